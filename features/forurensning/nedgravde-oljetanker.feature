# language: no
Egenskap: Forurensningsforskriften kapittel 1, nedgravde oljetanker

  # ------------------------------------------------------------ § 1-2 første ledd: kapasitet

  # «mer enn 3200 liter olje»
  Scenariomal: Tank med kapasitet til mer enn 3200 liter
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | <volum> | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-5 "<svar>"
    Og er svaret for forurensningsforskriften § 1-9 "<svar>"

    Eksempler:
      | volum                     | svar         |
      | 3199 liter                | gjelder ikke |
      | 3200 liter                | gjelder ikke |
      | 3201 liter                | gjelder      |
      | 3,2 m3                    | gjelder ikke |
      | 3,201 m3                  | gjelder      |
      | 5 m3                      | gjelder      |
      | høyst 3200 liter          | gjelder ikke |
      | minst 3200 liter          | må avklares  |
      | minst 3201 liter          | gjelder      |
      | mellom 3000 og 3200 liter | gjelder ikke |
      | mellom 3000 og 4000 liter | må avklares  |

  Scenario: To små tanker er ikke én stor
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 2000 liter | ja                                                         | nei                                                                       | nei                                                       |
      | nedgravd oljetank | 2000 liter | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-5
    Og gjelder ikke forurensningsforskriften § 1-9

  Scenario: Én stor tank blant små er nok
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 2000 liter | ja                                                         | nei                                                                       | nei                                                       |
      | nedgravd oljetank | 4000 liter | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-5

  # Alle vilkårene må være oppfylt for samme tank
  Scenario: Stor tank utenfor området og liten tank innenfor
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 2000 liter | ja                                                         | nei                                                                       | nei                                                       |
      | nedgravd oljetank | 4000 liter | nei                                                        | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-5

  Scenario: Tank med ukjent volum må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-5 gjelder
    Og det neste spørsmålet for forurensningsforskriften § 1-5 er "Nedgravd oljetank: Hvor stort volum har den?"

  # Første ledd, jf. § 1-9 annet ledd: den som har en slik tank, og den som skal grave ned en
  Scenariomal: Kapitlet gjelder for den som har eller skal grave ned en stor tank
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | <tank> | <volum> | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften kapittel 1 "<svar>"
    Og gjelder forurensningsforskriften

    Eksempler:
      | tank                         | volum      | svar         |
      | nedgravd oljetank            | 3200 liter | gjelder ikke |
      | nedgravd oljetank            | 3201 liter | gjelder      |
      | oljetank som skal graves ned | 3200 liter | gjelder ikke |
      | oljetank som skal graves ned | 3201 liter | gjelder      |

  # Forskriften ellers gjelder enhver forurensningsloven gjelder for; kapitlet er for den som har med en tank å gjøre
  Scenario: Uten tank gjelder ikke kapitlet
    Gitt en virksomhet med næringskode 01.410
    Og at virksomheten ikke har en nedgravd oljetank
    Og at virksomheten ikke skal grave ned en ny oljetank
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften
    Og gjelder ikke forurensningsforskriften kapittel 1

  # ------------------------------------------------------------ § 1-2 første ledd annet punktum: kommunens bestemmelse om mindre tanker

  # Er volumet mellom 3000 og 4000 liter, er en av de to reglene oppfylt, men logikken vet ikke hvilken: en kjent grense.
  Scenariomal: Kommunen kan ta med tanker på 3200 liter eller mindre
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | <volum> | ja                                                         | <med>                                                                     | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-5 "<svar>"

    Eksempler:
      | volum                     | med | svar         |
      | 1000 liter                | ja  | gjelder      |
      | 3200 liter                | ja  | gjelder      |
      | 3200 liter                | nei | gjelder ikke |
      | 3201 liter                | nei | gjelder      |
      | 3201 liter                | ja  | gjelder      |
      | mellom 3000 og 4000 liter | ja  | må avklares  |

  Scenariomal: Om kommunen har tatt med den lille tanken, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum   | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | <volum> | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-5 "<svar>"

    Eksempler:
      | volum      | svar        |
      | 3200 liter | må avklares |
      | 3201 liter | gjelder     |

  # ------------------------------------------------------------ § 1-2 annet ledd: område

  Scenariomal: Bestemmelsene gjelder bare i området
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | <område>                                                   | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-5 "<svar>"

    Eksempler:
      | område | svar         |
      | ja     | gjelder      |
      | nei    | gjelder ikke |

  Scenario: Om tanken ligger i området, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-5 gjelder
    Og det neste spørsmålet for forurensningsforskriften § 1-5 er "Nedgravd oljetank: Ligger tanken i et område som forurensningsforskriften kapittel 1 gjelder for?"

  Scenario: Kommunens bestemmelse om små tanker gjelder ikke utenfor området
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 2000 liter | nei                                                        | ja                                                                        | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-5

  # ------------------------------------------------------------ § 1-2 tredje ledd: brannfarlig væske klasse A

  Scenariomal: Tank etter reglene om brannfarlig væske klasse A er unntatt
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | <volum> | ja                                                         | <med>                                                                     | <klasse A>                                                |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-5 "<svar>"

    Eksempler:
      | volum      | med | klasse A | svar         |
      | 5000 liter | nei | ja       | gjelder ikke |
      | 5000 liter | nei | nei      | gjelder      |
      | 2000 liter | ja  | ja       | gjelder ikke |
      | 2000 liter | ja  | nei      | gjelder      |

  Scenario: Om tanken faller inn under reglene om klasse A, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-5 gjelder

  Scenario: Virksomhet med en unntatt tank og en som ikke er det
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                                       | ja                                                        |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-5

  # ------------------------------------------------------------ § 1-11 og forurensningsloven § 3 tredje ledd

  Scenario: Kommunen har gitt dispensasjon for alle tankene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Og at det foreligger vedtak om "dispensasjon fra kapittel 1 for alle virksomhetens nedgravde oljetanker"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-5
    Og gjelder ikke forurensningsforskriften § 1-9

  Scenario: At det ikke foreligger dispensasjon, er en antakelse
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-5
    Og svaret bygger på antakelsen "dispensasjon fra kapittel 1 for alle virksomhetens nedgravde oljetanker"

  # Loven, som kapitlet er gitt i medhold av, gjelder ikke for Svalbard
  Scenariomal: Kapitlet gjelder ikke på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Og at virksomheten er på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-5 "<svar>"

    Eksempler:
      | utenfor          | svar         |
      | ikke også driver | gjelder ikke |
      | også driver      | gjelder      |

  # ------------------------------------------------------------ det som ikke er nevnt

  Scenario: På kontoret antas det at det ikke finnes noen tank
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-5
    Og svaret bygger på antakelsen "nedgravd oljetank"

  Scenario: På gården antas det ikke
    Gitt en virksomhet med næringskode 01.410
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-5 gjelder

  Scenario: Uten antakelser må det avklares om det finnes en tank
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forurensningsforskriften § 1-5 gjelder

  Scenario: Når det er kjent at det ikke finnes noen tank, er det avgjort
    Gitt en virksomhet med næringskode 01.410
    Og at virksomheten ikke har en nedgravd oljetank
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder ikke forurensningsforskriften § 1-5
    Og gjelder ikke forurensningsforskriften § 1-6

  Scenario: Når listen over utstyr ikke er fullstendig, kan det finnes en større tank
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 2000 liter | ja                                                         | nei                                                                       | nei                                                       |
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-5 gjelder

  # ------------------------------------------------------------ § 1-5: tilstandskontroll

  Scenario: Den ansvarlige plikter å iverksette tilstandskontroll, og dokumenterer den
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "iverksette tilstandskontroll av nedgravde oljetanker"
    Og begrunnelsen viser til forurensningsforskriften § 1-5
    Og skal virksomheten ha "Dokumentasjon av tilstandskontroll av nedgravd oljetank"
    Og begrunnelsen viser til forurensningsforskriften § 1-5

  Scenario: Liten tank: ingen kontroll og ingen dokumentasjon
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 3200 liter | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "iverksette tilstandskontroll av nedgravde oljetanker"
    Og skal virksomheten ikke ha "Dokumentasjon av tilstandskontroll av nedgravd oljetank"

  # Tredje ledd
  Scenariomal: Tank som ikke er i betryggende stand
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | betryggende stand |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | <stand>           |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "ta oljetank som ikke er i betryggende stand, ut av bruk eller utbedre den etter alminnelig aksepterte metoder"
    Og <svar> å "gjennomføre ny tilstandskontroll før en utbedret oljetank tas i bruk"

    Eksempler:
      | stand | svar                      |
      | nei   | plikter virksomheten      |
      | ja    | plikter virksomheten ikke |

  Scenario: Om tanken er i betryggende stand, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ta oljetank som ikke er i betryggende stand, ut av bruk eller utbedre den etter alminnelig aksepterte metoder"

  # Samme tank må være etter kapitlet og i dårlig stand
  Scenario: En liten tank i dårlig stand utløser ikke plikten for den store
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | betryggende stand |
      | nedgravd oljetank | 2000 liter | ja                                                         | nei                                                                       | nei                                                       | nei               |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                                       | nei                                                       | ja                |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ta oljetank som ikke er i betryggende stand, ut av bruk eller utbedre den etter alminnelig aksepterte metoder"

  # ------------------------------------------------------------ § 1-6: periodiske tilstandskontroller

  # Bokstav a til d: etter 15, 15, 20 og 30 år
  Scenariomal: Hver tanktype har sin første kontroll; alderen er fristen, ikke et vilkår
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder   |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | <alder> |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-6
    Og plikter virksomheten å "<plikt>"

    Eksempler:
      | tank                                | alder | plikt                                                                     |
      | enkeltbunnet ståltank               | 14 år | la utføre første tilstandskontroll av enkeltbunnet ståltank               |
      | enkeltbunnet ståltank               | 15 år | la utføre første tilstandskontroll av enkeltbunnet ståltank               |
      | dobbeltbunnet ståltank              | 14 år | la utføre første tilstandskontroll av dobbeltbunnet ståltank              |
      | dobbeltbunnet ståltank              | 15 år | la utføre første tilstandskontroll av dobbeltbunnet ståltank              |
      | særlig korrosjonsbeskyttet ståltank | 19 år | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank |
      | særlig korrosjonsbeskyttet ståltank | 20 år | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank |
      | GUP-tank                            | 29 år | la utføre ordinær førstegangskontroll av GUP-tank                         |
      | GUP-tank                            | 30 år | la utføre ordinær førstegangskontroll av GUP-tank                         |

  Scenariomal: Også med ukjent alder er det klart at tanken skal kontrolleres
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | <tank> | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"

    Eksempler:
      | tank                                | plikt                                                                     |
      | enkeltbunnet ståltank               | la utføre første tilstandskontroll av enkeltbunnet ståltank               |
      | dobbeltbunnet ståltank              | la utføre første tilstandskontroll av dobbeltbunnet ståltank              |
      | særlig korrosjonsbeskyttet ståltank | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank |
      | GUP-tank                            | la utføre ordinær førstegangskontroll av GUP-tank                         |

  Scenariomal: Kontrollen er for sin egen tanktype
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | 40 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | tank                   | plikt                                                                     |
      | GUP-tank               | la utføre første tilstandskontroll av enkeltbunnet ståltank               |
      | enkeltbunnet ståltank  | la utføre første tilstandskontroll av dobbeltbunnet ståltank              |
      | dobbeltbunnet ståltank | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank |
      | enkeltbunnet ståltank  | la utføre ordinær førstegangskontroll av GUP-tank                         |

  # «første kontroll etter 15 år», «20 år», «10 år»; «ved 30-års alder»
  Scenariomal: Fristen for første kontroll følger tanktypen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | <tank> | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"
    Og fristen er <frist>

    Eksempler:
      | tank                                | plikt                                                                     | frist                                          |
      | enkeltbunnet ståltank               | la utføre første tilstandskontroll av enkeltbunnet ståltank               | senest 15 år etter "tanken ble gravd ned"      |
      | dobbeltbunnet ståltank              | la utføre første tilstandskontroll av dobbeltbunnet ståltank              | senest 15 år etter "tanken ble gravd ned"      |
      | særlig korrosjonsbeskyttet ståltank | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank | senest 20 år etter "tanken ble gravd ned"      |
      | rekondisjonert ståltank             | la utføre første tilstandskontroll av rekondisjonert ståltank             | senest 10 år etter "tanken ble rekondisjonert" |
      | GUP-tank                            | la utføre ordinær førstegangskontroll av GUP-tank                         | når "GUP-tanken er 30 år gammel"               |

  # En tank av ukjent type kan være en av dem: aldri et stille nei
  Scenariomal: Når tanktypen ikke er kjent, må kontrollen avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | 40 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                     |
      | la utføre første tilstandskontroll av enkeltbunnet ståltank               |
      | la utføre første tilstandskontroll av dobbeltbunnet ståltank              |
      | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank |
      | la utføre ordinær førstegangskontroll av GUP-tank                         |
      | la utføre periodisk tilstandskontroll av nedgravd oljetank                |

  # Bokstav a, b og f, mot bokstav c og d
  Scenariomal: Periodisk kontroll hvert femte år er bare for enkelt- og dobbeltbunnet og rekondisjonert tank
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | 35 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "la utføre periodisk tilstandskontroll av nedgravd oljetank"

    Eksempler:
      | tank                                | svar                      |
      | enkeltbunnet ståltank               | plikter virksomheten      |
      | dobbeltbunnet ståltank              | plikter virksomheten      |
      | særlig korrosjonsbeskyttet ståltank | plikter virksomheten ikke |
      | GUP-tank                            | plikter virksomheten ikke |

  # «deretter periodisk tilstandskontroll hvert femte år»
  Scenariomal: Den periodiske kontrollen gjentas hvert femte år
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | 15 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "la utføre periodisk tilstandskontroll av nedgravd oljetank"
    Og fristen er minst hvert 5. år

    Eksempler:
      | tank                   |
      | enkeltbunnet ståltank  |
      | dobbeltbunnet ståltank |

  # «deretter»
  Scenariomal: Periodisk kontroll kommer etter den første
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder   |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | <alder> |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "la utføre periodisk tilstandskontroll av nedgravd oljetank"

    Eksempler:
      | tank                   | alder | svar                      |
      | enkeltbunnet ståltank  | 14 år | plikter virksomheten ikke |
      | enkeltbunnet ståltank  | 15 år | plikter virksomheten      |
      | dobbeltbunnet ståltank | 14 år | plikter virksomheten ikke |
      | dobbeltbunnet ståltank | 15 år | plikter virksomheten      |

  # Bokstav f: «første kontroll etter 10 år, deretter»; alderen på selve tanken er uten betydning
  Scenariomal: Rekondisjonert tank: årene regnes fra rekondisjoneringen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                    | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder | år siden rekondisjonering |
      | rekondisjonert ståltank | 5000 liter | ja                                                         | nei                                                       | 40 år | <år>                      |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "la utføre periodisk tilstandskontroll av nedgravd oljetank"

    Eksempler:
      | år    | svar                      |
      | 9 år  | plikter virksomheten ikke |
      | 10 år | plikter virksomheten      |
      | 11 år | plikter virksomheten      |

  # Bokstav c («etter 20 år») og d («ved 30-års alder»): først da er det en kontroll å fastsette de senere ut fra
  Scenariomal: Senere kontroller fastsettes fra det året den første skal være gjort
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder   |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | <alder> |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "fastsette senere kontrolltidspunkt og kontrollintervaller ut fra førstegangskontrollen"

    Eksempler:
      | tank                                | alder | svar                      |
      | særlig korrosjonsbeskyttet ståltank | 19 år | plikter virksomheten ikke |
      | særlig korrosjonsbeskyttet ståltank | 20 år | plikter virksomheten      |
      | særlig korrosjonsbeskyttet ståltank | 21 år | plikter virksomheten      |
      | GUP-tank                            | 29 år | plikter virksomheten ikke |
      | GUP-tank                            | 30 år | plikter virksomheten      |
      | GUP-tank                            | 31 år | plikter virksomheten      |

  # § 1-5 jf. § 1-2: kontrolltidspunktene er for tankene kapitlet gjelder for. Den lille tanken er av typen, den store ikke.
  Scenariomal: En gammel tank utenfor kapitlet skal ikke kontrolleres fordi en annen er innenfor
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag    | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder | år siden rekondisjonering | dato for installasjon | dato for bruk |
      | <stor>  | 5000 liter | ja                                                         | nei                                                                       | nei                                                       | 5 år  | –                         | 2021-06-15            | 2021-06-15    |
      | <liten> | 3200 liter | ja                                                         | nei                                                                       | nei                                                       | 40 år | <år>                      | 1986-06-15            | 1986-06-15    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-6
    Og plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | stor                  | liten                               | år    | plikt                                                                                  |
      | GUP-tank              | enkeltbunnet ståltank               | –     | la utføre periodisk tilstandskontroll av nedgravd oljetank                             |
      | GUP-tank              | dobbeltbunnet ståltank              | –     | la utføre periodisk tilstandskontroll av nedgravd oljetank                             |
      | GUP-tank              | rekondisjonert ståltank             | 20 år | la utføre periodisk tilstandskontroll av nedgravd oljetank                             |
      | enkeltbunnet ståltank | særlig korrosjonsbeskyttet ståltank | –     | fastsette senere kontrolltidspunkt og kontrollintervaller ut fra førstegangskontrollen |
      | enkeltbunnet ståltank | GUP-tank                            | –     | fastsette senere kontrolltidspunkt og kontrollintervaller ut fra førstegangskontrollen |

  # Bokstav c og d
  Scenariomal: Senere kontroller fastsettes ut fra den første
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | 35 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "fastsette senere kontrolltidspunkt og kontrollintervaller ut fra førstegangskontrollen"

    Eksempler:
      | tank                                | svar                      |
      | særlig korrosjonsbeskyttet ståltank | plikter virksomheten      |
      | GUP-tank                            | plikter virksomheten      |
      | enkeltbunnet ståltank               | plikter virksomheten ikke |
      | dobbeltbunnet ståltank              | plikter virksomheten ikke |

  # Bokstav f
  Scenariomal: Rekondisjonert ståltank kontrolleres ti år etter rekondisjoneringen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                    | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | år siden rekondisjonering |
      | rekondisjonert ståltank | 5000 liter | ja                                                         | nei                                                       | <år>                      |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "la utføre første tilstandskontroll av rekondisjonert ståltank"

    Eksempler:
      | år    | svar                 |
      | 9 år  | plikter virksomheten |
      | 10 år | plikter virksomheten |

  Scenario: Rekondisjonert tank kontrolleres så hvert femte år
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                    | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | år siden rekondisjonering |
      | rekondisjonert ståltank | 5000 liter | ja                                                         | nei                                                       | 15 år                     |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "la utføre periodisk tilstandskontroll av nedgravd oljetank"
    Og fristen er minst hvert 5. år

  # Bokstav d
  Scenario: GUP-tank trykktestes etter nedgraving
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag     | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | GUP-tank | 5000 liter | ja                                                         | nei                                                       | 2 år  |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "trykkteste GUP-tank etter nedgraving"

  Scenario: Bare GUP-tank trykktestes
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 2 år  |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "trykkteste GUP-tank etter nedgraving"

  # Bokstav a: begge vilkår
  Scenariomal: Intervallet kan forlenges ved små skader og katodisk beskyttelse
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder | små, hovedsakelig utvendige korrosjonsskader | katodisk beskyttelse |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 20 år | <små>                                        | <katodisk>           |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> "forlenge kontrollintervallet for enkeltbunnet ståltank fra 5 til 10 år"

    Eksempler:
      | små | katodisk | svar                  |
      | ja  | ja       | kan virksomheten      |
      | ja  | nei      | kan virksomheten ikke |
      | nei | ja       | kan virksomheten ikke |

  Scenario: Vilkårene for forlengelse må være oppfylt for samme tank
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder | små, hovedsakelig utvendige korrosjonsskader | katodisk beskyttelse |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 20 år | ja                                           | nei                  |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 20 år | nei                                          | ja                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "forlenge kontrollintervallet for enkeltbunnet ståltank fra 5 til 10 år"

  # Intervallet løper fra den første kontrollen, «etter 15 år»; før det er det ikke noe intervall å forlenge
  Scenariomal: Intervallet kan forlenges fra det året den første kontrollen skal være gjort
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder   | små, hovedsakelig utvendige korrosjonsskader | katodisk beskyttelse |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | <alder> | ja                                           | ja                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> "forlenge kontrollintervallet for enkeltbunnet ståltank fra 5 til 10 år"

    Eksempler:
      | alder | svar                  |
      | 14 år | kan virksomheten ikke |
      | 15 år | kan virksomheten      |
      | 16 år | kan virksomheten      |

  # For den lille er det ikke noe intervall; den store er i kapitlet, men av glassfiber
  Scenario: Skadene og beskyttelsen på en tank utenfor kapitlet er uten betydning
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder | små, hovedsakelig utvendige korrosjonsskader | katodisk beskyttelse |
      | GUP-tank              | 5000 liter | ja                                                         | nei                                                                       | nei                                                       | 20 år | –                                            | –                    |
      | enkeltbunnet ståltank | 3200 liter | ja                                                         | nei                                                                       | nei                                                       | 20 år | ja                                           | ja                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten ikke "forlenge kontrollintervallet for enkeltbunnet ståltank fra 5 til 10 år"

  # Bokstav b annet punktum
  Scenariomal: Dobbeltbunnet tank kan tetthetsprøves
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | alder |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | 20 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> "bruke grundig utført og dokumentert tetthetsprøving av dobbeltbunnen som tilstandskontroll"

    Eksempler:
      | tank                   | svar                  |
      | dobbeltbunnet ståltank | kan virksomheten      |
      | enkeltbunnet ståltank  | kan virksomheten ikke |

  # ------------------------------------------------------------ §§ 1-6 bokstav e og 1-7: automatisk lekkasjeovervåkning

  Scenariomal: Overvåket dobbeltvegget tank: kontroll og beredskap
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       | ja                             |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-7
    Og plikter virksomheten å "<plikt>"
    Og begrunnelsen viser til forurensningsforskriften § 1-7

    Eksempler:
      | plikt                                                                                                                              |
      | sørge for at det til enhver tid finnes en driftsansvarlig person for tanken                                                        |
      | kontrollere overvåkningssystemet                                                                                                   |
      | foreta en mer omfattende kontroll av at overvåkningssystemet fungerer, med funksjonstest av alarmen og kalibrering av måleutstyret |
      | etablere beredskap som kan iverksette skadebegrensende tiltak ved varsel om lekkasje                                               |
      | prøve beredskapen i sammenheng med den mer omfattende kontrollen av overvåkningssystemet                                           |

  # «minst en gang pr. uke», «minst hvert femte år» og «minst hvert 5. år»
  Scenariomal: Hvor ofte overvåkningssystemet og beredskapen prøves
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       | ja                             |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"
    Og fristen er <frist>

    Eksempler:
      | plikt                                                                                                                              | frist             |
      | kontrollere overvåkningssystemet                                                                                                   | minst hver uke    |
      | foreta en mer omfattende kontroll av at overvåkningssystemet fungerer, med funksjonstest av alarmen og kalibrering av måleutstyret | minst hvert 5. år |
      | prøve beredskapen i sammenheng med den mer omfattende kontrollen av overvåkningssystemet                                           | minst hvert 5. år |

  Scenariomal: Uten overvåkning følger ikke pliktene i § 1-7
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       | nei                            |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-7
    Og plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | plikt                                                                                                                              |
      | sørge for at det til enhver tid finnes en driftsansvarlig person for tanken                                                        |
      | kontrollere overvåkningssystemet                                                                                                   |
      | foreta en mer omfattende kontroll av at overvåkningssystemet fungerer, med funksjonstest av alarmen og kalibrering av måleutstyret |
      | etablere beredskap som kan iverksette skadebegrensende tiltak ved varsel om lekkasje                                               |
      | prøve beredskapen i sammenheng med den mer omfattende kontrollen av overvåkningssystemet                                           |

  Scenariomal: Overvåket dobbeltvegget tank: dokumentene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       | ja                             |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "<dokument>"

    Eksempler:
      | dokument                                                             |
      | Revisjonsbok for overvåket nedgravd oljetank                         |
      | Prosedyre for kontroll av overvåkningssystemet for nedgravd oljetank |
      | Prosedyrer ved lekkasjealarm og avvik for nedgravd oljetank          |

  # § 1-6 bokstav e og § 1-7 annet ledd sier begge at revisjonsboken skal føres
  Scenariomal: Revisjonsboken følger av begge paragrafene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       | ja                             |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Revisjonsbok for overvåket nedgravd oljetank"
    Og begrunnelsen viser til forurensningsforskriften <paragraf>

    Eksempler:
      | paragraf |
      | § 1-6    |
      | § 1-7    |

  # § 1-2: en overvåket tank utenfor kapitlet har ikke pliktene, selv om virksomheten har en annen tank innenfor
  Scenariomal: Overvåkning av en liten tank utløser ikke § 1-7
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                                       | nei                                                       | –                              |
      | dobbeltvegget tank    | <volum>    | ja                                                         | nei                                                                       | nei                                                       | ja                             |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-7 "<svar>"
    Og <skal> ha "Revisjonsbok for overvåket nedgravd oljetank"

    Eksempler:
      | volum      | svar         | skal                   |
      | 3200 liter | gjelder ikke | skal virksomheten ikke |
      | 3201 liter | gjelder      | skal virksomheten      |

  Scenariomal: Uten overvåkning trengs ikke dokumentene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | automatisk lekkasjeovervåkning |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       | nei                            |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "<dokument>"

    Eksempler:
      | dokument                                                             |
      | Revisjonsbok for overvåket nedgravd oljetank                         |
      | Prosedyre for kontroll av overvåkningssystemet for nedgravd oljetank |
      | Prosedyrer ved lekkasjealarm og avvik for nedgravd oljetank          |

  Scenariomal: Om tanken er overvåket, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag               | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | dobbeltvegget tank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-7 gjelder
    Og må det avklares om virksomheten skal ha "<dokument>"

    Eksempler:
      | dokument                                                             |
      | Revisjonsbok for overvåket nedgravd oljetank                         |
      | Prosedyre for kontroll av overvåkningssystemet for nedgravd oljetank |
      | Prosedyrer ved lekkasjealarm og avvik for nedgravd oljetank          |

  # § 1-6 bokstav e
  Scenariomal: Overvåkning er tilstrekkelig tilstandskontroll for dobbeltvegget tank
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | <tank> | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> "bruke kontinuerlig overvåkningssystem som tilstandskontroll av dobbeltvegget tank"

    Eksempler:
      | tank                  | svar                  |
      | dobbeltvegget tank    | kan virksomheten      |
      | enkeltbunnet ståltank | kan virksomheten ikke |
      | GUP-tank              | kan virksomheten ikke |

  # ------------------------------------------------------------ § 1-8: ute av bruk

  # Første ledd, og § 1-9 tredje ledd
  Scenario: Tank som midlertidig tas ut av bruk
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | ja                      | nei                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "tømme oljetank som midlertidig tas ut av bruk, og sikre den mot utilsiktet påfylling"
    Og plikter virksomheten ikke å "tømme og grave opp oljetank som permanent tas ut av bruk"
    Og plikter virksomheten å "gi kommunen skriftlig melding om nedgravd oljetank som er tatt ut av bruk"
    Og begrunnelsen viser til forurensningsforskriften § 1-9

  # Annet ledd
  Scenario: Tank som permanent tas ut av bruk
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk | kan gjenbrukes uten fare for lekkasje |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | nei                     | ja                    | ja                                    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "tømme og grave opp oljetank som permanent tas ut av bruk"
    Og plikter virksomheten ikke å "tømme oljetank som midlertidig tas ut av bruk, og sikre den mot utilsiktet påfylling"
    Og plikter virksomheten ikke å "destruere oljetank som ikke kan gjenbrukes uten fare for lekkasje"
    Og plikter virksomheten å "gi kommunen skriftlig melding om nedgravd oljetank som er tatt ut av bruk"

  # Annet ledd annet punktum
  Scenario: Tank som ikke kan gjenbrukes, skal destrueres
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk | kan gjenbrukes uten fare for lekkasje |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | nei                     | ja                    | nei                                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "destruere oljetank som ikke kan gjenbrukes uten fare for lekkasje"

  Scenario: Om tanken kan gjenbrukes, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | nei                     | ja                    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "destruere oljetank som ikke kan gjenbrukes uten fare for lekkasje"

  Scenario: Tank i bruk
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | nei                     | nei                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-8
    Og plikter virksomheten ikke å "gi kommunen skriftlig melding om nedgravd oljetank som er tatt ut av bruk"
    Og plikter virksomheten ikke å "fjerne eller sikre påfyllingsanordningen på gjenfylt eller oppgravd, kondemnert oljetank"

  Scenario: Om tanken er tatt ut av bruk, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsforskriften § 1-8 gjelder

  Scenario: Liten tank ute av bruk er ikke omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk |
      | nedgravd oljetank | 3200 liter | ja                                                         | nei                                                                       | nei                                                       | nei                     | ja                    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-8
    Og plikter virksomheten ikke å "gi kommunen skriftlig melding om nedgravd oljetank som er tatt ut av bruk"

  # Annet ledd annet punktum står om tanker som permanent tas ut av bruk; en tank i bruk som ikke er trygg, følger § 1-5 tredje ledd
  Scenariomal: Bare en tank som permanent tas ut av bruk, skal destrueres
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk | kan gjenbrukes uten fare for lekkasje |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | <midlertidig>           | <permanent>           | nei                                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "destruere oljetank som ikke kan gjenbrukes uten fare for lekkasje"

    Eksempler:
      | midlertidig | permanent | svar                      |
      | nei         | nei       | plikter virksomheten ikke |
      | ja          | nei       | plikter virksomheten ikke |
      | nei         | ja        | plikter virksomheten      |

  # § 1-2: den store er i bruk, den lille er ute av bruk
  Scenariomal: En liten tank ute av bruk utløser ikke plikter fordi en stor er i bruk
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk | kan gjenbrukes uten fare for lekkasje |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                                       | nei                                                       | nei                     | nei                   | ja                                    |
      | nedgravd oljetank | 3200 liter | ja                                                         | nei                                                                       | nei                                                       | <midlertidig>           | <permanent>           | nei                                   |
    Og listen over utstyr er fullstendig
    Og at det foreligger vedtak om "tillatelse til å fylle nedgravd oljetank i stedet for å grave den opp"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-8
    Og plikter virksomheten ikke å "tømme oljetank som midlertidig tas ut av bruk, og sikre den mot utilsiktet påfylling"
    Og plikter virksomheten ikke å "tømme og grave opp oljetank som permanent tas ut av bruk"
    Og plikter virksomheten ikke å "destruere oljetank som ikke kan gjenbrukes uten fare for lekkasje"
    Og kan virksomheten ikke "rengjøre oljetank som permanent tas ut av bruk, og fylle den med sand, grus o.l. i stedet for å grave den opp"
    Og plikter virksomheten ikke å "gi kommunen skriftlig melding om nedgravd oljetank som er tatt ut av bruk"

    Eksempler:
      | midlertidig | permanent |
      | ja          | nei       |
      | nei         | ja        |

  # Annet ledd tredje punktum
  Scenariomal: Kommunen kan tillate at tanken fylles
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | <midlertidig>           | <permanent>           |
    Og listen over utstyr er fullstendig
    Og at det <foreligger> vedtak om "tillatelse til å fylle nedgravd oljetank i stedet for å grave den opp"
    Når reglene vurderes per 2026-11-01
    Så <svar> "rengjøre oljetank som permanent tas ut av bruk, og fylle den med sand, grus o.l. i stedet for å grave den opp"

    Eksempler:
      | midlertidig | permanent | foreligger      | svar                  |
      | nei         | ja        | foreligger      | kan virksomheten      |
      | nei         | ja        | ikke foreligger | kan virksomheten ikke |
      | ja          | nei       | foreligger      | kan virksomheten ikke |

  # ------------------------------------------------------------ § 1-9: meldeplikt

  # Første ledd
  Scenariomal: Den ansvarlige skal gi kommunen melding om tanken
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | nedgravd oljetank | <volum> | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "gi kommunen skriftlig melding om nedgravd oljetank"

    Eksempler:
      | volum      | svar                      |
      | 3200 liter | plikter virksomheten ikke |
      | 3201 liter | plikter virksomheten      |

  # Annet ledd, og § 1-4 første ledd
  Scenariomal: Før en tank graves ned
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                         | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | oljetank som skal graves ned | <volum> | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "gi kommunen skriftlig melding om oljetank som skal graves ned, med størrelse, konstruksjon, korrosjonsbeskyttelse, alder og kartangivelse"
    Og <svar> å "bare grave ned oljetank som er produsert i samsvar med Norsk Standard"

    Eksempler:
      | volum      | svar                      |
      | 3200 liter | plikter virksomheten ikke |
      | 3201 liter | plikter virksomheten      |

  # «senest en måned før en oljetank graves ned»
  Scenario: Meldingen gis senest en måned før tanken graves ned
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                         | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | oljetank som skal graves ned | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi kommunen skriftlig melding om oljetank som skal graves ned, med størrelse, konstruksjon, korrosjonsbeskyttelse, alder og kartangivelse"
    Og fristen er senest 1 måned før "oljetanken graves ned"

  Scenario: Tanken som skal graves ned, er ennå ikke nedgravd
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                         | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | oljetank som skal graves ned | 5000 liter | ja                                                         | nei                                                                       | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsforskriften § 1-4
    Og gjelder forurensningsforskriften § 1-9
    Og gjelder ikke forurensningsforskriften § 1-5
    Og plikter virksomheten ikke å "gi kommunen skriftlig melding om nedgravd oljetank"

  Scenario: Tanken som er nedgravd, skal ikke graves ned
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | midlertidig ute av bruk | permanent ute av bruk |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | nei                     | nei                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsforskriften § 1-4
    Og plikter virksomheten ikke å "gi kommunen skriftlig melding om oljetank som skal graves ned, med størrelse, konstruksjon, korrosjonsbeskyttelse, alder og kartangivelse"

  Scenariomal: Vilkårene gjelder også for en ny tank
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                         | volum   | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | oljetank som skal graves ned | <volum> | <område>                                                   | <med>                                                                     | <klasse A>                                                |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsforskriften § 1-4 "<svar>"

    Eksempler:
      | volum      | område | med | klasse A | svar         |
      | 2000 liter | ja     | ja  | nei      | gjelder      |
      | 3200 liter | ja     | ja  | nei      | gjelder      |
      | 3201 liter | ja     | ja  | nei      | gjelder      |
      | 3200 liter | ja     | nei | nei      | gjelder ikke |
      | 2000 liter | nei    | ja  | nei      | gjelder ikke |
      | 2000 liter | ja     | ja  | ja       | gjelder ikke |
      | 5000 liter | nei    | nei | nei      | gjelder ikke |
      | 5000 liter | ja     | nei | ja       | gjelder ikke |

  # ------------------------------------------------------------ § 1-14: overgang

  # «innen utgangen av 1999»
  Scenario: Tank som er installert før 1970
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 1969-12-31            | 1969-12-31    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og fristen er 1999-12-31
    Og begrunnelsen viser til forurensningsforskriften § 1-14

  # «innen utgangen av 2001»
  Scenariomal: Tank som er tatt i bruk fra 1970 og frem til 1980
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | <dag>                 | <dag>         |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og fristen er 2001-12-31

    Eksempler:
      | dag        |
      | 1970-01-01 |
      | 1975-06-15 |
      | 1979-12-31 |

  # Første og annet punktum: hver tank har sin frist
  Scenario: En tank fra før 1970 og en fra 1970-årene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 1965-06-15            | 1965-06-15    |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | 1975-06-15            | 1975-06-15    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og fristen er 1999-12-31
    Og fristen er 2001-12-31

  Scenariomal: Tank som er tatt i bruk fra 1980
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       | <dag>                 | <dag>         |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og gjelder ikke forurensningsforskriften § 1-14

    Eksempler:
      | dag        |
      | 1980-01-01 |
      | 2010-05-01 |

  Scenario: Når tanken ble installert og tatt i bruk, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag                  | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A |
      | enkeltbunnet ståltank | 5000 liter | ja                                                         | nei                                                       |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ha førstegangskontrollert eldre nedgravd oljetank"

  # Første ledd første og annet punktum nevner ikke tanktypen; tredje punktum gir GUP-tankene 30-års alderen i stedet.
  # En tank kan være installert i 1970 og tatt i bruk i 1980: da rammes den ikke av noen av punktumene.
  Scenariomal: De to datoene gjelder alle tanktyper unntatt GUP-tanker
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk | alder | år siden rekondisjonering |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | <installert>          | <i bruk>      | 50 år | –                         |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "ha førstegangskontrollert eldre nedgravd oljetank"

    Eksempler:
      | tank                                | installert | i bruk     | svar                      |
      | enkeltbunnet ståltank               | 1969-12-31 | 1969-12-31 | plikter virksomheten      |
      | enkeltbunnet ståltank               | 1970-01-01 | 1970-01-01 | plikter virksomheten      |
      | enkeltbunnet ståltank               | 1970-01-01 | 1979-12-31 | plikter virksomheten      |
      | enkeltbunnet ståltank               | 1970-01-01 | 1980-01-01 | plikter virksomheten ikke |
      | enkeltbunnet ståltank               | 1969-12-31 | 1980-01-01 | plikter virksomheten      |
      | dobbeltbunnet ståltank              | 1969-12-31 | 1969-12-31 | plikter virksomheten      |
      | dobbeltbunnet ståltank              | 1970-01-01 | 1970-01-01 | plikter virksomheten      |
      | dobbeltbunnet ståltank              | 1970-01-01 | 1979-12-31 | plikter virksomheten      |
      | dobbeltbunnet ståltank              | 1970-01-01 | 1980-01-01 | plikter virksomheten ikke |
      | dobbeltbunnet ståltank              | 1969-12-31 | 1980-01-01 | plikter virksomheten      |
      | særlig korrosjonsbeskyttet ståltank | 1969-12-31 | 1969-12-31 | plikter virksomheten      |
      | særlig korrosjonsbeskyttet ståltank | 1970-01-01 | 1970-01-01 | plikter virksomheten      |
      | særlig korrosjonsbeskyttet ståltank | 1970-01-01 | 1979-12-31 | plikter virksomheten      |
      | særlig korrosjonsbeskyttet ståltank | 1970-01-01 | 1980-01-01 | plikter virksomheten ikke |
      | særlig korrosjonsbeskyttet ståltank | 1969-12-31 | 1980-01-01 | plikter virksomheten      |
      | dobbeltvegget tank                  | 1969-12-31 | 1969-12-31 | plikter virksomheten      |
      | dobbeltvegget tank                  | 1970-01-01 | 1970-01-01 | plikter virksomheten      |
      | dobbeltvegget tank                  | 1970-01-01 | 1979-12-31 | plikter virksomheten      |
      | dobbeltvegget tank                  | 1970-01-01 | 1980-01-01 | plikter virksomheten ikke |
      | dobbeltvegget tank                  | 1969-12-31 | 1980-01-01 | plikter virksomheten      |
      | rekondisjonert ståltank             | 1969-12-31 | 1969-12-31 | plikter virksomheten      |
      | rekondisjonert ståltank             | 1970-01-01 | 1970-01-01 | plikter virksomheten      |
      | rekondisjonert ståltank             | 1970-01-01 | 1979-12-31 | plikter virksomheten      |
      | rekondisjonert ståltank             | 1970-01-01 | 1980-01-01 | plikter virksomheten ikke |
      | rekondisjonert ståltank             | 1969-12-31 | 1980-01-01 | plikter virksomheten      |
      | GUP-tank                            | 1969-12-31 | 1969-12-31 | plikter virksomheten ikke |
      | GUP-tank                            | 1970-01-01 | 1979-12-31 | plikter virksomheten ikke |

  # Fristen er den første kontrollens, og følger av når tanken ble installert og tatt i bruk, ikke av tanktypen
  Scenariomal: Utgangen av 1999 og utgangen av 2001
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | <tank> | 5000 liter | ja                                                         | nei                                                       | <installert>          | <i bruk>      |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og fristen er <frist>
    Og fristen er ikke <annen>

    Eksempler:
      | tank                                | installert | i bruk     | frist      | annen      |
      | enkeltbunnet ståltank               | 1969-12-31 | 1980-01-01 | 1999-12-31 | 2001-12-31 |
      | enkeltbunnet ståltank               | 1969-12-31 | 1969-12-31 | 1999-12-31 | 2001-12-31 |
      | enkeltbunnet ståltank               | 1970-01-01 | 1970-01-01 | 2001-12-31 | 1999-12-31 |
      | dobbeltbunnet ståltank              | 1969-12-31 | 1980-01-01 | 1999-12-31 | 2001-12-31 |
      | dobbeltbunnet ståltank              | 1969-12-31 | 1969-12-31 | 1999-12-31 | 2001-12-31 |
      | dobbeltbunnet ståltank              | 1970-01-01 | 1970-01-01 | 2001-12-31 | 1999-12-31 |
      | særlig korrosjonsbeskyttet ståltank | 1969-12-31 | 1980-01-01 | 1999-12-31 | 2001-12-31 |
      | særlig korrosjonsbeskyttet ståltank | 1969-12-31 | 1969-12-31 | 1999-12-31 | 2001-12-31 |
      | særlig korrosjonsbeskyttet ståltank | 1970-01-01 | 1970-01-01 | 2001-12-31 | 1999-12-31 |
      | dobbeltvegget tank                  | 1969-12-31 | 1980-01-01 | 1999-12-31 | 2001-12-31 |
      | dobbeltvegget tank                  | 1969-12-31 | 1969-12-31 | 1999-12-31 | 2001-12-31 |
      | dobbeltvegget tank                  | 1970-01-01 | 1970-01-01 | 2001-12-31 | 1999-12-31 |
      | rekondisjonert ståltank             | 1969-12-31 | 1980-01-01 | 1999-12-31 | 2001-12-31 |
      | rekondisjonert ståltank             | 1969-12-31 | 1969-12-31 | 1999-12-31 | 2001-12-31 |
      | rekondisjonert ståltank             | 1970-01-01 | 1970-01-01 | 2001-12-31 | 1999-12-31 |

  # § 1-2: den gamle tanken er liten, den store er ny
  Scenariomal: En gammel liten tank utløser ikke overgangsregelen for en ny stor
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag   | volum      | område som forurensningsforskriften kapittel 1 gjelder for | tank på høyst 3200 liter som kommunen har bestemt at kapitlet gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | <tank> | 5000 liter | ja                                                         | nei                                                                       | nei                                                       | 2010-05-01            | 2010-05-01    |
      | <tank> | 3200 liter | ja                                                         | nei                                                                       | nei                                                       | <dag>                 | <dag>         |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og gjelder ikke forurensningsforskriften § 1-14

    Eksempler:
      | tank                                | dag        |
      | enkeltbunnet ståltank               | 1965-06-15 |
      | enkeltbunnet ståltank               | 1975-06-15 |
      | dobbeltbunnet ståltank              | 1965-06-15 |
      | dobbeltbunnet ståltank              | 1975-06-15 |
      | særlig korrosjonsbeskyttet ståltank | 1965-06-15 |
      | særlig korrosjonsbeskyttet ståltank | 1975-06-15 |
      | dobbeltvegget tank                  | 1965-06-15 |
      | dobbeltvegget tank                  | 1975-06-15 |
      | rekondisjonert ståltank             | 1965-06-15 |
      | rekondisjonert ståltank             | 1975-06-15 |

  # Tredje punktum er en egen regel for GUP-tanker
  Scenario: GUP-tank førstegangskontrolleres ved 30 år, ikke innen 2001
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag     | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk | alder |
      | GUP-tank | 5000 liter | ja                                                         | nei                                                       | 1975-06-15            | 1975-06-15    | 51 år |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ha førstegangskontrollert eldre nedgravd oljetank"
    Og plikter virksomheten å "la utføre ordinær førstegangskontroll av GUP-tank"

  Scenario: Er det ukjent om den gamle tanken er en GUP-tank, må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse tankene:
      | slag              | volum      | område som forurensningsforskriften kapittel 1 gjelder for | nedgravd tank etter reglene om brannfarlig væske klasse A | dato for installasjon | dato for bruk |
      | nedgravd oljetank | 5000 liter | ja                                                         | nei                                                       | 1975-06-15            | 1975-06-15    |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ha førstegangskontrollert eldre nedgravd oljetank"
