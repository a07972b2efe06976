# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 11

  # Forbudene retter seg mot enhver arbeidsgiver, også den som ennå ikke har noen under 18 år. Hva som er lett arbeid:
  # forskrift/2011-12-06-1355 § 12-2; vilkårene for kulturelt eller lignende arbeid: § 12-3.
  @hjemmel:§11-1 @jf:forskrift/2011-12-06-1355/§12-3 @jf:forskrift/2010-02-12-158/§36 @kontrollert:2026-11-25
  Regel: § 11-1 Forbud mot barnearbeid

    # Første ledd
    @id:aml-barnearbeid
    Scenario: Barn under 15 år og skolepliktige
      Gitt at loven gjelder
      Så er det forbudt å "la barn som er under 15 år eller skolepliktige, arbeide, utenom kulturelt eller lignende arbeid, lett arbeid fra de har fylt 13 år, og arbeid som ledd i skolegangen eller godkjent yrkesorientering fra de har fylt 14 år"

    # Første ledd bokstav a til c. Til havs skal alle ha fylt 18 år (rammeforskriften § 36).
    @id:aml-barnearbeid-unntak
    Scenario: Arbeidet barn kan utføre
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "la barn utføre kulturelt eller lignende arbeid, når Arbeidstilsynet har samtykket på forhånd"
      Og virksomheten kan "la barn som har fylt 13 år, utføre lett arbeid"
      Og virksomheten kan "la barn som har fylt 14 år, arbeide som ledd i skolegangen eller i praktisk yrkesorientering som skolemyndighetene har godkjent"

    # Tredje ledd
    @id:aml-skadelig-arbeid-under-18
    Scenario: Skadelig arbeid for dem under 18 år
      Gitt at loven gjelder
      Så er det forbudt å "la noen under 18 år utføre arbeid som kan skade deres sikkerhet, helse, utvikling eller skolegang"

  # Unntak etter femte ledd: forskrift/2011-12-06-1355 § 12-3 tredje ledd og § 12-7A. De står i pliktene.
  @hjemmel:§11-2 @jf:forskrift/2011-12-06-1355/§12-3 @jf:forskrift/2011-12-06-1355/§12-7A @kontrollert:2026-11-25
  Regel: § 11-2 Arbeidstid

    # Første og fjerde ledd
    @id:aml-under-18-arbeidstid
    Scenario: Skolegang og flere arbeidsgivere
      Gitt at virksomheten sysselsetter noen under 18 år
      Så plikter virksomheten å "legge arbeidstiden til dem under 18 år slik at den ikke hindrer skolegangen eller utbyttet av undervisningen"
      Og virksomheten plikter å "skaffe seg kjennskap til arbeidstiden de under 18 år har hos andre arbeidsgivere, og regne arbeidstiden samlet"

    # Annet ledd
    @id:aml-barns-arbeidstid
    Scenario: Barn under 15 år og skolepliktige
      Gitt at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
      Så plikter virksomheten å "holde arbeidstiden til barn under 15 år og skolepliktige innenfor 2 timer i døgnet på dager med undervisning og 12 timer i uka i uker med undervisning, med mindre Arbeidstilsynet har samtykket i mer for kulturelt, kunstnerisk eller sportslig arbeid"
      Og virksomheten plikter å "holde arbeidstiden til barn under 15 år og skolepliktige innenfor 7 timer i døgnet på undervisningsfrie dager og 35 timer i undervisningsfrie uker"
      Og virksomheten plikter å "holde arbeids- og skoletida til barn under 15 år og skolepliktige innenfor til sammen 8 timer i døgnet og 40 timer i uka når arbeidet er ledd i vekslende teoretisk og praktisk utdanning"

    # Tredje ledd
    @id:aml-ungdoms-arbeidstid
    Scenario: Ungdom mellom 15 og 18 år
      Gitt at virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig
      Så plikter virksomheten å "holde arbeidstiden til ungdom mellom 15 og 18 år som ikke er skolepliktig, innenfor 8 timer i døgnet og 40 timer i uka, med mindre forskriften åpner for mer"

  # Unntak etter fjerde ledd: forskrift/2011-12-06-1355 §§ 12-8 og 12-9.
  @hjemmel:§11-3 @jf:forskrift/2011-12-06-1355/§12-8 @jf:forskrift/2011-12-06-1355/§12-9 @kontrollert:2026-11-25
  Regel: § 11-3 Forbud mot nattarbeid

    # Første ledd
    @id:aml-barn-om-natten
    Scenario: Barn under 15 år og skolepliktige
      Gitt at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
      Så er det forbudt å "la barn under 15 år og skolepliktige arbeide mellom klokken 20.00 og 06.00, utenom kulturelt, kunstnerisk og sportslig arbeid fram til klokken 23.00 med forhåndssamtykke fra Arbeidstilsynet"

    # Annet og tredje ledd
    @id:aml-ungdom-om-natten
    Scenario: Ungdom mellom 15 og 18 år
      Gitt at virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig
      Så plikter virksomheten å "gi ungdom mellom 15 og 18 år som ikke er skolepliktig, minst 8 timer arbeidsfri som omfatter tida mellom klokken 23.00 og 06.00, med mindre forskriften åpner for arbeid da"
      Og det er forbudt å "la ungdom mellom 15 og 18 år som ikke er skolepliktig, arbeide mellom klokken 21.00 og 23.00 uten at arbeidets art gjør det nødvendig eller det er et særlig og tidsavgrenset behov"
      Og virksomheten kan "la ungdom mellom 15 og 18 år som ikke er skolepliktig, arbeide om natten når det er strengt nødvendig for å avverge fare for eller skade på liv eller eiendom som følge av naturhendelser, ulykker og andre uforutsette hendelser"
      Og virksomheten plikter å "gi ungdom som har arbeidet om natten for å avverge fare eller skade, kompenserende hvile etterpå"

  # § 11-3 fjerde ledd: den arbeidsfrie perioden mellom klokken 23.00 og 06.00 kan være kortere i tilfellene i
  # forskrift/2011-12-06-1355 § 12-9. Arbeid før klokken 23.00 (annet ledd) og ved ulykker (tredje ledd) er ikke med.
  @hjemmel:§11-4 @jf:§11-3 @jf:forskrift/2011-12-06-1355/§12-9 @kontrollert:2026-11-25
  Regel: § 11-4 Helsekontroll

    @id:aml-ungdom-helsekontroll
    Scenario: Helsekontroll for ungdom som settes til nattarbeid
      Gitt at ungdom i virksomheten arbeider mellom klokken 23.00 og 06.00
      Og at forskrift om organisering, ledelse og medvirkning § 12-9 gjelder
      Så plikter virksomheten å "gi ungdom som settes til nattarbeid etter forskriften, tilbud om helsekontroll før de tiltrer og deretter med jevne mellomrom"

  # Unntak etter femte ledd: forskrift/2011-12-06-1355 § 12-7A, som står i plikten.
  @hjemmel:§11-5 @jf:forskrift/2011-12-06-1355/§12-7A @kontrollert:2026-11-25
  Regel: § 11-5 Pauser og fritid

    # Første, tredje og fjerde ledd
    @id:aml-under-18-pauser-og-fritid
    Scenario: Pause, ukentlig arbeidsfri og feriefritid
      Gitt at virksomheten sysselsetter noen under 18 år
      Så plikter virksomheten å "gi dem under 18 år minst en halv times hvilepause, om mulig sammenhengende, når den daglige arbeidstiden overstiger fire og en halv time"
      Og virksomheten plikter å "gi dem under 18 år minst 48 timer sammenhengende arbeidsfri i løpet av sju dager, så vidt mulig på søn- eller helgedag, med mindre forskriften åpner for mindre"
      Og virksomheten plikter å "gi dem under 18 år som går på skole, minst fire ukers feriefritid i året, hvorav minst to uker i sommerferien"

    # Annet ledd bokstav a
    @id:aml-barns-arbeidsfri
    Scenario: Barn under 15 år og skolepliktige
      Gitt at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
      Så plikter virksomheten å "gi barn under 15 år og skolepliktige minst 14 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"

    # Annet ledd bokstav b
    @id:aml-ungdoms-arbeidsfri
    Scenario: Ungdom mellom 15 og 18 år
      Gitt at virksomheten sysselsetter ungdom mellom 15 og 18 år som ikke er skolepliktig
      Så plikter virksomheten å "gi ungdom mellom 15 og 18 år som ikke er skolepliktig, minst 12 timer sammenhengende arbeidsfri innenfor hver periode på 24 timer"
