/// The memory in which tokens are laid down, used again for each page, so that it does not grow with
/// the text.
final class TokenStore {
  private(set) var count = 0
  private var capacity = 1024
  private var start: UnsafeMutablePointer<Token>

  init() {
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  subscript(index: Int) -> Token { start[index] }

  /// Takes all tokens out.
  func clear() { count = 0 }

  /// Adds a token.
  func append(_ token: Token) {
    // Room is kept for the edge.
    if count + 1 == capacity { grow() }
    start[count] = token
    count += 1
  }

  /// The tokens, with an edge behind the last: until others are laid down.
  func closed() -> UnsafeBufferPointer<Token> {
    start[count] = Token()
    return UnsafeBufferPointer(start: start, count: count)
  }

  private func grow() {
    let wider = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    wider.update(from: start, count: count)
    start.deallocate()
    start = wider
    capacity *= 2
  }
}
