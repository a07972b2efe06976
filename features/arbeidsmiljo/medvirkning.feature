# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning §§ 1-3 og 2-1

  # ------------------------------------------------------------ § 1-3

  Scenariomal: Forskriften retter seg mot arbeidsgiveren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 2-1 "<svar>"

    Eksempler:
      | antall        | svar         |
      | 0             | gjelder ikke |
      | 1             | gjelder      |
      | mellom 1 og 4 | gjelder      |
      | mellom 0 og 4 | må avklares  |
      | ukjent        | må avklares  |

  Scenario: En arbeidsgiver er omfattet av forskriften
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 1-3

  # § 1-3 annet ledd: kapittel 5, 6 og 15, § 10-1 bokstav m og o og § 14-2 gjelder også uten arbeidstakere
  # Kapittel 2 og 3 og § 13-1 er ikke nevnt
  Scenariomal: Uten arbeidstakere gjelder ikke bestemmelsene om medvirkning, utvalg og bedriftshelsetjeneste
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning <paragraf>

    Eksempler:
      | paragraf |
      | § 2-1    |
      | § 3-7    |
      | § 13-1   |

  # § 15-1 tredje ledd
  Scenario: Bygg og anlegg uten arbeidstakere er omfattet av kapittel 5 og 15
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning

  # Forskriften er gitt med hjemmel i arbeidsmiljøloven
  Scenario: Den som er unntatt fra loven, er unntatt fra forskriften
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 2-1
    Og gjelder ikke forskrift om organisering, ledelse og medvirkning § 13-1

  # § 1-3 annet ledd når ikke lenger enn loven (§ 1-4): den som er alene om bord, er ikke omfattet; den som er alene på land, er
  Scenariomal: Den som er alene og driver noe loven ikke gjelder for
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten driver <ene>
    Og at virksomheten driver <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning "<svar>"

    Eksempler:
      | ene    | andre    | svar         |
      | fiske  | fiske    | gjelder ikke |
      | fangst | sjøfart  | gjelder ikke |
      | fiske  | landbruk | gjelder      |

  # «Arbeidsgiver» og «virksomheter som ikke sysselsetter arbeidstakere»: en privatperson uten arbeidstakere er ingen av delene.
  # For den som har noen i arbeid hjemme, er det et skjønn hvor langt loven, og da forskriften, gjelder (arbeidsmiljøloven § 1-5).
  Scenariomal: En privatperson er ikke en virksomhet
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | må vurderes  |

  Scenario: I private husholdninger må det avklares om det er en virksomhet
    Gitt en virksomhet med næringskode 97.002
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning gjelder
    Og det neste spørsmålet for forskrift om organisering, ledelse og medvirkning er "Er dette en privatperson eller privat husholdning, og ikke et foretak?"

  # § 1-2 annet ledd unntar bare kapittel 6 til 9 og 12
  Scenariomal: Petroleumsvirksomhet er ikke unntatt fra kapittel 2, 3 og 13
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten <virksomhet>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning <paragraf>

    Eksempler:
      | virksomhet                                       | paragraf |
      | driver petroleumsvirksomhet til havs             | § 2-1    |
      | driver petroleumsvirksomhet til havs             | § 3-7    |
      | driver på et landanlegg i petroleumsvirksomheten | § 2-1    |
      | driver på et landanlegg i petroleumsvirksomheten | § 3-7    |

  # Svalbardloven § 2 annet ledd og § 3: lovene om arbeidervern gjelder der, men forskriften sier ikke om den gjør det
  Scenario: Forskriften sier ikke om den gjelder på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning gjelder

  # Spørsmålet er det samme uten arbeidstakere, men ikke for det loven selv ikke gjelder for
  Scenariomal: På Svalbard er det et spørsmål for dem loven kan nå
    Gitt en virksomhet
    Og at antall arbeidstakere er <antall>
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten driver <virke>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning "<svar>"

    Eksempler:
      | antall | virke                          | svar         |
      | 0      | bygge- eller anleggsvirksomhet | må vurderes  |
      | 5      | bygge- eller anleggsvirksomhet | må vurderes  |
      | 0      | fiske                          | gjelder ikke |
      | 5      | fangst                         | gjelder ikke |

  # § 2-1 første ledd gjelder enhver arbeidsgiver; om arbeidet er ergonomisk belastende, endrer ikke svaret for paragrafen
  Scenario: På Svalbard mangler bare vurderingen for § 2-1
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om organisering, ledelse og medvirkning § 2-1 gjelder

  Scenario: Det er vurdert at forskriften gjelder på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at det er vurdert at forskrift om organisering, ledelse og medvirkning gjelder, fordi "den er gitt etter en lov om arbeidervern"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 2-1

  Scenario: Det er vurdert at forskriften ikke gjelder på Svalbard
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at det er vurdert at forskrift om organisering, ledelse og medvirkning ikke gjelder, fordi "det er ikke særskilt fastsatt"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om organisering, ledelse og medvirkning § 2-1

  Scenario: Er det ukjent om virksomheten også drives utenfor Svalbard, spørres det om det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning gjelder
    Og det neste spørsmålet for forskrift om organisering, ledelse og medvirkning er "Driver virksomheten også i Norge utenfor Svalbard?"

  Scenario: Den som også driver utenfor Svalbard, er omfattet der
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 2-1

  # ------------------------------------------------------------ § 2-1 første ledd

  Scenariomal: Arbeidsmiljøet planlegges i samarbeid hos enhver arbeidsgiver
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "planlegge og vurdere arbeidsmiljøet og gjennomføre tiltak i samarbeid med arbeidstakerne, verneombud og tillitsvalgte"

    Eksempler:
      | antall | plikter                     |
      | 0      | plikter virksomheten ikke å |
      | 1      | plikter virksomheten å      |

  # ------------------------------------------------------------ § 2-1 annet ledd: ergonomisk belastende arbeid

  Scenariomal: Tiltak mot belastningsskader iverksettes i samarbeid
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at arbeidstakere <utfører> ergonomisk belastende arbeid
    Når reglene vurderes per 2026-11-01
    Så <plikter> "iverksette utviklingstiltak mot skader ved ergonomisk belastende arbeid i samarbeid med berørte arbeidstakere"

    Eksempler:
      | antall | utfører      | plikter                     |
      | 5      | utfører      | plikter virksomheten å      |
      | 5      | ikke utfører | plikter virksomheten ikke å |

  Scenario: Er det ukjent om arbeidet er ergonomisk belastende, må plikten avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "iverksette utviklingstiltak mot skader ved ergonomisk belastende arbeid i samarbeid med berørte arbeidstakere"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 2-1

  # ------------------------------------------------------------ § 2-1 tredje ledd: arbeid under vann eller økt omgivende trykk

  Scenariomal: Verneombudet tas med på råd om prosedyrene for arbeid under vann eller økt trykk
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <utfører> arbeid under vann eller økt omgivende trykk
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ta verneombudet, eller en representant for arbeidstakerne når virksomheten ikke har verneombud, med på råd om sikkerhetsprosedyrer, beredskapsplaner og nødprosedyrer"

    Eksempler:
      | antall | utfører      | plikter                     |
      | 5      | utfører      | plikter virksomheten å      |
      | 5      | ikke utfører | plikter virksomheten ikke å |
      | 0      | utfører      | plikter virksomheten ikke å |

  # «eller, hvis virksomheten ikke har verneombud, en representant for arbeidstakerne»
  Scenario: Plikten faller ikke bort når virksomheten har avtalt å ikke ha verneombud
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 4
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Og at virksomheten utfører arbeid under vann eller økt omgivende trykk
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ta verneombudet, eller en representant for arbeidstakerne når virksomheten ikke har verneombud, med på råd om sikkerhetsprosedyrer, beredskapsplaner og nødprosedyrer"

  # ------------------------------------------------------------ § 2-1 fjerde ledd: dykkeoperasjoner

  Scenariomal: Arbeidstakerne medvirker når dykkeoperasjoner planlegges
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten <gjennomfører> dykkeoperasjoner
    Når reglene vurderes per 2026-11-01
    Så <plikter> "la arbeidstakerne medvirke når dykkeoperasjoner planlegges, også i risikovurdering og tiltak"

    Eksempler:
      | gjennomfører      | plikter                     |
      | gjennomfører      | plikter virksomheten å      |
      | ikke gjennomfører | plikter virksomheten ikke å |

  Scenario: Dykking er arbeid under vann
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten gjennomfører dykkeoperasjoner
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ta verneombudet, eller en representant for arbeidstakerne når virksomheten ikke har verneombud, med på råd om sikkerhetsprosedyrer, beredskapsplaner og nødprosedyrer"

  # Trykkammer og senkekasse er økt trykk uten dykking
  Scenario: Arbeid under økt trykk er ikke nødvendigvis dykking
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten utfører arbeid under vann eller økt omgivende trykk
    Og at virksomheten ikke gjennomfører dykkeoperasjoner
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la arbeidstakerne medvirke når dykkeoperasjoner planlegges, også i risikovurdering og tiltak"

  Scenariomal: En snekker antas ikke å arbeide under vann, en grunnarbeider må svare
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så <svar> "ta verneombudet, eller en representant for arbeidstakerne når virksomheten ikke har verneombud, med på råd om sikkerhetsprosedyrer, beredskapsplaner og nødprosedyrer"

    Eksempler:
      | kode   | svar                                      |
      | 43.320 | plikter virksomheten ikke å               |
      | 43.120 | må det avklares om virksomheten plikter å |
      | 43.500 | må det avklares om virksomheten plikter å |

  Scenario: I anleggsvirksomhet antas det ikke at det ikke dykkes
    Gitt en virksomhet med næringskode 42.910
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "la arbeidstakerne medvirke når dykkeoperasjoner planlegges, også i risikovurdering og tiltak"

  Scenario: Uten antakelser må forskriften avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 2-1 gjelder
