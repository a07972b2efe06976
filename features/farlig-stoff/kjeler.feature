# language: no
Egenskap: Forskrift om håndtering av farlig stoff §§ 7, 9 og 12, kjeler og kjelanlegg

  # ------------------------------------------------------------ § 9 første ledd bokstav a: over 110 °C, større enn 3000 bar·liter, 0,5 bar og 100 liter

  Scenariomal: Hvert vilkår for kjel med høy potensiell risiko, akkurat på grensen og like over
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur   | trykk   | volum   | produktet av trykk og volum |
      | <temperatur> | <trykk> | <volum> | <produkt>                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"

    Eksempler:
      | temperatur   | trykk        | volum           | produkt              | svar                                    |
      | 111 °C       | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten                    |
      | 110 °C       | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten ikke               |
      | 110,1 °C     | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 10 bar       | 300 liter       | 3000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 10 bar       | 300,1 liter     | 3001 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 0,5 bar      | 10000 liter     | 5000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 0,51 bar     | 10000 liter     | 5100 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 40 bar       | 100 liter       | 4000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 40 bar       | 101 liter       | 4040 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 40 bar       | 0,1 m3          | 4000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 500 mbar     | 10 m3           | 5000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 600 mbar     | 10 m3           | 6000 bar·liter       | plikter virksomheten                    |
      | minst 110 °C | 10 bar       | 500 liter       | 5000 bar·liter       | må det avklares om virksomheten plikter |
      | 180 °C       | minst 10 bar | minst 500 liter | minst 5000 bar·liter | plikter virksomheten                    |
      | høyst 110 °C | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten ikke               |

  # Vedlegg 2, merknad *
  Scenariomal: Samme vilkår for innmelding av kjel
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur   | trykk   | volum   | produktet av trykk og volum |
      | <temperatur> | <trykk> | <volum> | <produkt>                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | temperatur   | trykk        | volum           | produkt              | svar                                    |
      | 111 °C       | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten                    |
      | 110 °C       | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten ikke               |
      | 110,1 °C     | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 10 bar       | 300 liter       | 3000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 10 bar       | 300,1 liter     | 3001 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 0,5 bar      | 10000 liter     | 5000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 0,51 bar     | 10000 liter     | 5100 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 40 bar       | 100 liter       | 4000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 40 bar       | 101 liter       | 4040 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 40 bar       | 0,1 m3          | 4000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 500 mbar     | 10 m3           | 5000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 600 mbar     | 10 m3           | 6000 bar·liter       | plikter virksomheten                    |
      | minst 110 °C | 10 bar       | 500 liter       | 5000 bar·liter       | må det avklares om virksomheten plikter |
      | 180 °C       | minst 10 bar | minst 500 liter | minst 5000 bar·liter | plikter virksomheten                    |
      | høyst 110 °C | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten ikke               |

  # Endringsforskrift 4. februar 2026 nr. 140: § 9 annet ledd bokstav a og femte ledd
  Scenariomal: Fra 1. januar 2027 er vilkårene de samme for akkreditert inspeksjonsorgan
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur   | trykk   | volum   | produktet av trykk og volum |
      | <temperatur> | <trykk> | <volum> | <produkt>                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så <svar> å "la akkreditert inspeksjonsorgan kontrollere kjelen ved installasjon"
    Og <svar> å "la akkreditert inspeksjonsorgan utføre den systematiske tilstandskontrollen av kjelen"

    Eksempler:
      | temperatur   | trykk        | volum           | produkt              | svar                                    |
      | 111 °C       | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten                    |
      | 110 °C       | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten ikke               |
      | 110,1 °C     | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 10 bar       | 300 liter       | 3000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 10 bar       | 300,1 liter     | 3001 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 0,5 bar      | 10000 liter     | 5000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 0,51 bar     | 10000 liter     | 5100 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 40 bar       | 100 liter       | 4000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 40 bar       | 101 liter       | 4040 bar·liter       | plikter virksomheten                    |
      | 180 °C       | 40 bar       | 0,1 m3          | 4000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 500 mbar     | 10 m3           | 5000 bar·liter       | plikter virksomheten ikke               |
      | 180 °C       | 600 mbar     | 10 m3           | 6000 bar·liter       | plikter virksomheten                    |
      | minst 110 °C | 10 bar       | 500 liter       | 5000 bar·liter       | må det avklares om virksomheten plikter |
      | 180 °C       | minst 10 bar | minst 500 liter | minst 5000 bar·liter | plikter virksomheten                    |
      | høyst 110 °C | 10 bar       | 500 liter       | 5000 bar·liter       | plikter virksomheten ikke               |

  Scenariomal: Også fra 1. januar 2027 meldes de samme kjelene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur   | trykk   | volum   | produktet av trykk og volum |
      | <temperatur> | <trykk> | <volum> | <produkt>                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så <svar> å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | temperatur | trykk  | volum       | produkt        | svar                      |
      | 111 °C     | 10 bar | 500 liter   | 5000 bar·liter | plikter virksomheten      |
      | 110 °C     | 10 bar | 500 liter   | 5000 bar·liter | plikter virksomheten ikke |
      | 110,1 °C   | 10 bar | 500 liter   | 5000 bar·liter | plikter virksomheten      |
      | 180 °C     | 10 bar | 300 liter   | 3000 bar·liter | plikter virksomheten ikke |
      | 180 °C     | 10 bar | 300,1 liter | 3001 bar·liter | plikter virksomheten      |

  Scenariomal: To ufarlige kjeler er ikke én farlig
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur | trykk | volum | produktet av trykk og volum |
      | <t1>       | <p1>  | <v1>  | <x1>                        |
      | <t2>       | <p2>  | <v2>  | <x2>                        |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"
    Og plikter virksomheten ikke å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | t1     | p1      | v1          | x1             | t2     | p2     | v2        | x2             |
      | 180 °C | 10 bar  | 200 liter   | 2000 bar·liter | 180 °C | 10 bar | 200 liter | 2000 bar·liter |
      | 180 °C | 0,5 bar | 10000 liter | 5000 bar·liter | 180 °C | 50 bar | 50 liter  | 2500 bar·liter |
      | 95 °C  | 10 bar  | 500 liter   | 5000 bar·liter | 180 °C | 10 bar | 100 liter | 1000 bar·liter |

  Scenario: Én farlig kjel blant ufarlige er nok
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur | trykk  | volum     | produktet av trykk og volum |
      | 180 °C     | 10 bar | 200 liter | 2000 bar·liter              |
      | 180 °C     | 10 bar | 500 liter | 5000 bar·liter              |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"
    Og plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

  Scenariomal: Et ukjent mål på kjelen må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur   | trykk   | volum   | produktet av trykk og volum |
      | <temperatur> | <trykk> | <volum> | <produkt>                   |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"
    Og må det avklares om virksomheten plikter å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | temperatur | trykk  | volum     | produkt              |
      | –          | 10 bar | 500 liter | 5000 bar·liter       |
      | 180 °C     | –      | 500 liter | minst 3001 bar·liter |
      | 180 °C     | 40 bar | –         | minst 3001 bar·liter |
      | 180 °C     | 10 bar | 500 liter | –                    |

  Scenario: Et ukjent mål er uten betydning når et annet ikke er oppfylt
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur | volum     |
      | 95 °C      | 500 liter |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"

  Scenario: På kontoret antas det at det ikke finnes noen kjel
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"
    Og svaret bygger på antakelsen "kjel"

  Scenario: På meieriet antas det ikke
    Gitt en virksomhet med næringskode 10.510
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"

  Scenario: Når det er kjent at det ikke finnes noen kjel, er det avgjort
    Gitt en virksomhet med næringskode 10.510
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke har en kjel
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"

  # ------------------------------------------------------------ 1. januar 2027: uavhengig kontrollør blir akkreditert inspeksjonsorgan

  Scenariomal: Uavhengig kontrollør til og med 31. desember 2026
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur | trykk  | volum     | produktet av trykk og volum |
      | 180 °C     | 10 bar | 500 liter | 5000 bar·liter              |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så <uavhengig> å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av kjelen"
    Og <akkreditert> å "la akkreditert inspeksjonsorgan kontrollere kjelen ved installasjon"
    Og <akkreditert> å "la akkreditert inspeksjonsorgan utføre den systematiske tilstandskontrollen av kjelen"

    Eksempler:
      | dag        | uavhengig                 | akkreditert               |
      | 2026-12-31 | plikter virksomheten      | plikter virksomheten ikke |
      | 2027-01-01 | plikter virksomheten ikke | plikter virksomheten      |

  # «før det settes i drift»
  Scenario: Fra 2027 kontrolleres kjelen ved installasjon, før den settes i drift
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelene:
      | temperatur | trykk  | volum     | produktet av trykk og volum |
      | 180 °C     | 10 bar | 500 liter | 5000 bar·liter              |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så plikter virksomheten å "la akkreditert inspeksjonsorgan kontrollere kjelen ved installasjon"
    Og fristen er når "kjelen er installert, før den settes i drift"

  # ------------------------------------------------------------ § 7 femte ledd: drift av kjelanlegg

  # Kriteriene står ikke i forskriften
  Scenario: Til og med 2026 beror det på kriterier som direktoratet har fastsatt
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelanleggene:
      | ytelse |
      | 0,5 MW |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2026-12-31
    Så må det vurderes om virksomheten plikter å "la bare den som har særskilt kompetansebevis, drifte kjelanlegget"
    Og plikter virksomheten ikke å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"

  # «ytelse ≥ 0,5 MW»; «fornyes hvert 5. år»
  Scenariomal: Sertifikat fra 0,5 MW fra 1. januar 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelanleggene:
      | ytelse   |
      | <ytelse> |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så <svar> å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"
    Og <svar> å "sørge for at sertifikatet for drift av kjelanlegg fornyes"

    Eksempler:
      | ytelse        | svar                                    |
      | 0,49 MW       | plikter virksomheten ikke               |
      | 0,5 MW        | plikter virksomheten                    |
      | 0,51 MW       | plikter virksomheten                    |
      | 499 kW        | plikter virksomheten ikke               |
      | 500 kW        | plikter virksomheten                    |
      | minst 0,4 MW  | må det avklares om virksomheten plikter |
      | høyst 0,49 MW | plikter virksomheten ikke               |

  # «Sertifikat skal fornyes hvert 5. år.»
  Scenario: Sertifikatet fornyes hvert femte år
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelanleggene:
      | ytelse |
      | 0,5 MW |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så plikter virksomheten å "sørge for at sertifikatet for drift av kjelanlegg fornyes"
    Og fristen er minst hvert 5. år

  Scenario: Kompetansebeviset faller bort 1. januar 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelanleggene:
      | ytelse |
      | 0,5 MW |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så plikter virksomheten ikke å "la bare den som har særskilt kompetansebevis, drifte kjelanlegget"
    Og plikter virksomheten å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"

  Scenario: To små kjelanlegg er ikke ett stort
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjelanleggene:
      | ytelse |
      | 0,3 MW |
      | 0,3 MW |
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så plikter virksomheten ikke å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"

  Scenario: Kjelanlegg med ukjent ytelse må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har et kjelanlegg
    Og listen over utstyr er fullstendig
    Når reglene vurderes per 2027-01-01
    Så må det avklares om virksomheten plikter å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"

  Scenariomal: Uten kjelanlegg trengs verken kompetansebevis eller sertifikat
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så plikter virksomheten ikke å "la bare den som har særskilt kompetansebevis, drifte kjelanlegget"
    Og plikter virksomheten ikke å "la bare den som har sertifikat for drift av kjelanlegg fra akkreditert sertifiseringsorgan, drifte kjelanlegget"

    Eksempler:
      | dag        |
      | 2026-12-31 |
      | 2027-01-01 |
