# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 8

  # Elever, vernepliktige, tjenestepliktige, pasienter og innsatte er arbeidstakere bare etter reglene om varsling og HMS (§ 1-6).
  @hjemmel:§8-1 @jf:§8-2 @jf:§1-6 @jf:forskrift/2005-12-16-1568/§5 @kontrollert:2026-11-24
  Regel: § 8-1 Plikt til informasjon og drøfting

    @id:aml-informasjon-og-droefting
    Scenario: Informasjon og drøfting fra 50 arbeidstakere
      Gitt at antall arbeidstakere som regnes med for informasjon og drøfting er minst 50
      Så plikter virksomheten å "informere om og drøfte med arbeidstakernes tillitsvalgte spørsmål av betydning for arbeidstakernes arbeidsforhold"

  # Uavhengig av loven: plikten er lagt på morforetaket når det er konsernet som sysselsetter, også når morforetaket ikke
  # selv gjør det. Et konsern som bare driver virksomhet loven ikke omfatter, er likevel utenfor; hva de andre i konsernet
  # driver, er et spørsmål når morforetaket selv bare driver det.
  @hjemmel:§8-4 @kontrollert:2026-11-24 @uavhengig
  Regel: § 8-4 Informasjon og drøfting i konsern

    # Første ledd første punktum
    @id:aml-konsern
    Scenario: Rammer for samarbeid i konsern
      Gitt at virksomheten er morforetak i et konsern
      Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er minst 50
      Men ikke dersom virksomheten regnes som "konsern utenfor arbeidsmiljøloven"
      Så plikter virksomheten å "etablere rammer for samarbeid, informasjon og drøfting mellom foretakene og arbeidstakerne i konsernet"

    # Første ledd annet og tredje punktum og annet ledd, jf. tredje ledd
    @id:aml-konsern-samraad
    Scenario: Samråd om samarbeidsformen og drøfting av planer
      Gitt at virksomheten er morforetak i et konsern
      Og at antall arbeidstakere virksomhetene i konsernet til sammen jevnlig sysselsetter er minst 50
      Men ikke dersom virksomheten regnes som "konsern utenfor arbeidsmiljøloven"
      Men ikke dersom tariffavtale fraviker lovens regler om samarbeidsform og drøfting i konsernet
      Så plikter virksomheten å "etablere samarbeidsformen i konsernet i samråd med et flertall av arbeidstakerne i konsernet, eller med lokale fagforeninger som representerer et flertall av dem"
      Og virksomheten plikter å "så tidlig som mulig informere samarbeidsorganet i konsernet om, og drøfte, planer om utvidelser, innskrenkninger eller omlegginger som kan få vesentlig betydning for sysselsettingen i flere av virksomhetene"
      Og virksomheten kan "etablere et samarbeidsorgan eller en annen tilsvarende samarbeidsform i konsernet"

    @id:aml-konsern-utenfor-loven
    Scenario: Morforetak som bare driver virksomhet loven ikke omfatter
      Gitt at virksomheten er morforetak i et konsern
      Og at virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Så må det vurderes om virksomheten regnes som "konsern utenfor arbeidsmiljøloven", fordi "loven omfatter ikke det morforetaket selv driver, men konsernet kan ha arbeidstakere i annen virksomhet"
