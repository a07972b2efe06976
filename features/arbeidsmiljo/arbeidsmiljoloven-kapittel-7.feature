# language: no
Egenskap: Arbeidsmiljøloven § 7-2, arbeidsmiljøutvalgets oppgaver

  # § 7-1 og sammensetningen av utvalget har tester i arbeidsmiljoutvalg.feature.

  # ------------------------------------------------------------ § 7-2 følger utvalget etter § 7-1

  Scenariomal: Oppgavene gjelder når virksomheten skal ha arbeidsmiljøutvalg
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 7-2 "<svar>"

    Eksempler:
      | antall          | dag        | svar         |
      | 0               | 2026-11-01 | gjelder ikke |
      | 29              | 2026-11-01 | gjelder ikke |
      | 30              | 2026-11-01 | gjelder      |
      | 31              | 2026-11-01 | gjelder      |
      | mellom 28 og 32 | 2026-11-01 | må avklares  |
      | ukjent          | 2026-11-01 | må avklares  |
      | 30              | 2023-12-31 | gjelder ikke |
      | 49              | 2023-12-31 | gjelder ikke |
      | 50              | 2023-12-31 | gjelder      |
      | 29              | 2024-01-01 | gjelder ikke |
      | 30              | 2024-01-01 | gjelder      |
      | 50              | 2020-01-01 | gjelder      |

  Scenariomal: Også når utvalget er krevd eller bestemt av Arbeidstilsynet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Og at <grunn>
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 7-2 "<svar>"

    Eksempler:
      | antall | grunn                                                             | svar         |
      | 9      | en av partene ved virksomheten krever arbeidsmiljøutvalg          | gjelder ikke |
      | 10     | en av partene ved virksomheten krever arbeidsmiljøutvalg          | gjelder      |
      | 10     | ingen av partene ved virksomheten krever arbeidsmiljøutvalg       | gjelder ikke |
      | 5      | det foreligger vedtak om "arbeidsmiljøutvalg i mindre virksomhet" | gjelder      |

  # Første til femte ledd
  Scenariomal: Utvalgets oppgaver og vedtak
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per <dag>
    Så plikter virksomheten <svar> "la arbeidsmiljøutvalget delta i planleggingen av verne- og miljøarbeidet og følge utviklingen i arbeidstakernes sikkerhet, helse og velferd"
    Og virksomheten plikter <svar> "la arbeidsmiljøutvalget behandle spørsmål om bedriftshelsetjenesten, vernetjenesten, opplæring og opplysning, planer som krever Arbeidstilsynets samtykke, andre planer av vesentlig betydning for arbeidsmiljøet, det systematiske HMS-arbeidet, og helse og velferd ved arbeidstidsordninger"
    Og virksomheten plikter <svar> "la arbeidsmiljøutvalget gjennomgå alle rapporter om yrkessykdommer, arbeidsulykker, tilløp til ulykker, yrkeshygieniske undersøkelser og måleresultater"
    Og virksomheten plikter <svar> "la arbeidsmiljøutvalget søke årsaken til yrkessykdommer, arbeidsulykker og tilløp, og se til at det treffes tiltak mot gjentakelse"
    Og virksomheten plikter <svar> "ta medisinske opplysninger av personlig karakter ut av rapportene før arbeidsmiljøutvalget behandler dem, når den det gjelder, ikke samtykker"
    Og virksomheten plikter <svar> "gjennomføre arbeidsmiljøutvalgets vedtak om tiltak, målinger og undersøkelser innen fristen utvalget setter, eller uten ugrunnet opphold forelegge spørsmålet for Arbeidstilsynet"

    Eksempler:
      | antall | dag        | svar   |
      | 29     | 2026-11-01 | ikke å |
      | 30     | 2026-11-01 | å      |
      | 49     | 2023-12-31 | ikke å |
      | 50     | 2023-12-31 | å      |

  # Tredje ledd, og fjerde ledd fjerde punktum
  Scenariomal: Det utvalget kan behandle, og det arbeidsgiveren kan forelegge for Arbeidstilsynet
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så <kan> "la arbeidsmiljøutvalget behandle spørsmål om arbeidstakere med redusert arbeidsevne"
    Og <kan> "uten ugrunnet opphold forelegge for Arbeidstilsynet arbeidsmiljøutvalgets vedtak om undersøkelse ved sakkyndige eller granskingskommisjon"

    Eksempler:
      | antall | kan                   |
      | 29     | kan virksomheten ikke |
      | 30     | kan virksomheten      |

  # Sjette ledd
  Scenariomal: Årsrapporten
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er <antall>
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten <plikt> "la arbeidsmiljøutvalget avgi rapport om sin virksomhet til virksomhetens styrende organer og arbeidstakernes organisasjoner"
    Og virksomheten skal <dokument> "Årsrapport fra arbeidsmiljøutvalget"

    Eksempler:
      | antall | plikt  | dokument |
      | 29     | ikke å | ikke ha  |
      | 30     | å      | ha       |

  Scenario: Rapporten avgis hvert år
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 30
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "la arbeidsmiljøutvalget avgi rapport om sin virksomhet til virksomhetens styrende organer og arbeidstakernes organisasjoner"
    Og fristen er minst hvert år
    Og begrunnelsen viser til arbeidsmiljøloven § 7-2

  Scenario: Er antallet ukjent, må årsrapporten avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er ukjent
    Når reglene vurderes per 2026-11-01
    Så må det avklares om virksomheten skal ha "Årsrapport fra arbeidsmiljøutvalget"

  # ------------------------------------------------------------ hvem den ikke gjelder for

  Scenariomal: Det unntatte, hjemmearbeid, Svalbard og utsendte
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 40
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 7-2 "<svar>"

    Eksempler:
      | forhold                                                       | svar         |
      | virksomheten driver sjøfart                                   | gjelder ikke |
      | virksomheten driver bygge- eller anleggsvirksomhet            | gjelder      |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem | gjelder      |
      | virksomheten er på Svalbard                                   | gjelder      |

  # § 1-7 fjerde ledd, jf. forskrift 16. desember 2005 nr. 1566 §§ 3 og 3b: kapittel 7 er ikke nevnt i § 3, og kommer bare til når
  # utsendingen har vart i mer enn tolv måneder, eller når norsk rett ellers gjelder
  Scenario: Om den som bare har utsendte, skal ha utvalg med disse oppgavene, må vurderes
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 40
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Når reglene vurderes per 2026-11-01
    Så må det vurderes om arbeidsmiljøloven § 7-2 gjelder
    Og det må vurderes om virksomheten skal ha "Årsrapport fra arbeidsmiljøutvalget"

  Scenariomal: Det er vurdert hva utsendingen betyr for § 7-2
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 40
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <regnes> som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 7-2 "<svar>"

    Eksempler:
      | regnes      | grunn                         | svar         |
      | regnes      | oppdraget varer i tre måneder | gjelder ikke |
      | ikke regnes | de har vært her i to år       | gjelder      |
