# language: no
Egenskap: Arbeidsmiljøloven § 6-1, verneombud

  # ------------------------------------------------------------ første ledd første punktum: hver virksomhet som går inn under loven

  Scenariomal: Hver virksomhet som går inn under loven, skal ha verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 6-1 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | 4             | gjelder      |
      | 5             | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | mellom 4 og 6 | gjelder      |
      | ukjent        | må avklares  |

  Scenario: Uten arbeidstakere er det ingen plikt til å velge verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge verneombud"
    Og virksomheten kan ikke "avtale skriftlig en annen ordning enn verneombud"

  Scenario: Fem arbeidstakere er ikke færre enn fem
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 6-1
    Og plikter virksomheten å "velge verneombud"
    Og begrunnelsen viser til arbeidsmiljøloven § 6-1
    Og virksomheten kan ikke "avtale skriftlig en annen ordning enn verneombud"

  Scenario: Den som er unntatt fra loven, er unntatt fra § 6-1
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 6-1
    Og virksomheten plikter ikke å "velge verneombud"

  # ------------------------------------------------------------ annet punktum: avtale om en annen ordning

  # «færre enn 5» fra 1. januar 2024 (lov 17. mars 2023 nr. 3), «mindre enn 10» før det
  Scenariomal: Bare de små kan avtale en annen ordning
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så <kan> "avtale skriftlig en annen ordning enn verneombud"
    Og plikter virksomheten å "velge verneombud"

    Eksempler:
      | antall | dag        | kan                   |
      | 1      | 2023-12-31 | kan virksomheten      |
      | 4      | 2023-12-31 | kan virksomheten      |
      | 5      | 2023-12-31 | kan virksomheten      |
      | 9      | 2023-12-31 | kan virksomheten      |
      | 10     | 2023-12-31 | kan virksomheten ikke |
      | 1      | 2024-01-01 | kan virksomheten      |
      | 4      | 2024-01-01 | kan virksomheten      |
      | 5      | 2024-01-01 | kan virksomheten ikke |
      | 9      | 2024-01-01 | kan virksomheten ikke |
      | 10     | 2024-01-01 | kan virksomheten ikke |
      | 4      | 2026-11-01 | kan virksomheten      |
      | 5      | 2026-11-01 | kan virksomheten ikke |

  Scenariomal: Avtalen tar bare bort plikten for den som er liten nok
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per <dag>
    Så <plikter> "velge verneombud"
    Og gjelder arbeidsmiljøloven § 6-1

    Eksempler:
      | antall | dag        | plikter                     |
      | 1      | 2023-12-31 | plikter virksomheten ikke å |
      | 5      | 2023-12-31 | plikter virksomheten ikke å |
      | 9      | 2023-12-31 | plikter virksomheten ikke å |
      | 10     | 2023-12-31 | plikter virksomheten å      |
      | 11     | 2023-12-31 | plikter virksomheten å      |
      | 1      | 2024-01-01 | plikter virksomheten ikke å |
      | 4      | 2024-01-01 | plikter virksomheten ikke å |
      | 5      | 2024-01-01 | plikter virksomheten å      |
      | 9      | 2024-01-01 | plikter virksomheten å      |
      | 4      | 2026-11-01 | plikter virksomheten ikke å |
      | 5      | 2026-11-01 | plikter virksomheten å      |
      | 6      | 2026-11-01 | plikter virksomheten å      |

  Scenario: Uten avtale har også den lille plikten, og at avtalen mangler, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge verneombud"
    Og svaret bygger på antakelsen "skriftlig avtale om annen ordning enn verneombud"

  Scenario: Uten antakelser må det avklares om den lille har en avtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og alt annet er avkreftet
    Og at det er ukjent om partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten plikter å "velge verneombud"

  Scenario: Uten antakelser har avtalen ingen betydning for den som har fem
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Og at det er ukjent om partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så plikter virksomheten å "velge verneombud"

  # Registeret oppgir 1–4 når tallet holdes tilbake
  Scenario: Med mellom én og fire arbeidstakere kan partene avtale noe annet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 1 og 4
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "avtale skriftlig en annen ordning enn verneombud"
    Og plikter virksomheten å "velge verneombud"

  Scenario: Med mellom én og fire arbeidstakere og avtale er det ingen plikt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 1 og 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge verneombud"

  Scenario: Med mellom fire og seks arbeidstakere og avtale må antallet avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 4 og 6
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "velge verneombud"

  Scenario: Med mellom fire og seks arbeidstakere og ingen avtale er antallet uten betydning for plikten
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 4 og 6
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge verneombud"

  Scenario: Er antallet ukjent, spørres det om det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "velge verneombud"
    Og det neste spørsmålet for arbeidsmiljøloven § 6-1 er "Hvor mange arbeidstakere har virksomheten?"

  # § 6-1 sier «arbeidstakere»; «jevnlig sysselsetter» står i §§ 2 A-6 og 7-1, ikke her
  Scenario: Grensen i § 6-1 er antall arbeidstakere, ikke hvor mange som jevnlig sysselsettes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge verneombud"

  # Avtalen skal være skriftlig
  Scenariomal: Avtalen er et dokument bare når den er inngått og kan inngås
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at partene <avtale>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Skriftlig avtale om annen ordning enn verneombud"

    Eksempler:
      | antall | avtale                                                                 | skal                      |
      | 4      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | skal virksomheten ha      |
      | 4      | ikke har en gyldig skriftlig avtale om en annen ordning enn verneombud | skal virksomheten ikke ha |
      | 5      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | skal virksomheten ikke ha |

  # ------------------------------------------------------------ fjerde punktum: Arbeidstilsynet kan fastsette at den likevel skal ha verneombud

  Scenario: Arbeidstilsynet har fastsatt at den lille skal ha verneombud tross avtalen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at det foreligger vedtak om "verneombud i liten virksomhet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge verneombud"
    Og virksomheten kan ikke "avtale skriftlig en annen ordning enn verneombud"
    Og virksomheten skal ikke ha "Skriftlig avtale om annen ordning enn verneombud"

  Scenario: At Arbeidstilsynet ikke har fastsatt noe, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge verneombud"
    Og svaret bygger på antakelsen "verneombud i liten virksomhet"

  # ------------------------------------------------------------ femte punktum: flere enn 10

  Scenariomal: Flere verneombud kan velges når det er flere enn ti arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så <kan> "velge flere verneombud"

    Eksempler:
      | antall        | dag        | kan                   |
      | 0             | 2026-11-01 | kan virksomheten ikke |
      | 9             | 2026-11-01 | kan virksomheten ikke |
      | 10            | 2026-11-01 | kan virksomheten ikke |
      | 11            | 2026-11-01 | kan virksomheten      |
      | mellom 1 og 4 | 2026-11-01 | kan virksomheten ikke |
      | minst 11      | 2026-11-01 | kan virksomheten      |
      | 10            | 2024-01-01 | kan virksomheten ikke |
      | 11            | 2024-01-01 | kan virksomheten      |

  Scenario: Med mellom ti og tolv må det avklares om flere kan velges
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 10 og 12
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten kan "velge flere verneombud"

  # ------------------------------------------------------------ annet ledd: avdelinger og skift

  # «i alminnelighet», og antallet fastsettes etter størrelsen, arbeidets art og arbeidsforholdene: et skjønn
  Scenariomal: Ved flere atskilte avdelinger eller skift må det vurderes om hver skal ha sitt verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at <avdelinger>
    Og at <skift>
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"

    Eksempler:
      | avdelinger                                            | skift                          |
      | virksomheten består av flere atskilte avdelinger      | arbeidet ikke foregår på skift |
      | virksomheten ikke består av flere atskilte avdelinger | arbeidet foregår på skift      |
      | virksomheten består av flere atskilte avdelinger      | arbeidet foregår på skift      |

  Scenario: Uten flere avdelinger og uten skift er det ikke noe å fordele
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke består av flere atskilte avdelinger
    Og at arbeidet ikke foregår på skift
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"

  Scenario: Det er vurdert at hver avdeling skal ha sitt verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten består av flere atskilte avdelinger
    Og at det er vurdert at virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "avdelingene ligger i hver sin by"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"

  Scenario: Det er vurdert at ett verneombud er nok for avdelingene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 6
    Og at virksomheten består av flere atskilte avdelinger
    Og at det er vurdert at virksomheten ikke plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "tre og tre vegg i vegg med det samme arbeidet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"
    Og virksomheten plikter å "velge verneombud"

  # Annet ledd gjelder antallet verneombud; har partene avtalt at det ikke skal være noe, er det ikke noe å fordele
  Scenario: Med avtale om en annen ordning er det ikke verneombud for hvert skiftlag
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at arbeidet foregår på skift
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"

  # Annet ledd nevner ingen næringer: ingen antas å mangle avdelinger eller skift
  Scenariomal: Er det ukjent om arbeidet foregår på skift, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke består av flere atskilte avdelinger
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"
    Og må det avklares om virksomheten plikter å "velge minst ett hovedverneombud"
    Og gjelder arbeidsmiljøloven § 6-1

    Eksempler:
      | kode   | antall |
      | 24.100 | 20     |
      | 47.110 | 200    |
      | 43.320 | 5      |

  # ------------------------------------------------------------ tredje ledd: mer enn ett verneombud

  Scenariomal: Bare den som har mer enn ett verneombud, skal ha hovedverneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke består av flere atskilte avdelinger
    Og at arbeidet ikke foregår på skift
    Og at virksomheten <har> mer enn ett verneombud
    Når reglene vurderes per 2026-11-01
    Så <plikter> "velge minst ett hovedverneombud"

    Eksempler:
      | har      | plikter                     |
      | har      | plikter virksomheten å      |
      | ikke har | plikter virksomheten ikke å |

  # Første ledd femte punktum: det er fra elleve arbeidstakere flere kan velges. Til og med ti antas det at det ikke er flere, når det
  # ikke er kjent at virksomheten har atskilte avdelinger eller skift.
  Scenariomal: Om det er mer enn ett verneombud, spørres det om fra elleve arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke består av flere atskilte avdelinger
    Og at arbeidet ikke foregår på skift
    Når reglene vurderes per 2026-11-01
    Så <plikter> "velge minst ett hovedverneombud"

    Eksempler:
      | antall        | plikter                                   |
      | 3             | plikter virksomheten ikke å               |
      | mellom 1 og 4 | plikter virksomheten ikke å               |
      | 10            | plikter virksomheten ikke å               |
      | 11            | må det avklares om virksomheten plikter å |
      | 200           | må det avklares om virksomheten plikter å |

  Scenario: At den lille bare har ett verneombud, er en antakelse
    Gitt en virksomhet med næringskode 96.210
    Og at antall arbeidstakere er 3
    Og at virksomheten ikke består av flere atskilte avdelinger
    Og at arbeidet ikke foregår på skift
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge minst ett hovedverneombud"
    Og svaret bygger på antakelsen "mer enn ett verneombud"

  # Er en avdeling vurdert å greie seg uten eget verneombud, kan virksomheten likevel ha valgt flere
  Scenariomal: Med avdelinger eller skift spørres også den lille om hvor mange verneombud den har
    Gitt en virksomhet med næringskode 56.110
    Og at antall arbeidstakere er 8
    Og at <avdelinger>
    Og at <skift>
    Og at det er vurdert at virksomheten ikke plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "de arbeider sammen de fleste dagene"
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "velge minst ett hovedverneombud"

    Eksempler:
      | avdelinger                                            | skift                          |
      | virksomheten består av flere atskilte avdelinger      | arbeidet ikke foregår på skift |
      | virksomheten ikke består av flere atskilte avdelinger | arbeidet foregår på skift      |

  Scenario: Også en liten virksomhet med mer enn ett verneombud har hovedverneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 8
    Og at virksomheten har mer enn ett verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge minst ett hovedverneombud"

  # Ett for hver av flere avdelinger er mer enn ett
  Scenario: Den som skal ha verneombud i hver av flere avdelinger, skal også ha hovedverneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten består av flere atskilte avdelinger
    Og at det er vurdert at virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "avdelingene ligger i hver sin by"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge minst ett hovedverneombud"

  # Skal hver avdeling ha sitt, hjelper det ikke at virksomheten ennå bare har ett
  Scenario: Den som skal ha flere, skal ha hovedverneombud også før de er valgt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke har mer enn ett verneombud
    Og at arbeidet foregår på skift
    Og at det er vurdert at virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "skiftlagene møtes aldri"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge minst ett hovedverneombud"

  Scenario: Før avdelingene er vurdert, må også hovedverneombudet vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke har mer enn ett verneombud
    Og at virksomheten består av flere atskilte avdelinger
    Og at arbeidet ikke foregår på skift
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "velge minst ett hovedverneombud"

  Scenario: Er ett verneombud vurdert å være nok, kreves ikke hovedverneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke har mer enn ett verneombud
    Og at virksomheten består av flere atskilte avdelinger
    Og at det er vurdert at virksomheten ikke plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "vegg i vegg med det samme arbeidet"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "velge minst ett hovedverneombud"

  # ------------------------------------------------------------ fjerde ledd: oppslag

  Scenariomal: Den som har verneombud, slår opp hvem det er
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene <avtale>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "kunngjøre ved oppslag på arbeidsplassen hvem som er verneombud"

    Eksempler:
      | avtale                                                                 | plikter                     |
      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | plikter virksomheten ikke å |
      | ikke har en gyldig skriftlig avtale om en annen ordning enn verneombud | plikter virksomheten å      |

  # Svalbardloven § 3: lovene om arbeidervern gjelder for Svalbard
  Scenario: Plikten gjelder også på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "velge verneombud"
