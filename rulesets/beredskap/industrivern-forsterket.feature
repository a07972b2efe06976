# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern kapittel 3 Forsterket industrivern

  @hjemmel:§14 @jf:§5 @kontrollert:2026-11-25
  Regel: § 14 Virksomheter med potensial for hendelser med alvorlige konsekvenser

    # Første ledd bokstav a og b
    @id:industrivern-forsterket-personer
    Scenariomal: Hendelser som rammer flere, eller noen utenfor virksomheten
      Gitt at forskriften gjelder
      Og at en uønsket hendelse i virksomheten kan <konsekvens>
      Så regnes virksomheten som "virksomhet med potensial for hendelser med alvorlige konsekvenser"

      Eksempler:
        | rad     | konsekvens                              |
        | skadde  | gi to eller flere alvorlig skadde       |
        | utenfor | eksponere personer utenfor virksomheten |

    # Første ledd bokstav c og d: hva som er betydelig, er et skjønn for alle.
    @id:industrivern-forsterket-skader
    Scenario: Betydelige skader på miljø eller materiell
      Gitt at forskriften gjelder
      Så må det vurderes om virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "industrivernet skal forsterkes også når en uønsket hendelse kan gi betydelige og langvarige miljøskader eller betydelige materielle skader, ut fra oversikten over uønskede hendelser (§ 5)"

    # Annet ledd: pålegget går ut på å etablere industrivern, og gjelder derfor også den som ikke står i tabellen (§ 2).
    @id:industrivern-forsterket-paalegg-virkeomraade
    Scenario: Pålegg om forsterket industrivern til en virksomhet utenfor tabellen
      Gitt at det foreligger vedtak om "pålegg om forsterket industrivern"
      Men ikke dersom virksomheten regnes som "virksomhet utenfor det stedlige virkeområdet for industrivern"
      Men ikke dersom det foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
      Så gjelder forskriften

    @id:industrivern-forsterket-paalegg
    Scenario: Pålegg fra Næringslivets sikkerhetsorganisasjon
      Gitt at det foreligger vedtak om "pålegg om forsterket industrivern"
      Og at forskriften gjelder
      Så regnes virksomheten som "virksomhet med potensial for hendelser med alvorlige konsekvenser"

    # Første ledd siste punktum
    @id:industrivern-forsterket
    Scenario: Forsterket industrivern
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Så plikter virksomheten å "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"

  @hjemmel:§15 @jf:§5 @kontrollert:2026-11-25
  Regel: § 15 Forsterkninger

    # Første til tredje ledd
    @id:industrivern-redningsstab
    Scenario: Redningsstab og forsterkede fagområder
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Så plikter virksomheten å "organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet"
      Og virksomheten plikter å "forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser"
      Og virksomheten plikter å "vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs"

    # Fjerde ledd
    @id:industrivern-orden-og-sikring
    Scenario: Orden og sikring
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Så må det vurderes om virksomheten plikter å "organisere industrivernet med orden og sikring", fordi "det kreves når det er behov for hjelp til å sperre av, sikre skadestedet og ta imot nødetatene"

  @hjemmel:§16 @jf:§15 @kontrollert:2026-11-25
  Regel: § 16 Utstyr

    @id:industrivern-utstyr-redningsstab
    Scenario: Redningsstab
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Så plikter virksomheten å "gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler"
      Og virksomheten skal ha "Oversikt over utstyret til redningsstaben og til orden og sikring"

    @id:industrivern-utstyr-orden-og-sikring
    Scenario: Orden og sikring
      Gitt at virksomheten plikter å "organisere industrivernet med orden og sikring"
      Så plikter virksomheten å "gi orden og sikring tilstrekkelig og tilfredsstillende utstyr"

  @hjemmel:§17 @jf:§15 @kontrollert:2026-11-25
  Regel: § 17 Kvalifikasjoner

    # Første og fjerde ledd
    @id:industrivern-kvalifikasjoner-redningsstab
    Scenario: Redningsstab, og dokumentasjonen
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Så plikter virksomheten å "sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen"
      Og virksomheten skal ha "Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet"

    # Annet ledd
    @id:industrivern-kvalifikasjoner-orden-og-sikring
    Scenario: Orden og sikring
      Gitt at virksomheten plikter å "organisere industrivernet med orden og sikring"
      Så plikter virksomheten å "sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet"

    # Tredje ledd
    @id:industrivern-kvalifikasjoner-fagomraade
    Scenariomal: Innsatspersoner i forsterkede fagområder
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Og at industrivernet er eller trenger å være forsterket innen <fagområde>
      Så plikter virksomheten å "<plikt>"

      Eksempler:
        | rad               | fagområde                | plikt                                                                                                                                                                      |
        | foerstehjelp      | førstehjelp              | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
        | brannvern         | brannvern                | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
        | kjemikalievern    | miljø- og kjemikalievern | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
        | kjemikaliedykking | kjemikaliedykking        | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
        | roeykdykking      | røykdykking              | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |

  # Kommer i tillegg til øvelser minst hver sjette måned (§ 12, jf. § 14 første ledd siste punktum).
  @hjemmel:§18 @jf:§12 @jf:§15 @kontrollert:2026-11-25
  Regel: § 18 Øvelser

    # Første ledd
    @id:industrivern-oevelser-forsterket
    Scenario: Innsatspersonell og redningsstab
      Gitt at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser"
      Så plikter virksomheten å "øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning"
      Og virksomheten plikter å "øve redningsstaben i de oppgavene den kan få"
      Og det skal gjentas minst hvert år

    # Annet ledd
    @id:industrivern-oevelser-orden-og-sikring
    Scenario: Orden og sikring
      Gitt at virksomheten plikter å "organisere industrivernet med orden og sikring"
      Så plikter virksomheten å "øve orden og sikring i de oppgavene den kan få"
      Og det skal gjentas minst hvert år
