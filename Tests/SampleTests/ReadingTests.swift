import Testing

/// Every page of the sample the real way, from bytes to timeline, held against what a careful reader
/// finds. What the program is known to miss is listed in `KnownMisses`; nothing else may be missed.
@Suite struct ReadingTests {
  @Test(arguments: ExpectedPage.all)
  func `the program reads what a careful reader reads`(expected: ExpectedPage) throws {
    let reading = try PageReading(expected.name)
    let misses = reading.misses(of: expected)
    let known = KnownMisses.lines[expected.name, default: []]
    for miss in misses.subtracting(known).sorted() {
      let seen =
        miss.hasPrefix("event: ") ? " — " + reading.sightings(of: String(miss.dropFirst(7))) : ""
      Issue.record("\(miss)\(seen)")
    }
    // A list that says more than the truth hides the next fault: take the line out.
    for line in known.subtracting(misses).sorted() {
      Issue.record("no longer missed: \(line)", severity: .warning)
    }
  }
}
