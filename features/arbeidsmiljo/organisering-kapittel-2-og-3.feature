# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning §§ 2-2, 2-3, 3-4, 3-16, 3-18 og 3-19

  # ============================================================ §§ 1-2 og 1-3: hvem kapittel 2 og 3 gjelder for

  # § 1-3 første ledd: arbeidsgiver. Kapittel 2 og 3 er ikke blant dem annet ledd lar gjelde uten arbeidstakere.
  Scenariomal: Kapittel 2 og 3 retter seg mot arbeidsgiveren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 2-2 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-18 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-19 "<svar>"

    Eksempler:
      | antall        | dag        | svar         |
      | 0             | 2026-11-01 | gjelder ikke |
      | 1             | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | 2026-11-01 | må avklares  |
      | ukjent        | 2026-11-01 | må avklares  |
      | 1             | 2020-01-01 | gjelder      |

  # § 1-2 annet ledd tar kapittel 6 til 9 og 12 bort i petroleumsvirksomheten, ikke kapittel 2 og 3
  Scenariomal: Kapittel 2 og 3 gjelder i petroleumsvirksomheten
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 40
    Og at virksomheten <driver>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 2-2
    Og gjelder forskrift om organisering, ledelse og medvirkning § 2-3
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-4
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-16
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-18
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-19

    Eksempler:
      | driver                                           |
      | driver petroleumsvirksomhet til havs             |
      | driver på et landanlegg i petroleumsvirksomheten |

  # Arbeidsmiljøloven § 1-2 annet ledd bokstav a, § 1-5 annet ledd, og Svalbard, som forskriften ikke nevner
  Scenariomal: Sjøfart, private husholdninger og Svalbard
    Gitt en virksomhet
    Og at antall arbeidstakere er 40
    Og at virksomheten <forhold>
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 2-2 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 2-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-16 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-18 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-19 "<svar>"

    Eksempler:
      | forhold                                     | svar         |
      | driver sjøfart                              | gjelder ikke |
      | er en privatperson eller privat husholdning | må vurderes  |
      | er på Svalbard                              | må vurderes  |

  # ============================================================ § 2-2: verneombudet

  # Annet ledd og § 3-4 annet ledd: rettighetene og meldingen forutsetter et verneombud. Hvem som skal ha det, sier loven § 6-1:
  # alle med arbeidstakere, men færre enn fem kan avtale noe annet.
  Scenariomal: Verneombudet får tid og oppgaver der det skal være verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at partene <avtale>
    Når reglene vurderes per <dag>
    Så <plikter> "la verneombudet bruke den tiden som er nødvendig for å utføre oppgavene forsvarlig"
    Og <plikter> "la verneombudet uttale seg om sakene og gjennomgå rapportene som hører under arbeidsmiljøutvalget, så lenge virksomheten ikke har et slikt utvalg"
    Og <plikter> "la verneombudet medvirke til at årsaken til arbeidsulykker og yrkessykdommer søkes klarlagt, og se til at det treffes tiltak mot gjentakelse, så lenge virksomheten ikke har arbeidsmiljøutvalg"
    Og <plikter> "velge verneombud for to år om gangen, og straks velge et nytt når vervet opphører uten at en stedfortreder er valgt"
    Og <skal> "Skriftlig melding til ledelsen om hvem som er valgt som verneombud"
    Og <plikter> "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"
    Og <plikter> "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 2-2 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-18 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-19 "<svar>"

    Eksempler:
      | antall | avtale                                                                 | dag        | plikter                     | skal                      | svar         |
      | 0      | ikke har en gyldig skriftlig avtale om en annen ordning enn verneombud | 2026-11-01 | plikter virksomheten ikke å | skal virksomheten ikke ha | gjelder ikke |
      | 1      | ikke har en gyldig skriftlig avtale om en annen ordning enn verneombud | 2026-11-01 | plikter virksomheten å      | skal virksomheten ha      | gjelder      |
      | 4      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | 2026-11-01 | plikter virksomheten ikke å | skal virksomheten ikke ha | gjelder ikke |
      | 5      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | 2026-11-01 | plikter virksomheten å      | skal virksomheten ha      | gjelder      |
      | 5      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | 2023-12-31 | plikter virksomheten ikke å | skal virksomheten ikke ha | gjelder ikke |
      | 10     | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | 2023-12-31 | plikter virksomheten å      | skal virksomheten ha      | gjelder      |

  Scenario: Uten antakelser må det avklares om den lille har avtalt en annen ordning
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og alt annet er avkreftet
    Og at det er ukjent om partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 2-2 gjelder
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 3-4 gjelder
    Og må det avklares om virksomheten skal ha "Skriftlig melding til ledelsen om hvem som er valgt som verneombud"
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 3-18 gjelder

  # Tredje ledd: om virksomheten har utvalg, avgjøres ikke av om den plikter å ha det. Den som ennå ikke har opprettet utvalg, har
  # bare verneombudet.
  Scenario: Også den som plikter å ha utvalg, lar verneombudet gjøre utvalgets oppgaver så lenge det ikke finnes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 30
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "opprette arbeidsmiljøutvalg"
    Og virksomheten plikter å "la verneombudet uttale seg om sakene og gjennomgå rapportene som hører under arbeidsmiljøutvalget, så lenge virksomheten ikke har et slikt utvalg"
    Og virksomheten plikter å "la verneombudet medvirke til at årsaken til arbeidsulykker og yrkessykdommer søkes klarlagt, og se til at det treffes tiltak mot gjentakelse, så lenge virksomheten ikke har arbeidsmiljøutvalg"

  Scenario: Begrunnelsen for verneombudets tid viser til § 2-2
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 2-2
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 2-2
    Og begrunnelsen viser til arbeidsmiljøloven § 6-1

  # ============================================================ §§ 2-3 og 3-16: arbeidsmiljøutvalget

  # Hvem som skal ha utvalg, sier loven § 7-1: fra 30 (før 2024: 50), eller fra 10 (før 2024: 20) når en av partene krever det
  Scenariomal: Utvalgets oppgaver og saksbehandling følger av at virksomheten skal ha utvalg
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er <antall>
    Og at virksomheten sysselsetter arbeidstaker
    Og at <krav> ved virksomheten krever arbeidsmiljøutvalg
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 2-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-16 "<svar>"

    Eksempler:
      | antall          | krav             | dag        | svar         |
      | 29              | ingen av partene | 2026-11-01 | gjelder ikke |
      | 30              | ingen av partene | 2026-11-01 | gjelder      |
      | mellom 29 og 31 | ingen av partene | 2026-11-01 | må avklares  |
      | 9               | en av partene    | 2026-11-01 | gjelder ikke |
      | 10              | en av partene    | 2026-11-01 | gjelder      |
      | 30              | ingen av partene | 2023-12-31 | gjelder ikke |
      | 30              | ingen av partene | 2024-01-01 | gjelder      |
      | 50              | ingen av partene | 2023-12-31 | gjelder      |
      | 50              | ingen av partene | 2020-01-01 | gjelder      |

  Scenario: Er antallet ukjent, må utvalgets oppgaver avklares
    Gitt en virksomhet med næringskode 43.320
    Og at virksomheten sysselsetter arbeidstaker
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 2-3 gjelder
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 3-16 gjelder
    Og må det avklares om virksomheten skal ha "Referat fra møtene i arbeidsmiljøutvalget"
    Og må det avklares om virksomheten skal ha "Handlingsplan for verne- og miljøarbeidet"

  Scenariomal: Pliktene overfor utvalget
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "<plikt>"

    Eksempler: § 2-3 annet ledd bokstav a til e
      | rad | antall | plikter                     | plikt                                                                                                                                            |
      | a   | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget delta i å utarbeide handlingsplanen for verne- og miljøarbeidet                                                          |
      | a   | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget delta i å utarbeide handlingsplanen for verne- og miljøarbeidet                                                          |
      | b   | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget eller representanter for det foreta befaringer i virksomheten for å kartlegge og vurdere behovet for tiltak              |
      | b   | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget eller representanter for det foreta befaringer i virksomheten for å kartlegge og vurdere behovet for tiltak              |
      | c   | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget gi råd om prioriteringen av planer i arbeidsmiljøspørsmål og selv ta opp nye tiltak                                      |
      | c   | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget gi råd om prioriteringen av planer i arbeidsmiljøspørsmål og selv ta opp nye tiltak                                      |
      | d   | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget fastsette retningslinjer for introduksjon av nyansatte i verne- og miljøarbeidet, og gi dem opplæring så snart som mulig |
      | d   | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget fastsette retningslinjer for introduksjon av nyansatte i verne- og miljøarbeidet, og gi dem opplæring så snart som mulig |
      | e   | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget arbeide for at de ansatte får innsikt i arbeidsmiljøproblemer og medvirker i verne- og miljøarbeidet                     |
      | e   | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget arbeide for at de ansatte får innsikt i arbeidsmiljøproblemer og medvirker i verne- og miljøarbeidet                     |

    Eksempler: § 3-16 første og annet ledd
      | rad   | antall | plikter                     | plikt                                                                                                                                      |
      | møter | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget holde møter, normalt fire i året, og når minst to medlemmer krever det                                             |
      | møter | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget holde møter, normalt fire i året, og når minst to medlemmer krever det                                             |
      | saker | 29     | plikter virksomheten ikke å | la arbeidsmiljøutvalget ta opp saker på eget initiativ og etter anmodning fra verneombud, og la alle arbeidstakere få henvende seg til det |
      | saker | 30     | plikter virksomheten å      | la arbeidsmiljøutvalget ta opp saker på eget initiativ og etter anmodning fra verneombud, og la alle arbeidstakere få henvende seg til det |

  # § 2-3 annet ledd bokstav a og § 3-16 fjerde ledd
  Scenariomal: Handlingsplanen og referatene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Handlingsplan for verne- og miljøarbeidet"
    Og <skal> "Referat fra møtene i arbeidsmiljøutvalget"

    Eksempler:
      | antall | skal                      |
      | 0      | skal virksomheten ikke ha |
      | 29     | skal virksomheten ikke ha |
      | 30     | skal virksomheten ha      |

  # Loven § 7-1 første ledd: Arbeidstilsynet kan bestemme det, uansett antall
  Scenario: Utvalg etter vedtak fra Arbeidstilsynet har de samme oppgavene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 8
    Og at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 2-3
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-16
    Og skal virksomheten ha "Referat fra møtene i arbeidsmiljøutvalget"

  # § 2-3 annet ledd bokstav f, jf. forskrift om utførelse av arbeid § 15-2
  Scenariomal: Instruksen for cytostatika og ioniserende stråling behandles i utvalget
    Gitt en virksomhet med næringskode 86.101
    Og at antall arbeidstakere er <antall>
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "la arbeidsmiljøutvalget behandle arbeidsinstruksen for samtidig arbeid med cytostatika og ioniserende stråling"

    Eksempler:
      | antall | arbeid                                                                                               | plikter                                   |
      | 30     | arbeidstakere arbeider både med ioniserende stråling og regelmessig med cytostatika                  | plikter virksomheten å                    |
      | 30     | arbeidstakere ikke arbeider både med ioniserende stråling og regelmessig med cytostatika             | plikter virksomheten ikke å               |
      | 29     | arbeidstakere arbeider både med ioniserende stråling og regelmessig med cytostatika                  | plikter virksomheten ikke å               |
      | 30     | det er ukjent om arbeidstakere arbeider både med ioniserende stråling og regelmessig med cytostatika | må det avklares om virksomheten plikter å |

  Scenario: En byggmester antas ikke å ha cytostatika
    Gitt en virksomhet med næringskode 41.000
    Og at antall arbeidstakere er 30
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la arbeidsmiljøutvalget behandle arbeidsinstruksen for samtidig arbeid med cytostatika og ioniserende stråling"

  # ============================================================ § 3-18: opplæringen

  # Også medlemmer av utvalget skal ha opplæringen: her er det avtalt at det ikke skal være verneombud
  Scenario: Utvalg uten verneombud gir også plikt til opplæring
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 2-2
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-18
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-19
    Og plikter virksomheten å "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"
    Og plikter virksomheten å "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"

  # Annet ledd, jf. loven § 4-5
  Scenariomal: Opplæring om helsefarene ved kjemikalier og biologisk materiale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <kjemikalier>
    Og at virksomheten <biologisk>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring om helsefarene ved kjemikaliene og det biologiske materialet i arbeidet"

    Eksempler:
      | antall | kjemikalier                             | biologisk                                                     | plikter                     |
      | 5      | ikke håndterer helsefarlige kjemikalier | ikke håndterer biologisk materiale som kan innebære helsefare | plikter virksomheten ikke å |
      | 5      | håndterer helsefarlige kjemikalier      | ikke håndterer biologisk materiale som kan innebære helsefare | plikter virksomheten å      |
      | 5      | ikke håndterer helsefarlige kjemikalier | håndterer biologisk materiale som kan innebære helsefare      | plikter virksomheten å      |
      | 0      | håndterer helsefarlige kjemikalier      | håndterer biologisk materiale som kan innebære helsefare      | plikter virksomheten ikke å |

  Scenario: Den som har avtalt å ikke ha verneombud, har ingen å gi opplæringen om helsefarer
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at virksomheten håndterer helsefarlige kjemikalier
    Og at virksomheten håndterer biologisk materiale som kan innebære helsefare
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring om helsefarene ved kjemikaliene og det biologiske materialet i arbeidet"

  Scenariomal: Utvalg uten verneombud skal ha opplæring om helsefarene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
    Og at virksomheten <håndterer>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring om helsefarene ved kjemikaliene og det biologiske materialet i arbeidet"

    Eksempler:
      | håndterer                                                |
      | håndterer helsefarlige kjemikalier                       |
      | håndterer biologisk materiale som kan innebære helsefare |

  Scenario: Er det ukjent om kjemikaliene er helsefarlige, må opplæringen om helsefarer avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring om helsefarene ved kjemikaliene og det biologiske materialet i arbeidet"

  # Et oppført kjemikalie merket for helsefare avgjør; at ingen oppførte er det, avgjør ikke, for helsefarlige stoffer kan dannes
  Scenariomal: Kjemikaliene i listen
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke håndterer biologisk materiale som kan innebære helsefare
    Og en virksomhet med disse kjemikaliene:
      | navn | farer  |
      | Lim  | <fare> |
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> "gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring om helsefarene ved kjemikaliene og det biologiske materialet i arbeidet"

    Eksempler:
      | fare | svar                                      |
      | H317 | plikter virksomheten å                    |
      | H225 | må det avklares om virksomheten plikter å |
      | H400 | må det avklares om virksomheten plikter å |

  # Fjerde ledd: hovedverneombudet. Loven § 6-1 tredje ledd sier hvem som skal ha det.
  Scenariomal: Hovedverneombudet har minst samme opplæring som de andre
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 20
    Og at virksomheten ikke består av flere atskilte avdelinger
    Og at arbeidet ikke foregår på skift
    Og at <flere>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi hovedverneombudet minst samme opplæring som de andre verneombudene, og det som trengs for å samordne dem"

    Eksempler:
      | flere                                                    | plikter                                   |
      | virksomheten har mer enn ett verneombud                  | plikter virksomheten å                    |
      | virksomheten ikke har mer enn ett verneombud             | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten har mer enn ett verneombud | må det avklares om virksomheten plikter å |

  # Er det avtalt at det ikke skal være verneombud, er det heller ikke noe hovedverneombud å lære opp
  Scenario: Uten verneombud er det ingen opplæring av hovedverneombudet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at virksomheten har mer enn ett verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "gi hovedverneombudet minst samme opplæring som de andre verneombudene, og det som trengs for å samordne dem"
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 3-18

  # ============================================================ § 3-19: 40 timer

  Scenariomal: Minst 40 timer, med mindre partene har avtalt kortere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at partene <avtale>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"
    Og <kan> "avtale kortere opplæring enn 40 timer når partene i fellesskap er kommet til at det er forsvarlig"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 3-19 "<svar>"

    Eksempler:
      | antall | avtale                                         | plikter                     | kan                   | svar         |
      | 5      | ikke har avtalt kortere opplæring enn 40 timer | plikter virksomheten å      | kan virksomheten      | gjelder      |
      | 5      | har avtalt kortere opplæring enn 40 timer      | plikter virksomheten ikke å | kan virksomheten      | gjelder      |
      | 0      | ikke har avtalt kortere opplæring enn 40 timer | plikter virksomheten ikke å | kan virksomheten ikke | gjelder ikke |

  # Avtalen om kortere opplæring tar ikke bort opplæringen (§ 3-18)
  Scenario: Kortere opplæring er fortsatt opplæring
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at partene har avtalt kortere opplæring enn 40 timer
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi verneombud og medlemmer av arbeidsmiljøutvalget den opplæringen de trenger for å utføre vervet forsvarlig"

  Scenario: Den som har avtalt å ikke ha verneombud, kan ikke avtale kortere opplæring av det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "avtale kortere opplæring enn 40 timer når partene i fellesskap er kommet til at det er forsvarlig"

  Scenario: Utvalg uten verneombud kan få kortere opplæring etter avtale
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
    Og at partene har avtalt kortere opplæring enn 40 timer
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"
    Og kan virksomheten "avtale kortere opplæring enn 40 timer når partene i fellesskap er kommet til at det er forsvarlig"

  Scenario: At det ikke er avtalt kortere opplæring, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"
    Og svaret bygger på antakelsen "avtale om kortere opplæring av verneombud"

  Scenario: Uten antakelser må det avklares om opplæringen skal vare i 40 timer
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er 5
    Og at virksomheten ikke er på Svalbard
    Og alt annet er avkreftet
    Og at det er ukjent om partene har avtalt kortere opplæring enn 40 timer
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten plikter å "la opplæringen av verneombud og medlemmer av arbeidsmiljøutvalget vare i minst 40 timer"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 3-19
