# language: no
Egenskap: Arbeidsmiljøloven §§ 4-1, 4-3, 4-5 og 4-6, krav til arbeidsmiljøet

  # ============================================================ hvem kapitlet gjelder for (§§ 1-2, 1-5 og 1-7)

  # § 1-2 første ledd. § 4-5 gjelder når virksomheten håndterer kjemikalier; resten gjelder enhver arbeidsgiver.
  Scenariomal: Kravene gjelder den som har arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten håndterer helsefarlige kjemikalier
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 4-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-3 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-6 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | 50            | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | ukjent        | må avklares  |

  # § 1-2 annet ledd
  Scenariomal: Den som bare driver sjøfart, fangst eller fiske, er unntatt; den som også driver noe annet, er det ikke
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <ene>
    Og at virksomheten driver <andre>
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 4-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-3 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-6 "<svar>"

    Eksempler:
      | ene     | andre                          | svar         |
      | sjøfart | sjøfart                        | gjelder ikke |
      | fangst  | fiske                          | gjelder ikke |
      | fiske   | bygge- eller anleggsvirksomhet | gjelder      |

  # Svalbardloven § 3: lovene om arbeidervern gjelder for Svalbard
  Scenariomal: Kravene gjelder også på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten håndterer helsefarlige kjemikalier
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 4-1    |
      | § 4-3    |
      | § 4-5    |
      | § 4-6    |

  # § 1-5 annet ledd: hvor langt loven gjelder i arbeidsgivers hjem, må vurderes
  Scenariomal: I en privat husholdning må omfanget vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er 1
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om arbeidsmiljøloven <paragraf> gjelder

    Eksempler:
      | paragraf |
      | § 4-1    |
      | § 4-3    |
      | § 4-5    |
      | § 4-6    |

  # § 1-5 første ledd, jf. forskrift 5. juli 2002 nr. 715 § 3 tredje ledd: kapittel 4 gjelder ikke for arbeid i arbeidstakerens
  # hjem. § 4-6 tredje og fjerde ledd er også pålagt arbeidsgiveren i folketrygdloven § 25-2, uten unntak for hjemmearbeid:
  # for § 4-6 er det derfor et spørsmål som må vurderes, og ikke et nei.
  Scenariomal: Arbeider alle alltid hjemme, gjelder ikke kapittel 4, men § 4-6 må vurderes
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at <hvor>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 4-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-3 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 4-6 "<oppfølging>"

    Eksempler:
      | hvor                                                                     | dag        | svar         | oppfølging  |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem            | 2026-11-01 | gjelder ikke | må vurderes |
      | noe av arbeidet i virksomheten utføres utenfor arbeidstakernes egne hjem | 2026-11-01 | gjelder      | gjelder     |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem            | 2022-07-01 | gjelder ikke | må vurderes |

  Scenario: Arbeider alle alltid hjemme, har arbeidsgiveren ikke pliktene og dokumentene i §§ 4-1, 4-3 og 4-5
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "innrette virksomheten for arbeidstakere av begge kjønn"
    Og virksomheten plikter ikke å "legge arbeidet til rette slik at arbeidstakernes integritet og verdighet blir ivaretatt"
    Og virksomheten plikter ikke å "merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel"
    Og det må vurderes om virksomheten skal ha "Oppfølgingsplan ved sykefravær"

  Scenariomal: Det er vurdert hva hjemmearbeidet betyr for § 4-6
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Og at det er vurdert at virksomheten <regnes> som "unntatt fra arbeidsmiljøloven § 4-6 ved hjemmearbeid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 4-6 "<svar>"
    Og gjelder ikke arbeidsmiljøloven § 4-1

    Eksempler:
      | regnes      | grunn                                 | svar         |
      | regnes      | vi leser unntaket etter ordlyden      | gjelder ikke |
      | ikke regnes | oppfølgingen er ikke arbeid i hjemmet | gjelder      |

  # Det er sjelden at ingen noen gang arbeider andre steder: det antas ikke, men uten antakelser må det være kjent
  Scenario: At noen arbeider andre steder enn hjemme, er en antakelse
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-1
    Og svaret bygger på antakelsen "alt arbeid utføres i arbeidstakernes hjem"

  Scenariomal: Uten antakelser må det avklares om alle alltid arbeider hjemme
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og alt annet er avkreftet
    Og at det er ukjent om alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om arbeidsmiljøloven <paragraf> gjelder

    Eksempler:
      | paragraf |
      | § 4-1    |
      | § 4-3    |
      | § 4-5    |
      | § 4-6    |

  # § 1-7 fjerde ledd, jf. forskrift 16. desember 2005 nr. 1566 § 3: §§ 4-1 til 4-5 gjelder uansett for utsendte. § 4-6 er ikke
  # nevnt; den gjelder når utsendingen har vart i mer enn tolv måneder (§ 3b), eller når norsk rett ellers gjelder.
  Scenariomal: Hva som gjelder for den som bare har utsendte arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | paragraf | svar        |
      | § 4-1    | gjelder     |
      | § 4-3    | gjelder     |
      | § 4-5    | gjelder     |
      | § 4-6    | må vurderes |

  Scenario: Oppfølgingsplanen for utsendte må vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Oppfølgingsplan ved sykefravær"
    Og det må vurderes om virksomheten plikter å "så langt det er mulig iverksette de tiltakene som trengs for at en arbeidstaker med redusert arbeidsevne kan beholde eller få et passende arbeid, helst sitt vanlige"

  Scenariomal: Det er vurdert hva utsendingen betyr for § 4-6
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <regnes> som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 4-6 "<svar>"
    Og gjelder arbeidsmiljøloven § 4-1

    Eksempler:
      | regnes      | grunn                                                             | svar         |
      | regnes      | oppdraget varer i tre måneder, og polsk rett gjelder for avtalene | gjelder ikke |
      | ikke regnes | de har vært her i to år                                           | gjelder      |

  Scenario: Den som også har andre arbeidstakere enn utsendte, følger § 4-6
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-6

  # Forskriften om utsendte får ikke anvendelse på Svalbard (§ 1 tredje ledd); der er det ingen regel som tar bort § 4-6
  Scenario: På Svalbard er det ikke noe unntak for utsendte
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-6

  # ============================================================ § 4-1: generelle krav

  # Første, annet, fjerde og femte ledd, og plikten til å vurdere i tredje ledd: uten vilkår
  Scenariomal: De generelle kravene gjelder enhver arbeidsgiver
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "sørge for at arbeidsmiljøet er fullt forsvarlig når alt som kan virke inn på arbeidstakernes helse og velferd, vurderes hver for seg og samlet"
    Og virksomheten plikter <svar> "utvikle og forbedre standarden for sikkerhet, helse og arbeidsmiljø i takt med samfunnet"
    Og virksomheten plikter <svar> "legge vekt på å forebygge skader og sykdommer når arbeidet planlegges og utformes"
    Og virksomheten plikter <svar> "organisere, legge til rette og lede arbeidet, og velge arbeidstid, lønnssystem og teknologi, slik at arbeidstakerne ikke får uheldige fysiske eller psykiske belastninger og sikkerheten blir ivaretatt"
    Og virksomheten plikter <svar> "innrette virksomheten for arbeidstakere av begge kjønn"
    Og virksomheten plikter <svar> "så langt det er mulig og rimelig utforme atkomst, sanitæranlegg og arbeidsutstyr slik at arbeidstakere med nedsatt funksjonsevne kan arbeide i virksomheten"

    Eksempler:
      | antall | dag        | svar   |
      | 0      | 2026-11-01 | ikke å |
      | 1      | 2026-11-01 | å      |
      | 1      | 2020-01-01 | å      |

  # Tredje ledd første punktum krever vurderingen av enhver arbeidsgiver; tiltak kreves når de er nødvendige mot en risiko
  # alenearbeidet har. Leddet er like gammelt som loven (forskrift 16. desember 2005 nr. 1567 § 3 kjenner neste ledd som fjerde).
  Scenariomal: Alenearbeid vurderes alltid, og tiltak må vurderes når noen arbeider alene
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <alene>
    Når reglene vurderes per <dag>
    Så plikter virksomheten å "vurdere om alenearbeid i virksomheten innebærer særlig risiko"
    Og <tiltak> "iverksette tiltak som forebygger og reduserer risikoen ved alenearbeid"

    Eksempler:
      | alene                                               | dag        | tiltak                                    |
      | noen i virksomheten arbeider alene                  | 2026-11-01 | må det vurderes om virksomheten plikter å |
      | ingen i virksomheten arbeider alene                 | 2026-11-01 | plikter virksomheten ikke å               |
      | det er ukjent om noen i virksomheten arbeider alene | 2026-11-01 | må det avklares om virksomheten plikter å |
      | noen i virksomheten arbeider alene                  | 2021-12-31 | må det vurderes om virksomheten plikter å |
      | noen i virksomheten arbeider alene                  | 2022-01-01 | må det vurderes om virksomheten plikter å |
      | noen i virksomheten arbeider alene                  | 2020-01-01 | må det vurderes om virksomheten plikter å |

  Scenariomal: Vurderingen av alenearbeidet avgjør om tiltak kreves
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen i virksomheten arbeider alene
    Og at det er vurdert at virksomheten <vurdert> "iverksette tiltak som forebygger og reduserer risikoen ved alenearbeid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "iverksette tiltak som forebygger og reduserer risikoen ved alenearbeid"

    Eksempler:
      | vurdert        | grunn                                               | svar   |
      | plikter å      | butikken har vært ranet to ganger om kvelden        | å      |
      | plikter ikke å | regnskapsføreren sitter alene på kontoret på dagtid | ikke å |

  Scenariomal: Uten arbeidstakere er det ingen å vurdere alenearbeid for
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 0
    Og at noen i virksomheten arbeider alene
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | plikt                                                                  |
      | vurdere om alenearbeid i virksomheten innebærer særlig risiko          |
      | iverksette tiltak som forebygger og reduserer risikoen ved alenearbeid |

  Scenario: Om noen arbeider alene, avgjør ikke om § 4-1 gjelder
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-1
    Og begrunnelsen viser til arbeidsmiljøloven § 4-1

  # ============================================================ § 4-3: det psykososiale arbeidsmiljøet

  # Tredje til sjette ledd gjelder enhver arbeidsgiver, og sto som første til fjerde ledd før 2026. Lov 16. juni 2023 nr. 37 sier fra
  # 2024 uttrykkelig at trakassering også er seksuell trakassering, og hva ordene betyr; forbudet er eldre.
  Scenariomal: Integritet, kontakt, trakassering, vold og trusler er like gamle som reglene våre
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "legge arbeidet til rette slik at arbeidstakernes integritet og verdighet blir ivaretatt"
    Og virksomheten plikter <svar> "forsøke å utforme arbeidet slik at arbeidstakerne kan ha kontakt og kommunisere med andre arbeidstakere i virksomheten"
    Og virksomheten plikter <svar> "sørge for at arbeidstakerne ikke utsettes for trakassering, heller ikke seksuell trakassering, eller annen utilbørlig opptreden"
    Og virksomheten plikter <svar> "så langt det er mulig beskytte arbeidstakerne mot vold, trusler og uheldige belastninger som følger av kontakt med andre"

    Eksempler:
      | antall | dag        | svar   |
      | 0      | 2026-11-01 | ikke å |
      | 1      | 2026-11-01 | å      |
      | 1      | 2026-01-01 | å      |
      | 1      | 2025-12-31 | å      |
      | 1      | 2024-01-01 | å      |
      | 1      | 2023-12-31 | å      |
      | 1      | 2020-01-01 | å      |

  # Lov 20. juni 2025 nr. 37: første og annet ledd er nye 1. januar 2026
  Scenariomal: Psykososiale arbeidsmiljøfaktorer er en egen plikt fra 1. januar 2026
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "organisere, planlegge og gjennomføre arbeidet slik at de psykososiale arbeidsmiljøfaktorene er fullt forsvarlige, blant annet krav og forventninger, emosjonelle belastninger, arbeidsmengde og tidspress, og støtte og hjelp"

    Eksempler:
      | antall | dag        | svar   |
      | 1      | 2025-12-31 | ikke å |
      | 1      | 2026-01-01 | å      |
      | 1      | 2026-11-01 | å      |
      | 0      | 2026-11-01 | ikke å |

  Scenariomal: § 4-3 gjelder både før og etter endringene
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 3
    Når reglene vurderes per <dag>
    Så gjelder arbeidsmiljøloven § 4-3
    Og begrunnelsen viser til arbeidsmiljøloven § 4-3

    Eksempler:
      | dag        |
      | 2023-12-31 |
      | 2024-01-01 |
      | 2025-12-31 |
      | 2026-01-01 |

  # ============================================================ § 4-5: kjemisk og biologisk helsefare

  # «Ved håndtering av kjemikalier eller biologisk materiale»: det ene eller det andre
  Scenariomal: § 4-5 gjelder den som håndterer kjemikalier eller biologisk materiale
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Og at <kjemikalier>
    Og at <biologisk>
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 4-5 "<svar>"

    Eksempler:
      | kjemikalier                                                      | biologisk                                                                              | svar         |
      | virksomheten håndterer helsefarlige kjemikalier                  | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare             | gjelder      |
      | virksomheten ikke håndterer helsefarlige kjemikalier             | virksomheten håndterer biologisk materiale som kan innebære helsefare                  | gjelder      |
      | virksomheten håndterer helsefarlige kjemikalier                  | virksomheten håndterer biologisk materiale som kan innebære helsefare                  | gjelder      |
      | virksomheten ikke håndterer helsefarlige kjemikalier             | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare             | gjelder ikke |
      | det er ukjent om virksomheten håndterer helsefarlige kjemikalier | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare             | må avklares  |
      | virksomheten ikke håndterer helsefarlige kjemikalier             | det er ukjent om virksomheten håndterer biologisk materiale som kan innebære helsefare | må avklares  |
      | virksomheten håndterer helsefarlige kjemikalier                  | det er ukjent om virksomheten håndterer biologisk materiale som kan innebære helsefare | gjelder      |
      | det er ukjent om virksomheten håndterer helsefarlige kjemikalier | virksomheten håndterer biologisk materiale som kan innebære helsefare                  | gjelder      |

  # Første ledd, tredje ledd og fjerde ledd tredje punktum
  Scenariomal: Tilrettelegging, rutiner, utstyr og merking
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten <kjemikalier> helsefarlige kjemikalier
    Og at virksomheten <biologisk> biologisk materiale som kan innebære helsefare
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "legge arbeidsmiljøet til rette slik at arbeidstakerne er sikret mot ulykker, helseskader og særlig ubehag når kjemikalier eller biologisk materiale håndteres"
    Og virksomheten plikter <svar> "framstille, pakke, bruke og oppbevare kjemikalier og biologisk materiale slik at arbeidstakerne ikke utsettes for helsefare"
    Og virksomheten plikter <svar> "ha de rutinene og det utstyret som trengs for å hindre eller motvirke helseskader av kjemikalier eller biologisk materiale"
    Og virksomheten plikter <svar> "merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel"

    Eksempler:
      | kjemikalier    | biologisk      | dag        | svar   |
      | håndterer      | ikke håndterer | 2026-11-01 | å      |
      | ikke håndterer | håndterer      | 2026-11-01 | å      |
      | ikke håndterer | ikke håndterer | 2026-11-01 | ikke å |
      | håndterer      | ikke håndterer | 2020-01-01 | å      |

  # Annet ledd
  Scenariomal: Det som kan erstattes med noe mindre farlig, skal ikke brukes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten <kjemikalier> helsefarlige kjemikalier
    Og at virksomheten <biologisk> biologisk materiale som kan innebære helsefare
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er det <forbudt> å "bruke kjemikalier eller biologisk materiale som kan innebære helsefare, når noe mindre farlig for arbeidstakerne, eller en mindre farlig prosess, kan brukes i stedet"

    Eksempler:
      | kjemikalier    | biologisk      | forbudt      |
      | håndterer      | ikke håndterer | forbudt      |
      | ikke håndterer | håndterer      | forbudt      |
      | ikke håndterer | ikke håndterer | ikke forbudt |

  # Fjerde ledd første punktum, jf. forskrift om utførelse av arbeid § 2-1: kjemikalier som kan medføre helsefare, og helsefarlig
  # biologisk materiale
  Scenariomal: Kartoteket er over det virksomheten har
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten <kjemikalier> helsefarlige kjemikalier
    Og at virksomheten <biologisk> biologisk materiale som kan innebære helsefare
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <stoff> "Stoffkartotek"
    Og virksomheten skal <materiale> "Kartotek over biologisk materiale"

    Eksempler:
      | kjemikalier    | biologisk      | stoff   | materiale |
      | håndterer      | ikke håndterer | ha      | ikke ha   |
      | ikke håndterer | håndterer      | ikke ha | ha        |
      | håndterer      | håndterer      | ha      | ha        |
      | ikke håndterer | ikke håndterer | ikke ha | ikke ha   |

  Scenario: Er det ukjent hva virksomheten håndterer, må kartotekene avklares
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Stoffkartotek"
    Og det må avklares om virksomheten skal ha "Kartotek over biologisk materiale"
    Og det må avklares om virksomheten plikter å "merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel"

  Scenario: Er bare de helsefarlige kjemikaliene ukjente, spørres det om dem
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 4-5 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 4-5 er "Bruker, oppbevarer eller framstiller virksomheten helsefarlige kjemikalier, eller dannes de i arbeidet?"

  # Leddet nevner ingen næringer. Der smittefarlig eller giftig materiale er sjeldent, antas det bort; kjemikalier har alle slags
  # virksomheter, og de antas ikke.
  Scenariomal: Bare der biologisk materiale er vanlig, spørres det om det
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke håndterer helsefarlige kjemikalier
    Når reglene vurderes per 2026-11-01
    Så <kartotek> "Kartotek over biologisk materiale"
    Og må det avklares om arbeidsmiljøloven § 4-5 gjelder

    Eksempler:
      | kode   | kartotek                                |
      | 43.320 | skal virksomheten ikke ha               |
      | 56.110 | skal virksomheten ikke ha               |
      | 96.210 | skal virksomheten ikke ha               |
      | 70.200 | skal virksomheten ikke ha               |
      | 01.410 | må det avklares om virksomheten skal ha |
      | 37.000 | må det avklares om virksomheten skal ha |
      | 81.210 | må det avklares om virksomheten skal ha |
      | 86.101 | må det avklares om virksomheten skal ha |

  Scenario: At restauranten ikke håndterer biologisk materiale, er en antakelse
    Gitt en virksomhet med næringskode 56.110
    Og at antall arbeidstakere er 28
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Kartotek over biologisk materiale"
    Og svaret bygger på antakelsen "helsefarlig biologisk materiale"

  Scenariomal: Kan noen bli eksponert for biologiske faktorer, spørres det om materialet i alle næringer
    Gitt en virksomhet med næringskode 56.110
    Og at antall arbeidstakere er 28
    Og at <eksponering>
    Når reglene vurderes per 2026-11-01
    Så <kartotek> "Kartotek over biologisk materiale"

    Eksempler:
      | eksponering                                                     | kartotek                                |
      | den som arbeider kan bli eksponert for biologiske faktorer      | må det avklares om virksomheten skal ha |
      | den som arbeider ikke kan bli eksponert for biologiske faktorer | skal virksomheten ikke ha               |

  # Et kjemikalie med en faresetning om helse er helsefarlig, selv om ingen har svart på spørsmålet
  Scenario: Det som står i kjemikalielisten, teller
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse kjemikaliene:
      | navn      | farer |
      | Epoksylim | H317  |
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-5
    Og virksomheten skal ha "Stoffkartotek"

  # Første ledd verner også mot ulykker, og merkeplikten gjelder alle kjemikalier: brannfarlig vare som ikke er helsefarlig, er et
  # kjemikalie. Forbudet gjelder det helsefarlige. Fjerde ledd krever kartotek over «farlige kjemikalier», men forskrift om utførelse
  # av arbeid § 2-1 bare for dem som kan medføre helsefare: om det brannfarlige skal stå der, er et spørsmål og ikke et nei.
  Scenario: Kjemikalier som bare er brannfarlige
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse kjemikaliene:
      | navn          | farer |
      | Brannfarlig x | H226  |
    Og listen over kjemikalier er fullstendig
    Og at virksomheten ikke håndterer helsefarlige kjemikalier
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-5
    Og virksomheten plikter å "legge arbeidsmiljøet til rette slik at arbeidstakerne er sikret mot ulykker, helseskader og særlig ubehag når kjemikalier eller biologisk materiale håndteres"
    Og virksomheten plikter å "merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel"
    Og det må vurderes om virksomheten skal ha "Stoffkartotek"
    Og det er ikke forbudt å "bruke kjemikalier eller biologisk materiale som kan innebære helsefare, når noe mindre farlig for arbeidstakerne, eller en mindre farlig prosess, kan brukes i stedet"

  # Brannfarlig, reaksjonsfarlig og trykksatt stoff er kjemikalier, også når ingen har ført opp hvilke
  Scenariomal: Den som håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff, håndterer kjemikalier
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <stoff>
    Og at virksomheten ikke håndterer helsefarlige kjemikalier
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 4-5 "<svar>"
    Og <plikter> "legge arbeidsmiljøet til rette slik at arbeidstakerne er sikret mot ulykker, helseskader og særlig ubehag når kjemikalier eller biologisk materiale håndteres"
    Og <plikter> "framstille, pakke, bruke og oppbevare kjemikalier og biologisk materiale slik at arbeidstakerne ikke utsettes for helsefare"
    Og <plikter> "merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel"
    Og <kartotek> "Stoffkartotek"

    Eksempler:
      | stoff                                                                                      | svar         | plikter                                   | kartotek                                |
      | virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff                  | gjelder      | plikter virksomheten å                    | må det vurderes om virksomheten skal ha |
      | virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff             | gjelder ikke | plikter virksomheten ikke å               | skal virksomheten ikke ha               |
      | det er ukjent om virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff | må avklares  | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |

  Scenariomal: Det er vurdert om det brannfarlige skal stå i kartoteket
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke håndterer helsefarlige kjemikalier
    Og at det er vurdert at virksomheten <vurdert> "Stoffkartotek", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <svar> "Stoffkartotek"

    Eksempler:
      | vurdert      | grunn                          | svar    |
      | skal ha      | vi fører opp alle kjemikalier  | ha      |
      | ikke skal ha | vi har bare propan til grillen | ikke ha |

  # Femte ledd: Arbeidstilsynet kan gjøre unntak, helt eller delvis; bare det hele tar bort paragrafen
  Scenariomal: Unntak fra hele § 4-5
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at virksomheten håndterer biologisk materiale som kan innebære helsefare
    Og at det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 4-5
    Og virksomheten plikter ikke å "<plikt>"

    Eksempler:
      | plikt                                                                                                                                                         |
      | legge arbeidsmiljøet til rette slik at arbeidstakerne er sikret mot ulykker, helseskader og særlig ubehag når kjemikalier eller biologisk materiale håndteres |
      | framstille, pakke, bruke og oppbevare kjemikalier og biologisk materiale slik at arbeidstakerne ikke utsettes for helsefare                                   |
      | ha de rutinene og det utstyret som trengs for å hindre eller motvirke helseskader av kjemikalier eller biologisk materiale                                    |
      | merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel                                     |

  # Unntaket er fra paragrafen; at forskrift om organisering, ledelse og medvirkning § 10-1 bokstav e også krever kartotek over det
  # helsefarlige, er et annet spørsmål. Om det som bare er brannfarlig, sier den ingenting.
  Scenariomal: Forbudet faller bort med hele § 4-5
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Og at virksomheten <kjemikalier> helsefarlige kjemikalier
    Og at virksomheten <biologisk> biologisk materiale som kan innebære helsefare
    Og at det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
    Når reglene vurderes per 2026-11-01
    Så er det ikke forbudt å "bruke kjemikalier eller biologisk materiale som kan innebære helsefare, når noe mindre farlig for arbeidstakerne, eller en mindre farlig prosess, kan brukes i stedet"
    Og gjelder ikke arbeidsmiljøloven § 4-5

    Eksempler:
      | kjemikalier    | biologisk      |
      | håndterer      | ikke håndterer |
      | ikke håndterer | håndterer      |

  Scenario: Kartoteket over det brannfarlige er ikke noe å vurdere når hele § 4-5 er unntatt
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke håndterer helsefarlige kjemikalier
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Og at det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Stoffkartotek"
    Og gjelder ikke arbeidsmiljøloven § 4-5

  Scenario: At Arbeidstilsynet ikke har gjort unntak, er en antakelse
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 4-5
    Og svaret bygger på antakelsen "unntak fra hele arbeidsmiljøloven § 4-5"

  # ============================================================ § 4-6: redusert arbeidsevne og sykefravær

  # Reglene gjelder enhver arbeidsgiver, når noen får redusert arbeidsevne eller blir borte
  Scenariomal: Pliktene ved redusert arbeidsevne og sykefravær gjelder enhver arbeidsgiver
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "så langt det er mulig iverksette de tiltakene som trengs for at en arbeidstaker med redusert arbeidsevne kan beholde eller få et passende arbeid, helst sitt vanlige"
    Og virksomheten plikter <svar> "ta arbeidstakeren og arbeidstakerens tillitsvalgte med på råd før det avgjøres om arbeidstakeren skal overføres til annet arbeid på grunn av redusert arbeidsevne"
    Og virksomheten plikter <svar> "starte arbeidet med oppfølgingsplanen så tidlig som mulig, i samråd med arbeidstakeren"
    Og virksomheten plikter <svar> "formidle oppfølgingsplanen til sykmelderen så snart den er utarbeidet"
    Og virksomheten plikter <svar> "sende oppdatert oppfølgingsplan til Arbeids- og velferdsetaten (Nav) før dialogmøter Nav innkaller til"
    Og virksomheten plikter <svar> "innkalle en arbeidstaker som er helt borte fra arbeidet på grunn av ulykke, sykdom, slitasje eller lignende, til dialogmøte om oppfølgingsplanen, når det ikke er åpenbart unødvendig"
    Og virksomheten plikter <svar> "holde dialogmøte med en arbeidstaker som er delvis borte fra arbeidet, når arbeidsgiveren, arbeidstakeren eller sykmelderen mener det er hensiktsmessig"
    Og virksomheten plikter <svar> "innkalle sykmelderen til dialogmøtet når arbeidstakeren ønsker det"

    Eksempler:
      | antall | dag        | svar   |
      | 0      | 2026-11-01 | ikke å |
      | 1      | 2026-11-01 | å      |
      | 1      | 2020-01-01 | å      |

  Scenariomal: Det skriftlige etter tredje og femte ledd
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <svar> "Oppfølgingsplan ved sykefravær"
    Og virksomheten skal <svar> "Dokumentasjon av oppfølgingsplaner og dialogmøter"

    Eksempler:
      | antall | svar    |
      | 0      | ikke ha |
      | 1      | ha      |
      | 20     | ha      |

  Scenario: Er det ukjent om virksomheten har arbeidstakere, må planen avklares
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Oppfølgingsplan ved sykefravær"
    Og det må avklares om virksomheten skal ha "Dokumentasjon av oppfølgingsplaner og dialogmøter"

  # Femte ledd: det er oppfølgingen av den enkelte syke som skal kunne dokumenteres
  Scenario: Dokumentasjonen trengs når noen er syke
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Dokumentasjon av oppfølgingsplaner og dialogmøter"
    Og fristen er når "en arbeidstaker er helt eller delvis borte på grunn av ulykke, sykdom, slitasje eller lignende"

  # Fjerde ledd femte og sjette punktum
  Scenariomal: Hvem som kan og ikke kan kalles inn til dialogmøtet
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <kan> "innkalle Nav, bedriftshelsetjenesten og andre relevante aktører til dialogmøtet når arbeidsgiveren eller arbeidstakeren ønsker det"
    Og det er <forbudt> å "innkalle helsepersonell som behandler eller har behandlet arbeidstakeren, til dialogmøtet når arbeidstakeren motsetter seg det"

    Eksempler:
      | antall | kan                   | forbudt      |
      | 0      | kan virksomheten ikke | ikke forbudt |
      | 1      | kan virksomheten      | forbudt      |

  # Tredje ledd annet, femte og sjette punktum, og fjerde ledd første punktum
  Scenario: Oppfølgingsplanen er ferdig etter fire uker
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Oppfølgingsplan ved sykefravær"
    Og fristen er senest 4 uker etter "at arbeidstakeren ble helt eller delvis borte fra arbeidet"

  Scenario: Oppfølgingsplanen er hos sykmelderen etter fire uker
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "formidle oppfølgingsplanen til sykmelderen så snart den er utarbeidet"
    Og fristen er senest 4 uker etter "at arbeidstakeren ble helt eller delvis borte fra arbeidet"

  Scenario: Oppdatert plan er hos Nav en uke før Navs dialogmøte
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "sende oppdatert oppfølgingsplan til Arbeids- og velferdsetaten (Nav) før dialogmøter Nav innkaller til"
    Og fristen er senest 1 uke før "dialogmøtet Nav innkaller til"

  Scenario: Innkalling til dialogmøte innen sju uker med fullt fravær
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "innkalle en arbeidstaker som er helt borte fra arbeidet på grunn av ulykke, sykdom, slitasje eller lignende, til dialogmøte om oppfølgingsplanen, når det ikke er åpenbart unødvendig"
    Og fristen er senest 7 uker etter "at arbeidstakeren ble helt borte fra arbeidet"
