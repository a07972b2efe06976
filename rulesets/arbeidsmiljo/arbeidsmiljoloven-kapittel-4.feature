# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 4

  # Det §§ 1-5 og 1-7 tar bort for hjemmearbeid og utsendte, står ved kapittel 1.

  # Åttende ledd om tjenester fra virksomheter uten godkjenning: forbudet står i forskriftene som krever godkjenningen.
  @hjemmel:§4-1 @kontrollert:2026-11-24
  Regel: § 4-1 Generelle krav til arbeidsmiljøet

    # Første, annet, fjerde og femte ledd
    @id:aml-fullt-forsvarlig
    Scenario: Fullt forsvarlig arbeidsmiljø
      Gitt at loven gjelder
      Så plikter virksomheten å "sørge for at arbeidsmiljøet er fullt forsvarlig når alt som kan virke inn på arbeidstakernes helse og velferd, vurderes hver for seg og samlet"
      Og virksomheten plikter å "utvikle og forbedre standarden for sikkerhet, helse og arbeidsmiljø i takt med samfunnet"
      Og virksomheten plikter å "legge vekt på å forebygge skader og sykdommer når arbeidet planlegges og utformes"
      Og virksomheten plikter å "organisere, legge til rette og lede arbeidet, og velge arbeidstid, lønnssystem og teknologi, slik at arbeidstakerne ikke får uheldige fysiske eller psykiske belastninger og sikkerheten blir ivaretatt"
      Og virksomheten plikter å "innrette virksomheten for arbeidstakere av begge kjønn"
      Og virksomheten plikter å "så langt det er mulig og rimelig utforme atkomst, sanitæranlegg og arbeidsutstyr slik at arbeidstakere med nedsatt funksjonsevne kan arbeide i virksomheten"

    # Tredje ledd
    @id:aml-alenearbeid-vurdering
    Scenario: Vurdering av alenearbeid
      Gitt at loven gjelder
      Så plikter virksomheten å "vurdere om alenearbeid i virksomheten innebærer særlig risiko"

    @id:aml-alenearbeid-tiltak
    Scenario: Tiltak ved alenearbeid
      Gitt at noen i virksomheten arbeider alene
      Så må det vurderes om virksomheten plikter å "iverksette tiltak som forebygger og reduserer risikoen ved alenearbeid", fordi "plikten gjelder de tiltakene som er nødvendige, og det avhenger av hvilken risiko vurderingen av alenearbeidet viser"

  # Første og annet ledd kom 1. januar 2026 (lov 20. juni 2025 nr. 37); resten sto som første til fjerde ledd før det.
  @hjemmel:§4-3 @kontrollert:2026-11-24
  Regel: § 4-3 Krav til det psykososiale arbeidsmiljøet

    @id:aml-psykososiale-faktorer @fra:2026-01-01
    Scenario: Psykososiale arbeidsmiljøfaktorer
      Gitt at loven gjelder
      Så plikter virksomheten å "organisere, planlegge og gjennomføre arbeidet slik at de psykososiale arbeidsmiljøfaktorene er fullt forsvarlige, blant annet krav og forventninger, emosjonelle belastninger, arbeidsmengde og tidspress, og støtte og hjelp"

    # Definisjonene av trakassering kom 1. januar 2024; plikten er den samme.
    @id:aml-psykososialt
    Scenario: Integritet, kontakt, trakassering, vold og trusler
      Gitt at loven gjelder
      Så plikter virksomheten å "legge arbeidet til rette slik at arbeidstakernes integritet og verdighet blir ivaretatt"
      Og virksomheten plikter å "forsøke å utforme arbeidet slik at arbeidstakerne kan ha kontakt og kommunisere med andre arbeidstakere i virksomheten"
      Og virksomheten plikter å "sørge for at arbeidstakerne ikke utsettes for trakassering, heller ikke seksuell trakassering, eller annen utilbørlig opptreden"
      Og virksomheten plikter å "så langt det er mulig beskytte arbeidstakerne mot vold, trusler og uheldige belastninger som følger av kontakt med andre"

  # Femte ledd: Arbeidstilsynet kan gjøre unntak. Hva som er farlige kjemikalier, jf. forskrift/2011-12-06-1357 §§ 1-4 og 2-1.
  @hjemmel:§4-5 @jf:forskrift/2011-12-06-1357/§2-1 @kontrollert:2026-11-24
  Regel: § 4-5 Særlig om kjemisk og biologisk helsefare

    # Første og tredje ledd, og fjerde ledd tredje punktum
    @id:aml-kjemikalier
    Scenariomal: Håndtering av kjemikalier og biologisk materiale
      Gitt at <håndtering>
      Men ikke dersom det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
      Så plikter virksomheten å "legge arbeidsmiljøet til rette slik at arbeidstakerne er sikret mot ulykker, helseskader og særlig ubehag når kjemikalier eller biologisk materiale håndteres"
      Og virksomheten plikter å "framstille, pakke, bruke og oppbevare kjemikalier og biologisk materiale slik at arbeidstakerne ikke utsettes for helsefare"
      Og virksomheten plikter å "ha de rutinene og det utstyret som trengs for å hindre eller motvirke helseskader av kjemikalier eller biologisk materiale"
      Og virksomheten plikter å "merke beholdere og emballasje for kjemikalier og biologisk materiale tydelig på norsk med navn, sammensetning og advarsel"

      Eksempler:
        | rad          | håndtering                                                                |
        | kjemikalier  | virksomheten bruker et kjemikalie                                         |
        | helsefarlig  | virksomheten håndterer helsefarlige kjemikalier                           |
        | farlig stoff | virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff |
        | biologisk    | virksomheten håndterer biologisk materiale som kan innebære helsefare     |

    # Annet ledd
    @id:aml-kjemikalier-erstatte
    Scenariomal: Erstatning av det som er helsefarlig
      Gitt at <håndtering>
      Men ikke dersom det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
      Så er det forbudt å "bruke kjemikalier eller biologisk materiale som kan innebære helsefare, når noe mindre farlig for arbeidstakerne, eller en mindre farlig prosess, kan brukes i stedet"

      Eksempler:
        | rad         | håndtering                                                            |
        | helsefarlig | virksomheten håndterer helsefarlige kjemikalier                       |
        | biologisk   | virksomheten håndterer biologisk materiale som kan innebære helsefare |

    # Fjerde ledd
    @id:aml-stoffkartotek
    Scenario: Kartotek over farlige kjemikalier
      Gitt at virksomheten håndterer helsefarlige kjemikalier
      Men ikke dersom det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
      Så skal virksomheten ha "Stoffkartotek"

    @id:aml-stoffkartotek-farlig-stoff
    Scenario: Kjemikalier som bare er farlige ved brann og eksplosjon
      Gitt at virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff
      Men ikke dersom det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
      Så må det vurderes om virksomheten skal ha "Stoffkartotek", fordi "loven krever kartotek over farlige kjemikalier, mens forskriften bare krever stoffkartotek for dem som kan medføre helsefare"

    # Kartoteket kan føres sammen med det over kjemikaliene: forskriften § 2-1 har det som gruppe 3 i stoffkartoteket.
    @id:aml-kartotek-biologisk
    Scenario: Kartotek over biologisk materiale
      Gitt at virksomheten håndterer biologisk materiale som kan innebære helsefare
      Men ikke dersom det foreligger vedtak om "unntak fra hele arbeidsmiljøloven § 4-5"
      Så skal virksomheten ha "Kartotek over biologisk materiale"

  # Folketrygdloven § 25-2 pålegger arbeidsgiveren det samme overfor Nav.
  @hjemmel:§4-6 @jf:lov/1997-02-28-19/§25-2 @kontrollert:2026-11-24
  Regel: § 4-6 Særlig om tilrettelegging for arbeidstakere med redusert arbeidsevne

    # Første og annet ledd
    @id:aml-redusert-arbeidsevne
    Scenario: Arbeidstakere med redusert arbeidsevne
      Gitt at loven gjelder
      Så plikter virksomheten å "så langt det er mulig iverksette de tiltakene som trengs for at en arbeidstaker med redusert arbeidsevne kan beholde eller få et passende arbeid, helst sitt vanlige"
      Og virksomheten plikter å "ta arbeidstakeren og arbeidstakerens tillitsvalgte med på råd før det avgjøres om arbeidstakeren skal overføres til annet arbeid på grunn av redusert arbeidsevne"

    # Tredje ledd
    @id:aml-oppfoelgingsplan
    Scenario: Oppfølgingsplan
      Gitt at loven gjelder
      Så plikter virksomheten å "starte arbeidet med oppfølgingsplanen så tidlig som mulig, i samråd med arbeidstakeren"
      Og virksomheten skal ha "Oppfølgingsplan ved sykefravær"
      Og det er for "hver arbeidstaker som er helt eller delvis borte på grunn av ulykke, sykdom, slitasje eller lignende, når en plan ikke er åpenbart unødvendig"
      Og det skal skje senest 4 uker etter "at arbeidstakeren ble helt eller delvis borte fra arbeidet"
      Og virksomheten plikter å "formidle oppfølgingsplanen til sykmelderen så snart den er utarbeidet"
      Og det skal skje senest 4 uker etter "at arbeidstakeren ble helt eller delvis borte fra arbeidet"
      Og virksomheten plikter å "sende oppdatert oppfølgingsplan til Arbeids- og velferdsetaten (Nav) før dialogmøter Nav innkaller til"
      Og det skal skje senest 1 uke før "dialogmøtet Nav innkaller til"

    # Fjerde ledd
    @id:aml-dialogmoete
    Scenario: Dialogmøte
      Gitt at loven gjelder
      Så plikter virksomheten å "innkalle en arbeidstaker som er helt borte fra arbeidet på grunn av ulykke, sykdom, slitasje eller lignende, til dialogmøte om oppfølgingsplanen, når det ikke er åpenbart unødvendig"
      Og det skal skje senest 7 uker etter "at arbeidstakeren ble helt borte fra arbeidet"
      Og virksomheten plikter å "holde dialogmøte med en arbeidstaker som er delvis borte fra arbeidet, når arbeidsgiveren, arbeidstakeren eller sykmelderen mener det er hensiktsmessig"
      Og virksomheten plikter å "innkalle sykmelderen til dialogmøtet når arbeidstakeren ønsker det"
      Og virksomheten kan "innkalle Nav, bedriftshelsetjenesten og andre relevante aktører til dialogmøtet når arbeidsgiveren eller arbeidstakeren ønsker det"
      Og det er forbudt å "innkalle helsepersonell som behandler eller har behandlet arbeidstakeren, til dialogmøtet når arbeidstakeren motsetter seg det"

    # Femte ledd
    @id:aml-dokumentasjon-av-oppfoelging
    Scenario: Dokumentasjon av oppfølgingen
      Gitt at loven gjelder
      Så skal virksomheten ha "Dokumentasjon av oppfølgingsplaner og dialogmøter"
      Og det skal skje når "en arbeidstaker er helt eller delvis borte på grunn av ulykke, sykdom, slitasje eller lignende"
