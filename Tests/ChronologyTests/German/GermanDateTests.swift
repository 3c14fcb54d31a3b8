import Chronology
import Testing

/// German dates that say themselves, and partial ones.
@Suite struct GermanDateTests {
  @Test func fullDates() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-07-25	Der Vertrag wurde am 25. Juli 2024 in Genf unterzeichnet.
      2024-07-25	Die Anlage ging am 25.7.2024 in Betrieb.
      2024-07-25	Stichtag war der 25.07.24, teilte das Amt mit.
      1990-10-03	Am 3. Oktober 1990 wurde das Land vereinigt.
      1945-05-08	Der Krieg endete am 8. Mai 1945 mit der Kapitulation.
      1848-03-18	Schon am 18. März 1848 kämpften die Bürger auf den Barrikaden.
      2024-07-25	Die Sitzung ist für Donnerstag, 25. Juli 2024, angesetzt.
      2024-07-25	Am Donnerstag, dem 25. Juli 2024, trat der Minister zurück.
      2015-01-06	Der Brief ist auf den 6. Jänner 2015 datiert, wie aus Wien verlautet.
      2011-02-02	Das Urteil vom 2. Feber 2011 ist rechtskräftig.
      2024-05-02	Am zweiten Mai 2024 wurde die Brücke gesperrt.
      2024-07-03 2024-07-09	Das Fest dauerte vom 3. bis 9. Juli 2024.
      2024-07-28 2024-08-03	Das Lager fand vom 28. Juli bis zum 3. August 2024 statt.
      2024-07-25	Die Meldung stammt vom 2024-07-25 und wurde nicht berichtigt.
      2024-07-25	Der Bescheid vom 25.Juli 2024 wurde aufgehoben.
      1998-12-09	Das Gesetz wurde am 9. Dez. 1998 verkündet.
      2019-09-30	Die Frist lief am 30. Sept. 2019 ab, sagte der Anwalt.
      """
    ).check()
  }

  @Test func partialDates() {
    PhraseTable(
      from: "2024-08-14",
      """
      2023-10-03	Am 3. Oktober kamen Tausende auf den Platz.
      2024-10-03	Am 3. Oktober werden Tausende auf dem Platz erwartet.
      2024-07-25	Am Donnerstag, 25. Juli, trat der Minister zurück.
      2024-07-25	Die Wahl fand am Donnerstag, 25.7., in aller Stille statt.
      2024-07-03 2024-07-09	Die Ausstellung war vom 3. bis 9. Juli zu sehen.
      2024-10-01 2024-10-15	Das Bad wird vom 1. bis zum 15. Oktober geschlossen.
      2025	Bis Ende 2025 sollen 300 Stellen wegfallen.
      2024-07-03 2024-07-04	Am 3. und 4. Juli wurde gestreikt.
      2024-07	Im Juli stiegen die Preise kaum noch.
      2024-10	Das Gericht will im Oktober entscheiden.
      2015-07	Im Juli 2015 lag der Preis bei zwei Franken.
      2024-07	Anfang Juli brach der Damm.
      2024-07	Der Vulkan brach Mitte Juli aus.
      2024-07	Ende Juli war der Spuk vorbei.
      2023-12	Seit Dezember steht das Haus leer.
      2024-05	Im Mai wurde der Vertrag verlängert.
      2024	Bis Ende des Jahres soll die Strecke fertig sein.
      2023-07	Die Zahlen vom Juli vergangenen Jahres wurden berichtigt.
      2020	Im Jahr 2020 wurde der Flughafen eröffnet.
      2013	2013 wurde er Minister.
      2024-08-04	Am 4. begann der Prozess, er dauert noch an.
      2024-10-07	Der erste Montag im Oktober ist frei, teilte die Schule mit.
      2024-W03 2024-01-15	Die dritte Woche des Januars war frostig, am 15. Januar fror der Fluss zu.
      """
    ).check()
  }

  @Test func longStretches() {
    PhraseTable(
      from: "2024-08-14",
      """
      199	Mitte der neunziger Jahre wurde die Grube stillgelegt.
      199	In den 1990er-Jahren wuchs die Stadt schnell.
      199	Die Wirtschaft der 90er Jahre ist noch nicht erforscht.
      198	In den achtziger Jahren war das Tal noch unbewohnt.
      18	Im 19. Jahrhundert wanderten viele nach Amerika aus.
      19	Das zwanzigste Jahrhundert war blutig.
      2015-SU	Im Sommer 2015 kamen Hunderttausende über die Grenze.
      2024-SU	Im Sommer war der See ausgetrocknet.
      2015-WI	Im Winter 2014/15 fiel kein Schnee.
      2023-FA	Vergangenen Herbst wurde die Halle abgerissen.
      2024-Q2	Im zweiten Quartal sank der Umsatz.
      2015-Q3	Der Gewinn des dritten Quartals 2015 wurde berichtigt.
      2024-H1	Im ersten Halbjahr wurden weniger Wohnungen gebaut.
      2024-Q2	Die Firma sagte, dass der Umsatz im zweiten Quartal sank.
      1939 1945	Zwischen 1939 und 1945 war die Grenze geschlossen.
      1939 1945	Er lebte von 1939 bis 1945 in Schweden.
      1933	Das Jahr 1933 veränderte alles.
      """
    ).check()
  }

  @Test func namedDays() {
    PhraseTable(
      from: "2024-08-14",
      """
      2024-03-31	An Ostern wurde die Kirche wieder geöffnet.
      2024-05-19	Zu Pfingsten kam es zu langen Staus, teilte die Polizei mit.
      2024-12-25	Zu Weihnachten wird die Strecke gesperrt.
      2023-12-24	An Heiligabend brannte das Haus nieder.
      2024-12-31	An Silvester soll das Wetter umschlagen.
      2024-01-01	An Neujahr wurde der Laden geplündert.
      2024-10-03	Der Tag der Deutschen Einheit wird in Schwerin gefeiert.
      2024-03-29	Am Karfreitag ruhten die Waffen, hieß es.
      2019-05-30	An Christi Himmelfahrt 2019 wurde er zuletzt gesehen.
      2024-12-26	Am zweiten Weihnachtstag werden die Läden nicht öffnen.
      """
    ).check()
  }
}
