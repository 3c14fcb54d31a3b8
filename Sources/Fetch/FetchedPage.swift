/// What came through the door: raw bytes, and what was said about them on the way.
public struct FetchedPage: Sendable {
  /// The bytes, undecoded.
  public let bytes: [UInt8]
  /// A file name, for telling what kind of text it is.
  public let name: String
  /// Where it was fetched from, if from the web; relative links count from it.
  public let address: String?
  /// The character encoding that the transport gave, which beats what the page says of itself.
  public let charset: String?

  /// A page of those bytes.
  public init(bytes: [UInt8], name: String, address: String? = nil, charset: String? = nil) {
    self.bytes = bytes
    self.name = name
    self.address = address
    self.charset = charset
  }
}

/// Why an input could not be fetched.
public enum FetchError: Error, Sendable, Hashable {
  /// Nothing is there.
  case notFound
  /// A folder is there, not a file.
  case isFolder
  /// A pipe or a device is there, and only plain files are read.
  case notAFile
  /// The system refused; its error number.
  case refused(errno: Int32)
  /// There is a file with nothing in it.
  case empty
  /// There is more than is read; the limit in bytes.
  case tooLarge(limit: Int)
  /// The web is not read yet.
  case webUnsupported
}
