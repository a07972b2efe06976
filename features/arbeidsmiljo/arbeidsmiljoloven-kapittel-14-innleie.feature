# language: no
Egenskap: Arbeidsmiljøloven §§ 14-12, 14-12 b, 14-13 og 14-14 a, innleie og drøfting

  # ============================================================ § 14-12: hvem som leier inn fra bemanningsforetak

  # Første ledd; fjerde ledd: om et oppdrag er innleie, er en samlet vurdering
  Scenariomal: Den som leier inn fra bemanningsforetak, er bundet; et tvilsomt oppdrag må vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at <oppdrag> virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-12 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-12 b "<svar>"

    Eksempler:
      | leier      | oppdrag     | svar         |
      | leier      | ingen andre | gjelder      |
      | leier      | andre       | gjelder      |
      | ikke leier | andre       | må vurderes  |
      | ikke leier | ingen andre | gjelder ikke |

  Scenario: Er det ukjent om virksomheten leier inn, må det avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-12 gjelder
    Og må det avklares om arbeidsmiljøloven § 14-12 b gjelder
    Og må det avklares om arbeidsmiljøloven § 14-13 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 14-12 b er "Leier virksomheten inn arbeidstakere fra bemanningsforetak (vikarbyrå)?"

  Scenario: Er det ukjent om oppdrag kan være innleie, må det avklares
    Gitt en virksomhet med næringskode 46.340
    Og at antall arbeidstakere er 10
    Og at andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning
    Og at virksomheten ikke leier inn arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-12 gjelder
    Og må det avklares om arbeidsmiljøloven § 14-13 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 14-13 er "Utfører andre virksomheter oppdrag for virksomheten, der det er tvil om hvem som leder arbeidet eller svarer for resultatet?"

  # I butikker, serveringssteder og salonger er det uvanlig at oppdrag ligner innleie. Den som leier inn, må likevel svare.
  Scenariomal: Tvilsomme oppdrag antas ikke der de er uvanlige
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 10
    Og at virksomheten <bemanning> inn arbeidstakere fra bemanningsforetak
    Og at virksomheten ikke leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-13 "<svar>"

    Eksempler:
      | kode   | bemanning  | svar         |
      | 47.110 | ikke leier | gjelder ikke |
      | 56.110 | ikke leier | gjelder ikke |
      | 96.210 | ikke leier | gjelder ikke |
      | 47.110 | leier      | må avklares  |
      | 10.201 | ikke leier | må avklares  |
      | 43.320 | ikke leier | må avklares  |
      | 55.100 | ikke leier | må avklares  |

  Scenario: Uten antakelser må oppdragene avklares også i butikken
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om arbeidsmiljøloven § 14-13 gjelder

  # Vurderingen tar med seg alt som følger av å være innleier
  Scenario: Før oppdraget er vurdert, må også pliktene, adgangen og forbudet vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten regnes som "innleier fra bemanningsforetak"
    Og må det vurderes om virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie"
    Og må det vurderes om det er forbudt å "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
    Og må det vurderes om virksomheten kan "leie inn fra bemanningsforetak til vikariat, praksisarbeid, arbeidsmarkedstiltak og organisert idrett"
    Og må det vurderes om virksomheten plikter å "gi fast ansettelse til den som har vært sammenhengende innleid fra bemanningsforetak i mer enn tre år, uten fradrag for fravær"
    Og må det vurderes om virksomheten plikter å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og må det vurderes om det er forbudt å "leie inn arbeidstakere som ikke er fast ansatt hos utleieren, fra virksomhet som ikke har til formål å drive utleie"
    Og må det vurderes om virksomheten plikter å "drøfte innleie fra virksomhet som ikke har til formål å drive utleie, med tillitsvalgte for et flertall av arbeidstakerkategorien før det besluttes"

  Scenariomal: Oppdraget er vurdert
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at det er vurdert at virksomheten <vurdert> "innleier fra bemanningsforetak", fordi "<grunn>"
    Og at det er vurdert at virksomheten ikke regnes som "innleier fra virksomhet som ikke har til formål å drive utleie", fordi "oppdragstakeren er et bemanningsforetak"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-12 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-12 b "<svar>"
    Og gjelder ikke arbeidsmiljøloven § 14-13

    Eksempler:
      | vurdert         | svar         | grunn                                              |
      | regnes som      | gjelder      | vi leder arbeidet, og de leverer bare arbeidskraft |
      | ikke regnes som | gjelder ikke | de leder arbeidet og svarer for resultatet         |

  # Fjerde ledd kom i 2023, men hva innleie er, måtte avgjøres også før
  Scenariomal: Også før april 2023 måtte et tvilsomt oppdrag vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 14-12 "må vurderes"
    Og er svaret for arbeidsmiljøloven § 14-13 "må vurderes"

    Eksempler:
      | dag        |
      | 2023-03-31 |
      | 2023-04-01 |

  # § 1-2 annet ledd: det som er unntatt fra loven, blir ikke omfattet ved at et oppdrag er tvilsomt
  Scenariomal: Er virksomheten unntatt fra loven, er det ikke noe å vurdere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten driver sjøfart
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 14-12
    Og gjelder ikke arbeidsmiljøloven § 14-12 b
    Og gjelder ikke arbeidsmiljøloven § 14-13

    Eksempler:
      | antall |
      | 12     |
      | 0      |

  # En privatperson er ikke en «virksomhet som ikke sysselsetter arbeidstaker»; med arbeidstakere i hjemmet er det forskriften etter § 1-5
  # som sier hvor langt loven gjelder
  Scenariomal: Privat husholdning som leier inn eller har et tvilsomt oppdrag
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at <oppdrag> virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten ikke har til formål å drive utleie av arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-12 "<svar>"

    Eksempler:
      | antall | leier      | oppdrag     | svar         |
      | 0      | leier      | ingen andre | gjelder ikke |
      | 0      | ikke leier | andre       | gjelder ikke |
      | 1      | leier      | ingen andre | må vurderes  |

  # ============================================================ innleie uten egne arbeidstakere

  # Forskrift 11. januar 2013 nr. 33 § 1: § 14-12 første og tredje ledd og § 14-12 b første, annet og femte ledd gjelder også den som
  # ikke sysselsetter arbeidstaker. § 14-12 annet ledd, § 14-12 b fjerde ledd, § 14-13 og § 14-14 a er ikke nevnt.
  Scenariomal: Hva som gjelder for den som leier inn uten å ha egne arbeidstakere
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | antall | paragraf  | svar         |
      | 0      | § 14-12   | gjelder      |
      | 0      | § 14-12 b | gjelder      |
      | 0      | § 14-13   | gjelder ikke |
      | 0      | § 14-14 a | gjelder ikke |
      | 1      | § 14-12   | gjelder      |
      | 1      | § 14-12 b | gjelder      |
      | 1      | § 14-13   | gjelder      |
      | 1      | § 14-14 a | gjelder      |
      | ukjent | § 14-12   | gjelder      |
      | ukjent | § 14-12 b | gjelder      |
      | ukjent | § 14-13   | må avklares  |
      | ukjent | § 14-14 a | må avklares  |

  Scenario: Pliktene til den som leier inn uten å ha egne arbeidstakere
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Og at noe av innleien fra bemanningsforetak bygger på avtale med de tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så er det forbudt å "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
    Og kan virksomheten "leie inn fra bemanningsforetak til vikariat, praksisarbeid, arbeidsmarkedstiltak og organisert idrett"
    Og plikter virksomheten å "gi fast ansettelse til den som har vært sammenhengende innleid fra bemanningsforetak i mer enn tre år, uten fradrag for fravær"
    Og plikter virksomheten å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og plikter virksomheten å "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"
    Og kan virksomheten ikke "avtale skriftlig tidsbegrenset innleie fra bemanningsforetak med tillitsvalgte for et flertall av arbeidstakerkategorien"
    Og skal virksomheten ikke ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"
    Og plikter virksomheten ikke å "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"
    Og skal virksomheten ikke ha "Dokumentasjon av innleides lønns- og arbeidsvilkår"
    Og plikter virksomheten ikke å "dokumentere for egne tillitsvalgte, når de ber om det, hvilke lønns- og arbeidsvilkår de innleide har avtalt med arbeidsgiveren sin"

  # § 1-2 annet ledd: sjøfart, fangst, fiske og militær luftfart er unntatt fra loven, med og uten arbeidstakere
  Scenariomal: Den som bare driver noe loven ikke gjelder for, er ikke innleier etter loven
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten driver <virke>
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at arbeidstakerne har tillitsvalgte
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven <paragraf>

    Eksempler:
      | antall | virke   | paragraf  |
      | 12     | sjøfart | § 14-12   |
      | 12     | sjøfart | § 14-12 b |
      | 12     | fiske   | § 14-13   |
      | 12     | sjøfart | § 14-14 a |
      | 0      | fiske   | § 14-12   |
      | 0      | fiske   | § 14-12 b |

  Scenario: Rederiet som også bygger, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 14-12
    Og gjelder arbeidsmiljøloven § 14-12 b

  # Svalbardloven § 3
  Scenariomal: Paragrafene gjelder også på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 10
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf  |
      | § 14-12   |
      | § 14-12 b |
      | § 14-13   |
      | § 14-14 a |

  # ============================================================ § 14-12 første ledd: når innleie er tillatt

  # Til og med mars 2023 viste første ledd også til arbeid av midlertidig karakter (lov 20. desember 2022 nr. 99, i kraft 1. april 2023)
  Scenariomal: Innleie til arbeid av midlertidig karakter var tillatt til og med mars 2023
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per <dag>
    Så <midlertidig> "leie inn fra bemanningsforetak til arbeid av midlertidig karakter"
    Og <nytt> "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
    Og <gammelt> "leie inn fra bemanningsforetak når arbeidet verken er av midlertidig karakter eller vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, og det ikke er skriftlig avtalt med tillitsvalgte"
    Og kan virksomheten "leie inn fra bemanningsforetak til vikariat, praksisarbeid, arbeidsmarkedstiltak og organisert idrett"

    Eksempler:
      | dag        | midlertidig           | nytt                  | gammelt               |
      | 2023-03-31 | kan virksomheten      | er det ikke forbudt å | er det forbudt å      |
      | 2023-04-01 | kan virksomheten ikke | er det forbudt å      | er det ikke forbudt å |
      | 2026-11-01 | kan virksomheten ikke | er det forbudt å      | er det ikke forbudt å |

  # Overgangsreglene 20. desember 2022 nr. 2301: for kortvarige arrangementer gjelder den gamle adgangen inntil videre
  Scenariomal: Til kortvarige arrangementer er midlertidig arbeid fremdeles et grunnlag
    Gitt en virksomhet med næringskode 90.201
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per <dag>
    Så kan virksomheten "leie inn fra bemanningsforetak til kortvarige arrangementer når arbeidet er av midlertidig karakter"

    Eksempler:
      | dag        |
      | 2023-03-31 |
      | 2023-04-01 |
      | 2026-11-01 |

  # De samme overgangsreglene: avløsning i jordbruksforetak, også «inntil videre». Om det er endret etter at forskrift 1. juli 2025 nr. 1377 kom
  # i kraft 1. januar 2026, sier ingen av kopiene.
  Scenariomal: Til avløsning i jordbruket var midlertidig arbeid et grunnlag også etter mars 2023
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 2
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn andre fra bemanningsforetak enn avløsere fra avløserlag
    Når reglene vurderes per <dag>
    Så <svar> "leie inn fra bemanningsforetak til avløsning i jordbruksforetak når arbeidet er av midlertidig karakter"

    Eksempler:
      | kode   | dag        | svar                                |
      | 01.410 | 2023-03-31 | kan virksomheten                    |
      | 01.410 | 2023-04-01 | kan virksomheten                    |
      | 01.410 | 2025-12-31 | kan virksomheten                    |
      | 01.130 | 2025-12-31 | kan virksomheten                    |
      | 01.240 | 2025-12-31 | kan virksomheten                    |
      | 01.300 | 2025-12-31 | kan virksomheten                    |
      | 01.500 | 2025-12-31 | kan virksomheten                    |
      | 01.610 | 2025-12-31 | kan virksomheten ikke               |
      | 01.700 | 2025-12-31 | kan virksomheten ikke               |
      | 47.110 | 2025-12-31 | kan virksomheten ikke               |
      | 01.410 | 2026-01-01 | må det vurderes om virksomheten kan |
      | 01.130 | 2026-01-01 | må det vurderes om virksomheten kan |
      | 01.240 | 2026-01-01 | må det vurderes om virksomheten kan |
      | 01.300 | 2026-01-01 | må det vurderes om virksomheten kan |
      | 01.500 | 2026-01-01 | må det vurderes om virksomheten kan |
      | 01.610 | 2026-01-01 | kan virksomheten ikke               |
      | 01.700 | 2026-01-01 | kan virksomheten ikke               |
      | 47.110 | 2026-01-01 | kan virksomheten ikke               |

  # Forskrift 1. juli 2025 nr. 1377 §§ 3 og 4, i kraft 1. januar 2026: bare jordbruksforetak. Tjenester til jordbruket (01.6) og jakt (01.7)
  # er ikke jordbruk.
  Scenariomal: Jordbruksforetak kan leie inn avløsere fra avløserlag
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 2
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn andre fra bemanningsforetak enn avløsere fra avløserlag
    Når reglene vurderes per <dag>
    Så <svar> "leie inn avløsere fra avløserlag til vanlig jordbruksarbeid"

    Eksempler:
      | kode   | dag        | svar                  |
      | 01.130 | 2025-12-31 | kan virksomheten ikke |
      | 01.130 | 2026-01-01 | kan virksomheten      |
      | 01.240 | 2026-01-01 | kan virksomheten      |
      | 01.300 | 2026-01-01 | kan virksomheten      |
      | 01.410 | 2026-01-01 | kan virksomheten      |
      | 01.500 | 2026-01-01 | kan virksomheten      |
      | 01.610 | 2026-01-01 | kan virksomheten ikke |
      | 01.700 | 2026-01-01 | kan virksomheten ikke |
      | 47.110 | 2026-01-01 | kan virksomheten ikke |

  # Sjette ledd, jf. forskrift 11. januar 2013 nr. 33 § 3, i kraft 1. april 2023. Helsepersonell til midlertidig arbeid kunne leies inn
  # etter første ledd også før.
  Scenariomal: Helsepersonell og spesialkompetanse
    Gitt en virksomhet med næringskode 86.101
    Og at antall arbeidstakere er 100
    Og at virksomheten har andre arbeidstakere enn statsansatte og embetsmenn
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per <dag>
    Så kan virksomheten "leie inn helsepersonell fra bemanningsforetak til arbeid av midlertidig karakter når det trengs for forsvarlig drift av helse- og omsorgstjenester"
    Og <spesial> "leie inn arbeidstakere med spesialkompetanse fra bemanningsforetak til rådgivning og konsulenttjenester i klart avgrensede prosjekter"

    Eksempler:
      | dag        | spesial               |
      | 2023-03-31 | kan virksomheten ikke |
      | 2023-04-01 | kan virksomheten      |
      | 2026-11-01 | kan virksomheten      |

  # Femte ledd, jf. forskriften § 4, i kraft 1. april 2023
  Scenariomal: Innleie til byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold er forbudt
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten ikke har til formål å drive utleie av arbeidstakere
    Og at virksomheten <utfører> bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud eller Vestfold
    Når reglene vurderes per <dag>
    Så <forbudt> "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold"

    Eksempler:
      | leier      | utfører      | dag        | forbudt               |
      | leier      | utfører      | 2023-03-31 | er det ikke forbudt å |
      | leier      | utfører      | 2023-04-01 | er det forbudt å      |
      | leier      | utfører      | 2026-11-01 | er det forbudt å      |
      | leier      | ikke utfører | 2026-11-01 | er det ikke forbudt å |
      | ikke leier | utfører      | 2026-11-01 | er det ikke forbudt å |

  Scenario: Er det ukjent hvor byggeplassene er, må forbudet avklares
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per 2026-11-01
    Så må det avklares om det er forbudt å "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold"
    Og gjelder arbeidsmiljøloven § 14-12

  # Bygningsarbeid er uvanlig i butikker og serveringssteder; der det kan være, og der virksomheten sier at den bygger, må det avklares
  Scenariomal: Bygningsarbeid rundt Oslo antas ikke der det er uvanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten <bygger> bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så <svar> "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold"

    Eksempler:
      | kode   | bygger      | svar                                |
      | 56.110 | ikke driver | er det ikke forbudt å               |
      | 47.110 | ikke driver | er det ikke forbudt å               |
      | 56.110 | driver      | må det avklares om det er forbudt å |
      | 43.320 | ikke driver | må det avklares om det er forbudt å |
      | 47.520 | ikke driver | må det avklares om det er forbudt å |
      | 68.200 | ikke driver | må det avklares om det er forbudt å |
      | 81.300 | ikke driver | må det avklares om det er forbudt å |

  # Forskriften § 1 sier hva som gjelder for den uten arbeidstakere, og nevner ikke kapittel III: hvor langt § 4 rekker, er ikke klart
  Scenario: Om forbudet også rammer byggherren uten egne arbeidstakere, må vurderes
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten utfører bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud eller Vestfold
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om det er forbudt å "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold"

  Scenariomal: Uten egne arbeidstakere er det bare innleie til byggeplassene som må vurderes
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 0
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten <utfører> bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud eller Vestfold
    Når reglene vurderes per <dag>
    Så <svar> "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold"

    Eksempler:
      | leier      | utfører      | dag        | svar                                |
      | leier      | utfører      | 2023-03-31 | er det ikke forbudt å               |
      | leier      | utfører      | 2023-04-01 | må det vurderes om det er forbudt å |
      | leier      | ikke utfører | 2026-11-01 | er det ikke forbudt å               |
      | ikke leier | utfører      | 2026-11-01 | er det ikke forbudt å               |

  # Forskriften § 3 står også i kapittel III. Før april 2023 var midlertidig arbeid med i § 14-12 første ledd, som § 1 nevner.
  Scenariomal: Helsepersonell og spesialister hos den som ikke har egne arbeidstakere
    Gitt en virksomhet med næringskode 86.941
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per <dag>
    Så <helse> "leie inn helsepersonell fra bemanningsforetak til arbeid av midlertidig karakter når det trengs for forsvarlig drift av helse- og omsorgstjenester"
    Og <spesial> "leie inn arbeidstakere med spesialkompetanse fra bemanningsforetak til rådgivning og konsulenttjenester i klart avgrensede prosjekter"

    Eksempler:
      | dag        | helse                               | spesial                             |
      | 2023-03-31 | kan virksomheten                    | kan virksomheten ikke               |
      | 2023-04-01 | må det vurderes om virksomheten kan | må det vurderes om virksomheten kan |
      | 2026-11-01 | må det vurderes om virksomheten kan | må det vurderes om virksomheten kan |

  # Et jordbruksforetak kan være registrert med en annen næring, for eksempel utleie av hytter: medlemskapet i avløserlaget avgjør, ikke koden
  Scenariomal: Medlem av et avløserlag med en annen næringskode enn jordbruk
    Gitt en virksomhet med næringskode 55.200
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn avløsere fra avløserlag og ingen andre fra bemanningsforetak
    Når reglene vurderes per <dag>
    Så <kan> "leie inn avløsere fra avløserlag til vanlig jordbruksarbeid"

    Eksempler:
      | dag        | kan                   |
      | 2025-12-31 | kan virksomheten ikke |
      | 2026-01-01 | kan virksomheten      |

  # § 3 bokstav a: jordbruksforetak er foretak registrert i Enhetsregisteret
  Scenario: En privat husholdning er ikke jordbruksforetak
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn avløsere fra avløserlag og ingen andre fra bemanningsforetak
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "leie inn avløsere fra avløserlag til vanlig jordbruksarbeid"

  # Paragrafen gjelder den som leier inn; et jordbruksforetak som ikke gjør det, er ikke innleier
  Scenariomal: Jordbruksforetak som ikke leier inn
    Gitt en virksomhet med næringskode 01.410
    Og at antall arbeidstakere er 2
    Og at virksomheten ikke leier inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Når reglene vurderes per <dag>
    Så gjelder ikke arbeidsmiljøloven § 14-12
    Og skal virksomheten ikke ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"

    Eksempler:
      | dag        |
      | 2023-03-31 |
      | 2025-12-31 |
      | 2026-11-01 |

  # ============================================================ § 14-12 annet ledd: avtale med tillitsvalgte

  Scenariomal: Bare den som er bundet av tariffavtale med innstillingsrett, kan avtale innleie
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten <bundet> bundet av tariffavtale med fagforening med innstillingsrett
    Og at <noe> av innleien fra bemanningsforetak bygger på avtale med de tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig tidsbegrenset innleie fra bemanningsforetak med tillitsvalgte for et flertall av arbeidstakerkategorien"
    Og skal virksomheten <ha> "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"
    Og plikter virksomheten <plikter> "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"

    Eksempler:
      | bundet  | noe       | kan                   | ha      | plikter |
      | er      | noe       | kan virksomheten      | ha      | å       |
      | er      | ingenting | kan virksomheten      | ikke ha | ikke å  |
      | ikke er | noe       | kan virksomheten ikke | ikke ha | ikke å  |
      | ikke er | ingenting | kan virksomheten ikke | ikke ha | ikke å  |

  # Fjerde ledd: også et oppdrag kan være innleie, og da trengs avtalen når ikke første ledd eller en forskrift åpner for det
  Scenariomal: Avtale med tillitsvalgte for et tvilsomt oppdrag må vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at ingenting av innleien fra bemanningsforetak bygger på avtale med de tillitsvalgte
    Og at <oppdrag> virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten <bundet> bundet av tariffavtale med fagforening med innstillingsrett
    Når reglene vurderes per 2026-11-01
    Så <dokument> "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"
    Og <plikt> "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"

    Eksempler:
      | antall | leier      | oppdrag     | bundet  | dokument                                | plikt                                     |
      | 10     | leier      | andre       | er      | må det vurderes om virksomheten skal ha | må det vurderes om virksomheten plikter å |
      | 10     | ikke leier | andre       | er      | må det vurderes om virksomheten skal ha | må det vurderes om virksomheten plikter å |
      | 10     | leier      | andre       | ikke er | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | 10     | leier      | ingen andre | er      | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | 10     | ikke leier | ingen andre | er      | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | 0      | leier      | andre       | er      | skal virksomheten ikke ha               | plikter virksomheten ikke å               |

  Scenariomal: Oppdraget som ikke regnes som innleie, trenger ingen avtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Og at det er vurdert at virksomheten <vurdert> "<begrep>", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <svar> "<dokument>"

    Eksempler:
      | vurdert         | begrep                                                         | grunn                                              | svar                                    | dokument                                                                                            |
      | regnes som      | innleier fra bemanningsforetak                                 | vi leder arbeidet, og de leverer bare arbeidskraft | må det vurderes om virksomheten skal ha | Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak                                 |
      | ikke regnes som | innleier fra bemanningsforetak                                 | de leder arbeidet og svarer for resultatet         | skal virksomheten ikke ha               | Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak                                 |
      | regnes som      | innleier fra virksomhet som ikke har til formål å drive utleie | vi leder arbeidet, og de leverer bare arbeidskraft | må det vurderes om virksomheten skal ha | Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie |
      | ikke regnes som | innleier fra virksomhet som ikke har til formål å drive utleie | de leder arbeidet og svarer for resultatet         | skal virksomheten ikke ha               | Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie |

  # En annen tariffavtale er ikke nok
  Scenario: Tariffavtale uten innstillingsrett er ikke nok
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten kan "avtale skriftlig tidsbegrenset innleie fra bemanningsforetak med tillitsvalgte for et flertall av arbeidstakerkategorien"
    Og må det avklares om virksomheten skal ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"
    Og må det avklares om virksomheten plikter å "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"

  Scenario: Uten tariffavtale er det ingen adgang til å avtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten ikke er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "avtale skriftlig tidsbegrenset innleie fra bemanningsforetak med tillitsvalgte for et flertall av arbeidstakerkategorien"
    Og skal virksomheten ikke ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"

  Scenario: Er det ukjent hva innleien bygger på, må avtalen avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "avtale skriftlig tidsbegrenset innleie fra bemanningsforetak med tillitsvalgte for et flertall av arbeidstakerkategorien"
    Og må det avklares om virksomheten skal ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"

  # Annet punktum: «Virksomheten og bemanningsforetaket»
  Scenariomal: Også bemanningsforetaket legger frem dokumentasjon for Arbeidstilsynet
    Gitt en virksomhet med næringskode 78.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten <bemanning> til formål å drive utleie av arbeidstakere
    Og at virksomheten ikke er et avløserlag som bare leier ut avløsere til jordbruksforetak
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikter> "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"
    Og er svaret for arbeidsmiljøloven § 14-12 "<svar>"

    Eksempler:
      | antall | bemanning | plikter | svar         |
      | 20     | har       | å       | gjelder      |
      | 20     | ikke har  | ikke å  | gjelder ikke |
      | 0      | har       | ikke å  | gjelder ikke |

  Scenariomal: Om virksomheten er et bemanningsforetak, må være kjent der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-12 b "<svar>"

    Eksempler:
      | kode   | svar         |
      | 78.200 | må avklares  |
      | 43.320 | må avklares  |
      | 42.110 | må avklares  |
      | 33.110 | må avklares  |
      | 47.110 | gjelder ikke |

  # ============================================================ § 14-12 tredje ledd: fast ansettelse etter tre år

  # Fra 1. april 2023 (da fjerde ledd) all innleie i mer enn tre år; før det viste leddet til reglene om midlertidig ansettelse
  Scenariomal: Retten til fast ansettelse fikk egen regel 1. april 2023
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per <dag>
    Så plikter virksomheten <ny> "gi fast ansettelse til den som har vært sammenhengende innleid fra bemanningsforetak i mer enn tre år, uten fradrag for fravær"
    Og plikter virksomheten <gammel> "gi fast ansettelse til den som uten avtale med tillitsvalgte har vært sammenhengende innleid fra bemanningsforetak så lenge at en midlertidig ansatt ville vært fast ansatt"

    Eksempler:
      | leier      | dag        | ny     | gammel |
      | leier      | 2023-03-31 | ikke å | å      |
      | leier      | 2023-04-01 | å      | ikke å |
      | leier      | 2026-11-01 | å      | ikke å |
      | ikke leier | 2023-03-31 | ikke å | ikke å |
      | ikke leier | 2026-11-01 | ikke å | ikke å |

  # Den årlige drøftingen sto i § 14-12 til og med 2023 (lov 17. mars 2023 nr. 3); fra 2024 i § 14-14 a
  Scenariomal: Drøftingen av innleie flyttet til § 14-14 a 1. januar 2024
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per <dag>
    Så plikter virksomheten <gammel> "drøfte bruken av innleie fra bemanningsforetak, også praktiseringen av kravet om likebehandling, med de tillitsvalgte"
    Og plikter virksomheten <ny> "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"

    Eksempler:
      | antall | leier      | dag        | gammel | ny     |
      | 10     | leier      | 2023-12-31 | å      | ikke å |
      | 10     | leier      | 2024-01-01 | ikke å | å      |
      | 10     | ikke leier | 2023-12-31 | ikke å | ikke å |
      | 10     | ikke leier | 2024-01-01 | ikke å | ikke å |
      | 0      | leier      | 2023-12-31 | ikke å | ikke å |

  # ============================================================ avløsere fra avløserlag

  # Forskrift 1. juli 2025 nr. 1377, i kraft 1. januar 2026. § 5: reglene i kapittel 14 om innleie fra bemanningsforetak gjelder ikke,
  # men § 14-12 tredje ledd og § 14-12 b første, annet og femte ledd gjelder likevel, og § 14-12 første og annet ledd er en adgang i
  # tillegg, med de samme grensene. § 2: også uten arbeidstakere.
  Scenariomal: Jordbruksforetak som bare leier inn avløsere
    Gitt en virksomhet med næringskode 01.410
    Og at antall arbeidstakere er <antall>
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn avløsere fra avløserlag og ingen andre fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per <dag>
    Så <kan> "leie inn avløsere fra avløserlag til vanlig jordbruksarbeid"
    Og er det forbudt å "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
    Og kan virksomheten "leie inn fra bemanningsforetak til vikariat, praksisarbeid, arbeidsmarkedstiltak og organisert idrett"
    Og skal virksomheten <ha> "Dokumentasjon av innleides lønns- og arbeidsvilkår"
    Og plikter virksomheten <dokumentere> "dokumentere for egne tillitsvalgte, når de ber om det, hvilke lønns- og arbeidsvilkår de innleide har avtalt med arbeidsgiveren sin"
    Og plikter virksomheten <dokumentere> "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"
    Og plikter virksomheten å "gi fast ansettelse til den som har vært sammenhengende innleid fra bemanningsforetak i mer enn tre år, uten fradrag for fravær"
    Og plikter virksomheten å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og plikter virksomheten å "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"
    Og gjelder arbeidsmiljøloven § 14-12
    Og gjelder arbeidsmiljøloven § 14-12 b

    Eksempler:
      | antall | dag        | kan                   | ha      | dokumentere |
      | 2      | 2025-12-31 | kan virksomheten ikke | ha      | å           |
      | 2      | 2026-01-01 | kan virksomheten      | ikke ha | ikke å      |
      | 0      | 2026-01-01 | kan virksomheten      | ikke ha | ikke å      |

  Scenario: Jordbruksforetak som også leier inn andre
    Gitt en virksomhet med næringskode 01.410
    Og at antall arbeidstakere er 2
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn andre fra bemanningsforetak enn avløsere fra avløserlag
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så er det forbudt å "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
    Og skal virksomheten ha "Dokumentasjon av innleides lønns- og arbeidsvilkår"
    Og plikter virksomheten å "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"

  Scenariomal: Om alle er avløsere, må være kjent i jordbruket
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 2
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så <svar> "Dokumentasjon av innleides lønns- og arbeidsvilkår"

    Eksempler:
      | kode   | svar                                    |
      | 01.410 | må det avklares om virksomheten skal ha |
      | 47.110 | skal virksomheten ha                    |

  # Utleieren: § 14-12 annet ledd og § 14-12 b tredje ledd er ikke blant dem som likevel gjelder
  Scenariomal: Avløserlag som bare leier ut avløsere
    Gitt en virksomhet med næringskode 01.620
    Og at antall arbeidstakere er 20
    Og at virksomheten har til formål å drive utleie av arbeidstakere
    Og at virksomheten <lag> et avløserlag som bare leier ut avløsere til jordbruksforetak
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per <dag>
    Så plikter virksomheten å "gi utleide arbeidstakere, når de ber om det, de opplysningene de trenger for å vurdere om de blir likebehandlet"
    Og plikter virksomheten å "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"
    Og skal virksomheten <ha> "Dokumentasjon av utleides lønns- og arbeidsvilkår"
    Og plikter virksomheten <plikter> "dokumentere for innleieren, når den ber om det, hvilke lønns- og arbeidsvilkår som er avtalt med de utleide"
    Og plikter virksomheten <plikter> "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"

    Eksempler:
      | lag     | dag        | ha      | plikter |
      | er      | 2025-12-31 | ha      | å       |
      | er      | 2026-01-01 | ikke ha | ikke å  |
      | ikke er | 2026-01-01 | ha      | å       |

  # ============================================================ § 14-12 b: opplysninger ved innleie fra bemanningsforetak

  # Første, fjerde og femte ledd: innleieren. Fjerde ledd forutsetter at det finnes tillitsvalgte som kan be om det.
  Scenariomal: Innleieren opplyser, dokumenterer for de tillitsvalgte og bevarer taushet
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne <tillitsvalgte> tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <opplyse> "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og plikter virksomheten <opplyse> "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"
    Og plikter virksomheten <dokumentere> "dokumentere for egne tillitsvalgte, når de ber om det, hvilke lønns- og arbeidsvilkår de innleide har avtalt med arbeidsgiveren sin"
    Og skal virksomheten <ha> "Dokumentasjon av innleides lønns- og arbeidsvilkår"
    Og plikter virksomheten ikke å "gi utleide arbeidstakere, når de ber om det, de opplysningene de trenger for å vurdere om de blir likebehandlet"
    Og skal virksomheten ikke ha "Dokumentasjon av utleides lønns- og arbeidsvilkår"

    Eksempler:
      | leier      | tillitsvalgte | opplyse | dokumentere | ha      |
      | leier      | har           | å       | å           | ha      |
      | leier      | ikke har      | å       | ikke å      | ikke ha |
      | ikke leier | har           | ikke å  | ikke å      | ikke ha |

  Scenario: Er det ukjent om det finnes tillitsvalgte, må dokumentasjonen avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Dokumentasjon av innleides lønns- og arbeidsvilkår"
    Og må det avklares om virksomheten plikter å "dokumentere for egne tillitsvalgte, når de ber om det, hvilke lønns- og arbeidsvilkår de innleide har avtalt med arbeidsgiveren sin"
    Og plikter virksomheten å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-12 b

  # Annet, tredje og femte ledd: bemanningsforetaket
  Scenariomal: Bemanningsforetaket opplyser de utleide, dokumenterer for innleieren og bevarer taushet
    Gitt en virksomhet med næringskode 78.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <bemanning> til formål å drive utleie av arbeidstakere
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at virksomheten ikke er et avløserlag som bare leier ut avløsere til jordbruksforetak
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikter> "gi utleide arbeidstakere, når de ber om det, de opplysningene de trenger for å vurdere om de blir likebehandlet"
    Og plikter virksomheten <plikter> "dokumentere for innleieren, når den ber om det, hvilke lønns- og arbeidsvilkår som er avtalt med de utleide"
    Og skal virksomheten <ha> "Dokumentasjon av utleides lønns- og arbeidsvilkår"
    Og plikter virksomheten <plikter> "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"
    Og plikter virksomheten ikke å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og er svaret for arbeidsmiljøloven § 14-12 b "<svar>"

    Eksempler:
      | antall | bemanning | plikter | ha      | svar         |
      | 20     | har       | å       | ha      | gjelder      |
      | 20     | ikke har  | ikke å  | ikke ha | gjelder ikke |
      | 0      | har       | ikke å  | ikke ha | gjelder ikke |

  # Tilføyd i 2013: ingenting er endret i årene reglene svarer for
  Scenario: § 14-12 b gjaldt også i 2020
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2020-01-01
    Så gjelder arbeidsmiljøloven § 14-12 b
    Og skal virksomheten ha "Dokumentasjon av innleides lønns- og arbeidsvilkår"

  # ============================================================ § 14-13: innleie fra andre enn bemanningsforetak

  Scenariomal: Den som leier inn fra andre enn bemanningsforetak, er bundet; et tvilsomt oppdrag må vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at <oppdrag> virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-13 "<svar>"

    Eksempler:
      | leier      | oppdrag     | svar         |
      | leier      | ingen andre | gjelder      |
      | leier      | andre       | gjelder      |
      | ikke leier | andre       | må vurderes  |
      | ikke leier | ingen andre | gjelder ikke |

  Scenariomal: De to slagene innleie er hver sin paragraf
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <bemanning> inn arbeidstakere fra bemanningsforetak
    Og at virksomheten <andre> inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-12 "<tolv>"
    Og er svaret for arbeidsmiljøloven § 14-13 "<tretten>"

    Eksempler:
      | bemanning  | andre      | tolv         | tretten      |
      | leier      | ikke leier | gjelder      | gjelder ikke |
      | ikke leier | leier      | gjelder ikke | gjelder      |
      | leier      | leier      | gjelder      | gjelder      |

  # Første ledd: bare den som er fast ansatt hos utleieren; drøfting før beslutning, uten unntak for den som ikke har tillitsvalgte.
  # Tredje ledd: dokumentasjon etter krav fra tillitsvalgte, som da må finnes.
  Scenariomal: Forbud, drøfting og dokumentasjon
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne <tillitsvalgte> tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så <forbudt> "leie inn arbeidstakere som ikke er fast ansatt hos utleieren, fra virksomhet som ikke har til formål å drive utleie"
    Og plikter virksomheten <drøfte> "drøfte innleie fra virksomhet som ikke har til formål å drive utleie, med tillitsvalgte for et flertall av arbeidstakerkategorien før det besluttes"
    Og plikter virksomheten <dokumentere> "dokumentere for tillitsvalgte, når de krever det, at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"
    Og skal virksomheten <ha> "Dokumentasjon av at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"

    Eksempler:
      | leier      | tillitsvalgte | forbudt               | drøfte | dokumentere | ha      |
      | leier      | har           | er det forbudt å      | å      | å           | ha      |
      | leier      | ikke har      | er det forbudt å      | å      | ikke å      | ikke ha |
      | ikke leier | har           | er det ikke forbudt å | ikke å | ikke å      | ikke ha |

  Scenario: Er det ukjent om det finnes tillitsvalgte, må dokumentasjonen av vilkårene avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "dokumentere for tillitsvalgte, når de krever det, at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"
    Og må det avklares om virksomheten skal ha "Dokumentasjon av at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"
    Og er det forbudt å "leie inn arbeidstakere som ikke er fast ansatt hos utleieren, fra virksomhet som ikke har til formål å drive utleie"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-13

  # Annet ledd: mer enn 10 prosent og minst tre personer, eller mer enn ett år. Innleie i konsern er holdt utenfor i begge spørsmålene.
  # Avtalen er et vilkår for innleien: at det ikke finnes tillitsvalgte, tar den ikke bort.
  Scenariomal: Omfattende eller langvarig innleie krever skriftlig avtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 40
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at innleien fra andre enn bemanningsforetak og eget konsern er <omfang> av antallet ansatte
    Og at <varighet> av innleien fra andre enn bemanningsforetak og eget konsern varer mer enn ett år
    Og at arbeidstakerne <tillitsvalgte> tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie"

    Eksempler:
      | omfang                                        | varighet  | tillitsvalgte | ha      |
      | minst tre personer og mer enn 10 prosent      | noe       | har           | ha      |
      | minst tre personer og mer enn 10 prosent      | ingenting | har           | ha      |
      | færre enn tre personer eller høyst 10 prosent | noe       | har           | ha      |
      | færre enn tre personer eller høyst 10 prosent | ingenting | har           | ikke ha |
      | minst tre personer og mer enn 10 prosent      | ingenting | ikke har      | ha      |
      | færre enn tre personer eller høyst 10 prosent | noe       | ikke har      | ha      |

  Scenario: Er omfanget og varigheten ukjent, må avtalen avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 40
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie"

  # Femte ledd: et oppdrag som regnes som innleie, teller med i omfanget og varigheten
  Scenariomal: Avtalen for et tvilsomt oppdrag må vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 40
    Og at virksomheten <leier> inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at <oppdrag> virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at innleien fra andre enn bemanningsforetak og eget konsern er færre enn tre personer eller høyst 10 prosent av antallet ansatte
    Og at <varighet> av innleien fra andre enn bemanningsforetak og eget konsern varer mer enn ett år
    Når reglene vurderes per 2026-11-01
    Så <svar> "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie"

    Eksempler:
      | leier      | oppdrag     | varighet  | svar                                    |
      | ikke leier | andre       | ingenting | må det vurderes om virksomheten skal ha |
      | ikke leier | ingen andre | ingenting | skal virksomheten ikke ha               |
      | leier      | andre       | ingenting | må det vurderes om virksomheten skal ha |
      | leier      | andre       | noe       | skal virksomheten ha                    |
      | leier      | ingen andre | ingenting | skal virksomheten ikke ha               |

  Scenario: Uten arbeidstakere kreves ingen avtale etter § 14-13
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at noe av innleien fra andre enn bemanningsforetak og eget konsern varer mer enn ett år
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie"

  # Endringene i 2023 og 2024 rørte ikke vilkårene i første til tredje ledd
  Scenariomal: Kravene i § 14-13 var de samme før
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 40
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at noe av innleien fra andre enn bemanningsforetak og eget konsern varer mer enn ett år
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per <dag>
    Så skal virksomheten ha "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie"
    Og plikter virksomheten å "drøfte innleie fra virksomhet som ikke har til formål å drive utleie, med tillitsvalgte for et flertall av arbeidstakerkategorien før det besluttes"
    Og skal virksomheten ha "Dokumentasjon av at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"

    Eksempler:
      | dag        |
      | 2020-01-01 |
      | 2023-03-31 |
      | 2023-12-31 |
      | 2024-01-01 |

  # ============================================================ § 14-14 a: årlig drøfting

  # «drøfte med de tillitsvalgte»: plikten er uavhengig av hvor mye av de forskjellige formene virksomheten bruker. Hele paragrafen er en
  # drøfting med de tillitsvalgte; hva som gjelder når det ikke er noen, sier den ikke.
  Scenariomal: Drøfting minst én gang i året når arbeidstakerne har tillitsvalgte
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at arbeidstakerne <tillitsvalgte> tillitsvalgte
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 14-14 a "<svar>"
    Og plikter virksomheten <plikter> "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det"

    Eksempler:
      | antall | tillitsvalgte | dag        | svar         | plikter |
      | 10     | har           | 2023-12-31 | gjelder ikke | ikke å  |
      | 10     | har           | 2024-01-01 | gjelder      | å       |
      | 10     | har           | 2026-11-01 | gjelder      | å       |
      | 1      | har           | 2026-11-01 | gjelder      | å       |
      | 0      | har           | 2026-11-01 | gjelder ikke | ikke å  |
      | 0      | ikke har      | 2026-11-01 | gjelder ikke | ikke å  |
      | 10     | ikke har      | 2023-12-31 | gjelder ikke | ikke å  |

  Scenariomal: Uten tillitsvalgte må det vurderes hvordan drøftingen skal skje
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne ikke har tillitsvalgte
    Når reglene vurderes per <dag>
    Så må det vurderes om arbeidsmiljøloven § 14-14 a gjelder
    Og må det vurderes om virksomheten plikter å "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det"

    Eksempler:
      | dag        |
      | 2024-01-01 |
      | 2026-11-01 |

  Scenariomal: Det er vurdert om den uten tillitsvalgte må drøfte
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne ikke har tillitsvalgte
    Og at det er vurdert at virksomheten <vurdert> "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-14 a "<svar>"
    Og plikter virksomheten <plikter> "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"

    Eksempler:
      | vurdert        | svar         | plikter | grunn                                          |
      | plikter å      | gjelder      | å       | de ansatte har en talsperson vi kan drøfte med |
      | plikter ikke å | gjelder ikke | ikke å  | ingen ønsker å representere de andre           |

  Scenario: Drøftingen gjentas hvert år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det"
    Og fristen er minst hvert år
    Og begrunnelsen viser til arbeidsmiljøloven § 14-14 a

  Scenario: Den gamle drøftingen i § 14-12 ble også gjentatt hvert år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2023-12-31
    Så plikter virksomheten å "drøfte bruken av innleie fra bemanningsforetak, også praktiseringen av kravet om likebehandling, med de tillitsvalgte"
    Og fristen er minst hvert år

  Scenario: Er det ukjent om det finnes tillitsvalgte, må det avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-14 a gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 14-14 a er "Har arbeidstakerne valgt tillitsvalgte?"

  # Tredje punktum
  Scenariomal: Likebehandlingen drøftes når virksomheten leier inn fra bemanningsforetak
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 10
    Og at virksomheten <leier> inn arbeidstakere fra bemanningsforetak
    Og at <oppdrag> virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne <tillitsvalgte> tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så <svar> "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"

    Eksempler:
      | leier      | oppdrag     | tillitsvalgte | svar                                      |
      | leier      | ingen andre | har           | plikter virksomheten å                    |
      | leier      | ingen andre | ikke har      | må det vurderes om virksomheten plikter å |
      | ikke leier | ingen andre | har           | plikter virksomheten ikke å               |
      | ikke leier | andre       | har           | må det vurderes om virksomheten plikter å |

  # ============================================================ statsansatte og embetsmenn

  # § 1-2 tredje ledd, jf. forskrift 16. desember 2005 nr. 1567 § 1: §§ 14-9 til 14-12 og §§ 14-13 til 14-14 gjelder ikke for dem.
  # § 14-12 b og § 14-14 a er ikke nevnt.
  Scenariomal: Statlige organer der alle er statsansatte eller embetsmenn
    Gitt en virksomhet med næringskode 84.110
    Og at antall arbeidstakere er 50
    Og at virksomheten <ansatte> statsansatte og embetsmenn
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | ansatte                     | paragraf  | dag        | svar         |
      | bare har                    | § 14-12   | 2026-11-01 | gjelder ikke |
      | bare har                    | § 14-12   | 2023-03-31 | gjelder ikke |
      | bare har                    | § 14-12 b | 2026-11-01 | gjelder      |
      | bare har                    | § 14-13   | 2026-11-01 | gjelder ikke |
      | bare har                    | § 14-14 a | 2026-11-01 | gjelder      |
      | har andre arbeidstakere enn | § 14-12   | 2026-11-01 | gjelder      |
      | har andre arbeidstakere enn | § 14-12   | 2023-03-31 | gjelder      |
      | har andre arbeidstakere enn | § 14-12 b | 2026-11-01 | gjelder      |
      | har andre arbeidstakere enn | § 14-13   | 2026-11-01 | gjelder      |
      | har andre arbeidstakere enn | § 14-14 a | 2026-11-01 | gjelder      |

  Scenario: For statlige organer gjelder likevel opplysningene og drøftingen av likebehandlingen
    Gitt en virksomhet med næringskode 84.110
    Og at antall arbeidstakere er 50
    Og at virksomheten bare har statsansatte og embetsmenn
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så er det ikke forbudt å "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
    Og plikter virksomheten ikke å "gi fast ansettelse til den som har vært sammenhengende innleid fra bemanningsforetak i mer enn tre år, uten fradrag for fravær"
    Og plikter virksomheten å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
    Og skal virksomheten ha "Dokumentasjon av innleides lønns- og arbeidsvilkår"
    Og plikter virksomheten å "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"

  Scenariomal: Om alle er statsansatte, må være kjent der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 50
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-12 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-13 "<svar>"

    Eksempler:
      | kode   | svar        |
      | 84.110 | må avklares |
      | 85.201 | må avklares |
      | 87.991 | må avklares |
      | 86.101 | gjelder     |
      | 86.230 | gjelder     |
      | 88.910 | gjelder     |
      | 47.110 | gjelder     |

  # ============================================================ utsendte arbeidstakere

  # § 1-7 fjerde ledd, jf. forskrift 16. desember 2005 nr. 1566 § 3: §§ 14-12 til 14-14 gjelder uansett for utsendte. § 14-14 a er ikke nevnt:
  # den gjelder når norsk rett regulerer arbeidsforholdet, og når utsendingen varer i mer enn tolv måneder (§ 3b).
  Scenariomal: Utenlandsk bemanningsforetak som bare har utsendte arbeidstakere
    Gitt en virksomhet med næringskode 78.200
    Og at antall arbeidstakere er 20
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten har til formål å drive utleie av arbeidstakere
    Og at virksomheten ikke er et avløserlag som bare leier ut avløsere til jordbruksforetak
    Og at virksomheten ikke leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | paragraf  | svar        |
      | § 14-12   | gjelder     |
      | § 14-12 b | gjelder     |
      | § 14-13   | gjelder     |
      | § 14-14 a | må vurderes |

  Scenariomal: Vurderingen av om de utsendte er unntatt, avgjør § 14-14 a
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at arbeidstakerne har tillitsvalgte
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-14 a "<svar>"
    Og plikter virksomheten <plikter> "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"
    Og gjelder arbeidsmiljøloven § 14-12
    Og gjelder arbeidsmiljøloven § 14-12 b

    Eksempler:
      | vurdert         | svar         | plikter | grunn                                      |
      | regnes som      | gjelder ikke | ikke å  | polsk rett er avtalt, og alle reiser snart |
      | ikke regnes som | gjelder      | å       | alle har vært her i mer enn et år          |
