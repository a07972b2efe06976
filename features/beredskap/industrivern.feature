# language: no
Egenskap: Forskrift om industrivern §§ 2, 4, 5, 6, 7 og 8

  # ------------------------------------------------------------ § 2 første ledd: tabellen, «minimum det antall personer»

  # Utvinning kan være til havs, der sivilbeskyttelsesloven ikke gjelder; her er alt på land
  Scenariomal: Hver rad uten vilkår, med én for lite og akkurat nok
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | kode   | antall | svar         |
      | 06.100 | 39     | gjelder ikke |
      | 06.100 | 40     | gjelder      |
      | 06.200 | 39     | gjelder ikke |
      | 06.200 | 40     | gjelder      |
      | 07.290 | 39     | gjelder ikke |
      | 07.290 | 40     | gjelder      |
      | 08.990 | 39     | gjelder ikke |
      | 08.990 | 40     | gjelder      |
      | 09.109 | 39     | gjelder ikke |
      | 09.109 | 40     | gjelder      |
      | 10.110 | 39     | gjelder ikke |
      | 10.110 | 40     | gjelder      |
      | 11.070 | 39     | gjelder ikke |
      | 11.070 | 40     | gjelder      |
      | 13.100 | 39     | gjelder ikke |
      | 13.100 | 40     | gjelder      |
      | 14.110 | 39     | gjelder ikke |
      | 14.110 | 40     | gjelder      |
      | 15.110 | 39     | gjelder ikke |
      | 15.110 | 40     | gjelder      |
      | 16.100 | 39     | gjelder ikke |
      | 16.100 | 40     | gjelder      |
      | 17.110 | 39     | gjelder ikke |
      | 17.110 | 40     | gjelder      |
      | 18.110 | 39     | gjelder ikke |
      | 18.110 | 40     | gjelder      |
      | 18.120 | 39     | gjelder ikke |
      | 18.120 | 40     | gjelder      |
      | 18.140 | 39     | gjelder ikke |
      | 18.140 | 40     | gjelder      |
      | 19.200 | 39     | gjelder ikke |
      | 19.200 | 40     | gjelder      |
      | 20.110 | 39     | gjelder ikke |
      | 20.110 | 40     | gjelder      |
      | 21.200 | 39     | gjelder ikke |
      | 21.200 | 40     | gjelder      |
      | 22.110 | 39     | gjelder ikke |
      | 22.110 | 40     | gjelder      |
      | 23.690 | 39     | gjelder ikke |
      | 23.690 | 40     | gjelder      |
      | 24.530 | 39     | gjelder ikke |
      | 24.530 | 40     | gjelder      |
      | 25.110 | 39     | gjelder ikke |
      | 25.110 | 40     | gjelder      |
      | 26.200 | 39     | gjelder ikke |
      | 26.200 | 40     | gjelder      |
      | 27.900 | 39     | gjelder ikke |
      | 27.900 | 40     | gjelder      |
      | 28.110 | 39     | gjelder ikke |
      | 28.110 | 40     | gjelder      |
      | 29.100 | 39     | gjelder ikke |
      | 29.100 | 40     | gjelder      |
      | 30.113 | 39     | gjelder ikke |
      | 30.113 | 40     | gjelder      |
      | 31.010 | 39     | gjelder ikke |
      | 31.010 | 40     | gjelder      |
      | 33.200 | 39     | gjelder ikke |
      | 33.200 | 40     | gjelder      |
      | 37.000 | 39     | gjelder ikke |
      | 37.000 | 40     | gjelder      |
      | 45.200 | 39     | gjelder ikke |
      | 45.200 | 40     | gjelder      |
      | 52.100 | 39     | gjelder ikke |
      | 52.100 | 40     | gjelder      |
      | 52.223 | 39     | gjelder ikke |
      | 52.223 | 40     | gjelder      |
      | 96.010 | 39     | gjelder ikke |
      | 96.010 | 40     | gjelder      |
      | 32.990 | 49     | gjelder ikke |
      | 32.990 | 50     | gjelder      |
      | 88.994 | 49     | gjelder ikke |
      | 88.994 | 50     | gjelder      |

  # «forutsatt at …», «dersom …»
  Scenariomal: Hver rad med vilkår, med én for lite, akkurat nok, og vilkåret ikke oppfylt
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | kode   | vilkår                                               | antall | svar         |
      | 38.110 | virksomheten sorterer eller bearbeider avfallet      | 19     | gjelder ikke |
      | 38.110 | virksomheten sorterer eller bearbeider avfallet      | 20     | gjelder      |
      | 38.110 | virksomheten ikke sorterer eller bearbeider avfallet | 20     | gjelder ikke |
      | 38.110 | virksomheten ikke sorterer eller bearbeider avfallet | 1000   | gjelder ikke |
      | 45.310 | virksomheten håndterer godset                        | 39     | gjelder ikke |
      | 45.310 | virksomheten håndterer godset                        | 40     | gjelder      |
      | 45.310 | virksomheten ikke håndterer godset                   | 40     | gjelder ikke |
      | 45.310 | virksomheten ikke håndterer godset                   | 1000   | gjelder ikke |
      | 46.900 | virksomheten håndterer godset                        | 39     | gjelder ikke |
      | 46.900 | virksomheten håndterer godset                        | 40     | gjelder      |
      | 46.900 | virksomheten ikke håndterer godset                   | 40     | gjelder ikke |
      | 46.900 | virksomheten ikke håndterer godset                   | 1000   | gjelder ikke |
      | 52.211 | virksomheten håndterer godset                        | 39     | gjelder ikke |
      | 52.211 | virksomheten håndterer godset                        | 40     | gjelder      |
      | 52.211 | virksomheten ikke håndterer godset                   | 40     | gjelder ikke |
      | 52.211 | virksomheten ikke håndterer godset                   | 1000   | gjelder ikke |
      | 52.291 | virksomheten håndterer godset                        | 39     | gjelder ikke |
      | 52.291 | virksomheten håndterer godset                        | 40     | gjelder      |
      | 52.291 | virksomheten ikke håndterer godset                   | 40     | gjelder ikke |
      | 52.291 | virksomheten ikke håndterer godset                   | 1000   | gjelder ikke |
      | 77.110 | virksomheten har eget verksted                       | 39     | gjelder ikke |
      | 77.110 | virksomheten har eget verksted                       | 40     | gjelder      |
      | 77.110 | virksomheten ikke har eget verksted                  | 40     | gjelder ikke |
      | 77.110 | virksomheten ikke har eget verksted                  | 1000   | gjelder ikke |
      | 77.120 | virksomheten har eget verksted                       | 39     | gjelder ikke |
      | 77.120 | virksomheten har eget verksted                       | 40     | gjelder      |
      | 77.120 | virksomheten ikke har eget verksted                  | 40     | gjelder ikke |
      | 77.120 | virksomheten ikke har eget verksted                  | 1000   | gjelder ikke |
      | 77.310 | virksomheten har eget verksted                       | 39     | gjelder ikke |
      | 77.310 | virksomheten har eget verksted                       | 40     | gjelder      |
      | 77.310 | virksomheten ikke har eget verksted                  | 40     | gjelder ikke |
      | 77.310 | virksomheten ikke har eget verksted                  | 1000   | gjelder ikke |
      | 77.320 | virksomheten har eget verksted                       | 39     | gjelder ikke |
      | 77.320 | virksomheten har eget verksted                       | 40     | gjelder      |
      | 77.320 | virksomheten ikke har eget verksted                  | 40     | gjelder ikke |
      | 77.320 | virksomheten ikke har eget verksted                  | 1000   | gjelder ikke |
      | 77.390 | virksomheten har eget verksted                       | 39     | gjelder ikke |
      | 77.390 | virksomheten har eget verksted                       | 40     | gjelder      |
      | 77.390 | virksomheten ikke har eget verksted                  | 40     | gjelder ikke |
      | 77.390 | virksomheten ikke har eget verksted                  | 1000   | gjelder ikke |
      | 88.993 | arbeidstreningen foregår i virksomheten              | 49     | gjelder ikke |
      | 88.993 | arbeidstreningen foregår i virksomheten              | 50     | gjelder      |
      | 88.993 | arbeidstreningen ikke foregår i virksomheten         | 50     | gjelder ikke |
      | 88.993 | arbeidstreningen ikke foregår i virksomheten         | 1000   | gjelder ikke |

  Scenariomal: Når vilkåret på raden er ukjent, må det avklares
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at det er ukjent om <vilkår>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om industrivern gjelder
    Og det neste spørsmålet for forskrift om industrivern er "<spørsmål>"

    Eksempler:
      | kode   | vilkår                                          | antall | spørsmål                                                            |
      | 38.110 | virksomheten sorterer eller bearbeider avfallet | 20     | Foregår det sortering eller bearbeiding av avfallet i virksomheten? |
      | 45.310 | virksomheten håndterer godset                   | 40     | Håndterer virksomheten selv godset?                                 |
      | 46.900 | virksomheten håndterer godset                   | 40     | Håndterer virksomheten selv godset?                                 |
      | 52.211 | virksomheten håndterer godset                   | 40     | Håndterer virksomheten selv godset?                                 |
      | 52.291 | virksomheten håndterer godset                   | 40     | Håndterer virksomheten selv godset?                                 |
      | 77.110 | virksomheten har eget verksted                  | 40     | Har virksomheten eget verksted?                                     |
      | 77.120 | virksomheten har eget verksted                  | 40     | Har virksomheten eget verksted?                                     |
      | 77.310 | virksomheten har eget verksted                  | 40     | Har virksomheten eget verksted?                                     |
      | 77.320 | virksomheten har eget verksted                  | 40     | Har virksomheten eget verksted?                                     |
      | 77.390 | virksomheten har eget verksted                  | 40     | Har virksomheten eget verksted?                                     |
      | 88.993 | arbeidstreningen foregår i virksomheten         | 50     | Foregår arbeidstreningen i virksomheten selv?                       |

  Scenariomal: Vilkåret på raden er uten betydning for den som er for liten
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at det er ukjent om <vilkår>
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

    Eksempler:
      | kode   | vilkår                                          | antall |
      | 38.110 | virksomheten sorterer eller bearbeider avfallet | 19     |
      | 45.310 | virksomheten håndterer godset                   | 39     |
      | 46.900 | virksomheten håndterer godset                   | 39     |
      | 52.211 | virksomheten håndterer godset                   | 39     |
      | 52.291 | virksomheten håndterer godset                   | 39     |
      | 77.110 | virksomheten har eget verksted                  | 39     |
      | 77.120 | virksomheten har eget verksted                  | 39     |
      | 77.310 | virksomheten har eget verksted                  | 39     |
      | 77.320 | virksomheten har eget verksted                  | 39     |
      | 77.390 | virksomheten har eget verksted                  | 39     |
      | 88.993 | arbeidstreningen foregår i virksomheten         | 49     |

  Scenariomal: Vilkåret på én rad gjelder ikke for en annen
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | kode   | vilkår                                  | svar    |
      | 52.100 | ikke håndterer godset                   | gjelder |
      | 52.223 | ikke håndterer godset                   | gjelder |
      | 45.200 | ikke har eget verksted                  | gjelder |
      | 37.000 | ikke sorterer eller bearbeider avfallet | gjelder |

  Scenariomal: Næringer mellom radene står ikke i tabellen
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 1000
    Og at virksomheten håndterer godset
    Og at virksomheten har eget verksted
    Og at virksomheten sorterer eller bearbeider avfallet
    Og at arbeidstreningen foregår i virksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern
    Og begrunnelsen viser til forskrift om industrivern § 2

    Eksempler:
      | kode   |
      | 03.111 |
      | 05.100 |
      | 12.000 |
      | 18.130 |
      | 18.200 |
      | 35.111 |
      | 36.000 |
      | 39.000 |
      | 41.200 |
      | 45.111 |
      | 45.112 |
      | 45.191 |
      | 45.320 |
      | 45.401 |
      | 45.402 |
      | 45.403 |
      | 47.111 |
      | 52.212 |
      | 52.219 |
      | 52.221 |
      | 52.229 |
      | 52.240 |
      | 52.292 |
      | 52.299 |
      | 77.210 |
      | 77.290 |
      | 77.330 |
      | 77.340 |
      | 77.350 |
      | 88.992 |
      | 88.995 |
      | 96.020 |

  # ------------------------------------------------------------ § 2 første ledd: hvor mange

  Scenario: Metallverket med 41 sysselsatte
    Gitt en virksomhet med næringskode 24.530
    Og at antall sysselsatte i gjennomsnitt i året er 41
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern
    Og begrunnelsen viser til forskrift om industrivern § 2

  Scenariomal: Antallet kan være et intervall
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | antall          | svar         |
      | høyst 39        | gjelder ikke |
      | mellom 20 og 39 | gjelder ikke |
      | mellom 39 og 40 | må avklares  |
      | minst 39        | må avklares  |
      | høyst 40        | må avklares  |
      | minst 40        | gjelder      |
      | mellom 40 og 60 | gjelder      |

  # «gjennomsnittlig i året»: gjennomsnittet kan være et desimaltall, og rundes ikke opp
  Scenariomal: Gjennomsnittet rundes ikke opp
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | antall | svar         |
      | 39,9   | gjelder ikke |
      | 40,0   | gjelder      |

  Scenario: Når antallet er ukjent, må det avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om industrivern gjelder
    Og det neste spørsmålet for forskrift om industrivern er "Hvor mange er sysselsatt i virksomheten i gjennomsnitt i året?"

  # § 3 bokstav f: sysselsatte er også innleide og andre med avtale som innebærer tilstedeværelse
  Scenario: Innleide teller også når virksomheten ikke har egne arbeidstakere
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall arbeidstakere er 0
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

  Scenariomal: Antall sysselsatte antas likt antall arbeidstakere
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"
    Og svaret bygger på antakelsen "antall sysselsatte i gjennomsnitt i året"

    Eksempler:
      | antall | svar         |
      | 39     | gjelder ikke |
      | 40     | gjelder      |

  Scenario: Det oppgitte antallet sysselsatte går foran antakelsen
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall arbeidstakere er 45
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  Scenariomal: Uten antakelser sier ikke antall arbeidstakere hvor mange som er sysselsatt i gjennomsnitt
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall arbeidstakere er <antall>
    Og at det ikke foreligger vedtak om "pålegg om industrivern"
    Og at det ikke foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Og at virksomheten ikke har flere produksjonssteder
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om industrivern gjelder

    Eksempler:
      | antall |
      | 39     |
      | 40     |

  Scenario: Alt kjent og stort nok, så er ingen antakelser nødvendige
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at det ikke foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Og at virksomheten ikke har flere produksjonssteder
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder forskrift om industrivern

  Scenario: Alt kjent og for lite, så er ingen antakelser nødvendige
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Og at det ikke foreligger vedtak om "pålegg om industrivern"
    Og at det ikke foreligger vedtak om "pålegg om forsterket industrivern"
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder ikke forskrift om industrivern

  # ------------------------------------------------------------ § 2 første ledd: hovedaktiviteten, jf. annet ledd

  Scenario: Det er hovednæringen som teller
    Gitt en virksomhet med næringskodene 24.530 og 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

  # Annet ledd: med hovedaktivitet utenfor tabellen må det et pålegg til
  Scenario: En næring i tabellen som ikke er hovednæring, gir ikke plikt uten pålegg
    Gitt en virksomhet med næringskodene 70.220 og 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 1000
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  Scenario: Uten næringskode må det avklares
    Gitt en virksomhet
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om industrivern gjelder

  # Laveste tall i tabellen er 20
  Scenario: Under det laveste tallet i tabellen er næringen uten betydning
    Gitt en virksomhet
    Og at antall sysselsatte i gjennomsnitt i året er 19
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  # ------------------------------------------------------------ tabellen følger SN2007; koder i SN2025 som deles

  Scenariomal: Kode i SN2025 der alle mulige rader er enige
    Gitt en virksomhet med næringskode <kode> i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | kode   | antall | svar         |
      | 24.530 | 39     | gjelder ikke |
      | 24.530 | 40     | gjelder      |
      | 11.070 | 39     | gjelder ikke |
      | 11.070 | 40     | gjelder      |
      | 15.200 | 40     | gjelder      |
      | 31.000 | 40     | gjelder      |
      | 33.180 | 40     | gjelder      |

  # 26.600 og 32.990 kan være næring 26, 13 og 27 (40 sysselsatte) eller 32 (50 sysselsatte). Fra 50 er hver mulig rad
  # oppfylt, men logikken ser bare to ukjente regler: en kjent grense. Svaret er «må avklares», aldri feil.
  Scenariomal: Kode i SN2025 som deles mellom rader med ulike tall
    Gitt en virksomhet med næringskode <kode> i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | kode   | antall | svar         |
      | 26.600 | 39     | gjelder ikke |
      | 26.600 | 40     | må avklares  |
      | 26.600 | 49     | må avklares  |
      | 26.600 | 50     | må avklares  |
      | 32.990 | 39     | gjelder ikke |
      | 32.990 | 40     | må avklares  |
      | 32.990 | 49     | må avklares  |
      | 32.990 | 50     | må avklares  |

  Scenariomal: Kode i SN2025 som deles mellom en rad og næringer utenfor tabellen
    Gitt en virksomhet med næringskode <kode> i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten håndterer godset
    Og at virksomheten sorterer eller bearbeider avfallet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | kode   | antall | svar         |
      | 03.300 | 39     | gjelder ikke |
      | 03.300 | 40     | må avklares  |
      | 18.120 | 39     | gjelder ikke |
      | 18.120 | 40     | må avklares  |
      | 35.210 | 19     | gjelder ikke |
      | 35.210 | 20     | må avklares  |
      | 46.110 | 39     | gjelder ikke |
      | 46.110 | 40     | må avklares  |
      | 46.180 | 40     | må avklares  |
      | 52.220 | 39     | gjelder ikke |
      | 52.220 | 40     | må avklares  |
      | 52.250 | 40     | må avklares  |
      | 53.200 | 40     | må avklares  |
      | 63.100 | 40     | må avklares  |
      | 91.300 | 40     | må avklares  |
      | 96.910 | 40     | må avklares  |

  Scenariomal: Uten vilkåret på raden er delingen uten betydning
    Gitt en virksomhet med næringskode <kode> i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er 1000
    Og at virksomheten ikke håndterer godset
    Og at virksomheten ikke sorterer eller bearbeider avfallet
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

    Eksempler:
      | kode   |
      | 35.210 |
      | 46.110 |
      | 46.180 |
      | 52.250 |

  # 20.160 er næring 20 (40 sysselsatte) eller 38 (20 sysselsatte, når avfallet sorteres eller bearbeides).
  # Fra 40 er begge radene oppfylt, men logikken ser bare to ukjente regler: en kjent grense.
  Scenariomal: Kode i SN2025 som deles mellom en rad med vilkår og en uten
    Gitt en virksomhet med næringskode 20.160 i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | antall | vilkår                                  | svar         |
      | 19     | sorterer eller bearbeider avfallet      | gjelder ikke |
      | 20     | sorterer eller bearbeider avfallet      | må avklares  |
      | 40     | sorterer eller bearbeider avfallet      | må avklares  |
      | 39     | ikke sorterer eller bearbeider avfallet | gjelder ikke |
      | 40     | ikke sorterer eller bearbeider avfallet | må avklares  |

  # 77.110 er i SN2025 både 77.1 og 77.39, som har samme tall og samme vilkår
  Scenariomal: Delte rader med samme tall og samme vilkår er avgjort
    Gitt en virksomhet med næringskode 77.110 i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | vilkår                 | svar         |
      | har eget verksted      | gjelder      |
      | ikke har eget verksted | gjelder ikke |

  # 88.993 i SN2025 er 88.993 (med vilkår) eller 88.994 (uten vilkår) i SN2007. Med vilkåret er begge radene
  # oppfylt fra 50, men logikken ser bare to ukjente regler: en kjent grense.
  Scenariomal: Arbeidstrening og varig tilrettelagt arbeid har fått samme kode i SN2025
    Gitt en virksomhet med næringskode 88.993 i SN2025
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at arbeidstreningen <vilkår>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | antall | vilkår                      | svar         |
      | 49     | foregår i virksomheten      | gjelder ikke |
      | 50     | foregår i virksomheten      | må avklares  |
      | 50     | ikke foregår i virksomheten | må avklares  |

  # ------------------------------------------------------------ § 2 annet og fjerde ledd: pålegg

  Scenariomal: Den som er pålagt industrivern, er omfattet uansett næring og størrelse
    Gitt en virksomhet med næringskode <kode> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at det foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern
    Og skal virksomheten ha "Beredskapsplan for industrivernet"

    Eksempler:
      | kode   | antall |
      | 24.530 | 39     |
      | 24.530 | 40     |
      | 70.220 | 5      |
      | 38.110 | 19     |

  Scenario: At det ikke foreligger pålegg, er en antakelse
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern
    Og svaret bygger på antakelsen "pålegg om industrivern"

  Scenario: Uten antakelser må det avklares om det foreligger pålegg
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at det ikke foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om industrivern gjelder
    Og det neste spørsmålet for forskrift om industrivern er "Har Næringslivets sikkerhetsorganisasjon pålagt virksomheten å etablere industrivern?"

  # § 14 annet ledd: også et pålegg om forsterket industrivern er et pålegg om å etablere industrivern. Det vanlige pålegget
  # spørres det om først.
  Scenario: Uten pålegg om industrivern gjenstår pålegg om forsterket industrivern
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at det ikke foreligger vedtak om "pålegg om industrivern"
    Og at det ikke foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om industrivern gjelder
    Og det neste spørsmålet for forskrift om industrivern er "Har Næringslivets sikkerhetsorganisasjon pålagt virksomheten å ha forsterket industrivern?"

  # § 22
  Scenario: Dispensasjon fra hele forskriften
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at det foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  # ------------------------------------------------------------ § 2 tredje ledd: flere produksjonssteder

  Scenario: At virksomheten ikke har flere produksjonssteder, er en antakelse
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern
    Og svaret bygger på antakelsen "flere produksjonssteder"

  # «avstanden … tilsier at det er uhensiktsmessig»: et skjønn
  Scenario: Når intet sted alene når tallet, må det vurderes om hvert produksjonssted er egen virksomhet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om industrivern gjelder

  Scenario: Når hvert sted er egen virksomhet, og intet sted når tallet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at det er vurdert at virksomheten regnes som "virksomhet der hvert produksjonssted er egen virksomhet", fordi "det er 40 mil mellom stedene"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  Scenario: Når stedene kan samarbeide, regnes de sammen
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet der hvert produksjonssted er egen virksomhet", fordi "stedene er på hver side av veien"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

  Scenario: Når ett sted alene når tallet, er avstanden uten betydning
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at minst ett av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

  Scenario: Om ett sted alene når tallet, må avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om industrivern gjelder

  Scenario: Flere produksjonssteder som til sammen ikke når tallet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Og at virksomheten har flere produksjonssteder
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  # Første ledd: tabellen leses med virksomhetens egen næring. Utenfor den, og under tallet samlet, er det ikke noe tall for stedet å nå.
  # Med bare ett produksjonssted er stedet hele virksomheten.
  Scenariomal: Tallet er for virksomheten i tabellen
    Gitt en virksomhet med næringskode <næring> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten <steder> flere produksjonssteder
    Og at minst ett av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | næring | antall | steder   | svar         |
      | 24.530 | 60     | har      | gjelder      |
      | 24.530 | 40     | ikke har | gjelder      |
      | 70.220 | 500    | har      | gjelder ikke |

  # Sivilbeskyttelsesloven § 2 og § 22 om dispensasjon skiller ikke mellom virksomheten samlet og det ene stedet
  Scenariomal: Et stort produksjonssted utenfor det forskriften gjelder for
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at virksomheten har flere produksjonssteder
    Og at minst ett av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at virksomheten <svalbard> på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | svalbard | utenfor          | dispensasjon    | svar         |
      | ikke er  | også driver      | ikke foreligger | gjelder      |
      | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | er       | også driver      | ikke foreligger | gjelder      |
      | ikke er  | også driver      | foreligger      | gjelder ikke |

  # Fjerde ledd: pålegget er gitt etter forskriften, og rekker ikke lenger enn den (sivilbeskyttelsesloven § 2); § 22 kan ta den bort igjen
  Scenariomal: Et pålegg rekker ikke lenger enn forskriften
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Og at virksomheten <svalbard> på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | svalbard | utenfor          | dispensasjon    | svar         |
      | ikke er  | også driver      | ikke foreligger | gjelder      |
      | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | er       | også driver      | ikke foreligger | gjelder      |
      | ikke er  | også driver      | foreligger      | gjelder ikke |

  # Sivilbeskyttelsesloven § 2 annet ledd
  Scenario: Et pålegg rekker ikke til den som bare er til havs
    Gitt en virksomhet
    Og at antall sysselsatte i gjennomsnitt i året er 500
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern
    Og gjelder ikke sivilbeskyttelsesloven § 23

  # Fjerde ledd står for seg selv
  Scenario: Et pålegg gjelder også når hvert produksjonssted er for lite
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at det er vurdert at virksomheten regnes som "virksomhet der hvert produksjonssted er egen virksomhet", fordi "det er 40 mil mellom stedene"
    Og at det foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

  # ------------------------------------------------------------ sivilbeskyttelsesloven § 2, som forskriften er gitt i medhold av

  Scenario: Utvinning bare til havs er ikke omfattet
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 500
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern

  # «virksomhet i sjøområder»: basen og kontoret på land er ikke unntatt, men bare de som er sysselsatt der, teller
  Scenariomal: Utvinning til havs, med noe på land ved siden av
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at <land>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | antall | land                                              | svar         |
      | 500    | virksomheten også driver på land                  | må vurderes  |
      | 500    | virksomheten ikke også driver på land             | gjelder ikke |
      | 500    | det er ukjent om virksomheten også driver på land | må avklares  |
      | 40     | virksomheten også driver på land                  | må vurderes  |
      | 39     | virksomheten også driver på land                  | gjelder ikke |

  Scenariomal: Det er vurdert om de som er sysselsatt på land, er mange nok
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 500
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det er vurdert at virksomheten <vurdert> "virksomhet utenfor det stedlige virkeområdet for industrivern", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | vurdert         | grunn                     | svar         |
      | regnes som      | 12 er på kontoret på land | gjelder ikke |
      | ikke regnes som | 60 er på basen i Tananger | gjelder      |

  # Et pålegg gjelder det virksomheten har på land
  Scenariomal: Pålegg til den som er til havs, med noe på land ved siden av
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten <land> på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "<pålegg>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"
    Og er svaret for sivilbeskyttelsesloven § 23 "<svar>"

    Eksempler:
      | land             | pålegg                            | svar         |
      | også driver      | pålegg om industrivern            | gjelder      |
      | ikke også driver | pålegg om industrivern            | gjelder ikke |
      | også driver      | pålegg om forsterket industrivern | gjelder      |
      | ikke også driver | pålegg om forsterket industrivern | gjelder ikke |

  # «også på land» er et spørsmål bare for den som er til havs, og ikke driver annet
  Scenariomal: Den som er på land og ikke til havs, er ikke unntatt
    Gitt en virksomhet med næringskode <næring> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten <land> på land
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

    Eksempler:
      | næring | land             |
      | 06.100 | også driver      |
      | 24.530 | også driver      |
      | 24.530 | ikke også driver |

  # § 2 første ledd; ingen forskrift sier noe om loven på Jan Mayen
  Scenariomal: På Jan Mayen er omfanget et spørsmål for et menneske
    Gitt en virksomhet med næringskode <næring> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten <er> på Jan Mayen
    Og at det <pålegg> vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | næring | antall | er      | pålegg          | svar         |
      | 24.530 | 40     | er      | ikke foreligger | må vurderes  |
      | 24.530 | 39     | er      | ikke foreligger | gjelder ikke |
      | 24.530 | 40     | ikke er | ikke foreligger | gjelder      |
      | 84.220 | 20     | er      | foreligger      | må vurderes  |
      | 84.220 | 20     | er      | ikke foreligger | gjelder ikke |

  Scenario: At virksomheten ikke er på Jan Mayen, antas
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern
    Og svaret bygger på antakelsen "på Jan Mayen"

  Scenario: Utvinning både til havs og på et landanlegg
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 500
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern

  Scenario: Om utvinningen er til havs, må avklares
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om industrivern gjelder

  # Forskrift 18. desember 2012 nr. 1293 § 1 nevner ikke § 23
  Scenariomal: Svalbard
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten er på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"

    Eksempler:
      | utenfor          | svar         |
      | ikke også driver | gjelder ikke |
      | også driver      | gjelder      |

  # ------------------------------------------------------------ tid

  # Endringsforskrift 22. mai 2019 nr. 672, i kraft 1. januar 2020
  Scenariomal: Dagens ordlyd er fra 1. januar 2020
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per <dag>
    Så gjelder forskrift om industrivern

    Eksempler:
      | dag        |
      | 2020-01-01 |
      | 2026-11-23 |

  # ------------------------------------------------------------ §§ 4 til 8: det som følger

  Scenariomal: Den som er omfattet, har pliktene i §§ 4 til 8
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern <paragraf>
    Og plikter virksomheten å "<plikt>"
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | plikt                                                                                                       |
      | § 4      | sende melding til Næringslivets sikkerhetsorganisasjon om virksomheten og industrivernet                    |
      | § 5      | organisere, bemanne og utruste industrivernet ut fra oversikten over uønskede hendelser                     |
      | § 6      | oppnevne industrivernleder                                                                                  |
      | § 6      | gi industrivernleder myndighet og ressurser til å utføre oppgavene forsvarlig                               |
      | § 6      | organisere industrivernet med fagleder industrivern og tilstrekkelig antall innsatspersoner                 |
      | § 7      | formidle nødvendige opplysninger i beredskapsplanen til kommunen og nød- og beredskapsetatene               |
      | § 8      | sørge for at innsatspersonell har personlig verneutstyr som gir tilstrekkelig vern under øvelser og innsats |

  Scenariomal: Den som ikke er omfattet, har ingen av pliktene
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern <paragraf>
    Og plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | paragraf | plikt                                                                                                       |
      | § 4      | sende melding til Næringslivets sikkerhetsorganisasjon om virksomheten og industrivernet                    |
      | § 5      | organisere, bemanne og utruste industrivernet ut fra oversikten over uønskede hendelser                     |
      | § 6      | oppnevne industrivernleder                                                                                  |
      | § 6      | gi industrivernleder myndighet og ressurser til å utføre oppgavene forsvarlig                               |
      | § 6      | organisere industrivernet med fagleder industrivern og tilstrekkelig antall innsatspersoner                 |
      | § 7      | formidle nødvendige opplysninger i beredskapsplanen til kommunen og nød- og beredskapsetatene               |
      | § 8      | sørge for at innsatspersonell har personlig verneutstyr som gir tilstrekkelig vern under øvelser og innsats |

  Scenariomal: Dokumentene etter §§ 5, 7 og 8
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "<dokument>"
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | dokument                                                                 |
      | § 5      | Oversikt over uønskede hendelser for industrivernet                      |
      | § 7      | Beredskapsplan for industrivernet                                        |
      | § 8      | Oversikt over personlig verneutstyr for industrivernets innsatspersonell |

  Scenariomal: Den som ikke er omfattet, trenger ikke dokumentene
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "<dokument>"

    Eksempler:
      | dokument                                                                 |
      | Oversikt over uønskede hendelser for industrivernet                      |
      | Beredskapsplan for industrivernet                                        |
      | Oversikt over personlig verneutstyr for industrivernets innsatspersonell |

  Scenariomal: Når det må avklares om forskriften gjelder, må også dokumentene avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er mellom 39 og 40
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "<dokument>"

    Eksempler:
      | dokument                                                                 |
      | Oversikt over uønskede hendelser for industrivernet                      |
      | Beredskapsplan for industrivernet                                        |
      | Oversikt over personlig verneutstyr for industrivernets innsatspersonell |

  # § 6 første ledd annet punktum
  Scenario: Produksjonssteder som er egne virksomheter, kan ha felles industrivernleder
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at virksomheten har flere produksjonssteder
    Og at minst ett av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at det er vurdert at virksomheten regnes som "virksomhet der hvert produksjonssted er egen virksomhet", fordi "det er 40 mil mellom stedene"
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "ha felles industrivernleder for flere produksjonssteder"
    Og begrunnelsen viser til forskrift om industrivern § 6

  Scenario: Med ett produksjonssted er det ingen å dele industrivernleder med
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at virksomheten ikke har flere produksjonssteder
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "ha felles industrivernleder for flere produksjonssteder"

  Scenario: Den som ikke er omfattet, har ingen industrivernleder å dele
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at virksomheten har flere produksjonssteder
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "ha felles industrivernleder for flere produksjonssteder"
