import CTransfer

/// One request to one host and what comes of it: a step of an exchange, which may have several. It
/// is told of everything while the transfer runs, and ends it at a limit.
final class Hop {
  /// What has come of the head, and of the body as far as that is wanted.
  private(set) var head = AnswerHead()
  private(set) var body: BodyPieces
  /// Who can reach the host that the connection leads to. With a proxy in between it is the host's
  /// own number that counts, if it is written as one.
  private(set) var reach = NetworkAddress.Reach.everybody

  /// Whether a piece of the body waits for room.
  private(set) var mustWait = false
  /// When anything came last.
  private(set) var lastNews: ContinuousClock.Instant

  private let limits: WebLimits
  private let room: BodyRoom
  private let allowed: Set<NetworkAddress.Reach>
  private let isProxied: Bool
  /// Why it was ended from here.
  private var fault: FetchError?
  private var isEnough = false
  private var passedOver = 0

  /// How much of a body that nobody wants is waited for, so that the connection can be used again.
  private static let bearable = 64 << 10

  /// A step to a host, which must be one that those can reach.
  init(
    to address: WebAddress, limits: WebLimits, allowed: Set<NetworkAddress.Reach>, isProxied: Bool,
    room: BodyRoom
  ) {
    self.room = room
    lastNews = .now
    self.limits = limits
    body = BodyPieces(inMemory: limits.inMemory)
    self.allowed = allowed
    self.isProxied = isProxied
    guard isProxied else { return }
    let isHere = address.host == "localhost" || address.host.hasSuffix(".localhost")
    reach = isHere ? .machine : NetworkAddress(literal: address.host)?.reach ?? .everybody
    if !allowed.contains(reach) { fault = .addressRefused }
  }

  /// Why it is not even to be begun.
  var refusal: FetchError? { fault }

  /// What is told of the transfer; the hop must outlive it.
  var listener: transfer_listener {
    transfer_listener(
      context: Unmanaged.passUnretained(self).toOpaque(),
      may_connect: { context, number, count in
        Hop.from(context)?.mayConnect(to: UnsafeBufferPointer(start: number, count: count)) ?? false
      },
      take_head: { context, bytes, count in
        Hop.from(context)?.takeHead(UnsafeBufferPointer(start: bytes, count: count)) ?? false
      },
      take_body: { context, bytes, count in
        Hop.from(context)?.takeBody(UnsafeBufferPointer(start: bytes, count: count))
          ?? transfer_refused
      },
      go_on: { context, received in Hop.from(context)?.mayGoOn(received: received) ?? false })
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> Hop? {
    context.map { Unmanaged<Hop>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What it came to when the transfer ended; nothing if the answer is here. `isOutOfTime` says
  /// that the time for the whole of it is used up.
  func fault(_ ending: transfer_ending, isOutOfTime: Bool) -> FetchError? {
    if let fault { return fault }
    if isEnough { return nil }
    switch ending {
    case transfer_ended_whole: return head.isWhole ? nil : .notHTTP
    case transfer_ended_unresolved: return .cannotResolve
    case transfer_ended_unconnected: return .cannotConnect
    case transfer_ended_late_connecting: return .timedOut(isOutOfTime ? .whole : .connecting)
    case transfer_ended_late: return .timedOut(isOutOfTime ? .whole : .silence)
    case transfer_ended_tls: return .tls
    case transfer_ended_untrusted: return .untrusted
    case transfer_ended_encoding: return .badEncoding
    case transfer_ended_not_http: return .notHTTP
    case transfer_ended_large: return head.isWhole ? .brokenOff : .headTooLarge
    case transfer_ended_address: return .badAddress
    default: return .brokenOff
    }
  }

  private func end(_ fact: FetchError) -> Bool {
    if fault == nil { fault = fact }
    return false
  }

  private func mayConnect(to number: UnsafeBufferPointer<UInt8>) -> Bool {
    // Of a proxy the user's own settings have told.
    if isProxied { return true }
    reach = NetworkAddress(bytes: Array(number)).reach
    guard allowed.contains(reach) else { return end(.addressRefused) }
    // A name may have several numbers, and one that leads further than another.
    if fault == .addressRefused { fault = nil }
    return true
  }

  private func takeHead(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    lastNews = .now
    do throws(FetchError) {
      try head.take(line, limits: limits)
    } catch {
      return end(error)
    }
    guard head.isWhole, isWanted, let length = head.length else { return true }
    return length > limits.rawBytes ? end(.tooLarge(limit: limits.rawBytes)) : true
  }

  private func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> transfer_verdict {
    guard fault == nil else { return transfer_refused }
    lastNews = .now
    guard isWanted else {
      passedOver += bytes.count
      isEnough = passedOver > Self.bearable
      return isEnough ? transfer_refused : transfer_taken
    }
    let limit = head.isEncoded ? limits.bytes : min(limits.bytes, limits.rawBytes)
    guard bytes.count <= limit - body.count else {
      letGo()
      _ = end(.tooLarge(limit: limit))
      return transfer_refused
    }
    mustWait = !room.take(bytes.count, for: self)
    if mustWait { return transfer_must_wait }
    let length = head.isEncoded ? nil : head.length.map { min($0, limit) }
    guard body.append(bytes, of: length) else {
      letGo()
      _ = end(.noRoom)
      return transfer_refused
    }
    return transfer_taken
  }

  /// Gives back the room of the body.
  func letGo() {
    room.leave(self)
    body = BodyPieces()
    mustWait = false
  }

  private func mayGoOn(received: Int64) -> Bool {
    if let fault, fault != .addressRefused { return false }
    return isWanted && received > limits.rawBytes ? end(.tooLarge(limit: limits.rawBytes)) : true
  }

  /// Whether the body is what was asked for, and not a redirect's or an error's.
  private var isWanted: Bool { head.isWhole && Exchange.isSuccess(head.status) }
}
