# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 14: arbeidsavtale, deltid og lønn

  # Forskrift om unntak fra arbeidsmiljøloven (2005-12-16-1567) § 1. §§ 14-1 b, 14-5 til 14-8 a, 14-12 b, 14-14 a og 14-15
  # gjelder også for statsansatte og embetsmenn. Innleie i staten følger statsansatteloven §§ 11 og 12.
  @hjemmel:§1-2 @jf:forskrift/2005-12-16-1567/§1 @kontrollert:2026-11-23
  Regel: § 1-2 tredje ledd Statens ansatte

    @id:aml-statsansatte
    Scenario: Det som ikke gjelder for statsansatte og embetsmenn
      Gitt at virksomheten bare har statsansatte og embetsmenn
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 14-12     |
        | § 14-13     |
        | § 14-16     |
        | § 14-17     |
        | § 14-18     |

  # Forskrift om utsendte arbeidstakere (2005-12-16-1566) § 3 nevner §§ 14-5, 14-6, 14-8, 14-12 til 14-14 og 14-15 sjette ledd.
  # Hvem begrepet gjelder, står ved kapittel 1. § 14-1 b er unntatt uansett hvor lenge utsendingen varer (§ 3b).
  @hjemmel:§1-7 @jf:forskrift/2005-12-16-1566/§3 @jf:forskrift/2005-12-16-1566/§3b @kontrollert:2026-11-24
  Regel: § 1-7 Utsendt arbeidstaker

    @id:aml-utsendte-kapittel-14
    Scenario: Det i kapittel 14 som ikke gjelder for utsendte
      Gitt at virksomheten regnes som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere"
      Så gjelder bestemmelsen
      Og gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 14-7      |
        | § 14-8 a    |
        | § 14-14 a   |
        | § 14-16     |
        | § 14-17     |
        | § 14-18     |

    # Forskriften får ikke anvendelse på Svalbard (§ 1 tredje ledd).
    @id:aml-utsendte-heltid
    Scenario: Heltid og deltid når alle er utsendte
      Gitt at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så må det vurderes om virksomheten regnes som "unntatt fra kravene om heltid og deltid for utsendte arbeidstakere", fordi "forskrift om utsendte arbeidstakere gjør ikke § 14-1 b gjeldende, uansett hvor lenge utsendingen varer; kravene gjelder da bare når norsk rett regulerer arbeidsforholdet"

    @id:aml-utsendte-heltid-unntak
    Scenario: Unntatt fra § 14-1 b
      Gitt at virksomheten regnes som "unntatt fra kravene om heltid og deltid for utsendte arbeidstakere"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 14-1 b    |

  @hjemmel:§14-1b @kontrollert:2026-11-25 @fra:2023-01-01
  Regel: § 14-1 b Ansettelse på heltid og deltid

    # Første ledd
    @id:aml-heltid
    Scenario: Heltid er hovedregelen
      Gitt at loven gjelder
      Så plikter virksomheten å "ansette arbeidstakere på heltid som hovedregel"

    # Annet ledd
    @id:aml-deltid
    Scenario: Ansettelse på deltid
      Gitt at noen er eller skal bli ansatt på deltid i virksomheten
      Så skal virksomheten ha "Dokumentasjon av behovet for deltidsansettelse"
      Og det skal skje når "noen skal ansettes på deltid, før det besluttes"
      Og virksomheten plikter å "gjøre dokumentasjonen av behovet for deltidsansettelse tilgjengelig for de tillitsvalgte"
      Og virksomheten plikter å "drøfte spørsmålet om deltidsansettelse med de tillitsvalgte"

  # Fristen i annet ledd var en måned før 1. juli 2024.
  @hjemmel:§14-5 @kontrollert:2026-11-25
  Regel: § 14-5 Krav om skriftlig arbeidsavtale

    # Første ledd
    @id:aml-arbeidsavtale
    Scenario: Skriftlig arbeidsavtale i alle arbeidsforhold
      Gitt at loven gjelder
      Så skal virksomheten ha "Skriftlig arbeidsavtale"
      Og det er for "alle arbeidstakere"
      Og virksomheten plikter å "utforme utkast til arbeidsavtale med det innholdet loven krever"
      Og virksomheten plikter å "la arbeidstakeren få bistand av tillitsvalgt eller annen representant når arbeidsavtalen utarbeides eller endres"

    # Annet ledd
    @id:aml-arbeidsavtale-frist-foer-juli-2024 @til:2024-06-30
    Scenario: Frist når arbeidsforholdet varer mer enn en måned, før juli 2024
      Gitt at loven gjelder
      Så plikter virksomheten å "ha skriftlig arbeidsavtale klar snarest mulig i arbeidsforhold som varer mer enn en måned"
      Og det skal skje senest 1 måned etter "at arbeidsforholdet begynte"

    @id:aml-arbeidsavtale-frist @fra:2024-07-01
    Scenario: Frist når arbeidsforholdet varer mer enn en måned
      Gitt at loven gjelder
      Så plikter virksomheten å "ha skriftlig arbeidsavtale klar snarest mulig i arbeidsforhold som varer mer enn en måned"
      Og det skal skje senest 7 dager etter "at arbeidsforholdet begynte"

    # Tredje ledd
    @id:aml-arbeidsavtale-straks
    Scenario: Kortere arbeidsforhold og utleie
      Gitt at loven gjelder
      Så plikter virksomheten å "inngå skriftlig arbeidsavtale umiddelbart i arbeidsforhold som varer kortere enn en måned, og ved utleie"

  # Tredje og fjerde ledd er bevisregler når opplysningene mangler.
  @hjemmel:§14-6 @kontrollert:2026-11-25
  Regel: § 14-6 Minimumskrav til innholdet i den skriftlige arbeidsavtalen

    @id:aml-arbeidsavtale-innhold
    Scenario: Forhold av vesentlig betydning
      Gitt at loven gjelder
      Så plikter virksomheten å "opplyse i arbeidsavtalen om alle forhold av vesentlig betydning i arbeidsforholdet"

    # Annet ledd. Også før 1. juli 2024 kunne det avtalen måtte si, gis som en henvisning; listen ble lengre med innholdet.
    @id:aml-arbeidsavtale-henvisning
    Scenario: Henvisning i arbeidsavtalen
      Gitt at loven gjelder
      Så kan virksomheten "vise til lov, forskrift eller tariffavtale i arbeidsavtalen for ferie, fravær, oppsigelse, lønn, arbeidstid, pauser, vaktendringer, merarbeid, kompetanseutvikling og ytelser til sosial trygghet"

    # Første ledd bokstav o. Den gjelder også for avløserlag (forskrift 2025-07-01-1377 § 5).
    @id:aml-arbeidsavtale-innleier @fra:2024-07-01
    Scenario: Innleierens identitet
      Gitt at virksomheten har til formål å drive utleie av arbeidstakere
      Så plikter virksomheten å "opplyse i arbeidsavtalen til utleide arbeidstakere hvem innleieren er, så snart det er kjent"

    # Overgangsregelen i lov 15. desember 2023 nr. 88 del III, som endringsnoten viser til.
    @id:aml-arbeidsavtale-eldre @fra:2024-07-01
    Scenario: Arbeidsavtaler fra før 1. juli 2024
      Gitt at loven gjelder
      Så plikter virksomheten å "supplere arbeidsavtaler fra før 1. juli 2024 med opplysningene loven nå krever, når arbeidstakeren ber om det"
      Og det skal skje senest 2 måneder etter "at arbeidstakeren ba om det"

  # Grensen var mer enn en måned før 1. juli 2024, og annet ledd kom da.
  @hjemmel:§14-7 @jf:§1-7 @kontrollert:2026-11-25
  Regel: § 14-7 Arbeidstaker som sendes til utlandet

    # Første ledd
    @id:aml-utlandet-foer-juli-2024 @til:2024-06-30
    Scenario: Arbeid i utlandet i mer enn en måned
      Gitt at noen skal arbeide i utlandet for virksomheten i mer enn en måned
      Så skal virksomheten ha "Skriftlig arbeidsavtale om arbeid i utlandet"
      Og det er for "arbeidstakere som skal arbeide i utlandet"
      Og virksomheten plikter å "inngå skriftlig arbeidsavtale om arbeidet i utlandet før avreise"
      Og må det vurderes om virksomheten kan "vise til lov, forskrift eller tariffavtale i avtalen om arbeidet i utlandet for valutaen og lønnen i vertslandet", fordi "hvor langt den eldre ordlyden åpnet for å vise til andre regler, har vi ikke lest i loven"

    @id:aml-utlandet @fra:2024-07-01
    Scenario: Arbeid i utlandet i mer enn fire uker
      Gitt at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
      Så skal virksomheten ha "Skriftlig arbeidsavtale om arbeid i utlandet"
      Og det er for "arbeidstakere som skal arbeide i utlandet"
      Og virksomheten plikter å "inngå skriftlig arbeidsavtale om arbeidet i utlandet før avreise"
      Og virksomheten kan "vise til lov, forskrift eller tariffavtale i avtalen om arbeidet i utlandet for valutaen og lønnen i vertslandet"

    # Annet ledd
    @id:aml-utsending-til-eoes @fra:2024-07-01
    Scenario: Utsending til et annet EØS-land
      Gitt at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
      Og at virksomheten sender arbeidstakere til et annet EØS-land for å yte tjenester
      Så plikter virksomheten å "ta inn i avtalen om arbeidet i utlandet lønnen etter vertslandets rett, ytelser og utgiftsdekning ved utsendingen og lenken til vertslandets offisielle nettsted om utsending"

  # Fristen var en måned etter endringen før 1. juli 2024.
  @hjemmel:§14-8 @jf:§14-6 @jf:§14-7 @kontrollert:2026-11-25
  Regel: § 14-8 Endringer i arbeidsforholdet

    @id:aml-arbeidsavtale-endring-foer-juli-2024 @til:2024-06-30
    Scenario: Endringer tas inn i arbeidsavtalen, før juli 2024
      Gitt at loven gjelder
      Så plikter virksomheten å "ta endringer i arbeidsforholdet inn i arbeidsavtalen tidligst mulig, når de ikke skyldes lov, forskrift eller tariffavtale"
      Og det skal skje senest 1 måned etter "at endringen trådte i kraft"

    @id:aml-arbeidsavtale-endring @fra:2024-07-01
    Scenario: Endringer tas inn i arbeidsavtalen
      Gitt at loven gjelder
      Så plikter virksomheten å "ta endringer i arbeidsforholdet inn i arbeidsavtalen tidligst mulig, når de ikke skyldes lov, forskrift eller tariffavtale"
      Og det skal skje når "endringen trer i kraft, senest samme dag"

  @hjemmel:§14-8a @kontrollert:2026-11-25 @fra:2024-07-01
  Regel: § 14-8 a Forespørsel om mer forutsigbare og trygge arbeidsvilkår

    @id:aml-forutsigbare-vilkaar
    Scenariomal: Svar til deltidsansatte og midlertidig ansatte
      Gitt at <ansatt>
      Så plikter virksomheten å "gi skriftlig og begrunnet svar til deltidsansatte og midlertidig ansatte som ber om mer forutsigbare og trygge arbeidsvilkår, når de har vært ansatt i mer enn seks måneder, er ferdige med prøvetiden og ikke har bedt om det de siste seks månedene"
      Og det skal skje senest 1 måned etter "at arbeidstakeren ba om det"
      Og virksomheten skal ha "Svar på forespørsel om mer forutsigbare og trygge arbeidsvilkår"
      Og det skal skje senest 1 måned etter "at arbeidstakeren ba om det"

      Eksempler:
        | rad         | ansatt                                                 |
        | deltid      | noen er eller skal bli ansatt på deltid i virksomheten |
        | midlertidig | virksomheten har midlertidig ansatte                   |

  # For utsendte arbeidstakere gjelder bare sjette ledd uansett lovvalg (forskrift 2005-12-16-1566 § 3).
  @hjemmel:§14-15 @jf:forskrift/2005-12-16-1566/§3 @kontrollert:2026-11-25
  Regel: § 14-15 Utbetaling av lønn og feriepenger

    # Første, tredje, fjerde og femte ledd
    @id:aml-loenn
    Scenario: Utbetaling av og trekk i lønn
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere"
      Så plikter virksomheten å "betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt"
      Og det er forbudt å "trekke i lønn og feriepenger uten at loven åpner for det"
      Og virksomheten plikter å "begrense trekk i lønn eller feriepenger så arbeidstakeren beholder det som med rimelighet trengs til underhold, når trekket bygger på forhåndsavtale, erstatning eller arbeidskamp"
      Og virksomheten plikter å "drøfte grunnlaget og beløpet med arbeidstakeren og den tillitsvalgte før det trekkes i lønn for erstatning, når arbeidstakeren ikke motsetter seg det"

    # Annet ledd kom 1. januar 2022 (lov 11. juni 2021 nr. 59).
    @id:aml-loenn-via-bank @fra:2022-01-01
    Scenario: Lønn via bank
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere"
      Så plikter virksomheten å "betale ut lønn og feriepenger via bank eller annen betalingsformidler til arbeidstakerens konto, når det ikke er umulig eller svært byrdefullt"

    # Sjette ledd
    @id:aml-loennsslipp
    Scenario: Lønnsslipp
      Gitt at loven gjelder
      Så skal virksomheten ha "Skriftlig oppgave over lønn, feriepenger og trekk (lønnsslipp)"
      Og det skal skje når "lønnen betales ut, eller straks etter"
      Og det er for "hver arbeidstaker"
