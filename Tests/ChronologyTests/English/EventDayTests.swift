import Articles
import Chronology
import Testing

/// Days that only what happened places, and words of time that are no day.
@Suite struct EventDayTests {
  // A Wednesday.
  private let writing = "2024-03-13"

  @Test func besideAnEvent() {
    PhraseTable(
      from: writing,
      """
      XXXX-XX-XX	He sold the boat the day after he lost his job, they said.
      XXXX-XX-XXTMO	The morning after the vote, nobody spoke, they said.
      XXXX	The year after he retired, he learned to weave, they said.
      XXXX-WXX	He fell ill the week before the trial, they said.
      2023-12-26	He sold the boat the day after Christmas, they said.
      2024-03-10 2024-W11	The vote was on Sunday. A week after that, he sold the boat.
      2023 2023-WXX	He sold the boat last year, in the week following the storm.
      2024-03-10 2024-03-09	The vote was on Sunday. He sold the boat the day before.
      P30Y	He died 30 years to the day after the landing, they said.
      """
    ).check()
    // No day is guessed.
    let mentions = DateTagger().mentions(
      in: "He sold the boat the day after he lost his job.", reference: CivilMoment(iso: writing))
    #expect(mentions.map(\.when.interval) == [nil])
  }

  @Test func noDay() {
    PhraseTable(
      from: writing,
      """
      PRESENT_REF	To this day, nobody knows who built it, they said.
      1990 2023-12	The mill was founded in 1990. In December, it cut ten jobs.
      1939 1939-09-17	Germany invaded Poland in 1939. On September 17, troops crossed the border.
      P64D 2019-11-21 2019-12-24	It rained, 64 days from November 21 to December 24, 2019, they said.
      1919-08-08 1919-08-28	They took the port on August 8, 1919, and on the 28th of that month the fort.
      16 17	The mill was built in the 17th or 18th centuries, they said.
      198	It was popular in the last half of the '80s, they said.
      XXXX-WXX-7 2023-06	They were married on a Sunday in June, they said.
      XXXX-WXX-1	It happened on a cold Monday, they said.
      2024-03-10TAF	It happened on a Sunday afternoon, they said.
      2024-03-10	This past Sunday the mill burned down, they said.
      	The Women's March was loud, they said.
      	She scored in the third quarter of the game, they said.
      """
    ).check()
  }
}
