import Articles
import Sample
import Testing

/// The tables themselves: complete, and each line of them readable.
@Suite struct TableTests {
  @Test func `every page has its table`() {
    #expect(ExpectedPage.all.map(\.name) == SampleLibrary.pages.map(\.name))
  }

  @Test(arguments: [
    ("1969-07-20", "1969-07-20", "1969-07-20", "day"),
    ("1968-02", "1968-02-01", "1968-02-29", "month"), ("1994", "1994-01-01", "1994-12-31", "year"),
    ("2010-04-15..2010-04-21", "2010-04-15", "2010-04-21", "range"),
    ("2010-04-17..2010-04-18 weekend", "2010-04-17", "2010-04-18", "weekend"),
  ])
  func `a line says which days`(line: String, first: String, last: String, precision: String) {
    let days = ExpectedDays(line)
    #expect(days?.first.description == first)
    #expect(days?.last.description == last)
    #expect(days?.precision.rawValue == precision)
  }

  @Test(arguments: ExpectedPage.all)
  func `every line of a table can be read`(page: ExpectedPage) {
    for line in page.events.split(separator: "\n") { #expect(ExpectedDays(line) != nil, "\(line)") }
    #expect(!page.text.isEmpty)
  }
}
