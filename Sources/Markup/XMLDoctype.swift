/// The document type declaration (XML 1.0, section 2.8): its general entities are taken note of,
/// and everything else in it is passed over. Parameter entities are not expanded, nothing outside
/// the document is read.
extension XMLReader {
  mutating func readDoctype() {
    at += 9
    while at < source.count {
      switch source[at] {
      case 0x3E:
        at += 1
        return
      case 0x22, 0x27: skipQuoted()
      case 0x5B:
        at += 1
        readSubset()
      // The declaration was never ended.
      case 0x3C: return
      default: at += 1
      }
    }
  }

  private mutating func readSubset() {
    while at < source.count {
      switch source[at] {
      case 0x5D:
        at += 1
        return
      case 0x3C:
        if holds("<!--", at: at) {
          at = find([0x2D, 0x2D, 0x3E], from: at + 4).map { $0 + 3 } ?? end(ofTag: at)
        } else if holds("<!ENTITY", at: at) {
          at += 8
          readEntity()
        } else if holds("<!", at: at) || holds("<?", at: at) {
          skipDeclaration()
        } else {
          // An element: the subset was never ended.
          return
        }
      default: at += 1
      }
    }
  }

  /// `name "value">`.
  private mutating func readEntity() {
    let name = word()
    if name == "%" || name.isEmpty { return skipDeclaration() }
    while at < source.count, Self.isSpace(source[at]) { at += 1 }
    guard at < source.count, source[at] == 0x22 || source[at] == 0x27,
      let end = find(source[at], from: at + 1)
    else { return skipDeclaration() }
    references.declare(name, Array(source[(at + 1)..<end]))
    at = end + 1
    skipDeclaration()
  }

  private mutating func word() -> String {
    while at < source.count, Self.isSpace(source[at]) { at += 1 }
    let start = at
    while at < source.count, !Self.isSpace(source[at]), source[at] != 0x3E { at += 1 }
    return String(decoding: source[start..<at].prefix(128), as: UTF8.self)
  }

  private mutating func skipDeclaration() {
    while at < source.count {
      switch source[at] {
      case 0x3E:
        at += 1
        return
      case 0x22, 0x27: skipQuoted()
      default: at += 1
      }
    }
  }

  private mutating func skipQuoted() {
    at = find(source[at], from: at + 1).map { $0 + 1 } ?? at + 1
  }
}
