# language: no
@kilde:forskrift/2011-12-06-1355
Egenskap: Forskrift om organisering, ledelse og medvirkning

  # Annet ledd tar også bort kapittel 9, som ikke er modellert. Virksomheten på land ved siden av er ikke unntatt.
  @hjemmel:§1-2 @kontrollert:2026-11-24
  Regel: § 1-2 Virkeområde

    # Første ledd sier bare hva forskriften handler om, og gjelder for alle den retter seg mot (§ 1-3).
    @id:olm-virkeomraade
    Scenario: Organisering, tilrettelegging og ledelse av arbeidet, og medvirkning
      Gitt at forskriften gjelder
      Så gjelder bestemmelsen

    # Annet ledd første punktum
    @id:olm-petroleum-og-landanlegg
    Scenario: Petroleumsvirksomhet til havs og landanlegg
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                           |
        | petroleumsvirksomhet til havs       |
        | landanlegg i petroleumsvirksomheten |
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 6  |
        | kapittel 7  |
        | kapittel 8  |

    # Annet ledd annet punktum: ikke på landanlegg.
    @id:olm-petroleum-til-havs
    Scenario: Bare petroleumsvirksomhet til havs
      Gitt at virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 12 |

  @hjemmel:§1-3 @kontrollert:2026-11-23
  Regel: § 1-3 Hvem forskriften retter seg mot

    @id:olm-arbeidsgiver
    Scenario: Arbeidsgiver
      Gitt at arbeidsmiljøloven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så gjelder forskriften

    # Kapittel 5, 6 og 15, § 10-1 bokstav m og o og § 14-2 gjelder også uten arbeidstakere; resten gjelder arbeidsgivere.
    # §§ 7-1, 8-1, 10-1 og 15-1 sier selv hva som gjelder for hvem.
    # «Virksomheter»: en privatperson uten arbeidstakere er ikke en virksomhet.
    @id:olm-uten-arbeidstakere
    Scenario: Virksomhet som ikke sysselsetter arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Så gjelder forskriften

    @id:olm-bare-for-arbeidsgivere
    Scenario: Kapitler som ikke gjelder uten arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Så gjelder ikke disse bestemmelsene:
        | bestemmelse |
        | kapittel 2  |
        | kapittel 3  |
        | kapittel 4  |
        | § 7-3       |
        | § 10-4      |
        | kapittel 11 |
        | kapittel 12 |
        | kapittel 13 |
        | § 14-1      |
        | § 14-4      |
        | § 14-7      |

    @id:olm-bare-svalbard
    Scenario: Bare på Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "virksomhet som bare driver på Svalbard"

    @id:olm-svalbard
    Scenario: Svalbard
      Gitt at virksomheten regnes som "virksomhet som bare driver på Svalbard"
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Så må det vurderes om forskrift om organisering, ledelse og medvirkning gjelder, fordi "den ikke sier selv om den gjelder på Svalbard, der lovgivningen om arbeidervern gjelder med de endringer Kongen fastsetter"

  @hjemmel:§2-1 @kontrollert:2026-11-23
  Regel: § 2-1 Arbeidstakernes medvirkning

    @id:olm-medvirkning
    Scenario: Samarbeid om arbeidsmiljøet
      Gitt at forskriften gjelder
      Så plikter virksomheten å "planlegge og vurdere arbeidsmiljøet og gjennomføre tiltak i samarbeid med arbeidstakerne, verneombud og tillitsvalgte"

    @id:olm-medvirkning-ergonomi
    Scenario: Ergonomisk belastende arbeid
      Gitt at arbeidstakere utfører ergonomisk belastende arbeid
      Så plikter virksomheten å "iverksette utviklingstiltak mot skader ved ergonomisk belastende arbeid i samarbeid med berørte arbeidstakere"

    @id:olm-medvirkning-under-vann
    Scenario: Arbeid under vann eller økt omgivende trykk
      Gitt at virksomheten utfører arbeid under vann eller økt omgivende trykk
      Så plikter virksomheten å "ta verneombudet, eller en representant for arbeidstakerne når virksomheten ikke har verneombud, med på råd om sikkerhetsprosedyrer, beredskapsplaner og nødprosedyrer"

    @id:olm-medvirkning-dykking
    Scenario: Dykkeoperasjoner
      Gitt at virksomheten gjennomfører dykkeoperasjoner
      Så plikter virksomheten å "la arbeidstakerne medvirke når dykkeoperasjoner planlegges, også i risikovurdering og tiltak"

  # Dagens ordlyd er fra 1. januar 2024; den forrige er ikke lest.
  @hjemmel:§3-7 @jf:lov/2005-06-17-62/§7-1 @kontrollert:2026-11-23 @fra:2024-01-01
  Regel: § 3-7 Arbeidsmiljøutvalg

    # Tallet er gjentatt fra loven; selve plikten til å ha utvalget følger av arbeidsmiljøloven § 7-1.
    @id:olm-amu
    Scenario: Minst 30 arbeidstakere
      Gitt at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er minst 30
      Så gjelder bestemmelsen

    @id:olm-amu-sammensetning
    Scenario: Hvem som er med i arbeidsmiljøutvalget
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "la arbeidsgiveren, den som leder virksomheten eller en fra den øverste ledelsen være medlem av arbeidsmiljøutvalget"
      Og virksomheten plikter å "la hovedverneombudet, eller verneombudet når det bare er ett, være medlem av arbeidsmiljøutvalget"
      Og virksomheten plikter å "la arbeidstakerne velge sine øvrige representanter i arbeidsmiljøutvalget ved flertallsvalg blant de tilsatte"
      Og virksomheten plikter å "ha minst én representant for bedriftshelsetjenesten som fast medlem av arbeidsmiljøutvalget"

  # Listen er SN2025 (95.31, 87.99 og 43.4 finnes bare der) og gjelder fra forskrift 7. oktober 2025 nr. 1993 trådte
  # i kraft samme dag; den forrige er ikke lest.
  # Hovedaktiviteten avgjør, jf. tredje ledd. En hovedgruppe med koder under seg omfatter bare dem.
  @hjemmel:§13-1 @kontrollert:2026-11-23 @fra:2025-10-07 @kodeverk:SN2025
  Regel: § 13-1 Plikt til å knytte bedriftshelsetjeneste til virksomheten

    @id:olm-bht-risiko
    Scenario: Risikoforholdene tilsier det
      Gitt at forskriften gjelder
      Så må det vurderes om virksomheten plikter å "være tilknyttet godkjent bedriftshelsetjeneste", fordi "arbeidsgiver plikter det når risikoforholdene i virksomheten tilsier det, også utenfor næringene i listen"

    @id:olm-bht-vedtak
    Scenario: Arbeidstilsynet fastsetter det
      Gitt at det foreligger vedtak om "tilknytning til godkjent bedriftshelsetjeneste"
      Så plikter virksomheten å "være tilknyttet godkjent bedriftshelsetjeneste"

    @id:olm-bht-naering
    Scenariomal: Næringene i listen
      Gitt at næringskoden er <kode>
      Og at virksomheten <vilkår>
      Så plikter virksomheten å "være tilknyttet godkjent bedriftshelsetjeneste"

      Eksempler:
        | rad                              | kode   | vilkår                                                    |
        | skogbruk                         | 02     | –                                                         |
        | akvakultur                       | 03.2   | –                                                         |
        | tjenester til akvakultur         | 03.3   | utfører tjenester tilknyttet akvakultur                   |
        | kull                             | 05     | –                                                         |
        | metallholdig malm                | 07     | –                                                         |
        | bergverk ellers                  | 08     | –                                                         |
        | tjenester til bergverk           | 09.9   | –                                                         |
        | næringsmidler                    | 10     | –                                                         |
        | drikkevarer                      | 11     | –                                                         |
        | tobakk                           | 12     | –                                                         |
        | tekstiler                        | 13     | –                                                         |
        | klær                             | 14     | –                                                         |
        | lær                              | 15     | –                                                         |
        | trelast                          | 16     | –                                                         |
        | papir                            | 17     | –                                                         |
        | trykking                         | 18.1   | –                                                         |
        | kullprodukter og petroleum       | 19     | –                                                         |
        | kjemikalier                      | 20     | –                                                         |
        | farmasi                          | 21     | –                                                         |
        | gummi og plast                   | 22     | –                                                         |
        | mineralprodukter                 | 23     | –                                                         |
        | metaller                         | 24     | –                                                         |
        | metallvarer                      | 25     | –                                                         |
        | elektroniske komponenter         | 26.1   | –                                                         |
        | datamaskiner                     | 26.2   | –                                                         |
        | kommunikasjonsutstyr             | 26.3   | –                                                         |
        | hjemmeelektronikk                | 26.4   | –                                                         |
        | måleinstrumenter                 | 26.51  | –                                                         |
        | strålingsutstyr                  | 26.6   | –                                                         |
        | optikk                           | 26.7   | –                                                         |
        | elektrisk utstyr                 | 27     | –                                                         |
        | maskiner                         | 28     | –                                                         |
        | motorvogner                      | 29     | –                                                         |
        | transportmidler                  | 30     | –                                                         |
        | møbler                           | 31     | –                                                         |
        | sportsartikler                   | 32.3   | produserer sportsartikler av gummi eller plast            |
        | spill og leker                   | 32.4   | produserer spill eller leker av gummi eller plast         |
        | medisinsk utstyr                 | 32.5   | –                                                         |
        | annen industri                   | 32.990 | –                                                         |
        | reparasjon av maskiner           | 33     | –                                                         |
        | elektrisitet                     | 35.1   | –                                                         |
        | gassproduksjon                   | 35.21  | –                                                         |
        | gassdistribusjon                 | 35.22  | –                                                         |
        | gasshandel                       | 35.23  | –                                                         |
        | varme og kjøling                 | 35.3   | –                                                         |
        | meglere av kraft og gass         | 35.4   | –                                                         |
        | vann                             | 36     | –                                                         |
        | avløp                            | 37     | –                                                         |
        | avfall                           | 38     | –                                                         |
        | miljøutbedring                   | 39     | –                                                         |
        | oppføring av bygninger           | 41     | –                                                         |
        | anlegg                           | 42     | –                                                         |
        | riving og grunnarbeid            | 43.1   | –                                                         |
        | installasjon                     | 43.2   | –                                                         |
        | ferdiggjøring av bygninger       | 43.3   | –                                                         |
        | spesialisert ved bygninger       | 43.4   | –                                                         |
        | spesialisert ved anlegg          | 43.5   | –                                                         |
        | annen spesialisert               | 43.9   | –                                                         |
        | engros med avfall                | 46.87  | –                                                         |
        | landtransport                    | 49     | –                                                         |
        | tjenester til landtransport      | 52.21  | –                                                         |
        | tjenester til sjøtransport       | 52.22  | driver annet enn redningstjeneste                         |
        | tjenester til lufttransport      | 52.23  | –                                                         |
        | lasting og lossing               | 52.24  | –                                                         |
        | post                             | 53.1   | –                                                         |
        | bud                              | 53.2   | –                                                         |
        | hoteller                         | 55.1   | –                                                         |
        | restauranter                     | 56.11  | –                                                         |
        | kantiner                         | 56.22  | driver kantine                                            |
        | barer                            | 56.3   | –                                                         |
        | telekommunikasjon                | 61     | –                                                         |
        | veterinærer                      | 75     | –                                                         |
        | utleie av motorvogner            | 77.1   | –                                                         |
        | vakttjenester                    | 80.01  | driver annet enn etterforskningstjenester                 |
        | andre vakttjenester              | 80.09  | –                                                         |
        | rengjøring                       | 81.2   | –                                                         |
        | kriminalomsorg                   | 84.23  | er en del av kriminalomsorgen                             |
        | politi                           | 84.24  | er en del av politiet                                     |
        | brannvern                        | 84.25  | –                                                         |
        | barnehager                       | 85.1   | –                                                         |
        | grunnskole                       | 85.2   | –                                                         |
        | videregående opplæring           | 85.3   | –                                                         |
        | høyere utdanning                 | 85.4   | –                                                         |
        | annen undervisning               | 85.5   | –                                                         |
        | tjenester til undervisning       | 85.69  | –                                                         |
        | sykehus                          | 86.1   | –                                                         |
        | leger og tannleger               | 86.2   | –                                                         |
        | laboratorier og bildediagnostikk | 86.91  | –                                                         |
        | ambulanse                        | 86.92  | –                                                         |
        | psykologer                       | 86.93  | –                                                         |
        | sykepleiere og jordmødre         | 86.94  | –                                                         |
        | fysioterapi                      | 86.95  | –                                                         |
        | alternativ medisin               | 86.96  | –                                                         |
        | andre helsetjenester             | 86.99  | –                                                         |
        | omsorg med sykepleie             | 87.1   | –                                                         |
        | omsorg psykisk helse og rus      | 87.2   | –                                                         |
        | omsorg eldre                     | 87.3   | –                                                         |
        | andre botilbud                   | 87.99  | –                                                         |
        | omsorg uten botilbud             | 88     | –                                                         |
        | kulturarv                        | 91.3   | –                                                         |
        | skomakere                        | 95.23  | reparerer eller vedlikeholder fottøy av gummi eller plast |
        | møbelreparasjon                  | 95.24  | –                                                         |
        | reparasjon av varer              | 95.29  | reparerer eller vedlikeholder varer av gummi eller plast  |
        | bilverksteder                    | 95.31  | –                                                         |
        | motorsykkelverksteder            | 95.32  | –                                                         |
        | vaskeri og renseri               | 96.1   | –                                                         |
        | frisører                         | 96.21  | –                                                         |
        | hjelp i husholdninger            | 96.91  | –                                                         |
