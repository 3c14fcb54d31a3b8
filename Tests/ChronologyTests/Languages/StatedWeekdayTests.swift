import Chronology
import Testing

/// A weekday that is said beside a day and its month leaves out the years in which the day is none.
@Suite struct StatedWeekdayTests {
  @Test func leavesOutYears() {
    PhraseTable(
      from: "2024-06-11",
      """
      1993 1993-05-29	In 1993 five people were killed. That was on May 29, a Saturday.
      1993 1993-05-29	1993 starben fünf Menschen bei einem Brand. Das war am 29. Mai, einem Samstag.
      1993 1993-05-29	En 1993 murieron cinco personas. Fue el 29 de mayo, un sábado.
      2024-05-29	Das war am 29. Mai, einem Samstag.
      2024-05-29	Das war am 29. Mai, einem Mittwoch.
      2023-05-29	Das war am 29. Mai, einem Montag.
      2024-05-29	Das war am 29. Mai.
      """
    ).check()
  }
}
