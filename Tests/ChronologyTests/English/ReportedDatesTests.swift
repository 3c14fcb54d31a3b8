import Articles
import Chronology
import Testing

/// Dates as reports of earnings, of rulings and of what has been give them.
@Suite struct ReportedDatesTests {
  @Test func quartersAreComparedWithThoseOfTheYearBefore() {
    PhraseTable(
      from: "2024-05-02",
      """
      2024-Q1 2023-Q1	Profit fell in the first quarter to $4 million from $9 million a year ago.
      2024-Q1 2023-Q1	The first quarter was slow. A year earlier, the brewer had sold more.
      2024-Q1 2023-Q1	In the first quarter it sold less than in the corresponding period last year.
      2024-Q1 2023-Q1	It lost money in the first quarter, up from last year's $3 million.
      2024-Q1 2023-Q1	The first-quarter loss compares with a year-earlier gain.
      2023	A year ago the bridge was open.
      2024-Q1 2024-03-29	Sales rose in the quarter ended March 29.
      """
    ).check()
  }

  @Test func whatIsNamedByItsDayHasBeen() {
    PhraseTable(
      from: "2024-03-15",
      """
      2024-03-13	Relatives said they want to get around Wednesday's ruling.
      2024-03-13	Officials said the town will have to live with Wednesday's verdict.
      2024-03-20	She will miss Wednesday's game.
      """
    ).check()
  }

  @Test func endsThatAreToldOfHaveCome() {
    PhraseTable(
      from: "2024-03-15",
      """
      2023	The flu peaked by the end of the year.
      2023	It was sold at the end of year.
      2024	The road will open by the end of the year.
      2024-02	It closed at the end of the month.
      """
    ).check()
  }

  @Test func thePast() {
    PhraseTable(
      from: "2024-03-15",
      """
      PAST_REF	He has said in the past that he would go.
      P3M	In the past three months it rained.
      2024-W10	It happened in the past week.
      	He spoke at this march.
      	It was one of the past winners.
      """
    ).check()
  }

  @Test func pointsAlreadyReached() {
    PhraseTable(
      from: "2024-03-15",
      """
      2024-03-03 2024-03-03	The mayor resigned on March 3. Since then, police said, the seat has been empty.
      2024-04-20 2024-04-20	The vote was set for April 20. Until then, officials said, he stays.
      PRESENT_REF	It was the largest fire to date, firefighters said.
      	They joined the March on the capital, police said.
      	The town wants to spring a surprise, police said.
      """
    ).check()
  }

  @Test func postsSpeakLoosely() {
    PhraseTable(
      from: "2024-03-15",
      """
      P1D	Have a nice day! #sun
      2024-W11-WE	long weekend at last http://example.org
      FUTURE_REF	#team my future looks bright
      """
    ).check()
  }

  @Test func lengthsAndDistances() {
    PhraseTable(
      from: "2024-03-15",
      """
      P1M	The month-long strike is over, the union said.
      P1Y	They ended a year-long inquiry, police said.
      2022-03-15	The bridge fell exactly two years ago, officials said.
      P1Y	He left after one season as coach, the club said.
      """
    ).check()
  }

  @Test func namesAndPapersAreNoDates() {
    PhraseTable(
      from: "2024-03-15",
      """
      	The Sunday Herald and the Friday Mail both ran it, they said.
      	She read it in the Star's Sunday edition, she said.
      	The February Rising was put down, he said.
      	A second march was banned, police said.
      	Judge Amos Winter ruled against them, they said.
      	She lives in May Street, a neighbour said.
      	Call 555-2016 or write to 1812 Elm Road, the notice said.
      	The dam stands 1990 feet above the sea, the guide said.
      	Black Friday deals: the code is SAVE20, the shop said.
      	Minutes of the talks were leaked, officials said.
      	The paper was founded as a weekly and became a daily, its owner said.
      	In today's world that is hard, he said.
      PT2H3M59S	She finished in 2:03:59, officials said.
      """
    ).check()
  }

  @Test func quartersByTheirMonthsAndRanks() {
    PhraseTable(
      from: "2024-05-15",
      """
      2024-Q1	Output rose in the March quarter, the bureau said.
      P5Y	It was his fourth title in five years, the club said.
      P20Y	The worst flood in 20 years hit the town, officials said.
      1980 2024-05-14 2024-05-13	He won in 1980. He was there on Tuesday, having left the previous day.
      """
    ).check()
  }
}
