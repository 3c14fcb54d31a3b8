import Articles

/// "On Monday the council voted; on Tuesday parents blocked the gates", written on a Monday: days of the
/// week that a sentence names in their order follow one another. Without the rule Monday would be the
/// day of writing itself, and Tuesday six days before it; so, too, "polls on Sunday, results on Monday".
/// What has been goes on only behind a comma or "and": "He died Monday after he fell ill Thursday" looks back.
struct WeekdaysInOrder: Refiner {
  let name = "WeekdaysInOrder"
  /// How many days may lie between one and the next.
  private let reach = 1...3

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    guard let today = reference?.date.weekday else { return }
    var first: (index: Int, weekday: Int)?
    for index in proposals.indices {
      guard let weekday = proposals[index].bareWeekday else { continue }
      defer { first = (index, weekday) }
      guard let before = first, proposals[before.index].sentence == proposals[index].sentence,
        proposals[before.index].block == proposals[index].block,
        reach.contains((weekday - before.weekday + 7) % 7), !proposals[before.index].isAside,
        !proposals[index].isAside
      else { continue }
      // "said on Monday that Tuesday's vote was fair" tells of the later day first.
      let isPast =
        proposals[before.index].lean != .future && proposals[index].lean != .future
        && !proposals[before.index].isInPresent && proposals[index].goesOn
      let isAhead = proposals[before.index].lean == .future && proposals[index].lean != .past
      if isPast, before.weekday == today {
        pick(.last, of: &proposals[before.index])
      } else if isAhead, weekday == today {
        pick(.next, of: &proposals[index])
      }
    }
  }

  private func pick(_ pick: Pick, of proposal: inout Proposal) {
    proposal.sense = proposal.sense.picking(pick)
    proposal.rules.append(name)
  }
}

extension Page {
  /// Whether a row goes on from the date that ends at `end` to the one at `tokens`: behind a comma or a
  /// joining word, with few words of its own, none of which makes it depend on what was said.
  func goesOn(with tokens: Range<Int>, after end: Int) -> Bool {
    guard end < tokens.lowerBound, tokens.lowerBound - end <= 30,
      tokens.contains(where: { at($0, [.weekday]) }),
      let joint = (end..<tokens.lowerBound).last(where: {
        at($0, .comma, .semicolon) || at($0, .and, .but)
      }),
      tokens.lowerBound - joint <= 5, !at(tokens.upperBound, .apostrophe)
    else { return false }
    // "opened on Monday and ends on Wednesday"
    let first = self[joint + 1]
    if first.isWord, !first.isCapital, first.term == .none, endsInS(joint + 1) { return false }
    return !(end..<tokens.lowerBound).contains { index in
      at(index, .after, .before, .since) || at(index, .ahead, .as, .about)
        || at(index, .that, .until)
        || Self.dependents.contains { spells(index, $0) }
    }
  }

  private static let dependents: [StaticString] = [
    "who", "whose", "which", "when", "where", "while", "because", "if", "following", "citing",
  ]
}

extension Proposal {
  /// The day of the week, where nothing else is said but perhaps a time of that day.
  var bareWeekday: Int? {
    self.sense.parts.flatMap { $0.isBareWeekday ? $0.weekday : nil }
  }
}

extension Sense {
  fileprivate func picking(_ pick: Pick) -> Sense {
    switch self {
    case .calendar(var parts):
      parts.pick = pick
      return .calendar(parts)
    case .clock(let clock, on: let day?): return .clock(clock, on: day.picking(pick))
    default: return self
    }
  }
}
