# language: no
Egenskap: Internkontrollforskriften §§ 4 og 5, plikten til internkontroll og innholdet i den

  # ------------------------------------------------------------ § 4

  Scenario: Den som er ansvarlig, skal innføre og utøve internkontroll
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 4
    Og plikter virksomheten å "innføre og utøve internkontroll"
    Og plikter virksomheten å "innføre og utøve internkontrollen i samarbeid med arbeidstakerne og deres representanter"

  Scenario: Uten arbeidstakere er det ingen å samarbeide med
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 4
    Og plikter virksomheten å "innføre og utøve internkontroll"
    Og plikter virksomheten ikke å "innføre og utøve internkontrollen i samarbeid med arbeidstakerne og deres representanter"

  Scenario: Den som er unntatt fra forskriften, har ingen plikt etter § 4
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften § 4
    Og plikter virksomheten ikke å "innføre og utøve internkontroll"

  # ------------------------------------------------------------ § 5 annet ledd nr. 1–3: plikter uten krav om skriftlighet

  Scenario: Nr. 1 til 3 er plikter, og ikke dokumenter
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 5 nr. 1
    Og gjelder internkontrollforskriften § 5 nr. 2
    Og gjelder internkontrollforskriften § 5 nr. 3
    Og plikter virksomheten å "sørge for at de lovene og forskriftene om helse, miljø og sikkerhet som gjelder for virksomheten, er tilgjengelige, og ha oversikt over de viktigste kravene"
    Og plikter virksomheten å "sørge for at arbeidstakerne har tilstrekkelige kunnskaper og ferdigheter i det systematiske helse-, miljø- og sikkerhetsarbeidet, og får informasjon om endringer"
    Og plikter virksomheten å "sørge for at arbeidstakerne medvirker, slik at samlet kunnskap og erfaring utnyttes"

  Scenario: Uten arbeidstakere gjelder nr. 1, men ikke nr. 2 og 3
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 5 nr. 1
    Og plikter virksomheten å "sørge for at de lovene og forskriftene om helse, miljø og sikkerhet som gjelder for virksomheten, er tilgjengelige, og ha oversikt over de viktigste kravene"
    Og gjelder ikke internkontrollforskriften § 5 nr. 2
    Og gjelder ikke internkontrollforskriften § 5 nr. 3
    Og plikter virksomheten ikke å "sørge for at arbeidstakerne har tilstrekkelige kunnskaper og ferdigheter i det systematiske helse-, miljø- og sikkerhetsarbeidet, og får informasjon om endringer"
    Og plikter virksomheten ikke å "sørge for at arbeidstakerne medvirker, slik at samlet kunnskap og erfaring utnyttes"

  Scenario: Er det ukjent om det finnes arbeidstakere, må nr. 2 og 3 avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften
    Og må det avklares om virksomheten plikter å "sørge for at arbeidstakerne har tilstrekkelige kunnskaper og ferdigheter i det systematiske helse-, miljø- og sikkerhetsarbeidet, og får informasjon om endringer"
    Og må det avklares om virksomheten plikter å "sørge for at arbeidstakerne medvirker, slik at samlet kunnskap og erfaring utnyttes"
    Og må det avklares om virksomheten plikter å "innføre og utøve internkontrollen i samarbeid med arbeidstakerne og deres representanter"

  # § 2 annet ledd: den som bare er på et landanlegg, er utenfor forskriften, og nr. 1 og tredje ledd er en del av den
  Scenario: Den som er unntatt fra forskriften, har ingen plikt etter § 5 nr. 1 til 3 og tredje ledd
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften § 5 nr. 1
    Og gjelder ikke internkontrollforskriften § 5 nr. 2
    Og gjelder ikke internkontrollforskriften § 5 nr. 3
    Og gjelder ikke internkontrollforskriften § 5 tredje ledd
    Og plikter virksomheten ikke å "sørge for at de lovene og forskriftene om helse, miljø og sikkerhet som gjelder for virksomheten, er tilgjengelige, og ha oversikt over de viktigste kravene"
    Og plikter virksomheten ikke å "la dokumentasjon som følger av andre krav om helse, miljø og sikkerhet, inngå i internkontrollen"

  # ------------------------------------------------------------ § 5 annet ledd nr. 4–8 og fjerde ledd: må dokumenteres skriftlig

  Scenariomal: Nr. 4 til 8 må dokumenteres skriftlig, også uten arbeidstakere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 5 nr. <nr>
    Og skal virksomheten ha "<dokument>"

    Eksempler:
      | nr | antall | dokument                                                                                                   |
      | 4  | 0      | Mål for helse, miljø og sikkerhet                                                                          |
      | 5  | 0      | Oversikt over organisasjonen og fordelingen av ansvar, oppgaver og myndighet for helse, miljø og sikkerhet |
      | 6  | 0      | Kartlegging av farer og problemer, risikovurdering, planer og tiltak                                       |
      | 7  | 0      | Rutiner for å avdekke, rette opp og forebygge overtredelser                                                |
      | 8  | 0      | Systematisk overvåkning og gjennomgang av internkontrollen                                                 |
      | 4  | 100    | Mål for helse, miljø og sikkerhet                                                                          |
      | 5  | 100    | Oversikt over organisasjonen og fordelingen av ansvar, oppgaver og myndighet for helse, miljø og sikkerhet |
      | 6  | 100    | Kartlegging av farer og problemer, risikovurdering, planer og tiltak                                       |
      | 7  | 100    | Rutiner for å avdekke, rette opp og forebygge overtredelser                                                |
      | 8  | 100    | Systematisk overvåkning og gjennomgang av internkontrollen                                                 |

  Scenariomal: Den som er unntatt fra forskriften, må ikke ha dokumentene
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften § 5 nr. <nr>
    Og skal virksomheten ikke ha "<dokument>"

    Eksempler:
      | nr | dokument                                                                                                   |
      | 4  | Mål for helse, miljø og sikkerhet                                                                          |
      | 5  | Oversikt over organisasjonen og fordelingen av ansvar, oppgaver og myndighet for helse, miljø og sikkerhet |
      | 6  | Kartlegging av farer og problemer, risikovurdering, planer og tiltak                                       |
      | 7  | Rutiner for å avdekke, rette opp og forebygge overtredelser                                                |
      | 8  | Systematisk overvåkning og gjennomgang av internkontrollen                                                 |

  Scenario: Dokumentene må avklares når det må avklares om forskriften gjelder
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Mål for helse, miljø og sikkerhet"
    Og må det avklares om virksomheten plikter å "innføre og utøve internkontroll"

  Scenariomal: Turistvirksomhet på Svalbard skal ha dokumentene fra 1. januar 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Når reglene vurderes per <dag>
    Så er svaret for internkontrollforskriften § 5 nr. 4 "<svar>"
    Og er svaret for internkontrollforskriften § 5 nr. 8 "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2025-12-31 | gjelder ikke |
      | 2026-01-01 | gjelder      |

  # ------------------------------------------------------------ § 5 tredje ledd

  Scenario: Dokumentasjon som følger av andre krav, skal inngå
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 5 tredje ledd
    Og plikter virksomheten å "la dokumentasjon som følger av andre krav om helse, miljø og sikkerhet, inngå i internkontrollen"

  Scenario: Paragrafen gjelder når ett av numrene gjelder
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 5
    Og begrunnelsen viser til internkontrollforskriften § 2
