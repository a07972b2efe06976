# language: no
Egenskap: Forskrift om utførelse av arbeid §§ 1-2, 1-3 og 10-1 til 10-4

  # ------------------------------------------------------------ § 1-3: hvem forskriften retter seg mot

  # § 1-3 nr. 1: arbeidsgiver
  Scenario: Forskriften retter seg mot arbeidsgiver
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid

  # § 1-2 første ledd: «utførelse av arbeid, bruk av arbeidsutstyr og tekniske krav»; nr. 1 har ikke noe vilkår
  Scenario: En arbeidsgiver trenger ikke bruke arbeidsutstyr for å være omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 1
    Og at virksomheten ikke bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid

  # § 1-3 nr. 2 bokstav c
  Scenariomal: Virksomhet uten arbeidstakere er omfattet i sju tilfeller
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke bruker arbeidsutstyr
    Og at <tilfelle>
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid

    Eksempler:
      | tilfelle                                                         |
      | virksomheten håndterer asbest eller asbestholdig materiale       |
      | virksomheten driver bygge- eller anleggsvirksomhet               |
      | virksomheten driver landbruk                                     |
      | virksomheten utfører arbeid under vann eller økt omgivende trykk |
      | den som arbeider kan bli eksponert for biologiske faktorer       |
      | den som arbeider kan bli eksponert for kjemikalier               |

  Scenario: Virksomhet uten arbeidstakere som bruker arbeidsutstyr, er omfattet
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten bruker arbeidsutstyr
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid
    Og begrunnelsen viser til forskrift om utførelse av arbeid § 1-3

  # § 1-3 nr. 2 bokstav b
  Scenario: Familiebruk i landbruket er omfattet
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke bruker arbeidsutstyr
    Og at virksomheten er et familiebruk i landbruket
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid

  Scenario: Virksomhet uten arbeidstakere utenfor de sju tilfellene er ikke omfattet
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke bruker arbeidsutstyr
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid

  # «Virksomheter som ikke sysselsetter arbeidstakere»: den som bruker verktøy hjemme hos seg selv, er ikke en virksomhet
  Scenariomal: En privatperson er ikke en virksomhet
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er <antall>
    Og at virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | må vurderes  |

  Scenario: I private husholdninger må det avklares om det er en virksomhet som bruker arbeidsutstyr
    Gitt en virksomhet med næringskode 97.002
    Og at antall arbeidstakere er 0
    Og at virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid er "Er dette en privatperson eller privat husholdning, og ikke et foretak?"

  Scenario: At virksomheten bruker arbeidsutstyr, antas
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid
    Og svaret bygger på antakelsen "bruk av arbeidsutstyr"

  Scenario: Uten antakelser må det avklares om den uten arbeidstakere bruker arbeidsutstyr
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om utførelse av arbeid gjelder

  # Biologiske og kjemiske faktorer antas ikke
  Scenariomal: Om den som arbeider kan bli eksponert, må avklares når ikke noe annet avgjør
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke bruker arbeidsutstyr
    Og at virksomheten ikke driver bygge- eller anleggsvirksomhet
    Og at <kjent>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid er "<spørsmål>"

    Eksempler:
      | kjent                                                           | spørsmål                                                                                                                   |
      | den som arbeider ikke kan bli eksponert for kjemikalier         | Kan den som arbeider i virksomheten bli eksponert for biologiske faktorer, som bakterier, virus, sopp eller cellekulturer? |
      | den som arbeider ikke kan bli eksponert for biologiske faktorer | Kan den som arbeider i virksomheten bli eksponert for kjemikalier?                                                         |

  # § 1-3 nr. 2 bokstav c er gitt etter arbeidsmiljøloven § 1-4, og når ikke det § 1-2 annet ledd tar ut av loven.
  # «bare»: den som også gjør noe på land, er omfattet for det.
  Scenariomal: Den som er alene om bord, er ikke omfattet
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten driver <virke>
    Og at <arbeid>
    Og listen over aktiviteter er fullstendig
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid "<svar>"

    Eksempler:
      | virke    | arbeid                                                     | svar         |
      | fiske    | virksomheten bruker arbeidsutstyr                          | gjelder ikke |
      | fangst   | den som arbeider kan bli eksponert for biologiske faktorer | gjelder ikke |
      | sjøfart  | den som arbeider kan bli eksponert for kjemikalier         | gjelder ikke |
      | landbruk | virksomheten bruker arbeidsutstyr                          | gjelder      |

  Scenario: Fiskeren som også driver gård, er omfattet for gården
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten driver fiske
    Og at virksomheten driver landbruk
    Og at virksomheten bruker arbeidsutstyr
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid
    Og begrunnelsen viser til forskrift om utførelse av arbeid § 1-3

  # Virksomhet til sjøs: arbeidsmiljøloven § 1-2 annet ledd bokstav a, som forskriften er gitt i medhold av
  Scenario: Sjøfart med arbeidstakere er unntatt fra arbeidsmiljøloven og forskriften
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid

  Scenario: Sjøfart og arbeid på land er omfattet for det som er på land
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid

  # ------------------------------------------------------------ § 10-3: arbeidsutstyret

  Scenariomal: Arbeidsutstyr som alltid krever sertifisert sikkerhetsopplæring
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker <maskin>
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-3
    Og plikter virksomheten å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"
    Og begrunnelsen viser til forskrift om utførelse av arbeid § 10-3

    Eksempler:
      | maskin          |
      | en tårnkran     |
      | en portalkran   |
      | en offshorekran |

  # «større kapasitet enn 2 tm»
  Scenariomal: Kran med større kapasitet enn 2 tm
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse <kraner>:
      | kapasitet   |
      | <kapasitet> |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid § 10-3 "<svar>"

    Eksempler:
      | kraner                                   | kapasitet        | svar         |
      | mobilkranene                             | 1,9 tm           | gjelder ikke |
      | mobilkranene                             | 2 tm             | gjelder ikke |
      | mobilkranene                             | 2,01 tm          | gjelder      |
      | mobilkranene                             | 8 tm             | gjelder      |
      | mobilkranene                             | 19 kNm           | gjelder ikke |
      | mobilkranene                             | 20 kNm           | gjelder      |
      | mobilkranene                             | høyst 2 tm       | gjelder ikke |
      | mobilkranene                             | minst 2 tm       | må avklares  |
      | mobilkranene                             | minst 2,01 tm    | gjelder      |
      | mobilkranene                             | mellom 1 og 3 tm | må avklares  |
      | kranene på lastebil eller lastebilhenger | 1,9 tm           | gjelder ikke |
      | kranene på lastebil eller lastebilhenger | 2 tm             | gjelder ikke |
      | kranene på lastebil eller lastebilhenger | 2,01 tm          | gjelder      |
      | kranene på lastebil eller lastebilhenger | minst 2 tm       | må avklares  |

  Scenariomal: To små kraner er ikke én stor
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse maskinene:
      | slag     | kapasitet |
      | <første> | 1,5 tm    |
      | <andre>  | 2 tm      |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-3

    Eksempler:
      | første                                | andre                                 |
      | mobilkran                             | mobilkran                             |
      | kran på lastebil eller lastebilhenger | kran på lastebil eller lastebilhenger |
      | mobilkran                             | kran på lastebil eller lastebilhenger |

  Scenario: Når listen over maskiner ikke er fullstendig, kan det finnes en større kran
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse mobilkranene:
      | kapasitet |
      | 2 tm      |
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder

  Scenario: Én stor kran blant de små er nok
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse mobilkranene:
      | kapasitet |
      | 1,5 tm    |
      | 2,5 tm    |
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-3

  Scenario: Kran med ukjent kapasitet må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en mobilkran
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid § 10-3 er "Mobilkran: Hvor stor kapasitet (lastmoment) har kranen?"

  # «permanent førerplass på vognen»
  Scenariomal: Løfte- og stablevogn med permanent førerplass på vognen
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse løfte- og stablevognene:
      | permanent førerplass |
      | <førerplass>         |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid § 10-3 "<svar>"

    Eksempler:
      | førerplass | svar         |
      | ja         | gjelder      |
      | nei        | gjelder ikke |

  # § 10-3 sier hvordan opplæringen etter § 10-2 skal gis
  Scenariomal: Truckføreren skal ha sertifisert opplæring
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse løfte- og stablevognene:
      | permanent førerplass |
      | <førerplass>         |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

    Eksempler:
      | førerplass | svar                      |
      | ja         | plikter virksomheten      |
      | nei        | plikter virksomheten ikke |

  Scenario: Om løfte- og stablevognen har permanent førerplass, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en løfte- og stablevogn for gods
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid § 10-3 er "Løfte- og stablevogn for gods: Har vognen permanent førerplass?"

  # «større effekt enn 15 kW»
  Scenariomal: Masseforflyttingsmaskin med større effekt enn 15 kW
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse masseforflytningsmaskinene:
      | effekt   |
      | <effekt> |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid § 10-3 "<svar>"

    Eksempler:
      | effekt             | svar         |
      | 14,9 kW            | gjelder ikke |
      | 15 kW              | gjelder ikke |
      | 15,1 kW            | gjelder      |
      | 15000 W            | gjelder ikke |
      | 15001 W            | gjelder      |
      | høyst 15 kW        | gjelder ikke |
      | minst 15 kW        | må avklares  |
      | mellom 10 og 15 kW | gjelder ikke |
      | mellom 15 og 16 kW | må avklares  |

  Scenario: To små masseforflytningsmaskiner er ikke én stor
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse masseforflytningsmaskinene:
      | effekt |
      | 10 kW  |
      | 15 kW  |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-3

  Scenario: Masseforflytningsmaskin med ukjent effekt må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en masseforflytningsmaskin
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid § 10-3 er "Masseforflytningsmaskin: Hvor stor effekt har maskinen?"

  # «dersom bruken medfører fare for skade på liv eller helse»
  Scenario: Om bruken av bro- og traverskraner medfører fare, må vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en bro- eller traverskran
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om utførelse av arbeid § 10-3 gjelder
    Og må det vurderes om virksomheten plikter å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

  # Portalkranen avgjør alene
  Scenario: Når en annen kran krever det, er faren ved traverskranen uten betydning
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en bro- eller traverskran
    Og at virksomheten bruker en portalkran
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-3

  Scenariomal: Flere maskiner under grensen er til sammen uten betydning
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse maskinene:
      | slag                                  | kapasitet | effekt | permanent førerplass |
      | mobilkran                             | 2 tm      | –      | –                    |
      | kran på lastebil eller lastebilhenger | 2 tm      | –      | –                    |
      | masseforflytningsmaskin               | –         | 15 kW  | –                    |
      | løfte- og stablevogn for gods         | –         | –      | nei                  |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per <dag>
    Så gjelder ikke forskrift om utførelse av arbeid § 10-3

    Eksempler:
      | dag        |
      | 2025-12-31 |
      | 2026-01-01 |

  # ------------------------------------------------------------ det som ikke er nevnt

  Scenario: På kontoret antas det at ingen av maskinene brukes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-3
    Og svaret bygger på antakelsen "mobilkran"

  Scenario: På byggeplassen antas det ikke
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder

  Scenario: Når det er kjent at maskinene ikke brukes, er det avgjort
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke bruker en tårnkran
    Og at virksomheten ikke bruker en mobilkran
    Og at virksomheten ikke bruker en kran på lastebil eller lastebilhenger
    Og at virksomheten ikke bruker en løfte- og stablevogn for gods
    Og at virksomheten ikke bruker en masseforflytningsmaskin
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-3

  Scenario: Når listen over maskiner er fullstendig, er det avgjort uten antakelser
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse mobilkranene:
      | kapasitet |
      | 2 tm      |
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder ikke forskrift om utførelse av arbeid § 10-3

  Scenario: Uten antakelser må det avklares hvilke maskiner som brukes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder

  Scenario: At det er ukjent om en maskin brukes, er ikke et nei
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 5
    Og at det er ukjent om virksomheten bruker en tårnkran
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid § 10-3 er "Bruker virksomheten tårnkran?"

  # § 1-3 nr. 2 bokstav c: den som bruker arbeidsutstyr, også uten arbeidstakere; § 10-2: «Den som skal bruke arbeidsutstyr»
  Scenario: Også den uten arbeidstakere må ha sertifisert sikkerhetsopplæring
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 0
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-3

  # ------------------------------------------------------------ § 10-1: særlig forsiktighet

  # «Når arbeidsgiver etter en risikovurdering finner …»
  Scenario: Om annet arbeidsutstyr krever særlig forsiktighet, er et skjønn
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om utførelse av arbeid § 10-1 gjelder
    Og må det vurderes om virksomheten plikter å "la bare den som har dokumentert sikkerhetsopplæring, bruke arbeidsutstyr som krever særlig forsiktighet"

  Scenario: Uten arbeidsutstyr er det ikke noe å vurdere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-1
    Og gjelder ikke forskrift om utførelse av arbeid § 10-2

  # ------------------------------------------------------------ § 10-2: dokumentert opplæring

  Scenariomal: Den som bruker utstyr etter § 10-3, skal ha opplæring, og den skal dokumenteres
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-2
    Og skal virksomheten ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"
    Og plikter virksomheten å "<plikt>"
    Og begrunnelsen viser til forskrift om utførelse av arbeid § 10-2

    Eksempler:
      | plikt                                                                                                                                                             |
      | sørge for at den som skal bruke arbeidsutstyret, har praktisk og teoretisk opplæring i oppbygging, betjening, bruk, vedlikehold, kontroll og krav til sikker bruk |
      | la arbeidsutstyret bare bli brukt innenfor det området brukeren har fått opplæring i                                                                              |

  # § 10-2 viser til § 10-1, som er et skjønn
  Scenario: Uten utstyr etter § 10-3 beror opplæringen på vurderingen etter § 10-1
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om utførelse av arbeid § 10-2 gjelder
    Og må det vurderes om virksomheten skal ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"

  Scenario: Arbeidsgiver har funnet at utstyret krever særlig forsiktighet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker arbeidsutstyr
    Og at det er vurdert at virksomheten plikter å "la bare den som har dokumentert sikkerhetsopplæring, bruke arbeidsutstyr som krever særlig forsiktighet", fordi "motorsagen er farlig"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-1
    Og gjelder forskrift om utførelse av arbeid § 10-2
    Og skal virksomheten ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"

  Scenario: Arbeidsgiver har funnet at utstyret ikke krever særlig forsiktighet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker arbeidsutstyr
    Og at det er vurdert at virksomheten ikke plikter å "la bare den som har dokumentert sikkerhetsopplæring, bruke arbeidsutstyr som krever særlig forsiktighet", fordi "det er bare kontormaskiner"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-1
    Og gjelder ikke forskrift om utførelse av arbeid § 10-2
    Og skal virksomheten ikke ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"

  # § 10-2 femte ledd
  Scenario: Demonstrasjon og prøving ved reparasjon er unntatt fra dokumentert opplæring
    Gitt en virksomhet med næringskode 33.120
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Og at virksomheten bruker slikt arbeidsutstyr bare til demonstrasjon og prøving i forbindelse med reparasjon
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"
    Og plikter virksomheten ikke å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

  Scenario: Den som også bruker utstyret til annet enn prøving, er ikke unntatt
    Gitt en virksomhet med næringskode 33.120
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Og at virksomheten bruker slikt arbeidsutstyr også til annet enn demonstrasjon og prøving i forbindelse med reparasjon
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"
    Og plikter virksomheten å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

  # Uten dokumentert opplæring er det ikke noe å sertifisere: unntaket gjelder hver maskin i § 10-3, også de som er et skjønn
  Scenariomal: Unntaket for demonstrasjon og prøving gjelder alt utstyr i § 10-3
    Gitt en virksomhet med næringskode 33.120
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker <maskin>
    Og at virksomheten bruker slikt arbeidsutstyr <bruk> demonstrasjon og prøving i forbindelse med reparasjon
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid § 10-3 "<svar>"

    Eksempler:
      | maskin                    | bruk               | svar         |
      | en portalkran             | bare til           | gjelder ikke |
      | en portalkran             | også til annet enn | gjelder      |
      | en offshorekran           | bare til           | gjelder ikke |
      | en offshorekran           | også til annet enn | gjelder      |
      | en bro- eller traverskran | bare til           | gjelder ikke |
      | en bro- eller traverskran | også til annet enn | må vurderes  |

  Scenariomal: Også trucken med førerplass kan være der bare for å prøves
    Gitt en virksomhet med næringskode 33.120
    Og at antall arbeidstakere er 5
    Og at virksomheten har disse løfte- og stablevognene:
      | permanent førerplass |
      | ja                   |
    Og at virksomheten bruker slikt arbeidsutstyr <bruk> demonstrasjon og prøving i forbindelse med reparasjon
    Og listen over maskiner er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

    Eksempler:
      | bruk               | svar                      |
      | bare til           | plikter virksomheten ikke |
      | også til annet enn | plikter virksomheten      |

  Scenario: På verkstedet må det avklares om utstyret bare prøves
    Gitt en virksomhet med næringskode 33.120
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"

  # ------------------------------------------------------------ § 10-4: utstyrsspesifikk opplæring

  # Alt arbeidsutstyr, ikke bare det i § 10-3
  Scenario: Arbeidsgiver skal gi opplæring på det spesifikke arbeidsutstyret, og dokumentere den
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 1
    Og at virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-4
    Og plikter virksomheten å "sørge for at den som skal bruke arbeidsutstyret, får nødvendig opplæring på nettopp det"
    Og skal virksomheten ha "Oversikt over utstyrsspesifikk opplæring"
    Og begrunnelsen viser til forskrift om utførelse av arbeid § 10-4

  Scenario: Uten arbeidsutstyr er det ingen opplæring å gi
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om utførelse av arbeid § 10-4
    Og skal virksomheten ikke ha "Oversikt over utstyrsspesifikk opplæring"

  # § 1-3 nr. 2 bokstav c: «der de er relevante». Plikten er overfor en arbeidstaker, som ikke finnes; om den som er alene,
  # skal ha opplæring på utstyret og føre det opp, er et skjønn.
  Scenario: Om den uten arbeidstakere skal dokumentere opplæring på utstyret, må vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten bruker arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om utførelse av arbeid § 10-4 gjelder
    Og må det vurderes om virksomheten skal ha "Oversikt over utstyrsspesifikk opplæring"
    Og plikter virksomheten ikke å "sørge for at den som skal bruke arbeidsutstyret, får nødvendig opplæring på nettopp det"

  # § 1-3 nr. 2 bokstav c: omfattet for kjemikaliene, men uten arbeidsutstyr er det ingen opplæring å gi
  Scenario: Den uten arbeidstakere som ikke bruker arbeidsutstyr, har ikke noe å dokumentere
    Gitt en virksomhet med næringskode 96.210
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke bruker arbeidsutstyr
    Og at den som arbeider kan bli eksponert for kjemikalier
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid
    Og gjelder ikke forskrift om utførelse av arbeid § 10-4
    Og skal virksomheten ikke ha "Oversikt over utstyrsspesifikk opplæring"

  # Unntaket for prøving i § 10-2 femte ledd gjelder «kravet om dokumentert opplæring» i den paragrafen
  Scenario: Prøving ved reparasjon er ikke unntatt fra utstyrsspesifikk opplæring
    Gitt en virksomhet med næringskode 33.120
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Og at virksomheten bruker slikt arbeidsutstyr bare til demonstrasjon og prøving i forbindelse med reparasjon
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-4

  # § 1-4: maskiner er arbeidsutstyr
  Scenario: Den som bruker en kran, bruker arbeidsutstyr
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Og at virksomheten ikke er på Svalbard
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så plikter virksomheten å "sørge for at den som skal bruke arbeidsutstyret, får nødvendig opplæring på nettopp det"

  # ------------------------------------------------------------ §§ 1-2 annet til femte ledd og 1-3 nr. 3

  # Unntakene for transittgods (kapittel 2), dykking (kapittel 26) og petroleum (§ 4-4, kapittel 26, § 14-1 m.fl.) står i
  # reglene, men gjelder bestemmelser som ikke er modellert: de virker, og kan prøves, når de bestemmelsene skrives.

  # Kapittel 10 er ikke nevnt i § 1-2 femte ledd
  Scenariomal: Kapittel 10 gjelder også i petroleumsvirksomheten
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten <virke>
    Og listen over aktiviteter er fullstendig
    Og at virksomheten bruker en offshorekran
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-3
    Og gjelder forskrift om utførelse av arbeid § 10-4

    Eksempler:
      | virke                                                                        |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen |
      | driver på et landanlegg i petroleumsvirksomheten                             |

  # ------------------------------------------------------------ § 1-2 sjette ledd: Svalbard

  # Unntaket for kapittel 13 virker når kapitlet er modellert.
  Scenariomal: På Svalbard gjelder ikke §§ 10-1 til 10-3
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid <bestemmelse> "<svar>"

    Eksempler:
      | bestemmelse | svar         |
      | § 10-1      | gjelder ikke |
      | § 10-2      | gjelder ikke |
      | § 10-3      | gjelder ikke |
      | § 10-4      | gjelder      |

  Scenario: Forskriften gjelder ellers på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid

  Scenario: På Svalbard er dokumentasjonen etter § 10-2 ikke nødvendig, men den etter § 10-4
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"
    Og begrunnelsen viser til forskrift om utførelse av arbeid § 1-2
    Og skal virksomheten ha "Oversikt over utstyrsspesifikk opplæring"

  Scenario: Virksomhet både på Svalbard og på fastlandet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid § 10-3

  Scenario: Om virksomheten på Svalbard også drives utenfor, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om utførelse av arbeid § 10-3 gjelder
    Og det neste spørsmålet for forskrift om utførelse av arbeid § 10-3 er "Driver virksomheten også i Norge utenfor Svalbard?"

  # «med mindre annet følger av» forskriften om kullgruvene: den går foran der den har noe annet, og fortrenger ikke resten
  Scenario: Hva som følger av forskriften om kullgruvene, er et skjønn
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten driver kullgruve på Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om utførelse av arbeid § 10-4 gjelder

  # Forskriften retter seg mot arbeidsgiver (§ 1-3 nr. 1): uten arbeidstakere, og uten noe av det i nr. 2 bokstav c, er det
  # ikke noe å vurdere mot forskriften om kullgruvene
  Scenariomal: Selskapet som har kullgruven
    Gitt en virksomhet
    Og at antall arbeidstakere er <antall>
    Og at virksomheten er på Svalbard
    Og at virksomheten driver kullgruve på Svalbard
    Og at virksomheten ikke bruker arbeidsutstyr
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om utførelse av arbeid "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 50     | må vurderes  |

  Scenario: Virksomhet med kullgruve og annet på Svalbard er omfattet for det andre
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten driver kullgruve på Svalbard
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om utførelse av arbeid
    Og gjelder forskrift om utførelse av arbeid § 10-4

  # ------------------------------------------------------------ tid

  # Endringsforskrift 16. desember 2025 nr. 2615, i kraft 1. januar 2026
  Scenariomal: Reglene om arbeidsutstyr er de samme før og etter 1. januar 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker en tårnkran
    Når reglene vurderes per <dag>
    Så gjelder forskrift om utførelse av arbeid § 10-3
    Og gjelder forskrift om utførelse av arbeid § 1-2

    Eksempler:
      | dag        |
      | 2025-12-31 |
      | 2026-01-01 |

  # Forskriften var i kraft, men § 1-3 hadde en annen ordlyd, som ikke er lest
  Scenario: Ordlyden før 5. april 2024 må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2024-04-04
    Så må det avklares om forskrift om utførelse av arbeid gjelder
