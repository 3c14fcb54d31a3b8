import Articles
import Extraction
import TestSupport
import Testing

@Suite struct DatelineFinderTests {
  @Test(arguments: [
    ("⟦Gaza City – August 8, 2024 –⟧ Talks", "Gaza City", "2024-08-08"),
    ("⟦MADRID (Reuters) -⟧ The minister", "MADRID", ""),
    ("⟦VIENNA —⟧ The house", "VIENNA", ""),
    ("⟦HAYWARD, Calif. (AP) —⟧ The latest", "HAYWARD, Calif.", ""),
    ("⟦Dekalb, Ill. —⟧ A coach", "Dekalb, Ill.", ""),
    ("⟦NAIROBI:⟧ Two ministers", "NAIROBI", ""),
    ("⟦BEIJING, July 3, 2019 (Xinhua) --⟧ China", "BEIJING", "2019-07-03"),
    ("⟦PARIS, 8 August 2024 –⟧ France", "PARIS", "2024-08-08"),
    ("⟦Feb. 23, 2015 --⟧ An allergy", "", "2015-02-23"),
    ("⟦Vaduz, 27.6.2025 –⟧ Der Club", "Vaduz", "2025-06-27"),
    ("⟦Wien, 19. September 2022 (APA).⟧ Der Rat", "Wien", "2022-09-19"),
    ("⟦Berlin (dpa), 19.09.2022 –⟧ Der Rat", "Berlin", "2022-09-19"),
    ("⟦MADRID (AP) — Sept. 19, 2022.⟧ The", "MADRID", "2022-09-19"),
    ("⟦Madrid.-⟧ La ministra", "Madrid", ""),
    ("⟦MADRID, 19 (EUROPA PRESS).-⟧ La", "MADRID", ""),
  ])
  func findsDatelines(_ marked: String, _ place: String, _ date: String) throws {
    let text = MarkedText(marked)
    let found = try #require(DatelineFinder().dateline(in: text.text))
    #expect(found.bytes == text.ranges[0])
    #expect(found.dateline.place?.string ?? "" == place)
    #expect(found.dateline.date?.description ?? "" == date)
  }

  @Test(arguments: [
    "Two hostages — an engineer and a nurse — were freed.", "BOTTOM LINE: the favourite won.",
    "Raspberry Pi 3 - A small computer", "Step 1: open the box", "BREAKING — a bridge is closed",
    "Editor’s Note, December 19, 2025: we have added shoes", "January 23, 2026: added a table",
    "Normal Range: 3 - 5", "Dear Reader: we are parents too", "The vote — the third — failed.",
    "Home Depot (ticker: HD) reported – again – a loss",
    "The board met (see above). It voted.", "Version 2.-3 of the plan",
  ])
  func leavesLookAlikes(_ text: String) {
    #expect(DatelineFinder().dateline(in: text) == nil)
  }

  @Test func aDayWithoutAYearBorrowsTheNearest() {
    let found = DatelineFinder().dateline(
      in: "BEIJING, Dec. 30 (Xinhua) -- China", near: CivilDate(2020, 1, 2))
    #expect(found?.dateline.date == CivilDate(2019, 12, 30))
    let month = DatelineFinder().dateline(
      in: "MADRID, 30 (EFE).- La ministra", near: CivilDate(2022, 10, 1))
    #expect(month?.dateline.date == CivilDate(2022, 9, 30))
  }
}
