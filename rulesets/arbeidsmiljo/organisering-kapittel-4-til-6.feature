# language: no
@kilde:forskrift/2011-12-06-1355
Egenskap: Forskrift om organisering, ledelse og medvirkning kapittel 4 til 6

  # Kapittel 4 gjelder ikke uten arbeidstakere (§ 1-3), kapittel 6 ikke i petroleumsvirksomhet (§ 1-2).

  @hjemmel:§4-1 @kontrollert:2026-11-24
  Regel: § 4-1 Valg av verneombud og arbeidsmiljøutvalg på bedriftskaier og i havner

    @id:olm-havn
    Scenario: Laste- og lossearbeid i havn
      Gitt at virksomheten utfører laste- eller lossearbeid i havn eller på bedriftskai
      Men ikke dersom laste- og lossearbeidet på kaien eller i havnen bare utføres av virksomhetens egne ansatte
      Så gjelder kapittelet

  @hjemmel:§4-2 @jf:lov/2005-06-17-62/§6-1 @kontrollert:2026-11-24
  Regel: § 4-2 Valg av verneombud for laste- og lossearbeidere

    # Tallet er det som jevnlig sysselsettes i havnen, hos alle arbeidsgiverne.
    @id:olm-havn-verneombud
    Scenario: Minst fem laste- og lossearbeidere i havnen
      Gitt at antall laste- og lossearbeidere som jevnlig sysselsettes i havnen er minst 5
      Så plikter virksomheten å "sammen med de andre arbeidsgiverne la laste- og lossearbeiderne i havnen velge ett eller flere lokale verneombud, så mange som partene avtaler"
      Og virksomheten plikter å "la det bli valgt lokalt hovedverneombud når havnen har flere lokale verneombud for laste- og lossearbeidere"

  @hjemmel:§4-3 @jf:§3-7 @kontrollert:2026-11-24
  Regel: § 4-3 Valg av arbeidsmiljøutvalg for laste- og lossearbeidere

    # Antallet beregnes etter § 3-7 annet ledd, og det § 4-3 selv føyer til.
    @id:olm-havn-utvalg
    Scenario: Minst 15 laste- og lossearbeidere, når en av partene krever det
      Gitt at antall laste- og lossearbeidere som regnes med for lokalt arbeidsmiljøutvalg i havnen er minst 15
      Og at en av partene i havnen krever lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne
      Så plikter virksomheten å "sammen med de andre arbeidsgiverne opprette lokalt arbeidsmiljøutvalg for laste- og lossearbeiderne i havnen, så stort som partene avtaler"

  @hjemmel:§5-1 @jf:§1-4 @kontrollert:2026-11-24
  Regel: § 5-1 Virkeområde

    @id:olm-rvo-bygg
    Scenario: Bygg og anlegg på midlertidige eller mobile arbeidsplasser
      Gitt at virksomheten driver bygge- eller anleggsvirksomhet på midlertidige eller mobile arbeidsplasser
      Så gjelder kapittelet

  @hjemmel:§5-2 @kontrollert:2026-11-24
  Regel: § 5-2 Regionale verneombuds myndighet og oppgaver

    # Gjelder også virksomheter uten arbeidstakere (tredje ledd tredje punktum). Hvilke arbeidsplasser det er, står i plikten.
    @id:olm-rvo-bygg-oppgaver
    Scenario: Arbeidsplasser uten eget verneombud eller utvalg
      Gitt at forskriften kapittel 5 gjelder
      Så plikter virksomheten å "la det regionale verneombudet for bygg og anlegg virke som verneombud på arbeidsplasser som ikke har valgt verneombud eller opprettet arbeidsmiljøutvalg etter loven"

  @hjemmel:§5-3 @kontrollert:2026-11-24
  Regel: § 5-3 Regionale verneombuds rett til opplysninger

    @id:olm-rvo-bygg-opplysninger
    Scenario: Opplysninger til det regionale verneombudet
      Gitt at forskriften kapittel 5 gjelder
      Så plikter virksomheten å "gi det regionale verneombudet for bygg og anlegg de opplysningene et verneombud har krav på, og dem som ellers er nødvendige for oppgavene"

  @hjemmel:§6-1 @jf:§1-2 @kontrollert:2026-11-24
  Regel: § 6-1 Virkeområde

    # Første ledd bokstav a til c, og utleie til slike virksomheter (annet ledd). Butikker med bevilling etter alkoholloven
    # er omfattet etter ordlyden i bokstav a.
    @id:olm-rvo-servering
    Scenariomal: Servering, alkohol, renhold, overnatting og utleie
      Gitt at virksomheten <virksomhet>
      Så gjelder kapittelet

      Eksempler:
        | rad         | virksomhet                                                                                |
        | servering   | har plikt til å ha serveringsbevilling                                                    |
        | alkohol     | har plikt til å ha bevilling etter alkoholloven                                           |
        | renhold     | tilbyr renholdstjenester                                                                  |
        | overnatting | tilbyr overnatting                                                                        |
        | utleie      | leier ut arbeidstakere til virksomheter med overnatting, servering, alkohol eller renhold |

  @hjemmel:§6-3 @kontrollert:2026-11-24
  Regel: § 6-3 Regionale verneombuds myndighet og oppgaver

    @id:olm-rvo-servering-oppgaver
    Scenario: Arbeidsplasser uten eget verneombud eller utvalg
      Gitt at forskriften kapittel 6 gjelder
      Så plikter virksomheten å "la det regionale verneombudet for overnatting, servering og renhold virke som verneombud på arbeidsplasser som ikke har valgt verneombud eller opprettet arbeidsmiljøutvalg etter loven"

  @hjemmel:§6-4 @kontrollert:2026-11-24
  Regel: § 6-4 Rett til opplysninger

    @id:olm-rvo-servering-opplysninger
    Scenario: Opplysninger til det regionale verneombudet
      Gitt at forskriften kapittel 6 gjelder
      Så plikter virksomheten å "gi det regionale verneombudet for overnatting, servering og renhold de opplysningene et verneombud har rett til, og dem som ellers er nødvendige for oppgavene"
