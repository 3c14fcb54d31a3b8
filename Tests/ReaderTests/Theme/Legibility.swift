import Display
import Foundation

/// A color by its parts, 0...255 in sRGB, and what eyes make of it.
struct Tone: Hashable {
  var red: Double
  var green: Double
  var blue: Double

  init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (Double(red), Double(green), Double(blue))
  }

  /// Relative luminance (WCAG 2.2, "relative luminance").
  var luminance: Double {
    let parts = linear
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The contrast ratio (WCAG 2.2, "contrast ratio"), 1...21.
  func contrast(to other: Tone) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The distance in CIELAB (CIE 1976) as an eye of that kind sees it; 2 can just be seen.
  func distance(to other: Tone, eye: Eye = .usual) -> Double {
    zip(lab(eye), other.lab(eye)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// How colors are seen.
  enum Eye: CaseIterable {
    case usual, withoutRed, withoutGreen, withoutBlue

    /// What becomes of linear red, green and blue (Machado, Oliveira, Fernandes 2009, "A
    /// Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1).
    var matrix: [[Double]] {
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .withoutRed:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .withoutGreen:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .withoutBlue:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  private var linear: [Double] {
    [red, green, blue].map { part in
      let value = part / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private func lab(_ eye: Eye) -> [Double] {
    let parts = linear
    let seen = eye.matrix.map { row in
      min(1, max(0, zip(row, parts).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    func curve(_ value: Double) -> Double {
      value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
    }
    let x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047)
    let y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2])
    let z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}

/// A terminal that a theme may find itself on: its own letters and ground, and its sixteen colors.
struct TerminalPalette {
  var name: String
  var letters: Tone
  var ground: Tone
  var sixteen: [Tone]

  /// What xterm has unless it is told otherwise.
  private static let xterm = [
    Tone(0, 0, 0), Tone(205, 0, 0), Tone(0, 205, 0), Tone(205, 205, 0), Tone(0, 0, 238),
    Tone(205, 0, 205), Tone(0, 205, 205), Tone(229, 229, 229), Tone(127, 127, 127),
    Tone(255, 0, 0), Tone(0, 255, 0), Tone(255, 255, 0), Tone(92, 92, 255), Tone(255, 0, 255),
    Tone(0, 255, 255), Tone(255, 255, 255),
  ]

  /// What the console of Linux has, after the VGA: its yellow is brown.
  private static let console = [
    Tone(0, 0, 0), Tone(170, 0, 0), Tone(0, 170, 0), Tone(170, 85, 0), Tone(0, 0, 170),
    Tone(170, 0, 170), Tone(0, 170, 170), Tone(170, 170, 170), Tone(85, 85, 85),
    Tone(255, 85, 85), Tone(85, 255, 85), Tone(255, 255, 85), Tone(85, 85, 255),
    Tone(255, 85, 255), Tone(85, 255, 255), Tone(255, 255, 255),
  ]

  static let all = [
    TerminalPalette(
      name: "xterm, dark", letters: Tone(229, 229, 229), ground: Tone(0, 0, 0), sixteen: xterm),
    TerminalPalette(
      name: "xterm, light", letters: Tone(0, 0, 0), ground: Tone(255, 255, 255), sixteen: xterm),
    TerminalPalette(
      name: "console, dark", letters: Tone(170, 170, 170), ground: Tone(0, 0, 0), sixteen: console),
    TerminalPalette(
      name: "console, light", letters: Tone(0, 0, 0), ground: Tone(255, 255, 255), sixteen: console),
  ]

  /// The tones of a style's letters and of the ground behind them.
  func tones(of style: Style) -> (letters: Tone, ground: Tone) {
    let letters = tone(style.foreground) ?? letters
    let ground = tone(style.background) ?? ground
    return style.attributes.contains(.reverse) ? (ground, letters) : (letters, ground)
  }

  private func tone(_ color: Color) -> Tone? {
    switch color {
    case .terminal: nil
    case .ansi(let number): sixteen[Int(number % 16)]
    case .rgb(let red, let green, let blue): Tone(Int(red), Int(green), Int(blue))
    }
  }
}
