# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 4 til 6, laste- og lossearbeidere og regionale verneombud

  # ============================================================ § 4-1: hvor kapittel 4 gjelder

  # Kapitlet gjelder ikke der bare virksomhetens egne ansatte laster og losser. Kapittel 4 er ikke nevnt i § 1-3 annet ledd.
  Scenariomal: Kapittel 4 gjelder der også andre enn egne ansatte laster og losser
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <utfører> laste- eller lossearbeid i havn eller på bedriftskai
    Og at <hvem>
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er 20
    Og at en av partene i havnen krever lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 4-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 4-2 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 4-3 "<svar>"

    Eksempler:
      | antall | utfører      | hvem                                                                                                        | svar         |
      | 4      | utfører      | laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte        | gjelder      |
      | 40     | utfører      | laste- og lossearbeidet på kaien eller i havnen bare utføres av virksomhetens egne ansatte                  | gjelder ikke |
      | 40     | ikke utfører | laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte        | gjelder ikke |
      | 0      | utfører      | laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte        | gjelder ikke |
      | 40     | utfører      | det er ukjent om laste- og lossearbeidet på kaien eller i havnen bare utføres av virksomhetens egne ansatte | må avklares  |
      | ukjent | utfører      | laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte        | må avklares  |

  Scenario: Er det ukjent hvem som laster og losser, spørres det om det
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 40
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 4-1 gjelder
    Og det neste spørsmålet for forskrift om organisering, ledelse og medvirkning § 4-1 er "Er det bare virksomhetens egne ansatte som laster og losser på kaien eller i havnen?"

  # Der laste- og lossearbeid i havn ikke er uvanlig, spørres det; ellers antas det ikke å forekomme
  Scenariomal: Om virksomheten har laste- og lossearbeid, er et spørsmål i næringer med havn eller kai
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 40
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 4-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 4-2 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 52.240 | må avklares  |
      | 52.220 | må avklares  |
      | 24.420 | må avklares  |
      | 42.910 | må avklares  |
      | 84.110 | må avklares  |
      | 46.210 | må avklares  |
      | 03.211 | må avklares  |
      | 78.200 | må avklares  |
      | 10.201 | må avklares  |
      | 70.200 | gjelder ikke |
      | 24.530 | gjelder ikke |
      | 31.000 | gjelder ikke |

  # § 1-2 annet ledd nevner ikke kapittel 4
  Scenario: Kapittel 4 gjelder i petroleumsvirksomheten
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 40
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er 5
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 4-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 4-2

  # Arbeidsmiljøloven § 1-2 annet ledd bokstav a: mannskapet på skip er ikke omfattet
  Scenario: Rederiet som losser med eget mannskap, går ikke inn under loven
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 40
    Og at virksomheten driver sjøfart
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er 20
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 4-1
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 4-2

  # Er laste- og lossearbeidet avkreftet, er det ikke noe å spørre om hvem som utfører det
  Scenario: Uten laste- og lossearbeid i havn gjelder ikke kapittel 4, heller ikke uten antakelser
    Gitt en virksomhet med næringskode 24.420
    Og at antall arbeidstakere er 40
    Og at virksomheten ikke utfører laste- eller lossearbeid i havn eller på bedriftskai
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 4-1
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 4-2

  # ============================================================ § 4-2: lokalt verneombud fra fem i havnen

  Scenariomal: Lokalt verneombud når havnen jevnlig har minst fem laste- og lossearbeidere
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 3
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er <i havnen>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 4-2 "<svar>"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 4-1

    Eksempler:
      | i havnen      | dag        | svar         |
      | 4             | 2026-11-01 | gjelder ikke |
      | 5             | 2026-11-01 | gjelder      |
      | 6             | 2026-11-01 | gjelder      |
      | mellom 4 og 6 | 2026-11-01 | må avklares  |
      | ukjent        | 2026-11-01 | må avklares  |
      | 5             | 2020-01-01 | gjelder      |

  Scenariomal: Pliktene når havnen skal ha lokalt verneombud
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 3
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er <i havnen>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sammen med de andre arbeidsgiverne la laste- og lossearbeiderne i havnen velge ett eller flere lokale verneombud, så mange som partene avtaler"
    Og <plikter> "la det bli valgt lokalt hovedverneombud når havnen har flere lokale verneombud for laste- og lossearbeidere"

    Eksempler:
      | i havnen | plikter                     |
      | 4        | plikter virksomheten ikke å |
      | 5        | plikter virksomheten å      |

  # Der bare egne ansatte laster og losser, er det bare de vanlige reglene i loven § 6-1
  Scenario: Med bare egne ansatte på kaien er det ikke lokale verneombud
    Gitt en virksomhet med næringskode 24.420
    Og at antall arbeidstakere er 40
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen bare utføres av virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er 8
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sammen med de andre arbeidsgiverne la laste- og lossearbeiderne i havnen velge ett eller flere lokale verneombud, så mange som partene avtaler"
    Og virksomheten plikter å "velge verneombud"

  # ============================================================ § 4-3: lokalt utvalg fra 15 i havnen, når en av partene krever det

  Scenariomal: Lokalt arbeidsmiljøutvalg når det er minst 15 og en av partene krever det
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 3
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som regnes med for lokalt arbeidsmiljøutvalg i havnen er <regnes med>
    Og at <krav> i havnen krever lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sammen med de andre arbeidsgiverne opprette lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne i havnen, så stort som partene avtaler"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 4-3 "<svar>"

    Eksempler:
      | regnes med      | krav             | plikter                                   | svar         |
      | 14              | en av partene    | plikter virksomheten ikke å               | gjelder ikke |
      | 14,9            | en av partene    | plikter virksomheten ikke å               | gjelder ikke |
      | 15              | en av partene    | plikter virksomheten å                    | gjelder      |
      | 16              | en av partene    | plikter virksomheten å                    | gjelder      |
      | 15              | ingen av partene | plikter virksomheten ikke å               | gjelder ikke |
      | mellom 14 og 16 | en av partene    | må det avklares om virksomheten plikter å | må avklares  |
      | ukjent          | en av partene    | må det avklares om virksomheten plikter å | må avklares  |

  # Første ledd annet punktum: tallet beregnes for seg. Er det ikke oppgitt, antas det likt antallet som jevnlig sysselsettes i havnen.
  Scenariomal: Tallet for utvalget er et annet enn tallet for verneombudet
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 3
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er <jevnlig>
    Og at antall laste- og lossearbeidere som regnes med for lokalt arbeidsmiljøutvalg i havnen er <regnes med>
    Og at en av partene i havnen krever lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 4-3 "<svar>"

    Eksempler:
      | jevnlig | regnes med | svar         |
      | 14      | 15         | gjelder      |
      | 15      | 14         | gjelder ikke |
      | 15      | ukjent     | gjelder      |
      | 14      | ukjent     | gjelder ikke |

  Scenario: At ingen har krevd lokalt utvalg, er en antakelse
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 3
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som regnes med for lokalt arbeidsmiljøutvalg i havnen er 20
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 4-3
    Og svaret bygger på antakelsen "krav om lokalt arbeidsmiljøutvalg i havnen"

  Scenario: Uten antakelser må det avklares om noen har krevd lokalt utvalg
    Gitt en virksomhet med næringskode 52.240
    Og at antall arbeidstakere er 3
    Og at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
    Og at laste- og lossearbeidet på kaien eller i havnen også utføres av andre enn virksomhetens egne ansatte
    Og at antall laste- og lossearbeidere som regnes med for lokalt arbeidsmiljøutvalg i havnen er 20
    Og alt annet er avkreftet
    Og at det er ukjent om en av partene i havnen krever lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 4-3 gjelder

  # ============================================================ kapittel 5: bygg og anlegg

  # § 5-1: midlertidige eller mobile arbeidsplasser, inkludert virksomhet uten arbeidstakere (også § 1-3 annet ledd)
  Scenariomal: Regionale verneombud for bygg og anlegg
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at <bygg>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 5-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 5-2 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 5-3 "<svar>"

    Eksempler:
      | antall | bygg                                                                                                            | dag        | svar         |
      | 0      | virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser                  | 2026-11-01 | gjelder      |
      | 1      | virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser                  | 2026-11-01 | gjelder      |
      | 60     | virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser                  | 2026-11-01 | gjelder      |
      | 1      | virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser                  | 2020-01-01 | gjelder      |
      | 0      | virksomheten ikke driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser             | 2026-11-01 | gjelder ikke |
      | 5      | virksomheten ikke driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser             | 2026-11-01 | gjelder ikke |
      | 5      | virksomheten ikke driver bygge- eller anleggsvirksomhet                                                         | 2026-11-01 | gjelder ikke |
      | 5      | virksomheten driver bygge- eller anleggsvirksomhet                                                              | 2026-11-01 | må avklares  |
      | 0      | det er ukjent om virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser | 2026-11-01 | må avklares  |

  # §§ 5-2 og 5-3
  Scenariomal: Det regionale verneombudet for bygg og anlegg får virke og får opplysninger
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <driver> bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser
    Når reglene vurderes per 2026-11-01
    Så <plikter> "la det regionale verneombudet for bygg og anlegg virke som verneombud på arbeidsplasser som ikke har valgt verneombud eller opprettet arbeidsmiljøutvalg etter loven"
    Og <plikter> "gi det regionale verneombudet for bygg og anlegg de opplysningene et verneombud har krav på, og dem som ellers er nødvendige for oppgavene"

    Eksempler:
      | antall | driver      | plikter                     |
      | 0      | driver      | plikter virksomheten å      |
      | 5      | driver      | plikter virksomheten å      |
      | 5      | ikke driver | plikter virksomheten ikke å |

  # Definisjonen i § 1-4 omfatter installasjon, vedlikehold og annet arbeid i tilknytning til bygg og anlegg: mange næringer kan ha det
  Scenariomal: Om virksomheten bygger på midlertidige arbeidsplasser, er et spørsmål utenfor byggenæringen også
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 5-1 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 43.320 | må avklares  |
      | 41.000 | må avklares  |
      | 42.110 | må avklares  |
      | 35.121 | må avklares  |
      | 81.300 | må avklares  |
      | 68.200 | må avklares  |
      | 84.110 | må avklares  |
      | 02.100 | må avklares  |
      | 47.520 | må avklares  |
      | 78.200 | må avklares  |
      | 25.110 | må avklares  |
      | 16.230 | må avklares  |
      | 47.110 | gjelder ikke |
      | 24.530 | gjelder ikke |
      | 70.200 | gjelder ikke |
      | 96.210 | gjelder ikke |

  # Det er ikke sjeldent hos den som er kjent å bygge, grave eller montere stillas
  Scenariomal: Kjent bygge-, grave- eller stillasarbeid gjør midlertidige arbeidsplasser til et spørsmål i alle næringer
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <arbeid>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 5-1 "<svar>"

    Eksempler:
      | arbeid                                                                                    | svar         |
      | driver bygge- eller anleggsvirksomhet                                                     | må avklares  |
      | ikke driver bygge- eller anleggsvirksomhet                                                | gjelder ikke |
      | utfører gravearbeid                                                                       | må avklares  |
      | monterer, demonterer, endrer eller kontrollerer stillas                                   | må avklares  |
      | utfører bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud eller Vestfold | må avklares  |

  # § 1-2 annet ledd nevner ikke kapittel 5; Svalbard er uavklart for hele forskriften; en privatperson som bygger for seg selv, er ikke
  # en virksomhet
  Scenariomal: Petroleum, Svalbard, sjøfart og privatpersoner
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <forhold>
    Og at virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 5-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 5-2 "<svar>"

    Eksempler:
      | antall | forhold                                          | svar         |
      | 5      | driver på et landanlegg i petroleumsvirksomheten | gjelder      |
      | 5      | driver petroleumsvirksomhet til havs             | gjelder      |
      | 5      | er på Svalbard                                   | må vurderes  |
      | 0      | er på Svalbard                                   | må vurderes  |
      | 0      | er en privatperson eller privat husholdning      | gjelder ikke |
      | 5      | driver sjøfart                                   | gjelder      |

  # ============================================================ kapittel 6: overnatting, servering, alkohol og renhold

  # § 6-1 første ledd bokstav a til c og annet ledd siste punktum, hver for seg; også uten arbeidstakere
  Scenariomal: Hver av virksomhetene i § 6-1 gir regionale verneombud
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Og at virksomheten <forhold>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 6-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 6-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 6-4 "<svar>"
    Og <plikter> "la det regionale verneombudet for overnatting, servering og renhold virke som verneombud på arbeidsplasser som ikke har valgt verneombud eller opprettet arbeidsmiljøutvalg etter loven"
    Og <plikter> "gi det regionale verneombudet for overnatting, servering og renhold de opplysningene et verneombud har rett til, og dem som ellers er nødvendige for oppgavene"
    Og virksomheten plikter ikke å "la det regionale verneombudet for bygg og anlegg virke som verneombud på arbeidsplasser som ikke har valgt verneombud eller opprettet arbeidsmiljøutvalg etter loven"

    Eksempler:
      | antall | forhold                                                                                   | dag        | svar         | plikter                     |
      | 5      | har plikt til å ha serveringsbevilling                                                    | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 5      | har plikt til å ha bevilling etter alkoholloven                                           | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 5      | tilbyr renholdstjenester                                                                  | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 5      | tilbyr overnatting                                                                        | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 5      | leier ut arbeidstakere til virksomheter med overnatting, servering, alkohol eller renhold | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | har plikt til å ha serveringsbevilling                                                    | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | har plikt til å ha bevilling etter alkoholloven                                           | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | tilbyr renholdstjenester                                                                  | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | tilbyr overnatting                                                                        | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 60     | tilbyr overnatting                                                                        | 2020-01-01 | gjelder      | plikter virksomheten å      |
      | 5      | ikke tilbyr overnatting                                                                   | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å |
      | 0      | ikke tilbyr overnatting                                                                   | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å |

  Scenariomal: Er ett av forholdene ukjent, må kapitlet avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at det er ukjent om virksomheten <forhold>
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 6-1 gjelder

    Eksempler:
      | forhold                                                                                   |
      | har plikt til å ha serveringsbevilling                                                    |
      | har plikt til å ha bevilling etter alkoholloven                                           |
      | tilbyr renholdstjenester                                                                  |
      | tilbyr overnatting                                                                        |
      | leier ut arbeidstakere til virksomheter med overnatting, servering, alkohol eller renhold |

  # Næringer der servering, alkohol, overnatting eller renhold for andre ikke er sjelden: det spørres
  Scenariomal: Bare der forholdene er sjeldne, antas de ikke å foreligge
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 6-1 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 55.100 | må avklares  |
      | 55.200 | må avklares  |
      | 55.300 | må avklares  |
      | 56.110 | må avklares  |
      | 56.300 | må avklares  |
      | 47.110 | må avklares  |
      | 47.250 | må avklares  |
      | 11.050 | må avklares  |
      | 10.710 | må avklares  |
      | 01.410 | må avklares  |
      | 81.210 | må avklares  |
      | 78.200 | må avklares  |
      | 68.200 | må avklares  |
      | 50.101 | må avklares  |
      | 59.140 | må avklares  |
      | 84.110 | må avklares  |
      | 85.595 | må avklares  |
      | 86.101 | må avklares  |
      | 87.101 | må avklares  |
      | 90.201 | må avklares  |
      | 91.211 | må avklares  |
      | 93.110 | må avklares  |
      | 94.991 | må avklares  |
      | 43.340 | må avklares  |
      | 62.100 | gjelder ikke |
      | 69.201 | gjelder ikke |
      | 43.320 | gjelder ikke |
      | 96.210 | gjelder ikke |
      | 52.240 | gjelder ikke |
      | 52.230 | må avklares  |

  # Bemanningsforetak kan leie ut til serveringssteder og hoteller, og den som er i bransjen eller driver kantine, kan servere og overnatte
  Scenariomal: Det som er kjent om virksomheten, gjør kapitlet til et spørsmål også i andre næringer
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at virksomheten <forhold>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 6-1 "<svar>"

    Eksempler:
      | forhold                                             | svar         |
      | har til formål å drive utleie av arbeidstakere      | må avklares  |
      | er i hotell- og restaurantbransjen                  | må avklares  |
      | driver kantine                                      | må avklares  |
      | ikke har til formål å drive utleie av arbeidstakere | gjelder ikke |

  # § 6-1 annet ledd og § 1-2 annet ledd: ikke petroleumsvirksomheten, til havs eller på landanlegg. Unntaket er for virksomheten der:
  # den som også driver annet, er ikke unntatt. Overnatting på land er noe annet (innkvartering til havs regnes ikke som overnatting).
  Scenariomal: Kapittel 6 gjelder ikke for den som bare driver petroleumsvirksomhet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at virksomheten <forhold>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 6-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 6-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 6-4 "<svar>"

    Eksempler:
      | antall | ene                                              | andre                                            | forhold                                                                                   | svar         |
      | 200    | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | leier ut arbeidstakere til virksomheter med overnatting, servering, alkohol eller renhold | gjelder ikke |
      | 200    | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | tilbyr renholdstjenester                                                                  | gjelder ikke |
      | 200    | driver på et landanlegg i petroleumsvirksomheten | driver på et landanlegg i petroleumsvirksomheten | har plikt til å ha serveringsbevilling                                                    | gjelder ikke |
      | 200    | driver på et landanlegg i petroleumsvirksomheten | driver på et landanlegg i petroleumsvirksomheten | har plikt til å ha bevilling etter alkoholloven                                           | gjelder ikke |
      | 200    | driver petroleumsvirksomhet til havs             | driver på et landanlegg i petroleumsvirksomheten | har plikt til å ha serveringsbevilling                                                    | gjelder ikke |
      | 200    | driver petroleumsvirksomhet til havs             | driver landbruk                                  | har plikt til å ha serveringsbevilling                                                    | gjelder      |
      | 200    | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | tilbyr overnatting                                                                        | gjelder      |
      | 200    | driver på et landanlegg i petroleumsvirksomheten | driver bygge- eller anleggsvirksomhet            | har plikt til å ha serveringsbevilling                                                    | gjelder      |
      | 200    | driver landbruk                                  | driver landbruk                                  | tilbyr overnatting                                                                        | gjelder      |
      | 0      | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | tilbyr renholdstjenester                                                                  | gjelder ikke |

  Scenario: Er det ukjent om virksomheten også driver annet enn petroleumsvirksomhet, må kapittel 6 avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 200
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten har plikt til å ha serveringsbevilling
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 6-1 gjelder

  # Fiske og sjøfart alene går ikke inn under loven, heller ikke uten arbeidstakere. Den som fisker og leier ut rorbuer, driver ikke
  # bare fiske. En privatperson uten arbeidstakere er ikke en virksomhet.
  Scenariomal: Svalbard, fiske, sjøfart og privatpersoner
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <forhold>
    Og at virksomheten <tilbud>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 6-1 "<svar>"

    Eksempler:
      | antall | forhold                                     | tilbud                                          | svar         |
      | 5      | er på Svalbard                              | tilbyr overnatting                              | må vurderes  |
      | 0      | driver fiske                                | tilbyr overnatting                              | gjelder      |
      | 0      | driver fiske                                | ikke tilbyr overnatting                         | gjelder ikke |
      | 0      | driver sjøfart                              | har plikt til å ha bevilling etter alkoholloven | gjelder ikke |
      | 0      | er en privatperson eller privat husholdning | tilbyr overnatting                              | gjelder ikke |
