# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning §§ 13-3, 14-1, 14-2, 14-4, 14-7, 15-1, 15-3 og 15-4

  # ============================================================ §§ 1-2 og 1-3: hvem kapittel 13 til 15 gjelder for

  # § 1-3 annet ledd: kapittel 15 og § 14-2 gjelder også uten arbeidstakere, ikke kapittel 13 og ikke resten av kapittel 14.
  # § 15-1 tredje ledd nevner bare bygg og anlegg.
  Scenariomal: Arbeidsgivere og virksomheter uten arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Og at arbeidstakere kan bli utsatt for støy
    Og at arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet
    Og at arbeidet krever personlig verneutstyr
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 14-1 "<kapittel 13 og 14>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-4 "<kapittel 13 og 14>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-7 "<kapittel 13 og 14>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-1 "<kapittel 15>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-3 "<kapittel 15>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-4 "<kapittel 15>"

    Eksempler:
      | antall        | dag        | kapittel 13 og 14 | kapittel 15 |
      | 0             | 2026-11-01 | gjelder ikke      | gjelder     |
      | 1             | 2026-11-01 | gjelder           | gjelder     |
      | mellom 1 og 4 | 2026-11-01 | gjelder           | gjelder     |

  # § 1-2 annet ledd nevner ikke kapittel 13 til 15
  Scenariomal: Kapittel 13 til 15 gjelder i petroleumsvirksomheten
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 200
    Og at virksomheten <driver>
    Og at arbeidstakere kan bli utsatt for støy
    Og at arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet
    Og at arbeidet krever personlig verneutstyr
    Og at det foreligger vedtak om "tilknytning til godkjent bedriftshelsetjeneste"
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 13-3
    Og gjelder forskrift om organisering, ledelse og medvirkning § 14-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 14-4
    Og gjelder forskrift om organisering, ledelse og medvirkning § 14-7
    Og gjelder forskrift om organisering, ledelse og medvirkning § 15-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 15-3
    Og gjelder forskrift om organisering, ledelse og medvirkning § 15-4

    Eksempler:
      | driver                                           |
      | driver petroleumsvirksomhet til havs             |
      | driver på et landanlegg i petroleumsvirksomheten |

  # Arbeidsmiljøloven § 1-2 annet ledd bokstav a, § 1-5 annet ledd, og Svalbard, som forskriften ikke nevner
  Scenariomal: Sjøfart, private husholdninger og Svalbard
    Gitt en virksomhet
    Og at antall arbeidstakere er 12
    Og at virksomheten <forhold>
    Og at arbeidstakere kan bli utsatt for støy
    Og at arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet
    Og at arbeidet krever personlig verneutstyr
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 14-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-7 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-4 "<svar>"

    Eksempler:
      | forhold                                     | svar         |
      | driver sjøfart                              | gjelder ikke |
      | er en privatperson eller privat husholdning | må vurderes  |
      | er på Svalbard                              | må vurderes  |

  # ============================================================ § 13-3: dokumentasjonen med bedriftshelsetjenesten

  # Hvem som skal være tilknyttet, sier § 13-1: listen, vedtak fra Arbeidstilsynet, ellers når risikoforholdene tilsier det
  Scenariomal: Den som skal ha bedriftshelsetjeneste, skal ha tre slags dokumentasjon
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Planer og årsrapporter for bedriftshelsetjenestens bistand"
    Og <skal> "Periodevise meldinger og resultater om helsefarlige arbeidsforhold"
    Og <skal> "Rutiner for oppfølgingsplaner og tilretteleggingstiltak"
    Og <plikter> "utarbeide dokumentasjonen i samarbeid med bedriftshelsetjenesten og la den inngå i det systematiske HMS-arbeidet"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 13-3 "<svar>"

    Eksempler:
      | kode   | antall | skal                                    | plikter                                   | svar         |
      | 43.320 | 5      | skal virksomheten ha                    | plikter virksomheten å                    | gjelder      |
      | 43.320 | 0      | skal virksomheten ikke ha               | plikter virksomheten ikke å               | gjelder ikke |
      | 43.320 | ukjent | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å | må avklares  |
      | 70.200 | 5      | må det vurderes om virksomheten skal ha | må det vurderes om virksomheten plikter å | må vurderes  |
      | 70.200 | 0      | skal virksomheten ikke ha               | plikter virksomheten ikke å               | gjelder ikke |

  Scenariomal: Utenfor listen avgjør vurderingen etter § 13-1 første ledd
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at det er vurdert at virksomheten <vurdert> å "være tilknyttet godkjent bedriftshelsetjeneste", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 13-3 "<svar>"
    Og <skal> "Planer og årsrapporter for bedriftshelsetjenestens bistand"

    Eksempler:
      | vurdert      | grunn                                 | svar         | skal                      |
      | plikter      | konsulentene arbeider på byggeplasser | gjelder      | skal virksomheten ha      |
      | ikke plikter | bare kontorarbeid                     | gjelder ikke | skal virksomheten ikke ha |

  Scenario: Vedtak om bedriftshelsetjeneste gir også dokumentasjonen
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "tilknytning til godkjent bedriftshelsetjeneste"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 13-3
    Og skal virksomheten ha "Periodevise meldinger og resultater om helsefarlige arbeidsforhold"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 13-1

  # ============================================================ § 14-1: helseovervåkning

  # Første ledd: «når risikoforholdene tilsier det»
  Scenariomal: Om helseovervåkning trengs, må vurderes hos enhver arbeidsgiver
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Når reglene vurderes per <dag>
    Så <svar> "sørge for fullgod helseovervåkning av arbeidstakerne"

    Eksempler:
      | antall | dag        | svar                                      |
      | 5      | 2026-11-01 | må det vurderes om virksomheten plikter å |
      | 5      | 2020-01-01 | må det vurderes om virksomheten plikter å |
      | 0      | 2026-11-01 | plikter virksomheten ikke å               |

  Scenario: Uten noen av påvirkningene er § 14-1 bare et skjønn
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning § 14-1 gjelder

  Scenariomal: Det er vurdert om helseovervåkning trengs
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at det er vurdert at virksomheten <vurdert> å "sørge for fullgod helseovervåkning av arbeidstakerne", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 14-1 "<svar>"
    Og <plikter> "sørge for fullgod helseovervåkning av arbeidstakerne"

    Eksempler:
      | vurdert      | grunn                         | svar         | plikter                     |
      | plikter      | mange reisedøgn og nattarbeid | gjelder      | plikter virksomheten å      |
      | ikke plikter | bare kontorarbeid             | gjelder ikke | plikter virksomheten ikke å |

  # Annet ledd: hver påvirkning for seg. Uten arbeidstakere er det ingen å undersøke.
  Scenariomal: Helseundersøkelse av dem som utsettes for påvirkningene i annet ledd
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Og at <forhold>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for <hva>"
    Og <plikter> "la kompetent lege utføre eller kontrollere helseundersøkelsene"
    Og <plikter> "dekke de utgiftene til helseundersøkelser som folketrygden ikke dekker"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-7 "<svar>"

    Eksempler:
      | antall | forhold                                                          | plikter                     | hva                                                          | svar         |
      | 5      | virksomheten håndterer asbest eller asbestholdig materiale       | plikter virksomheten å      | støv med asbestfiber                                         | gjelder      |
      | 0      | virksomheten håndterer asbest eller asbestholdig materiale       | plikter virksomheten ikke å | støv med asbestfiber                                         | gjelder ikke |
      | 5      | den som arbeider kan bli eksponert for biologiske faktorer       | plikter virksomheten å      | biologiske faktorer                                          | gjelder      |
      | 0      | den som arbeider kan bli eksponert for biologiske faktorer       | plikter virksomheten ikke å | biologiske faktorer                                          | gjelder ikke |
      | 5      | arbeidstakere kan bli utsatt for støy                            | plikter virksomheten å      | støy eller mekaniske vibrasjoner                             | gjelder      |
      | 0      | arbeidstakere kan bli utsatt for støy                            | plikter virksomheten ikke å | støy eller mekaniske vibrasjoner                             | gjelder ikke |
      | 5      | arbeidstakere kan bli utsatt for mekaniske vibrasjoner           | plikter virksomheten å      | støy eller mekaniske vibrasjoner                             | gjelder      |
      | 0      | arbeidstakere kan bli utsatt for mekaniske vibrasjoner           | plikter virksomheten ikke å | støy eller mekaniske vibrasjoner                             | gjelder ikke |
      | 5      | arbeidstakere kan bli utsatt for ioniserende stråling            | plikter virksomheten å      | ioniserende stråling                                         | gjelder      |
      | 0      | arbeidstakere kan bli utsatt for ioniserende stråling            | plikter virksomheten ikke å | ioniserende stråling                                         | gjelder ikke |
      | 5      | arbeidstakere kan bli utsatt for kunstig optisk stråling         | plikter virksomheten å      | kunstig optisk stråling                                      | gjelder      |
      | 0      | arbeidstakere kan bli utsatt for kunstig optisk stråling         | plikter virksomheten ikke å | kunstig optisk stråling                                      | gjelder ikke |
      | 5      | arbeidstakere kan bli utsatt for elektromagnetisk felt           | plikter virksomheten å      | elektromagnetisk felt                                        | gjelder      |
      | 0      | arbeidstakere kan bli utsatt for elektromagnetisk felt           | plikter virksomheten ikke å | elektromagnetisk felt                                        | gjelder ikke |
      | 5      | virksomheten utfører arbeid under vann eller økt omgivende trykk | plikter virksomheten å      | arbeid under vann eller økt omgivende trykk                  | gjelder      |
      | 0      | virksomheten utfører arbeid under vann eller økt omgivende trykk | plikter virksomheten ikke å | arbeid under vann eller økt omgivende trykk                  | gjelder ikke |
      | 5      | virksomheten utfører bergarbeid                                  | plikter virksomheten å      | gass, støv eller andre helseskadelige forhold ved bergarbeid | gjelder      |
      | 0      | virksomheten utfører bergarbeid                                  | plikter virksomheten ikke å | gass, støv eller andre helseskadelige forhold ved bergarbeid | gjelder ikke |

  # Bokstav a: farlige kjemikalier, og at arbeidstakerne utsettes for dem. Det avgjørende er ikke hvem som har kjemikaliene: den som
  # arbeider hos andre, kan utsettes for deres, og om de er farlige, må da vurderes.
  Scenariomal: Helseundersøkelse av dem som utsettes for farlige kjemikalier
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og alt annet er avkreftet
    Og at virksomheten <håndterer> helsefarlige kjemikalier
    Og at den som arbeider <eksponert> bli eksponert for kjemikalier
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for farlige kjemikalier"

    Eksempler:
      | antall | håndterer      | eksponert | plikter                                   |
      | 5      | håndterer      | kan       | plikter virksomheten å                    |
      | 5      | håndterer      | ikke kan  | plikter virksomheten ikke å               |
      | 5      | ikke håndterer | ikke kan  | plikter virksomheten ikke å               |
      | 5      | ikke håndterer | kan       | må det vurderes om virksomheten plikter å |
      | 0      | håndterer      | kan       | plikter virksomheten ikke å               |

  Scenario: Kompetent lege og utgifter følger også undersøkelsen for farlige kjemikalier
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at den som arbeider kan bli eksponert for kjemikalier
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 14-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 14-7
    Og plikter virksomheten å "la kompetent lege utføre eller kontrollere helseundersøkelsene"

  Scenariomal: Uten påvirkningene er det ingen helseundersøkelse i annet ledd
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for <hva>"
    Og virksomheten plikter ikke å "la kompetent lege utføre eller kontrollere helseundersøkelsene"

    Eksempler:
      | hva                                                          |
      | farlige kjemikalier                                          |
      | støv med asbestfiber                                         |
      | biologiske faktorer                                          |
      | støy eller mekaniske vibrasjoner                             |
      | ioniserende stråling                                         |
      | kunstig optisk stråling                                      |
      | elektromagnetisk felt                                        |
      | arbeid under vann eller økt omgivende trykk                  |
      | gass, støv eller andre helseskadelige forhold ved bergarbeid |

  # Tredje ledd gjelder bare undersøkelsene i annet ledd
  Scenario: Helseovervåkning etter vurdering gir ikke i seg selv plikten til kompetent lege
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at det er vurdert at virksomheten plikter å "sørge for fullgod helseovervåkning av arbeidstakerne", fordi "mange reisedøgn og nattarbeid"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la kompetent lege utføre eller kontrollere helseundersøkelsene"

  Scenariomal: Er en påvirkning ukjent, må helseundersøkelsen avklares
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så <svar> "sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for <hva>"

    Eksempler:
      | kode   | svar                                      | hva                                                          |
      | 70.200 | må det avklares om virksomheten plikter å | farlige kjemikalier                                          |
      | 70.200 | må det avklares om virksomheten plikter å | biologiske faktorer                                          |
      | 70.200 | må det avklares om virksomheten plikter å | støy eller mekaniske vibrasjoner                             |
      | 70.200 | plikter virksomheten ikke å               | støv med asbestfiber                                         |
      | 43.110 | må det avklares om virksomheten plikter å | støv med asbestfiber                                         |
      | 70.200 | plikter virksomheten ikke å               | ioniserende stråling                                         |
      | 86.230 | må det avklares om virksomheten plikter å | ioniserende stråling                                         |
      | 75.000 | må det avklares om virksomheten plikter å | ioniserende stråling                                         |
      | 51.100 | må det avklares om virksomheten plikter å | ioniserende stråling                                         |
      | 70.200 | plikter virksomheten ikke å               | kunstig optisk stråling                                      |
      | 25.530 | må det avklares om virksomheten plikter å | kunstig optisk stråling                                      |
      | 70.200 | plikter virksomheten ikke å               | elektromagnetisk felt                                        |
      | 24.420 | må det avklares om virksomheten plikter å | elektromagnetisk felt                                        |
      | 70.200 | plikter virksomheten ikke å               | gass, støv eller andre helseskadelige forhold ved bergarbeid |
      | 08.110 | må det avklares om virksomheten plikter å | gass, støv eller andre helseskadelige forhold ved bergarbeid |

  # ============================================================ § 14-7: utgiftene

  # «etter dette kapittel»: også helseundersøkelser som inngår i helseovervåkningen etter § 14-1 første ledd
  Scenariomal: Utgiftene følger helseundersøkelsene, også dem helseovervåkningen krever
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at det er vurdert at virksomheten <vurdert> å "sørge for fullgod helseovervåkning av arbeidstakerne", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 14-7 "<svar>"
    Og <plikter> "dekke de utgiftene til helseundersøkelser som folketrygden ikke dekker"

    Eksempler:
      | vurdert      | grunn                         | svar         | plikter                     |
      | plikter      | mange reisedøgn og nattarbeid | gjelder      | plikter virksomheten å      |
      | ikke plikter | bare kontorarbeid             | gjelder ikke | plikter virksomheten ikke å |

  # «undersøkelse av øyne og syn» etter § 14-4 er også en helseundersøkelse etter kapitlet
  Scenario: Utgiftene til synsundersøkelsen
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet
    Og at det er vurdert at virksomheten ikke plikter å "sørge for fullgod helseovervåkning av arbeidstakerne", fordi "bare kontorarbeid"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 14-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 14-7
    Og plikter virksomheten å "dekke de utgiftene til helseundersøkelser som folketrygden ikke dekker"

  Scenario: Er helseovervåkningen ikke vurdert, er heller ikke utgiftene avgjort
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning § 14-7 gjelder

  # ============================================================ § 14-2: landbruket

  # Familiebruk i landbruket, og virksomheter i landbruket uten arbeidstakere. Andre arbeidsgivere i landbruket har de samme pliktene
  # etter loven §§ 5-1 og 5-2.
  Scenariomal: Registrering og varsling i landbruket
    Gitt en virksomhet med næringskode 01.410
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <landbruk>
    Og at virksomheten <familiebruk>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 14-2 "<svar>"
    Og <skal> "Register over personskader og arbeidsrelatert sykdom"
    Og <skal> "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
    Og <plikter> "varsle Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) og nærmeste politimyndighet straks og på raskeste måte når noen omkommer eller blir alvorlig skadet ved en arbeidsulykke"
    Og <plikter> "bevare taushet om opplysninger om personlige forhold i registeret over skader og sykdommer"
    Og <plikter> "gjøre registeret over skader og sykdommer tilgjengelig for Arbeidstilsynet, verneombud, bedriftshelsetjeneste og arbeidsmiljøutvalg"

    Eksempler:
      | antall | landbruk             | familiebruk                         | dag        | svar         | skal                      | plikter                     |
      | 0      | driver landbruk      | ikke er et familiebruk i landbruket | 2026-11-01 | gjelder      | skal virksomheten ha      | plikter virksomheten å      |
      | 0      | driver landbruk      | er et familiebruk i landbruket      | 2026-11-01 | gjelder      | skal virksomheten ha      | plikter virksomheten å      |
      | 0      | driver landbruk      | er et familiebruk i landbruket      | 2020-01-01 | gjelder      | skal virksomheten ha      | plikter virksomheten å      |
      | 3      | driver landbruk      | er et familiebruk i landbruket      | 2026-11-01 | gjelder      | skal virksomheten ha      | plikter virksomheten å      |
      | 3      | driver landbruk      | ikke er et familiebruk i landbruket | 2026-11-01 | gjelder ikke | skal virksomheten ha      | plikter virksomheten å      |
      | 0      | ikke driver landbruk | ikke er et familiebruk i landbruket | 2026-11-01 | gjelder ikke | skal virksomheten ikke ha | plikter virksomheten ikke å |

  # Registeret er det i loven § 5-1, med de samme forbudene og pliktene. Statistikken over sykefravær er noe annet.
  Scenariomal: Registeret i landbruket følger reglene i loven § 5-1 første til tredje ledd
    Gitt en virksomhet med næringskode 01.410
    Og at antall arbeidstakere er 0
    Og at virksomheten <landbruk>
    Og at virksomheten <familiebruk>
    Når reglene vurderes per 2026-11-01
    Så er det <forbudt> å "føre medisinske opplysninger av personlig karakter i registeret over skader og sykdommer uten samtykke fra den det gjelder"
    Og skal virksomheten ikke ha "Statistikk over sykefravær og fravær ved barns sykdom"

    Eksempler:
      | landbruk             | familiebruk                         | forbudt      |
      | driver landbruk      | ikke er et familiebruk i landbruket | forbudt      |
      | ikke driver landbruk | er et familiebruk i landbruket      | forbudt      |
      | ikke driver landbruk | ikke er et familiebruk i landbruket | ikke forbudt |

  Scenariomal: Er det ukjent om virksomheten er i landbruket, spørres det der landbruk ikke er sjeldent
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 14-2 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 01.410 | må avklares  |
      | 02.100 | må avklares  |
      | 11.030 | må avklares  |
      | 55.200 | må avklares  |
      | 68.200 | må avklares  |
      | 43.320 | gjelder ikke |

  Scenario: Er antallet ukjent, må § 14-2 avklares for landbruk som ikke er familiebruk
    Gitt en virksomhet med næringskode 01.410
    Og at antall arbeidstakere er ukjent
    Og at virksomheten driver landbruk
    Og at virksomheten ikke er et familiebruk i landbruket
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 14-2 gjelder

  # ============================================================ § 14-4: dataskjerm

  Scenariomal: Undersøkelse av øyne og syn ved arbeid ved dataskjerm
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at <skjerm>
    Når reglene vurderes per <dag>
    Så <plikter> "tilby undersøkelse av øyne og syn ved en kvalifisert person før arbeidet ved dataskjerm begynner, om nødvendig med jevne mellomrom, og ved synsproblemer som kan skyldes arbeidet"
    Og <plikter> "la arbeidstakerne få undersøkelse hos øyespesialist når resultatet av synsundersøkelsen gjør det nødvendig"
    Og <plikter> "skaffe og betale spesielle synskorrigerende hjelpemidler når undersøkelsen viser at det er nødvendig og vanlige ikke kan brukes"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 14-4 "<svar>"

    Eksempler:
      | antall | skjerm                                                                                      | dag        | plikter                                   | svar         |
      | 5      | arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet                  | 2026-11-01 | plikter virksomheten å                    | gjelder      |
      | 5      | arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet                  | 2020-01-01 | plikter virksomheten å                    | gjelder      |
      | 5      | ingen arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet            | 2026-11-01 | plikter virksomheten ikke å               | gjelder ikke |
      | 5      | det er ukjent om arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet | 2026-11-01 | må det avklares om virksomheten plikter å | må avklares  |
      | 0      | arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet                  | 2026-11-01 | plikter virksomheten ikke å               | gjelder ikke |

  # ============================================================ § 15-1: bruk av personlig verneutstyr

  # Første og annet ledd: arbeidsgiver, når risikoen ikke kan unngås på annen måte
  Scenariomal: Arbeidsgiveren stiller personlig verneutstyr til rådighet og får det brukt
    Gitt en virksomhet med næringskode 25.530
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke driver bygge- eller anleggsvirksomhet
    Og at <verneutstyr>
    Når reglene vurderes per <dag>
    Så <plikter> "stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne"
    Og <plikter> "sørge for at personlig verneutstyr blir tatt i bruk"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-1 "<svar>"

    Eksempler:
      | antall | verneutstyr                                            | dag        | plikter                                   | svar         |
      | 5      | arbeidet krever personlig verneutstyr                  | 2026-11-01 | plikter virksomheten å                    | gjelder      |
      | 5      | arbeidet krever personlig verneutstyr                  | 2020-01-01 | plikter virksomheten å                    | gjelder      |
      | 5      | arbeidet ikke krever personlig verneutstyr             | 2026-11-01 | plikter virksomheten ikke å               | gjelder ikke |
      | 5      | det er ukjent om arbeidet krever personlig verneutstyr | 2026-11-01 | må det avklares om virksomheten plikter å | må avklares  |
      | 0      | arbeidet krever personlig verneutstyr                  | 2026-11-01 | plikter virksomheten ikke å               | må vurderes  |
      | 0      | arbeidet ikke krever personlig verneutstyr             | 2026-11-01 | plikter virksomheten ikke å               | gjelder ikke |

  # Pliktene er de samme som loven § 3-2 annet ledd gir; begge bestemmelsene gir dem
  Scenariomal: Begrunnelsen for pliktene viser også til § 15-1
    Gitt en virksomhet med næringskode 25.530
    Og at antall arbeidstakere er 5
    Og at arbeidet krever personlig verneutstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 15-1

    Eksempler:
      | plikt                                                                          |
      | stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne |
      | sørge for at personlig verneutstyr blir tatt i bruk                            |

  # Tredje ledd: uten arbeidstakere er § 15-1 sikker i bygg og anlegg. Utenfor bygg og anlegg sier § 1-3 annet ledd (hele kapittel 15) og
  # § 15-1 tredje ledd (bare bygg og anlegg) ikke det samme: det må vurderes.
  Scenariomal: Den som er alene i bygg og anlegg, skal selv bruke verneutstyr
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at <bygg>
    Og at <verneutstyr>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ha og bruke hensiktsmessig personlig verneutstyr i eget arbeid når risikoen for skade ikke kan unngås på annen måte"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-1 "<svar>"

    Eksempler:
      | antall | bygg                                                                | verneutstyr                                            | plikter                                   | svar         |
      | 0      | virksomheten driver bygge- eller anleggsvirksomhet                  | arbeidet krever personlig verneutstyr                  | plikter virksomheten å                    | gjelder      |
      | 0      | virksomheten driver bygge- eller anleggsvirksomhet                  | arbeidet ikke krever personlig verneutstyr             | plikter virksomheten ikke å               | gjelder ikke |
      | 0      | virksomheten driver bygge- eller anleggsvirksomhet                  | det er ukjent om arbeidet krever personlig verneutstyr | må det avklares om virksomheten plikter å | må avklares  |
      | 0      | virksomheten ikke driver bygge- eller anleggsvirksomhet             | arbeidet krever personlig verneutstyr                  | må det vurderes om virksomheten plikter å | må vurderes  |
      | 0      | virksomheten ikke driver bygge- eller anleggsvirksomhet             | arbeidet ikke krever personlig verneutstyr             | plikter virksomheten ikke å               | gjelder ikke |
      | 0      | det er ukjent om virksomheten driver bygge- eller anleggsvirksomhet | arbeidet krever personlig verneutstyr                  | må det avklares om virksomheten plikter å | må avklares  |
      | 5      | virksomheten driver bygge- eller anleggsvirksomhet                  | arbeidet krever personlig verneutstyr                  | plikter virksomheten ikke å               | gjelder      |
      | 5      | virksomheten ikke driver bygge- eller anleggsvirksomhet             | arbeidet krever personlig verneutstyr                  | plikter virksomheten ikke å               | gjelder      |

  # Utenfor bygg og anlegg avgjør vurderingen både bestemmelsen og plikten
  Scenariomal: Det er vurdert om den som er alene utenfor bygg og anlegg, er bundet av § 15-1
    Gitt en virksomhet med næringskode 25.530
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke driver bygge- eller anleggsvirksomhet
    Og at arbeidet krever personlig verneutstyr
    Og at det er vurdert at virksomheten <vurdert> å "ha og bruke hensiktsmessig personlig verneutstyr i eget arbeid når risikoen for skade ikke kan unngås på annen måte", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ha og bruke hensiktsmessig personlig verneutstyr i eget arbeid når risikoen for skade ikke kan unngås på annen måte"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-1 "<svar>"

    Eksempler:
      | vurdert      | grunn                             | plikter                     | svar         |
      | plikter      | § 1-3 nevner hele kapittel 15     | plikter virksomheten å      | gjelder      |
      | ikke plikter | § 15-1 nevner bare bygg og anlegg | plikter virksomheten ikke å | gjelder ikke |

  # Der bygg og anlegg ikke er sjeldent, spørres det; ellers antas virksomheten ikke å drive det, og da er § 15-1 et skjønn
  Scenariomal: Er det ukjent om den som er alene, driver bygg og anlegg
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 0
    Og at arbeidet krever personlig verneutstyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 15-1 "<svar>"

    Eksempler:
      | kode   | svar        |
      | 43.320 | må avklares |
      | 01.410 | må avklares |
      | 25.530 | må avklares |
      | 35.121 | må avklares |
      | 81.300 | må avklares |
      | 74.140 | må avklares |
      | 86.230 | må vurderes |
      | 69.201 | må vurderes |

  # ============================================================ §§ 15-3 og 15-4: kravene til utstyret

  # § 1-3 annet ledd lar hele kapittel 15 gjelde uten arbeidstakere; bare § 15-1 er begrenset til bygg og anlegg
  Scenariomal: Kravene til personlig verneutstyr gjelder den som bruker det, også uten arbeidstakere
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Og at <verneutstyr>
    Når reglene vurderes per <dag>
    Så <plikter> "bare bruke personlig verneutstyr som oppfyller PVU-forskriften og er CE-merket"
    Og <plikter> "påse at personlig verneutstyr til enhver tid gir fullt forsvarlig vern, passer brukeren og arbeidet, ikke øker risikoen og kan kombineres med annet verneutstyr"
    Og <plikter> "holde personlig verneutstyr i god hygienisk stand, og påse at felles bruk ikke gir helsemessige eller hygieniske problemer"
    Og <skal> "Rutiner for personlig verneutstyr"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 15-4 "<svar>"

    Eksempler:
      | kode   | antall | verneutstyr                                            | dag        | plikter                                   | skal                                    | svar         |
      | 25.530 | 5      | arbeidet krever personlig verneutstyr                  | 2026-11-01 | plikter virksomheten å                    | skal virksomheten ha                    | gjelder      |
      | 25.530 | 5      | arbeidet ikke krever personlig verneutstyr             | 2026-11-01 | plikter virksomheten ikke å               | skal virksomheten ikke ha               | gjelder ikke |
      | 25.530 | 5      | det er ukjent om arbeidet krever personlig verneutstyr | 2026-11-01 | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha | må avklares  |
      | 43.320 | 0      | arbeidet krever personlig verneutstyr                  | 2026-11-01 | plikter virksomheten å                    | skal virksomheten ha                    | gjelder      |
      | 25.530 | 0      | arbeidet krever personlig verneutstyr                  | 2026-11-01 | plikter virksomheten å                    | skal virksomheten ha                    | gjelder      |
      | 25.530 | 0      | arbeidet ikke krever personlig verneutstyr             | 2026-11-01 | plikter virksomheten ikke å               | skal virksomheten ikke ha               | gjelder ikke |

  # § 15-3 har dagens ordlyd fra 10. mai 2022. Ordlyden før er ikke lest: da kan svaret ikke være «gjelder ikke»
  Scenariomal: § 15-3 før og etter endringen i 2022
    Gitt en virksomhet med næringskode 25.530
    Og at antall arbeidstakere er 5
    Og at arbeidet krever personlig verneutstyr
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 15-3 "<svar>"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 15-4

    Eksempler:
      | dag        | svar        |
      | 2022-05-09 | må avklares |
      | 2022-05-10 | gjelder     |
