# language: no
Egenskap: Arbeidsmiljøloven §§ 10-4 til 10-9, 10-11 og 10-12, arbeidstid

  # Grensene gjelder hver arbeidstaker. En avtale, en tariffavtale eller et samtykke for noen tar ikke plikten bort for de andre;
  # derfor er grensene plikter for enhver arbeidsgiver, med forbehold for det som er avtalt eller fastsatt. § 10-3 står i arbeidsplan.feature.

  # ------------------------------------------------------------ hvem kapitlet gjelder: § 1-2 og § 10-12 første, annet og åttende ledd

  Scenariomal: Reglene om arbeidstid gjelder enhver arbeidsgiver
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-8 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-9 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-12 "<svar>"

    Eksempler:
      | antall        | dag        | svar         |
      | 0             | 2026-11-01 | gjelder ikke |
      | 1             | 2026-11-01 | gjelder      |
      | 5             | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | 2026-11-01 | må avklares  |
      | ukjent        | 2026-11-01 | må avklares  |
      | 5             | 2020-01-01 | gjelder      |
      | 5             | 2022-06-30 | gjelder      |
      | 5             | 2022-07-01 | gjelder      |

  # § 10-12 første og annet ledd: stillingen til hver arbeidstaker avgjør. Bare når alle er i slik stilling, er det ingen reglene gjelder for.
  Scenariomal: Er alle i ledende eller særlig uavhengig stilling, gjelder ikke reglene om arbeidstid
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <stilling>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-8 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-9 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"
    Og gjelder arbeidsmiljøloven § 10-12

    Eksempler:
      | antall | stilling                                                                          | svar         |
      | 1      | alle arbeidstakerne er i ledende eller særlig uavhengig stilling                  | gjelder ikke |
      | 12     | alle arbeidstakerne er i ledende eller særlig uavhengig stilling                  | gjelder ikke |
      | 1      | noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling        | gjelder      |
      | 1      | det er ukjent om alle arbeidstakerne er i ledende eller særlig uavhengig stilling | må avklares  |
      | 12     | det er ukjent om alle arbeidstakerne er i ledende eller særlig uavhengig stilling | må avklares  |

  # Ingenting i kapitlet, heller ikke § 10-12 tredje ledd, gjelder for dem i slik stilling
  Scenariomal: Plikter og forbud i kapitlet når alle er, eller noen ikke er, i ledende eller særlig uavhengig stilling
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 3
    Og at <stilling>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 40 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "holde overtidsarbeidet innenfor 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker og 200 timer i løpet av 52 uker, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "betale minst 40 prosent tillegg til lønnen for overtidsarbeid"
    Og <plikter> "holde oversikten over arbeidstiden tilgjengelig for Arbeidstilsynet og de tillitsvalgte"
    Og <plikter> "gi arbeidstakerne minst 11 timer sammenhengende arbeidsfri i løpet av 24 timer, lagt mellom to hovedarbeidsperioder, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "gi arbeidstakerne minst én pause når den daglige arbeidstiden overstiger fem og en halv time"
    Og <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når reglene om arbeidstid fravikes for å avverge fare eller skade"
    Og <skal> "Oversikt over arbeidstiden"
    Og <forbudt> "la noen arbeide ut over avtalt arbeidstid uten at det er et særlig og tidsavgrenset behov for det"
    Og <forbudt> "pålegge noen overtidsarbeid ut over 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker eller 200 timer i løpet av 52 uker uten at de i det enkelte tilfellet har sagt seg villige"
    Og <forbudt> "la noen arbeide om natten når arbeidets art ikke gjør det nødvendig, med mindre annet er avtalt eller fastsatt etter loven"
    Og <kan> "fravike reglene om arbeidstid for arbeid som må gjøres som følge av naturhendelser, ulykker og andre uforutsette hendelser for å avverge fare for eller skade på liv eller eiendom"
    Og <kan> "avtale skriftlig med den enkelte arbeidstakeren at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 10 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 50 timer i noen uke"

    Eksempler:
      | stilling                                                                          | plikter                                   | skal                                    | forbudt                             | kan                                 |
      | alle arbeidstakerne er i ledende eller særlig uavhengig stilling                  | plikter virksomheten ikke å               | skal virksomheten ikke ha               | er det ikke forbudt å               | kan virksomheten ikke               |
      | noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling        | plikter virksomheten å                    | skal virksomheten ha                    | er det forbudt å                    | kan virksomheten                    |
      | det er ukjent om alle arbeidstakerne er i ledende eller særlig uavhengig stilling | må det avklares om virksomheten plikter å | må det avklares om virksomheten skal ha | må det avklares om det er forbudt å | må det avklares om virksomheten kan |

  Scenario: Er stillingene ukjent, spørres det om dem
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 10-7 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 10-7 er "Er alle arbeidstakerne i ledende eller særlig uavhengig stilling?"

  # Spørsmålene om arbeidet holder dem i slik stilling utenfor. Er svaret ja for noen, er ikke alle i slik stilling, og omvendt.
  Scenariomal: Arbeider noen slik reglene handler om, er ikke alle i ledende eller særlig uavhengig stilling
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 3
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 10-7

    Eksempler:
      | arbeid                                                                                                               |
      | arbeidstakerne arbeider til ulike tider på døgnet                                                                    |
      | noen i virksomheten arbeider om natten                                                                               |
      | noen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten |
      | noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                                         |
      | noen arbeider helkontinuerlig skift eller turnus eller under jord                                                    |
      | noen har arbeid som helt eller i det vesentlige er av passiv karakter                                                |
      | noen har beredskapsvakt utenfor arbeidsstedet                                                                        |
      | arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne                                                        |
      | noen arbeider overtid ut over lovens vanlige rammer                                                                  |
      | noen tar ut overtidstimer som fri                                                                                    |
      | noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager                      |
      | noen arbeider på søn- eller helgedager                                                                               |
      | noen arbeider på eget initiativ mellom klokken 21.00 og 23.00                                                        |
      | noen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter                |

  # § 10-3 hører også til kapitlet
  Scenario: Er alle i ledende stilling, trengs heller ingen arbeidsplan
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 2
    Og at alle arbeidstakerne er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 10-3
    Og virksomheten skal ikke ha "Arbeidsplan"

  Scenario: At alle er i ledende stilling, følger av § 10-12
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 1
    Og at alle arbeidstakerne er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 10-9
    Og begrunnelsen viser til arbeidsmiljøloven § 10-12

  # § 10-12 åttende ledd: forskriftene gjør dels unntak, dels har de egne regler. Hva som er igjen av lovens regler, må vurderes.
  Scenariomal: Har alle arbeidstakerne sin egen forskrift om arbeidstid, må det vurderes hva som er igjen
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <forskrift>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-8 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-9 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"
    Og gjelder arbeidsmiljøloven § 10-12

    Eksempler:
      | forskrift                                                                     | svar        |
      | egen forskrift om arbeidstid gjelder for alle arbeidstakerne                  | må vurderes |
      | egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne             | gjelder     |
      | det er ukjent om egen forskrift om arbeidstid gjelder for alle arbeidstakerne | må avklares |

  Scenariomal: Det er vurdert hva som er igjen av lovens regler
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid gjelder for alle arbeidstakerne
    Og at det er vurdert at virksomheten <regnes> som "virksomhet der ingen følger lovens regler om arbeidstid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"

    Eksempler:
      | regnes      | grunn                                                      | svar         |
      | regnes      | alle kjører langtransport etter kjøre- og hviletidsreglene | gjelder ikke |
      | ikke regnes | forskriften om avlastere gjør bare enkelte unntak          | gjelder      |

  # Den ene grunnen er nok: er alle i ledende stilling, betyr ikke forskriften noe
  Scenario: Er alle i ledende stilling, er det ikke noe å vurdere
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 2
    Og at alle arbeidstakerne er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid gjelder for alle arbeidstakerne
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 10-7

  Scenario: At ingen egen forskrift gjelder, er en antakelse i næringer der det er sjeldent
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 10-7
    Og svaret bygger på antakelsen "egen forskrift om arbeidstid for alle"

  Scenario: I vegtransport spørres det om egen forskrift
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 10-7 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 10-7 er "Gjelder en egen forskrift om arbeidstid for alle arbeidstakerne?"

  # § 1-2 annet ledd, §§ 1-5 og 1-7, og svalbardloven § 3. Forskrift om utsendte arbeidstakere § 3 første ledd bokstav a gjør kapittel 10
  # gjeldende uansett. Forskriften om arbeid i arbeidstakers hjem unntar ikke kapittel 10.
  Scenariomal: Det unntatte, private husholdninger, Svalbard, utsendte og hjemmearbeid
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-8 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-9 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-12 "<svar>"

    Eksempler:
      | forhold                                                                   | svar         |
      | virksomheten driver sjøfart                                               | gjelder ikke |
      | virksomheten driver bygge- eller anleggsvirksomhet                        | gjelder      |
      | virksomheten er en privatperson eller privat husholdning                  | må vurderes  |
      | virksomheten er på Svalbard                                               | gjelder      |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet | gjelder      |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             | gjelder      |

  Scenario: Den som driver sjøfart og noe på land, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver sjøfart
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 10-4
    Og gjelder arbeidsmiljøloven § 10-7

  # Før forskrift 18. mars 2022 nr. 409 (i kraft 1. juli 2022) hadde hjemmekontorforskriften egne regler om arbeidstid i en § 6. Den
  # ordlyden står ikke i kopiene; at den tok bort noen av lovens regler, er sikkert nok til at svaret ikke er et ja.
  Scenariomal: Alt arbeid i arbeidstakernes hjem, før og etter 1. juli 2022
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <hjem>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"

    Eksempler:
      | hjem                                                                     | dag        | svar        |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem            | 2022-06-30 | må vurderes |
      | noe av arbeidet i virksomheten utføres utenfor arbeidstakernes egne hjem | 2022-06-30 | gjelder     |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem            | 2022-07-01 | gjelder     |

  # Rammeforskriften §§ 37, 39 og 43, jf. § 2: §§ 10-5, 10-8 og 10-11 gjelder ikke i petroleumsvirksomhet til havs. § 10-7 og det meste av
  # §§ 10-6 og 10-9 gjelder. Landanlegg og annen virksomhet til havs er ikke unntatt; den som også driver på land, er ikke unntatt.
  Scenariomal: Petroleumsvirksomhet til havs
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-5 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-8 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-11 "<svar>"
    Og gjelder arbeidsmiljøloven § 10-6
    Og gjelder arbeidsmiljøloven § 10-7
    Og gjelder arbeidsmiljøloven § 10-9
    Og gjelder arbeidsmiljøloven § 10-12

    Eksempler:
      | ene                                                                          | andre                                            | svar         |
      | driver petroleumsvirksomhet til havs                                         | driver petroleumsvirksomhet til havs             | gjelder ikke |
      | driver petroleumsvirksomhet til havs                                         | driver bygge- eller anleggsvirksomhet            | gjelder      |
      | driver petroleumsvirksomhet til havs                                         | driver på et landanlegg i petroleumsvirksomheten | gjelder      |
      | driver på et landanlegg i petroleumsvirksomheten                             | driver på et landanlegg i petroleumsvirksomheten | gjelder      |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen | ikke driver petroleumsvirksomhet til havs        | gjelder      |

  Scenario: Er det ukjent om virksomheten også driver annet enn petroleumsvirksomhet til havs, må det avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 10-5 gjelder
    Og må det avklares om arbeidsmiljøloven § 10-8 gjelder
    Og må det avklares om arbeidsmiljøloven § 10-11 gjelder
    Og gjelder arbeidsmiljøloven § 10-6
    Og gjelder arbeidsmiljøloven § 10-7

  # Forskrift 2005-12-16-1567 § 4: §§ 10-4 og 10-5 gjelder ikke for kommunalt brannvesen. Kommunen som også gjør annet, er ikke unntatt.
  Scenariomal: Kommunalt brannvesen
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 10-5 "<svar>"
    Og gjelder arbeidsmiljøloven § 10-6
    Og gjelder arbeidsmiljøloven § 10-7
    Og gjelder arbeidsmiljøloven § 10-8
    Og gjelder arbeidsmiljøloven § 10-9
    Og gjelder arbeidsmiljøloven § 10-11
    Og gjelder arbeidsmiljøloven § 10-12

    Eksempler:
      | ene                              | andre                                 | svar         |
      | driver kommunalt brannvesen      | driver kommunalt brannvesen           | gjelder ikke |
      | driver kommunalt brannvesen      | driver bygge- eller anleggsvirksomhet | gjelder      |
      | ikke driver kommunalt brannvesen | driver bygge- eller anleggsvirksomhet | gjelder      |

  Scenario: Er det ukjent om brannvesenet også driver annet, må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver kommunalt brannvesen
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 10-4 gjelder
    Og må det avklares om arbeidsmiljøloven § 10-5 gjelder
    Og gjelder arbeidsmiljøloven § 10-6

  # ------------------------------------------------------------ § 10-4 første, fjerde, femte og sjette ledd: 40, 38 og 36 timer

  Scenariomal: 38 timer for døgnkontinuerlig skift, to skift med søndag, hver tredje søndag og hovedsakelig natt
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 38 timer i løpet av sju dager for dem som arbeider døgnkontinuerlig skift, på to skift med regelmessig arbeid på søn- og helgedager, i turnus som kan sammenlignes med det, minst hver tredje søndag eller hovedsakelig om natten, med mindre annet er avtalt eller fastsatt etter loven"
    Og plikter virksomheten å "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 40 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og gjelder arbeidsmiljøloven § 10-4

    Eksempler:
      | arbeid                                                                                                                                | plikter                                   |
      | noen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten                  | plikter virksomheten å                    |
      | ingen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten                 | plikter virksomheten ikke å               |
      | det er ukjent om noen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten | må det avklares om virksomheten plikter å |
      | noen arbeider hovedsakelig om natten                                                                                                  | plikter virksomheten å                    |

  Scenariomal: 36 timer for helkontinuerlig skift og arbeid under jord
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 36 timer i løpet av sju dager for dem som arbeider helkontinuerlig skift, i turnus som kan sammenlignes med det, eller under jord i gruver, tunneldrift og utsprengning av bergrom, med mindre annet er avtalt eller fastsatt etter loven"
    Og plikter virksomheten å "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 40 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"

    Eksempler:
      | arbeid                                                                             | plikter                                   |
      | noen arbeider helkontinuerlig skift eller turnus eller under jord                  | plikter virksomheten å                    |
      | ingen arbeider helkontinuerlig skift eller turnus eller under jord                 | plikter virksomheten ikke å               |
      | det er ukjent om noen arbeider helkontinuerlig skift eller turnus eller under jord | må det avklares om virksomheten plikter å |

  # Sjette ledd siste punktum: aldri mer enn 38 timer
  Scenariomal: Tredelt skift og turnus
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "regne hver time på søn- og helgedager som 1 time og 10 minutter og hver time om natten som 1 time og 15 minutter når arbeidstiden fastsettes for tredelt skift og turnus, ned til 36 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og <grense> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 38 timer i løpet av sju dager for dem som arbeider døgnkontinuerlig skift, på to skift med regelmessig arbeid på søn- og helgedager, i turnus som kan sammenlignes med det, minst hver tredje søndag eller hovedsakelig om natten, med mindre annet er avtalt eller fastsatt etter loven"

    Eksempler:
      | arbeid                                                                                                                | plikter                                   | grense                                    |
      | noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                                          | plikter virksomheten å                    | plikter virksomheten å                    |
      | ingen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                                         | plikter virksomheten ikke å               | må det avklares om virksomheten plikter å |
      | det er ukjent om noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                         | må det avklares om virksomheten plikter å | må det avklares om virksomheten plikter å |
      | noen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten  | må det avklares om virksomheten plikter å | plikter virksomheten å                    |
      | ingen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten | plikter virksomheten ikke å               | plikter virksomheten ikke å               |

  # ------------------------------------------------------------ § 10-4 annet ledd: passivt arbeid

  Scenariomal: Arbeidstiden kan forlenges ved passivt arbeid
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <kan> "forlenge arbeidstiden ved passivt arbeid med inntil halvparten av de passive periodene, men høyst 2 timer i løpet av 24 timer og 10 timer i løpet av sju dager, og ikke ut over 48 timer i løpet av sju dager"
    Og <kan> "søke Arbeidstilsynet om samtykke til lengre arbeidstid når arbeidet er særlig passivt, men ikke ut over 13 timer i løpet av 24 timer og 48 timer i løpet av sju dager"

    Eksempler:
      | arbeid                                                                                 | kan                                 |
      | noen har arbeid som helt eller i det vesentlige er av passiv karakter                  | kan virksomheten                    |
      | ingen har arbeid som helt eller i det vesentlige er av passiv karakter                 | kan virksomheten ikke               |
      | det er ukjent om noen har arbeid som helt eller i det vesentlige er av passiv karakter | må det avklares om virksomheten kan |

  # ------------------------------------------------------------ § 10-4 tredje ledd: beredskapsvakt utenfor arbeidsstedet

  Scenariomal: Beredskapsvakt utenfor arbeidsstedet regnes med
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <vakt>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "regne som hovedregel minst 1/7 av beredskapsvakten utenfor arbeidsstedet med i den alminnelige arbeidstiden, avhengig av hvor belastende vaktordningen er, med mindre annet er avtalt eller fastsatt etter loven"
    Og <kan> "kreve at Arbeidstilsynet fastsetter en annen beregning av beredskapsvakt utenfor arbeidsstedet når hovedregelen virker urimelig"

    Eksempler:
      | vakt                                                           | plikter                                   | kan                                 |
      | noen har beredskapsvakt utenfor arbeidsstedet                  | plikter virksomheten å                    | kan virksomheten                    |
      | ingen har beredskapsvakt utenfor arbeidsstedet                 | plikter virksomheten ikke å               | kan virksomheten ikke               |
      | det er ukjent om noen har beredskapsvakt utenfor arbeidsstedet | må det avklares om virksomheten plikter å | må det avklares om virksomheten kan |

  # Annet punktum: «i virksomhet som er bundet av tariffavtale»
  Scenariomal: Avtale med de tillitsvalgte om beredskapsvakt forutsetter tariffavtale og vakt
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <vakt>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig med de tillitsvalgte en annen beregning av beredskapsvakt utenfor arbeidsstedet"

    Eksempler:
      | vakt                                           | tariff                                                  | kan                                 |
      | noen har beredskapsvakt utenfor arbeidsstedet  | virksomheten er bundet av tariffavtale                  | kan virksomheten                    |
      | noen har beredskapsvakt utenfor arbeidsstedet  | virksomheten ikke er bundet av tariffavtale             | kan virksomheten ikke               |
      | noen har beredskapsvakt utenfor arbeidsstedet  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten kan |
      | ingen har beredskapsvakt utenfor arbeidsstedet | virksomheten er bundet av tariffavtale                  | kan virksomheten ikke               |

  Scenariomal: Avtalen om beredskapsvakt er skriftlig, og gyldig bare med tariffavtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <avtale>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om beregning av beredskapsvakt"

    Eksempler:
      | avtale                                                                                                | tariff                                                  | skal                                    |
      | det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven                  | virksomheten er bundet av tariffavtale                  | skal virksomheten ha                    |
      | det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               |
      | det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha |
      | det ikke er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven             | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               |
      | det er ukjent om det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha |
      | ingen har beredskapsvakt utenfor arbeidsstedet                                                        | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               |

  # Bundet av tariffavtale med fagforening med innstillingsrett er bundet av tariffavtale
  Scenario: Tariffavtale med innstillingsrett er tariffavtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Avtale med de tillitsvalgte om beregning av beredskapsvakt"
    Og plikter virksomheten å "regne som hovedregel minst 1/7 av beredskapsvakten utenfor arbeidsstedet med i den alminnelige arbeidstiden, avhengig av hvor belastende vaktordningen er, med mindre annet er avtalt eller fastsatt etter loven"

  # ------------------------------------------------------------ § 10-4 til havs og i brannvesenet

  # Rammeforskriften § 37: første, annet, fjerde og femte ledd gjelder ikke. Tredje ledd gjelder for dem som har vaktplikt. Sjette ledd er
  # ikke nevnt, men setter ned arbeidstiden etter første ledd, som er tatt bort: om det gjelder, må vurderes.
  Scenariomal: I petroleumsvirksomhet til havs er det bare beredskapsvakt, og kanskje sjette ledd, igjen av § 10-4
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at noen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten
    Og at noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag
    Og at noen arbeider helkontinuerlig skift eller turnus eller under jord
    Og at noen har arbeid som helt eller i det vesentlige er av passiv karakter
    Og at det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven
    Og at virksomheten er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 40 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 38 timer i løpet av sju dager for dem som arbeider døgnkontinuerlig skift, på to skift med regelmessig arbeid på søn- og helgedager, i turnus som kan sammenlignes med det, minst hver tredje søndag eller hovedsakelig om natten, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 36 timer i løpet av sju dager for dem som arbeider helkontinuerlig skift, i turnus som kan sammenlignes med det, eller under jord i gruver, tunneldrift og utsprengning av bergrom, med mindre annet er avtalt eller fastsatt etter loven"
    Og <kan> "forlenge arbeidstiden ved passivt arbeid med inntil halvparten av de passive periodene, men høyst 2 timer i løpet av 24 timer og 10 timer i løpet av sju dager, og ikke ut over 48 timer i løpet av sju dager"
    Og <kan> "søke Arbeidstilsynet om samtykke til lengre arbeidstid når arbeidet er særlig passivt, men ikke ut over 13 timer i løpet av 24 timer og 48 timer i løpet av sju dager"
    Og <plikter tredelt> "regne hver time på søn- og helgedager som 1 time og 10 minutter og hver time om natten som 1 time og 15 minutter når arbeidstiden fastsettes for tredelt skift og turnus, ned til 36 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter vakt> "regne som hovedregel minst 1/7 av beredskapsvakten utenfor arbeidsstedet med i den alminnelige arbeidstiden, avhengig av hvor belastende vaktordningen er, med mindre annet er avtalt eller fastsatt etter loven"
    Og <kan vakt> "avtale skriftlig med de tillitsvalgte en annen beregning av beredskapsvakt utenfor arbeidsstedet"
    Og <kan vakt> "kreve at Arbeidstilsynet fastsetter en annen beregning av beredskapsvakt utenfor arbeidsstedet når hovedregelen virker urimelig"
    Og <skal> "Avtale med de tillitsvalgte om beregning av beredskapsvakt"
    Og er svaret for arbeidsmiljøloven § 10-4 "<svar>"

    Eksempler:
      | ene                                  | andre                                 | plikter                     | kan                   | plikter tredelt                           | plikter vakt                | kan vakt              | skal                      | svar         |
      | driver petroleumsvirksomhet til havs | driver petroleumsvirksomhet til havs  | plikter virksomheten ikke å | kan virksomheten ikke | må det vurderes om virksomheten plikter å | plikter virksomheten å      | kan virksomheten      | skal virksomheten ha      | gjelder      |
      | driver petroleumsvirksomhet til havs | driver bygge- eller anleggsvirksomhet | plikter virksomheten å      | kan virksomheten      | plikter virksomheten å                    | plikter virksomheten å      | kan virksomheten      | skal virksomheten ha      | gjelder      |
      | driver kommunalt brannvesen          | driver kommunalt brannvesen           | plikter virksomheten ikke å | kan virksomheten ikke | plikter virksomheten ikke å               | plikter virksomheten ikke å | kan virksomheten ikke | skal virksomheten ikke ha | gjelder ikke |
      | driver kommunalt brannvesen          | driver bygge- eller anleggsvirksomhet | plikter virksomheten å      | kan virksomheten      | plikter virksomheten å                    | plikter virksomheten å      | kan virksomheten      | skal virksomheten ha      | gjelder      |

  Scenariomal: Til havs gjelder § 10-4 bare for den som har slik vakt eller slikt skift
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at <vakt>
    Og at <skift>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-4 "<svar>"

    Eksempler:
      | vakt                                                           | skift                                                                                         | svar         |
      | noen har beredskapsvakt utenfor arbeidsstedet                  | ingen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                 | gjelder      |
      | ingen har beredskapsvakt utenfor arbeidsstedet                 | noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                  | må vurderes  |
      | ingen har beredskapsvakt utenfor arbeidsstedet                 | ingen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                 | gjelder ikke |
      | det er ukjent om noen har beredskapsvakt utenfor arbeidsstedet | ingen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag                 | må avklares  |
      | ingen har beredskapsvakt utenfor arbeidsstedet                 | det er ukjent om noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag | må avklares  |

  Scenariomal: Avtale om beredskapsvakt til havs forutsetter vakt og tariffavtale, som på land
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at <vakt>
    Og at <tariff>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig med de tillitsvalgte en annen beregning av beredskapsvakt utenfor arbeidsstedet"
    Og <skal> "Avtale med de tillitsvalgte om beregning av beredskapsvakt"

    Eksempler:
      | vakt                                                                                 | tariff                                      | kan                   | skal                      |
      | det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven | virksomheten er bundet av tariffavtale      | kan virksomheten      | skal virksomheten ha      |
      | det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven | virksomheten ikke er bundet av tariffavtale | kan virksomheten ikke | skal virksomheten ikke ha |
      | ingen har beredskapsvakt utenfor arbeidsstedet                                       | virksomheten er bundet av tariffavtale      | kan virksomheten ikke | skal virksomheten ikke ha |

  # ------------------------------------------------------------ § 10-5 gjennomsnittsberegning

  # Første og tredje ledd er åpne for alle, annet ledd bare for virksomhet bundet av tariffavtale
  Scenariomal: Hvem det kan avtales gjennomsnittsberegning med
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "avtale skriftlig med den enkelte arbeidstakeren at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 10 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 50 timer i noen uke"
    Og <kan> "avtale skriftlig med de tillitsvalgte at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 12,5 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 54 timer i noen uke"
    Og kan virksomheten "søke Arbeidstilsynet om samtykke til å gjennomsnittsberegne den alminnelige arbeidstiden over høyst 26 uker, innenfor 13 timer samlet arbeidstid i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker"
    Og gjelder arbeidsmiljøloven § 10-5

    Eksempler:
      | tariff                                                  | kan                                 |
      | virksomheten er bundet av tariffavtale                  | kan virksomheten                    |
      | virksomheten ikke er bundet av tariffavtale             | kan virksomheten ikke               |
      | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten kan |

  # Første ledd: skriftlig avtale med den enkelte er det eneste grunnlaget når det verken er gyldig avtale med tillitsvalgte eller samtykke
  Scenariomal: Avtalen med arbeidstakeren
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <beregning>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"

    Eksempler:
      | beregning                                                                                                                        | skal                                    |
      | arbeidstiden gjennomsnittsberegnes for noen uten avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet                  | skal virksomheten ha                    |
      | arbeidstiden ikke gjennomsnittsberegnes for noen av arbeidstakerne                                                               | skal virksomheten ikke ha               |
      | det er ukjent om arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne                                                   | må det avklares om virksomheten skal ha |
      | arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne                                                                    | må det avklares om virksomheten skal ha |
      | det er ukjent om arbeidstiden gjennomsnittsberegnes for noen uten avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet | må det avklares om virksomheten skal ha |

  Scenariomal: All gjennomsnittsberegning bygger på gyldig avtale med tillitsvalgte eller på samtykke
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne
    Og at all gjennomsnittsberegning bygger på avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet
    Og at <tillitsvalgte>
    Og at <samtykke>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"

    Eksempler:
      | tillitsvalgte                                                              | samtykke                                                                       | tariff                                      | skal                      |
      | gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte      | virksomheten ikke søker Arbeidstilsynet om samtykke til gjennomsnittsberegning | virksomheten er bundet av tariffavtale      | skal virksomheten ikke ha |
      | gjennomsnittsberegning av arbeidstiden ikke er avtalt med de tillitsvalgte | virksomheten søker Arbeidstilsynet om samtykke til gjennomsnittsberegning      | virksomheten ikke er bundet av tariffavtale | skal virksomheten ikke ha |

  # Annet ledd: uten tariffavtale er en avtale med de tillitsvalgte ikke noe grunnlag, og da er avtalen med hver arbeidstaker det eneste
  Scenariomal: Uten tariffavtale og uten samtykke må avtalen være med arbeidstakeren
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte
    Og at all gjennomsnittsberegning bygger på avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet
    Og at virksomheten ikke søker Arbeidstilsynet om samtykke til gjennomsnittsberegning
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"
    Og <kollektiv> "Avtale med de tillitsvalgte om gjennomsnittsberegning av arbeidstiden"

    Eksempler:
      | tariff                                                  | skal                                    | kollektiv                               |
      | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               | skal virksomheten ha                    |
      | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ha                    | skal virksomheten ikke ha               |
      | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha | må det avklares om virksomheten skal ha |

  # Annet ledd; tredje punktum om helse og velferd gjelder bare slike avtaler (grensen er ellers 10 timer)
  Scenariomal: Avtalen med de tillitsvalgte
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <beregning>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om gjennomsnittsberegning av arbeidstiden"
    Og <plikter> "legge særlig vekt på arbeidstakernes helse og velferd når det avtales at den alminnelige arbeidstiden skal være mer enn 10 timer i løpet av 24 timer"

    Eksempler:
      | beregning                                                                              | tariff                                                  | skal                                    | plikter                                   |
      | gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte                  | virksomheten er bundet av tariffavtale                  | skal virksomheten ha                    | plikter virksomheten å                    |
      | gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |
      | gjennomsnittsberegning av arbeidstiden ikke er avtalt med de tillitsvalgte             | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | det er ukjent om gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |
      | arbeidstiden ikke gjennomsnittsberegnes for noen av arbeidstakerne                     | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               | plikter virksomheten ikke å               |

  Scenario: Gjennomsnittsberegning uten avtale med de tillitsvalgte krever ikke den avtalen
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne
    Og at gjennomsnittsberegning av arbeidstiden ikke er avtalt med de tillitsvalgte
    Og at virksomheten er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Avtale med de tillitsvalgte om gjennomsnittsberegning av arbeidstiden"
    Og virksomheten plikter ikke å "legge særlig vekt på arbeidstakernes helse og velferd når det avtales at den alminnelige arbeidstiden skal være mer enn 10 timer i løpet av 24 timer"

  # Tredje ledd
  Scenariomal: Søknad om samtykke drøftes og har vedlegg
    Gitt en virksomhet med næringskode 25.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <samtykke>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Søknad til Arbeidstilsynet om gjennomsnittsberegning av arbeidstiden"
    Og <plikter> "drøfte arbeidstidsordningen med de tillitsvalgte før Arbeidstilsynet avgjør søknaden om gjennomsnittsberegning"

    Eksempler:
      | samtykke                                                                                   | skal                                    | plikter                                   |
      | virksomheten søker Arbeidstilsynet om samtykke til gjennomsnittsberegning                  | skal virksomheten ha                    | plikter virksomheten å                    |
      | virksomheten ikke søker Arbeidstilsynet om samtykke til gjennomsnittsberegning             | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten søker Arbeidstilsynet om samtykke til gjennomsnittsberegning | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |

  Scenario: I varehandelen antas det at det ikke søkes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Søknad til Arbeidstilsynet om gjennomsnittsberegning av arbeidstiden"
    Og svaret bygger på antakelsen "søknad om gjennomsnittsberegning"

  Scenariomal: Verken til havs eller i brannvesenet er det noe igjen av § 10-5
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte
    Og at arbeidstiden gjennomsnittsberegnes for noen uten avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet
    Og at virksomheten søker Arbeidstilsynet om samtykke til gjennomsnittsberegning
    Og at virksomheten er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig med den enkelte arbeidstakeren at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 10 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 50 timer i noen uke"
    Og <kan> "avtale skriftlig med de tillitsvalgte at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 12,5 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 54 timer i noen uke"
    Og <kan> "søke Arbeidstilsynet om samtykke til å gjennomsnittsberegne den alminnelige arbeidstiden over høyst 26 uker, innenfor 13 timer samlet arbeidstid i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker"
    Og <skal> "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"
    Og <skal> "Avtale med de tillitsvalgte om gjennomsnittsberegning av arbeidstiden"
    Og <skal> "Søknad til Arbeidstilsynet om gjennomsnittsberegning av arbeidstiden"
    Og <plikter> "legge særlig vekt på arbeidstakernes helse og velferd når det avtales at den alminnelige arbeidstiden skal være mer enn 10 timer i løpet av 24 timer"
    Og <plikter> "drøfte arbeidstidsordningen med de tillitsvalgte før Arbeidstilsynet avgjør søknaden om gjennomsnittsberegning"

    Eksempler:
      | ene                                  | andre                                 | kan                   | skal                      | plikter                     |
      | driver petroleumsvirksomhet til havs | driver petroleumsvirksomhet til havs  | kan virksomheten ikke | skal virksomheten ikke ha | plikter virksomheten ikke å |
      | driver kommunalt brannvesen          | driver kommunalt brannvesen           | kan virksomheten ikke | skal virksomheten ikke ha | plikter virksomheten ikke å |
      | driver petroleumsvirksomhet til havs | driver bygge- eller anleggsvirksomhet | kan virksomheten      | skal virksomheten ha      | plikter virksomheten å      |
      | driver kommunalt brannvesen          | driver bygge- eller anleggsvirksomhet | kan virksomheten      | skal virksomheten ha      | plikter virksomheten å      |

  Scenariomal: Uten tariffavtale er det heller ikke noe igjen av § 10-5 til havs eller i brannvesenet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne
    Og at all gjennomsnittsberegning bygger på avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet
    Og at virksomheten ikke søker Arbeidstilsynet om samtykke til gjennomsnittsberegning
    Og at virksomheten ikke er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"

    Eksempler:
      | ene                                  | andre                                 | skal                      |
      | driver petroleumsvirksomhet til havs | driver petroleumsvirksomhet til havs  | skal virksomheten ikke ha |
      | driver kommunalt brannvesen          | driver kommunalt brannvesen           | skal virksomheten ikke ha |
      | driver petroleumsvirksomhet til havs | driver bygge- eller anleggsvirksomhet | skal virksomheten ha      |
      | driver kommunalt brannvesen          | driver bygge- eller anleggsvirksomhet | skal virksomheten ha      |

  Scenario: Beregnes ingen arbeidstid i gjennomsnitt, trengs ingen avtale, heller ikke uten tariffavtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at arbeidstiden ikke gjennomsnittsberegnes for noen av arbeidstakerne
    Og at virksomheten ikke er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"

  # ------------------------------------------------------------ § 10-6 overtid

  Scenariomal: Det som gjelder enhver arbeidsgiver i § 10-6, på land og til havs
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at virksomheten er bundet av tariffavtale
    Og at noen arbeider overtid ut over lovens vanlige rammer
    Og at virksomheten søker Arbeidstilsynet om utvidet overtid
    Og at noen tar ut overtidstimer som fri
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    # første til tredje og tiende til tolvte ledd
    Så er det forbudt å "la noen arbeide ut over avtalt arbeidstid uten at det er et særlig og tidsavgrenset behov for det"
    Og plikter virksomheten å "drøfte nødvendigheten av arbeid ut over avtalt arbeidstid med de tillitsvalgte før det settes i verk, dersom det er mulig"
    Og plikter virksomheten å "frita fra arbeid ut over avtalt arbeidstid den som ber om det av helsemessige eller vektige sosiale grunner, og ellers den som ber om det når arbeidet uten skade kan utsettes eller gjøres av andre"
    Og plikter virksomheten å "betale minst 40 prosent tillegg til lønnen for overtidsarbeid"
    Og kan virksomheten "avtale skriftlig med arbeidstakeren at overtidstimer helt eller delvis tas ut som fri"
    Og skal virksomheten ha "Avtale med arbeidstakeren om å ta ut overtidstimer som fri"
    # fjerde til niende ledd: ikke til havs (rammeforskriften § 41)
    Og <plikter> "holde overtidsarbeidet innenfor 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker og 200 timer i løpet av 52 uker, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "holde den samlede arbeidstiden innenfor 13 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "holde den samlede arbeidstiden innenfor 69 timer i hver uke når både alminnelig arbeidstid og overtid er utvidet ved avtale med de tillitsvalgte"
    Og <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som arbeider mer enn 13 timer i løpet av 24 timer"
    Og <forbudt> "pålegge noen overtidsarbeid ut over 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker eller 200 timer i løpet av 52 uker uten at de i det enkelte tilfellet har sagt seg villige"
    Og <kan> "avtale skriftlig med de tillitsvalgte overtidsarbeid inntil 20 timer i løpet av sju dager, 50 timer i fire sammenhengende uker og 300 timer i løpet av 52 uker"
    Og <kan> "søke Arbeidstilsynet om å tillate overtidsarbeid i særlige tilfeller, inntil 25 timer i løpet av sju dager og 200 timer i løpet av 26 uker"
    Og <kan> "avtale skriftlig med de tillitsvalgte en samlet arbeidstid på inntil 16 timer i løpet av 24 timer, mot tilsvarende kompenserende hvile eller annet passende vern"
    Og <skal> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"
    Og <skal> "Søknad til Arbeidstilsynet om utvidet overtid"

    Eksempler:
      | ene                                  | andre                                 | plikter                     | forbudt               | kan                   | skal                      |
      | driver petroleumsvirksomhet til havs | driver petroleumsvirksomhet til havs  | plikter virksomheten ikke å | er det ikke forbudt å | kan virksomheten ikke | skal virksomheten ikke ha |
      | driver petroleumsvirksomhet til havs | driver bygge- eller anleggsvirksomhet | plikter virksomheten å      | er det forbudt å      | kan virksomheten      | skal virksomheten ha      |
      | driver kommunalt brannvesen          | driver kommunalt brannvesen           | plikter virksomheten å      | er det forbudt å      | kan virksomheten      | skal virksomheten ha      |

  # Femte og niende ledd: bare i virksomhet bundet av tariffavtale; sjette ledd er åpent for alle
  Scenariomal: Hvem som kan avtale mer overtid og lengre dag
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig med de tillitsvalgte overtidsarbeid inntil 20 timer i løpet av sju dager, 50 timer i fire sammenhengende uker og 300 timer i løpet av 52 uker"
    Og <kan> "avtale skriftlig med de tillitsvalgte en samlet arbeidstid på inntil 16 timer i løpet av 24 timer, mot tilsvarende kompenserende hvile eller annet passende vern"
    Og kan virksomheten "søke Arbeidstilsynet om å tillate overtidsarbeid i særlige tilfeller, inntil 25 timer i løpet av sju dager og 200 timer i løpet av 26 uker"
    Og plikter virksomheten å "holde overtidsarbeidet innenfor 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker og 200 timer i løpet av 52 uker, med mindre annet er avtalt eller fastsatt etter loven"
    Og plikter virksomheten å "holde den samlede arbeidstiden innenfor 13 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker, med mindre annet er avtalt eller fastsatt etter loven"

    Eksempler:
      | tariff                                                  | kan                                 |
      | virksomheten er bundet av tariffavtale                  | kan virksomheten                    |
      | virksomheten ikke er bundet av tariffavtale             | kan virksomheten ikke               |
      | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten kan |

  Scenariomal: Avtalen om utvidet overtid, og det som følger av den
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <overtid>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"
    Og <plikter> "holde den samlede arbeidstiden innenfor 69 timer i hver uke når både alminnelig arbeidstid og overtid er utvidet ved avtale med de tillitsvalgte"
    Og <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som arbeider mer enn 13 timer i løpet av 24 timer"

    Eksempler:
      | overtid                                                              | tariff                                                  | skal                                    | plikter                                   |
      | noen arbeider overtid ut over lovens vanlige rammer                  | virksomheten er bundet av tariffavtale                  | skal virksomheten ha                    | plikter virksomheten å                    |
      | noen arbeider overtid ut over lovens vanlige rammer                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | noen arbeider overtid ut over lovens vanlige rammer                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |
      | ingen arbeider overtid ut over lovens vanlige rammer                 | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | det er ukjent om noen arbeider overtid ut over lovens vanlige rammer | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |

  # Sjette ledd: en tillatelse kan dekke overtiden (ikke mer enn 13 timer i døgnet). Da må det vurderes om avtalen trengs i tillegg.
  Scenariomal: Med tillatelse fra Arbeidstilsynet må det vurderes om avtalen trengs
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <overtid>
    Og at <tariff>
    Og at det foreligger vedtak om "tillatelse til utvidet overtid"
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"

    Eksempler:
      | overtid                                              | tariff                                      | skal                                    |
      | noen arbeider overtid ut over lovens vanlige rammer  | virksomheten er bundet av tariffavtale      | må det vurderes om virksomheten skal ha |
      | noen arbeider overtid ut over lovens vanlige rammer  | virksomheten ikke er bundet av tariffavtale | skal virksomheten ikke ha               |
      | ingen arbeider overtid ut over lovens vanlige rammer | virksomheten er bundet av tariffavtale      | skal virksomheten ikke ha               |

  Scenariomal: Det er vurdert om avtalen trengs ved siden av tillatelsen
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen arbeider overtid ut over lovens vanlige rammer
    Og at virksomheten er bundet av tariffavtale
    Og at det foreligger vedtak om "tillatelse til utvidet overtid"
    Og at det er vurdert at virksomheten <skal ha> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"

    Eksempler:
      | skal ha      | grunn                              | skal                      |
      | skal ha      | noen arbeider 16 timer i døgnet    | skal virksomheten ha      |
      | ikke skal ha | all overtiden er innenfor vedtaket | skal virksomheten ikke ha |

  Scenariomal: Til havs er det ikke noe å vurdere
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten <andre>
    Og at noen arbeider overtid ut over lovens vanlige rammer
    Og at virksomheten er bundet av tariffavtale
    Og at det foreligger vedtak om "tillatelse til utvidet overtid"
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"

    Eksempler:
      | andre                                 | skal                                    |
      | driver petroleumsvirksomhet til havs  | skal virksomheten ikke ha               |
      | driver bygge- eller anleggsvirksomhet | må det vurderes om virksomheten skal ha |

  Scenario: At det ikke er gitt tillatelse, er en antakelse
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen arbeider overtid ut over lovens vanlige rammer
    Og at virksomheten er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"
    Og svaret bygger på antakelsen "tillatelse til utvidet overtid"

  # Sjette ledd: den som søker, har kanskje ikke begynt ennå, og søker nettopp fordi avtale ikke er inngått
  Scenariomal: Søknaden er et dokument, men sier ikke at noen alt arbeider så mye
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <søker>
    Og at <overtid>
    Og at virksomheten er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så <søknad> "Søknad til Arbeidstilsynet om utvidet overtid"
    Og <avtale> "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"

    Eksempler:
      | søker                                                                  | overtid                                                              | søknad                                  | avtale                                  |
      | virksomheten søker Arbeidstilsynet om utvidet overtid                  | ingen arbeider overtid ut over lovens vanlige rammer                 | skal virksomheten ha                    | skal virksomheten ikke ha               |
      | virksomheten søker Arbeidstilsynet om utvidet overtid                  | det er ukjent om noen arbeider overtid ut over lovens vanlige rammer | skal virksomheten ha                    | må det avklares om virksomheten skal ha |
      | virksomheten søker Arbeidstilsynet om utvidet overtid                  | noen arbeider overtid ut over lovens vanlige rammer                  | skal virksomheten ha                    | skal virksomheten ha                    |
      | virksomheten ikke søker Arbeidstilsynet om utvidet overtid             | noen arbeider overtid ut over lovens vanlige rammer                  | skal virksomheten ikke ha               | skal virksomheten ha                    |
      | det er ukjent om virksomheten søker Arbeidstilsynet om utvidet overtid | noen arbeider overtid ut over lovens vanlige rammer                  | må det avklares om virksomheten skal ha | skal virksomheten ha                    |

  # Tolvte ledd
  Scenariomal: Avspasering avtales skriftlig med arbeidstakeren
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <avspasering>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om å ta ut overtidstimer som fri"
    Og kan virksomheten "avtale skriftlig med arbeidstakeren at overtidstimer helt eller delvis tas ut som fri"

    Eksempler:
      | avspasering                                        | skal                                    |
      | noen tar ut overtidstimer som fri                  | skal virksomheten ha                    |
      | ingen tar ut overtidstimer som fri                 | skal virksomheten ikke ha               |
      | det er ukjent om noen tar ut overtidstimer som fri | må det avklares om virksomheten skal ha |

  # ------------------------------------------------------------ § 10-7 oversikt over arbeidstiden

  Scenario: Oversikten er et dokument, og er tilgjengelig
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Oversikt over arbeidstiden"
    Og begrunnelsen viser til arbeidsmiljøloven § 10-7
    Og plikter virksomheten å "holde oversikten over arbeidstiden tilgjengelig for Arbeidstilsynet og de tillitsvalgte"
    Og svaret bygger på antakelsen "tariffavtale som fraviker kravet om oversikt over arbeidstiden"

  # § 10-12 fjerde ledd unntar ikke § 10-7
  Scenariomal: Fagforening med innstillingsrett kan fravike kravet om oversikt
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Oversikt over arbeidstiden"
    Og <plikter> "holde oversikten over arbeidstiden tilgjengelig for Arbeidstilsynet og de tillitsvalgte"

    Eksempler:
      | tariff                                                                                               | skal                      | plikter                     |
      | tariffavtale med fagforening med innstillingsrett fraviker kravet om oversikt over arbeidstiden      | skal virksomheten ikke ha | plikter virksomheten ikke å |
      | tariffavtale med fagforening med innstillingsrett ikke fraviker kravet om oversikt over arbeidstiden | skal virksomheten ha      | plikter virksomheten å      |
      | virksomheten er bundet av tariffavtale med fagforening med innstillingsrett                          | skal virksomheten ha      | plikter virksomheten å      |

  Scenario: Uten antakelser må det avklares om en tariffavtale fraviker kravet
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og alt annet er avkreftet
    Og at det er ukjent om tariffavtale med fagforening med innstillingsrett fraviker kravet om oversikt over arbeidstiden
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten skal ha "Oversikt over arbeidstiden"

  Scenario: Oversikten kreves også til havs
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Oversikt over arbeidstiden"
    Og plikter virksomheten å "holde oversikten over arbeidstiden tilgjengelig for Arbeidstilsynet og de tillitsvalgte"

  # ------------------------------------------------------------ § 10-8 daglig og ukentlig arbeidsfri

  Scenario: Daglig og ukentlig arbeidsfri er plikter for alle, søndag så vidt mulig
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi arbeidstakerne minst 11 timer sammenhengende arbeidsfri i løpet av 24 timer, lagt mellom to hovedarbeidsperioder, med mindre annet er avtalt eller fastsatt etter loven"
    Og plikter virksomheten å "gi arbeidstakerne en sammenhengende arbeidsfri periode på 35 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og plikter virksomheten å "la den ukentlige arbeidsfrie perioden så vidt mulig omfatte søndag, med mindre annet er avtalt eller fastsatt etter loven"
    Og begrunnelsen viser til arbeidsmiljøloven § 10-8

  # Tredje ledd: med tariffavtale avtales kortere arbeidsfri med de tillitsvalgte; uten tariffavtale kan bare arbeid i den arbeidsfrie
  # perioden avtales, med arbeidstakernes representanter, for å unngå alvorlige driftsforstyrrelser
  Scenariomal: Hvem som kan avtale kortere arbeidsfri
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig med de tillitsvalgte kortere arbeidsfri, vanligvis ikke under 8 timer i løpet av 24 timer og aldri under 28 timer i løpet av sju dager, mot tilsvarende kompenserende hvile eller annet passende vern"
    Og <kan uten> "avtale skriftlig med arbeidstakernes representanter arbeid i den arbeidsfrie perioden når det er nødvendig for å unngå alvorlige driftsforstyrrelser, mot tilsvarende kompenserende hvile eller annet passende vern"

    Eksempler:
      | tariff                                                  | kan                                 | kan uten                            |
      | virksomheten er bundet av tariffavtale                  | kan virksomheten                    | kan virksomheten ikke               |
      | virksomheten ikke er bundet av tariffavtale             | kan virksomheten ikke               | kan virksomheten                    |
      | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten kan | må det avklares om virksomheten kan |

  Scenariomal: Avtalen om kortere arbeidsfri, og kompenserende hvile
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <fri>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om kortere daglig eller ukentlig arbeidsfri"
    Og <skal uten> "Avtale med arbeidstakernes representanter om arbeid i den arbeidsfrie perioden"
    Og <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som får kortere daglig eller ukentlig arbeidsfri"

    Eksempler:
      | fri                                                                                                              | tariff                                                  | skal                                    | skal uten                               | plikter                                   |
      | noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager                  | virksomheten er bundet av tariffavtale                  | skal virksomheten ha                    | skal virksomheten ikke ha               | plikter virksomheten å                    |
      | noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               | skal virksomheten ha                    | plikter virksomheten å                    |
      | noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha | må det avklares om virksomheten skal ha | plikter virksomheten å                    |
      | ingen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager                 | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | ingen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager                 | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | det er ukjent om noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha | skal virksomheten ikke ha               | må det avklares om virksomheten plikter å |
      | det er ukjent om noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |

  # Fjerde ledd annet punktum
  Scenariomal: Den som har arbeidet en søndag, har fri den neste
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi den som har arbeidet på en søn- eller helgedag, fri det følgende søn- og helgedagsdøgnet, med mindre annet er avtalt eller fastsatt etter loven"

    Eksempler:
      | arbeid                                                  | plikter                                   |
      | noen arbeider på søn- eller helgedager                  | plikter virksomheten å                    |
      | ingen arbeider på søn- eller helgedager                 | plikter virksomheten ikke å               |
      | det er ukjent om noen arbeider på søn- eller helgedager | må det avklares om virksomheten plikter å |
      | noen arbeider flere søn- og helgedager etter hverandre  | plikter virksomheten å                    |

  # Fjerde ledd tredje punktum
  Scenariomal: Flere søndager etter hverandre krever skriftlig avtale med arbeidstakeren
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om fri i gjennomsnitt annenhver søn- og helgedag"

    Eksempler:
      | arbeid                                                                  | skal                                    |
      | noen arbeider flere søn- og helgedager etter hverandre                  | skal virksomheten ha                    |
      | ingen arbeider flere søn- og helgedager etter hverandre                 | skal virksomheten ikke ha               |
      | det er ukjent om noen arbeider flere søn- og helgedager etter hverandre | må det avklares om virksomheten skal ha |
      | ingen arbeider på søn- eller helgedager                                 | skal virksomheten ikke ha               |
      | noen arbeider på søn- eller helgedager                                  | må det avklares om virksomheten skal ha |

  Scenario: Den som har søndagsarbeid, kan avtale annenhver søndag i gjennomsnitt
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen arbeider på søn- eller helgedager
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "avtale skriftlig med arbeidstakeren fri i gjennomsnitt annenhver søn- og helgedag over 26 uker, med det ukentlige fridøgnet på en søn- eller helgedag minst hver fjerde uke"

  # Rammeforskriften § 39
  Scenariomal: Til havs er det ingenting igjen av § 10-8
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten <andre>
    Og at noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager
    Og at noen arbeider flere søn- og helgedager etter hverandre
    Og at virksomheten er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi arbeidstakerne minst 11 timer sammenhengende arbeidsfri i løpet av 24 timer, lagt mellom to hovedarbeidsperioder, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "gi arbeidstakerne en sammenhengende arbeidsfri periode på 35 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "la den ukentlige arbeidsfrie perioden så vidt mulig omfatte søndag, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "gi den som har arbeidet på en søn- eller helgedag, fri det følgende søn- og helgedagsdøgnet, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som får kortere daglig eller ukentlig arbeidsfri"
    Og <kan> "avtale skriftlig med de tillitsvalgte kortere arbeidsfri, vanligvis ikke under 8 timer i løpet av 24 timer og aldri under 28 timer i løpet av sju dager, mot tilsvarende kompenserende hvile eller annet passende vern"
    Og <kan> "avtale skriftlig med arbeidstakeren fri i gjennomsnitt annenhver søn- og helgedag over 26 uker, med det ukentlige fridøgnet på en søn- eller helgedag minst hver fjerde uke"
    Og <skal> "Avtale med de tillitsvalgte om kortere daglig eller ukentlig arbeidsfri"
    Og <skal> "Avtale med arbeidstakeren om fri i gjennomsnitt annenhver søn- og helgedag"

    Eksempler:
      | andre                                 | plikter                     | kan                   | skal                      |
      | driver petroleumsvirksomhet til havs  | plikter virksomheten ikke å | kan virksomheten ikke | skal virksomheten ikke ha |
      | driver bygge- eller anleggsvirksomhet | plikter virksomheten å      | kan virksomheten      | skal virksomheten ha      |

  Scenariomal: Heller ikke adgangen for den som ikke er bundet av tariffavtale, står til havs
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten <andre>
    Og at noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager
    Og at virksomheten ikke er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <kan> "avtale skriftlig med arbeidstakernes representanter arbeid i den arbeidsfrie perioden når det er nødvendig for å unngå alvorlige driftsforstyrrelser, mot tilsvarende kompenserende hvile eller annet passende vern"
    Og <skal> "Avtale med arbeidstakernes representanter om arbeid i den arbeidsfrie perioden"

    Eksempler:
      | andre                                 | kan                   | skal                      |
      | driver petroleumsvirksomhet til havs  | kan virksomheten ikke | skal virksomheten ikke ha |
      | driver bygge- eller anleggsvirksomhet | kan virksomheten      | skal virksomheten ha      |

  # ------------------------------------------------------------ § 10-9 pauser

  # Rammeforskriften § 40 tar bort første ledd annet og tredje punktum; første og fjerde punktum og annet ledd står
  Scenariomal: Pauser på land og til havs
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi arbeidstakerne minst én pause når den daglige arbeidstiden overstiger fem og en halv time"
    Og <plikter> "gi arbeidstakerne pauser på til sammen minst en halv time når den daglige arbeidstiden er minst åtte timer"
    Og <plikter> "regne pausen som arbeidstid når arbeidstakeren ikke fritt kan forlate arbeidsplassen eller det ikke er tilfredsstillende pauserom"
    Og plikter virksomheten å "gi arbeidstakere som arbeider mer enn to timer etter at den alminnelige arbeidstiden er slutt, en pause på minst en halv time, regne den som arbeidstid og godtgjøre den som overtidsarbeid når den legges etter den alminnelige arbeidstiden"
    Og kan virksomheten "forskyve pausene, og korte ned pausen ved arbeid etter den alminnelige arbeidstiden, når forholdene gjør det nødvendig"
    Og gjelder arbeidsmiljøloven § 10-9

    Eksempler:
      | ene                                              | andre                                            | plikter                     |
      | driver bygge- eller anleggsvirksomhet            | driver bygge- eller anleggsvirksomhet            | plikter virksomheten å      |
      | driver petroleumsvirksomhet til havs             | driver petroleumsvirksomhet til havs             | plikter virksomheten ikke å |
      | driver petroleumsvirksomhet til havs             | driver bygge- eller anleggsvirksomhet            | plikter virksomheten å      |
      | driver på et landanlegg i petroleumsvirksomheten | driver på et landanlegg i petroleumsvirksomheten | plikter virksomheten å      |

  # ------------------------------------------------------------ § 10-11 nattarbeid

  # Annet ledd er et forbud for alle; pliktene i femte til sjuende ledd forutsetter nattarbeid
  Scenariomal: Forbudet gjelder alle, pliktene den som har nattarbeid
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <natt>
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 10-11
    Og er det forbudt å "la noen arbeide om natten når arbeidets art ikke gjør det nødvendig, med mindre annet er avtalt eller fastsatt etter loven"
    Og kan virksomheten "avtale skriftlig med arbeidstakeren at han eller hun på eget initiativ kan arbeide mellom klokken 21.00 og 23.00"
    Og <plikter> "drøfte nødvendigheten av nattarbeid med de tillitsvalgte før det settes i verk"
    Og <plikter> "holde den alminnelige arbeidstiden innenfor åtte timer i løpet av 24 timer, i snitt over fire uker, for dem som jevnlig arbeider mer enn tre timer om natten, med mindre annet er avtalt eller fastsatt etter loven"
    Og <risiko> "holde arbeidstiden innenfor åtte timer i løpet av 24 timer for dem som arbeider mer enn tre timer om natten med særlig risiko eller betydelige belastninger, med mindre annet er avtalt eller fastsatt etter loven"

    Eksempler:
      | natt                                                    | plikter                                   | risiko                                    |
      | noen i virksomheten arbeider om natten                  | plikter virksomheten å                    | må det vurderes om virksomheten plikter å |
      | ingen i virksomheten arbeider om natten                 | plikter virksomheten ikke å               | plikter virksomheten ikke å               |
      | det er ukjent om noen i virksomheten arbeider om natten | må det avklares om virksomheten plikter å | må det avklares om virksomheten plikter å |
      | noen arbeider hovedsakelig om natten                    | plikter virksomheten å                    | må det vurderes om virksomheten plikter å |
      | noen arbeider om natten ut over åttetimersgrensene      | plikter virksomheten å                    | må det vurderes om virksomheten plikter å |

  # Sjuende ledd: «særlig risiko eller betydelige fysiske eller psykiske belastninger»
  Scenariomal: Det er vurdert om nattarbeidet er særlig risikofylt eller belastende
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen i virksomheten arbeider om natten
    Og at det er vurdert at virksomheten <plikter å> "holde arbeidstiden innenfor åtte timer i løpet av 24 timer for dem som arbeider mer enn tre timer om natten med særlig risiko eller betydelige belastninger, med mindre annet er avtalt eller fastsatt etter loven", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "holde arbeidstiden innenfor åtte timer i løpet av 24 timer for dem som arbeider mer enn tre timer om natten med særlig risiko eller betydelige belastninger, med mindre annet er avtalt eller fastsatt etter loven"

    Eksempler:
      | plikter å      | grunn                                    | plikter                     |
      | plikter å      | alene i nattbutikk med ransfare          | plikter virksomheten å      |
      | ikke plikter å | varepåfylling i stengt butikk, to sammen | plikter virksomheten ikke å |

  # Åttende ledd
  Scenariomal: Helsekontroll for dem som hovedsakelig arbeider om natten
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <natt>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi dem som hovedsakelig arbeider om natten, tilbud om helsekontroll før de tiltrer og deretter med jevne mellomrom"

    Eksempler:
      | natt                                                  | plikter                                   |
      | noen arbeider hovedsakelig om natten                  | plikter virksomheten å                    |
      | ingen arbeider hovedsakelig om natten                 | plikter virksomheten ikke å               |
      | det er ukjent om noen arbeider hovedsakelig om natten | må det avklares om virksomheten plikter å |
      | noen i virksomheten arbeider om natten                | må det avklares om virksomheten plikter å |
      | ingen i virksomheten arbeider om natten               | plikter virksomheten ikke å               |

  # § 10-12 fjerde ledd: åttende ledd kan ikke fravikes i tariffavtale
  Scenario: Tariffavtale med innstillingsrett tar ikke bort helsekontrollen
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen arbeider hovedsakelig om natten
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi dem som hovedsakelig arbeider om natten, tilbud om helsekontroll før de tiltrer og deretter med jevne mellomrom"

  # Første, fjerde og niende ledd: «ved virksomhet som er bundet av tariffavtale»
  Scenariomal: Hvem som kan avtale tidsrommet for natt, nattarbeid og unntak fra åttetimersgrensene
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen i virksomheten arbeider om natten
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <kan> "fastsette skriftlig med de tillitsvalgte et annet tidsrom for nattarbeid, på minst åtte timer og med tida mellom klokken 00.00 og 06.00"
    Og <kan> "avtale skriftlig med de tillitsvalgte nattarbeid når det er et særlig og tidsavgrenset behov for det"
    Og <kan> "avtale skriftlig med de tillitsvalgte unntak fra åttetimersgrensene for nattarbeid, mot tilsvarende kompenserende hvile eller annet passende vern"

    Eksempler:
      | tariff                                                  | kan                                 |
      | virksomheten er bundet av tariffavtale                  | kan virksomheten                    |
      | virksomheten ikke er bundet av tariffavtale             | kan virksomheten ikke               |
      | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten kan |

  Scenariomal: Avtalen om tidsrommet for natt
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tidsrom>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om tidsrommet for nattarbeid"

    Eksempler:
      | tidsrom                                                                                  | tariff                                                  | skal                                    |
      | det er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens                  | virksomheten er bundet av tariffavtale                  | skal virksomheten ha                    |
      | det er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               |
      | det er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha |
      | det ikke er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens             | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               |
      | det er ukjent om det er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha |

  # Tredje ledd: avtale med arbeidstakeren, uavhengig av tariffavtale
  Scenariomal: Arbeid mellom 21 og 23 på eget initiativ avtales skriftlig
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <kveld>
    Og at virksomheten ikke er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med arbeidstakeren om arbeid på eget initiativ mellom klokken 21.00 og 23.00"

    Eksempler:
      | kveld                                                                          | skal                                    |
      | noen arbeider på eget initiativ mellom klokken 21.00 og 23.00                  | skal virksomheten ha                    |
      | ingen arbeider på eget initiativ mellom klokken 21.00 og 23.00                 | skal virksomheten ikke ha               |
      | det er ukjent om noen arbeider på eget initiativ mellom klokken 21.00 og 23.00 | må det avklares om virksomheten skal ha |

  # Fjerde ledd: avtalen trengs når nattarbeidet har sin grunn i et særlig og tidsavgrenset behov, og ikke i arbeidets art
  Scenariomal: Om nattarbeidet bygger på avtale, må vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <natt>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om nattarbeid"

    Eksempler:
      | natt                                                    | tariff                                                  | skal                                    |
      | noen i virksomheten arbeider om natten                  | virksomheten er bundet av tariffavtale                  | må det vurderes om virksomheten skal ha |
      | noen i virksomheten arbeider om natten                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               |
      | noen i virksomheten arbeider om natten                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha |
      | ingen i virksomheten arbeider om natten                 | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               |
      | det er ukjent om noen i virksomheten arbeider om natten | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha |

  Scenariomal: Det er vurdert om nattarbeidet bygger på avtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at noen i virksomheten arbeider om natten
    Og at virksomheten er bundet av tariffavtale
    Og at det er vurdert at virksomheten <skal ha> "Avtale med de tillitsvalgte om nattarbeid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om nattarbeid"

    Eksempler:
      | skal ha      | grunn                                   | skal                      |
      | skal ha      | varetelling i tre netter                | skal virksomheten ha      |
      | ikke skal ha | sykehjem må ha noen på vakt hele døgnet | skal virksomheten ikke ha |

  # Niende ledd
  Scenariomal: Avtalen om unntak fra åttetimersgrensene, og kompenserende hvile
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <natt>
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Avtale med de tillitsvalgte om unntak fra åttetimersgrensene for nattarbeid"

    Eksempler:
      | natt                                                                | tariff                                                  | skal                                    |
      | noen arbeider om natten ut over åttetimersgrensene                  | virksomheten er bundet av tariffavtale                  | skal virksomheten ha                    |
      | noen arbeider om natten ut over åttetimersgrensene                  | virksomheten ikke er bundet av tariffavtale             | skal virksomheten ikke ha               |
      | noen arbeider om natten ut over åttetimersgrensene                  | det er ukjent om virksomheten er bundet av tariffavtale | må det avklares om virksomheten skal ha |
      | ingen arbeider om natten ut over åttetimersgrensene                 | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               |
      | det er ukjent om noen arbeider om natten ut over åttetimersgrensene | virksomheten er bundet av tariffavtale                  | må det avklares om virksomheten skal ha |
      | ingen i virksomheten arbeider om natten                             | virksomheten er bundet av tariffavtale                  | skal virksomheten ikke ha               |

  Scenariomal: Kompenserende hvile for dem som arbeider om natten ut over åttetimersgrensene
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <natt>
    Og at virksomheten er bundet av tariffavtale
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som arbeider om natten ut over åttetimersgrensene"

    Eksempler:
      | natt                                                                | plikter                                   |
      | noen arbeider om natten ut over åttetimersgrensene                  | plikter virksomheten å                    |
      | ingen arbeider om natten ut over åttetimersgrensene                 | plikter virksomheten ikke å               |
      | det er ukjent om noen arbeider om natten ut over åttetimersgrensene | må det avklares om virksomheten plikter å |
      | ingen i virksomheten arbeider om natten                             | plikter virksomheten ikke å               |

  # Rammeforskriften § 43
  Scenariomal: Til havs er det ingenting igjen av § 10-11
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten <andre>
    Og at noen arbeider hovedsakelig om natten
    Og at noen arbeider om natten ut over åttetimersgrensene
    Og at det er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens
    Og at noen arbeider på eget initiativ mellom klokken 21.00 og 23.00
    Og at virksomheten er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <forbudt> "la noen arbeide om natten når arbeidets art ikke gjør det nødvendig, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "drøfte nødvendigheten av nattarbeid med de tillitsvalgte før det settes i verk"
    Og <plikter> "holde den alminnelige arbeidstiden innenfor åtte timer i løpet av 24 timer, i snitt over fire uker, for dem som jevnlig arbeider mer enn tre timer om natten, med mindre annet er avtalt eller fastsatt etter loven"
    Og <vurderes> "holde arbeidstiden innenfor åtte timer i løpet av 24 timer for dem som arbeider mer enn tre timer om natten med særlig risiko eller betydelige belastninger, med mindre annet er avtalt eller fastsatt etter loven"
    Og <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som arbeider om natten ut over åttetimersgrensene"
    Og <plikter> "gi dem som hovedsakelig arbeider om natten, tilbud om helsekontroll før de tiltrer og deretter med jevne mellomrom"
    Og <kan> "fastsette skriftlig med de tillitsvalgte et annet tidsrom for nattarbeid, på minst åtte timer og med tida mellom klokken 00.00 og 06.00"
    Og <kan> "avtale skriftlig med arbeidstakeren at han eller hun på eget initiativ kan arbeide mellom klokken 21.00 og 23.00"
    Og <kan> "avtale skriftlig med de tillitsvalgte nattarbeid når det er et særlig og tidsavgrenset behov for det"
    Og <kan> "avtale skriftlig med de tillitsvalgte unntak fra åttetimersgrensene for nattarbeid, mot tilsvarende kompenserende hvile eller annet passende vern"
    Og <skal> "Avtale med de tillitsvalgte om tidsrommet for nattarbeid"
    Og <skal> "Avtale med arbeidstakeren om arbeid på eget initiativ mellom klokken 21.00 og 23.00"
    Og <skal vurderes> "Avtale med de tillitsvalgte om nattarbeid"
    Og <skal> "Avtale med de tillitsvalgte om unntak fra åttetimersgrensene for nattarbeid"

    Eksempler:
      | andre                                 | forbudt               | plikter                     | vurderes                                  | kan                   | skal                      | skal vurderes                           |
      | driver petroleumsvirksomhet til havs  | er det ikke forbudt å | plikter virksomheten ikke å | plikter virksomheten ikke å               | kan virksomheten ikke | skal virksomheten ikke ha | skal virksomheten ikke ha               |
      | driver bygge- eller anleggsvirksomhet | er det forbudt å      | plikter virksomheten å      | må det vurderes om virksomheten plikter å | kan virksomheten      | skal virksomheten ha      | må det vurderes om virksomheten skal ha |

  # ------------------------------------------------------------ § 10-12 tredje til sjuende ledd

  Scenario: Ved ulykker kan reglene fravikes, mot hvile etterpå
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "fravike reglene om arbeidstid for arbeid som må gjøres som følge av naturhendelser, ulykker og andre uforutsette hendelser for å avverge fare for eller skade på liv eller eiendom"
    Og plikter virksomheten å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når reglene om arbeidstid fravikes for å avverge fare eller skade"
    Og begrunnelsen viser til arbeidsmiljøloven § 10-12

  Scenario: § 10-12 tredje ledd gjelder også til havs
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "fravike reglene om arbeidstid for arbeid som må gjøres som følge av naturhendelser, ulykker og andre uforutsette hendelser for å avverge fare for eller skade på liv eller eiendom"
    Og plikter virksomheten å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når reglene om arbeidstid fravikes for å avverge fare eller skade"

  # § 10-12 første og annet ledd: heller ikke resten av paragrafen gjelder når alle er i ledende eller særlig uavhengig stilling
  Scenariomal: Er alle i ledende stilling, følger ingen av pliktene og adgangene i § 10-12
    Gitt en virksomhet med næringskode 86.101
    Og at antall arbeidstakere er 3
    Og at <stilling>
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
    Og at <passivt>
    Og at det foreligger vedtak om "<vedtak>"
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når tariffavtale gjør unntak fra reglene om arbeidsfri eller åttetimersgrensene for nattarbeid"
    Og <plikter> "ha arbeidstakerens samtykke i det enkelte tilfellet til overtid etter tariffavtale som fraviker loven, og til ordninger med mer enn 48 timer i uka i snitt over et år"
    Og <kan> "gjøre en tariffavtale eller en avtale med de tillitsvalgte eller arbeidstakernes representanter om arbeidstid gjeldende for alle som utfører arbeid av den art avtalen omfatter, når et flertall av arbeidstakerne er bundet av den"
    Og <plikter> "sikre kompenserende hvile, eller annet passende vern når det ikke er mulig, når Arbeidstilsynet har samtykket i kortere daglig eller ukentlig arbeidsfri"
    Og <kan> "søke Arbeidstilsynet om samtykke til kortere arbeidsfri og til mer enn 13 timer i løpet av 24 timer for passivt helse- og omsorgsarbeid og vakt- og overvåkningsarbeid"

    Eksempler:
      | stilling                                                                   | passivt                                                                                                | vedtak                                                                                       | plikter                     | kan                   |
      | alle arbeidstakerne er i ledende eller særlig uavhengig stilling           | ingen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter | samtykke til arbeidstidsordning ved lang avstand til bostedet                                | plikter virksomheten ikke å | kan virksomheten ikke |
      | alle arbeidstakerne er i ledende eller særlig uavhengig stilling           | ingen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter | samtykke til arbeidstidsordning for passivt helse-, omsorgs-, vakt- eller overvåkningsarbeid | plikter virksomheten ikke å | kan virksomheten ikke |
      | noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling | noen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter  | samtykke til arbeidstidsordning ved lang avstand til bostedet                                | plikter virksomheten å      | kan virksomheten      |
      | noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling | noen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter  | samtykke til arbeidstidsordning for passivt helse-, omsorgs-, vakt- eller overvåkningsarbeid | plikter virksomheten å      | kan virksomheten      |

  # Åttende ledd: er det vurdert at egne forskrifter trer i stedet for lovens regler for alle, er det heller ikke noe å søke om etter sjuende ledd
  Scenariomal: Adgangen til å søke ved passivt arbeid når alle har egen forskrift
    Gitt en virksomhet med næringskode 87.910
    Og at antall arbeidstakere er 3
    Og at egen forskrift om arbeidstid gjelder for alle arbeidstakerne
    Og at noen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter
    Og at det er vurdert at virksomheten <regnes> som "virksomhet der ingen følger lovens regler om arbeidstid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så <kan> "søke Arbeidstilsynet om samtykke til kortere arbeidsfri og til mer enn 13 timer i løpet av 24 timer for passivt helse- og omsorgsarbeid og vakt- og overvåkningsarbeid"

    Eksempler:
      | regnes      | grunn                                                             | kan                   |
      | regnes      | forskriften er et fullstendig sett av regler                      | kan virksomheten ikke |
      | ikke regnes | forskriften om medleverordninger gjør bare unntak fra noen regler | kan virksomheten      |

  # Fjerde ledd: fagforening med innstillingsrett
  Scenariomal: Vernet når tariffavtale fraviker loven
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tariff>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når tariffavtale gjør unntak fra reglene om arbeidsfri eller åttetimersgrensene for nattarbeid"
    Og <plikter> "ha arbeidstakerens samtykke i det enkelte tilfellet til overtid etter tariffavtale som fraviker loven, og til ordninger med mer enn 48 timer i uka i snitt over et år"

    Eksempler:
      | tariff                                                                                       | plikter                                   |
      | virksomheten er bundet av tariffavtale med fagforening med innstillingsrett                  | plikter virksomheten å                    |
      | virksomheten ikke er bundet av tariffavtale med fagforening med innstillingsrett             | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten er bundet av tariffavtale med fagforening med innstillingsrett | må det avklares om virksomheten plikter å |
      | virksomheten er bundet av tariffavtale                                                       | må det avklares om virksomheten plikter å |
      | virksomheten ikke er bundet av tariffavtale                                                  | plikter virksomheten ikke å               |

  # Femte ledd nevner også § 10-8 tredje ledd, der femte punktum gjelder virksomhet som ikke er bundet av tariffavtale
  Scenariomal: Avtalen kan gjøres gjeldende for alle som gjør slikt arbeid
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <tariff>
    Og at <fri>
    Når reglene vurderes per 2026-11-01
    Så <kan> "gjøre en tariffavtale eller en avtale med de tillitsvalgte eller arbeidstakernes representanter om arbeidstid gjeldende for alle som utfører arbeid av den art avtalen omfatter, når et flertall av arbeidstakerne er bundet av den"

    Eksempler:
      | tariff                                                  | fri                                                                                              | kan                                 |
      | virksomheten er bundet av tariffavtale                  | ingen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager | kan virksomheten                    |
      | virksomheten er bundet av tariffavtale                  | noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager  | kan virksomheten                    |
      | virksomheten ikke er bundet av tariffavtale             | ingen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager | kan virksomheten ikke               |
      | virksomheten ikke er bundet av tariffavtale             | noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager  | kan virksomheten                    |
      | det er ukjent om virksomheten er bundet av tariffavtale | ingen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager | må det avklares om virksomheten kan |

  # Sjette og sjuende ledd
  Scenariomal: Kompenserende hvile når Arbeidstilsynet har samtykket i kortere arbeidsfri
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at det foreligger vedtak om "<vedtak>"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "sikre kompenserende hvile, eller annet passende vern når det ikke er mulig, når Arbeidstilsynet har samtykket i kortere daglig eller ukentlig arbeidsfri"

    Eksempler:
      | vedtak                                                                                       |
      | samtykke til arbeidstidsordning ved lang avstand til bostedet                                |
      | samtykke til arbeidstidsordning for passivt helse-, omsorgs-, vakt- eller overvåkningsarbeid |

  Scenario: At det ikke er gitt samtykke, er en antakelse
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sikre kompenserende hvile, eller annet passende vern når det ikke er mulig, når Arbeidstilsynet har samtykket i kortere daglig eller ukentlig arbeidsfri"
    Og svaret bygger på antakelsen "samtykke til arbeidstidsordning ved lang avstand til bostedet"
    Og svaret bygger på antakelsen "samtykke til arbeidstidsordning for passivt helse-, omsorgs-, vakt- eller overvåkningsarbeid"

  # Sjuende ledd: «helse- og omsorgsarbeid samt vakt- og overvåkningsarbeid», «helt eller delvis»; annet passivt arbeid er ikke nok
  Scenariomal: Samtykke til ordninger for passivt helse-, omsorgs-, vakt- og overvåkningsarbeid
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at <arbeid>
    Når reglene vurderes per 2026-11-01
    Så <kan> "søke Arbeidstilsynet om samtykke til kortere arbeidsfri og til mer enn 13 timer i løpet av 24 timer for passivt helse- og omsorgsarbeid og vakt- og overvåkningsarbeid"

    Eksempler:
      | arbeid                                                                                                 | kan                   |
      | noen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter  | kan virksomheten      |
      | ingen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter | kan virksomheten ikke |
      | noen har arbeid som helt eller i det vesentlige er av passiv karakter                                  | kan virksomheten ikke |

  Scenariomal: I helse og omsorg og i vakthold antas det ikke at slikt arbeid mangler
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 20
    Og at noen av arbeidstakerne verken er i ledende eller særlig uavhengig stilling
    Og at egen forskrift om arbeidstid ikke gjelder for alle arbeidstakerne
    Når reglene vurderes per 2026-11-01
    Så <kan> "søke Arbeidstilsynet om samtykke til kortere arbeidsfri og til mer enn 13 timer i løpet av 24 timer for passivt helse- og omsorgsarbeid og vakt- og overvåkningsarbeid"

    Eksempler:
      | kode   | kan                                 |
      | 86.101 | må det avklares om virksomheten kan |
      | 80.010 | må det avklares om virksomheten kan |
      | 47.110 | kan virksomheten ikke               |
