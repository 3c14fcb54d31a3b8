import Articles
import Markup

/// The addresses of a feed: they lead to the web or to a mailbox, or nowhere.
enum FeedAddress {
  /// A reference made whole (RFC 3986, section 5); as it is while nothing is known to count from.
  /// Nothing for other schemes, and for what is no address.
  static func resolve(_ reference: String, against base: PageAddress?) -> String? {
    let clean = SafeText(reference).collapsed.string
    return PageAddress.resolve(clean, against: base)
  }

  /// Whether it has a scheme.
  static func isWhole(_ address: String) -> Bool {
    isOfWeb(address) || address.lowercased().hasPrefix("mailto:")
  }

  /// Whether it is http or https.
  static func isOfWeb(_ address: String) -> Bool {
    let head = address.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }
}
