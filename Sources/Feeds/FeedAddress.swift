import Articles
import Markup

/// The addresses of a feed: they lead to the web or to a mailbox, or nowhere.
enum FeedAddress {
  /// A reference made whole (RFC 3986, section 5); as it is while nothing is known to count from.
  /// Nothing for other schemes, for what is no address, and for one of more than 8 KB.
  static func resolve(_ reference: String, against base: PageAddress?) -> String? {
    guard reference.utf8.count <= 2 * longest else { return nil }
    let clean = SafeText(reference).collapsed.string
    return short(PageAddress.resolve(clean, against: base))
  }

  /// A longer address leads nowhere, and would be held for as long as the feed is.
  private static let longest = 8192

  /// What is said in an attribute, if it is not longer than an address is.
  static func short(_ text: String?) -> String? {
    text.flatMap { $0.utf8.count <= longest ? $0 : nil }
  }

  /// Whether it has a scheme.
  static func isWhole(_ address: String) -> Bool {
    isOfWeb(address) || begins(address, "mailto:")
  }

  /// Whether it is http or https.
  static func isOfWeb(_ address: String) -> Bool {
    begins(address, "http://") || begins(address, "https://")
  }

  /// Whether an address begins so, in small letters or capitals.
  private static func begins(_ address: String, _ scheme: StaticString) -> Bool {
    var offset = 0
    for byte in address.utf8 {
      if offset == scheme.utf8CodeUnitCount { break }
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if lower != scheme.utf8Start[offset] { return false }
      offset += 1
    }
    return offset == scheme.utf8CodeUnitCount
  }
}
