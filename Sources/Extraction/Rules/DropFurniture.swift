import Markup

/// Leaves out the parts that a page itself declares to be beside its text: navigation, footers,
/// asides, forms, banners.
struct DropFurniture: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    reading.visitKept { index, reading in
      switch document.tag(of: index) {
      case .nav, .menu: reading.dropUnlessRich(index, by: name)
      // Who is quoted stands in the footer of the quote.
      case .footer where document.parent(of: index).map { document.tag(of: $0) } == .blockquote:
        break
      case .footer, .aside, .form: reading.dropUnlessRich(index, by: name)
      case .header:
        if !holdsHeadline(index, reading), !isInArticle(index, document) {
          reading.dropUnlessRich(index, by: name)
        }
      case .text, .html, .body, .main, .article: break
      default:
        if isClosedDialog(index, reading) {
          // What the law makes a page say is often longer than its article.
          reading.drop(index, by: name)
        } else if let role = document.attribute(.role, of: index)?.lowercased(),
          !holdsHeadline(index, reading),
          !Self.notes.contains(role) || !isInArticle(index, document)
        {
          // What can be clicked as a whole may be a paragraph of a list.
          let isButton =
            role == "button" && reading.measures.written(document.nodes[index], index) < 100
          if isButton || Self.roles.contains(role) { reading.dropUnlessRich(index, by: name) }
        }
      }
    }
  }

  /// Whether a part is a dialog that is closed, and something else is left on the page.
  private func isClosedDialog(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    guard let role = document.attribute(.role, of: node)?.lowercased(), role.hasSuffix("dialog"),
      document.attribute(.ariaHidden, of: node) == "true"
    else { return false }
    let prose = reading.measures.prose(document.nodes[node], node)
    return reading.measures.totalProse - prose >= 300
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "alert", "menu", "menubar", "toolbar", "tablist", "form", "status", "tooltip",
  ]

  /// Roles that an author may give to a note in the text.
  private static let notes: Set<String> = ["alert", "status"]

  private func holdsHeadline(_ node: Int, _ reading: Reading) -> Bool {
    guard let headline = reading.metadata.headlineElement else { return false }
    return node < headline && headline < reading.document.end(of: node)
  }

  private func isInArticle(_ node: Int, _ document: HTMLDocument) -> Bool {
    var parent = document.parent(of: node)
    while let element = parent {
      let tag = document.tag(of: element)
      if tag == .article || tag == .main { return true }
      parent = document.parent(of: element)
    }
    return false
  }
}
