import Fetch

/// Where a server is reached, made of what the user typed.
public struct ServerAddress: Sendable, Hashable {
  /// The address before `/accounts` and `/reader`, without a slash at its end.
  public let base: String

  /// The kinds of servers that are known by name.
  public enum Kind: String, Sendable, CaseIterable { case freshrss, miniflux }

  /// The address that was typed: a host with or without a scheme, which is https if none is given.
  /// That of FreshRSS ends in `/api/greader.php`, which is added if the kind says so. Nothing if it
  /// is none, neither http nor https, or names a user: a password must not be kept in it.
  public init?(_ typed: String, kind: Kind? = nil) {
    var text = typed.trimmed
    if let range = text.firstRange(of: "://") {
      let scheme = text[..<range.lowerBound].lowercased()
      guard scheme == "https" || scheme == "http" else { return nil }
      text = scheme + text[range.lowerBound...]
    } else {
      text = "https://" + text
    }
    if let end = text.firstIndex(where: { $0 == "?" || $0 == "#" }) { text = String(text[..<end]) }
    for tail in ["/", "/reader/api/0", "/accounts/ClientLogin", "/"] {
      while text.hasSuffix(tail) { text.removeLast(tail.count) }
    }
    guard let range = text.firstRange(of: "://"), range.upperBound < text.endIndex,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
      !text[range.upperBound...].prefix(while: { $0 != "/" }).contains("@")
    else { return nil }
    if kind == .freshrss, !text.hasSuffix("/greader.php") { text += "/api/greader.php" }
    base = text
  }

  /// The address of something that is asked there, its query encoded (RFC 3986, section 2.1).
  func address(_ path: String, _ query: [(name: String, value: String)] = []) -> String {
    let pairs = query.map {
      PercentEncoding.encoded(word: $0.name) + "=" + PercentEncoding.encoded(word: $0.value)
    }
    return base + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
