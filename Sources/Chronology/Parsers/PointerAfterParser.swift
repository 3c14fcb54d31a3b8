/// "la semana pasada", "el martes próximo", "el año que viene", "am Tag darauf": what is pointed to, and
/// the pointer behind it.
struct PointerAfterParser: Parser {
  let name = "PointerAfter"
  /// Whether every pointer can stand behind, or, as in German, only an adverb: "am Tag darauf".
  var takesAdjectives = true
  let triggers: WordClasses = [.unit, .weekday, .month, .season, .dayPart]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isPlural(index), let (pointer, next) = pointer(page, index + 1) else { return nil }
    let word = page.word(index)
    let range = index..<next
    if page.at(index, .unit), let unit = word.unit, unit != .second, unit != .half {
      return shift(unit, pointer).map { Proposal(range, .shift($0), name) }
    }
    if page.at(index, .dayPart), let part = word.dayPart {
      return shift(.day, pointer).map {
        Proposal(range, .clock(ClockParts(part: part), on: .shift($0)), name)
      }
    }
    let pick = PointerParser().pick(pointer)
    guard pick != .open else { return nil }
    var parts = CalendarParts()
    parts.pick = pick
    if page.at(index, .weekday) {
      parts.weekday = word.weekday
    } else if page.at(index, .month) {
      parts.month = word.month
    } else {
      parts.season = word.season
    }
    return Proposal(range, parts, name)
  }

  /// The pointer and the index after it; "que viene" is two words.
  private func pointer(_ page: Page, _ index: Int) -> (Term, Int)? {
    if page.at(index, .than), page.at(index + 1, .coming) { return (.coming, index + 2) }
    if page.at(index, .later, .earlier) {
      // "el día después de la votación" counts from something else.
      return page.at(index + 1, .of, .than, .that) ? nil : (page[index].term, index + 1)
    }
    return takesAdjectives && page.at(index, [.pointer]) ? (page[index].term, index + 1) : nil
  }

  private func shift(_ unit: CalendarUnit, _ pointer: Term) -> Shift? {
    switch pointer {
    case .last, .past: Shift(unit: unit, count: -1)
    case .next, .coming: Shift(unit: unit, count: 1)
    case .this, .current: Shift(unit: unit, count: 0)
    case .previous, .earlier: Shift(unit: unit, count: -1, anchor: .story)
    case .following, .later: Shift(unit: unit, count: 1, anchor: .story)
    default: nil
    }
  }
}
