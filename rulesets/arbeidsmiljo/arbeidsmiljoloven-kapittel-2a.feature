# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 2 A

  # Paragrafen kom 1. januar 2020. Pliktene står for alle arbeidsgivere: enhver kan få et varsel.
  @hjemmel:§2A-3 @jf:§2A-1 @kontrollert:2026-11-24 @fra:2020-01-01
  Regel: § 2 A-3 Arbeidsgivers aktivitetsplikt ved varsling

    @id:aml-varsel-undersokes
    Scenario: Når det er varslet
      Gitt at loven gjelder
      Så plikter virksomheten å "sørge for at varsler om kritikkverdige forhold i virksomheten blir tilstrekkelig undersøkt"
      Og virksomheten plikter å "påse at den som har varslet, har et fullt forsvarlig arbeidsmiljø, og når det er nødvendig sette i verk tiltak mot gjengjeldelse"

  # Paragrafen har dette nummeret og denne ordlyden fra 1. januar 2020.
  @hjemmel:§2A-6 @kontrollert:2026-11-23 @fra:2020-01-01
  Regel: § 2 A-6 Plikt til å utarbeide rutiner for intern varsling

    @id:aml-varslingsrutiner
    Scenario: Minst fem arbeidstakere
      Gitt at antall arbeidstakere virksomheten jevnlig sysselsetter er minst 5
      Så skal virksomheten ha "Rutiner for intern varsling"

    @id:aml-varslingsrutiner-vurdering
    Scenario: Færre ansatte
      Gitt at loven gjelder
      Så må det vurderes om virksomheten skal ha "Rutiner for intern varsling", fordi "virksomheter med færre enn fem arbeidstakere skal ha slike rutiner dersom forholdene i virksomheten tilsier det"

    @id:aml-varslingsrutiner-hvordan
    Scenario: Hvordan rutinene blir til og hvor de finnes
      Gitt at virksomheten skal ha "Rutiner for intern varsling"
      Så plikter virksomheten å "utarbeide varslingsrutinene i samarbeid med arbeidstakerne og deres tillitsvalgte, i tilknytning til det systematiske HMS-arbeidet"
      Og virksomheten plikter å "utforme varslingsrutinene slik at de ikke begrenser arbeidstakernes rett til å varsle"
      Og virksomheten plikter å "gjøre varslingsrutinene lett tilgjengelige for alle arbeidstakere i virksomheten"
