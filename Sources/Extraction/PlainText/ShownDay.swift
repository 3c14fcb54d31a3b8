import Articles

/// A short line around a page's headline in which the day stands on which it was published or changed,
/// among whatever else it says: "Kolumne von Ann Lee - 28.04.2024 um 08:52 Uhr", "Politics / January 11,
/// 2024", "입력 2026.07.12 22:09".
///
/// Only the text of a whole page has such lines, and only beside its headline are they looked for. A line
/// in which two days may be meant (4/5/2024) says neither.
struct ShownDay {
  let moment: CivilMoment
  let isChange: Bool
  /// Whether something says what the day is of: "Veröffentlicht am 11. Juni 2024".
  let isLabelled: Bool
  /// What stands beside the day, its weekday and clock.
  let company: Company

  /// What else a line says: nothing; the name of a place or an agency, set off by a mark; or more.
  enum Company { case none, place, words }

  /// Whether it is a day and no more.
  var isBare: Bool { company == .none && !isLabelled }

  init?(_ line: Substring) {
    guard (8...110).contains(line.utf8.count), !line.contains("©"),
      !line.endsSentence || line.hasSuffix("m."),
      let written = WrittenDate.first(in: line), let date = written.date(), date.year >= 1990,
      !Self.isEither(line)
    else { return nil }
    let words = line.split { !$0.isLetter }
    guard words.count <= 12 else { return nil }
    let text = String(line)
    isChange = PageStamp.isOfChange(text)
    let label = Self.label(of: line)
    let isNamed = isChange || PageStamp.isOfPublication(text)
    if !isNamed, let label, !Self.labels.contains(label) { return nil }
    isLabelled = isNamed || label != nil
    company = Self.company(of: isLabelled ? Self.unlabelled(line) : line)
    moment = CivilMoment(date, secondOfDay: written.secondOfDay)
  }

  /// A line from its first figure or word of a day on.
  private static func unlabelled(_ line: Substring) -> Substring {
    let word = line.split { !$0.isLetter }.first(where: isOfDay)?.startIndex
    let digit = line.firstIndex(where: \.isNumber)
    return line[(min(word ?? line.endIndex, digit ?? line.endIndex))...]
  }

  private static func company(of line: Substring) -> Company {
    var company = Company.none
    for part in line.split(whereSeparator: { ",|–—()·•".contains($0) })
      .flatMap({ $0.split(separator: " - ") })
    {
      let words = part.split { !$0.isLetter }.filter { !isOfDay($0) }
      if words.isEmpty { continue }
      if part.contains(where: \.isNumber) || words.count > 2
        || !words.allSatisfy({ $0.first?.isLowercase == false || $0.count <= 4 })
      {
        return .words
      }
      company = .place
    }
    return company
  }

  /// Whether a word is a month, a weekday, or what joins the parts of a day.
  private static func isOfDay(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return MonthNames.month(word) != nil || joints.contains(word) || weekdays.contains(word)
  }

  /// "Stand: 28.04.2024": the word before a colon right before the figures.
  private static func label(of line: Substring) -> String? {
    guard let digit = line.firstIndex(where: \.isNumber),
      let colon = line[..<digit].lastIndex(where: { $0 == ":" }),
      !line[colon..<digit].contains(where: \.isLetter)
    else { return nil }
    return line[..<colon].split { !$0.isLetter }.last.map { $0.lowercased() }
  }

  /// Whether the day is written in figures that Britain and America read differently.
  private static func isEither(_ line: Substring) -> Bool {
    for part in line.split(whereSeparator: { !$0.isNumber && $0 != "/" }) {
      let numbers = part.split(separator: "/").compactMap { Int($0) }
      if numbers.count == 3 {
        return numbers[0] <= 12 && numbers[1] <= 12 && numbers[0] != numbers[1]
      }
    }
    return false
  }

  private static let joints: Set<String> = [
    "de", "del", "den", "der", "am", "um", "uhr", "at", "on", "a", "las", "la", "the", "of", "à",
    "h",
    "le", "il", "alle", "ore", "kl", "st", "nd", "rd", "th", "am", "pm", "p", "m", "utc", "gmt",
    "cet",
    "cest", "bst", "est", "edt", "et", "pst", "pdt", "ist", "mez", "mesz", "t", "z", "年", "月", "日",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",
    "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch",
    "donnerstag",
    "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "lunes",
    "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lun", "mié", "jue", "vie",
    "sáb",
    "dom", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunedì",
    "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça",
    "quarta",
    "quinta", "sexta", "feira", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
    "zaterdag",
    "zondag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mandag",
    "tirsdag", "lørdag", "søndag",
  ]
  private static let labels: Set<String> = [
    "stand", "datum", "date", "erschienen", "erscheinungsdatum", "erstellt", "fecha", "data", "on",
    "dato", "дата", "입력", "등록", "tarih",
  ]
}

/// Takes the day on which a page was published from the lines around its headline, where no line that
/// says nothing else has told it; and that of any text from the one line of its head that is a day with a
/// place at most: "Köln, den 11. Juni 2024", "Martes, 11 de junio de 2024".
struct TakeShownDay: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.published == nil else { return }
    takeDay(of: &draft)
    // A text that shows the day of its last change alone is read as of that day.
    draft.published = draft.published ?? draft.modified
  }

  private func takeDay(of draft: inout PlainTextDraft) {
    guard draft.isScraped else { return takePlainDay(of: &draft) }
    let shown = draft.head.compactMap { index in
      ShownDay(draft.passages[index].lines[0].text).map { (index, $0) }
    }
    guard let (index, day) = shown.first(where: { !$0.1.isChange }) ?? shown.first else { return }
    draft.published = day.moment
    if day.isChange { draft.modified = draft.modified ?? day.moment }
    draft.dropFirstLine(of: index)
  }
  private func takePlainDay(of draft: inout PlainTextDraft) {
    guard !draft.isDiary else { return }
    for index in draft.head.prefix(5) where draft.passages[index].lines.count <= 4 {
      guard let day = ShownDay(draft.passages[index].lines[0].text), day.company != .words else {
        continue
      }
      draft.published = day.moment
      if day.isChange { draft.modified = draft.modified ?? day.moment }
      // A place beside it is the writer's text.
      if day.company == .none { draft.dropFirstLine(of: index) }
      return
    }
  }
}
