import Foundation
import Synchronization

/// A server on 127.0.0.1 that speaks the Google Reader API as FreshRSS does, or as Miniflux does, and
/// badly when it is told to.
public final class ReaderService: Sendable {
  public enum Kind: Sendable, CaseIterable { case freshrss, miniflux }

  /// What goes wrong with one question.
  public enum Fault: Sendable, CaseIterable {
    /// The connection is closed before anything was done.
    case lostBefore
    /// It is done, and the answer does not come.
    case lostAfter
    /// It is done, and half of the answer comes, as if that were all.
    case half
    /// Nothing is done: somebody between answers with a page.
    case portal
    /// It is done, and something else is answered.
    case garbage
    case otherJSON
    case broken
    case tooOften
    /// Whoever asks is no longer known.
    case forgotten
    case slow
  }

  public struct Feed: Sendable {
    public var stream: String
    public var address: String
    public var title: String
    public var labels: [String] = []

    /// A feed that an account follows.
    public init(stream: String, address: String, title: String, labels: [String] = []) {
      self.stream = stream
      self.address = address
      self.title = title
      self.labels = labels
    }
  }

  public struct Item: Sendable {
    public var number: Int64
    public var stream: String
    public var title: String
    public var text: String
    public var link: String?
    public var published = 1_700_000_000
    public var isRead = false
    public var isStarred = false

    /// An item that is unread.
    public init(number: Int64, stream: String, title: String, text: String, link: String?) {
      self.number = number
      self.stream = stream
      self.title = title
      self.text = text
      self.link = link
    }
  }

  public struct State: Sendable {
    public var feeds: [Feed] = []
    public var items: [Item] = []
    public var tickets: Set<String> = []
    public var ticketCount = 0
    /// How many logins, and how many items in the largest question.
    public var logins = 0
    public var largest = 0
    /// Asked for each question with its path: what goes wrong.
    public var fault: @Sendable (String) -> Fault? = { _ in nil }
    /// Members of items and answers by other hands.
    public var contents: (@Sendable ([Item]) -> String)?
  }

  private let kind: Kind
  private let state = Mutex(State())
  private let server: Mutex<StreetServer?> = Mutex(nil)

  public init(_ kind: Kind) throws {
    self.kind = kind
    let server = try StreetServer { [weak self] question, wire in
      self?.answer(question, wire)
    }
    self.server.withLock { $0 = server }
  }

  /// What a user types.
  public var address: String {
    server.withLock { $0?.address(kind == .freshrss ? "/api/greader.php" : "") ?? "" }
  }

  public func change<Answer>(_ body: (inout State) -> Answer) -> Answer {
    state.withLock { body(&$0) }
  }

  public var items: [Item] { state.withLock { $0.items } }

  private typealias Form = [(name: String, value: String)]

