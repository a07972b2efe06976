# language: no
Egenskap: Arbeidsmiljøloven § 9-2, drøfting, informasjon og evaluering av kontrolltiltak

  # Første ledd («behov, utforming, gjennomføring og vesentlig endring»): også det som bare planlegges
  Scenariomal: § 9-2 gjelder arbeidsgiveren som har eller planlegger kontrolltiltak
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er <antall>
    Og at <kontroll>
    Når reglene vurderes per <dag>
    Så er svaret for arbeidsmiljøloven § 9-2 "<svar>"

    Eksempler:
      | antall        | kontroll                                                                                 | dag        | svar         |
      | 5             | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2026-11-01 | gjelder      |
      | 1             | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2026-11-01 | gjelder      |
      | 0             | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2026-11-01 | gjelder ikke |
      | mellom 1 og 4 | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2026-11-01 | gjelder      |
      | mellom 0 og 4 | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2026-11-01 | må avklares  |
      | ukjent        | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2026-11-01 | må avklares  |
      | 5             | virksomheten verken har eller planlegger kontrolltiltak overfor arbeidstakerne           | 2026-11-01 | gjelder ikke |
      | 5             | det er ukjent om virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne | 2026-11-01 | må avklares  |
      | 5             | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | 2020-01-01 | gjelder      |

  # Første, annet og tredje ledd
  Scenariomal: Drøfte, informere og evaluere
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Og at <kontroll>
    Når reglene vurderes per 2026-11-01
    Så <plikter> "så tidlig som mulig drøfte behovet for kontrolltiltak, og hvordan de utformes, gjennomføres og endres vesentlig, med arbeidstakernes tillitsvalgte"
    Og <plikter> "informere de berørte arbeidstakerne, før et kontrolltiltak iverksettes, om formålet, de praktiske konsekvensene, hvordan det gjennomføres, og hvor lenge det antas å vare"
    Og <plikter> "jevnlig evaluere behovet for kontrolltiltakene sammen med arbeidstakernes tillitsvalgte"

    Eksempler:
      | kontroll                                                                                 | plikter                                   |
      | virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne                  | plikter virksomheten å                    |
      | virksomheten verken har eller planlegger kontrolltiltak overfor arbeidstakerne           | plikter virksomheten ikke å               |
      | det er ukjent om virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne | må det avklares om virksomheten plikter å |

  # Paragrafen gjør ikke unntak for den som ikke har tillitsvalgte
  Scenario: Pliktene gjelder også uten tillitsvalgte
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Og at virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne
    Og at arbeidstakerne ikke har tillitsvalgte
    Når reglene vurderes per 2026-11-01
    Så plikter virksomheten å "så tidlig som mulig drøfte behovet for kontrolltiltak, og hvordan de utformes, gjennomføres og endres vesentlig, med arbeidstakernes tillitsvalgte"
    Og begrunnelsen viser til arbeidsmiljøloven § 9-2

  Scenario: Er det ukjent om det finnes kontrolltiltak, spørres det om det
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så må det avklares om arbeidsmiljøloven § 9-2 gjelder
    Og det neste spørsmålet for arbeidsmiljøloven § 9-2 er "Har eller planlegger virksomheten kontroll av arbeidstakerne?"

  # §§ 1-2, 1-5 og 1-7, og svalbardloven § 3. Forskriften om hjemmearbeid unntar ikke kapittel 9. Forskriften om utsendte nevner det
  # ikke i § 3; det kommer til etter tolv måneder (§ 3b), eller når norsk rett ellers gjelder.
  Scenariomal: Det unntatte, private husholdninger, hjemmearbeid, Svalbard og utsendte
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne
    Og at <forhold>
    Og at virksomheten ikke også driver utenfor Svalbard
    Og listen over aktiviteter er fullstendig
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 9-2 "<svar>"

    Eksempler:
      | forhold                                                                   | svar         |
      | virksomheten driver sjøfart                                               | gjelder ikke |
      | virksomheten driver bygge- eller anleggsvirksomhet                        | gjelder      |
      | virksomheten er en privatperson eller privat husholdning                  | må vurderes  |
      | alt arbeid i virksomheten utføres i arbeidstakernes egne hjem             | gjelder      |
      | virksomheten er på Svalbard                                               | gjelder      |
      | virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet | må vurderes  |

  Scenario: Den som driver fiske og noe på land, er omfattet
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 5
    Og at virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne
    Og at virksomheten driver fiske
    Og at virksomheten driver bygge- eller anleggsvirksomhet
    Når reglene vurderes per 2026-11-01
    Så gjelder arbeidsmiljøloven § 9-2

  Scenariomal: Det er vurdert hva utsendingen betyr for § 9-2
    Gitt en virksomhet med næringskode 49.410
    Og at antall arbeidstakere er 5
    Og at virksomheten har eller planlegger kontrolltiltak overfor arbeidstakerne
    Og at virksomheten bare har arbeidstakere som er utsendt til Norge fra utlandet
    Og at det er vurdert at virksomheten <regnes> som "unntatt fra deler av arbeidsmiljøloven for utsendte arbeidstakere", fordi "<grunn>"
    Når reglene vurderes per 2026-11-01
    Så er svaret for arbeidsmiljøloven § 9-2 "<svar>"

    Eksempler:
      | regnes      | grunn                         | svar         |
      | regnes      | oppdraget varer i tre måneder | gjelder ikke |
      | ikke regnes | de har vært her i to år       | gjelder      |
