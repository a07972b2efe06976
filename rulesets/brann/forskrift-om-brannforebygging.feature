# language: no
@kilde:forskrift/2015-12-17-1710
Egenskap: Forskrift om brannforebygging

  # Bokstav a gjelder enhver (§ 3), så forskriften gjelder for alle loven gjelder for. Hvilke plikter den enkelte har,
  # avhenger av om den eier, bruker eller selger noe. Kommunens plikter etter kapittel 4 (bokstav c) er ikke modellert.
  @hjemmel:§2 @jf:lov/2002-06-14-20/§2 @kontrollert:2026-11-24
  Regel: § 2 Virkeområde

    @id:brannforebygging-virkeomraade
    Scenario: Den loven gjelder for
      Gitt at brann- og eksplosjonsvernloven gjelder
      Men ikke dersom virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så gjelder forskriften

    # Forskriften nevner verken Svalbard, Jan Mayen eller skip. Brannvern på Svalbard: forskrift 1993-08-20-815, som er gitt
    # etter svalbardloven § 4 og ikke etter brann- og eksplosjonsvernloven.
    @id:brannforebygging-svalbard-og-skip
    Scenario: Svalbard, Jan Mayen og skip
      Gitt at brann- og eksplosjonsvernloven gjelder
      Og at virksomheten regnes som "virksomhet der Kongen bestemmer omfanget av brann- og eksplosjonsvernloven"
      Så må det vurderes om forskrift om brannforebygging gjelder, fordi "den sier ikke selv om den gjelder på Svalbard, som har en egen forskrift om brannvern, på Jan Mayen eller på skip"

  # Dagens ordlyd er fra 11. juni 2020.
  @hjemmel:§3 @jf:§2 @jf:lov/2002-06-14-20/§5 @kontrollert:2026-11-24 @fra:2020-06-11
  Regel: § 3 Generelle krav til aktsomhet

    # Første til tredje ledd: «enhver», og forbud uten å nevne hvem
    @id:brannforebygging-aktsomhet
    Scenario: Aktsomhet, og ild utendørs
      Gitt at forskriften gjelder
      Så plikter virksomheten å "vise aktsomhet ved aktivitet som kan føre til brann"
      Og det er forbudt å "gjøre opp ild eller behandle brannfarlige gjenstander utendørs slik at det kan føre til brann, eller forlate oppgjort ild før den er helt slokket"
      Og det er forbudt å "gjøre opp ild eller behandle brannfarlige gjenstander i eller nær skog og annen utmark fra 15. april til 15. september, unntatt når kommunen har tillatt det eller det er åpenbart at brann ikke kan oppstå"

    # Fjerde ledd
    @id:brannforebygging-forbud-mot-ild
    Scenario: Kommunen kan forby ild utendørs
      Gitt at virksomheten er en kommune
      Så kan virksomheten "forby ild og behandling av brannfarlige gjenstander utendørs i hele eller deler av kommunen i høyst 60 dager ved spesielt stor brannfare eller andre ekstraordinære forhold"
      Og virksomheten plikter å "gjøre et forbud mot ild utendørs alminnelig kjent på stedet, og oppheve det så snart faren eller de ekstraordinære forholdene er over"

  @hjemmel:§4 @jf:lov/2002-06-14-20/§6 @kontrollert:2026-11-24
  Regel: § 4 Kunnskap og informasjon om brannsikkerhet i byggverk

    # Første og annet ledd
    @id:brannforebygging-eierens-kunnskap
    Scenario: Eieren kjenner kravene og brannsikringen
      Gitt at virksomheten eier byggverk
      Så plikter virksomheten å "kjenne kravene til brannsikkerhet som gjelder for byggverk virksomheten eier"
      Og virksomheten plikter å "ha kunnskap om bygningsdeler, installasjoner og utstyr som skal oppdage brann eller begrense følgene av den, i byggverk virksomheten eier"

    # Tredje ledd
    @id:brannforebygging-informere-brukerne
    Scenario: Andre har rett til å bruke byggverket
      Gitt at andre enn virksomheten har rett til å bruke byggverk den eier
      Så plikter virksomheten å "gjøre dem som har rett til å bruke byggverket, kjent med kravene til bruken og alle egenskaper ved byggverket som betyr noe for brannsikkerheten"
      Og virksomheten plikter å "samordne all bruk av byggverket slik at det bidrar til å forebygge brann, når flere har rett til å bruke det"

  # Ingen fast hyppighet: omfang og hyppighet skal tilpasses.
  @hjemmel:§5 @jf:lov/2002-06-14-20/§6 @kontrollert:2026-11-24
  Regel: § 5 Kontroll og vedlikehold av bygningsdeler og sikkerhetsinnretninger

    @id:brannforebygging-kontroll
    Scenario: Kontroll og vedlikehold
      Gitt at virksomheten eier byggverk
      Så plikter virksomheten å "kontrollere og vedlikeholde bygningsdeler, installasjoner og utstyr som skal oppdage brann eller begrense følgene av den, slik at de virker som forutsatt"
      Og virksomheten plikter å "avklare i kontrollen om sikkerhetsinnretningene oppfyller brannkravene til byggverket og virker hver for seg og sammen"
      Og virksomheten plikter å "tilpasse hvor mye og hvor ofte brannsikringen kontrolleres, til sikkerhetsinnretningene og til byggverkets størrelse, kompleksitet, bruk og risiko"

  @hjemmel:§6 @jf:§17 @kontrollert:2026-11-24
  Regel: § 6 Kontroll og vedlikehold av fyringsanlegg

    # Den som har satt inn et ildsted, har et fyringsanlegg: meldeplikten trenger ikke et eget spørsmål.
    @id:brannforebygging-fyringsanlegg
    Scenario: Fyringsanlegg
      Gitt at det er fyringsanlegg i byggverk virksomheten eier
      Så plikter virksomheten å "melde fra til kommunen når det er installert nytt ildsted eller gjort andre vesentlige endringer av fyringsanlegget"
      Og virksomheten plikter å "sørge for at fyringsanlegget virker som forutsatt"
      Og virksomheten plikter å "stenge fyringsanlegget når det oppdages feil som vesentlig øker brannfaren, og de ikke rettes umiddelbart"
      Og virksomheten plikter å "sørge for at feieren har tilfredsstillende atkomst til hele fyringsanlegget etter varsel om feiing eller tilsyn"

  @hjemmel:§7 @kontrollert:2026-11-24
  Regel: § 7 Brannvarsling og manuelt slokkeutstyr i bolig og fritidsbolig

    @id:brannforebygging-bolig
    Scenario: Boliger og fritidsboliger
      Gitt at virksomheten eier boliger eller fritidsboliger
      Så plikter virksomheten å "sørge for brannalarmanlegg eller nok røykvarslere i boliger og fritidsboliger, med minst én detektor eller røykvarsler i hver etasje som dekker kjøkken, stue og sonene utenfor soverom og tekniske rom"
      Og virksomheten plikter å "sørge for at alarmen i boliger og fritidsboliger høres tydelig på oppholdsrom og soverom når dørene mellom rommene er lukket"
      Og virksomheten plikter å "utstyre boliger og fritidsboliger med minst ett slag slokkeutstyr som kan brukes i alle rom: formfast brannslange på minst 10 mm innvendig fast tilkoblet vannforsyningsnettet, pulverapparat på minst 6 kg med ABC-pulver, skum- eller vannapparat på minst 9 liter, eller på minst 6 liter med effektivitetsklasse minst 21A, eller annet manuelt utstyr med tilsvarende slokkekapasitet"
      Og virksomheten plikter å "kontrollere røykvarslere og manuelt slokkeutstyr i boliger og fritidsboliger etter leverandørens anvisninger, og vedlikeholde dem"

  @hjemmel:§8 @kontrollert:2026-11-24
  Regel: § 8 Oppgradering av byggverk

    @id:brannforebygging-oppgradering
    Scenario: Byggverk etter eldre byggeregler eller med lavere brannsikkerhet
      Gitt at virksomheten eier byggverk som er bygd etter eldre byggeregler enn byggeforskriften av 15. november 1984, eller som har lavere brannsikkerhet enn den krevde
      Så gjelder bestemmelsen
      Og må det vurderes om virksomheten plikter å "oppgradere brannsikkerheten i byggverket til minst nivået i byggeforskrift 15. november 1984 nr. 1892 eller senere byggeregler", fordi "sikkerhetsnivået i byggverket må sammenlignes med nivået i byggeforskriften, og plikten går bare så langt det er praktisk og økonomisk forsvarlig"

  # §§ 9 og 10 gjelder virksomheter, §§ 4 til 8 enhver eier. Virksomhet er ethvert foretak (loven § 4 bokstav f).
  @hjemmel:§9 @jf:lov/2002-06-14-20/§4 @jf:lov/2002-06-14-20/§8 @kontrollert:2026-11-24
  Regel: § 9 Eierens systematiske sikkerhetsarbeid

    @id:brannforebygging-eierens-arbeid
    Scenario: Virksomhet som eier byggverk
      Gitt at virksomheten eier byggverk
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så plikter virksomheten å "fastsette mål og iverksette planer og tiltak for å sikre byggverk virksomheten eier, mot brann, tilpasset byggverkets størrelse, kompleksitet, bruk og risiko"
      Og virksomheten plikter å "iverksette rutiner som sikrer at kravene til brannsikkerhet i byggverket blir overholdt"
      Og virksomheten plikter å "iverksette rutiner for å avdekke, rette opp og forebygge mangler ved bygningsdeler, installasjoner og utstyr som skal oppdage brann eller begrense følgene av den"
      Og virksomheten plikter å "iverksette rutiner for å avdekke, rette opp og forebygge mangler ved eierens systematiske brannsikkerhetsarbeid"

  # Dokumentasjonen gjelder pliktene etter §§ 4 til 9; for §§ 6, 7 og 8 bare når de gjelder virksomheten.
  @hjemmel:§10 @jf:§4 @jf:§5 @jf:§9 @kontrollert:2026-11-24
  Regel: § 10 Eierens dokumentasjon

    @id:brannforebygging-eierens-dokumentasjon
    Scenario: Virksomhet som eier byggverk
      Gitt at virksomheten eier byggverk
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så skal virksomheten ha "Mål, planer og rutiner for å sikre egne byggverk mot brann"
      Og virksomheten skal ha "Dokumentasjon på at eierens plikter til å forebygge brann er oppfylt"

    @id:brannforebygging-dokumentasjon-fyringsanlegg
    Scenario: Dokumentasjon etter § 6
      Gitt at forskrift om brannforebygging § 6 gjelder
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så skal virksomheten ha "Dokumentasjon for fyringsanlegg i egne byggverk"

    @id:brannforebygging-dokumentasjon-bolig
    Scenario: Dokumentasjon etter § 7
      Gitt at forskrift om brannforebygging § 7 gjelder
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så skal virksomheten ha "Dokumentasjon for brannvarsling og slokkeutstyr i boliger og fritidsboliger"

    @id:brannforebygging-dokumentasjon-oppgradering
    Scenario: Dokumentasjon etter § 8
      Gitt at forskrift om brannforebygging § 8 gjelder
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så skal virksomheten ha "Vurdering av brannsikkerheten i eldre eller dårligere sikrede byggverk og oppgraderingen av dem"

  @hjemmel:§11 @jf:lov/2002-06-14-20/§6 @kontrollert:2026-11-24
  Regel: § 11 Brannsikker bruk av byggverk

    @id:brannforebygging-brannsikker-bruk
    Scenario: Den som har rett til å bruke et byggverk
      Gitt at virksomheten har rett til å bruke byggverk
      Så plikter virksomheten å "sørge for at byggverket brukes i samsvar med kravene til brannsikkerhet som gjelder for det"
      Og virksomheten plikter å "unngå unødig brannfare og sørge for at rømningsveiene virker og er lette å komme frem i"
      Og virksomheten plikter å "informere eieren om endringer, forfall og skader i byggverket eller sikkerhetsinnretningene som kan påvirke brannsikkerheten"
      Og virksomheten plikter å "straks gjennomføre ekstraordinære tiltak ved forhold som vesentlig reduserer brannsikkerheten, til risikoen er normal igjen"

  # §§ 12 og 13 gjelder virksomheter, § 11 enhver som har rett til å bruke byggverket.
  @hjemmel:§12 @jf:lov/2002-06-14-20/§4 @jf:lov/2002-06-14-20/§8 @kontrollert:2026-11-24
  Regel: § 12 Brukerens systematiske sikkerhetsarbeid

    @id:brannforebygging-brukerens-arbeid
    Scenario: Virksomhet som har rett til å bruke byggverk
      Gitt at virksomheten har rett til å bruke byggverk
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så plikter virksomheten å "fastsette mål og iverksette planer og tiltak for å redusere brannrisikoen i byggverk virksomheten bruker, tilpasset risikoen bruken medfører"
      Og virksomheten plikter å "iverksette rutiner som sikrer at byggverket brukes i samsvar med brannkravene"
      Og virksomheten plikter å "iverksette rutiner for evakuering og redning ved brann i byggverket"
      Og virksomheten plikter å "iverksette rutiner som sikrer at de som har arbeidsplass i byggverket, kan nok om å forebygge og bekjempe brann"
      Og virksomheten plikter å "iverksette rutiner som sikrer at alle som oppholder seg i byggverket, får vite hvordan de skal unngå brann og opptre ved brann"
      Og virksomheten plikter å "iverksette rutiner for å avdekke, rette opp og forebygge mangler ved brukerens systematiske brannsikkerhetsarbeid"

  @hjemmel:§13 @jf:§11 @jf:§12 @kontrollert:2026-11-24
  Regel: § 13 Brukerens dokumentasjon

    @id:brannforebygging-brukerens-dokumentasjon
    Scenario: Virksomhet som har rett til å bruke byggverk
      Gitt at virksomheten har rett til å bruke byggverk
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så skal virksomheten ha "Mål, planer og rutiner for brannsikker bruk av byggverk"
      Og virksomheten skal ha "Dokumentasjon på at brukerens plikter til å forebygge brann er oppfylt"

  # Dagens ordlyd er fra 1. januar 2020.
  @hjemmel:§23 @jf:§7 @jf:§2 @kontrollert:2026-11-24 @fra:2020-01-01
  Regel: § 23 Omsetning og merking av bærbart brannslokkeapparat

    # Første ledd
    @id:brannforebygging-slokkeutstyr-samsvar
    Scenario: Bare apparater i samsvar med kravene
      Gitt at virksomheten omsetter bærbart slokkeutstyr
      Så er det forbudt å "omsette bærbare brannslokkeapparater som ikke er i samsvar med forskrift om trykkpåkjent utstyr (10. oktober 2017 nr. 1631) og NS-EN 3-7 eller en annen standard som er likeverdig for funksjonalitet og effektivitet"

    # Annet ledd
    @id:brannforebygging-slokkeutstyr-merking
    Scenario: Merking av utstyr med begrenset slokkekapasitet
      Gitt at virksomheten omsetter bærbart slokkeutstyr med begrenset slokkekapasitet
      Så plikter virksomheten å "merke på norsk bærbart slokkeutstyr med begrenset slokkekapasitet"
      Og virksomheten skal ha "Merking på norsk av slokkeutstyr med begrenset slokkekapasitet"
