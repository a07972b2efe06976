# language: no
Egenskap: Arbeidsmiljøloven §§ 5-1 til 5-5, registrering og melding, og de som leverer kjemikalier og arbeidsutstyr

  # ============================================================ §§ 5-1 og 5-2: hvem de gjelder for

  # «Arbeidsgiver»: § 1-2 første ledd
  Scenariomal: Arbeidsgivere registrerer og varsler
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 5-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 5-2 "<svar>"

    Eksempler:
      | antall        | dag        | svar         |
      | 0             | 2026-11-01 | gjelder ikke |
      | 1             | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | 2026-11-01 | må avklares  |
      | ukjent        | 2026-11-01 | må avklares  |
      | 1             | 2020-01-01 | gjelder      |

  # § 1-2 annet ledd
  Scenariomal: Den som bare driver noe loven ikke gjelder for, har ikke pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <ene>
    Og at virksomheten driver <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 5-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 5-2 "<svar>"

    Eksempler:
      | ene     | andre                          | svar         |
      | sjøfart | sjøfart                        | gjelder ikke |
      | fiske   | fangst                         | gjelder ikke |
      | fiske   | bygge- eller anleggsvirksomhet | gjelder      |

  # § 1-5 annet ledd; § 1-5 første ledd (forskriften unntar ikke kapittel 5); § 1-7 (forskriften om utsendte § 3 nevner §§ 5-1 og
  # 5-2); svalbardloven § 3
  Scenariomal: Private husholdninger, hjemmearbeid, utsendte og Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 2
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 5-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 5-2 "<svar>"

    Eksempler:
      | forhold                                                                   | svar        |
      | virksomheten er en privatperson eller privat husholdning                  | må vurderes |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             | gjelder     |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet | gjelder     |
      | virksomheten er på Svalbard                                               | gjelder     |

  # Forskrift om organisering, ledelse og medvirkning § 14-2: registrering og varsling gjelder også familiebruk og andre
  # virksomheter i landbruket uten arbeidstakere. Den som har arbeidstakere, er arbeidsgiver og omfattet av loven; når antallet er
  # ukjent, følger svaret enten av det ene eller det andre, og det er antallet som mangler.
  Scenariomal: I landbruket gjelder registrering og varsling også uten arbeidstakere
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Og at <landbruk>
    Og at <familiebruk>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 5-1 "<svar>"
    Og er svaret for arbeidsmiljøloven § 5-2 "<svar>"

    Eksempler:
      | kode   | antall | landbruk                                      | familiebruk                                                  | svar         |
      | 01.110 | 0      | virksomheten driver landbruk                  | virksomheten ikke er et familiebruk i landbruket             | gjelder      |
      | 01.110 | 0      | virksomheten ikke driver landbruk             | virksomheten er et familiebruk i landbruket                  | gjelder      |
      | 01.110 | 0      | virksomheten driver landbruk                  | virksomheten er et familiebruk i landbruket                  | gjelder      |
      | 01.110 | 0      | virksomheten ikke driver landbruk             | virksomheten ikke er et familiebruk i landbruket             | gjelder ikke |
      | 01.110 | 0      | det er ukjent om virksomheten driver landbruk | virksomheten ikke er et familiebruk i landbruket             | må avklares  |
      | 01.110 | ukjent | virksomheten driver landbruk                  | virksomheten ikke er et familiebruk i landbruket             | må avklares  |
      | 01.110 | ukjent | virksomheten ikke driver landbruk             | virksomheten ikke er et familiebruk i landbruket             | må avklares  |
      | 43.320 | 0      | det er ukjent om virksomheten driver landbruk | det er ukjent om virksomheten er et familiebruk i landbruket | gjelder ikke |

  # § 14-2 nevner registrering og varsling, ikke statistikken i § 5-1 fjerde ledd, som er arbeidsgiverens
  Scenario: Bonden uten arbeidstakere har register og varsler, men fører ikke statistikk over sykefravær
    Gitt en virksomhet med næringskode 01.110
    Og at antall arbeidstakere er 0
    Og at virksomheten driver landbruk
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Register over personskader og arbeidsrelatert sykdom"
    Og virksomheten skal ikke ha "Statistikk over sykefravær og fravær ved barns sykdom"
    Og virksomheten plikter å "varsle Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) og nærmeste politimyndighet straks og på raskeste måte når noen omkommer eller blir alvorlig skadet ved en arbeidsulykke"
    Og virksomheten skal ha "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
    Og virksomheten plikter ikke å "gi verneombudet kopi av den skriftlige bekreftelsen på varselet om arbeidsulykken"

  Scenario: Et familiebruk uten arbeidstakere har de samme pliktene
    Gitt en virksomhet med næringskode 01.110
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke driver landbruk
    Og at virksomheten er et familiebruk i landbruket
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Register over personskader og arbeidsrelatert sykdom"
    Og virksomheten skal ha "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
    Og virksomheten skal ikke ha "Statistikk over sykefravær og fravær ved barns sykdom"

  # ============================================================ § 5-1: registrering av skader og sykdommer

  Scenariomal: Registeret og statistikken er arbeidsgiverens
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så skal virksomheten <svar> "Register over personskader og arbeidsrelatert sykdom"
    Og virksomheten skal <svar> "Statistikk over sykefravær og fravær ved barns sykdom"

    Eksempler:
      | antall | dag        | svar    |
      | 0      | 2026-11-01 | ikke ha |
      | 1      | 2026-11-01 | ha      |
      | 200    | 2026-11-01 | ha      |
      | 1      | 2020-01-01 | ha      |

  Scenario: Er det ukjent om noen er ansatt, må registeret og statistikken avklares
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Register over personskader og arbeidsrelatert sykdom"
    Og det må avklares om virksomheten skal ha "Statistikk over sykefravær og fravær ved barns sykdom"

  # Annet og tredje ledd
  Scenariomal: Hva registeret ikke kan inneholde, hvem som har tilgang, og taushetsplikten
    Gitt en virksomhet med næringskode 69.201
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er det <forbudt> å "føre medisinske opplysninger av personlig karakter i registeret over skader og sykdommer uten samtykke fra den det gjelder"
    Og virksomheten plikter <svar> "bevare taushet om opplysninger om personlige forhold i registeret over skader og sykdommer"
    Og virksomheten plikter <svar> "gjøre registeret over skader og sykdommer tilgjengelig for Arbeidstilsynet, verneombud, bedriftshelsetjeneste og arbeidsmiljøutvalg"

    Eksempler:
      | antall | forbudt      | svar   |
      | 0      | ikke forbudt | ikke å |
      | 1      | forbudt      | å      |

  # ============================================================ § 5-2: varsel om alvorlig arbeidsulykke

  Scenariomal: Varsel, skriftlig bekreftelse og kopi til verneombudet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "varsle Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) og nærmeste politimyndighet straks og på raskeste måte når noen omkommer eller blir alvorlig skadet ved en arbeidsulykke"
    Og virksomheten skal <dokument> "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
    Og virksomheten plikter <svar> "gi verneombudet kopi av den skriftlige bekreftelsen på varselet om arbeidsulykken"

    Eksempler:
      | antall | dag        | svar   | dokument |
      | 0      | 2026-11-01 | ikke å | ikke ha  |
      | 1      | 2026-11-01 | å      | ha       |
      | 5      | 2026-11-01 | å      | ha       |
      | 1      | 2020-01-01 | å      | ha       |

  # Den som etter § 6-1 første ledd har avtalt å ikke ha verneombud, har ingen å gi kopien til
  Scenariomal: Kopien forutsetter at virksomheten skal ha verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene <avtale>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "gi verneombudet kopi av den skriftlige bekreftelsen på varselet om arbeidsulykken"
    Og virksomheten skal ha "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"

    Eksempler:
      | avtale                                                                 | svar   |
      | har en gyldig skriftlig avtale om en annen ordning enn verneombud      | ikke å |
      | ikke har en gyldig skriftlig avtale om en annen ordning enn verneombud | å      |

  # ============================================================ § 5-3: legers meldeplikt

  # «Enhver lege»: uansett om legen har eller er arbeidstaker
  Scenariomal: Enhver lege melder arbeidsrelatert sykdom
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er <antall>
    Og at <leger>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 5-3 "<svar>"

    Eksempler:
      | kode   | antall | leger                                          | dag        | svar         |
      | 86.210 | 5      | leger arbeider i virksomheten                  | 2026-11-01 | gjelder      |
      | 86.210 | 0      | leger arbeider i virksomheten                  | 2026-11-01 | gjelder      |
      | 86.210 | ukjent | leger arbeider i virksomheten                  | 2026-11-01 | gjelder      |
      | 86.210 | 5      | ingen leger arbeider i virksomheten            | 2026-11-01 | gjelder ikke |
      | 86.210 | 0      | ingen leger arbeider i virksomheten            | 2026-11-01 | gjelder ikke |
      | 86.210 | 5      | det er ukjent om leger arbeider i virksomheten | 2026-11-01 | må avklares  |
      | 86.210 | 0      | det er ukjent om leger arbeider i virksomheten | 2026-11-01 | må avklares  |
      | 43.320 | 5      | leger arbeider i virksomheten                  | 2026-11-01 | gjelder      |
      | 43.320 | 5      | det er ukjent om leger arbeider i virksomheten | 2026-11-01 | gjelder ikke |
      | 86.210 | 5      | leger arbeider i virksomheten                  | 2020-01-01 | gjelder      |

  # Første og annet ledd
  Scenariomal: Skriftlig melding til tilsynet, og underretning til arbeidsgiveren med samtykke
    Gitt en virksomhet med næringskode 86.210
    Og at antall arbeidstakere er <antall>
    Og at <leger>
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <dokument> "Legens melding om arbeidsrelatert sykdom"
    Og virksomheten plikter <svar> "gi skriftlig melding fra legen til Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) om yrkessykdom som er likestilt med yrkesskade, og om annen sykdom legen antar kommer av arbeidstakerens arbeidssituasjon"
    Og virksomheten plikter <svar> "underrette arbeidsgiveren om den arbeidsrelaterte sykdommen når arbeidstakeren samtykker"

    Eksempler:
      | antall | leger                               | dokument | svar   |
      | 5      | leger arbeider i virksomheten       | ha       | å      |
      | 0      | leger arbeider i virksomheten       | ha       | å      |
      | 5      | ingen leger arbeider i virksomheten | ikke ha  | ikke å |

  Scenario: Legen melder når legen får vite om sykdommen
    Gitt en virksomhet med næringskode 86.210
    Og at antall arbeidstakere er 5
    Og at leger arbeider i virksomheten
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Legens melding om arbeidsrelatert sykdom"
    Og fristen er når "legen får vite om sykdommen"

  Scenario: Legekontoret spørres om det arbeider leger der
    Gitt en virksomhet med næringskode 86.210
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Legens melding om arbeidsrelatert sykdom"
    Og det neste spørsmålet for arbeidsmiljøloven § 5-3 er "Arbeider det leger i virksomheten?"

  Scenario: At det ikke er leger hos snekkeren, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 5-3
    Og svaret bygger på antakelsen "leger i virksomheten"

  # ============================================================ § 5-4: den som produserer eller importerer kjemikalier

  # «Den som»: også uten arbeidstakere, og også for den som ellers er unntatt, når andre skal bruke det i sin virksomhet
  Scenariomal: Den som produserer eller importerer
    Gitt en virksomhet med næringskode 46.850
    Og at antall arbeidstakere er <antall>
    Og at <produksjon>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 5-4 "<svar>"

    Eksempler:
      | antall | produksjon                                                                                                        | dag        | svar         |
      | 5      | virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid                  | 2026-11-01 | gjelder      |
      | 0      | virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid                  | 2026-11-01 | gjelder      |
      | ukjent | virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid                  | 2026-11-01 | gjelder      |
      | 5      | virksomheten ikke produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid             | 2026-11-01 | gjelder ikke |
      | 0      | virksomheten ikke produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid             | 2026-11-01 | gjelder ikke |
      | 5      | det er ukjent om virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid | 2026-11-01 | må avklares  |
      | 0      | det er ukjent om virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid | 2026-11-01 | må avklares  |
      | 5      | virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid                  | 2020-01-01 | gjelder      |

  # «Den som produserer eller importerer» nevner ingen næringer. Der det er sjeldent, antas det bort til virksomheten sier at den
  # produserer eller innfører noe.
  Scenariomal: Bare den som kan tenkes å produsere eller importere, spørres om det
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at <produkter>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 5-4 "<svar>"

    Eksempler:
      | kode   | produkter                                                         | svar         |
      | 43.320 | det er ukjent om virksomheten produserer eller innfører produkter | gjelder ikke |
      | 56.110 | det er ukjent om virksomheten produserer eller innfører produkter | gjelder ikke |
      | 70.200 | det er ukjent om virksomheten produserer eller innfører produkter | gjelder ikke |
      | 96.210 | virksomheten verken produserer eller innfører produkter           | gjelder ikke |
      | 96.210 | virksomheten produserer eller innfører produkter                  | må avklares  |
      | 43.320 | virksomheten produserer eller innfører produkter                  | må avklares  |
      | 20.300 | det er ukjent om virksomheten produserer eller innfører produkter | må avklares  |
      | 46.850 | det er ukjent om virksomheten produserer eller innfører produkter | må avklares  |
      | 03.211 | det er ukjent om virksomheten produserer eller innfører produkter | må avklares  |

  Scenario: At frisøren ikke importerer selv, er en antakelse
    Gitt en virksomhet med næringskode 96.210
    Og at antall arbeidstakere er 3
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 5-4
    Og svaret bygger på antakelsen "produksjon eller import av kjemikalier eller biologisk materiale"

  # Første ledd bokstav a, b og d uten unntak; c og e ikke for næringsmidler, stoffer under matloven og legemidler (annet ledd)
  Scenariomal: Næringsmidler og legemidler er unntatt fra melding og merking, ikke fra resten
    Gitt en virksomhet med næringskode 46.850
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <produksjon> kjemikalier eller biologisk materiale til bruk i arbeid
    Og at <bare>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <andre> "skaffe opplysninger om sammensetningen av og egenskapene til kjemikalier og biologisk materiale virksomheten produserer eller importerer"
    Og virksomheten plikter <andre> "treffe de tiltakene som trengs for at kjemikalier og biologisk materiale virksomheten produserer eller importerer, ikke gir arbeidstakere ulykker, helseskader eller særlig ubehag eller ulempe"
    Og virksomheten plikter <andre> "sørge for at kjemikalier og biologisk materiale virksomheten produserer eller importerer, har emballasje som forebygger ulykker og helseskader"
    Og <melding> "melde kjemikalier virksomheten produserer eller importerer, til produktregisteret hos Miljødirektoratet, så langt deklareringsforskriften krever det"
    Og <melding> "merke emballasjen til kjemikalier og biologisk materiale virksomheten produserer eller importerer, med navnet på kjemikaliet eller materialet, navnet på produsenten eller importøren og en tydelig advarsel på norsk"

    Eksempler:
      | antall | produksjon                       | bare                                                                                                                                                                              | andre  | melding                                   |
      | 5      | produserer eller importerer      | noe av kjemikaliene eller det biologiske materialet virksomheten produserer eller importerer, er noe annet enn næringsmidler, stoffer som går inn under matloven, og legemidler   | å      | plikter virksomheten å                    |
      | 5      | produserer eller importerer      | alt av kjemikalier og biologisk materiale virksomheten produserer eller importerer, er næringsmidler, andre stoffer som går inn under matloven, eller legemidler                  | å      | plikter virksomheten ikke å               |
      | 5      | produserer eller importerer      | det er ukjent om alt av kjemikalier og biologisk materiale virksomheten produserer eller importerer, er næringsmidler, andre stoffer som går inn under matloven, eller legemidler | å      | må det avklares om virksomheten plikter å |
      | 0      | produserer eller importerer      | noe av kjemikaliene eller det biologiske materialet virksomheten produserer eller importerer, er noe annet enn næringsmidler, stoffer som går inn under matloven, og legemidler   | å      | plikter virksomheten å                    |
      | 0      | produserer eller importerer      | alt av kjemikalier og biologisk materiale virksomheten produserer eller importerer, er næringsmidler, andre stoffer som går inn under matloven, eller legemidler                  | å      | plikter virksomheten ikke å               |
      | 5      | ikke produserer eller importerer | det er ukjent om alt av kjemikalier og biologisk materiale virksomheten produserer eller importerer, er næringsmidler, andre stoffer som går inn under matloven, eller legemidler | ikke å | plikter virksomheten ikke å               |

  Scenario: Den som verken produserer eller importerer, har ikke noe å melde eller merke
    Gitt en virksomhet med næringskode 46.850
    Og at antall arbeidstakere er 5
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde kjemikalier virksomheten produserer eller importerer, til produktregisteret hos Miljødirektoratet, så langt deklareringsforskriften krever det"
    Og virksomheten plikter ikke å "merke emballasjen til kjemikalier og biologisk materiale virksomheten produserer eller importerer, med navnet på kjemikaliet eller materialet, navnet på produsenten eller importøren og en tydelig advarsel på norsk"

  Scenario: § 5-4 gjelder også den som bare lager næringsmidler
    Gitt en virksomhet med næringskode 10.850
    Og at antall arbeidstakere er 5
    Og at virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid
    Og at alt av kjemikalier og biologisk materiale virksomheten produserer eller importerer, er næringsmidler, andre stoffer som går inn under matloven, eller legemidler
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 5-4

  # ============================================================ § 5-5: den som leverer eller monterer maskiner og annet arbeidsutstyr

  # Første og femte ledd: den som leverer, og den som påtar seg å montere. Hver for seg er nok.
  Scenariomal: Den som leverer eller monterer arbeidsutstyr
    Gitt en virksomhet med næringskode 46.620
    Og at antall arbeidstakere er <antall>
    Og at <leverer>
    Og at <monterer>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 5-5 "<svar>"

    Eksempler:
      | antall | leverer                                                                                                                  | monterer                                                                             | dag        | svar         |
      | 5      | virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr                  | virksomheten ikke påtar seg å montere maskiner eller annet arbeidsutstyr             | 2026-11-01 | gjelder      |
      | 0      | virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr                  | virksomheten ikke påtar seg å montere maskiner eller annet arbeidsutstyr             | 2026-11-01 | gjelder      |
      | 5      | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr             | virksomheten påtar seg å montere maskiner eller annet arbeidsutstyr                  | 2026-11-01 | gjelder      |
      | 0      | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr             | virksomheten påtar seg å montere maskiner eller annet arbeidsutstyr                  | 2026-11-01 | gjelder      |
      | 5      | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr             | virksomheten ikke påtar seg å montere maskiner eller annet arbeidsutstyr             | 2026-11-01 | gjelder ikke |
      | 5      | det er ukjent om virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr | virksomheten ikke påtar seg å montere maskiner eller annet arbeidsutstyr             | 2026-11-01 | må avklares  |
      | 5      | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr             | det er ukjent om virksomheten påtar seg å montere maskiner eller annet arbeidsutstyr | 2026-11-01 | må avklares  |
      | ukjent | virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr                  | det er ukjent om virksomheten påtar seg å montere maskiner eller annet arbeidsutstyr | 2026-11-01 | gjelder      |
      | 5      | virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr                  | virksomheten ikke påtar seg å montere maskiner eller annet arbeidsutstyr             | 2020-07-01 | gjelder      |

  # Første, annet, tredje, fjerde og sjette ledd er leverandørens; femte ledd er montørens
  Scenariomal: Leverandøren og montøren har hver sine plikter
    Gitt en virksomhet med næringskode 46.620
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <leverer> maskiner eller annet arbeidsutstyr
    Og at virksomheten <monterer> maskiner eller annet arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "sørge for at maskiner og annet arbeidsutstyr er konstruert og har verneinnretninger i samsvar med arbeidsmiljøloven før det leveres til bruk"
    Og virksomheten plikter <svar> "skilte synlig at arbeidsutstyr som stilles ut eller vises fram uten nødvendige verneinnretninger, ikke oppfyller kravene og ikke kan leveres til bruk før det gjør det"
    Og virksomheten plikter <svar> "treffe tiltak ved demonstrasjon av arbeidsutstyr slik at personer, dyr og eiendom ikke utsettes for fare"
    Og virksomheten plikter <svar> "påse ved konstruksjon av arbeidsutstyr at det kan brukes etter sin hensikt uten særlige ulemper eller ubehag"
    Og virksomheten plikter <svar> "merke arbeidsutstyr med navn og adresse til produsenten eller importøren, eller slik at denne lett kan finnes, før utstyret overdras eller stilles ut"
    Og virksomheten skal <anvisning> "Bruksanvisning på norsk til arbeidsutstyr virksomheten leverer"
    Og virksomheten plikter <montør> "sørge for at maskiner og annet arbeidsutstyr virksomheten monterer, blir satt i stand og stilt opp i samsvar med arbeidsmiljøloven"

    Eksempler:
      | antall | leverer                                                      | monterer                 | svar   | anvisning | montør |
      | 5      | produserer, importerer, selger, leier ut eller låner ut      | ikke påtar seg å montere | å      | ha        | ikke å |
      | 5      | ikke produserer, importerer, selger, leier ut eller låner ut | påtar seg å montere      | ikke å | ikke ha   | å      |
      | 5      | produserer, importerer, selger, leier ut eller låner ut      | påtar seg å montere      | å      | ha        | å      |
      | 0      | produserer, importerer, selger, leier ut eller låner ut      | ikke påtar seg å montere | å      | ha        | ikke å |
      | 0      | ikke produserer, importerer, selger, leier ut eller låner ut | påtar seg å montere      | ikke å | ikke ha   | å      |
      | 5      | ikke produserer, importerer, selger, leier ut eller låner ut | ikke påtar seg å montere | ikke å | ikke ha   | ikke å |

  # Forskrift 16. desember 2005 nr. 1567 § 3 annet ledd: fjerde ledd gjelder ikke for utstyr til bruk i Forsvaret. Resten gjelder, og
  # den som også leverer til andre, har bruksanvisning til det.
  Scenariomal: Bruksanvisning kreves ikke for utstyr til bruk i Forsvaret
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
    Og at <forsvaret>
    Når reglene vurderes per 2026-11-01
    Så <anvisning> "Bruksanvisning på norsk til arbeidsutstyr virksomheten leverer"
    Og virksomheten plikter å "sørge for at maskiner og annet arbeidsutstyr er konstruert og har verneinnretninger i samsvar med arbeidsmiljøloven før det leveres til bruk"
    Og virksomheten plikter å "merke arbeidsutstyr med navn og adresse til produsenten eller importøren, eller slik at denne lett kan finnes, før utstyret overdras eller stilles ut"
    Og gjelder arbeidsmiljøloven § 5-5

    Eksempler:
      | kode   | forsvaret                                                                          | anvisning                               |
      | 25.300 | alt arbeidsutstyret virksomheten leverer, er til bruk i Forsvaret                  | skal virksomheten ikke ha               |
      | 25.300 | noe av arbeidsutstyret virksomheten leverer, er til bruk utenfor Forsvaret         | skal virksomheten ha                    |
      | 25.300 | det er ukjent om alt arbeidsutstyret virksomheten leverer, er til bruk i Forsvaret | må det avklares om virksomheten skal ha |
      | 46.620 | det er ukjent om alt arbeidsutstyret virksomheten leverer, er til bruk i Forsvaret | skal virksomheten ha                    |

  Scenario: At ikke alt er til Forsvaret, er en antakelse for de fleste
    Gitt en virksomhet med næringskode 46.620
    Og at antall arbeidstakere er 5
    Og at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Bruksanvisning på norsk til arbeidsutstyr virksomheten leverer"
    Og svaret bygger på antakelsen "arbeidsutstyr bare til Forsvaret"

  # Fjerde ledd: bruksanvisningen følger utstyret
  Scenario: Bruksanvisningen følger med når utstyret leveres
    Gitt en virksomhet med næringskode 46.620
    Og at antall arbeidstakere er 5
    Og at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Bruksanvisning på norsk til arbeidsutstyr virksomheten leverer"
    Og fristen er når "utstyret leveres til bruk"

  # Første ledd nevner ingen næringer. På byggeplassen er det vanlig å låne ut stillas og utstyr, og der antas det ikke bort.
  Scenariomal: Bare den som kan tenkes å levere eller montere arbeidsutstyr, spørres om det
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at <annet>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 5-5 "<svar>"

    Eksempler:
      | kode   | annet                                                                                                        | svar         |
      | 56.110 | det er ukjent om virksomheten produserer eller innfører produkter                                            | gjelder ikke |
      | 70.200 | det er ukjent om virksomheten produserer eller innfører produkter                                            | gjelder ikke |
      | 96.210 | det er ukjent om virksomheten produserer eller innfører produkter                                            | gjelder ikke |
      | 70.200 | virksomheten produserer eller innfører produkter                                                             | må avklares  |
      | 70.200 | virksomheten produserer, importerer eller omsetter elektrisk utstyr                                          | må avklares  |
      | 70.200 | virksomheten påtar seg å montere maskiner eller annet arbeidsutstyr                                          | gjelder      |
      | 43.320 | det er ukjent om virksomheten produserer eller innfører produkter                                            | må avklares  |
      | 77.320 | det er ukjent om virksomheten produserer eller innfører produkter                                            | må avklares  |
      | 43.320 | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr | gjelder ikke |
      | 43.210 | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr | må avklares  |
      | 33.200 | virksomheten ikke produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr | må avklares  |

  Scenariomal: At restauranten verken leverer eller monterer utstyr, er en antakelse
    Gitt en virksomhet med næringskode 56.110
    Og at antall arbeidstakere er 28
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 5-5
    Og svaret bygger på antakelsen "<antakelse>"

    Eksempler:
      | antakelse                                                     |
      | produksjon, import, salg, utleie eller utlån av arbeidsutstyr |
      | montering av arbeidsutstyr for andre                          |

  Scenario: Den som leverer utstyr, spørres om den også monterer
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "sørge for at maskiner og annet arbeidsutstyr virksomheten monterer, blir satt i stand og stilt opp i samsvar med arbeidsmiljøloven"

  Scenario: Er det ukjent om virksomheten leverer utstyr, må bruksanvisningen avklares
    Gitt en virksomhet med næringskode 46.620
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Bruksanvisning på norsk til arbeidsutstyr virksomheten leverer"
    Og det må avklares om virksomheten plikter å "sørge for at maskiner og annet arbeidsutstyr virksomheten monterer, blir satt i stand og stilt opp i samsvar med arbeidsmiljøloven"

  # ============================================================ §§ 5-3 til 5-5: utsendte, hjemmearbeid, Svalbard og det unntatte

  # De er ikke arbeidsvilkår: hvor arbeidstakerne kommer fra, og hvor de arbeider, er uten betydning. § 1-2 annet ledd unntar sjøfarten,
  # men den som leverer til virksomheter loven gjelder for, er «den som» likevel.
  Scenariomal: Legen, importøren og leverandøren er forpliktet uansett hva virksomheten ellers er
    Gitt en virksomhet
    Og at antall arbeidstakere er 3
    Og at leger arbeider i virksomheten
    Og at virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid
    Og at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 5-3
    Og gjelder arbeidsmiljøloven § 5-4
    Og gjelder arbeidsmiljøloven § 5-5

    Eksempler:
      | forhold                                                                   |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             |
      | virksomheten er på Svalbard                                               |
      | virksomheten driver sjøfart                                               |
