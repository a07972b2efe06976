# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning §§ 7-1, 7-3, 8-1, 10-1, 10-4, 11-1 og 11-2

  # ============================================================ §§ 1-2 og 1-3: hvem kapittel 7 til 11 gjelder for

  # § 1-3 første ledd: arbeidsgiver. Annet ledd nevner § 10-1 bokstav m og o, ellers ingenting i kapittel 7 til 11.
  Scenariomal: Kapittel 7 til 11 retter seg mot arbeidsgiveren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Og at virksomheten monterer, demonterer, endrer eller kontrollerer stillas
    Og at virksomheten utfører arbeid i høyden
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 7-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-1 bokstav j "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-2 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | ukjent        | må avklares  |

  # § 1-2 annet ledd: kapittel 7 og 8 gjelder ikke i petroleumsvirksomheten til havs og på landanlegg; kapittel 10 og 11 gjelder.
  # Unntaket er for virksomheten der: den som også driver annet, er ikke unntatt.
  Scenariomal: Petroleumsvirksomheten er unntatt fra kapittel 7 og 8, men ikke fra kapittel 10 og 11
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 200
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at arbeidstakere kan bli utsatt for støy
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Og at virksomheten utfører arbeid med driftskontroll og sikkerhetsovervåking
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 7-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 7-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 8-1 "<svar>"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 10-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 10-4
    Og gjelder forskrift om organisering, ledelse og medvirkning § 11-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 11-2

    Eksempler:
      | ene                                              | andre                                            | svar         |
      | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | gjelder ikke |
      | driver på et landanlegg i petroleumsvirksomheten | driver på et landanlegg i petroleumsvirksomheten | gjelder ikke |
      | driver petroleumsvirksomhet til havs             | driver på et landanlegg i petroleumsvirksomheten | gjelder ikke |
      | driver petroleumsvirksomhet til havs             | driver bygge- eller anleggsvirksomhet            | gjelder      |
      | driver på et landanlegg i petroleumsvirksomheten | driver bygge- eller anleggsvirksomhet            | gjelder      |
      | driver bygge- eller anleggsvirksomhet            | driver bygge- eller anleggsvirksomhet            | gjelder      |

  Scenario: Unntaket for petroleumsvirksomheten står i § 1-2
    Gitt en virksomhet
    Og at antall arbeidstakere er 200
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 7-1
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 1-2

  # Første ledd av § 1-2 gjelder for alle forskriften retter seg mot, også der annet ledd tar bort kapitler
  Scenariomal: § 1-2 gjelder for alle forskriften gjelder for
    Gitt en virksomhet
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <forhold>
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 1-2 "<svar>"

    Eksempler:
      | antall | forhold                                          | svar         |
      | 200    | driver petroleumsvirksomhet til havs             | gjelder      |
      | 200    | driver på et landanlegg i petroleumsvirksomheten | gjelder      |
      | 200    | driver landbruk                                  | gjelder      |
      | 0      | driver landbruk                                  | gjelder      |
      | 0      | er en privatperson eller privat husholdning      | gjelder ikke |
      | 12     | driver sjøfart                                   | gjelder ikke |
      | 12     | er på Svalbard                                   | må vurderes  |

  Scenario: Er det ukjent om virksomheten også driver annet enn petroleumsvirksomhet, må kapittel 7 og 8 avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 200
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at arbeidstakere kan bli utsatt for støy
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 7-1 gjelder
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 7-3 gjelder
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 8-1 gjelder
    Og gjelder forskrift om organisering, ledelse og medvirkning § 10-1

  # Arbeidsmiljøloven § 1-2 annet ledd bokstav a, § 1-5 annet ledd, og Svalbard, som forskriften ikke nevner
  Scenariomal: Sjøfart, private husholdninger og Svalbard
    Gitt en virksomhet
    Og at antall arbeidstakere er 12
    Og at virksomheten <forhold>
    Og at arbeidstakere kan bli utsatt for støy
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Og at virksomheten utfører arbeid ved CO2-anlegg for brannslokking
    Og at virksomheten bruker arbeidsutstyr
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 7-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 7-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 8-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-2 "<svar>"

    Eksempler:
      | forhold                                     | svar         |
      | driver sjøfart                              | gjelder ikke |
      | er en privatperson eller privat husholdning | må vurderes  |
      | er på Svalbard                              | må vurderes  |

  # ============================================================ § 7-1: kartlegging og risikovurdering

  # Første ledd binder «den som forskriften retter seg mot, jf. § 1-3», ikke bare arbeidsgiver; § 1-3 annet ledd nevner ikke kapittel 7.
  # Om den uten arbeidstakere er bundet, må derfor vurderes.
  Scenariomal: § 7-1 for arbeidsgivere og for den som ikke har arbeidstakere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 7-1 "<svar>"

    Eksempler:
      | antall        | dag        | svar        |
      | 0             | 2026-11-01 | må vurderes |
      | 1             | 2026-11-01 | gjelder     |
      | mellom 1 og 4 | 2026-11-01 | gjelder     |
      | 1             | 2020-01-01 | gjelder     |

  Scenario: Petroleumsvirksomhet uten arbeidstakere er ikke bundet av § 7-1
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 7-1
    Og skal virksomheten ikke ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak"

  # Annet til sjette ledd gjelder arbeidstakernes helse og sikkerhet
  Scenario: Pliktene og dokumentet hos en arbeidsgiver
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 7-1
    Og skal virksomheten ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak"
    Og plikter virksomheten å "kartlegge, og om nødvendig måle, det som kan påvirke arbeidstakernes helse og sikkerhet, og vurdere risikoen når arbeidet planlegges, tilrettelegges og gjennomføres"
    Og plikter virksomheten å "gjenta risikovurderingen regelmessig, ved endringer av betydning og ved innkjøp av maskiner og utstyr av betydning"
    Og plikter virksomheten å "gjøre risikovurderingen i samarbeid med arbeidstakerne og deres representanter"

  # Om den uten arbeidstakere er bundet, er et skjønn, og da er også kartleggingen og dokumentasjonen av den det
  Scenario: Uten arbeidstakere må også pliktene og dokumentet i § 7-1 vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak"
    Og må det vurderes om virksomheten plikter å "kartlegge, og om nødvendig måle, det som kan påvirke arbeidstakernes helse og sikkerhet, og vurdere risikoen når arbeidet planlegges, tilrettelegges og gjennomføres"
    Og må det vurderes om virksomheten plikter å "gjenta risikovurderingen regelmessig, ved endringer av betydning og ved innkjøp av maskiner og utstyr av betydning"

  Scenariomal: Det er vurdert om den uten arbeidstakere er bundet av § 7-1
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at det er vurdert at virksomheten <vurdert> ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 7-1 "<svar>"
    Og <skal> "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak"
    Og <plikter> "gjenta risikovurderingen regelmessig, ved endringer av betydning og ved innkjøp av maskiner og utstyr av betydning"

    Eksempler:
      | vurdert   | grunn                           | svar         | skal                      | plikter                     |
      | skal      | § 7-1 sier selv hvem den binder | gjelder      | skal virksomheten ha      | plikter virksomheten å      |
      | ikke skal | § 1-3 nevner ikke kapittel 7    | gjelder ikke | skal virksomheten ikke ha | plikter virksomheten ikke å |

  Scenario: Uten arbeidstakere er det ingen å samarbeide med
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "gjøre risikovurderingen i samarbeid med arbeidstakerne og deres representanter"
    Og virksomheten plikter ikke å "ta særskilt hensyn til arbeidstakere under 18 år i kartleggingen"

  Scenario: Den som bare driver petroleumsvirksomhet, har ikke pliktene i § 7-1
    Gitt en virksomhet
    Og at antall arbeidstakere er 200
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten sysselsetter noen under 18 år
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak"
    Og virksomheten plikter ikke å "kartlegge, og om nødvendig måle, det som kan påvirke arbeidstakernes helse og sikkerhet, og vurdere risikoen når arbeidet planlegges, tilrettelegges og gjennomføres"
    Og virksomheten plikter ikke å "gjenta risikovurderingen regelmessig, ved endringer av betydning og ved innkjøp av maskiner og utstyr av betydning"
    Og virksomheten plikter ikke å "gjøre risikovurderingen i samarbeid med arbeidstakerne og deres representanter"
    Og virksomheten plikter ikke å "ta særskilt hensyn til arbeidstakere under 18 år i kartleggingen"

  # § 7-1 annet ledd annet punktum og § 8-1 tredje ledd
  Scenariomal: Arbeidstakere under 18 år tas særskilt hensyn til i kartleggingen og opplæringen
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ta særskilt hensyn til arbeidstakere under 18 år i kartleggingen"
    Og <plikter> "ta særlig hensyn til manglende erfaring, oppmerksomhet og utvikling i opplæringen av personer under 18 år"

    Eksempler:
      | antall | unge                                                        | plikter                                   |
      | 5      | virksomheten sysselsetter noen under 18 år                  | plikter virksomheten å                    |
      | 0      | virksomheten sysselsetter noen under 18 år                  | plikter virksomheten ikke å               |
      | 5      | virksomheten ikke sysselsetter noen under 18 år             | plikter virksomheten ikke å               |
      | 5      | det er ukjent om virksomheten sysselsetter noen under 18 år | må det avklares om virksomheten plikter å |

  # ============================================================ § 7-3: tilleggskrav til risikovurderingen

  # Hvert av forholdene for seg. «Bruk og håndtering av kjemikalier, jf. kapittel 3» omfatter også brannfarlige kjemikalier (definisjonen
  # av farlige kjemikalier i forskrift om utførelse av arbeid § 1-4), dem som dannes, og støv med asbestfiber (§ 3-1 der).
  Scenariomal: Hvert arbeid og hver påvirkning skal risikovurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at <forhold>
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 7-3
    Og plikter virksomheten å "gjennomføre risikovurdering av <hva> i samsvar med forskrift om utførelse av arbeid"

    Eksempler:
      | forhold                                                                       | hva                                                         |
      | virksomheten håndterer helsefarlige kjemikalier                               | bruk og håndtering av kjemikalier                           |
      | den som arbeider kan bli eksponert for kjemikalier                            | bruk og håndtering av kjemikalier                           |
      | virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff     | bruk og håndtering av kjemikalier                           |
      | virksomheten håndterer asbest eller asbestholdig materiale                    | bruk og håndtering av kjemikalier                           |
      | virksomheten utfører varmt arbeid                                             | varmt arbeid                                                |
      | den som arbeider kan bli eksponert for biologiske faktorer                    | faren for eksponering for biologiske faktorer               |
      | arbeidstakere kan bli utsatt for forplantningsskadelige faktorer              | eksponering for forplantningsskadelige faktorer             |
      | arbeidstakere kan bli utsatt for støy                                         | eksponering for støy og mekaniske vibrasjoner               |
      | arbeidstakere kan bli utsatt for mekaniske vibrasjoner                        | eksponering for støy og mekaniske vibrasjoner               |
      | arbeidstakere kan bli utsatt for kunstig optisk stråling                      | eksponering for kunstig optisk stråling                     |
      | arbeidstakere kan bli utsatt for elektromagnetisk felt                        | eksponering for elektromagnetisk felt                       |
      | virksomheten utfører arbeid i høyden                                          | arbeid i høyden                                             |
      | virksomheten utfører gravearbeid                                              | gravearbeid                                                 |
      | arbeidstakere utfører ergonomisk belastende arbeid                            | manuelt arbeid som kan gi helseskadelig belastning          |
      | arbeidstakere kan bli utsatt for vold og trusler                              | arbeid der arbeidstakere kan bli utsatt for vold og trusler |
      | virksomheten utfører arbeid under vann eller økt omgivende trykk              | arbeid under vann eller økt omgivende trykk                 |
      | arbeidssteder, oppholdssteder eller atkomstveier kan være utsatt for snøskred | snøskredfare                                                |

  # Uten noen av forholdene, eller uten arbeidstakere, er det ingen tilleggskrav
  Scenariomal: Uten forholdet er det ingen slik risikovurdering
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 7-3
    Og virksomheten plikter ikke å "gjennomføre risikovurdering av <hva> i samsvar med forskrift om utførelse av arbeid"

    Eksempler:
      | hva                                                         |
      | bruk og håndtering av kjemikalier                           |
      | varmt arbeid                                                |
      | faren for eksponering for biologiske faktorer               |
      | eksponering for forplantningsskadelige faktorer             |
      | eksponering for støy og mekaniske vibrasjoner               |
      | eksponering for kunstig optisk stråling                     |
      | eksponering for elektromagnetisk felt                       |
      | arbeid i høyden                                             |
      | gravearbeid                                                 |
      | manuelt arbeid som kan gi helseskadelig belastning          |
      | arbeid der arbeidstakere kan bli utsatt for vold og trusler |
      | arbeid under vann eller økt omgivende trykk                 |
      | snøskredfare                                                |

  # Den som bare driver petroleumsvirksomhet, er unntatt fra kapittel 7; den som er alene, er ikke arbeidsgiver
  Scenariomal: Utenfor kapittel 7 er det heller ingen slik risikovurdering
    Gitt en virksomhet
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <driver>
    Og at <forhold>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "gjennomføre risikovurdering av <hva> i samsvar med forskrift om utførelse av arbeid"

    Eksempler:
      | antall | driver                                | forhold                                                                       | hva                                                         |
      | 200    | driver petroleumsvirksomhet til havs  | den som arbeider kan bli eksponert for kjemikalier                            | bruk og håndtering av kjemikalier                           |
      | 200    | driver petroleumsvirksomhet til havs  | virksomheten utfører varmt arbeid                                             | varmt arbeid                                                |
      | 200    | driver petroleumsvirksomhet til havs  | arbeidstakere kan bli utsatt for støy                                         | eksponering for støy og mekaniske vibrasjoner               |
      | 200    | driver petroleumsvirksomhet til havs  | arbeidstakere kan bli utsatt for vold og trusler                              | arbeid der arbeidstakere kan bli utsatt for vold og trusler |
      | 0      | driver bygge- eller anleggsvirksomhet | den som arbeider kan bli eksponert for kjemikalier                            | bruk og håndtering av kjemikalier                           |
      | 0      | driver bygge- eller anleggsvirksomhet | virksomheten utfører arbeid i høyden                                          | arbeid i høyden                                             |
      | 0      | driver bygge- eller anleggsvirksomhet | virksomheten utfører gravearbeid                                              | gravearbeid                                                 |
      | 0      | driver bygge- eller anleggsvirksomhet | arbeidssteder, oppholdssteder eller atkomstveier kan være utsatt for snøskred | snøskredfare                                                |

  # Vold og trusler kom inn før 2020 (1. januar 2017); 1. januar 2026 ble bare ordene og henvisningen endret
  Scenariomal: Risikovurdering av vold og trusler før og etter endringen i 2026
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at arbeidstakere kan bli utsatt for vold og trusler
    Når reglene vurderes per <dag>
    Så gjelder forskrift om organisering, ledelse og medvirkning § 7-3
    Og plikter virksomheten å "gjennomføre risikovurdering av arbeid der arbeidstakere kan bli utsatt for vold og trusler i samsvar med forskrift om utførelse av arbeid"

    Eksempler:
      | dag        |
      | 2025-12-31 |
      | 2026-01-01 |
      | 2026-11-01 |

  # § 7-3 ble også endret 1. januar 2022, og § 11-2 11. mars 2022. Ordlyden før er ikke lest: da kan svaret ikke være «gjelder ikke»
  Scenariomal: §§ 7-3 og 11-2 før og etter endringene i 2022
    Gitt en virksomhet med næringskode 43.120
    Og at antall arbeidstakere er 5
    Og at virksomheten utfører gravearbeid
    Og at største gravedybde er 3 m
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 7-3 "<§ 7-3>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-2 "<§ 11-2>"

    Eksempler:
      | dag        | § 7-3       | § 11-2      |
      | 2021-12-31 | må avklares | må avklares |
      | 2022-01-01 | gjelder     | må avklares |
      | 2022-03-10 | gjelder     | må avklares |
      | 2022-03-11 | gjelder     | gjelder     |

  Scenariomal: § 11-2 før og etter endringen i 2022
    Gitt en virksomhet med næringskode 43.990
    Og at antall arbeidstakere er 5
    Og at virksomheten monterer, demonterer, endrer eller kontrollerer stillas
    Og at virksomheten utfører manuell høytrykkspyling
    Og at høyeste trykk ved manuell høytrykkspyling er 500 bar
    Når reglene vurderes per <dag>
    Så <skal> "Arbeidsinstruks for montering, demontering, endring og kontroll av stillas"
    Og <skal> "Arbeidsinstruks for manuell høytrykkspyling"

    Eksempler:
      | dag        | skal                                    |
      | 2022-03-10 | må det avklares om virksomheten skal ha |
      | 2022-03-11 | skal virksomheten ha                    |

  # Det som ikke er sjeldent, antas ikke å mangle
  Scenariomal: Er det ukjent om arbeidet eller påvirkningen finnes, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så <svar> "gjennomføre risikovurdering av <hva> i samsvar med forskrift om utførelse av arbeid"

    Eksempler: spørsmål til alle
      | kode   | svar                                      | hva                                                         |
      | 70.200 | må det avklares om virksomheten plikter å | bruk og håndtering av kjemikalier                           |
      | 70.200 | må det avklares om virksomheten plikter å | faren for eksponering for biologiske faktorer               |
      | 70.200 | må det avklares om virksomheten plikter å | eksponering for forplantningsskadelige faktorer             |
      | 70.200 | må det avklares om virksomheten plikter å | eksponering for støy og mekaniske vibrasjoner               |
      | 70.200 | må det avklares om virksomheten plikter å | arbeid i høyden                                             |
      | 70.200 | må det avklares om virksomheten plikter å | manuelt arbeid som kan gi helseskadelig belastning          |
      | 70.200 | må det avklares om virksomheten plikter å | arbeid der arbeidstakere kan bli utsatt for vold og trusler |

    Eksempler: spørsmål der det ikke er sjeldent
      | kode   | svar                                      | hva                                         |
      | 70.200 | plikter virksomheten ikke å               | varmt arbeid                                |
      | 43.320 | må det avklares om virksomheten plikter å | varmt arbeid                                |
      | 95.310 | må det avklares om virksomheten plikter å | varmt arbeid                                |
      | 70.200 | plikter virksomheten ikke å               | eksponering for kunstig optisk stråling     |
      | 86.230 | må det avklares om virksomheten plikter å | eksponering for kunstig optisk stråling     |
      | 96.220 | må det avklares om virksomheten plikter å | eksponering for kunstig optisk stråling     |
      | 43.320 | må det avklares om virksomheten plikter å | eksponering for kunstig optisk stråling     |
      | 56.110 | plikter virksomheten ikke å               | eksponering for kunstig optisk stråling     |
      | 70.200 | plikter virksomheten ikke å               | eksponering for elektromagnetisk felt       |
      | 86.101 | må det avklares om virksomheten plikter å | eksponering for elektromagnetisk felt       |
      | 35.121 | må det avklares om virksomheten plikter å | eksponering for elektromagnetisk felt       |
      | 43.210 | må det avklares om virksomheten plikter å | eksponering for elektromagnetisk felt       |
      | 56.110 | må det avklares om virksomheten plikter å | eksponering for elektromagnetisk felt       |
      | 43.320 | plikter virksomheten ikke å               | eksponering for elektromagnetisk felt       |
      | 70.200 | plikter virksomheten ikke å               | gravearbeid                                 |
      | 43.120 | må det avklares om virksomheten plikter å | gravearbeid                                 |
      | 96.300 | må det avklares om virksomheten plikter å | gravearbeid                                 |
      | 70.200 | plikter virksomheten ikke å               | arbeid under vann eller økt omgivende trykk |
      | 03.211 | må det avklares om virksomheten plikter å | arbeid under vann eller økt omgivende trykk |
      | 70.200 | plikter virksomheten ikke å               | snøskredfare                                |
      | 93.110 | må det avklares om virksomheten plikter å | snøskredfare                                |
      | 42.110 | må det avklares om virksomheten plikter å | snøskredfare                                |

  # ============================================================ § 8-1: opplæring

  # Første, annet, femte og sjette ledd. § 1-3 annet ledd nevner ikke kapittel 8.
  Scenariomal: Opplæringen hos arbeidsgiveren
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at innehaveren ikke kan utsette arbeidstakere hos andre for fare i arbeidet
    Når reglene vurderes per <dag>
    Så <plikter> "sørge for at arbeidstakere som bruker utstyr og anlegg eller håndterer varer, stoffer eller produkter, har nødvendig opplæring, øvelse og kvalifikasjoner"
    Og <plikter> "gi opplæring, og om nødvendig øvelse, i bruk av hjelpemidler, rømnings- og redningsutstyr, førstehjelpsutstyr og personlig verneutstyr der slikt må brukes"
    Og <plikter> "gjenta opplæringen når det er nødvendig, og gi den på et språk arbeidstakerne forstår"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 8-1 "<svar>"

    Eksempler:
      | antall | dag        | plikter                                   | svar         |
      | 0      | 2026-11-01 | plikter virksomheten ikke å               | gjelder ikke |
      | 1      | 2026-11-01 | plikter virksomheten å                    | gjelder      |
      | 1      | 2020-01-01 | plikter virksomheten å                    | gjelder      |
      | ukjent | 2026-11-01 | må det avklares om virksomheten plikter å | må avklares  |

  Scenario: Den som bare driver petroleumsvirksomhet, har ikke pliktene i § 8-1
    Gitt en virksomhet
    Og at antall arbeidstakere er 200
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten sysselsetter noen under 18 år
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sørge for at arbeidstakere som bruker utstyr og anlegg eller håndterer varer, stoffer eller produkter, har nødvendig opplæring, øvelse og kvalifikasjoner"
    Og virksomheten plikter ikke å "gi opplæring, og om nødvendig øvelse, i bruk av hjelpemidler, rømnings- og redningsutstyr, førstehjelpsutstyr og personlig verneutstyr der slikt må brukes"
    Og virksomheten plikter ikke å "gjenta opplæringen når det er nødvendig, og gi den på et språk arbeidstakerne forstår"
    Og virksomheten plikter ikke å "ta særlig hensyn til manglende erfaring, oppmerksomhet og utvikling i opplæringen av personer under 18 år"

  # Fjerde ledd: innehaver av virksomhet som ikke sysselsetter arbeidstakere, når arbeidet kan utsette arbeidstakere for fare
  Scenariomal: Innehaveren uten arbeidstakere skal selv ha nødvendig opplæring
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at <fare>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sørge for at innehaveren selv har nødvendig opplæring og kvalifikasjoner"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 8-1 "<svar>"

    Eksempler:
      | antall | fare                                                                                 | plikter                                   | svar         |
      | 0      | innehaveren kan utsette arbeidstakere hos andre for fare i arbeidet                  | plikter virksomheten å                    | gjelder      |
      | 0      | innehaveren ikke kan utsette arbeidstakere hos andre for fare i arbeidet             | plikter virksomheten ikke å               | gjelder ikke |
      | 0      | det er ukjent om innehaveren kan utsette arbeidstakere hos andre for fare i arbeidet | må det avklares om virksomheten plikter å | må avklares  |
      | 5      | innehaveren kan utsette arbeidstakere hos andre for fare i arbeidet                  | plikter virksomheten ikke å               | gjelder      |

  Scenariomal: Innehaveren i petroleumsvirksomheten er ikke bundet av kapittel 8
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at innehaveren kan utsette arbeidstakere hos andre for fare i arbeidet
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 8-1 "<svar>"

    Eksempler:
      | ene                                              | andre                                            | svar         |
      | driver på et landanlegg i petroleumsvirksomheten | driver på et landanlegg i petroleumsvirksomheten | gjelder ikke |
      | driver på et landanlegg i petroleumsvirksomheten | driver bygge- eller anleggsvirksomhet            | gjelder      |

  # ============================================================ § 10-1: planlegging og tilrettelegging

  # Innledningen og bokstav a, b, c, d, f, g, h, i, k, l og n binder enhver arbeidsgiver, og uten vilkår
  Scenariomal: Arbeidsgiverens plikter etter § 10-1
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så <plikter> "<plikt>"

    Eksempler:
      | rad  | antall | dag        | plikter                     | plikt                                                                                                                               |
      | inn  | 0      | 2026-11-01 | plikter virksomheten ikke å | planlegge arbeidet og kontrollere rutinene for arbeidsmiljøarbeidet, slik at arbeidet kan utføres sikkert og helsemessig forsvarlig |
      | inn  | 1      | 2026-11-01 | plikter virksomheten å      | planlegge arbeidet og kontrollere rutinene for arbeidsmiljøarbeidet, slik at arbeidet kan utføres sikkert og helsemessig forsvarlig |
      | a, b | 0      | 2026-11-01 | plikter virksomheten ikke å | fjerne eller motvirke risikofaktorer, ved kilden så langt det er mulig, og prioritere kollektive vernetiltak framfor personlige     |
      | a, b | 1      | 2026-11-01 | plikter virksomheten å      | fjerne eller motvirke risikofaktorer, ved kilden så langt det er mulig, og prioritere kollektive vernetiltak framfor personlige     |
      | c    | 0      | 2026-11-01 | plikter virksomheten ikke å | ta hensyn til den enkelte arbeidstakers forutsetninger og behovet for variasjon når arbeidet planlegges og tilrettelegges           |
      | c    | 1      | 2026-11-01 | plikter virksomheten å      | ta hensyn til den enkelte arbeidstakers forutsetninger og behovet for variasjon når arbeidet planlegges og tilrettelegges           |
      | d    | 0      | 2026-11-01 | plikter virksomheten ikke å | unngå helsefarlige kjemikalier og biologiske faktorer, eller redusere mengden og antallet eksponerte arbeidstakere mest mulig       |
      | d    | 1      | 2026-11-01 | plikter virksomheten å      | unngå helsefarlige kjemikalier og biologiske faktorer, eller redusere mengden og antallet eksponerte arbeidstakere mest mulig       |
      | f    | 0      | 2026-11-01 | plikter virksomheten ikke å | legge ergonomiske prinsipper til grunn for arbeidsstillinger og tilpassing av arbeidsplassen ved bruk av arbeidsutstyr              |
      | f    | 1      | 2026-11-01 | plikter virksomheten å      | legge ergonomiske prinsipper til grunn for arbeidsstillinger og tilpassing av arbeidsplassen ved bruk av arbeidsutstyr              |
      | g    | 0      | 2026-11-01 | plikter virksomheten ikke å | planlegge og gjennomføre arbeidet slik at arbeidstakerne beskyttes mot støy, vibrasjoner og kunstig optisk stråling                 |
      | g    | 1      | 2026-11-01 | plikter virksomheten å      | planlegge og gjennomføre arbeidet slik at arbeidstakerne beskyttes mot støy, vibrasjoner og kunstig optisk stråling                 |
      | h    | 0      | 2026-11-01 | plikter virksomheten ikke å | treffe tiltak for å verne de arbeidstakerne som har adgang til faresoner                                                            |
      | h    | 1      | 2026-11-01 | plikter virksomheten å      | treffe tiltak for å verne de arbeidstakerne som har adgang til faresoner                                                            |
      | i    | 0      | 2026-11-01 | plikter virksomheten ikke å | sørge for sikker atkomst der arbeidet er vanskelig tilgjengelig, og om nødvendig arbeidsplattform eller stillas ved arbeid i høyden |
      | i    | 1      | 2026-11-01 | plikter virksomheten å      | sørge for sikker atkomst der arbeidet er vanskelig tilgjengelig, og om nødvendig arbeidsplattform eller stillas ved arbeid i høyden |
      | k    | 0      | 2026-11-01 | plikter virksomheten ikke å | holde arbeidsplasser og arbeidslokaler ryddige og forsvarlig rengjort                                                               |
      | k    | 1      | 2026-11-01 | plikter virksomheten å      | holde arbeidsplasser og arbeidslokaler ryddige og forsvarlig rengjort                                                               |
      | l    | 0      | 2026-11-01 | plikter virksomheten ikke å | ha hensiktsmessig førstehjelpsutstyr tilgjengelig der arbeidsforholdene gjør det nødvendig                                          |
      | l    | 1      | 2026-11-01 | plikter virksomheten å      | ha hensiktsmessig førstehjelpsutstyr tilgjengelig der arbeidsforholdene gjør det nødvendig                                          |
      | n    | 0      | 2026-11-01 | plikter virksomheten ikke å | planlegge og gjennomføre arbeidet slik at arbeidstakerne så langt det er mulig beskyttes mot vold og trusler                        |
      | n    | 1      | 2026-11-01 | plikter virksomheten å      | planlegge og gjennomføre arbeidet slik at arbeidstakerne så langt det er mulig beskyttes mot vold og trusler                        |
      | n    | 1      | 2025-12-31 | plikter virksomheten å      | planlegge og gjennomføre arbeidet slik at arbeidstakerne så langt det er mulig beskyttes mot vold og trusler                        |

  # Bokstav m og o, jf. § 1-3 annet ledd: også uten arbeidstakere
  Scenariomal: Arbeidstid og andre på arbeidsplassen gjelder også uten arbeidstakere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så gjelder forskrift om organisering, ledelse og medvirkning § 10-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 10-1 bokstav m
    Og gjelder forskrift om organisering, ledelse og medvirkning § 10-1 bokstav o
    Og plikter virksomheten å "legge opp arbeidstidsordninger slik at hensynet til helse og sikkerhet ivaretas"
    Og plikter virksomheten å "planlegge og gjennomføre arbeidet slik at andre som arbeider på samme arbeidsplass, ikke utsettes for ulykkes- eller helsefare"

    Eksempler:
      | antall | dag        |
      | 0      | 2026-11-01 |
      | 1      | 2026-11-01 |
      | 0      | 2025-12-31 |
      | 0      | 2020-01-01 |

  # En privatperson uten arbeidstakere er ikke en virksomhet, og den som fisker alene, går ikke inn under loven
  Scenariomal: Bokstav m og o når ikke lenger enn forskriften
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten <forhold>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 10-1
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 10-1 bokstav m
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 10-1 bokstav o
    Og virksomheten plikter ikke å "legge opp arbeidstidsordninger slik at hensynet til helse og sikkerhet ivaretas"
    Og virksomheten plikter ikke å "planlegge og gjennomføre arbeidet slik at andre som arbeider på samme arbeidsplass, ikke utsettes for ulykkes- eller helsefare"

    Eksempler:
      | forhold                                     |
      | er en privatperson eller privat husholdning |
      | driver fiske                                |

  # Bokstav e. Stoffkartoteket omfatter kjemikalier som kan medføre helsefare, også dem som dannes, og helsefarlig biologisk materiale
  # (forskrift om utførelse av arbeid § 2-1)
  Scenariomal: Stoffkartotek for de helsefarlige stoffene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at <kjemikalier>
    Og at <biologisk>
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per <dag>
    Så <skal> "Stoffkartotek"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-1 bokstav e "<svar>"

    Eksempler:
      | antall | kjemikalier                                                      | biologisk                                                                  | dag        | skal                                    | svar         |
      | 5      | virksomheten håndterer helsefarlige kjemikalier                  | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare | 2026-11-01 | skal virksomheten ha                    | gjelder      |
      | 5      | virksomheten håndterer helsefarlige kjemikalier                  | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare | 2025-12-31 | skal virksomheten ha                    | gjelder      |
      | 5      | virksomheten ikke håndterer helsefarlige kjemikalier             | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare | 2026-11-01 | skal virksomheten ikke ha               | gjelder ikke |
      | 5      | det er ukjent om virksomheten håndterer helsefarlige kjemikalier | virksomheten ikke håndterer biologisk materiale som kan innebære helsefare | 2026-11-01 | må det avklares om virksomheten skal ha | må avklares  |
      | 0      | virksomheten håndterer helsefarlige kjemikalier                  | virksomheten håndterer biologisk materiale som kan innebære helsefare      | 2026-11-01 | skal virksomheten ikke ha               | gjelder ikke |

  Scenario: Stoffkartoteket omfatter helsefarlig biologisk materiale
    Gitt en virksomhet med næringskode 86.101
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke håndterer helsefarlige kjemikalier
    Og at virksomheten håndterer biologisk materiale som kan innebære helsefare
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 10-1 bokstav e

  # Arbeidstilsynets unntak etter loven § 4-5 femte ledd er fra reglene i den paragrafen, ikke fra forskriften
  Scenario: Unntak fra loven § 4-5 er ikke unntak fra forskriften
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 5
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 10-1 bokstav e
    Og skal virksomheten ha "Stoffkartotek"

  Scenariomal: Kjemikaliene i listen avgjør bare når et av dem er helsefarlig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Og en virksomhet med disse kjemikaliene:
      | navn  | farer  |
      | Stoff | <fare> |
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> "Stoffkartotek"

    Eksempler:
      | fare   | svar                                    |
      | H302   | skal virksomheten ha                    |
      | H373   | skal virksomheten ha                    |
      | EUH066 | skal virksomheten ha                    |
      | H225   | må det avklares om virksomheten skal ha |
      | H411   | må det avklares om virksomheten skal ha |

  # Bokstav j
  Scenariomal: Rutiner for åpne ferdselsveier og rømningsveier
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Rutiner for å holde ferdselsveier og rømningsveier åpne"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-1 bokstav j "<svar>"

    Eksempler:
      | antall | skal                      | svar         |
      | 0      | skal virksomheten ikke ha | gjelder ikke |
      | 1      | skal virksomheten ha      | gjelder      |

  # ============================================================ § 10-4: kontroll og vedlikehold

  # Første ledd gjelder arbeidsutstyr og anlegg i bruk; annet ledd «når det er nødvendig»
  Scenariomal: Arbeidsutstyr kontrolleres og vedlikeholdes, og om det trengs rutiner, må vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <bruker> arbeidsutstyr
    Når reglene vurderes per <dag>
    Så <plikter> "kontrollere og vedlikeholde arbeidsutstyr og anlegg i bruk regelmessig"
    Og <skal> "Rutiner for kontroll og vedlikehold av arbeidsutstyr og anlegg"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 10-4 "<svar>"

    Eksempler:
      | antall | bruker      | dag        | plikter                     | skal                                    | svar         |
      | 5      | bruker      | 2026-11-01 | plikter virksomheten å      | må det vurderes om virksomheten skal ha | gjelder      |
      | 5      | bruker      | 2020-01-01 | plikter virksomheten å      | må det vurderes om virksomheten skal ha | gjelder      |
      | 5      | ikke bruker | 2026-11-01 | plikter virksomheten ikke å | skal virksomheten ikke ha               | gjelder ikke |
      | 0      | bruker      | 2026-11-01 | plikter virksomheten ikke å | skal virksomheten ikke ha               | gjelder ikke |

  Scenariomal: Det er vurdert om det trengs rutiner for kontroll og vedlikehold
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker arbeidsutstyr
    Og at det er vurdert at virksomheten <vurdert> ha "Rutiner for kontroll og vedlikehold av arbeidsutstyr og anlegg", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <skal> "Rutiner for kontroll og vedlikehold av arbeidsutstyr og anlegg"
    Og plikter virksomheten å "kontrollere og vedlikeholde arbeidsutstyr og anlegg i bruk regelmessig"

    Eksempler:
      | vurdert   | grunn                              | skal                      |
      | skal      | liftene og kappsagene slites mye   | skal virksomheten ha      |
      | ikke skal | det er bare håndverktøy uten motor | skal virksomheten ikke ha |

  Scenario: At arbeidsutstyr brukes, er en antakelse
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 10-4
    Og plikter virksomheten å "kontrollere og vedlikeholde arbeidsutstyr og anlegg i bruk regelmessig"
    Og svaret bygger på antakelsen "bruk av arbeidsutstyr"

  Scenario: Uten antakelser må det avklares om arbeidsutstyr brukes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at det er ukjent om virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 10-4 gjelder
    Og må det avklares om virksomheten skal ha "Rutiner for kontroll og vedlikehold av arbeidsutstyr og anlegg"

  # ============================================================ § 11-1: arbeidsinstruks ved særlig fare

  Scenariomal: Skriftlig arbeidsinstruks når arbeidet kan medføre særlig fare
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at <fare>
    Når reglene vurderes per <dag>
    Så <skal> ha "Instruks for arbeid som kan innebære særlig fare for liv eller helse"
    Og <plikter> "sikre i arbeidsinstruksen at bare opplærte utfører arbeidet eller bruker utstyret, at de som reparerer, bygger om eller vedlikeholder, er særskilt utpekt, og at utstyr til reparasjon ikke brukes når det kan være farlig"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-1 "<svar>"

    Eksempler:
      | antall | fare                                                                                                     | dag        | skal                                 | plikter                                   | svar         |
      | 5      | det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse                  | 2026-11-01 | skal virksomheten                    | plikter virksomheten å                    | gjelder      |
      | 5      | det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse                  | 2020-01-01 | skal virksomheten                    | plikter virksomheten å                    | gjelder      |
      | 5      | det ikke skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse             | 2026-11-01 | skal virksomheten ikke               | plikter virksomheten ikke å               | gjelder ikke |
      | 5      | det er ukjent om det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse | 2026-11-01 | må det avklares om virksomheten skal | må det avklares om virksomheten plikter å | må avklares  |
      | 0      | det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse                  | 2026-11-01 | skal virksomheten ikke               | plikter virksomheten ikke å               | gjelder ikke |

  # Instruksen er den samme som loven § 3-2 tredje ledd krever; begge bestemmelsene gir den
  Scenario: Begrunnelsen for instruksen viser også til § 11-1
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Instruks for arbeid som kan innebære særlig fare for liv eller helse"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 11-1

  # ============================================================ § 11-2: arbeid som alltid krever instruks

  # Hvert arbeid for seg; uten arbeidstakere gjelder kapittel 11 ikke
  Scenariomal: Arbeidsinstruks for hvert arbeid i § 11-2
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Arbeidsinstruks <hva>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-2 "<svar>"

    Eksempler:
      | antall | arbeid                                                                        | skal                      | hva                                                        | svar         |
      | 5      | virksomheten håndterer asbest eller asbestholdig materiale                    | skal virksomheten ha      | for arbeid med asbest                                      | gjelder      |
      | 0      | virksomheten håndterer asbest eller asbestholdig materiale                    | skal virksomheten ikke ha | for arbeid med asbest                                      | gjelder ikke |
      | 5      | virksomheten monterer, demonterer, endrer eller kontrollerer stillas          | skal virksomheten ha      | for montering, demontering, endring og kontroll av stillas | gjelder      |
      | 0      | virksomheten monterer, demonterer, endrer eller kontrollerer stillas          | skal virksomheten ikke ha | for montering, demontering, endring og kontroll av stillas | gjelder ikke |
      | 5      | virksomheten utfører arbeid med driftskontroll og sikkerhetsovervåking        | skal virksomheten ha      | for driftskontroll og sikkerhetsovervåking                 | gjelder      |
      | 0      | virksomheten utfører arbeid med driftskontroll og sikkerhetsovervåking        | skal virksomheten ikke ha | for driftskontroll og sikkerhetsovervåking                 | gjelder ikke |
      | 5      | virksomheten utfører arbeid under vann eller økt omgivende trykk              | skal virksomheten ha      | for arbeid under vann eller økt omgivende trykk            | gjelder      |
      | 0      | virksomheten utfører arbeid under vann eller økt omgivende trykk              | skal virksomheten ikke ha | for arbeid under vann eller økt omgivende trykk            | gjelder ikke |
      | 5      | virksomheten utfører bergarbeid                                               | skal virksomheten ha      | for bergarbeid                                             | gjelder      |
      | 0      | virksomheten utfører bergarbeid                                               | skal virksomheten ikke ha | for bergarbeid                                             | gjelder ikke |
      | 5      | virksomheten utfører arbeid ved CO2-anlegg for brannslokking                  | skal virksomheten ha      | for arbeid ved CO2-anlegg for brannslokking                | gjelder      |
      | 0      | virksomheten utfører arbeid ved CO2-anlegg for brannslokking                  | skal virksomheten ikke ha | for arbeid ved CO2-anlegg for brannslokking                | gjelder ikke |
      | 5      | arbeidssteder, oppholdssteder eller atkomstveier kan være utsatt for snøskred | skal virksomheten ha      | ved snøskredfare                                           | gjelder      |
      | 0      | arbeidssteder, oppholdssteder eller atkomstveier kan være utsatt for snøskred | skal virksomheten ikke ha | ved snøskredfare                                           | gjelder ikke |

  Scenariomal: Uten slikt arbeid er det ingen instruks for det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Arbeidsinstruks <hva>"
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 11-2

    Eksempler:
      | hva                                                        |
      | for arbeid med asbest                                      |
      | for montering, demontering, endring og kontroll av stillas |
      | for manuell høytrykkspyling                                |
      | for gravearbeid                                            |
      | for driftskontroll og sikkerhetsovervåking                 |
      | for arbeid under vann eller økt omgivende trykk            |
      | for bergarbeid                                             |
      | for arbeid ved CO2-anlegg for brannslokking                |
      | ved snøskredfare                                           |

  # «trykk over 250 bar»
  Scenariomal: Manuell høytrykkspyling over 250 bar
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Og at <spyling>
    Og at høyeste trykk ved manuell høytrykkspyling er <trykk>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Arbeidsinstruks for manuell høytrykkspyling"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-2 "<svar>"

    Eksempler:
      | antall | spyling                                           | trykk     | skal                                    | svar         |
      | 5      | virksomheten utfører manuell høytrykkspyling      | 249 bar   | skal virksomheten ikke ha               | gjelder ikke |
      | 5      | virksomheten utfører manuell høytrykkspyling      | 250 bar   | skal virksomheten ikke ha               | gjelder ikke |
      | 5      | virksomheten utfører manuell høytrykkspyling      | 250,1 bar | skal virksomheten ha                    | gjelder      |
      | 5      | virksomheten utfører manuell høytrykkspyling      | 251 bar   | skal virksomheten ha                    | gjelder      |
      | 5      | virksomheten utfører manuell høytrykkspyling      | ukjent    | må det avklares om virksomheten skal ha | må avklares  |
      | 5      | virksomheten ikke utfører manuell høytrykkspyling | 500 bar   | skal virksomheten ikke ha               | gjelder ikke |
      | 0      | virksomheten utfører manuell høytrykkspyling      | 500 bar   | skal virksomheten ikke ha               | gjelder ikke |

  # «dypere enn 1,25 meter»
  Scenariomal: Gravearbeid dypere enn 1,25 meter
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Og at <graving>
    Og at største gravedybde er <dybde>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Arbeidsinstruks for gravearbeid"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 11-2 "<svar>"

    Eksempler:
      | antall | graving                               | dybde  | skal                                    | svar         |
      | 5      | virksomheten utfører gravearbeid      | 1,24 m | skal virksomheten ikke ha               | gjelder ikke |
      | 5      | virksomheten utfører gravearbeid      | 1,25 m | skal virksomheten ikke ha               | gjelder ikke |
      | 5      | virksomheten utfører gravearbeid      | 1,26 m | skal virksomheten ha                    | gjelder      |
      | 5      | virksomheten utfører gravearbeid      | 3 m    | skal virksomheten ha                    | gjelder      |
      | 5      | virksomheten utfører gravearbeid      | ukjent | må det avklares om virksomheten skal ha | må avklares  |
      | 5      | virksomheten ikke utfører gravearbeid | 3 m    | skal virksomheten ikke ha               | gjelder ikke |
      | 0      | virksomheten utfører gravearbeid      | 3 m    | skal virksomheten ikke ha               | gjelder ikke |

  # Grunt gravearbeid krever risikovurdering (§ 7-3), men ikke alltid instruks
  Scenario: Grunne grøfter skal risikovurderes
    Gitt en virksomhet med næringskode 43.120
    Og at antall arbeidstakere er 5
    Og at virksomheten utfører gravearbeid
    Og at største gravedybde er 1 m
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gjennomføre risikovurdering av gravearbeid i samsvar med forskrift om utførelse av arbeid"
    Og virksomheten skal ikke ha "Arbeidsinstruks for gravearbeid"

  # Der arbeidet ikke er sjeldent, spørres det
  Scenariomal: Er det ukjent om slikt arbeid utføres, må instruksen avklares der det ikke er sjeldent
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så <svar> "Arbeidsinstruks <hva>"

    Eksempler:
      | kode   | svar                                    | hva                                                        |
      | 43.320 | må det avklares om virksomheten skal ha | for arbeid med asbest                                      |
      | 38.120 | må det avklares om virksomheten skal ha | for arbeid med asbest                                      |
      | 35.121 | må det avklares om virksomheten skal ha | for arbeid med asbest                                      |
      | 36.000 | må det avklares om virksomheten skal ha | for arbeid med asbest                                      |
      | 68.200 | må det avklares om virksomheten skal ha | for arbeid med asbest                                      |
      | 84.110 | må det avklares om virksomheten skal ha | for arbeid med asbest                                      |
      | 70.200 | skal virksomheten ikke ha               | for arbeid med asbest                                      |
      | 43.320 | må det avklares om virksomheten skal ha | for montering, demontering, endring og kontroll av stillas |
      | 90.201 | må det avklares om virksomheten skal ha | for montering, demontering, endring og kontroll av stillas |
      | 01.410 | må det avklares om virksomheten skal ha | for montering, demontering, endring og kontroll av stillas |
      | 94.910 | må det avklares om virksomheten skal ha | for montering, demontering, endring og kontroll av stillas |
      | 71.200 | må det avklares om virksomheten skal ha | for montering, demontering, endring og kontroll av stillas |
      | 70.200 | skal virksomheten ikke ha               | for montering, demontering, endring og kontroll av stillas |
      | 81.220 | må det avklares om virksomheten skal ha | for manuell høytrykkspyling                                |
      | 43.340 | må det avklares om virksomheten skal ha | for manuell høytrykkspyling                                |
      | 43.320 | skal virksomheten ikke ha               | for manuell høytrykkspyling                                |
      | 37.000 | må det avklares om virksomheten skal ha | for manuell høytrykkspyling                                |
      | 01.410 | må det avklares om virksomheten skal ha | for manuell høytrykkspyling                                |
      | 70.200 | skal virksomheten ikke ha               | for manuell høytrykkspyling                                |
      | 43.120 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 36.000 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 84.110 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 25.110 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 33.200 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 43.320 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 24.530 | skal virksomheten ikke ha               | for gravearbeid                                            |
      | 71.121 | må det avklares om virksomheten skal ha | for gravearbeid                                            |
      | 70.200 | skal virksomheten ikke ha               | for gravearbeid                                            |
      | 35.121 | må det avklares om virksomheten skal ha | for driftskontroll og sikkerhetsovervåking                 |
      | 20.130 | må det avklares om virksomheten skal ha | for driftskontroll og sikkerhetsovervåking                 |
      | 80.010 | må det avklares om virksomheten skal ha | for driftskontroll og sikkerhetsovervåking                 |
      | 86.101 | må det avklares om virksomheten skal ha | for driftskontroll og sikkerhetsovervåking                 |
      | 62.200 | må det avklares om virksomheten skal ha | for driftskontroll og sikkerhetsovervåking                 |
      | 62.100 | skal virksomheten ikke ha               | for driftskontroll og sikkerhetsovervåking                 |
      | 86.230 | skal virksomheten ikke ha               | for driftskontroll og sikkerhetsovervåking                 |
      | 68.200 | må det avklares om virksomheten skal ha | for driftskontroll og sikkerhetsovervåking                 |
      | 70.200 | skal virksomheten ikke ha               | for driftskontroll og sikkerhetsovervåking                 |
      | 42.130 | må det avklares om virksomheten skal ha | for bergarbeid                                             |
      | 08.110 | må det avklares om virksomheten skal ha | for bergarbeid                                             |
      | 02.100 | må det avklares om virksomheten skal ha | for bergarbeid                                             |
      | 84.110 | må det avklares om virksomheten skal ha | for bergarbeid                                             |
      | 70.200 | skal virksomheten ikke ha               | for bergarbeid                                             |
      | 43.220 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 43.240 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 63.100 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 62.100 | skal virksomheten ikke ha               | for arbeid ved CO2-anlegg for brannslokking                |
      | 95.310 | skal virksomheten ikke ha               | for arbeid ved CO2-anlegg for brannslokking                |
      | 42.130 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 43.320 | skal virksomheten ikke ha               | for arbeid ved CO2-anlegg for brannslokking                |
      | 41.000 | skal virksomheten ikke ha               | for arbeid ved CO2-anlegg for brannslokking                |
      | 80.090 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 03.110 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 49.110 | må det avklares om virksomheten skal ha | for arbeid ved CO2-anlegg for brannslokking                |
      | 70.200 | skal virksomheten ikke ha               | for arbeid ved CO2-anlegg for brannslokking                |
      | 42.120 | må det avklares om virksomheten skal ha | ved snøskredfare                                           |
      | 41.000 | må det avklares om virksomheten skal ha | ved snøskredfare                                           |
      | 43.410 | må det avklares om virksomheten skal ha | ved snøskredfare                                           |
      | 55.100 | må det avklares om virksomheten skal ha | ved snøskredfare                                           |
      | 85.591 | må det avklares om virksomheten skal ha | ved snøskredfare                                           |
      | 85.100 | skal virksomheten ikke ha               | ved snøskredfare                                           |
      | 43.320 | skal virksomheten ikke ha               | ved snøskredfare                                           |
      | 56.110 | skal virksomheten ikke ha               | ved snøskredfare                                           |
      | 93.110 | må det avklares om virksomheten skal ha | ved snøskredfare                                           |
      | 70.200 | skal virksomheten ikke ha               | ved snøskredfare                                           |

  # Uten antakelser spørres det også der arbeidet er sjeldent
  Scenariomal: Uten antakelser må instruksen avklares i alle næringer
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten skal ha "Arbeidsinstruks <hva>"

    Eksempler:
      | kode   | hva                                         |
      | 43.320 | for manuell høytrykkspyling                 |
      | 43.320 | for arbeid ved CO2-anlegg for brannslokking |
      | 43.320 | ved snøskredfare                            |
      | 56.110 | ved snøskredfare                            |
      | 24.530 | for gravearbeid                             |
