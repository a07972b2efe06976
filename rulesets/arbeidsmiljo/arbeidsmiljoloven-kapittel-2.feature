# language: no
@kilde:lov/2005-06-17-62
Egenskap: Arbeidsmiljøloven kapittel 2

  # Forskrift om innleie fra bemanningsforetak § 1 lar første ledd gjelde også for den som leier inn uten selv å ha
  # arbeidstakere, og da gjelder loven ikke ellers.
  @hjemmel:§2-2/ledd-1 @jf:§1-4 @jf:§14-12 @jf:§14-13 @jf:forskrift/2013-01-11-33/§1 @kontrollert:2026-11-24 @uavhengig
  Regel: § 2-2 første ledd Andre enn egne arbeidstakere

    # Bokstav a og b
    @id:aml-andre-enn-egne
    Scenario: Andre enn egne arbeidstakere utfører arbeid
      Gitt at loven gjelder
      Og at andre enn egne arbeidstakere utfører arbeid i tilknytning til virksomhetens aktivitet eller innretning
      Så plikter virksomheten å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
      Og virksomheten plikter å "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"

    # Bokstav c. Et oppdrag kan være innleie (§ 14-12 fjerde ledd og § 14-13 femte ledd); er det innleie fra bemanningsforetak, følger
    # plikten av regelen under.
    @id:aml-innleides-arbeidstid
    Scenariomal: Innleide arbeidstakere
      Gitt at loven gjelder
      Og at virksomheten <innleie>
      Så plikter virksomheten å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

      Eksempler:
        | rad     | innleie                                                                     |
        | innleie | leier inn arbeidstakere                                                     |
        | oppdrag | regnes som "innleier fra virksomhet som ikke har til formål å drive utleie" |

    # Uten vilkår om at virksomheten ikke har arbeidstakere: har den det, følger det samme av loven, og da kan antallet være ukjent.
    # Den som er unntatt fra loven, og privatpersoner, regnes ikke som innleier (§ 14-12).
    @id:aml-innleie-uten-arbeidstakere
    Scenario: Innleie fra bemanningsforetak, også til virksomhet uten arbeidstakere
      Gitt at virksomheten regnes som "innleier fra bemanningsforetak"
      Så plikter virksomheten å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø"
      Og virksomheten plikter å "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø"
      Og virksomheten plikter å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven"

    @id:aml-annen-innleie-uten-arbeidstakere
    Scenario: Annen innleie til virksomhet uten arbeidstakere
      Gitt at virksomheten ikke sysselsetter arbeidstaker
      Og at virksomheten regnes som "innleier fra virksomhet som ikke har til formål å drive utleie"
      Men ikke dersom virksomheten regnes som "unntatt fra arbeidsmiljøloven"
      Men ikke dersom virksomheten er en privatperson eller privat husholdning
      Så må det vurderes om virksomheten plikter å "innrette virksomheten og ordne egne arbeidstakeres arbeid slik at også andre som arbeider der, har et fullt forsvarlig arbeidsmiljø", fordi "forskrift om innleie fra bemanningsforetak § 1 gjelder «innleie til virksomhet som ikke sysselsetter arbeidstaker», men sier ikke om den også gjelder innleie fra andre enn bemanningsforetak"
      Og det må vurderes om virksomheten plikter å "samarbeide med andre arbeidsgivere om et fullt forsvarlig arbeidsmiljø", fordi "forskrift om innleie fra bemanningsforetak § 1 gjelder «innleie til virksomhet som ikke sysselsetter arbeidstaker», men sier ikke om den også gjelder innleie fra andre enn bemanningsforetak"
      Og det må vurderes om virksomheten plikter å "sørge for at innleides arbeidstid følger arbeidstidsreglene i arbeidsmiljøloven", fordi "forskrift om innleie fra bemanningsforetak § 1 gjelder «innleie til virksomhet som ikke sysselsetter arbeidstaker», men sier ikke om den også gjelder innleie fra andre enn bemanningsforetak"

  # Avtalen og ansvaret er de samme som etter internkontrollforskriften § 6 første ledd, se kommentarene til den. At arbeidsplassen
  # er felles, følger av at virksomheten er hovedbedrift; det står her for at det skal spørres om det først.
  @hjemmel:§2-2/ledd-2 @jf:forskrift/1996-12-06-1127/§6/ledd-1 @jf:forskrift/2010-02-12-158/§33 @kontrollert:2026-11-24
  Regel: § 2-2 andre ledd Hovedbedrift og samordning

    @id:aml-hovedbedrift
    Scenario: Hovedbedriften
      Gitt at virksomheten utøver arbeid på samme arbeidsplass som andre virksomheter
      Og at virksomheten er hovedbedrift på en felles arbeidsplass
      Så plikter virksomheten å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

    # Arbeidstakerne til alle arbeidsgiverne på stedet regnes med.
    @id:aml-samordningsavtale
    Scenario: Ingen hovedbedrift og mer enn 10 arbeidstakere
      Gitt at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
      Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er mer enn 10
      Så skal virksomheten ha "Avtale om samordning av helse-, miljø- og sikkerhetsarbeidet på felles arbeidsplass"
      Og virksomheten plikter å "melde til Arbeidstilsynet når virksomhetene ikke blir enige om hvem som skal samordne helse-, miljø- og sikkerhetsarbeidet"

    @id:aml-samordningsansvar
    Scenariomal: Virksomheten har fått ansvaret for samordningen
      Gitt at virksomheten arbeider på en felles arbeidsplass der ingen virksomhet kan regnes som hovedbedrift
      Og at antall arbeidstakere som samtidig sysselsettes på den felles arbeidsplassen er mer enn 10
      Og at <ansvaret>
      Så plikter virksomheten å "samordne virksomhetenes helse-, miljø- og sikkerhetsarbeid på den felles arbeidsplassen"

      Eksempler:
        | rad    | ansvaret                                                                                                                |
        | avtale | virksomheten etter avtale har ansvaret for å samordne helse-, miljø- og sikkerhetsarbeidet på den felles arbeidsplassen |
        | vedtak | det foreligger vedtak om "ansvar for å samordne helse-, miljø- og sikkerhetsarbeidet"                                   |
