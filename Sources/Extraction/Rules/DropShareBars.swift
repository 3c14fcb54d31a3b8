import Markup

/// Leaves out the bars of links by which an entry is to be shared, known by the names that the
/// programs of weblogs give them.
struct DropShareBars: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    for node in 0..<document.count {
      switch document.tag(of: node) {
      case .div, .ul, .p, .section, .aside, .footer, .table:
        guard document.has(.class, node) || document.has(.id, node) else { continue }
        if reading.words.of(node).contains(where: { Self.names.contains($0) }) {
          reading.dropUnlessRich(node, by: name)
        }
      default: break
      }
    }
  }

  private static let names: Set<String> = [
    "share", "sharing", "sharebar", "sharedaddy", "addtoany", "addthis", "social", "socials",
    "socialmedia", "feedflare", "sociable", "shareaholic",
  ]
}
