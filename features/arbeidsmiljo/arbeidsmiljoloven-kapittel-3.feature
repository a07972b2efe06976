# language: no
Egenskap: Arbeidsmiljøloven kapittel 3, virkemidler i arbeidsmiljøarbeidet

  # ============================================================ hvem kapitlet gjelder for

  Scenariomal: Paragrafene retter seg mot enhver arbeidsgiver
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 3-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 3-2 "<svar>"
    Og er svaret for arbeidsmiljøloven § 3-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 3-5 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | ukjent        | må avklares  |

  Scenariomal: Den som er unntatt fra loven, er unntatt fra kapitlet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 20
    Og at virksomheten driver fangst
    Og at arbeidet krever personlig verneutstyr
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 3-1    |
      | § 3-2    |
      | § 3-4    |
      | § 3-5    |

  # Svalbardloven § 3 og arbeidsmiljøloven § 1-3
  Scenariomal: På Svalbard og til havs gjelder kapitlet som ellers
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <hvor>
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 3-1
    Og gjelder arbeidsmiljøloven § 3-2
    Og gjelder arbeidsmiljøloven § 3-4
    Og gjelder arbeidsmiljøloven § 3-5

    Eksempler:
      | hvor                                                                         |
      | er på Svalbard                                                               |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen |
      | driver på et landanlegg i petroleumsvirksomheten                             |

  # ============================================================ § 3-1: systematisk helse-, miljø- og sikkerhetsarbeid

  # Første ledd, og andre ledd bokstav a til f og h
  Scenariomal: Det systematiske arbeidet har de delene andre ledd nevner
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "utføre systematisk helse-, miljø- og sikkerhetsarbeid på alle plan i virksomheten, i samarbeid med arbeidstakerne og deres tillitsvalgte"
    Og plikter virksomheten <svar> "fastsette mål for helse, miljø og sikkerhet"
    Og plikter virksomheten <svar> "ha oversikt over organisasjonen og over hvordan ansvar, oppgaver og myndighet i HMS-arbeidet er fordelt"
    Og plikter virksomheten <svar> "kartlegge farer og problemer, vurdere risikoen, og legge planer og sette i verk tiltak for å redusere den"
    Og plikter virksomheten <svar> "vurdere arbeidsmiljøet mot lovens krav når endringer i virksomheten planlegges og gjennomføres, og sette i verk de tiltakene som trengs"
    Og plikter virksomheten <svar> "sette i verk rutiner for å avdekke, rette opp og forebygge brudd på arbeidsmiljølovgivningen"
    Og plikter virksomheten <svar> "arbeide systematisk med å forebygge og følge opp sykefravær"
    Og plikter virksomheten <svar> "overvåke og gjennomgå det systematiske HMS-arbeidet for å se at det virker etter hensikten"

    Eksempler:
      | antall | svar   |
      | 0      | ikke å |
      | 1      | å      |

  # Bokstav g: «når risikoforholdene i virksomheten tilsier det»
  Scenario: Løpende kontroll er et spørsmål om risikoen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "sørge for løpende kontroll med arbeidsmiljøet og arbeidstakernes helse"
    Og gjelder arbeidsmiljøloven § 3-1

  Scenariomal: Risikoforholdene kan være vurdert
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten <vurdert> "sørge for løpende kontroll med arbeidsmiljøet og arbeidstakernes helse", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "sørge for løpende kontroll med arbeidsmiljøet og arbeidstakernes helse"
    Og gjelder arbeidsmiljøloven § 3-1

    Eksempler:
      | vurdert        | svar   | grunn                    |
      | plikter å      | å      | støv og støy hver dag    |
      | plikter ikke å | ikke å | bare vanlig kontorarbeid |

  Scenariomal: Uten arbeidstakere er det ingenting å kontrollere, og er antallet ukjent, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <svar> "sørge for løpende kontroll med arbeidsmiljøet og arbeidstakernes helse"

    Eksempler:
      | antall | svar                                      |
      | 0      | plikter virksomheten ikke å               |
      | ukjent | må det avklares om virksomheten plikter å |

  # ============================================================ § 3-2 første ledd: opplæring, kompetanse og sakkyndig bistand

  # Bokstav a og b
  Scenariomal: Arbeidstakerne skal kjenne farene, og de som leder, ha kompetanse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "gjøre arbeidstakerne kjent med ulykkes- og helsefarene i arbeidet, og gi dem nødvendig opplæring, øvelse og instruksjon"
    Og plikter virksomheten <svar> "sørge for at arbeidstakere som leder eller kontrollerer andre, har kompetanse til å kontrollere at arbeidet blir utført forsvarlig"

    Eksempler:
      | antall | svar   |
      | 0      | ikke å |
      | 5      | å      |

  # Bokstav c: «når dette er nødvendig»
  Scenario: Om sakkyndig bistand er nødvendig, må vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "sørge for sakkyndig bistand til å gjennomføre arbeidsmiljølovens krav"

  Scenariomal: Behovet for sakkyndig bistand kan være vurdert
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten <vurdert> "sørge for sakkyndig bistand til å gjennomføre arbeidsmiljølovens krav", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "sørge for sakkyndig bistand til å gjennomføre arbeidsmiljølovens krav"
    Og gjelder arbeidsmiljøloven § 3-2

    Eksempler:
      | vurdert        | svar   | grunn                                       |
      | plikter å      | å      | ingen hos oss kan måle luften vi puster inn |
      | plikter ikke å | ikke å | vi har egen yrkeshygieniker                 |

  Scenario: Uten arbeidstakere er det ingen krav å få bistand til
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sørge for sakkyndig bistand til å gjennomføre arbeidsmiljølovens krav"

  # ============================================================ § 3-2 andre ledd: personlig verneutstyr

  Scenariomal: Krever arbeidet verneutstyr, skal arbeidsgiveren stille det til rådighet, lære opp og se til at det brukes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at arbeidet <krever> personlig verneutstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "gi arbeidstakerne opplæring i bruk av personlig verneutstyr"

    Eksempler:
      | antall | krever      | svar   |
      | 5      | krever      | å      |
      | 5      | ikke krever | ikke å |
      | 0      | krever      | ikke å |

  Scenariomal: De to andre pliktene følger av det samme
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidet <krever> personlig verneutstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne"
    Og plikter virksomheten <svar> "sørge for at personlig verneutstyr blir tatt i bruk"
    Og gjelder arbeidsmiljøloven § 3-2

    Eksempler:
      | krever      | svar   |
      | krever      | å      |
      | ikke krever | ikke å |

  Scenario: Er det ukjent om arbeidet krever verneutstyr, må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne"
    Og må det avklares om virksomheten plikter å "gi arbeidstakerne opplæring i bruk av personlig verneutstyr"
    Og må det avklares om virksomheten plikter å "sørge for at personlig verneutstyr blir tatt i bruk"

  # ============================================================ § 3-2 tredje ledd: skriftlig instruks

  Scenariomal: Særlig farlig arbeid skal ha skriftlig instruks
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at det <fare> utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <svar> "Instruks for arbeid som kan innebære særlig fare for liv eller helse"

    Eksempler:
      | antall | fare      | svar    |
      | 1      | skal      | ha      |
      | 1      | ikke skal | ikke ha |

  Scenario: Er det ukjent om arbeidet kan innebære særlig fare, må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Instruks for arbeid som kan innebære særlig fare for liv eller helse"

  # Svalbardloven § 3: loven gjelder der, uansett om forskriftene til den gjør det
  Scenario: På Svalbard følger verneutstyr og instruks av loven selv
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at arbeidet krever personlig verneutstyr
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne"
    Og plikter virksomheten å "gi arbeidstakerne opplæring i bruk av personlig verneutstyr"
    Og plikter virksomheten å "sørge for at personlig verneutstyr blir tatt i bruk"
    Og skal virksomheten ha "Instruks for arbeid som kan innebære særlig fare for liv eller helse"

  # Forskrift 5. juli 2002 nr. 715 § 3 tredje ledd, jf. § 1-5
  Scenario: Arbeider alle alltid hjemme, gir § 3-2 verken plikter eller dokument
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "gjøre arbeidstakerne kjent med ulykkes- og helsefarene i arbeidet, og gi dem nødvendig opplæring, øvelse og instruksjon"
    Og plikter virksomheten ikke å "sørge for at arbeidstakere som leder eller kontrollerer andre, har kompetanse til å kontrollere at arbeidet blir utført forsvarlig"
    Og plikter virksomheten ikke å "sørge for sakkyndig bistand til å gjennomføre arbeidsmiljølovens krav"
    Og gjelder ikke arbeidsmiljøloven § 3-2
    Og plikter virksomheten ikke å "vurdere tiltak som fremmer fysisk aktivitet blant arbeidstakerne, som en del av det systematiske HMS-arbeidet"
    Og plikter virksomheten å "kartlegge farer og problemer, vurdere risikoen, og legge planer og sette i verk tiltak for å redusere den"

  # ============================================================ § 3-4 og § 3-5

  Scenariomal: Fysisk aktivitet og arbeidsgiverens egen opplæring
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "vurdere tiltak som fremmer fysisk aktivitet blant arbeidstakerne, som en del av det systematiske HMS-arbeidet"
    Og plikter virksomheten <svar> "sørge for at lederen av virksomheten gjennomgår opplæring i HMS-arbeid"

    Eksempler:
      | antall | svar   |
      | 0      | ikke å |
      | 1      | å      |
      | 200    | å      |
