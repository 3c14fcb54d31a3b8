/// The rules over a whole text, in the order in which they work.
enum Refiners {
  static func all(of register: Register) -> [any Refiner] {
    register.looksAhead ? ofRequests : register == .note ? ofNotes : ofReports
  }

  private static let ofReports: [any Refiner] = [
    DropPartsOfGame(),  // "in the second half" of a game, before anything counts from it
    PlacePeriod(),  // "in the period" is the quarter in hand, or nothing that the others should see
    LeanAhead(),  // "in two weeks" before the others look at what points from the day of writing
    TakeArrangedDay(),  // "The court rules on Thursday" is one to come where that is near
    TakeYearOfHead(),  // "2019" over "14 March" before a neighbour is asked for its year
    TakeYearOfList(),  // "2 April 2023: …", "5 April: …"
    TakeYearOfSentence(),  // "In 1999, on May 4" before the text's own time is asked for a year
    WeekdaysInOrder(),  // "on Monday …; on Tuesday" where it is Monday
    NarrativeAnchor(),  // which memory a date counts from, before any is resolved
  ]
  private static let ofNotes: [any Refiner] = [
    DropPartsOfGame(),
    PlacePeriod(),
    LeanAhead(),
    TakeArrangedDay(),
    WeekdaysInOrder(),
    CountToTheDay(),  // "in two weeks" is a date by now
  ]
  private static let ofRequests: [any Refiner] = [
    PlacePeriod(),
    PlanAhead(),  // "in two weeks" is a date before it is counted to the day
    CountToTheDay(),
  ]
}
