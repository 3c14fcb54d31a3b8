import Markup

/// Leaves out the parts that a page itself declares to be beside its text: navigation, footers,
/// asides, forms, banners.
struct DropFurniture: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    reading.visitKept { index, reading in
      switch document.tag(of: index) {
      case .nav, .menu: reading.dropUnlessRich(index, by: name)
      case .footer, .aside, .form: reading.dropUnlessRich(index, by: name)
      case .header:
        if !holdsHeadline(index, reading), !isInArticle(index, document) {
          reading.dropUnlessRich(index, by: name)
        }
      case .text, .html, .body, .main, .article: break
      default:
        if let role = document.attribute(.role, of: index)?.lowercased(),
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
