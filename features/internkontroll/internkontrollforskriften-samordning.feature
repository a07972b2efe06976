# language: no
Egenskap: Internkontrollforskriften § 6, samordning

  # ------------------------------------------------------------ første ledd: flere virksomheter på samme arbeidsplass

  # «når det er nødvendig» er et skjønn
  Scenario: På felles arbeidsplass må det vurderes om en skriftlig avtale er nødvendig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Avtale om samordning av internkontrollen"

  # Også den som ikke har arbeidstakere, kan være en av virksomhetene, jf. kommentarene til § 2
  Scenario: En virksomhet uten arbeidstakere på felles arbeidsplass
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Avtale om samordning av internkontrollen"

  Scenario: Er virksomheten alene på arbeidsplassen, er det ikke noe å avtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Avtale om samordning av internkontrollen"
    Og gjelder ikke internkontrollforskriften § 6 første ledd

  Scenario: Er det ukjent om arbeidsplassen er felles, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Avtale om samordning av internkontrollen"
    Og det neste spørsmålet for internkontrollforskriften § 6 første ledd er "Utøver virksomheten arbeid på samme arbeidsplass som andre virksomheter?"

  Scenario: Er samordning vurdert som nødvendig, skal avtalen være skriftlig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det er vurdert at virksomheten skal ha "Avtale om samordning av internkontrollen", fordi "virksomhetene på byggeplassen har til sammen 25 arbeidstakere"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Avtale om samordning av internkontrollen"
    Og gjelder internkontrollforskriften § 6 første ledd

  Scenario: En vurdering gjør ikke arbeidsplassen felles
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det er vurdert at virksomheten skal ha "Avtale om samordning av internkontrollen", fordi "det er vanlig i bransjen"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Avtale om samordning av internkontrollen"

  # Første ledd annet punktum
  Scenario: Tilsynsmyndigheten kan bestemme hvem som skal samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at det foreligger vedtak om "ansvar for å samordne internkontrollen"
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
    Og at det er vurdert at virksomheten skal ha "Avtale om samordning av internkontrollen", fordi "virksomhetene har til sammen 25 arbeidstakere"
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "samordne internkontrollen for de felles aktivitetene eller områdene"

  Scenariomal: Avtalen avgjør hvem av virksomhetene som skal samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten <avtale> ansvaret for å samordne internkontrollen på arbeidsplassen
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
    Og at virksomheten ikke etter avtale har ansvaret for å samordne internkontrollen på arbeidsplassen
    Og at det foreligger vedtak om "ansvar for å samordne internkontrollen"
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
    Og at virksomheten etter avtale har ansvaret for å samordne internkontrollen på arbeidsplassen
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

  Scenario: Den som er unntatt fra forskriften, er unntatt fra samordningen
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten engasjerer oppdragstakere til oppgaver på eget område eller anlegg
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften § 6
    Og skal virksomheten ikke ha "Avtale om samordning av internkontrollen"
    Og plikter virksomheten ikke å "informere oppdragstakeren om fellesregler"
