import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A request on its way through its redirects, each of which is looked at before it is followed.
struct Exchange {
  let request: WebRequest
  /// The address that is asked next.
  private(set) var address: WebAddress
  /// How long its hops have taken so far.
  private(set) var spent = Duration.zero

  private var sendsForm: Bool
  /// Whether the next host may be told the request's own headers, and the user of its address.
  private var isTrusted = true
  /// Whose hosts it may lead to.
  private var allowed: Set<NetworkAddress.Reach>
  private var redirects = 0
  private var isForGood = true
  private var movedTo: String?

  /// A request that nothing has been asked of yet; throws what is wrong with its address.
  init(_ request: WebRequest) throws(FetchError) {
    self.request = request
    address = try WebAddress(request.address)
    guard request.trust == .typed || address.user == nil else { throw .badAddress }
    allowed = request.trust == .typed ? Set(NetworkAddress.Reach.allCases) : [.everybody]
    if case .post = request.method { sendsForm = true } else { sendsForm = false }
  }

  /// Whether an answer of that status has what was asked for.
  static func isSuccess(_ status: Int) -> Bool { (200...299).contains(status) && status != 206 }

  /// The time that is left.
  var patience: Duration { request.limits.whole - spent }

  /// The next step.
  func hop(isProxied: Bool, room: BodyRoom) -> Hop {
    Hop(to: address, limits: request.limits, allowed: allowed, isProxied: isProxied, room: room)
  }

  /// The lines of the next hop's head that are this request's own.
  var head: [String] {
    var lines: [String] = []
    var given: Set<String> = []
    if isTrusted {
      for (name, value) in request.headers where Self.isSendable(name, value) {
        given.insert(name.lowercased())
        lines.append("\(name): \(value)")
      }
      if let user, !given.contains("authorization") {
        lines.append("Authorization: Basic " + Data(user).base64EncodedString())
      }
    }
    if !given.contains("accept") { lines.append("Accept: " + Self.accepted) }
    if let etag, !sendsForm { lines.append("If-None-Match: " + etag) }
    if let lastModified, !sendsForm { lines.append("If-Modified-Since: " + lastModified) }
    return lines
  }

  /// The form that the next hop sends, if it does, `application/x-www-form-urlencoded`.
  var form: [UInt8]? {
    guard sendsForm, case .post(let fields) = request.method else { return nil }
    return Array(
      fields.map {
        PercentEncoding.encoded(field: $0.name) + "=" + PercentEncoding.encoded(field: $0.value)
      }.joined(separator: "&").utf8)
  }

  /// Takes in what a hop came to, in how long. What all of it came to, or nothing if there is a
  /// further address to ask. `now` is seconds since 1970.
  mutating func take(
    _ hop: Hop, fault: FetchError?, after time: Duration, now: Int
  ) -> Result<WebAnswer, FetchError>? {
    spent += time
    if let fault { return .failure(fault) }
    let head = hop.head
    if Self.isSuccess(head.status) || head.status == 304 && isConditional {
      return .success(answer(hop, now: now))
    }
    guard [301, 302, 303, 307, 308].contains(head.status), let location = head.location else {
      return .failure(.status(head.status, retryAfter: head.retryAfter(now: now)))
    }
    do throws(FetchError) {
      try follow(location, status: head.status, from: hop.reach)
      return nil
    } catch {
      return .failure(error)
    }
  }

  private mutating func follow(
    _ location: [UInt8], status: Int, from reach: NetworkAddress.Reach
  ) throws(FetchError) {
    redirects += 1
    guard redirects <= request.limits.redirects else {
      throw .tooManyRedirects(limit: request.limits.redirects)
    }
    let next: WebAddress
    do throws(FetchError) {
      next = try address.resolving(location)
    } catch {
      throw .redirectRefused
    }
    if next.scheme == .http, address.scheme == .https, hasSecret { throw .redirectRefused }
    let isSame = Self.isSameServer(address, next)
    if sendsForm, status == 307 || status == 308 {
      guard isSame else { throw .redirectRefused }
    } else {
      sendsForm = false
    }
    isTrusted = isTrusted && isSame
    allowed.formIntersection(Self.reached(from: reach))
    isForGood = isForGood && (status == 301 || status == 308)
    if isForGood { movedTo = next.text }
    address = next
  }

  private func answer(_ hop: Hop, now: Int) -> WebAnswer {
    let head = hop.head
    return WebAnswer(
      status: head.status, bytes: head.status == 304 ? [] : hop.body.joined,
      file: head.status == 304 ? nil : hop.body.file, address: address.text,
      movedTo: movedTo, etag: head.etag, lastModified: head.lastModified,
      contentType: head.contentType, charset: head.charset,
      retryAfter: head.retryAfter(now: now), maxAge: head.maxAge,
      isPrivate: hop.reach != .everybody)
  }

  private var etag: String? { request.etag.flatMap { Validator.isSendable($0) ? $0 : nil } }

  private var lastModified: String? {
    request.lastModified.flatMap { Validator.isSendable($0) ? $0 : nil }
  }

  private var isConditional: Bool { !sendsForm && (etag != nil || lastModified != nil) }

  private var hasSecret: Bool { user != nil || !request.headers.isEmpty }

  /// The user that the request's own address names, decoded; a redirect's is never used.
  private var user: [UInt8]? {
    guard let encoded = (try? WebAddress(request.address))?.user else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(encoded.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes + (bytes.contains(UInt8(ascii: ":")) ? [] : [UInt8(ascii: ":")])
  }

  /// Whose hosts a host may lead to: everybody's, those of its own kind, and from this machine
  /// those of the house. So the web learns nothing of a house, and a house nothing of this machine.
  private static func reached(from reach: NetworkAddress.Reach) -> Set<NetworkAddress.Reach> {
    reach == .machine ? [.everybody, .network, .machine] : [.everybody, reach]
  }

  private static let accepted =
    "application/atom+xml,application/rss+xml,application/feed+json,text/html,"
    + "application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

  /// Whether what one may be told the other may be told: the same host and port, or the same host
  /// going over to encryption.
  private static func isSameServer(_ one: WebAddress, _ other: WebAddress) -> Bool {
    one.origin == other.origin
      || one.host == other.host && one.scheme == .http && one.port == 80
        && other.scheme == .https && other.port == 443
  }

  /// Whether a line of a head can be made of them and nothing else is (RFC 9110, 5.1 and 5.5).
  private static func isSendable(_ name: String, _ value: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
      && !value.isEmpty && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
}
