# language: no
Egenskap: Arbeidsmiljøloven § 10-3, arbeidsplan

  # ------------------------------------------------------------ første punktum: ulike tider på døgnet

  Scenariomal: Arbeidsplan kreves når arbeidstakerne arbeider til ulike tider på døgnet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at arbeidstakerne <arbeider> til ulike tider på døgnet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 10-3 "<svar>"

    Eksempler:
      | antall | arbeider      | svar         |
      | 5      | arbeider      | gjelder      |
      | 5      | ikke arbeider | gjelder ikke |
      | 1      | arbeider      | gjelder      |

  Scenario: Arbeidsplanen er et dokument
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsplan"
    Og begrunnelsen viser til arbeidsmiljøloven § 10-3

  Scenario: Arbeider alle til samme tid, kreves ingen arbeidsplan
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne ikke arbeider til ulike tider på døgnet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Arbeidsplan"
    Og virksomheten plikter ikke å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"

  Scenario: Er det ukjent når de arbeider, spørres det om det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 10-3 gjelder
    Og må det avklares om virksomheten skal ha "Arbeidsplan"
    Og det neste spørsmålet for arbeidsmiljøloven § 10-3 er "Arbeider noen av arbeidstakerne til ulike tider på døgnet, for eksempel i skift, turnus eller vakter?"

  Scenario: Den som arbeider på skift, arbeider til ulike tider på døgnet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidet foregår på skift
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsplan"

  Scenario: At arbeidet ikke foregår på skift, sier ikke at alle arbeider til samme tid
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidet ikke foregår på skift
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Arbeidsplan"

  Scenario: Uten arbeidstakere er det ingen å lage arbeidsplan for
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 10-3
    Og virksomheten skal ikke ha "Arbeidsplan"

  # ------------------------------------------------------------ annet til fjerde punktum

  Scenariomal: Arbeidsplanen lages sammen med de tillitsvalgte, drøftes og er tilgjengelig
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "<plikt>"

    Eksempler:
      | plikt                                                                      |
      | utarbeide arbeidsplanen i samarbeid med arbeidstakernes tillitsvalgte      |
      | drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig |
      | gjøre arbeidsplanen lett tilgjengelig for arbeidstakerne                   |

  # «så tidlig som mulig og senest to uker før iverksettelsen»
  Scenario: Arbeidsplanen drøftes senest to uker før den iverksettes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"
    Og fristen er senest 2 uker før "iverksettelsen av arbeidsplanen"

  # «Dersom ikke annet fremgår av tariffavtale»
  Scenario: Tariffavtalen kan si noe annet om drøftingen, men bare om den
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at tariffavtale fastsetter noe annet om drøfting av arbeidsplanen
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"
    Og virksomheten plikter å "utarbeide arbeidsplanen i samarbeid med arbeidstakernes tillitsvalgte"
    Og virksomheten plikter å "gjøre arbeidsplanen lett tilgjengelig for arbeidstakerne"
    Og virksomheten skal ha "Arbeidsplan"

  Scenario: At tariffavtalen ikke sier noe annet, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"
    Og svaret bygger på antakelsen "tariffavtale om drøfting av arbeidsplan"

  # ------------------------------------------------------------ § 10-12 fjerde ledd: tariffavtale som fraviker kapitlet

  Scenario: Fagforening med innstillingsrett kan fravike kravet om arbeidsplan
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at tariffavtale med fagforening med innstillingsrett fraviker kravet om arbeidsplan
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "Arbeidsplan"
    Og virksomheten plikter ikke å "utarbeide arbeidsplanen i samarbeid med arbeidstakernes tillitsvalgte"
    Og virksomheten plikter ikke å "drøfte arbeidsplanen med arbeidstakernes tillitsvalgte så tidlig som mulig"
    Og virksomheten plikter ikke å "gjøre arbeidsplanen lett tilgjengelig for arbeidstakerne"

  Scenario: Uten slik tariffavtale gjelder kravet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at tariffavtale med fagforening med innstillingsrett ikke fraviker kravet om arbeidsplan
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsplan"

  # ------------------------------------------------------------ rammeforskriften § 38, jf. § 2: første punktum gjelder ikke for petroleumsvirksomhet til havs

  Scenario: Petroleumsvirksomhet til havs har andre planer
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven
    Og virksomheten skal ikke ha "Arbeidsplan"

  Scenario: Den som driver både til havs og på land, har arbeidsplan på land
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at virksomheten driver petroleumsvirksomhet til havs
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsplan"

  Scenario: Landanlegg er ikke til havs
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at virksomheten driver på et landanlegg i petroleumsvirksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsplan"

  # Rammeforskriften § 6: bare petroleum; annen virksomhet til havs etter § 1-3 har ikke dette unntaket
  Scenario: Havbunnsmineraler er ikke petroleum
    Gitt en virksomhet
    Og at antall arbeidstakere er 50
    Og at arbeidstakerne arbeider til ulike tider på døgnet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke driver petroleumsvirksomhet til havs
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Arbeidsplan"
