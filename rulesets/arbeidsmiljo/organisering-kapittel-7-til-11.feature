# language: no
@kilde:forskrift/2011-12-06-1355
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 7 til 11

  # Kapittel 7 og 8 gjelder ikke i petroleumsvirksomhet til havs og på landanlegg (§ 1-2). Uten arbeidstakere gjelder ikke
  # §§ 7-3 og 10-4 og kapittel 11 (§ 1-3); §§ 7-1, 8-1 og 10-1 sier det selv, scenario for scenario.

  @hjemmel:§7-1 @kontrollert:2026-11-24
  Regel: § 7-1 Gjennomgående krav til kartlegging og risikovurdering

    @id:olm-risikovurdering
    Scenario: Kartlegging og risikovurdering av arbeidsmiljøet
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "kartlegge, og om nødvendig måle, det som kan påvirke arbeidstakernes helse og sikkerhet, og vurdere risikoen når arbeidet planlegges, tilrettelegges og gjennomføres"
      Og virksomheten plikter å "gjenta risikovurderingen regelmessig, ved endringer av betydning og ved innkjøp av maskiner og utstyr av betydning"
      Og virksomheten plikter å "gjøre risikovurderingen i samarbeid med arbeidstakerne og deres representanter"
      Og virksomheten skal ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak"

    # Annet ledd annet punktum
    @id:olm-risikovurdering-unge
    Scenario: Arbeidstakere under 18 år
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten sysselsetter noen under 18 år
      Så plikter virksomheten å "ta særskilt hensyn til arbeidstakere under 18 år i kartleggingen"

    # Første ledd sier «den som forskriften retter seg mot», men § 1-3 annet ledd nevner ikke kapittel 7. Gjelder paragrafen, er
    # det alt i den unntatt samarbeidet med arbeidstakerne og hensynet til unge arbeidstakere.
    @id:olm-risikovurdering-uten-arbeidstakere
    Scenario: Virksomheter som ikke sysselsetter arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Så må det vurderes om virksomheten plikter å "kartlegge, og om nødvendig måle, det som kan påvirke arbeidstakernes helse og sikkerhet, og vurdere risikoen når arbeidet planlegges, tilrettelegges og gjennomføres", fordi "den retter seg mot alle forskriften retter seg mot, men § 1-3 nevner ikke kapittel 7 blant det som gjelder uten arbeidstakere"
      Og må det vurderes om virksomheten plikter å "gjenta risikovurderingen regelmessig, ved endringer av betydning og ved innkjøp av maskiner og utstyr av betydning", fordi "den retter seg mot alle forskriften retter seg mot, men § 1-3 nevner ikke kapittel 7 blant det som gjelder uten arbeidstakere"
      Og må det vurderes om virksomheten skal ha "Kartlegging og risikovurdering av arbeidsmiljøet, med planer og tiltak", fordi "den retter seg mot alle forskriften retter seg mot, men § 1-3 nevner ikke kapittel 7 blant det som gjelder uten arbeidstakere"

  # Dagens liste er fra 1. januar 2022 (forskrift 15. desember 2021 nr. 3601); den forrige er ikke lest. 1. januar 2026 ble
  # bare ordlyden og kapittelet det vises til, endret for vold og trusler.
  @hjemmel:§7-3 @kontrollert:2026-11-24 @fra:2022-01-01
  Regel: § 7-3 Tilleggskrav til risikovurderingen

    # Kjemikalier er alle stoffer (§ 1-4). Farlige er også de som bare er farlige ved brann, og støv med asbestfiber
    # (forskrift om utførelse av arbeid §§ 1-4 og 3-1).
    @id:olm-risikovurdering-i-samsvar-med-utforelse
    Scenariomal: Arbeid og påvirkninger i listen
      Gitt at <arbeid>
      Så plikter virksomheten å "<plikt>"

      Eksempler:
        | rad                      | arbeid                                                                        | plikt                                                                                                                                     |
        | helsefarlige             | virksomheten håndterer helsefarlige kjemikalier                               | gjennomføre risikovurdering av bruk og håndtering av kjemikalier i samsvar med forskrift om utførelse av arbeid                           |
        | kjemikalier              | den som arbeider kan bli eksponert for kjemikalier                            | gjennomføre risikovurdering av bruk og håndtering av kjemikalier i samsvar med forskrift om utførelse av arbeid                           |
        | farlig-stoff             | virksomheten håndterer brannfarlig, reaksjonsfarlig eller trykksatt stoff     | gjennomføre risikovurdering av bruk og håndtering av kjemikalier i samsvar med forskrift om utførelse av arbeid                           |
        | asbest                   | virksomheten håndterer asbest eller asbestholdig materiale                    | gjennomføre risikovurdering av bruk og håndtering av kjemikalier i samsvar med forskrift om utførelse av arbeid                           |
        | varmt-arbeid             | virksomheten utfører varmt arbeid                                             | gjennomføre risikovurdering av varmt arbeid i samsvar med forskrift om utførelse av arbeid                                                |
        | biologiske-faktorer      | den som arbeider kan bli eksponert for biologiske faktorer                    | gjennomføre risikovurdering av faren for eksponering for biologiske faktorer i samsvar med forskrift om utførelse av arbeid               |
        | forplantningsskade       | arbeidstakere kan bli utsatt for forplantningsskadelige faktorer              | gjennomføre risikovurdering av eksponering for forplantningsskadelige faktorer i samsvar med forskrift om utførelse av arbeid             |
        | stoey                    | arbeidstakere kan bli utsatt for støy                                         | gjennomføre risikovurdering av eksponering for støy og mekaniske vibrasjoner i samsvar med forskrift om utførelse av arbeid               |
        | vibrasjoner              | arbeidstakere kan bli utsatt for mekaniske vibrasjoner                        | gjennomføre risikovurdering av eksponering for støy og mekaniske vibrasjoner i samsvar med forskrift om utførelse av arbeid               |
        | kunstig-optisk-straaling | arbeidstakere kan bli utsatt for kunstig optisk stråling                      | gjennomføre risikovurdering av eksponering for kunstig optisk stråling i samsvar med forskrift om utførelse av arbeid                     |
        | elektromagnetisk-felt    | arbeidstakere kan bli utsatt for elektromagnetisk felt                        | gjennomføre risikovurdering av eksponering for elektromagnetisk felt i samsvar med forskrift om utførelse av arbeid                       |
        | arbeid-i-hoeyden         | virksomheten utfører arbeid i høyden                                          | gjennomføre risikovurdering av arbeid i høyden i samsvar med forskrift om utførelse av arbeid                                             |
        | gravearbeid              | virksomheten utfører gravearbeid                                              | gjennomføre risikovurdering av gravearbeid i samsvar med forskrift om utførelse av arbeid                                                 |
        | manuelt-arbeid           | arbeidstakere utfører ergonomisk belastende arbeid                            | gjennomføre risikovurdering av manuelt arbeid som kan gi helseskadelig belastning i samsvar med forskrift om utførelse av arbeid          |
        | vold-og-trusler          | arbeidstakere kan bli utsatt for vold og trusler                              | gjennomføre risikovurdering av arbeid der arbeidstakere kan bli utsatt for vold og trusler i samsvar med forskrift om utførelse av arbeid |
        | under-vann               | virksomheten utfører arbeid under vann eller økt omgivende trykk              | gjennomføre risikovurdering av arbeid under vann eller økt omgivende trykk i samsvar med forskrift om utførelse av arbeid                 |
        | snoeskredfare            | arbeidssteder, oppholdssteder eller atkomstveier kan være utsatt for snøskred | gjennomføre risikovurdering av snøskredfare i samsvar med forskrift om utførelse av arbeid                                                |

  @hjemmel:§8-1 @kontrollert:2026-11-24
  Regel: § 8-1 Gjennomgående krav til opplæring

    # Første, annet, femte og sjette ledd
    @id:olm-opplaering
    Scenario: Opplæring av arbeidstakerne
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "sørge for at arbeidstakere som bruker utstyr og anlegg eller håndterer varer, stoffer eller produkter, har nødvendig opplæring, øvelse og kvalifikasjoner"
      Og virksomheten plikter å "gi opplæring, og om nødvendig øvelse, i bruk av hjelpemidler, rømnings- og redningsutstyr, førstehjelpsutstyr og personlig verneutstyr der slikt må brukes"
      Og virksomheten plikter å "gjenta opplæringen når det er nødvendig, og gi den på et språk arbeidstakerne forstår"

    # Tredje ledd
    @id:olm-opplaering-av-unge
    Scenario: Personer under 18 år
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten sysselsetter noen under 18 år
      Så plikter virksomheten å "ta særlig hensyn til manglende erfaring, oppmerksomhet og utvikling i opplæringen av personer under 18 år"

    # Fjerde ledd binder innehaveren selv, også om § 1-3 annet ledd ikke nevner kapittel 8.
    @id:olm-opplaering-av-innehaver
    Scenario: Innehaver uten arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at innehaveren kan utsette arbeidstakere hos andre for fare i arbeidet
      Så plikter virksomheten å "sørge for at innehaveren selv har nødvendig opplæring og kvalifikasjoner"

  # Bokstav n fikk ny ordlyd 1. januar 2026, uten endring i plikten.
  @hjemmel:§10-1 @jf:§1-3 @kontrollert:2026-11-24
  Regel: § 10-1 Planlegging og tilrettelegging av arbeidet

    # Første punktum og bokstav a til d, f til i, k, l og n. Ingen av dem har vilkår.
    @id:olm-planlegging
    Scenario: Planlegging og tilrettelegging
      Gitt at virksomheten sysselsetter arbeidstaker
      Så plikter virksomheten å "planlegge arbeidet og kontrollere rutinene for arbeidsmiljøarbeidet, slik at arbeidet kan utføres sikkert og helsemessig forsvarlig"
      Og virksomheten plikter å "fjerne eller motvirke risikofaktorer, ved kilden så langt det er mulig, og prioritere kollektive vernetiltak framfor personlige"
      Og virksomheten plikter å "ta hensyn til den enkelte arbeidstakers forutsetninger og behovet for variasjon når arbeidet planlegges og tilrettelegges"
      Og virksomheten plikter å "unngå helsefarlige kjemikalier og biologiske faktorer, eller redusere mengden og antallet eksponerte arbeidstakere mest mulig"
      Og virksomheten plikter å "legge ergonomiske prinsipper til grunn for arbeidsstillinger og tilpassing av arbeidsplassen ved bruk av arbeidsutstyr"
      Og virksomheten plikter å "planlegge og gjennomføre arbeidet slik at arbeidstakerne beskyttes mot støy, vibrasjoner og kunstig optisk stråling"
      Og virksomheten plikter å "treffe tiltak for å verne de arbeidstakerne som har adgang til faresoner"
      Og virksomheten plikter å "sørge for sikker atkomst der arbeidet er vanskelig tilgjengelig, og om nødvendig arbeidsplattform eller stillas ved arbeid i høyden"
      Og virksomheten plikter å "holde arbeidsplasser og arbeidslokaler ryddige og forsvarlig rengjort"
      Og virksomheten plikter å "ha hensiktsmessig førstehjelpsutstyr tilgjengelig der arbeidsforholdene gjør det nødvendig"
      Og virksomheten plikter å "planlegge og gjennomføre arbeidet slik at arbeidstakerne så langt det er mulig beskyttes mot vold og trusler"

  @hjemmel:§10-1/bokstav-e @jf:forskrift/2011-12-06-1357/§2-1 @kontrollert:2026-11-24
  Regel: § 10-1 bokstav e Stoffkartotek

    @id:olm-stoffkartotek
    Scenario: Helsefarlige stoffer
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten håndterer helsefarlige kjemikalier
      Så skal virksomheten ha "Stoffkartotek"

    # Stoffkartoteket har også en gruppe for helsefarlig biologisk materiale (forskrift om utførelse av arbeid § 2-1). Dokumentet
    # følger av arbeidsmiljøloven § 4-5, der kartoteket over biologisk materiale er et eget.
    @id:olm-stoffkartotek-biologisk
    Scenario: Helsefarlig biologisk materiale
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten håndterer biologisk materiale som kan innebære helsefare
      Så gjelder bestemmelsen

  @hjemmel:§10-1/bokstav-j @kontrollert:2026-11-24
  Regel: § 10-1 bokstav j Rutiner for ferdselsveier og rømningsveier

    @id:olm-ferdselsveier
    Scenario: Åpne ferdselsveier og rømningsveier
      Gitt at virksomheten sysselsetter arbeidstaker
      Så skal virksomheten ha "Rutiner for å holde ferdselsveier og rømningsveier åpne"

  # § 1-3 annet ledd: bokstav m og o gjelder også virksomheter uten arbeidstakere.
  @hjemmel:§10-1/bokstav-m @jf:§1-3 @kontrollert:2026-11-24
  Regel: § 10-1 bokstav m Arbeidstidsordninger

    @id:olm-arbeidstidsordninger
    Scenario: Arbeidstidsordninger
      Gitt at forskriften gjelder
      Så plikter virksomheten å "legge opp arbeidstidsordninger slik at hensynet til helse og sikkerhet ivaretas"

  @hjemmel:§10-1/bokstav-o @jf:§1-3 @kontrollert:2026-11-24
  Regel: § 10-1 bokstav o Andre på samme arbeidsplass

    @id:olm-andre-paa-arbeidsplassen
    Scenario: Andre som arbeider på samme arbeidsplass
      Gitt at forskriften gjelder
      Så plikter virksomheten å "planlegge og gjennomføre arbeidet slik at andre som arbeider på samme arbeidsplass, ikke utsettes for ulykkes- eller helsefare"

  @hjemmel:§10-4 @kontrollert:2026-11-24
  Regel: § 10-4 Krav om systematisk kontroll og vedlikehold

    @id:olm-kontroll-og-vedlikehold
    Scenario: Regelmessig kontroll og vedlikehold
      Gitt at virksomheten bruker arbeidsutstyr
      Så plikter virksomheten å "kontrollere og vedlikeholde arbeidsutstyr og anlegg i bruk regelmessig"

    @id:olm-vedlikeholdsrutiner
    Scenario: Rutiner når det er nødvendig
      Gitt at virksomheten bruker arbeidsutstyr
      Så må det vurderes om virksomheten skal ha "Rutiner for kontroll og vedlikehold av arbeidsutstyr og anlegg", fordi "rutiner skal utarbeides før bruk når det er nødvendig"

  @hjemmel:§11-1 @jf:lov/2005-06-17-62/§3-2 @kontrollert:2026-11-24
  Regel: § 11-1 Gjennomgående krav til arbeidsinstruks for utførelse av arbeid og bruk av arbeidsutstyr

    @id:olm-arbeidsinstruks
    Scenario: Særlig fare for skade på liv eller helse
      Gitt at det skal utføres arbeid i virksomheten som kan innebære særlig fare for liv eller helse
      Så skal virksomheten ha "Instruks for arbeid som kan innebære særlig fare for liv eller helse"
      Og virksomheten plikter å "sikre i arbeidsinstruksen at bare opplærte utfører arbeidet eller bruker utstyret, at de som reparerer, bygger om eller vedlikeholder, er særskilt utpekt, og at utstyr til reparasjon ikke brukes når det kan være farlig"

  # Dagens liste er fra forskrift 11. mars 2022 nr. 373, som ikke har egen dag for ikrafttredelse; den forrige er ikke lest.
  @hjemmel:§11-2 @kontrollert:2026-11-24 @fra:2022-03-11
  Regel: § 11-2 Tilleggskrav om arbeidsinstruks

    @id:olm-alltid-arbeidsinstruks
    Scenariomal: Arbeid som alltid krever skriftlig arbeidsinstruks
      Gitt at <arbeid>
      Så skal virksomheten ha "<instruks>"

      Eksempler:
        | rad            | arbeid                                                                        | instruks                                                                   |
        | asbest         | virksomheten håndterer asbest eller asbestholdig materiale                    | Arbeidsinstruks for arbeid med asbest                                      |
        | stillas        | virksomheten monterer, demonterer, endrer eller kontrollerer stillas          | Arbeidsinstruks for montering, demontering, endring og kontroll av stillas |
        | driftskontroll | virksomheten utfører arbeid med driftskontroll og sikkerhetsovervåking        | Arbeidsinstruks for driftskontroll og sikkerhetsovervåking                 |
        | under-vann     | virksomheten utfører arbeid under vann eller økt omgivende trykk              | Arbeidsinstruks for arbeid under vann eller økt omgivende trykk            |
        | bergarbeid     | virksomheten utfører bergarbeid                                               | Arbeidsinstruks for bergarbeid                                             |
        | co2-anlegg     | virksomheten utfører arbeid ved CO2-anlegg for brannslokking                  | Arbeidsinstruks for arbeid ved CO2-anlegg for brannslokking                |
        | snoeskred      | arbeidssteder, oppholdssteder eller atkomstveier kan være utsatt for snøskred | Arbeidsinstruks ved snøskredfare                                           |

    @id:olm-arbeidsinstruks-hoeytrykkspyling
    Scenario: Manuell høytrykkspyling over 250 bar
      Gitt at virksomheten utfører manuell høytrykkspyling
      Og at høyeste trykk ved manuell høytrykkspyling er mer enn 250 bar
      Så skal virksomheten ha "Arbeidsinstruks for manuell høytrykkspyling"

    @id:olm-arbeidsinstruks-gravearbeid
    Scenario: Gravearbeid dypere enn 1,25 meter
      Gitt at virksomheten utfører gravearbeid
      Og at største gravedybde er mer enn 1,25 meter
      Så skal virksomheten ha "Arbeidsinstruks for gravearbeid"
