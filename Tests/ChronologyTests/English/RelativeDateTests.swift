import Articles
import Chronology
import Testing

/// Dates that count from the day of writing or from what the text said before.
@Suite struct RelativeDateTests {
  @Test func fromTheDayOfWriting() {
    // A Wednesday.
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-13	It was approved today.
      2024-03-12	It was approved yesterday.
      2024-03-14	It opens tomorrow.
      2024-03-12TNI	It happened last night.
      2024-03-13TMO	It happened this morning.
      2024-W10	They met last week.
      2024-04	They meet next month.
      2023	They met last year.
      2024-W05	They met six weeks ago.
      2021	They met three years ago.
      2024-03-11	They met two days ago.
      2023-SU	They met last summer.
      2024-W10-WE	Over the weekend, rebels took the airport.
      PRESENT_REF	They now meet.
      """
    ).check()
  }

  @Test func fromTheStory() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-02-11 2024-02-12	He was shot on Feb. 11 and died the next day.
      2024-02-11 2024-02-13	He was shot on Feb. 11 and died two days later.
      2023-12-25 2023-12-26	It opened on Dec. 25, 2023, and closed the following day.
      1939 1939-09-17	Germany invaded Poland in 1939. On September 17, troops crossed the border.
      2023-12-27	They met two days after Christmas.
      2024-W10	They meet in the week of March 6.
      2024-03-13	It burned today (13 March 2024).
      2024-03-12TMO	It burned yesterday morning (March 12).
      2024-02 2024-02-XX	It burned in February. That day it rained.
      """
    ).check()
  }

  @Test func theVerbGivesTheSide() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-11	The minister resigned on Monday.
      2024-03-18	The court will rule on Monday.
      2024-03-15	The offer is scheduled to close Friday, they said.
      2024-03-13	Police said Wednesday that two men were held.
      2024-03-15	They agreed to meet Friday.
      2023-10-07	She was arrested on Oct. 7 and has been in jail since.
      2024-04-20	The offer was extended to April 20.
      2024-03-19	Voters go to the polls next Tuesday.
      2024-04-25	They meet Thursday, April 25.
      2024-03-18	It would have landed on Monday.
      2024-03-18	The mill is set to close on Monday.
      2024-03-11	The two set out on Monday.
      2024-03-18	The last checks begin on Monday.
      2024-03-18TMO	On Monday morning they are to open the hatch.
      2024-03-16	The town will have its own parade on Saturday.
      2024-03-20	They vote a week from today.
      """
    ).check()
  }

  @Test func aReportDoesNotInheritTheYearOfItsBackground() {
    PhraseTable(
      from: "2022-03-10",
      """
      1915-11-21 2022-03-09	She sank on 21 November 1915. The finders said so on Wednesday.
      1915-01-18 1915-10-24 1915-10-27	\
      On 18 January 1915 the floes closed. On 24 October the ice tore the sternpost; on the 27th he left.
      1922-01-05 1922-03-05	He died on 5 January 1922. His widow asked that he lie there, and he was buried on 5 March.
      1922-01-05 2022-02-05	He died on 5 January 1922. The people who left on 5 February have his chart.
      """
    ).check()
  }

  @Test func rangesSpeakForTheirWholeStretch() {
    let mentions = DateTagger().mentions(
      in: "It was shut from Thursday to Sunday.", reference: CivilMoment(iso: "2010-04-19"))
    #expect(mentions.map(\.value) == ["2010-04-15", "2010-04-18"])
    #expect(mentions.first?.when.precision == .range)
    #expect(mentions.first?.when.interval?.last.description == "2010-04-18")
    #expect(mentions.last?.role == .bound)
  }

  @Test func daysThatNameEventsAreGoneBy() {
    PhraseTable(
      from: "2024-08-08",
      """
      2023-10-07	Many hostages have been held since the october 7th attacks.
      2001-09-11	Nobody will forget the Sept. 11 attacks.
      2021-01-06	Lawmakers will review the Jan. 6 riot.
      """
    ).check()
  }

  @Test func historiesGoOnFromTheirOwnTime() {
    PhraseTable(
      from: "2009-12-19",
      """
      1861-02 1861-03-04 1861-04-12 1862-09-17 1863-01-01	\
      In February 1861 a conference met. On March 4, 1861, he took office. On April 12 they fired on \
      the fort. On September 17, 1862, they fought. On January 1, 1863, it was signed.
      1860 1861-03-04 1861-04-12 2004 1861-04-15 1862-09-17 1862-12-13 1863-01-01 1863 1864	\
      He won in 1860. On March 4, 1861, he took office. On April 12 they fired on the fort, as a \
      study of 2004 put it. On April 15 he called for volunteers. On September 17, 1862, they fought. \
      On December 13, 1862, they lost. On January 1, 1863, it was signed. They won in 1863 and in 1864.
      """
    ).check()
  }

  @Test func theWeekOfTheStory() {
    // A Monday.
    PhraseTable(
      from: "2024-03-11",
      """
      2024-03-08 2024-W10	Dealers said volume rose on Friday to the week's high.
      2024-03-11 2024-W11	Dealers said volume rose on Monday to the week's high.
      """
    ).check()
  }

  @Test func daysOfTheWeekFollowOneAnother() {
    // A Monday.
    PhraseTable(
      from: "2024-03-11",
      """
      2024-03-04 2024-03-05	The council voted on Monday, and on Tuesday the mayor resigned.
      2024-03-04 2024-03-06 2024-03-07	The storm hit Cuba on Monday, Florida on Wednesday and Maine on Thursday.
      2024-03-17 2024-03-18	They will vote on Sunday; results are expected on Monday, officials said.
      2024-03-11 2024-03-05	The mayor said on Monday that Tuesday's vote had been fair.
      2024-03-11 2024-03-08	The council voted on Monday after it had met on Friday.
      2024-03-11 2024-03-07	The court on Monday sentenced a man who was arrested on Thursday.
      2024-03-11 2024-03-05	He left the hospital on Monday after he fell ill on Tuesday.
      2024-03-11 2024-03-05	The fire was out on Monday, and the house, which burned on Tuesday, was empty.
      2024-03-11 2024-03-06	The mayor spoke on Monday, and at length, of Wednesday's vote.
      """
    ).check()
  }

  @Test func aMonthThatIsToldHasBeen() {
    PhraseTable(
      from: "2024-11-20",
      """
      2023-12	The court ruled in December that the law was void, they said.
      2024-12	The court will rule in December on the law, they said.
      """
    ).check()
  }
}
