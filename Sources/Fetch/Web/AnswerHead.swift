import Articles

/// The head of an answer as it comes, line by line (RFC 9112): its status, and the fields that
/// anything is made of. Of all else nothing is kept.
struct AnswerHead {
  /// The status of the last head that began; 0 before.
  private(set) var status = 0
  /// Whether the head of the answer itself is whole, and not only one that came before it (1xx).
  private(set) var isWhole = false
  private var fields: [String: [UInt8]] = [:]
  private var bytes = 0
  private var lines = 0

  private static let wanted: Set<String> = [
    "location", "etag", "last-modified", "content-type", "content-length", "content-encoding",
    "retry-after", "cache-control",
  ]

  /// Takes one line with its line end. Throws when there are more or longer ones than the limits
  /// let.
  mutating func take(
    _ line: UnsafeBufferPointer<UInt8>, limits: WebLimits
  ) throws(FetchError) {
    bytes += line.count
    lines += 1
    guard bytes <= limits.headBytes, lines <= limits.headLines else { throw .headTooLarge }
    // What comes after the body (RFC 9110, 6.5) says nothing about it.
    guard !isWhole else { return }
    var line = Array(line)
    while line.last == 0x0A || line.last == 0x0D { line.removeLast() }
    if line.starts(with: "HTTP/".utf8) {
      let code = line.drop { $0 != 0x20 }.dropFirst().prefix { (0x30...0x39).contains($0) }
      status = code.count == 3 ? Int(String(decoding: code, as: UTF8.self)) ?? 0 : 0
      fields = [:]
    } else if line.isEmpty {
      isWhole = status >= 200
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard Self.wanted.contains(name) else { return }
      let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      // The first of several: what a proxy or an attacker appends does not count.
      if fields[name] == nil { fields[name] = Array(value) }
    }
  }

  /// The value of a field if it is text: no control characters in it.
  private func text(_ name: String) -> String? {
    guard let value = fields[name], !value.isEmpty, value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else { return nil }
    let text = String(decoding: value, as: UTF8.self)
    let isClean = text.unicodeScalars.allSatisfy { !(0x80...0x9F).contains($0.value) }
    return isClean ? text : nil
  }

  /// Where a redirect leads, as it was said.
  var location: [UInt8]? { fields["location"] }

  /// Whether the body is said to have an encoding, which is taken off.
  var isEncoded: Bool { fields["content-encoding"]?.isEmpty == false }

  /// How many bytes the body is said to have.
  var length: Int? {
    guard let text = text("content-length"), Self.isNumber(text) else { return nil }
    return Int(text) ?? .max
  }

  var etag: String? { text("etag").flatMap { Validator.isSendable($0) ? $0 : nil } }

  var lastModified: String? {
    text("last-modified").flatMap { Validator.isSendable($0) ? $0 : nil }
  }

  var contentType: String? {
    let type = text("content-type")?.prefix { $0 != ";" && $0 != "," }
    guard let type, type.utf8.count < 128 else { return nil }
    let word = SafeText(String(type)).collapsed.string.lowercased()
    return word.contains("/") ? word : nil
  }

  /// The parameter `charset` of the media type (RFC 9110, 8.3), a name such as `utf-8`.
  var charset: String? {
    guard let text = text("content-type") else { return nil }
    for parameter in text.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
      let name = parts[1].trimmed.filter { $0 != "\"" && $0 != "'" }
      let isName = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      return name.isEmpty || name.utf8.count > 64 || !isName ? nil : name
    }
    return nil
  }

  /// In how many seconds to ask again, from either form of `Retry-After` (RFC 9110, 10.2.3): a
  /// number, or a moment, which counts from `now`, seconds since 1970. At most seven days.
  func retryAfter(now: Int) -> Int? {
    guard let text = text("retry-after") else { return nil }
    let longest = 7 * 86_400
    if Self.isNumber(text) {
      return min(Int(text) ?? longest, longest)
    }
    return HTTPDate.seconds(text).map { min(max($0 - now, 0), longest) }
  }

  /// For how many seconds the answer will do (RFC 9111, 5.2.2); none if it is not to be kept.
  var maxAge: Int? {
    guard let text = text("cache-control") else { return nil }
    var age: Int?
    for directive in text.lowercased().split(separator: ",") {
      let parts = directive.split(separator: "=", maxSplits: 1).map(\.trimmed)
      if parts.first == "no-cache" || parts.first == "no-store" { return 0 }
      guard parts.count == 2, parts[0] == "max-age" else { continue }
      let digits = parts[1].filter { $0 != "\"" }
      guard Self.isNumber(digits) else { continue }
      age = min(Int(digits) ?? .max, 365 * 86_400)
    }
    return age
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
