import Articles
import Chronology
import Testing

/// Nights, the hours before morning, and times of the day whose day another word says.
@Suite struct NightTests {
  // A Wednesday.
  private let writing = "2024-03-13"

  @Test func nightsBetweenDays() {
    PhraseTable(
      from: writing,
      """
      2024-03-08TNI	The pier burned down in the night between Friday and Saturday, the council said.
      2024-03-10TNI	Rescuers kept digging overnight Sunday into Monday.
      2019-05-03TNI	Two bridges fell on the night of May 3-4, 2019.
      2023-05-03TNI	Two bridges fell on the night of 3 to 4 May, engineers said.
      2024-03-08 2024-03-10	The fair ran from Friday to Sunday, its keeper said.
      """
    ).check()
    check(
      "The pier burned down in the night between Friday and Saturday.", from: "2024-03-08",
      to: "2024-03-09")
  }

  @Test func hoursBeforeMorning() {
    PhraseTable(
      from: writing,
      """
      2024-03-10TMO	The ferry sank in the wee hours of Sunday, the owner said.
      2024-03-12TMO	The dam broke in the predawn hours of Tuesday, the owner said.
      2024-03-12TMO	The dam broke in the pre-dawn hours of Tuesday, the owner said.
      2024-03-12TMO	The dam broke in the small hours of Tuesday, the owner said.
      2024-03-12TMO	The dam broke in the first hours of Tuesday, the owner said.
      PT3H	The small crowd waited three hours, the owner said.
      """
    ).check()
  }

  @Test func sortsOfThings() {
    PhraseTable(
      from: writing,
      """
      	The island has banned night flights and evening classes for good, its mayor said.
      	He read the morning papers and sold them to the night nurses, he said.
      	He was seen on state TV's morning talk show, he said.
      	It was an overnight sensation, he said.
      	Her uncle watched Monday Night Football with her, he said.
      2024-03-11TNI	The island grounded Monday night flights, its mayor said.
      2024-03-12TNI	The island was dark last night, its mayor said.
      """
    ).check()
  }

  @Test func timesAndTheirDay() {
    PhraseTable(
      from: writing,
      """
      2003-03-09T05:34	The tower fell at 5:34 a.m. Cairo time on March 9, 2003.
      2024-03-12T22:15	The tower fell at 10:15 p.m. New York time on Tuesday, they said.
      2024-03-12T15:20	The tower fell at 3:20 p.m. on Tuesday, they said.
      2024-03-12T11:20Z	The tower fell at 3:20 p.m. (1120 GMT) on Tuesday, they said.
      2024-03-12T01:20	The tower fell at 1:20 a.m. (2220 GMT) on Tuesday, they said.
      2013-09-16T12:42Z	16 September 2013 Last updated at 12:42 GMT. Two climbers fell, they said.
      2024-03-19T07:00 2024-03-19T20:00	Booths will open at 7 a.m. and close at 8 p.m. on Tuesday, they said.
      2024-03-11T22:00 2024-03-12T00:15	He was called at 10 p.m. on Monday. At 12:15 a.m., he gave up.
      2024-03-08TNI 2024-03-09T02:00	She was last seen Friday night. At 2 a.m. a neighbor heard screams.
      2024-03-11 2024-03-11T16:00	The train left on Monday. It derailed at 4 p.m., killing two.
      2019-01-03 2024-03-13T19:00	The deal was signed on Jan. 3, 2019. The gala will start at 7 p.m.
      """
    ).check()
  }

  @Test func midnightEndsItsDay() {
    PhraseTable(
      from: writing,
      """
      	For the party, high noon had come, they said. The film was called High Noon.
      2024-03-13T12:00	They met at high noon, they said.
      2024-03-15T24:00	The truce will end at midnight Friday, both sides said.
      2024-03-10T00:00	The truce ended shortly after midnight on Sunday, both sides said.
      2024-03-13T00:00	The truce ended at midnight, both sides said.
      """
    ).check()
    check("The truce will end at midnight Friday.", from: "2024-03-15", to: "2024-03-15")
  }

  private func check(
    _ text: String, from first: String, to last: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let days = DateTagger().mentions(in: text, reference: CivilMoment(iso: writing))
      .compactMap(\.when.interval)
    #expect(
      days.map { "\($0.first)/\($0.last)" } == ["\(first)/\(last)"], "\(text)",
      sourceLocation: sourceLocation)
  }
}
