# language: no
Egenskap: Arbeidsmiljøloven §§ 1-2 og 1-3, hva loven omfatter

  # ------------------------------------------------------------ § 1-2 første ledd: sysselsetter arbeidstaker

  Scenariomal: Loven gjelder for virksomhet som sysselsetter arbeidstaker
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | høyst 0       | gjelder ikke |
      | minst 1       | gjelder      |
      | ukjent        | må avklares  |

  Scenario: Er det ukjent om det finnes arbeidstakere, spørres det om det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven gjelder
    Og det neste spørsmålet for arbeidsmiljøloven er "Hvor mange arbeidstakere har virksomheten?"

  Scenario: Det er nok å vite at virksomheten sysselsetter arbeidstaker
    Gitt en virksomhet med næringskode 43.320
    Og at virksomheten sysselsetter arbeidstaker
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven
    Og begrunnelsen viser til arbeidsmiljøloven § 1-2

  Scenario: Virksomheten sysselsetter ikke arbeidstaker
    Gitt en virksomhet med næringskode 43.320
    Og at virksomheten ikke sysselsetter arbeidstaker
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven
    Og begrunnelsen viser til arbeidsmiljøloven § 1-2

  # § 1-5 andre ledd: arbeid i arbeidsgivers hjem eller husholdning, helt eller delvis etter forskrift
  Scenariomal: I en privat husholdning er omfanget et spørsmål for et menneske
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | må vurderes  |

  # § 1-8 første ledd: innleide er arbeidstakere hos utleieren; eieren av et enkeltpersonforetak er ikke arbeidstaker
  Scenario: Antallet sysselsatte sier ikke at noen er arbeidstaker
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at antall sysselsatte i gjennomsnitt i året er 6
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven

  # Svalbardloven § 3: lovene om arbeidervern gjelder for Svalbard
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven

  # ------------------------------------------------------------ § 1-2 andre ledd bokstav a: sjøfart, fangst og fiske

  Scenariomal: Den som ikke gjør annet enn det unntatte, er unntatt
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at <virksomhet>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven

    Eksempler:
      | virksomhet                           |
      | virksomheten driver sjøfart          |
      | virksomheten driver fangst           |
      | virksomheten driver fiske            |
      | virksomheten driver militær luftfart |

  Scenariomal: Den som også gjør noe annet, er ikke unntatt
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at <virksomhet>
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven

    Eksempler:
      | virksomhet                           |
      | virksomheten driver sjøfart          |
      | virksomheten driver fangst           |
      | virksomheten driver fiske            |
      | virksomheten driver militær luftfart |

  Scenariomal: Om den unntatte også gjør noe annet, må avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 12
    Og at <virksomhet>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven gjelder

    Eksempler:
      | virksomhet                           |
      | virksomheten driver sjøfart          |
      | virksomheten driver fiske            |
      | virksomheten driver militær luftfart |

  Scenario: Flere unntatte virksomheter sammen er også unntatt
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og at virksomheten driver fangst
    Og at virksomheten driver fiske
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven

  # Drivstoffet om bord gjør ikke fiske til noe annet; men den som håndterer stoff, kan gjøre det i en annen virksomhet
  Scenariomal: En oppgave som hører til fisket, er ikke en annen virksomhet
    Gitt en virksomhet med næringskode 03.110
    Og at antall arbeidstakere er 6
    Og at virksomheten driver fiske
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over <liste> er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | liste       | svar         |
      | aktiviteter | gjelder ikke |
      | maskiner    | må avklares  |

  # «bearbeiding av fangsten ombord i skip»: unntaket er for arbeidet til sjøs og i lufta. Rederiet med kontor, fiskeren med mottak
  # og flyskvadronen med bakkemannskap sysselsetter også andre.
  Scenariomal: Den som også har arbeidstakere på land, er ikke unntatt
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <virksomhet>
    Og at virksomheten har arbeidstakere på land ved siden av dem som arbeider i sjøfart, fangst, fiske eller militær luftfart
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så gjelder arbeidsmiljøloven

    Eksempler:
      | virksomhet       | dag        |
      | sjøfart          | 2022-06-30 |
      | sjøfart          | 2024-06-30 |
      | sjøfart          | 2026-11-01 |
      | fangst           | 2026-11-01 |
      | fiske            | 2026-11-01 |
      | militær luftfart | 2026-11-01 |

  Scenariomal: Har den unntatte ingen på land, gjenstår det om den driver noe annet
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <virksomhet>
    Og at virksomheten ikke har arbeidstakere på land ved siden av dem som arbeider i sjøfart, fangst, fiske eller militær luftfart
    Når reglene vurderes per <dag>
    Så må det avklares om arbeidsmiljøloven gjelder
    Og det neste spørsmålet for arbeidsmiljøloven er "Er listen over aktiviteter fullstendig?"

    Eksempler:
      | kode   | virksomhet | dag        |
      | 50.203 | sjøfart    | 2022-06-30 |
      | 50.203 | sjøfart    | 2024-06-30 |
      | 50.203 | sjøfart    | 2026-11-01 |
      | 03.110 | fiske      | 2026-11-01 |

  Scenariomal: Driver virksomheten noe av det unntatte, spørres det om den også har folk på land
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <virksomhet>
    Når reglene vurderes per <dag>
    Så må det avklares om arbeidsmiljøloven gjelder
    Og det neste spørsmålet for arbeidsmiljøloven er "Har virksomheten også arbeidstakere på land, for eksempel på kontor, i verksted, på kai eller i mottak, ved siden av dem som arbeider i sjøfart, fangst, fiske eller militær luftfart?"

    Eksempler:
      | kode   | virksomhet | dag        |
      | 50.203 | sjøfart    | 2022-06-30 |
      | 50.203 | sjøfart    | 2024-06-30 |
      | 50.203 | sjøfart    | 2026-11-01 |
      | 03.110 | fiske      | 2026-11-01 |

  # Næringen gjør det uvisst, og da antas ikke fiske å være nei
  Scenario: For en fiskebåt må unntaket avklares
    Gitt en virksomhet med næringskode 03.110
    Og at antall arbeidstakere er 3
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven gjelder

  Scenariomal: Der unntaket er vanlig, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 50
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | kode   | svar        |
      | 50.101 | må avklares |
      | 50.203 | må avklares |
      | 52.220 | må avklares |
      | 84.220 | må avklares |
      | 43.320 | gjelder     |

  # Uten arbeidstakere faller loven bort etter første ledd, og unntaket er uten betydning
  Scenario: Fiskebåten uten arbeidstakere
    Gitt en virksomhet med næringskode 03.110
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven

  # Lov 7. mai 2021 nr. 29: losing er omfattet fra 1. juli 2022
  Scenariomal: Losing er omfattet fra 1. juli 2022
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og at virksomheten driver losing
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2022-06-30 | gjelder ikke |
      | 2022-07-01 | gjelder      |
      | 2026-11-01 | gjelder      |

  # «likevel slik at»: losing var en del av unntaket for sjøfart
  Scenariomal: Losing uten annen sjøfart er også omfattet fra 1. juli 2022
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver losing
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2022-06-30 | gjelder ikke |
      | 2022-07-01 | gjelder      |

  # Samme lov: dykkeoperasjoner er omfattet fra 1. juli 2024
  Scenariomal: Dykkeoperasjoner er omfattet fra 1. juli 2024
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <virksomhet>
    Og at virksomheten driver dykkeoperasjoner i sjøfart, fangst eller fiske
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | virksomhet | dag        | svar         |
      | sjøfart    | 2024-06-30 | gjelder ikke |
      | sjøfart    | 2024-07-01 | gjelder      |
      | fangst     | 2024-06-30 | gjelder ikke |
      | fangst     | 2024-07-01 | gjelder      |
      | fiske      | 2024-06-30 | gjelder ikke |
      | fiske      | 2024-07-01 | gjelder      |

  # Losing kom to år før dykking
  Scenariomal: Mellom de to datoene er losing omfattet, men ikke dykking
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og at virksomheten driver <virksomhet>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2023-06-01
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | virksomhet                                     | svar         |
      | losing                                         | gjelder      |
      | dykkeoperasjoner i sjøfart, fangst eller fiske | gjelder ikke |

  # Det er bare losing og dykking endringene i 2022 og 2024 gjelder: resten av andre ledd er det samme hele tiden
  Scenariomal: Sjøfart, fangst, fiske og militær luftfart var unntatt også før
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <virksomhet>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så gjelder ikke arbeidsmiljøloven

    Eksempler:
      | virksomhet       | dag        |
      | sjøfart          | 2022-06-30 |
      | sjøfart          | 2022-07-01 |
      | sjøfart          | 2024-06-30 |
      | sjøfart          | 2024-07-01 |
      | fangst           | 2022-06-30 |
      | fangst           | 2022-07-01 |
      | fiske            | 2022-06-30 |
      | fiske            | 2022-07-01 |
      | militær luftfart | 2022-06-30 |
      | militær luftfart | 2022-07-01 |
      | militær luftfart | 2024-06-30 |
      | militær luftfart | 2024-07-01 |

  # Dykking var en del av unntaket like til 1. juli 2024, også før losing ble tatt ut
  Scenariomal: Dykking fra skip var unntatt til og med juni 2024
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver dykkeoperasjoner i sjøfart, fangst eller fiske
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2022-06-30 | gjelder ikke |
      | 2022-07-01 | gjelder ikke |
      | 2024-06-30 | gjelder ikke |
      | 2024-07-01 | gjelder      |

  Scenario: Losing og dykking uten arbeidstakere er ikke omfattet
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten driver sjøfart
    Og at virksomheten driver losing
    Og at virksomheten driver dykkeoperasjoner i sjøfart, fangst eller fiske
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven

  # ------------------------------------------------------------ § 1-2 andre ledd bokstav b: militær luftfart

  # Sivil luftfart er ikke unntatt i loven; forskriftene gjør bare unntak for besetningsmedlemmer
  Scenario: Sivil luftfart er omfattet
    Gitt en virksomhet med næringskode 51.100
    Og at antall arbeidstakere er 12
    Og at virksomheten ikke driver militær luftfart
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven

  # ------------------------------------------------------------ § 1-3: virksomhet til havs

  Scenariomal: Loven gjelder for virksomhet til havs med undersøkelse eller utnyttelse av naturforekomster
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per <dag>
    Så gjelder arbeidsmiljøloven § 1-3
    Og gjelder arbeidsmiljøloven
    Og begrunnelsen viser til arbeidsmiljøloven § 1-3

    Eksempler:
      | dag        |
      | 2025-12-31 |
      | 2026-01-01 |

  Scenariomal: Fornybar energi til havs kom inn i § 1-3 1. januar 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 1-3 "<svar>"
    Og gjelder arbeidsmiljøloven

    Eksempler:
      | dag        | svar         |
      | 2025-12-31 | gjelder ikke |
      | 2026-01-01 | gjelder      |

  # § 1-3 annet ledd gjør selv loven gjeldende: da er det uten betydning hva som ellers ikke er kjent om virksomheten. Før 2026
  # var det bare § 1-2, og hvem som driver, måtte være kjent.
  Scenariomal: Fra 2026 er det nok å vite at virksomheten er havenergi med arbeidstakere
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Når reglene vurderes per <dag> uten antakelser
    Så er svaret for arbeidsmiljøloven "<svar>"

    Eksempler:
      | dag        | svar        |
      | 2025-12-31 | må avklares |
      | 2026-01-01 | gjelder     |

  Scenario: Virksomhet på land kommer ikke inn under § 1-3
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-3
    Og gjelder arbeidsmiljøloven

  Scenario: For et oljeselskap må det avklares om virksomheten er til havs
    Gitt en virksomhet med næringskode 06.100
    Og at antall arbeidstakere er 50
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-3 gjelder
    Og gjelder arbeidsmiljøloven

  Scenariomal: For kraftselskapet må det avklares fra 2026 om virksomheten er til havs
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 50
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 1-3 "<svar>"
    Og gjelder arbeidsmiljøloven

    Eksempler:
      | kode   | dag        | svar         |
      | 35.122 | 2025-12-31 | gjelder ikke |
      | 35.122 | 2026-01-01 | må avklares  |
      | 35.130 | 2026-01-01 | må avklares  |
      | 35.400 | 2026-01-01 | gjelder ikke |

  # § 1-3 utvider loven i rommet; at virksomheten må sysselsette arbeidstaker, står i § 1-2, jf. § 1-4
  Scenariomal: Virksomhet til havs uten arbeidstakere er ikke omfattet av loven
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten <virke>
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven

    Eksempler:
      | virke                                                                                                         |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen                                  |
      | driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs |

  Scenario: Sjøfart og virksomhet til havs, § 1-3 gjelder for den siste
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver sjøfart
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven
    Og gjelder arbeidsmiljøloven § 1-3
