# language: no
Egenskap: El-tilsynsloven §§ 1, 2 og 10, elektriske anlegg og elektrisk utstyr

  # ------------------------------------------------------------ § 1: hva loven omfatter

  Scenariomal: Det er nok å eie eller bruke, arbeide med eller levere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <eier> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten <arbeider> elektriske anlegg
    Og at virksomheten <leverer> elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for el-tilsynsloven "<svar>"

    Eksempler:
      | eier                   | arbeider                                                             | leverer                                    | svar         |
      | eier eller bruker      | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder      |
      | ikke eier eller bruker | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | ikke produserer, importerer eller omsetter | gjelder      |
      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | produserer, importerer eller omsetter      | gjelder      |
      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder ikke |

  # § 16: «Loven gjelder også for Svalbard»
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven

  # Lov om Jan Mayen § 2: «I hvilken utstrekning andre lover skal gjelde, bestemmes av Kongen»
  Scenariomal: På Jan Mayen er omfanget et spørsmål for et menneske
    Gitt en virksomhet
    Og at virksomheten <er> på Jan Mayen
    Og at virksomheten <eier> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten <arbeider> elektriske anlegg
    Og at virksomheten <leverer> elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for el-tilsynsloven "<svar>"

    Eksempler:
      | er      | eier                   | arbeider                                                             | leverer                                    | svar         |
      | er      | eier eller bruker      | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | må vurderes  |
      | er      | ikke eier eller bruker | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | ikke produserer, importerer eller omsetter | må vurderes  |
      | er      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | produserer, importerer eller omsetter      | må vurderes  |
      | er      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder ikke |
      | ikke er | eier eller bruker      | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | produserer, importerer eller omsetter      | gjelder      |

  # Det som er ukjent, ville ikke gjort noen forskjell
  Scenario: På Jan Mayen er ett forhold nok til at det må vurderes
    Gitt en virksomhet
    Og at virksomheten er på Jan Mayen
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for el-tilsynsloven "må vurderes"
    Og regnes virksomheten som "virksomhet med elektriske anlegg eller elektrisk utstyr"

  # En vurdering av omfanget på Jan Mayen har ikke noe å si andre steder, eller for den som ikke har noe elektrisk
  Scenariomal: Vurderingen av omfanget gjelder bare Jan Mayen
    Gitt en virksomhet
    Og at virksomheten <er> på Jan Mayen
    Og at virksomheten <eier> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten ikke produserer, importerer eller omsetter elektrisk utstyr
    Og at det er vurdert at el-tilsynsloven <vurdert>, fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for el-tilsynsloven "<svar>"

    Eksempler:
      | er      | eier                   | vurdert      | grunn                                              | svar         |
      | ikke er | eier eller bruker      | ikke gjelder | Kongen har ikke bestemt at loven gjelder for dette | gjelder      |
      | ikke er | ikke eier eller bruker | gjelder      | Kongen har bestemt at loven gjelder for dette      | gjelder ikke |
      | er      | ikke eier eller bruker | gjelder      | Kongen har bestemt at loven gjelder for dette      | gjelder ikke |

  Scenariomal: Det er vurdert om loven gjelder på Jan Mayen
    Gitt en virksomhet
    Og at virksomheten er på Jan Mayen
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at det er vurdert at el-tilsynsloven <vurdert>, fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for el-tilsynsloven "<svar>"
    Og er svaret for el-tilsynsloven § 2 "<svar>"
    Og er svaret for el-tilsynsloven § 10 "<svar>"

    Eksempler:
      | vurdert      | grunn                                              | svar         |
      | gjelder      | virksomheten har også anlegg på fastlandet         | gjelder      |
      | ikke gjelder | Kongen har ikke bestemt at loven gjelder for dette | gjelder ikke |

  Scenario: At virksomheten ikke er på Jan Mayen, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven
    Og svaret bygger på antakelsen "på Jan Mayen"

  Scenario: Uten antakelser må det avklares om virksomheten er på Jan Mayen
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at virksomheten prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten produserer, importerer eller omsetter elektrisk utstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om el-tilsynsloven gjelder
    Og det neste spørsmålet for el-tilsynsloven er "Ligger virksomheten på Jan Mayen?"

  Scenario: At virksomheten bruker strøm, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven
    Og begrunnelsen viser til el-tilsynsloven § 1
    Og svaret bygger på antakelsen "eier eller bruker elektriske anlegg eller elektrisk utstyr"

  Scenario: Uten antakelsen må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten ikke produserer, importerer eller omsetter elektrisk utstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om el-tilsynsloven gjelder
    Og det neste spørsmålet for el-tilsynsloven er "Eier eller bruker virksomheten elektriske anlegg eller elektrisk utstyr?"

  # ------------------------------------------------------------ § 2 anlegg og § 10 utstyr: hvem

  # § 2 er om anlegg, § 10 om utstyr. Ingen av dem sier hvem; den som eier eller bruker, har ansvaret for begge, den som arbeider
  # med anlegg, for anlegget, og den som leverer utstyr, for utstyret.
  Scenariomal: Anleggene har de ansvaret for som eier, bruker eller arbeider med dem, utstyret de som eier, bruker eller leverer det
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <eier> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten <arbeider> elektriske anlegg
    Og at virksomheten <leverer> elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så er svaret for el-tilsynsloven § 2 "<§ 2>"
    Og er svaret for el-tilsynsloven § 10 "<§ 10>"

    Eksempler:
      | eier                   | arbeider                                                             | leverer                                    | § 2          | § 10         |
      | eier eller bruker      | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder      | gjelder      |
      | ikke eier eller bruker | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | ikke produserer, importerer eller omsetter | gjelder      | gjelder ikke |
      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | produserer, importerer eller omsetter      | gjelder ikke | gjelder      |
      | eier eller bruker      | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | produserer, importerer eller omsetter      | gjelder      | gjelder      |
      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | gjelder ikke | gjelder ikke |

  # § 2 første ledd og § 10 første ledd
  Scenario: Eieren og brukeren holder anlegg og utstyr ufarlige
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at virksomheten ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten ikke produserer, importerer eller omsetter elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "sørge for at de elektriske anleggene virksomheten eier eller bruker, er bygd slik og blir drevet, vedlikeholdt og kontrollert slik at de ikke er til fare for liv, helse eller materielle verdier"
    Og begrunnelsen viser til el-tilsynsloven § 2
    Og plikter virksomheten å "holde det elektriske utstyret virksomheten eier eller bruker, i en slik stand at det ikke er farlig å bruke"
    Og begrunnelsen viser til el-tilsynsloven § 10
    Og virksomheten plikter ikke å "prosjektere, utføre, drive, vedlikeholde eller kontrollere elektriske anlegg slik at de ikke er til fare for liv, helse eller materielle verdier"
    Og virksomheten plikter ikke å "bare produsere, importere eller omsette elektrisk utstyr som ikke er farlig å bruke"

  Scenario: Installatøren gjør anleggene ufarlige
    Gitt en virksomhet med næringskode 43.210
    Og at virksomheten ikke eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at virksomheten prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten ikke produserer, importerer eller omsetter elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "prosjektere, utføre, drive, vedlikeholde eller kontrollere elektriske anlegg slik at de ikke er til fare for liv, helse eller materielle verdier"
    Og begrunnelsen viser til el-tilsynsloven § 2
    Og virksomheten plikter ikke å "sørge for at de elektriske anleggene virksomheten eier eller bruker, er bygd slik og blir drevet, vedlikeholdt og kontrollert slik at de ikke er til fare for liv, helse eller materielle verdier"
    Og virksomheten plikter ikke å "holde det elektriske utstyret virksomheten eier eller bruker, i en slik stand at det ikke er farlig å bruke"
    Og virksomheten plikter ikke å "bare produsere, importere eller omsette elektrisk utstyr som ikke er farlig å bruke"

  Scenario: Den som selger elektrisk utstyr, har ansvaret for det
    Gitt en virksomhet med næringskode 47.540
    Og at virksomheten ikke eier eller bruker elektriske anlegg eller elektrisk utstyr
    Og at virksomheten ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
    Og at virksomheten produserer, importerer eller omsetter elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "bare produsere, importere eller omsette elektrisk utstyr som ikke er farlig å bruke"
    Og begrunnelsen viser til el-tilsynsloven § 10
    Og virksomheten plikter ikke å "holde det elektriske utstyret virksomheten eier eller bruker, i en slik stand at det ikke er farlig å bruke"

  # § 10 tredje ledd, jf. § 5 fjerde ledd: enhver som er underlagt tilsyn etter loven
  Scenariomal: Opplysninger om elektrisk utstyr
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten <eier> elektriske anlegg eller elektrisk utstyr
    Og at virksomheten <arbeider> elektriske anlegg
    Og at virksomheten <leverer> elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så <plikter> "gi Direktoratet for samfunnssikkerhet og beredskap eller det lokale eltilsynet de opplysningene de krever for å føre tilsyn med elektrisk utstyr"

    Eksempler:
      | eier                   | arbeider                                                             | leverer                                    | plikter                     |
      | eier eller bruker      | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | plikter virksomheten å      |
      | ikke eier eller bruker | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | produserer, importerer eller omsetter      | plikter virksomheten å      |
      | ikke eier eller bruker | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | ikke produserer, importerer eller omsetter | plikter virksomheten ikke å |

  # ------------------------------------------------------------ §§ 2 og 10: antakelser og ukjent

  Scenario: At virksomheten bruker strøm, er en antakelse også for §§ 2 og 10
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven § 2
    Og svaret bygger på antakelsen "eier eller bruker elektriske anlegg eller elektrisk utstyr"
    Og gjelder el-tilsynsloven § 10

  # Det antas nei for dem som verken arbeider med anlegg eller har med varer å gjøre; ellers må det avklares
  Scenariomal: Om virksomheten arbeider med anlegg eller leverer utstyr
    Gitt en virksomhet med næringskode <kode>
    Når reglene vurderes per 2026-11-01
    Så <anlegg> "prosjektere, utføre, drive, vedlikeholde eller kontrollere elektriske anlegg slik at de ikke er til fare for liv, helse eller materielle verdier"
    Og <utstyr> "bare produsere, importere eller omsette elektrisk utstyr som ikke er farlig å bruke"

    Eksempler:
      | kode   | anlegg                                    | utstyr                                    |
      | 43.210 | må det avklares om virksomheten plikter å | må det avklares om virksomheten plikter å |
      | 25.110 | må det avklares om virksomheten plikter å | må det avklares om virksomheten plikter å |
      | 86.101 | må det avklares om virksomheten plikter å | må det avklares om virksomheten plikter å |
      | 43.320 | plikter virksomheten ikke å               | må det avklares om virksomheten plikter å |
      | 47.540 | plikter virksomheten ikke å               | må det avklares om virksomheten plikter å |
      | 96.210 | må det avklares om virksomheten plikter å | må det avklares om virksomheten plikter å |
      | 56.110 | plikter virksomheten ikke å               | plikter virksomheten ikke å               |
      | 70.200 | plikter virksomheten ikke å               | plikter virksomheten ikke å               |

  Scenario: At konsulenten verken arbeider med anlegg eller leverer utstyr, er antakelser
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "prosjektere, utføre, drive, vedlikeholde eller kontrollere elektriske anlegg slik at de ikke er til fare for liv, helse eller materielle verdier"
    Og svaret bygger på antakelsen "arbeid med elektriske anlegg"
    Og virksomheten plikter ikke å "bare produsere, importere eller omsette elektrisk utstyr som ikke er farlig å bruke"
    Og svaret bygger på antakelsen "produksjon, import eller omsetning av elektrisk utstyr"

  Scenariomal: Uten antakelser må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke er på Jan Mayen
    Og at virksomheten <arbeider> elektriske anlegg
    Og at virksomheten <leverer> elektrisk utstyr
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for el-tilsynsloven § 2 "<§ 2>"
    Og er svaret for el-tilsynsloven § 10 "<§ 10>"

    Eksempler:
      | arbeider                                                             | leverer                                    | § 2         | § 10        |
      | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | ikke produserer, importerer eller omsetter | må avklares | må avklares |
      | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer      | ikke produserer, importerer eller omsetter | gjelder     | må avklares |
      | ikke prosjekterer, utfører, driver, vedlikeholder eller kontrollerer | produserer, importerer eller omsetter      | må avklares | gjelder     |

  # § 16
  Scenario: §§ 2 og 10 gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven § 2
    Og gjelder el-tilsynsloven § 10

  # Paragrafene nevner ikke hvem: også privatpersoners anlegg og utstyr skal være ufarlige
  Scenario: Privatpersonen har de samme pliktene som andre som eier og bruker
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Når reglene vurderes per 2026-11-01
    Så gjelder el-tilsynsloven § 2
    Og gjelder el-tilsynsloven § 10
    Og plikter virksomheten å "holde det elektriske utstyret virksomheten eier eller bruker, i en slik stand at det ikke er farlig å bruke"

  # Ordlyden i §§ 1, 2 og 10 har vært den samme siden 2009 og før
  Scenario: Svaret er det samme i 2020
    Gitt en virksomhet
    Og at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
    Når reglene vurderes per 2020-01-01
    Så gjelder el-tilsynsloven § 2
    Og gjelder el-tilsynsloven § 10
