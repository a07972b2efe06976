# language: no
@kilde:lov/1981-03-13-6
Egenskap: Forurensningsloven

  # Hva som er forurensning og avfall, står i §§ 6 og 27; kontinentalsokkelen er omfattet (§ 4).
  @hjemmel:§3 @jf:§6 @jf:§27 @kontrollert:2026-11-23
  Regel: § 3 Lovens virkeområde

    @id:forurl-omfang
    Scenariomal: Forurensning og avfall i det ytre miljø
      Gitt at virksomheten <forhold>
      Men ikke dersom virksomheten regnes som "unntatt fra forurensningsloven"
      Så gjelder loven

      Eksempler:
        | rad          | forhold                                   |
        | avfall       | har avfall                                |
        | forurensning | kan medføre forurensning i det ytre miljø |

    @id:forurl-unntak-svalbard
    Scenario: Svalbard
      Gitt at virksomheten er på Svalbard
      Men ikke dersom virksomheten også driver utenfor Svalbard
      Så regnes virksomheten som "unntatt fra forurensningsloven"
