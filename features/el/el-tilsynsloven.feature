# language: no
Egenskap: El-tilsynsloven § 1, alle elektriske anlegg og alt elektrisk utstyr

  Scenariomal: Det er nok å eie eller bruke, arbeide med eller levere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <eier> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten <arbeider> elektriske anlegg
    Og at virksomheten <leverer> elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for el-tilsynsloven "<svar>"

    Eksempler:
      | eier                     | arbeider                                                           | leverer                                  | svar         |
      | eier eller bruker        | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder      |
      | ikke eier eller bruker   | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer    | ikke produserer, importerer eller omsetter | gjelder      |
      | ikke eier eller bruker   | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | produserer, importerer eller omsetter    | gjelder      |
      | ikke eier eller bruker   | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder ikke |

  # § 16: «Loven gjelder også for Svalbard»
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven

  Scenario: At virksomheten bruker strøm, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven
    Og begrunnelsen viser til el-tilsynsloven § 1
    Og svaret bygger på antakelsen "eier eller bruker elektriske anlegg eller elektrisk utstyr"

  Scenario: Uten antakelsen må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten ikke produserer, importerer eller omsetter elektrisk utstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om el-tilsynsloven gjelder
    Og det neste spørsmålet for el-tilsynsloven er "Eier eller bruker virksomheten elektriske anlegg eller elektrisk utstyr?"
