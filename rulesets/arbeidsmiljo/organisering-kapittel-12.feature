# language: no
@kilde:forskrift/2011-12-06-1355
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 12

  # Kapitlet gjelder ikke uten arbeidstakere (§ 1-3) og ikke i petroleumsvirksomheten til havs (§ 1-2); det står der.
  # § 12-2 er en definisjon (lett arbeid).
  @hjemmel:§12-1 @jf:§1-2 @jf:§1-3 @kontrollert:2026-11-25
  Regel: § 12-1 Risikovurdering og særlig tilpassede tiltak for arbeidstakere under 18 år

    @id:olm-under-18-risikovurdering
    Scenario: Risikovurdering og tiltak
      Gitt at virksomheten sysselsetter noen under 18 år
      Så skal virksomheten ha "Risikovurdering for arbeidstakere under 18 år"
      Og virksomheten plikter å "vurdere risikoen for dem under 18 år før de begynner i arbeidet, og på nytt hver gang arbeidsvilkårene endres vesentlig"
      Og virksomheten plikter å "iverksette de tiltakene som sikkerheten, helsen og utviklingen til dem under 18 år krever, med særlig hensyn til at de mangler erfaring, ikke er oppmerksomme på risiko og ikke er fullt utviklet"

  @hjemmel:§12-3 @kontrollert:2026-11-25
  Regel: § 12-3 Adgang til å sette barn til kulturelt eller lignende arbeid

    @id:olm-barn-kulturelt
    Scenario: Forhåndssamtykke fra Arbeidstilsynet
      Gitt at barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid
      Så plikter virksomheten å "innhente forhåndssamtykke fra Arbeidstilsynet før barn settes til kulturelt, kunstnerisk, sportslig eller reklamemessig arbeid"
      Og virksomheten skal ha "Søknad til Arbeidstilsynet om forhåndssamtykke til barns kulturelle eller lignende arbeid"
      Og det er forbudt å "la barn utføre kulturelt, kunstnerisk, sportslig eller reklamemessig arbeid som virker uheldig på sikkerheten, helsen eller utviklingen deres eller går ut over skolegang, yrkesveiledning, yrkesrettet opplæring eller utbyttet av undervisningen"
      Og virksomheten kan "søke Arbeidstilsynet om forhåndssamtykke til at barn utfører kulturelt, kunstnerisk eller sportslig arbeid i mer enn to timer i døgnet og tolv timer i uka"

  @hjemmel:§12-4 @kontrollert:2026-11-25
  Regel: § 12-4 Samtykke fra foreldre eller foresatte

    @id:olm-samtykke-fra-foresatte
    Scenario: Skriftlig samtykke
      Gitt at virksomheten sysselsetter noen som er under 15 år eller skolepliktige
      Så skal virksomheten ha "Skriftlig samtykke fra foreldre eller andre foresatte til barns arbeid"
      Og virksomheten plikter å "sørge for at skriftlig samtykke fra foreldre eller andre foresatte er innhentet før barn under 15 år eller skolepliktige settes til arbeid"

  # Unntaket for yrkesrettet opplæring (§ 12-7) gjelder bokstav b til d, og står i forbudene.
  @hjemmel:§12-5 @jf:§12-7 @kontrollert:2026-11-25
  Regel: § 12-5 Begrensninger i arbeid av barn og ungdom

    @id:olm-under-18-begrensninger
    Scenario: Bokstav a til d
      Gitt at virksomheten sysselsetter noen under 18 år
      Så er det forbudt å "la noen under 18 år utføre arbeid som overstiger deres fysiske eller psykiske yteevne"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering for faktorer som er giftige, kreftfremkallende eller skader arvestoffet, fosteret eller helsen varig, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering for skadelig stråling, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med fare for ulykker de ikke kan ventes å gjenkjenne eller unngå fordi de har lite erfaring, opplæring eller bevissthet om sikkerhet, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"

  # Ett forbud for hver bokstav, fra a til u. Unntakene for yrkesrettet opplæring (§ 12-7) står i forbudene.
  @hjemmel:§12-6 @jf:§12-7 @kontrollert:2026-11-25
  Regel: § 12-6 Forbud mot arbeid som kan medføre særlig fare for helseskade

    @id:olm-under-18-forbudt-arbeid
    Scenario: Bokstav a til u
      Gitt at virksomheten sysselsetter noen under 18 år
      Så er det forbudt å "la noen under 18 år utføre arbeid med eksponering for ioniserende stråling, utenom yrkesrettet opplæring fra fylte 16 år for ungdom som ikke er skolepliktig, innenfor dosegrensene"
      Og det er forbudt å "la noen under 18 år utføre arbeid i hyperbarisk atmosfære, for eksempel i trykkamre og ved dykking, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering for biologiske faktorer i risikogruppe 3 og 4, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering for stoffer og stoffblandinger med en av faresetningene H200–H205, H220–H222, H224, H225, H240, H241, H242 (bare selvreaktive stoffer og blandinger av type C og D), H300, H301, H310, H311, H314, H317, H330, H331, H334, H340, H341, H350, H350i, H351, H360, H360F, H360FD, H360Fd, H360D, H360Df eller H370–H373, også når de ikke er klassifisert, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering ved fremstilling av auramin, for PAH i sot, tjære eller bek, ved røsting og elektrolytisk raffinering av nikkelråstein, ved sterkt sur fremstilling av 2-propanol, for støv fra harde tresorter eller for det som frigjøres i disse prosessene, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering for bly og blyforbindelser, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med eksponering for asbest og asbestholdig materiale, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med fremstilling og håndtering av fyrverkeri, eller med objekter og maskiner som inneholder sprengstoff, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med ville eller giftige dyr, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med industriell slakting av dyr, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid som innebærer håndtering av utstyr til produksjon, oppbevaring eller bruk av komprimerte, flytende eller oppløste gasser, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid i tanker, bassenger eller reservoarer eller med analyseflasker som inneholder farlige stoffer, stoffene i de særskilte prosessene, bly eller asbest, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med fare for sammenbrudd av byggverk eller ras, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med fare for kontakt med høyspent elektrisitet, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid på akkord der maskiner bestemmer tempoet, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med helsefare på grunn av ekstrem kulde eller varme, støy eller vibrasjon, utenom yrkesrettet opplæring for ungdom som ikke er skolepliktig"
      Og det er forbudt å "la noen under 18 år utføre arbeid med kraner og løfte- og stablevogner for gods som krever sertifisert sikkerhetsopplæring, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
      Og det er forbudt å "la noen under 18 år utføre arbeid med masseforflytningsmaskiner, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
      Og det er forbudt å "la noen under 18 år utføre arbeid med spikerpistoler, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
      Og det er forbudt å "la noen under 18 år utføre arbeid med boltpistoler, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"
      Og det er forbudt å "la noen under 18 år utføre arbeid med væskestråleutstyr med arbeidstrykk på 250 bar eller mer, utenom praktisk opplæring fra fylte 17 år, eller 16 år for elever i videregående skole"

  @hjemmel:§12-7 @jf:§12-5 @jf:§12-6 @kontrollert:2026-11-25
  Regel: § 12-7 Unntak fra arbeidsforbudet ved yrkesrettet opplæring

    @id:olm-yrkesrettet-opplaering
    Scenario: Yrkesrettet opplæring
      Gitt at ungdom får yrkesrettet opplæring i virksomheten
      Så kan virksomheten "la ungdom mellom 15 og 18 år som ikke er skolepliktig, utføre arbeid som nevnt i § 12-5 bokstav b til d og § 12-6 bokstav b til p som ledd i praktisk opplæring i skolens regi, på lærekontrakt eller på opplæringskontrakt"
      Og virksomheten kan "la ungdom mellom 16 og 18 år som ikke er skolepliktig, arbeide med ioniserende stråling på samme vilkår, når den effektive doseekvivalenten ikke overstiger 5 mSv i løpet av 12 måneder og enkeltorganer ikke får mer enn 50 mSv i året (øyelinsen) og 150 mSv i året (hud, hender og føtter)"
      Og virksomheten kan "gi ungdom som har fylt 17 år, og elever i videregående skole som har fylt 16 år og er under skolens veiledning, praktisk opplæring i bruk av arbeidsutstyret i § 12-6 bokstav q til u, i samsvar med kravene til sikkerhetsopplæring i forskrift om utførelse av arbeid kapittel 10"
      Og virksomheten plikter å "organisere og tilrettelegge arbeid som ellers er forbudt, etter erfaringen og modenheten til hver ungdom i opplæring, og iverksette de tiltakene som sikkerheten, helsen og utviklingen deres krever"
      Og virksomheten plikter å "sørge for at ungdom i opplæring med arbeid som ellers er forbudt, er under nødvendig tilsyn av en erfaren og kompetent person"

  # Tilføyd ved forskrift 10. mars 2020 nr. 257.
  @hjemmel:§12-7A @jf:lov/2005-06-17-62/§11-2 @jf:lov/2005-06-17-62/§11-5 @fra:2020-03-10 @kontrollert:2026-11-25
  Regel: § 12-7A Unntak fra arbeidsmiljøloven §§ 11-2 tredje ledd og 11-5 tredje ledd ved yrkesrettet opplæring i anleggsfag

    # Første ledd. Ordningene forutsetter tariffavtale (arbeidsmiljøloven § 10-5 annet ledd og § 10-12 fjerde ledd).
    @id:olm-anleggslaerling-tillitsvalgte
    Scenario: Samtykke fra de tillitsvalgte
      Gitt at noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk
      Og at virksomheten er bundet av tariffavtale
      Så kan virksomheten "la en arbeidstidsordning etter avtale med de tillitsvalgte eller tariffavtale gjelde for lærlinger mellom 17 og 18 år i anleggsfag når de tillitsvalgte samtykker, så langt ordningen ikke strider mot resten av arbeidsmiljøloven kapittel 11"

    # Annet og fjerde ledd
    @id:olm-anleggslaerling-arbeidstilsynet
    Scenario: Samtykke fra Arbeidstilsynet, arbeidsfri og overtid
      Gitt at noen mellom 17 og 18 år er i lære i fag som bygger på vg2 anleggsteknikk
      Så kan virksomheten "la en arbeidstidsordning Arbeidstilsynet har samtykket i, gjelde også for lærlinger mellom 17 og 18 år i anleggsfag når Arbeidstilsynet samtykker i det, så langt ordningen ikke strider mot resten av arbeidsmiljøloven kapittel 11"
      Og virksomheten plikter å "gi lærlinger under 18 år i anleggsfag som følger en slik utvidet arbeidstidsordning, minst 36 timer sammenhengende arbeidsfri i løpet av sju dager"
      Og det er forbudt å "pålegge overtid for lærlinger under 18 år i anleggsfag som følger en slik utvidet arbeidstidsordning"

  @hjemmel:§12-8 @jf:§12-3 @kontrollert:2026-11-25
  Regel: § 12-8 Adgang til å sette barn til kulturelt, kunstnerisk eller sportslig arbeid

    @id:olm-barn-kulturelt-om-kvelden
    Scenario: Mellom klokken 20.00 og 23.00
      Gitt at barn under 15 år eller skolepliktige utfører kulturelt eller lignende arbeid
      Så kan virksomheten "la barn utføre kulturelt, kunstnerisk eller sportslig arbeid mellom klokken 20.00 og 23.00 med forhåndssamtykke fra Arbeidstilsynet"
      Og virksomheten plikter å "gi barn som slutter kulturelt, kunstnerisk eller sportslig arbeid etter klokken 22.00, arbeidsfri til klokken 07.00"

  # Bokstav a til h, i den rekkefølgen. Navnet på bransjene er forskriftens egne; den viser ikke til næringskoder.
  @hjemmel:§12-9 @jf:lov/2005-06-17-62/§11-3 @kontrollert:2026-11-25
  Regel: § 12-9 Vilkår for å sette ungdom til arbeid om natten

    # Bokstav a
    @id:olm-ungdom-om-natten-kulturelt
    Scenario: Ungdoms kulturelle arbeid om kvelden
      Gitt at ungdom utfører kulturelt, kunstnerisk eller sportslig arbeid om kvelden
      Så kan virksomheten "la ungdom utføre kulturelt, kunstnerisk eller sportslig arbeid fram til klokken 23.00, når det ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav b
    @id:olm-ungdom-om-natten-hotell-og-restaurant
    Scenario: Lærlinger i hotell og restaurant om natten
      Gitt at ungdom på lærekontrakt betjener gjester i hotell eller restaurant om natten
      Så kan virksomheten "la ungdom på lærekontrakt i hotell og restaurant arbeide fram til klokken 24.00 når det er nødvendig for å betjene gjester, og ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav c
    @id:olm-ungdom-om-natten-aviser
    Scenario: Ungdom med aviser om natten
      Gitt at ungdom selger eller bærer ut aviser om natten
      Så kan virksomheten "la ungdom selge eller bære ut aviser fra klokken 04.00, når det ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav d
    @id:olm-ungdom-om-natten-to-skift
    Scenario: Ungdom på to skift
      Gitt at ungdom arbeider på to skift i ikke-industriell virksomhet utenom bygg, anlegg og transport
      Så kan virksomheten "la ungdom arbeide på to skift mellom klokken 06.00 og 24.00 i ikke-industriell virksomhet utenom bygg, anlegg og transport, når det ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav e
    @id:olm-ungdom-om-natten-rengjoering
    Scenario: Ungdom med rengjøring om natten
      Gitt at ungdom utfører rengjøringsarbeid om natten
      Så kan virksomheten "la ungdom utføre rengjøringsarbeid fram til klokken 24.00 når det må gjøres om natten på grunn av driftstida og ikke kan gjøres uten å avbryte annet arbeid, og ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav f
    @id:olm-ungdom-om-natten-vakthold
    Scenario: Ungdom med vakthold om natten
      Gitt at ungdom utfører lett vakthold eller portnerarbeid om natten
      Så kan virksomheten "la ungdom utføre lett vakthold og portnerarbeid mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav g
    @id:olm-ungdom-om-natten-pleie-og-internat
    Scenario: Ungdom i pleie og internat om natten
      Gitt at ungdom utfører lett arbeid i syke- og pleiehjelp, internat eller lignende om natten
      Så kan virksomheten "la ungdom utføre lett arbeid i syke- og pleiehjelp og i internat ved internatskoler, barnehjem, barnehager og lignende mellom klokken 06.00 og 24.00, når det ikke skader sikkerheten, helsen eller utviklingen deres"

    # Bokstav h
    @id:olm-ungdom-om-natten-helsefag
    Scenario: Ungdom i helsefag om natten
      Gitt at elever og lærlinger i helsefagarbeider utfører lett arbeid ved sykehus eller lignende om natten
      Så kan virksomheten "la elever, lærlinger og lærekandidater i helsefagarbeider utføre lett arbeid ved sykehus og lignende institusjoner fram til klokken 06.00 som ledd i opplæringen etter læreplanen, når det ikke skader sikkerheten, helsen eller utviklingen deres"

  @hjemmel:§12-10 @kontrollert:2026-11-25
  Regel: § 12-10 Krav om informasjon

    @id:olm-under-18-informasjon
    Scenario: Informasjon til de unge og foresatte
      Gitt at virksomheten sysselsetter noen under 18 år
      Så plikter virksomheten å "informere dem under 18 år og foreldrene eller andre foresatte om risikoen i arbeidet og om tiltakene for deres sikkerhet og helse"

  @hjemmel:§12-11 @kontrollert:2026-11-25
  Regel: § 12-11 Krav om medvirkning fra verneombudet når arbeidstaker er under 18 år

    @id:olm-under-18-medvirkning
    Scenario: Verneombudet eller arbeidstakernes representant
      Gitt at virksomheten sysselsetter noen under 18 år
      Så plikter virksomheten å "ta verneombudet, eller arbeidstakernes representant når virksomheten ikke har verneombud, med på råd når arbeid for dem under 18 år planlegges og gjennomføres"

  @hjemmel:§12-12 @kontrollert:2026-11-25
  Regel: § 12-12 Krav om listeføring av unge arbeidstakere

    @id:olm-under-18-liste
    Scenario: Liste over dem under 18 år
      Gitt at virksomheten sysselsetter noen under 18 år
      Og at antall arbeidstakere er minst 20
      Så skal virksomheten ha "Liste over arbeidstakere under 18 år"
      Og virksomheten plikter å "holde listen over arbeidstakere under 18 år tilgjengelig for Arbeidstilsynet og verneombudet"

    @id:olm-under-18-liste-unntak
    Scenario: Liste kan unnlates
      Gitt at virksomheten sysselsetter noen under 18 år
      Og at antall arbeidstakere er færre enn 20
      Så kan virksomheten "la være å føre liste over arbeidstakere under 18 år"
