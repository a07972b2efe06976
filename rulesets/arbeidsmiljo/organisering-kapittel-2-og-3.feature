# language: no
@kilde:forskrift/2011-12-06-1355
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 2 og 3

  # §§ 2-1 og 3-7 står i organisering-ledelse-medvirkning.feature, og der står det at kapitlene ikke gjelder uten arbeidstakere.

  @hjemmel:§2-2 @jf:lov/2005-06-17-62/§6-1 @kontrollert:2026-11-24
  Regel: § 2-2 Verneombudets oppgaver og medvirkning

    # Tredje ledd gjelder den som ikke har utvalg, enten det er plikt til det eller ikke. Derfor står vilkåret i plikten selv.
    @id:olm-verneombudets-oppgaver
    Scenario: Tid til oppgavene, og utvalgets oppgaver når det ikke er noe utvalg
      Gitt at virksomheten plikter å "velge verneombud"
      Så plikter virksomheten å "la verneombudet bruke den tiden som er nødvendig for å utføre oppgavene forsvarlig"
      Og virksomheten plikter å "la verneombudet uttale seg om sakene og gjennomgå rapportene som hører under arbeidsmiljøutvalget, så lenge virksomheten ikke har et slikt utvalg"
      Og virksomheten plikter å "la verneombudet medvirke til at årsaken til arbeidsulykker og yrkessykdommer søkes klarlagt, og se til at det treffes tiltak mot gjentakelse, så lenge virksomheten ikke har arbeidsmiljøutvalg"

  @hjemmel:§2-3 @jf:lov/2005-06-17-62/§7-2 @kontrollert:2026-11-24
  Regel: § 2-3 Arbeidsmiljøutvalgets oppgaver

    # Annet ledd bokstav a til e
    @id:olm-utvalgets-oppgaver
    Scenario: Handlingsplan, befaringer, råd, nyansatte og opplysning
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så skal virksomheten ha "Handlingsplan for verne- og miljøarbeidet"
      Og virksomheten plikter å "la arbeidsmiljøutvalget delta i å utarbeide handlingsplanen for verne- og miljøarbeidet"
      Og virksomheten plikter å "la arbeidsmiljøutvalget eller representanter for det foreta befaringer i virksomheten for å kartlegge og vurdere behovet for tiltak"
      Og virksomheten plikter å "la arbeidsmiljøutvalget gi råd om prioriteringen av planer i arbeidsmiljøspørsmål og selv ta opp nye tiltak"
      Og virksomheten plikter å "la arbeidsmiljøutvalget fastsette retningslinjer for introduksjon av nyansatte i verne- og miljøarbeidet, og gi dem opplæring så snart som mulig"
      Og virksomheten plikter å "la arbeidsmiljøutvalget arbeide for at de ansatte får innsikt i arbeidsmiljøproblemer og medvirker i verne- og miljøarbeidet"

    # Annet ledd bokstav f, jf. forskrift om utførelse av arbeid § 15-2
    @id:olm-utvalget-cytostatika
    Scenario: Samtidig arbeid med cytostatika og ioniserende stråling
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Og at arbeidstakere arbeider både med ioniserende stråling og regelmessig med cytostatika
      Så plikter virksomheten å "la arbeidsmiljøutvalget behandle arbeidsinstruksen for samtidig arbeid med cytostatika og ioniserende stråling"

  @hjemmel:§3-4 @jf:lov/2005-06-17-62/§6-1 @kontrollert:2026-11-24
  Regel: § 3-4 Verneombudenes funksjonstid

    @id:olm-verneombudets-funksjonstid
    Scenario: To år om gangen, og skriftlig melding til ledelsen
      Gitt at virksomheten plikter å "velge verneombud"
      Så plikter virksomheten å "velge verneombud for to år om gangen, og straks velge et nytt når vervet opphører uten at en stedfortreder er valgt"
      Og virksomheten skal ha "Skriftlig melding til ledelsen om hvem som er valgt som verneombud"

  @hjemmel:§3-16 @jf:lov/2005-06-17-62/§7-1 @kontrollert:2026-11-24
  Regel: § 3-16 Saksbehandlingen i arbeidsmiljøutvalget

    @id:olm-utvalgets-saksbehandling
    Scenario: Møter, saker og referat
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "la arbeidsmiljøutvalget holde møter, normalt fire i året, og når minst to medlemmer krever det"
      Og virksomheten plikter å "la arbeidsmiljøutvalget ta opp saker på eget initiativ og etter anmodning fra verneombud, og la alle arbeidstakere få henvende seg til det"
      Og virksomheten skal ha "Referat fra møtene i arbeidsmiljøutvalget"

  @hjemmel:§3-18 @jf:lov/2005-06-17-62/§6-5 @kontrollert:2026-11-24
  Regel: § 3-18 Opplæring av verneombud og medlemmer av arbeidsmiljøutvalg

    @id:olm-opplaering-av-verneombud-og-utvalg
    Scenariomal: Nødvendig opplæring
      Gitt at virksomheten plikter å "<verv>"
      Så plikter virksomheten å "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"

      Eksempler:
        | rad        | verv                        |
        | verneombud | velge verneombud            |
        | utvalg     | opprette arbeidsmiljøutvalg |

    # Annet ledd, jf. arbeidsmiljøloven § 4-5 om kjemisk og biologisk helsefare
    @id:olm-opplaering-om-helsefarer
    Scenariomal: Kjemiske stoffer og biologisk materiale
      Gitt at virksomheten plikter å "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"
      Og at <helsefare>
      Så plikter virksomheten å "gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring om helsefarene ved kjemikaliene og det biologiske materialet i arbeidet"

      Eksempler:
        | rad         | helsefare                                                             |
        | kjemikalier | virksomheten håndterer helsefarlige kjemikalier                       |
        | biologisk   | virksomheten håndterer biologisk materiale som kan innebære helsefare |

    # Fjerde ledd annet punktum. Den som har avtalt en annen ordning enn verneombud, har heller ikke hovedverneombud.
    @id:olm-opplaering-av-hovedverneombud
    Scenario: Hovedverneombudet
      Gitt at virksomheten plikter å "velge minst ett hovedverneombud"
      Og at virksomheten plikter å "velge verneombud"
      Så plikter virksomheten å "gi hovedverneombudet minst samme opplæring som de andre verneombudene, og det som trengs for å samordne dem"

  @hjemmel:§3-19 @jf:§3-18 @kontrollert:2026-11-24
  Regel: § 3-19 Varighet av opplæringen av verneombud og medlemmer av arbeidsmiljøutvalg

    @id:olm-opplaering-40-timer
    Scenario: Minst 40 timer
      Gitt at virksomheten plikter å "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"
      Men ikke dersom partene har avtalt kortere opplæring enn 40 timer
      Så plikter virksomheten å "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"

    @id:olm-avtale-om-kortere-opplaering
    Scenario: Adgang til å avtale kortere opplæring
      Gitt at virksomheten plikter å "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"
      Så kan virksomheten "avtale kortere opplæring enn 40 timer når partene i fellesskap er kommet til at det er forsvarlig"