  private func answer(_ question: StreetServer.Question, _ wire: StreetServer.Wire) {
    let parts = question.target.split(separator: "?", maxSplits: 1).map(String.init)
    let base = kind == .freshrss ? "/api/greader.php" : ""
    guard parts[0].hasPrefix(base) else { return wire.answer("404 Not Found") }
    let path = String(parts[0].dropFirst(base.count))
    let fault = change { $0.fault }(path)
    switch fault {
    case .lostBefore: return
    case .portal: return wire.answer("200 OK", body: Array("<html><p>Welcome to the inn".utf8))
    case .broken: return wire.answer("500 Internal Server Error")
    case .tooOften: return wire.answer("429 Too Many Requests", ["Retry-After: 3"])
    case .forgotten: change { $0.tickets = [] }
    case .slow: guard wire.pause(30) else { return }
    default: break
    }
    let query = Self.form(parts.count > 1 ? parts[1] : "")
    let (status, body) = change { state in
      reply(to: question, path, query, Self.form(question.body), &state)
    }
    switch fault {
    case .lostAfter: return
    case .half:
      wire.send(head: "HTTP/1.1 200 OK\nConnection: close\n\n")
      wire.send(Array(Array(body.utf8).prefix(body.utf8.count / 2)))
    case .garbage: wire.answer("200 OK", body: Array("<html><p>Please log in".utf8))
    case .otherJSON: wire.answer("200 OK", body: Array(#"{"error":"none","items":7}"#.utf8))
    default: wire.answer(status, body: Array(body.utf8))
    }
  }

  private func reply(
    to question: StreetServer.Question, _ path: String, _ query: Form, _ form: Form,
    _ state: inout State
  ) -> (String, String) {
    if path == "/accounts/ClientLogin" {
      guard Self.value("Email", form) == "anna", Self.value("Passwd", form) == "pass&wörd=" else {
        return ("401 Unauthorized", "Error=BadAuthentication")
      }
      state.logins += 1
      state.ticketCount += 1
      let ticket = "anna/\(state.ticketCount)"
      state.tickets.insert(ticket)
      return ("200 OK", "SID=\(ticket)\nLSID=null\nAuth=\(ticket)\n")
    }
    let words = question.fields["authorization"]?.components(separatedBy: "GoogleLogin auth=") ?? []
    guard words.count == 2, state.tickets.contains(words[1]) else {
      return ("401 Unauthorized", "Unauthorized!")
    }
    let token = "T" + words[1]
    let needsToken = kind == .miniflux || path.hasSuffix("/edit-tag") || path.hasSuffix("/edit")
    if question.method == "POST", needsToken, Self.value("T", form) != token {
      return ("401 Unauthorized", "Unauthorized!")
    }
    switch path {
    case "/reader/api/0/token": return ("200 OK", token + "\n")
    case "/reader/api/0/subscription/list": return ("200 OK", subscriptions(state))
    case "/reader/api/0/stream/items/ids": return ("200 OK", numbers(query, state))
    case "/reader/api/0/stream/items/contents":
      let wanted = Set(form.filter { $0.name == "i" }.compactMap { Self.number($0.value) })
      state.largest = max(state.largest, wanted.count)
      let items = state.items.filter { wanted.contains($0.number) }
      if items.isEmpty, kind == .miniflux { return ("400 Bad Request", "") }
      return ("200 OK", state.contents?(items) ?? contents(items))
    case "/reader/api/0/edit-tag": return edit(form, &state)
    case "/reader/api/0/subscription/edit" where Self.value("ac", form) == "unsubscribe":
      let stream = Self.value("s", form)
      state.feeds.removeAll { $0.stream == stream }
      return ("200 OK", "OK")
    default: return ("404 Not Found", "")
    }
  }

  private func edit(_ form: Form, _ state: inout State) -> (String, String) {
    let wanted = Set(form.filter { $0.name == "i" }.compactMap { Self.number($0.value) })
    state.largest = max(state.largest, wanted.count)
    guard !wanted.isEmpty, wanted.count <= 250 else { return ("400 Bad Request", "") }
    for index in state.items.indices where wanted.contains(state.items[index].number) {
      for (name, value) in form where name == "a" || name == "r" {
        let item = state.items[index]
        // Many a Miniflux takes off what it is told to set and has set.
        let isSet = { (was: Bool) in name == "a" && !(was && self.kind == .miniflux) }
        if value.hasSuffix("/read") { state.items[index].isRead = isSet(item.isRead) }
        if value.hasSuffix("/starred") { state.items[index].isStarred = isSet(item.isStarred) }
      }
    }
    return ("200 OK", "OK")
  }

  private func numbers(_ query: Form, _ state: State) -> String {
    var items = state.items.sorted { $0.number > $1.number }
    if Self.value("s", query)?.hasSuffix("/starred") == true {
      items = items.filter(\.isStarred)
    }
    if Self.value("xt", query)?.hasSuffix("/read") == true { items = items.filter { !$0.isRead } }
    var start = 0
    if let mark = Self.value("c", query).flatMap({ Int64($0) }) {
      // One counts from the beginning, the other goes on below a number.
      start = kind == .miniflux ? Int(mark) : items.firstIndex { $0.number <= mark } ?? items.count
    }
    // Neither gives as many as it is asked for if that is a lot.
    let count = min(Int(Self.value("n", query) ?? "") ?? 20, 7)
    let page = items.dropFirst(start).prefix(count)
    var answer: [String: Any] = [
      // Some come twice.
      "itemRefs": (page + page.prefix(1)).map { ["id": String($0.number), "directStreamIds": []] }
    ]
    if kind == .miniflux, page.isEmpty { answer["itemRefs"] = NSNull() }
    if start + count < items.count {
      answer["continuation"] =
        kind == .miniflux ? start + count : items[start + count].number as Any
    }
    return Self.json(answer)
  }

  private func contents(_ items: [Item]) -> String {
    Self.json(["id": "user/-/state/com.google/reading-list", "items": items.map(member)])
  }

  /// An item as it is written.
  public func member(_ item: Item) -> [String: Any] {
    let user = kind == .freshrss ? "user/-" : "user/1"
    var states = ["\(user)/state/com.google/reading-list", "\(user)/label/Morning news"]
    if item.isRead { states.append("\(user)/state/com.google/read") }
    if item.isStarred { states.append("\(user)/state/com.google/starred") }
    let digits = String(UInt64(bitPattern: item.number), radix: 16)
    let name = String(repeating: "0", count: 16 - digits.count) + digits
    var member: [String: Any] = [
      "id": "tag:google.com,2005:reader/item/" + name, "title": item.title,
      "categories": states, "origin": ["streamId": item.stream, "title": "Some feed"],
      "author": "Ann Other", "crawlTimeMsec": "1700000000123", "x-new": ["a": [1, 2]],
    ]
    member["published"] = kind == .freshrss ? item.published : String(item.published) as Any
    member[kind == .freshrss ? "summary" : "content"] = ["content": item.text]
    if let link = item.link {
      member["canonical"] = [["href": link]]
      member["alternate"] = [["href": link, "type": "text/html"]]
    }
    return member
  }

  private func subscriptions(_ state: State) -> String {
    let user = kind == .freshrss ? "user/-" : "user/1"
    return Self.json([
      "subscriptions": state.feeds.map { feed in
        [
          "id": feed.stream, "title": feed.title, "url": feed.address, "htmlUrl": "",
          "categories": feed.labels.map { ["id": "\(user)/label/\($0)", "label": $0] },
        ] as [String: Any]
      }
    ])
  }

  public static func json(_ value: Any) -> String {
    let data = try? JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private static func number(_ name: String) -> Int64? {
    guard let slash = name.lastIndex(of: "/") else { return Int64(name) }
    return UInt64(name[name.index(after: slash)...], radix: 16).map { Int64(bitPattern: $0) }
  }

  private static func value(_ name: String, _ form: Form) -> String? {
    form.first { $0.name == name }?.value
  }

  private static func form(_ text: String) -> Form {
    text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.replacing("+", with: " ").removingPercentEncoding ?? "" }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }
}
