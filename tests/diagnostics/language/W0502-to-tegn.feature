# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  @hjemmel:§2 @kontrollert:2026-11-23
  Regel: § 2 Virkeområde

    @id:industrivern-antall
    Scenario: Alle på øya
      Gitt at antall sysselsatte i gjennomsnitt i året er minst 40
      Så gjelder forskriften
