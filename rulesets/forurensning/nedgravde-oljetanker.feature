# language: no
@kilde:forskrift/2004-06-01-931
Egenskap: Forurensningsforskriften kapittel 1 Nedgravde oljetanker

  # § 1-1 til § 1-14 er uendret siden forskriften trådte i kraft. Forskriften har ikke noe felles virkeområde;
  # den er gitt etter forurensningsloven, og hvert kapittel sier selv hva det gjelder.
  # § 1-3: den ansvarlige er brukeren når brukeren skal sørge for vedlikehold og drift, ellers eieren.
  @hjemmel:§1-2 @jf:§1-3 @jf:§1-11 @kontrollert:2026-11-23
  Regel: § 1-2 Virkeområde

    @id:oljetank-forskriften
    Scenario: Forskriften er gitt etter forurensningsloven
      Gitt at forurensningsloven gjelder
      Så gjelder forskriften

    @id:oljetank-stor
    Scenario: Tank på mer enn 3200 liter
      Gitt at virksomheten har en nedgravd oljetank der:
        | vilkår                                                                                       |
        | volum er mer enn 3200 liter                                                                  |
        | ligger i et område som kapittel 1 gjelder for                                                |
        | ikke faller inn under forskrift om lekkasje fra nedgravd tank med brannfarlig væske klasse A |
      Så regnes tanken som "nedgravd oljetank etter kapittel 1"

    @id:oljetank-liten
    Scenario: Mindre tank som kommunen har bestemt at kapitlet gjelder for
      Gitt at virksomheten har en nedgravd oljetank der:
        | vilkår                                                                                       |
        | volum er høyst 3200 liter                                                                    |
        | er med i kommunens bestemmelse om mindre tanker                                              |
        | ligger i et område som kapittel 1 gjelder for                                                |
        | ikke faller inn under forskrift om lekkasje fra nedgravd tank med brannfarlig væske klasse A |
      Så regnes tanken som "nedgravd oljetank etter kapittel 1"

    @id:oljetank-ny-stor
    Scenario: Ny tank på mer enn 3200 liter
      Gitt at virksomheten skal grave ned en ny oljetank der:
        | vilkår                                                                                       |
        | volum er mer enn 3200 liter                                                                  |
        | ligger i et område som kapittel 1 gjelder for                                                |
        | ikke faller inn under forskrift om lekkasje fra nedgravd tank med brannfarlig væske klasse A |
      Så regnes tanken som "ny oljetank etter kapittel 1"

    @id:oljetank-ny-liten
    Scenario: Ny mindre tank som kommunen har bestemt at kapitlet gjelder for
      Gitt at virksomheten skal grave ned en ny oljetank der:
        | vilkår                                                                                       |
        | volum er høyst 3200 liter                                                                    |
        | er med i kommunens bestemmelse om mindre tanker                                              |
        | ligger i et område som kapittel 1 gjelder for                                                |
        | ikke faller inn under forskrift om lekkasje fra nedgravd tank med brannfarlig væske klasse A |
      Så regnes tanken som "ny oljetank etter kapittel 1"

    @id:oljetank-kapittel
    Scenariomal: Kapitlet gjelder for den som har eller skal grave ned en slik tank
      Gitt at forskriften gjelder
      Og at virksomheten <tank>
      Men ikke dersom det foreligger vedtak om "dispensasjon fra kapittel 1 for alle virksomhetens nedgravde oljetanker"
      Så gjelder kapittelet

      Eksempler:
        | rad      | tank                                           |
        | nedgravd | har en nedgravd oljetank etter kapittel 1      |
        | ny       | skal grave ned en ny oljetank etter kapittel 1 |

  @hjemmel:§1-4 @kontrollert:2026-11-23
  Regel: § 1-4 Tankkvalitet

    @id:oljetank-kvalitet
    Scenario: Tanken skal være etter Norsk Standard
      Gitt at virksomheten skal grave ned en ny oljetank etter kapittel 1
      Så plikter virksomheten å "bare grave ned oljetank som er produsert i samsvar med Norsk Standard"

  @hjemmel:§1-5 @kontrollert:2026-11-23
  Regel: § 1-5 Kontroll av nedgravde oljetanker

    @id:oljetank-tilstandskontroll
    Scenario: Tilstandskontroll og dokumentasjon
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1
      Så plikter virksomheten å "iverksette tilstandskontroll av nedgravde oljetanker"
      Og virksomheten skal ha "Dokumentasjon av tilstandskontroll av nedgravd oljetank"

    @id:oljetank-ikke-betryggende
    Scenario: Tank som ikke er i betryggende stand
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1 der:
        | vilkår                      |
        | ikke er i betryggende stand |
      Så plikter virksomheten å "ta oljetank som ikke er i betryggende stand, ut av bruk eller utbedre den etter alminnelig aksepterte metoder"
      Og virksomheten plikter å "gjennomføre ny tilstandskontroll før en utbedret oljetank tas i bruk"

  @hjemmel:§1-6 @kontrollert:2026-11-23
  Regel: § 1-6 Periodiske tilstandskontroller

    # Bokstav a, b, c og f: når tanken kontrolleres første gang
    @id:oljetank-foerste-kontroll
    Scenariomal: Første kontroll etter tanktype
      Gitt at virksomheten har en <tank> der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
      Så plikter virksomheten å "<plikt>"
      Og det skal skje senest <tid> etter "<hendelse>"

      Eksempler:
        | rad                 | tank                                | plikt                                                                     | tid   | hendelse                  |
        | enkeltbunnet        | enkeltbunnet ståltank               | la utføre første tilstandskontroll av enkeltbunnet ståltank               | 15 år | tanken ble gravd ned      |
        | dobbeltbunnet       | dobbeltbunnet ståltank              | la utføre første tilstandskontroll av dobbeltbunnet ståltank              | 15 år | tanken ble gravd ned      |
        | korrosjonsbeskyttet | særlig korrosjonsbeskyttet ståltank | la utføre første tilstandskontroll av særlig korrosjonsbeskyttet ståltank | 20 år | tanken ble gravd ned      |
        | rekondisjonert      | rekondisjonert ståltank             | la utføre første tilstandskontroll av rekondisjonert ståltank             | 10 år | tanken ble rekondisjonert |

    # Bokstav d: tankens alder, ikke tiden i jorden, jf. § 1-14 første ledd tredje punktum
    @id:oljetank-foerste-kontroll-gup
    Scenario: Førstegangskontroll av GUP-tank
      Gitt at virksomheten har en GUP-tank der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
      Så plikter virksomheten å "la utføre ordinær førstegangskontroll av GUP-tank"
      Og det skal skje når "GUP-tanken er 30 år gammel"

    # Bokstav a, b og f: deretter hvert femte år
    @id:oljetank-periodisk-kontroll
    Scenariomal: Periodisk kontroll etter tanktype og alder
      Gitt at virksomheten har en <tank> der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
        | <alder>                                         |
      Så plikter virksomheten å "la utføre periodisk tilstandskontroll av nedgravd oljetank"
      Og det skal gjentas minst hvert 5. år

      Eksempler:
        | rad            | tank                    | alder                                    |
        | enkeltbunnet   | enkeltbunnet ståltank   | alder er minst 15 år                     |
        | dobbeltbunnet  | dobbeltbunnet ståltank  | alder er minst 15 år                     |
        | rekondisjonert | rekondisjonert ståltank | år siden rekondisjonering er minst 10 år |

    # Bokstav c og d: førstegangskontrollen bestemmer de senere
    @id:oljetank-senere-kontroll
    Scenariomal: Senere kontroller fastsettes ut fra den første
      Gitt at virksomheten har en <tank> der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
        | <alder>                                         |
      Så plikter virksomheten å "fastsette senere kontrolltidspunkt og kontrollintervaller ut fra førstegangskontrollen"

      Eksempler:
        | rad                 | tank                                | alder                |
        | korrosjonsbeskyttet | særlig korrosjonsbeskyttet ståltank | alder er minst 20 år |
        | gup                 | GUP-tank                            | alder er minst 30 år |

    # Bokstav a annet punktum
    @id:oljetank-forlenget-intervall
    Scenario: Ti år mellom kontrollene med katodisk beskyttelse
      Gitt at virksomheten har en enkeltbunnet ståltank der:
        | vilkår                                                                   |
        | regnes som "nedgravd oljetank etter kapittel 1"                          |
        | alder er minst 15 år                                                     |
        | har bare små korrosjonsskader av begrenset omfang, hovedsakelig utvendig |
        | har katodisk beskyttelse                                                 |
      Så kan virksomheten "forlenge kontrollintervallet for enkeltbunnet ståltank fra 5 til 10 år"

    # Bokstav b annet punktum
    @id:oljetank-tetthetsproeving
    Scenario: Tetthetsprøving av dobbeltbunnen
      Gitt at virksomheten har en dobbeltbunnet ståltank der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
      Så kan virksomheten "bruke grundig utført og dokumentert tetthetsprøving av dobbeltbunnen som tilstandskontroll"

    # Bokstav d første punktum: «omlag to år etter nedgraving» står i ontologien
    @id:oljetank-trykktesting
    Scenario: Trykktesting av GUP-tank
      Gitt at virksomheten har en GUP-tank der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
      Så plikter virksomheten å "trykkteste GUP-tank etter nedgraving"

    # Bokstav e
    @id:oljetank-dobbeltvegget
    Scenario: Overvåkning av dobbeltvegget tank
      Gitt at virksomheten har en dobbeltvegget tank der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
      Så kan virksomheten "bruke kontinuerlig overvåkningssystem som tilstandskontroll av dobbeltvegget tank"

    @id:oljetank-revisjonsbok
    Scenario: Revisjonsbok for overvåket tank
      Gitt at virksomheten har en dobbeltvegget tank der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
        | har automatisk lekkasjeovervåkning              |
      Så skal virksomheten ha "Revisjonsbok for overvåket nedgravd oljetank"

  @hjemmel:§1-7 @kontrollert:2026-11-23
  Regel: § 1-7 Automatisk lekkasjeovervåkning av dobbeltveggete tanker

    @id:oljetank-overvaakning
    Scenario: Automatisk lekkasjeovervåkning
      Gitt at virksomheten har en dobbeltvegget tank der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
        | har automatisk lekkasjeovervåkning              |
      Så skal virksomheten ha "Revisjonsbok for overvåket nedgravd oljetank"
      Og virksomheten plikter å "sørge for at det til enhver tid finnes en driftsansvarlig person for tanken"
      Og virksomheten plikter å "kontrollere overvåkningssystemet"
      Og det skal gjentas minst hver uke
      Og virksomheten skal ha "Prosedyre for kontroll av overvåkningssystemet for nedgravd oljetank"
      Og virksomheten plikter å "foreta en mer omfattende kontroll av at overvåkningssystemet fungerer, med funksjonstest av alarmen og kalibrering av måleutstyret"
      Og det skal gjentas minst hvert 5. år
      Og virksomheten plikter å "etablere beredskap som kan iverksette skadebegrensende tiltak ved varsel om lekkasje"
      Og virksomheten skal ha "Prosedyrer ved lekkasjealarm og avvik for nedgravd oljetank"
      Og virksomheten plikter å "prøve beredskapen i sammenheng med den mer omfattende kontrollen av overvåkningssystemet"
      Og det skal gjentas minst hvert 5. år

  @hjemmel:§1-8 @kontrollert:2026-11-23
  Regel: § 1-8 Nedgravde oljetanker som ikke er i bruk

    @id:oljetank-midlertidig
    Scenario: Midlertidig tatt ut av bruk
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1 der:
        | vilkår                         |
        | er midlertidig tatt ut av bruk |
      Så plikter virksomheten å "tømme oljetank som midlertidig tas ut av bruk, og sikre den mot utilsiktet påfylling"

    @id:oljetank-permanent
    Scenario: Permanent tatt ut av bruk
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1 der:
        | vilkår                       |
        | er permanent tatt ut av bruk |
      Så plikter virksomheten å "tømme og grave opp oljetank som permanent tas ut av bruk"
      Og virksomheten plikter å "fjerne eller sikre påfyllingsanordningen på gjenfylt eller oppgravd, kondemnert oljetank"

    @id:oljetank-destruksjon
    Scenario: Tank som ikke kan gjenbrukes
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1 der:
        | vilkår                                     |
        | er permanent tatt ut av bruk               |
        | ikke kan gjenbrukes uten fare for lekkasje |
      Så plikter virksomheten å "destruere oljetank som ikke kan gjenbrukes uten fare for lekkasje"

    @id:oljetank-gjenfylling
    Scenario: Tillatelse til å fylle tanken
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1 der:
        | vilkår                       |
        | er permanent tatt ut av bruk |
      Og at det foreligger vedtak om "tillatelse til å fylle nedgravd oljetank i stedet for å grave den opp"
      Så kan virksomheten "rengjøre oljetank som permanent tas ut av bruk, og fylle den med sand, grus o.l. i stedet for å grave den opp"

  @hjemmel:§1-9 @kontrollert:2026-11-23
  Regel: § 1-9 Meldeplikt

    @id:oljetank-melding
    Scenario: Melding om nedgravd oljetank
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1
      Så plikter virksomheten å "gi kommunen skriftlig melding om nedgravd oljetank"

    @id:oljetank-melding-ny
    Scenario: Melding før en oljetank graves ned
      Gitt at virksomheten skal grave ned en ny oljetank etter kapittel 1
      Så plikter virksomheten å "gi kommunen skriftlig melding om oljetank som skal graves ned, med størrelse, konstruksjon, korrosjonsbeskyttelse, alder og kartangivelse"
      Og det skal skje senest 1 måned før "oljetanken graves ned"

    @id:oljetank-melding-ut-av-bruk
    Scenariomal: Melding om tank som er tatt ut av bruk
      Gitt at virksomheten har en nedgravd oljetank etter kapittel 1 der:
        | vilkår |
        | <bruk> |
      Så plikter virksomheten å "gi kommunen skriftlig melding om nedgravd oljetank som er tatt ut av bruk"

      Eksempler:
        | rad         | bruk                           |
        | midlertidig | er midlertidig tatt ut av bruk |
        | permanent   | er permanent tatt ut av bruk   |

  # Første ledd tredje punktum: GUP-tanker førstegangskontrolleres ved 30-års alder (§ 1-6 bokstav d), ikke innen de to
  # datoene. Annet ledd er vedtak.
  @hjemmel:§1-14 @kontrollert:2026-11-23
  Regel: § 1-14 Overgangsbestemmelser

    @id:oljetank-installert-foer-1970
    Scenariomal: Installert før 1970
      Gitt at virksomheten har en <tank> der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
        | dato for installasjon er før 1970-01-01         |
      Så plikter virksomheten å "ha førstegangskontrollert eldre nedgravd oljetank"
      Og det skal skje innen 1999-12-31

      Eksempler:
        | rad                 | tank                                |
        | enkeltbunnet        | enkeltbunnet ståltank               |
        | dobbeltbunnet       | dobbeltbunnet ståltank              |
        | korrosjonsbeskyttet | særlig korrosjonsbeskyttet ståltank |
        | dobbeltvegget       | dobbeltvegget tank                  |
        | rekondisjonert      | rekondisjonert ståltank             |

    @id:oljetank-bruk-1970-til-1980
    Scenariomal: Tatt i bruk fra 1970 og frem til 1980
      Gitt at virksomheten har en <tank> der:
        | vilkår                                          |
        | regnes som "nedgravd oljetank etter kapittel 1" |
        | dato for bruk er fra og med 1970-01-01          |
        | dato for bruk er før 1980-01-01                 |
      Så plikter virksomheten å "ha førstegangskontrollert eldre nedgravd oljetank"
      Og det skal skje innen 2001-12-31

      Eksempler:
        | rad                 | tank                                |
        | enkeltbunnet        | enkeltbunnet ståltank               |
        | dobbeltbunnet       | dobbeltbunnet ståltank              |
        | korrosjonsbeskyttet | særlig korrosjonsbeskyttet ståltank |
        | dobbeltvegget       | dobbeltvegget tank                  |
        | rekondisjonert      | rekondisjonert ståltank             |
