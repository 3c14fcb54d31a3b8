import Articles
import Testing

@Suite struct CivilMomentTests {
  @Test(
    "A moment is read as the web writes it and said with what was said",
    arguments: [
      ("2024-08-08", "2024-08-08"), ("2024-08-08T16:41", "2024-08-08T16:41:00"),
      ("2024-08-08 16:41:07.512Z", "2024-08-08T16:41:07Z"),
      ("2024-08-08T16:41:07+0200", "2024-08-08T16:41:07+02:00"),
      ("2024-08-08t16:41:07 -05:30", "2024-08-08T16:41:07-05:30"),
      ("2024-08-08T16:41:60z", "2024-08-08T16:41:59Z"),
      ("2024-08-08T16:41+02", "2024-08-08T16:41:00+02:00"),
    ])
  func reads(_ text: String, _ said: String) {
    #expect(CivilMoment(iso: text)?.description == said)
    #expect(CivilMoment(iso: said)?.description == said)
  }

  @Test(
    "Anything else is not a moment",
    arguments: [
      "2024-08-08T", "2024-08-08T24:00", "2024-08-08T16", "2024-08-08T16:60",
      "2024-08-08T16:41 GMT",
      "2024-02-30T10:00", "2024-08-08T16:41Zx", "2024-08-08T16:41+", "",
    ])
  func refuses(_ text: String) {
    #expect(CivilMoment(iso: text) == nil)
  }

  @Test("Moments are ordered as instants: by what their zones make of them")
  func order() throws {
    let east = try #require(CivilMoment(iso: "2024-08-08T01:00+05:00"))
    let utc = try #require(CivilMoment(iso: "2024-08-07T21:00Z"))
    #expect(east < utc)
    #expect(utc.secondsSince1970 == 1_723_064_400)
  }

  @Test("A time out of range counts as not said, and a zone without a time too")
  func bounds() throws {
    let day = try #require(CivilDate(2024, 8, 8))
    #expect(CivilMoment(day, secondOfDay: 86_400, offset: 60) == CivilMoment(day))
    #expect(CivilMoment(day, secondOfDay: 0, offset: 1_440).offset == nil)
  }
}
