/// A rule that recognises one form of expression where it starts. It looks only forward, and only a
/// bounded number of tokens: that keeps the whole linear.
protocol Parser: Sendable {
  /// The rule's name in traces.
  var name: String { get }
  /// The classes of tokens it starts from; it is asked nowhere else.
  var triggers: WordClasses { get }
  /// The expression that starts with the token at `index`, or nothing.
  func parse(_ page: Page, at index: Int) -> Proposal?
}
