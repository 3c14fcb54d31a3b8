import Testing

/// Lengths of time, repetitions, times of day, quarters, named days.
@Suite struct DurationAndSetTests {
  @Test func durations() {
    PhraseTable(
      from: "2024-03-13",
      """
      P3W	It lasted three weeks.
      P2Y	They signed a two-year deal.
      PXD	It took several days.
      P25Y	He waited for twenty-five years.
      PT30M	It took half an hour.
      P10Y	It took a decade.
      P3M	Over the past three months it fell.
      PXM	It will take 12 to 18 months.
      P30M	It took two and a half years.
      """
    ).check()
  }

  @Test func sets() {
    PhraseTable(
      from: "2024-03-13",
      """
      XXXX-WXX-5	They meet every Friday.
      P1Y	They meet annually.
      P1D	They meet twice a day.
      P2W	They meet every two weeks.
      """
    ).check()
  }

  @Test func clockTimes() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-12T22:00	It happened at 10 p.m. Tuesday.
      2024-03-13T20:30	It happened at 8:30 pm.
      2024-03-13T12:00	It happened at noon.
      2024-03-12T14:30Z	It happened on Tuesday at 14:30 GMT.
      2024-03-08TMO	It happened on Friday morning.
      """
    ).check()
  }

  @Test func quartersAndNamedDays() {
    PhraseTable(
      from: "1989-11-02",
      """
      1989-Q3	Net income fell in the third quarter.
      1988-Q2	It fell in the second quarter of 1988.
      1989-Q3 1988-Q3	Third-quarter net was $5 million, against $4 million a year earlier.
      1990-Q1	It will rise in next year's first quarter.
      1989-12-25	It will open on Christmas Day.
      1989-03-26	It closed at Easter 1989.
      1989-09-04	It closed on Labor Day.
      """
    ).check()
  }
}
