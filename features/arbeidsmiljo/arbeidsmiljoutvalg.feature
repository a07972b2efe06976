# language: no
Egenskap: Arbeidsmiljøloven § 7-1 og forskrift om organisering, ledelse og medvirkning § 3-7, arbeidsmiljøutvalg

  # ------------------------------------------------------------ § 7-1 første ledd første punktum: minst 30 (50 før 2024)

  Scenariomal: Fra 1. januar 2024 er grensen 30, før det var den 50
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 7-1 "<svar>"

    Eksempler:
      | antall | dag        | svar         |
      | 29     | 2023-12-31 | gjelder ikke |
      | 30     | 2023-12-31 | gjelder ikke |
      | 49     | 2023-12-31 | gjelder ikke |
      | 50     | 2023-12-31 | gjelder      |
      | 51     | 2023-12-31 | gjelder      |
      | 0      | 2024-01-01 | gjelder ikke |
      | 29     | 2024-01-01 | gjelder ikke |
      | 30     | 2024-01-01 | gjelder      |
      | 49     | 2024-01-01 | gjelder      |
      | 50     | 2024-01-01 | gjelder      |
      | 0      | 2026-11-01 | gjelder ikke |
      | 29     | 2026-11-01 | gjelder ikke |
      | 30     | 2026-11-01 | gjelder      |
      | 31     | 2026-11-01 | gjelder      |

  Scenario: Med tretti skal utvalget opprettes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 30
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "opprette arbeidsmiljøutvalg"
    Og begrunnelsen viser til arbeidsmiljøloven § 7-1

  Scenario: Med tjueni og ingen som krever det, skal utvalget ikke opprettes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 29
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "opprette arbeidsmiljøutvalg"
    Og svaret bygger på antakelsen "krav om arbeidsmiljøutvalg"
    Og svaret bygger på antakelsen "arbeidsmiljøutvalg i mindre virksomhet"

  Scenario: Den som er unntatt fra loven, er unntatt fra § 7-1
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 60
    Og at virksomheten driver fiske
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 7-1

  # ------------------------------------------------------------ annet punktum: mellom 10 og 30 når en av partene krever det

  # Før 2024 var det mellom 20 og 50
  Scenariomal: Når en av partene krever utvalg, er grensen lavere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at en av partene ved virksomheten krever arbeidsmiljøutvalg
    Når reglene vurderes per <dag>
    Så <plikter> "opprette arbeidsmiljøutvalg"

    Eksempler:
      | antall | dag        | plikter                     |
      | 10     | 2023-12-31 | plikter virksomheten ikke å |
      | 19     | 2023-12-31 | plikter virksomheten ikke å |
      | 20     | 2023-12-31 | plikter virksomheten å      |
      | 49     | 2023-12-31 | plikter virksomheten å      |
      | 50     | 2023-12-31 | plikter virksomheten å      |
      | 9      | 2024-01-01 | plikter virksomheten ikke å |
      | 10     | 2024-01-01 | plikter virksomheten å      |
      | 19     | 2024-01-01 | plikter virksomheten å      |
      | 9      | 2026-11-01 | plikter virksomheten ikke å |
      | 10     | 2026-11-01 | plikter virksomheten å      |
      | 11     | 2026-11-01 | plikter virksomheten å      |
      | 29     | 2026-11-01 | plikter virksomheten å      |
      | 30     | 2026-11-01 | plikter virksomheten å      |

  Scenariomal: Mellom 10 og 30 er det kravet som avgjør
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 15
    Og at <krav>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 7-1 "<svar>"

    Eksempler:
      | krav                                                        | svar         |
      | en av partene ved virksomheten krever arbeidsmiljøutvalg    | gjelder      |
      | ingen av partene ved virksomheten krever arbeidsmiljøutvalg | gjelder ikke |

  # ------------------------------------------------------------ tredje punktum: Arbeidstilsynet kan bestemme det

  Scenariomal: Arbeidstilsynet kan bestemme det uansett hvor få de er
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 7-1 "<svar>"

    Eksempler:
      | antall | dag        | svar         |
      | 0      | 2026-11-01 | gjelder ikke |
      | 1      | 2026-11-01 | gjelder      |
      | 9      | 2026-11-01 | gjelder      |
      | 29     | 2026-11-01 | gjelder      |
      | 9      | 2023-12-31 | gjelder      |
      | 49     | 2023-12-31 | gjelder      |

  # ------------------------------------------------------------ ukjent og intervall

  Scenariomal: Intervaller
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 7-1 "<svar>"

    Eksempler:
      | antall          | svar         |
      | mellom 1 og 4   | gjelder ikke |
      | mellom 4 og 6   | gjelder ikke |
      | mellom 28 og 32 | må avklares  |
      | minst 30        | gjelder      |
      | høyst 29        | gjelder ikke |
      | ukjent          | må avklares  |

  Scenario: Når utvalg kreves, er det uten betydning om det er tjueåtte eller trettito
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 28 og 32
    Og at en av partene ved virksomheten krever arbeidsmiljøutvalg
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "opprette arbeidsmiljøutvalg"

  Scenario: Når utvalg kreves, må det avklares om det er ni eller elleve
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er mellom 9 og 11
    Og at en av partene ved virksomheten krever arbeidsmiljøutvalg
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "opprette arbeidsmiljøutvalg"

  # ------------------------------------------------------------ § 3-7 annet ledd: gjennomsnittet siste kalenderår, minst 20 timer i uka

  Scenario: Førti ansatte, men tjueni som regnes med
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 40
    Og at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er 29
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 7-1

  Scenario: Tjueni ansatte i dag, men tretti i gjennomsnitt siste kalenderår
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 29
    Og at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er 30
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 7-1

  # Et gjennomsnitt er sjelden et helt tall
  Scenariomal: Et gjennomsnitt like under tretti er ikke minst tretti
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 35
    Og at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er <gjennomsnitt>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 7-1 "<svar>"

    Eksempler:
      | gjennomsnitt | svar         |
      | 29,5         | gjelder ikke |
      | 30,5         | gjelder      |

  Scenario: At alle regnes med, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 30
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 7-1
    Og svaret bygger på antakelsen "antall arbeidstakere som regnes med for arbeidsmiljøutvalg"

  Scenario: Uten antakelser må det spørres hvor mange som regnes med
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 35
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om arbeidsmiljøloven § 7-1 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 7-1 er "Hvor mange arbeidstakere regnes med når det avgjøres om virksomheten må ha arbeidsmiljøutvalg?"

  Scenario: Uten antakelser er tretti som regnes med, nok
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 35
    Og at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er 30
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder arbeidsmiljøloven § 7-1

  # ------------------------------------------------------------ § 7-1 annet til fjerde ledd

  Scenariomal: Pliktene følger utvalget
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "<plikt>"

    Eksempler:
      | antall | plikter                     | plikt                                                                                                               |
      | 30     | plikter virksomheten å      | kunngjøre ved oppslag på arbeidsplassen hvem som er medlemmer av arbeidsmiljøutvalget                               |
      | 29     | plikter virksomheten ikke å | kunngjøre ved oppslag på arbeidsplassen hvem som er medlemmer av arbeidsmiljøutvalget                               |
      | 30     | plikter virksomheten å      | ha like mange representanter for arbeidsgiveren og arbeidstakerne i arbeidsmiljøutvalget                            |
      | 29     | plikter virksomheten ikke å | ha like mange representanter for arbeidsgiveren og arbeidstakerne i arbeidsmiljøutvalget                            |
      | 30     | plikter virksomheten å      | la arbeidsgiverens og arbeidstakernes representanter velge leder av arbeidsmiljøutvalget vekselvis                  |
      | 29     | plikter virksomheten ikke å | la arbeidsgiverens og arbeidstakernes representanter velge leder av arbeidsmiljøutvalget vekselvis                  |
      | 30     | plikter virksomheten å      | la arbeidsgiveren, den som leder virksomheten eller en fra den øverste ledelsen være medlem av arbeidsmiljøutvalget |
      | 29     | plikter virksomheten ikke å | la arbeidsgiveren, den som leder virksomheten eller en fra den øverste ledelsen være medlem av arbeidsmiljøutvalget |
      | 30     | plikter virksomheten å      | la hovedverneombudet, eller verneombudet når det bare er ett, være medlem av arbeidsmiljøutvalget                   |
      | 29     | plikter virksomheten ikke å | la hovedverneombudet, eller verneombudet når det bare er ett, være medlem av arbeidsmiljøutvalget                   |
      | 30     | plikter virksomheten å      | la arbeidstakerne velge sine øvrige representanter i arbeidsmiljøutvalget ved flertallsvalg blant de tilsatte       |
      | 29     | plikter virksomheten ikke å | la arbeidstakerne velge sine øvrige representanter i arbeidsmiljøutvalget ved flertallsvalg blant de tilsatte       |
      | 30     | plikter virksomheten å      | ha minst én representant for bedriftshelsetjenesten som fast medlem av arbeidsmiljøutvalget                         |
      | 29     | plikter virksomheten ikke å | ha minst én representant for bedriftshelsetjenesten som fast medlem av arbeidsmiljøutvalget                         |

  # § 7-1 første ledd og § 3-7 femte ledd setter ikke som vilkår at virksomheten ellers må ha bedriftshelsetjeneste
  Scenario: Bedriftshelsetjenesten er representert også når næringen ikke står i listen i § 13-1
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 30
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha minst én representant for bedriftshelsetjenesten som fast medlem av arbeidsmiljøutvalget"

  Scenariomal: Utvalget kan opprette underutvalg når det finnes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <kan> "la arbeidsmiljøutvalget opprette underutvalg"

    Eksempler:
      | antall | kan                   |
      | 29     | kan virksomheten ikke |
      | 30     | kan virksomheten      |

  # ------------------------------------------------------------ § 3-7: sammensetningen, også når utvalget er krevd eller pålagt

  Scenariomal: § 3-7 gjelder når det skal være arbeidsmiljøutvalg
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 3-7 "<svar>"

    Eksempler:
      | antall          | svar         |
      | 0               | gjelder ikke |
      | 29              | gjelder ikke |
      | 30              | gjelder      |
      | mellom 28 og 32 | må avklares  |

  # § 3-7 fikk dagens ordlyd 1. januar 2024; eldre ordlyd er ikke lest, men loven og utvalget er det samme spørsmålet
  Scenariomal: Fra 1. januar 2024 er § 3-7 lest
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 60
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 3-7 "<svar>"
    Og virksomheten plikter å "opprette arbeidsmiljøutvalg"

    Eksempler:
      | dag        | svar        |
      | 2023-12-31 | må avklares |
      | 2024-01-01 | gjelder     |

  # Sammensetningen følger av tredje til femte ledd, fra samme dag
  Scenariomal: Fra 1. januar 2024 er også sammensetningen lest
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 60
    Når reglene vurderes per 2024-01-01
    Så plikter virksomheten å "<plikt>"

    Eksempler:
      | plikt                                                                                                               |
      | la arbeidsgiveren, den som leder virksomheten eller en fra den øverste ledelsen være medlem av arbeidsmiljøutvalget |
      | la hovedverneombudet, eller verneombudet når det bare er ett, være medlem av arbeidsmiljøutvalget                   |
      | la arbeidstakerne velge sine øvrige representanter i arbeidsmiljøutvalget ved flertallsvalg blant de tilsatte       |
      | ha minst én representant for bedriftshelsetjenesten som fast medlem av arbeidsmiljøutvalget                         |

  Scenario: § 3-7 gjelder for utvalg som en av partene har krevd
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 10
    Og at en av partene ved virksomheten krever arbeidsmiljøutvalg
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 3-7
    Og virksomheten plikter å "la hovedverneombudet, eller verneombudet når det bare er ett, være medlem av arbeidsmiljøutvalget"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 3-7

  Scenario: § 3-7 gjelder for utvalg som Arbeidstilsynet har bestemt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 9
    Og at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 3-7
    Og virksomheten plikter å "ha like mange representanter for arbeidsgiveren og arbeidstakerne i arbeidsmiljøutvalget"

  # Svalbardloven § 3: loven gjelder der
  Scenario: Utvalget skal opprettes også på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 30
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "opprette arbeidsmiljøutvalg"
