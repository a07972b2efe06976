# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 6

  # Grensen for å avtale en annen ordning var 10 arbeidstakere før 2024.
  @hjemmel:§6-1 @kontrollert:2026-11-23
  Regel: § 6-1 Plikt til å velge verneombud

    @id:aml-verneombud
    Scenario: Verneombud ved hver virksomhet
      Gitt at loven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet med avtalt annen ordning enn verneombud"
      Så plikter virksomheten å "velge verneombud"

    @id:aml-verneombud-annen-ordning-adgang
    Scenariomal: Små virksomheter kan avtale en annen ordning
      Gitt at antall arbeidstakere er færre enn <antall>
      Men ikke dersom det foreligger vedtak om "verneombud i liten virksomhet"
      Så kan virksomheten "avtale skriftlig en annen ordning enn verneombud"

      @til:2023-12-31
      Eksempler:
        | rad      | antall |
        | før 2024 | 10     |

      @fra:2024-01-01
      Eksempler:
        | rad      | antall |
        | fra 2024 | 5      |

    # Arbeidstilsynet kan fastsette at virksomheten likevel skal ha verneombud.
    @id:aml-verneombud-annen-ordning
    Scenariomal: Partene har avtalt en annen ordning
      Gitt at antall arbeidstakere er færre enn <antall>
      Og at partene har en gyldig skriftlig avtale om en annen ordning enn verneombud
      Men ikke dersom det foreligger vedtak om "verneombud i liten virksomhet"
      Så regnes virksomheten som "virksomhet med avtalt annen ordning enn verneombud"

      @til:2023-12-31
      Eksempler:
        | rad      | antall |
        | før 2024 | 10     |

      @fra:2024-01-01
      Eksempler:
        | rad      | antall |
        | fra 2024 | 5      |

    @id:aml-verneombud-avtalen
    Scenario: Avtalen er skriftlig
      Gitt at virksomheten regnes som "virksomhet med avtalt annen ordning enn verneombud"
      Så skal virksomheten ha "Skriftlig avtale om annen ordning enn verneombud"

    @id:aml-flere-verneombud
    Scenario: Flere verneombud
      Gitt at antall arbeidstakere er flere enn 10
      Så kan virksomheten "velge flere verneombud"

    @id:aml-verneombud-avdelinger
    Scenariomal: Verneombud for hver avdeling eller hvert skiftlag
      Gitt at virksomheten plikter å "velge verneombud"
      Og at <forhold>
      Så må det vurderes om virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag", fordi "<grunn>"

      Eksempler:
        | rad        | forhold                                          | grunn                                                                                                                                     |
        | avdelinger | virksomheten består av flere atskilte avdelinger | antallet fastsettes etter virksomhetens størrelse, arbeidets art og arbeidsforholdene, og er i alminnelighet minst ett for hver avdeling  |
        | skift      | arbeidet foregår på skift                        | antallet fastsettes etter virksomhetens størrelse, arbeidets art og arbeidsforholdene, og er i alminnelighet minst ett for hvert skiftlag |

    @id:aml-hovedverneombud
    Scenario: Hovedverneombud
      Gitt at virksomheten har mer enn ett verneombud
      Så plikter virksomheten å "velge minst ett hovedverneombud"

    # Ett for hver av flere avdelinger eller hvert av flere skiftlag er mer enn ett.
    @id:aml-hovedverneombud-avdelinger
    Scenario: Hovedverneombud når hver avdeling eller hvert skiftlag skal ha verneombud
      Gitt at virksomheten plikter å "velge minst ett verneombud for hver avdeling eller hvert skiftlag"
      Så plikter virksomheten å "velge minst ett hovedverneombud"

    @id:aml-verneombud-oppslag
    Scenario: Oppslag om verneombudet
      Gitt at virksomheten plikter å "velge verneombud"
      Så plikter virksomheten å "kunngjøre ved oppslag på arbeidsplassen hvem som er verneombud"
