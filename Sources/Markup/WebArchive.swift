/// The page of a web archive (MHTML, RFC 2557), the "single file" of browsers: a mail whose parts are
/// the page and what it shows.
///
/// Of all parts only the page is decoded: the one that the mail begins with, else the first that is
/// HTML. Every part is looked at once for each mail around it, and of those there are four at most.
package struct WebArchive {
  /// The bytes of the page, without the mail's encoding.
  package let page: [UInt8]
  /// Its character encoding, if the mail says one.
  package let charset: String?
  /// Where it was saved from, if that is on the web.
  package let address: String?

  /// The most mails in mails.
  private static let depth = 4
  /// The most bytes of a head, and the most parts that are looked at.
  private static let headLimit = 1 << 16
  private static let partLimit = 4096

  /// Whether bytes begin as such an archive does: with the head of a mail of related parts.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    guard let first = head.first(where: { $0 > 0x20 }), first != 0x3C else { return false }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return text.contains("mime-version:") && text.contains("multipart/related")
  }

  /// The page in an archive; nothing if none can be found.
  package init?(_ bytes: [UInt8]) {
    let found = bytes.withUnsafeBufferPointer { bytes -> (MailPart, [UInt8])? in
      let mail = MailPart(bytes, 0..<bytes.count, headLimit: Self.headLimit)
      var left = Self.partLimit
      guard let part = Self.page(in: mail, depth: Self.depth, &left) else { return nil }
      return part.decoded().map { (part, $0) }
    }
    guard let (part, decoded) = found, !decoded.isEmpty else { return nil }
    page = decoded
    charset = part.parameter("charset", of: "content-type")
    let place = part.field("content-location").map { $0.filter { !$0.isWhitespace } }
    address = place.flatMap(PageAddress.init)?.text
  }

  /// The page among the parts of a mail.
  private static func page(in mail: MailPart, depth: Int, _ left: inout Int) -> MailPart? {
    if mail.mediaType == "text/html" || mail.mediaType == "application/xhtml+xml" { return mail }
    guard depth > 0, mail.mediaType.hasPrefix("multipart/") else { return nil }
    let start = mail.parameter("start", of: "content-type")
    var first: MailPart?
    for range in mail.parts(atMost: left) {
      left -= 1
      let part = MailPart(mail.bytes, range, headLimit: headLimit)
      guard let page = page(in: part, depth: depth - 1, &left) else { continue }
      if start == nil || part.field("content-id") == start { return page }
      first = first ?? page
    }
    return first
  }
}

/// A part of a mail: its head, and where its body stands.
private struct MailPart {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the body stands.
  let body: Range<Int>
  /// The fields of the head by their names in lower case, the first of each name.
  private var fields: [String: String] = [:]

  /// Reads the head of what stands in `range`; a longer one than `headLimit` is no head.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, headLimit: Int) {
    self.bytes = bytes
    var at = range.lowerBound
    // Some archives begin with empty lines.
    while at < range.upperBound, bytes[at] <= 0x20 { at += 1 }
    var name: String?
    while at < range.upperBound, at - range.lowerBound < headLimit {
      let end = bytes[at..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let line = String(decoding: bytes[at..<end], as: UTF8.self)
      at = min(end + 1, range.upperBound)
      let text = line.drop { $0.isWhitespace }
      if text.isEmpty { break }
      if text.startIndex > line.startIndex, let open = name {
        fields[open]? += " " + text
      } else if let colon = line.firstIndex(of: ":") {
        let key = line[..<colon].lowercased()
        name = fields[key] == nil ? key : nil
        if fields[key] == nil { fields[key] = String(line[line.index(after: colon)...]) }
      }
    }
    body = at..<range.upperBound
  }

  /// A field of the head without the space around it.
  func field(_ name: String) -> String? {
    fields[name].map { text in
      let rest = text.drop { $0.isWhitespace }
      return String(rest.reversed().drop { $0.isWhitespace }.reversed())
    }
  }

  /// The media type, in lower case; a part that says none is text.
  var mediaType: String {
    let type = field("content-type")?.prefix { $0 != ";" && !$0.isWhitespace }
    return type.map { $0.lowercased() } ?? "text/plain"
  }

  /// A parameter of a field, `charset=utf-8` or `boundary="part;1"`.
  func parameter(_ name: String, of field: String) -> String? {
    guard var rest = self.field(field)?[...] else { return nil }
    while let semicolon = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: semicolon)...].drop { $0.isWhitespace }
      let key = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest[key.endIndex...]
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      let isQuoted = rest.first == "\""
      if isQuoted { rest = rest.dropFirst() }
      let value = rest.prefix { isQuoted ? $0 != "\"" : $0 != ";" && !$0.isWhitespace }
      rest = rest[value.endIndex...]
      if key.lowercased().filter({ !$0.isWhitespace }) == name { return String(value) }
    }
    return nil
  }

  /// Where the parts of a mail stand between the lines of its boundary, in their order.
  func parts(atMost limit: Int) -> [Range<Int>] {
    guard let boundary = parameter("boundary", of: "content-type"),
      (1...200).contains(boundary.utf8.count)
    else { return [] }
    let mark = Array("--".utf8) + Array(boundary.utf8)
    var parts: [Range<Int>] = []
    var start: Int?
    var line = body.lowerBound
    while line < body.upperBound, parts.count < limit {
      let end = bytes[line..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
      if end - line >= mark.count, bytes[line..<line + mark.count].elementsEqual(mark) {
        if let start { parts.append(start..<line) }
        start = min(end + 1, body.upperBound)
        if bytes[(line + mark.count)..<end].starts(with: "--".utf8) { return parts }
      }
      line = end + 1
    }
    // An archive that was cut short ends with its last part.
    if let start, parts.count < limit { parts.append(start..<body.upperBound) }
    return parts
  }

  /// The body without the mail's encoding; nothing if it is in none that is known.
  func decoded() -> [UInt8]? {
    switch field("content-transfer-encoding")?.lowercased() ?? "7bit" {
    case "7bit", "8bit", "binary": Array(bytes[body])
    case "base64": Base64.decode(bytes[body])
    case "quoted-printable": unquoted()
    default: nil
    }
  }

  /// Quoted-printable (RFC 2045, section 6.7): `=E2` is a byte, and a line that ends in `=` goes on.
  /// What is neither stays as it is.
  private func unquoted() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var at = body.lowerBound
    while at < body.upperBound {
      guard bytes[at] == 0x3D else {
        result.append(bytes[at])
        at += 1
        continue
      }
      var next = at + 1
      while next < body.upperBound, next - at < 80, [0x09, 0x0D, 0x20].contains(bytes[next]) {
        next += 1
      }
      if next == body.upperBound || bytes[next] == 0x0A {
        at = min(next + 1, body.upperBound)
      } else if at + 2 < body.upperBound, let high = digit(bytes[at + 1]),
        let low = digit(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        result.append(0x3D)
        at += 1
      }
    }
    return result
  }

  private func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
