import Articles

// The next article that has not been read, across all that is listed.

extension ReaderState {
  /// Goes to the next unread article of the list, or the one before, around the ends; in the text opens
  /// it. What is not among the rows that are known is asked for.
  mutating func seekUnread(forward: Bool) -> [ReaderEffect] {
    let (total, here) = (list.total, list.selection)
    // What is not all there may have its next one anywhere.
    for distance in 1...max(1, total) {
      let place =
        ((here + (forward ? distance : -distance)) % max(1, total) + total) % max(1, total)
      guard let row = list[place], list.isComplete || place > here else {
        seekGeneration += 1
        return [
          .seekUnread(
            query, order: shownOrder, from: here, forward: forward, generation: seekGeneration)
        ]
      }
      if !row.state.isRead { return goTo(PlacedArticle(row.id, at: place), forward: forward) }
    }
    note = StatusNote(text: "Nothing unread is listed.")
    return []
  }

  /// Takes in where the unread article is that was asked for, if there is one.
  mutating func takeUnread(
    _ found: PlacedArticle?, forward: Bool, _ generation: Int
  ) -> [ReaderEffect] {
    guard generation == seekGeneration, prompt == nil, question == nil, !isListCovered else {
      return []
    }
    guard let found else {
      note = StatusNote(text: "Nothing unread is listed.")
      return []
    }
    return goTo(found, forward: forward)
  }

  /// Whether something lies over the list in which keys mean other things.
  var isListCovered: Bool {
    help != nil || messages != nil || feeds != nil || links != nil || picker != nil
  }

  private mutating func goTo(_ found: PlacedArticle, forward: Bool) -> [ReaderEffect] {
    let former = list.selection
    list.select(found)
    if forward, list.selection < former {
      note = StatusNote(text: "From the beginning of the list again.")
    } else if !forward, list.selection > former {
      note = StatusNote(text: "From the end of the list again.")
    }
    return focus == .body ? open(.init(id: found.id)) : []
  }
}
