# language: no
Egenskap: Arbeidsmiljøloven §§ 11-1 til 11-5, arbeid av barn og ungdom

  # ------------------------------------------------------------ § 11-1: forbudene sier hvem som kan settes til arbeid, og binder enhver arbeidsgiver

  Scenariomal: § 11-1 gjelder enhver arbeidsgiver, også den som ikke har noen under 18 år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <unge>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 11-1 "<svar>"

    Eksempler:
      | antall        | unge                                                        | dag        | svar         |
      | 0             | virksomheten ikke sysselsetter noen under 18 år             | 2026-11-01 | gjelder ikke |
      | 1             | virksomheten ikke sysselsetter noen under 18 år             | 2026-11-01 | gjelder      |
      | 5             | virksomheten ikke sysselsetter noen under 18 år             | 2026-11-01 | gjelder      |
      | 5             | virksomheten sysselsetter noen under 18 år                  | 2026-11-01 | gjelder      |
      | 5             | det er ukjent om virksomheten sysselsetter noen under 18 år | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | det er ukjent om virksomheten sysselsetter noen under 18 år | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | det er ukjent om virksomheten sysselsetter noen under 18 år | 2026-11-01 | må avklares  |
      | ukjent        | det er ukjent om virksomheten sysselsetter noen under 18 år | 2026-11-01 | må avklares  |
      | 5             | virksomheten ikke sysselsetter noen under 18 år             | 2020-01-01 | gjelder      |

  # Første ledd med bokstav a til c, og tredje ledd
  Scenariomal: Forbudene, og unntakene som adganger
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    Så <forbudt> "la barn som er under 15 år eller skolepliktige, arbeide, utenom kulturelt eller lignende arbeid, lett arbeid fra de har fylt 13 år, og arbeid som ledd i skolegangen eller godkjent yrkesorientering fra de har fylt 14 år"
    Og <forbudt> "la noen under 18 år utføre arbeid som kan skade deres sikkerhet, helse, utvikling eller skolegang"
    Og <kan> "la barn utføre kulturelt eller lignende arbeid, når Arbeidstilsynet har samtykket på forhånd"
    Og <kan> "la barn som har fylt 13 år, utføre lett arbeid"
    Og <kan> "la barn som har fylt 14 år, arbeide som ledd i skolegangen eller i praktisk yrkesorientering som skolemyndighetene har godkjent"

    Eksempler:
      | antall | unge                                                        | forbudt                             | kan                                 |
      | 5      | virksomheten ikke sysselsetter noen under 18 år             | er det forbudt å                    | kan virksomheten                    |
      | 5      | virksomheten sysselsetter noen under 18 år                  | er det forbudt å                    | kan virksomheten                    |
      | 5      | det er ukjent om virksomheten sysselsetter noen under 18 år | er det forbudt å                    | kan virksomheten                    |
      | 0      | virksomheten ikke sysselsetter noen under 18 år             | er det ikke forbudt å               | kan virksomheten ikke               |
      | ukjent | det er ukjent om virksomheten sysselsetter noen under 18 år | må det avklares om det er forbudt å | må det avklares om virksomheten kan |

  # Rammeforskriften § 36: til havs skal arbeidstakerne ha fylt 18 år. Forbudene i loven står; unntakene for barn har ingen der å gjelde for.
  Scenariomal: Til havs kan ingen barn arbeide
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <kan> "la barn utføre kulturelt eller lignende arbeid, når Arbeidstilsynet har samtykket på forhånd"
    Og <kan> "la barn som har fylt 13 år, utføre lett arbeid"
    Og <kan> "la barn som har fylt 14 år, arbeide som ledd i skolegangen eller i praktisk yrkesorientering som skolemyndighetene har godkjent"
    Og er det forbudt å "la barn som er under 15 år eller skolepliktige, arbeide, utenom kulturelt eller lignende arbeid, lett arbeid fra de har fylt 13 år, og arbeid som ledd i skolegangen eller godkjent yrkesorientering fra de har fylt 14 år"
    Og er det forbudt å "la noen under 18 år utføre arbeid som kan skade deres sikkerhet, helse, utvikling eller skolegang"
    Og gjelder arbeidsmiljøloven § 11-1

    Eksempler:
      | ene                                              | andre                                            | kan                   |
      | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | kan virksomheten ikke |
      | driver petroleumsvirksomhet til havs             | driver bygge- eller anleggsvirksomhet            | kan virksomheten      |
      | driver på et landanlegg i petroleumsvirksomheten | driver på et landanlegg i petroleumsvirksomheten | kan virksomheten      |

  Scenario: Forbudet mot barnearbeid følger av § 11-1
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er det forbudt å "la barn som er under 15 år eller skolepliktige, arbeide, utenom kulturelt eller lignende arbeid, lett arbeid fra de har fylt 13 år, og arbeid som ledd i skolegangen eller godkjent yrkesorientering fra de har fylt 14 år"
    Og begrunnelsen viser til arbeidsmiljøloven § 11-1

  # ------------------------------------------------------------ §§ 11-2, 11-3 og 11-5: hvem de gjelder

  Scenariomal: §§ 11-2 og 11-5 gjelder den som har noen under 18 år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <unge>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 11-2 "<svar>"
    Og er svaret for arbeidsmiljøloven § 11-5 "<svar>"

    Eksempler:
      | antall        | unge                                                                         | dag        | svar         |
      | 5             | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder      |
      | 1             | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder      |
      | 0             | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder ikke |
      | mellom 0 og 4 | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | må avklares  |
      | 5             | virksomheten ikke sysselsetter noen under 18 år                              | 2026-11-01 | gjelder ikke |
      | 5             | det er ukjent om virksomheten sysselsetter noen under 18 år                  | 2026-11-01 | må avklares  |
      | 5             | virksomheten sysselsetter noen som er under 15 år eller skolepliktige        | 2026-11-01 | gjelder      |
      | 5             | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | 2026-11-01 | gjelder      |
      | 5             | virksomheten sysselsetter noen under 18 år                                   | 2020-01-01 | gjelder      |

  # § 11-3 gjelder barn (første ledd) og ungdom (annet og tredje ledd)
  Scenariomal: § 11-3 gjelder den som har barn eller ungdom i arbeid
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <barn>
    Og at <ungdom>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 11-3 "<svar>"

    Eksempler:
      | barn                                                                                   | ungdom                                                                                        | svar         |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige                  | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig             | gjelder      |
      | virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige             | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig                  | gjelder      |
      | virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige             | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig             | gjelder ikke |
      | det er ukjent om virksomheten sysselsetter noen som er under 15 år eller skolepliktige | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig             | må avklares  |
      | virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige             | det er ukjent om virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | må avklares  |

  Scenario: Uten noen under 18 år gjelder ikke § 11-3
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke sysselsetter noen under 18 år
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 11-3
    Og det er ikke forbudt å "la barn under 15 år og skolepliktige arbeide mellom klokken 20.00 og 06.00, utenom kulturelt, kunstnerisk og sportslig arbeid fram til klokken 23.00 med forhåndssamtykke fra Arbeidstilsynet"

  Scenario: Er det ukjent om noen er under 18 år, spørres det om det
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 11-2 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 11-2 er "Arbeider noen under 18 år i virksomheten?"

  # § 10-12 første og annet ledd unntar fra kapittel 10, ikke fra kapittel 11. Rammeforskriften § 36 setter 18 år som grense til havs, men
  # tar ikke kapittel 11 bort.
  Scenariomal: Sjøfart, private husholdninger, Svalbard, utsendte, hjemmearbeid, ledende stilling og petroleum
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
    Og at virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 11-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 11-2 "<svar>"
    Og er svaret for arbeidsmiljøloven § 11-3 "<svar>"
    Og er svaret for arbeidsmiljøloven § 11-5 "<svar>"

    Eksempler:
      | forhold                                                                   | svar         |
      | virksomheten driver sjøfart                                               | gjelder ikke |
      | virksomheten driver bygge- eller anleggsvirksomhet                        | gjelder      |
      | virksomheten er en privatperson eller privat husholdning                  | må vurderes  |
      | virksomheten er på Svalbard                                               | gjelder      |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet | gjelder      |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             | gjelder      |
      | alle arbeidstakerne er i ledende eller særlig uavhengig stilling          | gjelder      |
      | virksomheten driver petroleumsvirksomhet til havs                         | gjelder      |

  Scenario: Den som driver fiske og noe på land, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen under 18 år
    Og at virksomheten driver fiske
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 11-1
    Og gjelder arbeidsmiljøloven § 11-2
    Og gjelder arbeidsmiljøloven § 11-5

  # ------------------------------------------------------------ § 11-2 arbeidstid

  # Første og fjerde ledd: alle under 18 år
  Scenariomal: Plikter for dem under 18 år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "legge arbeidstiden til dem under 18 år slik at den ikke hindrer skolegangen eller utbyttet av undervisningen"
    Og <plikter> "skaffe seg kjennskap til arbeidstiden de under 18 år har hos andre arbeidsgivere, og regne arbeidstiden samlet"
    Og <plikter> "gi dem under 18 år minst en halv times hvilepause, om mulig sammenhengende, når den daglige arbeidstiden overstiger fire og en halv time"
    Og <plikter> "gi dem under 18 år minst 48 timer sammenhengende arbeidsfri i løpet av sju dager, så vidt mulig på søn- eller helgedag, med mindre forskriften åpner for mindre"
    Og <plikter> "gi dem under 18 år som går på skole, minst fire ukers feriefritid i året, hvorav minst to uker i sommerferien"

    Eksempler:
      | unge                                                                         | plikter                                   |
      | virksomheten sysselsetter noen under 18 år                                   | plikter virksomheten å                    |
      | virksomheten ikke sysselsetter noen under 18 år                              | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten sysselsetter noen under 18 år                  | må det avklares om virksomheten plikter å |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige        | plikter virksomheten å                    |
      | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | plikter virksomheten å                    |

  # Annet ledd bokstav a til c, § 11-3 første ledd og § 11-5 annet ledd bokstav a: barn under 15 år og skolepliktige
  Scenariomal: Plikter og forbud for barn under 15 år og skolepliktige
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <barn>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde arbeidstiden til barn under 15 år og skolepliktige innenfor 2 timer i døgnet på dager med undervisning og 12 timer i uka i uker med undervisning, med mindre Arbeidstilsynet har samtykket i mer for kulturelt, kunstnerisk eller sportslig arbeid"
    Og <plikter> "holde arbeidstiden til barn under 15 år og skolepliktige innenfor 7 timer i døgnet på undervisningsfrie dager og 35 timer i undervisningsfrie uker"
    Og <plikter> "holde arbeids- og skoletida til barn under 15 år og skolepliktige innenfor til sammen 8 timer i døgnet og 40 timer i uka når arbeidet er ledd i vekslende teoretisk og praktisk utdanning"
    Og <forbudt> "la barn under 15 år og skolepliktige arbeide mellom klokken 20.00 og 06.00, utenom kulturelt, kunstnerisk og sportslig arbeid fram til klokken 23.00 med forhåndssamtykke fra Arbeidstilsynet"
    Og <plikter> "gi barn under 15 år og skolepliktige minst 14 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"

    Eksempler:
      | barn                                                                                   | plikter                                   | forbudt                             |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige                  | plikter virksomheten å                    | er det forbudt å                    |
      | virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige             | plikter virksomheten ikke å               | er det ikke forbudt å               |
      | det er ukjent om virksomheten sysselsetter noen som er under 15 år eller skolepliktige | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å |
      | virksomheten sysselsetter noen under 18 år                                             | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å |
      | virksomheten ikke sysselsetter noen under 18 år                                        | plikter virksomheten ikke å               | er det ikke forbudt å               |
      | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig           | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å |
      | barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid           | plikter virksomheten å                    | er det forbudt å                    |

  # Tredje ledd, § 11-3 annet og tredje ledd og § 11-5 annet ledd bokstav b: ungdom mellom 15 og 18 år som ikke er skolepliktig
  Scenariomal: Plikter, forbud og adgang for ungdom mellom 15 og 18 år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <ungdom>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde arbeidstiden til ungdom mellom 15 og 18 år som ikke er skolepliktig, innenfor 8 timer i døgnet og 40 timer i uka, med mindre forskriften åpner for mer"
    Og <plikter> "gi ungdom mellom 15 og 18 år som ikke er skolepliktig, minst 8 timer arbeidsfri som omfatter tida mellom klokken 23.00 og 06.00, med mindre forskriften åpner for arbeid da"
    Og <forbudt> "la ungdom mellom 15 og 18 år som ikke er skolepliktig, arbeide mellom klokken 21.00 og 23.00 uten at arbeidets art gjør det nødvendig eller det er et særlig og tidsavgrenset behov"
    Og <kan> "la ungdom mellom 15 og 18 år som ikke er skolepliktig, arbeide om natten når det er strengt nødvendig for å avverge fare for eller skade på liv eller eiendom som følge av naturhendelser, ulykker og andre uforutsette hendelser"
    Og <plikter> "gi ungdom som har arbeidet om natten for å avverge fare eller skade, kompenserende hvile etterpå"
    Og <plikter> "gi ungdom mellom 15 og 18 år som ikke er skolepliktig, minst 12 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"

    Eksempler:
      | ungdom                                                                                        | plikter                                   | forbudt                             | kan                                 |
      | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig                  | plikter virksomheten å                    | er det forbudt å                    | kan virksomheten                    |
      | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig             | plikter virksomheten ikke å               | er det ikke forbudt å               | kan virksomheten ikke               |
      | det er ukjent om virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å | må det avklares om virksomheten kan |
      | virksomheten sysselsetter noen under 18 år                                                    | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å | må det avklares om virksomheten kan |
      | virksomheten ikke sysselsetter noen under 18 år                                               | plikter virksomheten ikke å               | er det ikke forbudt å               | kan virksomheten ikke               |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige                         | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å | må det avklares om virksomheten kan |
      | ungdom i virksomheten arbeider mellom klokken 21.00 og 06.00                                  | plikter virksomheten å                    | er det forbudt å                    | kan virksomheten                    |

  # Reglene for barn og ungdom følger ikke hverandre
  Scenario: Har virksomheten bare ungdom, gjelder ikke reglene for barn
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig
    Og at virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi ungdom mellom 15 og 18 år som ikke er skolepliktig, minst 12 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"
    Og plikter virksomheten ikke å "gi barn under 15 år og skolepliktige minst 14 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"
    Og det er ikke forbudt å "la barn under 15 år og skolepliktige arbeide mellom klokken 20.00 og 06.00, utenom kulturelt, kunstnerisk og sportslig arbeid fram til klokken 23.00 med forhåndssamtykke fra Arbeidstilsynet"
    Og gjelder arbeidsmiljøloven § 11-3

  Scenario: Har virksomheten bare barn, gjelder ikke reglene for ungdom
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
    Og at virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi barn under 15 år og skolepliktige minst 14 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"
    Og plikter virksomheten ikke å "gi ungdom mellom 15 og 18 år som ikke er skolepliktig, minst 12 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"
    Og det er ikke forbudt å "la ungdom mellom 15 og 18 år som ikke er skolepliktig, arbeide mellom klokken 21.00 og 23.00 uten at arbeidets art gjør det nødvendig eller det er et særlig og tidsavgrenset behov"
    Og virksomheten kan ikke "la ungdom mellom 15 og 18 år som ikke er skolepliktig, arbeide om natten når det er strengt nødvendig for å avverge fare for eller skade på liv eller eiendom som følge av naturhendelser, ulykker og andre uforutsette hendelser"

  Scenario: Begrunnelsen for pausen viser til § 11-5
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen under 18 år
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi dem under 18 år minst en halv times hvilepause, om mulig sammenhengende, når den daglige arbeidstiden overstiger fire og en halv time"
    Og begrunnelsen viser til arbeidsmiljøloven § 11-5

  # ------------------------------------------------------------ § 11-4 helsekontroll

  # Første ledd: nattarbeid etter § 11-3 fjerde ledd, som er tida mellom klokken 23.00 og 06.00 i tilfellene i forskriften § 12-9.
  # Barn (§ 11-3 første ledd) er ikke med.
  Scenariomal: Ungdom som settes til nattarbeid etter forskriften, skal ha tilbud om helsekontroll
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <tilfelle>
    Og at <tid>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi ungdom som settes til nattarbeid etter forskriften, tilbud om helsekontroll før de tiltrer og deretter med jevne mellomrom"
    Og er svaret for arbeidsmiljøloven § 11-4 "<svar>"

    Eksempler:
      | tilfelle                                                                          | tid                                                                           | plikter                                   | svar         |
      | ungdom selger eller bærer ut aviser om natten                                     | ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00                  | plikter virksomheten å                    | gjelder      |
      | ungdom utfører lett vakthold eller portnerarbeid om natten                        | ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00                  | plikter virksomheten å                    | gjelder      |
      | ungdom utfører lett vakthold eller portnerarbeid om natten                        | ungdom i virksomheten ikke arbeider mellom klokken 23.00 og 06.00             | plikter virksomheten ikke å               | gjelder ikke |
      | ungdom utfører lett vakthold eller portnerarbeid om natten                        | det er ukjent om ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00 | må det avklares om virksomheten plikter å | må avklares  |
      | virksomheten er bundet av tariffavtale                                            | ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00                  | må det avklares om virksomheten plikter å | må avklares  |
      | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig      | det er ukjent om ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00 | må det avklares om virksomheten plikter å | må avklares  |
      | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig      | ungdom i virksomheten ikke arbeider mellom klokken 21.00 og 06.00             | plikter virksomheten ikke å               | gjelder ikke |
      | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | virksomheten sysselsetter noen som er under 15 år eller skolepliktige         | plikter virksomheten ikke å               | gjelder ikke |
      | virksomheten ikke sysselsetter noen under 18 år                                   | virksomheten er bundet av tariffavtale                                        | plikter virksomheten ikke å               | gjelder ikke |

  # Uten et av tilfellene i § 12-9 er arbeidet ikke «i henhold til § 11-3 fjerde ledd»: det er forbudt, eller en følge av en ulykke (tredje ledd)
  Scenario: Nattarbeid utenom tilfellene i forskriften gir ikke plikten
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00
    Og at ungdom ikke utfører kulturelt, kunstnerisk eller sportslig arbeid om kvelden
    Og at ungdom på lærekontrakt ikke betjener gjester i hotell eller restaurant om natten
    Og at ungdom ikke selger eller bærer ut aviser om natten
    Og at ungdom ikke arbeider på to skift i ikke-industriell virksomhet utenom bygg, anlegg og transport
    Og at ungdom ikke utfører rengjøringsarbeid om natten
    Og at ungdom ikke utfører lett vakthold eller portnerarbeid om natten
    Og at ungdom ikke utfører lett arbeid i syke- og pleiehjelp, internat eller lignende om natten
    Og at elever og lærlinger i helsefagarbeider ikke utfører lett arbeid ved sykehus eller lignende om natten
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 11-4
    Og gjelder arbeidsmiljøloven § 11-3

  # Forskriften kapittel 12 gjelder ikke petroleumsvirksomheten til havs (§ 1-2); der er det heller ikke noe nattarbeid forskriften åpner for
  Scenario: Til havs åpner ikke forskriften for nattarbeid av ungdom
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00
    Og at ungdom utfører lett vakthold eller portnerarbeid om natten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 11-4
