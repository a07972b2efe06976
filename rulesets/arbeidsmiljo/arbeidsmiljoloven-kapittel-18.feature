# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 18

  # Plikten har enhver som vil bygge for en virksomhet som går inn under loven, også den som selv ikke gjør det.
  @hjemmel:§18-9 @jf:forskrift/2011-12-06-1360/§12-1 @jf:forskrift/2005-12-16-1567/§3 @kontrollert:2026-11-24 @uavhengig
  Regel: § 18-9 Arbeidstilsynets samtykke ved oppføring av bygning mv.

    @id:aml-samtykke-til-bygging
    Scenario: Søknadspliktig byggearbeid
      Gitt at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Men ikke dersom en avtale mellom Arbeidstilsynet og Forsvarsdepartementet unntar byggearbeidet fra samtykke
      Så plikter virksomheten å "innhente Arbeidstilsynets samtykke til byggearbeidet"

    # Plan- og bygningsloven § 1-2 fjerde ledd; byggeforskrift for Longyearbyen (2016-11-15-1329) § 2.
    @id:aml-samtykke-til-bygging-svalbard
    Scenario: Svalbard
      Gitt at virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Og at virksomheten skal gjøre søknadspliktig byggearbeid på en bygning for en virksomhet med arbeidstakere
      Men ikke dersom en avtale mellom Arbeidstilsynet og Forsvarsdepartementet unntar byggearbeidet fra samtykke
      Så må det vurderes om virksomheten plikter å "innhente Arbeidstilsynets samtykke til byggearbeidet", fordi "plikten gjelder arbeid som er søknadspliktig etter plan- og bygningsloven, som gjelder på Svalbard bare så langt det er bestemt"

    @id:aml-samtykket-til-bygging
    Scenario: Samtykket
      Gitt at virksomheten plikter å "innhente Arbeidstilsynets samtykke til byggearbeidet"
      Så skal virksomheten ha "Arbeidstilsynets samtykke til byggearbeid"
