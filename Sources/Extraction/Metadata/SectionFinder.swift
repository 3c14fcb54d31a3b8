import Markup

/// Finds the drawer that an article lies in on its site: the steps of its path, outermost first,
/// neither the home page nor the article itself among them.
struct SectionFinder {
  private let page: MetadataReader
  private let title: String

  /// A finder for a page; `title` is its headline.
  init(_ page: MetadataReader, title: String?) {
    self.page = page
    self.title = Words.key(title ?? "")
  }

  /// The steps, with the place that gave them: the path in the page's data, then the path that it
  /// shows, which is often longer than the section that its head names.
  func section() -> Metadata.Found<[String]>? {
    let declared = steps(of: page.data.breadcrumb)
    if !declared.isEmpty { return .init(value: declared, place: "JSON-LD breadcrumb") }
    let shown = shownPath().map { steps(of: texts(in: $0)) } ?? []
    if !shown.isEmpty { return .init(value: shown, place: "breadcrumb") }
    if let section = page.data.text("articleSection") {
      return .init(value: [section], place: "JSON-LD articleSection")
    }
    return page.head.found(["article:section", "section"]).map {
      .init(value: [$0.value], place: "meta \($0.name)")
    }
  }

  /// The steps of a path without its ends; none if it is longer than a path can be.
  private func steps(of path: [String]) -> [String] {
    var path = path.map(Words.collapsed).filter { !$0.isEmpty }
    if let last = path.last, path.count > 1, last.count > 40 || Words.key(last) == title {
      path.removeLast()
    }
    path.removeAll { TakeBreadcrumb.isHome($0) || Words.key($0) == title }
    return path.count <= 6 && path.allSatisfy { $0.count <= 60 } ? path : []
  }

  /// The first element that is called a breadcrumb and is as short as one.
  private func shownPath() -> Int? {
    let document = page.document
    return (0..<document.count).first { node in
      guard document.tag(of: node) != .text, document.end(of: node) - node < 80,
        page.words.of(node).contains(where: { Self.names.contains($0) })
          || document.attribute(.ariaLabel, of: node)?.lowercased() == "breadcrumb"
      else { return false }
      return (1..<600).contains(document.text(of: node).utf8.count)
    }
  }

  /// What its links say; without any, the parts of its text between the marks of a path.
  private func texts(in node: Int) -> [String] {
    let document = page.document
    let links = (node..<document.end(of: node)).filter {
      document.tag(of: $0) == .a && document.has(.href, $0)
    }
    if !links.isEmpty { return links.map { document.text(of: $0) } }
    let text = document.text(of: node)
    return TakeBreadcrumb.path(of: Words.collapsed(text)[...]) ?? []
  }

  private static let names: Set<String> = ["breadcrumb", "breadcrumbs", "crumbs"]
}
