# language: no
Egenskap: Forskrift om industrivern

  Regel: § 2 Virkeområde

    Scenario: Mange sysselsatte
      Gitt at antall sysselsatte i gjennomsnitt i året er minst 40
      Så gjelder bestemmelsen
