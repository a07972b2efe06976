# language: no
@kilde:lov/2002-06-14-20
Egenskap: Brann- og eksplosjonsvernloven

  # Loven legger plikter på enhver (§ 5), på eiere og brukere (§ 6) og på virksomheter (§§ 8 og 19); virksomhet er
  # ethvert foretak (§ 4 bokstav f). Derfor to regler som til sammen omfatter alle. Forskrift for Forsvaret (tredje
  # ledd) kan avvike fra loven, men tar ikke Forsvaret ut av den.
  @hjemmel:§2 @jf:§4 @jf:§5 @jf:§8 @kontrollert:2026-11-23
  Regel: § 2 Saklig virkeområde

    @id:bel-foretak
    Scenario: Offentlige og private foretak
      Gitt at virksomheten ikke er en privatperson eller privat husholdning
      Men ikke dersom virksomheten regnes som "unntatt fra brann- og eksplosjonsvernloven"
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så gjelder loven

    @id:bel-privatperson
    Scenario: Privatpersoner
      Gitt at virksomheten er en privatperson eller privat husholdning
      Men ikke dersom virksomheten regnes som "unntatt fra brann- og eksplosjonsvernloven"
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så gjelder loven

  @hjemmel:§3 @kontrollert:2026-11-23
  Regel: § 3 Stedlig virkeområde

    # Første og tredje ledd
    @id:bel-saerlig-omfang
    Scenario: Svalbard og skip
      Gitt at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så må det vurderes om brann- og eksplosjonsvernloven gjelder, fordi "Kongen bestemmer i hvilket omfang loven gjelder på Svalbard og på norske skip og flyttbare innretninger"

    # Annet ledd
    @id:bel-unntak-til-havs
    Scenario: Undersøkelse og utnyttelse av naturforekomster til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Så regnes virksomheten som "unntatt fra brann- og eksplosjonsvernloven"

    @id:bel-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"

    @id:bel-skip
    Scenario: Virksomhet på skip
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet |
        | sjøfart   |
        | fangst    |
        | fiske     |
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
