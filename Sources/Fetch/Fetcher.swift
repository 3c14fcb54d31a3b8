#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The only door to the street: brings the bytes of an input and nothing else. It decides nothing
/// about what they mean, and it never reads more than its limit.
public struct Fetcher: Sendable {
  /// The most bytes that one page may have.
  public var pageLimit: Int
  /// Whether only plain files are read: no pipe or device, which may never end, nor standard input.
  public var readsOnlyFiles = false
  /// Who asks the web. Without anybody, and where only files are read, addresses are refused.
  public var web: WebClient?
  /// The most that is taken in of an answer of the web.
  public var webLimits = WebLimits.page

  /// A fetcher that reads pages of up to `pageLimit` bytes, 16 MB unless said otherwise.
  public init(pageLimit: Int = 16 << 20, web: WebClient? = nil) {
    self.pageLimit = pageLimit
    self.web = web
  }

  /// Brings one input whole.
  ///
  /// Throws the fact that kept it out. A device or pipe that never ends is left at the limit. While
  /// the web is waited for, `isCancelled` is asked every 50 ms; an address counts as typed.
  public func fetch(
    _ input: InputName, isCancelled: () -> Bool = { false }
  ) throws(FetchError) -> FetchedPage {
    switch input {
    case .address where readsOnlyFiles: throw .webUnsupported
    case .address(let address):
      guard let web else { throw .webUnsupported }
      let request = WebRequest(address, trust: .typed, limits: webLimits)
      let answer = try web.send(request, isCancelled: isCancelled)
      if answer.bytes.isEmpty, answer.file == nil { throw .empty }
      return FetchedPage(
        bytes: answer.bytes, name: answer.address, address: answer.address,
        charset: answer.charset, mediaType: answer.contentType, answer: answer)
    case .standardInput where readsOnlyFiles: throw .notAFile
    case .standardInput: return FetchedPage(bytes: try read(0), name: "-")
    case .path(let path):
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | (readsOnlyFiles ? O_NONBLOCK : 0))
      guard descriptor >= 0 else { throw Self.fact(errno) }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw Self.fact(errno) }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
      guard !readsOnlyFiles || status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      return FetchedPage(bytes: try read(descriptor), name: path)
    }
  }

  private func read(_ descriptor: Int32) throws(FetchError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &chunk, chunk.count)
      #else
        let count = Darwin.read(descriptor, &chunk, chunk.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.fact(errno)
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > pageLimit { throw .tooLarge(limit: pageLimit) }
    }
    if bytes.isEmpty { throw .empty }
    return bytes
  }

  /// What a number of `errno` means for an input.
  static func fact(_ number: Int32) -> FetchError {
    switch number {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isFolder
    default: .refused(errno: number)
    }
  }
}
