# language: no
Egenskap: Arbeidsmiljøloven § 2-2, arbeidsgivers plikter overfor andre enn egne arbeidstakere

  # ============================================================ første ledd: andre utfører arbeid i tilknytning til virksomheten

  # Bokstav a og b følger når andre arbeider der; bokstav c bare når noen av dem er leid inn
  Scenariomal: Hvem som arbeider der, avgjør pliktene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at <andre>
    Og at virksomheten <leier> arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2-2 første ledd "<svar>"
    Og plikter virksomheten <a> "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
    Og plikter virksomheten <a> "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"
    Og plikter virksomheten <c> "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

    Eksempler:
      | andre                                                                                                  | leier          | svar         | a      | c      |
      | andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning | leier inn      | gjelder      | å      | å      |
      | andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning | ikke leier inn | gjelder      | å      | ikke å |
      | alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere    | ikke leier inn | gjelder ikke | ikke å | ikke å |

  # «herunder innleide arbeidstakere eller selvstendige oppdragstakere»
  Scenariomal: Innleide, selvstendige og oppdragstakere på eget område er andre enn egne arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten <bruker>
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd
    Og plikter virksomheten å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
    Og plikter virksomheten å "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"

    Eksempler:
      | bruker                                                                           |
      | leier inn arbeidstakere                                                          |
      | leier inn arbeidstakere fra bemanningsforetak                                    |
      | leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie |
      | bruker selvstendige oppdragstakere                                               |
      | engasjerer oppdragstakere til oppgaver på eget område eller anlegg               |

  # Elever, utplasserte og andre uten ansettelse regnes som arbeidstakere etter reglene om HMS (§ 1-6), men er ikke ansatt
  Scenario: Også elever og utplasserte er andre enn egne arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd
    Og plikter virksomheten å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"

  # Bokstav c nevner bare innleide
  Scenario: Selvstendige oppdragstakere er ikke innleide
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker selvstendige oppdragstakere
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

  Scenario: Er det ukjent om andre arbeider der, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 2-2 første ledd gjelder
    Og må det avklares om virksomheten plikter å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
    Og må det avklares om virksomheten plikter å "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"

  Scenario: Leier den ikke inn noen, kan likevel andre arbeide der
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke leier inn arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 2-2 første ledd gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 2-2 første ledd er "Utfører andre enn egne ansatte arbeid hos virksomheten eller i tilknytning til det den driver med, for eksempel innleide, selvstendige, andre firmaers folk, frivillige, elever eller utplasserte?"

  Scenario: Er det ukjent om de andre er leid inn, må bokstav c avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd
    Og må det avklares om virksomheten plikter å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

  # § 14-12 fjerde ledd og § 14-13 femte ledd: et oppdrag kan være innleie, og da er også de som utfører det, innleide
  Scenario: Er et oppdrag kanskje innleie, må det vurderes om bokstav c gjelder for dem som utfører det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd
    Og må det vurderes om virksomheten plikter å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

  Scenariomal: Vurderingen av oppdraget avgjør også bokstav c
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke leier inn arbeidstakere
    Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Og at det er vurdert at virksomheten <byrå> "innleier fra bemanningsforetak", fordi "vi leder arbeidet"
    Og at det er vurdert at virksomheten <andre> "innleier fra virksomhet som ikke har til formål å drive utleie", fordi "vi leder arbeidet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <c> "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"
    Og er svaret for arbeidsmiljøloven § 2-2 første ledd "<svar>"

    Eksempler:
      | antall | byrå            | andre           | c      | svar         |
      | 5      | regnes som      | ikke regnes som | å      | gjelder      |
      | 5      | ikke regnes som | regnes som      | å      | gjelder      |
      | 5      | ikke regnes som | ikke regnes som | ikke å | gjelder      |
      | 0      | regnes som      | ikke regnes som | å      | gjelder      |
      | 0      | ikke regnes som | ikke regnes som | ikke å | gjelder ikke |

  # «arbeidsgiver»: den som har egne arbeidstakere
  Scenariomal: Pliktene er arbeidsgiverens
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten bruker selvstendige oppdragstakere
    Og at virksomheten ikke leier inn arbeidstakere
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2-2 første ledd "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | ukjent        | må avklares  |

  # Forskrift 11. januar 2013 nr. 33 § 1, jf. loven § 1-4: første ledd gjelder også ved innleie fra bemanningsforetak til virksomhet
  # som ikke sysselsetter arbeidstaker. Om det også gjelder annen innleie, sier forskriften ikke klart.
  Scenariomal: Innleie til den som ikke har arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten <byrå> arbeidstakere fra bemanningsforetak
    Og at virksomheten <andre> arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og at ingen andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2-2 første ledd "<svar>"
    Og <plikter> "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
    Og <plikter> "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"
    Og <plikter> "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

    Eksempler:
      | byrå           | andre          | svar         | plikter                                   |
      | leier inn      | ikke leier inn | gjelder      | plikter virksomheten å                    |
      | leier inn      | leier inn      | gjelder      | plikter virksomheten å                    |
      | ikke leier inn | leier inn      | må vurderes  | må det vurderes om virksomheten plikter å |
      | ikke leier inn | ikke leier inn | gjelder ikke | plikter virksomheten ikke å               |

  # Med arbeidstakere følger det av loven, uten av forskriften: er det ukjent om den har noen, er svaret det samme
  Scenario: Antallet arbeidstakere betyr ingenting for den som leier inn fra bemanningsforetak
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er ukjent
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd
    Og plikter virksomheten å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

  Scenario: Er det ukjent hvem den uten arbeidstakere leier inn fra, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten leier inn arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 2-2 første ledd gjelder

  # Forskriften er gitt etter § 1-4, og når ikke lenger enn loven; og den gjelder «virksomhet»
  Scenariomal: Privatpersoner og den loven ikke gjelder for, er ikke omfattet ved innleie uten arbeidstakere
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten <hvem>
    Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
    Og at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2-2 første ledd

    Eksempler:
      | hvem                                        |
      | er en privatperson eller privat husholdning |
      | driver fiske                                |

  Scenario: Der loven ikke gjelder, gjelder ikke § 2-2
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 20
    Og at virksomheten driver sjøfart
    Og at virksomheten leier inn arbeidstakere
    Og at virksomheten er hovedbedrift på en felles arbeidsplass
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2-2
    Og plikter virksomheten ikke å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
    Og plikter virksomheten ikke å "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"
    Og plikter virksomheten ikke å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"
    Og plikter virksomheten ikke å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

  # Lov 17. mars 2023 nr. 3 endret første ledd 1. januar 2024; «andre enn arbeidsgivers egne arbeidstakere» omfattet de samme før
  Scenariomal: Svaret er det samme før og etter 1. januar 2024
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten <bruker>
    Når reglene vurderes per <dag>
    Så gjelder arbeidsmiljøloven § 2-2 første ledd

    Eksempler:
      | bruker                             | dag        |
      | leier inn arbeidstakere            | 2023-12-31 |
      | leier inn arbeidstakere            | 2024-01-01 |
      | bruker selvstendige oppdragstakere | 2023-12-31 |
      | bruker selvstendige oppdragstakere | 2024-01-01 |

  # Forskrift 5. juli 2002 nr. 715 § 3 unntar arbeid i arbeidstakerens hjem fra kapittel 2. Det andre gjør hos virksomheten, er ikke det.
  Scenario: Den som har alle sine hjemme, har pliktene overfor andre som arbeider for den
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Og at virksomheten leier inn arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd

  # § 1-3: også til havs
  Scenario: Til havs gjelder § 2-2 som ellers
    Gitt en virksomhet med næringskode 06.100
    Og at antall arbeidstakere er 50
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten leier inn arbeidstakere
    Og at virksomheten er hovedbedrift på en felles arbeidsplass
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 første ledd
    Og plikter virksomheten å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

  # ============================================================ andre ledd første punktum: hovedbedriften samordner

  Scenariomal: Hovedbedriften samordner, uansett hvor mange som arbeider der
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten <hovedbedrift> på <plass> felles arbeidsplass
    Og at virksomheten ikke arbeider på noen felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er <samtidig>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2-2 andre ledd "<svar>"
    Og plikter virksomheten <samordne> "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

    Eksempler:
      | hovedbedrift         | plass | samtidig | svar         | samordne |
      | er hovedbedrift      | en    | 2        | gjelder      | å        |
      | er hovedbedrift      | en    | 200      | gjelder      | å        |
      | ikke er hovedbedrift | noen  | 200      | gjelder ikke | ikke å   |

  # Hovedbedriften finnes bare der flere virksomheter arbeider
  Scenario: Alene på arbeidsplassen er det ingen å samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 50
    Og at virksomheten ikke utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2-2 andre ledd
    Og plikter virksomheten ikke å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"
    Og plikter virksomheten ikke å "melde til Arbeidstilsynet når virksomhetene ikke blir enige om hvem som skal samordne helse-, miljø- og sikkerhetsarbeidet"

  # Spørsmålene om hovedbedrift og antall har bare mening på en felles arbeidsplass
  Scenario: Det spørres først om arbeidsplassen er felles
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 2-2 andre ledd gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 2-2 andre ledd er "Utøver virksomheten arbeid på samme arbeidsplass som andre virksomheter?"

  Scenario: Er det ukjent hvem som er hovedbedrift, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 2-2 andre ledd gjelder
    Og må det avklares om virksomheten plikter å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"
    Og må det avklares om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"

  Scenario: Den som ikke har arbeidstakere, er ikke hovedbedrift etter loven
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten er hovedbedrift på en felles arbeidsplass
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2-2 andre ledd
    Og plikter virksomheten ikke å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

  # ============================================================ andre ledd andre punktum: mer enn 10 og ingen hovedbedrift

  Scenariomal: Flere enn ti samtidig, og ingen hovedbedrift: det skal avtales skriftlig hvem som samordner
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er <samtidig>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2-2 andre ledd "<svar>"

    Eksempler:
      | samtidig        | svar         |
      | 9               | gjelder ikke |
      | 10              | gjelder ikke |
      | 11              | gjelder      |
      | mellom 10 og 11 | må avklares  |
      | høyst 10        | gjelder ikke |
      | minst 11        | gjelder      |
      | ukjent          | må avklares  |

  Scenario: Med elleve samtidig skal avtalen være skriftlig, og det skal meldes fra når den uteblir
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 11
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2 andre ledd
    Og skal virksomheten ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og plikter virksomheten å "melde til Arbeidstilsynet når virksomhetene ikke blir enige om hvem som skal samordne helse-, miljø- og sikkerhetsarbeidet"

  # Internkontrollforskriften § 6 kan kreve avtalen også ved færre, men det er en vurdering
  Scenario: Med ti samtidig følger avtalen ikke av loven, og ingenting skal meldes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 10
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2-2 andre ledd
    Og må det vurderes om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og plikter virksomheten ikke å "melde til Arbeidstilsynet når virksomhetene ikke blir enige om hvem som skal samordne helse-, miljø- og sikkerhetsarbeidet"

  # Det er arbeidstakerne til alle virksomhetene på stedet som regnes sammen, ikke bare virksomhetens egne
  Scenario: Virksomhetens egne arbeidstakere sier ikke hvor mange det er på den felles arbeidsplassen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 200
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 2-2 andre ledd gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 2-2 andre ledd er "Hvor mange arbeidstakere er det samtidig på den felles arbeidsplassen, når arbeidstakerne til alle virksomhetene regnes med?"

  # «ingen virksomhet kan regnes som hovedbedrift»
  Scenario: Er en annen hovedbedrift, trengs ingen avtale etter loven
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten ikke arbeider på noen felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 200
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2-2 andre ledd
    Og må det vurderes om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
    Og plikter virksomheten ikke å "melde til Arbeidstilsynet når virksomhetene ikke blir enige om hvem som skal samordne helse-, miljø- og sikkerhetsarbeidet"
    Og plikter virksomheten ikke å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

  # Hovedbedrift på én arbeidsplass, og en arbeidsplass uten hovedbedrift et annet sted
  Scenario: Begge punktum kan gjelde samtidig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 50
    Og at virksomheten er hovedbedrift på en felles arbeidsplass
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 11
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"
    Og skal virksomheten ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"

  # Den avtalen peker ut, eller som Arbeidstilsynet bestemmer (tredje punktum), har ansvaret slik hovedbedriften ellers har. Er en
  # annen hovedbedrift, eller er de høyst ti, følger intet ansvar av leddet.
  Scenariomal: Avtalen eller Arbeidstilsynet kan ha gitt virksomheten ansvaret for å samordne
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
    Og at virksomheten <plass> felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er <samtidig>
    Og at virksomheten <avtale> ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
    Og at det <vedtak> vedtak om "ansvar for å samordne helse-, miljø- og sikkerhetsarbeidet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

    Eksempler:
      | plass                 | samtidig | avtale                | vedtak          | svar   |
      | arbeider på en        | 11       | etter avtale har      | ikke foreligger | å      |
      | arbeider på en        | 11       | ikke etter avtale har | foreligger      | å      |
      | arbeider på en        | 11       | ikke etter avtale har | ikke foreligger | ikke å |
      | arbeider på en        | 10       | etter avtale har      | ikke foreligger | ikke å |
      | arbeider på en        | 10       | ikke etter avtale har | foreligger      | ikke å |
      | ikke arbeider på noen | 11       | etter avtale har      | ikke foreligger | ikke å |
      | ikke arbeider på noen | 11       | ikke etter avtale har | foreligger      | ikke å |

  Scenario: Hvem avtalen har gitt ansvaret, må avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 11
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

  Scenariomal: Avtalen er mellom arbeidsgivere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke er hovedbedrift på noen felles arbeidsplass
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 11
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2-2 andre ledd "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | gjelder      |
      | ukjent | må avklares  |

  # ============================================================ hele paragrafen

  Scenario: Paragrafen gjelder når ett av leddene gjør det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere
    Og at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
    Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er 11
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2-2
    Og gjelder ikke arbeidsmiljøloven § 2-2 første ledd
