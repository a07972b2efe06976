# language: no
@kilde:forskrift/2011-12-20-1434
Egenskap: Forskrift om industrivern

  @hjemmel:§2 @kontrollert:2026-11-23
  Regel: § 2 Virkeområde

    @id:industrivern-antall
    Scenario: Mange sysselsatte
      Gitt at antall sysselsatte i gjennomsnitt i året er minst 40
      Så gjelder forskriften

  @hjemmel:§7 @kontrollert:2026-11-23
  Regel: § 7 Beredskapsplan

    @id:mange
    Scenario: Prøve
      Gitt at antall arbeidstakere er minst 5
      Så skal virksomheten ha "Beredskapsplan for industrivernet"

    @id:faa
    Scenario: Prøve
      Gitt at antall arbeidstakere er færre enn 5
      Og at en av partene krever det
      Så skal virksomheten ha "Beredskapsplan for industrivernet"
