import Articles
import Testing

@Suite struct TimelineFormatsTests {
  let timeline = SampleArticle.timeline

  @Test("Text has a column of dates, and names the articles where there are several")
  func text() {
    var timeline = timeline
    timeline.entries.removeFirst()
    #expect(
      TimelineText.text(of: timeline, width: 60) == """
        25 Jul 2024  the council voted for boats, at last
                     =SUM(A1) voted
                     — Night boats <again>; =Other, "story"
        24 Dec       nobody sails
                     — =Other, "story"

        """)
    timeline.entries.removeFirst()
    #expect(TimelineText.text(of: timeline) == "24 December, year unknown  nobody sails\n")
    #expect(TimelineText.text(of: Timeline()).isEmpty)
  }

  @Test("Markdown has a heading for each year, and signs where a day is not said in full")
  func markdown() {
    let text = TimelineMarkdown.text(of: timeline, title: "Boats [1]")
    let start = "# Boats \\[1\\]\n\n## 2024\n\n- **late July 2024** ◌: Äußerungen; naïve"
    #expect(text.hasPrefix(start))
    #expect(
      text.hasSuffix(
        """
        - **25 July 2024** ◐: the council voted for boats, at last (*Night boats \\<again>; =Other, "story"*)
          - =SUM(A1) voted

        ## Undated

        - **24 December, year unknown** ○: nobody sails (*=Other, "story"*)

        ◐ a part of the day was not said and is inferred; ○ said no finer than that; \
        ◌ said no finer than that, and inferred in part.

        """))
  }

  @Test("CSV has a row for each telling, quotes what must be, and runs nothing")
  func csv() {
    let lines = TimelineCSV.text(of: timeline).split(separator: "\r\n").map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("date,end,precision,modifier,words,event,speaker,role,"))
    #expect(lines[1].hasPrefix("2024-07-20,2024-07-31,month,late,late July 2024,Äußerungen; naïve"))
    #expect(
      lines[2]
        == "2024-07-25,2024-07-25,day,,25 July 2024,\"the council voted for boats, at last\",,"
        + "occurrence,yes,2024-07-25,\(SampleArticle.dated.article.id),Night boats <again>,0,3,12")
    #expect(lines[3].contains(",'=SUM(A1) voted,,"))
    #expect(lines[3].contains(",\"'=Other, \"\"story\"\"\",0,40,49"))
    #expect(lines[4].hasPrefix(",,day,,\"24 December, year unknown\",nobody sails,"))
    #expect(lines.allSatisfy { Self.cells($0) == TimelineCSV.columns.count })
  }

  @Test("A calendar has folded, escaped, all-day events and the stamp it was given")
  func calendar() {
    let stamp = CivilMoment(iso: "2024-08-09T01:30:05+02:00")
    let text = TimelineICS.text(
      of: timeline, title: "Boats, all", stamp: stamp ?? CivilMoment(CivilDate(dayNumber: 0)))
    let raw = text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
    #expect(raw.allSatisfy { $0.utf8.count <= 75 && !$0.isEmpty && !$0.contains("\n") })
    #expect(raw.contains { $0.first == " " })
    // Unfolded by scalars: a fold may part what one character is made of.
    let lines = Self.unfolded(text)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.contains("X-WR-CALNAME:Boats\\, all"))
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(lines.count { $0 == "DTSTAMP:20240808T233005Z" } == 2)
    #expect(lines.contains("DTSTART;VALUE=DATE:20240725"))
    #expect(lines.contains("DTEND;VALUE=DATE:20240726"))
    #expect(lines.contains("DTEND;VALUE=DATE:20240801"))
    #expect(lines.contains("SUMMARY:the council voted for boats\\, at last"))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:late July 2024: Äußerungen\\; naïve") })
    #expect(
      lines.contains(
        "DESCRIPTION:25 July 2024 (inferred in part)\\n=SUM(A1) voted\\nNight boats <again>\\n=Other\\, \"story\""
      ))
    let uids = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(uids).count == 2)
  }

  private static func unfolded(_ text: String) -> [String] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes.append(byte)
      if bytes.suffix(3) == [0x0D, 0x0A, 0x20] { bytes.removeLast(3) }
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  /// How many cells a line of CSV has.
  private static func cells(_ line: String) -> Int {
    var count = 1
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { count += 1 }
    }
    return count
  }
}
