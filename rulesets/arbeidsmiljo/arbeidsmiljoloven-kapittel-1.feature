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

  # Forskrift 2005-12-16-1568 sier nærmere hvilke kapitler som gjelder for hver av gruppene.
  @hjemmel:§1-6 @jf:forskrift/2005-12-16-1568/§1 @kontrollert:2026-11-24
  Regel: § 1-6 Personer som ikke er arbeidstakere

    @id:aml-ikke-arbeidstakere
    Scenario: Elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere
      Gitt at elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
      Så plikter virksomheten å "følge arbeidsmiljølovens regler om varsling og om helse, miljø og sikkerhet også overfor elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere som arbeider i virksomheten"

    # Reglene om varsling gjelder ikke for innsatte (første ledd andre punktum).
    @id:aml-innsatte
    Scenario: Innsatte
      Gitt at innsatte i kriminalomsorgens anstalter utfører arbeid i virksomheten
      Så plikter virksomheten å "følge arbeidsmiljølovens regler om helse, miljø og sikkerhet også overfor innsatte som arbeider i virksomheten"

  # Hvem som er arbeidstaker, avgjør om loven gjelder, og kan ikke forutsette at den gjør det.
  @hjemmel:§1-8 @jf:§1-2 @kontrollert:2026-11-24 @uavhengig
  Regel: § 1-8 Arbeidstaker og arbeidsgiver

    @id:aml-arbeidstaker-og-arbeidsgiver
    Scenario: Begrepene arbeidstaker og arbeidsgiver
      Gitt at loven gjelder
      Så gjelder bestemmelsen

    # Før 2024 sto det «arbeid i annens tjeneste», uten regelen om bevis: Prop. 14 L (2022–2023) punkt 5.1.1 og kapittel 11.
    @id:aml-selvstendig-eller-arbeidstaker
    Scenariomal: Engasjert som selvstendig oppdragstaker
      Gitt at virksomheten bruker selvstendige oppdragstakere
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Så må det vurderes om virksomheten plikter å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker", fordi "<grunn>"

      @til:2023-12-31
      Eksempler:
        | rad      | grunn                                                                                                   |
        | før 2024 | den som i realiteten arbeider i virksomhetens tjeneste, er arbeidstaker, uansett hva avtalen kaller det |

      @fra:2024-01-01
      Eksempler:
        | rad      | grunn                                                                                                                                                                                                                              |
        | fra 2024 | den som løpende stiller sin arbeidskraft til disposisjon og er underordnet virksomhetens styring, ledelse og kontroll, er arbeidstaker, og i tvil er det virksomheten som må gjøre det overveiende sannsynlig at oppdraget er selvstendig |
