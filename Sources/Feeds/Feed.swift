public import Articles

/// A feed as it was read: what it says of itself, and its entries in the order in which they stand.
public struct Feed: Sendable {
  /// The family of formats that it is written in.
  public var format: FeedFormat
  /// Its name, on one line; empty if it gives none.
  public var title: SafeText = ""
  /// The page that it belongs to: http, https or mailto.
  public var link: String?
  /// Where it says that it is found itself.
  public var selfAddress: String?
  /// Its language as it says it: `en-GB`.
  public var language: String?
  /// When it was changed last, in the zone that was given.
  public var updated: CivilMoment?
  /// Whether its tags, or brackets, fit together; what does not was read as far as that makes sense.
  public var isWellFormed = true
  /// Its entries, at most `FeedLimits.entries`.
  public var entries: [FeedEntry] = []

  /// A feed without entries.
  public init(format: FeedFormat) { self.format = format }
}

/// The families of formats.
public enum FeedFormat: String, Sendable, CaseIterable {
  /// RSS 0.91 to 2.0.
  case rss
  /// RSS 0.90, 1.0 and 1.1.
  case rdf
  /// Atom 0.3 and 1.0.
  case atom
  /// Channel Definition Format.
  case cdf
  /// JSON Feed 1.0 and 1.1.
  case json
}
