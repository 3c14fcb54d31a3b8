import Articles
import Markup

/// A text of an entry as it came: plain, or a snippet of HTML.
public struct FeedText: Sendable, Hashable {
  /// How a text is written.
  public enum Kind: Sendable, Hashable { case plain, html }

  /// The text, without control and deceiving characters; HTML with its tags.
  public let value: String
  /// How it is written.
  public let kind: Kind
  /// The address that its relative links count from, if one is known.
  public internal(set) var base: String?

  /// A text from outside; nothing if there is not a letter in it.
  public init?(_ raw: String, kind: Kind, base: String? = nil) {
    let clean = SafeText(raw).string
    guard clean.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    value = clean
    self.kind = kind
    self.base = base
  }

  /// The words without markup, a line feed between blocks, clean.
  public var plain: String {
    kind == .plain ? value : SafeText(FragmentText.plain(value)).string
  }
}
