import Markup

/// The name of a site and of its section, for telling them from the headline beside them.
struct SiteName {
  private let name: String?
  private let key: String
  private let section: String
  private let host: String

  init(_ reader: MetadataReader, site: String?) {
    name = site
    key = Self.letters(site ?? "")
    section = Self.letters(reader.head.first("article:section", "section") ?? "")
    host = reader.address?.host ?? ""
  }

  /// Whether nothing is known of the site.
  var isUnknown: Bool { name == nil && host.isEmpty }

  /// Whether a part of a title is the name of the site or section, or their address; an empty part
  /// is.
  func isName(_ part: String) -> Bool {
    let letters = Self.letters(part)
    guard !letters.isEmpty else { return true }
    if !key.isEmpty {
      if letters == key || key.count > 3 && letters.hasPrefix(key)
        || letters.count > 3 && key.hasPrefix(letters)
      {
        return true
      }
    }
    if section.count > 3, section == letters { return true }
    return host.split(separator: ".").contains { label in
      label.count > 2 && label.filter { $0 != "-" } == letters
    } || !host.isEmpty && host.filter { $0 != "." && $0 != "-" } == letters
  }

  /// A title without the site's name behind a mark, with or without spaces: "Fish prices:The Post".
  func cut(from title: String) -> String {
    guard let name, name.count > 1, title.count > name.count, title.hasSuffix(name) else {
      return title
    }
    let rest = title.dropLast(name.count)
    let marks = " :：|-–—·•ㅣ｜/»"
    guard let last = rest.last, marks.contains(last),
      let mark = rest.last(where: { $0 != " " }), marks.contains(mark)
    else { return title }
    var text = rest
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text.isEmpty ? title : String(text)
  }

  private static func letters(_ text: String) -> String { Words.key(text).filter { $0 != " " } }
}
