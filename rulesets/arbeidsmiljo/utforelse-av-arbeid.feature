# language: no
@kilde:forskrift/2011-12-06-1357
Egenskap: Forskrift om utførelse av arbeid

  @hjemmel:§1-2 @kontrollert:2026-11-23
  Regel: § 1-2 Virkeområde

    # Første ledd; forskriften er gitt etter arbeidsmiljøloven og gjelder der loven gjelder (§ 1-3 nr. 1).
    # Siste ledd bokstav b: forskrift om kullgruvene på Svalbard kan bestemme noe annet.
    @id:utforelse-virkeomraade
    Scenario: Arbeidsgivere etter arbeidsmiljøloven
      Gitt at arbeidsmiljøloven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kullgruve på Svalbard"
      Så gjelder forskriften

    @id:utforelse-bare-kullgruve
    Scenario: Bare kullgruve på Svalbard
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet             |
        | kullgruve på Svalbard |
      Så regnes virksomheten som "virksomhet som ikke driver annet enn kullgruve på Svalbard"

    @id:utforelse-kullgruve
    Scenario: Kullgruver på Svalbard
      Gitt at arbeidsmiljøloven gjelder
      Og at virksomheten regnes som "virksomhet som ikke driver annet enn kullgruve på Svalbard"
      Så må det vurderes om forskriften gjelder, fordi "den gjelder bare så langt forskrift om kullgruvene på Svalbard ikke bestemmer noe annet"

    # Første ledd annet punktum, tilføyd 1. januar 2026
    @id:utforelse-andre-del @fra:2026-01-01
    Scenario: Andre del om det psykososiale arbeidsmiljøet
      Gitt at forskriften gjelder
      Så gjelder disse bestemmelsene:
        | bestemmelse |
        | kapittel 1A |
        | kapittel 2A |
        | kapittel 3A |

    # Annet ledd
    @id:utforelse-transittgods
    Scenario: Bare transittgods
      Gitt at alle farlige kjemikalier i virksomheten er transittgods som ikke behandles eller bearbeides
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 2  |

    # Tredje ledd bokstav a
    @id:utforelse-politidykking
    Scenario: Beredskapstroppens dykking for pålagte politioppgaver
      Gitt at all dykking i virksomheten utføres av politiets beredskapstropp og er nødvendig for pålagte politioppgaver
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 26 |

    # Tredje ledd bokstav b
    @id:utforelse-militaer-dykking
    Scenario: Dykking som militær aktivitet
      Gitt at all dykking i virksomheten utføres av vernepliktige og militære tjenestemenn i Forsvaret som militær aktivitet
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 26 |

    # Fjerde ledd: «bestemmelsene i kapittel 26 om dykkerbevis»
    @id:utforelse-trykkammer-dykkerbevis
    Scenario: Forskere og helsepersonell i trykkammer
      Gitt at alt arbeid under økt trykk i virksomheten utføres av forskere og helsepersonell i trykkammer
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 26-11     |
        | § 26-20     |
        | § 26-21     |
        | § 26-22     |

    # Femte ledd første punktum: til havs og på landanlegg. Virksomheten på land ved siden av er ikke unntatt.
    @id:utforelse-petroleum-og-landanlegg
    Scenario: Petroleumsvirksomhet til havs og landanlegg
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                           |
        | petroleumsvirksomhet til havs       |
        | landanlegg i petroleumsvirksomheten |
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 4-4       |
        | § 13-1      |
        | § 13-2      |
        | § 13-3      |
        | § 13-4      |
        | § 25-1      |
        | § 27-4      |
        | kapittel 5  |
        | kapittel 17 |
        | kapittel 20 |
        | kapittel 24 |
        | kapittel 26 |
        | kapittel 28 |
        | kapittel 29 |

    # Femte ledd annet punktum: bare til havs
    @id:utforelse-petroleum-til-havs
    Scenario: Petroleumsvirksomhet til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                     |
        | petroleumsvirksomhet til havs |
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 3-23      |
        | § 3-24      |
        | § 3-27      |
        | § 14-1      |
        | § 14-2      |
        | § 14-3      |
        | § 14-4      |
        | § 14-5      |
        | § 14-6      |
        | § 14-7      |
        | § 14-10     |

    # Siste ledd bokstav a
    @id:utforelse-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 10-1      |
        | § 10-2      |
        | § 10-3      |
        | kapittel 13 |

  @hjemmel:§1-3 @kontrollert:2026-11-23
  Regel: § 1-3 Hvem forskriften retter seg mot

    # Nr. 2 bokstav b
    @id:utforelse-familiebruk
    Scenario: Familiebruk i landbruket
      Gitt at virksomheten er et familiebruk i landbruket
      Så gjelder forskriften

    # Nr. 2 bokstav c, jf. arbeidsmiljøloven § 1-4: det loven ikke omfatter, omfatter heller ikke forskriften.
    # «Virksomheter»: en privatperson uten arbeidstakere er ikke en virksomhet.
    @id:utforelse-uten-arbeidstakere
    Scenariomal: Virksomheter som ikke sysselsetter arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at <arbeid>
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Så gjelder forskriften

      Eksempler:
        | rad            | arbeid                                                           |
        | arbeidsutstyr  | virksomheten bruker arbeidsutstyr                                |
        | asbest         | virksomheten håndterer asbest eller asbestholdig materiale       |
        | bygg-og-anlegg | virksomheten driver bygge- eller anleggsvirksomhet               |
        | landbruk       | virksomheten driver landbruk                                     |
        | under-vann     | virksomheten utfører arbeid under vann eller økt omgivende trykk |
        | biologi        | den som arbeider kan bli eksponert for biologiske faktorer       |
        | kjemikalier    | den som arbeider kan bli eksponert for kjemikalier               |

    # Nr. 3 er videre enn § 1-2: hele kapittel 26 faller bort, også for forskere og helsepersonell i trykkammer.
    @id:utforelse-ikke-kapittel-26
    Scenariomal: Dykking som kapittel 26 ikke gjelder
      Gitt at <dykking>
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 26 |

      Eksempler:
        | rad        | dykking                                                                                                        |
        | militaer   | all dykking i virksomheten utføres av vernepliktige og militære tjenestemenn i Forsvaret som militær aktivitet |
        | politi     | all dykking i virksomheten utøves i tjenesten av tjenestemenn i politiets beredskapstropp                      |
        | trykkammer | alt arbeid under økt trykk i virksomheten utføres av forskere og helsepersonell i trykkammer                   |

  @hjemmel:§10-1 @kontrollert:2026-11-23
  Regel: § 10-1 Krav om dokumentert sikkerhetsopplæring for arbeidsutstyr som krever særlig forsiktighet ved bruk

    # Unntaket for demonstrasjon og prøving står i § 10-2 femte ledd.
    @id:utforelse-saerlig-forsiktighet
    Scenario: Arbeidsutstyr som krever særlig forsiktighet
      Gitt at virksomheten bruker arbeidsutstyr
      Men ikke dersom virksomheten bruker slikt arbeidsutstyr bare til demonstrasjon og prøving i forbindelse med reparasjon
      Så må det vurderes om virksomheten plikter å "la bare den som har dokumentert sikkerhetsopplæring, bruke arbeidsutstyr som krever særlig forsiktighet", fordi "det avhenger av om risikovurderingen viser at noe av arbeidsutstyret krever særlig forsiktighet ved bruk"

  @hjemmel:§10-2 @kontrollert:2026-11-23
  Regel: § 10-2 Krav om dokumentert sikkerhetsopplæring ved bruk av arbeidsutstyr

    # Første ledd viser til §§ 10-1 og 10-3.
    @id:utforelse-opplaering
    Scenariomal: Arbeidsutstyr som nevnt i §§ 10-1 og 10-3
      Gitt at virksomheten plikter å "<plikt>"
      Så plikter virksomheten å "sørge for at den som skal bruke arbeidsutstyret, har praktisk og teoretisk opplæring i oppbygging, betjening, bruk, vedlikehold, kontroll og krav til sikker bruk"
      Og virksomheten plikter å "la arbeidsutstyret bare bli brukt innenfor det området brukeren har fått opplæring i"
      Og virksomheten skal ha "Dokumentasjon av sikkerhetsopplæring for bruk av arbeidsutstyr"

      Eksempler:
        | rad  | plikt                                                                                                   |
        | 10-1 | la bare den som har dokumentert sikkerhetsopplæring, bruke arbeidsutstyr som krever særlig forsiktighet |
        | 10-3 | sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret                        |

  # Listen fikk dagens ordlyd 1. april 2022 (forskrift 10. januar 2022 nr. 37).
  @hjemmel:§10-3 @kontrollert:2026-11-23
  Regel: § 10-3 Arbeidsutstyr underlagt krav om dokumentert sikkerhetsopplæring gitt av sertifisert opplæringsvirksomhet

    @id:utforelse-sertifisert
    Scenariomal: Arbeidsutstyr i listen
      Gitt at <arbeidsutstyr>
      Men ikke dersom virksomheten bruker slikt arbeidsutstyr bare til demonstrasjon og prøving i forbindelse med reparasjon
      Så plikter virksomheten å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

      Eksempler:
        | rad                     | arbeidsutstyr                                                                |
        | taarnkran               | virksomheten bruker en tårnkran                                              |
        | mobilkran               | minst én mobilkran har kapasitet på mer enn 2 tm                             |
        | portalkran              | virksomheten bruker en portalkran                                            |
        | lastebilkran            | minst én kran på lastebil eller lastebilhenger har kapasitet på mer enn 2 tm |
        | masseforflytningsmaskin | minst én masseforflytningsmaskin har effekt på mer enn 15 kW                 |
        | offshorekran            | virksomheten bruker en offshorekran                                          |

    @id:utforelse-sertifisert-truck
    Scenario: Løfte- og stablevogn med permanent førerplass
      Gitt at virksomheten bruker en løfte- og stablevogn for gods der:
        | vilkår                   |
        | har permanent førerplass |
      Men ikke dersom virksomheten bruker slikt arbeidsutstyr bare til demonstrasjon og prøving i forbindelse med reparasjon
      Så plikter virksomheten å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret"

    @id:utforelse-sertifisert-traverskran
    Scenario: Bro- og traverskraner
      Gitt at virksomheten bruker en bro- eller traverskran
      Men ikke dersom virksomheten bruker slikt arbeidsutstyr bare til demonstrasjon og prøving i forbindelse med reparasjon
      Så må det vurderes om virksomheten plikter å "sørge for sertifisert sikkerhetsopplæring for den som skal bruke arbeidsutstyret", fordi "bruken av kranen må medføre fare for skade på liv eller helse"

  @hjemmel:§10-4 @kontrollert:2026-11-23
  Regel: § 10-4 Krav til utstyrsspesifikk opplæring

    @id:utforelse-utstyrsspesifikk
    Scenario: Opplæring på det spesifikke arbeidsutstyret
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten bruker arbeidsutstyr
      Så plikter virksomheten å "sørge for at den som skal bruke arbeidsutstyret, får nødvendig opplæring på nettopp det"
      Og virksomheten skal ha "Oversikt over utstyrsspesifikk opplæring"

    # § 1-3 nr. 2: virksomheter uten arbeidstakere følger bestemmelsene «der de er relevante», også kravet om dokumentasjon.
    @id:utforelse-utstyrsspesifikk-uten-arbeidstakere
    Scenario: Virksomheter som ikke sysselsetter arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at virksomheten bruker arbeidsutstyr
      Så må det vurderes om virksomheten skal ha "Oversikt over utstyrsspesifikk opplæring", fordi "virksomheter uten arbeidstakere følger bestemmelsen bare der den er relevant"
