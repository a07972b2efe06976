# language: no
@kilde:lov/1929-05-24-4
Egenskap: El-tilsynsloven

  # Loven omfatter alle elektriske anlegg og alt elektrisk utstyr; hvem som har pliktene, står i kommentarene til
  # internkontrollforskriften § 4. Loven gjelder også på Svalbard (§ 16).
  @hjemmel:§1 @kontrollert:2026-11-23
  Regel: § 1 Hva loven omfatter

    @id:eltl-omfang
    Scenariomal: Den som har med elektriske anlegg eller elektrisk utstyr å gjøre
      Gitt at virksomheten <forhold>
      Så gjelder loven

      Eksempler:
        | rad      | forhold                                                                           |
        | eier     | eier eller bruker elektriske anlegg eller elektrisk utstyr                        |
        | arbeid   | prosjekterer, utfører, driver, vedlikeholder eller kontrollerer elektriske anlegg |
        | levering | produserer, importerer eller omsetter elektrisk utstyr                            |
