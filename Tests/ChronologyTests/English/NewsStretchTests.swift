import Articles
import Chronology
import Testing

/// Stretches and counts as news speaks of them: ends of years, quarters that end, years that own, days
/// counted from an event, parts of a century.
@Suite struct NewsStretchTests {
  @Test func endsOfStretches() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024	The mill will cut 300 jobs by the end of the year, officials said.
      2023	Sales had fallen 3 percent by the end of the year, officials said.
      2024	He will retire by year's end, officials said.
      2024	He will retire by year end, officials said.
      2024-12-31	He will retire by year-end, officials said.
      2024-03	Two ferries will sail by month's end, officials said.
      202	Output will double by the end of the decade, officials said.
      	The road's end is near the mill, officials said.
      """
    ).check()
  }

  @Test func stretchesByTheDayThatEndsThem() {
    PhraseTable(
      from: "2023-11-02",
      """
      2023-Q2 2023-07-31	In the quarter ended July 31, the mill lost $2 million, it said.
      2023-Q3 2023-09-29	In the quarter ended Sept. 29, the mill lost $2 million, it said.
      2023-Q3 2023-08-26	In the quarter ended Aug. 26, the mill lost $2 million, it said.
      2023 2023-06-30	In the fiscal year that ended June 30, the mill lost $2 million, it said.
      2024 2024-06-30	It expects a loss in the year ending June 30, 2024, officials said.
      P1Y 2023-06-30	In the year ended June 30, the mill lost $2 million, it said.
      P1Y 2024-07-01	In the year beginning July 1, the mill will lose $2 million, it said.
      """
    ).check()
  }

  @Test func yearsThatOwn() {
    PhraseTable(
      from: "2024-03-13",
      """
      2019-Q3	In 2019's third quarter, the mill lost $2 million, it said.
      2020-Q1	In 2020's first quarter, the mill lost $2 million, it said.
      2023	Officials said 2023's harvest was poor.
      198	In the 1980's, the mill was rich, officials said.
      """
    ).check()
  }

  @Test func daysCountedFromAnEvent() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-13 2024-03-13	Today is the eighth day of the strike, officials said.
      2024-03-13	It's the second day of an offensive in the hills, officials said.
      	The second day of the trial brought no witness, officials said.
      	It was the second day of the trial, officials said.
      """
    ).check()
  }

  @Test func partsOfUnits() {
    PhraseTable(
      from: "2024-03-13",
      """
      P25Y	In the last quarter-century, the mill has burned twice, officials said.
      P50Y	For half a century, nobody mended it, officials said.
      PT30M	The mayor gave a half-hour interview, officials said.
      PT1H	The watchman gets $12 an hour, officials said.
      P1W	The watchman gets $400 a week, officials said.
      P1Y	The shares pay $1.76 a year, officials said.
      PTXH	Hours after the fire, the roof fell, officials said.
      	Hours of work were lost, officials said.
      	Minutes of the talks were leaked, officials said.
      2024-03-13TAF	By midafternoon, the storm had passed, officials said.
      """
    ).check()
  }

  @Test func numbersThatAreNoTimes() {
    PhraseTable(
      from: "2024-03-13",
      """
      	The film had 175.5 million hours of viewing, its makers said.
      	Temperatures will stay in the 40s, forecasters said.
      	Highs will be in the mid-30s, forecasters said.
      194	He lived there in the 40s, his son said.
      P30Y	Prices will rise more than they did in the last 30 years, officials said.
      	He paid at the last minute, officials said.
      """
    ).check()
  }

  @Test func longAgo() {
    PhraseTable(
      from: "2024-03-13",
      """
      PAST_REF	The lake froze 10,000 years ago, geologists said.
      1824	The lake froze 200 years ago, geologists said.
      BC0400	The temple was built in 400 B.C., the guide said.
      0070	It fell in 70 A.D., the guide said.
      2023-03	The mill burned a year ago this month, officials said.
      2019-W11	The mill burned five years ago this week, officials said.
      PAST_REF	In those days, the lake was fished, the guide said.
      PRESENT_REF	These days, the lake is fished, the guide said.
      """
    ).check()
  }

  @Test func aMonthAfterTheFollowingYear() {
    PhraseTable(
      from: "2024-04-18",
      """
      2024-04-13 2019-05-22 2020 2023-12	\
      Officials named her on Saturday. On May 22, 2019, she became a colonel, and the following year she went to Rome. Caught drunk in \
      December, she was sent home.
      2024-04-13 2019-05-22 2019-12-03	\
      Officials named her on Saturday. On May 22, 2019, she became a colonel. On December 3, she was sent home.
      """
    ).check()
  }
}
