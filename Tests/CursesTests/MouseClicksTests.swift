import Display
import Testing

@testable import Curses

@Suite struct MouseClicksTests {
  private typealias Report = MouseClicks.Report

  /// The actions of reports at milliseconds.
  private func actions(_ reports: [(Int, Report)]) -> [TerminalEvent.MouseAction?] {
    var clicks = MouseClicks()
    return reports.map { clicks.action(of: $0.1, at: .milliseconds($0.0)) }
  }

  private let press = Report(pressed: true, x: 3, y: 4)
  private let release = Report(released: true, x: 3, y: 4)

  @Test func twoPressesOnOneCellAreDouble() {
    #expect(
      actions([(0, press), (90, release), (300, press), (350, release)])
        == [.press, .release, .doublePress, .release])
  }

  @Test func threePressesAreNotTwiceDouble() {
    #expect(
      actions([(0, press), (1, release), (2, press), (3, release), (4, press)])
        == [.press, .release, .doublePress, .release, .press])
  }

  @Test func slowOrDistantPressesAreSingle() {
    var far = press
    far.x = 9
    #expect(
      actions([(0, press), (9, release), (500, press), (501, release), (502, far)])
        == [.press, .release, .press, .release, .press])
  }

  @Test func aReleaseWithoutItsPressIsAClick() {
    #expect(actions([(0, release), (200, release)]) == [.press, .doublePress])
  }

  @Test func motionCountsOnlyWhileHeld() {
    let move = Report(moved: true, x: 5, y: 5)
    #expect(
      actions([(0, move), (1, press), (2, move), (3, release), (4, move)])
        == [nil, .press, .drag, .release, nil])
  }

  @Test func theWheelTurnsBothWays() {
    #expect(
      actions([(0, Report(wheelUp: true, x: 0, y: 0)), (1, Report(wheelDown: true, x: 0, y: 0))])
        == [.wheelUp, .wheelDown])
  }
}
