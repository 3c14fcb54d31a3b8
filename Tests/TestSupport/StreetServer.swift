import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server on 127.0.0.1 that behaves as a test wants it to, badly for the most part. It takes any
/// free port, serves each connection on a thread of its own, and stops when nobody holds it any
/// more.
public final class StreetServer: Sendable {
  /// The port that it listens on.
  public let port: Int
  private let shared = Shared()

  /// What a client asked.
  public struct Question: Sendable {
    /// `GET`, and what stands after it, up to the version.
    public let method: String
    public let target: String
    /// The fields of the head, names in small letters; the last of several.
    public let fields: [String: String]
    /// The body, if a length was given.
    public let body: String
  }

  /// What the threads of the server have in common, and what they keep alive.
  fileprivate final class Shared: Sendable {
    let isStopped = Mutex(false)
    let questions = Mutex<[Question]>([])
    /// How many questions are being answered, and the most that ever were.
    let busy = Mutex((now: 0, most: 0))
  }

  /// A server that answers by calling `answer`, on many threads at once. The connection is closed
  /// when that returns, unless the wire is to be kept.
  public init(_ answer: @escaping @Sendable (Question, Wire) -> Void) throws {
    let listener = socket(AF_INET, Self.streamKind, 0)
    guard listener >= 0 else { throw POSIXError(.EIO) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 128) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isBound else {
      close(listener)
      throw POSIXError(.EADDRINUSE)
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [shared] in
      while Wire.isReadable(listener, unless: shared) {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { continue }
        Thread.detachNewThread { Self.serve(Wire(client, shared), answer, shared) }
      }
      close(listener)
    }
  }

  deinit { shared.isStopped.withLock { $0 = true } }

  /// The address of a path, `/story`, at this server.
  public func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// Everything that was asked so far, in order.
  public var questions: [Question] { shared.questions.withLock { $0 } }

  /// The most questions that were ever being answered at once.
  public var mostAtOnce: Int { shared.busy.withLock { $0.most } }

  private static var streamKind: Int32 {
    #if canImport(Glibc)
      Int32(SOCK_STREAM.rawValue)
    #else
      SOCK_STREAM
    #endif
  }

  private static func serve(
    _ wire: Wire, _ answer: (Question, Wire) -> Void, _ shared: Shared
  ) {
    repeat {
      wire.isKept = false
      guard let question = wire.question() else { return }
      shared.questions.withLock { $0.append(question) }
      shared.busy.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      answer(question, wire)
      shared.busy.withLock { $0.now -= 1 }
    } while wire.isKept
  }

  /// A connection to one client, used by one thread.
  public final class Wire {
    /// Whether the next question may come on this connection.
    public var isKept = false
    private let descriptor: Int32
    private let shared: Shared

    fileprivate init(_ descriptor: Int32, _ shared: Shared) {
      self.descriptor = descriptor
      self.shared = shared
    }

    deinit { close(descriptor) }

    /// Sends bytes as they are; false when the client is gone or the server is to stop.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
      var rest = bytes[...]
      while !rest.isEmpty {
        if shared.isStopped.withLock({ $0 }) { return false }
        #if canImport(Glibc)
          let count = rest.withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
          }
        #else
          let count = rest.withUnsafeBytes { Darwin.send(descriptor, $0.baseAddress, $0.count, 0) }
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }

    /// Sends a text as it is, its line feeds as carriage return and line feed.
    @discardableResult
    public func send(head text: String) -> Bool {
      send(text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    }

    /// Sends a whole answer.
    public func answer(
      _ status: String = "200 OK", _ fields: [String] = [], body: [UInt8] = []
    ) {
      let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + fields
      send(head: lines.joined(separator: "\n") + (isKept ? "" : "\nConnection: close") + "\n\n")
      send(body)
    }

    /// Waits so many milliseconds; false as soon as the client is gone or the server is to stop.
    public func pause(_ milliseconds: Int) -> Bool {
      for _ in 0..<max(1, milliseconds / 10) {
        if shared.isStopped.withLock({ $0 }) { return false }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, 10) > 0 { return false }
      }
      return true
    }

    /// Waits for something to read, unless the server is to stop.
    fileprivate static func isReadable(_ descriptor: Int32, unless shared: Shared) -> Bool {
      while !shared.isStopped.withLock({ $0 }) {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, 20) > 0 { return true }
      }
      return false
    }

    fileprivate func question() -> Question? {
      var bytes: [UInt8] = []
      var end: Int?
      while end == nil {
        guard read(into: &bytes), bytes.count < 1 << 20 else { return nil }
        end = bytes.indices.dropLast(3).first {
          bytes[$0..<($0 + 4)].elementsEqual("\r\n\r\n".utf8)
        }
      }
      guard let end else { return nil }
      let lines = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
      let words = lines[0].components(separatedBy: " ")
      guard words.count == 3 else { return nil }
      var fields: [String: String] = [:]
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        fields[line[..<colon].lowercased()] =
          line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      }
      var body = Array(bytes[(end + 4)...])
      while body.count < Int(fields["content-length"] ?? "") ?? 0 {
        guard read(into: &body) else { return nil }
      }
      return Question(
        method: words[0], target: words[1], fields: fields,
        body: String(decoding: body, as: UTF8.self))
    }

    private func read(into bytes: inout [UInt8]) -> Bool {
      guard Self.isReadable(descriptor, unless: shared) else { return false }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return false }
      bytes += chunk[..<count]
      return true
    }
  }
}
