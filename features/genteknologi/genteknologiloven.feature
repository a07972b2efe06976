# language: no
Egenskap: Genteknologiloven § 2, lovens saklige virkeområde

  # § 2 første ledd
  Scenariomal: Loven gjelder for genmodifiserte organismer og for klonede dyr
    Gitt en virksomhet
    Og at virksomheten <gmo> genmodifiserte organismer
    Og at virksomheten <kloning> klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven "<svar>"

    Eksempler:
      | gmo                           | kloning          | svar         |
      | framstiller eller bruker      | ikke framstiller | gjelder      |
      | ikke framstiller eller bruker | framstiller      | gjelder      |
      | framstiller eller bruker      | framstiller      | gjelder      |
      | ikke framstiller eller bruker | ikke framstiller | gjelder ikke |

  # § 2 tredje ledd: framstilling ved mutagenese eller cellefusjon av planteceller
  Scenario: Loven gjelder ikke for framstilling bare ved mutagenese eller cellefusjon av planteceller
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Og at virksomheten ikke framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven

  # § 2 fjerde ledd: «Loven får likevel anvendelse»
  Scenario: Rekombinasjon av nukleinsyremolekyler tar mutagenesen inn i loven igjen
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  Scenario: Om framstillingen innebærer rekombinasjon, må avklares
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at virksomheten ikke framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så må det avklares om genteknologiloven gjelder
    Og det neste spørsmålet for genteknologiloven er "Innebærer framstillingen rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer?"

  Scenario: Framstilling også på andre måter enn ved mutagenese
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten ikke utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  # Tredje ledd er om «framstilling av genmodifiserte organismer»; fjerde ledd tar rekombinasjon inn igjen. I planteformering
  # antas det ellers ikke at noen framstiller dem.
  Scenariomal: Planteforedleren som framstiller genmodifiserte organismer ved mutagenese
    Gitt en virksomhet med næringskode 01.300
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen <innebærer> rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Når reglene vurderes per 2026-11-01
    Så er svaret for genteknologiloven "<svar>"

    Eksempler:
      | innebærer      | svar         |
      | innebærer      | gjelder      |
      | ikke innebærer | gjelder ikke |

  # Unntaket i tredje ledd er for genmodifiserte organismer; klonede dyr er noe annet
  Scenario: Mutagenese og klonede dyr i samme virksomhet
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
    Og at framstillingen ikke innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
    Og at virksomheten framstiller klonede virveldyr eller krepsdyr
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  # § 3: «Loven gjelder i riket, herunder Svalbard og Jan Mayen», økonomisk sone og kontinentalsokkelen
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven

  Scenario: At virksomheten ikke har med genmodifiserte organismer å gjøre, antas
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke genteknologiloven
    Og svaret bygger på antakelsen "framstilling eller bruk av genmodifiserte organismer"

  # Sykehus, forskning og legemidler: der antas det ikke
  Scenariomal: I næringer der genmodifiserte organismer brukes, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om genteknologiloven gjelder

    Eksempler:
      | kode   |
      | 21.100 |
      | 72.100 |

  Scenario: Uten antakelser må det avklares for snekkeren også
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om genteknologiloven gjelder

  # Lov 20. juni 2025 nr. 89 endret § 2 fra 1. oktober 2025; ordlyden før er ikke lest, og svaret er da ikke nei
  Scenariomal: Før 1. oktober 2025 er loven ikke modellert
    Gitt en virksomhet
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Når reglene vurderes per <dag>
    Så er svaret for genteknologiloven "<svar>"

    Eksempler:
      | dag        | svar        |
      | 2025-09-30 | må avklares |
      | 2025-10-01 | gjelder     |
