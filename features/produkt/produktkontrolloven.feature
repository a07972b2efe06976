# language: no
Egenskap: Produktkontrolloven §§ 2, 3 og 3 a

  # ------------------------------------------------------------ § 2: lovens virkeområde

  Scenariomal: Loven gjelder for den som behandler produkter eller tilbyr forbrukertjenester
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Og at virksomheten <produkter> produkter
    Og at virksomheten <tjenester> forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så er svaret for produktkontrolloven "<svar>"

    Eksempler:
      | produkter                                                                 | tjenester   | svar         |
      | produserer, innfører, omsetter, bruker eller på annen måte behandler      | ikke tilbyr | gjelder      |
      | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | tilbyr      | gjelder      |
      | ikke produserer, innfører, omsetter, bruker eller på annen måte behandler | ikke tilbyr | gjelder ikke |

  Scenario: At virksomheten bruker produkter, antas
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven
    Og svaret bygger på antakelsen "produserer, innfører, omsetter eller bruker produkter"

  Scenario: Uten antakelsen må det avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om produktkontrolloven gjelder
    Og det neste spørsmålet for produktkontrolloven er "Produserer, innfører, omsetter, bruker eller behandler virksomheten produkter?"

  # § 14: i riket, herunder Svalbard, og på anlegg og innretninger på kontinentalsokkelen
  Scenario: Loven gjelder på Svalbard
    Gitt en virksomhet
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven

  Scenario: Loven gjelder på innretninger til havs
    Gitt en virksomhet
    Og at virksomheten undersøker eller utnytter naturforekomster på havbunnen eller i undergrunnen
    Og listen over aktiviteter er fullstendig
    Og at virksomheten produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven

  # ------------------------------------------------------------ § 3 om produkter: første, tredje og femte ledd

  # Første ledd gjelder alle som behandler produkter, tredje ledd den som produserer eller innfører, femte ledd av dem den som
  # gjør det med forbrukerprodukter (§ 2 a tredje ledd).
  Scenariomal: Aktsomhet for alle, kunnskap for den som produserer eller innfører, informasjon når det er til forbrukere
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Og at virksomheten <produserer> produkter
    Og at virksomheten <forbruker> forbrukerprodukter
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "vise aktsomhet og treffe rimelige tiltak for å forebygge og begrense helseskade og miljøforstyrrelse fra de produktene virksomheten produserer, innfører, omsetter, bruker eller behandler"
    Og begrunnelsen viser til produktkontrolloven § 3
    Og <kunnskap> "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"
    Og <informasjon> "gi brukere av forbrukerprodukter tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om produktet er trygt og sikre seg mot fare, når det ikke klart går fram uten"
    Og gjelder produktkontrolloven § 3

    Eksempler:
      | produserer                       | forbruker                        | kunnskap                    | informasjon                 |
      | produserer eller innfører        | produserer eller innfører        | plikter virksomheten å      | plikter virksomheten å      |
      | produserer eller innfører        | verken produserer eller innfører | plikter virksomheten å      | plikter virksomheten ikke å |
      | verken produserer eller innfører | verken produserer eller innfører | plikter virksomheten ikke å | plikter virksomheten ikke å |

  Scenario: Den som har med produkter å gjøre, har ikke av den grunn plikter om forbrukertjenester
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten produserer eller innfører forbrukerprodukter
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten ikke å "vise aktsomhet og treffe rimelige tiltak for å forebygge at forbrukertjenestene virksomheten tilbyr, gir helseskade"
    Og virksomheten plikter ikke å "skaffe seg den kunnskapen som trengs for å vurdere faren for helseskade ved forbrukertjenestene virksomheten tilbyr"
    Og virksomheten plikter ikke å "gi mottakere av forbrukertjenester tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om tjenesten er trygg og sikre seg mot fare, når det ikke klart går fram uten"

  # Den som produserer eller innfører, behandler produkter (§ 2); ingen antakelse trengs
  Scenario: Den som innfører forbrukerprodukter, er omfattet også uten antakelser
    Gitt en virksomhet
    Og at virksomheten produserer eller innfører forbrukerprodukter
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder produktkontrolloven
    Og gjelder produktkontrolloven § 3
    Og plikter virksomheten å "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"
    Og plikter virksomheten å "gi brukere av forbrukerprodukter tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om produktet er trygt og sikre seg mot fare, når det ikke klart går fram uten"

  # Kjemikalier og biologisk materiale til bruk i arbeid er råvarer og hjelpestoffer (§ 2 a første ledd)
  Scenario: Den som importerer kjemikalier, innfører produkter
    Gitt en virksomhet
    Og at virksomheten produserer eller importerer kjemikalier eller biologisk materiale til bruk i arbeid
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så plikter virksomheten å "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"

  Scenario: Om virksomheten produserer eller innfører, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven § 3
    Og må det avklares om virksomheten plikter å "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"
    Og må det avklares om virksomheten plikter å "gi brukere av forbrukerprodukter tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om produktet er trygt og sikre seg mot fare, når det ikke klart går fram uten"

  Scenario: Om produktene er forbrukerprodukter, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten produserer eller innfører produkter
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"
    Og må det avklares om virksomheten plikter å "gi brukere av forbrukerprodukter tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om produktet er trygt og sikre seg mot fare, når det ikke klart går fram uten"

  # ------------------------------------------------------------ § 3 om forbrukertjenester: annet, fjerde og femte ledd

  Scenario: Den som bare tilbyr forbrukertjenester, har pliktene om dem og ingen om produkter
    Gitt en virksomhet med næringskode 93.130
    Og at virksomheten ikke produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Og at virksomheten tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven § 3
    Og plikter virksomheten å "vise aktsomhet og treffe rimelige tiltak for å forebygge at forbrukertjenestene virksomheten tilbyr, gir helseskade"
    Og begrunnelsen viser til produktkontrolloven § 3
    Og plikter virksomheten å "skaffe seg den kunnskapen som trengs for å vurdere faren for helseskade ved forbrukertjenestene virksomheten tilbyr"
    Og plikter virksomheten å "gi mottakere av forbrukertjenester tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om tjenesten er trygg og sikre seg mot fare, når det ikke klart går fram uten"
    Og virksomheten plikter ikke å "vise aktsomhet og treffe rimelige tiltak for å forebygge og begrense helseskade og miljøforstyrrelse fra de produktene virksomheten produserer, innfører, omsetter, bruker eller behandler"
    Og virksomheten plikter ikke å "skaffe seg den kunnskapen som trengs for å vurdere om produktene virksomheten produserer eller innfører, kan gi helseskade eller miljøforstyrrelse"
    Og virksomheten plikter ikke å "gi brukere av forbrukerprodukter tydelig, lett tilgjengelig og tilpasset informasjon, så de kan vurdere om produktet er trygt og sikre seg mot fare, når det ikke klart går fram uten"

  Scenario: Om virksomheten tilbyr forbrukertjenester, må avklares
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Når reglene vurderes per 2026-11-01
    Så må det avklares om produktkontrolloven § 3 gjelder
    Og det neste spørsmålet for produktkontrolloven § 3 er "Tilbyr virksomheten forbrukertjenester?"
    Og må det avklares om virksomheten plikter å "skaffe seg den kunnskapen som trengs for å vurdere faren for helseskade ved forbrukertjenestene virksomheten tilbyr"

  Scenario: Den som verken har produkter eller forbrukertjenester, har ingen av pliktene
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten ikke produserer, innfører, omsetter, bruker eller på annen måte behandler produkter
    Og at virksomheten ikke tilbyr forbrukertjenester
    Når reglene vurderes per 2026-11-01
    Så gjelder ikke produktkontrolloven § 3
    Og gjelder ikke produktkontrolloven § 3 a

  # ------------------------------------------------------------ § 3 a: den som bruker produkt med kjemisk stoff som kan skade helse eller miljø

  Scenariomal: Den som bruker slike produkter, vurderer å bytte dem ut
    Gitt en virksomhet med næringskode 81.210
    Og at virksomheten <bruker> produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
    Når reglene vurderes per 2026-11-01
    Så er svaret for produktkontrolloven § 3 a "<svar>"
    Og <plikter> "vurdere om produkter med kjemiske stoffer som kan skade helsen eller miljøet, har alternativer med mindre risiko, og velge dem når det kan skje uten urimelig kostnad eller ulempe"
    Og begrunnelsen viser til produktkontrolloven § 3 a

    Eksempler:
      | bruker      | svar         | plikter                     |
      | bruker      | gjelder      | plikter virksomheten å      |
      | ikke bruker | gjelder ikke | plikter virksomheten ikke å |

  Scenario: Om virksomheten bruker slike produkter, må avklares
    Gitt en virksomhet med næringskode 70.200
    Når reglene vurderes per 2026-11-01
    Så må det avklares om produktkontrolloven § 3 a gjelder
    Og det neste spørsmålet for produktkontrolloven § 3 a er "Bruker virksomheten produkter med kjemiske stoffer som kan skade helsen eller miljøet?"

  # § 3 sier «den som», § 3 a sier «virksomhet»
  Scenario: Privatpersonen er bundet av § 3, men ikke av § 3 a
    Gitt en virksomhet
    Og at virksomheten er en privatperson eller privat husholdning
    Og at virksomheten bruker produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven § 3
    Og gjelder ikke produktkontrolloven § 3 a
    Og virksomheten plikter ikke å "vurdere om produkter med kjemiske stoffer som kan skade helsen eller miljøet, har alternativer med mindre risiko, og velge dem når det kan skje uten urimelig kostnad eller ulempe"

  Scenario: Om husholdningen er en virksomhet, må avklares
    Gitt en virksomhet med næringskode 98.100
    Og at virksomheten bruker produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
    Når reglene vurderes per 2026-11-01
    Så må det avklares om produktkontrolloven § 3 a gjelder

  Scenario: Uten antakelser må det avklares om det er en virksomhet
    Gitt en virksomhet
    Og at virksomheten bruker produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder produktkontrolloven § 3
    Og må det avklares om produktkontrolloven § 3 a gjelder
    Og det neste spørsmålet for produktkontrolloven § 3 a er "Er dette en privatperson eller privat husholdning, og ikke et foretak?"

  # Den som bruker et slikt produkt, bruker et produkt (§ 2)
  Scenario: Den som bruker produkter med farlige stoffer, er omfattet også uten antakelser
    Gitt en virksomhet
    Og at virksomheten ikke er en privatperson eller privat husholdning
    Og at virksomheten bruker produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder produktkontrolloven
    Og gjelder produktkontrolloven § 3 a

  # Et kjemikalie som er ført opp med fare for helse eller ytre miljø (CLP), er et slikt produkt
  Scenariomal: Kjemikalier som er ført opp, sier det selv
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | mengde  |
      | <farer> | 1 liter |
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven § 3 a

    Eksempler:
      | farer  |
      | H302   |
      | H304   |
      | H315   |
      | H317   |
      | H334   |
      | H336   |
      | H340   |
      | H350   |
      | H350i  |
      | H360FD |
      | H361d  |
      | H362   |
      | H372   |
      | EUH066 |
      | H400   |
      | H411   |
      | H413   |
      | H420   |
      | EUH380 |
      | EUH430 |
      | EUH441 |
      | EUH450 |

  # Andre kjemikalier, og ingen kjemikalier på listen, sier ikke at det ikke finnes slike stoffer: også trevirke, fugemasse og
  # annet kan inneholde dem
  Scenariomal: Andre kjemikalier avgjør ikke spørsmålet
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten har disse kjemikaliene:
      | farer   | mengde  |
      | <farer> | 1 liter |
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om produktkontrolloven § 3 a gjelder

    Eksempler:
      | farer |
      | H225  |
      | H272  |
      | H280  |
      | H290  |

  Scenario: En tom kjemikalieliste avgjør ikke spørsmålet
    Gitt en virksomhet med næringskode 70.200
    Og listen over kjemikalier er fullstendig
    Når reglene vurderes per 2026-11-01
    Så må det avklares om produktkontrolloven § 3 a gjelder

  # ------------------------------------------------------------ § 14: hvor

  Scenario: §§ 3 og 3 a gjelder på Svalbard
    Gitt en virksomhet med næringskode 70.200
    Og at virksomheten er på Svalbard
    Og at virksomheten ikke også driver utenfor Svalbard
    Og at virksomheten bruker produkter med kjemiske stoffer som kan gi helseskade eller miljøforstyrrelse
    Når reglene vurderes per 2026-11-01
    Så gjelder produktkontrolloven § 3
    Og gjelder produktkontrolloven § 3 a
