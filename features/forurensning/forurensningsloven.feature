# language: no
Egenskap: Forurensningsloven §§ 3, 7, 8, 11, 28, 29, 32, 39 og 40

  # ------------------------------------------------------------ § 3: lovens virkeområde

  # § 3 første ledd: forurensninger og avfall i det ytre miljø. Akutt forurensning er også forurensning (§ 38), og utslipp av
  # sanitært avløpsvann er det (§ 8 første ledd).
  Scenariomal: Loven gjelder for avfall og for forurensning
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <avfall> avfall
    Og at virksomheten <forurensning> medføre forurensning i det ytre miljø
    Og at virksomheten <akutt> medføre akutt forurensning
    Og at virksomheten <avløp> eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven "<svar>"

    Eksempler:
      | avfall   | forurensning | akutt    | avløp    | svar         |
      | har      | ikke kan     | ikke kan | ikke har | gjelder      |
      | ikke har | kan          | ikke kan | ikke har | gjelder      |
      | ikke har | ikke kan     | kan      | ikke har | gjelder      |
      | ikke har | ikke kan     | ikke kan | har      | gjelder      |
      | har      | kan          | kan      | har      | gjelder      |
      | ikke har | ikke kan     | ikke kan | ikke har | gjelder ikke |

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
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten ikke kan medføre akutt forurensning
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
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

  Scenario: Den som ikke er på Svalbard, er ikke unntatt, hva den enn svarer om resten av landet
    Gitt en virksomhet
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven

  # § 3 tredje ledd annet punktum: «i den utstrekning Kongen bestemmer»
  Scenariomal: På Jan Mayen er omfanget et spørsmål for et menneske
    Gitt en virksomhet
    Og at virksomheten <er> på Jan Mayen
    Og at virksomheten <avfall> avfall
    Og at virksomheten <forurensning> medføre forurensning i det ytre miljø
    Og at virksomheten <akutt> medføre akutt forurensning
    Og at virksomheten <avløp> eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven "<svar>"
    Og er svaret for forurensningsloven § 28 "<svar>"

    Eksempler:
      | er      | avfall   | forurensning | akutt    | avløp    | svar         |
      | er      | har      | ikke kan     | ikke kan | ikke har | må vurderes  |
      | er      | ikke har | kan          | ikke kan | ikke har | må vurderes  |
      | er      | ikke har | ikke kan     | kan      | ikke har | må vurderes  |
      | er      | ikke har | ikke kan     | ikke kan | har      | må vurderes  |
      | er      | ikke har | ikke kan     | ikke kan | ikke har | gjelder ikke |
      | ikke er | har      | kan          | kan      | har      | gjelder      |

  # Det som er ukjent, ville ikke gjort noen forskjell
  Scenario: På Jan Mayen er ett forhold nok til at det må vurderes
    Gitt en virksomhet
    Og at virksomheten er på Jan Mayen
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for forurensningsloven "må vurderes"
    Og er svaret for forurensningsloven § 28 "må vurderes"
    Og regnes virksomheten som "virksomhet med avfall eller forurensning"

  # En vurdering av omfanget på Jan Mayen har ikke noe å si andre steder
  Scenariomal: Vurderingen av omfanget gjelder bare Jan Mayen
    Gitt en virksomhet
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten <avfall> avfall
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten ikke kan medføre akutt forurensning
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at det er vurdert at forurensningsloven <vurdert>, fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven "<svar>"

    Eksempler:
      | avfall   | vurdert      | grunn                                              | svar         |
      | har      | ikke gjelder | Kongen har ikke bestemt at loven gjelder for dette | gjelder      |
      | ikke har | gjelder      | Kongen har bestemt at loven gjelder for dette      | gjelder ikke |

  Scenario: At virksomheten ikke er på Jan Mayen, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven
    Og svaret bygger på antakelsen "på Jan Mayen"

  Scenario: Uten antakelser må det avklares om virksomheten er på Jan Mayen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten har avfall
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Og at virksomheten kan medføre akutt forurensning
    Og at virksomheten har eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forurensningsloven gjelder
    Og det neste spørsmålet for forurensningsloven er "Ligger virksomheten på Jan Mayen?"

  Scenariomal: Det er vurdert om loven gjelder på Jan Mayen
    Gitt en virksomhet
    Og at virksomheten er på Jan Mayen
    Og at virksomheten har avfall
    Og at virksomheten kan medføre akutt forurensning
    Og at det er vurdert at forurensningsloven <vurdert>, fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven "<svar>"
    Og er svaret for forurensningsloven § 28 "<svar>"
    Og er svaret for forurensningsloven § 40 "<svar>"

    Eksempler:
      | vurdert      | grunn                                              | svar         |
      | gjelder      | virksomheten har avfallet på fastlandet            | gjelder      |
      | ikke gjelder | Kongen har ikke bestemt at loven gjelder for dette | gjelder ikke |

  # § 4: loven gjelder også for undersøkelse, utvinning og utnytting på kontinentalsokkelen
  Scenario: Loven gjelder for petroleumsvirksomhet til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven

  # Den som driver avfallsanlegg, har avfall (§§ 27 og 29); ingen antakelse trengs
  Scenario: Loven gjelder for den som driver avfallsanlegg, også uten antakelser
    Gitt en virksomhet
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder forurensningsloven

  # ------------------------------------------------------------ § 7: plikt til å unngå forurensning

  # Første ledd: «Ingen må». Annet og fjerde ledd: den ansvarlige for forurensning eller fare for den, fra vanlig drift, uhell eller
  # eget avløp.
  Scenariomal: Forbudet gjelder alle, tiltakene dem som kan forurense
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har avfall
    Og at virksomheten <forurensning> medføre forurensning i det ytre miljø
    Og at virksomheten <akutt> medføre akutt forurensning
    Og at virksomheten <avløp> eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 7
    Og er det forbudt å "forurense, eller ha eller sette i verk noe som kan gi fare for forurensning, uten at loven (§ 8), en forskrift eller en tillatelse åpner for det"
    Og begrunnelsen viser til forurensningsloven § 7
    Og <plikter> "sette i verk tiltak som hindrer ulovlig forurensning når det er fare for den, og stanse, fjerne eller begrense den når den har skjedd, så langt tiltakene står i rimelig forhold til skaden"
    Og <plikter> "treffe tiltak som bøter på skader og ulemper av forurensningen og av tiltakene mot den"
    Og <plikter> "gjennomføre tiltak mot forurensning som Miljødirektoratet, Statsforvalteren eller kommunen pålegger, innen fristen de setter"

    Eksempler:
      | forurensning | akutt    | avløp    | plikter                     |
      | kan          | ikke kan | ikke har | plikter virksomheten å      |
      | ikke kan     | kan      | ikke har | plikter virksomheten å      |
      | ikke kan     | ikke kan | har      | plikter virksomheten å      |
      | ikke kan     | ikke kan | ikke har | plikter virksomheten ikke å |

  # Også kontorer, butikker og boliger kan forurense (§ 8 første ledd nr. 2)
  Scenario: At virksomheten kan forurense, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 7
    Og plikter virksomheten å "sette i verk tiltak som hindrer ulovlig forurensning når det er fare for den, og stanse, fjerne eller begrense den når den har skjedd, så langt tiltakene står i rimelig forhold til skaden"
    Og svaret bygger på antakelsen "kan medføre forurensning"
    Og plikter virksomheten å "treffe tiltak som bøter på skader og ulemper av forurensningen og av tiltakene mot den"
    Og plikter virksomheten å "gjennomføre tiltak mot forurensning som Miljødirektoratet, Statsforvalteren eller kommunen pålegger, innen fristen de setter"

  Scenario: Uten antakelser må det avklares om virksomheten kan forurense
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder forurensningsloven § 7
    Og må det avklares om virksomheten plikter å "sette i verk tiltak som hindrer ulovlig forurensning når det er fare for den, og stanse, fjerne eller begrense den når den har skjedd, så langt tiltakene står i rimelig forhold til skaden"
    Og må det avklares om virksomheten plikter å "treffe tiltak som bøter på skader og ulemper av forurensningen og av tiltakene mot den"
    Og må det avklares om virksomheten plikter å "gjennomføre tiltak mot forurensning som Miljødirektoratet, Statsforvalteren eller kommunen pålegger, innen fristen de setter"

  Scenariomal: Ett nei eller to er ikke nok til å slippe pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten har avfall
    Og at virksomheten <første>
    Og at virksomheten <annet>
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten plikter å "treffe tiltak som bøter på skader og ulemper av forurensningen og av tiltakene mot den"

    Eksempler:
      | første                                         | annet                                        |
      | ikke kan medføre forurensning i det ytre miljø | ikke kan medføre akutt forurensning          |
      | ikke kan medføre forurensning i det ytre miljø | ikke har eget utslipp av sanitært avløpsvann |
      | ikke kan medføre akutt forurensning            | ikke har eget utslipp av sanitært avløpsvann |

  # Den som forurenser utover det vanlige, forurenser; ingen antakelse trengs
  Scenario: Forurensning utover det vanlige er forurensning
    Gitt en virksomhet
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten kan forurense mer eller på annen måte enn det som er vanlig
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder forurensningsloven
    Og gjelder forurensningsloven § 7
    Og plikter virksomheten å "treffe tiltak som bøter på skader og ulemper av forurensningen og av tiltakene mot den"

  # «Ingen må»: også privatpersoner
  Scenario: Privatpersonen er bundet av forbudene i §§ 7 og 28 og av varslingsplikten i § 39
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så er det forbudt å "forurense, eller ha eller sette i verk noe som kan gi fare for forurensning, uten at loven (§ 8), en forskrift eller en tillatelse åpner for det"
    Og er det forbudt å "etterlate, tømme, oppbevare eller transportere avfall så det kan skjemme eller være til skade eller ulempe for miljøet, utenom opplagsplasser og behandlingsanlegg med tillatelse"
    Og plikter virksomheten å "straks varsle nærmeste politimyndighet, eller den som forskriften om varsling av akutt forurensning peker ut i stedet (brannvesenet når kilden er på land), ved akutt forurensning eller fare for det"

  # ------------------------------------------------------------ § 8: begrensninger

  # Første og tredje ledd er adgang for den som kan forurense. Første ledd annet punktum: for sanitært avløpsvann må det søkes, om
  # ikke en forskrift sier noe annet. Akutt forurensning er aldri tillatt (§ 38).
  Scenariomal: Vanlig og ubetydelig forurensning trenger ikke tillatelse, for sanitært avløpsvann må søknad vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har avfall
    Og at virksomheten <forurensning> medføre forurensning i det ytre miljø
    Og at virksomheten kan medføre akutt forurensning
    Og at virksomheten <avløp> eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 8 "<svar>"
    Og <kan> "uten tillatelse ha den forurensningen som er vanlig fra fiske, jordbruk og skogbruk, fra boliger, kontorer, butikker, forsamlingslokaler, skoler, hoteller, lager og liknende, og fra midlertidig anleggsvirksomhet, så langt ingen forskrift sier noe annet"
    Og <kan> "uten tillatelse ha forurensning som ikke gir nevneverdige skader eller ulemper"
    Og <søke> "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann"

    Eksempler:
      | forurensning | avløp    | svar         | kan                   | søke                                      |
      | kan          | ikke har | gjelder      | kan virksomheten      | plikter virksomheten ikke å               |
      | kan          | har      | gjelder      | kan virksomheten      | må det vurderes om virksomheten plikter å |
      | ikke kan     | har      | må vurderes  | kan virksomheten ikke | må det vurderes om virksomheten plikter å |
      | ikke kan     | ikke har | gjelder ikke | kan virksomheten ikke | plikter virksomheten ikke å               |

  Scenario: Uten antakelser må det avklares for § 8 om virksomheten kan forurense, og om den har eget avløp
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forurensningsloven § 8 gjelder
    Og må det avklares om virksomheten kan "uten tillatelse ha forurensning som ikke gir nevneverdige skader eller ulemper"
    Og må det avklares om virksomheten kan "uten tillatelse ha den forurensningen som er vanlig fra fiske, jordbruk og skogbruk, fra boliger, kontorer, butikker, forsamlingslokaler, skoler, hoteller, lager og liknende, og fra midlertidig anleggsvirksomhet, så langt ingen forskrift sier noe annet"
    Og må det avklares om virksomheten plikter å "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann"

  Scenario: At virksomheten kan forurense, antas for § 8 også
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 8
    Og svaret bygger på antakelsen "kan medføre forurensning"
    Og kan virksomheten "uten tillatelse ha forurensning som ikke gir nevneverdige skader eller ulemper"

  # Første ledd annet punktum gjelder ethvert utslipp; bare den som leier kontor, antas å være uten
  Scenariomal: Om virksomheten har eget avløp, må avklares der det ikke bare er et leid kontor
    Gitt en virksomhet med næringskode <kode>
    Og at virksomheten <eier> byggverk
    Når reglene vurderes per 2026-11-01
    Så <søke> "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann"

    Eksempler:
      | kode   | eier      | søke                                      |
      | 56.110 | ikke eier | må det avklares om virksomheten plikter å |
      | 43.320 | ikke eier | må det avklares om virksomheten plikter å |
      | 70.200 | eier      | må det avklares om virksomheten plikter å |
      | 70.200 | ikke eier | plikter virksomheten ikke å               |

  Scenario: At den som leier kontor, ikke har eget avløp, er en antakelse
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann"
    Og svaret bygger på antakelsen "eget utslipp av sanitært avløpsvann"

  # Den som må søke om tillatelse til utslippet, kan ikke ha det uten tillatelsen (§§ 7 og 11)
  Scenariomal: Det er vurdert om det må søkes for avløpsvannet
    Gitt en virksomhet med næringskode 55.300
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten har eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at det er vurdert at virksomheten <vurdert> "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 8 "<svar>"
    Og <søke> "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann"
    Og <tillatelse> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og <dokument> "Tillatelse etter forurensningsloven"
    Og er svaret for forurensningsloven § 11 "<svar>"

    Eksempler:
      | vurdert        | grunn                                              | svar         | søke                        | tillatelse                  | dokument                  |
      | plikter å      | utslippet er nytt                                  | gjelder      | plikter virksomheten å      | plikter virksomheten å      | skal virksomheten ha      |
      | ikke plikter å | utslippet var lovlig før forskriften og er uendret | gjelder ikke | plikter virksomheten ikke å | plikter virksomheten ikke å | skal virksomheten ikke ha |

  # ------------------------------------------------------------ § 11: særskilt tillatelse

  # § 7 første ledd: det som ikke er lovlig etter §§ 8 eller 9, trenger tillatelse etter § 11. Hva som er vanlig eller nevneverdig, er
  # skjønn. Den som har tillatelse, skal ha den og holde seg innenfor den. For sanitært avløpsvann må det søkes etter § 8 første ledd.
  Scenariomal: Tillatelse må vurderes av den som forurenser utover det vanlige eller har eget avløp
    Gitt en virksomhet med næringskode 25.530
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Og at virksomheten <utover> forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten <avløp> eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 11 "<svar>"
    Og <tillatelse> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og <dokument> "Tillatelse etter forurensningsloven"

    Eksempler:
      | utover   | avløp    | svar         | tillatelse                                | dokument                                |
      | kan      | ikke har | må vurderes  | må det vurderes om virksomheten plikter å | må det vurderes om virksomheten skal ha |
      | ikke kan | har      | må vurderes  | må det vurderes om virksomheten plikter å | må det vurderes om virksomheten skal ha |
      | kan      | har      | må vurderes  | må det vurderes om virksomheten plikter å | må det vurderes om virksomheten skal ha |
      | ikke kan | ikke har | gjelder ikke | plikter virksomheten ikke å               | skal virksomheten ikke ha               |

  Scenario: Uten forurensning utover det vanlige og uten tillatelse er det ingen vilkår å holde
    Gitt en virksomhet med næringskode 25.530
    Og at virksomheten ikke kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "holde virksomheten innenfor tillatelsen etter forurensningsloven og vilkårene i den"
    Og svaret bygger på antakelsen "tillatelse til virksomhet som kan forurense"

  Scenariomal: Den som har tillatelse, skal ha den og holde seg innenfor den
    Gitt en virksomhet med næringskode 25.530
    Og at virksomheten <utover> forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at det foreligger vedtak om "tillatelse til virksomhet som kan forurense"
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 11
    Og plikter virksomheten å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og skal virksomheten ha "Tillatelse etter forurensningsloven"
    Og plikter virksomheten å "holde virksomheten innenfor tillatelsen etter forurensningsloven og vilkårene i den"
    Og begrunnelsen viser til forurensningsloven § 11

    Eksempler:
      | utover   |
      | kan      |
      | ikke kan |

  Scenariomal: Det er vurdert om virksomheten må ha tillatelse
    Gitt en virksomhet med næringskode 25.530
    Og at virksomheten kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at det er vurdert at virksomheten <vurdert> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 11 "<svar>"
    Og <plikter> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og <dokument> "Tillatelse etter forurensningsloven"

    Eksempler:
      | vurdert        | grunn                                  | svar         | plikter                     | dokument                  |
      | plikter å      | prosessvannet er skadelig for elva     | gjelder      | plikter virksomheten å      | skal virksomheten ha      |
      | ikke plikter å | støyen er under grensene i forskriften | gjelder ikke | plikter virksomheten ikke å | skal virksomheten ikke ha |

  Scenario: Om virksomheten forurenser utover det vanlige, må avklares
    Gitt en virksomhet med næringskode 25.530
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 11 gjelder
    Og må det avklares om virksomheten skal ha "Tillatelse etter forurensningsloven"

  # Kontorer er nevnt i § 8 første ledd nr. 2
  Scenario: At kontoret ikke forurenser utover det vanlige, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven § 11
    Og svaret bygger på antakelsen "forurensning utover det vanlige"

  Scenariomal: Der noe tyder på annet enn kontor, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at virksomheten <forhold>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 11 gjelder

    Eksempler:
      | kode   | forhold                                                      |
      | 70.200 | sorterer eller bearbeider avfallet                           |
      | 70.200 | håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff |
      | 70.200 | kan medføre akutt forurensning                               |
      | 43.320 | har avfall                                                   |
      | 47.110 | har avfall                                                   |
      | 56.110 | har avfall                                                   |
      | 63.100 | har avfall                                                   |
      | 93.110 | har avfall                                                   |

  # Den som ikke forurenser, forurenser ikke utover det vanlige
  Scenario: Den som verken kan forurense eller har eget avløp, trenger ikke tillatelse etter § 11
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven § 11
    Og virksomheten skal ikke ha "Tillatelse etter forurensningsloven"

  Scenario: Uten antakelser må det avklares om virksomheten har tillatelse
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten har avfall
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om forurensningsloven § 11 gjelder
    Og må det avklares om virksomheten plikter å "holde virksomheten innenfor tillatelsen etter forurensningsloven og vilkårene i den"

  # ------------------------------------------------------------ § 28: forsøpling

  # «Ingen må», og den som har brutt forbudet, rydder opp
  Scenariomal: Forbudet mot forsøpling gjelder alle loven gjelder for
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <avfall> avfall
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 28
    Og er det forbudt å "etterlate, tømme, oppbevare eller transportere avfall så det kan skjemme eller være til skade eller ulempe for miljøet, utenom opplagsplasser og behandlingsanlegg med tillatelse"
    Og begrunnelsen viser til forurensningsloven § 28
    Og plikter virksomheten å "rydde opp når virksomheten har brutt forbudet mot forsøpling"

    Eksempler:
      | avfall   |
      | har      |
      | ikke har |

  # ------------------------------------------------------------ § 29: opplagsplasser og avfallsanlegg

  # Første ledd: tillatelse etter kapittel 3. § 86 tredje ledd: det som var i gang 1. oktober 1983, kan fortsette uten, om ikke
  # forskrift eller vedtak har satt en frist.
  Scenariomal: Den som driver avfallsanlegg, må ha tillatelse
    Gitt en virksomhet med næringskode 38.210
    Og at virksomheten ikke kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten <driver> opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at <alder>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 29 "<svar>"
    Og <tillatelse> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og <dokument> "Tillatelse etter forurensningsloven"

    Eksempler:
      | driver      | alder                                                                                  | svar         | tillatelse                                | dokument                                |
      | driver      | minst ett av avfallsanleggene virksomheten driver, var ikke i gang før 1. oktober 1983 | gjelder      | plikter virksomheten å                    | skal virksomheten ha                    |
      | driver      | alle avfallsanleggene virksomheten driver, var i gang før 1. oktober 1983              | må vurderes  | må det vurderes om virksomheten plikter å | må det vurderes om virksomheten skal ha |
      | ikke driver | minst ett av avfallsanleggene virksomheten driver, var ikke i gang før 1. oktober 1983 | gjelder ikke | plikter virksomheten ikke å               | skal virksomheten ikke ha               |
      | ikke driver | alle avfallsanleggene virksomheten driver, var i gang før 1. oktober 1983              | gjelder ikke | plikter virksomheten ikke å               | skal virksomheten ikke ha               |

  Scenario: At anlegget ikke er fra før 1. oktober 1983, antas
    Gitt en virksomhet med næringskode 38.210
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 29
    Og begrunnelsen viser til forurensningsloven § 29
    Og svaret bygger på antakelsen "avfallsanlegg fra før 1. oktober 1983"
    Og plikter virksomheten å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"

  Scenario: Uten antakelser må alderen avklares
    Gitt en virksomhet med næringskode 38.210
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke er en kommune
    Og at virksomheten ikke kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten plikter å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"

  Scenariomal: Det er vurdert om det gamle anlegget må ha tillatelse
    Gitt en virksomhet med næringskode 38.320
    Og at virksomheten ikke kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at alle avfallsanleggene virksomheten driver, var i gang før 1. oktober 1983
    Og at det er vurdert at virksomheten <vurdert> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og <dokument> "Tillatelse etter forurensningsloven"
    Og er svaret for forurensningsloven § 29 "<svar>"

    Eksempler:
      | vurdert        | grunn                                     | plikter                     | dokument                  | svar         |
      | plikter å      | deponiforskriften satte en frist i 2009   | plikter virksomheten å      | skal virksomheten ha      | gjelder      |
      | ikke plikter å | ingen forskrift eller vedtak har satt noe | plikter virksomheten ikke å | skal virksomheten ikke ha | gjelder ikke |

  # Har det gamle anlegget fått tillatelse, gjelder den
  Scenario: Det gamle anlegget med tillatelse
    Gitt en virksomhet med næringskode 38.320
    Og at virksomheten ikke kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Og at alle avfallsanleggene virksomheten driver, var i gang før 1. oktober 1983
    Og at det foreligger vedtak om "tillatelse til virksomhet som kan forurense"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og skal virksomheten ha "Tillatelse etter forurensningsloven"

  # Første ledd sier «den som driver», uansett næring
  Scenario: At konsulenten ikke driver avfallsanlegg, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven § 29
    Og svaret bygger på antakelsen "opplagsplass eller anlegg for behandling av avfall"

  Scenariomal: Der avfallsanlegg forekommer, må det avklares
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 29 gjelder

    Eksempler:
      | kode   |
      | 38.110 |
      | 46.870 |
      | 01.500 |
      | 42.110 |
      | 84.110 |

  Scenariomal: Den som sorterer avfall eller forurenser utover det vanlige, antas ikke å være uten avfallsanlegg
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <forhold>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 29 gjelder

    Eksempler:
      | forhold                                                     |
      | sorterer eller bearbeider avfallet                          |
      | kan forurense mer eller på annen måte enn det som er vanlig |

  # Tredje ledd: kommunen skal ha anlegg, enten den driver det selv eller ikke
  Scenariomal: Kommunen har anlegg for husholdningsavfall og slam
    Gitt en virksomhet med næringskode 84.110
    Og at virksomheten <kommune> en kommune
    Og at virksomheten ikke driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 29 "<svar>"
    Og <plikter> "ha anlegg for opplag eller behandling av husholdningsavfall og kloakkslam, og ta imot slikt avfall og slam"

    Eksempler:
      | kommune | svar         | plikter                     |
      | er      | gjelder      | plikter virksomheten å      |
      | ikke er | gjelder ikke | plikter virksomheten ikke å |

  Scenario: Om det offentlige organet er en kommune, må avklares
    Gitt en virksomhet med næringskode 84.110
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "ha anlegg for opplag eller behandling av husholdningsavfall og kloakkslam, og ta imot slikt avfall og slam"

  # ------------------------------------------------------------ § 32: næringsavfall

  # Første ledd: «den som produserer næringsavfall», som er avfall fra virksomheter og institusjoner og ikke fra husholdninger (§ 27a).
  # Annet ledd: unntak ved vedtak eller forskrift.
  Scenariomal: Næringsavfallet leveres eller gjenvinnes
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <avfall> avfall
    Og at virksomheten <privat> en privatperson eller privat husholdning
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Og at det <unntak> vedtak om "unntak for alt næringsavfallet fra plikten til levering eller gjenvinning"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"
    Og begrunnelsen viser til forurensningsloven § 32

    Eksempler:
      | avfall   | privat  | unntak          | plikter                     |
      | har      | ikke er | ikke foreligger | plikter virksomheten å      |
      | har      | er      | ikke foreligger | plikter virksomheten ikke å |
      | ikke har | ikke er | ikke foreligger | plikter virksomheten ikke å |
      | har      | ikke er | foreligger      | plikter virksomheten ikke å |

  Scenariomal: § 32 gjelder den som har næringsavfall
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <avfall> avfall
    Og at virksomheten <privat> en privatperson eller privat husholdning
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 32 "<svar>"

    Eksempler:
      | avfall   | privat  | svar         |
      | har      | ikke er | gjelder      |
      | har      | er      | gjelder ikke |
      | ikke har | ikke er | gjelder ikke |

  Scenario: At virksomheten har avfall og ikke har unntak, er antakelser
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"
    Og svaret bygger på antakelsen "har avfall"
    Og svaret bygger på antakelsen "unntak for alt næringsavfallet fra plikten til levering eller gjenvinning"

  Scenario: Om husholdningen er et foretak, må avklares
    Gitt en virksomhet med næringskode 98.100
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 32 gjelder
    Og må det avklares om virksomheten plikter å "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"

  Scenariomal: Uten antakelser må det avklares om det er gjort unntak, og om virksomheten har avfall
    Gitt en virksomhet
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke er en privatperson eller privat husholdning
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Og <avfall>
    Og <unntak>
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten plikter å "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"

    Eksempler:
      | avfall                                      | unntak                                                                                                                   |
      | at virksomheten har avfall                  | at det er ukjent om det foreligger vedtak om "unntak for alt næringsavfallet fra plikten til levering eller gjenvinning" |
      | at det er ukjent om virksomheten har avfall | at det ikke foreligger vedtak om "unntak for alt næringsavfallet fra plikten til levering eller gjenvinning"             |

  # Tredje ledd: pålegg til produsenten, ved siden av plikten i første ledd
  Scenariomal: Pålegg om å levere næringsavfall til kommunalt anlegg
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har avfall
    Og at det <pålegg> vedtak om "pålegg om å levere næringsavfall til kommunalt avfallsanlegg"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "levere næringsavfall til kommunalt avfallsanlegg"
    Og plikter virksomheten å "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"

    Eksempler:
      | pålegg          | plikter                     |
      | foreligger      | plikter virksomheten å      |
      | ikke foreligger | plikter virksomheten ikke å |

  Scenario: At det ikke er gitt pålegg, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "levere næringsavfall til kommunalt avfallsanlegg"
    Og svaret bygger på antakelsen "pålegg om å levere næringsavfall til kommunalt avfallsanlegg"

  # Første ledd annet punktum: fiske, jordbruk og skogbruk kan disponere avfall på annen måte; plikten for resten av avfallet står
  Scenariomal: Avfall fra fiske, fangst og landbruk kan disponeres på annen måte
    Gitt en virksomhet med næringskode <kode>
    Og at virksomheten <avfall> avfall
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Og at virksomheten <fiske> fiske
    Og at virksomheten <fangst> fangst
    Og at virksomheten <landbruk> landbruk
    Når reglene vurderes per 2026-11-01
    Så <kan> "disponere avfall fra fiske, jordbruk, skogbruk og liknende på annen måte enn ved levering til lovlig avfallsanlegg eller gjenvinning, så langt forurensningen er vanlig for slik drift"
    Og <plikter> "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"

    Eksempler:
      | kode   | avfall   | fiske       | fangst      | landbruk    | kan                   | plikter                     |
      | 03.110 | har      | driver      | ikke driver | ikke driver | kan virksomheten      | plikter virksomheten å      |
      | 03.110 | har      | ikke driver | driver      | ikke driver | kan virksomheten      | plikter virksomheten å      |
      | 01.500 | har      | ikke driver | ikke driver | driver      | kan virksomheten      | plikter virksomheten å      |
      | 01.500 | har      | ikke driver | ikke driver | ikke driver | kan virksomheten ikke | plikter virksomheten å      |
      | 03.110 | ikke har | driver      | ikke driver | ikke driver | kan virksomheten ikke | plikter virksomheten ikke å |
      | 03.110 | ikke har | ikke driver | driver      | ikke driver | kan virksomheten ikke | plikter virksomheten ikke å |
      | 01.500 | ikke har | ikke driver | ikke driver | driver      | kan virksomheten ikke | plikter virksomheten ikke å |

  Scenariomal: Om bonden og fiskeren driver landbruk eller fiske, må avklares
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten kan "disponere avfall fra fiske, jordbruk, skogbruk og liknende på annen måte enn ved levering til lovlig avfallsanlegg eller gjenvinning, så langt forurensningen er vanlig for slik drift"

    Eksempler:
      | kode   |
      | 01.500 |
      | 03.110 |

  # ------------------------------------------------------------ § 39: varslingsplikt

  # Annet ledd: den ansvarlige, og andre når det ikke åpenbart er unødvendig
  Scenariomal: Alle varsler om akutt forurensning
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <akutt> medføre akutt forurensning
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 39
    Og plikter virksomheten å "straks varsle nærmeste politimyndighet, eller den som forskriften om varsling av akutt forurensning peker ut i stedet (brannvesenet når kilden er på land), ved akutt forurensning eller fare for det"
    Og begrunnelsen viser til forurensningsloven § 39

    Eksempler:
      | akutt    |
      | kan      |
      | ikke kan |

  # ------------------------------------------------------------ § 40: beredskapsplikt

  Scenariomal: Den som kan medføre akutt forurensning, skal ha beredskap
    Gitt en virksomhet med næringskode 47.300
    Og at virksomheten <forurensning> medføre forurensning i det ytre miljø
    Og at virksomheten <akutt> medføre akutt forurensning
    Når reglene vurderes per 2026-11-01
    Så er svaret for forurensningsloven § 40 "<svar>"
    Og <plikter> "ha den beredskapen som trengs for å hindre, oppdage, stanse, fjerne og begrense akutt forurensning, i rimelig forhold til hvor sannsynlig den er og hvor stor skade den kan gjøre"
    Og <plikter> "oppfylle de nærmere kravene Miljødirektoratet eller Statsforvalteren setter til beredskapen mot akutt forurensning, og tilpasse den til kommunens og statens beredskap når de bestemmer det"
    Og begrunnelsen viser til forurensningsloven § 40

    Eksempler:
      | forurensning | akutt    | svar         | plikter                     |
      | kan          | kan      | gjelder      | plikter virksomheten å      |
      | ikke kan     | kan      | gjelder      | plikter virksomheten å      |
      | kan          | ikke kan | gjelder ikke | plikter virksomheten ikke å |
      | ikke kan     | ikke kan | gjelder ikke | plikter virksomheten ikke å |

  # Akutt forurensning er forurensning; § 40 spør ikke om avfall
  Scenario: Den som verken har avfall eller forurenser til vanlig, men kan få et uhell, skal ha beredskap
    Gitt en virksomhet med næringskode 47.300
    Og at virksomheten ikke har avfall
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten kan medføre akutt forurensning
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 40

  # § 38: antas bare for kontorer som ikke håndterer farlig stoff
  Scenario: At kontoret ikke kan medføre akutt forurensning, er en antakelse
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven § 40
    Og svaret bygger på antakelsen "kan medføre akutt forurensning"

  Scenariomal: Der noe tyder på annet enn kontor, må det avklares om et uhell kan forurense
    Gitt en virksomhet med næringskode <kode>
    Og at virksomheten <forhold>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 40 gjelder

    Eksempler:
      | kode   | forhold                                                                                            |
      | 70.200 | håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff                                       |
      | 70.200 | eier eller bruker utstyr eller anlegg som benyttes ved håndtering av farlig stoff                  |
      | 70.200 | driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende |
      | 70.200 | kan forurense mer eller på annen måte enn det som er vanlig                                        |
      | 01.500 | har avfall                                                                                         |
      | 43.320 | har avfall                                                                                         |
      | 49.410 | har avfall                                                                                         |
      | 56.110 | har avfall                                                                                         |
      | 85.201 | har avfall                                                                                         |

  Scenario: Om virksomheten kan medføre akutt forurensning, må avklares
    Gitt en virksomhet med næringskode 47.300
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forurensningsloven § 40 gjelder
    Og må det avklares om virksomheten plikter å "ha den beredskapen som trengs for å hindre, oppdage, stanse, fjerne og begrense akutt forurensning, i rimelig forhold til hvor sannsynlig den er og hvor stor skade den kan gjøre"
    Og det neste spørsmålet for forurensningsloven § 40 er "Kan det ved uhell i virksomheten skje plutselig forurensning av betydning?"

  # Loven krever ikke noe skriftlig av beredskapen (§§ 39 og 40; planen etter § 41 krever forskrift eller vedtak)
  Scenario: Akutt forurensning gir ikke i seg selv krav om tillatelse
    Gitt en virksomhet med næringskode 47.300
    Og at virksomheten ikke kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten ikke har eget utslipp av sanitært avløpsvann
    Og at virksomheten kan medføre akutt forurensning
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven § 11
    Og virksomheten skal ikke ha "Tillatelse etter forurensningsloven"

  # ------------------------------------------------------------ § 3 tredje ledd: Svalbard

  Scenario: På Svalbard gjelder ingen av dem
    Gitt en virksomhet med næringskode 38.210
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten har avfall
    Og at virksomheten er en kommune
    Og at virksomheten kan forurense mer eller på annen måte enn det som er vanlig
    Og at virksomheten kan medføre akutt forurensning
    Og at virksomheten har eget utslipp av sanitært avløpsvann
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forurensningsloven § 7
    Og gjelder ikke forurensningsloven § 8
    Og gjelder ikke forurensningsloven § 11
    Og gjelder ikke forurensningsloven § 28
    Og gjelder ikke forurensningsloven § 29
    Og gjelder ikke forurensningsloven § 32
    Og gjelder ikke forurensningsloven § 39
    Og gjelder ikke forurensningsloven § 40
    Og er det ikke forbudt å "forurense, eller ha eller sette i verk noe som kan gi fare for forurensning, uten at loven (§ 8), en forskrift eller en tillatelse åpner for det"
    Og er det ikke forbudt å "etterlate, tømme, oppbevare eller transportere avfall så det kan skjemme eller være til skade eller ulempe for miljøet, utenom opplagsplasser og behandlingsanlegg med tillatelse"
    Og virksomheten plikter ikke å "rydde opp når virksomheten har brutt forbudet mot forsøpling"
    Og virksomheten plikter ikke å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
    Og virksomheten skal ikke ha "Tillatelse etter forurensningsloven"
    Og virksomheten plikter ikke å "ha anlegg for opplag eller behandling av husholdningsavfall og kloakkslam, og ta imot slikt avfall og slam"

  # Har virksomheten noe på fastlandet, gjelder loven der
  Scenario: Bilopphoggeren på Svalbard som også driver på fastlandet
    Gitt en virksomhet med næringskode 38.210
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 28
    Og gjelder forurensningsloven § 29
    Og skal virksomheten ha "Tillatelse etter forurensningsloven"

  # ------------------------------------------------------------ § 4: kontinentalsokkelen

  # §§ 7 og 40 gjelder også undersøkelse og utvinning til havs; begrensningene i § 4 er hvor langt de rekker
  Scenario: Forbudet og beredskapsplikten gjelder til havs
    Gitt en virksomhet med næringskode 06.100
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten kan medføre forurensning i det ytre miljø
    Og at virksomheten kan medføre akutt forurensning
    Når reglene vurderes per 2026-11-01
    Så gjelder forurensningsloven § 7
    Og gjelder forurensningsloven § 40
