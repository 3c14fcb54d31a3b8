import Markup

/// The source of a formula, as its author wrote it: a terminal shows `$\\frac{a}{b}$` better than
/// the letters of a drawing in a row.
enum Formula {
  /// The TeX of a `math` element (MathML 3, 5.1: `annotation`) or of an image of a formula.
  static func source(of node: Int, in document: HTMLDocument) -> String? {
    let source =
      document.tag(of: node) == .math ? annotation(in: node, document) : drawn(node, document)
    guard var tex = source.map({ Words.collapsed($0) }), !tex.isEmpty, tex.utf8.count < 4000 else {
      return nil
    }
    // Some converters wrap the whole into what only sets its size.
    if tex.hasPrefix("{\\displaystyle "), tex.hasSuffix("}") {
      tex = Words.collapsed(tex.dropFirst(15).dropLast())
    }
    return "$" + tex + "$"
  }

  /// The source among the first 2,000 nodes of a formula; a formula within it has its own.
  private static func annotation(in math: Int, _ document: HTMLDocument) -> String? {
    let end = min(document.end(of: math), math + 2000)
    var node = math + 1
    while node < end {
      let tag = document.tag(of: node)
      if tag == .foreign, document.name(of: node) == "annotation" {
        if let text = document.shortText(of: node, within: 4000),
          text.contains("\\") || text.utf8.count < 40
        {
          return text
        }
        node = document.end(of: node)
      } else {
        node = tag == .math ? document.end(of: node) : node + 1
      }
    }
    return nil
  }

  /// The source in the address of a service that draws formulas:
  /// "https://draw.example/svg.latex?%5Cfrac%7Ba%7D%7Bb%7D".
  private static func asked(of image: Int, _ document: HTMLDocument) -> String? {
    guard let range = document.attributeRange(.src, of: image), range.count < 3000,
      document.bytes[range].contains(0x3F)
    else { return nil }
    let address = String(decoding: document.bytes[range], as: UTF8.self)
    guard let mark = address.firstIndex(of: "?") else { return nil }
    let place = address[..<mark].lowercased()
    let query = address[address.index(after: mark)...]
    let parts = query.split(separator: "&")
    if parts.contains("cht=tx") {
      return parts.first { $0.hasPrefix("chl=") }.map { unescaped($0.dropFirst(4)) }
    }
    guard place.holds("latex") else { return nil }
    if let named = parts.first(where: { $0.hasPrefix("latex=") }) {
      return unescaped(named.dropFirst(6))
    }
    return parts.count == 1 && isDrawn(by: place) ? unescaped(query) : nil
  }

  /// Whether a service stands at an address, "svg.latex", and no picture of gloves of latex, "latex.jpg":
  /// behind whose mark stands its size.
  private static func isDrawn(by place: String) -> Bool {
    place.hasSuffix("latex") || place.holds("//latex.")
  }

  /// What the escapes of an address stand for, "%5C" and "+".
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count > 1,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == 0x2B ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words for an image that is called a formula, or what its address has drawn.
  private static func drawn(_ image: Int, _ document: HTMLDocument) -> String? {
    if let source = asked(of: image, document) { return source }
    guard let range = document.attributeRange(.class, of: image), range.count < 200 else {
      return nil
    }
    let names = document.bytes[range].split { !(0x61...0x7A).contains($0 | 0x20) }
    let isFormula = names.contains { name in
      ["latex", "tex", "math", "equation"].contains { name.elementsEqual($0.utf8) }
    }
    return isFormula ? document.attribute(.alt, of: image) : nil
  }
}
