# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning § 13-1, bedriftshelsetjeneste

  # ------------------------------------------------------------ annet ledd: listen (SN2025), ett eksempel for hver rad

  Scenariomal: Hovednæringen står i listen
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "gjelder"

    Eksempler: hele næringer
      | rad | kode   |
      | 02  | 02.100 |
      | 02  | 02.400 |
      | 05  | 05.100 |
      | 07  | 07.100 |
      | 08  | 08.120 |
      | 10  | 10.710 |
      | 11  | 11.070 |
      | 12  | 12.000 |
      | 13  | 13.100 |
      | 14  | 14.210 |
      | 15  | 15.110 |
      | 16  | 16.120 |
      | 17  | 17.110 |
      | 19  | 19.200 |
      | 20  | 20.110 |
      | 21  | 21.100 |
      | 22  | 22.110 |
      | 23  | 23.510 |
      | 24  | 24.100 |
      | 25  | 25.110 |
      | 27  | 27.110 |
      | 28  | 28.110 |
      | 29  | 29.100 |
      | 30  | 30.110 |
      | 31  | 31.000 |
      | 33  | 33.110 |
      | 36  | 36.000 |
      | 37  | 37.000 |
      | 38  | 38.110 |
      | 39  | 39.000 |
      | 41  | 41.000 |
      | 42  | 42.110 |
      | 49  | 49.110 |
      | 49  | 49.410 |
      | 49  | 49.500 |
      | 61  | 61.100 |
      | 61  | 61.900 |
      | 75  | 75.000 |
      | 88  | 88.101 |
      | 88  | 88.910 |
      | 88  | 88.996 |

    Eksempler: deler av næringer
      | rad    | kode   |
      | 03.2   | 03.211 |
      | 03.2   | 03.222 |
      | 09.9   | 09.900 |
      | 18.1   | 18.110 |
      | 18.1   | 18.140 |
      | 26.1   | 26.110 |
      | 26.2   | 26.200 |
      | 26.3   | 26.300 |
      | 26.4   | 26.400 |
      | 26.51  | 26.510 |
      | 26.6   | 26.600 |
      | 26.7   | 26.700 |
      | 32.5   | 32.500 |
      | 32.990 | 32.990 |
      | 35.1   | 35.110 |
      | 35.1   | 35.160 |
      | 35.21  | 35.210 |
      | 35.22  | 35.220 |
      | 35.23  | 35.230 |
      | 35.3   | 35.300 |
      | 35.4   | 35.400 |
      | 43.1   | 43.120 |
      | 43.2   | 43.210 |
      | 43.2   | 43.220 |
      | 43.2   | 43.222 |
      | 43.3   | 43.320 |
      | 43.4   | 43.410 |
      | 43.5   | 43.500 |
      | 43.9   | 43.910 |
      | 46.87  | 46.870 |
      | 52.21  | 52.211 |
      | 52.21  | 52.219 |
      | 52.23  | 52.230 |
      | 52.24  | 52.240 |
      | 53.1   | 53.100 |
      | 53.2   | 53.200 |
      | 55.1   | 55.100 |
      | 56.11  | 56.110 |
      | 56.3   | 56.300 |
      | 77.1   | 77.110 |
      | 77.1   | 77.120 |
      | 80.09  | 80.090 |
      | 81.2   | 81.210 |
      | 81.2   | 81.230 |
      | 84.25  | 84.250 |
      | 85.1   | 85.100 |
      | 85.2   | 85.201 |
      | 85.3   | 85.310 |
      | 85.4   | 85.401 |
      | 85.5   | 85.531 |
      | 85.69  | 85.691 |
      | 85.69  | 85.699 |
      | 86.1   | 86.101 |
      | 86.2   | 86.210 |
      | 86.2   | 86.230 |
      | 86.91  | 86.910 |
      | 86.92  | 86.921 |
      | 86.93  | 86.930 |
      | 86.94  | 86.941 |
      | 86.95  | 86.950 |
      | 86.96  | 86.960 |
      | 86.99  | 86.991 |
      | 87.1   | 87.102 |
      | 87.2   | 87.201 |
      | 87.3   | 87.300 |
      | 87.99  | 87.991 |
      | 87.99  | 87.999 |
      | 91.3   | 91.300 |
      | 95.24  | 95.240 |
      | 95.31  | 95.310 |
      | 95.32  | 95.320 |
      | 96.1   | 96.100 |
      | 96.21  | 96.210 |
      | 96.91  | 96.910 |

  # ------------------------------------------------------------ næringer listen ikke nevner: bare første ledd

  Scenariomal: Naboen til en rad i listen er ikke i listen, og da er det risikoforholdene som avgjør
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "må vurderes"

    Eksempler:
      | nabo til | kode   |
      | 02       | 01.410 |
      | 02       | 01.610 |
      | 09.9     | 09.101 |
      | 09.9     | 09.109 |
      | 07       | 06.100 |
      | 18.1     | 18.200 |
      | 26.51    | 26.520 |
      | 32.3     | 32.110 |
      | 32.3     | 32.120 |
      | 32.3     | 32.200 |
      | 32.990   | 32.910 |
      | 35.23    | 35.240 |
      | 43.5     | 43.600 |
      | 46.87    | 46.820 |
      | 46.87    | 46.860 |
      | 46.87    | 46.890 |
      | 46.87    | 47.110 |
      | 52.21    | 51.100 |
      | 52.21    | 52.100 |
      | 52.24    | 52.250 |
      | 52.24    | 52.260 |
      | 52.24    | 52.311 |
      | 52.24    | 52.320 |
      | 53.2     | 53.300 |
      | 55.1     | 55.200 |
      | 55.1     | 55.300 |
      | 55.1     | 55.400 |
      | 55.1     | 55.900 |
      | 56.11    | 56.120 |
      | 56.22    | 56.210 |
      | 56.3     | 56.400 |
      | 61       | 60.100 |
      | 61       | 62.100 |
      | 75       | 74.990 |
      | 77.1     | 77.210 |
      | 77.1     | 77.320 |
      | 77.1     | 77.340 |
      | 77.1     | 77.510 |
      | 80.01    | 79.110 |
      | 81.2     | 81.100 |
      | 81.2     | 81.300 |
      | 81.2     | 82.100 |
      | 81.2     | 82.920 |
      | 81.2     | 82.990 |
      | 84.23    | 84.110 |
      | 84.25    | 84.300 |
      | 85.69    | 85.610 |
      | 86.96    | 86.970 |
      | 87.99    | 87.910 |
      | 91.3     | 90.202 |
      | 91.3     | 91.112 |
      | 91.3     | 91.212 |
      | 91.3     | 91.220 |
      | 91.3     | 91.410 |
      | 95.23    | 95.100 |
      | 95.23    | 95.210 |
      | 95.23    | 95.220 |
      | 95.24    | 95.250 |
      | 95.32    | 95.400 |
      | 96.21    | 96.220 |
      | 96.21    | 96.230 |
      | 96.21    | 96.300 |
      | 96.91    | 96.400 |
      | 96.91    | 96.990 |
      | ingen    | 64.190 |
      | ingen    | 70.200 |

  # Fiske, skipsfart og forsvar står heller ikke i listen; her må det sies at virksomheten ikke er unntatt fra loven
  Scenariomal: Heller ikke disse er i listen
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke driver <unntak>
    Og at virksomheten ikke driver <annet unntak>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "må vurderes"

    Eksempler:
      | kode   | unntak           | annet unntak |
      | 03.110 | fiske            | fangst       |
      | 03.120 | fiske            | fangst       |
      | 50.201 | sjøfart          | losing       |
      | 84.220 | militær luftfart | losing       |

  # ------------------------------------------------------------ rader med vilkår, begge veier

  # 03.3 er i standarden også tjenester til fiske og fangst; raden nevner bare akvakultur
  # 22 og resten av 32 har ikke vilkår; 32.3 og 32.4 «kun den del som gjelder gummi- og plastprodukter»
  Scenariomal: Rader som bare gjelder en del av næringen
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at virksomheten <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | rad   | kode   | vilkår                                                         | svar        |
      | 32.3  | 32.300 | produserer sportsartikler av gummi eller plast                 | gjelder     |
      | 32.3  | 32.300 | ikke produserer sportsartikler av gummi eller plast            | må vurderes |
      | 32.4  | 32.400 | produserer spill eller leker av gummi eller plast              | gjelder     |
      | 32.4  | 32.400 | ikke produserer spill eller leker av gummi eller plast         | må vurderes |
      | 56.22 | 56.220 | driver kantine                                                 | gjelder     |
      | 56.22 | 56.220 | ikke driver kantine                                            | må vurderes |
      | 80.01 | 80.010 | driver annet enn etterforskningstjenester                      | gjelder     |
      | 80.01 | 80.010 | ikke driver annet enn etterforskningstjenester                 | må vurderes |
      | 84.23 | 84.230 | er en del av kriminalomsorgen                                  | gjelder     |
      | 84.23 | 84.230 | ikke er en del av kriminalomsorgen                             | må vurderes |
      | 84.24 | 84.240 | er en del av politiet                                          | gjelder     |
      | 84.24 | 84.240 | ikke er en del av politiet                                     | må vurderes |
      | 95.23 | 95.230 | reparerer eller vedlikeholder fottøy av gummi eller plast      | gjelder     |
      | 95.23 | 95.230 | ikke reparerer eller vedlikeholder fottøy av gummi eller plast | må vurderes |
      | 95.29 | 95.290 | reparerer eller vedlikeholder varer av gummi eller plast       | gjelder     |
      | 95.29 | 95.290 | ikke reparerer eller vedlikeholder varer av gummi eller plast  | må vurderes |

  Scenariomal: Tjenester til akvakultur er i listen, tjenester til fiske og fangst er det ikke
    Gitt en virksomhet med næringskode 03.300
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke driver fiske
    Og at virksomheten <utfører> tjenester tilknyttet akvakultur
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | utfører      | svar        |
      | utfører      | gjelder     |
      | ikke utfører | må vurderes |

  Scenariomal: Redningstjeneste er unntatt fra tjenester tilknyttet sjøtransport
    Gitt en virksomhet med næringskode 52.220
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke driver sjøfart
    Og at virksomheten ikke driver losing
    Og at virksomheten <driver> annet enn redningstjeneste
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | driver      | svar        |
      | driver      | gjelder     |
      | ikke driver | må vurderes |

  Scenariomal: Er vilkåret ukjent, spørres det om det
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder
    Og det neste spørsmålet for forskrift om organisering, ledelse og medvirkning § 13-1 er "<spørsmål>"

    Eksempler:
      | kode   | spørsmål                                                                                                               |
      | 32.300 | Produserer virksomheten sportsartikler av gummi eller plast?                                                           |
      | 32.400 | Produserer virksomheten spill eller leker av gummi eller plast?                                                        |
      | 56.220 | Driver virksomheten kantine, og ikke bare cateringvirksomhet?                                                          |
      | 80.010 | Driver virksomheten annet enn etterforskningstjenester, for eksempel vakttjenester, patruljering eller verditransport? |
      | 84.230 | Er virksomheten en del av kriminalomsorgen?                                                                            |
      | 84.240 | Er virksomheten en del av politiet?                                                                                    |
      | 95.230 | Reparerer eller vedlikeholder virksomheten fottøy av gummi eller plast?                                                |
      | 95.290 | Reparerer eller vedlikeholder virksomheten varer av gummi eller plast?                                                 |

  # Vilkåret hører til raden: den som er noe av dette i en næring som ikke er nevnt, er ikke i listen
  # (tredje ledd: da er det Arbeidstilsynet som kan fastsette tilknytning)
  Scenariomal: Vilkåret i en annen næring er ikke raden i listen
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <vilkår>
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder

    Eksempler:
      | rad   | vilkår                                                    |
      | 03.3  | utfører tjenester tilknyttet akvakultur                   |
      | 32.3  | produserer sportsartikler av gummi eller plast            |
      | 32.4  | produserer spill eller leker av gummi eller plast         |
      | 52.22 | driver annet enn redningstjeneste                         |
      | 56.22 | driver kantine                                            |
      | 80.01 | driver annet enn etterforskningstjenester                 |
      | 84.23 | er en del av kriminalomsorgen                             |
      | 84.24 | er en del av politiet                                     |
      | 95.23 | reparerer eller vedlikeholder fottøy av gummi eller plast |
      | 95.29 | reparerer eller vedlikeholder varer av gummi eller plast  |

  # ------------------------------------------------------------ plikten, og hvem som har den

  Scenario: Snekkeren skal være tilknyttet bedriftshelsetjeneste
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "være tilknyttet godkjent bedriftshelsetjeneste"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 13-1

  Scenariomal: Plikten er arbeidsgiverens, og det er ingen nedre grense
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | ukjent        | må avklares  |

  Scenario: Utenfor listen og uten arbeidstakere er det ingenting å vurdere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 13-1

  Scenario: Er næringen ukjent, må det avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder

  # 00.000 er registerets «uoppgitt»
  Scenario: Uoppgitt næring er ukjent næring
    Gitt en virksomhet med næringskode 00.000
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder

  Scenario: Uten antakelser må det avklares om loven gjelder også for snekkeren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder

  Scenario: Uten antakelser, men når alt annet er avkreftet, gjelder listen for snekkeren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke er på Svalbard
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder forskrift om organisering, ledelse og medvirkning § 13-1

  # ------------------------------------------------------------ første ledd: «dersom risikoforholdene i virksomheten tilsier det»

  Scenario: Utenfor listen må risikoforholdene vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "være tilknyttet godkjent bedriftshelsetjeneste"

  Scenario: Risikoforholdene er vurdert og tilsier det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten plikter å "være tilknyttet godkjent bedriftshelsetjeneste", fordi "mange arbeider hos kunder med støy og støv"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "være tilknyttet godkjent bedriftshelsetjeneste"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 13-1

  Scenario: Risikoforholdene er vurdert og tilsier det ikke
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten ikke plikter å "være tilknyttet godkjent bedriftshelsetjeneste", fordi "kontorarbeid uten særlig risiko"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "være tilknyttet godkjent bedriftshelsetjeneste"
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 13-1

  # Den som er i listen, har plikten uansett vurdering
  Scenario: Vurderingen kan ikke ta bort plikten for den som er i listen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten ikke plikter å "være tilknyttet godkjent bedriftshelsetjeneste", fordi "lite risiko"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "være tilknyttet godkjent bedriftshelsetjeneste"

  # ------------------------------------------------------------ tredje ledd: hovedaktiviteten avgjør, og Arbeidstilsynet kan fastsette mer

  Scenario: En biaktivitet i listen gir ikke plikt etter listen
    Gitt en virksomhet med næringskodene 70.200 og 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder

  Scenario: En hovedaktivitet i listen er nok selv om biaktiviteten er utenfor
    Gitt en virksomhet med næringskodene 43.320 og 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 13-1

  Scenario: Arbeidstilsynet har fastsatt tilknytning for den som har en biaktivitet i listen
    Gitt en virksomhet med næringskodene 70.200 og 43.320
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "tilknytning til godkjent bedriftshelsetjeneste"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "være tilknyttet godkjent bedriftshelsetjeneste"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 13-1

  Scenario: Uten vedtak står første ledd igjen
    Gitt en virksomhet med næringskodene 70.200 og 43.320
    Og at antall arbeidstakere er 5
    Og at det ikke foreligger vedtak om "tilknytning til godkjent bedriftshelsetjeneste"
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "være tilknyttet godkjent bedriftshelsetjeneste"

  # ------------------------------------------------------------ dagens liste kom 7. oktober 2025 (forskrift 7. oktober 2025 nr. 1993)

  # Listen før den dagen fulgte SN2007, og er ikke lest
  Scenariomal: Dagens liste gjelder fra 7. oktober 2025
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | kode   | dag        | svar        |
      | 43.320 | 2025-10-06 | må avklares |
      | 43.320 | 2025-10-07 | gjelder     |
      | 96.210 | 2025-10-06 | må avklares |
      | 96.210 | 2025-10-07 | gjelder     |
      | 70.200 | 2025-10-06 | må avklares |
      | 70.200 | 2025-10-07 | må vurderes |

  # Paragrafen er lest slik den lød fra den dagen, også tredje ledd
  Scenariomal: Vedtaket fra Arbeidstilsynet gir plikt fra den dagen paragrafen er lest
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "tilknytning til godkjent bedriftshelsetjeneste"
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | dag        | svar        |
      | 2025-10-06 | må avklares |
      | 2025-10-07 | gjelder     |

  # ------------------------------------------------------------ koder fra SN2007

  Scenariomal: En gammel kode er svaret for de nye kodene den er blitt til
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler: alle delene er i listen
      | ble til                | kode   | svar    |
      | 26.700                 | 26.800 | gjelder |
      | 56.110                 | 56.101 | gjelder |
      | 80.090                 | 80.200 | gjelder |
      | 85.691, 85.692         | 85.601 | gjelder |
      | 86.921, 86.922         | 86.907 | gjelder |
      | 86.93, 86.94 … 86.99   | 86.909 | gjelder |
      | 95.310                 | 45.200 | gjelder |
      | 95.320                 | 45.403 | gjelder |
      | 46.870                 | 46.770 | gjelder |
      | 53.200, 96.100, 96.910 | 96.010 | gjelder |

    Eksempler: ingen av delene er i listen
      | ble til | kode   | svar        |
      | 52.320  | 52.214 | må vurderes |
      | 68.120  | 41.109 | må vurderes |

    Eksempler: noen av delene er i listen
      | ble til                | kode   | svar        |
      | 18.120, 74.200         | 74.200 | må avklares |
      | 18.120, 82.100         | 82.190 | må avklares |
      | 42.990, 68.120         | 42.990 | må avklares |
      | 49.330, 52.320         | 49.320 | må avklares |
      | 56.110, 56.120         | 56.102 | må avklares |
      | 77.110, 77.120, 77.390 | 77.390 | må avklares |
      | 80.090, 74.910, 74.990 | 74.909 | må avklares |
      | 91.300, 90.209         | 90.039 | må avklares |
      | 96.210, 96.220         | 96.020 | må avklares |

  # 80.100 og 80.300 ble begge 80.010, og 56.290 ble 56.220: raden med vilkår
  Scenariomal: En gammel kode som ble en rad med vilkår
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall arbeidstakere er 5
    Og at virksomheten <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | kode   | vilkår                                         | svar        |
      | 80.100 | driver annet enn etterforskningstjenester      | gjelder     |
      | 80.300 | ikke driver annet enn etterforskningstjenester | må vurderes |
      | 56.290 | driver kantine                                 | gjelder     |
      | 56.290 | ikke driver kantine                            | må vurderes |

  # Det samme nummeret betyr ikke det samme: 82.990 ble blant annet 61.200, som er i listen
  Scenariomal: Det samme nummeret i to standarder
    Gitt en virksomhet med næringskode <kode> i <standard>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | kode   | standard | svar        |
      | 82.990 | SN2025   | må vurderes |
      | 82.990 | SN2007   | må avklares |
      | 43.320 | SN2007   | gjelder     |
      | 42.990 | SN2025   | gjelder     |

  # ------------------------------------------------------------ en kode på et høyere nivå er alle undergruppene

  Scenariomal: En gruppe er i listen bare når alle undergruppene er det
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-1 "<svar>"

    Eksempler:
      | kode | svar        |
      | 43.3 | gjelder     |
      | 43   | må avklares |
      | 56.1 | må avklares |
      | 64.1 | må vurderes |

  # ------------------------------------------------------------ Svalbard: forskriften sier ikke om den gjelder der

  Scenario: På Svalbard er det et spørsmål om forskriften gjelder
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning § 13-1 gjelder
