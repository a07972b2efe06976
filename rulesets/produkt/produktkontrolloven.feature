# language: no
@kilde:lov/1976-06-11-79
Egenskap: Produktkontrolloven

  # Produkt er varer av ethvert slag (§ 2 a). Loven gjelder også på Svalbard og på anlegg på kontinentalsokkelen (§ 14).
  @hjemmel:§2 @jf:§2a @kontrollert:2026-11-23
  Regel: § 2 Lovens saklige virkeområde

    @id:prodktrl-omfang
    Scenariomal: Produkter og forbrukertjenester
      Gitt at virksomheten <forhold>
      Så gjelder loven

      Eksempler:
        | rad               | forhold                                                                        |
        | produkt           | produserer, innfører, omsetter, bruker eller på annen måte behandler produkter |
        | forbrukertjeneste | tilbyr forbrukertjenester                                                      |
