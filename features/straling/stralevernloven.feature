# language: no
Egenskap: Strålevernloven § 2, lovens saklige virkeområde

  # § 2 første og annet ledd
  Scenariomal: Loven gjelder for strålekilder og for forhøyet naturlig stråling
    Gitt en virksomhet
    Og at virksomheten <kilder> befatning med strålekilder
    Og at virksomheten <naturlig> forhøyet naturlig ioniserende stråling fra omgivelsene
    Når reglene vurderes per 2026-11-01
    Så er svaret for strålevernloven "<svar>"

    Eksempler:
      | kilder   | naturlig      | svar         |
      | har      | ikke medfører | gjelder      |
      | ikke har | medfører      | gjelder      |
      | har      | medfører      | gjelder      |
      | ikke har | ikke medfører | gjelder ikke |

  # § 4: Norge, herunder Svalbard, og innretninger på kontinentalsokkelen
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten har befatning med strålekilder
    Når reglene vurderes per 2026-11-01
    Så gjelder strålevernloven

  Scenario: Loven gjelder på innretninger til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten har befatning med strålekilder
    Når reglene vurderes per 2026-11-01
    Så gjelder strålevernloven

  Scenario: For en tannlege antas det ikke at det mangler strålekilder
    Gitt en virksomhet med næringskode 86.230
    Og at virksomheten ikke medfører forhøyet naturlig ioniserende stråling fra omgivelsene
    Når reglene vurderes per 2026-11-01
    Så må det avklares om strålevernloven gjelder
    Og det neste spørsmålet for strålevernloven er "Tilvirker, importerer, eksporterer, transporterer, overdrar, har, installerer, bruker, håndterer eller kasserer virksomheten strålekilder?"

  Scenario: For snekkeren antas det at det ikke er strålekilder
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke strålevernloven
    Og svaret bygger på antakelsen "befatning med strålekilder"

  Scenario: Uten antakelser må det avklares for snekkeren også
    Gitt en virksomhet med næringskode 43.320
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om strålevernloven gjelder
