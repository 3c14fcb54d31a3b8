import Articles

// A filter that leaves out the article that is being read. The text stays where it was, for it may be read
// on, and says that it is outside; the key of the next match goes to the first article that matches.

extension ReaderState {
  /// Whether what is being read is left out by the filter. Beside the list the text is that of a row.
  var isReadingOutside: Bool {
    focus != .list && !query.isEmpty && body?.isOutside == true
  }

  /// Learns from the rows of the filter whether the open article is among them: the text cannot tell which feed
  /// has brought it, nor that it was read only since it is listed.
  mutating func noteOutside() {
    guard let body, listedQuery == query else { return }
    if list.place(of: body.id) != nil {
      self.body?.isOutside = false
    } else if query.asksForFeeds, list.isComplete, list.rows.count == list.total {
      self.body?.isOutside = true
    }
  }

  /// What is said of a filter once it is made, where the text is outside of it; nothing elsewhere.
  var outsideWords: String? {
    guard isReadingOutside else { return nil }
    if isNothingListed { return "Nothing matches: the text is as it was." }
    return "This text is outside the filter; \(key(.nextMatch)) goes to the first that matches."
  }

  /// Goes to the article of the selected row, which is the first that matches, and to its first match; nothing
  /// where the text is not outside the filter.
  mutating func goInside() -> [ReaderEffect]? {
    guard isReadingOutside else { return nil }
    guard let first = list.selected, listedQuery == query else {
      note = StatusNote(
        text: isNothingListed ? "Nothing matches the filter." : "The filter is still at work.")
      return []
    }
    // The timeline keeps the focus: what is only looked at beside it is not read.
    let isPreview = focus == .timeline
    if isPreview { rememberPlace() }
    return open(.init(id: first.id, isPreview: isPreview, goesToMatch: true))
  }
}
