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
