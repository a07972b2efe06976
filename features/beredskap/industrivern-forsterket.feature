# language: no
Egenskap: Forskrift om industrivern §§ 3, 11 og 14 til 18, samordning og forsterket industrivern

  # Metallverket (næring 24, 40 sysselsatte) skal ha industrivern etter § 2; med 39 skal det ikke. Svarene på § 14 første
  # ledd bokstav a og b er fakta; bokstav c og d, «betydelige» skader, er skjønn, så to nei avgjør ikke at § 14 ikke gjelder.

  # ------------------------------------------------------------ § 3: ordene forskriften bruker

  Scenariomal: Definisjonene gjelder den forskriften gjelder for
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 3 "<svar>"

    Eksempler:
      | antall          | svar         |
      | 39              | gjelder ikke |
      | 40              | gjelder      |
      | mellom 39 og 40 | må avklares  |

  # ------------------------------------------------------------ § 11: samordning

  Scenario: Industrivernet samordnes når en hendelse kan påvirke en annen virksomhet med industrivern
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse hos virksomheten kan påvirke en annen virksomhet som skal ha industrivern, eller omvendt
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern § 11
    Og plikter virksomheten å "samordne industrivernet med den andre virksomhetens industrivern, og beskrive samordningen i beredskapsplanen"
    Og skal virksomheten ha "Skriftlig avtale om samordning av industrivernet"
    Og begrunnelsen viser til forskrift om industrivern § 11

  Scenario: Når ingen hendelse kan påvirke en annen virksomhet med industrivern, er det ingen å samordne med
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse hos virksomheten kan påvirke en annen virksomhet som skal ha industrivern, eller omvendt
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern § 11
    Og plikter virksomheten ikke å "samordne industrivernet med den andre virksomhetens industrivern, og beskrive samordningen i beredskapsplanen"
    Og skal virksomheten ikke ha "Skriftlig avtale om samordning av industrivernet"

  Scenario: Om en hendelse kan påvirke en annen virksomhet, må avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at det er ukjent om en uønsket hendelse hos virksomheten kan påvirke en annen virksomhet som skal ha industrivern, eller omvendt
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 11 "må avklares"
    Og må det avklares om virksomheten plikter å "samordne industrivernet med den andre virksomhetens industrivern, og beskrive samordningen i beredskapsplanen"
    Og må det avklares om virksomheten skal ha "Skriftlig avtale om samordning av industrivernet"

  Scenario: Det er industrivernet til den som selv skal ha det, som samordnes
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Og at en uønsket hendelse hos virksomheten kan påvirke en annen virksomhet som skal ha industrivern, eller omvendt
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern § 11
    Og plikter virksomheten ikke å "samordne industrivernet med den andre virksomhetens industrivern, og beskrive samordningen i beredskapsplanen"
    Og skal virksomheten ikke ha "Skriftlig avtale om samordning av industrivernet"

  Scenario: Den som er pålagt industrivern, samordner det også
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Og at en uønsket hendelse hos virksomheten kan påvirke en annen virksomhet som skal ha industrivern, eller omvendt
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern § 11
    Og skal virksomheten ha "Skriftlig avtale om samordning av industrivernet"

  # ------------------------------------------------------------ § 14 første ledd: konsekvensene

  # Bokstav a og b, hver for seg. Uten dem må bokstav c og d vurderes.
  Scenariomal: Én av konsekvensene er nok, og bare for den forskriften gjelder for
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <skadde>
    Og at <eksponering>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | antall          | skadde                                                                      | eksponering                                                                       | svar         |
      | 40              | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | gjelder      |
      | 40              | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten    | gjelder      |
      | 40              | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten    | gjelder      |
      | 40              | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | må vurderes  |
      | 39              | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | gjelder ikke |
      | 39              | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten    | gjelder ikke |
      | 39              | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | gjelder ikke |
      | mellom 39 og 40 | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | må avklares  |

  Scenariomal: Et ukjent svar på bokstav a eller b må avklares når det andre er nei
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at <kjent>
    Og at det er ukjent om <ukjent>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | kjent                                                                             | ukjent                                                                         | svar        |
      | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde       | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | må avklares |
      | ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde       | må avklares |
      | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde          | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten | gjelder     |
      | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten    | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde       | gjelder     |

  # Bokstav c og d: betydelige og langvarige miljøskader, betydelige materielle skader
  Scenariomal: Når bokstav c og d er vurdert
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten <vurdert> "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | antall | vurdert         | svar         |
      | 40     | regnes som      | gjelder      |
      | 40     | ikke regnes som | gjelder ikke |
      | 39     | regnes som      | gjelder ikke |

  Scenario: Er det vurdert at bokstav c eller d er oppfylt, er bokstav a og b uten betydning
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at det er vurdert at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern § 14
    Og plikter virksomheten å "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"

  Scenario: Er bare bokstav c og d vurdert, til nei, må bokstav a og b avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "må avklares"

  Scenariomal: Bokstav a og b er oppfylt selv om bokstav c og d er vurdert til nei
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at <konsekvens>
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern § 14
    Og plikter virksomheten å "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"

    Eksempler:
      | konsekvens                                                                     |
      | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde       |
      | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten |

  # Første ledd siste punktum: «i tillegg til»
  Scenario: Virksomheten med forsterket industrivern etterlever både kapittel 2 og kapittel 3
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"
    Og begrunnelsen viser til forskrift om industrivern § 14
    Og skal virksomheten ha "Beredskapsplan for industrivernet"
    Og gjelder forskrift om industrivern § 6

  Scenario: Den som ikke har slike hendelser, har det grunnleggende industrivernet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"
    Og svaret bygger på antakelsen "pålegg om forsterket industrivern"
    Og gjelder forskrift om industrivern § 6
    Og skal virksomheten ha "Beredskapsplan for industrivernet"

  Scenario: Når det må avklares om forskriften gjelder, må også forsterkningen avklares
    Gitt en virksomhet
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "må avklares"
    Og må det avklares om virksomheten plikter å "ha forsterket industrivern, og oppfylle kravene til det i tillegg til de grunnleggende kravene"

  # ------------------------------------------------------------ § 14 annet ledd: pålegg

  Scenariomal: Pålegg om forsterket industrivern avgjør, uansett hva oversikten viser
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Og at <pålegg>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | pålegg                                                            | svar         |
      | det foreligger vedtak om "pålegg om forsterket industrivern"      | gjelder      |
      | det ikke foreligger vedtak om "pålegg om forsterket industrivern" | gjelder ikke |

  # «Virksomhet», uten å vise til § 2; kapittel 3 kommer i tillegg til kapittel 2
  Scenariomal: Et pålegg om forsterket industrivern er et pålegg om å etablere industrivern
    Gitt en virksomhet med næringskode <næring> i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <pålegg>
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"
    Og er svaret for forskrift om industrivern § 14 "<svar>"
    Og er svaret for forskrift om industrivern § 7 "<svar>"

    Eksempler:
      | næring | antall | pålegg                                                            | svar         |
      | 70.220 | 5      | det foreligger vedtak om "pålegg om forsterket industrivern"      | gjelder      |
      | 70.220 | 5      | det ikke foreligger vedtak om "pålegg om forsterket industrivern" | gjelder ikke |
      | 24.530 | 39     | det foreligger vedtak om "pålegg om forsterket industrivern"      | gjelder      |
      | 24.530 | 39     | det ikke foreligger vedtak om "pålegg om forsterket industrivern" | gjelder ikke |

  Scenario: Pålegget trenger ingen næringskode
    Gitt en virksomhet med næringskode 70.200
    Og at det foreligger vedtak om "pålegg om forsterket industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern
    Og gjelder forskrift om industrivern § 14
    Og plikter virksomheten å "organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet"

  Scenariomal: Pålegg om industrivern er ikke pålegg om forsterket industrivern
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om industrivern"
    Og at <skadde>
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | skadde                                                                      | svar         |
      | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | gjelder ikke |
      | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | gjelder      |

  # Sivilbeskyttelsesloven § 2, som forskriften bygger på, og § 22 om dispensasjon
  Scenariomal: Et pålegg om forsterket industrivern rekker ikke lenger enn forskriften
    Gitt en virksomhet med næringskode 70.220 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 5
    Og at det foreligger vedtak om "pålegg om forsterket industrivern"
    Og at virksomheten <svalbard> på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern "<svar>"
    Og er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | svalbard | utenfor          | dispensasjon    | svar         |
      | ikke er  | også driver      | ikke foreligger | gjelder      |
      | er       | ikke også driver | ikke foreligger | gjelder ikke |
      | er       | også driver      | ikke foreligger | gjelder      |
      | ikke er  | også driver      | foreligger      | gjelder ikke |

  # Sivilbeskyttelsesloven § 2 annet ledd
  Scenario: Et pålegg om forsterket industrivern rekker ikke til den som bare er til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at virksomheten ikke også driver på land
    Og listen over aktiviteter er fullstendig
    Og at det foreligger vedtak om "pålegg om forsterket industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern
    Og gjelder ikke forskrift om industrivern § 14

  Scenario: Pålegget gjelder også når hvert produksjonssted er for lite
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 60
    Og at virksomheten har flere produksjonssteder
    Og at ingen av produksjonsstedene alene sysselsetter så mange som tabellen krever
    Og at det er vurdert at virksomheten regnes som "virksomhet der hvert produksjonssted er egen virksomhet", fordi "det er 40 mil mellom stedene"
    Og at det foreligger vedtak om "pålegg om forsterket industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern § 14

  Scenariomal: Uten antakelser må det avklares om det foreligger pålegg om forsterket industrivern
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at virksomheten ikke har flere produksjonssteder
    Og at virksomheten ikke er på Svalbard
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og at det ikke foreligger vedtak om "dispensasjon fra hele forskriften om industrivern"
    Og at det ikke foreligger vedtak om "pålegg om industrivern"
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Og at <pålegg>
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for forskrift om industrivern § 14 "<svar>"

    Eksempler:
      | pålegg                                                                        | svar         |
      | det er ukjent om det foreligger vedtak om "pålegg om forsterket industrivern" | må avklares  |
      | det ikke foreligger vedtak om "pålegg om forsterket industrivern"             | gjelder ikke |
      | det foreligger vedtak om "pålegg om forsterket industrivern"                  | gjelder      |

  # § 14 er for «industrivernet»: det må være ett fra før, etter § 2 eller etter pålegget selv
  Scenariomal: Den som ikke skal ha industrivern, har ikke noe å forsterke
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <grunn>
    Og at det <dispensasjon> vedtak om "dispensasjon fra hele forskriften om industrivern"
    Når reglene vurderes per 2026-11-01
    Så regnes virksomheten <svar> "virksomhet med potensial for hendelser med alvorlige konsekvenser"

    Eksempler:
      | antall | grunn                                                                                                                                                               | dispensasjon    | svar     |
      | 40     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde                                                                                            | ikke foreligger | som      |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde                                                                                            | ikke foreligger | ikke som |
      | 40     | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten                                                                                      | ikke foreligger | som      |
      | 39     | en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten                                                                                      | ikke foreligger | ikke som |
      | 40     | det er vurdert at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det" | ikke foreligger | som      |
      | 39     | det er vurdert at virksomheten regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det" | ikke foreligger | ikke som |
      | 39     | det foreligger vedtak om "pålegg om forsterket industrivern"                                                                                                        | ikke foreligger | som      |
      | 39     | det foreligger vedtak om "pålegg om forsterket industrivern"                                                                                                        | foreligger      | ikke som |

  # ------------------------------------------------------------ §§ 15 til 18: det som følger for alle med forsterket industrivern

  Scenariomal: Pliktene for den som skal ha forsterket industrivern
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern <paragraf>
    Og plikter virksomheten å "<plikt>"
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | plikt                                                                                                                                                                                                        |
      | § 15     | organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet |
      | § 15     | forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser                             |
      | § 15     | vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs                                                                                                                  |
      | § 16     | gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler                                                                                                                    |
      | § 17     | sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen                                                                                                          |
      | § 18     | øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning                           |
      | § 18     | øve redningsstaben i de oppgavene den kan få                                                                                                                                                                 |

  Scenariomal: Pliktene følger også av pålegg
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Og at det foreligger vedtak om "pålegg om forsterket industrivern"
    Når reglene vurderes per 2026-11-01
    Så gjelder forskrift om industrivern <paragraf>
    Og plikter virksomheten å "<plikt>"

    Eksempler:
      | paragraf | plikt                                                                                                                                                                                                        |
      | § 15     | organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet |
      | § 15     | forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser                             |
      | § 15     | vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs                                                                                                                  |
      | § 16     | gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler                                                                                                                    |
      | § 17     | sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen                                                                                                          |
      | § 18     | øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning                           |
      | § 18     | øve redningsstaben i de oppgavene den kan få                                                                                                                                                                 |

  Scenariomal: Pliktene gjelder ikke den som har det grunnleggende industrivernet
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern <paragraf>
    Og plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | paragraf | plikt                                                                                                                                                                                                        |
      | § 15     | organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet |
      | § 15     | forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser                             |
      | § 15     | vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs                                                                                                                  |
      | § 16     | gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler                                                                                                                    |
      | § 17     | sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen                                                                                                          |
      | § 18     | øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning                           |
      | § 18     | øve redningsstaben i de oppgavene den kan få                                                                                                                                                                 |

  Scenariomal: Pliktene gjelder ikke den som ikke skal ha industrivern
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 39
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke forskrift om industrivern <paragraf>
    Og plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | paragraf | plikt                                                                                                                                                                                                        |
      | § 15     | organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet |
      | § 15     | forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser                             |
      | § 15     | vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs                                                                                                                  |
      | § 16     | gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler                                                                                                                    |
      | § 17     | sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen                                                                                                          |
      | § 18     | øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning                           |
      | § 18     | øve redningsstaben i de oppgavene den kan få                                                                                                                                                                 |

  Scenariomal: Må bokstav c og d vurderes, må pliktene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "må vurderes"
    Og må det vurderes om virksomheten plikter å "<plikt>"

    Eksempler:
      | paragraf | plikt                                                                                                                                                                                                        |
      | § 15     | organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet |
      | § 15     | forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser                             |
      | § 15     | vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs                                                                                                                  |
      | § 16     | gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler                                                                                                                    |
      | § 17     | sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen                                                                                                          |
      | § 18     | øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning                           |
      | § 18     | øve redningsstaben i de oppgavene den kan få                                                                                                                                                                 |

  Scenariomal: Må bokstav a eller b avklares, må pliktene det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at det er ukjent om en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern <paragraf> "må avklares"
    Og må det avklares om virksomheten plikter å "<plikt>"

    Eksempler:
      | paragraf | plikt                                                                                                                                                                                                        |
      | § 15     | organisere industrivernet med en redningsstab som har myndighet til å ta strategiske avgjørelser og kan vurdere hvordan hendelsen utvikler seg og hva det blir behov for, sammen med ledelsen på skadestedet |
      | § 15     | forsterke industrivernet innen førstehjelp, brannvern, miljø- og kjemikalievern, kjemikaliedykking eller røykdykking, ett eller flere, ut fra oversikten over uønskede hendelser                             |
      | § 15     | vurdere om industrivernet må forsterkes ytterligere, og gjennomføre de tiltakene som trengs                                                                                                                  |
      | § 16     | gi redningsstaben tilstrekkelig og tilfredsstillende utstyr og tilgang til egnede lokaler                                                                                                                    |
      | § 17     | sørge for at de som er i redningsstaben, har nødvendig kunnskap om virksomheten og beredskapsplanen                                                                                                          |
      | § 18     | øve innsatspersonellet regelmessig og minst fire ganger i året, slik at øvelsene dekker ulike temaer, årstider, vær, tider på døgnet, driftssituasjoner og annet som har betydning                           |
      | § 18     | øve redningsstaben i de oppgavene den kan få                                                                                                                                                                 |

  Scenariomal: Dokumentene etter § 16 tredje ledd og § 17 fjerde ledd
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <skadde>
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ikke> "<dokument>"

    Eksempler:
      | antall | skadde                                                                   | ikke    | dokument                                                           |
      | 40     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | ha      | Oversikt over utstyret til redningsstaben og til orden og sikring  |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | ikke ha | Oversikt over utstyret til redningsstaben og til orden og sikring  |
      | 40     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | ha      | Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | ikke ha | Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet |

  Scenariomal: Den som har det grunnleggende industrivernet, trenger ikke dokumentene
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ikke ha "<dokument>"

    Eksempler:
      | dokument                                                           |
      | Oversikt over utstyret til redningsstaben og til orden og sikring  |
      | Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet |

  Scenariomal: Dokumentene når forsterkningen må vurderes
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten skal ha "<dokument>"

    Eksempler:
      | dokument                                                           |
      | Oversikt over utstyret til redningsstaben og til orden og sikring  |
      | Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet |

  Scenariomal: Dokumentene når forsterkningen må avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at det er ukjent om en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "<dokument>"

    Eksempler:
      | dokument                                                           |
      | Oversikt over utstyret til redningsstaben og til orden og sikring  |
      | Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet |

  Scenariomal: Begrunnelsen for dokumentene
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "<dokument>"
    Og begrunnelsen viser til forskrift om industrivern <paragraf>

    Eksempler:
      | paragraf | dokument                                                           |
      | § 16     | Oversikt over utstyret til redningsstaben og til orden og sikring  |
      | § 17     | Dokumentasjon på kvalifikasjonene i det forsterkede industrivernet |

  # ------------------------------------------------------------ § 15 fjerde ledd og det som følger av det: orden og sikring

  # «når det er behov for bistand»; §§ 16 annet ledd, 17 annet ledd og 18 annet ledd følger av det
  Scenariomal: Om det er behov for orden og sikring, må vurderes
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                                                           |
      | organisere industrivernet med orden og sikring                                                                  |
      | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | øve orden og sikring i de oppgavene den kan få                                                                  |

  Scenariomal: Når behovet for orden og sikring er vurdert
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at det er vurdert at virksomheten <vurdert> å "organisere industrivernet med orden og sikring", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for forskrift om industrivern § 15 "gjelder"
    Og plikter virksomheten <svar> "<plikt>"

    Eksempler:
      | vurdert      | grunn                                       | svar   | plikt                                                                                                           |
      | plikter      | området må sperres av før nødetatene kommer | å      | organisere industrivernet med orden og sikring                                                                  |
      | plikter      | området må sperres av før nødetatene kommer | å      | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | plikter      | området må sperres av før nødetatene kommer | å      | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | plikter      | området må sperres av før nødetatene kommer | å      | øve orden og sikring i de oppgavene den kan få                                                                  |
      | ikke plikter | portvakten på industriområdet gjør det      | ikke å | organisere industrivernet med orden og sikring                                                                  |
      | ikke plikter | portvakten på industriområdet gjør det      | ikke å | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | ikke plikter | portvakten på industriområdet gjør det      | ikke å | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | ikke plikter | portvakten på industriområdet gjør det      | ikke å | øve orden og sikring i de oppgavene den kan få                                                                  |

  Scenariomal: Orden og sikring er bare for den som har forsterket industrivern
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <skadde>
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Og at det er vurdert at virksomheten plikter å "organisere industrivernet med orden og sikring", fordi "området må sperres av"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | antall | skadde                                                                      | plikt                                                                                                           |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | organisere industrivernet med orden og sikring                                                                  |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | organisere industrivernet med orden og sikring                                                                  |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | øve orden og sikring i de oppgavene den kan få                                                                  |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | øve orden og sikring i de oppgavene den kan få                                                                  |

  Scenariomal: Må forsterkningen vurderes, må også orden og sikring vurderes
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten plikter å "organisere industrivernet med orden og sikring", fordi "området må sperres av"
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                                                           |
      | organisere industrivernet med orden og sikring                                                                  |
      | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | øve orden og sikring i de oppgavene den kan få                                                                  |

  Scenariomal: Må forsterkningen avklares, må også orden og sikring avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at det er ukjent om en uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "<plikt>"

    Eksempler:
      | plikt                                                                                                           |
      | organisere industrivernet med orden og sikring                                                                  |
      | gi orden og sikring tilstrekkelig og tilfredsstillende utstyr                                                   |
      | sørge for at de som er i orden og sikring, har kvalifikasjoner for å sperre av og bidra til å sikre skadestedet |
      | øve orden og sikring i de oppgavene den kan få                                                                  |

  # ------------------------------------------------------------ § 17 tredje ledd: kvalifikasjonene i fagområdene

  Scenariomal: Kravene følger av fagområdet industrivernet er forsterket i
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at industrivernet <forsterket> å være forsterket innen <fagområde>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "<plikt>"

    Eksempler:
      | fagområde                | forsterket              | svar   | plikt                                                                                                                                                                      |
      | førstehjelp              | er eller trenger        | å      | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
      | førstehjelp              | verken er eller trenger | ikke å | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
      | brannvern                | er eller trenger        | å      | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
      | brannvern                | verken er eller trenger | ikke å | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
      | miljø- og kjemikalievern | er eller trenger        | å      | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
      | miljø- og kjemikalievern | verken er eller trenger | ikke å | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
      | kjemikaliedykking        | er eller trenger        | å      | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
      | kjemikaliedykking        | verken er eller trenger | ikke å | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
      | røykdykking              | er eller trenger        | å      | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |
      | røykdykking              | verken er eller trenger | ikke å | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |

  Scenariomal: Om industrivernet er forsterket i fagområdet, må avklares
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at det er ukjent om industrivernet er eller trenger å være forsterket innen <fagområde>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "<plikt>"

    Eksempler:
      | fagområde                | plikt                                                                                                                                                                      |
      | førstehjelp              | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
      | brannvern                | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
      | miljø- og kjemikalievern | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
      | kjemikaliedykking        | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
      | røykdykking              | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |

  Scenario: Ett fagområde gir ikke kravene i de andre
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at industrivernet verken er eller trenger å være forsterket innen førstehjelp
    Og at industrivernet er eller trenger å være forsterket innen brannvern
    Og at industrivernet verken er eller trenger å være forsterket innen miljø- og kjemikalievern
    Og at industrivernet verken er eller trenger å være forsterket innen kjemikaliedykking
    Og at industrivernet verken er eller trenger å være forsterket innen røykdykking
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse"
    Og plikter virksomheten å "sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann"
    Og plikter virksomheten ikke å "sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft"
    Og plikter virksomheten ikke å "sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier"
    Og plikter virksomheten ikke å "sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann"

  # «Ved forsterket industrivern etter § 15»: den som øver et fagområde frivillig, er ikke bundet av § 17
  Scenariomal: Det er fagområder i et forsterket industrivern kravene er for
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er <antall>
    Og at <skadde>
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at det er vurdert at virksomheten ikke regnes som "virksomhet med potensial for hendelser med alvorlige konsekvenser", fordi "oversikten over uønskede hendelser viser det"
    Og at industrivernet er eller trenger å være forsterket innen <fagområde>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "<plikt>"

    Eksempler:
      | antall | skadde                                                                      | fagområde                | plikt                                                                                                                                                                      |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | førstehjelp              | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | førstehjelp              | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | brannvern                | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | brannvern                | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | miljø- og kjemikalievern | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | miljø- og kjemikalievern | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | kjemikaliedykking        | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | kjemikaliedykking        | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
      | 40     | ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde | røykdykking              | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |
      | 39     | en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde    | røykdykking              | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |

  Scenariomal: Må forsterkningen vurderes, må kravene i fagområdet det også
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at ingen uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at ingen uønsket hendelse i virksomheten kan eksponere personer utenfor virksomheten
    Og at industrivernet er eller trenger å være forsterket innen <fagområde>
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "<plikt>"

    Eksempler:
      | fagområde                | plikt                                                                                                                                                                      |
      | førstehjelp              | sørge for at innsatspersonene ved forsterket førstehjelp har kvalifikasjoner for å håndtere to eller flere skadde i samme hendelse                                         |
      | brannvern                | sørge for at innsatspersonene ved forsterket brannvern har kvalifikasjoner for å håndtere brann                                                                            |
      | miljø- og kjemikalievern | sørge for at innsatspersonene i miljø- og kjemikalievern har kvalifikasjoner for å håndtere hendelser med kjemikalier der det ikke trengs kjemikalieverndrakt og pusteluft |
      | kjemikaliedykking        | sørge for at kjemikaliedykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med kjemikalier                          |
      | røykdykking              | sørge for at røykdykkerne oppfyller helsekravene og har tilfredsstillende kvalifikasjoner for å håndtere uønskede hendelser med brann                                      |

  # ------------------------------------------------------------ § 18: hvor ofte

  Scenario: Redningsstaben øves hvert år
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "øve redningsstaben i de oppgavene den kan få"
    Og fristen er minst hvert år
    Og begrunnelsen viser til forskrift om industrivern § 18

  Scenario: Orden og sikring øves hvert år
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Og at det er vurdert at virksomheten plikter å "organisere industrivernet med orden og sikring", fordi "området må sperres av"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "øve orden og sikring i de oppgavene den kan få"
    Og fristen er minst hvert år

  # ------------------------------------------------------------ tid

  # Endringsforskrift 22. mai 2019 nr. 672, som endret 6. desember 2019 nr. 1657, i kraft 1. januar 2020
  Scenariomal: Dagens ordlyd er fra 1. januar 2020
    Gitt en virksomhet med næringskode 24.530 i SN2007
    Og at antall sysselsatte i gjennomsnitt i året er 40
    Og at en uønsket hendelse i virksomheten kan gi to eller flere alvorlig skadde
    Når reglene vurderes per <dag>
    Så gjelder forskrift om industrivern § 14

    Eksempler:
      | dag        |
      | 2020-01-01 |
      | 2026-11-25 |
