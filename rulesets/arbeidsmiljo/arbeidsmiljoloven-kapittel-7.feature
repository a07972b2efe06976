# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 7

  # Grensene var 50, og 20 når en av partene krevde det, før 2024. Hvem som regnes med: forskrift/2011-12-06-1355 § 3-7.
  @hjemmel:§7-1 @jf:forskrift/2011-12-06-1355/§3-7 @kontrollert:2026-11-23
  Regel: § 7-1 Plikt til å opprette arbeidsmiljøutvalg

    @id:aml-amu
    Scenariomal: Arbeidsmiljøutvalg etter antall arbeidstakere
      Gitt at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er minst <antall>
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"

      @til:2023-12-31
      Eksempler:
        | rad      | antall |
        | før 2024 | 50     |

      @fra:2024-01-01
      Eksempler:
        | rad      | antall |
        | fra 2024 | 30     |

    # Den øvre grensen er ikke gjentatt: fra 30 (før 2024: 50) følger plikten uten krav.
    @id:aml-amu-krav
    Scenariomal: Arbeidsmiljøutvalg når en av partene krever det
      Gitt at antall arbeidstakere som regnes med for arbeidsmiljøutvalg er minst <antall>
      Og at en av partene ved virksomheten krever arbeidsmiljøutvalg
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"

      @til:2023-12-31
      Eksempler:
        | rad      | antall |
        | før 2024 | 20     |

      @fra:2024-01-01
      Eksempler:
        | rad      | antall |
        | fra 2024 | 10     |

    @id:aml-amu-vedtak
    Scenario: Arbeidstilsynet bestemmer det
      Gitt at det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet"
      Så plikter virksomheten å "opprette arbeidsmiljøutvalg"

    @id:aml-amu-underutvalg
    Scenario: Underutvalg
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så kan virksomheten "la arbeidsmiljøutvalget opprette underutvalg"

    @id:aml-amu-oppslag-og-sammensetning
    Scenario: Oppslag, sammensetning og leder
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "kunngjøre ved oppslag på arbeidsplassen hvem som er medlemmer av arbeidsmiljøutvalget"
      Og virksomheten plikter å "ha like mange representanter for arbeidsgiveren og arbeidstakerne i arbeidsmiljøutvalget"
      Og virksomheten plikter å "la arbeidsgiverens og arbeidstakernes representanter velge leder av arbeidsmiljøutvalget vekselvis"

  # Pliktene følger av at virksomheten skal ha utvalg, som i § 7-1 annet til fjerde ledd.
  @hjemmel:§7-2 @kontrollert:2026-11-24
  Regel: § 7-2 Arbeidsmiljøutvalgets oppgaver

    # Første til tredje ledd
    @id:aml-amu-oppgaver
    Scenario: Saker for arbeidsmiljøutvalget
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "la arbeidsmiljøutvalget delta i planleggingen av verne- og miljøarbeidet og følge utviklingen i arbeidstakernes sikkerhet, helse og velferd"
      Og virksomheten plikter å "la arbeidsmiljøutvalget behandle spørsmål om bedriftshelsetjenesten, vernetjenesten, opplæring og opplysning, planer som krever Arbeidstilsynets samtykke, andre planer av vesentlig betydning for arbeidsmiljøet, det systematiske HMS-arbeidet, og helse og velferd ved arbeidstidsordninger"
      Og virksomheten kan "la arbeidsmiljøutvalget behandle spørsmål om arbeidstakere med redusert arbeidsevne"

    # Fjerde ledd
    @id:aml-amu-rapporter
    Scenario: Rapporter om ulykker, sykdommer og målinger
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "la arbeidsmiljøutvalget gjennomgå alle rapporter om yrkessykdommer, arbeidsulykker, tilløp til ulykker, yrkeshygieniske undersøkelser og måleresultater"
      Og virksomheten plikter å "la arbeidsmiljøutvalget søke årsaken til yrkessykdommer, arbeidsulykker og tilløp, og se til at det treffes tiltak mot gjentakelse"
      Og virksomheten plikter å "ta medisinske opplysninger av personlig karakter ut av rapportene før arbeidsmiljøutvalget behandler dem, når den det gjelder, ikke samtykker"
      Og virksomheten kan "uten ugrunnet opphold forelegge for Arbeidstilsynet arbeidsmiljøutvalgets vedtak om undersøkelse ved sakkyndige eller granskingskommisjon"

    # Femte ledd
    @id:aml-amu-vedtak-om-tiltak
    Scenario: Vedtak om tiltak og målinger
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "gjennomføre arbeidsmiljøutvalgets vedtak om tiltak, målinger og undersøkelser innen fristen utvalget setter, eller uten ugrunnet opphold forelegge spørsmålet for Arbeidstilsynet"

    # Sjette ledd
    @id:aml-amu-aarsrapport
    Scenario: Årsrapport
      Gitt at virksomheten plikter å "opprette arbeidsmiljøutvalg"
      Så plikter virksomheten å "la arbeidsmiljøutvalget avgi rapport om sin virksomhet til virksomhetens styrende organer og arbeidstakernes organisasjoner"
      Og det skal gjentas minst hvert år
      Og virksomheten skal ha "Årsrapport fra arbeidsmiljøutvalget"
