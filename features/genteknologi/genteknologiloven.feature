# language: no
Egenskap: Genteknologiloven §§ 2, 5, 7, 9 og 10

  # ------------------------------------------------------------ § 2: lovens saklige virkeområde

  # § 2 første ledd
  Scenariomal: Loven gjelder for genmodifiserte organismer og for klonede dyr
    Gitt en virksomhet
    Og at virksomheten <gmo> genmodifiserte organismer
    Og at virksomheten <kloning> klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven "<svar>"

    Eksempler:
      | gmo                           | kloning          | svar         |
      | framstiller eller bruker      | ikke framstiller | gjelder      |
      | ikke framstiller eller bruker | framstiller      | gjelder      |
      | framstiller eller bruker      | framstiller      | gjelder      |
      | ikke framstiller eller bruker | ikke framstiller | gjelder ikke |

  # § 2 tredje ledd: framstilling ved mutagenese eller cellefusjon av planteceller
  Scenario: Loven gjelder ikke for framstilling bare ved mutagenese eller cellefusjon av planteceller
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Og at virksomheten ikke framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven

  # § 2 fjerde ledd: «Loven får likevel anvendelse»
  Scenario: Rekombinasjon av nukleinsyremolekyler tar mutagenesen inn i loven igjen
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  Scenario: Om framstillingen innebærer rekombinasjon, må avklares
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at virksomheten ikke framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så må det avklares om genteknologiloven gjelder
    Og det neste spørsmålet for genteknologiloven er "Innebærer framstillingen rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer?"

  Scenariomal: Framstilling også på andre måter enn ved mutagenese
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten ikke utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at <rekombinasjon>
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

    Eksempler:
      | rekombinasjon                                                                                                           |
      | det er ukjent om framstillingen innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer |
      | framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer             |

  # Tredje ledd er om «framstilling av genmodifiserte organismer»; fjerde ledd tar rekombinasjon inn igjen. I planteformering
  # antas det ellers ikke at noen framstiller dem.
  Scenariomal: Planteforedleren som framstiller genmodifiserte organismer ved mutagenese
    Gitt en virksomhet med næringskode 01.300
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen <innebærer> rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven "<svar>"

    Eksempler:
      | innebærer      | svar         |
      | innebærer      | gjelder      |
      | ikke innebærer | gjelder ikke |

  # Unntaket i tredje ledd er for genmodifiserte organismer; klonede dyr er noe annet
  Scenario: Mutagenese og klonede dyr i samme virksomhet
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Og at virksomheten framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  # § 3: «Loven gjelder i riket, herunder Svalbard og Jan Mayen», økonomisk sone og kontinentalsokkelen
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  Scenario: At virksomheten ikke har med genmodifiserte organismer å gjøre, antas
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven
    Og svaret bygger på antakelsen "framstilling eller bruk av genmodifiserte organismer"

  # Sykehus, forskning, skoler, legemidler, kjemi, fôr, gjær og planter: der antas det ikke
  Scenariomal: I næringer der genmodifiserte organismer brukes, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om genteknologiloven gjelder

    Eksempler:
      | kode   |
      | 10.911 |
      | 11.050 |
      | 20.140 |
      | 21.100 |
      | 46.210 |
      | 46.460 |
      | 72.100 |
      | 85.310 |

  Scenario: Uten antakelser må det avklares for snekkeren også
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om genteknologiloven gjelder

  # Lov 20. juni 2025 nr. 89 endret § 2 fra 1. oktober 2025; ordlyden før er ikke lest, og svaret er da ikke nei
  Scenariomal: Før 1. oktober 2025 er loven ikke modellert
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Når reglene vurderes per <dag>
    Så er svaret for genteknologiloven "<svar>"

    Eksempler:
      | dag        | svar        |
      | 2025-09-30 | må avklares |
      | 2025-10-01 | gjelder     |

  # ------------------------------------------------------------ § 5 innesluttet bruk og § 9 utsetting

  # § 5: bruk i lukket system med fysiske tiltak. § 9: all framstilling og bruk som ikke er innesluttet. Er det ikke noe lukket
  # system, er bruken utsetting. En virksomhet kan ha begge deler.
  Scenariomal: Bruken er innesluttet eller utsetting, eller noe av hvert
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at <lukket>
    Og at <utenfor>
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven § 5 "<§ 5>"
    Og er svaret for genteknologiloven § 9 "<§ 9>"
    Og <innesluttet> "virksomhet med innesluttet bruk av genmodifiserte organismer"
    Og <utsetting> "virksomhet som setter ut genmodifiserte organismer"

    Eksempler:
      | lukket                                                                                                                       | utenfor                                                                                                            | § 5          | § 9          | innesluttet                                | utsetting                                  |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                  | virksomheten ikke framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system             | gjelder      | gjelder ikke | regnes virksomheten som                    | regnes virksomheten ikke som               |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                  | virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system                  | gjelder      | gjelder      | regnes virksomheten som                    | regnes virksomheten som                    |
      | virksomheten verken framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system           | virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system                  | gjelder ikke | gjelder      | regnes virksomheten ikke som               | regnes virksomheten som                    |
      | virksomheten verken framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system           | det er ukjent om virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system | gjelder ikke | gjelder      | regnes virksomheten ikke som               | regnes virksomheten som                    |
      | det er ukjent om virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system | virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system                  | må avklares  | gjelder      | må det avklares om virksomheten regnes som | regnes virksomheten som                    |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                  | det er ukjent om virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system | gjelder      | må avklares  | regnes virksomheten som                    | må det avklares om virksomheten regnes som |
      | det er ukjent om virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system | det er ukjent om virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system | må avklares  | må avklares  | må det avklares om virksomheten regnes som | må det avklares om virksomheten regnes som |

  Scenario: Den som ikke framstiller eller bruker genmodifiserte organismer, har verken innesluttet bruk eller utsetting
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven § 5
    Og gjelder ikke genteknologiloven § 7
    Og gjelder ikke genteknologiloven § 9
    Og gjelder ikke genteknologiloven § 10
    Og er det ikke forbudt å "sette ut genmodifiserte organismer uten godkjenning, utenom eksport, bruk og salg av produkter som er godkjent for omsetning, og det en forskrift tillater"

  # §§ 5 til 10 er om genmodifiserte organismer, ikke om klonede dyr
  Scenario: Klonede dyr er verken innesluttet bruk eller utsetting
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten ikke framstiller eller bruker genmodifiserte organismer
    Og at virksomheten framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven
    Og gjelder ikke genteknologiloven § 5
    Og gjelder ikke genteknologiloven § 7
    Og gjelder ikke genteknologiloven § 9
    Og gjelder ikke genteknologiloven § 10

  Scenario: I forskningen må det avklares
    Gitt en virksomhet med næringskode 72.100
    Når reglene vurderes per 2026-11-01
    Så må det avklares om genteknologiloven § 5 gjelder
    Og må det avklares om genteknologiloven § 7 gjelder
    Og må det avklares om genteknologiloven § 9 gjelder
    Og må det avklares om genteknologiloven § 10 gjelder

  # Den som bruker organismene i lukket system, bruker dem (§ 2); ingen antakelse trengs
  Scenariomal: Bruk på den ene eller andre måten er bruk
    Gitt en virksomhet
    Og at <bruk>
    Og at virksomheten ikke utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder genteknologiloven
    Og gjelder genteknologiloven § <paragraf>

    Eksempler:
      | bruk                                                                                                                                                                                   | paragraf |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                                                                            | 5        |
      | virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system                                                                                      | 9        |
      | virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning | 10       |
      | virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer                                                                                                     | 10       |
      | virksomheten prøver ut legemidler med genmodifiserte organismer på mennesker                                                                                                           | 10       |
      | virksomheten genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven                                                                      | 5        |
      | virksomheten overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet                                                           | 5        |
      | virksomheten framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring                                                              | 5        |

  # § 2 tredje ledd: det loven ikke gjelder for, har heller ikke pliktene
  Scenario: Framstilling bare ved mutagenese har ingen av pliktene
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Og at virksomheten ikke framstiller klonede virveldyr eller krepsdyr
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven § 5
    Og gjelder ikke genteknologiloven § 7
    Og gjelder ikke genteknologiloven § 9
    Og gjelder ikke genteknologiloven § 10

  # § 2 tredje ledd tar det den har av organismer, ut av loven; loven gjelder bare for de klonede dyrene
  Scenariomal: Den som er unntatt, men kloner dyr, har ingen av pliktene om genmodifiserte organismer
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Og at virksomheten framstiller klonede virveldyr eller krepsdyr
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at virksomheten <bruk>
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven
    Og gjelder ikke genteknologiloven § 5
    Og gjelder ikke genteknologiloven § 7
    Og gjelder ikke genteknologiloven § 9
    Og gjelder ikke genteknologiloven § 10

    Eksempler:
      | bruk                                                                                                                                                                      |
      | framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                                                                            |
      | verken framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                                                                     |
      | framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system                                                                                      |
      | genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven                                                                      |
      | overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet                                                           |
      | framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring                                                              |
      | setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning |
      | importerer, transporterer eller eksporterer genmodifiserte organismer                                                                                                     |
      | prøver ut legemidler med genmodifiserte organismer på mennesker                                                                                                           |

  # ------------------------------------------------------------ § 7 melding eller godkjenning av innesluttet bruk

  # Første ledd, og fjerde ledd om dyrehybridceller
  Scenariomal: Innesluttet bruk meldes eller godkjennes
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at <lukket>
    Og at <hybrid>
    Og at virksomheten ikke genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven
    Og at virksomheten ikke overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet
    Og at virksomheten ikke framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven § 7 "<svar>"
    Og <plikter> "melde innesluttet bruk av genmodifiserte organismer til Helsedirektoratet, eller få den godkjent, slik forskriftene om innesluttet bruk sier"
    Og <dokument> "Melding om eller godkjenning av innesluttet bruk av genmodifiserte organismer"
    Og plikter virksomheten ikke å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"

    Eksempler:
      | lukket                                                                                                                       | hybrid                                                                                                                                    | svar         | plikter                                   | dokument                                |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                  | noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer | gjelder      | plikter virksomheten å                    | skal virksomheten ha                    |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                  | all innesluttet bruk i virksomheten er av dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer                  | gjelder ikke | plikter virksomheten ikke å               | skal virksomheten ikke ha               |
      | virksomheten verken framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system           | noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer | gjelder ikke | plikter virksomheten ikke å               | skal virksomheten ikke ha               |
      | virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system                  | det er ukjent om all innesluttet bruk i virksomheten er av dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer | må avklares  | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |
      | det er ukjent om virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system | noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer | må avklares  | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |

  Scenario: Begrunnelsen for meldingen er § 7
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "melde innesluttet bruk av genmodifiserte organismer til Helsedirektoratet, eller få den godkjent, slik forskriftene om innesluttet bruk sier"
    Og begrunnelsen viser til genteknologiloven § 7
    Og skal virksomheten ha "Melding om eller godkjenning av innesluttet bruk av genmodifiserte organismer"

  # Annet ledd bokstav a og b krever alltid godkjenning. Bokstav c gjør det med mindre en forskrift sier at det er nok å melde (tredje
  # ledd). Bokstavene gjelder ikke dyrehybridceller (fjerde ledd).
  Scenariomal: Noe innesluttet bruk må godkjennes
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at virksomheten <a> virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven
    Og at virksomheten <b> humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet
    Og at virksomheten <c> genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven § 7
    Og <godkjenning> "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"
    Og plikter virksomheten å "melde innesluttet bruk av genmodifiserte organismer til Helsedirektoratet, eller få den godkjent, slik forskriftene om innesluttet bruk sier"
    Og skal virksomheten ha "Melding om eller godkjenning av innesluttet bruk av genmodifiserte organismer"

    Eksempler:
      | a                   | b              | c                          | godkjenning                               |
      | genmodifiserer      | ikke overfører | ikke framstiller og bruker | plikter virksomheten å                    |
      | ikke genmodifiserer | overfører      | ikke framstiller og bruker | plikter virksomheten å                    |
      | ikke genmodifiserer | ikke overfører | framstiller og bruker      | må det vurderes om virksomheten plikter å |
      | genmodifiserer      | ikke overfører | framstiller og bruker      | plikter virksomheten å                    |
      | ikke genmodifiserer | ikke overfører | ikke framstiller og bruker | plikter virksomheten ikke å               |

  Scenariomal: Om bruken må godkjennes, må avklares
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at <første>
    Og at <annet>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"

    Eksempler:
      | første                                                                                                                            | annet                                                                                                                             |
      | virksomheten ikke genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven            | virksomheten ikke overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet |
      | virksomheten ikke genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven            | virksomheten ikke framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring    |
      | virksomheten ikke overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet | virksomheten ikke framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring    |

  Scenariomal: Dyrehybridceller trenger ingen godkjenning
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at all innesluttet bruk i virksomheten er av dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at virksomheten ikke genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven
    Og at virksomheten <b> humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet
    Og at virksomheten <c> genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven § 7
    Og plikter virksomheten ikke å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"
    Og skal virksomheten ikke ha "Melding om eller godkjenning av innesluttet bruk av genmodifiserte organismer"

    Eksempler:
      | b              | c                          |
      | overfører      | ikke framstiller og bruker |
      | ikke overfører | framstiller og bruker      |

  # Er det ukjent om alt er dyrehybridceller, kan fjerde ledd ta plikten bort
  Scenariomal: Om dyrehybridcellene er det eneste, må avklares før godkjenningen
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at <bokstav>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"

    Eksempler:
      | bokstav                                                                                                                      |
      | virksomheten genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven            |
      | virksomheten overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet |
      | virksomheten framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring    |

  Scenariomal: Det er vurdert om produksjonen må godkjennes
    Gitt en virksomhet med næringskode 21.100
    Og at virksomheten framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at virksomheten ikke genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven
    Og at virksomheten ikke overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet
    Og at det er vurdert at virksomheten <vurdert> "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"
    Og gjelder genteknologiloven § 7

    Eksempler:
      | vurdert        | grunn                     | plikter                     |
      | plikter å      | organismene er i klasse 3 | plikter virksomheten å      |
      | ikke plikter å | organismene er i klasse 1 | plikter virksomheten ikke å |

  # Bokstavene er om innesluttet bruk. Forsøk som er utsetting, godkjennes etter § 10.
  Scenario: Uten innesluttet bruk er det ingen godkjenning etter § 7
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten verken framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven § 7
    Og plikter virksomheten ikke å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"

  # ------------------------------------------------------------ § 10 godkjenning av utsetting

  # Første ledd: bare etter godkjenning, og ikke for annen utsetting av produkter som er godkjent for omsetning. § 10 a: omsetning av
  # produkter som er godkjent i et annet EØS-land. Femte, sjette og sjuende ledd: forskrift kan si noe annet for import og transport,
  # eksport og bestemte organismer.
  Scenariomal: Utsetting må godkjennes, med unntak
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system
    Og at <annet>
    Og at <import>
    Og at <utprøving>
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven § 10
    Og er det forbudt å "sette ut genmodifiserte organismer uten godkjenning, utenom eksport, bruk og salg av produkter som er godkjent for omsetning, og det en forskrift tillater"
    Og begrunnelsen viser til genteknologiloven § 10
    Og <plikter> "ha godkjenning av utsettingen av genmodifiserte organismer"
    Og <dokument> "Godkjenning av utsetting av genmodifiserte organismer"

    Eksempler:
      | annet                                                                                                                                                                                                   | import                                                                                              | utprøving                                                                                     | plikter                                   | dokument                                |
      | virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                  | virksomheten verken importerer, transporterer eller eksporterer genmodifiserte organismer           | virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker             | plikter virksomheten å                    | skal virksomheten ha                    |
      | all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                            | virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer                  | virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker             | må det vurderes om virksomheten plikter å | må det vurderes om virksomheten skal ha |
      | all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                            | virksomheten verken importerer, transporterer eller eksporterer genmodifiserte organismer           | virksomheten prøver ut legemidler med genmodifiserte organismer på mennesker                  | må det vurderes om virksomheten plikter å | må det vurderes om virksomheten skal ha |
      | virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                  | virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer                  | virksomheten prøver ut legemidler med genmodifiserte organismer på mennesker                  | plikter virksomheten å                    | skal virksomheten ha                    |
      | all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                            | virksomheten verken importerer, transporterer eller eksporterer genmodifiserte organismer           | virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker             | plikter virksomheten ikke å               | skal virksomheten ikke ha               |
      | det er ukjent om virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning | virksomheten verken importerer, transporterer eller eksporterer genmodifiserte organismer           | virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker             | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |
      | all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                            | det er ukjent om virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer | virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker             | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |
      | all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning                            | virksomheten verken importerer, transporterer eller eksporterer genmodifiserte organismer           | det er ukjent om virksomheten prøver ut legemidler med genmodifiserte organismer på mennesker | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |
      | det er ukjent om virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning | virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer                  | virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker             | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |

  Scenariomal: Bare den som setter ut, er bundet av § 10
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at <utenfor>
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven § 10 "<svar>"
    Og <forbudt> "sette ut genmodifiserte organismer uten godkjenning, utenom eksport, bruk og salg av produkter som er godkjent for omsetning, og det en forskrift tillater"
    Og <plikter> "ha godkjenning av utsettingen av genmodifiserte organismer"

    Eksempler:
      | utenfor                                                                                                            | svar         | forbudt                             | plikter                                   |
      | virksomheten ikke framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system             | gjelder ikke | er det ikke forbudt å               | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system | må avklares  | må det avklares om det er forbudt å | må det avklares om virksomheten plikter å |

  Scenariomal: Det er vurdert om importen eller utprøvingen må godkjennes
    Gitt en virksomhet med næringskode 86.101
    Og at all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning
    Og at <utsetting>
    Og at det er vurdert at virksomheten <vurdert> "ha godkjenning av utsettingen av genmodifiserte organismer", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ha godkjenning av utsettingen av genmodifiserte organismer"
    Og <dokument> "Godkjenning av utsetting av genmodifiserte organismer"
    Og er det forbudt å "sette ut genmodifiserte organismer uten godkjenning, utenom eksport, bruk og salg av produkter som er godkjent for omsetning, og det en forskrift tillater"

    Eksempler:
      | utsetting                                                                          | vurdert   | grunn                                        | plikter                | dokument             |
      | virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer | plikter å | importen fyller ikke vilkårene i forskriften | plikter virksomheten å | skal virksomheten ha |
      | virksomheten prøver ut legemidler med genmodifiserte organismer på mennesker       | plikter å | legemidlet kan spre seg fra pasienten        | plikter virksomheten å | skal virksomheten ha |

  Scenario: Importen er vurdert å ikke kreve godkjenning
    Gitt en virksomhet med næringskode 72.100
    Og at all utsetting av genmodifiserte organismer i virksomheten er import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning
    Og at virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer
    Og at virksomheten ikke prøver ut legemidler med genmodifiserte organismer på mennesker
    Og at det er vurdert at virksomheten ikke plikter å "ha godkjenning av utsettingen av genmodifiserte organismer", fordi "organismene skal bare til et godkjent laboratorium og er pakket og merket"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ha godkjenning av utsettingen av genmodifiserte organismer"
    Og skal virksomheten ikke ha "Godkjenning av utsetting av genmodifiserte organismer"

  # Laboratoriet som også slipper ut eller selger, har pliktene i begge kapitlene
  Scenario: Innesluttet bruk og utsetting i samme virksomhet
    Gitt en virksomhet med næringskode 21.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven § 5
    Og gjelder genteknologiloven § 9
    Og skal virksomheten ha "Melding om eller godkjenning av innesluttet bruk av genmodifiserte organismer"
    Og skal virksomheten ha "Godkjenning av utsetting av genmodifiserte organismer"

  # ------------------------------------------------------------ § 3 og dato

  # § 3: Svalbard er med
  Scenario: Pliktene gjelder også på Svalbard
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven § 9
    Og skal virksomheten ha "Godkjenning av utsetting av genmodifiserte organismer"

  # Lov 20. juni 2025 nr. 89 endret også §§ 7 og 10 fra 1. oktober 2025; ordlyden før er ikke lest
  Scenariomal: Før 1. oktober 2025 er paragrafene ikke modellert
    Gitt en virksomhet med næringskode 72.100
    Og at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
    Og at noe av den innesluttede bruken i virksomheten er annet enn dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
    Og at virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning
    Når reglene vurderes per <dag>
    Så er svaret for genteknologiloven § 7 "<svar>"
    Og er svaret for genteknologiloven § 10 "<svar>"

    Eksempler:
      | dag        | svar        |
      | 2025-09-30 | må avklares |
      | 2025-10-01 | gjelder     |
