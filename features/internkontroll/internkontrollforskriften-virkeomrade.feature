# language: no
Egenskap: Internkontrollforskriften § 2, virkeområde

  # ------------------------------------------------------------ § 2 første ledd: omfattet av en av lovene

  Scenario: Virksomhet med arbeidstakere er omfattet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften
    Og begrunnelsen viser til internkontrollforskriften § 2

  Scenario: Virksomhet uten arbeidstakere er omfattet gjennom de andre lovene
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven
    Og gjelder internkontrollforskriften

  # Brann- og eksplosjonsvernloven § 4 bokstav f: ethvert offentlig og privat foretak
  Scenario: Et foretak uten arbeidstakere, strøm, produkter og avfall er omfattet av brann- og eksplosjonsvernloven
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke er en privatperson eller privat husholdning
    Og at virksomheten ikke eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at virksomheten ikke produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Og at virksomheten ikke har avfall
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  # «Virksomhet»: privatpersoner og forbrukere er ikke omfattet, jf. kommentarene til § 2
  Scenario: En privatperson uten arbeidstakere er ikke en virksomhet
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er 0
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at virksomheten har avfall
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  Scenario: I private husholdninger antas det ikke at virksomheten er et foretak
    Gitt en virksomhet med næringskode 97.002
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så må det avklares om internkontrollforskriften gjelder
    Og det neste spørsmålet for internkontrollforskriften er "Er dette en privatperson eller privat husholdning, og ikke et foretak?"

  # Borettslag og boligsameier er foretak, enda de står i samme næring som private husholdninger
  Scenario: Et borettslag uten arbeidstakere er en virksomhet
    Gitt en virksomhet med næringskode 97.001
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  # Unntatt fra arbeidsmiljøloven, men produktkontrolloven § 14 nevner norske skip, og forskriften har ikke noe unntak
  Scenario: Sjøfart er omfattet gjennom de andre lovene
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver sjøfart
    Og listen over aktiviteter er fullstendig
    Og at virksomheten produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven
    Og gjelder internkontrollforskriften

  # § 2 første ledd: hver av lovene er nok alene, forurensningsloven bare for den som sysselsetter arbeidstaker. For den som
  # bare driver sjøfart, gjelder ikke arbeidsmiljøloven (§ 1-2 annet ledd), og om brann- og eksplosjonsvernloven gjelder, er
  # Kongens avgjørelse (§ 3): da ser en hva hver av de andre lovene gjør.
  Scenariomal: Hver av lovene er nok alene
    Gitt en virksomhet
    Og at antall arbeidstakere er <antall>
    Og at virksomheten driver sjøfart
    Og at virksomheten <el> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten <produkt> produkter
    Og at virksomheten <avfall> avfall
    Og at virksomheten ikke kan medføre forurensning i det ytre miljø
    Og at virksomheten <stråling> befatning med strålekilder
    Og at det <pålegg> vedtak om "pålegg om egenbeskyttelsestiltak"
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01
    Så er svaret for internkontrollforskriften "<svar>"
    Og gjelder ikke arbeidsmiljøloven
    Og er svaret for brann- og eksplosjonsvernloven "må vurderes"

    Eksempler:
      | antall | el                     | produkt                                                                   | avfall   | stråling | pålegg          | svar        |
      | 0      | ikke eier eller bruker | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke har | ikke har | ikke foreligger | må vurderes |
      | 12     | ikke eier eller bruker | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke har | ikke har | ikke foreligger | må vurderes |
      | 0      | eier eller bruker      | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke har | ikke har | ikke foreligger | gjelder     |
      | 0      | ikke eier eller bruker | produserer, innfører, omsetter, bruker eller på annen måte behandler      | ikke har | ikke har | ikke foreligger | gjelder     |
      | 0      | ikke eier eller bruker | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | har      | ikke har | ikke foreligger | må vurderes |
      | 12     | ikke eier eller bruker | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | har      | ikke har | ikke foreligger | gjelder     |
      | 0      | ikke eier eller bruker | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke har | har      | ikke foreligger | gjelder     |
      | 0      | ikke eier eller bruker | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke har | ikke har | foreligger      | gjelder     |

  # Genteknologiloven er også nok; den som har befatning med genmodifiserte organismer, driver ikke bare sjøfart
  Scenario: Laboratoriet er omfattet av genteknologiloven og strålevernloven
    Gitt en virksomhet med næringskode 72.100
    Og at antall arbeidstakere er 0
    Og at virksomheten framstiller eller bruker genmodifiserte organismer
    Og at virksomheten har befatning med strålekilder
    Når reglene vurderes per 2026-11-01
    Så gjelder genteknologiloven
    Og gjelder strålevernloven
    Og gjelder internkontrollforskriften

  Scenario: Alt kjent, så er ingen antakelser nødvendige
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten ikke er en privatperson eller privat husholdning
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og alt annet er avkreftet
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder internkontrollforskriften

  Scenario: At virksomheten ikke er på Svalbard, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften
    Og svaret bygger på antakelsen "på Svalbard"

  # ------------------------------------------------------------ § 2 annet ledd første strekpunkt: Svalbard

  Scenario: Forskriften kommer ikke til anvendelse på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten ikke er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven
    Og gjelder ikke internkontrollforskriften
    Og begrunnelsen viser til internkontrollforskriften § 2

  Scenario: Når alt om Svalbard er kjent, trengs ingen antakelser
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten ikke er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder ikke internkontrollforskriften

  Scenario: Virksomhet både på Svalbard og på fastlandet er omfattet for fastlandet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten også driver utenfor Svalbard
    Og at virksomheten ikke er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  # Forskrift 6. juni 2025 nr. 941, i kraft 1. januar 2026: unntaket for internkontroll etter feltsikkerhetsforskriften § 20
  Scenariomal: Internkontroll etter feltsikkerhetsforskriften § 20 gjelder fra 1. januar 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Når reglene vurderes per <dag>
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2025-12-31 | gjelder ikke |
      | 2026-01-01 | gjelder      |
      | 2026-11-01 | gjelder      |

  # § 20: også for krav etter produktkontrolloven til virksomhetenes forbrukertjenester
  Scenario: Turistvirksomhet uten arbeidstakere på Svalbard har internkontroll for forbrukertjenestene
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Og at virksomheten tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  # Endringen av § 2 og § 20 selv trådte i kraft samme dag (forskrift 6. juni 2025 nr. 941)
  Scenariomal: Også for forbrukertjenestene er 1. januar 2026 den første dagen
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Og at virksomheten tilbyr forbrukertjenester
    Når reglene vurderes per <dag>
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2025-12-31 | gjelder ikke |
      | 2026-01-01 | gjelder      |

  # § 20 nevner bare arbeidsmiljøloven og produktkontrolloven, og produktkontrolloven bare «for deres forbrukertjenester»
  Scenario: Forsker på Svalbard uten arbeidstakere og uten forbrukertjenester kommer ikke inn under § 20
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  # § 20: arbeidsmiljøloven er nok, også uten forbrukertjenester
  Scenario: Forsker på Svalbard med arbeidstakere og uten forbrukertjenester
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 1
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  # § 20: bare «turistvirksomhet, feltvirksomhet og forsknings- og utdanningsvirksomhet»
  Scenario: Forbrukertjenester på Svalbard er ikke nok alene
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten ikke er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Og at virksomheten tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  Scenario: På Svalbard avhenger svaret av om det er turisme, felt eller forskning
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det avklares om internkontrollforskriften gjelder
    Og det neste spørsmålet for internkontrollforskriften er "Er virksomheten turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard?"

  Scenario: Før 2026 er det uten betydning om virksomheten på Svalbard er turisme, felt eller forskning
    Gitt en virksomhet
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2025-12-31
    Så gjelder ikke internkontrollforskriften

  Scenario: På Svalbard avhenger svaret av om virksomheten også drives utenfor
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
    Når reglene vurderes per 2026-11-01
    Så må det avklares om internkontrollforskriften gjelder
    Og det neste spørsmålet for internkontrollforskriften er "Driver virksomheten også i Norge utenfor Svalbard?"

  # ------------------------------------------------------------ § 2 annet ledd annet strekpunkt: arbeidsmiljøloven § 1-3

  Scenariomal: Petroleumsvirksomhet til havs er unntatt, både før og etter at § 1-3 ble utvidet
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så gjelder ikke internkontrollforskriften

    Eksempler:
      | dag        |
      | 2025-12-31 |
      | 2026-01-01 |
      | 2026-11-01 |

  Scenario: Virksomhet både til havs og på land er omfattet for det som skjer på land
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  Scenario: Om virksomheten til havs også driver noe annet, må avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Når reglene vurderes per 2026-11-01
    Så må det avklares om internkontrollforskriften gjelder

  # Unntaket er for «virksomhet som nevnt i» § 1-3; det spør ikke om arbeidstakere
  Scenario: Virksomhet til havs er unntatt også uten arbeidstakere
    Gitt en virksomhet
    Og at antall arbeidstakere er 0
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  # Arbeidsmiljøloven § 1-3 annet ledd kom 1. januar 2026 (lov 20. juni 2025 nr. 45)
  Scenariomal: Fornybar energi til havs er unntatt fra den dagen § 1-3 nevner det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2025-12-31 | gjelder      |
      | 2026-01-01 | gjelder ikke |

  Scenario: Fornybar energi til havs og annen virksomhet på land
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-01-01
    Så gjelder internkontrollforskriften

  Scenariomal: Bare det nye leddet i § 1-3 skiller petroleum og fornybar energi sammen før og etter 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2025-12-31 | gjelder      |
      | 2026-01-01 | gjelder ikke |

  # ------------------------------------------------------------ § 2 annet ledd tredje strekpunkt: landanlegg

  Scenario: Landanlegg i petroleumsvirksomheten er unntatt
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  Scenario: Landanlegg og annen virksomhet på land
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften

  Scenario: Petroleum til havs og på landanlegg, begge deler er unntatt
    Gitt en virksomhet
    Og at antall arbeidstakere er 10
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  # Landanleggene har vært unntatt hele tiden; fornybar energi til havs er unntatt fra den dagen § 1-3 nevner det
  Scenariomal: Landanlegg og virksomhet til havs før og etter 1. januar 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og at virksomheten <annet>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per <dag>
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | annet                                                                                                         | dag        | svar         |
      | ikke driver bygge- eller anleggsvirksomhet                                                                    | 2025-12-31 | gjelder ikke |
      | ikke driver bygge- eller anleggsvirksomhet                                                                    | 2026-01-01 | gjelder ikke |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen                                  | 2025-12-31 | gjelder ikke |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen                                  | 2026-01-01 | gjelder ikke |
      | driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs | 2025-12-31 | gjelder      |
      | driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs | 2026-01-01 | gjelder ikke |
      | driver bygge- eller anleggsvirksomhet                                                                         | 2025-12-31 | gjelder      |
      | driver bygge- eller anleggsvirksomhet                                                                         | 2026-01-01 | gjelder      |

  # «med unntak av aktiviteter som faller inn under sivilbeskyttelsesloven § 23» sto der også før 2026
  Scenariomal: Pålegget om egenbeskyttelse tok landanlegget inn igjen også før 2026
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Og at det <foreligger> vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2025-12-31
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | foreligger      | svar         |
      | foreligger      | gjelder      |
      | ikke foreligger | gjelder ikke |

  # «med unntak av aktiviteter som faller inn under sivilbeskyttelsesloven § 23»
  Scenario: Landanlegg som er pålagt egenbeskyttelsestiltak, er omfattet for disse
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 10
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23
    Og gjelder internkontrollforskriften

  # Raffineri: næring 19 står i forskrift om industrivern § 2 med 40 sysselsatte
  Scenariomal: Landanlegg med industrivernplikt er omfattet for industrivernet
    Gitt en virksomhet med næringskode 19.200 i SN2007
    Og at antall arbeidstakere er <antall>
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for internkontrollforskriften "<svar>"

    Eksempler:
      | antall | svar         |
      | 39     | gjelder ikke |
      | 40     | gjelder      |

  # Det finnes ikke et tilsvarende unntak fra unntaket for virksomhet til havs, og § 23 gjelder ikke der
  Scenario: Virksomhet til havs blir ikke omfattet gjennom sivilbeskyttelsesloven § 23
    Gitt en virksomhet med næringskode 06.100 i SN2007
    Og at antall arbeidstakere er 100
    Og at antall sysselsatte i gjennomsnitt i året er 100
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  # ------------------------------------------------------------ § 8

  Scenario: Dispensasjon fra hele forskriften
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "dispensasjon fra hele internkontrollforskriften"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke internkontrollforskriften

  # «dispensasjon fra denne forskrift»: den spør ikke etter hvilken av lovene virksomheten ellers er omfattet
  Scenario: Dispensasjonen rekker også til egenbeskyttelsestiltakene
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
    Og at det foreligger vedtak om "dispensasjon fra hele internkontrollforskriften"
    Når reglene vurderes per 2026-11-01
    Så gjelder sivilbeskyttelsesloven § 23
    Og gjelder ikke internkontrollforskriften

  Scenario: Dispensasjon antas ikke gitt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder internkontrollforskriften
    Og svaret bygger på antakelsen "dispensasjon fra hele internkontrollforskriften"
