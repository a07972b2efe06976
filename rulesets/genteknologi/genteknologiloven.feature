# language: no
@kilde:lov/1993-04-02-38
Egenskap: Genteknologiloven

  # Loven gjelder også på Svalbard og på kontinentalsokkelen (§ 3).
  @hjemmel:§2 @jf:§4 @kontrollert:2026-11-25
  Regel: § 2 Lovens saklige virkeområde

    @id:gentl-gmo
    Scenario: Genmodifiserte organismer
      Gitt at virksomheten framstiller eller bruker genmodifiserte organismer
      Men ikke dersom virksomheten regnes som "unntatt fra genteknologiloven"
      Så gjelder loven

    @id:gentl-klonede-dyr
    Scenario: Klonede virveldyr og krepsdyr
      Gitt at virksomheten framstiller klonede virveldyr eller krepsdyr
      Så gjelder loven

    # Tredje ledd gjør unntak; fjerde ledd tar rekombinasjon og bruk av genmodifiserte organismer inn igjen.
    @id:gentl-unntak-mutagenese
    Scenario: Mutagenese eller cellefusjon av planteceller
      Gitt at virksomheten utelukkende framstiller genmodifiserte organismer ved mutagenese eller cellefusjon av planteceller
      Men ikke dersom framstillingen innebærer rekombinasjon av nukleinsyremolekyler eller bruk av genmodifiserte organismer
      Så regnes virksomheten som "unntatt fra genteknologiloven"

  @hjemmel:§5 @kontrollert:2026-11-25
  Regel: § 5 Innesluttet bruk

    # Den som er unntatt, kan være omfattet av loven for klonede dyr.
    @id:gentl-lukket-system
    Scenario: Bruk i lukket system
      Gitt at virksomheten framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
      Men ikke dersom virksomheten regnes som "unntatt fra genteknologiloven"
      Så regnes virksomheten som "virksomhet med innesluttet bruk av genmodifiserte organismer"

    @id:gentl-innesluttet-bruk
    Scenario: Innesluttet bruk
      Gitt at virksomheten regnes som "virksomhet med innesluttet bruk av genmodifiserte organismer"
      Så gjelder bestemmelsen

  # Forskriftene er forskrift 21. desember 2001 nr. 1600 om mikroorganismer, nr. 1601 om undervisning, nr. 1602 om dyr og
  # nr. 1603 om planter. Også undervisning skal meldes (nr. 1601 § 2).
  @hjemmel:§7 @jf:§5 @kontrollert:2026-11-25
  Regel: § 7 Meldeplikt eller godkjenning

    # Første ledd; unntaket står i fjerde ledd.
    @id:gentl-melding-eller-godkjenning
    Scenario: Melding eller godkjenning
      Gitt at virksomheten regnes som "virksomhet med innesluttet bruk av genmodifiserte organismer"
      Men ikke dersom all innesluttet bruk i virksomheten er av dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
      Så plikter virksomheten å "melde innesluttet bruk av genmodifiserte organismer til Helsedirektoratet, eller få den godkjent, slik forskriftene om innesluttet bruk sier"
      Og virksomheten skal ha "Melding om eller godkjenning av innesluttet bruk av genmodifiserte organismer"

    # Annet ledd bokstav a og b, uansett forskrift
    @id:gentl-godkjenning
    Scenariomal: Bruk som alltid krever godkjenning
      Gitt at virksomheten regnes som "virksomhet med innesluttet bruk av genmodifiserte organismer"
      Og at <bruk>
      Men ikke dersom all innesluttet bruk i virksomheten er av dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
      Så plikter virksomheten å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer"

      Eksempler:
        | rad       | bruk                                                                                                                         |
        | virveldyr | virksomheten genmodifiserer virveldyr med arvelige endringer uten at forsøket er godkjent etter dyrevelferdsloven            |
        | humant    | virksomheten overfører humant genmateriale til dyr, planter eller mikroorganismer uten at det er for å kartlegge arvestoffet |

    # Annet ledd bokstav c, jf. tredje ledd
    @id:gentl-godkjenning-naering
    Scenario: Omsetning eller annen utnytting i næring
      Gitt at virksomheten regnes som "virksomhet med innesluttet bruk av genmodifiserte organismer"
      Og at virksomheten framstiller og bruker genmodifiserte organismer i lukket system for omsetning eller annen utnytting i næring
      Men ikke dersom all innesluttet bruk i virksomheten er av dyrehybridceller for monoklonale antistoffer eller for isolering av kromosomer
      Så må det vurderes om virksomheten plikter å "ha godkjenning fra Helsedirektoratet for den innesluttede bruken av genmodifiserte organismer", fordi "slik bruk krever godkjenning, men en forskrift kan bestemme melding i stedet for bestemte typer eller mengder; for mikroorganismer kommer det an på hvilken klasse bruken er i"

  @hjemmel:§9 @jf:§5 @kontrollert:2026-11-25
  Regel: § 9 Utsetting

    # Første ledd; annet ledd gir eksempler.
    @id:gentl-utenfor-lukket-system
    Scenario: Bruk utenfor lukket system
      Gitt at virksomheten framstiller eller bruker genmodifiserte organismer på annen måte enn i lukket system
      Men ikke dersom virksomheten regnes som "unntatt fra genteknologiloven"
      Så regnes virksomheten som "virksomhet som setter ut genmodifiserte organismer"

    @id:gentl-ikke-lukket-system
    Scenario: Alt som ikke er innesluttet bruk
      Gitt at virksomheten framstiller eller bruker genmodifiserte organismer
      Og at virksomheten verken framstiller, dyrker, lagrer, destruerer eller bruker genmodifiserte organismer i lukket system
      Men ikke dersom virksomheten regnes som "unntatt fra genteknologiloven"
      Så regnes virksomheten som "virksomhet som setter ut genmodifiserte organismer"

    @id:gentl-utsetting
    Scenario: Utsetting
      Gitt at virksomheten regnes som "virksomhet som setter ut genmodifiserte organismer"
      Så gjelder bestemmelsen

  # Annet til fjerde ledd sier når godkjenning kan gis.
  @hjemmel:§10 @jf:§9 @jf:§10a @kontrollert:2026-11-25
  Regel: § 10 Krav om godkjenning

    # Første ledd
    @id:gentl-utsetting-forbud
    Scenario: Utsetting bare etter godkjenning
      Gitt at virksomheten regnes som "virksomhet som setter ut genmodifiserte organismer"
      Så er det forbudt å "sette ut genmodifiserte organismer uten godkjenning, utenom eksport, bruk og salg av produkter som er godkjent for omsetning, og det en forskrift tillater"

    # Første ledd, og § 10 a om salg av produkter som er godkjent i et annet EØS-land
    @id:gentl-utsetting-godkjenning
    Scenario: Utsetting som krever godkjenning
      Gitt at virksomheten regnes som "virksomhet som setter ut genmodifiserte organismer"
      Og at virksomheten setter ut genmodifiserte organismer på annen måte enn ved import, transport, eksport, klinisk utprøving, eller bruk eller salg av produkter som er godkjent for omsetning
      Så plikter virksomheten å "ha godkjenning av utsettingen av genmodifiserte organismer"

    # Femte og sjette ledd; forskriften er forskrift 2. september 2005 nr. 1009.
    @id:gentl-import-transport-eksport
    Scenario: Import, transport og eksport
      Gitt at virksomheten regnes som "virksomhet som setter ut genmodifiserte organismer"
      Og at virksomheten importerer, transporterer eller eksporterer genmodifiserte organismer
      Så må det vurderes om virksomheten plikter å "ha godkjenning av utsettingen av genmodifiserte organismer", fordi "import og transport av organismer som er godkjent eller meldt, kan skje uten godkjenning når vilkårene i forskriften om merking, transport, import og eksport er oppfylt, produkter som er godkjent for omsetning i Norge, trenger ingen ny, og eksport krever bare det forskriften sier"

    # Sjuende ledd; forskriften er forskrift 16. desember 2005 nr. 1495 § 3a, fra 26. september 2025.
    @id:gentl-klinisk-utproeving
    Scenario: Klinisk utprøving av legemidler på mennesker
      Gitt at virksomheten regnes som "virksomhet som setter ut genmodifiserte organismer"
      Og at virksomheten prøver ut legemidler med genmodifiserte organismer på mennesker
      Så må det vurderes om virksomheten plikter å "ha godkjenning av utsettingen av genmodifiserte organismer", fordi "en melding til Direktoratet for medisinske produkter er nok når EUs ferdige søknadsskjemaer omfatter utprøvingen; ellers kreves godkjenning"

    @id:gentl-utsetting-dokument
    Scenario: Godkjenningen
      Gitt at virksomheten plikter å "ha godkjenning av utsettingen av genmodifiserte organismer"
      Så skal virksomheten ha "Godkjenning av utsetting av genmodifiserte organismer"
