/// A timeline as a calendar (RFC 5545): an all-day event for each entry whose days are known.
public enum TimelineICS {
  /// The calendar. `stamp` is when it was made (UTC unless it says otherwise); the same timeline and
  /// stamp give the same bytes, and an entry keeps its UID from one export to the next.
  public static func text(of timeline: Timeline, title: String, stamp: CivilMoment) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dateline//timeline//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(SafeText(title).collapsed.string),
    ]
    for entry in timeline.entries {
      guard let days = entry.when.interval else { continue }
      lines += event(entry, days, stamp: utc(stamp))
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined()
  }

  private static func event(
    _ entry: Timeline.Entry, _ days: DayInterval, stamp: String
  ) -> [String] {
    let words = entry.dateWords(long: true)
    let source = entry.sources.first
    let place = source.map { "\($0.article) \($0.event.mention.block) \($0.event.mention.start)" }
    let uid = ArticleID(naming: "\(days.first) \(days.last) \(entry.when.precision) \(place ?? "")")
    let titles = entry.titles.joined(separator: "\n")
    var lines = [
      "BEGIN:VEVENT", "UID:\(uid)@dateline", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(compact(days.first))",
    ]
    // The end is the day after the last one (section 3.6.1); the last day that there is has none.
    let end = days.last.adding(days: 1)
    if end > days.last { lines.append("DTEND;VALUE=DATE:\(compact(end))") }
    // What was filled in is not passed off as said.
    let known = source?.event.isInferred == true ? words + " (inferred in part)" : words
    let more = [known] + entry.labels.dropFirst() + [titles]
    lines += [
      // What was not said to the day says so in its summary.
      "SUMMARY:" + escaped(entry.when.precision <= .day ? entry.label : "\(words): \(entry.label)"),
      "DESCRIPTION:" + escaped(more.joined(separator: "\n")),
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
    return lines
  }

  private static func compact(_ day: CivilDate) -> String {
    day.description.filter { $0 != "-" }
  }

  private static func utc(_ moment: CivilMoment) -> String {
    let seconds = moment.secondsSince1970
    let second = ((seconds % 86_400) + 86_400) % 86_400
    let day = CivilDate(dayNumber: (seconds - second) / 86_400)
    let two = { (number: Int) in CivilDate.padded(number, 2) }
    return "\(compact(day))T\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))Z"
  }

  /// Text as a value (section 3.3.11).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A content line of at most 75 octets each, continued behind a space (section 3.1); no character
  /// is parted.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result + "\r\n"
  }
}
