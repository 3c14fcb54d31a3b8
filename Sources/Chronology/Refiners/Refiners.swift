/// The rules over a whole text, in the order in which they work.
enum Refiners {
  static let all: [any Refiner] = []
}
