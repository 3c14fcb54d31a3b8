import Articles
import Display

// Digits that go to panes, and may yet turn out to be the number before a sequence that makes a pane wider:
// `2 C-w >`. Nobody waits to see which it is: the first key of the sequence tells.

/// What was typed of such a number, and what it has changed meanwhile.
struct PaneDigits: Sendable, Hashable {
  /// The number so far.
  private(set) var count = 0
  /// The pane that had the focus before its first digit.
  let origin: PaneName
  /// The article that was not read then, and that going to its text makes read.
  let unread: ArticleID?

  /// A number that begins, while a pane has the focus.
  init(from origin: PaneName, unread: ArticleID?) {
    self.origin = origin
    self.unread = unread
  }

  /// The number with one more digit.
  func followed(by digit: Int) -> Self {
    var more = self
    more.count = min(99_999, count * 10 + digit)
    return more
  }
}

extension ReaderState {
  /// Whether a key that begins no command of its own follows digits that have gone to panes.
  func isAfterPaneDigits(_ press: KeyPress) -> Bool {
    paneDigits != nil && keys.isEmpty && configuration.keymap.match([press]) == .none
  }

  /// Takes the digits before a command's keys as its number where it has one, taking back what they
  /// did; returns the number and what that asks for. A digit that goes to a pane becomes the
  /// beginning of a number.
  mutating func countBefore(_ command: Command) -> (count: Int, effects: [ReaderEffect])? {
    let digits = paneDigits
    paneDigits = nil
    switch command {
    case .listPane, .bodyPane, .timelinePane:
      guard keys.count == 1, let digit = keys[0].digit, count == nil else { return nil }
      let unread = meantArticle.flatMap { readingState(of: $0).isRead ? nil : $0 }
      paneDigits = (digits ?? PaneDigits(from: focus, unread: unread)).followed(by: digit)
      return nil
    case .paneWider, .paneNarrower, .paneTaller, .paneLower:
      guard keys.count > 1, let digits else { return nil }
      return (digits.count, goBack(before: digits))
    default: return nil
    }
  }

  /// Goes back to the pane that digits have led away from; what they made read is not read for that.
  private mutating func goBack(before digits: PaneDigits) -> [ReaderEffect] {
    guard digits.origin != .body else { return go(to: .body) }
    awaited?.isPreview = true
    // Before the pane is left, which saves the place in what is read.
    let effects =
      digits.unread.map { id in
        readingState(of: id).isRead ? change(id) { $0.isRead = false } : []
      } ?? []
    return effects + go(to: digits.origin)
  }
}
