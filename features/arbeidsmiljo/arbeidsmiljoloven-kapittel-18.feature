# language: no
Egenskap: Arbeidsmiljøloven § 18-9, Arbeidstilsynets samtykke ved oppføring av bygning mv.

  # Første ledd: «den som vil oppføre en bygning»; om den som bygger, selv har arbeidstakere, er uten betydning
  Scenariomal: Den som skal bygge for noen som går inn under loven, trenger samtykke
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <bygger> søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 18-9 "<svar>"

    Eksempler:
      | kode   | antall | bygger          | svar         |
      | 47.110 | 50     | skal gjøre      | gjelder      |
      | 47.110 | 50     | ikke skal gjøre | gjelder ikke |
      | 68.120 | 0      | skal gjøre      | gjelder      |
      | 68.120 | 0      | ikke skal gjøre | gjelder ikke |
      | 68.120 | ukjent | skal gjøre      | gjelder      |

  Scenariomal: Samtykket innhentes på forhånd, og skal kunne vises fram
    Gitt en virksomhet med næringskode 68.120
    Og at antall arbeidstakere er 0
    Og at virksomheten <bygger> søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikt> "innhente Arbeidstilsynets samtykke til byggearbeidet"
    Og skal virksomheten <dokument> "Arbeidstilsynets samtykke til byggearbeid"

    Eksempler:
      | bygger          | plikt  | dokument |
      | skal gjøre      | å      | ha       |
      | ikke skal gjøre | ikke å | ikke ha  |

  Scenario: Er det ukjent om virksomheten skal bygge, må det avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 18-9 gjelder
    Og må det avklares om virksomheten plikter å "innhente Arbeidstilsynets samtykke til byggearbeidet"
    Og må det avklares om virksomheten skal ha "Arbeidstilsynets samtykke til byggearbeid"

  # Å bygge eller bygge om er sjeldent hos en snekker, en frisør og en konsulent, men vanlig i mange andre næringer
  Scenariomal: Om virksomheten skal bygge, spørres det om der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 18-9 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 47.110 | må avklares  |
      | 68.120 | må avklares  |
      | 84.110 | må avklares  |
      | 90.310 | må avklares  |
      | 43.320 | gjelder ikke |
      | 70.200 | gjelder ikke |
      | 96.210 | gjelder ikke |

  Scenario: At snekkeren ikke skal bygge for seg selv, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 18-9
    Og svaret bygger på antakelsen "søknadspliktig byggearbeid på bygning for arbeidstakere"

  # Også den loven ellers ikke gjelder for, kan bygge for noen den gjelder for
  Scenario: Rederiet som bygger kontorer, trenger samtykke
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 20
    Og at virksomheten driver sjøfart
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 18-9
    Og plikter virksomheten å "innhente Arbeidstilsynets samtykke til byggearbeidet"

  Scenario: Også privatpersonen som bygger et lokale for utleie, trenger samtykke
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er 0
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 18-9

  # § 1-7 og forskriftene om utsendte og hjemmearbeid handler om arbeidsforhold, ikke om den som bygger
  Scenario: Den som bare har utsendte arbeidstakere, trenger samtykke når den bygger
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 20
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 18-9

  # Forskrift 16. desember 2005 nr. 1567 § 3 siste ledd: unntak kan avtales for Forsvaret
  Scenariomal: Forsvaret kan ha avtale om unntak
    Gitt en virksomhet med næringskode 84.220
    Og at antall arbeidstakere er 500
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Og at <avtale> avtale mellom Arbeidstilsynet og Forsvarsdepartementet unntar byggearbeidet fra samtykke
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 18-9 "<svar>"
    Og plikter virksomheten <plikt> "innhente Arbeidstilsynets samtykke til byggearbeidet"
    Og skal virksomheten <dokument> "Arbeidstilsynets samtykke til byggearbeid"

    Eksempler:
      | avtale | svar         | plikt  | dokument |
      | en     | gjelder ikke | ikke å | ikke ha  |
      | ingen  | gjelder      | å      | ha       |

  Scenario: I Forsvaret må det spørres om avtalen
    Gitt en virksomhet med næringskode 84.220
    Og at antall arbeidstakere er 500
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 18-9 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 18-9 er "Hører virksomheten til Forsvaret, og er byggearbeidet unntatt fra Arbeidstilsynets samtykke ved skriftlig avtale mellom Direktoratet for arbeidstilsynet og Forsvarsdepartementet?"

  Scenario: Andre steder antas det ikke å være en slik avtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 50
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 18-9
    Og svaret bygger på antakelsen "Forsvarets avtale om unntak fra samtykke til bygging"

  # Lov 22. juni 2018 nr. 45 endret paragrafen 1. januar 2019
  Scenario: Samme svar fra første dag reglene svarer for
    Gitt en virksomhet med næringskode 68.120
    Og at antall arbeidstakere er 0
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2020-01-01
    Så gjelder arbeidsmiljøloven § 18-9

  # «søknadspliktig etter plan- og bygningsloven», som gjelder på Svalbard bare så langt det er bestemt (§ 1-2 fjerde ledd der)
  Scenariomal: For den som bare driver på Svalbard, må det vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at virksomheten <bygger> søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 18-9 "<svar>"

    Eksempler:
      | utenfor          | bygger          | svar         |
      | ikke også driver | skal gjøre      | må vurderes  |
      | ikke også driver | ikke skal gjøre | gjelder ikke |
      | også driver      | skal gjøre      | gjelder      |

  Scenario: Også på Svalbard er det samtykket, og at en har det, som må vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "innhente Arbeidstilsynets samtykke til byggearbeidet"
    Og må det vurderes om virksomheten skal ha "Arbeidstilsynets samtykke til byggearbeid"

  Scenario: Er samtykke vurdert som nødvendig på Svalbard, gjelder paragrafen
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Og at det er vurdert at virksomheten plikter å "innhente Arbeidstilsynets samtykke til byggearbeidet", fordi "bygget ligger i planområdet i Longyearbyen"
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 18-9
    Og skal virksomheten ha "Arbeidstilsynets samtykke til byggearbeid"

  Scenario: Er samtykke vurdert som unødvendig på Svalbard, er det heller ikke noe samtykke å vise fram
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Og at det er vurdert at virksomheten ikke plikter å "innhente Arbeidstilsynets samtykke til byggearbeidet", fordi "hytta ligger utenfor planområdet"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 18-9
    Og skal virksomheten ikke ha "Arbeidstilsynets samtykke til byggearbeid"

  Scenario: Avtalen for Forsvaret gjelder også på Svalbard
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
    Og at en avtale mellom Arbeidstilsynet og Forsvarsdepartementet unntar byggearbeidet fra samtykke
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 18-9
