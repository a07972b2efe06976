# language: no
@kilde:forskrift/2009-06-08-602
Egenskap: Forskrift om håndtering av farlig stoff

  # Forskrift 4. februar 2026 nr. 140 endrer forskriften fra 1. januar 2027. Den er lest: bestemmelsene her er
  # skrevet både før og etter. Rørledninger fra havet gjelder forskriften fra marbakken (annet ledd), og lasting,
  # lossing og oppbevaring på skip er omfattet (tredje ledd, fra 2027 også bunkring fra skip til skip).
  @hjemmel:§2 @jf:§3 @kontrollert:2026-11-23
  Regel: § 2 Virkeområde

    # § 3 annet ledd: «eier eller bruker», enten virksomheten selv håndterer stoffet eller ikke. Tredje ledd nevner
    # også den som drifter: den bruker anlegget.
    @id:farlig-stoff-pliktsubjekt
    Scenariomal: Håndtering av farlig stoff, og utstyr og anlegg for det
      Gitt at virksomheten <rolle>
      Så regnes virksomheten som "virksomhet med plikter ved håndtering av farlig stoff"

      Eksempler:
        | rad         | rolle                                                                                                                                     |
        | haandterer  | håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff                                                                              |
        | eier-bruker | eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff                                                         |
        | arbeider    | prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff |

    @id:farlig-stoff-virkeomraade
    Scenario: Virksomheten har plikter etter § 3
      Gitt at brann- og eksplosjonsvernloven gjelder
      Og at virksomheten regnes som "virksomhet med plikter ved håndtering av farlig stoff"
      Så gjelder forskriften

  # Første til fjerde ledd
  @hjemmel:§7/ledd-1 @kontrollert:2026-11-23
  Regel: § 7 første ledd Nødvendig kompetanse

    # Annet punktum: «utover det som er beregnet for vedkommendes personlige bruk». I et foretak er stoffet ikke det.
    @id:farlig-stoff-kompetanse
    Scenariomal: Nødvendig kompetanse
      Gitt at virksomheten <rolle>
      Men ikke dersom <unntak>
      Så plikter virksomheten å "ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den"

      Eksempler:
        | rad        | rolle                                                                                                                                     | unntak                                                   |
        | haandterer | håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff                                                                              | virksomheten er en privatperson eller privat husholdning |
        | arbeider   | prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff | –                                                        |

    # Første punktum nevner den som drifter anlegget, ikke den som bare eier det; annet punktum unntar personlig bruk.
    @id:farlig-stoff-kompetanse-eier
    Scenario: De andre forskriften gjelder for: eiere av anlegg, og privatpersoner
      Gitt at forskriften gjelder
      Så må det vurderes om virksomheten plikter å "ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den", fordi "kravet gjelder den som drifter anlegget, ikke den som bare eier det, og ikke stoff som er beregnet for personlig bruk"

  @hjemmel:§7/ledd-5 @kontrollert:2026-11-23
  Regel: § 7 femte ledd Drift av kjelanlegg

    # Grensen står ikke i forskriften: kriteriene er fastsatt av Direktoratet for samfunnssikkerhet og beredskap.
    @id:farlig-stoff-kjelpasser @til:2026-12-31
    Scenario: Særskilt kompetansebevis
      Gitt at virksomheten har et kjelanlegg
      Så må det vurderes om virksomheten plikter å "la bare den som har særskilt kompetansebevis, drifte kjelanlegget", fordi "ytelsen må ligge over kriteriene Direktoratet for samfunnssikkerhet og beredskap har fastsatt"

    @id:farlig-stoff-kjelsertifikat @fra:2027-01-01
    Scenario: Sertifikat for drift av kjelanlegg
      Gitt at virksomheten har et kjelanlegg der:
        | vilkår                 |
        | ytelse er minst 0,5 MW |
      Så plikter virksomheten å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"
      Og virksomheten plikter å "sørge for at sertifikatet for drift av kjelanlegg fornyes"
      Og det skal gjentas minst hvert 5. år

  @hjemmel:§7/ledd-6 @kontrollert:2026-11-23
  Regel: § 7 sjette ledd Opplæring av ansatte

    @id:farlig-stoff-opplaering
    Scenario: Kompetanse og opplæring
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "påse at ansatte har nødvendig kompetanse, og gi opplæring for normal drift, unormale situasjoner og uhell med farlig stoff"

  @hjemmel:§9/ledd-1 @kontrollert:2026-11-23
  Regel: § 9 første ledd Kontroll ved konstruksjon, produksjon, installasjon, endring og reparasjon

    @id:farlig-stoff-kontroll
    Scenario: Kontroll av nytt og brukt utstyr
      Gitt at virksomheten konstruerer, produserer, installerer, endrer eller reparerer utstyr eller anlegg for farlig stoff
      Så plikter virksomheten å "gjennomføre kontroll ved konstruksjon, produksjon, installasjon, endring og reparasjon av utstyr og anlegg for farlig stoff"

    # Bokstav b og c, og virksomheter med krav til samtykke etter § 17; annet ledd om tilstandskontrollen
    @id:farlig-stoff-uavhengig-kontroll @til:2026-12-31
    Scenariomal: Uavhengig kontrollør
      Gitt at virksomheten <anlegg>
      Så plikter virksomheten å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av utstyr og anlegg for farlig stoff"

      Eksempler:
        | rad         | anlegg                                                                           |
        | samtykke    | skal ha samtykke til håndtering av farlig stoff etter § 17                       |
        | giftig-gass | har anlegg som alene eller sammenkoblet inneholder mer enn 400 liter giftig gass |
        | gassanlegg  | har gassanlegg for bruk av brannfarlig gass tilknyttet fast rørnett              |

  # Gjelder til og med 2026. Datoen står på regelen om plikten, for en ting regnes som noe uten hensyn til dato.
  @hjemmel:§9/ledd-1/bokstav-a @jf:§9/ledd-2 @kontrollert:2026-11-23
  Regel: § 9 første ledd bokstav a Kjeler med høy potensiell risiko

    @id:farlig-stoff-kjel-hoey-risiko
    Scenario: Kjel med høy potensiell risiko
      Gitt at virksomheten har en kjel der:
        | vilkår                                                |
        | temperatur er mer enn 110 °C                          |
        | produktet av trykk og volum er mer enn 3000 bar·liter |
        | trykk er mer enn 0,5 bar                              |
        | volum er mer enn 100 liter                            |
      Så regnes kjelen som "kjel med høy potensiell risiko"

    # Annet ledd siste punktum: også den systematiske tilstandskontrollen
    @id:farlig-stoff-kjel-uavhengig @til:2026-12-31
    Scenario: Uavhengig kontrollør
      Gitt at virksomheten har en kjel med høy potensiell risiko
      Så plikter virksomheten å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"

  @hjemmel:§9/ledd-2 @kontrollert:2026-11-23
  Regel: § 9 annet ledd Systematisk tilstandskontroll; fra 2027 kontroll ved installasjon

    # Bokstav b til j; bokstav a er under. Femte ledd: også den systematiske tilstandskontrollen.
    @id:farlig-stoff-akkreditert-kontroll @fra:2027-01-01
    Scenario: Akkreditert inspeksjonsorgan
      Gitt at virksomheten har utstyr eller anlegg som nevnt i § 9 annet ledd bokstav b til j
      Så plikter virksomheten å "la akkreditert inspeksjonsorgan kontrollere anlegget ved installasjon, og utføre den systematiske tilstandskontrollen av det"

    @id:farlig-stoff-tilstandskontroll @til:2026-12-31
    Scenario: Systematisk tilstandskontroll
      Gitt at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
      Så plikter virksomheten å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"

  # Femte ledd: den systematiske tilstandskontrollen av det samme utstyret
  @hjemmel:§9/ledd-2/bokstav-a @kontrollert:2026-11-23 @fra:2027-01-01
  Regel: § 9 annet ledd bokstav a Kontroll ved installasjon av kjeler

    @id:farlig-stoff-kjel-akkreditert
    Scenario: Akkreditert inspeksjonsorgan
      Gitt at virksomheten har en kjel der:
        | vilkår                                                |
        | temperatur er mer enn 110 °C                          |
        | produktet av trykk og volum er mer enn 3000 bar·liter |
        | trykk er mer enn 0,5 bar                              |
        | volum er mer enn 100 liter                            |
      Så plikter virksomheten å "la akkreditert inspeksjonsorgan kontrollere kjelen ved installasjon"
      Og det skal skje når "kjelen er installert, før den settes i drift"
      Og virksomheten plikter å "la akkreditert inspeksjonsorgan utføre den systematiske tilstandskontrollen av kjelen"

  @hjemmel:§9/ledd-3 @kontrollert:2026-11-24 @til:2026-12-31
  Regel: § 9 tredje ledd Avtale om tilstandskontroll av gassanlegg i boliger

    @id:farlig-stoff-gassanlegg-boliger
    Scenario: Avtale med kontrollør
      Gitt at virksomheten eier eller bruker gassanlegg i boliger tilknyttet fast rørnett
      Så plikter virksomheten å "ha avtale med kontrollør om systematisk tilstandskontroll av gassanlegg i boliger"

  @hjemmel:§9/ledd-4 @kontrollert:2026-11-24
  Regel: § 9 fjerde ledd Periodisk kontroll av gassflasker for LPG; fra 2027 systematisk tilstandskontroll

    @id:farlig-stoff-lpg-flasker @til:2026-12-31
    Scenario: Periodisk kontroll av gassflasker
      Gitt at virksomheten eier eller bruker gassflasker for LPG
      Så plikter virksomheten å "sørge for periodisk kontroll av gassflasker for LPG innen fristen flasken er merket med"

    @id:farlig-stoff-tilstandskontroll-2027 @fra:2027-01-01
    Scenario: Systematisk tilstandskontroll minst hvert femte år
      Gitt at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
      Så plikter virksomheten å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"
      Og det skal gjentas minst hvert 5. år

    @id:farlig-stoff-risikobasert-inspeksjon @fra:2027-01-01
    Scenario: Lengre intervall med risikobasert inspeksjon
      Gitt at virksomheten har krav til samtykke etter § 17 og kontrollerer etter et program for risikobasert inspeksjon
      Så kan virksomheten "utvide intervallet for systematisk tilstandskontroll utover fem år"

  @hjemmel:§9/ledd-6 @kontrollert:2026-11-24 @fra:2027-01-01
  Regel: § 9 sjette ledd Periodisk kontroll av gassflasker for LPG

    @id:farlig-stoff-lpg-flasker-2027
    Scenario: Periodisk kontroll av gassflasker
      Gitt at virksomheten eier eller bruker gassflasker for LPG
      Så plikter virksomheten å "sørge for periodisk kontroll av gassflasker for LPG innen fristen flasken er merket med"

  @hjemmel:§12 @jf:vedlegg-2 @kontrollert:2026-11-23
  Regel: § 12 Innmelding av farlig stoff

    @id:farlig-stoff-innmelding
    Scenario: Meldepliktig mengde i ett anlegg
      Gitt at virksomheten regnes som "virksomhet med meldepliktig mengde farlig stoff"
      Men ikke dersom virksomheten oppbevarer farlig stoff i flere atskilte anlegg
      Så plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    # Mengden regnes for hvert anlegg («oppbevarer farlig stoff i et anlegg»).
    @id:farlig-stoff-innmelding-flere-anlegg
    Scenario: Meldepliktig mengde fordelt på flere anlegg
      Gitt at virksomheten regnes som "virksomhet med meldepliktig mengde farlig stoff"
      Og at virksomheten oppbevarer farlig stoff i flere atskilte anlegg
      Så må det vurderes om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap", fordi "mengden skal regnes for hvert anlegg for seg"

    @id:farlig-stoff-innmelding-kjel
    Scenario: Kjelanlegg som skal meldes
      Gitt at virksomheten har en meldepliktig kjel
      Så plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    @id:farlig-stoff-innmelding-roerledning
    Scenario: Transport i rørledning
      Gitt at virksomheten transporterer farlig stoff i rørledning i minst så stor mengde som vedlegg 2 angir
      Så plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    # Første ledd slik det lyder fra 2027
    @id:farlig-stoff-innmelding-bunkring @fra:2027-01-01
    Scenario: Bunkring av skip med brannfarlig gass
      Gitt at virksomheten bunkrer skip med brannfarlig gass
      Så plikter virksomheten å "melde bunkring av skip med brannfarlig gass til Direktoratet for samfunnssikkerhet og beredskap"

    # Annet ledd
    @id:farlig-stoff-innmelding-endring
    Scenario: Endring og opphør
      Gitt at virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"
      Så plikter virksomheten å "melde endringer og opphør av innmeldt farlig stoff"

    # Nytt fjerde ledd
    @id:farlig-stoff-levering @fra:2027-01-01
    Scenario: Levering til anlegg som ikke er meldt inn
      Gitt at virksomheten driver handel med farlig stoff
      Så er det forbudt å "levere farlig stoff til anlegg med tank før anlegget er meldt inn"

  # Tallene er de samme etter 1. januar 2027. «Oppvarmet flytende stoff» faller bort, diesel og fyringsoljer regnes fra
  # flammepunkt 55 °C, stoff som utvikler giftig gass i kontakt med vann, får én grense (1 tonn eller m3), og har et stoff
  # flere klassifiseringer, brukes den laveste grensen: her teller det i hver rad, både før og etter.
  # Rader som faresetningen alene ikke skiller, er samlet i ett spørsmål.
  @hjemmel:vedlegg-2 @jf:§12 @kontrollert:2026-11-23
  Regel: vedlegg 2 Melding av farlig stoff

    # § 12: «i mengde lik eller større enn mengdene fastsatt i vedlegg 2»
    @id:farlig-stoff-mengde
    Scenariomal: Stoffgrupper og mengder
      Gitt at <stoffgruppe> er minst <mengde>
      Så regnes virksomheten som "virksomhet med meldepliktig mengde farlig stoff"

      Eksempler:
        | rad                    | stoffgruppe                                                              | mengde    |
        | brannfarlig-gass       | samlet mengde brannfarlig gass kategori 1 og 2                           | 0,4 m3    |
        | oksiderende-gass       | samlet mengde oksiderende gass                                           | 4,0 m3    |
        | aerosolbeholdere       | samlet mengde brannfarlige aerosolbeholdere kategori 1 og 2              | 3,0 m3    |
        | vaeske-1-og-2          | samlet mengde brannfarlig væske kategori 1 og 2                          | 6,0 m3    |
        | vaeske-3               | samlet mengde brannfarlig væske kategori 3 utenom diesel og fyringsoljer | 12,0 m3   |
        | diesel-og-fyringsoljer | samlet mengde diesel og fyringsoljer                                     | 100,0 m3  |
        | fast-stoff             | samlet mengde brannfarlig fast stoff kategori 1 og 2                     | 12,0 tonn |
        | selvopphetende-1       | samlet mengde selvopphetende stoff kategori 1                            | 3,0 tonn  |
        | selvopphetende-2       | samlet mengde selvopphetende stoff kategori 2                            | 12,0 tonn |

    @id:farlig-stoff-mengde-andre
    Scenario: Andre stoffgrupper i tabellen
      Gitt at virksomheten oppbevarer en annen stoffgruppe i minst så stor mengde som vedlegg 2 angir
      Så regnes virksomheten som "virksomhet med meldepliktig mengde farlig stoff"

    @id:farlig-stoff-mengde-oppvarmet @til:2026-12-31
    Scenario: Væske oppvarmet til flammepunktet
      Gitt at virksomheten oppbevarer minst 12 m3 væske oppvarmet til flammepunktet eller mer
      Så regnes virksomheten som "virksomhet med meldepliktig mengde farlig stoff"

    # Raden «vanndamp eller hetvann under trykk» viser til kriteriet under tabellen, likt før og etter 2027.
    @id:farlig-stoff-meldepliktig-kjel
    Scenario: Kriteriet for kjelanlegg
      Gitt at virksomheten har en kjel der:
        | vilkår                                                |
        | temperatur er mer enn 110 °C                          |
        | produktet av trykk og volum er mer enn 3000 bar·liter |
        | trykk er mer enn 0,5 bar                              |
        | volum er mer enn 100 liter                            |
      Så regnes kjelen som "meldepliktig kjel"

    # Grensene er for den som når dem: samme svar som meldeplikten etter § 12.
    @id:farlig-stoff-vedlegg-2
    Scenario: Den som når grensene
      Gitt at virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"
      Så gjelder bestemmelsen

  @hjemmel:§13 @kontrollert:2026-11-23
  Regel: § 13 Dokumentasjon

    @id:farlig-stoff-dokumentasjon
    Scenario: Dokumentasjon på at kravene er oppfylt
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Dokumentasjon på at kravene til håndtering av farlig stoff er oppfylt"

  @hjemmel:§19 @kontrollert:2026-11-23
  Regel: § 19 Beredskapsplikt

    # Første, annet og fjerde ledd er for virksomheter, og virksomhet er foretak (§ 4).
    @id:farlig-stoff-beredskap
    Scenario: Beredskapsplan og egenberedskap
      Gitt at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så skal virksomheten ha "Beredskapsplan for håndtering av farlig stoff"
      Og virksomheten plikter å "etablere tilstrekkelig egenberedskap med varslings- og innsatsplaner for farlig stoff"
      Og virksomheten plikter å "øve beredskapen for farlig stoff regelmessig"

    # Tredje ledd retter seg mot enhver (§ 3).
    @id:farlig-stoff-beredskapsutstyr
    Scenario: Slokke- og beredskapsutstyr
      Gitt at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
      Så plikter virksomheten å "ha egnet slokke- og beredskapsutstyr lett tilgjengelig der farlig stoff håndteres"

    # Annet ledd
    @id:farlig-stoff-beredskap-meldepliktig
    Scenario: Meldepliktige virksomheter
      Gitt at virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så plikter virksomheten å "samordne beredskapsplanen for farlig stoff med offentlige beredskapsplaner"
