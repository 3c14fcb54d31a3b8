/// Where a link leads: what stands behind the bracket that closes its words, and addresses that
/// stand for themselves.
enum MarkdownLinkTarget {
  /// The address of the link whose words stand between the brackets at `open` and `close`, and the
  /// index after the link; nothing if that is no link.
  static func read(
    _ bytes: [UInt8], from open: Int, closedAt close: Int, _ references: MarkdownReferences
  ) -> (address: String, end: Int)? {
    let next = close + 1 < bytes.count ? bytes[close + 1] : 0
    if next == 0x28, let found = destination(bytes, from: close + 2) { return found }
    if next == 0x5B,
      let end = bytes[(close + 2)...].prefix(300).firstIndex(where: { $0 == 0x5D || $0 == 0x5B }),
      bytes[end] == 0x5D
    {
      let isShort = end == close + 2
      let name = isShort ? bytes[(open + 1)..<close] : bytes[(close + 2)..<end]
      return address(name, references).map { ($0, end + 1) }
    }
    return address(bytes[(open + 1)..<close], references).map { ($0, close + 1) }
  }

  private static func address(_ name: ArraySlice<UInt8>, _ references: MarkdownReferences)
    -> String?
  {
    name.count > 300 ? nil : references.address(String(decoding: name, as: UTF8.self))
  }

  /// `<address> "title")` or `address)`: the address and the index after the bracket.
  private static func destination(_ bytes: [UInt8], from start: Int) -> (String, Int)? {
    var index = skipSpace(bytes, start)
    guard index < bytes.count else { return nil }
    var address = bytes[index..<index]
    if bytes[index] == 0x3C {
      guard
        let end = bytes[(index + 1)...].prefix(2048).firstIndex(where: {
          $0 == 0x3E || $0 == 0x3C || $0 == 0x0A
        }), bytes[end] == 0x3E
      else { return nil }
      address = bytes[(index + 1)..<end]
      index = end + 1
    } else {
      var depth = 0
      let first = index
      loop: while index < bytes.count, index - first < 2048 {
        switch bytes[index] {
        case 0x00...0x20: break loop
        case 0x28:
          depth += 1
          // The limit of other readers, and what keeps a row of brackets linear.
          if depth > 32 { return nil }
        case 0x29:
          if depth == 0 { break loop }
          depth -= 1
        case 0x5C where index + 1 < bytes.count && bytes[index + 1] > 0x20: index += 1
        default: break
        }
        index += 1
      }
      guard depth == 0 else { return nil }
      address = bytes[first..<min(index, bytes.count)]
    }
    index = skipSpace(bytes, index)
    if index < bytes.count, let closing = [0x22: 0x22, 0x27: 0x27, 0x28: 0x29][bytes[index]] {
      let title = bytes[(index + 1)...].prefix(1024)
      guard let end = title.firstIndex(of: UInt8(closing)) else { return nil }
      index = skipSpace(bytes, end + 1)
    }
    guard index < bytes.count, bytes[index] == 0x29 else { return nil }
    let words = unescaped(address)
    return (words, index + 1)
  }

  private static func unescaped(_ address: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in address {
      if byte == 0x5C && !isEscaped {
        isEscaped = true
        continue
      }
      // A backslash before a letter is a backslash.
      if isEscaped, (0x30...0x39).contains(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
        result.append(0x5C)
      }
      isEscaped = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, index - start < 64, bytes[index] == 0x20 || bytes[index] == 0x0A {
      index += 1
    }
    return index
  }

  /// The address in `<https://example.org>` or `<ann@example.org>`, without the brackets.
  static func autolink(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let inner = bytes.dropFirst().prefix(1024)
    guard let end = inner.firstIndex(where: { $0 == 0x3E || $0 == 0x3C || $0 <= 0x20 }),
      inner[end] == 0x3E
    else { return nil }
    let address = inner[..<end]
    let scheme = address.prefix(12).prefix { $0 != 0x3A }
    let isScheme = ["http", "https", "mailto", "ftp"]
      .contains(String(decoding: scheme, as: UTF8.self).lowercased())
    let isMail =
      address.contains(0x40) && address.contains(0x2E)
      && !address.contains { $0 == 0x2F || $0 == 0x3D || $0 == 0x22 }
    return isMail || (isScheme && scheme.count + 1 < address.count) ? address : nil
  }

  /// The bytes of an address that stands bare in a text, without the stop after it.
  static func bareAddress(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var address = bytes.prefix { $0 > 0x20 && $0 != 0x3C && $0 != 0x22 && $0 != 0x60 }
    var depth = address.reduce(0) { $0 + ($1 == 0x28 ? 1 : $1 == 0x29 ? -1 : 0) }
    while let last = address.last {
      if last == 0x29 && depth < 0 {
        depth += 1
      } else if !".,;:!?'*_~]".utf8.contains(last) {
        break
      }
      address.removeLast()
    }
    return address
  }
}
