# language: no
Egenskap: Arbeidsmiljøloven §§ 14-1 b, 14-5 til 14-8 a og 14-15, deltid, arbeidsavtale og lønn

  # ============================================================ hvem paragrafene gjelder for

  # § 1-2 første ledd: enhver som sysselsetter arbeidstaker
  Scenariomal: Den som sysselsetter arbeidstaker, og bare den, er bundet
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | paragraf | antall        | svar         |
      | § 14-1 b | 0             | gjelder ikke |
      | § 14-1 b | 1             | gjelder      |
      | § 14-1 b | mellom 0 og 4 | må avklares  |
      | § 14-5   | 0             | gjelder ikke |
      | § 14-5   | 1             | gjelder      |
      | § 14-5   | ukjent        | må avklares  |
      | § 14-6   | 0             | gjelder ikke |
      | § 14-6   | 1             | gjelder      |
      | § 14-6   | ukjent        | må avklares  |
      | § 14-8   | 0             | gjelder ikke |
      | § 14-8   | 1             | gjelder      |
      | § 14-8   | ukjent        | må avklares  |
      | § 14-15  | 0             | gjelder ikke |
      | § 14-15  | 1             | gjelder      |
      | § 14-15  | ukjent        | må avklares  |

  Scenariomal: Uten arbeidstakere er det ingen å sende til utlandet og ingen som ber om tryggere vilkår
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at virksomheten har midlertidig ansatte
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-8 a "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | gjelder      |

  # § 1-2 annet ledd
  Scenariomal: Den som bare driver noe loven ikke gjelder for, har ingen av pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 12
    Og at virksomheten driver <virke>
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven <paragraf>

    Eksempler:
      | virke            | paragraf |
      | sjøfart          | § 14-1 b |
      | sjøfart          | § 14-5   |
      | fiske            | § 14-6   |
      | sjøfart          | § 14-7   |
      | fangst           | § 14-8   |
      | sjøfart          | § 14-8 a |
      | militær luftfart | § 14-15  |

  # Svalbardloven § 3
  Scenariomal: På Svalbard gjelder paragrafene som ellers
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 14-1 b |
      | § 14-5   |
      | § 14-6   |
      | § 14-8   |
      | § 14-15  |

  # § 1-5 første ledd, jf. forskrift 5. juli 2002 nr. 715 § 3: unntakene for hjemmearbeid er i kapittel 2 til 4
  Scenariomal: Arbeid i arbeidstakernes egne hjem er ikke unntatt fra kapittel 14
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 14-1 b |
      | § 14-5   |
      | § 14-6   |
      | § 14-8   |
      | § 14-15  |

  # § 1-5 annet ledd, jf. forskrift 3. juni 2022 nr. 969: i private hjem er det den forskriften som sier hvor langt loven gjelder
  Scenariomal: I en privat husholdning må omfanget vurderes
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | antall | paragraf | svar         |
      | 1      | § 14-1 b | må vurderes  |
      | 1      | § 14-5   | må vurderes  |
      | 1      | § 14-6   | må vurderes  |
      | 1      | § 14-8   | må vurderes  |
      | 1      | § 14-15  | må vurderes  |
      | 0      | § 14-5   | gjelder ikke |

  # § 1-2 tredje ledd, jf. forskrift 16. desember 2005 nr. 1567 § 1: ingen av disse paragrafene er nevnt der
  Scenariomal: For statsansatte og embetsmenn gjelder paragrafene som for andre
    Gitt en virksomhet med næringskode 84.110
    Og at antall arbeidstakere er 50
    Og at virksomheten bare har statsansatte og embetsmenn
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 14-1 b |
      | § 14-5   |
      | § 14-6   |
      | § 14-7   |
      | § 14-8   |
      | § 14-8 a |
      | § 14-15  |

  # ============================================================ § 1-7: utsendte arbeidstakere

  # Forskrift 16. desember 2005 nr. 1566 § 3: §§ 14-5, 14-6, 14-8 og § 14-15 sjette ledd gjelder uansett for utsendte. §§ 14-7 og
  # 14-8 a og resten av § 14-15 er ikke nevnt: de gjelder når norsk rett regulerer arbeidsforholdet, og når utsendingen varer i mer
  # enn tolv måneder (§ 3b). § 14-1 b er unntatt i § 3b og gjelder bare når norsk rett regulerer arbeidsforholdet.
  Scenariomal: Hva som gjelder for den som bare har utsendte arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at virksomheten ikke har midlertidig ansatte
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | paragraf | svar        |
      | § 14-1 b | må vurderes |
      | § 14-5   | gjelder     |
      | § 14-6   | gjelder     |
      | § 14-7   | må vurderes |
      | § 14-8   | gjelder     |
      | § 14-8 a | må vurderes |
      | § 14-15  | gjelder     |

  # § 3 nevner bare sjette ledd av § 14-15: lønnsoppgaven
  Scenario: De utsendte skal ha lønnsoppgave, resten av § 14-15 må vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Skriftlig oppgave over lønn, feriepenger og trekk (lønnsslipp)"
    Og må det vurderes om virksomheten plikter å "betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt"
    Og må det vurderes om virksomheten plikter å "betale ut lønn og feriepenger via bank eller annen betalingsformidler til arbeidstakerens konto, når det ikke er umulig eller svært byrdefullt"
    Og må det vurderes om virksomheten plikter å "begrense trekk i lønn eller feriepenger så arbeidstakeren beholder det som med rimelighet trengs til underhold, når trekket bygger på forhåndsavtale, erstatning eller arbeidskamp"
    Og må det vurderes om virksomheten plikter å "drøfte grunnlaget og beløpet med arbeidstakeren og den tillitsvalgte før det trekkes i lønn for erstatning, når arbeidstakeren ikke motsetter seg det"
    Og må det vurderes om det er forbudt å "trekke i lønn og feriepenger uten at loven åpner for det"

  Scenariomal: Vurderingen av om de utsendte er unntatt, avgjør §§ 14-7, 14-8 a og det meste av § 14-15, men ikke § 14-1 b
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-7 "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-8 a "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-1 b "må vurderes"
    Og plikter virksomheten <plikter> "betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt"
    Og plikter virksomheten <plikter> "betale ut lønn og feriepenger via bank eller annen betalingsformidler til arbeidstakerens konto, når det ikke er umulig eller svært byrdefullt"
    Og plikter virksomheten <plikter> "begrense trekk i lønn eller feriepenger så arbeidstakeren beholder det som med rimelighet trengs til underhold, når trekket bygger på forhåndsavtale, erstatning eller arbeidskamp"
    Og plikter virksomheten <plikter> "drøfte grunnlaget og beløpet med arbeidstakeren og den tillitsvalgte før det trekkes i lønn for erstatning, når arbeidstakeren ikke motsetter seg det"
    Og <forbudt> "trekke i lønn og feriepenger uten at loven åpner for det"
    Og skal virksomheten ha "Skriftlig oppgave over lønn, feriepenger og trekk (lønnsslipp)"
    Og gjelder arbeidsmiljøloven § 14-15

    Eksempler:
      | vurdert         | svar         | plikter | forbudt               | grunn                                      |
      | regnes som      | gjelder ikke | ikke å  | er det ikke forbudt å | polsk rett er avtalt, og alle reiser snart |
      | ikke regnes som | gjelder      | å       | er det forbudt å      | alle har vært her i mer enn et år          |

  # § 3b første ledd annet punktum: hvor lenge utsendingen varer, betyr ingenting for § 14-1 b
  Scenariomal: § 14-1 b er et eget spørsmål for de utsendte
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at virksomheten ikke har midlertidig ansatte
    Og at arbeidstakerne har tillitsvalgte
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra kravene om heltid og deltid for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-1 b "<svar>"
    Og plikter virksomheten <plikter> "ansette arbeidstakere på heltid som hovedregel"
    Og skal virksomheten <ha> "Dokumentasjon av behovet for deltidsansettelse"
    Og plikter virksomheten <plikter> "gjøre dokumentasjonen av behovet for deltidsansettelse tilgjengelig for de tillitsvalgte"
    Og plikter virksomheten <plikter> "drøfte spørsmålet om deltidsansettelse med de tillitsvalgte"
    Og er svaret for arbeidsmiljøloven § 14-8 a "må vurderes"

    Eksempler:
      | vurdert         | svar         | plikter | ha      | grunn                                 |
      | regnes som      | gjelder ikke | ikke å  | ikke ha | polsk rett er avtalt                  |
      | ikke regnes som | gjelder      | å       | ha      | norsk rett er avtalt i arbeidsavtalen |

  Scenariomal: Den som også har andre arbeidstakere enn utsendte, er omfattet av alt
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten har arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten ikke bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>
    Og er det forbudt å "trekke i lønn og feriepenger uten at loven åpner for det"

    Eksempler:
      | paragraf |
      | § 14-1 b |
      | § 14-7   |
      | § 14-8 a |
      | § 14-15  |

  # Har virksomheten utsendte, er det ikke sjelden at alle er det
  Scenario: Om alle er utsendt, må avklares når noen er det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-1 b gjelder
    Og må det avklares om virksomheten plikter å "betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt"
    Og gjelder arbeidsmiljøloven § 14-5
    Og gjelder arbeidsmiljøloven § 14-15

  # § 1 tredje ledd: forskriften får ikke anvendelse på Svalbard
  Scenariomal: På Svalbard er de utsendte omfattet av alt
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at virksomheten ikke har midlertidig ansatte
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-1 b "<svar>"
    Og er svaret for arbeidsmiljøloven § 14-8 a "<svar>"

    Eksempler:
      | utenfor          | svar        |
      | ikke også driver | gjelder     |
      | også driver      | må vurderes |

  # ============================================================ § 14-1 b: heltid og deltid

  # Tilføyd ved lov 9. desember 2022 nr. 88, i kraft 1. januar 2023
  Scenariomal: § 14-1 b gjelder fra 1. januar 2023
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 14-1 b "<svar>"
    Og plikter virksomheten <plikter> "ansette arbeidstakere på heltid som hovedregel"
    Og skal virksomheten <ha> "Dokumentasjon av behovet for deltidsansettelse"
    Og plikter virksomheten <plikter> "gjøre dokumentasjonen av behovet for deltidsansettelse tilgjengelig for de tillitsvalgte"
    Og plikter virksomheten <plikter> "drøfte spørsmålet om deltidsansettelse med de tillitsvalgte"

    Eksempler:
      | dag        | svar         | plikter | ha      |
      | 2022-12-31 | gjelder ikke | ikke å  | ikke ha |
      | 2023-01-01 | gjelder      | å       | ha      |
      | 2026-11-01 | gjelder      | å       | ha      |

  # Første ledd gjelder enhver; annet ledd den som ansetter på deltid. Annet ledd gjør ikke unntak for den som ikke har tillitsvalgte.
  Scenariomal: Dokumentasjonen og drøftingen følger deltiden
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <deltid> er eller skal bli ansatt på deltid i virksomheten
    Og at arbeidstakerne <tillitsvalgte> tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "ansette arbeidstakere på heltid som hovedregel"
    Og skal virksomheten <ha> "Dokumentasjon av behovet for deltidsansettelse"
    Og plikter virksomheten <plikter> "gjøre dokumentasjonen av behovet for deltidsansettelse tilgjengelig for de tillitsvalgte"
    Og plikter virksomheten <plikter> "drøfte spørsmålet om deltidsansettelse med de tillitsvalgte"

    Eksempler:
      | deltid | tillitsvalgte | ha      | plikter |
      | noen   | har           | ha      | å       |
      | noen   | ikke har      | ha      | å       |
      | ingen  | har           | ikke ha | ikke å  |
      | ingen  | ikke har      | ikke ha | ikke å  |

  Scenario: Er det ukjent om noen arbeider deltid, må det avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Dokumentasjon av behovet for deltidsansettelse"
    Og må det avklares om virksomheten plikter å "gjøre dokumentasjonen av behovet for deltidsansettelse tilgjengelig for de tillitsvalgte"
    Og må det avklares om virksomheten plikter å "drøfte spørsmålet om deltidsansettelse med de tillitsvalgte"
    Og gjelder arbeidsmiljøloven § 14-1 b

  Scenario: Dokumentasjonen følger av § 14-1 b
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Dokumentasjon av behovet for deltidsansettelse"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-1 b

  Scenario: Uten arbeidstakere er det ingen deltid å dokumentere
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 0
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at arbeidstakerne har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "ansette arbeidstakere på heltid som hovedregel"
    Og skal virksomheten ikke ha "Dokumentasjon av behovet for deltidsansettelse"
    Og plikter virksomheten ikke å "gjøre dokumentasjonen av behovet for deltidsansettelse tilgjengelig for de tillitsvalgte"
    Og plikter virksomheten ikke å "drøfte spørsmålet om deltidsansettelse med de tillitsvalgte"

  # ============================================================ § 14-5: skriftlig arbeidsavtale

  # Første ledd: i alle arbeidsforhold, uansett hvor mange det er
  Scenariomal: Alle arbeidstakere skal ha skriftlig arbeidsavtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten <ha> "Skriftlig arbeidsavtale"
    Og plikter virksomheten <plikter> "utforme utkast til arbeidsavtale med det innholdet loven krever"
    Og plikter virksomheten <plikter> "la arbeidstakeren få bistand av tillitsvalgt eller annen representant når arbeidsavtalen utarbeides eller endres"
    Og plikter virksomheten <plikter> "ha skriftlig arbeidsavtale klar snarest mulig i arbeidsforhold som varer mer enn en måned"
    Og plikter virksomheten <plikter> "inngå skriftlig arbeidsavtale umiddelbart i arbeidsforhold som varer kortere enn en måned, og ved utleie"

    Eksempler:
      | antall | ha      | plikter |
      | 0      | ikke ha | ikke å  |
      | 1      | ha      | å       |
      | 200    | ha      | å       |

  Scenario: Arbeidsavtalen følger av § 14-5
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Skriftlig arbeidsavtale"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-5

  Scenario: Er antallet ukjent, må arbeidsavtalen avklares
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er mellom 0 og 4
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Skriftlig arbeidsavtale"
    Og det neste spørsmålet for arbeidsmiljøloven § 14-5 er "Hvor mange arbeidstakere har virksomheten?"

  # Annet ledd: sju dager fra 1. juli 2024 (lov 15. desember 2023 nr. 88), én måned før det
  Scenariomal: Fristen i annet ledd er sju dager fra 1. juli 2024
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per <dag>
    Så plikter virksomheten å "ha skriftlig arbeidsavtale klar snarest mulig i arbeidsforhold som varer mer enn en måned"
    Og fristen er <frist>
    Og fristen er ikke <annen>
    Og skal virksomheten ha "Skriftlig arbeidsavtale"
    Og plikter virksomheten å "inngå skriftlig arbeidsavtale umiddelbart i arbeidsforhold som varer kortere enn en måned, og ved utleie"

    Eksempler:
      | dag        | frist                                              | annen                                              |
      | 2024-06-30 | senest 1 måned etter "at arbeidsforholdet begynte" | senest 7 dager etter "at arbeidsforholdet begynte" |
      | 2024-07-01 | senest 7 dager etter "at arbeidsforholdet begynte" | senest 1 måned etter "at arbeidsforholdet begynte" |
      | 2026-11-01 | senest 7 dager etter "at arbeidsforholdet begynte" | senest 1 måned etter "at arbeidsforholdet begynte" |

  Scenariomal: Den som ikke har arbeidstakere, hadde heller ikke fristene før juli 2024
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 0
    Når reglene vurderes per <dag>
    Så plikter virksomheten ikke å "ha skriftlig arbeidsavtale klar snarest mulig i arbeidsforhold som varer mer enn en måned"
    Og plikter virksomheten ikke å "ta endringer i arbeidsforholdet inn i arbeidsavtalen tidligst mulig, når de ikke skyldes lov, forskrift eller tariffavtale"

    Eksempler:
      | dag        |
      | 2024-06-30 |
      | 2024-07-01 |

  # ============================================================ § 14-6: innholdet i arbeidsavtalen

  # Første og annet ledd gjelder enhver arbeidsavtale; bokstavene er innholdet i dokumentet. Listen i begge ledd ble lengre 1. juli 2024.
  Scenariomal: Arbeidsavtalen opplyser om alt av vesentlig betydning, og kan vise til lov og tariffavtale
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <plikter> "opplyse i arbeidsavtalen om alle forhold av vesentlig betydning i arbeidsforholdet"
    Og <kan> "vise til lov, forskrift eller tariffavtale i arbeidsavtalen for ferie, fravær, oppsigelse, lønn, arbeidstid, pauser, vaktendringer, merarbeid, kompetanseutvikling og ytelser til sosial trygghet"

    Eksempler:
      | antall | dag        | plikter | kan                   |
      | 0      | 2026-11-01 | ikke å  | kan virksomheten ikke |
      | 1      | 2026-11-01 | å       | kan virksomheten      |
      | 1      | 2024-07-01 | å       | kan virksomheten      |
      | 1      | 2024-06-30 | å       | kan virksomheten      |

  # Første ledd bokstav o: bare den som leies ut fra bemanningsforetak
  Scenariomal: Hvem innleieren er, opplyser bare bemanningsforetak om
    Gitt en virksomhet med næringskode 78.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <bemanning> til formål å drive utleie av arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikter> "opplyse i arbeidsavtalen til utleide arbeidstakere hvem innleieren er, så snart det er kjent"

    Eksempler:
      | antall | bemanning | plikter |
      | 20     | har       | å       |
      | 20     | ikke har  | ikke å  |
      | 0      | har       | ikke å  |

  Scenariomal: Om virksomheten er et bemanningsforetak, må være kjent der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 20
    Når reglene vurderes per 2026-11-01
    Så <svar> "opplyse i arbeidsavtalen til utleide arbeidstakere hvem innleieren er, så snart det er kjent"

    Eksempler:
      | kode   | svar                                      |
      | 78.200 | må det avklares om virksomheten plikter å |
      | 47.110 | plikter virksomheten ikke å               |

  # Kravet kom med lov 15. desember 2023 nr. 88; også avløserlag, jf. forskrift 1. juli 2025 nr. 1377 § 5 annet ledd
  Scenariomal: Innleierens identitet er et krav fra 1. juli 2024
    Gitt en virksomhet med næringskode 78.200
    Og at antall arbeidstakere er 20
    Og at virksomheten har til formål å drive utleie av arbeidstakere
    Og at virksomheten <lag> et avløserlag som bare leier ut avløsere til jordbruksforetak
    Når reglene vurderes per <dag>
    Så plikter virksomheten <plikter> "opplyse i arbeidsavtalen til utleide arbeidstakere hvem innleieren er, så snart det er kjent"
    Og gjelder arbeidsmiljøloven § 14-6

    Eksempler:
      | lag     | dag        | plikter |
      | ikke er | 2024-06-30 | ikke å  |
      | ikke er | 2024-07-01 | å       |
      | er      | 2025-12-31 | å       |
      | er      | 2026-01-01 | å       |

  # Lov 15. desember 2023 nr. 88 del III: arbeidstakere med avtale fra før 1. juli 2024 kan kreve at den suppleres
  Scenariomal: Eldre arbeidsavtaler suppleres på forespørsel fra 1. juli 2024
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <plikter> "supplere arbeidsavtaler fra før 1. juli 2024 med opplysningene loven nå krever, når arbeidstakeren ber om det"

    Eksempler:
      | antall | dag        | plikter |
      | 5      | 2024-06-30 | ikke å  |
      | 5      | 2024-07-01 | å       |
      | 5      | 2026-11-01 | å       |
      | 0      | 2026-11-01 | ikke å  |

  Scenario: Den eldre avtalen er supplert innen to måneder
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "supplere arbeidsavtaler fra før 1. juli 2024 med opplysningene loven nå krever, når arbeidstakeren ber om det"
    Og fristen er senest 2 måneder etter "at arbeidstakeren ba om det"

  # ============================================================ § 14-7: arbeid i utlandet

  # Første ledd: mer enn fire sammenhengende uker fra 1. juli 2024 (lov 15. desember 2023 nr. 88), mer enn én måned før det
  Scenariomal: Hvor lenge arbeidet i utlandet må vare
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <uker> skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at <måned> skal arbeide i utlandet for virksomheten i mer enn en måned
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 14-7 "<svar>"
    Og skal virksomheten <ha> "Skriftlig arbeidsavtale om arbeid i utlandet"
    Og plikter virksomheten <plikter> "inngå skriftlig arbeidsavtale om arbeidet i utlandet før avreise"

    Eksempler:
      | dag        | uker  | måned | svar         | ha      | plikter |
      | 2024-06-30 | noen  | noen  | gjelder      | ha      | å       |
      | 2024-06-30 | noen  | ingen | gjelder ikke | ikke ha | ikke å  |
      | 2024-06-30 | ingen | noen  | gjelder      | ha      | å       |
      | 2024-07-01 | noen  | ingen | gjelder      | ha      | å       |
      | 2024-07-01 | ingen | noen  | gjelder ikke | ikke ha | ikke å  |
      | 2026-11-01 | noen  | noen  | gjelder      | ha      | å       |
      | 2026-11-01 | ingen | ingen | gjelder ikke | ikke ha | ikke å  |

  Scenario: Er det ukjent om noen skal arbeide i utlandet, må det avklares
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-7 gjelder
    Og må det avklares om virksomheten skal ha "Skriftlig arbeidsavtale om arbeid i utlandet"
    Og det neste spørsmålet for arbeidsmiljøloven § 14-7 er "Skal noen av arbeidstakerne arbeide i utlandet for virksomheten i mer enn fire uker i strekk?"

  Scenario: Før juli 2024 var spørsmålet om noen skulle være borte i mer enn en måned
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2024-06-30
    Så må det avklares om arbeidsmiljøloven § 14-7 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 14-7 er "Skal noen av arbeidstakerne arbeide i utlandet for virksomheten i mer enn en måned?"

  # Langt arbeid i utlandet er uvanlig i butikker, serveringssteder og frisørsalonger; ellers, og uten antakelser, må det avklares
  Scenariomal: Arbeid i utlandet antas ikke der det er uvanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 14-7 "<svar>"

    Eksempler:
      | kode   | dag        | svar         |
      | 47.110 | 2026-11-01 | gjelder ikke |
      | 56.110 | 2026-11-01 | gjelder ikke |
      | 96.210 | 2026-11-01 | gjelder ikke |
      | 47.110 | 2024-06-30 | gjelder ikke |
      | 43.320 | 2026-11-01 | må avklares  |
      | 94.910 | 2026-11-01 | må avklares  |
      | 43.320 | 2024-06-30 | må avklares  |

  Scenario: Uten antakelser må det avklares også i butikken
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om arbeidsmiljøloven § 14-7 gjelder

  # Sender virksomheten noen ut, er det ikke uvanlig at det varer
  Scenario: Den som sender noen til et annet EØS-land, må svare på hvor lenge
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten sender arbeidstakere til et annet EØS-land for å yte tjenester
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-7 gjelder

  # Annet ledd kommer i tillegg til opplysningene etter første ledd: utsending for å yte tjenester i et annet EØS-land
  Scenariomal: Ved utsending i EØS skal avtalen si mer
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Og at <uker> skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at virksomheten <eøs> arbeidstakere til et annet EØS-land for å yte tjenester
    Når reglene vurderes per <dag>
    Så plikter virksomheten <plikter> "ta inn i avtalen om arbeidet i utlandet lønnen etter vertslandets rett, ytelser og utgiftsdekning ved utsendingen og lenken til vertslandets offisielle nettsted om utsending"

    Eksempler:
      | antall | uker  | eøs         | dag        | plikter |
      | 5      | noen  | sender      | 2026-11-01 | å       |
      | 5      | noen  | ikke sender | 2026-11-01 | ikke å  |
      | 5      | ingen | sender      | 2026-11-01 | ikke å  |
      | 0      | noen  | sender      | 2026-11-01 | ikke å  |
      | 5      | noen  | sender      | 2024-07-01 | å       |

  # Annet ledd er nytt fra 1. juli 2024
  Scenario: Før juli 2024 var det ikke egne krav ved utsending i EØS
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Og at noen skal arbeide i utlandet for virksomheten i mer enn en måned
    Og at virksomheten sender arbeidstakere til et annet EØS-land for å yte tjenester
    Når reglene vurderes per 2024-06-30
    Så plikter virksomheten ikke å "ta inn i avtalen om arbeidet i utlandet lønnen etter vertslandets rett, ytelser og utgiftsdekning ved utsendingen og lenken til vertslandets offisielle nettsted om utsending"
    Og skal virksomheten ha "Skriftlig arbeidsavtale om arbeid i utlandet"

  Scenario: Er det ukjent om arbeidet er utsending i EØS, er avtalen likevel sikker
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Skriftlig arbeidsavtale om arbeid i utlandet"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-7
    Og må det avklares om virksomheten plikter å "ta inn i avtalen om arbeidet i utlandet lønnen etter vertslandets rett, ytelser og utgiftsdekning ved utsendingen og lenken til vertslandets offisielle nettsted om utsending"

  # Også den eldre paragrafen åpnet for henvisninger (arbeidsmiljoloven.com); hvilke, er ikke lest i loven
  Scenario: Før juli 2024 må henvisningene vurderes
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen skal arbeide i utlandet for virksomheten i mer enn en måned
    Når reglene vurderes per 2024-06-30
    Så må det vurderes om virksomheten kan "vise til lov, forskrift eller tariffavtale i avtalen om arbeidet i utlandet for valutaen og lønnen i vertslandet"
    Og gjelder arbeidsmiljøloven § 14-7

  # Tredje ledd
  Scenariomal: Noe av innholdet kan gis som en henvisning
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <uker> skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Når reglene vurderes per 2026-11-01
    Så <kan> "vise til lov, forskrift eller tariffavtale i avtalen om arbeidet i utlandet for valutaen og lønnen i vertslandet"

    Eksempler:
      | uker  | kan                   |
      | noen  | kan virksomheten      |
      | ingen | kan virksomheten ikke |

  # ============================================================ § 14-8: endringer i arbeidsforholdet

  Scenariomal: Endringer tas inn i arbeidsavtalen
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikter> "ta endringer i arbeidsforholdet inn i arbeidsavtalen tidligst mulig, når de ikke skyldes lov, forskrift eller tariffavtale"

    Eksempler:
      | antall | plikter |
      | 0      | ikke å  |
      | 1      | å       |

  # Senest den dagen endringen trer i kraft, fra 1. juli 2024 (lov 15. desember 2023 nr. 88); senest én måned etter før det
  Scenariomal: Fristen for endringer ble kortere 1. juli 2024
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per <dag>
    Så plikter virksomheten å "ta endringer i arbeidsforholdet inn i arbeidsavtalen tidligst mulig, når de ikke skyldes lov, forskrift eller tariffavtale"
    Og fristen er <frist>
    Og fristen er ikke <annen>

    Eksempler:
      | dag        | frist                                              | annen                                              |
      | 2024-06-30 | senest 1 måned etter "at endringen trådte i kraft" | når "endringen trer i kraft, senest samme dag"     |
      | 2024-07-01 | når "endringen trer i kraft, senest samme dag"     | senest 1 måned etter "at endringen trådte i kraft" |

  # ============================================================ § 14-8 a: mer forutsigbare og trygge arbeidsvilkår

  # Første ledd: arbeidstaker som arbeider deltid eller er midlertidig ansatt. Hvert av de to er nok.
  Scenariomal: Svar på forespørsel fra deltidsansatte og midlertidig ansatte
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at <deltid> er eller skal bli ansatt på deltid i virksomheten
    Og at virksomheten <midlertidig> midlertidig ansatte
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 14-8 a "<svar>"
    Og plikter virksomheten <plikter> "gi skriftlig og begrunnet svar til deltidsansatte og midlertidig ansatte som ber om mer forutsigbare og trygge arbeidsvilkår, når de har vært ansatt i mer enn seks måneder, er ferdige med prøvetiden og ikke har bedt om det de siste seks månedene"
    Og skal virksomheten <ha> "Svar på forespørsel om mer forutsigbare og trygge arbeidsvilkår"

    Eksempler:
      | deltid | midlertidig | svar         | plikter | ha      |
      | noen   | har         | gjelder      | å       | ha      |
      | noen   | ikke har    | gjelder      | å       | ha      |
      | ingen  | har         | gjelder      | å       | ha      |
      | ingen  | ikke har    | gjelder ikke | ikke å  | ikke ha |

  Scenario: Ett kjent ja er nok
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten har midlertidig ansatte
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 14-8 a

  Scenario: Ett kjent nei er ikke nok
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke har midlertidig ansatte
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 14-8 a gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 14-8 a er "Har virksomheten noen ansatt på deltid, eller skal den ansette noen på deltid?"

  # Tilføyd ved lov 15. desember 2023 nr. 88, i kraft 1. juli 2024
  Scenariomal: § 14-8 a gjelder fra 1. juli 2024
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Og at virksomheten har midlertidig ansatte
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 14-8 a "<svar>"

    Eksempler:
      | dag        | svar         |
      | 2024-06-30 | gjelder ikke |
      | 2024-07-01 | gjelder      |

  Scenario: Svaret skal gis innen en måned
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen er eller skal bli ansatt på deltid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "gi skriftlig og begrunnet svar til deltidsansatte og midlertidig ansatte som ber om mer forutsigbare og trygge arbeidsvilkår, når de har vært ansatt i mer enn seks måneder, er ferdige med prøvetiden og ikke har bedt om det de siste seks månedene"
    Og fristen er senest 1 måned etter "at arbeidstakeren ba om det"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-8 a

  # ============================================================ § 14-15: lønn og feriepenger

  Scenariomal: Pliktene når lønn betales ut, gjelder enhver arbeidsgiver
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikter> "<plikt>"

    Eksempler:
      | antall | plikter | plikt                                                                                                                                                                              |
      | 0      | ikke å  | betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt                                                                                                              |
      | 1      | å       | betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt                                                                                                              |
      | 0      | ikke å  | betale ut lønn og feriepenger via bank eller annen betalingsformidler til arbeidstakerens konto, når det ikke er umulig eller svært byrdefullt                                     |
      | 1      | å       | betale ut lønn og feriepenger via bank eller annen betalingsformidler til arbeidstakerens konto, når det ikke er umulig eller svært byrdefullt                                     |
      | 0      | ikke å  | begrense trekk i lønn eller feriepenger så arbeidstakeren beholder det som med rimelighet trengs til underhold, når trekket bygger på forhåndsavtale, erstatning eller arbeidskamp |
      | 1      | å       | begrense trekk i lønn eller feriepenger så arbeidstakeren beholder det som med rimelighet trengs til underhold, når trekket bygger på forhåndsavtale, erstatning eller arbeidskamp |
      | 0      | ikke å  | drøfte grunnlaget og beløpet med arbeidstakeren og den tillitsvalgte før det trekkes i lønn for erstatning, når arbeidstakeren ikke motsetter seg det                              |
      | 1      | å       | drøfte grunnlaget og beløpet med arbeidstakeren og den tillitsvalgte før det trekkes i lønn for erstatning, når arbeidstakeren ikke motsetter seg det                              |

  # Tredje og sjette ledd
  Scenariomal: Forbudet mot trekk og lønnsoppgaven
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <forbudt> "trekke i lønn og feriepenger uten at loven åpner for det"
    Og skal virksomheten <ha> "Skriftlig oppgave over lønn, feriepenger og trekk (lønnsslipp)"

    Eksempler:
      | antall | forbudt               | ha      |
      | 0      | er det ikke forbudt å | ikke ha |
      | 1      | er det forbudt å      | ha      |

  Scenario: Lønnsoppgaven følger av § 14-15
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 1
    Når reglene vurderes per 2026-11-01
    Så skal virksomheten ha "Skriftlig oppgave over lønn, feriepenger og trekk (lønnsslipp)"
    Og begrunnelsen viser til arbeidsmiljøloven § 14-15

  # Annet ledd kom inn ved lov 11. juni 2021 nr. 59, i kraft 1. januar 2022. De andre leddene fantes også før.
  Scenariomal: Lønn via bank er et krav fra 1. januar 2022
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per <dag>
    Så plikter virksomheten <plikter> "betale ut lønn og feriepenger via bank eller annen betalingsformidler til arbeidstakerens konto, når det ikke er umulig eller svært byrdefullt"
    Og skal virksomheten ha "Skriftlig oppgave over lønn, feriepenger og trekk (lønnsslipp)"
    Og er det forbudt å "trekke i lønn og feriepenger uten at loven åpner for det"
    Og plikter virksomheten å "betale ut lønn minst to ganger i måneden når ikke noe annet er avtalt"

    Eksempler:
      | dag        | plikter |
      | 2021-12-31 | ikke å  |
      | 2022-01-01 | å       |
