# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 1

  @hjemmel:§1-2 @jf:§1-5 @kontrollert:2026-11-23
  Regel: § 1-2 Hva loven omfatter

    @id:aml-arbeidstaker
    Scenario: Virksomhet som sysselsetter arbeidstaker
      Gitt at virksomheten sysselsetter arbeidstaker
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så gjelder loven

    # § 1-5 andre ledd: for arbeid i arbeidsgivers hjem gjelder loven i den utstrekning forskrift sier det.
    @id:aml-privat-husholdning
    Scenario: Arbeid i arbeidsgivers hjem eller husholdning
      Gitt at virksomheten sysselsetter arbeidstaker
      Og at virksomheten er en privatperson eller privat husholdning
      Så må det vurderes om arbeidsmiljøloven gjelder, fordi "loven gjelder for arbeid i arbeidsgivers hjem eller husholdning bare så langt det er fastsatt i forskrift"

    # Losing kom inn i loven 1. juli 2022 og dykkeoperasjoner 1. juli 2024.
    @id:aml-unntak-for-juli-2022 @til:2022-06-30
    Scenario: Sjøfart, fangst, fiske og militær luftfart, også med losing og dykkeoperasjoner
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                      |
        | sjøfart                                        |
        | fangst                                         |
        | fiske                                          |
        | losing                                         |
        | dykkeoperasjoner i sjøfart, fangst eller fiske |
        | militær luftfart                               |
      Så regnes virksomheten som "unntatt fra arbeidsmiljøloven"

    @id:aml-unntak-juli-2022-til-juni-2024 @fra:2022-07-01 @til:2024-06-30
    Scenario: Sjøfart, fangst, fiske og militær luftfart, også med dykkeoperasjoner
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet                                      |
        | sjøfart                                        |
        | fangst                                         |
        | fiske                                          |
        | dykkeoperasjoner i sjøfart, fangst eller fiske |
        | militær luftfart                               |
      Så regnes virksomheten som "unntatt fra arbeidsmiljøloven"

    @id:aml-unntak @fra:2024-07-01
    Scenario: Sjøfart, fangst, fiske og militær luftfart
      Gitt at virksomheten bare driver ett eller flere av:
        | aktivitet        |
        | sjøfart          |
        | fangst           |
        | fiske            |
        | militær luftfart |
      Så regnes virksomheten som "unntatt fra arbeidsmiljøloven"

  @hjemmel:§1-3 @jf:§1-2 @kontrollert:2026-11-23
  Regel: § 1-3 Virksomhet til havs

    @id:aml-sokkel-loven
    Scenario: Naturforekomster på havbunnen: loven gjelder
      Gitt at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
      Og at virksomheten sysselsetter arbeidstaker
      Så gjelder loven

    @id:aml-sokkel
    Scenario: Naturforekomster på havbunnen
      Gitt at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
      Så gjelder bestemmelsen

    @id:aml-havenergi-loven @fra:2026-01-01
    Scenario: Fornybar energi til havs: loven gjelder
      Gitt at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
      Og at virksomheten sysselsetter arbeidstaker
      Så gjelder loven

    @id:aml-havenergi @fra:2026-01-01
    Scenario: Fornybar energi til havs
      Gitt at virksomheten driver i forbindelse med fornybar energiproduksjon eller omforming og overføring av elektrisk energi til havs
      Så gjelder bestemmelsen
