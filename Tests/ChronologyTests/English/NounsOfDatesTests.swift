import Articles
import Chronology
import Testing

/// What stands behind or before a date and decides what is meant: a siege has a second day, and so has
/// January; a contract of March is traded or signed; the 80s are years or degrees.
@Suite struct NounsOfDatesTests {
  @Test func daysOfTheCalendarAreNoneOfAnEvent() {
    PhraseTable(
      from: "2024-05-08",
      """
      2023-12-25	It is the 25th day of December.
      2024-05-01	It is the first day of the month.
      1905-01-02	It's the second day of January 1905.
      2024-01-01	This is the first day of the year.
      2025-01-01	It's the first day of next year.
      2024-05-08	It is the third day of the harbour strike.
      2024-05-08 P1W	It's the ninth day of a week-long fast.
      2024-05-08 2024-SU	It is the fourth day of the summer offensive.
      2024-05-08	This is the first day of school.
      """
    ).check()
    PhraseTable(from: "2024-12-25", "2024-12-25\tIt is the 25th day of December.").check()
    let tagger = DateTagger()
    for phrase in ["It is the first day of spring.", "It's the second day of Christmas."] {
      let days = tagger.mentions(in: phrase, reference: CivilMoment(iso: "2024-05-08")).map(\.value)
      #expect(!days.contains("2024-05-08"), "\(phrase) \(days)")
    }
  }

  @Test func monthsOfContractsAreTradedOrSigned() {
    PhraseTable(
      from: "2024-05-08",
      """
      2024-03	In March contracts were signed for ten boats.
      2024-03	In March delivery of the boats began.
      2024-03	The March delivery was late.
      2024-03	The March contract was signed in the harbour.
      2025-03	The March contract was three cents higher.
      2025-03	Wheat for March delivery rose two cents.
      2024-11	November futures fell two cents.
      2024-11	The November contracts fell two cents.
      """
    ).check()
    PhraseTable(
      from: "2024-03-08",
      """
      2023-06	In June contract talks broke down.
      2023-06	The June contract talks broke down.
      2023-06	In June futures fell.
      """
    ).check()
  }

  @Test func lengthsFollowDecimals() {
    PhraseTable(
      from: "2024-05-08",
      """
      2024-W17	The index closed at 175.5 two weeks ago.
      2024-04-28	The ferry sank at 2.5 ten days ago.
      	The film had 175.5 million hours of viewing.
      	It cost 2.5 thousand days of work.
      """
    ).check()
  }

  @Test func tensAreDecadesOrDegrees() {
    PhraseTable(
      from: "2024-05-08",
      """
      198	The highs and lows of the 80s were sung.
      196	She gave readings of poems from the 60s.
      198	The temperature fell sharply. Songs of the 80s were played.
      198	The temperature fell sharply. In the 80s it had not.
      198	She remembers the highs he reached in the 80s.
      198	Temperatures are higher than in the 80s.
      198	He wrote of temperatures, and in the 80s of storms.
      	Highs in the 80s are forecast.
      	Temperatures fell into the 30s.
      	Lows will be near the 40s.
      	The highs will be in the mid-30s.
      """
    ).check()
  }

  @Test func yearsOfDecadesOwnWhatAYearHasOneOf() {
    PhraseTable(
      from: "2024-05-08",
      """
      198 199	They played 1980's bands and 1990's shows.
      198	In 1980's Britain the mines closed.
      1980-SU	In 1980's summer the mine closed.
      1990	It was 1990's budget that failed.
      2020	Sales rose from 2020's total.
      1987	They played 1987's songs.
      """
    ).check()
  }

  @Test func countsAreNoYears() {
    PhraseTable(
      from: "2024-05-08",
      """
      	A survey of 1709 schoolchildren was made, they said.
      1842	A law of 1842 forbids it, they said.
      	At least 1836 workers were hurt, they said.
      	As many as 1918 pupils stayed away, they said.
      	More than 2015 homes burned down, they said.
      	Nearly 1990 miners went home, they said.
      	The liner sank with 1517 passengers on board, they said.
      	Police held 1812 protesters, they said.
      	Call 020 7946 1958 or 555 2012, they said.
      	It is case No. 2015-1234 of the court, they said.
      	It turned at 1950 rpm in a 2012 MB film, they said.
      2012	In 2012 555 people came, they said.
      1998 2004	The figures for 1998 2004 are out, they said.
      2015 2019	The 2015-2019 plan is out, they said.
      1990	The air is worse than in nearly all 1990 tests, they said.
      1848-SU	In the summer of 1848 students rose, they said.
      1998	It reported 1998 results, they said.
      1990	The winners of 1990 elections met, they said.
      1990	It sold at least 1990 models, they said.
      1848	The revolutions of 1848 failed, they said.
      """
    ).check()
  }
}
