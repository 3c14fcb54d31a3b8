/// The rules over a whole text, in the order in which they work.
enum Refiners {
  static let all: [any Refiner] = [
    LeanAhead(),  // "in two weeks" before the others look at what points from the day of writing
    NarrativeAnchor(),  // which memory a date counts from, before any is resolved
  ]
}
