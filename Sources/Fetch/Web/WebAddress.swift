#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An http or https address, taken apart and put together again in one strict way: nothing of it
/// reaches the library for transfers that was not understood here (RFC 3986; host names RFC 5891).
public struct WebAddress: Sendable, Hashable {
  /// What the address begins with.
  public enum Scheme: String, Sendable {
    case http, https

    /// The port where the address names none.
    public var port: Int { self == .http ? 80 : 443 }
  }

  /// How it is spoken.
  public let scheme: Scheme
  /// What stands before an `@`, still encoded: a name, or a name and a password parted by a colon.
  /// No text of the address has it.
  public let user: String?
  /// The host in lower case and ASCII, names in other letters as `xn--`; an IPv6 address in
  /// brackets.
  public let host: String
  /// The port, 1...65,535.
  public let port: Int
  /// From the first slash on, the query with it, in ASCII; never empty. The fragment is left out.
  public let path: String

  /// The most bytes that an address may have.
  public static let longest = 8_192

  /// Reads an address. White space around it is passed over.
  ///
  /// Throws `unsupportedScheme` for what is an address of another kind, and `badAddress` for what
  /// is none: for a control character, for a host that no name can have, for more than `longest`
  /// bytes.
  public init(_ text: String) throws(FetchError) {
    try self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) throws(FetchError) {
    let rest = try Self.plain(bytes)
    guard let colon = Self.endOfScheme(rest) else { throw .badAddress }
    let name = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
    guard let scheme = Scheme(rawValue: name) else { throw .unsupportedScheme }
    try self.init(scheme: scheme, afterColon: rest[(colon + 1)...])
  }

  private init(scheme: Scheme, afterColon: ArraySlice<UInt8>) throws(FetchError) {
    guard afterColon.starts(with: "//".utf8) else { throw .badAddress }
    let rest = afterColon.dropFirst(2)
    let end = rest.firstIndex { $0 == .slash || $0 == .question } ?? rest.endIndex
    var authority = rest[..<end]
    self.scheme = scheme
    if let at = authority.lastIndex(of: .at) {
      let user = authority[..<at]
      guard !user.contains(.at), !user.contains(.backslash) else { throw .badAddress }
      self.user = user.isEmpty ? nil : String(decoding: Self.encoded(user), as: UTF8.self)
      authority = authority[(at + 1)...]
    } else {
      user = nil
    }
    var host = authority
    var digits = authority[authority.endIndex...]
    let bracket = authority.lastIndex(of: .closingBracket) ?? authority.startIndex
    if let colon = authority[bracket...].lastIndex(of: .colon) {
      host = authority[..<colon]
      digits = authority[(colon + 1)...]
    }
    self.host = try HostName.ascii(String(decoding: host, as: UTF8.self))
    if digits.isEmpty {
      port = scheme.port
    } else {
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(decoding: digits, as: UTF8.self)), (1...65_535).contains(number)
      else { throw .badAddress }
      port = number
    }
    path = Self.path(rest[end...])
  }

  private init(_ base: WebAddress, path: ArraySlice<UInt8>) {
    (scheme, user, host, port) = (base.scheme, base.user, base.host, base.port)
    self.path = Self.path(path)
  }

  /// The address that a reference in its answer means (RFC 3986, 5.2), as bytes of a header line.
  ///
  /// Throws as `init` does.
  func resolving(_ reference: [UInt8]) throws(FetchError) -> WebAddress {
    let rest = try Self.plain(reference)
    if Self.endOfScheme(rest) != nil { return try WebAddress(bytes: reference) }
    if rest.starts(with: "//".utf8) { return try WebAddress(scheme: scheme, afterColon: rest) }
    if rest.isEmpty { return self }
    let own = Array(path.utf8)
    let ownPath = own.prefix { $0 != .question }
    switch rest.first {
    case .slash: return WebAddress(self, path: rest)
    case .question: return WebAddress(self, path: ownPath + rest)
    default:
      let folder = ownPath[...(ownPath.lastIndex(of: .slash) ?? 0)]
      return WebAddress(self, path: folder + rest)
    }
  }

  /// The address as it is asked for and shown, without the user.
  public var text: String { origin + path }

  /// Scheme, host and port: what has the same is the same server.
  public var origin: String {
    scheme.rawValue + "://" + host + (port == scheme.port ? "" : ":\(port)")
  }
}

extension WebAddress {
  /// The bytes without white space around them and without the fragment.
  private static func plain(_ bytes: [UInt8]) throws(FetchError) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = bytes.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    guard rest.count <= longest, rest.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw .badAddress
    }
    return rest.prefix { $0 != .hash }
  }

  /// Where the colon after a scheme stands, if the bytes begin with one.
  private static func endOfScheme(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, first.isLetter else { return nil }
    let end = bytes.firstIndex { byte in
      !(byte.isLetter || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte))
    }
    guard let end, bytes[end] == .colon else { return nil }
    return end
  }

  /// A path and query: what may not stand there encoded, and no step that leads back.
  private static func path(_ bytes: ArraySlice<UInt8>) -> String {
    let query = bytes.firstIndex(of: .question) ?? bytes.endIndex
    var steps: [ArraySlice<UInt8>] = []
    let given = bytes[..<query].split(separator: .slash, omittingEmptySubsequences: false)
    for (place, step) in given.dropFirst().enumerated() {
      let isLast = place == given.count - 2
      switch String(decoding: step, as: UTF8.self) {
      case ".":
        if isLast { steps.append([]) }
      case "..":
        if !steps.isEmpty { steps.removeLast() }
        if isLast { steps.append([]) }
      default: steps.append(step)
      }
    }
    let path = [.slash] + steps.joined(separator: [.slash])
    return String(decoding: encoded(path[...]) + encoded(bytes[query...]), as: UTF8.self)
  }

  /// The bytes with those that no address may hold as `%XX`; what is encoded already stays.
  private static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    PercentEncoding.encoded(bytes) {
      $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0)
    }
  }
}

extension UInt8 {
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let question = UInt8(ascii: "?")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let at = UInt8(ascii: "@")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let closingBracket = UInt8(ascii: "]")

  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
