# language: no
@kilde:lov/1981-03-13-6
Egenskap: Forurensningsloven

  # Hva som er forurensning og avfall, står i §§ 6 og 27; kontinentalsokkelen er omfattet (§ 4). Akutt forurensning (§ 38) og
  # sanitært avløpsvann (§ 8) er også forurensning, men spørsmålene om dem er egne.
  @hjemmel:§3 @jf:§6 @jf:§8 @jf:§27 @jf:§38 @kontrollert:2026-11-25
  Regel: § 3 Lovens virkeområde

    @id:forurl-omfang
    Scenariomal: Forurensning og avfall i det ytre miljø
      Gitt at virksomheten <forhold>
      Men ikke dersom virksomheten regnes som "unntatt fra forurensningsloven"
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av forurensningsloven"
      Så gjelder loven

      Eksempler:
        | rad          | forhold                                   |
        | avfall       | har avfall                                |
        | forurensning | kan medføre forurensning i det ytre miljø |
        | akutt        | kan medføre akutt forurensning            |
        | avløpsvann   | har eget utslipp av sanitært avløpsvann   |

    # Tredje ledd annet punktum, som også nevner bilandene. Ingen forskrift sier noe om loven i sin helhet der.
    @id:forurl-jan-mayen
    Scenario: Jan Mayen
      Gitt at virksomheten er på Jan Mayen
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av forurensningsloven"

    # Ett forhold er nok til at det må vurderes; da spørres det ikke om de andre.
    @id:forurl-avfall-eller-forurensning
    Scenariomal: Det loven handler om
      Gitt at virksomheten <forhold>
      Så regnes virksomheten som "virksomhet med avfall eller forurensning"

      Eksempler:
        | rad          | forhold                                   |
        | avfall       | har avfall                                |
        | forurensning | kan medføre forurensning i det ytre miljø |
        | akutt        | kan medføre akutt forurensning            |
        | avløpsvann   | har eget utslipp av sanitært avløpsvann   |

    @id:forurl-kongen-bestemmer
    Scenario: Kongen bestemmer omfanget
      Gitt at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av forurensningsloven"
      Og at virksomheten regnes som "virksomhet med avfall eller forurensning"
      Så må det vurderes om forurensningsloven gjelder, fordi "Kongen bestemmer i hvilket omfang loven gjelder på Jan Mayen; det virksomheten har på land i Norge ellers, gjelder loven for"

    @id:forurl-unntak-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "unntatt fra forurensningsloven"

  # For det enkelte transportmiddel gjelder andre lover i stedet for første ledd, men annet og fjerde ledd gjelder (§ 5). På
  # kontinentalsokkelen gjelder annet ledd, jf. fjerde, ikke akutt forurensning (§ 4); den som er der, har også noe på land.
  @hjemmel:§7 @jf:§4 @jf:§5 @jf:§8 @jf:§11 @kontrollert:2026-11-25
  Regel: § 7 Plikt til å unngå forurensning

    # Første ledd: «ingen»
    @id:forurl-forbud
    Scenario: Forbudet mot ulovlig forurensning
      Gitt at loven gjelder
      Så er det forbudt å "forurense, eller ha eller sette i verk noe som kan gi fare for forurensning, uten at loven (§ 8), en forskrift eller en tillatelse åpner for det"

    # Annet til fjerde ledd
    @id:forurl-tiltak
    Scenariomal: Den som er ansvarlig for forurensningen
      Gitt at virksomheten <forhold>
      Så plikter virksomheten å "sette i verk tiltak som hindrer ulovlig forurensning når det er fare for den, og stanse, fjerne eller begrense den når den har skjedd, så langt tiltakene står i rimelig forhold til skaden"
      Og virksomheten plikter å "treffe tiltak som bøter på skader og ulemper av forurensningen og av tiltakene mot den"
      Og virksomheten plikter å "gjennomføre tiltak mot forurensning som Miljødirektoratet, Statsforvalteren eller kommunen pålegger, innen fristen de setter"

      Eksempler:
        | rad          | forhold                                   |
        | forurensning | kan medføre forurensning i det ytre miljø |
        | avløpsvann   | har eget utslipp av sanitært avløpsvann   |
        | akutt        | kan medføre akutt forurensning            |

  @hjemmel:§8 @jf:§9 @kontrollert:2026-11-25
  Regel: § 8 Begrensninger i plikten til å unngå forurensninger

    # Første ledd første punktum og tredje ledd. Annet ledd: Forsvaret er stilt likt, unntatt faste anlegg som ikke
    # hovedsakelig brukes til stridsformål.
    @id:forurl-uten-tillatelse
    Scenario: Forurensning som ikke krever tillatelse
      Gitt at virksomheten kan medføre forurensning i det ytre miljø
      Så kan virksomheten "uten tillatelse ha den forurensningen som er vanlig fra fiske, jordbruk og skogbruk, fra boliger, kontorer, butikker, forsamlingslokaler, skoler, hoteller, lager og liknende, og fra midlertidig anleggsvirksomhet, så langt ingen forskrift sier noe annet"
      Og virksomheten kan "uten tillatelse ha forurensning som ikke gir nevneverdige skader eller ulemper"

    # Første ledd annet punktum. Forskriften er forurensningsforskriften del 4.
    @id:forurl-sanitaert-avloepsvann
    Scenario: Utslipp av sanitært avløpsvann
      Gitt at virksomheten har eget utslipp av sanitært avløpsvann
      Så må det vurderes om virksomheten plikter å "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann", fordi "utslippet krever tillatelse med mindre en forskrift bestemmer noe annet, og det kommer an på hvor stort det er, når det ble satt i verk, og om kommunen har egne regler"

  # Annet ledd om kvotepliktige klimagasser og tredje ledd om forskrifter er ikke modellert.
  @hjemmel:§11 @jf:§8 @jf:§9 @jf:§16 @jf:§86 @kontrollert:2026-11-25
  Regel: § 11 Særskilt tillatelse til forurensende tiltak

    @id:forurl-tillatelse-vurderes
    Scenario: Forurensning utover det vanlige
      Gitt at virksomheten kan forurense mer eller på annen måte enn det som er vanlig
      Så må det vurderes om virksomheten plikter å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense", fordi "tillatelse kreves med mindre forurensningen er tillatt i en forskrift, er vanlig etter § 8 eller ikke gir nevneverdige skader eller ulemper, eller virksomheten var i gang før 1. oktober 1983 og hadde tillatelse etter de eldre lovene eller ikke trengte noen da (§ 86)"

    @id:forurl-tillatelse-gitt
    Scenario: Virksomheten har tillatelse
      Gitt at det foreligger vedtak om "tillatelse til virksomhet som kan forurense"
      Så plikter virksomheten å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
      Og virksomheten plikter å "holde virksomheten innenfor tillatelsen etter forurensningsloven og vilkårene i den"

    # § 8 første ledd annet punktum: tillatelsen det søkes om, er en tillatelse etter § 11.
    @id:forurl-tillatelse-avloepsvann
    Scenario: Utslipp av sanitært avløpsvann det må søkes om
      Gitt at virksomheten plikter å "søke kommunen eller Statsforvalteren om tillatelse til utslipp av sanitært avløpsvann"
      Så plikter virksomheten å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"

    # Også når plikten følger av § 29
    @id:forurl-tillatelse-dokument
    Scenario: Tillatelsen
      Gitt at virksomheten plikter å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"
      Så skal virksomheten ha "Tillatelse etter forurensningsloven"

  # Annet ledd tar ut opplagsplasser og behandlingsanlegg med tillatelse.
  @hjemmel:§28 @jf:§29 @kontrollert:2026-11-25
  Regel: § 28 Forbud mot forsøpling

    @id:forurl-forsoepling
    Scenario: Forbudet mot forsøpling
      Gitt at loven gjelder
      Så er det forbudt å "etterlate, tømme, oppbevare eller transportere avfall så det kan skjemme eller være til skade eller ulempe for miljøet, utenom opplagsplasser og behandlingsanlegg med tillatelse"
      Og virksomheten plikter å "rydde opp når virksomheten har brutt forbudet mot forsøpling"

  @hjemmel:§29 @jf:§11 @jf:§86 @kontrollert:2026-11-25
  Regel: § 29 Krav til anlegg for behandling av avfall

    # Første ledd
    @id:forurl-avfallsanlegg
    Scenario: Den som driver avfallsanlegg
      Gitt at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
      Men ikke dersom alle avfallsanleggene virksomheten driver, var i gang før 1. oktober 1983
      Så plikter virksomheten å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense"

    # § 86 annet og tredje ledd
    @id:forurl-avfallsanlegg-eldre
    Scenario: Avfallsanlegg fra før loven
      Gitt at virksomheten driver opplagsplass eller anlegg for behandling av avfall som kan forurense eller virke skjemmende
      Og at alle avfallsanleggene virksomheten driver, var i gang før 1. oktober 1983
      Så må det vurderes om virksomheten plikter å "ha tillatelse fra Miljødirektoratet, Statsforvalteren eller kommunen til virksomhet som kan forurense", fordi "et anlegg som var i gang da loven trådte i kraft, kan fortsette uten ny tillatelse når det hadde tillatelse etter lovene før den, eller ikke trengte noen og forurensningsmyndigheten ikke har satt en frist"

    # Tredje ledd
    @id:forurl-kommunens-avfallsanlegg
    Scenario: Kommunen
      Gitt at virksomheten er en kommune
      Så plikter virksomheten å "ha anlegg for opplag eller behandling av husholdningsavfall og kloakkslam, og ta imot slikt avfall og slam"

  # Næringsavfall er avfall fra virksomheter og institusjoner (§ 27a), ikke fra private husholdninger.
  @hjemmel:§32 @jf:§27a @jf:§8 @kontrollert:2026-11-25
  Regel: § 32 Håndtering av næringsavfall

    # Første ledd første punktum og annet ledd
    @id:forurl-naeringsavfall
    Scenario: Næringsavfall
      Gitt at virksomheten har avfall
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Men ikke dersom det foreligger vedtak om "unntak for alt næringsavfallet fra plikten til levering eller gjenvinning"
      Så plikter virksomheten å "sørge for at næringsavfallet blir levert til lovlig avfallsanlegg eller gjenvunnet"

    # Første ledd annet punktum: «fiske, jordbruk og skogbruk mv.»
    @id:forurl-avfall-fra-primaernaering
    Scenariomal: Avfall fra fiske, jordbruk, skogbruk og liknende
      Gitt at virksomheten har avfall
      Og at virksomheten driver <drift>
      Så kan virksomheten "disponere avfall fra fiske, jordbruk, skogbruk og liknende på annen måte enn ved levering til lovlig avfallsanlegg eller gjenvinning, så langt forurensningen er vanlig for slik drift"

      Eksempler:
        | rad      | drift    |
        | fiske    | fiske    |
        | fangst   | fangst   |
        | landbruk | landbruk |

    # Tredje ledd
    @id:forurl-naeringsavfall-til-kommunen
    Scenario: Pålegg om kommunalt avfallsanlegg
      Gitt at det foreligger vedtak om "pålegg om å levere næringsavfall til kommunalt avfallsanlegg"
      Så plikter virksomheten å "levere næringsavfall til kommunalt avfallsanlegg"

  # Også andre enn den ansvarlige skal varsle (annet ledd). Tredje ledd: forskrift 9. juli 1992 nr. 1269 § 4 sier hvem som
  # skal varsles. Kapittel 6 gjelder også forurensning fra transportmidler (§ 5).
  @hjemmel:§39 @jf:§38 @jf:forskrift/1992-07-09-1269/§4 @kontrollert:2026-11-25
  Regel: § 39 Varslingsplikt

    @id:forurl-varsling
    Scenario: Varsel om akutt forurensning
      Gitt at loven gjelder
      Så plikter virksomheten å "straks varsle nærmeste politimyndighet, eller den som forskriften om varsling av akutt forurensning peker ut i stedet (brannvesenet når kilden er på land), ved akutt forurensning eller fare for det"

  # En skriftlig plan følger først av krav etter § 41.
  @hjemmel:§40 @jf:§38 @kontrollert:2026-11-25
  Regel: § 40 Beredskapsplikt

    @id:forurl-beredskap
    Scenario: Virksomhet som kan medføre akutt forurensning
      Gitt at virksomheten kan medføre akutt forurensning
      Så plikter virksomheten å "ha den beredskapen som trengs for å hindre, oppdage, stanse, fjerne og begrense akutt forurensning, i rimelig forhold til hvor sannsynlig den er og hvor stor skade den kan gjøre"
      Og virksomheten plikter å "oppfylle de nærmere kravene Miljødirektoratet eller Statsforvalteren setter til beredskapen mot akutt forurensning, og tilpasse den til kommunens og statens beredskap når de bestemmer det"
