import Articles

/// Decides which dates count from the text's own time and not from the day of writing.
///
/// A history speaks of many years and hardly of "yesterday" or "Tuesday": all its partial dates go on
/// from the last year that it said. In a report only what follows a year of the past in the same
/// paragraph does: "Germany invaded Poland in 1939. On September 17, …".
struct NarrativeAnchor: Refiner {
  let name = "NarrativeAnchor"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    var dated = 0
    var pointing = 0
    for proposal in proposals {
      switch proposal.sense {
      case .calendar(let parts):
        if parts.year != nil, parts.year != reference?.date.year { dated += 1 }
        if parts.weekday != nil, parts.month == nil, parts.day == nil { pointing += 1 }
      case .shift(let shift):
        if shift.anchor == .writing, proposal.rules.first != "UnitNoun" { pointing += 1 }
      default: break
      }
    }
    let isHistory = dated >= 8 && pointing * 3 < dated || dated >= 4 && pointing == 0
    if isHistory {
      for index in proposals.indices {
        proposals[index].followsStory = true
        proposals[index].rules.append(name)
      }
      markAsides(&proposals)
      return
    }
    background(&proposals, reference: reference)
  }

  /// A year to which a history jumps and in which it does not stay is an aside: "as a study of 2004
  /// put it", "for the first time since 1813".
  private func markAsides(_ proposals: inout [Proposal]) {
    let years = proposals.indices.compactMap { index -> (index: Int, year: Int)? in
      guard case .calendar(let parts) = proposals[index].sense, let year = parts.year,
        !parts.isBeforeChrist
      else { return nil }
      return (index, year)
    }
    guard var steady = years.first?.year else { return }
    for place in years.indices.dropFirst() {
      let (index, year) = years[place]
      let next = place + 1 < years.count ? years[place + 1].year : steady
      let comesBack = abs(year - steady) >= 2 && abs(next - steady) <= 1
      let passesBy = abs(year - steady) >= 20 && abs(next - year) > 5
      if comesBack || passesBy, !proposals[index].opensSentence {
        proposals[index].isAside = true
      } else {
        steady = year
      }
    }
  }

  /// Finds the paragraphs of a report that tell of another year.
  private func background(_ proposals: inout [Proposal], reference: CivilMoment?) {
    var anchor: (paragraph: Int, sentence: Int)?
    for index in proposals.indices {
      let proposal = proposals[index]
      switch proposal.sense {
      case .calendar(let parts):
        if let year = parts.year {
          let isPast = year < reference?.date.year ?? 0
          anchor = isPast ? (proposal.paragraph, proposal.sentence) : nil
        } else if parts.lacksYear, parts.pick == .open, parts.month != nil, let last = anchor,
          last.paragraph == proposal.paragraph, proposal.sentence - last.sentence <= 1,
          proposal.sentence > last.sentence, proposal.lean != .future, proposal.opensSentence
        {
          proposals[index].followsStory = true
          proposals[index].rules.append(name)
          anchor = (proposal.paragraph, proposal.sentence)
        } else if parts.weekday != nil {
          anchor = nil
        }
      case .shift(let shift) where shift.anchor == .writing: anchor = nil
      default: break
      }
    }
  }
}
