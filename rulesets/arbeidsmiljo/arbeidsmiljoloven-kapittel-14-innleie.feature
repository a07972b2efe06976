# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 14: innleie og drøfting

  # Uavhengig av loven: forskrift om innleie fra bemanningsforetak (2013-01-11-33) § 1 lar første og tredje ledd gjelde også
  # for virksomheter som leier inn uten selv å ha arbeidstakere. Annet ledd, og drøftingen før 2024, gjelder bare arbeidsgivere.
  # Før 1. april 2023 var innleie tillatt også når arbeidet var av midlertidig karakter. For innleieavtaler som alt forelå,
  # gjaldt endringen fra 1. juli 2023, og for kortvarige arrangementer er den utsatt inntil videre (forskrift 2022-12-20-2301).
  @hjemmel:§14-12 @jf:§14-9 @jf:§14-13 @jf:forskrift/2013-01-11-33/§1 @jf:forskrift/2013-01-11-33/§3 @jf:forskrift/2013-01-11-33/§4 @jf:forskrift/2025-07-01-1377/§5 @kontrollert:2026-11-25 @uavhengig
  Regel: § 14-12 Innleie fra virksomhet som har til formål å drive utleie

    @id:aml-innleier-arbeidsgiver
    Scenario: Arbeidsgiver som leier inn fra bemanningsforetak
      Gitt at loven gjelder
      Og at virksomheten leier inn arbeidstakere fra bemanningsforetak
      Så regnes virksomheten som "innleier fra bemanningsforetak"

    # Uten vilkår om arbeidstakere: den som har dem, er innleier også etter denne, og da kan antallet være ukjent.
    @id:aml-innleier-uten-arbeidstakere
    Scenario: Virksomhet som leier inn fra bemanningsforetak, også uten arbeidstakere
      Gitt at virksomheten leier inn arbeidstakere fra bemanningsforetak
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så regnes virksomheten som "innleier fra bemanningsforetak"

    # Fjerde ledd
    @id:aml-innleie-eller-oppdrag
    Scenario: Oppdragsavtale som kan være innleie
      Gitt at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så må det vurderes om virksomheten regnes som "innleier fra bemanningsforetak", fordi "oppdragsavtalen kan være innleie: det avhenger særlig av hvem som leder arbeidet og svarer for resultatet"

    # Forskriften om avløserlag lar av § 14-12 bare tredje ledd gjelde ved innleie av avløsere. Første og annet ledd er en adgang i
    # tillegg (§ 5 tredje ledd), med de samme grensene.
    @id:aml-bare-avloesere @fra:2026-01-01
    Scenario: Bare avløsere fra avløserlag
      Gitt at virksomheten leier inn avløsere fra avløserlag og ingen andre fra bemanningsforetak
      Så regnes virksomheten som "jordbruksforetak som fra bemanningsforetak bare leier inn avløsere fra avløserlag"

    @id:aml-avloesere-adgang @fra:2026-01-01
    Scenario: Innleie fra avløserlag
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at en av næringskodene er en av:
        | kode |
        | 01.1 |
        | 01.2 |
        | 01.3 |
        | 01.4 |
        | 01.5 |
      Så kan virksomheten "leie inn avløsere fra avløserlag til vanlig jordbruksarbeid"

    # Bare jordbruksforetak kan være medlem av et avløserlag, uansett hvilken kode de er registrert med.
    @id:aml-avloesere-adgang-medlem
    Scenario: Innleie fra avløserlag når innleieren alt er medlem
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at virksomheten regnes som "jordbruksforetak som fra bemanningsforetak bare leier inn avløsere fra avløserlag"
      Så kan virksomheten "leie inn avløsere fra avløserlag til vanlig jordbruksarbeid"

    # Før april 2023 var midlertidig arbeid et grunnlag for alle, fra april 2023 til 2026 fremdeles for avløsning.
    @id:aml-avloesere-adgang-foer-2026 @til:2025-12-31
    Scenario: Avløsning i jordbruksforetak før 2026
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at en av næringskodene er en av:
        | kode |
        | 01.1 |
        | 01.2 |
        | 01.3 |
        | 01.4 |
        | 01.5 |
      Så kan virksomheten "leie inn fra bemanningsforetak til avløsning i jordbruksforetak når arbeidet er av midlertidig karakter"

    # Utsettelsen sto uten sluttdato i overgangsreglene da de sist ble lest (november 2025), før forskriften om avløserlag kom i kraft.
    @id:aml-avloesning-fra-2026 @fra:2026-01-01
    Scenario: Avløsning i jordbruksforetak fra 2026
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at en av næringskodene er en av:
        | kode |
        | 01.1 |
        | 01.2 |
        | 01.3 |
        | 01.4 |
        | 01.5 |
      Så må det vurderes om virksomheten kan "leie inn fra bemanningsforetak til avløsning i jordbruksforetak når arbeidet er av midlertidig karakter", fordi "overgangsreglene lot den gamle adgangen gjelde inntil videre for avløsning, og vi har ikke lest om de er endret etter at forskriften om innleie fra avløserlag kom"

    # Første ledd. Arbeid av midlertidig karakter hos helsepersonell og til arrangementer var med i den vanlige adgangen.
    @id:aml-innleie-foer-april-2023 @til:2023-03-31
    Scenario: Når innleie er tillatt, før april 2023
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Så er det forbudt å "leie inn fra bemanningsforetak når arbeidet verken er av midlertidig karakter eller vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, og det ikke er skriftlig avtalt med tillitsvalgte"
      Og virksomheten kan "leie inn fra bemanningsforetak til vikariat, praksisarbeid, arbeidsmarkedstiltak og organisert idrett"
      Og virksomheten kan "leie inn fra bemanningsforetak til arbeid av midlertidig karakter"
      Og virksomheten kan "leie inn helsepersonell fra bemanningsforetak til arbeid av midlertidig karakter når det trengs for forsvarlig drift av helse- og omsorgstjenester"
      Og virksomheten kan "leie inn fra bemanningsforetak til kortvarige arrangementer når arbeidet er av midlertidig karakter"

    # Første ledd
    @id:aml-innleie @fra:2023-04-01
    Scenario: Når innleie er tillatt
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Så er det forbudt å "leie inn fra bemanningsforetak til annet enn vikariat, praksisarbeid, arbeidsmarkedstiltak eller organisert idrett, når verken skriftlig avtale med tillitsvalgte eller forskrift åpner for det"
      Og virksomheten kan "leie inn fra bemanningsforetak til vikariat, praksisarbeid, arbeidsmarkedstiltak og organisert idrett"
      Og virksomheten kan "leie inn fra bemanningsforetak til kortvarige arrangementer når arbeidet er av midlertidig karakter"

    # Sjette ledd og forskriften § 3
    @id:aml-innleie-helse-og-spesialister @fra:2023-04-01
    Scenario: Helsepersonell og spesialkompetanse
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Så kan virksomheten "leie inn helsepersonell fra bemanningsforetak til arbeid av midlertidig karakter når det trengs for forsvarlig drift av helse- og omsorgstjenester"
      Og virksomheten kan "leie inn arbeidstakere med spesialkompetanse fra bemanningsforetak til rådgivning og konsulenttjenester i klart avgrensede prosjekter"

    # Forskriften § 1 nevner ikke kapittel III blant det som gjelder for den som ikke har arbeidstakere.
    @id:aml-innleie-helse-og-spesialister-uten-arbeidstakere @fra:2023-04-01
    Scenario: Helsepersonell og spesialkompetanse hos den som ikke har arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Så må det vurderes om virksomheten kan "leie inn helsepersonell fra bemanningsforetak til arbeid av midlertidig karakter når det trengs for forsvarlig drift av helse- og omsorgstjenester", fordi "forskrift om innleie fra bemanningsforetak § 1 nevner ikke § 3 blant det som gjelder for den som ikke har arbeidstakere"
      Og må det vurderes om virksomheten kan "leie inn arbeidstakere med spesialkompetanse fra bemanningsforetak til rådgivning og konsulenttjenester i klart avgrensede prosjekter", fordi "forskrift om innleie fra bemanningsforetak § 1 nevner ikke § 3 blant det som gjelder for den som ikke har arbeidstakere"

    # Annet ledd
    @id:aml-innleieavtale-adgang
    Scenario: Avtale med tillitsvalgte om tidsbegrenset innleie
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
      Så kan virksomheten "avtale skriftlig tidsbegrenset innleie fra bemanningsforetak med tillitsvalgte for et flertall av arbeidstakerkategorien"

    @id:aml-innleieavtale
    Scenario: Avtalen er skriftlig
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
      Og at noe av innleien fra bemanningsforetak bygger på avtale med de tillitsvalgte
      Så skal virksomheten ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak"
      Og virksomheten plikter å "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"

    # Et oppdrag partene ikke har sett som innleie, kan likevel være avtalt med de tillitsvalgte.
    @id:aml-innleieavtale-oppdrag
    Scenario: Avtale når oppdrag kan være innleie
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at virksomheten er bundet av tariffavtale med fagforening med innstillingsrett
      Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
      Så må det vurderes om virksomheten skal ha "Skriftlig avtale med tillitsvalgte om innleie fra bemanningsforetak", fordi "oppdrag som regnes som innleie fra bemanningsforetak, krever avtalen når ikke loven eller en forskrift åpner for dem uten"
      Og må det vurderes om virksomheten plikter å "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte", fordi "oppdrag som regnes som innleie fra bemanningsforetak, krever avtalen når ikke loven eller en forskrift åpner for dem uten"

    @id:aml-innleieavtale-bemanningsforetaket
    Scenario: Bemanningsforetaket dokumenterer avtalen
      Gitt at loven gjelder
      Og at virksomheten har til formål å drive utleie av arbeidstakere
      Men ikke dersom virksomheten regnes som "avløserlag som bare leier ut avløsere til jordbruksforetak"
      Så plikter virksomheten å "legge frem for Arbeidstilsynet, på forespørsel, dokumentasjon på at innleieren er bundet av tariffavtale med fagforening med innstillingsrett og har avtalt innleien med de tillitsvalgte"

    @id:aml-avloeserlag @fra:2026-01-01
    Scenario: Avløserlag
      Gitt at virksomheten er et avløserlag som bare leier ut avløsere til jordbruksforetak
      Så regnes virksomheten som "avløserlag som bare leier ut avløsere til jordbruksforetak"

    # Tredje ledd. Før 1. april 2023 gjaldt § 14-9 sjuende ledd tilsvarende for innleie etter første ledd.
    @id:aml-innleid-fast-foer-april-2023 @til:2023-03-31
    Scenario: Rett til fast ansettelse, før april 2023
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Så plikter virksomheten å "gi fast ansettelse til den som uten avtale med tillitsvalgte har vært sammenhengende innleid fra bemanningsforetak så lenge at en midlertidig ansatt ville vært fast ansatt"

    @id:aml-innleid-fast @fra:2023-04-01
    Scenario: Rett til fast ansettelse etter tre år
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Så plikter virksomheten å "gi fast ansettelse til den som har vært sammenhengende innleid fra bemanningsforetak i mer enn tre år, uten fradrag for fravær"

    # Femte ledd og forskriften § 4. Var oppdraget avtalt før 1. april 2023, gjaldt forbudet fra 1. juli 2023.
    @id:aml-innleie-bygningsarbeid @fra:2023-04-01
    Scenario: Bygningsarbeid rundt Oslo
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at virksomheten utfører bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud eller Vestfold
      Så er det forbudt å "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold"

    # Forskriften § 1 nevner ikke kapittel III, men § 4 sier ikke selv at forbudet bare gjelder arbeidsgivere.
    @id:aml-innleie-bygningsarbeid-uten-arbeidstakere @fra:2023-04-01
    Scenario: Bygningsarbeid rundt Oslo hos den som ikke har arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at virksomheten utfører bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud eller Vestfold
      Så må det vurderes om det er forbudt å "leie inn fra bemanningsforetak til bygningsarbeid på byggeplasser i Oslo, Akershus, Østfold, Buskerud og Vestfold", fordi "forskrift om innleie fra bemanningsforetak § 1 nevner ikke § 4 blant det som gjelder for den som ikke har arbeidstakere, men § 4 selv gjør ikke unntak for noen"

    # Daværende tredje ledd, opphevet da § 14-14 a kom 1. januar 2024
    @id:aml-innleie-droefting-foer-2024 @til:2023-12-31
    Scenario: Årlig drøfting av innleie, før 2024
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Så plikter virksomheten å "drøfte bruken av innleie fra bemanningsforetak, også praktiseringen av kravet om likebehandling, med de tillitsvalgte"
      Og det skal gjentas minst hvert år

  # Uavhengig av loven: forskrift 2013-01-11-33 § 1 lar første, annet og femte ledd gjelde også ved innleie til virksomheter
  # uten arbeidstakere. Forskriften om avløserlag lar de samme leddene gjelde, men ikke tredje og fjerde.
  @hjemmel:§14-12b @jf:§14-12a @jf:forskrift/2013-01-11-33/§1 @jf:forskrift/2013-01-11-33/§2 @jf:forskrift/2025-07-01-1377/§5 @kontrollert:2026-11-25 @uavhengig
  Regel: § 14-12 b Opplysningsplikt og innsynsrett ved leie av arbeidstaker fra bemanningsforetak

    # Første og femte ledd
    @id:aml-likebehandling-innleier
    Scenario: Innleierens opplysninger til bemanningsforetaket
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Så plikter virksomheten å "gi bemanningsforetaket de opplysningene det trenger for å behandle de innleide likt med egne ansatte"
      Og virksomheten plikter å "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"

    # Fjerde ledd: når tillitsvalgte hos innleieren ber om det
    @id:aml-likebehandling-tillitsvalgte
    Scenario: Innleierens dokumentasjon til tillitsvalgte
      Gitt at loven gjelder
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Og at arbeidstakerne har tillitsvalgte
      Men ikke dersom virksomheten regnes som "jordbruksforetak som fra bemanningsforetak bare leier inn avløsere fra avløserlag"
      Så plikter virksomheten å "dokumentere for egne tillitsvalgte, når de ber om det, hvilke lønns- og arbeidsvilkår de innleide har avtalt med arbeidsgiveren sin"
      Og virksomheten skal ha "Dokumentasjon av innleides lønns- og arbeidsvilkår"
      Og det skal skje når "tillitsvalgte hos innleieren ber om det"

    # Annet og femte ledd
    @id:aml-likebehandling-utleide
    Scenario: Bemanningsforetakets opplysninger til de utleide
      Gitt at loven gjelder
      Og at virksomheten har til formål å drive utleie av arbeidstakere
      Så plikter virksomheten å "gi utleide arbeidstakere, når de ber om det, de opplysningene de trenger for å vurdere om de blir likebehandlet"
      Og virksomheten plikter å "bevare taushet om opplysningene om likebehandling ved innleie, og bare bruke dem til å sikre, undersøke eller oppfylle likebehandlingen"

    # Tredje ledd
    @id:aml-likebehandling-bemanningsforetak
    Scenario: Bemanningsforetakets dokumentasjon til innleieren
      Gitt at loven gjelder
      Og at virksomheten har til formål å drive utleie av arbeidstakere
      Men ikke dersom virksomheten regnes som "avløserlag som bare leier ut avløsere til jordbruksforetak"
      Så plikter virksomheten å "dokumentere for innleieren, når den ber om det, hvilke lønns- og arbeidsvilkår som er avtalt med de utleide"
      Og virksomheten skal ha "Dokumentasjon av utleides lønns- og arbeidsvilkår"
      Og det skal skje når "innleieren ber om det"

  # Fjerde ledd: ingen forskrift forbyr innleie fra andre enn bemanningsforetak.
  @hjemmel:§14-13 @jf:§14-12 @kontrollert:2026-11-25
  Regel: § 14-13 Innleie fra virksomhet som ikke har til formål å drive utleie

    @id:aml-innleier-produksjonsbedrift
    Scenario: Innleie fra andre enn bemanningsforetak
      Gitt at virksomheten leier inn arbeidstakere fra en virksomhet som ikke har til formål å drive utleie
      Så regnes virksomheten som "innleier fra virksomhet som ikke har til formål å drive utleie"

    # Femte ledd, jf. § 14-12 fjerde ledd
    @id:aml-innleie-eller-oppdrag-produksjonsbedrift
    Scenario: Oppdragsavtale som kan være innleie
      Gitt at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
      Så må det vurderes om virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie", fordi "oppdragsavtalen kan være innleie: det avhenger særlig av hvem som leder arbeidet og svarer for resultatet"

    # Første ledd
    @id:aml-innleie-produksjonsbedrift
    Scenario: Fast ansatte hos utleieren, og drøfting
      Gitt at virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie"
      Så er det forbudt å "leie inn arbeidstakere som ikke er fast ansatt hos utleieren, fra virksomhet som ikke har til formål å drive utleie"
      Og virksomheten plikter å "drøfte innleie fra virksomhet som ikke har til formål å drive utleie, med tillitsvalgte for et flertall av arbeidstakerkategorien før det besluttes"

    # Annet ledd
    @id:aml-innleie-produksjonsbedrift-avtale
    Scenariomal: Innleie av et visst omfang eller en viss varighet
      Gitt at virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie"
      Og at <innleien>
      Så skal virksomheten ha "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie"

      Eksempler:
        | rad      | innleien                                                                                                                 |
        | omfang   | innleien fra andre enn bemanningsforetak og eget konsern er minst tre personer og mer enn 10 prosent av antallet ansatte |
        | varighet | noe av innleien fra andre enn bemanningsforetak og eget konsern varer mer enn ett år                                     |

    @id:aml-innleie-produksjonsbedrift-avtale-oppdrag
    Scenario: Avtale når oppdrag kan være innleie fra andre enn bemanningsforetak
      Gitt at virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie"
      Og at andre virksomheter utfører oppdrag for virksomheten der det er tvil om hvem som leder arbeidet eller svarer for resultatet
      Så må det vurderes om virksomheten skal ha "Skriftlig avtale med tillitsvalgte om innleie fra virksomhet som ikke har til formål å drive utleie", fordi "oppdrag som regnes som innleie, teller med i omfanget og varigheten som krever avtale"

    # Tredje ledd: etter krav fra tillitsvalgte
    @id:aml-innleie-produksjonsbedrift-dokumentasjon
    Scenario: Dokumentasjon til tillitsvalgte
      Gitt at virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie"
      Og at arbeidstakerne har tillitsvalgte
      Så plikter virksomheten å "dokumentere for tillitsvalgte, når de krever det, at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"
      Og virksomheten skal ha "Dokumentasjon av at vilkårene for innleie fra virksomhet som ikke har til formål å drive utleie, er oppfylt"
      Og det skal skje når "tillitsvalgte for arbeidstakerkategorien krever det"

  # Før 2024 sto drøftingen av innleie i § 14-12 tredje ledd, av deltid i § 14-1 a og av midlertidig ansettelse i § 14-9.
  @hjemmel:§14-14a @jf:§14-12a @jf:forskrift/2025-07-01-1377/§5 @kontrollert:2026-11-25 @fra:2024-01-01
  Regel: § 14-14 a Drøfting om ansettelse mv.

    @id:aml-aarlig-droefting
    Scenario: Årlig drøfting med de tillitsvalgte
      Gitt at arbeidstakerne har tillitsvalgte
      Så plikter virksomheten å "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det"
      Og det skal gjentas minst hvert år

    @id:aml-aarlig-droefting-uten-tillitsvalgte
    Scenario: Arbeidstakerne har ikke tillitsvalgte
      Gitt at arbeidstakerne ikke har tillitsvalgte
      Så må det vurderes om virksomheten plikter å "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det", fordi "drøftingen skal skje med de tillitsvalgte, og loven sier ikke hva som gjelder når arbeidstakerne ikke har valgt noen"

    # Tredje punktum
    @id:aml-aarlig-droefting-likebehandling
    Scenario: Likebehandling av innleide
      Gitt at virksomheten plikter å "drøfte med de tillitsvalgte bruken av deltid, midlertidig ansettelse, innleie, selvstendige oppdragstakere og tjenestekjøp som har betydning for bemanningen, også når en av partene krever det"
      Og at virksomheten regnes som "innleier fra bemanningsforetak"
      Men ikke dersom virksomheten regnes som "jordbruksforetak som fra bemanningsforetak bare leier inn avløsere fra avløserlag"
      Så plikter virksomheten å "ta praktiseringen av kravet om likebehandling ved innleie fra bemanningsforetak med i drøftingen med de tillitsvalgte"
