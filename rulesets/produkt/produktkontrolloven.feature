# language: no
@kilde:lov/1976-06-11-79
Egenskap: Produktkontrolloven

  # Produkt er varer av ethvert slag (§ 2 a). Loven gjelder også på Svalbard og på anlegg på kontinentalsokkelen (§ 14).
  @hjemmel:§2 @jf:§2a @kontrollert:2026-11-25
  Regel: § 2 Lovens saklige virkeområde

    @id:prodktrl-omfang
    Scenariomal: Produkter og forbrukertjenester
      Gitt at virksomheten <forhold>
      Så gjelder loven

      Eksempler:
        | rad               | forhold                                                                        |
        | produkt           | produserer, innfører, omsetter, bruker eller på annen måte behandler produkter |
        | forbrukertjeneste | tilbyr forbrukertjenester                                                      |

  # Et produkts energieffektivitet er unntatt (sjette ledd); ingen av pliktene gjelder den.
  @hjemmel:§3 @jf:§1 @jf:§2a @kontrollert:2026-11-25
  Regel: § 3 Aktsomhetsplikt m.v.

    # Første ledd: produkter som kan gi helseskade eller miljøforstyrrelse (§ 1, også avfall og støy). Det kan nesten
    # ethvert produkt, så det spørres ikke om det.
    @id:prodktrl-aktsomhet
    Scenario: Aktsomhet med produkter
      Gitt at virksomheten produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
      Så plikter virksomheten å "vise aktsomhet og treffe rimelige tiltak for å forebygge og begrense helseskade og miljøforstyrrelse fra de produktene virksomheten produserer, innfører, omsetter, bruker eller behandler"

    # Annet, fjerde og femte ledd
    @id:prodktrl-forbrukertjenester
    Scenario: Forbrukertjenester
      Gitt at virksomheten tilbyr forbrukertjenester
      Så plikter virksomheten å "vise aktsomhet og treffe rimelige tiltak for å forebygge at forbrukertjenestene virksomheten tilbyr, gir helseskade"
      Og virksomheten plikter å "skaffe seg den kunnskapen som trengs for å vurdere faren for helseskade ved forbrukertjenestene virksomheten tilbyr"
      Og virksomheten plikter å "gi mottakere av forbrukertjenester tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om tjenesten er trygg og sikre seg mot fare, når det ikke klart går fram uten"

    # Tredje ledd
    @id:prodktrl-kunnskap
    Scenario: Produsent og importør
      Gitt at virksomheten produserer eller innfører produkter
      Så plikter virksomheten å "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"

    # Femte ledd
    @id:prodktrl-informasjon
    Scenario: Informasjon til brukere av forbrukerprodukter
      Gitt at virksomheten produserer eller innfører forbrukerprodukter
      Så plikter virksomheten å "gi brukere av forbrukerprodukter tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om produktet er trygt og sikre seg mot fare, når det ikke klart går fram uten"

  # «Virksomhet»: privatpersoner er ikke bundet.
  @hjemmel:§3a @jf:§1 @kontrollert:2026-11-25
  Regel: § 3 a Substitusjonsplikt

    @id:prodktrl-substitusjon
    Scenario: Bruk av produkter med helse- eller miljøfarlige kjemiske stoffer
      Gitt at virksomheten bruker produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så plikter virksomheten å "vurdere om produkter med kjemiske stoffer som kan skade helsen eller miljøet, har alternativer med mindre risiko, og velge dem når det kan skje uten urimelig kostnad eller ulempe"
