# language: no
Egenskap: Sivilbeskyttelsesloven § 23, egenbeskyttelsestiltak ved virksomheter

  Scenario: Den som er pålagt egenbeskyttelsestiltak, er omfattet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  Scenario: Uten pålegg kan virksomheten pålegges, men er ikke omfattet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det ikke foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Og at det ikke foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23

  # Forskrift om industrivern er gitt med hjemmel i § 23: næring 24, 40 sysselsatte
  Scenariomal: Industrivernplikt er egenbeskyttelsestiltak etter § 23
    Gitt en virksomhet med næringskode 24.421 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for sivilbeskyttelsesloven § 23 "<svar>"

    Eksempler:
      | antall          | svar         |
      | 39              | gjelder ikke |
      | 40              | gjelder      |
      | 41              | gjelder      |
      | mellom 30 og 39 | gjelder ikke |
      | mellom 39 og 41 | må avklares  |

  Scenario: Pålegg om industrivern etter forskriften er også etter § 23
    Gitt en virksomhet med næringskode 43.320
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # § 2 annet ledd: bare kapittel VII A gjelder i sjøområder, for undersøkelse og utnyttelse av naturforekomster
  Scenario: Loven gjelder ikke for petroleumsvirksomhet til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23

  Scenario: Pålegg til den som både er til havs og på land
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # Vindkraft er ikke en naturforekomst på havbunnen eller i undergrunnen
  Scenario: Fornybar energi til havs er ikke unntatt
    Gitt en virksomhet
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  # § 2 første ledd; forskrift 18. desember 2012 nr. 1293 § 1 gjør bare §§ 14, 15, 15 a og 29 gjeldende
  Scenario: Paragrafen gjelder ikke på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23

  Scenario: Pålegg til den som også driver utenfor Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23

  Scenario: At det ikke foreligger pålegg, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke sivilbeskyttelsesloven § 23
    Og svaret bygger på antakelsen "pålegg om egenbeskyttelsestiltak"
