import Chronology
import Testing

/// Numbers that only look like years, and dates that do not lie where the nearest would.
@Suite struct SidesAndNumbersTests {
  @Test func numbersThatCountOrLabel() {
    PhraseTable(
      from: "2026-03-03",
      """
      	Bus line 1964 was closed.
      	The motion was approved by 2025 votes to 1996.
      	He won 2025 votes against 1996.
      	The judge cited clause 2012 and line 2015.
      	The report has 1990 pages.
      	Der Bericht, der nun vorliegt, umfasst 1990 Seiten.
      	Die Linie 1964 fährt nicht, die Buslinie 2014 schon.
      	Er wurde mit 2025 Stimmen gegen 1996 gewählt.
      	Das steht in Absatz 2012 und Artikel 2013.
      	La línea 1964 no circula por la ciudad.
      	El artículo 2012 obliga al juez.
      	El informe tiene 1990 páginas.
      	Ganó por 2025 votos contra 1996.
      """
    ).check()
  }

  @Test func yearsBesideSuchWords() {
    PhraseTable(
      from: "2026-03-03",
      """
      1990	By 1990 people had left the town.
      2020	In 2020 votes were counted by hand.
      1999	He won 2025 votes in 1999.
      1964	The line was closed in 1964.
      2012	The clause dates from 2012.
      2014	Die Linie wurde 2014 eingestellt.
      1990	En 1990 se cerró la línea.
      """
    ).check()
  }

  @Test func whatIsToCome() {
    PhraseTable(
      from: "2026-03-03",
      """
      2026-12-31	Der Tarifvertrag läuft am 31. Dezember aus.
      2026-11-30	Die Frist endet am 30. November.
      2026-W10-WE	Das Spiel wird am kommenden Wochenende nachgeholt.
      2026-04	Das Museum öffnet im nächsten Monat.
      """
    ).check()
    PhraseTable(
      from: "2025-07-10",
      """
      2026-02-01	La orden vence el 1 de febrero.
      2026-01-31	El contrato expira el 31 de enero.
      2026-01-08	El curso empieza el 8 de enero.
      2025-06-08	La orden venció el 8 de junio.
      """
    ).check()
    PhraseTable(
      from: "2026-01-08",
      """
      2026-02	He warned that come February there might be no money.
      2025-02	It had come in February, and nobody saw it.
      """
    ).check()
  }

  @Test func whatIsToldOfADayHasBeen() {
    PhraseTable(
      from: "2025-05-05",
      """
      2024-06-09	Elections were held on June 9.
      2025-06-09	Elections will be held on June 9.
      2025-06-09	Elections are scheduled to be held on June 9.
      2025-05-04	Elections were held on May 4.
      """
    ).check()
  }

  @Test func theComingWeekendCountsFromTheWriting() {
    PhraseTable(
      from: "2026-03-03",
      """
      2021-07 2026-W10-WE	Im Juli 2021 brannte die Halle. Der Verein sagte das Spiel am kommenden Wochenende ab.
      2021-07 2026-W10-WE	The hall burned in July 2021. The club called off the match on the coming weekend.
      2021-07-10 2021-07-11	The hall burned on July 10, 2021. The next day it fell.
      """
    ).check()
  }

  @Test func theEndOfAStretchThatIsAWeekday() {
    PhraseTable(
      from: "1989-10-30",
      """
      1989-09-14 1989-10-26	He bought the shares from Sept. 14 to Thursday.
      1989-10-31 1989-11-02	The road is shut from Tuesday, October 31, until Thursday.
      1989-11-01/1989-11-02	The road is shut from November 1 to Thursday.
      """
    ).check()
  }

  @Test func weekdaysOfTheWeekThatTheLastOneSays() {
    PhraseTable(
      from: "2026-03-03",
      """
      2026-03-12 2026-03-13	The union called a strike for Thursday and Friday next week.
      2026-03-09 2026-03-10 2026-03-13	It will be shut on Monday, Tuesday and Friday next week.
      2026-03-12 2026-03-13	Der Streik ist am Donnerstag und Freitag nächster Woche.
      2026-03-02 2026-02-27	He came on Monday and left on Friday last week.
      """
    ).check()
  }
}
