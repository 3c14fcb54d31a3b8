import Articles
import Markup

/// A text of an entry as it came: plain, or a snippet of HTML.
public struct FeedText: Sendable {
  /// How a text is written.
  public enum Kind: Sendable, Hashable { case plain, html }

  /// The text, without control and deceiving characters; HTML with its tags.
  public var value: String {
    switch place {
    case .here(let text): text
    case .there(let texts, let start, let count): texts.text(at: start, count: count)
    }
  }

  /// How many bytes it has.
  public var count: Int {
    switch place {
    case .here(let text): text.utf8.count
    case .there(_, _, let count): count
    }
  }

  /// How it is written.
  public let kind: Kind
  /// The address that its relative links count from, if one is known.
  public internal(set) var base: String?

  private enum Place: Sendable {
    case here(String)
    case there(any FeedTexts, start: Int, count: Int)
  }

  private var place: Place

  /// A text from outside; nothing if there is not a letter in it.
  public init?(_ raw: String, kind: Kind, base: String? = nil) {
    let clean = SafeText(raw).string
    guard clean.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    place = .here(clean)
    self.kind = kind
    self.base = base
  }

  /// The words without markup, a line feed between blocks, clean.
  public var plain: String {
    let value = value
    return kind == .plain ? value : SafeText(FragmentText.plain(value)).string
  }

  /// Puts it where the texts of large feeds are, if there is room.
  mutating func put(into texts: any FeedTexts) {
    guard case .here(var text) = place, text.utf8.count >= Self.long,
      let start = text.withUTF8({ texts.append($0) })
    else { return }
    place = .there(texts, start: start, count: text.utf8.count)
  }

  /// Brings it into memory.
  mutating func take() {
    if case .there = place { place = .here(value) }
  }

  /// A shorter text is no burden.
  private static let long = 256
}

/// Where the texts of feeds are that are too large for the memory.
public protocol FeedTexts: AnyObject, Sendable {
  /// Keeps the bytes of a text; answers where, or nothing if there is no room.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Int?
  /// The text that was kept there, so many bytes.
  func text(at start: Int, count: Int) -> String
}
