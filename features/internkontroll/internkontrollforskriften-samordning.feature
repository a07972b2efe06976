# language: no
Egenskap: Internkontrollforskriften § 6, samordning

  # ------------------------------------------------------------ første ledd: flere virksomheter på samme arbeidsplass

  # «når det er nødvendig» er et skjønn. Arbeidsmiljøloven § 2-2 andre ledd krever den samme avtalen uten skjønn når ingen er
  # hovedbedrift og mer enn 10 arbeider der samtidig: det må være utelukket før bare skjønnet gjenstår.
  Scenario: På felles arbeidsplass må det vurderes om en skriftlig avtale er nødvendig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten ikke arbeider på noen felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at virksomheten ikke etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og må det vurderes om internkontrollforskriften § 6 første ledd gjelder

  Scenario: Med høyst ti arbeidstakere samtidig gjenstår også bare vurderingen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 10
    Og at virksomheten ikke etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og må det vurderes om internkontrollforskriften § 6 første ledd gjelder

  Scenario: Er det ukjent om arbeidsplassen har en hovedbedrift, må avtalen avklares; for § 6 gjenstår bare vurderingen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten ikke etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og må det vurderes om internkontrollforskriften § 6 første ledd gjelder

  # Avtalen følger da av loven, og § 6 krever den fortsatt bare når den er nødvendig
  Scenario: Krever arbeidsmiljøloven avtalen, skal den finnes uten vurdering etter § 6
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 11
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og gjelder arbeidsmiljøloven § 2-2 andre ledd

  # Også den som ikke har arbeidstakere, kan være en av virksomhetene, jf. kommentarene til § 2
  Scenario: En virksomhet uten arbeidstakere på felles arbeidsplass
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"

  Scenario: Er virksomheten alene på arbeidsplassen, er det ikke noe å avtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og gjelder ikke internkontrollforskriften § 6 første ledd

  Scenario: Er det ukjent om arbeidsplassen er felles, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og det neste spørsmålet for internkontrollforskriften § 6 første ledd er "Utøver virksomheten arbeid på samme arbeidsplass som andre virksomheter?"

  Scenario: Er samordning vurdert som nødvendig, skal avtalen være skriftlig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det er vurdert at virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass", fordi "virksomhetene på byggeplassen har til sammen 25 arbeidstakere"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og gjelder internkontrollforskriften § 6 første ledd

  Scenario: En vurdering gjør ikke arbeidsplassen felles
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det er vurdert at virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass", fordi "det er vanlig i bransjen"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"

  # Første ledd annet punktum
  Scenario: Tilsynsmyndigheten kan bestemme hvem som skal samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det foreligger vedtak om "ansvar for å samordne helse-, miljø- og sikkerhetsarbeidet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "samordne internkontrollen for de felles aktivitetene eller områdene"
    Og gjelder internkontrollforskriften § 6 første ledd

  # Første ledd første punktum: ansvaret følger først av avtalen, og bare ellers av et vedtak
  Scenario: På felles arbeidsplass kan avtalen ha gitt virksomheten ansvaret for å samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "samordne internkontrollen for de felles aktivitetene eller områdene"

  Scenario: Spørsmålet om hvem avtalen har gitt ansvaret, kommer først når arbeidsplassen er felles
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det er vurdert at virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass", fordi "virksomhetene har til sammen 25 arbeidstakere"
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "samordne internkontrollen for de felles aktivitetene eller områdene"

  Scenariomal: Avtalen avgjør hvem av virksomhetene som skal samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten <avtale> ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "samordne internkontrollen for de felles aktivitetene eller områdene"

    Eksempler:
      | avtale                | svar   |
      | etter avtale har      | å      |
      | ikke etter avtale har | ikke å |

  # Tilsynsmyndigheten bestemmer «hvem av dem» også når avtalen ikke er kommet i stand
  Scenario: Vedtaket gjelder uten avtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten ikke etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Og at det foreligger vedtak om "ansvar for å samordne helse-, miljø- og sikkerhetsarbeidet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "samordne internkontrollen for de felles aktivitetene eller områdene"

  Scenario: Den som er alene på arbeidsplassen, skal ikke samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "samordne internkontrollen for de felles aktivitetene eller områdene"

  # «hvem av dem»: bare blant virksomhetene som utøver arbeid på stedet. Den som ikke gjør det, kan ha lovet noe i en avtale,
  # men har ikke plikten etter § 6.
  Scenario: Den som ikke arbeider på stedet, får ikke plikten til å samordne etter § 6
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "samordne internkontrollen for de felles aktivitetene eller områdene"

  # ------------------------------------------------------------ annet ledd: oppdragstakere på eget område

  Scenariomal: Oppdragsgiver på eget område eller anlegg, med og uten egne arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten engasjerer oppdragstakere til oppgaver på eget område eller anlegg
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften § 6 annet ledd
    Og plikter virksomheten å "så vidt mulig legge oppdragstakerens internkontroll til grunn for det oppdraget omfatter"
    Og plikter virksomheten å "informere oppdragstakeren om fellesregler"
    Og plikter virksomheten å "påse at mangler blir rettet eller nødvendige tilpasninger gjort i egen eller oppdragstakerens internkontroll"

    Eksempler:
      | antall |
      | 0      |
      | 5      |

  Scenario: Uten oppdragstakere på eget område har annet ledd ingenting å si
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke engasjerer oppdragstakere til oppgaver på eget område eller anlegg
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften § 6 annet ledd
    Og plikter virksomheten ikke å "informere oppdragstakeren om fellesregler"
    Og plikter virksomheten ikke å "så vidt mulig legge oppdragstakerens internkontroll til grunn for det oppdraget omfatter"
    Og plikter virksomheten ikke å "påse at mangler blir rettet eller nødvendige tilpasninger gjort i egen eller oppdragstakerens internkontroll"

  Scenario: Er det ukjent om virksomheten engasjerer oppdragstakere, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "informere oppdragstakeren om fellesregler"
    Og det neste spørsmålet for internkontrollforskriften § 6 annet ledd er "Engasjerer virksomheten andre til å utføre oppgaver på virksomhetens eget område eller anlegg?"

  # ------------------------------------------------------------ § 2 gjelder også § 6

  # Unntatt er virksomheten bare fra forskriften: arbeidsmiljøloven § 2-2 gjelder til havs (§ 1-3)
  Scenariomal: Den som er unntatt fra forskriften, er unntatt fra samordningen etter den, men ikke etter arbeidsmiljøloven
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten engasjerer oppdragstakere til oppgaver på eget område eller anlegg
    Og at virksomheten etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Og at virksomheten <hovedbedrift>
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er <samtidig>
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften § 6
    Og skal virksomheten <avtale> "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og plikter virksomheten ikke å "informere oppdragstakeren om fellesregler"
    Og plikter virksomheten ikke å "samordne internkontrollen for de felles aktivitetene eller områdene"

    Eksempler:
      | hovedbedrift                                                                               | samtidig | avtale  |
      | ikke arbeider på noen felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift | 200      | ikke ha |
      | arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift        | 10       | ikke ha |
      | arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift        | 11       | ha      |
