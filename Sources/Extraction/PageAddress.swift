/// The address of a page, against which the addresses in it are read (RFC 3986, section 5).
struct PageAddress: Equatable {
  private let scheme: Substring
  private let authority: Substring
  private let path: Substring
  private let query: Substring

  /// Reads an http or https address.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    scheme = text[..<colon]
    guard ["http", "https"].contains(scheme.lowercased()) else { return nil }
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//") else { return nil }
    let afterSlashes = rest.dropFirst(2)
    let end = afterSlashes.firstIndex { "/?#".contains($0) } ?? afterSlashes.endIndex
    authority = afterSlashes[..<end]
    guard !authority.isEmpty, !authority.contains(" ") else { return nil }
    let tail = afterSlashes[end...].prefix { $0 != "#" }
    let mark = tail.firstIndex(of: "?") ?? tail.endIndex
    path = tail[..<mark]
    query = tail[mark...]
  }

  /// The host in lower case, without `www.` and port.
  var host: String {
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" }.lowercased() ?? ""
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The parts of the path.
  var segments: [Substring] { path.split(separator: "/") }

  /// The whole address.
  var text: String { "\(scheme)://\(authority)\(path)\(query)" }

  /// An address in a page made absolute: http, https or mailto, nothing else.
  static func resolve(_ raw: String, against base: PageAddress?) -> String? {
    let reference = raw.filter { !$0.isNewline && $0 != "\t" }.drop { $0 == " " }
    guard !reference.isEmpty, reference.utf8.count <= 4096 else { return nil }
    if let colon = reference.firstIndex(of: ":"),
      reference[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || "+-.".contains($0) }),
      reference.first?.isLetter == true
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

  /// A path without `.` and `..` (RFC 3986, section 5.2.4).
  private static func normalized(_ reference: some StringProtocol) -> String {
    let end = reference.firstIndex { "?#".contains($0) } ?? reference.endIndex
    let path = reference[..<end]
    guard path.contains("/.") else { return String(reference) }
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
}
