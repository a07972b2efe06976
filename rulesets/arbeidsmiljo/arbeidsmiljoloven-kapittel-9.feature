# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 9

  # Om tiltaket i det hele er lovlig, følger av § 9-1.
  @hjemmel:§9-2 @jf:§9-1 @kontrollert:2026-11-24
  Regel: § 9-2 Drøfting, informasjon og evaluering av kontrolltiltak

    @id:aml-kontrolltiltak
    Scenario: Kontrolltiltak
      Gitt at virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne
      Så plikter virksomheten å "så tidlig som mulig drøfte behovet for kontrolltiltak, og hvordan de utformes, gjennomføres og endres vesentlig, med arbeidstakernes tillitsvalgte"
      Og virksomheten plikter å "informere de berørte arbeidstakerne, før et kontrolltiltak iverksettes, om formålet, de praktiske konsekvensene, hvordan det gjennomføres, og hvor lenge det antas å vare"
      Og virksomheten plikter å "jevnlig evaluere behovet for kontrolltiltakene sammen med arbeidstakernes tillitsvalgte"
