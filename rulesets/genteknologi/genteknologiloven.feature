# language: no
@kilde:lov/1993-04-02-38
Egenskap: Genteknologiloven

  # Loven gjelder også på Svalbard og på kontinentalsokkelen (§ 3).
  @hjemmel:§2 @jf:§4 @kontrollert:2026-11-23
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
