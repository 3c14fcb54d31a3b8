import Testing

/// Dates that say themselves, in the orders and shapes of the press.
@Suite struct ExplicitDateTests {
  @Test func fullDates() {
    PhraseTable(
      from: "2024-08-08",
      """
      2023-10-07	The attack of October 7, 2023, killed many.
      2023-10-07	It began on 7 October 2023.
      2023-10-07	It began on the 7th of October, 2023.
      2023-10-07	It began on Saturday, Oct. 7, 2023.
      2023-10-07	It began on Oct 7th 2023.
      2023-10-07	posted 2023-10-07
      2023-10-07	https://example.org/2023/10/07/story
      2023-10-07	10/7/2023
      2023-10-25	25/10/2023
      2023-10-25	25.10.2023
      2024-07-03/2024-07-09	The talks of July 3-9 failed.
      2024-07-03 2024-07-09	The talks of 3–9 July 2024 failed.
      1998	It closed in 1998.
      1994	It closed in nineteen ninety-four.
      199	Prices fell in the 1990s.
      198	Prices fell in the late '80s.
      18	in the 19th century
      BC0490	They landed in 490 BC.
      2019-07	The plant opened in July 2019.
      """
    ).check()
  }

  @Test func partialDates() {
    PhraseTable(
      from: "2024-08-08",
      """
      2024-07-25	On July 25th, he affirmed his support.
      2024-07-31	By July 31st, they had ceased all talks.
      2024-08-04	This became clearer on Aug. 4, when he spoke.
      2024-07	The breakdown began in late July.
      2024-12-07	They will be redeemed on Dec. 7.
      2023-12	They met in December.
      2024-12	They will meet in December.
      2024-09-02	The court will sit on 2 September.
      2024-07-14 2024-07-16	He spoke on 14 and 16 July.
      2024-07-03 2024-07-09	It lasted from July 3 to 9.
      2019-05 2019-10	It lasted between May and October 2019.
      """
    ).check()
  }

  @Test func numbersAndNamesThatAreNoDates() {
    PhraseTable(
      from: "2024-08-08",
      """
      	Some 1,998 people and 2000 houses were hit.
      	Flight 1990 took Route 2001 to Room 1812.
      	He drove a 1999 Ford to page 12.
      	May I march with you for a second?
      	They may fall.
      	Jan Kowalski and April Stone met Sun officials.
      	It scored 101 points, 10.1 to 10.12.
      	It cost $2024 and 1.10.30 is its version.
      	the March on Washington
      	xyesterday 14PM 25:12 80-32-89-89
      	Three-quarters of the 13-year-old's friends agreed.
      """
    ).check()
  }

  @Test func datesEndWithTheirLine() {
    PhraseTable(
      from: "2010-01-12",
      """
      2010-01-12 2009-11-30	The agency said it on Tuesday. The Nov. 30 escape was a shame.
      2010-11-09	It was posted on 11/09/2010.
      """
    ).check()
    PhraseTable(from: "2010-09-11", "2010-09-11\tposted 11/09/2010").check()
  }

  @Test func withoutAReferencePartialDatesStayPartial() {
    PhraseTable(
      from: nil,
      """
      XXXX-07-25	On July 25 he spoke.
      XXXX-WXX-2	He spoke on Tuesday.
      XXXX-07	It was late July.
      2024-07-25	On July 25, 2024, he spoke.
      """
    ).check()
  }
}
