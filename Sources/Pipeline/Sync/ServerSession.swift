import Fetch

/// The talk with a server that speaks the Google Reader API as FreshRSS and Miniflux do: who asks is
/// said once, in exchange for a word that goes with every question, and another one that goes with
/// every change. Either may be over at any time: then both are asked for anew, once.
struct ServerSession {
  private let client: WebClient
  private let server: ServerAddress
  private let user: String
  private let password: String
  private let isCancelled: () -> Bool
  private var ticket: String?
  private var token: String?

  /// The most bytes of a ticket or token.
  private static let longestWord = 4_096

  init(
    _ client: WebClient, server: ServerAddress, user: String, password: String,
    isCancelled: @escaping () -> Bool
  ) {
    self.client = client
    self.server = server
    self.user = user
    self.password = password
    self.isCancelled = isCancelled
  }

  /// Says who asks.
  mutating func login() throws(SyncError) {
    var request = WebRequest(
      server.address("/accounts/ClientLogin"), trust: .typed, limits: Self.limits)
    request.method = .post([("Email", user), ("Passwd", password)])
    let answer: [UInt8]
    do throws(SyncError) {
      answer = try send(request, .login)
    } catch {
      switch error {
      case .web(.status(401, _), _), .web(.status(403, _), _): throw .loginRefused
      case .web(.status(404, _), _), .web(.status(405, _), _): throw .notAServer
      default: throw error
      }
    }
    let lines = String(decoding: answer, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let line = lines.first(where: { $0.hasPrefix("Auth=") }),
      let word = Self.word(String(line.dropFirst(5)))
    else { throw .notAServer }
    ticket = word
    token = nil
  }

  /// Asks for something.
  mutating func get(
    _ path: String, _ query: [(name: String, value: String)] = [], _ step: SyncStep
  ) throws(SyncError) -> [UInt8] {
    let address = server.address(path, query)
    return try ask(step, needsToken: false) { _ in
      WebRequest(address, trust: .typed, limits: Self.limits)
    }
  }

  /// Sends the fields of a form.
  mutating func post(
    _ path: String, _ form: [(name: String, value: String)], _ step: SyncStep
  ) throws(SyncError) -> [UInt8] {
    let address = server.address(path)
    return try ask(step, needsToken: true) { token in
      var request = WebRequest(address, trust: .typed, limits: Self.limits)
      request.method = .post(form + [("T", token)])
      return request
    }
  }

  private mutating func ask(
    _ step: SyncStep, needsToken: Bool, _ request: (_ token: String) -> WebRequest
  ) throws(SyncError) -> [UInt8] {
    var isSecondTime = false
    while true {
      if ticket == nil { try login() }
      if needsToken, token == nil { token = try fetchToken(step) }
      var request = request(token ?? "")
      request.headers = [("Authorization", "GoogleLogin auth=" + (ticket ?? ""))]
      do throws(SyncError) {
        return try send(request, step)
      } catch {
        guard case .web(.status(401, _), _) = error else { throw error }
        if isSecondTime { throw .shutOut(step) }
        isSecondTime = true
        (ticket, token) = (nil, nil)
      }
    }
  }

  private mutating func fetchToken(_ step: SyncStep) throws(SyncError) -> String {
    let answer = try get("/reader/api/0/token", [], step)
    guard let word = Self.word(String(decoding: answer, as: UTF8.self)) else {
      throw .unreadable(step)
    }
    return word
  }

  private func send(_ request: WebRequest, _ step: SyncStep) throws(SyncError) -> [UInt8] {
    do throws(FetchError) {
      return try client.send(request, isCancelled: isCancelled).bytes
    } catch {
      throw error == .cancelled ? .cancelled : .web(error, step)
    }
  }

  /// A word that a server gave to be given back: printable, and not long.
  private static func word(_ text: String) -> String? {
    let word = text.trimmed
    return (1...longestWord).contains(word.utf8.count)
      && word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? word : nil
  }

  /// A list of a hundred thousand items has a few MB, a hundred items with their texts seldom more.
  private static let limits: WebLimits = {
    var limits = WebLimits(rawBytes: 32 << 20, bytes: 64 << 20)
    limits.whole = .seconds(90)
    limits.silence = .seconds(45)
    return limits
  }()
}
