# language: no
Egenskap: Brann- og eksplosjonsvernloven §§ 2 og 3, lovens virkeområde

  # § 4 bokstav f: offentlig og privat, med og uten fortjeneste for øye
  Scenariomal: Loven gjelder for ethvert foretak, med og uten arbeidstakere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke er en privatperson eller privat husholdning
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

    Eksempler:
      | antall |
      | 0      |
      | 5      |

  # § 5: «Enhver plikter»; § 6: «Eier av byggverk». Loven er ikke begrenset til foretak
  Scenario: Loven gjelder også for en privatperson
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten er en privatperson eller privat husholdning
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  # Ethvert foretak (§ 4 bokstav f) og enhver (§ 5): utfallet er det samme, men begrunnelsen en annen
  Scenario: At virksomheten er et foretak, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven
    Og svaret bygger på antakelsen "privatperson eller privat husholdning"
    Og begrunnelsen viser til brann- og eksplosjonsvernloven § 2

  # § 3 annet ledd: virksomhet i sjøområder med naturforekomster på havbunnen eller i dens undergrunn
  Scenario: Loven gjelder ikke for petroleumsvirksomhet til havs
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven

  # Annet ledd er om «den virksomhet som foregår» til havs; det spør ikke om den drives av et foretak
  Scenario: Den som leter etter mineraler på havbunnen på egen hånd, er heller ikke omfattet
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er 0
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven
    Og begrunnelsen viser til brann- og eksplosjonsvernloven § 3

  Scenario: Virksomhet både til havs og på land
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  Scenario: Om virksomheten til havs også driver noe annet, må avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01
    Så må det avklares om brann- og eksplosjonsvernloven gjelder

  # § 3 annet ledd nevner bare naturforekomster; unntaket i arbeidsmiljøloven § 1-3 annet ledd er et annet
  Scenariomal: Fornybar energi til havs er ikke unntatt
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så gjelder brann- og eksplosjonsvernloven

    Eksempler:
      | dag        |
      | 2025-12-31 |
      | 2026-01-01 |

  Scenario: Landanlegg i petroleumsvirksomheten er ikke unntatt
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  # § 3 første ledd: «i det omfang og med de stedlige tilpasninger Kongen bestemmer»
  Scenario: På Svalbard er omfanget et spørsmål for et menneske
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om brann- og eksplosjonsvernloven gjelder

  Scenario: Virksomhet både på Svalbard og på fastlandet
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  Scenario: Er omfanget på Svalbard vurdert, står vurderingen ved lag
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at det er vurdert at brann- og eksplosjonsvernloven gjelder, fordi "en forskrift etter loven er gjort gjeldende for Svalbard"
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  # § 3 første ledd gjør ikke forskjell på foretak og andre
  Scenario: For en privatperson på Svalbard er omfanget det samme spørsmålet
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om brann- og eksplosjonsvernloven gjelder

  # § 3 tredje ledd: «Kongen kan bestemme i hvilket omfang denne loven skal gjelde på norske skip»
  Scenario: For den som bare driver sjøfart, er omfanget et spørsmål for et menneske
    Gitt en virksomhet
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om brann- og eksplosjonsvernloven gjelder

  # «norske skip»: også fiske- og fangstfartøy; den som har noe på land ved siden av, er omfattet for det
  Scenariomal: Fiske- og fangstfartøy er også skip
    Gitt en virksomhet
    Og at antall arbeidstakere er 6
    Og at virksomheten driver <ene>
    Og at virksomheten driver <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for brann- og eksplosjonsvernloven "<svar>"

    Eksempler:
      | ene    | andre                          | svar        |
      | fiske  | fiske                          | må vurderes |
      | fangst | fangst                         | må vurderes |
      | fiske  | fangst                         | må vurderes |
      | fiske  | sjøfart                        | må vurderes |
      | fiske  | landbruk                       | gjelder     |
      | fangst | bygge- eller anleggsvirksomhet | gjelder     |

  Scenario: Sjøfart og annen virksomhet på land
    Gitt en virksomhet
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  Scenario: Uten antakelser må det avklares
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven gjelder
