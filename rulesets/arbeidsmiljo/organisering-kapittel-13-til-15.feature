# language: no
@kilde:forskrift/2011-12-06-1355
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 13 til 15

  # § 13-1 står i organisering-ledelse-medvirkning.feature. Uten arbeidstakere gjelder ikke kapittel 13 og §§ 14-1, 14-4
  # og 14-7 (§ 1-3).

  @hjemmel:§13-3 @jf:§13-1 @kontrollert:2026-11-24
  Regel: § 13-3 Planer, årsrapporter og meldinger

    @id:olm-bht-dokumentasjon
    Scenario: Dokumentasjon sammen med bedriftshelsetjenesten
      Gitt at virksomheten plikter å "være tilknyttet godkjent bedriftshelsetjeneste"
      Så skal virksomheten ha "Planer og årsrapporter for bedriftshelsetjenestens bistand"
      Og virksomheten skal ha "Periodevise meldinger og resultater om helsefarlige arbeidsforhold"
      Og virksomheten skal ha "Rutiner for oppfølgingsplaner og tilretteleggingstiltak"
      Og virksomheten plikter å "utarbeide dokumentasjonen i samarbeid med bedriftshelsetjenesten og la den inngå i det systematiske HMS-arbeidet"

  @hjemmel:§14-1 @kontrollert:2026-11-24
  Regel: § 14-1 Krav til helseovervåkning

    # Første ledd
    @id:olm-helseovervaakning
    Scenario: Risikoforholdene tilsier det
      Gitt at forskriften gjelder
      Så må det vurderes om virksomheten plikter å "sørge for fullgod helseovervåkning av arbeidstakerne", fordi "arbeidsgiver plikter det når risikoforholdene tilsier det"

    # Annet og tredje ledd. Når en undersøkelse er pliktig, og hvor ofte, står i forskrift om utførelse av arbeid.
    @id:olm-helseundersoekelse
    Scenariomal: Det arbeidstakerne utsettes for
      Gitt at <paavirkning>
      Så plikter virksomheten å "<plikt>"
      Og virksomheten plikter å "la kompetent lege utføre eller kontrollere helseundersøkelsene"

      Eksempler:
        | rad                      | paavirkning                                                      | plikt                                                                                                                                                                             |
        | asbest                   | virksomheten håndterer asbest eller asbestholdig materiale       | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for støv med asbestfiber                                         |
        | biologiske-faktorer      | den som arbeider kan bli eksponert for biologiske faktorer       | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for biologiske faktorer                                          |
        | stoey                    | arbeidstakere kan bli utsatt for støy                            | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for støy eller mekaniske vibrasjoner                             |
        | vibrasjoner              | arbeidstakere kan bli utsatt for mekaniske vibrasjoner           | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for støy eller mekaniske vibrasjoner                             |
        | ioniserende-straaling    | arbeidstakere kan bli utsatt for ioniserende stråling            | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for ioniserende stråling                                         |
        | kunstig-optisk-straaling | arbeidstakere kan bli utsatt for kunstig optisk stråling         | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for kunstig optisk stråling                                      |
        | elektromagnetisk-felt    | arbeidstakere kan bli utsatt for elektromagnetisk felt           | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for elektromagnetisk felt                                        |
        | under-vann               | virksomheten utfører arbeid under vann eller økt omgivende trykk | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for arbeid under vann eller økt omgivende trykk                  |
        | bergarbeid               | virksomheten utfører bergarbeid                                  | sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for gass, støv eller andre helseskadelige forhold ved bergarbeid |

    # Farlige kjemikalier utsettes arbeidstakerne for når virksomheten har slike, og de som arbeider kan bli eksponert.
    @id:olm-helseundersoekelse-kjemikalier
    Scenario: Farlige kjemikalier
      Gitt at virksomheten håndterer helsefarlige kjemikalier
      Og at den som arbeider kan bli eksponert for kjemikalier
      Så plikter virksomheten å "sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for farlige kjemikalier"
      Og virksomheten plikter å "la kompetent lege utføre eller kontrollere helseundersøkelsene"

    # Den som ikke selv håndterer noe helsefarlig, kan ha arbeidstakere som utsettes for det hos andre.
    @id:olm-helseundersoekelse-kjemikalier-hos-andre
    Scenario: Kjemikalier virksomheten ikke selv håndterer
      Gitt at den som arbeider kan bli eksponert for kjemikalier
      Så må det vurderes om virksomheten plikter å "sørge for egnet helseundersøkelse, i samsvar med forskrift om utførelse av arbeid, av arbeidstakere som utsettes for farlige kjemikalier", fordi "det avgjørende er om kjemikaliene arbeidstakerne utsettes for, er farlige"

  @hjemmel:§14-2 @jf:§1-3 @jf:lov/2005-06-17-62/§5-1 @jf:lov/2005-06-17-62/§5-2 @kontrollert:2026-11-24
  Regel: § 14-2 Registrering og varsling av arbeidsulykke og yrkessykdom

    # Reglene om registrering er arbeidsmiljøloven § 5-1 første til tredje ledd. Fjerde ledd (statistikk over sykefravær) er ikke
    # registrering av ulykker og sykdommer.
    @id:olm-familiebruk
    Scenario: Familiebruk i landbruket
      Gitt at virksomheten er et familiebruk i landbruket
      Så skal virksomheten ha "Register over personskader og arbeidsrelatert sykdom"
      Og det er forbudt å "føre medisinske opplysninger av personlig karakter i registeret over skader og sykdommer uten samtykke fra den det gjelder"
      Og virksomheten plikter å "bevare taushet om opplysninger om personlige forhold i registeret over skader og sykdommer"
      Og virksomheten plikter å "gjøre registeret over skader og sykdommer tilgjengelig for Arbeidstilsynet, verneombud, bedriftshelsetjeneste og arbeidsmiljøutvalg"
      Og virksomheten plikter å "varsle Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) og nærmeste politimyndighet straks og på raskeste måte når noen omkommer eller blir alvorlig skadet ved en arbeidsulykke"
      Og virksomheten skal ha "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
      Og det skal skje når "det er varslet om en alvorlig arbeidsulykke"

    # Har bruket arbeidstakere, følger det samme av arbeidsmiljøloven §§ 5-1 og 5-2.
    @id:olm-landbruk-uten-arbeidstakere
    Scenario: Landbruk uten arbeidstakere
      Gitt at virksomheten driver landbruk
      Og at virksomheten ikke sysselsetter arbeidstaker
      Så skal virksomheten ha "Register over personskader og arbeidsrelatert sykdom"
      Og det er forbudt å "føre medisinske opplysninger av personlig karakter i registeret over skader og sykdommer uten samtykke fra den det gjelder"
      Og virksomheten plikter å "bevare taushet om opplysninger om personlige forhold i registeret over skader og sykdommer"
      Og virksomheten plikter å "gjøre registeret over skader og sykdommer tilgjengelig for Arbeidstilsynet, verneombud, bedriftshelsetjeneste og arbeidsmiljøutvalg"
      Og virksomheten plikter å "varsle Arbeidstilsynet (i petroleumsvirksomheten Havindustritilsynet) og nærmeste politimyndighet straks og på raskeste måte når noen omkommer eller blir alvorlig skadet ved en arbeidsulykke"
      Og virksomheten skal ha "Skriftlig bekreftelse på varsel om alvorlig arbeidsulykke"
      Og det skal skje når "det er varslet om en alvorlig arbeidsulykke"

  @hjemmel:§14-4 @kontrollert:2026-11-24
  Regel: § 14-4 Undersøkelse av arbeidstakeres syn ved arbeid ved dataskjerm

    @id:olm-dataskjerm
    Scenario: Jevnlig og betydelig arbeid ved dataskjerm
      Gitt at arbeidstakere jevnlig arbeider ved dataskjerm en betydelig del av arbeidet
      Så plikter virksomheten å "tilby undersøkelse av øyne og syn ved en kvalifisert person før arbeidet ved dataskjerm begynner, om nødvendig med jevne mellomrom, og ved synsproblemer som kan skyldes arbeidet"
      Og virksomheten plikter å "la arbeidstakerne få undersøkelse hos øyespesialist når resultatet av synsundersøkelsen gjør det nødvendig"
      Og virksomheten plikter å "skaffe og betale spesielle synskorrigerende hjelpemidler når undersøkelsen viser at det er nødvendig og vanlige ikke kan brukes"

  # «Etter dette kapittel»: både helseundersøkelsene etter § 14-1 og synsundersøkelsen etter § 14-4.
  @hjemmel:§14-7 @jf:§14-1 @jf:§14-4 @kontrollert:2026-11-24
  Regel: § 14-7 Arbeidsgivers dekning av utgifter til helseundersøkelse

    @id:olm-utgifter-til-helseundersoekelse
    Scenariomal: Utgifter folketrygden ikke dekker
      Gitt at <bestemmelse> gjelder
      Så plikter virksomheten å "dekke de utgiftene til helseundersøkelser som folketrygden ikke dekker"

      Eksempler:
        | rad              | bestemmelse        |
        | helseovervåkning | forskriften § 14-1 |
        | dataskjerm       | forskriften § 14-4 |

  @hjemmel:§15-1 @jf:§1-3 @jf:lov/2005-06-17-62/§3-2 @kontrollert:2026-11-24
  Regel: § 15-1 Gjennomgående krav om bruk av personlig verneutstyr

    @id:olm-verneutstyr
    Scenario: Risiko som ikke kan unngås på annen måte
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at arbeidet krever personlig verneutstyr
      Så plikter virksomheten å "stille tilfredsstillende personlig verneutstyr til rådighet for arbeidstakerne"
      Og virksomheten plikter å "sørge for at personlig verneutstyr blir tatt i bruk"

    # Tredje ledd
    @id:olm-verneutstyr-bygg
    Scenario: Bygg og anlegg uten arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at virksomheten driver bygge- eller anleggsvirksomhet
      Og at arbeidet krever personlig verneutstyr
      Så plikter virksomheten å "ha og bruke hensiktsmessig personlig verneutstyr i eget arbeid når risikoen for skade ikke kan unngås på annen måte"

    @id:olm-verneutstyr-uten-arbeidstakere
    Scenario: Annen virksomhet uten arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at arbeidet krever personlig verneutstyr
      Så må det vurderes om virksomheten plikter å "ha og bruke hensiktsmessig personlig verneutstyr i eget arbeid når risikoen for skade ikke kan unngås på annen måte", fordi "§ 1-3 lar kapittel 15 gjelde alle virksomheter uten arbeidstakere, men § 15-1 nevner bare dem i bygg og anlegg"

  # § 1-3 annet ledd lar hele kapittel 15 gjelde uten arbeidstakere. Bare § 15-1 nevner bygg og anlegg for seg; derfor følger
  # §§ 15-3 og 15-4 ikke svaret for den.
  # Dagens ordlyd er fra forskrift 10. mai 2022 nr. 819, som ikke har egen dag for ikrafttredelse; den forrige er ikke lest.
  @hjemmel:§15-3 @jf:§1-3 @jf:§15-1 @kontrollert:2026-11-24 @fra:2022-05-10
  Regel: § 15-3 Krav til personlig verneutstyr

    @id:olm-krav-til-verneutstyr
    Scenario: CE-merket og forsvarlig verneutstyr
      Gitt at arbeidet krever personlig verneutstyr
      Så plikter virksomheten å "bare bruke personlig verneutstyr som oppfyller PVU-forskriften og er CE-merket"
      Og virksomheten plikter å "påse at personlig verneutstyr til enhver tid gir fullt forsvarlig vern, passer brukeren og arbeidet, ikke øker risikoen og kan kombineres med annet verneutstyr"

  @hjemmel:§15-4 @jf:§1-3 @jf:§15-1 @kontrollert:2026-11-24
  Regel: § 15-4 Krav til vedlikehold og kontroll av personlig verneutstyr

    @id:olm-rutiner-for-verneutstyr
    Scenario: Rutiner for verneutstyret
      Gitt at arbeidet krever personlig verneutstyr
      Så skal virksomheten ha "Rutiner for personlig verneutstyr"
      Og virksomheten plikter å "holde personlig verneutstyr i god hygienisk stand, og påse at felles bruk ikke gir helsemessige eller hygieniske problemer"
