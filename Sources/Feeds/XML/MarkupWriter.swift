import Articles
import Markup

/// Markup that stands in a feed as elements, written as HTML again.
enum MarkupWriter {
  /// What is in a node. The `div` that Atom puts around XHTML is left out (RFC 4287, section
  /// 3.1.1.3).
  static func inside(_ node: Int, of element: XMLElement) -> String {
    var result: [UInt8] = []
    var open: [(end: Int, name: String)] = []
    let outer = wrapper(in: node, of: element) ?? node
    let end = element.end(of: outer)
    var at = outer + 1
    while true {
      while let last = open.last, last.end <= at {
        open.removeLast()
        result += "</\(last.name)>".utf8
      }
      guard at < end else { break }
      if let name = element.name(of: at) {
        result += "<\(name.local)".utf8
        for (attribute, value) in element.plainAttributes(of: at) {
          result += " \(attribute)=\"".utf8
          HTMLWords.append(value, to: &result)
          result.append(0x22)
        }
        result.append(0x3E)
        if !voids.contains(name.local) { open.append((element.end(of: at), name.local)) }
      } else {
        HTMLWords.append(element.text(of: at), to: &result)
      }
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The only element in a node, if it is a `div` and there are no words beside it.
  private static func wrapper(in node: Int, of element: XMLElement) -> Int? {
    var found: Int?
    for child in element.children(of: node) {
      if let name = element.name(of: child) {
        guard name.local == "div", found == nil else { return nil }
        found = child
      } else if element.text(of: child).utf8.contains(where: { $0 > 0x20 }) {
        return nil
      }
    }
    return found
  }

  /// The elements that have no content and no end (HTML standard, section 13.1.2).
  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
}
