import Chronology
import Testing

/// Texts of somebody who plans or asks: they count to the day and the minute, ahead, and in stretches.
@Suite struct RequestTests {
  @Test func distancesCountToTheDay() {
    // A Wednesday, a quarter past nine.
    PhraseTable(
      from: "2024-03-13T09:15:00",
      """
      2024-03-27	I'll be there in two weeks.
      2022-03-13	Where were you two years ago?
      2024-06-13	Let's talk three months from now.
      2024-03-13T09:40	Please call me in 25 minutes.
      2024-03-13T11:15	Can we start in two hours?
      2024-01-31	We spoke 1 month and 13 days ago.
      """
    ).check()
  }

  @Test func countedUnitsAreStretches() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-14/2024-03-17	I'm away the next three days.
      2024-02-28/2024-03-13	Show me the orders of the past 2 weeks.
      2024-03-07/2024-03-13	List the calls of the last four business days.
      2023-Q4	How did we do in the last 1 quarter?
      2024-03-13/2024-03-31	Block the rest of the month.
      2024-H2	Find us two rooms later this year.
      2024-03-13/2024-03-16	I'll have it within three days.
      2024-01-01/2024-03-13	How much did we sell in the year to date?
      2024-03-18/2024-03-28	I'm off for ten days starting Monday.
      2024-W12	I'm off for a week starting Monday.
      """
    ).check()
  }

  @Test func rangesAreOneStretch() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-04-03/2024-04-12	I'll be out between 3 and 12 April.
      2024-04-03/2024-04-12	I'll be out from April 3 to April 12.
      2019-01-01/2021-05-01	Show sales between 2019 and May 2021.
      2024-03-15/2024-03-18	Book a room Friday through Monday.
      2024-03-18/2024-03-20	Set up a call next week between Monday and Wednesday.
      2024-04-01/2024-04-05	4/1 through 4/5
      2024-05-12/2024-05-19	from this 5/12 to next 5/19
      2023-12-13/2024-03-13 P2W 2024-03-11	They dug for the last 3 months and 2 weeks and 2 days ago they found it
      """
    ).check()
  }

  @Test func aQuestionOfThePastLooksBack() {
    // A Wednesday.
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-09	Did you see it on Saturday?
      2024-03-16	Put it down for Saturday.
      2024-03-16	Can you come on Saturday?
      """
    ).check()
  }

  @Test func aNoteCountsAsARequestAndLooksWhereItsVerbDoes() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-11TNI	Fire guts warehouse Monday night
      2024-02-13/2024-03-13	prices rose over the past 1 month
      2023-05-01/2023-10-01	the mill stood still from May to October 2023
      """
    ).check()
  }

  @Test func aReportKeepsItsOwnManner() {
    PhraseTable(
      from: "2024-03-13",
      """
      2021	The bridge was closed three years ago.
      2024-W09	He left two weeks ago, she said.
      2024-03-04 2024-03-08	The trial ran from March 4 to March 8.
      P3M	The price rose over the past three months.
      2024-03-11	"We left on Monday," he said. "Will you?"
      """
    ).check()
  }
}
