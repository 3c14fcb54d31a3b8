import Chronology
import Testing

/// German days that are to come, written on Tuesday, 11 June 2024, beside those that have been.
@Suite struct GermanPlanTests {
  @Test func theComingOneIsTheNext() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-14	Der Rat soll am kommenden Freitag beraten.
      2024-06-12	Der Rat soll am kommenden Mittwoch beraten.
      2024-06-17	Der Rat soll am kommenden Montag beraten.
      2024-06-18	Der Rat soll am kommenden Dienstag beraten.
      2024-06-07	Am vergangenen Freitag traf sich der Rat.
      2024-06-14	An diesem Freitag soll der Rat beraten.
      2024-07	Der Rat soll im kommenden Juli beraten.
      """
    ).check()
  }

  @Test func thePresentPlans() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-13	Der Stadtrat kommt am Donnerstag zusammen, um über den Haushalt zu beraten.
      2024-06-13	Der Bundestag stimmt am Donnerstag über das Gesetz ab.
      2024-06-13	Der Bundestag stimmt am Donnerstag über das Gesetz ab
      2024-06-13	Das Gericht verkündet am Donnerstag das Urteil.
      2024-06-13	Am Donnerstag verkündet das Gericht das Urteil.
      2024-06-13	Die Minister treffen sich am Donnerstag in Brüssel.
      2024-06-13	Die Gewerkschaft demonstriert am Donnerstag vor dem Rathaus.
      2024-06-13	Das Kabinett befasst sich am Donnerstag mit dem Entwurf.
      2024-06-13	Der Prozess geht am Donnerstag weiter.
      2024-06-13	Die Wahl ist am Donnerstag.
      2024-06-13	Am Donnerstag ist Wahltag.
      2024-06-11	Der Rat tagt am Dienstag.
      """
    ).check()
  }

  @Test func whatIsToldInThePresentHasBeen() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-06	Mann stirbt am Donnerstag bei Unfall
      2024-06-06	Polizei stoppt am Donnerstag Geisterfahrer
      2024-06-06	Ein Haus brennt am Donnerstag nieder.
      2024-06-06	Der Dax steigt am Donnerstag um drei Prozent.
      2024-06-06	Der Sprecher sagt am Donnerstag, alles sei gut.
      2024-06-05	Die Firma teilte am Mittwoch mit, dass sie schließt.
      2024-06-05	Am Mittwoch teilte die Firma mit, dass sie schließt.
      2024-06-10	Der Verein bestätigte am Montag, dass der Trainer geht.
      2024-06-06	Der Minister weist am Donnerstag Kritik zurück.
      2024-06-06	Am Donnerstag ist ein Mann in Köln gestorben.
      2024-06-06	Die Regierung hat die Firma verstaatlicht am Donnerstag.
      2024-06-06	Der am Donnerstag verletzte Mann ist tot.
      2024-06-06	Der Vater des Kindes, schwer verletzt am Donnerstag, ist tot.
      2024-06-06	Die Feuerwehr rückte aus, weil es am Donnerstag brannte.
      2024-06-06	Die Diebe stahlen am Donnerstag ein Bild.
      2024-06-06	Die Beamten verbanden am Donnerstag seine Wunden.
      2024-06-06	Die Preise zogen am Donnerstag an.
      2024-06-06	Zahlreiche Straßen bleiben gesperrt, teilte die Stadt am Donnerstag mit.
      2024-06-06	Er wurde festgenommen und sitzt seit Donnerstag in Haft.
      """
    ).check()
  }

  @Test func countedFromADay() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-18	Heute in einer Woche wird gewählt.
      2024-06-18	Heute in acht Tagen beginnt die Messe.
      2024-06-28	Am Freitag in zwei Wochen wird gewählt.
      2024-06-18	Am Dienstag in einer Woche wird gewählt.
      2024-06-22	Er kommt am Samstag in einer Woche zurück.
      1994-06-11	Heute vor 30 Jahren starb der Dichter.
      2024-06-11 P2W	Heute wurde er mit Arbeit für zwei Wochen fertig.
      2024-06-11 PT2H	Er lief heute in zwei Stunden ins Ziel.
      2024-06-10 P1W	Gestern schloss er in einer Woche Arbeit ab, was liegen blieb.
      """
    ).check()
  }

  @Test func takenFromTheSentence() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-W25 2024-06-19	Nächste Woche soll das Urteil fallen, frühestens am Mittwoch.
      2024-W25 2024-06-05	Nächste Woche will er reisen, sagte er am Mittwoch.
      1981 1981-06-07	1981 vollendete er die Messe; sie erklang erstmals am Pfingstsonntag.
      1993-07 1993-07-XX	Im Juli 1993 stürzte die Brücke ein. An diesem Tag fuhr ein Zug darüber.
      2024-06-13 2024-06-13	Am Donnerstag wird gewählt. An diesem Tag bleiben die Schulen geschlossen.
      2024-06-11	An diesem Tag feiern wir.
      2015-05 2015-11	Im Mai 2015 begann der Prozess. Im November wurde er verurteilt.
      	Die Umfrage zeigt die gezählten 1922 Aktivitäten der Vereine.
      1922	Die Umfrage zeigt die Werke der 1922 gegründeten Vereine.
      1922	Die Mannschaft der Deutschen 1922 Meister zu nennen, war falsch.
      """
    ).check()
  }

  @Test func ordinalsEndNoSentence() {
    ClauseTable(
      "de",
      """
      Am 40. Jahrestag des Putsches wurde das Denkmal enthüllt	Zwei Tage zuvor, am 40. Jahrestag des Putsches, wurde das Denkmal enthüllt.
      Er feierte den 40. Geburtstag seiner Firma	Am Montag feierte er den 40. Geburtstag seiner Firma.
      Er kam auf den 3. Platz im 2. Lauf	Er kam am Montag auf den 3. Platz im 2. Lauf.
      Er wurde 40	Er wurde am Montag 40. Die Feier war groß.
      Danach wird entschieden	Der Prozess dauert bis zum 4. Danach wird am Montag entschieden.
      Sie zog aus	Sie wohnt in der 3. Etage. Am Montag zog sie aus.
      """
    ).check()
  }

  @Test func commasGoWithWhatStoodBetweenThem() {
    ClauseTable(
      "de",
      """
      Er hatte seine Arbeit aufgenommen	Er hatte im Oktober 2021, wenige Monate nach der Flutkatastrophe, seine Arbeit aufgenommen.
      Das Konzert findet statt	Das Konzert findet am Samstag, 24. August, statt.
      Sie fuhr nach Rom, Berlin und Paris	Sie fuhr am Montag nach Rom, Berlin und Paris.
      """
    ).check()
  }
}
