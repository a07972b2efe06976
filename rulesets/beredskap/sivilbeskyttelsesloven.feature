# language: no
@kilde:lov/2010-06-25-45
Egenskap: Sivilbeskyttelsesloven

  # Bare § 23 er modellert: loven gjelder her for den som er pålagt egenbeskyttelsestiltak, ved forskrift eller vedtak.
  # Stedlig virkeområde: § 2.
  @hjemmel:§23 @jf:§2 @kontrollert:2026-11-23
  Regel: § 23 Egenbeskyttelsestiltak ved virksomheter

    @id:sivb-industrivern
    Scenario: Virksomhet som skal ha industrivern
      Gitt at forskrift om industrivern gjelder
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven"
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av sivilbeskyttelsesloven"
      Så gjelder loven

    @id:sivb-paalegg
    Scenario: Pålegg om egenbeskyttelsestiltak
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
      Men ikke dersom virksomheten regnes som "unntatt fra sivilbeskyttelsesloven"
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av sivilbeskyttelsesloven"
      Så gjelder loven

    @id:sivb-svalbard-industrivern
    Scenario: Industrivern på Svalbard
      Gitt at forskrift om industrivern gjelder
      Og at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av sivilbeskyttelsesloven"
      Så må det vurderes om sivilbeskyttelsesloven gjelder, fordi "Kongen bestemmer i hvilket omfang loven gjelder på Svalbard"

    @id:sivb-svalbard-paalegg
    Scenario: Pålegg om egenbeskyttelsestiltak på Svalbard
      Gitt at det foreligger vedtak om "pålegg om egenbeskyttelsestiltak"
      Og at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av sivilbeskyttelsesloven"
      Så må det vurderes om sivilbeskyttelsesloven gjelder, fordi "Kongen bestemmer i hvilket omfang loven gjelder på Svalbard"

    @id:sivb-til-havs
    Scenario: Undersøkelse, utvinning og utnyttelse av naturforekomster til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Så regnes virksomheten som "unntatt fra sivilbeskyttelsesloven"

    @id:sivb-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av sivilbeskyttelsesloven"
