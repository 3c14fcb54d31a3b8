import Foundation

/// Chance that can be repeated: the same throws for the same numbers, in any order of asking
/// (SplitMix64, Steele, Lea and Flood 2014).
struct Dice {
  private var state: UInt64

  /// Dice for what those numbers name together.
  init(_ numbers: UInt64...) {
    state = 0
    for number in numbers { state = Self.mixed(state ^ number &* 0x9E37_79B9_7F4A_7C15) }
  }

  /// Any number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number from 0 up to and without `count`.
  mutating func pick(_ count: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// One of several.
  mutating func choose<Element>(_ elements: [Element]) -> Element { elements[pick(elements.count)] }

  /// From 0 up to and without 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something happens that happens once in so many times.
  mutating func isOne(in count: Int) -> Bool { pick(count) == 0 }

  /// Spread as bell-shaped as the sum of six throws is: mean 0, standard deviation 1.
  mutating func bell() -> Double {
    (0..<6).reduce(-3) { sum, _ in sum + unit() } * 2.0.squareRoot()
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
