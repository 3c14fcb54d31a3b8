import Display
import Testing

@testable import Curses
@testable import Reader

/// What means different things looks different: to eyes of every kind, and on terminals that show few
/// colors or none.
@Suite struct DistinctionTests {
  /// Attributes that every terminal has; italic and dim are not among them.
  private static let sure: Style.Attributes = [.bold, .underline, .reverse]
  /// Themes that are made for eyes that see fewer colors, or less of them.
  private static let safe: Set<String> = ["compass", "chart", "beacon", "ink"]

  @Test(arguments: ContrastTests.colored.map(\.name))
  func neighborsAreToldApartByEveryEye(name: String) throws {
    let theme = try #require(Theme.named(name))
    for eye in Tone.Eye.allCases {
      Self.expectApart(theme, eye, atLeast: Self.safe.contains(theme.name) ? 14 : 9) { $0 }
    }
  }

  @Test(arguments: ContrastTests.colored.map(\.name))
  func neighborsAreToldApartIn256Colors(name: String) throws {
    let theme = try #require(Theme.named(name))
    Self.expectApart(theme, .usual, atLeast: 8, ContrastTests.indexed)
  }

  /// On fewer colors every theme is replaced by one that needs no more than there are, and that one
  /// keeps its roles apart without italic and dim, which not every terminal has.
  @Test(arguments: [(16, ColorDepth.sixteen), (8, .eight), (0, .none)])
  func neighborsAreToldApartInFewColors(colors: Int, depth: ColorDepth) {
    for theme in ContrastTests.all {
      let theme = theme.fitting(colors: colors)
      #expect(theme.colorsNeeded <= colors)
      for roles in Standing.neighbors {
        let looks = roles.map { role in
          let style = theme[role]
          let letters = depth.choice(for: style.foreground)
          let ground = depth.choice(for: style.background)
          var attributes = style.attributes.intersection(Self.sure)
          if letters.isBright { attributes.insert(.bold) }
          return [letters.number, ground.number, Int32(attributes.rawValue)]
        }
        #expect(Set(looks).count == looks.count, "\(theme.name): \(roles)")
      }
    }
  }

  /// A match is seen on a selected row, too, and a date in the sentence of an event.
  @Test(arguments: Theme.names)
  func whatLiesOverAnotherIsSeen(name: String) throws {
    let theme = try #require(Theme.named(name))
    let over: [(Role, Role, Role)] = [
      (.unread, .selected, .match), (.read, .selected, .match),
      (.unread, .selectedElsewhere, .match), (.text, .event, .date), (.text, .event, .link),
      (.text, .event, .match), (.date, .event, .match), (.text, .match, .matchCurrent),
    ]
    for (base, ground, top) in over {
      let under = theme[base].overlaid(with: theme.overlay(ground))
      var seen = under
      seen.attributes.formIntersection(Self.sure)
      var laid = under.overlaid(with: theme.overlay(top))
      laid.attributes.formIntersection(Self.sure)
      #expect(seen != laid, "\(theme.name): \(top) over \(ground) over \(base)")
    }
  }

  /// Where no color shows the selected row of a pane without the focus, a pointer does.
  @Test func theSelectedRowElsewhereHasAPointerWhereNoColorShowsIt() {
    for (theme, isPointed) in [(Theme.terminal, true), (.monochrome, true), (.midnight, false)] {
      var reader = ScriptedReader(width: 120, height: 24, theme: theme)
      #expect(!reader.rows[1].hasPrefix("›"))
      reader.press("Enter ]")
      #expect(reader.rows[1].hasPrefix("›") == isPointed)
      #expect(reader.column(85..<120).contains("›◐ ") == isPointed)
      reader.press("3")
      #expect(!reader.column(85..<120).contains("›"))
    }
  }

  @Test func fewColorsGetAThemeMadeForThem() {
    #expect(Theme.daylight.fitting(colors: 256) == .daylight)
    #expect(Theme.daylight.fitting(colors: 88) == .terminal)
    #expect(Theme.daylight.fitting(colors: 16) == .terminal)
    #expect(Theme.monochrome.fitting(colors: 8) == .monochrome)
    #expect(Theme.terminal.fitting(colors: 0) == .monochrome)
    #expect(Theme.monochrome.colorsNeeded == 0)
    #expect(ThemeOffer.shipped(colors: 16).map(\.name) == ["terminal", "monochrome"])
    #expect(ThemeOffer.shipped(colors: 0).map(\.name) == ["monochrome"])
  }

  /// Red and green, the pair that most color-blind eyes mix up, are known for what they are.
  @Test func theEyesAreThoseTheyAreCalled() {
    let (red, green) = (Tone(180, 60, 40), Tone(100, 110, 40))
    #expect(red.distance(to: green) > 60)
    #expect(red.distance(to: green, eye: .withoutGreen) < 25)
    #expect(red.distance(to: green, eye: .withoutBlue) > 40)
  }

  private static func expectApart(
    _ theme: Theme, _ eye: Tone.Eye, atLeast usual: Double, _ shown: (Style) -> Style
  ) {
    let palette = TerminalPalette.all[0]
    for roles in Standing.neighbors {
      for (index, one) in roles.enumerated() {
        for two in roles[(index + 1)...] {
          let styles = (shown(theme[one]), shown(theme[two]))
          let attributes = (
            styles.0.attributes.intersection(sure), styles.1.attributes.intersection(sure)
          )
          if attributes.0 != attributes.1 { continue }
          let tones = (palette.tones(of: styles.0), palette.tones(of: styles.1))
          let distance = max(
            tones.0.letters.distance(to: tones.1.letters, eye: eye),
            tones.0.ground.distance(to: tones.1.ground, eye: eye))
          // Where the focus is not, a tint that can be seen is enough.
          let needed: Double = two == .selectedElsewhere ? 6 : usual
          #expect(distance >= needed, "\(theme.name), \(eye): \(one), \(two): \(distance)")
        }
      }
    }
  }
}
