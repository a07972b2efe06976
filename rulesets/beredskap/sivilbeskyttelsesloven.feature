# language: no
@kilde:lov/2010-06-25-45
Egenskap: Sivilbeskyttelsesloven

  # Bare §§ 23 og 24 er modellert: loven gjelder her for den som er pålagt egenbeskyttelsestiltak, ved forskrift eller vedtak.
  @hjemmel:§23 @kontrollert:2026-11-25
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

    # Fjerde ledd: opplysninger kan pålegges enhver virksomhet, også den som ikke er pålagt tiltak.
    @id:sivb-paalegg-opplysninger
    Scenario: Pålegg om å gi opplysninger
      Gitt at det foreligger vedtak om "pålegg om å gi opplysninger om egenbeskyttelse"
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

    # Tredje ledd
    @id:sivb-bistand
    Scenariomal: Bistand
      Gitt at <grunnlag>
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23"
      Så plikter virksomheten å "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
      Og virksomheten kan "kreve utgiftene til bistanden dekket av den som får den"

      Eksempler:
        | rad          | grunnlag                                                    |
        | industrivern | forskrift om industrivern gjelder                           |
        | pålegg       | det foreligger vedtak om "pålegg om egenbeskyttelsestiltak" |

    # Fjerde ledd. Den som er pålagt tiltak, må regne med å bli pålagt opplysninger; plikten vises derfor også uten pålegget.
    @id:sivb-opplysninger
    Scenariomal: Opplysninger
      Gitt at <grunnlag>
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23"
      Så plikter virksomheten å "gi Sivilforsvarets myndigheter og tilsynsmyndigheten de opplysningene om egenbeskyttelsen de pålegger virksomheten å gi"

      Eksempler:
        | rad          | grunnlag                                                                  |
        | industrivern | forskrift om industrivern gjelder                                         |
        | pålegg       | det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"               |
        | opplysninger | det foreligger vedtak om "pålegg om å gi opplysninger om egenbeskyttelse" |

  @hjemmel:§2 @kontrollert:2026-11-25
  Regel: § 2 Lovens stedlige virkeområde

    # Annet ledd, som gjelder virksomheten i sjøområdene: det samme foretaket har på land, er omfattet. Kapittel VII A, som
    # gjelder også til havs, er ikke modellert.
    @id:sivb-til-havs
    Scenario: Undersøkelse, utvinning og utnyttelse av naturforekomster til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Og at virksomheten ikke også driver på land
      Så regnes virksomheten som "unntatt fra sivilbeskyttelsesloven § 23"

    # Første ledd: Kongen bestemmer. Forskrift 18. desember 2012 nr. 1293 § 1 gir ikke § 23 anvendelse på Svalbard.
    @id:sivb-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "unntatt fra sivilbeskyttelsesloven § 23"

    # Første ledd. Ingen forskrift sier noe om loven på Jan Mayen (lov om Jan Mayen § 2).
    @id:sivb-jan-mayen
    Scenario: Jan Mayen
      Gitt at virksomheten er på Jan Mayen
      Så må det vurderes om virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 23", fordi "Kongen bestemmer i hvilket omfang loven gjelder på Jan Mayen; det virksomheten har ellers i Norge, gjelder loven for"

    # Heller ikke § 24 er nevnt i forskriften om Svalbard. Annet ledd angår ikke en eiendom på land.
    @id:sivb-eiendom-svalbard
    Scenario: Fast eiendom og Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "unntatt fra sivilbeskyttelsesloven § 24"

    @id:sivb-eiendom-jan-mayen
    Scenario: Fast eiendom og Jan Mayen
      Gitt at virksomheten er på Jan Mayen
      Så må det vurderes om virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 24", fordi "Kongen bestemmer i hvilket omfang loven gjelder på Jan Mayen; for en eiendom ellers i Norge gjelder loven"

  # Gjelder enhver eier og bruker, også den som er privatperson, eller som ellers bare driver til havs.
  @hjemmel:§24 @jf:§2 @kontrollert:2026-11-25
  Regel: § 24 Egenbeskyttelsestiltak for fast eiendom

    @id:sivb-paalegg-eiendom
    Scenario: Pålegg om egenbeskyttelsestiltak for fast eiendom
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 24"
      Så gjelder loven

    @id:sivb-tiltak-eiendom
    Scenario: De pålagte tiltakene
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak for fast eiendom"
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven § 24"
      Så plikter virksomheten å "forberede og sette i verk de egenbeskyttelsestiltakene som er pålagt for den faste eiendommen"
