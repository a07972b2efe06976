# language: no
@kilde:forskrift/1996-12-06-1127
Egenskap: Internkontrollforskriften

  # Første ledd åpner for virksomheter under åtte lover, annet ledd stenger. Valgene står i docs/tolkninger/internkontroll.md.
  @hjemmel:§2 @kontrollert:2026-11-23
  Regel: § 2 Virkeområde

    @id:ikf-lov
    Scenariomal: Virksomhet som omfattes av en av lovene
      Gitt at <lov> gjelder
      Men ikke dersom virksomheten regnes som "unntatt fra internkontrollforskriften"
      Så gjelder forskriften

      Eksempler:
        | rad     | lov                            |
        | el      | el-tilsynsloven                |
        | produkt | produktkontrolloven            |
        | arbeid  | arbeidsmiljøloven              |
        | gen     | genteknologiloven              |
        | stråle  | strålevernloven                |
        | brann   | brann- og eksplosjonsvernloven |

    @id:ikf-egenbeskyttelse
    Scenario: Virksomhet som omfattes av sivilbeskyttelsesloven § 23
      Gitt at sivilbeskyttelsesloven § 23 gjelder
      Men ikke dersom virksomheten regnes som "unntatt fra internkontrollforskriften"
      Så gjelder forskriften

    @id:ikf-forurensning
    Scenario: Virksomhet som omfattes av forurensningsloven og sysselsetter arbeidstaker
      Gitt at forurensningsloven gjelder
      Og at virksomheten sysselsetter arbeidstaker
      Men ikke dersom virksomheten regnes som "unntatt fra internkontrollforskriften"
      Så gjelder forskriften

    @id:ikf-unntak-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"

    # Unntaket fra unntaket: feltsikkerhetsforskriften (2025-06-06-940) § 20 gjør forskriften gjeldende for krav etter
    # arbeidsmiljøloven, og etter produktkontrolloven bare for forbrukertjenestene. §§ 2 og 8 gjelder ikke da.
    @id:ikf-felt-arbeidsmiljoe @fra:2026-01-01
    Scenario: Felt, turisme, forskning og utdanning på Svalbard, etter arbeidsmiljøloven
      Gitt at virksomheten er på Svalbard
      Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
      Og at arbeidsmiljøloven gjelder
      Så gjelder forskriften

    @id:ikf-felt-forbrukertjenester @fra:2026-01-01
    Scenario: Felt, turisme, forskning og utdanning på Svalbard, for forbrukertjenester
      Gitt at virksomheten er på Svalbard
      Og at virksomheten er turistvirksomhet, feltvirksomhet eller forsknings- og utdanningsvirksomhet på Svalbard
      Og at virksomheten tilbyr forbrukertjenester
      Så gjelder forskriften

    @id:ikf-unntak-til-havs-for-2026 @til:2025-12-31
    Scenario: Virksomhet som nevnt i arbeidsmiljøloven § 1-3 før 2026
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"

    @id:ikf-unntak-til-havs @fra:2026-01-01
    Scenario: Virksomhet som nevnt i arbeidsmiljøloven § 1-3
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                               |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen          |
        | fornybar energiproduksjon eller overføring av elektrisk energi til havs |
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"

    @id:ikf-unntak-landanlegg-for-2026 @til:2025-12-31
    Scenario: Landanlegg i petroleumsvirksomheten før 2026
      Gitt at virksomheten driver på et landanlegg i petroleumsvirksomheten
      Og at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | landanlegg i petroleumsvirksomheten                            |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Men ikke dersom sivilbeskyttelsesloven § 23 gjelder
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"

    @id:ikf-unntak-landanlegg @fra:2026-01-01
    Scenario: Landanlegg i petroleumsvirksomheten
      Gitt at virksomheten driver på et landanlegg i petroleumsvirksomheten
      Og at virksomheten bare driver ett eller flere av:
        | aktivitet                                                               |
        | landanlegg i petroleumsvirksomheten                                     |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen          |
        | fornybar energiproduksjon eller overføring av elektrisk energi til havs |
      Men ikke dersom sivilbeskyttelsesloven § 23 gjelder
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"

    # § 2 gjelder «virksomhet»; kommentarene sier at privatpersoner og forbrukere ikke er omfattet.
    @id:ikf-unntak-privatperson
    Scenario: Privatpersoner og private husholdninger
      Gitt at virksomheten er en privatperson eller privat husholdning
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"

  @hjemmel:§4 @kontrollert:2026-11-23
  Regel: § 4 Plikt til internkontroll

    @id:ikf-internkontroll
    Scenario: Internkontroll i virksomheten
      Gitt at forskriften gjelder
      Så plikter virksomheten å "innføre og utøve internkontroll"

    @id:ikf-samarbeid
    Scenario: Sammen med arbeidstakerne
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "innføre og utøve internkontrollen i samarbeid med arbeidstakerne og deres representanter"

  @hjemmel:§5/nr-1 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 1 Lover og forskrifter

    @id:ikf-lover-tilgjengelig
    Scenario: Lover og forskrifter tilgjengelig
      Gitt at forskriften gjelder
      Så plikter virksomheten å "sørge for at de lovene og forskriftene om helse, miljø og sikkerhet som gjelder for virksomheten, er tilgjengelige, og ha oversikt over de viktigste kravene"

  @hjemmel:§5/nr-2 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 2 Kunnskaper og ferdigheter

    @id:ikf-kunnskap
    Scenario: Arbeidstakernes kunnskaper og ferdigheter
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "sørge for at arbeidstakerne har tilstrekkelige kunnskaper og ferdigheter i det systematiske helse-, miljø- og sikkerhetsarbeidet, og får informasjon om endringer"

  @hjemmel:§5/nr-3 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 3 Medvirkning

    @id:ikf-medvirkning
    Scenario: Arbeidstakernes medvirkning
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "sørge for at arbeidstakerne medvirker, slik at samlet kunnskap og erfaring utnyttes"

  @hjemmel:§5/nr-4 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 4 Mål

    @id:ikf-maal
    Scenario: Mål for helse, miljø og sikkerhet
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Mål for helse, miljø og sikkerhet"

  @hjemmel:§5/nr-5 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 5 Organisasjon

    @id:ikf-organisasjon
    Scenario: Organisasjon, ansvar, oppgaver og myndighet
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Oversikt over organisasjonen og fordelingen av ansvar, oppgaver og myndighet for helse, miljø og sikkerhet"

  @hjemmel:§5/nr-6 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 6 Kartlegging og risikovurdering

    @id:ikf-kartlegging
    Scenario: Kartlegging, risikovurdering, planer og tiltak
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Kartlegging av farer og problemer, risikovurdering, planer og tiltak"

  @hjemmel:§5/nr-7 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 7 Rutiner

    @id:ikf-rutiner
    Scenario: Rutiner mot overtredelser
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Rutiner for å avdekke, rette opp og forebygge overtredelser"

  @hjemmel:§5/nr-8 @kontrollert:2026-11-23
  Regel: § 5 annet ledd nr. 8 Overvåkning og gjennomgang

    @id:ikf-gjennomgang
    Scenario: Overvåkning og gjennomgang av internkontrollen
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Systematisk overvåkning og gjennomgang av internkontrollen"

  @hjemmel:§5/ledd-3 @kontrollert:2026-11-23
  Regel: § 5 tredje ledd Dokumentasjon etter andre krav

    @id:ikf-annen-dokumentasjon
    Scenario: Instrukser, tillatelser, kompetansebevis, sertifikater og lignende
      Gitt at forskriften gjelder
      Så plikter virksomheten å "la dokumentasjon som følger av andre krav om helse, miljø og sikkerhet, inngå i internkontrollen"

  @hjemmel:§6/ledd-1 @kontrollert:2026-11-23
  Regel: § 6 første ledd Flere virksomheter på samme arbeidsplass

    @id:ikf-samordningsavtale
    Scenario: Avtale om samordning
      Gitt at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
      Så må det vurderes om virksomheten skal ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass", fordi "avtale om hvem som skal samordne på en felles arbeidsplass, skal inngås når det er nødvendig"

    @id:ikf-samordningsansvar-avtalt
    Scenario: Virksomheten har fått ansvaret i avtalen
      Gitt at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
      Og at virksomheten etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen
      Så plikter virksomheten å "samordne internkontrollen for de felles aktivitetene eller områdene"

    @id:ikf-samordningsansvar
    Scenario: Tilsynsmyndigheten har bestemt hvem som har ansvaret
      Gitt at det foreligger vedtak om "ansvar for å samordne helse-, miljø- og sikkerhetsarbeidet"
      Så plikter virksomheten å "samordne internkontrollen for de felles aktivitetene eller områdene"

  @hjemmel:§6/ledd-2 @kontrollert:2026-11-23
  Regel: § 6 annet ledd Oppdragstakere på eget område eller anlegg

    @id:ikf-oppdragsgiver
    Scenario: Oppdragsgiveren
      Gitt at virksomheten engasjerer oppdragstakere til oppgaver på eget område eller anlegg
      Så plikter virksomheten å "så vidt mulig legge oppdragstakerens internkontroll til grunn for det oppdraget omfatter"
      Og virksomheten plikter å "informere oppdragstakeren om fellesregler"
      Og virksomheten plikter å "påse at mangler blir rettet eller nødvendige tilpasninger gjort i egen eller oppdragstakerens internkontroll"

  @hjemmel:§8 @kontrollert:2026-11-23
  Regel: § 8 Dispensasjon

    @id:ikf-unntak-dispensasjon
    Scenario: Dispensasjon fra hele forskriften
      Gitt at det foreligger vedtak om "dispensasjon fra hele internkontrollforskriften"
      Så regnes virksomheten som "unntatt fra internkontrollforskriften"
