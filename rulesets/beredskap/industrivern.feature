# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  # Tabellen i første ledd følger SN2007 (forskriften er sist endret 1. januar 2020). «Registrert i
  # næringskoder» er hovednæringen: annet ledd lar NSO gi pålegg når virksomheten «etter sin
  # registrerte hovedaktivitet» faller utenfor, men likevel driver aktivitet som nevnt.
  @hjemmel:§2 @jf:lov/2010-06-25-45/§2 @kontrollert:2026-11-25 @kodeverk:SN2007
  Regel: § 2 Virkeområde

    @id:industrivern-naering
    Scenariomal: Næringer i tabellen
      Gitt at næringskoden er <kode>
      Og at antall sysselsatte i gjennomsnitt i året er minst <antall>
      Og at <vilkår>
      Så regnes virksomheten som "virksomhet i tabellen over næringer med industrivern"

      Eksempler:
        | rad                 | kode   | antall | vilkår                                          |
        | raaolje-gass        | 06     | 40     | –                                               |
        | metallmalm          | 07     | 40     | –                                               |
        | bergverk-ellers     | 08     | 40     | –                                               |
        | tjenester-bergverk  | 09     | 40     | –                                               |
        | naeringsmidler      | 10     | 40     | –                                               |
        | drikkevarer         | 11     | 40     | –                                               |
        | tekstiler           | 13     | 40     | –                                               |
        | klaer               | 14     | 40     | –                                               |
        | laer                | 15     | 40     | –                                               |
        | trelast             | 16     | 40     | –                                               |
        | papir               | 17     | 40     | –                                               |
        | avistrykking        | 18.11  | 40     | –                                               |
        | trykking-ellers     | 18.12  | 40     | –                                               |
        | bokbinding          | 18.14  | 40     | –                                               |
        | petroleumsprodukter | 19     | 40     | –                                               |
        | kjemiske-produkter  | 20     | 40     | –                                               |
        | farmasi             | 21     | 40     | –                                               |
        | gummi-plast         | 22     | 40     | –                                               |
        | mineralprodukter    | 23     | 40     | –                                               |
        | metaller            | 24     | 40     | –                                               |
        | metallvarer         | 25     | 40     | –                                               |
        | elektronikk         | 26     | 40     | –                                               |
        | elektrisk-utstyr    | 27     | 40     | –                                               |
        | maskiner            | 28     | 40     | –                                               |
        | motorvogner         | 29     | 40     | –                                               |
        | transportmidler     | 30     | 40     | –                                               |
        | moebler             | 31     | 40     | –                                               |
        | annen               | 32     | 50     | –                                               |
        | maskinreparasjon    | 33     | 40     | –                                               |
        | avloepsvann         | 37     | 40     | –                                               |
        | avfall              | 38     | 20     | virksomheten sorterer eller bearbeider avfallet |
        | bilverksted         | 45.2   | 40     | –                                               |
        | bildeler            | 45.310 | 40     | virksomheten håndterer godset                   |
        | engros              | 46     | 40     | virksomheten håndterer godset                   |
        | lagring             | 52.10  | 40     | –                                               |
        | godssentraler       | 52.211 | 40     | virksomheten håndterer godset                   |
        | forsyningsbaser     | 52.223 | 40     | –                                               |
        | spedisjon           | 52.291 | 40     | virksomheten håndterer godset                   |
        | bilutleie           | 77.1   | 40     | virksomheten har eget verksted                  |
        | landbruksmaskiner   | 77.31  | 40     | virksomheten har eget verksted                  |
        | anleggsmaskiner     | 77.32  | 40     | virksomheten har eget verksted                  |
        | andre-maskiner      | 77.39  | 40     | virksomheten har eget verksted                  |
        | arbeidstrening      | 88.993 | 50     | arbeidstreningen foregår i virksomheten         |
        | tilrettelagt-arbeid | 88.994 | 50     | –                                               |
        | vaskeri             | 96.01  | 40     | –                                               |

    @id:industrivern-virksomheten
    Scenario: Virksomheten sett under ett
      Gitt at virksomheten regnes som "virksomhet i tabellen over næringer med industrivern"
      Men ikke dersom virksomheten regnes som "virksomhet der hvert produksjonssted er egen virksomhet"
      Men ikke dersom virksomheten regnes som "virksomhet utenfor det stedlige virkeområdet for industrivern"
      Men ikke dersom det foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
      Så gjelder forskriften

    # Tredje ledd: et sted som alene når tallet, har industrivern enten stedene regnes samlet eller hver for seg.
    @id:industrivern-produksjonssted
    Scenario: Produksjonssted som alene når tallet
      Gitt at virksomheten regnes som "virksomhet i tabellen over næringer med industrivern"
      Og at virksomheten har flere produksjonssteder
      Og at minst ett av produksjonsstedene alene sysselsetter så mange som tabellen krever
      Men ikke dersom virksomheten regnes som "virksomhet utenfor det stedlige virkeområdet for industrivern"
      Men ikke dersom det foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
      Så gjelder forskriften

    @id:industrivern-hver-for-seg
    Scenario: Produksjonssteder for langt fra hverandre
      Gitt at virksomheten har flere produksjonssteder
      Så må det vurderes om virksomheten regnes som "virksomhet der hvert produksjonssted er egen virksomhet", fordi "avstanden mellom produksjonsstedene må gjøre det uhensiktsmessig med et operativt samarbeid om industrivern"

    # Annet og fjerde ledd
    @id:industrivern-paalegg
    Scenario: Pålegg fra Næringslivets sikkerhetsorganisasjon
      Gitt at det foreligger vedtak om "pålegg om industrivern"
      Men ikke dersom virksomheten regnes som "virksomhet utenfor det stedlige virkeområdet for industrivern"
      Men ikke dersom det foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
      Så gjelder forskriften

    # Hjemmelen, sivilbeskyttelsesloven § 23, gjelder ikke på Svalbard: forskrift 18. desember 2012
    # nr. 1293 § 1 gir bare §§ 14, 15, 15 a og 29 anvendelse der.
    @id:industrivern-svalbard
    Scenario: Virksomhet på Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "virksomhet utenfor det stedlige virkeområdet for industrivern"

    # Sivilbeskyttelsesloven § 2 første ledd
    @id:industrivern-jan-mayen
    Scenario: Virksomhet på Jan Mayen
      Gitt at virksomheten er på Jan Mayen
      Så må det vurderes om virksomheten regnes som "virksomhet utenfor det stedlige virkeområdet for industrivern", fordi "Kongen bestemmer i hvilket omfang sivilbeskyttelsesloven gjelder på Jan Mayen; det virksomheten har ellers i Norge, gjelder loven for"

    # Sivilbeskyttelsesloven § 2 annet ledd
    @id:industrivern-til-havs
    Scenario: Virksomhet i sjøområder i forbindelse med naturforekomster på havbunnen
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Og at virksomheten ikke også driver på land
      Så regnes virksomheten som "virksomhet utenfor det stedlige virkeområdet for industrivern"

    # Det den samme virksomheten har på land, er ikke unntatt, men tallet i tabellen må da nås der. Et pålegg gjelder det.
    @id:industrivern-til-havs-og-paa-land
    Scenario: Til havs, med noe på land ved siden av
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Og at virksomheten også driver på land
      Men ikke dersom det foreligger vedtak om "pålegg om industrivern"
      Men ikke dersom det foreligger vedtak om "pålegg om forsterket industrivern"
      Så må det vurderes om virksomheten regnes som "virksomhet utenfor det stedlige virkeområdet for industrivern", fordi "det er bare de sysselsatte på land som teller, når loven ikke gjelder for virksomheten til havs"

  # Definisjonene er brukt i spørsmål og hjelpetekster; «sysselsatte» (bokstav f) er også innleide og andre med avtale.
  @hjemmel:§3 @kontrollert:2026-11-25
  Regel: § 3 Definisjoner

    @id:industrivern-definisjoner
    Scenario: Definisjonene
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen

  @hjemmel:§4 @kontrollert:2026-11-23
  Regel: § 4 Meldeplikt

    @id:industrivern-melding
    Scenario: Melding til Næringslivets sikkerhetsorganisasjon
      Gitt at forskriften gjelder
      Så plikter virksomheten å "sende melding til Næringslivets sikkerhetsorganisasjon om virksomheten og industrivernet"

  @hjemmel:§5 @kontrollert:2026-11-23
  Regel: § 5 Tilpasning og dimensjonering av industrivernet

    @id:industrivern-dimensjonering
    Scenario: Oversikt over uønskede hendelser
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Oversikt over uønskede hendelser for industrivernet"
      Og virksomheten plikter å "organisere, bemanne og utruste industrivernet ut fra oversikten over uønskede hendelser"

  @hjemmel:§6 @kontrollert:2026-11-23
  Regel: § 6 Organisering

    @id:industrivern-organisering
    Scenario: Industrivernleder, fagleder og innsatspersoner
      Gitt at forskriften gjelder
      Så plikter virksomheten å "oppnevne industrivernleder"
      Og virksomheten plikter å "gi industrivernleder myndighet og ressurser til å utføre oppgavene forsvarlig"
      Og virksomheten plikter å "organisere industrivernet med fagleder industrivern og tilstrekkelig antall innsatspersoner"

    # Første ledd annet punktum viser til «§ 2 andre ledd»; produksjonsstedene omtales nå i tredje ledd.
    @id:industrivern-felles-leder
    Scenario: Felles industrivernleder
      Gitt at virksomheten har flere produksjonssteder
      Så kan virksomheten "ha felles industrivernleder for flere produksjonssteder"

  @hjemmel:§7 @kontrollert:2026-11-23
  Regel: § 7 Beredskapsplan

    @id:industrivern-beredskapsplan
    Scenario: Skriftlig beredskapsplan
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Beredskapsplan for industrivernet"
      Og virksomheten plikter å "formidle nødvendige opplysninger i beredskapsplanen til kommunen og nød- og beredskapsetatene"

  @hjemmel:§8 @kontrollert:2026-11-23
  Regel: § 8 Personlig verneutstyr

    @id:industrivern-verneutstyr
    Scenario: Verneutstyr for innsatspersonell
      Gitt at forskriften gjelder
      Så plikter virksomheten å "sørge for at innsatspersonell har personlig verneutstyr som gir tilstrekkelig vern under øvelser og innsats"
      Og virksomheten skal ha "Oversikt over personlig verneutstyr for industrivernets innsatspersonell"

  # Risikovurderingen er den som ligger bak oversikten over uønskede hendelser (§ 5).
  @hjemmel:§9 @jf:§5 @kontrollert:2026-11-25
  Regel: § 9 Utstyr

    @id:industrivern-utstyr
    Scenario: Beredskapsutstyr
      Gitt at forskriften gjelder
      Så plikter virksomheten å "ha førstehjelps-, brannvern- og annet beredskapsutstyr til å håndtere de uønskede hendelsene risikovurderingen viser"
      Og virksomheten plikter å "ha beredskapsutstyret lett tilgjengelig for innsatspersonellet"
      Og virksomheten plikter å "kontrollere og vedlikeholde beredskapsutstyret jevnlig"
      Og virksomheten skal ha "Oversikt over tilgjengelig beredskapsutstyr i industrivernet"

  @hjemmel:§10 @jf:§6 @jf:§7 @kontrollert:2026-11-25
  Regel: § 10 Kvalifikasjoner

    # Fjerde ledd gjelder alle tre gruppene.
    @id:industrivern-kvalifikasjoner
    Scenario: Industrivernleder, fagleder og innsatspersoner
      Gitt at forskriften gjelder
      Så plikter virksomheten å "sørge for at industrivernleder har kvalifikasjoner for å organisere, dimensjonere og drifte industrivernet"
      Og virksomheten plikter å "sørge for at fagleder industrivern har god kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å lede innsatspersonene og samarbeide med nødetatene"
      Og virksomheten plikter å "sørge for at innsatspersonene har nødvendig kunnskap om virksomheten og beredskapsplanen, og kvalifikasjoner for å håndtere virksomhetens uønskede hendelser"
      Og virksomheten skal ha "Dokumentasjon på kvalifikasjonene i industrivernet"

  @hjemmel:§11 @jf:§7 @kontrollert:2026-11-25
  Regel: § 11 Samordning av industrivern

    @id:industrivern-samordning
    Scenario: Samordning med annen virksomhet med industrivern
      Gitt at en uønsket hendelse hos virksomheten kan påvirke en annen virksomhet som skal ha industrivern, eller omvendt
      Så plikter virksomheten å "samordne industrivernet med den andre virksomhetens industrivern, og beskrive samordningen i beredskapsplanen"
      Og virksomheten skal ha "Skriftlig avtale om samordning av industrivernet"

  # Forsterket industrivern skal i tillegg ha minst fire øvelser i året (§ 18, jf. § 14 første ledd siste punktum).
  @hjemmel:§12 @jf:§3 @jf:§5 @kontrollert:2026-11-25
  Regel: § 12 Øvelser

    # Første ledd
    @id:industrivern-oevelser
    Scenario: Øvelser for innsatspersonellet
      Gitt at forskriften gjelder
      Så plikter virksomheten å "øve innsatspersonellet i å håndtere uønskede hendelser"
      Og det skal gjentas minst hver 6. måned

    # Annet ledd
    @id:industrivern-oevelsesplan
    Scenario: Øvelsesplan og evaluering
      Gitt at forskriften gjelder
      Så skal virksomheten ha "Øvelsesplan for industrivernet"
      Og virksomheten plikter å "planlegge hver øvelse i industrivernet med tema og mål, og evaluere den"
      Og virksomheten skal ha "Evaluering av den enkelte øvelsen i industrivernet"

  # Den samme bistanden og den samme adgangen til refusjon som i sivilbeskyttelsesloven § 23 tredje ledd.
  @hjemmel:§13 @jf:lov/2010-06-25-45/§23 @kontrollert:2026-11-25
  Regel: § 13 Bistandsplikt

    @id:industrivern-bistand
    Scenario: Bistand på anmodning
      Gitt at forskriften gjelder
      Så plikter virksomheten å "hjelpe andre virksomheter og nød- og beredskapsetatene når de ber om det, så langt egen beredskap tillater det"
      Og virksomheten kan "kreve utgiftene til bistanden dekket av den som får den"

  # Hvor stor avgiften er, og om den er gradert etter risiko, står ikke i forskriften.
  @hjemmel:§19 @kontrollert:2026-11-25
  Regel: § 19 Avgift

    @id:industrivern-avgift
    Scenario: Årlig avgift
      Gitt at forskriften gjelder
      Så plikter virksomheten å "betale den årlige avgiften som dekker utgiftene Næringslivets sikkerhetsorganisasjon har med å organisere og føre tilsyn med industrivernet"
      Og det skal gjentas minst hvert år

  @hjemmel:§20 @kontrollert:2026-11-25
  Regel: § 20 Rapportering

    @id:industrivern-rapportering
    Scenario: Rapportering når det kreves
      Gitt at forskriften gjelder
      Så plikter virksomheten å "rapportere om industriverntiltakene til Næringslivets sikkerhetsorganisasjon når den krever det"
