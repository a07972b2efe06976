# language: no
Egenskap: Forskrift om håndtering av farlig stoff § 12 og vedlegg 2, innmelding

  # ------------------------------------------------------------ § 12 og vedlegg 2: «lik eller større enn»

  Scenariomal: Hver rad for gass, aerosoler og væske, like under og akkurat på til og med 2026
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | mengde   |
      | <farer> | <mengde> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | farer | mengde     | svar                      |
      | H220  | 399 liter  | plikter virksomheten ikke |
      | H220  | 400 liter  | plikter virksomheten      |
      | H221  | 0,399 m3   | plikter virksomheten ikke |
      | H221  | 0,4 m3     | plikter virksomheten      |
      | H270  | 3999 liter | plikter virksomheten ikke |
      | H270  | 4 m3       | plikter virksomheten      |
      | H222  | 2,99 m3    | plikter virksomheten ikke |
      | H222  | 3 m3       | plikter virksomheten      |
      | H223  | 2999 liter | plikter virksomheten ikke |
      | H223  | 3000 liter | plikter virksomheten      |
      | H224  | 5999 liter | plikter virksomheten ikke |
      | H224  | 6 m3       | plikter virksomheten      |
      | H225  | 5,999 m3   | plikter virksomheten ikke |
      | H225  | 6000 liter | plikter virksomheten      |

  # Vedlegg 2 har svaret for meldeplikten, ikke for hele forskriften
  Scenariomal: Vedlegg 2 gjelder den som når grensen
    Gitt en virksomhet med næringskode 43.410
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde   |
      | H220  | <mengde> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om håndtering av farlig stoff § 12 "<svar>"
    Og er svaret for forskrift om håndtering av farlig stoff vedlegg 2 "<svar>"
    Og gjelder forskrift om håndtering av farlig stoff

    Eksempler:
      | mengde    | dag        | svar         |
      | 399 liter | 2026-11-25 | gjelder ikke |
      | 400 liter | 2026-11-25 | gjelder      |
      | 399 liter | 2027-01-01 | gjelder ikke |
      | 400 liter | 2027-01-01 | gjelder      |

  Scenariomal: Hver rad for gass, aerosoler og væske, like under og akkurat på fra 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | mengde   |
      | <farer> | <mengde> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | farer | mengde     | svar                      |
      | H220  | 399 liter  | plikter virksomheten ikke |
      | H220  | 400 liter  | plikter virksomheten      |
      | H221  | 0,399 m3   | plikter virksomheten ikke |
      | H221  | 0,4 m3     | plikter virksomheten      |
      | H270  | 3999 liter | plikter virksomheten ikke |
      | H270  | 4 m3       | plikter virksomheten      |
      | H222  | 2,99 m3    | plikter virksomheten ikke |
      | H222  | 3 m3       | plikter virksomheten      |
      | H223  | 2999 liter | plikter virksomheten ikke |
      | H223  | 3000 liter | plikter virksomheten      |
      | H224  | 5999 liter | plikter virksomheten ikke |
      | H224  | 6 m3       | plikter virksomheten      |
      | H225  | 5,999 m3   | plikter virksomheten ikke |
      | H225  | 6000 liter | plikter virksomheten      |

  Scenariomal: Hver rad for faste stoffer, like under og akkurat på til og med 2026
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | masse   |
      | <farer> | <masse> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | farer | masse       | svar                      |
      | H228  | 11,999 tonn | plikter virksomheten ikke |
      | H228  | 12 tonn     | plikter virksomheten      |
      | H251  | 2999 kg     | plikter virksomheten ikke |
      | H251  | 3 tonn      | plikter virksomheten      |
      | H252  | 11,9 tonn   | plikter virksomheten ikke |
      | H252  | 12000 kg    | plikter virksomheten      |

  Scenariomal: Hver rad for faste stoffer, like under og akkurat på fra 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | masse   |
      | <farer> | <masse> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | farer | masse       | svar                      |
      | H228  | 11,999 tonn | plikter virksomheten ikke |
      | H228  | 12 tonn     | plikter virksomheten      |
      | H251  | 2999 kg     | plikter virksomheten ikke |
      | H251  | 3 tonn      | plikter virksomheten      |
      | H252  | 11,9 tonn   | plikter virksomheten ikke |
      | H252  | 12000 kg    | plikter virksomheten      |

  Scenariomal: Brannfarlig væske kategori 3 fra 12 m3
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H226  | 20 m3  |
    Og at samlet mengde brannfarlig væske kategori 3 utenom diesel og fyringsoljer er <mengde>
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | dag        | mengde      | svar                      |
      | 2026-12-31 | 11,999 m3   | plikter virksomheten ikke |
      | 2026-12-31 | 12 m3       | plikter virksomheten      |
      | 2027-01-01 | 11999 liter | plikter virksomheten ikke |
      | 2027-01-01 | 12000 liter | plikter virksomheten      |

  Scenario: Om det som er merket H226, er diesel, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H226  | 12 m3  |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenario: Kjemikalier merket H226 under 12 m3 kan ikke være nok
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde  |
      | H226  | 11,9 m3 |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenariomal: Diesel og fyringsolje fra 100 m3
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | slag                     | mengde   | farer |
      | diesel eller fyringsolje | <mengde> | H304  |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | dag        | mengde  | svar                      |
      | 2026-12-31 | 99,9 m3 | plikter virksomheten ikke |
      | 2026-12-31 | 100 m3  | plikter virksomheten      |
      | 2027-01-01 | 99,9 m3 | plikter virksomheten ikke |
      | 2027-01-01 | 100 m3  | plikter virksomheten      |

  # 50 m3 er mer enn 12, men mindre enn 100
  Scenario: Diesel merket H226 har sin egen rad
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | slag                     | mengde | farer |
      | diesel eller fyringsolje | 50 m3  | H226  |
    Og at samlet mengde brannfarlig væske kategori 3 utenom diesel og fyringsoljer er 0 m3
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # Vedlegg 1: diesel og fyringsoljer har flammepunkt fra 60 °C (55 °C fra 2027), kategori 3 opp til 60 °C. Det som er
  # merket H226, kan derfor høre til begge, og mengden i kategori 3 oppgis for seg.
  Scenario: Diesel merket H226 kan være over grensen for kategori 3
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | slag                     | mengde | farer |
      | diesel eller fyringsolje | 50 m3  | H226  |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # ------------------------------------------------------------ summer

  Scenariomal: Mengder i samme rad legges sammen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer    | mengde    |
      | <farer1> | <mengde1> |
      | <farer2> | <mengde2> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | farer1 | mengde1   | farer2 | mengde2    | svar                      |
      | H225   | 3 m3      | H225   | 3000 liter | plikter virksomheten      |
      | H225   | 3 m3      | H225   | 2999 liter | plikter virksomheten ikke |
      | H224   | 1 m3      | H225   | 5 m3       | plikter virksomheten      |
      | H224   | 1 m3      | H225   | 4,9 m3     | plikter virksomheten ikke |
      | H220   | 200 liter | H221   | 200 liter  | plikter virksomheten      |
      | H222   | 1 m3      | H223   | 2 m3       | plikter virksomheten      |

  Scenariomal: Mengder i ulike rader legges ikke sammen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer    | mengde    |
      | <farer1> | <mengde1> |
      | <farer2> | <mengde2> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | farer1 | mengde1 | farer2 | mengde2 |
      | H225   | 5,9 m3  | H226   | 11,9 m3 |
      | H220   | 0,3 m3  | H270   | 3,9 m3  |
      | H222   | 2,9 m3  | H225   | 5,9 m3  |

  Scenario: Selvopphetende stoff kategori 1 og 2 har hver sin rad
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | masse     |
      | H251  | 2,9 tonn  |
      | H252  | 11,9 tonn |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenario: Et kjemikalie med flere farer teller i hver rad
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer      | mengde |
      | H225, H304 | 6 m3   |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # ------------------------------------------------------------ det som er ukjent

  Scenario: Ukjent mengde må avklares
    Gitt en virksomhet med næringskode 20.300
    Og at virksomheten har disse kjemikaliene:
      | navn   | farer |
      | Aceton | H225  |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenariomal: Når listen ikke er fullstendig, kan det være mer
    Gitt en virksomhet med næringskode 20.300
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde   |
      | H225  | <mengde> |
    Og at virksomheten ikke oppbevarer farlig stoff i flere atskilte anlegg
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | mengde | svar                                    |
      | 5,9 m3 | må det avklares om virksomheten plikter |
      | 6 m3   | plikter virksomheten                    |

  Scenario: Farer som ikke er oppgitt, er ukjente når listen ikke er fullstendig
    Gitt en virksomhet med næringskode 20.300
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H319  | 6 m3   |
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenario: Farer som ikke er oppgitt, gjelder ikke når listen er fullstendig
    Gitt en virksomhet med næringskode 20.300
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H319  | 6 m3   |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Og at virksomheten ikke oppbevarer en annen stoffgruppe i minst så stor mengde som vedlegg 2 angir
    Og at virksomheten ikke oppbevarer minst 12 m3 væske oppvarmet til flammepunktet eller mer
    Og at virksomheten ikke transporterer farlig stoff i rørledning i minst så stor mengde som vedlegg 2 angir
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenariomal: Mengde mellom to grenser
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde   |
      | H225  | <mengde> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | mengde           | svar                                    |
      | mellom 5 og 7 m3 | må det avklares om virksomheten plikter |
      | minst 6 m3       | plikter virksomheten                    |
      | høyst 5,9 m3     | plikter virksomheten ikke               |

  Scenario: På kontoret antas det at mengdene er små
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"
    Og svaret bygger på antakelsen "minst 400 liter farlig væske og gass"

  Scenario: På bensinstasjonen antas det ikke
    Gitt en virksomhet med næringskode 47.300
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenario: Uten antakelser må mengdene avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # ------------------------------------------------------------ tetthet: kilo regnes om til liter bare når tettheten er oppgitt

  Scenariomal: Masse og tetthet gir volum
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde   | tetthet  |
      | H225  | <mengde> | 0,8 kg/l |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | mengde   | svar                      |
      | 4799 kg  | plikter virksomheten ikke |
      | 4800 kg  | plikter virksomheten      |
      | 4,8 tonn | plikter virksomheten      |

  Scenario: Tettheten kan være oppgitt i kg/m3
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde  | tetthet   |
      | H225  | 4800 kg | 800 kg/m3 |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # ------------------------------------------------------------ § 12: et anlegg, rørledning, andre stoffgrupper

  # «i et anlegg»
  Scenario: Grensen gjelder for hvert anlegg; er mengdene i flere, må det vurderes hva som er i hvert
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H225  | 3 m3   |
      | H225  | 3 m3   |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Og at virksomheten oppbevarer farlig stoff i flere atskilte anlegg
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # Selvantennende væske 1 m3, oksiderende væske kategori 1 3 m3, kategori 2 og 3 6 m3, giftig ved innånding høyst 6 m3.
  # Radene er ulike for fast stoff, væske og gass, og det sier ikke faresetningen: mengden antas ikke bort, den spørres det om.
  Scenariomal: Et oppgitt stoff i en annen stoffgruppe antas ikke bort
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | mengde |
      | <farer> | 20 m3  |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"
    Og gjelder forskrift om håndtering av farlig stoff

    Eksempler:
      | farer  |
      | H242   |
      | H250   |
      | H260   |
      | H261   |
      | H271   |
      | H272   |
      | H330   |
      | H331   |
      | EUH029 |

  Scenario: Når det er svart at mengden er for liten, er det avgjort
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde   |
      | H272  | 10 liter |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Og at virksomheten ikke oppbevarer en annen stoffgruppe i minst så stor mengde som vedlegg 2 angir
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  # Også på kontoret
  Scenariomal: Et oppført stoff uten kjent mengde antas ikke bort
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | navn  | farer   |
      | Stoff | <farer> |
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"
    Og gjelder forskrift om håndtering av farlig stoff

    Eksempler:
      | farer |
      | H220  |
      | H225  |
      | H226  |
      | H228  |
      | H252  |
      | H270  |

  # «Oppvarmet flytende stoff … 12,0 m3», raden faller bort 1. januar 2027
  Scenariomal: Væske oppvarmet til flammepunktet meldes til og med 2026
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <oppbevarer> minst 12 m3 væske oppvarmet til flammepunktet eller mer
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per <dag>
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | dag        | oppbevarer      | svar                      |
      | 2026-12-31 | oppbevarer      | plikter virksomheten      |
      | 2026-12-31 | ikke oppbevarer | plikter virksomheten ikke |
      | 2027-01-01 | oppbevarer      | plikter virksomheten ikke |

  # Giftig gass 0,4 m3
  Scenario: Anlegg med mer enn 400 liter giftig gass skal meldes
    Gitt en virksomhet med næringskode 10.510
    Og at virksomheten har anlegg som alene eller sammenkoblet inneholder mer enn 400 liter giftig gass
    Og at virksomheten ikke oppbevarer farlig stoff i flere atskilte anlegg
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenario: Om mengden er i ett anlegg, må avklares der det ikke kan antas
    Gitt en virksomhet med næringskode 20.300
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H225  | 6 m3   |
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenario: Når alt til sammen er for lite, er antall anlegg uten betydning
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde |
      | H225  | 3 m3   |
      | H225  | 2,9 m3 |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Og at virksomheten oppbevarer farlig stoff i flere atskilte anlegg
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenariomal: Andre stoffgrupper og rørledning
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Og at virksomheten <annet>
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | annet                                                                                   | svar                      |
      | oppbevarer en annen stoffgruppe i minst så stor mengde som vedlegg 2 angir              | plikter virksomheten      |
      | ikke oppbevarer en annen stoffgruppe i minst så stor mengde som vedlegg 2 angir         | plikter virksomheten ikke |
      | transporterer farlig stoff i rørledning i minst så stor mengde som vedlegg 2 angir      | plikter virksomheten      |
      | ikke transporterer farlig stoff i rørledning i minst så stor mengde som vedlegg 2 angir | plikter virksomheten ikke |

  # § 12 annet ledd og § 19 annet ledd
  Scenariomal: Den meldepliktige melder også endringer, og samordner beredskapsplanen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer | mengde   |
      | H225  | <mengde> |
    Og listen over kjemikalier er fullstendig
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde endringer og opphør av innmeldt farlig stoff"
    Og <svar> å "samordne beredskapsplanen for farlig stoff med offentlige beredskapsplaner"

    Eksempler:
      | mengde | svar                      |
      | 5,9 m3 | plikter virksomheten ikke |
      | 6 m3   | plikter virksomheten      |

  # ------------------------------------------------------------ 1. januar 2027: bunkring og levering

  # § 12 første ledd, endringsforskrift 4. februar 2026 nr. 140
  Scenariomal: Bunkring av skip med brannfarlig gass meldes fra 1. januar 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <bunkrer> skip med brannfarlig gass
    Når reglene vurderes per <dag>
    Så <svar> å "melde bunkring av skip med brannfarlig gass til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | dag        | bunkrer      | svar                      |
      | 2026-12-31 | bunkrer      | plikter virksomheten ikke |
      | 2027-01-01 | bunkrer      | plikter virksomheten      |
      | 2027-01-01 | ikke bunkrer | plikter virksomheten ikke |

  # § 12 nytt fjerde ledd
  Scenariomal: Levering til anlegg som ikke er meldt inn, er forbudt fra 1. januar 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <driver> handel med farlig stoff
    Når reglene vurderes per <dag>
    Så <svar> å "levere farlig stoff til anlegg med tank før anlegget er meldt inn"

    Eksempler:
      | dag        | driver      | svar                |
      | 2026-12-31 | driver      | er det ikke forbudt |
      | 2027-01-01 | driver      | er det forbudt      |
      | 2027-01-01 | ikke driver | er det ikke forbudt |
