/// The rules over a whole text, in the order in which they work.
enum Refiners {
  static let all: [any Refiner] = [
    NarrativeAnchor()  // which memory a date counts from, before any is resolved
  ]
}
