# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 3

  # Loven krever ikke skriftlighet: at bokstav a, b, c, e og h skal dokumenteres, følger av internkontrollforskriften
  # § 5 nr. 4 til 8 (tredje ledd), og dokumentene står der.
  @hjemmel:§3-1 @jf:forskrift/1996-12-06-1127/§5 @kontrollert:2026-11-24
  Regel: § 3-1 Krav til systematisk helse-, miljø- og sikkerhetsarbeid

    @id:aml-systematisk-hms
    Scenario: Systematisk helse-, miljø- og sikkerhetsarbeid
      Gitt at loven gjelder
      Så plikter virksomheten å "utføre systematisk helse-, miljø- og sikkerhetsarbeid på alle plan i virksomheten, i samarbeid med arbeidstakerne og deres tillitsvalgte"

    # Andre ledd bokstav a til f og h
    @id:aml-systematisk-hms-innhold
    Scenario: Hva det systematiske arbeidet går ut på
      Gitt at loven gjelder
      Så plikter virksomheten å "fastsette mål for helse, miljø og sikkerhet"
      Og virksomheten plikter å "ha oversikt over organisasjonen og over hvordan ansvar, oppgaver og myndighet i HMS-arbeidet er fordelt"
      Og virksomheten plikter å "kartlegge farer og problemer, vurdere risikoen, og legge planer og sette i verk tiltak for å redusere den"
      Og virksomheten plikter å "vurdere arbeidsmiljøet mot lovens krav når endringer i virksomheten planlegges og gjennomføres, og sette i verk de tiltakene som trengs"
      Og virksomheten plikter å "sette i verk rutiner for å avdekke, rette opp og forebygge brudd på arbeidsmiljølovgivningen"
      Og virksomheten plikter å "arbeide systematisk med å forebygge og følge opp sykefravær"
      Og virksomheten plikter å "overvåke og gjennomgå det systematiske HMS-arbeidet for å se at det virker etter hensikten"

    # Andre ledd bokstav g
    @id:aml-loepende-kontroll
    Scenario: Løpende kontroll med arbeidsmiljøet og helsen
      Gitt at loven gjelder
      Så må det vurderes om virksomheten plikter å "sørge for løpende kontroll med arbeidsmiljøet og arbeidstakernes helse", fordi "arbeidsgiver plikter det når risikoforholdene i virksomheten tilsier det, og det må kartleggingen og risikovurderingen vise"

  @hjemmel:§3-2 @kontrollert:2026-11-24
  Regel: § 3-2 Særskilte forholdsregler for å ivareta sikkerheten

    # Første ledd bokstav a og b
    @id:aml-opplaering-om-farer
    Scenario: Opplæring, og ledernes kompetanse
      Gitt at loven gjelder
      Så plikter virksomheten å "gjøre arbeidstakerne kjent med ulykkes- og helsefarene i arbeidet, og gi dem nødvendig opplæring, øvelse og instruksjon"
      Og virksomheten plikter å "sørge for at arbeidstakere som leder eller kontrollerer andre, har kompetanse til å kontrollere at arbeidet blir utført forsvarlig"

    # Første ledd bokstav c
    @id:aml-sakkyndig-bistand
    Scenario: Sakkyndig bistand
      Gitt at loven gjelder
      Så må det vurderes om virksomheten plikter å "sørge for sakkyndig bistand til å gjennomføre arbeidsmiljølovens krav", fordi "arbeidsgiver plikter det når bistanden er nødvendig for å gjennomføre kravene"

    # Andre ledd
    @id:aml-personlig-verneutstyr
    Scenario: Personlig verneutstyr
      Gitt at arbeidet krever personlig verneutstyr
      Så plikter virksomheten å "stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne"
      Og virksomheten plikter å "gi arbeidstakerne opplæring i bruk av personlig verneutstyr"
      Og virksomheten plikter å "sørge for at personlig verneutstyr blir tatt i bruk"

    # Tredje ledd
    @id:aml-arbeidsinstruks
    Scenario: Skriftlig instruks
      Gitt at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
      Så skal virksomheten ha "Instruks for arbeid som kan innebære særlig fare for liv eller helse"

  @hjemmel:§3-4 @jf:§3-1 @kontrollert:2026-11-24
  Regel: § 3-4 Vurdering av tiltak for fysisk aktivitet

    @id:aml-fysisk-aktivitet
    Scenario: Tiltak for fysisk aktivitet
      Gitt at loven gjelder
      Så plikter virksomheten å "vurdere tiltak som fremmer fysisk aktivitet blant arbeidstakerne, som en del av det systematiske HMS-arbeidet"

  # Arbeidsgiveren selv, og den som leder virksomheten i arbeidsgivers sted (§ 1-8 andre ledd); den kan ikke settes bort til andre.
  @hjemmel:§3-5 @jf:§1-8 @kontrollert:2026-11-24
  Regel: § 3-5 Plikt for arbeidsgiver til å gjennomgå opplæring i helse-, miljø- og sikkerhetsarbeid

    @id:aml-arbeidsgivers-opplaering
    Scenario: Arbeidsgivers opplæring
      Gitt at loven gjelder
      Så plikter virksomheten å "sørge for at lederen av virksomheten gjennomgår opplæring i HMS-arbeid"
