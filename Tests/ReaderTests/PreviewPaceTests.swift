import Testing

@testable import Reader

/// When the text of a row is fetched while the selection moves.
@Suite struct PreviewPaceTests {
  private func steps(_ milliseconds: [Int]) -> [PreviewPace.Step] {
    var pace = PreviewPace()
    return milliseconds.map { pace.step(at: .milliseconds($0)) }
  }

  @Test func singleStepsAreNotHeldUp() {
    #expect(steps([0, 200, 1_000, 1_150]) == [.now, .now, .now, .now])
  }

  @Test func aKeyThatIsHeldFetchesNothingOnTheWay() {
    #expect(steps([0, 40, 80, 120]) == [.now, .atRest, .atRest, .atRest])
    #expect(steps([0, 40, 80, 400, 440]) == [.now, .atRest, .atRest, .now, .atRest])
  }

  @Test func whatStandsTooLongBesideOtherRowsIsTakenAway() {
    let held = steps((0...12).map { $0 * 40 })
    #expect(held.firstIndex(of: .atRestClearing) == 9)
    #expect(held[10...].allSatisfy { $0 == .atRestClearing })
  }
}
