# language: no
@kilde:lov/2000-05-12-36
Egenskap: Strålevernloven

  # Loven gjelder også på Svalbard og på innretninger på kontinentalsokkelen (§ 4).
  @hjemmel:§2 @jf:§3 @kontrollert:2026-11-23
  Regel: § 2 Lovens saklige virkeområde

    @id:stvl-omfang
    Scenariomal: Strålekilder og forhøyet naturlig stråling
      Gitt at virksomheten <forhold>
      Så gjelder loven

      Eksempler:
        | rad         | forhold                                                         |
        | strålekilde | har befatning med strålekilder                                  |
        | naturlig    | medfører forhøyet naturlig ioniserende stråling fra omgivelsene |
