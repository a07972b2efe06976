# language: no
Egenskap: Arbeidsmiljøloven kapittel 2 A, varsling

  # § 2 A-6 om rutinene står også i varsling.feature

  # ============================================================ § 2 A-3: aktivitetsplikten

  Scenariomal: Enhver arbeidsgiver skal undersøke varsler og ta vare på den som varsler
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 2 A-3 "<svar>"

    Eksempler:
      | antall        | dag        | svar         |
      | 0             | 2026-11-01 | gjelder ikke |
      | 1             | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | 2026-11-01 | må avklares  |
      | ukjent        | 2026-11-01 | må avklares  |
      | 1             | 2020-01-01 | gjelder      |

  Scenariomal: Pliktene etter første og andre ledd
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "sørge for at varsler om kritikkverdige forhold i virksomheten blir tilstrekkelig undersøkt"
    Og plikter virksomheten <svar> "påse at den som har varslet, har et fullt forsvarlig arbeidsmiljø, og når det er nødvendig sette i verk tiltak mot gjengjeldelse"

    Eksempler:
      | antall | svar   |
      | 0      | ikke å |
      | 1      | å      |

  Scenario: Der loven ikke gjelder, gjelder ikke kapitlet om varsling
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 20
    Og at virksomheten driver fiske
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2 A-3
    Og gjelder ikke arbeidsmiljøloven § 2 A-6
    Og plikter virksomheten ikke å "sørge for at varsler om kritikkverdige forhold i virksomheten blir tilstrekkelig undersøkt"
    Og skal virksomheten ikke ha "Rutiner for intern varsling"

  Scenariomal: På Svalbard og til havs gjelder kapitlet som ellers
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <hvor>
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 2 A-3
    Og gjelder arbeidsmiljøloven § 2 A-6

    Eksempler:
      | hvor                                                                                                          |
      | er på Svalbard                                                                                                |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen                                  |
      | driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs |

  # ============================================================ § 2 A-6: utsendte arbeidstakere

  # Forskrift 16. desember 2005 nr. 1566 §§ 3 og 3b gjør ikke § 2 A-6 gjeldende, heller ikke etter tolv måneder; norsk rett kan
  # likevel være den som regulerer arbeidsforholdet. Se også arbeidsmiljoloven-kapittel-1.feature.
  Scenariomal: Er de utsendte unntatt, må virksomheten ikke ha rutiner, uansett hvor mange de er
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten regnes som "unntatt fra kravet om varslingsrutiner for utsendte arbeidstakere", fordi "polsk rett er avtalt"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 2 A-6
    Og skal virksomheten ikke ha "Rutiner for intern varsling"
    Og plikter virksomheten ikke å "gjøre varslingsrutinene lett tilgjengelige for alle arbeidstakere i virksomheten"
    Og plikter virksomheten ikke å "utforme varslingsrutinene slik at de ikke begrenser arbeidstakernes rett til å varsle"
    Og plikter virksomheten ikke å "utarbeide varslingsrutinene i samarbeid med arbeidstakerne og deres tillitsvalgte, i tilknytning til det systematiske HMS-arbeidet"

    Eksempler:
      | antall |
      | 4      |
      | 25     |

  Scenario: Ellers må det vurderes om rutinene skal finnes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 25
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "Rutiner for intern varsling"
