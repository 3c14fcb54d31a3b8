import Testing

@testable import Reader

@Suite struct TableLayoutTests {
  private let rows = ["Day | What", "24 August | The rover rolls down the ramp", "3 | It hops"]

  @Test func cellsStandInColumns() throws {
    let table = try #require(TableLayout(rows, columns: 60))
    #expect(table.rows.map(\.count) == [1, 1, 1])
    #expect(table.rows.map { $0[0].map(\.column) } == [[0, 11], [0, 11], [0, 11]])
    #expect(table.width == 40)
  }

  @Test func theWidestColumnIsBrokenWhereTheTableIsTooWide() throws {
    let table = try #require(TableLayout(rows, columns: 28))
    #expect(table.rows.map(\.count) == [1, 2, 1])
    let text = Array(rows[1].utf8)
    let second = table.rows[1][1].map { String(decoding: text[$0.bytes], as: UTF8.self) }
    #expect(second == ["down the ramp"])
    #expect(table.rows[1][1].map(\.column) == [11])
  }

  @Test func severalWideColumnsShareWhatRoomThereIs() throws {
    let long = "words that go on for longer than any column has room"
    let table = try #require(TableLayout(["a | \(long) | \(long)"], columns: 45))
    #expect(table.starts == [0, 3, 25])
    #expect(table.width == 45)
  }

  @Test func whatWouldGetTooNarrowIsWiderThanItsPlace() throws {
    let table = try #require(TableLayout(rows, columns: 20))
    #expect(table.starts == [0, 11])
    #expect(table.width == 31)
    #expect(table.rows.map(\.count) == [1, 2, 1])
    #expect(try #require(TableLayout(["a | b | c | d"], columns: 3)).width == 10)
  }

  @Test func numbersOfLinksAreCountedToTheirCells() throws {
    let marks = [[], [LinkMark(block: 1, offset: 9, number: 12)], []].map { $0[...] }
    let table = try #require(TableLayout(rows, columns: 60, marks: marks))
    #expect(table.starts == [0, 15])
  }

  @Test func oneCellIsNoTable() { #expect(TableLayout(["one cell"], columns: 60) == nil) }
}
