# language: no
@kilde:lov/2001-05-04-7
Egenskap: Lov om robåter

  @hjemmel:§1 @kontrollert:2026-01-02
  Regel: § 1 Hvem loven gjelder for

    @id:rbl-virkeomrade
    Scenario: Den som eier en robåt
      Gitt at virksomheten eier en robåt
      Så gjelder loven

  # Ett ledd og én bokstav; § 3 sier når.
  @hjemmel:§2A-1/ledd-1 @jf:§3
  @kontrollert:2026-01-02
  Regel: § 2 A-1 Utstyr om bord

    @id:rbl-utstyr
    Scenario: Utstyr
      Gitt at loven gjelder
      Så plikter virksomheten å "ha utstyr om bord"

  @hjemmel:§2A-1/ledd-1/bokstav-b @kontrollert:2026-01-02
  Regel: § 2 A-1 første ledd bokstav b Øsekar

    @id:rbl-osekar
    Scenario: Øsekar
      Gitt at loven gjelder
      Så plikter virksomheten å "ha øsekar"
