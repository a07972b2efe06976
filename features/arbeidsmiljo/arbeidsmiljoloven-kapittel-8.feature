# language: no
Egenskap: Arbeidsmiljøloven §§ 8-1 og 8-4, informasjon og drøfting

  # ============================================================ § 8-1: minst 50 arbeidstakere virksomheten jevnlig sysselsetter

  Scenariomal: Informasjon og drøfting fra og med femti
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere som regnes med for informasjon og drøfting er <antall>
    Og at virksomheten sysselsetter arbeidstaker
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 8-1 "<svar>"

    Eksempler:
      | antall          | dag        | svar         |
      | 49              | 2026-11-01 | gjelder ikke |
      | 50              | 2026-11-01 | gjelder      |
      | 51              | 2026-11-01 | gjelder      |
      | mellom 48 og 52 | 2026-11-01 | må avklares  |
      | minst 50        | 2026-11-01 | gjelder      |
      | høyst 49        | 2026-11-01 | gjelder ikke |
      | 49              | 2020-01-01 | gjelder ikke |
      | 50              | 2020-01-01 | gjelder      |
      | 50              | 2023-12-31 | gjelder      |
      | 49              | 2024-01-01 | gjelder ikke |
      | 50              | 2024-01-01 | gjelder      |

  Scenariomal: Plikten er å informere og drøfte med de tillitsvalgte
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "informere om og drøfte med arbeidstakernes tillitsvalgte spørsmål av betydning for arbeidstakernes arbeidsforhold"

    Eksempler:
      | antall | svar   |
      | 0      | ikke å |
      | 49     | ikke å |
      | 50     | å      |

  # «jevnlig sysselsetter» er ikke tallet på en enkelt dag
  Scenariomal: Det er hvor mange som jevnlig sysselsettes, som teller
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er <jevnlig>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-1 "<svar>"

    Eksempler:
      | antall | jevnlig | svar         |
      | 60     | 49      | gjelder ikke |
      | 45     | 50      | gjelder      |

  # Kapittel 8 er verken regler om varsling eller om HMS: elever, vernepliktige, pasienter og innsatte, som § 1-6 likestiller med
  # arbeidstakere bare etter slike regler, teller ikke. Forskrift 16. desember 2005 nr. 1568 tar med kapittel 8 bare for utplasserte
  # og tiltaksdeltakere (§ 5). Rutiner for varsling er noe annet: der teller elevene (§ 1-6 første ledd).
  Scenariomal: Skolen regner ikke med elevene
    Gitt en virksomhet med næringskode 85.320
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er <jevnlig>
    Og at antall arbeidstakere som regnes med for informasjon og drøfting er <regnes med>
    Og at virksomheten sysselsetter arbeidstaker
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-1 "<svar>"
    Og skal virksomheten ha "Rutiner for intern varsling"

    Eksempler:
      | jevnlig | regnes med | svar         |
      | 60      | 49         | gjelder ikke |
      | 60      | 50         | gjelder      |
      | 5       | 4          | gjelder ikke |

  Scenariomal: At alle er jevnlig sysselsatt og regnes med, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 50
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 8-1
    Og begrunnelsen viser til arbeidsmiljøloven § 8-1
    Og svaret bygger på antakelsen "<antakelse>"

    Eksempler:
      | antakelse                                                       |
      | antall arbeidstakere virksomheten jevnlig sysselsetter          |
      | antall arbeidstakere som regnes med for informasjon og drøfting |

  # Det som regnes med, er aldri flere enn dem som jevnlig sysselsettes
  Scenariomal: Uten antakelser er det nok å vite at færre enn femti er jevnlig sysselsatt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er <jevnlig>
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for arbeidsmiljøloven § 8-1 "<svar>"

    Eksempler:
      | jevnlig | svar         |
      | 49      | gjelder ikke |
      | 50      | må avklares  |

  Scenario: Uten antakelser må det spørres hvor mange som regnes med
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 50
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om arbeidsmiljøloven § 8-1 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 8-1 er "Hvor mange arbeidstakere sysselsetter virksomheten jevnlig, når elever, vernepliktige, pasienter og innsatte ikke regnes med?"

  Scenario: Er antallet ukjent, må plikten avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "informere om og drøfte med arbeidstakernes tillitsvalgte spørsmål av betydning for arbeidstakernes arbeidsforhold"

  # § 8-1 gjør ikke unntak for den som ikke har tillitsvalgte, og kan ikke fravikes ved tariffavtale: bare § 8-2 kan det (fjerde ledd)
  Scenariomal: Plikten er den samme uten tillitsvalgte og med tariffavtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 50
    Og at <forhold>
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 8-1

    Eksempler:
      | forhold                                                                       |
      | arbeidstakerne ikke har tillitsvalgte                                         |
      | virksomheten er bundet av tariffavtale                                        |
      | tariffavtale fraviker lovens regler om samarbeidsform og drøfting i konsernet |

  # §§ 1-2, 1-5 og 1-7, og svalbardloven § 3
  Scenariomal: Det unntatte, private husholdninger, hjemmearbeid, Svalbard og utsendte
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 60
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-1 "<svar>"

    Eksempler:
      | forhold                                                                   | svar         |
      | virksomheten driver sjøfart                                               | gjelder ikke |
      | virksomheten driver bygge- eller anleggsvirksomhet                        | gjelder      |
      | virksomheten er en privatperson eller privat husholdning                  | må vurderes  |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             | gjelder      |
      | virksomheten er på Svalbard                                               | gjelder      |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet | må vurderes  |

  Scenario: Den som driver fiske og noe på land, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 60
    Og at virksomheten driver fiske
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 8-1

  Scenariomal: Det er vurdert hva utsendingen betyr for § 8-1
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 60
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <regnes> som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-1 "<svar>"

    Eksempler:
      | regnes      | grunn                         | svar         |
      | regnes      | oppdraget varer i tre måneder | gjelder ikke |
      | ikke regnes | de har vært her i to år       | gjelder      |

  Scenario: Med førtini utsendte er det ingenting å vurdere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 49
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 8-1

  # ============================================================ § 8-4: konsern med minst 50 til sammen

  # Tilføyd ved lov 17. mars 2023 nr. 3 fra 1. januar 2024
  Scenariomal: Morforetaket etablerer rammene når konsernet har minst femti
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er 10
    Og at virksomheten <mor> morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er <konsernet>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | mor     | konsernet       | dag        | svar         |
      | er      | 49              | 2026-11-01 | gjelder ikke |
      | er      | 50              | 2026-11-01 | gjelder      |
      | er      | 51              | 2026-11-01 | gjelder      |
      | ikke er | 50              | 2026-11-01 | gjelder ikke |
      | er      | mellom 48 og 52 | 2026-11-01 | må avklares  |
      | er      | ukjent          | 2026-11-01 | må avklares  |
      | ikke er | ukjent          | 2026-11-01 | gjelder ikke |
      | er      | 50              | 2023-12-31 | gjelder ikke |
      | er      | 49              | 2024-01-01 | gjelder ikke |
      | er      | 50              | 2024-01-01 | gjelder      |

  Scenariomal: Er det ukjent om virksomheten er morforetak, må det avklares når konsernet er stort nok
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er 10
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er <konsernet>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | konsernet | svar         |
      | 49        | gjelder ikke |
      | 50        | må avklares  |
      | ukjent    | må avklares  |

  # De færreste er morforetak i et konsern med femti. Den som selv har tretti, eller driver i en næring der morforetak er vanlige,
  # spørres; ellers antas det at virksomheten ikke er det, og da spørres det heller ikke om konsernet.
  Scenariomal: Bare den som kan tenkes å være morforetak i et stort nok konsern, spørres om det
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | kode   | antall        | svar         |
      | 43.320 | 5             | gjelder ikke |
      | 56.110 | 28            | gjelder ikke |
      | 70.200 | 0             | gjelder ikke |
      | 43.320 | mellom 1 og 4 | gjelder ikke |
      | 43.320 | 29            | gjelder ikke |
      | 43.320 | 30            | må avklares  |
      | 43.320 | 200           | må avklares  |
      | 64.210 | 0             | må avklares  |
      | 70.100 | 0             | må avklares  |
      | 84.110 | 20            | må avklares  |

  Scenario: At snekkeren ikke er morforetak, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 8-4
    Og svaret bygger på antakelsen "morforetak i konsern"

  Scenario: Et lite morforetak i en annen næring spørres om konsernet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten er morforetak i et konsern
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 8-4 gjelder

  Scenario: Morforetaket spørres om hvor mange konsernet har
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er 10
    Og at virksomheten er morforetak i et konsern
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 8-4 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 8-4 er "Hvor mange arbeidstakere sysselsetter virksomheten og foretakene den har bestemmende innflytelse over, jevnlig til sammen?"

  # Morforetakets egne er med i summen: har det selv femti, har konsernet det også
  Scenariomal: Morforetakets egne arbeidstakere teller med
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er <egne>
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er <egne>
    Og at virksomheten er morforetak i et konsern
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | egne | svar        |
      | 49   | må avklares |
      | 50   | gjelder     |

  # «arbeidstakere» er det samme her som i § 8-1: femti elever i morforetakets skole gjør ikke konsernet stort
  Scenario: Elevene teller ikke i konsernet heller
    Gitt en virksomhet med næringskode 85.320
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er 80
    Og at antall arbeidstakere som regnes med for informasjon og drøfting er 30
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er 45
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 8-4

  # «skal morforetaket»: paragrafen legger plikten på det foretaket som har innflytelsen, når virksomhetene i konsernet til sammen har
  # femti; at morforetaket selv må ha arbeidstakere, står ikke der. Kommuner, stiftelser og foreninger kan være morforetak.
  Scenariomal: Et morforetak uten egne arbeidstakere er også morforetak
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er 0
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er <konsernet>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | konsernet | svar         |
      | 49        | gjelder ikke |
      | 50        | gjelder      |

  # Første ledd første punktum
  Scenariomal: Rammene gjelder uansett tariffavtale
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er 10
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er <konsernet>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "etablere rammer for samarbeid, informasjon og drøfting mellom foretakene og arbeidstakerne i konsernet"

    Eksempler:
      | konsernet | tariff                                                                                         | svar   |
      | 49        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | ikke å |
      | 50        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | å      |
      | 50        | tariffavtale fraviker lovens regler om samarbeidsform og drøfting i konsernet                  | å      |
      | 50        | det er ukjent om tariffavtale fraviker lovens regler om samarbeidsform og drøfting i konsernet | å      |

  # Første ledd annet og tredje punktum og annet ledd, som tredje ledd lar tariffavtale fravike
  Scenariomal: Samråd, samarbeidsform og drøfting av planer kan tariffavtalen fravike
    Gitt en virksomhet med næringskode 70.100
    Og at antall arbeidstakere er 10
    Og at virksomheten <mor> morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er <konsernet>
    Og at <tariff>
    Når reglene vurderes per <dag>
    Så <plikter> "etablere samarbeidsformen i konsernet i samråd med et flertall av arbeidstakerne i konsernet, eller med lokale fagforeninger som representerer et flertall av dem"
    Og <plikter> "så tidlig som mulig informere samarbeidsorganet i konsernet om, og drøfte, planer om utvidelser, innskrenkninger eller omlegginger som kan få vesentlig betydning for sysselsettingen i flere av virksomhetene"
    Og <kan> "etablere et samarbeidsorgan eller en annen tilsvarende samarbeidsform i konsernet"

    Eksempler:
      | mor     | konsernet | tariff                                                                                         | dag        | plikter                                   | kan                                 |
      | er      | 49        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | 2026-11-01 | plikter virksomheten ikke å               | kan virksomheten ikke               |
      | er      | 50        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | 2026-11-01 | plikter virksomheten å                    | kan virksomheten                    |
      | er      | 50        | tariffavtale fraviker lovens regler om samarbeidsform og drøfting i konsernet                  | 2026-11-01 | plikter virksomheten ikke å               | kan virksomheten ikke               |
      | er      | 50        | det er ukjent om tariffavtale fraviker lovens regler om samarbeidsform og drøfting i konsernet | 2026-11-01 | må det avklares om virksomheten plikter å | må det avklares om virksomheten kan |
      | ikke er | 50        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | 2026-11-01 | plikter virksomheten ikke å               | kan virksomheten ikke               |
      | er      | 50        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | 2023-12-31 | plikter virksomheten ikke å               | kan virksomheten ikke               |
      | er      | 50        | tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet             | 2024-01-01 | plikter virksomheten å                    | kan virksomheten                    |

  # §§ 1-2, 1-5 og 1-7, og svalbardloven § 3
  Scenariomal: Konsernets morforetak på Svalbard, med utsendte og med hjemmearbeid
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er 60
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | forhold                                                                   | svar        |
      | virksomheten driver bygge- eller anleggsvirksomhet                        | gjelder     |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             | gjelder     |
      | virksomheten er på Svalbard                                               | gjelder     |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet | må vurderes |

  # § 1-2 annet ledd unntar sjøfart, fangst og fiske, men § 8-4 spør etter konsernet: de femti kan være ansatt i datterforetak på land.
  # Er de også unntatt, er det ingen å drøfte med etter loven. Det er et spørsmål når morforetaket selv bare driver det unntatte.
  Scenariomal: Driver morforetaket bare noe loven ikke gjelder for, må konsernet vurderes
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver <ene>
    Og at virksomheten driver <andre>
    Og at virksomheten <mor> morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er <konsernet>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | ene     | andre                          | mor     | konsernet | dag        | svar         |
      | sjøfart | sjøfart                        | er      | 50        | 2026-11-01 | må vurderes  |
      | sjøfart | sjøfart                        | er      | 49        | 2026-11-01 | gjelder ikke |
      | sjøfart | sjøfart                        | ikke er | 50        | 2026-11-01 | gjelder ikke |
      | sjøfart | bygge- eller anleggsvirksomhet | er      | 50        | 2026-11-01 | gjelder      |
      | sjøfart | sjøfart                        | er      | 50        | 2023-12-31 | gjelder ikke |

  Scenariomal: Pliktene når morforetaket bare driver sjøfart
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver sjøfart
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er 60
    Og at tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "<plikt>"
    Og det må vurderes om virksomheten kan "etablere et samarbeidsorgan eller en annen tilsvarende samarbeidsform i konsernet"

    Eksempler:
      | plikt                                                                                                                                                                                                          |
      | etablere rammer for samarbeid, informasjon og drøfting mellom foretakene og arbeidstakerne i konsernet                                                                                                         |
      | etablere samarbeidsformen i konsernet i samråd med et flertall av arbeidstakerne i konsernet, eller med lokale fagforeninger som representerer et flertall av dem                                              |
      | så tidlig som mulig informere samarbeidsorganet i konsernet om, og drøfte, planer om utvidelser, innskrenkninger eller omlegginger som kan få vesentlig betydning for sysselsettingen i flere av virksomhetene |

  Scenariomal: Det er vurdert om konsernet ellers driver noe loven gjelder for
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver sjøfart
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er 60
    Og at det er vurdert at virksomheten <regnes> som "konsern utenfor arbeidsmiljøloven", fordi "<grunn>"
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 8-4 "<svar>"

    Eksempler:
      | regnes      | grunn                                        | svar         |
      | regnes      | alle datterforetakene eier og driver skip    | gjelder ikke |
      | ikke regnes | datterforetakene driver verft med 50 ansatte | gjelder      |

  Scenario: Er alt i konsernet utenfor loven, er også samrådet det
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver sjøfart
    Og at virksomheten er morforetak i et konsern
    Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er 60
    Og at tariffavtale ikke fraviker lovens regler om samarbeidsform og drøfting i konsernet
    Og at det er vurdert at virksomheten regnes som "konsern utenfor arbeidsmiljøloven", fordi "alle datterforetakene eier og driver skip"
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "etablere samarbeidsformen i konsernet i samråd med et flertall av arbeidstakerne i konsernet, eller med lokale fagforeninger som representerer et flertall av dem"
    Og virksomheten kan ikke "etablere et samarbeidsorgan eller en annen tilsvarende samarbeidsform i konsernet"

  # Fjerde ledd: uten datterforetak er det ikke noe konsern
  Scenariomal: Bare et morforetak kan ha et konsern utenfor loven
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver <virke>
    Og at virksomheten <mor> morforetak i et konsern
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> som "konsern utenfor arbeidsmiljøloven"

    Eksempler:
      | virke                          | mor     | svar                                   |
      | sjøfart                        | er      | må det vurderes om virksomheten regnes |
      | sjøfart                        | ikke er | regnes virksomheten ikke               |
      | bygge- eller anleggsvirksomhet | er      | regnes virksomheten ikke               |
