/// What the web answered. Every text in it comes from outside, without control characters but not
/// yet fit to be shown.
public struct WebAnswer: Sendable {
  /// 200...299 but 206, or 304 if the request had an `etag` or a `lastModified`.
  public let status: Int
  /// The body without its content encoding, whole; of a 304 nothing.
  public let bytes: [UInt8]
  /// The body, if it is larger than `WebLimits.inMemory`; then `bytes` has nothing.
  public let file: PassingFile?
  /// The address that answered, after all redirects.
  public let address: String
  /// The address to ask from now on: where the redirects led that were said to be for good (301,
  /// 308), as far as no other came before them.
  public let movedTo: String?
  /// To be given back with the next request.
  public let etag: String?
  /// To be given back with the next request.
  public let lastModified: String?
  /// The media type in small letters, `text/html`, without its parameters.
  public let contentType: String?
  /// The character encoding that was named with the media type.
  public let charset: String?
  /// In how many seconds to ask again at the earliest, at most seven days.
  public let retryAfter: Int?
  /// For how many seconds this will do, by `Cache-Control`; at most a year.
  public let maxAge: Int?
  /// Whether the connection that it came by led to this machine or its own network, and not to a host
  /// that everybody can reach. Through a proxy only where the host is written as a number.
  public let isPrivate: Bool
}
