# language: no
Egenskap: Snekkeren med fem arbeidstakere og konsulenten uten, etter internkontrollforskriften og lovene i § 2

  # Næring og antall er alt som er oppgitt; resten antas, og antakelsene nevnes

  Scenariomal: Snekkeren med fem arbeidstakere
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for <lov> "<svar>"

    Eksempler:
      | lov                            | svar         |
      | internkontrollforskriften      | gjelder      |
      | el-tilsynsloven                | gjelder      |
      | sivilbeskyttelsesloven § 23    | gjelder ikke |
      | produktkontrolloven            | gjelder      |
      | arbeidsmiljøloven              | gjelder      |
      | arbeidsmiljøloven § 1-3        | gjelder ikke |
      | forurensningsloven             | gjelder      |
      | genteknologiloven              | gjelder ikke |
      | strålevernloven                | gjelder ikke |
      | brann- og eksplosjonsvernloven | gjelder      |

  Scenariomal: Konsulenten uten arbeidstakere
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01
    Så er svaret for <lov> "<svar>"

    Eksempler:
      | lov                            | svar         |
      | internkontrollforskriften      | gjelder      |
      | el-tilsynsloven                | gjelder      |
      | sivilbeskyttelsesloven § 23    | gjelder ikke |
      | produktkontrolloven            | gjelder      |
      | arbeidsmiljøloven              | gjelder ikke |
      | arbeidsmiljøloven § 1-3        | gjelder ikke |
      | forurensningsloven             | gjelder      |
      | genteknologiloven              | gjelder ikke |
      | strålevernloven                | gjelder ikke |
      | brann- og eksplosjonsvernloven | gjelder      |

  Scenariomal: Antakelsene snekkeren får høre om
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01
    Så er svaret for <lov> "<svar>"
    Og svaret bygger på antakelsen "<antakelse>"

    Eksempler:
      | lov                            | svar         | antakelse                                                  |
      | el-tilsynsloven                | gjelder      | eier eller bruker elektriske anlegg eller elektrisk utstyr |
      | produktkontrolloven            | gjelder      | produserer, innfører, omsetter eller bruker produkter      |
      | arbeidsmiljøloven              | gjelder      | sjøfart                                                    |
      | forurensningsloven             | gjelder      | har avfall                                                 |
      | forurensningsloven             | gjelder      | på Svalbard                                                |
      | genteknologiloven              | gjelder ikke | framstilling eller bruk av genmodifiserte organismer       |
      | strålevernloven                | gjelder ikke | befatning med strålekilder                                 |
      | brann- og eksplosjonsvernloven | gjelder      | på Svalbard                                                |
      | sivilbeskyttelsesloven § 23    | gjelder ikke | pålegg om egenbeskyttelsestiltak                           |

  Scenariomal: Uten antakelser er nesten alt åpent for snekkeren
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så er svaret for <lov> "må avklares"

    Eksempler:
      | lov                            |
      | internkontrollforskriften      |
      | el-tilsynsloven                |
      | sivilbeskyttelsesloven § 23    |
      | produktkontrolloven            |
      | arbeidsmiljøloven              |
      | forurensningsloven             |
      | genteknologiloven              |
      | strålevernloven                |
      | brann- og eksplosjonsvernloven |

  # Null arbeidstakere er oppgitt, og avgjør arbeidsmiljøloven § 1-2 uten antakelser
  Scenario: Uten antakelser er konsulenten like fullt utenfor arbeidsmiljøloven
    Gitt en virksomhet med næringskode 70.200
    Og at antall arbeidstakere er 0
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så gjelder ikke arbeidsmiljøloven
    Og må det avklares om internkontrollforskriften gjelder

  Scenario: Uten antakelser må dokumentene avklares
    Gitt en virksomhet med næringskode 43.320
    Og at antall arbeidstakere er 5
    Når reglene vurderes per 2026-11-01 uten antakelser
    Så må det avklares om virksomheten skal ha "Mål for helse, miljø og sikkerhet"
    Og må det avklares om virksomheten plikter å "innføre og utøve internkontroll"
