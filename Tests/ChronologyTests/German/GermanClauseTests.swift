import Testing

/// What a label says of a German sentence: the clause of its date, in an order that can be read.
@Suite struct GermanClauseTests {
  /// The subject stands before the verb again where the date is left out; where it cannot be told for
  /// sure, the date stays.
  @Test func theVerbStandsSecond() {
    ClauseTable(
      "de",
      """
      Der Damm brach	Am Montag brach der Damm.
      Die alte Brücke war für alle gesperrt	Im August war die alte Brücke für alle gesperrt.
      Er wurde freigelassen	Am 13. Mai wurde er freigelassen.
      Vertreter der EU trafen sich in Wien	Am Dienstag trafen sich Vertreter der EU in Wien.
      Angela Merkel reiste nach Kiew	Am Freitag reiste Angela Merkel nach Kiew.
      Das Medikament „Wegol“ sorgte für Aufsehen	Anfang Mai sorgte das Medikament „Wegol“ für Aufsehen.
      Der 21 Jahre alte Mann war in einem Video zu sehen	Im Juli war der 21 Jahre alte Mann in einem Video zu sehen.
      OGB und LCB riefen zum Streik auf	Am Montag riefen OGB und LCB zum Streik auf.
      Am Montag hat Berlin Hilfe zugesagt	Am Montag hat Berlin Hilfe zugesagt.
      Am Montag wurde in Kiel eine Halle eröffnet	Am Montag wurde in Kiel eine Halle eröffnet.
      Heute wird im Landtag darüber beraten	Heute wird im Landtag darüber beraten.
      Den Preis gewann eine Schülerin aus Ulm	Den Preis gewann am Freitag eine Schülerin aus Ulm.
      """
    ).check()
  }

  /// Every date has its own clause, with its subject.
  @Test func eachDateHasItsClause() {
    ClauseTable(
      "de",
      """
      Der Mann wurde verhaftet | Der Mann wurde freigelassen	Der Mann wurde am Montag verhaftet und am Dienstag freigelassen.
      Der Zug hielt in Ulm | Der Zug kehrte um	Der Zug hielt am Montag in Ulm und kehrte am Dienstag um.
      Die Straße wurde gesperrt | Nachdem ein Hang abgerutscht war	Die Straße wurde am Dienstag gesperrt, nachdem am Montag ein Hang abgerutscht war.
      Die Firma, die gegründet wurde | Die Firma hat Insolvenz angemeldet	Die Firma, die 1998 gegründet wurde, hat am Montag Insolvenz angemeldet.
      Der Verein bestätigte, dass der Trainer am 30. August geht | Dass der Trainer geht	Der Verein bestätigte am Montag, dass der Trainer am 30. August geht.
      Er ließ sich beurlauben | Er wurde in den Ruhestand versetzt	Er ließ sich im Juni beurlauben, wurde am 31. Juli in den Ruhestand versetzt.
      Die Nachfolge von Philipp Marx, der das Amt innehatte	Sie tritt die Nachfolge von Philipp Marx an, der das Amt 2023 innehatte.
      Der Vertrag trat in Kraft | Der Vertrag, den beide Staaten unterzeichnet hatten	Am 3. Mai trat der Vertrag in Kraft. Es ist der Vertrag, den beide Staaten am 31. März unterzeichnet hatten.
      Der Minister kündigte an, die Hilfen würden auslaufen	Der Minister kündigte am Dienstag an, die Hilfen würden auslaufen.
      Die Regierung hatte angekündigt, das Werk werde im Juni geschlossen | Das Werk werde geschlossen	Am Dienstag hatte die Regierung angekündigt, das Werk werde im Juni geschlossen.
      Die Brücke wurde gebaut | Die Brücke wurde erweitert	Die Brücke wurde 1932 gebaut und 1988 erweitert.
      Der Film kam in die Kinos | Der Film gewann drei Oscars	Der Film kam 2003 in die Kinos und gewann 2004 drei Oscars.
      Der Damm hielt | Der Damm brach	Der Damm hielt am Montag, und am Dienstag brach der Damm.
      Sie heirateten 1987 | Sie trennten sich	Sie heirateten 1987 und trennten sich 1999.
      Hans Holt, in Kiel geboren | Hans Holt studierte die Rechte	Hans Holt, 1950 in Kiel geboren, studierte 1970 die Rechte.
      Es war 1905, als Einstein seine Theorie veröffentlichte	Es war 1905, als Einstein seine Theorie veröffentlichte.
      Am Montag wurde bekannt, dass der Trainer geht	Am Montag wurde bekannt, dass der Trainer geht.
      Wann der Zug fährt, war unklar	Wann der Zug fährt, war am Montag unklar.
      Der Minister sagte: „Wir handeln.“	Der Minister sagte am Montag: „Wir handeln.“
      Die Kirche brannte	Am Montag (12. August) brannte die Kirche.
      Die Linie strich 30 Flüge | Es sollen 20 sein	Die Linie strich am Montag 30 Flüge, am Dienstag sollen es 20 sein.
      Der Zug, mit Leuten besetzt, entgleiste	Der Zug, mit Leuten besetzt, entgleiste am Montag.
      Das Haus, 1887 gebaut und 1950 erweitert | Das Haus, 1887 gebaut und 1950 erweitert | Das Haus brannte ab	Das Haus, 1887 gebaut und 1950 erweitert, brannte am Montag ab.
      Die Pläne wurden verworfen	Die Pläne – alt und teuer – wurden am Montag verworfen.
      „Es habe einen Brief gegeben“ | „Es habe 2023 einen Brief gegeben“, sagte sie	„Es habe 2023 einen Brief gegeben“, sagte sie am Montag.
      Antworten gibt ein Seminar | Antworten gibt ein Seminar	Antworten gibt ein Seminar am 4. und 5. Mai.
      """
    ).check()
  }

