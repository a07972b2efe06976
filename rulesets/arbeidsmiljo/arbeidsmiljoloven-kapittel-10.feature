# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 10

  # Unntakene: tariffavtale etter § 10-12 fjerde ledd, og for første punktum petroleumsvirksomhet til havs
  # (rammeforskriften, forskrift/2010-02-12-158, §§ 2 og 38).
  @hjemmel:§10-3 @jf:§10-12 @kontrollert:2026-11-23
  Regel: § 10-3 Arbeidsplan

    @id:aml-arbeidsplan
    Scenario: Arbeidsplan
      Gitt at arbeidstakerne arbeider til ulike tider på døgnet
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Arbeidsplan"

    @id:aml-arbeidsplan-samarbeid
    Scenario: Samarbeid om arbeidsplanen, og hvor den finnes
      Gitt at arbeidstakerne arbeider til ulike tider på døgnet
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
      Så plikter virksomheten å "utarbeide arbeidsplanen i samarbeid med arbeidstakernes tillitsvalgte"
      Og virksomheten plikter å "gjøre arbeidsplanen lett tilgjengelig for arbeidstakerne"

    @id:aml-arbeidsplan-droefting
    Scenario: Drøfting av arbeidsplanen
      Gitt at arbeidstakerne arbeider til ulike tider på døgnet
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
      Men ikke dersom tariffavtale fastsetter noe annet om drøfting av arbeidsplanen
      Så plikter virksomheten å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"
      Og det skal skje senest 2 uker før "iverksettelsen av arbeidsplanen"

    @id:aml-bare-petroleum-til-havs
    Scenario: Bare petroleumsvirksomhet til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                     |
        | petroleumsvirksomhet til havs |
      Så regnes virksomheten som "virksomhet som bare driver petroleumsvirksomhet til havs"

  # Hvem paragrafen gjelder, og unntak fra kapitlet: § 10-12. Grensene er innholdet i pliktene; kortere eller lengre tid etter
  # avtale, tariffavtale, samtykke eller forskrift står i pliktene selv. Unntakene er rammeforskriften § 37 (ikke tredje og sjette ledd)
  # og forskrift 2005-12-16-1567 § 4 (kommunalt brannvesen).
  @hjemmel:§10-4 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-4 Alminnelig arbeidstid

    # Første ledd
    @id:aml-alminnelig-arbeidstid
    Scenario: Ni timer og 40 timer
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så plikter virksomheten å "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 40 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"

    # Fjerde ledd; sjette ledd siste punktum har samme grense for tredelt skift og turnus.
    @id:aml-alminnelig-arbeidstid-38-timer
    Scenario: 38 timer for skift, turnus, søndags- og nattarbeid
      Gitt at noen arbeider døgnkontinuerlig, på to skift med søndagsarbeid, minst hver tredje søndag eller hovedsakelig om natten
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så plikter virksomheten å "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 38 timer i løpet av sju dager for dem som arbeider døgnkontinuerlig skift, på to skift med regelmessig arbeid på søn- og helgedager, i turnus som kan sammenlignes med det, minst hver tredje søndag eller hovedsakelig om natten, med mindre annet er avtalt eller fastsatt etter loven"

    # Femte ledd
    @id:aml-alminnelig-arbeidstid-36-timer
    Scenario: 36 timer for helkontinuerlig skift og arbeid under jord
      Gitt at noen arbeider helkontinuerlig skift eller turnus eller under jord
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så plikter virksomheten å "holde den alminnelige arbeidstiden innenfor 9 timer i løpet av 24 timer og 36 timer i løpet av sju dager for dem som arbeider helkontinuerlig skift, i turnus som kan sammenlignes med det, eller under jord i gruver, tunneldrift og utsprengning av bergrom, med mindre annet er avtalt eller fastsatt etter loven"

    # Sjette ledd
    @id:aml-tredelt-skift
    Scenario: Tredelt skift og turnus
      Gitt at noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så plikter virksomheten å "regne hver time på søn- og helgedager som 1 time og 10 minutter og hver time om natten som 1 time og 15 minutter når arbeidstiden fastsettes for tredelt skift og turnus, ned til 36 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"

    # Rammeforskriften § 37 nevner ikke sjette ledd.
    @id:aml-tredelt-skift-til-havs
    Scenario: Tredelt skift og turnus til havs
      Gitt at virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Og at noen arbeider tredelt skift eller turnus med arbeid minst hver tredje søndag
      Så må det vurderes om virksomheten plikter å "regne hver time på søn- og helgedager som 1 time og 10 minutter og hver time om natten som 1 time og 15 minutter når arbeidstiden fastsettes for tredelt skift og turnus, ned til 36 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven", fordi "rammeforskriften § 37 nevner ikke sjette ledd, men tar bort første ledd, som det bygger på"

    # Annet ledd
    @id:aml-passivt-arbeid
    Scenario: Passivt arbeid
      Gitt at noen har arbeid som helt eller i det vesentlige er av passiv karakter
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så kan virksomheten "forlenge arbeidstiden ved passivt arbeid med inntil halvparten av de passive periodene, men høyst 2 timer i løpet av 24 timer og 10 timer i løpet av sju dager, og ikke ut over 48 timer i løpet av sju dager"
      Og virksomheten kan "søke Arbeidstilsynet om samtykke til lengre arbeidstid når arbeidet er særlig passivt, men ikke ut over 13 timer i løpet av 24 timer og 48 timer i løpet av sju dager"

    # Tredje ledd
    @id:aml-beredskapsvakt
    Scenario: Beredskapsvakt utenfor arbeidsstedet
      Gitt at noen har beredskapsvakt utenfor arbeidsstedet
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så plikter virksomheten å "regne som hovedregel minst 1/7 av beredskapsvakten utenfor arbeidsstedet med i den alminnelige arbeidstiden, avhengig av hvor belastende vaktordningen er, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten kan "kreve at Arbeidstilsynet fastsetter en annen beregning av beredskapsvakt utenfor arbeidsstedet når hovedregelen virker urimelig"

    @id:aml-beredskapsvakt-avtale-adgang
    Scenario: Annen beregning kan avtales
      Gitt at noen har beredskapsvakt utenfor arbeidsstedet
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så kan virksomheten "avtale skriftlig med de tillitsvalgte en annen beregning av beredskapsvakt utenfor arbeidsstedet"

    @id:aml-beredskapsvakt-avtale
    Scenario: Avtalen om annen beregning er skriftlig
      Gitt at det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så skal virksomheten ha "Avtale med de tillitsvalgte om beregning av beredskapsvakt"

    # Rammeforskriften § 37: tredje ledd gjelder også til havs, for dem som har vaktplikt.
    @id:aml-beredskapsvakt-til-havs
    Scenario: Beredskapsvakt til havs
      Gitt at virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Og at noen har beredskapsvakt utenfor arbeidsstedet
      Så plikter virksomheten å "regne som hovedregel minst 1/7 av beredskapsvakten utenfor arbeidsstedet med i den alminnelige arbeidstiden, avhengig av hvor belastende vaktordningen er, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten kan "kreve at Arbeidstilsynet fastsetter en annen beregning av beredskapsvakt utenfor arbeidsstedet når hovedregelen virker urimelig"

    @id:aml-beredskapsvakt-til-havs-avtale-adgang
    Scenario: Annen beregning kan avtales til havs
      Gitt at virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Og at noen har beredskapsvakt utenfor arbeidsstedet
      Og at virksomheten er bundet av tariffavtale
      Så kan virksomheten "avtale skriftlig med de tillitsvalgte en annen beregning av beredskapsvakt utenfor arbeidsstedet"

    @id:aml-beredskapsvakt-til-havs-avtale
    Scenario: Avtalen om annen beregning er skriftlig også til havs
      Gitt at virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Og at det er avtalt med de tillitsvalgte å regne beredskapsvakt på en annen måte enn loven
      Og at virksomheten er bundet av tariffavtale
      Så skal virksomheten ha "Avtale med de tillitsvalgte om beregning av beredskapsvakt"

    @id:aml-bare-kommunalt-brannvesen
    Scenario: Bare kommunalt brannvesen
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet            |
        | kommunalt brannvesen |
      Så regnes virksomheten som "virksomhet som ikke driver annet enn kommunalt brannvesen"

  # Unntakene er de samme som i § 10-4. Endret 1. juli 2022 (lov 18. mars 2022 nr. 10); ordlyden før det er ikke lest.
  @hjemmel:§10-5 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-5 Gjennomsnittsberegning av den alminnelige arbeidstid

    # Første ledd
    @id:aml-gjennomsnitt-arbeidstaker-adgang
    Scenario: Avtale med den enkelte arbeidstakeren
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så kan virksomheten "avtale skriftlig med den enkelte arbeidstakeren at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 10 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 50 timer i noen uke"

    # Uten avtale med de tillitsvalgte eller samtykke er avtale med hver arbeidstaker det eneste grunnlaget.
    @id:aml-gjennomsnitt-arbeidstaker
    Scenario: Avtalen med arbeidstakeren er skriftlig
      Gitt at arbeidstiden gjennomsnittsberegnes for noen uten avtale med de tillitsvalgte eller samtykke fra Arbeidstilsynet
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så skal virksomheten ha "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"

    # En avtale med de tillitsvalgte er ikke noe grunnlag når virksomheten ikke er bundet av tariffavtale (annet ledd).
    @id:aml-gjennomsnitt-arbeidstaker-uten-tariff
    Scenario: Bare avtale med arbeidstakeren er mulig
      Gitt at arbeidstiden gjennomsnittsberegnes for noen av arbeidstakerne
      Og at virksomheten ikke er bundet av tariffavtale
      Og at virksomheten ikke søker Arbeidstilsynet om samtykke til gjennomsnittsberegning
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så skal virksomheten ha "Avtale med arbeidstakeren om gjennomsnittsberegning av arbeidstiden"

    # Annet ledd
    @id:aml-gjennomsnitt-tillitsvalgte-adgang
    Scenario: Avtale med de tillitsvalgte
      Gitt at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så kan virksomheten "avtale skriftlig med de tillitsvalgte at den alminnelige arbeidstiden gjennomsnittsberegnes over høyst 52 uker, innenfor 12,5 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker med høyst 54 timer i noen uke"

    @id:aml-gjennomsnitt-tillitsvalgte
    Scenario: Avtalen med de tillitsvalgte er skriftlig
      Gitt at gjennomsnittsberegning av arbeidstiden er avtalt med de tillitsvalgte
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så skal virksomheten ha "Avtale med de tillitsvalgte om gjennomsnittsberegning av arbeidstiden"
      Og virksomheten plikter å "legge særlig vekt på arbeidstakernes helse og velferd når det avtales at den alminnelige arbeidstiden skal være mer enn 10 timer i løpet av 24 timer"

    # Tredje ledd
    @id:aml-gjennomsnitt-samtykke-adgang
    Scenario: Samtykke fra Arbeidstilsynet
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så kan virksomheten "søke Arbeidstilsynet om samtykke til å gjennomsnittsberegne den alminnelige arbeidstiden over høyst 26 uker, innenfor 13 timer samlet arbeidstid i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker"

    @id:aml-gjennomsnitt-samtykke
    Scenario: Søknaden om samtykke
      Gitt at virksomheten søker Arbeidstilsynet om samtykke til gjennomsnittsberegning
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Men ikke dersom virksomheten regnes som "virksomhet som ikke driver annet enn kommunalt brannvesen"
      Så plikter virksomheten å "drøfte arbeidstidsordningen med de tillitsvalgte før Arbeidstilsynet avgjør søknaden om gjennomsnittsberegning"
      Og virksomheten skal ha "Søknad til Arbeidstilsynet om gjennomsnittsberegning av arbeidstiden"

  # Petroleumsvirksomhet til havs: rammeforskriften § 41 tar bort fjerde til niende ledd. Polititjenestemenn er unntatt fra
  # første til niende ledd (forskrift 2005-12-16-1567 § 6), men politiet har også andre arbeidstakere.
  @hjemmel:§10-6 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-6 Overtid

    # Første og tredje ledd
    @id:aml-overtid
    Scenario: Overtid krever et særlig og tidsavgrenset behov
      Gitt at loven gjelder
      Så er det forbudt å "la noen arbeide ut over avtalt arbeidstid uten at det er et særlig og tidsavgrenset behov for det"
      Og virksomheten plikter å "drøfte nødvendigheten av arbeid ut over avtalt arbeidstid med de tillitsvalgte før det settes i verk, dersom det er mulig"

    # Fjerde, sjuende og åttende ledd
    @id:aml-overtid-grenser
    Scenario: Grensene for overtid og samlet arbeidstid
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "holde overtidsarbeidet innenfor 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker og 200 timer i løpet av 52 uker, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten plikter å "holde den samlede arbeidstiden innenfor 13 timer i løpet av 24 timer og 48 timer i løpet av sju dager, som kan regnes i snitt over åtte uker, med mindre annet er avtalt eller fastsatt etter loven"
      Og det er forbudt å "pålegge noen overtidsarbeid ut over 10 timer i løpet av sju dager, 25 timer i fire sammenhengende uker eller 200 timer i løpet av 52 uker uten at de i det enkelte tilfellet har sagt seg villige"

    # Femte og niende ledd
    @id:aml-overtid-tariff
    Scenario: Utvidet overtid etter avtale med de tillitsvalgte
      Gitt at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "avtale skriftlig med de tillitsvalgte overtidsarbeid inntil 20 timer i løpet av sju dager, 50 timer i fire sammenhengende uker og 300 timer i løpet av 52 uker"
      Og virksomheten kan "avtale skriftlig med de tillitsvalgte en samlet arbeidstid på inntil 16 timer i løpet av 24 timer, mot tilsvarende kompenserende hvile eller annet passende vern"

    @id:aml-overtid-avtale
    Scenario: Avtalen om utvidet overtid er skriftlig
      Gitt at noen arbeider overtid ut over lovens vanlige rammer
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom det foreligger vedtak om "tillatelse til utvidet overtid"
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid"

    @id:aml-overtid-avtale-ved-tillatelse
    Scenario: Avtale ved siden av tillatelse fra Arbeidstilsynet
      Gitt at noen arbeider overtid ut over lovens vanlige rammer
      Og at virksomheten er bundet av tariffavtale
      Og at det foreligger vedtak om "tillatelse til utvidet overtid"
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så må det vurderes om virksomheten skal ha "Avtale med de tillitsvalgte om utvidet overtid eller lengre samlet arbeidstid", fordi "tillatelsen dekker ikke overtid ut over det den selv sier, eller mer enn 13 timer i løpet av 24 timer"

    # Åttende ledd annet punktum og niende ledd annet punktum
    @id:aml-overtid-avtale-vern
    Scenario: Vern når overtiden er utvidet ved avtale
      Gitt at noen arbeider overtid ut over lovens vanlige rammer
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "holde den samlede arbeidstiden innenfor 69 timer i hver uke når både alminnelig arbeidstid og overtid er utvidet ved avtale med de tillitsvalgte"
      Og virksomheten plikter å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som arbeider mer enn 13 timer i løpet av 24 timer"

    # Sjette ledd
    @id:aml-overtid-tillatelse-adgang
    Scenario: Tillatelse fra Arbeidstilsynet
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "søke Arbeidstilsynet om å tillate overtidsarbeid i særlige tilfeller, inntil 25 timer i løpet av sju dager og 200 timer i løpet av 26 uker"

    @id:aml-overtid-soeknad
    Scenario: Søknaden om utvidet overtid
      Gitt at virksomheten søker Arbeidstilsynet om utvidet overtid
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Søknad til Arbeidstilsynet om utvidet overtid"

    # Tiende til tolvte ledd
    @id:aml-overtid-fritak-og-tillegg
    Scenario: Fritak og overtidstillegg
      Gitt at loven gjelder
      Så plikter virksomheten å "frita fra arbeid ut over avtalt arbeidstid den som ber om det av helsemessige eller vektige sosiale grunner, og ellers den som ber om det når arbeidet uten skade kan utsettes eller gjøres av andre"
      Og virksomheten plikter å "betale minst 40 prosent tillegg til lønnen for overtidsarbeid"
      Og virksomheten kan "avtale skriftlig med arbeidstakeren at overtidstimer helt eller delvis tas ut som fri"

    @id:aml-avspasering
    Scenario: Avtalen om avspasering er skriftlig
      Gitt at noen tar ut overtidstimer som fri
      Så skal virksomheten ha "Avtale med arbeidstakeren om å ta ut overtidstimer som fri"

  @hjemmel:§10-7 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-7 Oversikt over arbeidstiden

    @id:aml-arbeidstidsoversikt
    Scenario: Oversikt over arbeidstiden
      Gitt at loven gjelder
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om oversikt over arbeidstiden
      Så skal virksomheten ha "Oversikt over arbeidstiden"
      Og virksomheten plikter å "holde oversikten over arbeidstiden tilgjengelig for Arbeidstilsynet og de tillitsvalgte"

  # Petroleumsvirksomhet til havs: rammeforskriften § 39 tar bort paragrafen. Fjerde ledd gjelder ikke kirkelig betjening, kino,
  # teater og forestillinger (forskrift 2005-12-16-1567 § 5): det står i pliktene og spørsmålene.
  @hjemmel:§10-8 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-8 Daglig og ukentlig arbeidsfri

    # Første og annet ledd, og fjerde ledd første punktum
    @id:aml-arbeidsfri
    Scenario: 11 timer i døgnet og 35 timer i uka
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "gi arbeidstakerne minst 11 timer sammenhengende arbeidsfri i løpet av 24 timer, lagt mellom to hovedarbeidsperioder, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten plikter å "gi arbeidstakerne en sammenhengende arbeidsfri periode på 35 timer i løpet av sju dager, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten plikter å "la den ukentlige arbeidsfrie perioden så vidt mulig omfatte søndag, med mindre annet er avtalt eller fastsatt etter loven"

    # Tredje ledd første til fjerde punktum
    @id:aml-arbeidsfri-tariff
    Scenario: Kortere arbeidsfri etter avtale med de tillitsvalgte
      Gitt at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "avtale skriftlig med de tillitsvalgte kortere arbeidsfri, vanligvis ikke under 8 timer i løpet av 24 timer og aldri under 28 timer i løpet av sju dager, mot tilsvarende kompenserende hvile eller annet passende vern"

    # Tredje ledd femte punktum
    @id:aml-arbeidsfri-uten-tariff
    Scenario: Arbeid i den arbeidsfrie perioden uten tariffavtale
      Gitt at virksomheten ikke er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "avtale skriftlig med arbeidstakernes representanter arbeid i den arbeidsfrie perioden når det er nødvendig for å unngå alvorlige driftsforstyrrelser, mot tilsvarende kompenserende hvile eller annet passende vern"

    @id:aml-kortere-arbeidsfri-avtale
    Scenario: Avtalen med de tillitsvalgte er skriftlig
      Gitt at noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med de tillitsvalgte om kortere daglig eller ukentlig arbeidsfri"

    @id:aml-kortere-arbeidsfri-avtale-uten-tariff
    Scenario: Avtalen med arbeidstakernes representanter er skriftlig
      Gitt at noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager
      Og at virksomheten ikke er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med arbeidstakernes representanter om arbeid i den arbeidsfrie perioden"

    @id:aml-kortere-arbeidsfri-vern
    Scenario: Kompenserende hvile
      Gitt at noen har mindre enn 11 timer arbeidsfri i løpet av 24 timer eller 35 timer i løpet av sju dager
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som får kortere daglig eller ukentlig arbeidsfri"

    # Fjerde ledd annet og tredje punktum
    @id:aml-soendagsfri
    Scenario: Fri etter arbeid på søn- og helgedager
      Gitt at noen arbeider på søn- eller helgedager
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "gi den som har arbeidet på en søn- eller helgedag, fri det følgende søn- og helgedagsdøgnet, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten kan "avtale skriftlig med arbeidstakeren fri i gjennomsnitt annenhver søn- og helgedag over 26 uker, med det ukentlige fridøgnet på en søn- eller helgedag minst hver fjerde uke"

    @id:aml-soendagsfri-avtale
    Scenario: Avtalen om søndagsfri i gjennomsnitt er skriftlig
      Gitt at noen arbeider flere søn- og helgedager etter hverandre
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med arbeidstakeren om fri i gjennomsnitt annenhver søn- og helgedag"

  # Petroleumsvirksomhet til havs: rammeforskriften § 40 tar bort første ledd annet og tredje punktum.
  @hjemmel:§10-9 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-9 Pauser

    # Første ledd første og fjerde punktum, og annet ledd
    @id:aml-pauser
    Scenario: Pause i arbeidsdagen og ved overtid
      Gitt at loven gjelder
      Så plikter virksomheten å "gi arbeidstakerne minst én pause når den daglige arbeidstiden overstiger fem og en halv time"
      Og virksomheten plikter å "gi arbeidstakere som arbeider mer enn to timer etter at den alminnelige arbeidstiden er slutt, en pause på minst en halv time, regne den som arbeidstid og godtgjøre den som overtidsarbeid når den legges etter den alminnelige arbeidstiden"
      Og virksomheten kan "forskyve pausene, og korte ned pausen ved arbeid etter den alminnelige arbeidstiden, når forholdene gjør det nødvendig"

    # Første ledd annet og tredje punktum
    @id:aml-pauser-lengde
    Scenario: Lengden på pausene
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "gi arbeidstakerne pauser på til sammen minst en halv time når den daglige arbeidstiden er minst åtte timer"
      Og virksomheten plikter å "regne pausen som arbeidstid når arbeidstakeren ikke fritt kan forlate arbeidsplassen eller det ikke er tilfredsstillende pauserom"

  # Petroleumsvirksomhet til havs: rammeforskriften § 43 tar bort paragrafen. Hva som er natt (første ledd), står i spørsmålet om
  # nattarbeid.
  @hjemmel:§10-11 @jf:§10-12 @kontrollert:2026-11-25
  Regel: § 10-11 Nattarbeid

    # Annet og tredje ledd
    @id:aml-nattarbeid-forbud
    Scenario: Nattarbeid er ikke tillatt uten grunn
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så er det forbudt å "la noen arbeide om natten når arbeidets art ikke gjør det nødvendig, med mindre annet er avtalt eller fastsatt etter loven"
      Og virksomheten kan "avtale skriftlig med arbeidstakeren at han eller hun på eget initiativ kan arbeide mellom klokken 21.00 og 23.00"

    # Femte og sjette ledd
    @id:aml-nattarbeid
    Scenario: Drøfting og arbeidstid ved nattarbeid
      Gitt at noen i virksomheten arbeider om natten
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "drøfte nødvendigheten av nattarbeid med de tillitsvalgte før det settes i verk"
      Og virksomheten plikter å "holde den alminnelige arbeidstiden innenfor åtte timer i løpet av 24 timer, i snitt over fire uker, for dem som jevnlig arbeider mer enn tre timer om natten, med mindre annet er avtalt eller fastsatt etter loven"

    # Sjuende ledd
    @id:aml-nattarbeid-risiko
    Scenario: Nattarbeid med særlig risiko
      Gitt at noen i virksomheten arbeider om natten
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så må det vurderes om virksomheten plikter å "holde arbeidstiden innenfor åtte timer i løpet av 24 timer for dem som arbeider mer enn tre timer om natten med særlig risiko eller betydelige belastninger, med mindre annet er avtalt eller fastsatt etter loven", fordi "grensen gjelder bare når arbeidet innebærer en særlig risiko eller betydelige fysiske eller psykiske belastninger"

    # Åttende ledd, som tariffavtale ikke kan fravike (§ 10-12 fjerde ledd)
    @id:aml-nattarbeid-helsekontroll
    Scenario: Helsekontroll
      Gitt at noen arbeider hovedsakelig om natten
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så plikter virksomheten å "gi dem som hovedsakelig arbeider om natten, tilbud om helsekontroll før de tiltrer og deretter med jevne mellomrom"

    # Tredje ledd
    @id:aml-kveldsarbeid-avtale
    Scenario: Avtalen om arbeid mellom klokken 21.00 og 23.00 er skriftlig
      Gitt at noen arbeider på eget initiativ mellom klokken 21.00 og 23.00
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med arbeidstakeren om arbeid på eget initiativ mellom klokken 21.00 og 23.00"

    # Første ledd annet punktum
    @id:aml-nattarbeid-tidsrom
    Scenario: Annet tidsrom for natt etter avtale
      Gitt at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "fastsette skriftlig med de tillitsvalgte et annet tidsrom for nattarbeid, på minst åtte timer og med tida mellom klokken 00.00 og 06.00"

    @id:aml-nattarbeid-tidsrom-avtale
    Scenario: Avtalen om tidsrommet er skriftlig
      Gitt at det er avtalt med de tillitsvalgte et annet tidsrom for natt enn lovens
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med de tillitsvalgte om tidsrommet for nattarbeid"

    # Fjerde og niende ledd
    @id:aml-nattarbeid-tariff
    Scenario: Nattarbeid etter avtale med de tillitsvalgte
      Gitt at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så kan virksomheten "avtale skriftlig med de tillitsvalgte nattarbeid når det er et særlig og tidsavgrenset behov for det"
      Og virksomheten kan "avtale skriftlig med de tillitsvalgte unntak fra åttetimersgrensene for nattarbeid, mot tilsvarende kompenserende hvile eller annet passende vern"

    @id:aml-nattarbeid-avtale
    Scenario: Avtalen om nattarbeid er skriftlig
      Gitt at noen i virksomheten arbeider om natten
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så må det vurderes om virksomheten skal ha "Avtale med de tillitsvalgte om nattarbeid", fordi "avtalen trengs bare når arbeidets art ikke gjør nattarbeidet nødvendig, og det er et særlig og tidsavgrenset behov for det"

    @id:aml-nattarbeid-aatte-timer-avtale
    Scenario: Avtalen om unntak fra åttetimersgrensene er skriftlig
      Gitt at noen arbeider om natten ut over åttetimersgrensene
      Og at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Avtale med de tillitsvalgte om unntak fra åttetimersgrensene for nattarbeid"
      Og virksomheten plikter å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, for dem som arbeider om natten ut over åttetimersgrensene"

  # Sjuende ledd nevner helse- og omsorgsarbeid og vakt- og overvåkningsarbeid. Forskriftene etter åttende ledd står i spørsmålet om egen
  # forskrift; de som bare gjelder noen av arbeidstakerne i en virksomhet, endrer ikke hva som gjelder for de andre.
  @hjemmel:§10-12 @kontrollert:2026-11-24
  Regel: § 10-12 Unntak

    # Hvem reglene ikke gjelder, og hva som er igjen ved ulykker, tariffavtale og samtykke, står her for enhver arbeidsgiver.
    @id:aml-arbeidstid-unntak
    Scenario: Unntakene
      Gitt at loven gjelder
      Så gjelder bestemmelsen

    # Første og annet ledd
    @id:aml-bare-ledende-stillinger
    Scenario: Bare arbeidstakere i ledende eller særlig uavhengig stilling
      Gitt at alle arbeidstakerne er i ledende eller særlig uavhengig stilling
      Så regnes virksomheten som "virksomhet der ingen følger lovens regler om arbeidstid"

    # Åttende ledd
    @id:aml-bare-egen-forskrift
    Scenario: Egen forskrift om arbeidstid for alle
      Gitt at egen forskrift om arbeidstid gjelder for alle arbeidstakerne
      Så må det vurderes om virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid", fordi "noen av forskriftene trer i stedet for lovens regler om arbeidstid, mens andre bare gjør enkelte unntak fra dem"

    # § 1-5: hjemmekontorforskriften hadde egne regler om arbeidstid til den ble endret ved forskrift 18. mars 2022 nr. 409.
    @id:aml-arbeidstid-hjemmearbeid @til:2022-06-30
    Scenario: Alt arbeid i arbeidstakernes hjem
      Gitt at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
      Så må det vurderes om virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid", fordi "flere av lovens regler om arbeidstid gjaldt ikke for arbeid i arbeidstakerens hjem før 1. juli 2022, og forskriftens ordlyd før det er ikke lest"

    @id:aml-arbeidstid-ingen
    Scenario: Ingen følger reglene
      Gitt at virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | § 10-4      |
        | § 10-5      |
        | § 10-6      |
        | § 10-7      |
        | § 10-8      |
        | § 10-9      |
        | § 10-11     |

    # Tredje ledd
    @id:aml-arbeidstid-ulykker
    Scenario: Naturhendelser, ulykker og andre uforutsette hendelser
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid"
      Så kan virksomheten "fravike reglene om arbeidstid for arbeid som må gjøres som følge av naturhendelser, ulykker og andre uforutsette hendelser for å avverge fare for eller skade på liv eller eiendom"
      Og virksomheten plikter å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når reglene om arbeidstid fravikes for å avverge fare eller skade"

    # Fjerde ledd
    @id:aml-arbeidstid-innstillingsrett
    Scenario: Tariffavtale med fagforening med innstillingsrett
      Gitt at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
      Men ikke dersom virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid"
      Så plikter virksomheten å "sikre tilsvarende kompenserende hvile, eller annet passende vern når det ikke er mulig, når tariffavtale gjør unntak fra reglene om arbeidsfri eller åttetimersgrensene for nattarbeid"
      Og virksomheten plikter å "ha arbeidstakerens samtykke i det enkelte tilfellet til overtid etter tariffavtale som fraviker loven, og til ordninger med mer enn 48 timer i uka i snitt over et år"

    # Femte ledd
    @id:aml-arbeidstid-avtale-for-alle
    Scenario: Avtale som gjøres gjeldende for alle
      Gitt at virksomheten er bundet av tariffavtale
      Men ikke dersom virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid"
      Så kan virksomheten "gjøre en tariffavtale eller en avtale med de tillitsvalgte eller arbeidstakernes representanter om arbeidstid gjeldende for alle som utfører arbeid av den art avtalen omfatter, når et flertall av arbeidstakerne er bundet av den"

    # Femte ledd nevner hele § 10-8 tredje ledd, også avtalen i femte punktum.
    @id:aml-arbeidstid-avtale-for-alle-uten-tariff
    Scenario: Avtale om arbeid i den arbeidsfrie perioden som gjøres gjeldende for alle
      Gitt at virksomheten skal ha "Avtale med arbeidstakernes representanter om arbeid i den arbeidsfrie perioden"
      Så kan virksomheten "gjøre en tariffavtale eller en avtale med de tillitsvalgte eller arbeidstakernes representanter om arbeidstid gjeldende for alle som utfører arbeid av den art avtalen omfatter, når et flertall av arbeidstakerne er bundet av den"

    # Sjette og sjuende ledd
    @id:aml-arbeidstid-samtykke
    Scenariomal: Samtykke til kortere arbeidsfri
      Gitt at det foreligger vedtak om "<samtykke>"
      Men ikke dersom virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid"
      Så plikter virksomheten å "sikre kompenserende hvile, eller annet passende vern når det ikke er mulig, når Arbeidstilsynet har samtykket i kortere daglig eller ukentlig arbeidsfri"

      Eksempler:
        | rad          | samtykke                                                                                     |
        | lang avstand | samtykke til arbeidstidsordning ved lang avstand til bostedet                                |
        | passivt      | samtykke til arbeidstidsordning for passivt helse-, omsorgs-, vakt- eller overvåkningsarbeid |

    # Sjuende ledd
    @id:aml-arbeidstid-passivt-soeknad
    Scenario: Passivt helse-, omsorgs-, vakt- og overvåkningsarbeid
      Gitt at noen har helse-, omsorgs-, vakt- eller overvåkningsarbeid som helt eller delvis er av passiv karakter
      Men ikke dersom virksomheten regnes som "virksomhet der ingen følger lovens regler om arbeidstid"
      Så kan virksomheten "søke Arbeidstilsynet om samtykke til kortere arbeidsfri og til mer enn 13 timer i løpet av 24 timer for passivt helse- og omsorgsarbeid og vakt- og overvåkningsarbeid"
