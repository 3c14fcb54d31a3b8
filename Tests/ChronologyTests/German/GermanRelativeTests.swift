import Chronology
import Testing

/// German dates that point from the day of writing, or from what the text said last.
@Suite struct GermanRelativeTests {
  @Test func daysFromTheDayOfWriting() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-14	Das Parlament hat heute über den Haushalt beraten.
      2024-08-13	Der Konzern legte gestern seine Zahlen vor.
      2024-08-12	Der Schiedsspruch wurde vorgestern bekannt.
      2024-08-15	Das Schiff soll morgen auslaufen.
      2024-08-16	Die Minister treffen sich übermorgen in Wien.
      2024-08-14TMO	Heute Morgen brach der Verkehr zusammen.
      2024-08-15TMO	Die Maschine soll morgen früh landen.
      2024-08-14TEV	Das Spiel wird heute Abend nachgeholt.
      2024-08-09TNI	In der Nacht von Freitag auf Samstag brannte die Mühle nieder.
      2024-08-09TNI	Die Mühle brannte in der Nacht zum Samstag nieder.
      2024-08-10TNI	Die Mühle brannte in der Nacht auf Sonntag nieder.
      2024-05-03TNI	Die Mühle brannte in der Nacht vom 3. auf den 4. Mai nieder.
      2024-01-03 2024-01-05 2024-01-07	Der Chor sang am 3., 5. und 7. Januar.
      XXXX-WXX-6 XXXX-WXX-7	Jeden Samstag und Sonntag ist hier Markt.
      2024-07 2023-07	Der Absatz sank im Juli gegenüber dem gleichen Monat des Vorjahres.
      2024-08-13TNI	Gestern Nacht wurde in die Schule eingebrochen.
      2024-08-09TEV	Am Freitagabend stürzte das Dach ein.
      2024-08-12TMO	Der Zug entgleiste am Montagmorgen.
      2024-08-11TNI	In der Sonntagnacht wurde das Auto gestohlen.
      2024-08-09	Die Bank hat am Freitag ihre Filiale geschlossen.
      2024-08-16	Der Bundestag wird am Freitag abstimmen.
      2024-08-12	Seit Montag streiken die Fahrer.
      2024-08-13	Am vergangenen Dienstag traf sich der Rat.
      2024-08-20	Am kommenden Dienstag soll der Rat beraten.
      2024-08-13	Die Waffenruhe gilt, wie am Dienstag mitgeteilt wurde, auch für den Süden.
      2024-08-17	Er sagte, dass das Konzert am Samstag nachgeholt werde.
      """
    ).check()
  }

  @Test func weeksAndYears() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-W32	Vergangene Woche wurde der Bericht vorgelegt.
      2024-W32	In der letzten Woche regnete es ohne Pause.
      2024-W34	Nächste Woche soll der Zeuge aussagen.
      2024-W34	Die Verhandlungen werden in der kommenden Woche fortgesetzt.
      2024-W33	Diese Woche tagte der Ausschuss zweimal.
      2023	Voriges Jahr kamen nur halb so viele Gäste.
      2023	Im vergangenen Jahr wurde die Steuer gesenkt.
      2025	Nächstes Jahr soll gewählt werden.
      2024	In diesem Jahr fiel die Ernte mager aus.
      2024	Im laufenden Jahr wurden bereits zehn Lizenzen erteilt.
      2024-09	Der Vertrag soll im kommenden Monat unterzeichnet werden.
      2024-07	Im vergangenen Monat wurde der Posten neu besetzt.
      2023	Im Vorjahr lag der Verlust noch bei einer Million.
      2024-W33	Anfang der Woche wurde das Gutachten bekannt.
      2024	Zu Jahresbeginn wurde die Gebühr erhöht.
      2024	Zum Jahresende soll der Betrieb eingestellt werden.
      2024-W32-WE	Am vergangenen Wochenende brannte es im Hafen.
      2024-W33-WE	An diesem Wochenende wird gefeiert.
      """
    ).check()
  }

  @Test func distances() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-W31	Vor zwei Wochen wurde der Streik beendet.
      2021	Das Werk wurde vor drei Jahren geschlossen.
      2024-08-11	Vor drei Tagen verschwand der Junge spurlos.
      2024-02	Vor einem halben Jahr wurde er entlassen.
      PAST_REF	Vor wenigen Tagen war davon keine Rede.
      PAST_REF	Vor Jahren wurde hier noch Kohle gefördert.
      1994	Vor rund 30 Jahren wurde der Verein gegründet.
      2024-08-17	Das Museum wird in drei Tagen wieder öffnen.
      2024-W35	Der Prozess soll in zwei Wochen beginnen.
      2024-12-22	Drei Tage vor Weihnachten wird das Netz abgeschaltet.
      2024-04-02	Zwei Tage nach Ostern wurde er gefunden.
      """
    ).check()
  }

  @Test func whatTheTextSpokeOf() {
    PhraseTable(
      from: "2024-08-14",
      """
      2019-03-04 2019-03-04	Am 4. März 2019 sank die Fähre. Am selben Tag begann die Suche.
      2019-03-04 2019-03-05	Am 4. März 2019 sank die Fähre. Am Tag darauf wurde sie gehoben.
      2019-03-04 2019-03-06	Am 4. März 2019 sank die Fähre. Zwei Tage später wurde sie gehoben.
      2019-03-04 2019-03-05	Am 4. März 2019 sank die Fähre. Am folgenden Tag wurde sie gehoben.
      2019-03-04 2019-03-05	Am 4. März 2019 sank die Fähre. Am nächsten Tag wurde sie gehoben.
      2019-03-04 2019-03-03	Am 4. März 2019 sank die Fähre. Am Vortag war sie noch geprüft worden.
      2019-03-04 2019-W11	Am 4. März 2019 sank die Fähre. In der folgenden Woche gab es Proteste.
      1956 1955	1956 wurde er verhaftet. Ein Jahr zuvor war er noch gefeiert worden.
      1956 1956	1956 kam der Aufstand. In jenem Jahr flohen Tausende.
      1956 1958	1956 wurde er verhaftet. Zwei Jahre danach kam er frei.
      """
    ).check()
  }

  @Test func durationsAndSets() {
    PhraseTable(
      from: "2024-08-14",
      """
      P3W	Der Streik dauerte drei Wochen lang und kostete Millionen.
      P3W	Rund drei Wochen war die Straße gesperrt.
      P2Y	Er wurde zu mindestens zwei Jahren Haft verurteilt.
      P2Y	Beide Seiten schlossen ein zweijähriges Abkommen.
      P10D	Nach einer zehntägigen Reise kehrte der Papst zurück.
      PXM	Es werde Monate dauern, sagte der Bürgermeister.
      PXD	In den kommenden Tagen soll es regnen.
      P3M	In den vergangenen drei Monaten wurde kaum gebaut.
      PT36H	Nach 36 Stunden wurde die Suche beendet.
      P21D	Einundzwanzig Tage saß er in Haft.
      XXXX-WXX-5	Sie treffen sich jeden Freitag vor dem Rathaus.
      XXXX-WXX-5	Das Museum ist freitags nicht geöffnet.
      P1D	Der Bericht wird täglich aktualisiert.
      P1Y	Der Preis wird jährlich in Bern verliehen.
      P2W	Der Ausschuss tagt alle zwei Wochen.
      P1W	Er fährt jede Woche nach Basel.
      """
    ).check()
  }

  @Test func timesOfTheDay() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-08-14T20:00	Das Spiel beginnt um 20 Uhr und wird übertragen.
      2024-08-14T08:30	Die Läden öffnen um 8.30 Uhr wieder.
      2024-08-14T14:00	Gegen 14 Uhr fiel der Strom aus.
      2024-08-09T20:15	Am Freitag um 20.15 Uhr brach das Feuer aus.
      2024-08-14T20:00	Um acht Uhr abends war alles vorbei.
      2024-08-13T06:45	Die Beben begannen am Dienstag um 6:45 Uhr.
      2024-08-14T00:00	Um Mitternacht wurde die Grenze geschlossen.
      2024-08-13T17:00	Am Dienstag gegen 17 Uhr wurde die Leiche gefunden.
      """
    ).check()
  }

  @Test func phrases() {
    PhraseTable(
      from: "2024-08-14", in: .german,
      """
      2024-07-25	Do., 25.7.
      2024-07-25	Do, 25. Juli
      2024-07-25	25.07.24
      2024-07-03 2024-07-09	3.–9. Juli
      2024-05-21	am einundzwanzigsten Mai 2024
      2024-08-14T07:30	halb acht
      2024-12-25	erster Weihnachtstag
      2024-08-16TEV	Freitagabend
      2024-08-15TEV	morgen Abend
      2024-08-12	vorgestern
      2024-W35	in zwei Wochen
      """
    ).check()
  }

  @Test func datelines() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-07-25 2024-07-24	BERLIN, 25. Juli 2024 – Die Regierung hat gestern ein Gesetz beschlossen.
      2024-07-25	WIEN, 25. Juli – Die Regierung hat ein Gesetz beschlossen.
      """
    ).check()
  }
}
