# language: no
Egenskap: Forskrift om håndtering av farlig stoff §§ 2, 3, 7, 9, 13 og 19

  # ------------------------------------------------------------ §§ 2 og 3: hvem forskriften gjelder

  Scenariomal: Hver av de tre i § 3 er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <håndterer> brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <anlegg> utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten <arbeider>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om håndtering av farlig stoff "<svar>"

    Eksempler:
      | håndterer      | anlegg                 | arbeider                                                                                                                                       | svar         |
      | håndterer      | ikke eier eller bruker | ikke prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff | gjelder      |
      | ikke håndterer | eier eller bruker      | ikke prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff | gjelder      |
      | ikke håndterer | ikke eier eller bruker | prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff      | gjelder      |
      | ikke håndterer | ikke eier eller bruker | ikke prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff | gjelder ikke |
      | håndterer      | eier eller bruker      | prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff      | gjelder      |

  Scenario: Om virksomheten håndterer farlig stoff, må avklares
    Gitt en virksomhet med næringskode 43.320
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om håndtering av farlig stoff gjelder
    Og det neste spørsmålet for forskrift om håndtering av farlig stoff er "Håndterer virksomheten brannfarlig, reaksjonsfarlig eller trykksatt stoff?"

  Scenario: På kontoret antas det at ingen håndterer farlig stoff eller har anlegg for det
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om håndtering av farlig stoff
    Og svaret bygger på antakelsen "håndtering av farlig stoff"
    Og svaret bygger på antakelsen "utstyr eller anlegg for farlig stoff"

  Scenariomal: Et oppført farlig stoff slår antakelsen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | mengde  |
      | <farer> | 1 liter |
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff

    Eksempler:
      | farer |
      | H225  |
      | H229  |
      | H280  |

  Scenario: I eiendomsdrift antas det ikke
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om håndtering av farlig stoff gjelder

  # § 4: oppbevaring er håndtering
  Scenario: Den som har en meldepliktig mengde, håndterer farlig stoff
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten oppbevarer minst 400 liter farlig væske og gass
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff

  # § 4: håndtering er «enhver omgang med farlig stoff slik som tilvirkning, oppbevaring, behandling, omtapping, transport,
  # lasting, lossing, handel, overføring og bruk». Næringen antas ellers ikke å håndtere noe.
  Scenariomal: Transport, handel og bunkring er håndtering
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <omgang>
    Når reglene vurderes per <dag>
    Så gjelder forskrift om håndtering av farlig stoff
    Og skal virksomheten ha "Beredskapsplan for håndtering av farlig stoff"

    Eksempler:
      | omgang                                                                             | dag        |
      | transporterer farlig stoff i rørledning i minst så stor mengde som vedlegg 2 angir | 2026-11-01 |
      | driver handel med farlig stoff                                                     | 2026-11-01 |
      | bunkrer skip med brannfarlig gass                                                  | 2026-11-01 |
      | bunkrer skip med brannfarlig gass                                                  | 2027-01-01 |

  # §§ 2 og 3: «utstyr og anlegg, herunder rørledninger»; § 9 fjerde ledd fra 2027 og § 17: samtykket gjelder et anlegg
  Scenariomal: Rørledningen og det samtykkepliktige anlegget er anlegg for farlig stoff
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <anlegg>
    Når reglene vurderes per 2027-01-01
    Så plikter virksomheten å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"

    Eksempler:
      | anlegg                                                                                        |
      | transporterer farlig stoff i rørledning i minst så stor mengde som vedlegg 2 angir            |
      | har krav til samtykke etter § 17 og kontrollerer etter et program for risikobasert inspeksjon |

  # Brann- og eksplosjonsvernloven § 3 annet ledd
  Scenario: Virksomhet bare til havs er unntatt
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om håndtering av farlig stoff

  Scenario: Virksomhet både til havs og på land er omfattet for det som er på land
    Gitt en virksomhet
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff

  # Brann- og eksplosjonsvernloven § 3 første ledd
  Scenario: På Svalbard er omfanget av loven et skjønn
    Gitt en virksomhet
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om håndtering av farlig stoff gjelder

  Scenario: Virksomhet både på Svalbard og på fastlandet
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff

  # ------------------------------------------------------------ § 7: kompetanse

  # Første ledd annet punktum
  Scenario: Den som håndterer farlig stoff, skal ha nødvendig kompetanse
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den"
    Og begrunnelsen viser til forskrift om håndtering av farlig stoff § 7

  # Første ledd første punktum
  Scenario: Den som arbeider med anlegg, skal ha nødvendig kompetanse
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den"

  # Første ledd nevner drift, ikke eie
  Scenario: Om den som verken håndterer stoffet eller arbeider med anlegget, drifter det, må vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den"

  # «enhver som håndterer farlig stoff utover det som er beregnet for vedkommendes personlige bruk»: bare i et foretak er det klart at
  # stoffet ikke er til personlig bruk
  Scenariomal: For en privatperson kan stoffet være til personlig bruk
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at antall arbeidstakere er 0
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten <arbeider> anlegg for farlig stoff
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff
    Og <svar> å "ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den"

    Eksempler:
      | er      | arbeider                                                                                                               | svar                                    |
      | er      | ikke prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer | må det vurderes om virksomheten plikter |
      | er      | prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer      | plikter virksomheten                    |
      | ikke er | ikke prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer | plikter virksomheten                    |

  # Sjette ledd
  Scenariomal: Opplæringen er for ansatte
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <svar> å "påse at ansatte har nødvendig kompetanse, og gi opplæring for normal drift, unormale situasjoner og uhell med farlig stoff"

    Eksempler:
      | antall | svar                      |
      | 1      | plikter virksomheten      |
      | 0      | plikter virksomheten ikke |

  Scenariomal: Den som ikke er omfattet, har ingen av pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | plikt                                                                                                                      |
      | ha nødvendig kompetanse om regelverket, de farlige stoffene og utstyret, og vedlikeholde den                               |
      | påse at ansatte har nødvendig kompetanse, og gi opplæring for normal drift, unormale situasjoner og uhell med farlig stoff |

  # ------------------------------------------------------------ § 9: kontroll

  # Første ledd
  Scenariomal: Kontroll ved bygging og endring
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten <bygger>
    Når reglene vurderes per <dag>
    Så <svar> å "gjennomføre kontroll ved konstruksjon, produksjon, installasjon, endring og reparasjon av utstyr og anlegg for farlig stoff"

    Eksempler:
      | dag        | bygger                                                                                                 | svar                      |
      | 2026-12-31 | konstruerer, produserer, installerer, endrer eller reparerer utstyr eller anlegg for farlig stoff      | plikter virksomheten      |
      | 2027-01-01 | konstruerer, produserer, installerer, endrer eller reparerer utstyr eller anlegg for farlig stoff      | plikter virksomheten      |
      | 2026-12-31 | ikke konstruerer, produserer, installerer, endrer eller reparerer utstyr eller anlegg for farlig stoff | plikter virksomheten ikke |

  # Første ledd: kontrollen er for den som bygger og endrer. Den som bare håndterer stoffet eller eier anlegget, har den ikke.
  Scenariomal: Den som verken bygger eller endrer, har ikke plikten etter første ledd
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten <bygger> utstyr eller anlegg for farlig stoff
    Når reglene vurderes per <dag>
    Så <svar> å "gjennomføre kontroll ved konstruksjon, produksjon, installasjon, endring og reparasjon av utstyr og anlegg for farlig stoff"

    Eksempler:
      | bygger                                                            | dag        | svar                      |
      | konstruerer, produserer, installerer, endrer eller reparerer      | 2026-12-31 | plikter virksomheten      |
      | ikke konstruerer, produserer, installerer, endrer eller reparerer | 2026-12-31 | plikter virksomheten ikke |
      | ikke konstruerer, produserer, installerer, endrer eller reparerer | 2027-01-01 | plikter virksomheten ikke |

  # Annet ledd; fra 2027 fjerde ledd, minst hvert femte år
  Scenariomal: Eier og bruker sørger for systematisk tilstandskontroll
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <eier> utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per <dag>
    Så <svar> å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"

    Eksempler:
      | dag        | eier                   | svar                      |
      | 2026-12-31 | eier eller bruker      | plikter virksomheten      |
      | 2027-01-01 | eier eller bruker      | plikter virksomheten      |
      | 2026-12-31 | ikke eier eller bruker | plikter virksomheten ikke |
      | 2027-01-01 | ikke eier eller bruker | plikter virksomheten ikke |

  # Den som bare håndterer stoffet, har ikke noe utstyr å kontrollere. Fra 2027 står plikten i fjerde ledd, og annet ledd er om
  # installasjon av de anleggene det nevner; før det var fjerde ledd om gassflasker.
  Scenariomal: Tilstandskontrollen flytter fra annet til fjerde ledd
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <eier> utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten ikke eier eller bruker gassflasker for LPG
    Og at virksomheten ikke har krav til samtykke etter § 17 eller ikke kontrollerer etter et program for risikobasert inspeksjon
    Og listen over utstyr er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om håndtering av farlig stoff § 9 annet ledd "<annet>"
    Og er svaret for forskrift om håndtering av farlig stoff § 9 fjerde ledd "<fjerde>"
    Og <svar> å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"

    Eksempler:
      | eier                   | dag        | annet        | fjerde       | svar                      |
      | eier eller bruker      | 2026-12-31 | gjelder      | gjelder ikke | plikter virksomheten      |
      | eier eller bruker      | 2027-01-01 | gjelder ikke | gjelder      | plikter virksomheten      |
      | ikke eier eller bruker | 2026-12-31 | gjelder ikke | gjelder ikke | plikter virksomheten ikke |
      | ikke eier eller bruker | 2027-01-01 | gjelder ikke | gjelder ikke | plikter virksomheten ikke |

  # Nytt fjerde ledd tredje punktum: «minst hvert 5. år»
  Scenario: Fra 2027 er det høyst fem år mellom tilstandskontrollene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2027-01-01
    Så plikter virksomheten å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"
    Og fristen er minst hvert 5. år

  Scenario: Om virksomheten har anlegg, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"

  # Tredje ledd til og med 2026; fra 2027 sier tredje ledd noe annet
  Scenariomal: Avtale om kontroll av gassanlegg i boliger
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten <eier> gassanlegg i boliger tilknyttet fast rørnett
    Når reglene vurderes per <dag>
    Så <svar> å "ha avtale med kontrollør om systematisk tilstandskontroll av gassanlegg i boliger"
    Og er svaret for forskrift om håndtering av farlig stoff § 9 tredje ledd "<ledd>"

    Eksempler:
      | dag        | eier                   | svar                      | ledd         |
      | 2026-12-31 | eier eller bruker      | plikter virksomheten      | gjelder      |
      | 2027-01-01 | eier eller bruker      | plikter virksomheten ikke | gjelder ikke |
      | 2026-12-31 | ikke eier eller bruker | plikter virksomheten ikke | gjelder ikke |

  Scenario: Om en utleier av boliger har gassanlegg, må avklares
    Gitt en virksomhet med næringskode 68.200
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ha avtale med kontrollør om systematisk tilstandskontroll av gassanlegg i boliger"

  # Tredje ledd er for boliger; gass til eget bruk i virksomheten er ikke det
  Scenariomal: Den som har annet gassanlegg, har ikke plikten for boliger
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten har gassanlegg for bruk av brannfarlig gass tilknyttet fast rørnett
    Og at virksomheten <eier> gassanlegg i boliger tilknyttet fast rørnett
    Når reglene vurderes per 2026-12-31
    Så <svar> å "ha avtale med kontrollør om systematisk tilstandskontroll av gassanlegg i boliger"

    Eksempler:
      | eier                   | svar                      |
      | eier eller bruker      | plikter virksomheten      |
      | ikke eier eller bruker | plikter virksomheten ikke |

  # Fjerde ledd, fra 2027 sjette: «Gassflasker for LPG»
  Scenariomal: Den som håndterer annet enn LPG på flaske, har ikke plikten
    Gitt en virksomhet med næringskode 56.110
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <bruker> gassflasker for LPG
    Når reglene vurderes per <dag>
    Så <svar> å "sørge for periodisk kontroll av gassflasker for LPG innen fristen flasken er merket med"

    Eksempler:
      | bruker                 | dag        | svar                      |
      | eier eller bruker      | 2026-12-31 | plikter virksomheten      |
      | eier eller bruker      | 2027-01-01 | plikter virksomheten      |
      | ikke eier eller bruker | 2026-12-31 | plikter virksomheten ikke |
      | ikke eier eller bruker | 2027-01-01 | plikter virksomheten ikke |

  # Fjerde ledd til og med 2026, sjette ledd fra 2027
  Scenariomal: Periodisk kontroll av gassflasker for LPG
    Gitt en virksomhet med næringskode 56.110
    Og at virksomheten <bruker> gassflasker for LPG
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per <dag>
    Så <svar> å "sørge for periodisk kontroll av gassflasker for LPG innen fristen flasken er merket med"
    Og er svaret for forskrift om håndtering av farlig stoff § 9 fjerde ledd "<fjerde>"
    Og er svaret for forskrift om håndtering av farlig stoff § 9 sjette ledd "<sjette>"

    Eksempler:
      | dag        | bruker                 | svar                      | fjerde       | sjette       |
      | 2026-12-31 | eier eller bruker      | plikter virksomheten      | gjelder      | gjelder ikke |
      | 2027-01-01 | eier eller bruker      | plikter virksomheten      | gjelder ikke | gjelder      |
      | 2026-12-31 | ikke eier eller bruker | plikter virksomheten ikke | gjelder ikke | gjelder ikke |
      | 2027-01-01 | ikke eier eller bruker | plikter virksomheten ikke | gjelder ikke | gjelder ikke |

  Scenario: Om virksomheten bruker gassflasker, må avklares når den håndterer farlig stoff
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om håndtering av farlig stoff § 9 fjerde ledd gjelder

  # Første ledd bokstav b og c, og § 17
  Scenariomal: Uavhengig kontrollør for samtykkepliktige og for anlegg med høy potensiell risiko, til og med 2026
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten <anlegg>
    Når reglene vurderes per <dag>
    Så <svar> å "la uavhengig kontrollør utføre kontrollen og den systematiske tilstandskontrollen av utstyr og anlegg for farlig stoff"

    Eksempler:
      | anlegg                                                                            | dag        | svar                      |
      | skal ha samtykke til håndtering av farlig stoff etter § 17                        | 2026-12-31 | plikter virksomheten      |
      | skal ha samtykke til håndtering av farlig stoff etter § 17                        | 2027-01-01 | plikter virksomheten ikke |
      | har anlegg som alene eller sammenkoblet inneholder mer enn 400 liter giftig gass  | 2026-12-31 | plikter virksomheten      |
      | har anlegg som alene eller sammenkoblet inneholder mer enn 400 liter giftig gass  | 2027-01-01 | plikter virksomheten ikke |
      | har gassanlegg for bruk av brannfarlig gass tilknyttet fast rørnett               | 2026-12-31 | plikter virksomheten      |
      | har gassanlegg for bruk av brannfarlig gass tilknyttet fast rørnett               | 2027-01-01 | plikter virksomheten ikke |
      | eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff | 2026-12-31 | plikter virksomheten ikke |

  # Nytt annet og femte ledd
  Scenariomal: Akkreditert inspeksjonsorgan for anlegg i bokstav b til j fra 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten <har> utstyr eller anlegg som nevnt i § 9 annet ledd bokstav b til j
    Når reglene vurderes per <dag>
    Så <svar> å "la akkreditert inspeksjonsorgan kontrollere anlegget ved installasjon, og utføre den systematiske tilstandskontrollen av det"

    Eksempler:
      | dag        | har      | svar                      |
      | 2026-12-31 | har      | plikter virksomheten ikke |
      | 2027-01-01 | har      | plikter virksomheten      |
      | 2027-01-01 | ikke har | plikter virksomheten ikke |

  # Nytt fjerde ledd siste punktum
  Scenariomal: Intervallet kan utvides ved risikobasert inspeksjon etter samtykke, fra 2027
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten <program>
    Når reglene vurderes per <dag>
    Så <svar> "utvide intervallet for systematisk tilstandskontroll utover fem år"

    Eksempler:
      | dag        | program                                                                                                    | svar                  |
      | 2026-12-31 | har krav til samtykke etter § 17 og kontrollerer etter et program for risikobasert inspeksjon              | kan virksomheten ikke |
      | 2027-01-01 | har krav til samtykke etter § 17 og kontrollerer etter et program for risikobasert inspeksjon              | kan virksomheten      |
      | 2027-01-01 | ikke har krav til samtykke etter § 17 eller ikke kontrollerer etter et program for risikobasert inspeksjon | kan virksomheten ikke |

  # ------------------------------------------------------------ § 13: dokumentasjon

  Scenariomal: Den som er omfattet, skal kunne dokumentere at kravene er oppfylt
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <håndterer> brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2026-11-01
    Så <svar> "Dokumentasjon på at kravene til håndtering av farlig stoff er oppfylt"

    Eksempler:
      | håndterer      | svar                      |
      | håndterer      | skal virksomheten ha      |
      | ikke håndterer | skal virksomheten ikke ha |

  # ------------------------------------------------------------ § 19: beredskap

  Scenariomal: Virksomhet som håndterer farlig stoff, skal ha beredskapsplan og beredskap
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Beredskapsplan for håndtering av farlig stoff"
    Og begrunnelsen viser til forskrift om håndtering av farlig stoff § 19
    Og plikter virksomheten å "<plikt>"

    Eksempler:
      | plikt                                                                                 |
      | etablere tilstrekkelig egenberedskap med varslings- og innsatsplaner for farlig stoff |
      | ha egnet slokke- og beredskapsutstyr lett tilgjengelig der farlig stoff håndteres     |
      | øve beredskapen for farlig stoff regelmessig                                          |

  # § 19 første og annet ledd sier «virksomheter», og virksomhet er foretak (§ 4). Tredje ledd om utstyret retter seg mot enhver (§ 3).
  Scenariomal: En privatperson skal ikke ha beredskapsplan
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at antall arbeidstakere er 0
    Og at virksomheten oppbevarer en annen stoffgruppe i minst så stor mengde som vedlegg 2 angir
    Og at virksomheten ikke oppbevarer farlig stoff i flere atskilte anlegg
    Når reglene vurderes per 2026-11-01
    Så <har> "Beredskapsplan for håndtering av farlig stoff"
    Og <plikter> å "etablere tilstrekkelig egenberedskap med varslings- og innsatsplaner for farlig stoff"
    Og <plikter> å "øve beredskapen for farlig stoff regelmessig"
    Og <plikter> å "samordne beredskapsplanen for farlig stoff med offentlige beredskapsplaner"
    Og plikter virksomheten å "ha egnet slokke- og beredskapsutstyr lett tilgjengelig der farlig stoff håndteres"
    Og plikter virksomheten å "melde farlig stoff til Direktoratet for samfunnssikkerhet og beredskap"

    Eksempler:
      | er      | har                       | plikter                   |
      | er      | skal virksomheten ikke ha | plikter virksomheten ikke |
      | ikke er | skal virksomheten ha      | plikter virksomheten      |

  Scenariomal: Den som bare arbeider med andres anlegg, håndterer ikke farlig stoff
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten ikke eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Og at virksomheten prosjekterer, konstruerer, produserer, omsetter, installerer, endrer, reparerer, vedlikeholder eller kontrollerer anlegg for farlig stoff
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff
    Og gjelder ikke forskrift om håndtering av farlig stoff § 19
    Og skal virksomheten ikke ha "Beredskapsplan for håndtering av farlig stoff"
    Og plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | plikt                                                                                 |
      | etablere tilstrekkelig egenberedskap med varslings- og innsatsplaner for farlig stoff |
      | ha egnet slokke- og beredskapsutstyr lett tilgjengelig der farlig stoff håndteres     |
      | øve beredskapen for farlig stoff regelmessig                                          |

  Scenario: Den som bare eier et anlegg andre bruker, håndterer ikke farlig stoff
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
    Og at virksomheten eier utstyr eller anlegg for farlig stoff som andre bruker
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om håndtering av farlig stoff
    Og skal virksomheten ikke ha "Beredskapsplan for håndtering av farlig stoff"
    Og plikter virksomheten å "sørge for systematisk tilstandskontroll av utstyr og anlegg for farlig stoff"

  Scenario: Om virksomheten håndterer farlig stoff, må avklares også for beredskapsplanen
    Gitt en virksomhet med næringskode 43.320
    Og at virksomheten eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Beredskapsplan for håndtering av farlig stoff"
