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
      return
    }
    background(&proposals, reference: reference)
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
