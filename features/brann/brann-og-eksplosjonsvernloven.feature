# language: no
Egenskap: Brann- og eksplosjonsvernloven §§ 2, 3, 5 til 8, 13 og 19

  # ============================================================ §§ 2 og 3: lovens virkeområde

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
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten er en privatperson eller privat husholdning
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven

  # Ethvert foretak (§ 4 bokstav f) og enhver (§ 5): utfallet er det samme, så det trengs ingen antakelse om det
  Scenario: Er det ukjent om det er et foretak eller en privatperson, gjelder loven likevel
    Gitt en virksomhet med næringskode 97.002
    Og at det er ukjent om virksomheten er en privatperson eller privat husholdning
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven
    Og gjelder brann- og eksplosjonsvernloven § 5
    Og begrunnelsen viser til brann- og eksplosjonsvernloven § 2

  # Det eneste som må være kjent, er at § 3 ikke tar virksomheten ut av loven
  Scenario: Uten antakelser er det nok å vite at § 3 ikke slår inn
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke driver sjøfart
    Og at virksomheten ikke driver fiske
    Og at virksomheten ikke driver fangst
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder brann- og eksplosjonsvernloven
    Og gjelder brann- og eksplosjonsvernloven § 5
    Og må det avklares om brann- og eksplosjonsvernloven § 8 gjelder

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
    Gitt en virksomhet med næringskode 70.200
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

  # § 3 første ledd: «Svalbard, Jan Mayen og bilandene»
  Scenariomal: På Jan Mayen er omfanget også et spørsmål for et menneske
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <er> på Jan Mayen
    Når reglene vurderes per 2026-11-01
    Så er svaret for brann- og eksplosjonsvernloven "<svar>"
    Og er svaret for brann- og eksplosjonsvernloven § 5 "<svar>"
    Og er svaret for brann- og eksplosjonsvernloven § 8 "<svar>"

    Eksempler:
      | er      | svar        |
      | er      | må vurderes |
      | ikke er | gjelder     |

  Scenario: Uten antakelser må det avklares om virksomheten er på Jan Mayen
    Gitt en virksomhet med næringskode 70.200
    Og alt annet er avkreftet
    Og at virksomheten ikke er på Svalbard
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven gjelder
    Og det neste spørsmålet for brann- og eksplosjonsvernloven er "Ligger virksomheten på Jan Mayen?"

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

  Scenario: Uten antakelser må det avklares om loven gjelder
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven gjelder

  # ============================================================ § 5: enhver

  # Alle fire ledd sier «enhver»: foretak og privatpersoner, med og uten arbeidstakere. Det er ingen andre vilkår enn at loven gjelder.
  Scenariomal: Pliktene i § 5 er for enhver loven gjelder for
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Når reglene vurderes per <dag>
    Så gjelder brann- og eksplosjonsvernloven § 5
    Og plikter virksomheten å "vise aktsomhet og opptre slik at brann, eksplosjon og annen ulykke forebygges"
    Og plikter virksomheten å "straks varsle dem som er i fare, og ved behov nødalarmeringssentralen, ved brann, annen ulykke eller overhengende fare for det"
    Og plikter virksomheten å "etter evne begrense skadene ved brann og annen ulykke i nærheten"
    Og plikter virksomheten å "bistå brannvesenet med innsats, eiendom, materiell og eventuelt personell når innsatsleder krever det"

    Eksempler:
      | antall | er      | dag        |
      | 0      | er      | 2026-11-01 |
      | 0      | ikke er | 2026-11-01 |
      | 5      | ikke er | 2026-11-01 |
      | 5      | ikke er | 2020-01-01 |

  # Enhver: at virksomheten ikke eier eller bruker noe, har ingen betydning for § 5
  Scenario: Også den som ikke eier eller bruker noe, har pliktene i § 5
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke eier eller bruker byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 5
    Og gjelder ikke brann- og eksplosjonsvernloven § 6
    Og gjelder brann- og eksplosjonsvernloven § 19

  # ============================================================ § 3: det loven ikke gjelder for, eller der omfanget må vurderes

  # § 3 annet ledd
  Scenario: Til havs gjelder verken de alminnelige pliktene eller pliktene i virksomhet
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten eier byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Og at virksomheten er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
    Og at kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven § 5
    Og gjelder ikke brann- og eksplosjonsvernloven § 6
    Og gjelder ikke brann- og eksplosjonsvernloven § 7
    Og gjelder ikke brann- og eksplosjonsvernloven § 8
    Og gjelder ikke brann- og eksplosjonsvernloven § 13
    Og gjelder ikke brann- og eksplosjonsvernloven § 19
    Og virksomheten plikter ikke å "vise aktsomhet og opptre slik at brann, eksplosjon og annen ulykke forebygges"
    Og virksomheten plikter ikke å "holde alle sikringstiltak mot brann, eksplosjon og annen ulykke i forsvarlig stand, og påse at de til enhver tid virker"
    Og virksomheten plikter ikke å "sende melding om store arrangementer til brann- og redningsvesenet i kommunen"
    Og virksomheten plikter ikke å "gjennomføre internkontroll som sikrer at kravene i og etter brann- og eksplosjonsvernloven blir overholdt"
    Og virksomheten plikter ikke å "ivareta sikkerheten ved brann, eksplosjon, håndtering av farlig stoff og transport av farlig gods på veg og jernbane på en forsvarlig måte"
    Og virksomheten skal ikke ha "Dokumentasjon på at brann- og eksplosjonsvernloven blir etterlevd"

  # Bare «den virksomhet som foregår» til havs er utenfor: den som også driver på land, har pliktene der
  Scenario: Den som driver både til havs og på land, har pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Og at virksomheten eier byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 5
    Og gjelder brann- og eksplosjonsvernloven § 6
    Og gjelder brann- og eksplosjonsvernloven § 8
    Og gjelder brann- og eksplosjonsvernloven § 19

  # § 3 første og tredje ledd: omfanget på Svalbard og på skip står ikke i loven
  Scenariomal: Der lovens omfang må vurderes, må pliktene vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Og at virksomheten eier byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om brann- og eksplosjonsvernloven § 5 gjelder
    Og må det vurderes om brann- og eksplosjonsvernloven § 6 gjelder
    Og må det vurderes om brann- og eksplosjonsvernloven § 8 gjelder
    Og må det vurderes om brann- og eksplosjonsvernloven § 13 gjelder
    Og må det vurderes om brann- og eksplosjonsvernloven § 19 gjelder
    Og må det vurderes om virksomheten skal ha "Dokumentasjon på at brann- og eksplosjonsvernloven blir etterlevd"

    Eksempler:
      | forhold         |
      | er på Svalbard  |
      | er på Jan Mayen |
      | driver sjøfart  |

  Scenario: Er det vurdert at loven gjelder på Svalbard, følger pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at det er vurdert at brann- og eksplosjonsvernloven gjelder, fordi "en forskrift etter loven er gjort gjeldende for Svalbard"
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 5
    Og gjelder brann- og eksplosjonsvernloven § 8
    Og gjelder brann- og eksplosjonsvernloven § 19

  # ============================================================ § 6: eier og bruker

  # Første ledd er bare for eieren; annet ledd for «eier og bruker», tredje ledd for «eier eller bruker»
  Scenariomal: Sikringstiltak er eierens plikt, vedlikehold og vakthold både eierens og brukerens
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at virksomheten <eier> byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Og at virksomheten <eier eller bruker> byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Når reglene vurderes per <dag>
    Så er svaret for brann- og eksplosjonsvernloven § 6 "<svar>"
    Og <sikre> "sørge for nødvendige tiltak for å forebygge og begrense brann, eksplosjon og annen ulykke ved det virksomheten eier"
    Og <vedlikeholde> "holde alle sikringstiltak mot brann, eksplosjon og annen ulykke i forsvarlig stand, og påse at de til enhver tid virker"
    Og <vedlikeholde> "sørge for vakthold og annen nødvendig sikring etter brann og annen ulykke når lederen av brannvesenet krever det"

    Eksempler:
      | antall | er      | eier      | eier eller bruker      | dag        | svar         | sikre                       | vedlikeholde                |
      | 5      | ikke er | eier      | eier eller bruker      | 2026-11-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å      |
      | 0      | ikke er | eier      | eier eller bruker      | 2026-11-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å      |
      | 0      | er      | eier      | eier eller bruker      | 2026-11-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å      |
      | 5      | ikke er | eier      | eier eller bruker      | 2020-01-01 | gjelder      | plikter virksomheten å      | plikter virksomheten å      |
      | 5      | ikke er | ikke eier | eier eller bruker      | 2026-11-01 | gjelder      | plikter virksomheten ikke å | plikter virksomheten å      |
      | 0      | er      | ikke eier | eier eller bruker      | 2026-11-01 | gjelder      | plikter virksomheten ikke å | plikter virksomheten å      |
      | 5      | ikke er | ikke eier | ikke eier eller bruker | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | plikter virksomheten ikke å |

  # Den som eier et byggverk, eier noe som skal sikres; den som har rett til å bruke et, er bruker av det
  Scenariomal: Byggverk er nok til at § 6 gjelder
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke driver sjøfart
    Og at virksomheten ikke driver fiske
    Og at virksomheten ikke driver fangst
    Og at <byggverk>
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder brann- og eksplosjonsvernloven § 6
    Og <sikre> "sørge for nødvendige tiltak for å forebygge og begrense brann, eksplosjon og annen ulykke ved det virksomheten eier"
    Og plikter virksomheten å "holde alle sikringstiltak mot brann, eksplosjon og annen ulykke i forsvarlig stand, og påse at de til enhver tid virker"

    Eksempler:
      | byggverk                                   | sikre                                     |
      | virksomheten eier byggverk                 | plikter virksomheten å                    |
      | virksomheten har rett til å bruke byggverk | må det avklares om virksomheten plikter å |

  # Nesten alle eier en innretning av noe slag, men det er en antakelse
  Scenario: At virksomheten eier noe som skal sikres, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "sørge for nødvendige tiltak for å forebygge og begrense brann, eksplosjon og annen ulykke ved det virksomheten eier"
    Og svaret bygger på antakelsen "eier byggverk, område, transportmiddel, utstyr eller annet som skal sikres mot brann"

  Scenario: Uten antakelser må det avklares om virksomheten eier eller bruker noe
    Gitt en virksomhet med næringskode 70.200
    Og alt annet er avkreftet
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at det er ukjent om virksomheten eier byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Og at det er ukjent om virksomheten eier eller bruker byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven § 6 gjelder
    Og det neste spørsmålet for brann- og eksplosjonsvernloven § 6 er "Eier eller bruker virksomheten byggverk, område, transportmiddel, produksjonsutstyr, en annen innretning eller et produkt?"

  # ============================================================ § 7: store arrangementer

  # Første ledd: at stedet normalt ikke brukes til slikt, er et faktum; at arrangementet er stort, må vurderes
  Scenario: Om et arrangement på et uvanlig sted er stort, må vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om brann- og eksplosjonsvernloven § 7 gjelder
    Og må det vurderes om virksomheten plikter å "sende melding om store arrangementer til brann- og redningsvesenet i kommunen"
    Og må det vurderes om virksomheten skal ha "Melding til brann- og redningsvesenet i kommunen om stort arrangement"
    Og må det vurderes om virksomheten plikter å "gi kommunen de opplysningene den krever for å vurdere brannfaren ved arrangementet, og følge de brannsikringstiltakene og begrensningene den fastsetter"

  # «Den ansvarlige» er ikke bare foretak
  Scenario: En privatperson kan også være ansvarlig for et stort arrangement
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at virksomheten er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om brann- og eksplosjonsvernloven § 7 gjelder

  # Annet ledd: kommunens krav kommer «ved melding»
  Scenariomal: Når det er vurdert om arrangementet er stort
    Gitt en virksomhet med næringskode 90.201
    Og at virksomheten er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
    Og at det er vurdert at virksomheten <vurdert> "sende melding om store arrangementer til brann- og redningsvesenet i kommunen", fordi "<grunn>"
    Når reglene vurderes per <dag>
    Så er svaret for brann- og eksplosjonsvernloven § 7 "<svar>"
    Og <plikter> "sende melding om store arrangementer til brann- og redningsvesenet i kommunen"
    Og <skal> "Melding til brann- og redningsvesenet i kommunen om stort arrangement"
    Og <plikter> "gi kommunen de opplysningene den krever for å vurdere brannfaren ved arrangementet, og følge de brannsikringstiltakene og begrensningene den fastsetter"

    Eksempler:
      | vurdert        | grunn                          | dag        | svar         | plikter                     | skal                      |
      | plikter å      | konsert for 900 i en lagerhall | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | plikter å      | konsert for 900 i en lagerhall | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | ikke plikter å | tjue tilhørere i en garasje    | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  Scenario: Den som ikke holder arrangementer på uvanlige steder, skal ikke melde fra
    Gitt en virksomhet med næringskode 90.201
    Og at virksomheten ikke er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven § 7
    Og virksomheten plikter ikke å "sende melding om store arrangementer til brann- og redningsvesenet i kommunen"
    Og virksomheten skal ikke ha "Melding til brann- og redningsvesenet i kommunen om stort arrangement"
    Og virksomheten plikter ikke å "gi kommunen de opplysningene den krever for å vurdere brannfaren ved arrangementet, og følge de brannsikringstiltakene og begrensningene den fastsetter"

  # Er ingenting kjent, antas nei bare for dem som ikke samler folk
  Scenariomal: At virksomheten ikke holder slike arrangementer, antas
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven § 7
    Og svaret bygger på antakelsen "arrangementer på steder som normalt ikke brukes til slikt"

    # Butikken og restauranten tar imot folk i lokaler som normalt brukes til det
    Eksempler:
      | kode   |
      | 43.320 |
      | 47.710 |
      | 56.110 |
      | 70.200 |
      | 96.210 |

  Scenariomal: I næringer som samler folk, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om brann- og eksplosjonsvernloven § 7 gjelder
    Og det neste spørsmålet for brann- og eksplosjonsvernloven § 7 er "Er virksomheten ansvarlig for arrangementer, utstillinger, forestillinger, møter eller andre tilstelninger for mange mennesker, i et byggverk eller på et område som normalt ikke brukes til slikt?"

    Eksempler:
      | kode   |
      | 56.300 |
      | 68.200 |
      | 82.300 |
      | 90.201 |
      | 93.120 |
      | 94.910 |

  Scenario: Uten antakelser må det avklares for alle
    Gitt en virksomhet med næringskode 70.200
    Og alt annet er avkreftet
    Og at det er ukjent om virksomheten er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven § 7 gjelder

  # ============================================================ § 8: internkontroll

  # Første ledd første punktum: «Virksomheter» (§ 4 bokstav f: ethvert offentlig og privat foretak), uansett arbeidstakere.
  # Annet punktum: også andre, når tilsynsmyndigheten bestemmer det. Tredje punktum: det skal kunne dokumenteres.
  Scenariomal: Internkontroll er for virksomheter, og for andre når tilsynsmyndigheten bestemmer det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Når reglene vurderes per <dag>
    Så er svaret for brann- og eksplosjonsvernloven § 8 "<svar>"
    Og <plikter> "gjennomføre internkontroll som sikrer at kravene i og etter brann- og eksplosjonsvernloven blir overholdt"
    Og <skal> "Dokumentasjon på at brann- og eksplosjonsvernloven blir etterlevd"

    Eksempler:
      | antall | er      | dag        | svar         | plikter                     | skal                      |
      | 0      | ikke er | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 1      | ikke er | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 5      | ikke er | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | 0      | er      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |
      | 1      | er      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  Scenariomal: Vedtak om at også andre skal ha internkontroll
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at det foreligger vedtak om "internkontroll etter brann- og eksplosjonsvernloven for andre enn virksomheter"
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 8
    Og plikter virksomheten å "gjennomføre internkontroll som sikrer at kravene i og etter brann- og eksplosjonsvernloven blir overholdt"
    Og skal virksomheten ha "Dokumentasjon på at brann- og eksplosjonsvernloven blir etterlevd"

    Eksempler:
      | er      |
      | er      |
      | ikke er |

  Scenario: At dette er en virksomhet, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 8
    Og svaret bygger på antakelsen "privatperson eller privat husholdning"
    Og begrunnelsen viser til brann- og eksplosjonsvernloven § 8

  # Lønnet arbeid i private husholdninger: de fleste er husholdninger, men ikke alle
  Scenario: I private husholdninger må det avklares om dette er et foretak
    Gitt en virksomhet med næringskode 97.002
    Når reglene vurderes per 2026-11-01
    Så må det avklares om brann- og eksplosjonsvernloven § 8 gjelder
    Og må det avklares om brann- og eksplosjonsvernloven § 19 gjelder
    Og det neste spørsmålet for brann- og eksplosjonsvernloven § 8 er "Er dette en privatperson eller privat husholdning, og ikke et foretak?"

  # Et borettslag er et foretak
  Scenario: Et borettslag skal ha internkontroll
    Gitt en virksomhet med næringskode 97.001
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gjennomføre internkontroll som sikrer at kravene i og etter brann- og eksplosjonsvernloven blir overholdt"
    Og gjelder brann- og eksplosjonsvernloven § 19

  Scenario: Uten antakelser må det avklares om det er bestemt at en privatperson skal ha internkontroll
    Gitt en virksomhet
    Og alt annet er avkreftet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at det er ukjent om det foreligger vedtak om "internkontroll etter brann- og eksplosjonsvernloven for andre enn virksomheter"
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven § 8 gjelder
    Og gjelder ikke brann- og eksplosjonsvernloven § 19

  # ============================================================ § 13: særskilte brannobjekter

  # Første ledd: det kommunen har ført opp, er et særskilt brannobjekt; ellers er «mange liv» og «store skader» en vurdering.
  # Annet ledd: tilsynet følger av første ledd, ikke av om kommunen har rukket å føre det opp.
  Scenariomal: Oppført, ikke oppført, og det som kan bli det
    Gitt en virksomhet med næringskode 55.100
    Og at antall arbeidstakere er 60
    Og at virksomheten ikke er en kommune
    Og at <oppført>
    Og at <skade>
    Når reglene vurderes per 2026-11-01
    Så er svaret for brann- og eksplosjonsvernloven § 13 "<svar>"

    Eksempler:
      | oppført                                                                                             | skade                                                                                                  | svar         |
      | kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt                  | brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader                  | gjelder      |
      | kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt                  | det er ukjent om brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader | gjelder      |
      | kommunen ikke har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt             | brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader                  | må vurderes  |
      | kommunen ikke har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt             | brann i noe virksomheten eier eller bruker, ikke kan koste mange liv eller gi store skader             | gjelder ikke |
      | kommunen ikke har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt             | det er ukjent om brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader | må avklares  |
      | det er ukjent om kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt | brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader                  | må avklares  |
      | det er ukjent om kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt | brann i noe virksomheten eier eller bruker, ikke kan koste mange liv eller gi store skader             | gjelder ikke |
      | det er ukjent om kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt | det er ukjent om brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader | må avklares  |

  # Den som er ført opp, får tilsyn; å føre fortegnelsen og tilsynet er kommunens plikter
  Scenario: Et hotell som er ført opp, har ingen av kommunens plikter
    Gitt en virksomhet med næringskode 55.100
    Og at kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 13
    Og begrunnelsen viser til brann- og eksplosjonsvernloven § 13
    Og virksomheten plikter ikke å "identifisere og føre fortegnelse over særskilte brannobjekter i kommunen"
    Og virksomheten plikter ikke å "sørge for tilsyn med alle forhold av betydning for brannsikkerheten i særskilte brannobjekter i kommunen"
    Og virksomheten skal ikke ha "Fortegnelse over særskilte brannobjekter i kommunen"
    Og virksomheten skal ikke ha "Dokumentasjon på tilsyn med særskilte brannobjekter kommunen selv eier eller bruker"
    Og virksomheten kan ikke "bestemme tilsyn med andre byggverk enn særskilte brannobjekter, ved enkeltvedtak eller lokal forskrift"

  # Leddet nevner «virksomheter» som eksempel på objekter, men er ikke begrenset til det foretak eier
  Scenario: Også en privatperson kan eie et særskilt brannobjekt
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 13

  Scenariomal: Når det er vurdert om brann kan få så store følger
    Gitt en virksomhet med næringskode 55.100
    Og at virksomheten ikke er en kommune
    Og at kommunen ikke har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Og at brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader
    Og at det er vurdert at virksomheten <regnes> som "virksomhet med særskilt brannobjekt", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for brann- og eksplosjonsvernloven § 13 "<svar>"

    Eksempler:
      | regnes      | grunn                           | svar         |
      | regnes      | 200 gjester overnatter i trehus | gjelder      |
      | ikke regnes | seks hytter med god avstand     | gjelder ikke |

  # Fjerde ledd: kommunen kan bestemme tilsyn med andre enn dem første ledd omfatter
  Scenariomal: Vedtak om tilsyn med andre byggverk
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er en kommune
    Og at kommunen ikke har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Og at brann i noe virksomheten eier eller bruker, <kan> koste mange liv eller gi store skader
    Og at det foreligger vedtak om "tilsyn med andre byggverk enn særskilte brannobjekter"
    Når reglene vurderes per <dag>
    Så gjelder brann- og eksplosjonsvernloven § 13

    Eksempler:
      | kan      | dag        |
      | ikke kan | 2026-11-01 |
      | kan      | 2026-11-01 |
      | ikke kan | 2020-01-01 |

  Scenario: Uten antakelser må det avklares om kommunen har bestemt tilsyn
    Gitt en virksomhet med næringskode 70.200
    Og alt annet er avkreftet
    Og at det er ukjent om det foreligger vedtak om "tilsyn med andre byggverk enn særskilte brannobjekter"
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om brann- og eksplosjonsvernloven § 13 gjelder

  Scenariomal: Er ingenting kjent, spørres det først om brann kan få så store følger
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om brann- og eksplosjonsvernloven § 13 gjelder
    Og det neste spørsmålet for brann- og eksplosjonsvernloven § 13 er "Kan en brann i noe virksomheten eier eller bruker, koste mange liv eller gi store skader på helse, miljø eller materielle verdier?"

    Eksempler:
      | kode   |
      | 20.110 |
      | 47.110 |
      | 55.100 |
      | 56.110 |
      | 63.100 |
      | 68.200 |
      | 85.201 |
      | 87.102 |
      | 94.910 |
      | 97.001 |

  # Kontor, salong og vanlig verksted: sjelden noe der en brann kan få slike følger
  Scenariomal: At brann ikke kan få så store følger, antas i noen næringer
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven § 13
    Og svaret bygger på antakelsen "brann kan koste mange liv eller gi store skader"

    Eksempler:
      | kode   |
      | 43.320 |
      | 70.200 |
      | 81.210 |
      | 96.210 |

  # Antakelsen står ikke når noe annet er kjent
  Scenario: Snekkeren som leier lokaler i en bygning kommunen har ført opp
    Gitt en virksomhet med næringskode 43.320
    Og at kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 13

  Scenario: Konsulenten som eier en bygning andre bruker
    Gitt en virksomhet med næringskode 70.200
    Og at andre enn virksomheten har rett til å bruke byggverk den eier
    Når reglene vurderes per 2026-11-01
    Så må det avklares om brann- og eksplosjonsvernloven § 13 gjelder

  # Første, annet og fjerde ledd: «Kommunen skal» og «Kommunen kan». Tredje ledd: det kommunen selv eier eller bruker.
  Scenariomal: Kommunens egne plikter
    Gitt en virksomhet med næringskode 84.110
    Og at antall arbeidstakere er 900
    Og at virksomheten <er> en kommune
    Og at kommunen <har ført> opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Og at brann i noe virksomheten eier eller bruker, <kan> koste mange liv eller gi store skader
    Når reglene vurderes per <dag>
    Så er svaret for brann- og eksplosjonsvernloven § 13 "<svar>"
    Og <plikter> "identifisere og føre fortegnelse over særskilte brannobjekter i kommunen"
    Og <plikter> "sørge for tilsyn med alle forhold av betydning for brannsikkerheten i særskilte brannobjekter i kommunen"
    Og <fortegnelse> "Fortegnelse over særskilte brannobjekter i kommunen"
    Og <eget tilsyn> "Dokumentasjon på tilsyn med særskilte brannobjekter kommunen selv eier eller bruker"
    Og <kan bestemme> "bestemme tilsyn med andre byggverk enn særskilte brannobjekter, ved enkeltvedtak eller lokal forskrift"

    Eksempler:
      | er      | har ført      | kan      | dag        | svar         | plikter                     | fortegnelse               | eget tilsyn               | kan bestemme          |
      | er      | har ført      | kan      | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      | skal virksomheten ha      | kan virksomheten      |
      | er      | har ført      | kan      | 2020-01-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      | skal virksomheten ha      | kan virksomheten      |
      | er      | ikke har ført | ikke kan | 2026-11-01 | gjelder      | plikter virksomheten å      | skal virksomheten ha      | skal virksomheten ikke ha | kan virksomheten      |
      | ikke er | har ført      | kan      | 2026-11-01 | gjelder      | plikter virksomheten ikke å | skal virksomheten ikke ha | skal virksomheten ikke ha | kan virksomheten ikke |
      | ikke er | ikke har ført | ikke kan | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha | skal virksomheten ikke ha | kan virksomheten ikke |

  # Står det ikke i fortegnelsen, er det en vurdering om kommunen eier noe det skal dokumenteres tilsyn med
  Scenario: Kommunen som eier noe som kan være et særskilt brannobjekt
    Gitt en virksomhet med næringskode 84.110
    Og at virksomheten er en kommune
    Og at kommunen ikke har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
    Og at brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 13
    Og skal virksomheten ha "Fortegnelse over særskilte brannobjekter i kommunen"
    Og må det vurderes om virksomheten skal ha "Dokumentasjon på tilsyn med særskilte brannobjekter kommunen selv eier eller bruker"

  # At en virksomhet ikke er en kommune, antas utenfor offentlig forvaltning
  Scenario: I offentlig forvaltning må det avklares om dette er en kommune
    Gitt en virksomhet med næringskode 84.110
    Og at brann i noe virksomheten eier eller bruker, ikke kan koste mange liv eller gi store skader
    Når reglene vurderes per 2026-11-01
    Så må det avklares om brann- og eksplosjonsvernloven § 13 gjelder
    Og må det avklares om virksomheten plikter å "identifisere og føre fortegnelse over særskilte brannobjekter i kommunen"
    Og det neste spørsmålet for brann- og eksplosjonsvernloven § 13 er "Er virksomheten en kommune?"

  Scenario: Utenfor offentlig forvaltning antas det at virksomheten ikke er en kommune
    Gitt en virksomhet med næringskode 70.200
    Og at brann i noe virksomheten eier eller bruker, ikke kan koste mange liv eller gi store skader
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke brann- og eksplosjonsvernloven § 13
    Og svaret bygger på antakelsen "kommune"

  # ============================================================ § 19: sikkerhet i virksomhet

  # «Virksomheter skal», uansett arbeidstakere. Annet ledd annet punktum: «Virksomheten skal gi opplæring», uten å nevne hvem; også den
  # som driver et selskap uten ansatte, utfører oppgaver i det.
  Scenariomal: Pliktene i § 19 er for virksomheter
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Når reglene vurderes per <dag>
    Så er svaret for brann- og eksplosjonsvernloven § 19 "<svar>"
    Og <plikter> "ivareta sikkerheten ved brann, eksplosjon, håndtering av farlig stoff og transport av farlig gods på veg og jernbane på en forsvarlig måte"
    Og <plikter> "ta hensyn til sikkerheten i alle faser av virksomheten: planlegging, prosjektering, etablering, drift og avvikling"
    Og <plikter> "gi opplæring slik at alle arbeidsoppgaver kan utføres sikkert ved normal drift og i unormale situasjoner, også om rutiner og forholdsregler ved ulykker"
    Og <plikter> "la ledelsen ha ansvaret for at sikkerheten i virksomheten blir ivaretatt"

    Eksempler:
      | antall | er      | dag        | svar         | plikter                     |
      | 0      | ikke er | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 1      | ikke er | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 38     | ikke er | 2026-11-01 | gjelder      | plikter virksomheten å      |
      | 38     | ikke er | 2020-01-01 | gjelder      | plikter virksomheten å      |
      | 0      | er      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å |
      | 1      | er      | 2026-11-01 | gjelder ikke | plikter virksomheten ikke å |

  # Annet ledd første punktum: «arbeidstakere og andre som utfører oppgaver i eller på vegne av virksomheten»
  Scenariomal: Plikten til å gjøre kjent med § 25 forutsetter noen å gjøre kjent med den
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <er> en privatperson eller privat husholdning
    Og at <andre>
    Når reglene vurderes per <dag>
    Så <plikter> "gjøre arbeidstakere og andre som utfører oppgaver for virksomheten, kjent med plikten til å følge sikkerhetsbestemmelsene og medvirke til sikkerheten (brann- og eksplosjonsvernloven § 25)"

    Eksempler:
      | antall        | er      | andre                                                                                                                   | dag        | plikter                                   |
      | 1             | ikke er | alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere                     | 2026-11-01 | plikter virksomheten å                    |
      | 1             | ikke er | alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere                     | 2020-01-01 | plikter virksomheten å                    |
      | 0             | ikke er | andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning                  | 2026-11-01 | plikter virksomheten å                    |
      | 0             | ikke er | alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere                     | 2026-11-01 | plikter virksomheten ikke å               |
      | 0             | ikke er | det er ukjent om andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning | 2026-11-01 | må det avklares om virksomheten plikter å |
      | mellom 0 og 4 | ikke er | alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere                     | 2026-11-01 | må det avklares om virksomheten plikter å |
      | 1             | er      | alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere                     | 2026-11-01 | plikter virksomheten ikke å               |
      | 0             | er      | andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning                  | 2026-11-01 | plikter virksomheten ikke å               |

  Scenario: At § 19 gjelder, bygger på at dette er en virksomhet
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder brann- og eksplosjonsvernloven § 19
    Og svaret bygger på antakelsen "privatperson eller privat husholdning"
    Og begrunnelsen viser til brann- og eksplosjonsvernloven § 19
