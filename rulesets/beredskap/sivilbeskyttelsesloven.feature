# language: no
@kilde:lov/2010-06-25-45
Egenskap: Sivilbeskyttelsesloven

  # Bare § 23 er modellert: loven gjelder her for den som er pålagt egenbeskyttelsestiltak, ved forskrift eller vedtak.
  @hjemmel:§23 @kontrollert:2026-11-23
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
