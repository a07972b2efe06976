# language: no
Egenskap: Forskrift om industrivern §§ 9, 10, 12, 13, 19 og 20, utstyr, kvalifikasjoner, øvelser, bistand, avgift og rapportering

  # Ingen av paragrafene har egne vilkår om hvem de er for: «virksomheten», «industrivernpliktige virksomheter» og
  # «industrivernpliktig virksomhet» er den forskriften gjelder for etter § 2, eller etter pålegg. Metallverket (næring 24,
  # 40 sysselsatte) skal ha industrivern; med 39 skal det ikke.

  # ------------------------------------------------------------ hvem: alle forskriften gjelder for, og ingen andre

  # § 2 første ledd, «minimum det antall personer som følger av tabellen»: 40 i næring 24, 20 i næring 38 når avfallet sorteres
  Scenariomal: Paragrafene gjelder fra det tallet forskriften gjelder fra
    Gitt en virksomhet med næringskode <næring> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten sorterer eller bearbeider avfallet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | næring | antall          | svar         |
      | § 9      | 24.530 | 39              | gjelder ikke |
      | § 9      | 24.530 | 40              | gjelder      |
      | § 9      | 24.530 | mellom 39 og 40 | må avklares  |
      | § 9      | 38.110 | 19              | gjelder ikke |
      | § 9      | 38.110 | 20              | gjelder      |
      | § 9      | 70.220 | 1000            | gjelder ikke |
      | § 10     | 24.530 | 39              | gjelder ikke |
      | § 10     | 24.530 | 40              | gjelder      |
      | § 10     | 24.530 | mellom 39 og 40 | må avklares  |
      | § 10     | 38.110 | 19              | gjelder ikke |
      | § 10     | 38.110 | 20              | gjelder      |
      | § 10     | 70.220 | 1000            | gjelder ikke |
      | § 12     | 24.530 | 39              | gjelder ikke |
      | § 12     | 24.530 | 40              | gjelder      |
      | § 12     | 24.530 | mellom 39 og 40 | må avklares  |
      | § 12     | 38.110 | 19              | gjelder ikke |
      | § 12     | 38.110 | 20              | gjelder      |
      | § 12     | 70.220 | 1000            | gjelder ikke |
      | § 13     | 24.530 | 39              | gjelder ikke |
      | § 13     | 24.530 | 40              | gjelder      |
      | § 13     | 24.530 | mellom 39 og 40 | må avklares  |
      | § 13     | 38.110 | 19              | gjelder ikke |
      | § 13     | 38.110 | 20              | gjelder      |
      | § 13     | 70.220 | 1000            | gjelder ikke |
      | § 19     | 24.530 | 39              | gjelder ikke |
      | § 19     | 24.530 | 40              | gjelder      |
      | § 19     | 24.530 | mellom 39 og 40 | må avklares  |
      | § 19     | 38.110 | 19              | gjelder ikke |
      | § 19     | 38.110 | 20              | gjelder      |
      | § 19     | 70.220 | 1000            | gjelder ikke |
      | § 20     | 24.530 | 39              | gjelder ikke |
      | § 20     | 24.530 | 40              | gjelder      |
      | § 20     | 24.530 | mellom 39 og 40 | må avklares  |
      | § 20     | 38.110 | 19              | gjelder ikke |
      | § 20     | 38.110 | 20              | gjelder      |
      | § 20     | 70.220 | 1000            | gjelder ikke |

  Scenariomal: Uten næringskode må det avklares
    Gitt en virksomhet
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "må avklares"

    Eksempler:
      | paragraf |
      | § 9      |
      | § 10     |
      | § 12     |
      | § 13     |
      | § 19     |
      | § 20     |

  # § 2 annet og fjerde ledd, § 14 annet ledd: kapittel 3 kommer i tillegg til kapittel 2
  Scenariomal: Den som er pålagt industrivern, er industrivernpliktig
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at <pålegg>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | pålegg                                                       | svar         |
      | § 9      | det foreligger vedtak om "pålegg om industrivern"            | gjelder      |
      | § 9      | det ikke foreligger vedtak om "pålegg om industrivern"       | gjelder ikke |
      | § 9      | det foreligger vedtak om "pålegg om forsterket industrivern" | gjelder      |
      | § 10     | det foreligger vedtak om "pålegg om industrivern"            | gjelder      |
      | § 10     | det ikke foreligger vedtak om "pålegg om industrivern"       | gjelder ikke |
      | § 10     | det foreligger vedtak om "pålegg om forsterket industrivern" | gjelder      |
      | § 12     | det foreligger vedtak om "pålegg om industrivern"            | gjelder      |
      | § 12     | det ikke foreligger vedtak om "pålegg om industrivern"       | gjelder ikke |
      | § 12     | det foreligger vedtak om "pålegg om forsterket industrivern" | gjelder      |
      | § 13     | det foreligger vedtak om "pålegg om industrivern"            | gjelder      |
      | § 13     | det ikke foreligger vedtak om "pålegg om industrivern"       | gjelder ikke |
      | § 13     | det foreligger vedtak om "pålegg om forsterket industrivern" | gjelder      |
      | § 19     | det foreligger vedtak om "pålegg om industrivern"            | gjelder      |
      | § 19     | det ikke foreligger vedtak om "pålegg om industrivern"       | gjelder ikke |
      | § 19     | det foreligger vedtak om "pålegg om forsterket industrivern" | gjelder      |
      | § 20     | det foreligger vedtak om "pålegg om industrivern"            | gjelder      |
      | § 20     | det ikke foreligger vedtak om "pålegg om industrivern"       | gjelder ikke |
      | § 20     | det foreligger vedtak om "pålegg om forsterket industrivern" | gjelder      |

  # Sivilbeskyttelsesloven § 23 første ledd: et pålegg om andre egenbeskyttelsestiltak er ikke et pålegg om industrivern
  Scenariomal: Den som bare er pålagt andre egenbeskyttelsestiltak, er ikke industrivernpliktig
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern <paragraf>
    Og gjelder sivilbeskyttelsesloven § 23

    Eksempler:
      | paragraf |
      | § 9      |
      | § 10     |
      | § 12     |
      | § 13     |
      | § 19     |
      | § 20     |

  # Plikten til bistand følger da av loven selv, § 23 tredje ledd, og ikke av § 13
  Scenariomal: Bistand fra den som bare er pålagt andre egenbeskyttelsestiltak
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det <pålegg> vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern § 13
    Og plikter virksomheten <plikter> "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
    Og <kan> "kreve utgiftene til bistanden dekket av den som får den"

    Eksempler:
      | pålegg          | plikter | kan                   |
      | foreligger      | å       | kan virksomheten      |
      | ikke foreligger | ikke å  | kan virksomheten ikke |

  # § 2 første ledd er hovednæringen, også når virksomheten driver annet ved siden av
  Scenariomal: Den blandede virksomheten
    Gitt en virksomhet med næringskodene <næringer> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | næringer         | svar         |
      | § 9      | 24.530 og 70.220 | gjelder      |
      | § 9      | 70.220 og 24.530 | gjelder ikke |
      | § 10     | 24.530 og 70.220 | gjelder      |
      | § 10     | 70.220 og 24.530 | gjelder ikke |
      | § 12     | 24.530 og 70.220 | gjelder      |
      | § 12     | 70.220 og 24.530 | gjelder ikke |
      | § 13     | 24.530 og 70.220 | gjelder      |
      | § 13     | 70.220 og 24.530 | gjelder ikke |
      | § 19     | 24.530 og 70.220 | gjelder      |
      | § 19     | 70.220 og 24.530 | gjelder ikke |
      | § 20     | 24.530 og 70.220 | gjelder      |
      | § 20     | 70.220 og 24.530 | gjelder ikke |

  # Sivilbeskyttelsesloven § 2 første ledd, og § 22 om dispensasjon
  Scenariomal: Svalbard og dispensasjon
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten <svalbard> på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | svalbard | utenfor          | dispensasjon    | svar         |
      | § 9      | ikke er  | også driver      | ikke foreligger | gjelder      |
      | § 9      | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | § 9      | er       | også driver      | ikke foreligger | gjelder      |
      | § 9      | ikke er  | også driver      | foreligger      | gjelder ikke |
      | § 10     | ikke er  | også driver      | ikke foreligger | gjelder      |
      | § 10     | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | § 10     | er       | også driver      | ikke foreligger | gjelder      |
      | § 10     | ikke er  | også driver      | foreligger      | gjelder ikke |
      | § 12     | ikke er  | også driver      | ikke foreligger | gjelder      |
      | § 12     | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | § 12     | er       | også driver      | ikke foreligger | gjelder      |
      | § 12     | ikke er  | også driver      | foreligger      | gjelder ikke |
      | § 13     | ikke er  | også driver      | ikke foreligger | gjelder      |
      | § 13     | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | § 13     | er       | også driver      | ikke foreligger | gjelder      |
      | § 13     | ikke er  | også driver      | foreligger      | gjelder ikke |
      | § 19     | ikke er  | også driver      | ikke foreligger | gjelder      |
      | § 19     | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | § 19     | er       | også driver      | ikke foreligger | gjelder      |
      | § 19     | ikke er  | også driver      | foreligger      | gjelder ikke |
      | § 20     | ikke er  | også driver      | ikke foreligger | gjelder      |
      | § 20     | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | § 20     | er       | også driver      | ikke foreligger | gjelder      |
      | § 20     | ikke er  | også driver      | foreligger      | gjelder ikke |

  # Sivilbeskyttelsesloven § 2 annet ledd unntar det i sjøområdene, ikke det på land; hvor mange som er sysselsatt på land, må vurderes
  Scenariomal: Til havs, og både til havs og på land
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 500
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten <landanlegg> på et landanlegg i petroleumsvirksomheten
    Og at <land>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | landanlegg  | land                                              | svar         |
      | § 9      | ikke driver | virksomheten ikke også driver på land             | gjelder ikke |
      | § 9      | driver      | virksomheten også driver på land                  | gjelder      |
      | § 9      | ikke driver | virksomheten også driver på land                  | må vurderes  |
      | § 9      | ikke driver | det er ukjent om virksomheten også driver på land | må avklares  |
      | § 10     | ikke driver | virksomheten ikke også driver på land             | gjelder ikke |
      | § 10     | driver      | virksomheten også driver på land                  | gjelder      |
      | § 10     | ikke driver | virksomheten også driver på land                  | må vurderes  |
      | § 10     | ikke driver | det er ukjent om virksomheten også driver på land | må avklares  |
      | § 12     | ikke driver | virksomheten ikke også driver på land             | gjelder ikke |
      | § 12     | driver      | virksomheten også driver på land                  | gjelder      |
      | § 12     | ikke driver | virksomheten også driver på land                  | må vurderes  |
      | § 12     | ikke driver | det er ukjent om virksomheten også driver på land | må avklares  |
      | § 13     | ikke driver | virksomheten ikke også driver på land             | gjelder ikke |
      | § 13     | driver      | virksomheten også driver på land                  | gjelder      |
      | § 13     | ikke driver | virksomheten også driver på land                  | må vurderes  |
      | § 13     | ikke driver | det er ukjent om virksomheten også driver på land | må avklares  |
      | § 19     | ikke driver | virksomheten ikke også driver på land             | gjelder ikke |
      | § 19     | driver      | virksomheten også driver på land                  | gjelder      |
      | § 19     | ikke driver | virksomheten også driver på land                  | må vurderes  |
      | § 19     | ikke driver | det er ukjent om virksomheten også driver på land | må avklares  |
      | § 20     | ikke driver | virksomheten ikke også driver på land             | gjelder ikke |
      | § 20     | driver      | virksomheten også driver på land                  | gjelder      |
      | § 20     | ikke driver | virksomheten også driver på land                  | må vurderes  |
      | § 20     | ikke driver | det er ukjent om virksomheten også driver på land | må avklares  |

  # Sivilbeskyttelsesloven § 2 første ledd: Jan Mayen er nevnt sammen med Svalbard, men forskrift 18. desember 2012 nr. 1293 er for Svalbard
  Scenariomal: Jan Mayen må vurderes
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten er på Jan Mayen
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "må vurderes"

    Eksempler:
      | paragraf |
      | § 9      |
      | § 10     |
      | § 12     |
      | § 13     |
      | § 19     |
      | § 20     |

  # § 2 tredje ledd: hvert produksjonssted kan være egen virksomhet
  Scenariomal: Flere produksjonssteder der ingen alene når tallet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "må vurderes"

    Eksempler:
      | paragraf |
      | § 9      |
      | § 10     |
      | § 12     |
      | § 13     |
      | § 19     |
      | § 20     |

  Scenariomal: Flere produksjonssteder når det er vurdert om de kan samarbeide
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at det er vurdert at virksomheten <regnes> "virksomhet der hvert produksjonssted er egen virksomhet", fordi "avstanden mellom stedene er målt"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | regnes          | svar         |
      | § 9      | regnes som      | gjelder ikke |
      | § 9      | ikke regnes som | gjelder      |
      | § 10     | regnes som      | gjelder ikke |
      | § 10     | ikke regnes som | gjelder      |
      | § 12     | regnes som      | gjelder ikke |
      | § 12     | ikke regnes som | gjelder      |
      | § 13     | regnes som      | gjelder ikke |
      | § 13     | ikke regnes som | gjelder      |
      | § 19     | regnes som      | gjelder ikke |
      | § 19     | ikke regnes som | gjelder      |
      | § 20     | regnes som      | gjelder ikke |
      | § 20     | ikke regnes som | gjelder      |

  # ------------------------------------------------------------ pliktene

  # § 9 første ledd, § 10 første til tredje ledd, § 12 første ledd og annet ledd annet punktum, § 13 første punktum,
  # § 19 første punktum og § 20
  Scenariomal: Pliktene til den forskriften gjelder for
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern <paragraf>
    Og plikter virksomheten å "<plikt>"
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | plikt                                                                                                                                                                |
      | § 9      | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | § 9      | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | § 9      | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | § 10     | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | § 10     | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | § 10     | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | § 12     | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | § 12     | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | § 13     | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | § 19     | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | § 20     | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |

  Scenariomal: Den forskriften ikke gjelder for, har ingen av pliktene
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | plikt                                                                                                                                                                |
      | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |

  Scenariomal: Må det avklares om forskriften gjelder, må pliktene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er mellom 39 og 40
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                                                                                                                |
      | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |

  Scenariomal: Må det vurderes om hvert produksjonssted er egen virksomhet, må pliktene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                                                                                                                |
      | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |

  Scenariomal: Pliktene følger også av pålegg, men ikke når det er gitt dispensasjon fra hele forskriften
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikter> "<plikt>"

    Eksempler:
      | dispensasjon    | plikter | plikt                                                                                                                                                                |
      | ikke foreligger | å       | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | foreligger      | ikke å  | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | ikke foreligger | å       | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | foreligger      | ikke å  | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | ikke foreligger | å       | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | foreligger      | ikke å  | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | ikke foreligger | å       | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | foreligger      | ikke å  | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | ikke foreligger | å       | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | foreligger      | ikke å  | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | ikke foreligger | å       | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | foreligger      | ikke å  | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | ikke foreligger | å       | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | foreligger      | ikke å  | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | ikke foreligger | å       | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | foreligger      | ikke å  | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | ikke foreligger | å       | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | foreligger      | ikke å  | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | ikke foreligger | å       | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | foreligger      | ikke å  | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | ikke foreligger | å       | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |
      | foreligger      | ikke å  | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |

  # § 14 første ledd siste punktum: kravene i kapittel 3 kommer i tillegg, så de grunnleggende er de samme med og uten forsterkning
  Scenariomal: Pliktene er de samme for det grunnleggende og det forsterkede industrivernet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten <forsterket> "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"
    Og plikter virksomheten <i tillegg> "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"

    Eksempler:
      | forsterket      | i tillegg | plikt                                                                                                                                                                |
      | regnes som      | å         | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | ikke regnes som | ikke å    | ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser                                                 |
      | regnes som      | å         | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | ikke regnes som | ikke å    | ha beredskapsutstyret lett tilgjengelig for innsatspersonellet                                                                                                       |
      | regnes som      | å         | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | ikke regnes som | ikke å    | kontrollere og vedlikeholde beredskapsutstyret jevnlig                                                                                                               |
      | regnes som      | å         | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | ikke regnes som | ikke å    | sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet                                                           |
      | regnes som      | å         | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | ikke regnes som | ikke å    | sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene |
      | regnes som      | å         | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | ikke regnes som | ikke å    | sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser         |
      | regnes som      | å         | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | ikke regnes som | ikke å    | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                                               |
      | regnes som      | å         | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | ikke regnes som | ikke å    | planlegge hver øvelse i industrivernet med tema og mål, og evaluere den                                                                                              |
      | regnes som      | å         | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | ikke regnes som | ikke å    | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det                                                       |
      | regnes som      | å         | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | ikke regnes som | ikke å    | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet                          |
      | regnes som      | å         | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |
      | ikke regnes som | ikke å    | rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det                                                                      |

  # ------------------------------------------------------------ fristene

  # § 12 første ledd («minst hver sjette måned») og § 19 («årlig»)
  Scenariomal: Hvor ofte og når
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"
    Og fristen er <frist>
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | frist               | plikt                                                                                                                                       |
      | § 12     | minst hver 6. måned | øve innsatspersonellet i å håndtere uønskede hendelser                                                                                      |
      | § 19     | minst hvert år      | betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet |

  # § 12 står ved siden av § 18: fire øvelser i året, men aldri mer enn seks måneder mellom dem
  Scenario: Seks måneder er lengste tid mellom øvelsene også i det forsterkede industrivernet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "øve innsatspersonellet i å håndtere uønskede hendelser"
    Og fristen er minst hver 6. måned
    Og plikter virksomheten å "øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning"

  # ------------------------------------------------------------ dokumentene

  # § 9 annet ledd, § 10 fjerde ledd, § 12 annet ledd første og tredje punktum
  Scenariomal: Dokumentene til den forskriften gjelder for
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "<dokument>"
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | dokument                                                     |
      | § 9      | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | § 10     | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | § 12     | Øvelsesplan for industrivernet                               |
      | § 12     | Evaluering av den enkelte øvelsen i industrivernet           |

  Scenariomal: Den forskriften ikke gjelder for, trenger ikke dokumentene
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "<dokument>"

    Eksempler:
      | dokument                                                     |
      | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | Øvelsesplan for industrivernet                               |
      | Evaluering av den enkelte øvelsen i industrivernet           |

  Scenariomal: Må det avklares om forskriften gjelder, må dokumentene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er mellom 39 og 40
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "<dokument>"

    Eksempler:
      | dokument                                                     |
      | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | Øvelsesplan for industrivernet                               |
      | Evaluering av den enkelte øvelsen i industrivernet           |

  Scenariomal: Må det vurderes om hvert produksjonssted er egen virksomhet, må dokumentene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "<dokument>"

    Eksempler:
      | dokument                                                     |
      | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | Øvelsesplan for industrivernet                               |
      | Evaluering av den enkelte øvelsen i industrivernet           |

  Scenariomal: Dokumentene følger også av pålegg, men ikke når det er gitt dispensasjon fra hele forskriften
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "<dokument>"

    Eksempler:
      | dispensasjon    | ha      | dokument                                                     |
      | ikke foreligger | ha      | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | foreligger      | ikke ha | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | ikke foreligger | ha      | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | foreligger      | ikke ha | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | ikke foreligger | ha      | Øvelsesplan for industrivernet                               |
      | foreligger      | ikke ha | Øvelsesplan for industrivernet                               |
      | ikke foreligger | ha      | Evaluering av den enkelte øvelsen i industrivernet           |
      | foreligger      | ikke ha | Evaluering av den enkelte øvelsen i industrivernet           |

  # § 16 tredje ledd og § 17 fjerde ledd er for det forsterkede industrivernet, i tillegg til §§ 9 og 10
  Scenariomal: Oversikten og dokumentasjonen i det grunnleggende og det forsterkede industrivernet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten <forsterket> "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "<dokument>"
    Og skal virksomheten <ha> "Oversikt over utstyret til redningsstaben og til orden og sikring"
    Og skal virksomheten <ha> "Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet"

    Eksempler:
      | forsterket      | ha      | dokument                                                     |
      | regnes som      | ha      | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | ikke regnes som | ikke ha | Oversikt over tilgjengelig beredskapsutstyr i industrivernet |
      | regnes som      | ha      | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | ikke regnes som | ikke ha | Dokumentasjon på kvalifikasjonene i industrivernet           |
      | regnes som      | ha      | Øvelsesplan for industrivernet                               |
      | ikke regnes som | ikke ha | Øvelsesplan for industrivernet                               |
      | regnes som      | ha      | Evaluering av den enkelte øvelsen i industrivernet           |
      | ikke regnes som | ikke ha | Evaluering av den enkelte øvelsen i industrivernet           |

  # ------------------------------------------------------------ § 13 annet punktum: refusjon

  Scenariomal: Den som yter bistand, kan kreve refusjon
    Gitt en virksomhet med næringskode <næring> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <pålegg>
    Når reglene vurderes per 2026-11-01
    Så <kan> "kreve utgiftene til bistanden dekket av den som får den"

    Eksempler:
      | næring | antall          | pålegg                                                 | kan                                 |
      | 24.530 | 39              | det ikke foreligger vedtak om "pålegg om industrivern" | kan virksomheten ikke               |
      | 24.530 | 40              | det ikke foreligger vedtak om "pålegg om industrivern" | kan virksomheten                    |
      | 24.530 | mellom 39 og 40 | det ikke foreligger vedtak om "pålegg om industrivern" | må det avklares om virksomheten kan |
      | 70.220 | 5               | det ikke foreligger vedtak om "pålegg om industrivern" | kan virksomheten ikke               |
      | 70.220 | 5               | det foreligger vedtak om "pålegg om industrivern"      | kan virksomheten                    |

  Scenario: Refusjonen følger av § 13
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "kreve utgiftene til bistanden dekket av den som får den"
    Og begrunnelsen viser til forskrift om industrivern § 13

  # ------------------------------------------------------------ uten antakelser, og tid

  Scenariomal: Når alt er kjent, er ingen antakelser nødvendige
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at det <pålegg> vedtak om "pålegg om industrivern"
    Og at det ikke foreligger vedtak om "pålegg om forsterket industrivern"
    Og at det ikke foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Og at virksomheten ikke har flere produksjonssteder
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for forskrift om industrivern <paragraf> "<svar>"

    Eksempler:
      | paragraf | antall | pålegg          | svar         |
      | § 9      | 40     | ikke foreligger | gjelder      |
      | § 9      | 39     | ikke foreligger | gjelder ikke |
      | § 9      | 39     | foreligger      | gjelder      |
      | § 10     | 40     | ikke foreligger | gjelder      |
      | § 10     | 39     | ikke foreligger | gjelder ikke |
      | § 10     | 39     | foreligger      | gjelder      |
      | § 12     | 40     | ikke foreligger | gjelder      |
      | § 12     | 39     | ikke foreligger | gjelder ikke |
      | § 12     | 39     | foreligger      | gjelder      |
      | § 13     | 40     | ikke foreligger | gjelder      |
      | § 13     | 39     | ikke foreligger | gjelder ikke |
      | § 13     | 39     | foreligger      | gjelder      |
      | § 19     | 40     | ikke foreligger | gjelder      |
      | § 19     | 39     | ikke foreligger | gjelder ikke |
      | § 19     | 39     | foreligger      | gjelder      |
      | § 20     | 40     | ikke foreligger | gjelder      |
      | § 20     | 39     | ikke foreligger | gjelder ikke |
      | § 20     | 39     | foreligger      | gjelder      |

  # Endringsforskrift 22. mai 2019 nr. 672, i kraft 1. januar 2020, er den siste; §§ 9 og 12 er sist endret 1. mars 2015, og §§ 13, 19
  # og 20 er fra 2012
  Scenariomal: Dagens ordlyd er fra 1. januar 2020 eller tidligere
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Når reglene vurderes per <dag>
    Så gjelder forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | dag        |
      | § 9      | 2020-01-01 |
      | § 9      | 2026-11-25 |
      | § 10     | 2020-01-01 |
      | § 10     | 2026-11-25 |
      | § 12     | 2020-01-01 |
      | § 12     | 2026-11-25 |
      | § 13     | 2020-01-01 |
      | § 13     | 2026-11-25 |
      | § 19     | 2020-01-01 |
      | § 19     | 2026-11-25 |
      | § 20     | 2020-01-01 |
      | § 20     | 2026-11-25 |
