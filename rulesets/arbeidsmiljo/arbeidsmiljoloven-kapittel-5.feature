# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 5

  # Uavhengig av loven: forskrift/2011-12-06-1355 § 14-2 lar paragrafen gjelde for landbruk loven ellers ikke omfatter (§ 1-4).
  @hjemmel:§5-1 @jf:forskrift/2011-12-06-1355/§14-2 @kontrollert:2026-11-24 @uavhengig
  Regel: § 5-1 Registrering av skader og sykdommer

    # Første til tredje ledd
    @id:aml-skaderegister
    Scenario: Register over skader og sykdommer
      Gitt at loven gjelder
      Så skal virksomheten ha "Register over personskader og arbeidsrelatert sykdom"
      Og det er forbudt å "føre medisinske opplysninger av personlig karakter i registeret over skader og sykdommer uten samtykke fra den det gjelder"
      Og virksomheten plikter å "bevare taushet om opplysninger om personlige forhold i registeret over skader og sykdommer"
      Og virksomheten plikter å "gjøre registeret over skader og sykdommer tilgjengelig for Arbeidstilsynet, verneombud, bedriftshelsetjeneste og arbeidsmiljøutvalg"

    @id:aml-skaderegister-landbruk
    Scenario: Landbruk utenfor loven
      Gitt at forskrift om organisering, ledelse og medvirkning § 14-2 gjelder
      Så gjelder bestemmelsen

    # Fjerde ledd, jf. folketrygdloven § 25-2
    @id:aml-sykefravaersstatistikk
    Scenario: Statistikk over sykefravær
      Gitt at loven gjelder
      Så skal virksomheten ha "Statistikk over sykefravær og fravær ved barns sykdom"

  # Uavhengig av loven: som § 5-1. Annet til fjerde ledd gir hjemmel for forskrifter.
  @hjemmel:§5-2 @jf:§6-1 @jf:forskrift/2011-12-06-1355/§14-2 @kontrollert:2026-11-24 @uavhengig
  Regel: § 5-2 Arbeidsgivers varslings- og meldeplikt

    @id:aml-ulykkesvarsel
    Scenario: Varsel om alvorlig arbeidsulykke
      Gitt at loven gjelder
      Så plikter virksomheten å "varsle Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) og nærmeste politimyndighet straks og på raskeste måte når noen omkommer eller blir alvorlig skadet ved en arbeidsulykke"
      Og virksomheten skal ha "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
      Og det skal skje når "det er varslet om en alvorlig arbeidsulykke"

    # Den som har avtalt å ikke ha verneombud (§ 6-1), har ingen å gi kopien til.
    @id:aml-ulykkesvarsel-verneombud
    Scenario: Kopi til verneombudet
      Gitt at virksomheten plikter å "velge verneombud"
      Så plikter virksomheten å "gi verneombudet kopi av den skriftlige bekreftelsen på varselet om arbeidsulykken"

    @id:aml-ulykkesvarsel-landbruk
    Scenario: Landbruk utenfor loven
      Gitt at forskrift om organisering, ledelse og medvirkning § 14-2 gjelder
      Så gjelder bestemmelsen

  # Uavhengig av loven: plikten er lagt på enhver lege, også den som ikke sysselsetter noen.
  @hjemmel:§5-3 @kontrollert:2026-11-24 @uavhengig
  Regel: § 5-3 Leges meldeplikt

    @id:aml-lege
    Scenario: Leger
      Gitt at leger arbeider i virksomheten
      Så plikter virksomheten å "gi skriftlig melding fra legen til Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) om yrkessykdom som er likestilt med yrkesskade, og om annen sykdom legen antar kommer av arbeidstakerens arbeidssituasjon"
      Og virksomheten plikter å "underrette arbeidsgiveren om den arbeidsrelaterte sykdommen når arbeidstakeren samtykker"
      Og virksomheten skal ha "Legens melding om arbeidsrelatert sykdom"
      Og det er for "hver arbeidstaker legen gjennom arbeidet sitt får vite at har slik sykdom"
      Og det skal skje når "legen får vite om sykdommen"

  # Uavhengig av loven: plikten er lagt på den som produserer eller importerer, også uten arbeidstakere.
  # Bokstav c: departementet har bestemt produktregisteret hos Miljødirektoratet (deklareringsforskriften, 2015-05-19-541).
  @hjemmel:§5-4 @jf:forskrift/2015-05-19-541/§4 @kontrollert:2026-11-24 @uavhengig
  Regel: § 5-4 Produsenter og importører av kjemikalier og biologisk materiale

    # Første ledd bokstav a, b og d
    @id:aml-kjemikalieprodusent
    Scenario: Produsenter og importører
      Gitt at virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid
      Så plikter virksomheten å "skaffe opplysninger om sammensetningen av og egenskapene til kjemikalier og biologisk materiale virksomheten produserer eller importerer"
      Og virksomheten plikter å "treffe de tiltakene som trengs for at kjemikalier og biologisk materiale virksomheten produserer eller importerer, ikke gir arbeidstakere ulykker, helseskader eller særlig ubehag eller ulempe"
      Og virksomheten plikter å "sørge for at kjemikalier og biologisk materiale virksomheten produserer eller importerer, har emballasje som forebygger ulykker og helseskader"

    # Første ledd bokstav c og e; unntaket står i annet ledd
    @id:aml-kjemikalieprodusent-melding-og-merking
    Scenario: Melding og merking
      Gitt at virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid
      Men ikke dersom alt av kjemikalier og biologisk materiale virksomheten produserer eller importerer, er næringsmidler, andre stoffer som går inn under matloven, eller legemidler
      Så plikter virksomheten å "melde kjemikalier virksomheten produserer eller importerer, til produktregisteret hos Miljødirektoratet, så langt deklareringsforskriften krever det"
      Og virksomheten plikter å "merke emballasjen til kjemikalier og biologisk materiale virksomheten produserer eller importerer, med navnet på kjemikaliet eller materialet, navnet på produsenten eller importøren og en tydelig advarsel på norsk"

  # Uavhengig av loven: plikten er lagt på den som leverer eller monterer, også uten arbeidstakere.
  @hjemmel:§5-5 @jf:forskrift/2005-12-16-1567/§3 @kontrollert:2026-11-24 @uavhengig
  Regel: § 5-5 Produsenter, leverandører og importører av maskiner og annet arbeidsutstyr

    # Første til tredje og sjette ledd
    @id:aml-arbeidsutstyr
    Scenario: Den som leverer arbeidsutstyr
      Gitt at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
      Så plikter virksomheten å "sørge for at maskiner og annet arbeidsutstyr er konstruert og har verneinnretninger i samsvar med arbeidsmiljøloven før det leveres til bruk"
      Og virksomheten plikter å "skilte synlig at arbeidsutstyr som stilles ut eller vises fram uten nødvendige verneinnretninger, ikke oppfyller kravene og ikke kan leveres til bruk før det gjør det"
      Og virksomheten plikter å "treffe tiltak ved demonstrasjon av arbeidsutstyr slik at personer, dyr og eiendom ikke utsettes for fare"
      Og virksomheten plikter å "påse ved konstruksjon av arbeidsutstyr at det kan brukes etter sin hensikt uten særlige ulemper eller ubehag"
      Og virksomheten plikter å "merke arbeidsutstyr med navn og adresse til produsenten eller importøren, eller slik at denne lett kan finnes, før utstyret overdras eller stilles ut"

    # Fjerde ledd; unntaket for Forsvaret står i forskrift om unntak fra arbeidsmiljøloven § 3 annet ledd
    @id:aml-bruksanvisning
    Scenario: Bruksanvisning
      Gitt at virksomheten produserer, importerer, selger, leier ut eller låner ut maskiner eller annet arbeidsutstyr
      Men ikke dersom alt arbeidsutstyret virksomheten leverer, er til bruk i Forsvaret
      Så skal virksomheten ha "Bruksanvisning på norsk til arbeidsutstyr virksomheten leverer"
      Og det skal skje når "utstyret leveres til bruk"

    # Femte ledd
    @id:aml-montering
    Scenario: Den som monterer arbeidsutstyr
      Gitt at virksomheten påtar seg å montere maskiner eller annet arbeidsutstyr
      Så plikter virksomheten å "sørge for at maskiner og annet arbeidsutstyr virksomheten monterer, blir satt i stand og stilt opp i samsvar med arbeidsmiljøloven"
