import Markup

extension HTMLDocument {
  /// Whether a node is the reading of a name, or a bracket around one, by `rt` and `rp` of HTML:
  /// its author wrote them for where a reading cannot be set above its letters, as here.
  func isBracketedReading(_ node: Int) -> Bool {
    guard [.rt, .rp].contains(tag(of: node)), let ruby = parent(of: node), tag(of: ruby) == .ruby,
      end(of: ruby) - ruby < 40
    else { return false }
    return children(of: ruby).contains { tag(of: $0) == .rp }
  }
}
