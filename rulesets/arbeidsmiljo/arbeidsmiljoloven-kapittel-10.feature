# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 10

  # Unntakene: tariffavtale etter § 10-12 fjerde ledd, og for første punktum petroleumsvirksomhet til havs
  # (rammeforskriften, forskrift/2010-02-12-158, §§ 2 og 38).
  @hjemmel:§10-3 @jf:§10-12 @kontrollert:2026-11-23
  Regel: § 10-3 Arbeidsplan

    @id:aml-arbeidsplan
    Scenario: Arbeidsplan
      Gitt at arbeidstakerne arbeider til ulike tider på døgnet
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
      Men ikke dersom virksomheten regnes som "virksomhet som bare driver petroleumsvirksomhet til havs"
      Så skal virksomheten ha "Arbeidsplan"

    @id:aml-arbeidsplan-samarbeid
    Scenario: Samarbeid om arbeidsplanen, og hvor den finnes
      Gitt at arbeidstakerne arbeider til ulike tider på døgnet
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
      Så plikter virksomheten å "utarbeide arbeidsplanen i samarbeid med arbeidstakernes tillitsvalgte"
      Og virksomheten plikter å "gjøre arbeidsplanen lett tilgjengelig for arbeidstakerne"

    @id:aml-arbeidsplan-droefting
    Scenario: Drøfting av arbeidsplanen
      Gitt at arbeidstakerne arbeider til ulike tider på døgnet
      Men ikke dersom tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
      Men ikke dersom tariffavtale fastsetter noe annet om drøfting av arbeidsplanen
      Så plikter virksomheten å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"
      Og det skal skje senest 2 uker før "iverksettelsen av arbeidsplanen"

    @id:aml-bare-petroleum-til-havs
    Scenario: Bare petroleumsvirksomhet til havs
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                    |
        | petroleumsvirksomhet til havs |
      Så regnes virksomheten som "virksomhet som bare driver petroleumsvirksomhet til havs"
