# language: no
@kilde:lov/1929-05-24-4
Egenskap: El-tilsynsloven

  # Loven omfatter alle elektriske anlegg og alt elektrisk utstyr; hvem som har pliktene, står i kommentarene til
  # internkontrollforskriften § 4. Loven gjelder også på Svalbard (§ 16). Den nevner ikke Jan Mayen: hvor langt den gjelder der,
  # bestemmer Kongen (lov om Jan Mayen § 2), og ingen forskrift sier noe om den.
  @hjemmel:§1 @jf:§16 @jf:lov/1930-02-27-2/§2 @kontrollert:2026-11-25
  Regel: § 1 Hva loven omfatter

    @id:eltl-omfang
    Scenariomal: Den som har med elektriske anlegg eller elektrisk utstyr å gjøre
      Gitt at virksomheten <forhold>
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av el-tilsynsloven"
      Så gjelder loven

      Eksempler:
        | rad      | forhold                                                                           |
        | eier     | eier eller bruker elektriske anlegg eller elektrisk utstyr                        |
        | arbeid   | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg |
        | levering | produserer, importerer eller omsetter elektrisk utstyr                            |

    @id:eltl-jan-mayen
    Scenario: Jan Mayen
      Gitt at virksomheten er på Jan Mayen
      Så regnes virksomheten som "virksomhet der Kongen bestemmer omfanget av el-tilsynsloven"

    # Ett forhold er nok til at det må vurderes; da spørres det ikke om de andre.
    @id:eltl-anlegg-eller-utstyr
    Scenariomal: Det loven handler om
      Gitt at virksomheten <forhold>
      Så regnes virksomheten som "virksomhet med elektriske anlegg eller elektrisk utstyr"

      Eksempler:
        | rad      | forhold                                                                           |
        | eier     | eier eller bruker elektriske anlegg eller elektrisk utstyr                        |
        | arbeid   | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg |
        | levering | produserer, importerer eller omsetter elektrisk utstyr                            |

    @id:eltl-kongen-bestemmer
    Scenario: Kongen bestemmer omfanget
      Gitt at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av el-tilsynsloven"
      Og at virksomheten regnes som "virksomhet med elektriske anlegg eller elektrisk utstyr"
      Så må det vurderes om el-tilsynsloven gjelder, fordi "Kongen bestemmer i hvilket omfang loven gjelder på Jan Mayen; det virksomheten har på land i Norge ellers, gjelder loven for"

  # Paragrafen nevner ikke hvem som har plikten: eier og bruker, og den som arbeider med anlegget. Den som bruker noe
  # elektrisk, bruker et anlegg for å få strøm. Annet ledd gir hjemmel for forskrifter.
  @hjemmel:§2 @kontrollert:2026-11-25
  Regel: § 2 Krav til elektriske anlegg

    # Første ledd
    @id:eltl-anlegg-eier
    Scenario: Eier og bruker
      Gitt at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
      Så plikter virksomheten å "sørge for at de elektriske anleggene virksomheten eier eller bruker, er bygd slik og blir drevet, vedlikeholdt og kontrollert slik at de ikke er til fare for liv, helse eller materielle verdier"

    @id:eltl-anlegg-arbeid
    Scenario: Den som arbeider med elektriske anlegg
      Gitt at virksomheten prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg
      Så plikter virksomheten å "prosjektere, utføre, drive, vedlikeholde eller kontrollere elektriske anlegg slik at de ikke er til fare for liv, helse eller materielle verdier"

  # Annet og fjerde ledd gir hjemmel for forskrifter.
  @hjemmel:§10 @jf:§5 @kontrollert:2026-11-25
  Regel: § 10 Krav til elektrisk utstyr

    # Første ledd
    @id:eltl-utstyr-eier
    Scenario: Eier og bruker
      Gitt at virksomheten eier eller bruker elektriske anlegg eller elektrisk utstyr
      Så plikter virksomheten å "holde det elektriske utstyret virksomheten eier eller bruker, i en slik stand at det ikke er farlig å bruke"

    @id:eltl-utstyr-levering
    Scenario: Produsent, importør og den som omsetter
      Gitt at virksomheten produserer, importerer eller omsetter elektrisk utstyr
      Så plikter virksomheten å "bare produsere, importere eller omsette elektrisk utstyr som ikke er farlig å bruke"

    # Tredje ledd, jf. § 5 fjerde ledd
    @id:eltl-utstyr-opplysninger
    Scenariomal: Opplysninger til tilsynsmyndigheten
      Gitt at virksomheten <forhold>
      Så plikter virksomheten å "gi Direktoratet for samfunnssikkerhet og beredskap eller det lokale eltilsynet de opplysningene de krever for å føre tilsyn med elektrisk utstyr"

      Eksempler:
        | rad      | forhold                                                    |
        | eier     | eier eller bruker elektriske anlegg eller elektrisk utstyr |
        | levering | produserer, importerer eller omsetter elektrisk utstyr     |