  /// Nothing that leans on the date is left without it.
  @Test func aDateThatIsNeededStays() {
    ClauseTable(
      "de",
      """
      Der 1. Mai fiel auf einen Mittwoch	Der 1. Mai fiel auf einen Mittwoch.
      Die Regierung ordnete für Montag Trauer an	Die Regierung ordnete für Montag Trauer an.
      Das Gericht prüft die am Montag eingelegte Beschwerde	Das Gericht prüft die am Montag eingelegte Beschwerde.
      Es ist der 13. August	Es ist der 13. August.
      Sie bot einen Termin „nächste Woche“ an	Sie bot einen Termin „nächste Woche“ an.
      Die Schule wurde eröffnet	Die Schule wurde bereits im Jahr 1903 eröffnet.
      """
    ).check()
  }

  /// A bound, a name and a comparison make no event of their day; what only looks like one does.
  @Test func boundsMakeNoEvent() {
    ClauseTable(
      "de",
      """
      Seit 2012 ist sie Beraterin.
      Das Programm läuft bis Ende 2027.
      Anmeldungen sind bis 15. September möglich.
      Vor 1979 gab es hier keine Straße.
      Das Gebäude stammt aus dem Jahr 1887.
      Das Gesetz von 1968 gilt noch immer.
      Sie ist die Sängerin des Jahres 2005.
      Der Umsatz war 2023 höher als im Vorjahr.
      Der Winter war lang.
      Die Wahl fand nicht am Sonntag statt.
      Die Täter wurden bis Freitag nicht gefasst.
      Der Bericht soll bis Freitag fertig sein	Der Bericht soll bis Freitag fertig sein.
      Ab Montag gilt der neue Fahrplan	Ab Montag gilt der neue Fahrplan.
      Der Kanzler reist nach Paris	Der Kanzler reist morgen nach Paris.
      Seit der Gründung 1950 hat der Verein zehn Titel gewonnen.
      Bei der Wahl kam die Partei auf zehn Prozent	Bei der Wahl 2021 kam die Partei auf zehn Prozent.
      Die Partei kam bei der Wahl auf zehn Prozent	Die Partei kam bei der Wahl 2021 auf zehn Prozent.
      Sie sprach über die Wahl 2021.
      Diese Woche tagte der Rat	Diese Woche tagte der Rat.
      Von 1960 bis 1992 lehrte sie in Weimar	Von 1960 bis 1992 lehrte sie in Weimar.
      """
    ).check()
  }

  @Test func whereTheyCountAndLean() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-20	Die Schulen teilten mit, dass ab Dienstag wieder Unterricht ist.
      2024-08-20	Das Land teilte mit, dass ab Dienstag der Betrieb wieder aufgenommen wird.
      2024-08-16	Er sagte, dass am Freitag die Brücke gesperrt werden soll.
      2024-08-09	Er sagte, dass am Freitag die Brücke gesperrt worden war.
      2024-08-13	Er sagte am Dienstag, er werde nicht zurücktreten.
      2024-08-12	Die Firma teilte am Montag mit, sie werde das Werk schließen.
      2024-08-12	Der Mann soll am Montag eine Frau getötet haben.
      2024-08-19	Der Minister will am Montag die alte Brücke öffnen.
      2024-Q3	Die Firma sagte, dass sie im dritten Quartal ein neues Werk baut.
      2024-08-13	Ab Dienstag war die Straße gesperrt.
      2024-09-25	Am 25. September tritt die Sängerin auf, die im Radio entdeckt wurde.
      2023-09-25	Am 25. September 2023 trat die Sängerin auf, die im Radio entdeckt wurde.
      2024-05-01 2024-W15	Der 1. Mai war ein Feiertag. Drei Wochen zuvor hatte die Stadt den Platz gesperrt.
      2024-05-01 2024-W15	Der 1. Mai war ein Feiertag, drei Wochen zuvor war der Platz gesperrt.
      2025-02-01	Die Messe beginnt am 1. Februar.
      2024-02-01	Die Messe begann am 1. Februar.
      2024-05	Das vor drei Monaten verkündete Urteil gilt.
      2024-08-10TNI 2024-08-11T02:00	In der Nacht zum Sonntag brannte es. Gegen 2 Uhr rückte die Feuerwehr aus.
      	Die Richtlinie 2014/79/EU gilt für Spielzeug.
      """
    ).check()
  }
}
