import Articles
import Markup

/// Reads a moment of publication in any of the ways that machines and people write one, and refuses
/// a day that cannot be one.
struct MomentReader {
  private let latest: CivilDate?
  /// Whether 8/9/2024 is the ninth of August here.
  private let isMonthFirst: Bool

  /// `latest` is the day of reading, after which nothing was published.
  init(_ document: HTMLDocument, latest: CivilDate?, host: String? = nil) {
    self.latest = latest
    let html = document.first(.html)
    let language = html.flatMap { document.attribute(.lang, of: $0) }?.lowercased()
    if let language {
      isMonthFirst =
        language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us")
    } else {
      isMonthFirst = host.map { !Self.dayFirst.contains($0.suffix(3)) } ?? true
    }
  }

  /// Hosts of countries that write the day before the month.
  private static let dayFirst: Set<Substring> = [
    ".ar", ".at", ".au", ".be", ".br", ".ch", ".cl", ".cz", ".de", ".dk", ".es", ".fi", ".fr",
    ".gr", ".id", ".ie", ".il", ".in", ".it", ".mx", ".my", ".nl", ".no", ".nz", ".pe", ".pl",
    ".pt", ".ro", ".ru", ".sk", ".tr", ".ua", ".uk", ".vn",
  ]

  /// The moment in a text. An `isOld` one may be of any age: the page says in so many words that it
  /// is about publication.
  func moment(_ raw: String, isOld: Bool = false) -> CivilMoment? {
    let text = Words.line(raw)
    if let moment = CivilMoment(iso: text) {
      return plausible(moment.date, isOld: isOld) == nil ? nil : moment
    }
    if let seconds = Int(text), text.count == 10 || text.count == 13 {
      let epoch = text.count == 13 ? seconds / 1000 : seconds
      let date = CivilDate(dayNumber: epoch / 86_400)
      return plausible(date).map { CivilMoment($0, secondOfDay: epoch % 86_400, offset: 0) }
    }
    if text.count == 8, let all = Int(text),
      let date = plausible(CivilDate(all / 10_000, all / 100 % 100, all % 100))
    {
      return CivilMoment(date)
    }
    guard let written = WrittenDate.first(in: text.prefix(200), monthFirst: isMonthFirst),
      let date = plausible(written.date(), isOld: isOld)
    else { return nil }
    return CivilMoment(date, secondOfDay: written.secondOfDay)
  }

  /// A day on which something can have been published: on the web, or in print if the page says
  /// so in words.
  func plausible(_ date: CivilDate?, isOld: Bool = false) -> CivilDate? {
    guard let date, date.year >= (isOld ? 1800 : 1990) else { return nil }
    // A clock that was never set.
    if date.dayNumber == 0 || date.dayNumber == -1 { return nil }
    if let latest, date > latest.adding(days: 2) { return nil }
    return date.year < 2100 ? date : nil
  }

  /// A day in an address: /2024/08/08/, /2024-08-08-, /20240808/.
  func day(in address: PageAddress?) -> CivilDate? {
    guard let segments = address?.segments else { return nil }
    for index in segments.indices {
      if index + 2 < segments.count, let year = number(segments[index], 4...4),
        let month = number(segments[index + 1], 1...2)
          ?? MonthNames.month(segments[index + 1].lowercased()),
        let day = number(segments[index + 2], 1...2)
      {
        if let date = plausible(CivilDate(year, month, day)) { return date }
      }
      let parts = segments[index].split { "-_.".contains($0) }
      for part in parts.indices where part + 2 < parts.count {
        if let year = number(parts[part], 4...4), let month = number(parts[part + 1], 2...2),
          let day = number(parts[part + 2], 2...2),
          let date = plausible(CivilDate(year, month, day))
        {
          return date
        }
      }
      if let part = parts.first(where: { $0.count == 8 && $0.hasPrefix("20") }),
        let all = Int(part),
        let date = plausible(CivilDate(all / 10_000, all / 100 % 100, all % 100))
      {
        return date
      }
    }
    return nil
  }

  private func number(_ text: Substring, _ digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}
