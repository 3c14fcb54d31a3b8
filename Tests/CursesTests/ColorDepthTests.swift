import Display
import Testing

@testable import Curses

@Suite struct ColorDepthTests {
  @Test(arguments: [
    (0, false, ColorDepth.none), (-1, false, .none), (8, false, .eight), (16, false, .sixteen),
    (88, false, .sixteen), (256, false, .indexed), (256, true, .indexed),
    (0x100_0000, true, .direct), (0x100_0000, false, .indexed),
  ])
  func depths(count: Int, isDirect: Bool, depth: ColorDepth) {
    #expect(ColorDepth(count: count, isDirect: isDirect) == depth)
  }

  @Test(arguments: [
    (ColorDepth.none, Color.rgb(255, 0, 0), -1, false), (.none, .ansi(3), -1, false),
    (.eight, .terminal, -1, false), (.direct, .terminal, -1, false),
    (.eight, .ansi(1), 1, false), (.eight, .ansi(9), 1, true),
    (.eight, .rgb(255, 10, 10), 1, true), (.eight, .rgb(200, 0, 0), 1, false),
    (.eight, .rgb(20, 24, 40), 0, false), (.eight, .rgb(250, 250, 250), 7, true),
    (.sixteen, .ansi(9), 9, false), (.sixteen, .rgb(250, 250, 250), 15, false),
    (.indexed, .ansi(12), 12, false), (.indexed, .rgb(255, 0, 0), 196, false),
    (.indexed, .rgb(0, 0, 0), 16, false), (.indexed, .rgb(255, 255, 255), 231, false),
    (.indexed, .rgb(95, 135, 175), 67, false), (.indexed, .rgb(128, 128, 128), 244, false),
    (.indexed, .rgb(18, 18, 18), 233, false),
    (.direct, .rgb(0x12, 0x34, 0x56), 0x123456, false), (.direct, .ansi(3), 3, false),
    (.direct, .rgb(0, 0, 5), 8, false), (.direct, .ansi(9), 0xFF0000, false),
  ])
  func nearest(depth: ColorDepth, color: Color, number: Int, isBright: Bool) {
    #expect(
      depth.choice(for: color) == ColorDepth.Choice(number: Int32(number), isBright: isBright))
  }

  @Test func everyColorIsWithinItsTerminal() {
    let limits: [(ColorDepth, Int32)] = [
      (.eight, 7), (.sixteen, 15), (.indexed, 255), (.direct, 0xFFFFFF),
    ]
    for (depth, limit) in limits {
      for red in stride(from: UInt8(0), through: 255, by: 15) {
        for blue in stride(from: UInt8(0), through: 255, by: 15) {
          let number = depth.choice(for: .rgb(red, 255 - blue, blue)).number
          #expect((0...limit).contains(number))
        }
      }
      for index in UInt8.min...UInt8.max {
        #expect((0...limit).contains(depth.choice(for: .ansi(index)).number))
      }
    }
  }
}
