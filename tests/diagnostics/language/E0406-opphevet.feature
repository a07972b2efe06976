# language: no
@kilde:forskrift/1995-11-30-1000
Egenskap: Forskrift om noe gammelt

  @hjemmel:§1 @kontrollert:2026-11-23
  Regel: § 1 Virkeområde

    @id:gammelt
    Scenario: Alle
      Gitt at virksomheten utfører asbestarbeid
      Så gjelder forskriften
