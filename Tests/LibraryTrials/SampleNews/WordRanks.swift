import Foundation

/// How often the words of a language are used: the word of rank r as often as 1/(r + 2.7) up to a
/// kernel of 8,000 words (Zipf and Mandelbrot), and as 1/r^1.9 beyond (Ferrer i Cancho and Solé
/// 2001). So the number of different words grows with the square root of a text's length (Heaps),
/// from some 5,000 in fifty articles to half a million in a hundred thousand.
enum WordRanks {
  private static let kernel = 8_000.0
  private static let offset = 2.7
  private static let slope = 0.9
  private static let head = log((kernel + offset) / (1 + offset))
  private static let tail = 1 / slope

  /// The most ranks that there are.
  static let limit = 8_000_000

  /// A rank, from 0, as often as its word is used.
  static func rank(_ dice: inout Dice) -> Int {
    let place = dice.unit() * (head + tail)
    if place < head { return Int(exp(place) * (1 + offset) - offset) - 1 }
    let rest = 1 - (place - head) * slope
    return min(limit - 1, Int(kernel * pow(max(rest, 1e-9), -1 / slope)) - 1)
  }

  /// A rank of a few things, such as names in the news, as 1/r.
  static func rank(_ dice: inout Dice, of count: Int) -> Int {
    min(count - 1, Int(exp(dice.unit() * log(Double(count) + 1))) - 1)
  }
}
