import Markup

/// The `meta` and `link` elements of a page, by name in lower case, wherever they stand.
struct HeadMetadata {
  private var values: [String: [String]] = [:]
  private(set) var canonical: String?
  private(set) var base: String?
  private(set) var title: String?

  init(_ document: HTMLDocument) {
    for index in 0..<document.count {
      switch document.tag(of: index) {
      case .meta:
        guard
          let content = document.attribute(.content, of: index)
            ?? document.attribute(.value, of: index)
        else { continue }
        for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
          if let name = document.attribute(attribute, of: index), !content.isEmpty {
            let content = Words.line(content)
            // RDFa allows several names: `property="dc:title og:title"`.
            for name in name.lowercased().split(separator: " ").prefix(8) {
              values[Self.canonical(name), default: []].append(content)
            }
          }
        }
      case .link:
        if canonical == nil, document.attribute(.rel, of: index)?.lowercased() == "canonical" {
          canonical = document.attribute(.href, of: index)
        }
      case .base: base = base ?? document.attribute(.href, of: index)
      case .title:
        if title == nil { title = Words.line(document.text(of: index)) }
      default: break
      }
    }
  }

  /// Dublin Core's names are written with a full stop or a colon.
  private static func canonical(_ name: Substring) -> String {
    for set in ["dc", "dcterms", "sailthru"] where name.hasPrefix(set + ":") {
      return set + "." + name.dropFirst(set.count + 1)
    }
    return String(name)
  }

  /// The first value of the first name that has one.
  func first(_ names: String...) -> String? { found(names)?.value }

  /// The first value with the name that had it.
  func found(_ names: [String]) -> (value: String, name: String)? {
    for name in names {
      if let value = values[name]?.first(where: { !Words.collapsed($0).isEmpty }) {
        return (Words.collapsed(value), name)
      }
    }
    return nil
  }

  /// All values of a name.
  func all(_ name: String) -> [String] { values[name] ?? [] }
}
