# language: no
@kilde:lov/2002-06-14-20
Egenskap: Brann- og eksplosjonsvernloven

  # Loven legger plikter på enhver (§ 5), på eiere og brukere (§ 6) og på virksomheter (§§ 8 og 19). Den gjelder derfor
  # alle, foretak eller ikke, med mindre § 3 tar dem ut. Forskrift for Forsvaret (tredje ledd) kan avvike fra loven,
  # men tar ikke Forsvaret ut av den.
  @hjemmel:§2 @jf:§3 @jf:§5 @jf:§6 @jf:§8 @kontrollert:2026-11-23
  Regel: § 2 Saklig virkeområde

    @id:bel-enhver
    Scenario: Enhver
      Gitt at virksomheten ikke regnes som "unntatt fra brann- og eksplosjonsvernloven"
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så gjelder loven

  @hjemmel:§3 @kontrollert:2026-11-23
  Regel: § 3 Stedlig virkeområde

    # Første og tredje ledd
    @id:bel-saerlig-omfang
    Scenario: Svalbard, Jan Mayen og skip
      Gitt at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så må det vurderes om brann- og eksplosjonsvernloven gjelder, fordi "Kongen bestemmer i hvilket omfang loven gjelder på Svalbard og Jan Mayen, og kan bestemme det for norske skip; det virksomheten har på land i Norge ellers, gjelder loven for"

    # Annet ledd
    @id:bel-unntak-til-havs
    Scenario: Undersøkelse og utnyttelse av naturforekomster til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                                      |
        | undersøkelse eller utnyttelse av naturforekomster på havbunnen |
      Så regnes virksomheten som "unntatt fra brann- og eksplosjonsvernloven"

    @id:bel-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"

    @id:bel-jan-mayen
    Scenario: Jan Mayen
      Gitt at virksomheten er på Jan Mayen
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"

    @id:bel-skip
    Scenario: Virksomhet på skip
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet |
        | sjøfart   |
        | fangst    |
        | fiske     |
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"

  # «Enhver»: pliktene gjelder alle loven gjelder for.
  @hjemmel:§5 @kontrollert:2026-11-24
  Regel: § 5 Den enkeltes plikt til å forebygge og begrense skadevirkningene ved brann, eksplosjon og annen ulykke

    # Første ledd
    @id:bel-aktsomhet
    Scenario: Alminnelig aktsomhet
      Gitt at loven gjelder
      Så plikter virksomheten å "vise aktsomhet og opptre slik at brann, eksplosjon og annen ulykke forebygges"

    # Annet og tredje ledd
    @id:bel-varsle-og-begrense
    Scenario: Varsle, og begrense skadene
      Gitt at loven gjelder
      Så plikter virksomheten å "straks varsle dem som er i fare, og ved behov nødalarmeringssentralen, ved brann, annen ulykke eller overhengende fare for det"
      Og virksomheten plikter å "etter evne begrense skadene ved brann og annen ulykke i nærheten"

    # Fjerde ledd
    @id:bel-bistaa-brannvesenet
    Scenario: Bistand til brannvesenet
      Gitt at loven gjelder
      Så plikter virksomheten å "bistå brannvesenet med innsats, eiendom, materiell og eventuelt personell når innsatsleder krever det"

  # § 4 bokstav a og e: byggverk er bygning, konstruksjoner og anlegg; produkt er bl.a. farlig stoff og utstyr mot brann.
  @hjemmel:§6 @jf:§4 @kontrollert:2026-11-24
  Regel: § 6 Forebyggende sikringstiltak og vedlikehold

    # Første ledd gjelder bare eieren.
    @id:bel-eierens-sikringstiltak
    Scenario: Sikringstiltak
      Gitt at virksomheten eier byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
      Så plikter virksomheten å "sørge for nødvendige tiltak for å forebygge og begrense brann, eksplosjon og annen ulykke ved det virksomheten eier"

    # Annet og tredje ledd gjelder eier og bruker.
    @id:bel-vedlikehold-av-sikringstiltak
    Scenario: Vedlikehold, og sikring etter brann
      Gitt at virksomheten eier eller bruker byggverk, område, transportmiddel, produksjonsutstyr, annen innretning eller produkt
      Så plikter virksomheten å "holde alle sikringstiltak mot brann, eksplosjon og annen ulykke i forsvarlig stand, og påse at de til enhver tid virker"
      Og virksomheten plikter å "sørge for vakthold og annen nødvendig sikring etter brann og annen ulykke når lederen av brannvesenet krever det"

  @hjemmel:§7 @kontrollert:2026-11-24
  Regel: § 7 Tiltak ved store arrangementer

    # Første og tredje ledd
    @id:bel-stort-arrangement
    Scenario: Melding om store arrangementer
      Gitt at virksomheten er ansvarlig for arrangementer i byggverk eller på områder som normalt ikke brukes til slike arrangementer
      Så må det vurderes om virksomheten plikter å "sende melding om store arrangementer til brann- og redningsvesenet i kommunen", fordi "plikten gjelder store arrangementer, og loven sier ikke hvor store; kommunen kan ha gitt egne regler om det"

    @id:bel-stort-arrangement-melding
    Scenario: Meldingen, og det kommunen krever
      Gitt at virksomheten plikter å "sende melding om store arrangementer til brann- og redningsvesenet i kommunen"
      Så skal virksomheten ha "Melding til brann- og redningsvesenet i kommunen om stort arrangement"
      Og virksomheten plikter å "gi kommunen de opplysningene den krever for å vurdere brannfaren ved arrangementet, og følge de brannsikringstiltakene og begrensningene den fastsetter"

  # Virksomhet er ethvert foretak (§ 4 bokstav f).
  @hjemmel:§8 @jf:§4 @jf:forskrift/1996-12-06-1127/§4 @kontrollert:2026-11-24
  Regel: § 8 Systematisk helse-, miljø- og sikkerhetsarbeid

    @id:bel-internkontroll
    Scenario: Internkontroll i virksomheter
      Gitt at virksomheten ikke er en privatperson eller privat husholdning
      Så plikter virksomheten å "gjennomføre internkontroll som sikrer at kravene i og etter brann- og eksplosjonsvernloven blir overholdt"
      Og virksomheten skal ha "Dokumentasjon på at brann- og eksplosjonsvernloven blir etterlevd"

    @id:bel-internkontroll-vedtak
    Scenario: Tilsynsmyndigheten har bestemt det for andre
      Gitt at det foreligger vedtak om "internkontroll etter brann- og eksplosjonsvernloven for andre enn virksomheter"
      Så plikter virksomheten å "gjennomføre internkontroll som sikrer at kravene i og etter brann- og eksplosjonsvernloven blir overholdt"
      Og virksomheten skal ha "Dokumentasjon på at brann- og eksplosjonsvernloven blir etterlevd"

  # Den som eier eller bruker et særskilt brannobjekt, har tilsyn fra kommunen. Pliktene har kommunen.
  @hjemmel:§13 @kontrollert:2026-11-24
  Regel: § 13 Særskilte brannobjekter

    # Første ledd
    @id:bel-brannobjekt-fortegnelse
    Scenario: Oppført i kommunens fortegnelse
      Gitt at kommunen har ført opp noe virksomheten eier eller bruker, som særskilt brannobjekt
      Så regnes virksomheten som "virksomhet med særskilt brannobjekt"

    @id:bel-brannobjekt-kriterier
    Scenario: Brann kan koste mange liv eller gi store skader
      Gitt at brann i noe virksomheten eier eller bruker, kan koste mange liv eller gi store skader
      Så må det vurderes om virksomheten regnes som "virksomhet med særskilt brannobjekt", fordi "kommunen avgjør hva den fører opp, ut fra faren for at brann tar mange liv eller gjør stor skade; spør brannvesenet"

    # Annet ledd
    @id:bel-brannobjekt-tilsyn
    Scenario: Tilsyn med særskilte brannobjekter
      Gitt at virksomheten regnes som "virksomhet med særskilt brannobjekt"
      Så gjelder bestemmelsen

    # Fjerde ledd
    @id:bel-brannobjekt-annet
    Scenario: Tilsyn med andre byggverk
      Gitt at det foreligger vedtak om "tilsyn med andre byggverk enn særskilte brannobjekter"
      Så gjelder bestemmelsen

    @id:bel-brannobjekt-kommunen
    Scenario: Kommunen
      Gitt at virksomheten er en kommune
      Så plikter virksomheten å "identifisere og føre fortegnelse over særskilte brannobjekter i kommunen"
      Og virksomheten skal ha "Fortegnelse over særskilte brannobjekter i kommunen"
      Og virksomheten plikter å "sørge for tilsyn med alle forhold av betydning for brannsikkerheten i særskilte brannobjekter i kommunen"
      Og virksomheten kan "bestemme tilsyn med andre byggverk enn særskilte brannobjekter, ved enkeltvedtak eller lokal forskrift"

    # Tredje ledd
    @id:bel-brannobjekt-kommunens-egne
    Scenario: Kommunens egne særskilte brannobjekter
      Gitt at virksomheten er en kommune
      Og at virksomheten regnes som "virksomhet med særskilt brannobjekt"
      Så skal virksomheten ha "Dokumentasjon på tilsyn med særskilte brannobjekter kommunen selv eier eller bruker"

  @hjemmel:§19 @jf:§4 @jf:§25 @kontrollert:2026-11-24
  Regel: § 19 Sikkerhet i virksomhet

    # Første og tredje ledd
    @id:bel-sikkerhet-i-virksomhet
    Scenario: Forsvarlig sikkerhet
      Gitt at virksomheten ikke er en privatperson eller privat husholdning
      Så plikter virksomheten å "ivareta sikkerheten ved brann, eksplosjon, håndtering av farlig stoff og transport av farlig gods på veg og jernbane på en forsvarlig måte"
      Og virksomheten plikter å "ta hensyn til sikkerheten i alle faser av virksomheten: planlegging, prosjektering, etablering, drift og avvikling"
      Og virksomheten plikter å "la ledelsen ha ansvaret for at sikkerheten i virksomheten blir ivaretatt"

    # Annet ledd annet og tredje punktum: alle arbeidsoppgaver, uten å nevne hvem som utfører dem
    @id:bel-sikkerhet-opplaering
    Scenario: Opplæring
      Gitt at virksomheten ikke er en privatperson eller privat husholdning
      Så plikter virksomheten å "gi opplæring slik at alle arbeidsoppgaver kan utføres sikkert ved normal drift og i unormale situasjoner, også om rutiner og forholdsregler ved ulykker"

    # Annet ledd første punktum: arbeidstakere og andre som utfører oppgaver i eller på vegne av virksomheten
    @id:bel-informasjon-om-sikkerhetsplikten
    Scenariomal: Informasjon om plikten etter § 25
      Gitt at <hvem>
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så plikter virksomheten å "gjøre arbeidstakere og andre som utfører oppgaver for virksomheten, kjent med plikten til å følge sikkerhetsbestemmelsene og medvirke til sikkerheten (brann- og eksplosjonsvernloven § 25)"

      Eksempler:
        | rad           | hvem                                                                                                   |
        | arbeidstakere | virksomheten sysselsetter arbeidstaker                                                                 |
        | andre         | andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning |
