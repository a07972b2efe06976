# language: no
Egenskap: Produktkontrolloven § 2, lovens saklige virkeområde

  Scenariomal: Loven gjelder for den som behandler produkter eller tilbyr forbrukertjenester
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <produkter> produkter
    Og at virksomheten <tjenester> forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så er svaret for produktkontrolloven "<svar>"

    Eksempler:
      | produkter                                                               | tjenester   | svar         |
      | produserer, innfører, omsetter, bruker eller på annen måte behandler      | ikke tilbyr | gjelder      |
      | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | tilbyr      | gjelder      |
      | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke tilbyr | gjelder ikke |

  Scenario: At virksomheten bruker produkter, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven
    Og svaret bygger på antakelsen "produserer, innfører, omsetter eller bruker produkter"

  Scenario: Uten antakelsen må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om produktkontrolloven gjelder
    Og det neste spørsmålet for produktkontrolloven er "Produserer, innfører, omsetter, bruker eller behandler virksomheten produkter?"

  # § 14: i riket, herunder Svalbard, og på anlegg og innretninger på kontinentalsokkelen
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven

  Scenario: Loven gjelder på innretninger til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven
