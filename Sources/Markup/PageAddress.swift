/// The address of a page, against which the addresses in it are read (RFC 3986, section 5).
package struct PageAddress: Sendable, Equatable {
  private let scheme: Substring
  private let authority: Substring
  private let path: Substring
  private let query: Substring

  /// Reads an http or https address.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: 0x3A) else { return nil }
    scheme = text[..<colon]
    let name = scheme.lowercased()
    guard name == "http" || name == "https" else { return nil }
    let rest = text[text.utf8.index(after: colon)...]
    guard rest.utf8.starts(with: [0x2F, 0x2F]) else { return nil }
    let afterSlashes = Substring(rest.utf8.dropFirst(2))
    let end =
      afterSlashes.utf8.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
      ?? afterSlashes.endIndex
    authority = afterSlashes[..<end]
    guard !authority.isEmpty, !authority.utf8.contains(0x20) else { return nil }
    let tail = Substring(afterSlashes[end...].utf8.prefix { $0 != 0x23 })
    let mark = tail.utf8.firstIndex(of: 0x3F) ?? tail.endIndex
    path = tail[..<mark]
    query = tail[mark...]
  }

  /// The host in lower case, without `www.` and port.
  package var host: String {
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" }.lowercased() ?? ""
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The parts of the path.
  package var segments: [Substring] { path.split(separator: "/") }

  /// Whether it asks for something beside its path.
  package var hasQuery: Bool { !query.isEmpty }

  /// The whole address.
  package var text: String { "\(scheme)://\(authority)\(path)\(query)" }

  /// An address in a page made absolute: http, https or mailto, nothing else.
  package static func resolve(_ raw: String, against base: PageAddress?) -> String? {
    let isOneLine = !raw.utf8.contains { $0 < 0x20 || $0 >= 0x80 }
    let line = isOneLine ? raw : raw.filter { !$0.isNewline && $0 != "\t" }
    let reference = Substring(line.utf8.drop { $0 == 0x20 })
    guard !reference.isEmpty, reference.utf8.count <= 4096 else { return nil }
    if let colon = reference.utf8.firstIndex(of: 0x3A), colon > reference.startIndex,
      isScheme(reference[..<colon].utf8)
    {
      let scheme = reference[..<colon].lowercased()
      return ["http", "https", "mailto"].contains(scheme) ? String(reference) : nil
    }
    guard let base else { return String(reference) }
    if reference.hasPrefix("//") { return "\(base.scheme):\(reference)" }
    let root = "\(base.scheme)://\(base.authority)"
    if reference.hasPrefix("/") { return root + normalized(reference) }
    if reference.hasPrefix("?") { return root + base.path + reference }
    if reference.hasPrefix("#") { return base.text + reference }
    let folder = base.path[..<(base.path.lastIndex(of: "/") ?? base.path.startIndex)]
    return root + normalized(folder + "/" + reference)
  }

  /// Whether it is a letter with letters, digits and marks after it (RFC 3986, section 3.1).
  private static func isScheme(_ name: Substring.UTF8View) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    return name.first.map(isLetter) == true
      && name.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
  }

  /// A path without `.` and `..` (RFC 3986, section 5.2.4).
  private static func normalized(_ reference: some StringProtocol) -> String {
    let end = reference.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? reference.endIndex
    let path = reference[..<end]
    guard hasDots(path.utf8) else { return String(reference) }
    var parts: [Substring] = []
    let pieces = String(path).split(separator: "/", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1
      switch piece {
      case ".": if isLast { parts.append("") }
      case "..":
        if parts.count > 1 { parts.removeLast() }
        if isLast { parts.append("") }
      default: parts.append(piece)
      }
    }
    return parts.joined(separator: "/") + reference[end...]
  }

  /// Whether a part of a path begins with a dot.
  private static func hasDots(_ path: some Sequence<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in path {
      if before == 0x2F, byte == 0x2E { return true }
      before = byte
    }
    return false
  }
}
