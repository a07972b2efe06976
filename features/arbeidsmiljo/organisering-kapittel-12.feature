# language: no
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 12, arbeid av barn og ungdom

  # ------------------------------------------------------------ hvem kapitlet gjelder: §§ 1-2 og 1-3

  # § 1-3 første ledd: arbeidsgiver. Annet ledd nevner ikke kapittel 12.
  Scenariomal: Kapittel 12 gjelder arbeidsgiver som har noen under 18 år
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <unge>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-5 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-6 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-10 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-11 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-12 "<svar>"

    Eksempler:
      | antall        | unge                                                                         | dag        | svar         |
      | 0             | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder ikke |
      | 1             | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder      |
      | 50            | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder      |
      | mellom 1 og 4 | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | må avklares  |
      | ukjent        | virksomheten sysselsetter noen under 18 år                                   | 2026-11-01 | må avklares  |
      | 5             | virksomheten ikke sysselsetter noen under 18 år                              | 2026-11-01 | gjelder ikke |
      | 5             | det er ukjent om virksomheten sysselsetter noen under 18 år                  | 2026-11-01 | må avklares  |
      | 5             | virksomheten sysselsetter noen som er under 15 år eller skolepliktige        | 2026-11-01 | gjelder      |
      | 5             | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | 2026-11-01 | gjelder      |
      | 5             | virksomheten sysselsetter noen under 18 år                                   | 2020-01-01 | gjelder      |

  # § 1-2 annet ledd annet punktum: bare petroleumsvirksomheten til havs. Første punktum (kapittel 6 til 9) nevner også landanlegg; det gjør
  # ikke annet. Den som også driver på land, er ikke unntatt.
  Scenariomal: Petroleumsvirksomheten til havs er unntatt fra kapittel 12
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten <ene>
    Og at virksomheten <andre>
    Og at barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid
    Og at ungdom selger eller bærer ut aviser om natten
    Og at noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-4 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-5 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-6 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-7 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-7A "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-8 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-9 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-10 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-11 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-12 "<svar>"

    Eksempler:
      | ene                                                                          | andre                                            | svar         |
      | driver petroleumsvirksomhet til havs                                         | driver petroleumsvirksomhet til havs             | gjelder ikke |
      | driver petroleumsvirksomhet til havs                                         | driver bygge- eller anleggsvirksomhet            | gjelder      |
      | driver petroleumsvirksomhet til havs                                         | driver på et landanlegg i petroleumsvirksomheten | gjelder      |
      | driver på et landanlegg i petroleumsvirksomheten                             | driver på et landanlegg i petroleumsvirksomheten | gjelder      |
      | undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen | ikke driver petroleumsvirksomhet til havs        | gjelder      |

  Scenario: Er det ukjent om virksomheten også driver annet enn petroleumsvirksomhet til havs, må kapitlet avklares
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten sysselsetter noen under 18 år
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 12-1 gjelder
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 12-6 gjelder
    Og må det avklares om forskrift om organisering, ledelse og medvirkning § 12-12 gjelder

  # Forskriften er gitt med hjemmel i loven: §§ 1-2 og 1-5 der. Svalbard nevner den ikke.
  Scenariomal: Sjøfart, private husholdninger og Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen under 18 år
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-1 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-6 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-12 "<svar>"

    Eksempler:
      | forhold                                                       | svar         |
      | virksomheten driver sjøfart                                   | gjelder ikke |
      | virksomheten driver bygge- eller anleggsvirksomhet            | gjelder      |
      | virksomheten er en privatperson eller privat husholdning      | må vurderes  |
      | virksomheten er på Svalbard                                   | må vurderes  |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem | gjelder      |

  Scenario: Den som driver fiske og noe på land, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen under 18 år
    Og at virksomheten driver fiske
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 12-1
    Og gjelder forskrift om organisering, ledelse og medvirkning § 12-12

  Scenario: Er det ukjent om noen er under 18 år, spørres det om det
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om forskrift om organisering, ledelse og medvirkning § 12-1 gjelder
    Og det neste spørsmålet for forskrift om organisering, ledelse og medvirkning § 12-1 er "Arbeider noen under 18 år i virksomheten?"

  # ------------------------------------------------------------ §§ 12-1, 12-10 og 12-11

  Scenariomal: Risikovurdering, tiltak, informasjon og medvirkning
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Risikovurdering for arbeidstakere under 18 år"
    Og <plikter> "vurdere risikoen for dem under 18 år før de begynner i arbeidet, og på nytt hver gang arbeidsvilkårene endres vesentlig"
    Og <plikter> "iverksette de tiltakene som sikkerheten, helsen og utviklingen til dem under 18 år krever, med særlig hensyn til at de mangler erfaring, ikke er oppmerksomme på risiko og ikke er fullt utviklet"
    Og <plikter> "informere dem under 18 år og foreldrene eller andre foresatte om risikoen i arbeidet og om tiltakene for deres sikkerhet og helse"
    Og <plikter> "ta verneombudet, eller arbeidstakernes representant når virksomheten ikke har verneombud, med på råd når arbeid for dem under 18 år planlegges og gjennomføres"

    Eksempler:
      | unge                                                        | skal                                    | plikter                                   |
      | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ha                    | plikter virksomheten å                    |
      | virksomheten ikke sysselsetter noen under 18 år             | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten sysselsetter noen under 18 år | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |

  # § 12-11 annet ledd: uten verneombud er det arbeidstakernes representant
  Scenario: Rådføringen faller ikke bort når virksomheten ikke har verneombud
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 4
    Og at virksomheten sysselsetter noen under 18 år
    Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ta verneombudet, eller arbeidstakernes representant når virksomheten ikke har verneombud, med på råd når arbeid for dem under 18 år planlegges og gjennomføres"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 12-11

  # ------------------------------------------------------------ §§ 12-3, 12-4 og 12-8: barn

  # § 12-4: alt arbeid av barn, også kulturelt
  Scenariomal: Samtykke fra foreldre eller foresatte
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <barn>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-4 "<svar>"
    Og <skal> "Skriftlig samtykke fra foreldre eller andre foresatte til barns arbeid"
    Og <plikter> "sørge for at skriftlig samtykke fra foreldre eller andre foresatte er innhentet før barn under 15 år eller skolepliktige settes til arbeid"

    Eksempler:
      | barn                                                                                   | svar         | skal                                    | plikter                                   |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige                  | gjelder      | skal virksomheten ha                    | plikter virksomheten å                    |
      | barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid           | gjelder      | skal virksomheten ha                    | plikter virksomheten å                    |
      | virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige             | gjelder ikke | skal virksomheten ikke ha               | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten sysselsetter noen som er under 15 år eller skolepliktige | må avklares  | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |
      | virksomheten sysselsetter noen under 18 år                                             | må avklares  | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å |
      | virksomheten ikke sysselsetter noen under 18 år                                        | gjelder ikke | skal virksomheten ikke ha               | plikter virksomheten ikke å               |

  Scenariomal: Kulturelt og lignende arbeid av barn
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <barn>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-3 "<svar>"
    Og er svaret for forskrift om organisering, ledelse og medvirkning § 12-8 "<svar>"
    Og <plikter> "innhente forhåndssamtykke fra Arbeidstilsynet før barn settes til kulturelt, kunstnerisk, sportslig eller reklamemessig arbeid"
    Og <forbudt> "la barn utføre kulturelt, kunstnerisk, sportslig eller reklamemessig arbeid som virker uheldig på sikkerheten, helsen eller utviklingen deres eller går ut over skolegang, yrkesveiledning, yrkesrettet opplæring eller utbyttet av undervisningen"
    Og <skal> "Søknad til Arbeidstilsynet om forhåndssamtykke til barns kulturelle eller lignende arbeid"
    Og <kan> "søke Arbeidstilsynet om forhåndssamtykke til at barn utfører kulturelt, kunstnerisk eller sportslig arbeid i mer enn to timer i døgnet og tolv timer i uka"
    Og <kan> "la barn utføre kulturelt, kunstnerisk eller sportslig arbeid mellom klokken 20.00 og 23.00 med forhåndssamtykke fra Arbeidstilsynet"
    Og <plikter> "gi barn som slutter kulturelt, kunstnerisk eller sportslig arbeid etter klokken 22.00, arbeidsfri til klokken 07.00"

    Eksempler:
      | barn                                                                                          | svar         | plikter                                   | forbudt                             | skal                                    | kan                                 |
      | barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid                  | gjelder      | plikter virksomheten å                    | er det forbudt å                    | skal virksomheten ha                    | kan virksomheten                    |
      | barn under 15 år eller skolepliktige ikke utfører kulturelt eller lignende arbeid             | gjelder ikke | plikter virksomheten ikke å               | er det ikke forbudt å               | skal virksomheten ikke ha               | kan virksomheten ikke               |
      | det er ukjent om barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid | må avklares  | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å | må det avklares om virksomheten skal ha | må det avklares om virksomheten kan |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige                         | må avklares  | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å | må det avklares om virksomheten skal ha | må det avklares om virksomheten kan |
      | virksomheten ikke sysselsetter noen som er under 15 år eller skolepliktige                    | gjelder ikke | plikter virksomheten ikke å               | er det ikke forbudt å               | skal virksomheten ikke ha               | kan virksomheten ikke               |
      | virksomheten ikke sysselsetter noen under 18 år                                               | gjelder ikke | plikter virksomheten ikke å               | er det ikke forbudt å               | skal virksomheten ikke ha               | kan virksomheten ikke               |

  Scenario: Barn i annet enn kulturelt arbeid trenger de foresattes samtykke, men ikke Arbeidstilsynets
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
    Og at barn under 15 år eller skolepliktige ikke utfører kulturelt eller lignende arbeid
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Skriftlig samtykke fra foreldre eller andre foresatte til barns arbeid"
    Og virksomheten plikter ikke å "innhente forhåndssamtykke fra Arbeidstilsynet før barn settes til kulturelt, kunstnerisk, sportslig eller reklamemessig arbeid"

  # ------------------------------------------------------------ §§ 12-5 og 12-6: forbudt arbeid for alle under 18 år, uansett hva virksomheten driver med i dag

  Scenariomal: Hver bokstav er et forbud
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    # § 12-5 bokstav a til d
    Så <forbudt> "la noen under 18 år utføre arbeid som overstiger deres fysiske eller psykiske yteevne"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for faktorer som er giftige, kreftfremkallende eller skader arvestoffet, fosteret eller helsen varig, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for skadelig stråling, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med fare for ulykker de ikke kan ventes å gjenkjenne eller unngå fordi de har lite erfaring, opplæring eller bevissthet om sikkerhet, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    # § 12-6 bokstav a til u
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for ioniserende stråling, utenom yrkesrettet opplæring fra fylte 16 år for ungdom som ikke er skolepliktig, innenfor dosegrensene"
    Og <forbudt> "la noen under 18 år utføre arbeid i hyperbarisk atmosfære, for eksempel i trykkamre og ved dykking, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for biologiske faktorer i risikogruppe 3 og 4, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for stoffer og stoffblandinger med en av faresetningene H200–H205, H220–H222, H224, H225, H240, H241, H242 (bare selvreaktive stoffer og blandinger av type C og D), H300, H301, H310, H311, H314, H317, H330, H331, H334, H340, H341, H350, H350i, H351, H360, H360F, H360FD, H360Fd, H360D, H360Df eller H370–H373, også når de ikke er klassifisert, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering ved fremstilling av auramin, for PAH i sot, tjære eller bek, ved røsting og elektrolytisk raffinering av nikkelråstein, ved sterkt sur fremstilling av 2-propanol, for støv fra harde tresorter eller for det som frigjøres i disse prosessene, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for bly og blyforbindelser, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for asbest og asbestholdig materiale, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med fremstilling og håndtering av fyrverkeri, eller med objekter og maskiner som inneholder sprengstoff, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med ville eller giftige dyr, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med industriell slakting av dyr, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid som innebærer håndtering av utstyr til produksjon, oppbevaring eller bruk av komprimerte, flytende eller oppløste gasser, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid i tanker, bassenger eller reservoarer eller med analyseflasker som inneholder farlige stoffer, stoffene i de særskilte prosessene, bly eller asbest, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med fare for sammenbrudd av byggverk eller ras, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med fare for kontakt med høyspent elektrisitet, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid på akkord der maskiner bestemmer tempoet, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med helsefare på grunn av ekstrem kulde eller varme, støy eller vibrasjon, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "la noen under 18 år utføre arbeid med kraner og løfte- og stablevogner for gods som krever sertifisert sikkerhetsopplæring, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
    Og <forbudt> "la noen under 18 år utføre arbeid med masseforflytningsmaskiner, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
    Og <forbudt> "la noen under 18 år utføre arbeid med spikerpistoler, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
    Og <forbudt> "la noen under 18 år utføre arbeid med boltpistoler, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
    Og <forbudt> "la noen under 18 år utføre arbeid med væskestråleutstyr med arbeidstrykk på 250 bar eller mer, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"

    Eksempler:
      | unge                                                                  | forbudt                             |
      | virksomheten sysselsetter noen under 18 år                            | er det forbudt å                    |
      | virksomheten sysselsetter noen som er under 15 år eller skolepliktige | er det forbudt å                    |
      | ungdom får yrkesrettet opplæring i virksomheten                       | er det forbudt å                    |
      | virksomheten ikke sysselsetter noen under 18 år                       | er det ikke forbudt å               |
      | det er ukjent om virksomheten sysselsetter noen under 18 år           | må det avklares om det er forbudt å |

  # ------------------------------------------------------------ § 12-7 yrkesrettet opplæring

  Scenariomal: Ungdom i yrkesrettet opplæring
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <opplæring>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-7 "<svar>"
    Og <kan> "la ungdom mellom 15 og 18 år som ikke er skolepliktig, utføre arbeid som nevnt i § 12-5 bokstav b til d og § 12-6 bokstav b til p som ledd i praktisk opplæring i skolens regi, på lærekontrakt eller på opplæringskontrakt"
    Og <kan> "la ungdom mellom 16 og 18 år som ikke er skolepliktig, arbeide med ioniserende stråling på samme vilkår, når den effektive doseekvivalenten ikke overstiger 5 mSv i løpet av 12 måneder og enkeltorganer ikke får mer enn 50 mSv i året (øyelinsen) og 150 mSv i året (hud, hender og føtter)"
    Og <kan> "gi ungdom som har fylt 17 år, og elever i videregående skole som har fylt 16 år og er under skolens veiledning, praktisk opplæring i bruk av arbeidsutstyret i § 12-6 bokstav q til u, i samsvar med kravene til sikkerhetsopplæring i forskrift om utførelse av arbeid kapittel 10"
    Og <plikter> "organisere og tilrettelegge arbeid som ellers er forbudt, etter erfaringen og modenheten til hver ungdom i opplæring, og iverksette de tiltakene som sikkerheten, helsen og utviklingen deres krever"
    Og <plikter> "sørge for at ungdom i opplæring med arbeid som ellers er forbudt, er under nødvendig tilsyn av en erfaren og kompetent person"

    Eksempler:
      | opplæring                                                                                       | svar         | kan                                 | plikter                                   |
      | ungdom får yrkesrettet opplæring i virksomheten                                                 | gjelder      | kan virksomheten                    | plikter virksomheten å                    |
      | ungdom ikke får yrkesrettet opplæring i virksomheten                                            | gjelder ikke | kan virksomheten ikke               | plikter virksomheten ikke å               |
      | det er ukjent om ungdom får yrkesrettet opplæring i virksomheten                                | må avklares  | må det avklares om virksomheten kan | må det avklares om virksomheten plikter å |
      | virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig                    | må avklares  | må det avklares om virksomheten kan | må det avklares om virksomheten plikter å |
      | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig               | gjelder ikke | kan virksomheten ikke               | plikter virksomheten ikke å               |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk                        | gjelder      | kan virksomheten                    | plikter virksomheten å                    |
      | ungdom på lærekontrakt betjener gjester i hotell eller restaurant om natten                     | gjelder      | kan virksomheten                    | plikter virksomheten å                    |
      | elever og lærlinger i helsefagarbeider utfører lett arbeid ved sykehus eller lignende om natten | gjelder      | kan virksomheten                    | plikter virksomheten å                    |

  # ------------------------------------------------------------ § 12-7 A lærlinger i anleggsfag (tilføyd 10. mars 2020)

  Scenariomal: § 12-7 A gjelder fra 10. mars 2020
    Gitt en virksomhet med næringskode 42.110
    Og at antall arbeidstakere er 5
    Og at <lærling>
    Når reglene vurderes per <dag>
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-7A "<svar>"
    Og <kan> "la en arbeidstidsordning Arbeidstilsynet har samtykket i, gjelde også for lærlinger mellom 17 og 18 år i anleggsfag når Arbeidstilsynet samtykker i det, så langt ordningen ikke strider mot resten av arbeidsmiljøloven kapittel 11"
    Og <plikter> "gi lærlinger under 18 år i anleggsfag som følger en slik utvidet arbeidstidsordning, minst 36 timer sammenhengende arbeidsfri i løpet av sju dager"
    Og <forbudt> "pålegge overtid for lærlinger under 18 år i anleggsfag som følger en slik utvidet arbeidstidsordning"

    Eksempler:
      | lærling                                                                                   | dag        | svar         | kan                                 | plikter                                   | forbudt                             |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk                  | 2020-03-09 | gjelder ikke | kan virksomheten ikke               | plikter virksomheten ikke å               | er det ikke forbudt å               |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk                  | 2020-03-10 | gjelder      | kan virksomheten                    | plikter virksomheten å                    | er det forbudt å                    |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk                  | 2026-11-01 | gjelder      | kan virksomheten                    | plikter virksomheten å                    | er det forbudt å                    |
      | ingen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk                 | 2026-11-01 | gjelder ikke | kan virksomheten ikke               | plikter virksomheten ikke å               | er det ikke forbudt å               |
      | det er ukjent om noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk | 2026-11-01 | må avklares  | må det avklares om virksomheten kan | må det avklares om virksomheten plikter å | må det avklares om det er forbudt å |

  # Første ledd: arbeidsmiljøloven § 10-5 annet ledd og § 10-12 fjerde ledd forutsetter tariffavtale
  Scenariomal: De tillitsvalgtes samtykke forutsetter tariffavtale
    Gitt en virksomhet med næringskode 42.110
    Og at antall arbeidstakere er 5
    Og at <lærling>
    Og at <tariff>
    Når reglene vurderes per <dag>
    Så <kan> "la en arbeidstidsordning etter avtale med de tillitsvalgte eller tariffavtale gjelde for lærlinger mellom 17 og 18 år i anleggsfag når de tillitsvalgte samtykker, så langt ordningen ikke strider mot resten av arbeidsmiljøloven kapittel 11"

    Eksempler:
      | lærling                                                                   | tariff                                                                      | dag        | kan                                 |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk  | virksomheten er bundet av tariffavtale                                      | 2026-11-01 | kan virksomheten                    |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk  | virksomheten ikke er bundet av tariffavtale                                 | 2026-11-01 | kan virksomheten ikke               |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk  | det er ukjent om virksomheten er bundet av tariffavtale                     | 2026-11-01 | må det avklares om virksomheten kan |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk  | virksomheten er bundet av tariffavtale med fagforening med innstillingsrett | 2026-11-01 | kan virksomheten                    |
      | ingen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk | virksomheten er bundet av tariffavtale                                      | 2026-11-01 | kan virksomheten ikke               |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk  | virksomheten er bundet av tariffavtale                                      | 2020-03-09 | kan virksomheten ikke               |
      | noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk  | virksomheten er bundet av tariffavtale                                      | 2020-03-10 | kan virksomheten                    |

  # ------------------------------------------------------------ § 12-9 ungdom om natten, bokstav a til h

  Scenariomal: Hvert tilfelle gir sin adgang
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <tilfelle>
    Når reglene vurderes per 2026-11-01
    Så kan virksomheten "<adgang>"
    Og gjelder forskrift om organisering, ledelse og medvirkning § 12-9

    Eksempler:
      | tilfelle                                                                                        | adgang                                                                                                                                                                                                                                             |
      | ungdom utfører kulturelt, kunstnerisk eller sportslig arbeid om kvelden                         | la ungdom utføre kulturelt, kunstnerisk eller sportslig arbeid fram til klokken 23.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                             |
      | ungdom på lærekontrakt betjener gjester i hotell eller restaurant om natten                     | la ungdom på lærekontrakt i hotell og restaurant arbeide fram til klokken 24.00 når det er nødvendig for å betjene gjester, og ikke skader sikkerheten, helsen eller utviklingen deres                                                             |
      | ungdom selger eller bærer ut aviser om natten                                                   | la ungdom selge eller bære ut aviser fra klokken 04.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                                                            |
      | ungdom arbeider på to skift i ikke-industriell virksomhet utenom bygg, anlegg og transport      | la ungdom arbeide på to skift mellom klokken 06.00 og 24.00 i ikke-industriell virksomhet utenom bygg, anlegg og transport, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                        |
      | ungdom utfører rengjøringsarbeid om natten                                                      | la ungdom utføre rengjøringsarbeid fram til klokken 24.00 når det må gjøres om natten på grunn av driftstida og ikke kan gjøres uten å avbryte annet arbeid, og ikke skader sikkerheten, helsen eller utviklingen deres                            |
      | ungdom utfører lett vakthold eller portnerarbeid om natten                                      | la ungdom utføre lett vakthold og portnerarbeid mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                                     |
      | ungdom utfører lett arbeid i syke- og pleiehjelp, internat eller lignende om natten             | la ungdom utføre lett arbeid i syke- og pleiehjelp og i internat ved internatskoler, barnehjem, barnehager og lignende mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                              |
      | elever og lærlinger i helsefagarbeider utfører lett arbeid ved sykehus eller lignende om natten | la elever, lærlinger og lærekandidater i helsefagarbeider utføre lett arbeid ved sykehus og lignende institusjoner fram til klokken 06.00 som ledd i opplæringen etter læreplanen, når det ikke skader sikkerheten, helsen eller utviklingen deres |

  Scenariomal: Uten tilfellet er det ingen adgang, og er det ukjent, må det avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at ungdom i virksomheten arbeider mellom klokken 21.00 og 06.00
    Og at <tilfelle>
    Når reglene vurderes per 2026-11-01
    Så <kan> "<adgang>"

    Eksempler:
      | tilfelle                                                                                                         | adgang                                                                                                                                                                                                                                             | kan                                 |
      | ungdom ikke utfører kulturelt, kunstnerisk eller sportslig arbeid om kvelden                                     | la ungdom utføre kulturelt, kunstnerisk eller sportslig arbeid fram til klokken 23.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                             | kan virksomheten ikke               |
      | det er ukjent om ungdom utfører kulturelt, kunstnerisk eller sportslig arbeid om kvelden                         | la ungdom utføre kulturelt, kunstnerisk eller sportslig arbeid fram til klokken 23.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                             | må det avklares om virksomheten kan |
      | ungdom på lærekontrakt ikke betjener gjester i hotell eller restaurant om natten                                 | la ungdom på lærekontrakt i hotell og restaurant arbeide fram til klokken 24.00 når det er nødvendig for å betjene gjester, og ikke skader sikkerheten, helsen eller utviklingen deres                                                             | kan virksomheten ikke               |
      | det er ukjent om ungdom på lærekontrakt betjener gjester i hotell eller restaurant om natten                     | la ungdom på lærekontrakt i hotell og restaurant arbeide fram til klokken 24.00 når det er nødvendig for å betjene gjester, og ikke skader sikkerheten, helsen eller utviklingen deres                                                             | må det avklares om virksomheten kan |
      | ungdom ikke selger eller bærer ut aviser om natten                                                               | la ungdom selge eller bære ut aviser fra klokken 04.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                                                            | kan virksomheten ikke               |
      | det er ukjent om ungdom selger eller bærer ut aviser om natten                                                   | la ungdom selge eller bære ut aviser fra klokken 04.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                                                            | må det avklares om virksomheten kan |
      | ungdom ikke arbeider på to skift i ikke-industriell virksomhet utenom bygg, anlegg og transport                  | la ungdom arbeide på to skift mellom klokken 06.00 og 24.00 i ikke-industriell virksomhet utenom bygg, anlegg og transport, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                        | kan virksomheten ikke               |
      | det er ukjent om ungdom arbeider på to skift i ikke-industriell virksomhet utenom bygg, anlegg og transport      | la ungdom arbeide på to skift mellom klokken 06.00 og 24.00 i ikke-industriell virksomhet utenom bygg, anlegg og transport, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                        | må det avklares om virksomheten kan |
      | ungdom ikke utfører rengjøringsarbeid om natten                                                                  | la ungdom utføre rengjøringsarbeid fram til klokken 24.00 når det må gjøres om natten på grunn av driftstida og ikke kan gjøres uten å avbryte annet arbeid, og ikke skader sikkerheten, helsen eller utviklingen deres                            | kan virksomheten ikke               |
      | det er ukjent om ungdom utfører rengjøringsarbeid om natten                                                      | la ungdom utføre rengjøringsarbeid fram til klokken 24.00 når det må gjøres om natten på grunn av driftstida og ikke kan gjøres uten å avbryte annet arbeid, og ikke skader sikkerheten, helsen eller utviklingen deres                            | må det avklares om virksomheten kan |
      | ungdom ikke utfører lett vakthold eller portnerarbeid om natten                                                  | la ungdom utføre lett vakthold og portnerarbeid mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                                     | kan virksomheten ikke               |
      | det er ukjent om ungdom utfører lett vakthold eller portnerarbeid om natten                                      | la ungdom utføre lett vakthold og portnerarbeid mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                                                                                                     | må det avklares om virksomheten kan |
      | ungdom ikke utfører lett arbeid i syke- og pleiehjelp, internat eller lignende om natten                         | la ungdom utføre lett arbeid i syke- og pleiehjelp og i internat ved internatskoler, barnehjem, barnehager og lignende mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                              | kan virksomheten ikke               |
      | det er ukjent om ungdom utfører lett arbeid i syke- og pleiehjelp, internat eller lignende om natten             | la ungdom utføre lett arbeid i syke- og pleiehjelp og i internat ved internatskoler, barnehjem, barnehager og lignende mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres                              | må det avklares om virksomheten kan |
      | elever og lærlinger i helsefagarbeider ikke utfører lett arbeid ved sykehus eller lignende om natten             | la elever, lærlinger og lærekandidater i helsefagarbeider utføre lett arbeid ved sykehus og lignende institusjoner fram til klokken 06.00 som ledd i opplæringen etter læreplanen, når det ikke skader sikkerheten, helsen eller utviklingen deres | kan virksomheten ikke               |
      | det er ukjent om elever og lærlinger i helsefagarbeider utfører lett arbeid ved sykehus eller lignende om natten | la elever, lærlinger og lærekandidater i helsefagarbeider utføre lett arbeid ved sykehus og lignende institusjoner fram til klokken 06.00 som ledd i opplæringen etter læreplanen, når det ikke skader sikkerheten, helsen eller utviklingen deres | må det avklares om virksomheten kan |

  Scenariomal: Arbeider ingen ungdom om natten, er det ikke noe å tillate
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om organisering, ledelse og medvirkning § 12-9 "<svar>"

    Eksempler:
      | unge                                                                              | svar         |
      | ungdom i virksomheten ikke arbeider mellom klokken 21.00 og 06.00                 | gjelder ikke |
      | virksomheten ikke sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig | gjelder ikke |
      | virksomheten ikke sysselsetter noen under 18 år                                   | gjelder ikke |
      | det er ukjent om ungdom i virksomheten arbeider mellom klokken 21.00 og 06.00     | må avklares  |

  # ------------------------------------------------------------ § 12-12 liste over unge arbeidstakere

  # Første ledd annet punktum: «mindre enn 20 arbeidstakere»
  Scenariomal: Listen kan unnlates i virksomhet med mindre enn 20 arbeidstakere
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <unge>
    Når reglene vurderes per 2026-11-01
    Så <skal> "Liste over arbeidstakere under 18 år"
    Og <plikter> "holde listen over arbeidstakere under 18 år tilgjengelig for Arbeidstilsynet og verneombudet"
    Og <kan> "la være å føre liste over arbeidstakere under 18 år"

    Eksempler:
      | antall          | unge                                                        | skal                                    | plikter                                   | kan                                 |
      | 1               | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ikke ha               | plikter virksomheten ikke å               | kan virksomheten                    |
      | 19              | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ikke ha               | plikter virksomheten ikke å               | kan virksomheten                    |
      | 20              | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ha                    | plikter virksomheten å                    | kan virksomheten ikke               |
      | 21              | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ha                    | plikter virksomheten å                    | kan virksomheten ikke               |
      | mellom 1 og 4   | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ikke ha               | plikter virksomheten ikke å               | kan virksomheten                    |
      | mellom 19 og 20 | virksomheten sysselsetter noen under 18 år                  | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å | må det avklares om virksomheten kan |
      | mellom 20 og 25 | virksomheten sysselsetter noen under 18 år                  | skal virksomheten ha                    | plikter virksomheten å                    | kan virksomheten ikke               |
      | ukjent          | virksomheten sysselsetter noen under 18 år                  | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å | må det avklares om virksomheten kan |
      | 20              | virksomheten ikke sysselsetter noen under 18 år             | skal virksomheten ikke ha               | plikter virksomheten ikke å               | kan virksomheten ikke               |
      | 20              | det er ukjent om virksomheten sysselsetter noen under 18 år | må det avklares om virksomheten skal ha | må det avklares om virksomheten plikter å | kan virksomheten ikke               |
      | 19              | det er ukjent om virksomheten sysselsetter noen under 18 år | skal virksomheten ikke ha               | plikter virksomheten ikke å               | må det avklares om virksomheten kan |

  # Det er antall arbeidstakere, ikke hvor mange som jevnlig sysselsettes
  Scenario: Grensen er antall arbeidstakere
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 20
    Og at antall arbeidstakere virksomheten jevnlig sysselsetter er 19
    Og at virksomheten sysselsetter noen under 18 år
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Liste over arbeidstakere under 18 år"
    Og begrunnelsen viser til forskrift om organisering, ledelse og medvirkning § 12-12

  Scenario: § 12-12 gjelder også den lille, som en adgang
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 19
    Og at virksomheten sysselsetter noen under 18 år
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om organisering, ledelse og medvirkning § 12-12

  # ------------------------------------------------------------ til havs: hver plikt, hvert forbud, dokument og hver adgang

  Scenariomal: Det kapitlet gir, faller bort for den som bare driver petroleumsvirksomhet til havs
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten <andre>
    Og at barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid
    Og at noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk
    Og at virksomheten er bundet av tariffavtale
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så <skal> "Risikovurdering for arbeidstakere under 18 år"
    Og <skal> "Skriftlig samtykke fra foreldre eller andre foresatte til barns arbeid"
    Og <skal> "Søknad til Arbeidstilsynet om forhåndssamtykke til barns kulturelle eller lignende arbeid"
    Og <skal> "Liste over arbeidstakere under 18 år"
    Og <plikter> "informere dem under 18 år og foreldrene eller andre foresatte om risikoen i arbeidet og om tiltakene for deres sikkerhet og helse"
    Og <plikter> "ta verneombudet, eller arbeidstakernes representant når virksomheten ikke har verneombud, med på råd når arbeid for dem under 18 år planlegges og gjennomføres"
    Og <plikter> "sørge for at ungdom i opplæring med arbeid som ellers er forbudt, er under nødvendig tilsyn av en erfaren og kompetent person"
    Og <forbudt> "la noen under 18 år utføre arbeid som overstiger deres fysiske eller psykiske yteevne"
    Og <forbudt> "la noen under 18 år utføre arbeid med eksponering for asbest og asbestholdig materiale, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
    Og <forbudt> "pålegge overtid for lærlinger under 18 år i anleggsfag som følger en slik utvidet arbeidstidsordning"
    Og <kan> "la ungdom mellom 15 og 18 år som ikke er skolepliktig, utføre arbeid som nevnt i § 12-5 bokstav b til d og § 12-6 bokstav b til p som ledd i praktisk opplæring i skolens regi, på lærekontrakt eller på opplæringskontrakt"
    Og <kan> "la en arbeidstidsordning etter avtale med de tillitsvalgte eller tariffavtale gjelde for lærlinger mellom 17 og 18 år i anleggsfag når de tillitsvalgte samtykker, så langt ordningen ikke strider mot resten av arbeidsmiljøloven kapittel 11"
    Og <kan> "la barn utføre kulturelt, kunstnerisk eller sportslig arbeid mellom klokken 20.00 og 23.00 med forhåndssamtykke fra Arbeidstilsynet"

    Eksempler:
      | andre                                 | skal                      | plikter                     | forbudt               | kan                   |
      | driver petroleumsvirksomhet til havs  | skal virksomheten ikke ha | plikter virksomheten ikke å | er det ikke forbudt å | kan virksomheten ikke |
      | driver bygge- eller anleggsvirksomhet | skal virksomheten ha      | plikter virksomheten å      | er det forbudt å      | kan virksomheten      |
