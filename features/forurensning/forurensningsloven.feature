# language: no
Egenskap: Forurensningsloven § 3, lovens virkeområde

  # § 3 første ledd: forurensninger og avfall i det ytre miljø
  Scenariomal: Loven gjelder for avfall og for forurensning
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <avfall> avfall
    Og at virksomheten <forurensning> medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven "<svar>"

    Eksempler:
      | avfall   | forurensning | svar         |
      | har      | ikke kan     | gjelder      |
      | ikke har | kan          | gjelder      |
      | har      | kan          | gjelder      |
      | ikke har | ikke kan     | gjelder ikke |

  # Vilkåret om arbeidstaker står i internkontrollforskriften § 2, og ikke i loven
  Scenariomal: Loven spør ikke om virksomheten sysselsetter arbeidstaker
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven

    Eksempler:
      | antall |
      | 0      |
      | 1      |

  Scenario: At virksomheten har avfall, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven
    Og svaret bygger på antakelsen "har avfall"

  Scenario: Uten antakelsen må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forurensningsloven gjelder
    Og det neste spørsmålet for forurensningsloven er "Har virksomheten avfall?"

  # § 3 tredje ledd: «Loven gjelder ikke for Svalbard»
  Scenario: Loven gjelder ikke på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven
    Og begrunnelsen viser til forurensningsloven § 3

  Scenario: Virksomhet både på Svalbard og på fastlandet
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven

  Scenario: Om virksomheten på Svalbard også drives utenfor, må avklares
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven gjelder
    Og det neste spørsmålet for forurensningsloven er "Driver virksomheten også i Norge utenfor Svalbard?"

  # § 4: loven gjelder også for undersøkelse, utvinning og utnytting på kontinentalsokkelen
  Scenario: Loven gjelder for petroleumsvirksomhet til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven
