# language: no
Egenskap: Arbeidsmiljøloven §§ 1-5 til 1-8, hjemmearbeid, personer som ikke er arbeidstakere, utsending, arbeidstaker og arbeidsgiver

  # ============================================================ § 1-5: arbeid i arbeidstakers og arbeidsgivers hjem

  # Første ledd, jf. forskrift 5. juli 2002 nr. 715 § 3 tredje ledd: kapittel 2, kapittel 3 uten § 3-1 og kapittel 4 gjelder ikke
  # for arbeid i arbeidstakerens eget hjem. § 3-1, kapittel 2 A og resten av loven er ikke nevnt. § 3-5 står i kapittel 3, men
  # opplæringen av arbeidsgiveren er ikke arbeid i noens hjem: der sier ikke tekstene hva som gjelder.
  Scenariomal: Arbeider alle alltid hjemme, gjelder ikke det forskriften nevner, men resten av loven
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"
    Og gjelder arbeidsmiljøloven

    Eksempler:
      | paragraf | svar         |
      | § 1-5    | gjelder      |
      | § 3-1    | gjelder      |
      | § 2 A-3  | gjelder      |
      | § 2 A-6  | gjelder      |
      | § 3-2    | gjelder ikke |
      | § 3-4    | gjelder ikke |
      | § 3-5    | må vurderes  |

  Scenariomal: Det kan være vurdert om arbeidsgiveren skal ha opplæring når alle arbeider hjemme
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra arbeidsmiljøloven § 3-5 ved hjemmearbeid", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 3-5 "<svar>"
    Og plikter virksomheten <plikt> "sørge for at lederen av virksomheten gjennomgår opplæring i HMS-arbeid"
    Og gjelder ikke arbeidsmiljøloven § 3-4

    Eksempler:
      | vurdert         | svar         | plikt  | grunn                                                   |
      | regnes som      | gjelder ikke | ikke å | kapittel 3 er unntatt for alt arbeidet vi har           |
      | ikke regnes som | gjelder      | å      | vi driver systematisk HMS-arbeid og trenger den uansett |

  # Unntaket er for arbeidet i hjemmet: det som ellers gjøres, er omfattet
  Scenariomal: Den som også har arbeid andre steder, er omfattet av kapittel 3 der
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at noe av arbeidet i virksomheten utføres utenfor arbeidstakernes egne hjem
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 3-1    |
      | § 3-2    |
      | § 3-4    |
      | § 3-5    |

  # Forskriften fikk dagens § 1 annet ledd 1. juli 2022; den som bare arbeider hjemme, var omfattet også før
  Scenariomal: Unntaket var det samme før forskriften ble endret 1. juli 2022
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at alt arbeid i virksomheten utføres i arbeidstakernes egne hjem
    Når reglene vurderes per <dag>
    Så gjelder ikke arbeidsmiljøloven § 3-2
    Og gjelder arbeidsmiljøloven § 3-1

    Eksempler:
      | dag        |
      | 2022-06-30 |
      | 2022-07-01 |

  # Første ledd: paragrafen er hjemmelen for hjemmekontorforskriften, som gjelder jevnlig arbeid i eget hjem (§ 1 i forskriften)
  Scenariomal: Paragrafen gjelder den som har jevnlig arbeid i arbeidstakernes hjem
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er <antall>
    Og at <noen> av arbeidstakerne jevnlig arbeider i sitt eget hjem
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-5 "<svar>"

    Eksempler:
      | antall | noen  | svar         |
      | 5      | noen  | gjelder      |
      | 5      | ingen | gjelder ikke |
      | 0      | noen  | gjelder ikke |

  Scenario: Jevnlig hjemmearbeid tar ikke bort noe så lenge noe av arbeidet utføres andre steder
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at noen av arbeidstakerne jevnlig arbeider i sitt eget hjem
    Og at noe av arbeidet i virksomheten utføres utenfor arbeidstakernes egne hjem
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 1-5
    Og gjelder arbeidsmiljøloven § 3-2
    Og gjelder arbeidsmiljøloven § 3-5

  # Hjemmekontor er vanlig i kontornæringene, men ikke hos en snekker
  Scenariomal: Om noen arbeider hjemme, spørres det om der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-5 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 62.100 | må avklares  |
      | 43.320 | gjelder ikke |

  # Har virksomheten minst 30, har den vanligvis noen på kontor, og da er hjemmearbeid ikke sjeldent
  Scenariomal: I en større virksomhet antas det ikke at ingen arbeider hjemme
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-5 "<svar>"

    Eksempler:
      | antall | svar         |
      | 29     | gjelder ikke |
      | 30     | må avklares  |

  Scenario: At ingen arbeider hjemme hos en snekker, er en antakelse
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-5
    Og svaret bygger på antakelsen "jevnlig hjemmearbeid"

  # Andre ledd, jf. forskrift 3. juni 2022 nr. 969: hvor langt loven gjelder i en privat husholdning, er et spørsmål for et menneske
  Scenariomal: I en privat husholdning må omfanget vurderes
    Gitt en virksomhet med næringskode 97.002
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"

    Eksempler:
      | antall | paragraf | svar         |
      | 0      | § 1-5    | gjelder ikke |
      | 1      | § 1-5    | må vurderes  |
      | 0      | § 3-1    | gjelder ikke |
      | 1      | § 2 A-3  | må vurderes  |
      | 1      | § 3-1    | må vurderes  |
      | 1      | § 3-2    | må vurderes  |
      | 1      | § 3-4    | må vurderes  |
      | 1      | § 3-5    | må vurderes  |

  Scenario: Er det vurdert at loven gjelder i husholdningen, gjelder også paragrafen
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at antall arbeidstakere er 1
    Og at det er vurdert at arbeidsmiljøloven gjelder, fordi "hun arbeider hos oss hver dag, og forskriften lar det meste av loven gjelde"
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 1-5
    Og gjelder arbeidsmiljøloven § 3-1

  # Har ingen arbeidstakere, er det ingen som arbeider hjemme hos seg selv eller hos arbeidsgiveren
  Scenario: Uten arbeidstakere har § 1-5 ingenting å si
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-5

  # ============================================================ § 1-6: personer som ikke er arbeidstakere

  # Første ledd: bokstav a, b, c, e, f og g etter reglene om varsling og HMS; bokstav d bare etter reglene om HMS
  Scenariomal: Hvem som arbeider uten å være ansatt, avgjør hvilke regler som følges overfor dem
    Gitt en virksomhet med næringskode 84.230
    Og at antall arbeidstakere er 20
    Og at <andre> utfører arbeid i virksomheten
    Og at <innsatte> utfører arbeid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-6 "<svar>"
    Og plikter virksomheten <alle> "følge arbeidsmiljølovens regler om varsling og om helse, miljø og sikkerhet også overfor elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere som arbeider i virksomheten"
    Og plikter virksomheten <fanger> "følge arbeidsmiljølovens regler om helse, miljø og sikkerhet også overfor innsatte som arbeider i virksomheten"

    Eksempler:
      | andre                                                                                        | innsatte                                     | svar         | alle   | fanger |
      | ingen elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere | ingen innsatte i kriminalomsorgens anstalter | gjelder ikke | ikke å | ikke å |
      | elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere       | ingen innsatte i kriminalomsorgens anstalter | gjelder      | å      | ikke å |
      | ingen elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere | innsatte i kriminalomsorgens anstalter       | gjelder      | ikke å | å      |
      | elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere       | innsatte i kriminalomsorgens anstalter       | gjelder      | å      | å      |

  Scenario: Er det ukjent om noen arbeider uten å være ansatt, må det avklares
    Gitt en virksomhet med næringskode 85.310
    Og at antall arbeidstakere er 20
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-6 gjelder
    Og må det avklares om virksomheten plikter å "følge arbeidsmiljølovens regler om varsling og om helse, miljø og sikkerhet også overfor elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere som arbeider i virksomheten"

  # Arbeider andre enn egne ansatte der, er spørsmålet hvem de er; gjør ingen andre det, er det heller ingen elever eller utplasserte
  Scenario: Når andre arbeider der, spørres det om noen av dem er elever, utplasserte og andre uten ansettelse
    Gitt en virksomhet med næringskode 85.310
    Og at antall arbeidstakere er 20
    Og at andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-6 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 1-6 er "Utfører noen av disse arbeid i virksomheten uten å være ansatt: elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller deltakere i arbeidsmarkedstiltak?"

  Scenario: Gjøres alt arbeidet av egne ansatte, arbeider ingen elever eller utplasserte der
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-6

  # Innsatte er sjeldne andre steder enn i kriminalomsorgen; der må det spørres
  Scenariomal: Bare kriminalomsorgen må svare om innsatte
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 20
    Og at ingen elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-6 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 43.320 | gjelder ikke |
      | 84.230 | må avklares  |

  # «virksomhet som går inn under loven»
  Scenariomal: Personene gjør ikke virksomheten til en som går inn under loven
    Gitt en virksomhet med næringskode 85.310
    Og at antall arbeidstakere er <antall>
    Og at elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-6 "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | gjelder      |
      | ukjent | må avklares  |

  Scenario: Vernepliktige i ren militær luftfart er ikke omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 50
    Og at virksomheten driver militær luftfart
    Og at elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
    Og at innsatte i kriminalomsorgens anstalter utfører arbeid i virksomheten
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-6
    Og plikter virksomheten ikke å "følge arbeidsmiljølovens regler om varsling og om helse, miljø og sikkerhet også overfor elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere som arbeider i virksomheten"
    Og plikter virksomheten ikke å "følge arbeidsmiljølovens regler om helse, miljø og sikkerhet også overfor innsatte som arbeider i virksomheten"

  # Lov 21. juni 2019 nr. 24 tok varsling inn i paragrafen fra 1. januar 2020
  Scenario: Reglene om varsling er med fra første dag reglene svarer for
    Gitt en virksomhet med næringskode 85.310
    Og at antall arbeidstakere er 20
    Og at elever, vernepliktige, tjenestepliktige, pasienter, utplasserte eller tiltaksdeltakere utfører arbeid i virksomheten
    Når reglene vurderes per 2020-01-01
    Så gjelder arbeidsmiljøloven § 1-6
    Og plikter virksomheten å "følge arbeidsmiljølovens regler om varsling og om helse, miljø og sikkerhet også overfor elever, vernepliktige, tjenestepliktige, pasienter, utplasserte og tiltaksdeltakere som arbeider i virksomheten"

  # ============================================================ § 1-7: utsendt arbeidstaker

  # Andre ledd: utenlandsk virksomhet som sender arbeidstakere hit. Tredje ledd: norsk virksomhet som sender noen til et annet
  # land i EØS. Hvert av leddene er nok.
  Scenariomal: Utsending til Norge eller til et annet EØS-land
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten <hit> arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten <bort> arbeidstakere til et annet EØS-land for å yte tjenester
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-7 "<svar>"

    Eksempler:
      | antall | hit      | bort        | svar         |
      | 5      | bare har | ikke sender | gjelder      |
      | 5      | har      | ikke sender | gjelder      |
      | 5      | ikke har | sender      | gjelder      |
      | 5      | ikke har | ikke sender | gjelder ikke |
      | 0      | ikke har | sender      | gjelder ikke |

  # Er det ukjent om noen sendes ut, må det avklares; at en norsk virksomhet utenfor næringene med mange utenlandske foretak er
  # utenlandsk, antas ikke
  Scenariomal: Om virksomheten har utsendte, må være kjent der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at virksomheten <bort> arbeidstakere til et annet EØS-land for å yte tjenester
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-7 "<svar>"

    Eksempler:
      | kode   | bort        | svar         |
      | 43.320 | ikke sender | må avklares  |
      | 47.110 | ikke sender | gjelder ikke |

  # En butikk sender sjelden noen ut for å yte tjenester; en konsulent kan gjøre det
  Scenariomal: Om virksomheten sender noen til et annet EØS-land, må være kjent der det er vanlig
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-7 "<svar>"

    Eksempler:
      | kode   | svar         |
      | 62.100 | må avklares  |
      | 47.110 | gjelder ikke |
      | 96.210 | gjelder ikke |

  Scenario: At butikken ikke har utsendte, er en antakelse
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-7
    Og svaret bygger på antakelsen "utsending til et annet EØS-land"
    Og svaret bygger på antakelsen "utsendte arbeidstakere i Norge"

  Scenario: Skal noen arbeide lenge i utlandet, må det avklares også i en butikk
    Gitt en virksomhet med næringskode 47.110
    Og at antall arbeidstakere er 5
    Og at noen skal arbeide i utlandet for virksomheten i mer enn fire sammenhengende uker
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-7 gjelder

  # Ett spørsmål for andre og tredje ledd; hver vei spørres det om når svaret er ja
  Scenariomal: Det spørres først om virksomheten har utsendte, uansett hvilken vei
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-7 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 1-7 er "Har virksomheten utsendte arbeidstakere: er den utenlandsk og har folk her i landet en tid, eller sender den folk til et annet EØS-land for å utføre tjenester for noen der?"

    Eksempler:
      | kode   |
      | 43.320 |
      | 62.100 |

  Scenariomal: Har virksomheten utsendte, spørres det om hvilken vei, og har den det ikke, gjelder ikke paragrafen
    Gitt en virksomhet med næringskode <kode>
    Og at antall arbeidstakere er 5
    Og at virksomheten <har> utsendte arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-7 "<svar>"

    Eksempler:
      | kode   | har      | svar         |
      | 43.320 | har      | må avklares  |
      | 47.110 | har      | må avklares  |
      | 43.320 | ikke har | gjelder ikke |
      | 62.100 | ikke har | gjelder ikke |

  Scenario: Spørsmålet om utsending fra Norge er om å utføre tjenester for noen i landet
    Gitt en virksomhet med næringskode 62.100
    Og at antall arbeidstakere er 5
    Og at virksomheten har utsendte arbeidstakere
    Og at virksomheten ikke har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-7 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 1-7 er "Sender virksomheten arbeidstakere til et annet EØS-land for å utføre tjenester for noen der?"

  # Har virksomheten utsendte, er det ikke lenger sjelden at alle er det
  Scenario: Om alle er utsendt, må avklares når noen er det
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 3-4 gjelder
    Og gjelder arbeidsmiljøloven § 3-1

  # Fjerde ledd, jf. forskrift 16. desember 2005 nr. 1566 § 3: §§ 3-1, 3-2 og 3-5 gjelder uansett for utsendte. §§ 2 A-3, 2 A-6 og
  # 3-4 er ikke nevnt: de gjelder når norsk rett regulerer arbeidsforholdet, og §§ 2 A-3 og 3-4 også når utsendingen varer i mer
  # enn tolv måneder (§ 3b). § 2-2 verner andre enn de utsendte, og er ikke et arbeidsvilkår for dem.
  Scenariomal: Hva som gjelder for den som bare har utsendte arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten leier inn arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven <paragraf> "<svar>"
    Og gjelder arbeidsmiljøloven

    Eksempler:
      | paragraf          | svar        |
      | § 2-2 første ledd | gjelder     |
      | § 3-1             | gjelder     |
      | § 3-2             | gjelder     |
      | § 3-5             | gjelder     |
      | § 2 A-3           | må vurderes |
      | § 2 A-6           | må vurderes |
      | § 3-4             | må vurderes |

  Scenariomal: Er det vurdert om de utsendte er unntatt, er svaret gitt for §§ 2 A-3 og 3-4
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2 A-3 "<svar>"
    Og er svaret for arbeidsmiljøloven § 3-4 "<svar>"
    Og er svaret for arbeidsmiljøloven § 2 A-6 "må vurderes"
    Og gjelder arbeidsmiljøloven § 3-1

    Eksempler:
      | vurdert         | svar         | grunn                                      |
      | regnes som      | gjelder ikke | polsk rett er avtalt, og alle reiser snart |
      | ikke regnes som | gjelder      | alle har vært her i mer enn et år          |

  # § 3b første ledd annet punktum: varigheten betyr ingenting for § 2 A-6
  Scenariomal: § 2 A-6 er et eget spørsmål, som varigheten ikke avgjør
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <vurdert> "unntatt fra kravet om varslingsrutiner for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2 A-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 2 A-3 "må vurderes"

    Eksempler:
      | vurdert         | svar         | grunn                                 |
      | regnes som      | gjelder ikke | polsk rett er avtalt                  |
      | ikke regnes som | gjelder      | norsk rett er avtalt i arbeidsavtalen |

  # Forskriften får ikke anvendelse på Svalbard (§ 1 tredje ledd): der er det ingen regel som tar bort noe for utsendte
  Scenariomal: På Svalbard er de utsendte omfattet av hele loven
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten er på Svalbard
    Og at virksomheten <utenfor> utenfor Svalbard
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 2 A-6 "<svar>"
    Og er svaret for arbeidsmiljøloven § 3-4 "<svar>"

    Eksempler:
      | utenfor          | svar        |
      | ikke også driver | gjelder     |
      | også driver      | må vurderes |

  Scenariomal: Den som også har andre arbeidstakere enn utsendte, er omfattet av hele loven
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten har arbeidstakere som er utsendt til Norge fra utlandet
    Og at virksomheten ikke bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven <paragraf>

    Eksempler:
      | paragraf |
      | § 1-7    |
      | § 2 A-3  |
      | § 2 A-6  |
      | § 3-4    |

  # ============================================================ § 1-8: arbeidstaker og arbeidsgiver

  # Første ledd annet punktum: en samlet vurdering. Første ledd tredje punktum: oppdragsgiveren har bevisbyrden.
  Scenario: Om en oppdragstaker er arbeidstaker, må vurderes, og tvilen går ut over oppdragsgiveren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker selvstendige oppdragstakere
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og plikter virksomheten å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"
    Og gjelder arbeidsmiljøloven § 1-8

  # Paragrafen avgjør hvem som er arbeidstaker, og dermed om det finnes noen: at oppdragsgiveren selv regner med null, er ikke nok
  Scenario: Også den som ikke mener å ha arbeidstakere, må vurdere oppdragstakerne sine
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at virksomheten bruker selvstendige oppdragstakere
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om virksomheten plikter å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og plikter virksomheten å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"
    Og gjelder arbeidsmiljøloven § 1-8

  Scenariomal: Vurderingen kan være gjort
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten bruker selvstendige oppdragstakere
    Og at det er vurdert at virksomheten <vurdert> "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <svar> "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og plikter virksomheten å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"

    Eksempler:
      | vurdert        | svar   | grunn                                               |
      | plikter å      | å      | hun arbeider fast hos oss under vår daglige ledelse |
      | plikter ikke å | ikke å | oppdraget har fast pris, egne folk og flere kunder  |

  Scenario: Uten selvstendige oppdragstakere er det ingenting å vurdere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Og at virksomheten ikke bruker selvstendige oppdragstakere
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og plikter virksomheten ikke å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"

  Scenariomal: Er det ukjent om virksomheten bruker selvstendige oppdragstakere, må det avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten plikter å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og må det avklares om virksomheten plikter å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"

    Eksempler:
      | antall |
      | 0      |
      | 5      |

  # Andre ledd: hvem som er arbeidsgiver, gjelder enhver loven gjelder for. For andre er det oppdragstakerne som avgjør.
  Scenariomal: Definisjonene gjelder for enhver loven gjelder for
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten ikke bruker selvstendige oppdragstakere
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 1-8 "<svar>"

    Eksempler:
      | antall | svar         |
      | 0      | gjelder ikke |
      | 1      | gjelder      |

  Scenario: For den uten arbeidstakere er spørsmålet om den bruker selvstendige oppdragstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 1-8 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 1-8 er "Bruker virksomheten selvstendige oppdragstakere (frilansere, konsulenter, enkeltpersonforetak)?"

  Scenario: Den uten arbeidstakere, som ingen andre arbeider for heller, har ingen å vurdere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 0
    Og at alt arbeid i tilknytning til virksomhetens aktivitet eller innretning utføres av egne arbeidstakere
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-8

  # «i denne lov»: der loven ikke gjelder, betyr definisjonen ingenting
  Scenariomal: For den som bare driver noe loven ikke gjelder for, har § 1-8 ingenting å si
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er <antall>
    Og at virksomheten driver fiske
    Og at virksomheten bruker selvstendige oppdragstakere
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke arbeidsmiljøloven § 1-8
    Og plikter virksomheten ikke å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og plikter virksomheten ikke å "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"

    Eksempler:
      | antall |
      | 0      |
      | 6      |

  # Lov 17. mars 2023 nr. 3: bevisbyrden kom inn 1. januar 2024. At det er en samlet vurdering, er ikke nytt.
  Scenariomal: Bevisbyrden gjelder fra 1. januar 2024, vurderingen også før
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at virksomheten bruker selvstendige oppdragstakere
    Når reglene vurderes per <dag>
    Så må det vurderes om virksomheten plikter å "regne den som er engasjert som selvstendig oppdragstaker, som arbeidstaker"
    Og plikter virksomheten <svar> "legge til grunn at en oppdragstaker er arbeidstaker når virksomheten ikke kan gjøre det overveiende sannsynlig at oppdraget er selvstendig"

    Eksempler:
      | antall | dag        | svar   |
      | 5      | 2023-12-31 | ikke å |
      | 5      | 2024-01-01 | å      |
      | 0      | 2023-12-31 | ikke å |
      | 0      | 2024-01-01 | å      |
