/// What came through the door: raw bytes, and what was said about them on the way.
public struct FetchedPage: Sendable {
  /// The bytes, undecoded; none where the answer has them in a file.
  public let bytes: [UInt8]
  /// A file name or an address, for telling what kind of text it is.
  public let name: String
  /// Where it was fetched from, if from the web; relative links count from it.
  public let address: String?
  /// The character encoding that the transport gave, which beats what the page says of itself.
  public let charset: String?
  /// The media type that the transport gave, in small letters, without parameters.
  public let mediaType: String?
  /// The answer of the web that it came with, if it did.
  public let answer: WebAnswer?

  /// A page of those bytes.
  public init(
    bytes: [UInt8], name: String, address: String? = nil, charset: String? = nil,
    mediaType: String? = nil, answer: WebAnswer? = nil
  ) {
    self.answer = answer
    self.mediaType = mediaType
    self.bytes = bytes
    self.name = name
    self.address = address
    self.charset = charset
  }
}
