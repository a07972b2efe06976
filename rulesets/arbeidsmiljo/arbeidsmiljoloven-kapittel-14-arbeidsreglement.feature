# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 14: arbeidsreglement

  # Samme grense i hotell- og restaurantbransjen: forskrift 1991-10-31-1014 § 3.
  @hjemmel:§14-16 @kontrollert:2026-11-25
  Regel: § 14-16 Arbeidsreglement

    # Enhver arbeidsgiver har plikten i første ledd eller adgangen i annet ledd.
    @id:aml-arbeidsreglement-bestemmelsen
    Scenario: Plikt eller adgang
      Gitt at loven gjelder
      Så gjelder bestemmelsen

    # Første ledd
    @id:aml-arbeidsreglement
    Scenariomal: Virksomheter med mer enn 10 arbeidstakere
      Gitt at antall arbeidstakere er mer enn 10
      Og at <art>
      Så skal virksomheten ha "Arbeidsreglement"
      Og det er for "arbeidstakere som ikke har en ledende eller kontrollerende stilling"

      Eksempler:
        | rad                    | art                                                                     |
        | industri handel kontor | virksomheten driver industri eller handel, eller er en kontorvirksomhet |
        | hotell og restaurant   | virksomheten er i hotell- og restaurantbransjen                         |

    # Den som er registrert i handel, eller med hotell, restaurant eller bar, driver det. For de andre koder sier navnet ikke nok.
    @id:aml-arbeidsreglement-naering @kodeverk:SN2025
    Scenario: Handel, hotell og restaurant etter næringskoden
      Gitt at antall arbeidstakere er mer enn 10
      Og at næringskoden er en av:
        | kode |
        | 46   |
        | 47   |
        | 55.1 |
        | 56.1 |
        | 56.3 |
      Så skal virksomheten ha "Arbeidsreglement"
      Og det er for "arbeidstakere som ikke har en ledende eller kontrollerende stilling"

    @id:aml-arbeidsreglement-vedtak
    Scenario: Departementet bestemmer det
      Gitt at det foreligger vedtak om "arbeidsreglement i andre virksomheter"
      Så skal virksomheten ha "Arbeidsreglement"

    # Første ledd fjerde punktum og annet ledd
    @id:aml-arbeidsreglement-innhold
    Scenario: Det som ikke kan stå i arbeidsreglementet
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Så er det forbudt å "ha bestemmelser i arbeidsreglementet som er i strid med loven"
      Og det er forbudt å "fastsette bøter i arbeidsreglementet for forseelser mot det"

    @id:aml-arbeidsreglement-frivillig
    Scenario: Arbeidsreglement uten plikt
      Gitt at loven gjelder
      Men ikke dersom virksomheten skal ha "Arbeidsreglement"
      Så kan virksomheten "fastsette arbeidsreglement uten å ha plikt til det"

    # §§ 14-17 til 14-20 gjelder tilsvarende for den som har reglement uten plikt (annet ledd tredje punktum).
    @id:aml-med-arbeidsreglement-plikt
    Scenario: Skal ha arbeidsreglement
      Gitt at virksomheten skal ha "Arbeidsreglement"
      Så regnes virksomheten som "virksomhet med arbeidsreglement"

    @id:aml-med-arbeidsreglement-frivillig
    Scenario: Har fastsatt arbeidsreglement
      Gitt at virksomheten har fastsatt arbeidsreglement
      Så regnes virksomheten som "virksomhet med arbeidsreglement"

  @hjemmel:§14-17 @jf:§14-16 @kontrollert:2026-11-25
  Regel: § 14-17 Fastsettelse av arbeidsreglement

    # Første ledd
    @id:aml-arbeidsreglement-avtale-adgang
    Scenario: Bundet av tariffavtale
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Og at virksomheten er bundet av tariffavtale
      Så kan virksomheten "fastsette arbeidsreglementet ved skriftlig avtale med arbeidstakernes tillitsvalgte"
      Og virksomheten kan "gjøre et avtalt arbeidsreglement gjeldende for alle på arbeidsområdene når avtalen binder et flertall av arbeidstakerne"

    @id:aml-arbeidsreglement-avtalt
    Scenario: Arbeidsreglementet fastsettes ved avtale
      Gitt at arbeidsreglementet er eller skal bli fastsatt ved skriftlig avtale mellom tariffbundet virksomhet og tillitsvalgte
      Så regnes virksomheten som "virksomhet der arbeidsreglementet fastsettes ved avtale"

    @id:aml-arbeidsreglement-avtale
    Scenario: Avtalen er skriftlig
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Og at virksomheten regnes som "virksomhet der arbeidsreglementet fastsettes ved avtale"
      Så skal virksomheten ha "Skriftlig avtale om arbeidsreglement"

    # Annet ledd
    @id:aml-arbeidsreglement-godkjenning
    Scenario: Godkjenning av Arbeidstilsynet
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Men ikke dersom virksomheten regnes som "virksomhet der arbeidsreglementet fastsettes ved avtale"
      Så plikter virksomheten å "få arbeidsreglementet godkjent av Arbeidstilsynet"
      Og virksomheten plikter å "utarbeide utkast til arbeidsreglement"
      Og virksomheten plikter å "legge ved arbeidstakernes avvikende forslag til arbeidsreglement, eller opplyse at de ikke har forhandlet, når utkastet sendes til Arbeidstilsynet"

    @id:aml-arbeidsreglement-forhandle-tillitsvalgte
    Scenario: Forhandling når virksomheten er bundet av tariffavtale
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet der arbeidsreglementet fastsettes ved avtale"
      Så plikter virksomheten å "forhandle om arbeidsreglementet med arbeidstakernes tillitsvalgte"

    @id:aml-arbeidsreglement-forhandle-fem
    Scenario: Forhandling når virksomheten ikke er bundet av tariffavtale
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Og at virksomheten ikke er bundet av tariffavtale
      Så plikter virksomheten å "forhandle om arbeidsreglementet med fem representanter arbeidstakerne velger"

    # Tredje ledd
    @id:aml-arbeidsreglement-oppslag
    Scenario: Oppslag og utdeling
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Så plikter virksomheten å "slå opp arbeidsreglementet på ett eller flere iøynefallende steder og dele det ut til hver arbeidstaker det gjelder for"

  @hjemmel:§14-18 @jf:§14-16 @jf:§14-17 @kontrollert:2026-11-25
  Regel: § 14-18 Frist for innsendelse av arbeidsreglement

    @id:aml-arbeidsreglement-initiativ
    Scenario: Initiativ til avtale eller utkast
      Gitt at virksomheten regnes som "virksomhet med arbeidsreglement"
      Så plikter virksomheten å "så snart som mulig ta initiativ til avtale om arbeidsreglement, eller utarbeide utkast når det ikke blir avtalt"

    @id:aml-arbeidsreglement-innsending
    Scenario: Utkastet sendes til Arbeidstilsynet
      Gitt at virksomheten plikter å "få arbeidsreglementet godkjent av Arbeidstilsynet"
      Så plikter virksomheten å "sende utkast til arbeidsreglement til Arbeidstilsynet"
      Og det skal skje senest 3 måneder etter "at virksomheten ble satt i gang"
