/// An address that a reader may be sent to: http and https with a host (RFC 3986, section 3), and
/// mailto (RFC 6068). Anything else, a script or a file among it, is none.
public struct LinkAddress: Sendable, Hashable {
  /// The address as it is opened and copied: without white space at its ends, without line feeds,
  /// other spaces as `%20`.
  public let text: SafeText
  /// Whom one comes to, as it is written, names in Punycode too: the host with its port if it has
  /// one; of a mailto address who is written to.
  public let host: String
  /// The address without what might hide the host: no name before an `@`, and of a mailto address
  /// no fields.
  public let shown: String

  /// Reads an address; nothing if none may be sent there.
  public init?(_ address: SafeText) {
    let word = Self.cleaned(address.string)
    guard let colon = word.firstIndex(of: ":") else { return nil }
    let scheme = word[..<colon].lowercased()
    let rest = word[word.index(after: colon)...]
    switch scheme {
    case "http", "https":
      guard rest.hasPrefix("//") else { return nil }
      let tail = rest.dropFirst(2)
      // Browsers take a backslash for a slash.
      let end = tail.utf8.firstIndex { [0x2F, 0x3F, 0x23, 0x5C].contains($0) } ?? tail.endIndex
      let authority = tail[..<end]
      let name = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] }
      host = String(name ?? authority)
      shown = scheme + "://" + host + tail[end...]
    case "mailto":
      host = String(rest.prefix { $0 != "?" })
      shown = "mailto:" + host
    default: return nil
    }
    guard !host.isEmpty else { return nil }
    text = SafeText(word)
  }

  /// An address without the white space that it may have been written with; nearly all have none.
  private static func cleaned(_ address: String) -> String {
    if address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return address }
    var word = ""
    for character in address.trimming(while: \.isWhitespace) {
      switch character {
      case "\n": break
      case _ where character.isWhitespace: word += "%20"
      default: word.append(character)
      }
    }
    return word
  }
}

extension String {
  /// The text without the characters at its ends that pass a test.
  fileprivate func trimming(while passes: (Character) -> Bool) -> Substring {
    var rest = drop(while: passes)
    while let last = rest.last, passes(last) { rest.removeLast() }
    return rest
  }
}
