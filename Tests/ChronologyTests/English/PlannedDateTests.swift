import Chronology
import Testing

/// Dates in the short forms of those who plan, and the same forms where they are none.
@Suite struct PlannedDateTests {
  @Test func numbers() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-04-22	4/22
      2024-11-05	See you on 11/05.
      2024-05-17	I'm back on 5.17
      2024-06-21	6-21
      2022-09-30	Show me the file of 20220930.
      2022-09-30	We met 2022 09 30.
      2022-09	Show sales of 2022-09
      2022-09	Show sales of 9 / 2022
      2021-10-04	I'll need the bill of 10/04,2021
      2020-09-23	Let's meet Sep-23-2020
      2020-09-23	Let's meet 23-2020-September
      2020-H2	Show orders of 2020H2
      2019-Q4	19q4
      2019-Q1	How was q1-2019?
      2024-W31	I'm off in week 31
      2019-W07	It closed in calendar week 7 of 2019.
      """
    ).check()
  }

  @Test func daysOfAMonth() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-27	Book it for the 27th.
      2024-04-02	Can we meet on the second?
      2024-03-22	Can we meet on the twenty-second?
      2024-04-20	Set it up for the 20th of next month.
      2024-03-21	Can you come around the 21st this month?
      2024-03-03	We spoke on the first Sunday, right?
      2024-07-05	Are you free the first friday of july?
      2024-W50	the third last week of 2024
      2024-05-29	third last day of May
      2024-10-21	second last Monday in October
      2024-W12	Put something in for the week of the 18th.
      2024-04-03/2024-04-19	I'm away 3 to 19 next month.
      2024-05-02/2024-05-09	I'm away between the second and the ninth of May.
      2024-10-01/2024-11-07	I'm away from 10/1-11/7
      """
    ).check()
  }

  @Test func weekdaysCountedFromToday() {
    // A Wednesday.
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-24	Are you free two Sundays from now?
      2024-02-29	We met 2 Thursdays ago.
      2024-04-03	three wednesdays from now
      2024-03-22	friday after next
      2024-W13	They will vote the week after next.
      2025-04	April after next
      """
    ).check()
  }

  @Test func wordsForYearsAndUnits() {
    PhraseTable(
      from: "2024-03-13T09:15:00",
      """
      196	They sang it in the nineteen-sixties.
      197	Who was president in 70's?
      0731	I read of the year 731.
      1905-09-10	September 10, nineteen oh five
      1993-08	I came in August nineteen hundred and ninety-three
      1987-04	I was born in April of 87
      P1D	I'll be out all day.
      P2D	Book me a room for 2 nights.
      PRESENT_REF	Can you talk at the moment?
      2024-03-13	What does my day look like?
      2024-03-31T23:59:59	I need it by eom.
      P3D	The repair took three working days.
      P18M	The repair took a year and a half.
      2024-03-06	Where were you last Wednesday?
      2024-03-04	Where were you the previous Monday?
      2024-W09	What did we do the week before last?
      """
    ).check()
  }

  @Test func numbersThatAreNoDates() {
    PhraseTable(
      from: "2024-03-13",
      """
      	We lost 8-10 on their ground.
      	I scored 8/10 points.
      	Add 1/2 cup of milk.
      	Take the second exit.
      	The second of them fell.
      	Read week by week.
      	The price is 4.22 for two.
      	Call 20-1520.
      	We are open 24/7.
      	Pay order number 20220930.
      	My code is 133-03-03-2020.
      """
    ).check()
  }
}
