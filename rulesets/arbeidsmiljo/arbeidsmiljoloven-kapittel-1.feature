# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 1

  @hjemmel:§1-2 @jf:§1-5 @kontrollert:2026-11-23
  Regel: § 1-2 Hva loven omfatter

    @id:aml-arbeidstaker
    Scenario: Virksomhet som sysselsetter arbeidstaker
      Gitt at virksomheten sysselsetter arbeidstaker
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så gjelder loven

    # § 1-5 andre ledd: for arbeid i arbeidsgivers hjem gjelder loven i den utstrekning forskrift sier det.
    @id:aml-privat-husholdning
    Scenario: Arbeid i arbeidsgivers hjem eller husholdning
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten er en privatperson eller privat husholdning
      Så må det vurderes om arbeidsmiljøloven gjelder, fordi "loven gjelder for arbeid i arbeidsgivers hjem eller husholdning bare så langt det er fastsatt i forskrift"

    # Unntaket gjelder arbeidet om bord: den som også har folk på land, er omfattet.
    # Losing kom inn i loven 1. juli 2022 og dykkeoperasjoner 1. juli 2024.
    @id:aml-unntak-for-juli-2022 @til:2022-06-30
    Scenario: Sjøfart, fangst, fiske og militær luftfart, også med losing og dykkeoperasjoner
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                      |
        | sjøfart                                        |
        | fangst                                         |
        | fiske                                          |
        | losing                                         |
        | dykkeoperasjoner i sjøfart, fangst eller fiske |
        | militær luftfart                               |
      Og at virksomheten ikke har arbeidstakere på land ved siden av dem som arbeider i sjøfart, fangst, fiske eller militær luftfart
      Så regnes virksomheten som "unntatt fra arbeidsmiljøloven"

    @id:aml-unntak-juli-2022-til-juni-2024 @fra:2022-07-01 @til:2024-06-30
    Scenario: Sjøfart, fangst, fiske og militær luftfart, også med dykkeoperasjoner
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                      |
        | sjøfart                                        |
        | fangst                                         |
        | fiske                                          |
        | dykkeoperasjoner i sjøfart, fangst eller fiske |
        | militær luftfart                               |
      Og at virksomheten ikke har arbeidstakere på land ved siden av dem som arbeider i sjøfart, fangst, fiske eller militær luftfart
      Så regnes virksomheten som "unntatt fra arbeidsmiljøloven"

    @id:aml-unntak @fra:2024-07-01
    Scenario: Sjøfart, fangst, fiske og militær luftfart
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet        |
        | sjøfart          |
        | fangst           |
        | fiske            |
        | militær luftfart |
      Og at virksomheten ikke har arbeidstakere på land ved siden av dem som arbeider i sjøfart, fangst, fiske eller militær luftfart
      Så regnes virksomheten som "unntatt fra arbeidsmiljøloven"

  @hjemmel:§1-3 @jf:§1-2 @kontrollert:2026-11-23
  Regel: § 1-3 Virksomhet til havs

    @id:aml-sokkel-loven
    Scenario: Naturforekomster på havbunnen: loven gjelder
      Gitt at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
      Og at virksomheten sysselsetter arbeidstaker
      Så gjelder loven

    @id:aml-sokkel
    Scenario: Naturforekomster på havbunnen
      Gitt at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
      Så gjelder bestemmelsen

    @id:aml-havenergi-loven @fra:2026-01-01
    Scenario: Fornybar energi til havs: loven gjelder
      Gitt at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
      Og at virksomheten sysselsetter arbeidstaker
      Så gjelder loven

    @id:aml-havenergi @fra:2026-01-01
    Scenario: Fornybar energi til havs
      Gitt at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
      Så gjelder bestemmelsen

  # Paragrafen er hjemmelen for forskriftene om hjemmearbeid og om arbeid i arbeidsgivers hjem, og gjelder den som har slikt arbeid.
  # Hjemmekontorforskriften (2002-07-05-715) § 3 tredje ledd tar bort kapittel 2, kapittel 3 unntatt § 3-1 og kapittel 4 for
  # arbeid i arbeidstakerens eget hjem, ikke for det andre virksomheten gjør. § 2-2 gjelder arbeidet til andre enn egne
  # arbeidstakere. §§ 3-5 og 4-6 er egne spørsmål.
  @hjemmel:§1-5 @jf:forskrift/2002-07-05-715/§1 @jf:forskrift/2002-07-05-715/§3 @jf:lov/1997-02-28-19/§25-2 @kontrollert:2026-11-24
  Regel: § 1-5 Arbeid i arbeidstakers og arbeidsgivers hjem

    # Første ledd
    @id:aml-jevnlig-hjemmearbeid
    Scenario: Arbeid i arbeidstakers hjem
      Gitt at noen av arbeidstakerne jevnlig arbeider i sitt eget hjem
      Så gjelder bestemmelsen

    # Andre ledd
    @id:aml-arbeid-i-arbeidsgivers-hjem
    Scenario: Arbeid i arbeidsgivers hjem eller husholdning
      Gitt at virksomheten er en privatperson eller privat husholdning
      Så gjelder bestemmelsen

    @id:aml-hjemmearbeid
    Scenario: Alt arbeid utføres i arbeidstakernes hjem
      Gitt at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 3-2       |
        | § 3-4       |
        | § 4-1       |
        | § 4-3       |
        | § 4-5       |

    @id:aml-hjemmearbeid-opplaering
    Scenario: Arbeidsgivers opplæring når alt arbeid utføres hjemme
      Gitt at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
      Så må det vurderes om virksomheten regnes som "unntatt fra arbeidsmiljøloven § 3-5 ved hjemmearbeid", fordi "hjemmekontorforskriften tar bort kapittel 3 unntatt § 3-1 for arbeid i arbeidstakers hjem, men opplæringen av arbeidsgiveren selv er ikke arbeid i noens hjem"

    @id:aml-hjemmearbeid-opplaering-unntak
    Scenario: Unntatt fra § 3-5
      Gitt at virksomheten regnes som "unntatt fra arbeidsmiljøloven § 3-5 ved hjemmearbeid"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 3-5       |

    @id:aml-hjemmearbeid-sykefravaer
    Scenario: Oppfølging av syke når alt arbeid utføres hjemme
      Gitt at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
      Så må det vurderes om virksomheten regnes som "unntatt fra arbeidsmiljøloven § 4-6 ved hjemmearbeid", fordi "hjemmekontorforskriften tar bort hele kapittel 4 for arbeid i hjemmet, men folketrygdloven § 25-2 krever oppfølgingsplan og dialogmøte etter § 4-6 av enhver arbeidsgiver"

    @id:aml-hjemmearbeid-sykefravaer-unntak
    Scenario: Unntatt fra § 4-6
      Gitt at virksomheten regnes som "unntatt fra arbeidsmiljøloven § 4-6 ved hjemmearbeid"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 4-6       |

  # Forskrift 2005-12-16-1568 sier nærmere hvilke kapitler som gjelder for hver av gruppene.
  @hjemmel:§1-6 @jf:forskrift/2005-12-16-1568/§1 @kontrollert:2026-11-24
  Regel: § 1-6 Personer som ikke er arbeidstakere

    @id:aml-ikke-arbeidstakere
    Scenario: Elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere
      Gitt at elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
      Så plikter virksomheten å "følge arbeidsmiljølovens regler om varsling og om helse, miljø og sikkerhet også overfor elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere som arbeider i virksomheten"

    # Reglene om varsling gjelder ikke for innsatte (første ledd andre punktum).
    @id:aml-innsatte
    Scenario: Innsatte
      Gitt at innsatte i kriminalomsorgens anstalter utfører arbeid i virksomheten
      Så plikter virksomheten å "følge arbeidsmiljølovens regler om helse, miljø og sikkerhet også overfor innsatte som arbeider i virksomheten"

  # Forskrift om utsendte arbeidstakere (2005-12-16-1566) § 3 gjør §§ 3-1, 3-2, 3-5, 4-1 til 4-5, 5-1, 5-2 og 6-1 gjeldende
  # uansett lovvalg. Det i kapittel 14 som ikke gjelder, står ved kapittel 14.
  @hjemmel:§1-7 @jf:forskrift/2005-12-16-1566/§1 @jf:forskrift/2005-12-16-1566/§3 @jf:forskrift/2005-12-16-1566/§3b @kontrollert:2026-11-24
  Regel: § 1-7 Utsendt arbeidstaker

    # Andre ledd
    @id:aml-utsending-til-norge
    Scenario: Utenlandsk virksomhet med arbeidstakere utsendt til Norge
      Gitt at virksomheten har arbeidstakere som er utsendt til Norge fra utlandet
      Så gjelder bestemmelsen

    # Tredje ledd. At virksomheten har utsendte, følger av det andre vilkåret; det står her for at det skal spørres om det før hvilken
    # vei de er sendt.
    @id:aml-utsending-fra-norge
    Scenario: Norsk virksomhet som sender arbeidstakere til et annet EØS-land
      Gitt at virksomheten har utsendte arbeidstakere
      Og at virksomheten sender arbeidstakere til et annet EØS-land for å yte tjenester
      Så gjelder bestemmelsen

    # Fjerde ledd og forskriften, som ikke får anvendelse på Svalbard (§ 1).
    @id:aml-utsendte
    Scenario: Bare utsendte arbeidstakere i Norge
      Gitt at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så må det vurderes om virksomheten regnes som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "bestemmelser som forskrift om utsendte arbeidstakere § 3 ikke nevner, gjelder bare når norsk rett regulerer arbeidsforholdet eller, fra 2023, når utsendingen varer i mer enn 12 måneder (18 når det er meldt til Arbeidstilsynet)"

    @id:aml-utsendte-unntak
    Scenario: Det som ikke gjelder for utsendte
      Gitt at virksomheten regnes som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 2 A-3     |
        | § 3-4       |
        | § 4-6       |
        | kapittel 7  |
        | kapittel 8  |
        | kapittel 9  |

    # § 3b: § 2 A-6 gjelder ikke, heller ikke etter 12 måneder.
    @id:aml-utsendte-varslingsrutiner
    Scenario: Varslingsrutiner når alle er utsendte
      Gitt at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så må det vurderes om virksomheten regnes som "unntatt fra kravet om varslingsrutiner for utsendte arbeidstakere", fordi "forskrift om utsendte arbeidstakere gjør ikke § 2 A-6 gjeldende, uansett hvor lenge utsendingen varer; kravet gjelder da bare når norsk rett regulerer arbeidsforholdet"

    @id:aml-utsendte-varslingsrutiner-unntak
    Scenario: Unntatt fra § 2 A-6
      Gitt at virksomheten regnes som "unntatt fra kravet om varslingsrutiner for utsendte arbeidstakere"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 2 A-6     |

  # Hvem som er arbeidstaker, avgjør om loven gjelder, og kan ikke forutsette at den gjør det.
  @hjemmel:§1-8 @jf:§1-2 @kontrollert:2026-11-24 @uavhengig
  Regel: § 1-8 Arbeidstaker og arbeidsgiver

    @id:aml-arbeidstaker-og-arbeidsgiver
    Scenario: Begrepene arbeidstaker og arbeidsgiver
      Gitt at loven gjelder
      Så gjelder bestemmelsen

    # Vilkårene er fra rettspraksis og sto ikke i loven før 2024 (Prop. 14 L (2022–2023) punkt 5.1.1 og kapittel 11).
    @id:aml-selvstendig-eller-arbeidstaker
    Scenario: Engasjert som selvstendig oppdragstaker
      Gitt at virksomheten bruker selvstendige oppdragstakere
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Så må det vurderes om virksomheten plikter å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker", fordi "den som stadig stiller sin egen arbeidskraft til rådighet og arbeider under virksomhetens styring og kontroll, er i alminnelighet arbeidstaker, uansett hva avtalen kaller det"

    # Første ledd tredje punktum kom 1. januar 2024.
    @id:aml-legge-arbeidstakerforhold-til-grunn @fra:2024-01-01
    Scenario: Når det er tvil
      Gitt at virksomheten bruker selvstendige oppdragstakere
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Så plikter virksomheten å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"
