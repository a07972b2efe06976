# language: no
Egenskap: Forskrift om brannforebygging §§ 2 til 13 og 23

  # ============================================================ § 2: virkeområde

  # § 2 bokstav a: «enhver». Også den som verken eier eller bruker byggverk og ikke omsetter slokkeutstyr, skal vise aktsomhet
  Scenariomal: Forskriften gjelder for enhver loven gjelder for
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Og at virksomheten <bruker> rett til å bruke byggverk
    Og at virksomheten <omsetter> bærbart slokkeutstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging
    Og gjelder forskrift om brannforebygging § 2

    Eksempler:
      | antall | er      | eier      | bruker   | omsetter      |
      | 5      | ikke er | ikke eier | ikke har | ikke omsetter |
      | 0      | er      | ikke eier | ikke har | ikke omsetter |
      | 0      | ikke er | eier      | ikke har | ikke omsetter |
      | 5      | ikke er | ikke eier | har      | ikke omsetter |
      | 5      | ikke er | ikke eier | ikke har | omsetter      |

  # § 2 bokstav c
  Scenario: Forskriften gjelder for kommunen
    Gitt en virksomhet med næringskode 84.110
    Og at virksomheten er en kommune
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging
    Og begrunnelsen viser til forskrift om brannforebygging § 2

  # § 24: i kraft 1. januar 2016, og bare § 23 er endret siden (1. januar 2020, den første dagen reglene våre svarer for)
  Scenariomal: Forskriften over tid
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Og at virksomheten omsetter bærbart slokkeutstyr
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging "<svar>"
    Og er svaret for forskrift om brannforebygging § 4 "<svar>"
    Og er svaret for forskrift om brannforebygging § 11 "<svar>"
    Og er svaret for forskrift om brannforebygging § 23 "<svar>"

    Eksempler:
      | dag        | svar    |
      | 2020-01-01 | gjelder |
      | 2026-11-01 | gjelder |

  # Loven § 3 annet ledd: en forskrift etter loven rekker ikke lenger enn loven
  Scenario: Forskriften gjelder ikke til havs
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Og at virksomheten eier boliger eller fritidsboliger
    Og at det er fyringsanlegg i byggverk virksomheten eier
    Og at virksomheten eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
    Og at virksomheten omsetter bærbart slokkeutstyr
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om brannforebygging
    Og gjelder ikke forskrift om brannforebygging § 3
    Og er det ikke forbudt å "gjøre opp ild eller behandle brannfarlige gjenstander utendørs slik at det kan føre til brann, eller forlate oppgjort ild før den er helt slokket"
    Og gjelder ikke forskrift om brannforebygging § 4
    Og gjelder ikke forskrift om brannforebygging § 5
    Og gjelder ikke forskrift om brannforebygging § 6
    Og gjelder ikke forskrift om brannforebygging § 7
    Og gjelder ikke forskrift om brannforebygging § 8
    Og gjelder ikke forskrift om brannforebygging § 9
    Og gjelder ikke forskrift om brannforebygging § 10
    Og gjelder ikke forskrift om brannforebygging § 11
    Og gjelder ikke forskrift om brannforebygging § 12
    Og gjelder ikke forskrift om brannforebygging § 13
    Og gjelder ikke forskrift om brannforebygging § 23
    Og virksomheten skal ikke ha "Mål, planer og rutiner for å sikre egne byggverk mot brann"
    Og virksomheten skal ikke ha "Mål, planer og rutiner for brannsikker bruk av byggverk"

  # Den som også driver på land, er omfattet for det den eier og bruker der
  Scenario: Den som driver både til havs og på land, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Og at virksomheten eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging
    Og gjelder forskrift om brannforebygging § 9
    Og gjelder forskrift om brannforebygging § 12

  # Loven § 3 første og tredje ledd: omfanget må vurderes, og forskriftens omfang med det
  Scenariomal: Der lovens omfang må vurderes, må forskriftens vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten eier byggverk
    Og at ingen andre enn virksomheten har rett til å bruke byggverk den eier
    Og at det ikke er fyringsanlegg i byggverk virksomheten eier
    Og at virksomheten ikke eier boliger eller fritidsboliger
    Og at virksomheten ikke eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
    Og at virksomheten har rett til å bruke byggverk
    Og at virksomheten omsetter bærbart slokkeutstyr
    Og at virksomheten ikke omsetter bærbart slokkeutstyr med begrenset slokkekapasitet
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om brannforebygging gjelder
    Og må det vurderes om forskrift om brannforebygging § 3 gjelder
    Og må det vurderes om forskrift om brannforebygging § 4 gjelder
    Og må det vurderes om forskrift om brannforebygging § 5 gjelder
    Og må det vurderes om forskrift om brannforebygging § 9 gjelder
    Og må det vurderes om forskrift om brannforebygging § 10 gjelder
    Og må det vurderes om forskrift om brannforebygging § 11 gjelder
    Og må det vurderes om forskrift om brannforebygging § 12 gjelder
    Og må det vurderes om forskrift om brannforebygging § 13 gjelder
    Og må det vurderes om forskrift om brannforebygging § 23 gjelder

    Eksempler:
      | forhold         |
      | er på Svalbard  |
      | er på Jan Mayen |
      | driver sjøfart  |

  # Forskriften sier ikke selv at den gjelder på Svalbard: er det avgjort at loven gjelder der, er ikke det svaret for forskriften
  Scenariomal: Loven på Svalbard er ett spørsmål, forskriften et annet
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten eier byggverk
    Og at det er vurdert at brann- og eksplosjonsvernloven <loven>, fordi "det er avgjort for Svalbard"
    Og at det er vurdert at forskrift om brannforebygging <forskriften>, fordi "brannvern der har sin egen forskrift"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om brannforebygging "<svar>"
    Og er svaret for forskrift om brannforebygging § 5 "<svar>"

    Eksempler:
      | loven        | forskriften  | svar         |
      | gjelder      | gjelder      | gjelder      |
      | gjelder      | ikke gjelder | gjelder ikke |
      | ikke gjelder | gjelder      | gjelder ikke |

  Scenario: Er bare loven vurdert på Svalbard, gjenstår forskriften
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten eier byggverk
    Og at det er vurdert at brann- og eksplosjonsvernloven gjelder, fordi "en forskrift etter loven er gjort gjeldende for Svalbard"
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om forskrift om brannforebygging gjelder
    Og må det vurderes om forskrift om brannforebygging § 5 gjelder

  Scenario: Den som driver både på Svalbard og på fastlandet, er omfattet av forskriften
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at virksomheten eier byggverk
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging
    Og gjelder forskrift om brannforebygging § 5

  Scenario: Uten antakelser må det avklares om forskriften gjelder
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om brannforebygging gjelder

  # ============================================================ § 3: aktsomhet, og ild utendørs

  # Første ledd: «Enhver». Annet og tredje ledd forbyr uten å nevne hvem. At virksomheten verken eier, bruker eller selger noe, har
  # ingen betydning. Dagens ordlyd er fra 11. juni 2020; den før er ikke lest.
  Scenariomal: Aktsomhet og forbudene mot ild er for enhver
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten ikke eier byggverk
    Og at virksomheten ikke har rett til å bruke byggverk
    Og at virksomheten ikke omsetter bærbart slokkeutstyr
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 3 "<svar>"
    Og <plikter> "vise aktsomhet ved aktivitet som kan føre til brann"
    Og <forbudt> "gjøre opp ild eller behandle brannfarlige gjenstander utendørs slik at det kan føre til brann, eller forlate oppgjort ild før den er helt slokket"
    Og <forbudt> "gjøre opp ild eller behandle brannfarlige gjenstander i eller nær skog og annen utmark fra 15. april til 15. september, unntatt når kommunen har tillatt det eller det er åpenbart at brann ikke kan oppstå"

    Eksempler:
      | antall | er      | dag        | svar        | plikter                                   | forbudt                             |
      | 5      | ikke er | 2026-11-01 | gjelder     | plikter virksomheten å                    | er det forbudt å                    |
      | 0      | ikke er | 2026-07-01 | gjelder     | plikter virksomheten å                    | er det forbudt å                    |
      | 0      | er      | 2026-11-01 | gjelder     | plikter virksomheten å                    | er det forbudt å                    |
      | 5      | ikke er | 2020-06-11 | gjelder     | plikter virksomheten å                    | er det forbudt å                    |
      | 5      | ikke er | 2020-06-10 | må avklares | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å |

  # Fjerde ledd: «kan kommunen innføre forbud», høyst 60 dager; det skal oppheves når faren er over, og gjøres kjent
  Scenariomal: Bare kommunen kan innføre forbud mot ild
    Gitt en virksomhet med næringskode 84.110
    Og at virksomheten <er> en kommune
    Når reglene vurderes per <dag>
    Så gjelder forskrift om brannforebygging § 3
    Og <kan> "forby ild og behandling av brannfarlige gjenstander utendørs i hele eller deler av kommunen i høyst 60 dager ved spesielt stor brannfare eller andre ekstraordinære forhold"
    Og <plikter> "gjøre et forbud mot ild utendørs alminnelig kjent på stedet, og oppheve det så snart faren eller de ekstraordinære forholdene er over"

    Eksempler:
      | er      | dag        | kan                   | plikter                     |
      | er      | 2026-11-01 | kan virksomheten      | plikter virksomheten å      |
      | er      | 2020-06-11 | kan virksomheten      | plikter virksomheten å      |
      | ikke er | 2026-11-01 | kan virksomheten ikke | plikter virksomheten ikke å |

  Scenario: I offentlig forvaltning må det avklares om dette er kommunen
    Gitt en virksomhet med næringskode 84.110
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 3
    Og må det avklares om virksomheten plikter å "gjøre et forbud mot ild utendørs alminnelig kjent på stedet, og oppheve det så snart faren eller de ekstraordinære forholdene er over"

  # ============================================================ kapittel 2 og 3: eieren, brukeren, begge eller ingen av dem

  # §§ 4, 5, 9 og 10 er eierens, §§ 11, 12 og 13 brukerens. Den som eier og selv bruker, er begge; den som har leid bort alt, er bare
  # eier; den som leier, er bare bruker; den som bare arbeider hos kundene, er ingen av delene.
  Scenariomal: Eier og bruker
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke er en privatperson eller privat husholdning
    Og at <eier>
    Og at <bruker>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om brannforebygging § 4 "<eieren>"
    Og er svaret for forskrift om brannforebygging § 5 "<eieren>"
    Og er svaret for forskrift om brannforebygging § 9 "<eieren>"
    Og er svaret for forskrift om brannforebygging § 10 "<eieren>"
    Og er svaret for forskrift om brannforebygging § 11 "<brukeren>"
    Og er svaret for forskrift om brannforebygging § 12 "<brukeren>"
    Og er svaret for forskrift om brannforebygging § 13 "<brukeren>"

    Eksempler:
      | antall | eier                                        | bruker                                                      | eieren       | brukeren     |
      | 5      | virksomheten eier byggverk                  | virksomheten har rett til å bruke byggverk                  | gjelder      | gjelder      |
      | 0      | virksomheten eier byggverk                  | virksomheten har rett til å bruke byggverk                  | gjelder      | gjelder      |
      | 5      | virksomheten eier byggverk                  | virksomheten ikke har rett til å bruke byggverk             | gjelder      | gjelder ikke |
      | 5      | virksomheten ikke eier byggverk             | virksomheten har rett til å bruke byggverk                  | gjelder ikke | gjelder      |
      | 5      | virksomheten ikke eier byggverk             | virksomheten ikke har rett til å bruke byggverk             | gjelder ikke | gjelder ikke |
      | 5      | det er ukjent om virksomheten eier byggverk | virksomheten har rett til å bruke byggverk                  | må avklares  | gjelder      |
      | 5      | virksomheten eier byggverk                  | det er ukjent om virksomheten har rett til å bruke byggverk | gjelder      | må avklares  |

  # § 4 til § 8 er for «eieren», § 11 for «den som har rett til å bruke»: også privatpersoner. § 9, 10, 12 og 13 er for «en virksomhet».
  Scenariomal: Foretak og privatperson
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 4
    Og gjelder forskrift om brannforebygging § 5
    Og gjelder forskrift om brannforebygging § 11
    Og er svaret for forskrift om brannforebygging § 9 "<svar>"
    Og er svaret for forskrift om brannforebygging § 10 "<svar>"
    Og er svaret for forskrift om brannforebygging § 12 "<svar>"
    Og er svaret for forskrift om brannforebygging § 13 "<svar>"
    Og <skal> "Mål, planer og rutiner for å sikre egne byggverk mot brann"
    Og <skal> "Dokumentasjon på at eierens plikter til å forebygge brann er oppfylt"
    Og <skal> "Mål, planer og rutiner for brannsikker bruk av byggverk"
    Og <skal> "Dokumentasjon på at brukerens plikter til å forebygge brann er oppfylt"

    Eksempler:
      | er      | svar         | skal                      |
      | ikke er | gjelder      | skal virksomheten ha      |
      | er      | gjelder ikke | skal virksomheten ikke ha |

  Scenario: At eieren og brukeren er en virksomhet, antas
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 9
    Og svaret bygger på antakelsen "privatperson eller privat husholdning"
    Og begrunnelsen viser til forskrift om brannforebygging § 9

  Scenario: I private husholdninger må det avklares om eieren er et foretak
    Gitt en virksomhet med næringskode 97.002
    Og at virksomheten eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 9 gjelder
    Og må det avklares om forskrift om brannforebygging § 10 gjelder
    Og må det avklares om virksomheten skal ha "Mål, planer og rutiner for å sikre egne byggverk mot brann"
    Og må det avklares om forskrift om brannforebygging § 12 gjelder
    Og må det avklares om forskrift om brannforebygging § 13 gjelder
    Og må det avklares om virksomheten skal ha "Mål, planer og rutiner for brannsikker bruk av byggverk"
    Og det neste spørsmålet for forskrift om brannforebygging § 9 er "Er dette en privatperson eller privat husholdning, og ikke et foretak?"

  Scenario: Er det ukjent om virksomheten eier eller bruker byggverk, spørres det om det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 4 gjelder
    Og må det avklares om forskrift om brannforebygging § 10 gjelder
    Og må det avklares om forskrift om brannforebygging § 13 gjelder
    Og det neste spørsmålet for forskrift om brannforebygging § 4 er "Eier virksomheten en bygning eller et annet byggverk, helt eller delvis?"
    Og det neste spørsmålet for forskrift om brannforebygging § 11 er "Har virksomheten rett til å bruke en bygning eller et annet byggverk, helt eller delvis?"

  # ============================================================ § 4: kunnskap og informasjon

  # Første og annet ledd: enhver eier. Tredje ledd: bare når andre har rett til å bruke byggverket; er eieren eneste bruker, er det
  # ingen å gjøre kjent med noe, og ingen bruk å samordne.
  Scenariomal: Kunnskap for enhver eier, informasjon og samordning når andre bruker byggverket
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Og at <andre>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 4 "<svar>"
    Og <kjenne> "kjenne kravene til brannsikkerhet som gjelder for byggverk virksomheten eier"
    Og <kjenne> "ha kunnskap om bygningsdeler, installasjoner og utstyr som skal oppdage brann eller begrense følgene av den, i byggverk virksomheten eier"
    Og <informere> "gjøre dem som har rett til å bruke byggverket, kjent med kravene til bruken og alle egenskaper ved byggverket som betyr noe for brannsikkerheten"
    Og <informere> "samordne all bruk av byggverket slik at det bidrar til å forebygge brann, når flere har rett til å bruke det"

    Eksempler:
      | er      | eier      | andre                                                                          | dag        | svar         | kjenne                      | informere                                 |
      | ikke er | eier      | andre enn virksomheten har rett til å bruke byggverk den eier                  | 2026-11-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å                    |
      | ikke er | eier      | andre enn virksomheten har rett til å bruke byggverk den eier                  | 2020-01-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å                    |
      | er      | eier      | andre enn virksomheten har rett til å bruke byggverk den eier                  | 2026-11-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å                    |
      | ikke er | eier      | ingen andre enn virksomheten har rett til å bruke byggverk den eier            | 2026-11-01 | gjelder      | plikter virksomheten å      | plikter virksomheten ikke å               |
      | ikke er | eier      | det er ukjent om andre enn virksomheten har rett til å bruke byggverk den eier | 2026-11-01 | gjelder      | plikter virksomheten å      | må det avklares om virksomheten plikter å |
      | ikke er | ikke eier | ingen andre enn virksomheten har rett til å bruke byggverk den eier            | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | plikter virksomheten ikke å               |
      | ikke er | ikke eier | det er ukjent om andre enn virksomheten har rett til å bruke byggverk den eier | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | plikter virksomheten ikke å               |

  Scenario: Den som har leietakere i byggverk den eier, er eier
    Gitt en virksomhet med næringskode 68.200
    Og at andre enn virksomheten har rett til å bruke byggverk den eier
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 4
    Og gjelder forskrift om brannforebygging § 5
    Og gjelder forskrift om brannforebygging § 9

  # ============================================================ § 5: kontroll og vedlikehold

  Scenariomal: Kontroll og vedlikehold for enhver eier av byggverk
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 5 "<svar>"
    Og <plikter> "kontrollere og vedlikeholde bygningsdeler, installasjoner og utstyr som skal oppdage brann eller begrense følgene av den, slik at de virker som forutsatt"
    Og <plikter> "avklare i kontrollen om sikkerhetsinnretningene oppfyller brannkravene til byggverket og virker hver for seg og sammen"
    Og <plikter> "tilpasse hvor mye og hvor ofte brannsikringen kontrolleres, til sikkerhetsinnretningene og til byggverkets størrelse, kompleksitet, bruk og risiko"

    Eksempler:
      | antall | er      | eier      | dag        | svar         | plikter                     |
      | 5      | ikke er | eier      | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | er      | eier      | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | ikke er | eier      | 2020-01-01 | gjelder      | plikter virksomheten å      |
      | 5      | ikke er | ikke eier | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å |

  # ============================================================ § 6: fyringsanlegg

  # Uten fyringsanlegg er det ingenting å melde, holde i orden, stenge eller gi feieren atkomst til. Brukeren har ingen plikter her.
  Scenariomal: Fyringsanlegg i byggverk virksomheten eier
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Og at det <fyring> fyringsanlegg i byggverk virksomheten eier
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 6 "<svar>"
    Og <plikter> "melde fra til kommunen når det er installert nytt ildsted eller gjort andre vesentlige endringer av fyringsanlegget"
    Og <plikter> "sørge for at fyringsanlegget virker som forutsatt"
    Og <plikter> "stenge fyringsanlegget når det oppdages feil som vesentlig øker brannfaren, og de ikke rettes umiddelbart"
    Og <plikter> "sørge for at feieren har tilfredsstillende atkomst til hele fyringsanlegget etter varsel om feiing eller tilsyn"
    Og <skal> "Dokumentasjon for fyringsanlegg i egne byggverk"

    Eksempler:
      | er      | eier      | fyring  | dag        | svar         | plikter                     | skal                      |
      | ikke er | eier      | er      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | ikke er | eier      | er      | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | er      | eier      | er      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ikke ha |
      | ikke er | eier      | ikke er | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |
      | ikke er | ikke eier | ikke er | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  Scenario: Om eieren har fyringsanlegg, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier byggverk
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 6 gjelder
    Og må det avklares om virksomheten skal ha "Dokumentasjon for fyringsanlegg i egne byggverk"
    Og det neste spørsmålet for forskrift om brannforebygging § 6 er "Er det fyringsanlegg i byggverk virksomheten eier?"

  Scenario: Den som bare leier, har ingen plikter etter eierens paragrafer
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke eier byggverk
    Og at virksomheten har rett til å bruke byggverk
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om brannforebygging § 6
    Og gjelder ikke forskrift om brannforebygging § 7
    Og gjelder ikke forskrift om brannforebygging § 8
    Og virksomheten skal ikke ha "Dokumentasjon for fyringsanlegg i egne byggverk"
    Og virksomheten skal ikke ha "Dokumentasjon for brannvarsling og slokkeutstyr i boliger og fritidsboliger"
    Og virksomheten skal ikke ha "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"

  # ============================================================ § 7: bolig og fritidsbolig

  Scenariomal: Brannvarsling og slokkeutstyr i boliger virksomheten eier
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Og at virksomheten <eier bolig> boliger eller fritidsboliger
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 7 "<svar>"
    Og <plikter> "sørge for brannalarmanlegg eller nok røykvarslere i boliger og fritidsboliger, med minst én detektor eller røykvarsler i hver etasje som dekker kjøkken, stue og sonene utenfor soverom og tekniske rom"
    Og <plikter> "sørge for at alarmen i boliger og fritidsboliger høres tydelig på oppholdsrom og soverom når dørene mellom rommene er lukket"
    Og <plikter> "utstyre boliger og fritidsboliger med minst ett slag slokkeutstyr som kan brukes i alle rom: formfast brannslange på minst 10 mm innvendig fast tilkoblet vannforsyningsnettet, pulverapparat på minst 6 kg med ABC-pulver, skum- eller vannapparat på minst 9 liter, eller på minst 6 liter med effektivitetsklasse minst 21A, eller annet manuelt utstyr med tilsvarende slokkekapasitet"
    Og <plikter> "kontrollere røykvarslere og manuelt slokkeutstyr i boliger og fritidsboliger etter leverandørens anvisninger, og vedlikeholde dem"
    Og <skal> "Dokumentasjon for brannvarsling og slokkeutstyr i boliger og fritidsboliger"

    Eksempler:
      | er      | eier      | eier bolig | dag        | svar         | plikter                     | skal                      |
      | ikke er | eier      | eier       | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | ikke er | eier      | eier       | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | er      | eier      | eier       | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ikke ha |
      | ikke er | eier      | ikke eier  | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |
      | ikke er | ikke eier | ikke eier  | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  # Et borettslag eier boligene, og er en virksomhet; det som gjelder alle byggverk, gjelder også boligblokka
  Scenario: Et borettslag som eier boligene
    Gitt en virksomhet med næringskode 97.001
    Og at antall arbeidstakere er 0
    Og at virksomheten eier boliger eller fritidsboliger
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 4
    Og gjelder forskrift om brannforebygging § 5
    Og gjelder forskrift om brannforebygging § 7
    Og gjelder forskrift om brannforebygging § 9
    Og skal virksomheten ha "Dokumentasjon for brannvarsling og slokkeutstyr i boliger og fritidsboliger"
    Og skal virksomheten ha "Mål, planer og rutiner for å sikre egne byggverk mot brann"

  Scenario: Om det eieren eier, er boliger, må avklares
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten eier byggverk
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 7 gjelder
    Og må det avklares om virksomheten skal ha "Dokumentasjon for brannvarsling og slokkeutstyr i boliger og fritidsboliger"
    Og det neste spørsmålet for forskrift om brannforebygging § 7 er "Eier virksomheten boliger eller fritidsboliger?"

  # ============================================================ § 8: oppgradering

  # Første punktum er for enhver eier av et byggverk med lavere nivå. Tredje punktum: plikten gjelder så langt den kan gjennomføres innenfor en praktisk og økonomisk forsvarlig ramme. Et byggverk
  # etter eldre regler kan også alt ha nivået. Om det skal oppgraderes, må derfor vurderes; vurderingen må kunne legges frem (§ 10).
  Scenariomal: Om eldre byggverk skal oppgraderes, må vurderes
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
    Når reglene vurderes per <dag>
    Så må det vurderes om virksomheten plikter å "oppgradere brannsikkerheten i byggverket til minst nivået i byggeforskrift 15. november 1984 nr. 1892 eller senere byggeregler"
    Og gjelder forskrift om brannforebygging § 8
    Og gjelder forskrift om brannforebygging § 5
    Og <skal> "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"

    Eksempler:
      | er      | dag        | skal                      |
      | ikke er | 2026-11-01 | skal virksomheten ha      |
      | ikke er | 2020-01-01 | skal virksomheten ha      |
      | er      | 2026-11-01 | skal virksomheten ikke ha |

  Scenariomal: Når oppgraderingen er vurdert
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
    Og at det er vurdert at virksomheten <vurdert> "oppgradere brannsikkerheten i byggverket til minst nivået i byggeforskrift 15. november 1984 nr. 1892 eller senere byggeregler", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 8
    Og <plikter> "oppgradere brannsikkerheten i byggverket til minst nivået i byggeforskrift 15. november 1984 nr. 1892 eller senere byggeregler"
    Og skal virksomheten ha "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"

    Eksempler:
      | vurdert        | grunn                                      | plikter                     |
      | plikter å      | trapperommet er ikke en egen branncelle    | plikter virksomheten å      |
      | ikke plikter å | gården ble oppgradert i 2009 og har nivået | plikter virksomheten ikke å |

  Scenariomal: Nyere byggverk, og den som ikke eier
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten <eier> byggverk
    Og at virksomheten ikke eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om brannforebygging § 8
    Og virksomheten plikter ikke å "oppgradere brannsikkerheten i byggverket til minst nivået i byggeforskrift 15. november 1984 nr. 1892 eller senere byggeregler"
    Og virksomheten skal ikke ha "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"

    Eksempler:
      | eier      |
      | eier      |
      | ikke eier |

  Scenario: Om eieren har eldre byggverk, må avklares
    Gitt en virksomhet med næringskode 68.200
    Og at virksomheten eier byggverk
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 8 gjelder
    Og må det avklares om virksomheten skal ha "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"
    Og det neste spørsmålet for forskrift om brannforebygging § 8 er "Eier virksomheten byggverk som er bygd etter eldre byggeregler enn byggeforskrift 15. november 1984 nr. 1892, eller som har lavere brannsikkerhet enn den krevde?"

  # ============================================================ §§ 9 og 10: virksomhet som eier

  # § 9: mål, planer og tiltak, og rutiner (bokstav a til c). § 10: pliktene etter § 4 til § 9 skal dokumenteres.
  Scenariomal: Systematisk sikkerhetsarbeid og dokumentasjon for virksomhet som eier
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 9 "<svar>"
    Og er svaret for forskrift om brannforebygging § 10 "<svar>"
    Og <plikter> "fastsette mål og iverksette planer og tiltak for å sikre byggverk virksomheten eier, mot brann, tilpasset byggverkets størrelse, kompleksitet, bruk og risiko"
    Og <plikter> "iverksette rutiner som sikrer at kravene til brannsikkerhet i byggverket blir overholdt"
    Og <plikter> "iverksette rutiner for å avdekke, rette opp og forebygge mangler ved bygningsdeler, installasjoner og utstyr som skal oppdage brann eller begrense følgene av den"
    Og <plikter> "iverksette rutiner for å avdekke, rette opp og forebygge mangler ved eierens systematiske brannsikkerhetsarbeid"
    Og <skal> "Mål, planer og rutiner for å sikre egne byggverk mot brann"
    Og <skal> "Dokumentasjon på at eierens plikter til å forebygge brann er oppfylt"

    Eksempler:
      | antall | er      | eier      | dag        | svar         | plikter                     | skal                      |
      | 5      | ikke er | eier      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 0      | ikke er | eier      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 5      | ikke er | eier      | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 0      | er      | eier      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |
      | 1      | er      | eier      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |
      | 5      | ikke er | ikke eier | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  # § 10 spør bare etter dokumentasjon på de pliktene eieren har
  Scenario: Eier av et nyere kontorbygg uten fyring og boliger
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier byggverk
    Og at det ikke er fyringsanlegg i byggverk virksomheten eier
    Og at virksomheten ikke eier boliger eller fritidsboliger
    Og at virksomheten ikke eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 10
    Og skal virksomheten ha "Dokumentasjon på at eierens plikter til å forebygge brann er oppfylt"
    Og begrunnelsen viser til forskrift om brannforebygging § 10
    Og virksomheten skal ikke ha "Dokumentasjon for fyringsanlegg i egne byggverk"
    Og virksomheten skal ikke ha "Dokumentasjon for brannvarsling og slokkeutstyr i boliger og fritidsboliger"
    Og virksomheten skal ikke ha "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"

  # ============================================================ §§ 11, 12 og 13: den som har rett til å bruke byggverk

  Scenariomal: Brannsikker bruk er en plikt for enhver bruker
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Og at virksomheten <bruker> rett til å bruke byggverk
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 11 "<svar>"
    Og <plikter> "sørge for at byggverket brukes i samsvar med kravene til brannsikkerhet som gjelder for det"
    Og <plikter> "unngå unødig brannfare og sørge for at rømningsveiene virker og er lette å komme frem i"
    Og <plikter> "informere eieren om endringer, forfall og skader i byggverket eller sikkerhetsinnretningene som kan påvirke brannsikkerheten"
    Og <plikter> "straks gjennomføre ekstraordinære tiltak ved forhold som vesentlig reduserer brannsikkerheten, til risikoen er normal igjen"

    Eksempler:
      | antall | er      | eier      | bruker   | dag        | svar         | plikter                     |
      | 5      | ikke er | ikke eier | har      | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 5      | ikke er | eier      | har      | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 0      | ikke er | ikke eier | har      | 2020-01-01 | gjelder      | plikter virksomheten å      |
      | 0      | er      | ikke eier | har      | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 5      | ikke er | eier      | ikke har | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å |

  # § 12: også rutinene for dem som har arbeidsplass i byggverket; den som arbeider alene, har arbeidsplass der selv
  Scenariomal: Systematisk sikkerhetsarbeid og dokumentasjon for virksomhet som bruker byggverk
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk
    Og at virksomheten <bruker> rett til å bruke byggverk
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 12 "<svar>"
    Og er svaret for forskrift om brannforebygging § 13 "<svar>"
    Og <plikter> "fastsette mål og iverksette planer og tiltak for å redusere brannrisikoen i byggverk virksomheten bruker, tilpasset risikoen bruken medfører"
    Og <plikter> "iverksette rutiner som sikrer at byggverket brukes i samsvar med brannkravene"
    Og <plikter> "iverksette rutiner for evakuering og redning ved brann i byggverket"
    Og <plikter> "iverksette rutiner som sikrer at de som har arbeidsplass i byggverket, kan nok om å forebygge og bekjempe brann"
    Og <plikter> "iverksette rutiner som sikrer at alle som oppholder seg i byggverket, får vite hvordan de skal unngå brann og opptre ved brann"
    Og <plikter> "iverksette rutiner for å avdekke, rette opp og forebygge mangler ved brukerens systematiske brannsikkerhetsarbeid"
    Og <skal> "Mål, planer og rutiner for brannsikker bruk av byggverk"
    Og <skal> "Dokumentasjon på at brukerens plikter til å forebygge brann er oppfylt"

    Eksempler:
      | antall | er      | eier      | bruker   | dag        | svar         | plikter                     | skal                      |
      | 5      | ikke er | ikke eier | har      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 0      | ikke er | ikke eier | har      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 5      | ikke er | eier      | har      | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 1      | er      | ikke eier | har      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |
      | 5      | ikke er | eier      | ikke har | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  Scenario: Begrunnelsen for brukerens dokumenter viser til § 13
    Gitt en virksomhet med næringskode 96.210
    Og at virksomheten har rett til å bruke byggverk
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 13
    Og begrunnelsen viser til forskrift om brannforebygging § 13
    Og svaret bygger på antakelsen "privatperson eller privat husholdning"

  # ============================================================ § 23: omsetning og merking av slokkeutstyr

  # Første ledd er et forbud for den som omsetter (§ 2 bokstav d), også privatpersoner. Annet ledd: merking bare av det som har
  # begrenset slokkekapasitet.
  Scenariomal: Omsetning av bærbart slokkeutstyr
    Gitt en virksomhet med næringskode 47.780
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <omsetter> bærbart slokkeutstyr
    Og at <begrenset>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om brannforebygging § 23 "<svar>"
    Og <forbudt> "omsette bærbare brannslokkeapparater som ikke er i samsvar med forskrift om trykkpåkjent utstyr (10. oktober 2017 nr. 1631) og NS-EN 3-7 eller en annen standard som er likeverdig for funksjonalitet og effektivitet"
    Og <plikter> "merke på norsk bærbart slokkeutstyr med begrenset slokkekapasitet"
    Og <skal> "Merking på norsk av slokkeutstyr med begrenset slokkekapasitet"

    Eksempler:
      | er      | omsetter      | begrenset                                                                                 | dag        | svar         | forbudt               | plikter                                   | skal                                    |
      | ikke er | omsetter      | virksomheten omsetter bærbart slokkeutstyr med begrenset slokkekapasitet                  | 2026-11-01 | gjelder      | er det forbudt å      | plikter virksomheten å                    | skal virksomheten ha                    |
      | ikke er | omsetter      | virksomheten omsetter bærbart slokkeutstyr med begrenset slokkekapasitet                  | 2020-01-01 | gjelder      | er det forbudt å      | plikter virksomheten å                    | skal virksomheten ha                    |
      | er      | omsetter      | virksomheten omsetter bærbart slokkeutstyr med begrenset slokkekapasitet                  | 2026-11-01 | gjelder      | er det forbudt å      | plikter virksomheten å                    | skal virksomheten ha                    |
      | ikke er | omsetter      | virksomheten ikke omsetter bærbart slokkeutstyr med begrenset slokkekapasitet             | 2026-11-01 | gjelder      | er det forbudt å      | plikter virksomheten ikke å               | skal virksomheten ikke ha               |
      | ikke er | omsetter      | det er ukjent om virksomheten omsetter bærbart slokkeutstyr med begrenset slokkekapasitet | 2026-11-01 | gjelder      | er det forbudt å      | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha |
      | ikke er | ikke omsetter | virksomheten ikke omsetter bærbart slokkeutstyr med begrenset slokkekapasitet             | 2026-11-01 | gjelder ikke | er det ikke forbudt å | plikter virksomheten ikke å               | skal virksomheten ikke ha               |

  # Det som har begrenset kapasitet, er også bærbart slokkeutstyr
  Scenario: Den som selger slokkespray, omsetter slokkeutstyr
    Gitt en virksomhet med næringskode 47.780
    Og at virksomheten omsetter bærbart slokkeutstyr med begrenset slokkekapasitet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om brannforebygging § 23
    Og er det forbudt å "omsette bærbare brannslokkeapparater som ikke er i samsvar med forskrift om trykkpåkjent utstyr (10. oktober 2017 nr. 1631) og NS-EN 3-7 eller en annen standard som er likeverdig for funksjonalitet og effektivitet"
    Og skal virksomheten ha "Merking på norsk av slokkeutstyr med begrenset slokkekapasitet"

  Scenariomal: At virksomheten ikke omsetter slokkeutstyr, antas utenfor handelen
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om brannforebygging § 23
    Og svaret bygger på antakelsen "omsetning av bærbart slokkeutstyr"

    Eksempler:
      | kode   |
      | 43.320 |
      | 56.110 |
      | 70.200 |
      | 81.210 |
      | 96.210 |

  # «de som omsetter»: også andre enn butikker, f.eks. elektrikere, forsikringsselskaper og vaktselskaper
  Scenariomal: I handelen og hos andre som kan selge det, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 23 gjelder
    Og må det avklares om virksomheten skal ha "Merking på norsk av slokkeutstyr med begrenset slokkekapasitet"

    Eksempler:
      | kode   |
      | 43.210 |
      | 46.640 |
      | 47.520 |
      | 47.780 |
      | 65.120 |
      | 80.010 |

  Scenario: Uten antakelser må det avklares om slokkeutstyr for alle
    Gitt en virksomhet med næringskode 70.200
    Og alt annet er avkreftet
    Og at det er ukjent om virksomheten omsetter bærbart slokkeutstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forskrift om brannforebygging § 23 gjelder

  Scenario: Selger butikken ikke utstyr med begrenset kapasitet, avgjør det om den selger slokkeutstyr i det hele tatt
    Gitt en virksomhet med næringskode 47.780
    Og at virksomheten ikke omsetter bærbart slokkeutstyr med begrenset slokkekapasitet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om brannforebygging § 23 gjelder
    Og det neste spørsmålet for forskrift om brannforebygging § 23 er "Omsetter virksomheten bærbare brannslokkeapparater eller annet bærbart slokkeutstyr?"
