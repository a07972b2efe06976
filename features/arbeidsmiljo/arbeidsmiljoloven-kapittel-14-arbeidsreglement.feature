# language: no
Egenskap: Arbeidsmiljøloven §§ 14-16 til 14-18, arbeidsreglement

  # ============================================================ § 14-16 første ledd: hvem som skal ha arbeidsreglement

  # «sysselsetter mer enn 10 arbeidstakere»
  Scenariomal: Industri, handel og kontor med mer enn 10 arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten ikke har fastsatt arbeidsreglement
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Arbeidsreglement"
    Og <kan> "fastsette arbeidsreglement uten å ha plikt til det"
    Og er svaret for arbeidsmiljøloven § 14-16 "<svar>"

    Eksempler:
      | antall   | ha      | kan                   | svar         |
      | 0        | ikke ha | kan virksomheten ikke | gjelder ikke |
      | 1        | ikke ha | kan virksomheten      | gjelder      |
      | 10       | ikke ha | kan virksomheten      | gjelder      |
      | 11       | ha      | kan virksomheten ikke | gjelder      |
      | minst 11 | ha      | kan virksomheten ikke | gjelder      |
      | 200      | ha      | kan virksomheten ikke | gjelder      |

  Scenario: Når antallet kan være på begge sider av grensen, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 10 og 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Arbeidsreglement"
    Og må det avklares om virksomheten kan "fastsette arbeidsreglement uten å ha plikt til det"

  Scenario: Er antallet ukjent, spørres det om det
    Gitt en virksomhet med næringskode 43.320
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-16 gjelder
    Og må det avklares om virksomheten skal ha "Arbeidsreglement"
    Og det neste spørsmålet for arbeidsmiljøloven § 14-16 er "Hvor mange arbeidstakere har virksomheten?"

  # Forskrift 31. oktober 1991 nr. 1014 § 3: samme grense
  Scenariomal: Hotell og restaurant med mer enn 10 arbeidstakere
    Gitt en virksomhet med næringskode 56.220
    Og at antall arbeidstakere er <antall>
    Og at virksomheten er i hotell- og restaurantbransjen
    Og at virksomheten ikke driver industri eller handel, og ikke er en kontorvirksomhet
    Og at virksomheten ikke har fastsatt arbeidsreglement
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Arbeidsreglement"
    Og <kan> "fastsette arbeidsreglement uten å ha plikt til det"
    Og er svaret for arbeidsmiljøloven § 14-16 "<svar>"

    Eksempler:
      | antall | ha      | kan                   | svar         |
      | 0      | ikke ha | kan virksomheten ikke | gjelder ikke |
      | 10     | ikke ha | kan virksomheten      | gjelder      |
      | 11     | ha      | kan virksomheten ikke | gjelder      |

  # Andre virksomheter har ingen plikt, hvor mange de enn er, men kan ha reglement (annet ledd)
  Scenariomal: Andre virksomheter kan ha arbeidsreglement
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke driver industri eller handel, og ikke er en kontorvirksomhet
    Og at virksomheten ikke er i hotell- og restaurantbransjen
    Og at virksomheten ikke har fastsatt arbeidsreglement
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Arbeidsreglement"
    Og <kan> "fastsette arbeidsreglement uten å ha plikt til det"
    Og er svaret for arbeidsmiljøloven § 14-16 "<svar>"

    Eksempler:
      | antall | kan                   | svar         |
      | 0      | kan virksomheten ikke | gjelder ikke |
      | 1      | kan virksomheten      | gjelder      |
      | 11     | kan virksomheten      | gjelder      |
      | 200    | kan virksomheten      | gjelder      |

  # En blandet virksomhet: det er nok å være en av dem
  Scenariomal: Bakeri med kafé: hver av de to grenene er nok
    Gitt en virksomhet med næringskode 10.710
    Og at antall arbeidstakere er 11
    Og at virksomheten <industri>
    Og at virksomheten <hotell> i hotell- og restaurantbransjen
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Arbeidsreglement"

    Eksempler:
      | industri                                                          | hotell  | ha      |
      | driver industri eller handel, eller er en kontorvirksomhet        | er      | ha      |
      | driver industri eller handel, eller er en kontorvirksomhet        | ikke er | ha      |
      | ikke driver industri eller handel, og ikke er en kontorvirksomhet | er      | ha      |
      | ikke driver industri eller handel, og ikke er en kontorvirksomhet | ikke er | ikke ha |

  Scenario: Er det ukjent hva virksomheten driver, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Arbeidsreglement"
    Og må det avklares om virksomheten kan "fastsette arbeidsreglement uten å ha plikt til det"
    Og gjelder arbeidsmiljøloven § 14-16

  # Paragrafen gjelder enhver arbeidsgiver: enten som plikt eller som adgang
  Scenario: Med høyst 10 arbeidstakere er det uten betydning hva virksomheten driver
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 10
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Arbeidsreglement"
    Og kan virksomheten "fastsette arbeidsreglement uten å ha plikt til det"
    Og gjelder arbeidsmiljøloven § 14-16

  # Forskriften nevner bransjen og ikke koder; i andre næringer enn overnatting, servering, reiseliv og sport antas den ikke
  Scenariomal: Hotell- og restaurantbransjen antas bare å mangle der den er sjelden
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 11
    Og at virksomheten ikke driver industri eller handel, og ikke er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så <svar> "Arbeidsreglement"

    Eksempler:
      | kode   | svar                                    |
      | 43.320 | skal virksomheten ikke ha               |
      | 55.200 | må det avklares om virksomheten skal ha |
      | 55.300 | må det avklares om virksomheten skal ha |
      | 56.220 | må det avklares om virksomheten skal ha |
      | 79.122 | må det avklares om virksomheten skal ha |
      | 82.300 | må det avklares om virksomheten skal ha |
      | 93.110 | må det avklares om virksomheten skal ha |

  Scenario: At byggmesteren ikke er i hotell- og restaurantbransjen, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten ikke driver industri eller handel, og ikke er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Arbeidsreglement"
    Og svaret bygger på antakelsen "hotell- og restaurantbransjen"

  # En butikk er handel og en restaurant i restaurantbransjen: der sier navnet på koden nok. Bakeriet kan være håndverk, kantinen hos en
  # annen og campingplassen er ikke uten videre hotell eller restaurant; da må det spørres.
  Scenariomal: Handel, hotell, restaurant og bar etter næringskoden
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <svar> "Arbeidsreglement"

    Eksempler:
      | kode   | antall | svar                                    |
      | 46.340 | 10     | skal virksomheten ikke ha               |
      | 46.340 | 11     | skal virksomheten ha                    |
      | 47.110 | 10     | skal virksomheten ikke ha               |
      | 47.110 | 11     | skal virksomheten ha                    |
      | 55.100 | 10     | skal virksomheten ikke ha               |
      | 55.100 | 11     | skal virksomheten ha                    |
      | 56.110 | 10     | skal virksomheten ikke ha               |
      | 56.110 | 11     | skal virksomheten ha                    |
      | 56.120 | 11     | skal virksomheten ha                    |
      | 56.300 | 11     | skal virksomheten ha                    |
      | 10.710 | 11     | må det avklares om virksomheten skal ha |
      | 55.200 | 11     | må det avklares om virksomheten skal ha |
      | 56.220 | 11     | må det avklares om virksomheten skal ha |
      | 95.310 | 11     | må det avklares om virksomheten skal ha |

  # Første ledd annet punktum: departementet kan bestemme det i andre virksomheter; da er det uten betydning hvor mange det er
  Scenariomal: Departementet har bestemt at virksomheten skal ha arbeidsreglement
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke driver industri eller handel, og ikke er en kontorvirksomhet
    Og at virksomheten ikke har fastsatt arbeidsreglement
    Og at det foreligger vedtak om "arbeidsreglement i andre virksomheter"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Arbeidsreglement"
    Og er svaret for arbeidsmiljøloven § 14-17 "<svar>"
    Og kan virksomheten ikke "fastsette arbeidsreglement uten å ha plikt til det"

    Eksempler:
      | antall | ha      | svar         |
      | 0      | ikke ha | gjelder ikke |
      | 5      | ha      | gjelder      |
      | 50     | ha      | gjelder      |

  Scenario: Arbeidsreglementet følger av § 14-16
    Gitt en virksomhet med næringskode 24.100
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsreglement"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-16

  # ============================================================ § 14-16 annet ledd og første ledd siste punktum: hva det ikke kan si

  # Forbudene gjelder reglementet, enten det er pliktig eller frivillig
  Scenariomal: Bøter og lovstridige bestemmelser er forbudt i ethvert arbeidsreglement
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <industri>
    Og at virksomheten <har> fastsatt arbeidsreglement
    Når reglene vurderes per 2026-11-01
    Så <forbudt> "fastsette bøter i arbeidsreglementet for forseelser mot det"
    Og <forbudt> "ha bestemmelser i arbeidsreglementet som er i strid med loven"

    Eksempler:
      | antall | industri                                                          | har      | forbudt               |
      | 11     | driver industri eller handel, eller er en kontorvirksomhet        | har      | er det forbudt å      |
      | 11     | driver industri eller handel, eller er en kontorvirksomhet        | ikke har | er det forbudt å      |
      | 10     | driver industri eller handel, eller er en kontorvirksomhet        | har      | er det forbudt å      |
      | 10     | driver industri eller handel, eller er en kontorvirksomhet        | ikke har | er det ikke forbudt å |
      | 11     | ikke driver industri eller handel, og ikke er en kontorvirksomhet | har      | er det forbudt å      |
      | 11     | ikke driver industri eller handel, og ikke er en kontorvirksomhet | ikke har | er det ikke forbudt å |
      | 0      | driver industri eller handel, eller er en kontorvirksomhet        | har      | er det ikke forbudt å |

  # ============================================================ §§ 14-17 og 14-18: hvem de gjelder for

  # § 14-16 annet ledd siste punktum: §§ 14-17 til 14-20 gjelder tilsvarende for det frivillige reglementet
  Scenariomal: §§ 14-17 og 14-18 gjelder den som skal ha eller har arbeidsreglement
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <industri>
    Og at virksomheten <har> fastsatt arbeidsreglement
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-17 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-18 "<svar>"

    Eksempler:
      | antall | industri                                                          | har      | svar         |
      | 11     | driver industri eller handel, eller er en kontorvirksomhet        | ikke har | gjelder      |
      | 11     | driver industri eller handel, eller er en kontorvirksomhet        | har      | gjelder      |
      | 10     | driver industri eller handel, eller er en kontorvirksomhet        | ikke har | gjelder ikke |
      | 10     | driver industri eller handel, eller er en kontorvirksomhet        | har      | gjelder      |
      | 11     | ikke driver industri eller handel, og ikke er en kontorvirksomhet | ikke har | gjelder ikke |
      | 11     | ikke driver industri eller handel, og ikke er en kontorvirksomhet | har      | gjelder      |
      | 0      | driver industri eller handel, eller er en kontorvirksomhet        | har      | gjelder ikke |

  Scenario: Er det ukjent om den lille har arbeidsreglement, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-17 gjelder
    Og må det avklares om arbeidsmiljøloven § 14-18 gjelder
    Og må det avklares om det er forbudt å "fastsette bøter i arbeidsreglementet for forseelser mot det"
    Og må det avklares om det er forbudt å "ha bestemmelser i arbeidsreglementet som er i strid med loven"
    Og det neste spørsmålet for arbeidsmiljøloven § 14-17 er "Har virksomheten fastsatt et arbeidsreglement?"

  Scenario: For den som skal ha arbeidsreglement, er det uten betydning om det er laget
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 14-17
    Og gjelder arbeidsmiljøloven § 14-18

  # ============================================================ § 14-17: hvordan arbeidsreglementet blir til

  # Første ledd: bundet av tariffavtale, og skriftlig avtale med de tillitsvalgte. Ellers annet ledd.
  Scenariomal: Avtale når virksomheten er bundet av tariffavtale, ellers godkjenning
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten <bundet> bundet av tariffavtale
    Og at arbeidsreglementet <avtalt> fastsatt ved skriftlig avtale mellom tariffbundet virksomhet og tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <avtalen> "Skriftlig avtale om arbeidsreglement"
    Og plikter virksomheten <godkjent> "få arbeidsreglementet godkjent av Arbeidstilsynet"
    Og plikter virksomheten <godkjent> "utarbeide utkast til arbeidsreglement"
    Og plikter virksomheten <godkjent> "legge ved arbeidstakernes avvikende forslag til arbeidsreglement, eller opplyse at de ikke har forhandlet, når utkastet sendes til Arbeidstilsynet"
    Og plikter virksomheten <godkjent> "sende utkast til arbeidsreglement til Arbeidstilsynet"
    Og plikter virksomheten <tillitsvalgte> "forhandle om arbeidsreglementet med arbeidstakernes tillitsvalgte"
    Og plikter virksomheten <fem> "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"
    Og <kan> "fastsette arbeidsreglementet ved skriftlig avtale med arbeidstakernes tillitsvalgte"
    Og plikter virksomheten å "slå opp arbeidsreglementet på ett eller flere iøynefallende steder og dele det ut til hver arbeidstaker det gjelder for"
    Og plikter virksomheten å "så snart som mulig ta initiativ til avtale om arbeidsreglement, eller utarbeide utkast når det ikke blir avtalt"

    Eksempler:
      | bundet  | avtalt                   | avtalen | godkjent | tillitsvalgte | fem    | kan                   |
      | er      | er eller skal bli        | ha      | ikke å   | ikke å        | ikke å | kan virksomheten      |
      | er      | verken er eller skal bli | ikke ha | å        | å             | ikke å | kan virksomheten      |
      | ikke er | verken er eller skal bli | ikke ha | å        | ikke å        | å      | kan virksomheten ikke |

  # Første ledd annet punktum
  Scenariomal: Et avtalt reglement kan gjøres gjeldende for alle
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten <bundet> bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så <kan> "gjøre et avtalt arbeidsreglement gjeldende for alle på arbeidsområdene når avtalen binder et flertall av arbeidstakerne"

    Eksempler:
      | bundet  | kan                   |
      | er      | kan virksomheten      |
      | ikke er | kan virksomheten ikke |

  Scenariomal: Den som verken skal ha eller har arbeidsreglement, har ikke noe å fastsette
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 10
    Og at virksomheten ikke har fastsatt arbeidsreglement
    Og at virksomheten <bundet> bundet av tariffavtale
    Og at arbeidsreglementet <avtalt> fastsatt ved skriftlig avtale mellom tariffbundet virksomhet og tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 14-17
    Og gjelder ikke arbeidsmiljøloven § 14-18
    Og skal virksomheten ikke ha "Skriftlig avtale om arbeidsreglement"
    Og plikter virksomheten ikke å "få arbeidsreglementet godkjent av Arbeidstilsynet"
    Og plikter virksomheten ikke å "utarbeide utkast til arbeidsreglement"
    Og plikter virksomheten ikke å "legge ved arbeidstakernes avvikende forslag til arbeidsreglement, eller opplyse at de ikke har forhandlet, når utkastet sendes til Arbeidstilsynet"
    Og plikter virksomheten ikke å "sende utkast til arbeidsreglement til Arbeidstilsynet"
    Og plikter virksomheten ikke å "forhandle om arbeidsreglementet med arbeidstakernes tillitsvalgte"
    Og plikter virksomheten ikke å "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"
    Og plikter virksomheten ikke å "slå opp arbeidsreglementet på ett eller flere iøynefallende steder og dele det ut til hver arbeidstaker det gjelder for"
    Og plikter virksomheten ikke å "så snart som mulig ta initiativ til avtale om arbeidsreglement, eller utarbeide utkast når det ikke blir avtalt"

    Eksempler:
      | bundet  | avtalt                   |
      | er      | er eller skal bli        |
      | er      | verken er eller skal bli |
      | ikke er | verken er eller skal bli |

  # Uten avtale trengs godkjenning, med og uten tariffavtale; tariffavtalen avgjør bare hvem det forhandles med
  Scenario: Er det ukjent om virksomheten er bundet av tariffavtale, er godkjenningen likevel sikker når ingenting er avtalt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at arbeidsreglementet verken er eller skal bli fastsatt ved skriftlig avtale mellom tariffbundet virksomhet og tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "få arbeidsreglementet godkjent av Arbeidstilsynet"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-17
    Og må det avklares om virksomheten plikter å "forhandle om arbeidsreglementet med arbeidstakernes tillitsvalgte"
    Og må det avklares om virksomheten plikter å "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"
    Og må det avklares om virksomheten kan "fastsette arbeidsreglementet ved skriftlig avtale med arbeidstakernes tillitsvalgte"

  Scenario: Uten tariffavtale er det uten betydning hva som er avtalt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten ikke er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "få arbeidsreglementet godkjent av Arbeidstilsynet"
    Og plikter virksomheten å "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"

  Scenario: Med tariffavtale må det avklares om reglementet er avtalt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "få arbeidsreglementet godkjent av Arbeidstilsynet"
    Og må det avklares om virksomheten skal ha "Skriftlig avtale om arbeidsreglement"
    Og må det avklares om virksomheten plikter å "sende utkast til arbeidsreglement til Arbeidstilsynet"
    Og plikter virksomheten ikke å "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"
    Og kan virksomheten "fastsette arbeidsreglementet ved skriftlig avtale med arbeidstakernes tillitsvalgte"

  # Første ledd: bare den som er bundet av tariffavtale, kan fastsette reglementet ved avtale. Et ja til det sier også at den er bundet.
  Scenario: Den som har avtalt arbeidsreglementet, er bundet av tariffavtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at arbeidsreglementet er eller skal bli fastsatt ved skriftlig avtale mellom tariffbundet virksomhet og tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Skriftlig avtale om arbeidsreglement"
    Og plikter virksomheten ikke å "få arbeidsreglementet godkjent av Arbeidstilsynet"
    Og plikter virksomheten ikke å "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"
    Og kan virksomheten "fastsette arbeidsreglementet ved skriftlig avtale med arbeidstakernes tillitsvalgte"

  # En tariffavtale med en fagforening med innstillingsrett er en tariffavtale
  Scenario: Tariffavtale med innstillingsrett er nok til å avtale arbeidsreglementet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "fastsette arbeidsreglementet ved skriftlig avtale med arbeidstakernes tillitsvalgte"

  # ============================================================ § 14-18: frist for innsendelse

  Scenario: Utkastet sendes senest tre måneder etter at virksomheten er satt i gang
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 11
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten ikke er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "sende utkast til arbeidsreglement til Arbeidstilsynet"
    Og fristen er senest 3 måneder etter "at virksomheten ble satt i gang"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-18

  # ============================================================ unntakene i kapittel 1

  # § 1-2 tredje ledd, jf. forskrift 16. desember 2005 nr. 1567 § 1: §§ 14-16 til 14-20 gjelder ikke for statsansatte og embetsmenn
  Scenariomal: Statsansatte og embetsmenn er unntatt, de andre er det ikke
    Gitt en virksomhet med næringskode 84.110
    Og at antall arbeidstakere er 50
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten har fastsatt arbeidsreglement
    Og at virksomheten <ansatte> statsansatte og embetsmenn
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"
    Og skal virksomheten <ha> "Arbeidsreglement"
    Og gjelder arbeidsmiljøloven § 1-2

    Eksempler:
      | paragraf | ansatte                     | svar         | ha      |
      | § 14-16  | bare har                    | gjelder ikke | ikke ha |
      | § 14-17  | bare har                    | gjelder ikke | ikke ha |
      | § 14-18  | bare har                    | gjelder ikke | ikke ha |
      | § 14-16  | har andre arbeidstakere enn | gjelder      | ha      |
      | § 14-17  | har andre arbeidstakere enn | gjelder      | ha      |
      | § 14-18  | har andre arbeidstakere enn | gjelder      | ha      |

  Scenario: Unntaket er hjemlet i § 1-2
    Gitt en virksomhet med næringskode 84.110
    Og at antall arbeidstakere er 50
    Og at virksomheten bare har statsansatte og embetsmenn
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 14-16
    Og begrunnelsen viser til arbeidsmiljøloven § 1-2

  # Et statlig organ kan være i mange næringer; der det er vanlig, må det avklares
  Scenariomal: Om alle er statsansatte, må være kjent der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 50
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-16 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-17 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-18 "<svar>"

    Eksempler:
      | kode   | svar        |
      | 84.110 | må avklares |
      | 72.100 | må avklares |
      | 47.110 | gjelder     |

  Scenario: At butikken ikke er et statlig organ, er en antakelse
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 50
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsreglement"
    Og svaret bygger på antakelsen "statsansatte og embetsmenn"

  # § 1-7 fjerde ledd, jf. forskrift 16. desember 2005 nr. 1566 §§ 3 og 3b: §§ 14-16 til 14-18 er ikke nevnt i § 3
  Scenariomal: For den som bare har utsendte arbeidstakere, må det vurderes
    Gitt en virksomhet med næringskode 24.100
    Og at antall arbeidstakere er 50
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten ikke har fastsatt arbeidsreglement
    Og at virksomheten ikke er bundet av tariffavtale
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "må vurderes"
    Og må det vurderes om virksomheten skal ha "Arbeidsreglement"

    Eksempler:
      | paragraf |
      | § 14-16  |
      | § 14-17  |
      | § 14-18  |

  Scenariomal: Vurderingen av om de utsendte er unntatt, avgjør også arbeidsreglementet
    Gitt en virksomhet med næringskode 24.100
    Og at antall arbeidstakere er 50
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Arbeidsreglement"
    Og er svaret for arbeidsmiljøloven § 14-16 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-17 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-18 "<svar>"

    Eksempler:
      | vurdert         | ha      | svar         | grunn                                      |
      | regnes som      | ikke ha | gjelder ikke | polsk rett er avtalt, og alle reiser snart |
      | ikke regnes som | ha      | gjelder      | alle har vært her i mer enn et år          |

  Scenario: Unntaket for utsendte er hjemlet i § 1-7
    Gitt en virksomhet med næringskode 24.100
    Og at antall arbeidstakere er 50
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten regnes som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "polsk rett er avtalt"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 14-16
    Og begrunnelsen viser til arbeidsmiljøloven § 1-7
    Og gjelder arbeidsmiljøloven § 1-7

  # § 1-2 annet ledd
  Scenariomal: Rederiets sjøfart er ikke omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Og at virksomheten driver sjøfart
    Og at virksomheten har fastsatt arbeidsreglement
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 14-16  |
      | § 14-17  |
      | § 14-18  |

  # Svalbardloven § 3
  Scenario: Plikten gjelder også på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 11
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten driver industri eller handel, eller er en kontorvirksomhet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsreglement"
