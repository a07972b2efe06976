# language: no
Egenskap: Arbeidsmiljøloven § 2 A-6, rutiner for intern varsling

  # ------------------------------------------------------------ første ledd: «jevnlig sysselsetter minst fem»

  Scenariomal: Fem er minst fem, og færre enn fem er et spørsmål om forholdene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2 A-6 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | må vurderes  |
      | 4             | må vurderes  |
      | 5             | gjelder      |
      | 6             | gjelder      |
      | mellom 1 og 4 | må vurderes  |
      | mellom 0 og 4 | må avklares  |
      | mellom 4 og 6 | må avklares  |
      | mellom 5 og 9 | gjelder      |
      | minst 5       | gjelder      |
      | ukjent        | må avklares  |

  Scenario: Med fem arbeidstakere skal rutinene være skriftlige
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2 A-6
    Og begrunnelsen viser til arbeidsmiljøloven § 2 A-6
    Og virksomheten skal ha "Rutiner for intern varsling"

  # Paragrafen fikk dagens nummer og fjerde og femte ledd sin ordlyd 1. januar 2020
  Scenariomal: Grensen er den samme alle dagene reglene svarer for
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 2 A-6 "<svar>"

    Eksempler:
      | antall | dag        | svar        |
      | 4      | 2020-01-01 | må vurderes |
      | 5      | 2020-01-01 | gjelder     |
      | 5      | 2023-12-31 | gjelder     |
      | 5      | 2024-01-01 | gjelder     |
      | 4      | 2024-01-01 | må vurderes |

  # Annet ledd
  Scenariomal: Rutinene lages i samarbeid når de skal finnes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "utarbeide varslingsrutinene i samarbeid med arbeidstakerne og deres tillitsvalgte, i tilknytning til det systematiske HMS-arbeidet"

    Eksempler:
      | antall | plikter                     |
      | 0      | plikter virksomheten ikke å |
      | 5      | plikter virksomheten å      |

  # Tredje ledd
  Scenariomal: Rutinene skal ikke begrense retten til å varsle
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "utforme varslingsrutinene slik at de ikke begrenser arbeidstakernes rett til å varsle"

    Eksempler:
      | antall | plikter                     |
      | 0      | plikter virksomheten ikke å |
      | 5      | plikter virksomheten å      |

  # Femte ledd
  Scenariomal: Rutinene skal være lett tilgjengelige når de skal finnes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gjøre varslingsrutinene lett tilgjengelige for alle arbeidstakere i virksomheten"

    Eksempler:
      | antall | plikter                     |
      | 0      | plikter virksomheten ikke å |
      | 5      | plikter virksomheten å      |

  # ------------------------------------------------------------ «jevnlig sysselsetter» er en egen størrelse

  Scenario: Fem ansatte, men fire jevnlig sysselsatte, er færre enn fem
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er 4
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om arbeidsmiljøloven § 2 A-6 gjelder

  Scenario: Fire ansatte i dag, men fem jevnlig sysselsatte, er minst fem
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2 A-6

  Scenario: At antallet jevnlig sysselsatte er det samme som antallet arbeidstakere, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2 A-6
    Og svaret bygger på antakelsen "antall arbeidstakere virksomheten jevnlig sysselsetter"

  Scenario: Uten antakelser må det spørres hvor mange som jevnlig sysselsettes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om arbeidsmiljøloven § 2 A-6 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 2 A-6 er "Hvor mange arbeidstakere sysselsetter virksomheten jevnlig?"

  Scenario: Uten antakelser er fem jevnlig sysselsatte nok
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder arbeidsmiljøloven § 2 A-6

  # ------------------------------------------------------------ første ledd annet punktum: «dersom forholdene i virksomheten tilsier det»

  Scenario: Med fire arbeidstakere må det vurderes om rutinene skal finnes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Rutiner for intern varsling"
    Og må det vurderes om virksomheten plikter å "gjøre varslingsrutinene lett tilgjengelige for alle arbeidstakere i virksomheten"

  Scenario: Virksomheten har vurdert at forholdene tilsier det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at det er vurdert at virksomheten skal ha "Rutiner for intern varsling", fordi "arbeidet er farlig og skjer hos kunder"
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2 A-6
    Og virksomheten skal ha "Rutiner for intern varsling"
    Og virksomheten plikter å "gjøre varslingsrutinene lett tilgjengelige for alle arbeidstakere i virksomheten"

  Scenario: Virksomheten har vurdert at forholdene ikke tilsier det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at det er vurdert at virksomheten ikke skal ha "Rutiner for intern varsling", fordi "to eiere og to voksne barn, og alle kan si fra til hverandre"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2 A-6
    Og virksomheten skal ikke ha "Rutiner for intern varsling"

  # Vurderingen hører bare til annet punktum
  Scenario: Vurderingen kan ikke ta bort plikten når det er fem
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten ikke skal ha "Rutiner for intern varsling", fordi "alle kjenner hverandre"
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2 A-6
