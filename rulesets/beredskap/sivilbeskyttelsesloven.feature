# language: no
@kilde:lov/2010-06-25-45
Egenskap: Sivilbeskyttelsesloven

  # Bare §§ 23 og 24 er modellert: loven gjelder her for den som er pålagt egenbeskyttelsestiltak, ved forskrift eller vedtak.
  @hjemmel:§23 @kontrollert:2026-11-24
  Regel: § 23 Egenbeskyttelsestiltak ved virksomheter

    @id:sivb-industrivern
    Scenario: Virksomhet som skal ha industrivern
      Gitt at forskrift om industrivern gjelder
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23"
      Så gjelder loven

    @id:sivb-paalegg
    Scenario: Pålegg om egenbeskyttelsestiltak
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23"
      Så gjelder loven

    # Første ledd. Industrivern er også et pålagt tiltak; hva det går ut på, står i forskriften.
    @id:sivb-tiltak
    Scenariomal: De pålagte tiltakene
      Gitt at <grunnlag>
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23"
      Så plikter virksomheten å "forberede og sette i verk de egenbeskyttelsestiltakene virksomheten er pålagt"

      Eksempler:
        | rad          | grunnlag                                                    |
        | industrivern | forskrift om industrivern gjelder                           |
        | pålegg       | det foreligger vedtak om "pålegg om egenbeskyttelsestiltak" |

    # Tredje og fjerde ledd
    @id:sivb-bistand
    Scenariomal: Bistand og opplysninger
      Gitt at <grunnlag>
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23"
      Så plikter virksomheten å "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
      Og virksomheten kan "kreve utgiftene til bistanden dekket av den som får den"
      Og virksomheten plikter å "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"

      Eksempler:
        | rad          | grunnlag                                                    |
        | industrivern | forskrift om industrivern gjelder                           |
        | pålegg       | det foreligger vedtak om "pålegg om egenbeskyttelsestiltak" |

  @hjemmel:§2 @kontrollert:2026-11-23
  Regel: § 2 Lovens stedlige virkeområde

    # Annet ledd; kapittel VII A, som gjelder også der, er ikke modellert
    @id:sivb-til-havs
    Scenario: Undersøkelse, utvinning og utnyttelse av naturforekomster til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Så regnes virksomheten som "unntatt fra sivilbeskyttelsesloven § 23"

    # Første ledd: Kongen bestemmer. Forskrift 18. desember 2012 nr. 1293 § 1 gir ikke § 23 anvendelse på Svalbard.
    @id:sivb-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "unntatt fra sivilbeskyttelsesloven § 23"

  # Gjelder enhver eier og bruker. Unntaket for virksomhet til havs (§ 2 annet ledd) angår ikke en eiendom på land.
  # Heller ikke § 24 gjelder på Svalbard (forskrift 18. desember 2012 nr. 1293 § 1).
  @hjemmel:§24 @jf:§2 @kontrollert:2026-11-24
  Regel: § 24 Egenbeskyttelsestiltak for fast eiendom

    @id:sivb-paalegg-eiendom
    Scenario: Pålegg om egenbeskyttelsestiltak for fast eiendom
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så gjelder loven

    @id:sivb-tiltak-eiendom
    Scenario: De pålagte tiltakene
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så plikter virksomheten å "forberede og sette i verk de egenbeskyttelsestiltakene som er pålagt for den faste eiendommen"
