/// "Nächste Woche soll das Urteil fallen, frühestens am Mittwoch": the day that is guessed at, or set as a
/// bound, lies in the week that the sentence has named.
struct LendWeekToGuess: Joiner {
  let name = "LendWeekToGuess"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result: [Proposal]?
    for index in proposals.indices.dropLast() {
      guard case .shift(let week) = proposals[index].sense, week.unit == .week,
        week.anchor == .writing, case .calendar(var parts) = proposals[index + 1].sense,
        parts.isBareWeekday,
        isGuess(proposals[index].tokens.upperBound..<proposals[index + 1].tokens.lowerBound, page)
      else { continue }
      parts.within = week
      var all = result ?? proposals
      all[index + 1].sense = .calendar(parts)
      all[index + 1].rules.append(name)
      result = all
    }
    return result ?? proposals
  }

  /// Whether nothing stands between the last comma and the day but what guesses or bounds.
  private func isGuess(_ gap: Range<Int>, _ page: Page) -> Bool {
    guard gap.count <= 40, !page.parts(gap.lowerBound, gap.upperBound),
      let comma = gap.last(where: { page.at($0, .comma, .open, .dash) }),
      gap.upperBound - comma <= 6
    else { return false }
    return (comma..<gap.upperBound).contains { index in
      Self.guesses.contains { page.spells(index, $0) }
    }
  }

  private static let guesses: [StaticString] = [
    "frühestens", "spätestens", "voraussichtlich", "wohl", "vermutlich", "wahrscheinlich",
    "möglicherweise", "vielleicht", "genauer", "zwar", "pronto", "temprano", "tardar", "tarde",
    "probablemente", "posiblemente", "quizá", "quizás", "seguramente",
  ]
}
