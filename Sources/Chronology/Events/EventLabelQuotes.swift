/// Quotation marks and brackets of a label.
extension EventLabel {
  /// Quotation marks and brackets whose other half is not in the label are dropped.
  func unquoted(_ kept: [Int]) -> [Int] {
    var quotes: [Int] = []
    var brackets: [Int] = []
    var lone: Set<Int> = []
    var last: Int?
    for index in kept {
      defer { last = index }
      switch tokens[index].kind {
      case .quoteOpen: quotes.append(index)
      case .quoteClose: if quotes.popLast() == nil { lone.insert(index) }
      case .open: brackets.append(index)
      case .close:
        // Nothing is left of what stood in them.
        if let open = brackets.popLast() {
          if open == last { lone.formUnion([open, index]) }
        } else {
          lone.insert(index)
        }
      default: break
      }
    }
    if quotes.isEmpty, brackets.isEmpty, lone.isEmpty { return kept }
    lone.formUnion(quotes)
    lone.formUnion(brackets)
    return kept.filter { !lone.contains($0) }
  }

  func isQuoted(_ kept: [Int]) -> Bool {
    kept.contains { tokens[$0].kind == .quoteOpen }
  }
}
