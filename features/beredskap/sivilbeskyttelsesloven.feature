# language: no
Egenskap: Sivilbeskyttelsesloven § 23, egenbeskyttelsestiltak ved virksomheter

  Scenario: Den som er pålagt egenbeskyttelsestiltak, er omfattet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  Scenario: Uten pålegg kan virksomheten pålegges, men er ikke omfattet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det ikke foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Og at det ikke foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23

  # Forskrift om industrivern er gitt med hjemmel i § 23: næring 24, 40 sysselsatte
  Scenariomal: Industrivernplikt er egenbeskyttelsestiltak etter § 23
    Gitt en virksomhet med næringskode 24.421 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven § 23 "<svar>"

    Eksempler:
      | antall          | svar         |
      | 39              | gjelder ikke |
      | 40              | gjelder      |
      | 41              | gjelder      |
      | mellom 30 og 39 | gjelder ikke |
      | mellom 39 og 41 | må avklares  |

  Scenario: Pålegg om industrivern etter forskriften er også etter § 23
    Gitt en virksomhet med næringskode 43.320
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # § 2 annet ledd: bare kapittel VII A gjelder i sjøområder, for undersøkelse og utnyttelse av naturforekomster
  Scenario: Loven gjelder ikke for petroleumsvirksomhet til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23

  # «virksomhet i sjøområder»: basen og kontoret på land er ikke unntatt, og pålegget gjelder da dem
  Scenariomal: Pålegg til den som er til havs, med base på land
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at <land>
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "<pålegg>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven § 23 "<svar>"

    Eksempler:
      | land                                              | pålegg                                         | svar         |
      | virksomheten også driver på land                  | pålegg om egenbeskyttelsestiltak               | gjelder      |
      | virksomheten ikke også driver på land             | pålegg om egenbeskyttelsestiltak               | gjelder ikke |
      | det er ukjent om virksomheten også driver på land | pålegg om egenbeskyttelsestiltak               | må avklares  |
      | virksomheten også driver på land                  | pålegg om å gi opplysninger om egenbeskyttelse | gjelder      |
      | virksomheten ikke også driver på land             | pålegg om å gi opplysninger om egenbeskyttelse | gjelder ikke |

  Scenario: Pålegg til den som både er til havs og på land
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # Vindkraft er ikke en naturforekomst på havbunnen eller i undergrunnen
  Scenario: Fornybar energi til havs er ikke unntatt
    Gitt en virksomhet
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # § 2 første ledd; forskrift 18. desember 2012 nr. 1293 § 1 gjør bare §§ 14, 15, 15 a og 29 gjeldende
  Scenario: Paragrafen gjelder ikke på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23

  Scenario: Pålegg til den som også driver utenfor Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # § 2 første ledd; ingen forskrift sier noe om loven på Jan Mayen
  Scenariomal: På Jan Mayen er omfanget et spørsmål for et menneske
    Gitt en virksomhet med næringskode 84.220
    Og at antall sysselsatte i gjennomsnitt i året er 20
    Og at virksomheten <er> på Jan Mayen
    Og at det <pålagt> vedtak om "<pålegg>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "<svar>"
    Og er svaret for sivilbeskyttelsesloven <paragraf> "<svar>"

    Eksempler:
      | er      | pålagt          | pålegg                                            | paragraf | svar         |
      | er      | foreligger      | pålegg om egenbeskyttelsestiltak                  | § 23     | må vurderes  |
      | er      | ikke foreligger | pålegg om egenbeskyttelsestiltak                  | § 23     | gjelder ikke |
      | ikke er | foreligger      | pålegg om egenbeskyttelsestiltak                  | § 23     | gjelder      |
      | er      | foreligger      | pålegg om å gi opplysninger om egenbeskyttelse    | § 23     | må vurderes  |
      | ikke er | foreligger      | pålegg om å gi opplysninger om egenbeskyttelse    | § 23     | gjelder      |
      | er      | foreligger      | pålegg om egenbeskyttelsestiltak for fast eiendom | § 24     | må vurderes  |
      | er      | ikke foreligger | pålegg om egenbeskyttelsestiltak for fast eiendom | § 24     | gjelder ikke |
      | ikke er | foreligger      | pålegg om egenbeskyttelsestiltak for fast eiendom | § 24     | gjelder      |

  Scenariomal: Det er vurdert om loven gjelder på Jan Mayen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er på Jan Mayen
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra sivilbeskyttelsesloven <paragraf>", fordi "Kongen har bestemt det"
    Og at det foreligger vedtak om "<pålegg>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven <paragraf> "<svar>"

    Eksempler:
      | vurdert         | pålegg                                            | paragraf | svar         |
      | regnes som      | pålegg om egenbeskyttelsestiltak                  | § 23     | gjelder ikke |
      | ikke regnes som | pålegg om egenbeskyttelsestiltak                  | § 23     | gjelder      |
      | regnes som      | pålegg om egenbeskyttelsestiltak for fast eiendom | § 24     | gjelder ikke |
      | ikke regnes som | pålegg om egenbeskyttelsestiltak for fast eiendom | § 24     | gjelder      |

  # Kongen kan bestemme at den ene paragrafen skal gjelde, og ikke den andre
  Scenariomal: De to paragrafene vurderes hver for seg på Jan Mayen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er på Jan Mayen
    Og at det er vurdert at virksomheten <§ 23> "unntatt fra sivilbeskyttelsesloven § 23", fordi "Kongen har bestemt det"
    Og at det er vurdert at virksomheten <§ 24> "unntatt fra sivilbeskyttelsesloven § 24", fordi "Kongen har bestemt det"
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven
    Og plikter virksomheten <tiltak> "forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt"
    Og plikter virksomheten <eiendom> "forberede og sette i verk de egenbeskyttelsestiltakene som er pålagt for den faste eiendommen"

    Eksempler:
      | § 23            | § 24            | tiltak | eiendom |
      | ikke regnes som | regnes som      | å      | ikke å  |
      | regnes som      | ikke regnes som | ikke å | å       |

  Scenario: At det ikke foreligger pålegg, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23
    Og svaret bygger på antakelsen "pålegg om egenbeskyttelsestiltak"

  # ------------------------------------------------------------ § 23: pliktene

  # Første, tredje og fjerde ledd. Den som skal ha industrivern, er pålagt egenbeskyttelsestiltak gjennom forskriften.
  Scenariomal: Det som følger for den som er pålagt egenbeskyttelsestiltak
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at det <pålagt> vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "<svar>"
    Og er svaret for sivilbeskyttelsesloven § 23 "<svar>"
    Og plikter virksomheten <plikter> "<plikt>"

    Eksempler:
      | antall | pålagt          | svar         | plikter | plikt                                                                                                                   |
      | 5      | foreligger      | gjelder      | å       | forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt                                           |
      | 40     | ikke foreligger | gjelder      | å       | forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt                                           |
      | 39     | ikke foreligger | gjelder ikke | ikke å  | forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt                                           |
      | 5      | foreligger      | gjelder      | å       | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det          |
      | 40     | ikke foreligger | gjelder      | å       | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det          |
      | 39     | ikke foreligger | gjelder ikke | ikke å  | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det          |
      | 5      | foreligger      | gjelder      | å       | gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi |
      | 40     | ikke foreligger | gjelder      | å       | gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi |
      | 39     | ikke foreligger | gjelder ikke | ikke å  | gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi |

  Scenariomal: Når det må avklares om virksomheten skal ha industrivern, må pliktene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er mellom 39 og 40
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                                                                   |
      | forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt                                           |
      | hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det          |
      | gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi |

  # Fjerde ledd: «den enkelte virksomhet», ikke bare den som er pålagt tiltak. Opplysningsplikten gir ikke de andre pliktene.
  Scenariomal: Pålegg bare om opplysninger
    Gitt en virksomhet med næringskode 43.320
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det <opplysninger> vedtak om "pålegg om å gi opplysninger om egenbeskyttelse"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "<svar>"
    Og er svaret for sivilbeskyttelsesloven § 23 "<svar>"
    Og plikter virksomheten <plikter> "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"
    Og plikter virksomheten ikke å "forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt"
    Og plikter virksomheten ikke å "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
    Og kan virksomheten ikke "kreve utgiftene til bistanden dekket av den som får den"

    Eksempler:
      | opplysninger    | svar         | plikter |
      | foreligger      | gjelder      | å       |
      | ikke foreligger | gjelder ikke | ikke å  |

  Scenario: At det ikke foreligger pålegg om opplysninger, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"
    Og svaret bygger på antakelsen "pålegg om å gi opplysninger om egenbeskyttelse"

  # Pålegget om opplysninger rekker ikke til den som bare er til havs eller på Svalbard
  Scenariomal: Opplysninger utenfor lovens område
    Gitt en virksomhet
    Og at <sted>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om å gi opplysninger om egenbeskyttelse"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "gjelder ikke"
    Og plikter virksomheten ikke å "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"

    Eksempler:
      | sted                                                                                      |
      | virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen |
      | virksomheten er på Svalbard                                                               |

  # Et pålegg om opplysninger for virksomheten hindres ikke av at det også er gitt pålegg for en eiendom
  Scenariomal: Opplysninger når pålegget for eiendommen gjør at loven gjelder
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten <land> på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om å gi opplysninger om egenbeskyttelse"
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven
    Og plikter virksomheten <plikter> "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"

    Eksempler:
      | land             | plikter |
      | ikke også driver | ikke å  |
      | også driver      | å       |

  # Tredje ledd annet punktum
  Scenariomal: Refusjon for bistand
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at det <pålagt> vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så <kan> "kreve utgiftene til bistanden dekket av den som får den"

    Eksempler:
      | antall | pålagt          | kan                   |
      | 5      | foreligger      | kan virksomheten      |
      | 40     | ikke foreligger | kan virksomheten      |
      | 39     | ikke foreligger | kan virksomheten ikke |

  # Et pålegg om forsterket industrivern er gitt etter forskrift om industrivern § 14, og forskriften etter § 23
  Scenariomal: Pålegg om forsterket industrivern er også etter § 23
    Gitt en virksomhet med næringskode 43.320
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det <pålagt> vedtak om "pålegg om forsterket industrivern"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven § 23 "<svar>"

    Eksempler:
      | pålagt          | svar         |
      | foreligger      | gjelder      |
      | ikke foreligger | gjelder ikke |

  # ------------------------------------------------------------ § 24: fast eiendom

  Scenariomal: Pålegg for en fast eiendom
    Gitt en virksomhet med næringskode 68.200
    Og at antall arbeidstakere er 5
    Og at det <eiendom> vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Og at det <virksomhet> vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "<loven>"
    Og er svaret for sivilbeskyttelsesloven § 24 "<§ 24>"
    Og er svaret for sivilbeskyttelsesloven § 23 "<§ 23>"

    Eksempler:
      | eiendom         | virksomhet      | loven        | § 24         | § 23         |
      | foreligger      | ikke foreligger | gjelder      | gjelder      | gjelder ikke |
      | ikke foreligger | foreligger      | gjelder      | gjelder ikke | gjelder      |
      | foreligger      | foreligger      | gjelder      | gjelder      | gjelder      |
      | ikke foreligger | ikke foreligger | gjelder ikke | gjelder ikke | gjelder ikke |

  Scenario: Plikten for eiendommen
    Gitt en virksomhet med næringskode 68.200
    Og at antall arbeidstakere er 0
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "forberede og sette i verk de egenbeskyttelsestiltakene som er pålagt for den faste eiendommen"
    Og begrunnelsen viser til sivilbeskyttelsesloven § 24
    Og plikter virksomheten ikke å "forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt"
    Og plikter virksomheten ikke å "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
    Og kan virksomheten ikke "kreve utgiftene til bistanden dekket av den som får den"

  Scenario: Et pålegg til virksomheten er ikke et pålegg for eiendommen
    Gitt en virksomhet med næringskode 68.200
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "forberede og sette i verk de egenbeskyttelsestiltakene som er pålagt for den faste eiendommen"
    Og svaret bygger på antakelsen "pålegg om egenbeskyttelsestiltak for fast eiendom"

  Scenariomal: Uten antakelser må det avklares om det foreligger pålegg for eiendommen
    Gitt en virksomhet med næringskode 68.200
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at <eiendom> vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for sivilbeskyttelsesloven § 24 "<svar>"

    Eksempler:
      | eiendom                         | svar         |
      | det foreligger                  | gjelder      |
      | det ikke foreligger             | gjelder ikke |
      | det er ukjent om det foreligger | må avklares  |

  # § 2 første ledd; forskrift 18. desember 2012 nr. 1293 § 1 nevner heller ikke § 24
  Scenariomal: Fast eiendom og Svalbard
    Gitt en virksomhet
    Og at virksomheten <svalbard> på Svalbard
    Og at <utenfor>
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven § 24 "<svar>"
    Og er svaret for sivilbeskyttelsesloven "<svar>"

    Eksempler:
      | svalbard | utenfor                                                    | svar         |
      | er       | virksomheten ikke også driver utenfor Svalbard             | gjelder ikke |
      | er       | virksomheten også driver utenfor Svalbard                  | gjelder      |
      | er       | det er ukjent om virksomheten også driver utenfor Svalbard | må avklares  |
      | ikke er  | virksomheten også driver utenfor Svalbard                  | gjelder      |

  # § 2 annet ledd unntar virksomheten i sjøområdene, ikke en eiendom på land
  Scenario: Fast eiendom til den som bare driver til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 24
    Og gjelder ikke sivilbeskyttelsesloven § 23

  # ------------------------------------------------------------ § 2: begge påleggene utenfor det stedlige virkeområdet

  # Til havs rekker pålegget for eiendommen, men ikke pålegget til virksomheten; på Svalbard rekker ingen av dem
  Scenariomal: Pålegg både til virksomheten og for eiendommen
    Gitt en virksomhet
    Og at <sted>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "<loven>"
    Og er svaret for sivilbeskyttelsesloven § 23 "gjelder ikke"
    Og plikter virksomheten ikke å "forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt"
    Og plikter virksomheten ikke å "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
    Og plikter virksomheten ikke å "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"
    Og kan virksomheten ikke "kreve utgiftene til bistanden dekket av den som får den"
    Og plikter virksomheten <eiendom> "forberede og sette i verk de egenbeskyttelsestiltakene som er pålagt for den faste eiendommen"

    Eksempler:
      | sted                                                                                      | loven        | eiendom |
      | virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen | gjelder      | å       |
      | virksomheten er på Svalbard                                                               | gjelder ikke | ikke å  |

  Scenariomal: Pålegg til virksomheten utenfor lovens område
    Gitt en virksomhet
    Og at <sted>
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at virksomheten <bygg> bygge- eller anleggsvirksomhet
    Og at virksomheten <land> på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven "<svar>"

    Eksempler:
      | sted                                                                                      | utenfor          | bygg        | land             | svar         |
      | virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen | også driver      | ikke driver | ikke også driver | gjelder ikke |
      | virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen | også driver      | driver      | også driver      | gjelder      |
      | virksomheten er på Svalbard                                                               | ikke også driver | driver      | også driver      | gjelder ikke |
      | virksomheten er på Svalbard                                                               | også driver      | driver      | også driver      | gjelder      |

  # ------------------------------------------------------------ tid

  # § 2 annet ledd er endret 1. juli 2025, men bare for kapittel VII A om sivil arbeidskraftberedskap
  Scenariomal: Endringen i § 2 er uten betydning for § 23
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per <dag>
    Så gjelder ikke sivilbeskyttelsesloven § 23

    Eksempler:
      | dag        |
      | 2020-01-01 |
      | 2025-06-30 |
      | 2025-07-01 |
