/// A body while it comes. It is not moved as it grows: that would take twice its room. What is too
/// large for the memory goes to a file.
struct BodyPieces {
  /// How many bytes have come.
  private(set) var count = 0
  /// Where they are if they are many; then there are none in memory.
  private(set) var file: PassingFile?
  private var pieces: [[UInt8]] = []
  private let inMemory: Int

  private static let pieceLength = 1 << 20

  /// A body of nothing yet, of which so many bytes may be in memory.
  init(inMemory: Int = .max) { self.inMemory = inMemory }

  /// Takes in what has come. `length` is how much there will be, if that was said: it costs nothing
  /// until it has come. Whether there was room for it.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, of length: Int?) -> Bool {
    count += bytes.count
    if file != nil || max(count, length ?? 0) > inMemory { return write(bytes) }
    if let last = pieces.indices.last,
      pieces[last].count + bytes.count <= pieces[last].capacity
    {
      pieces[last].append(contentsOf: bytes)
      return true
    }
    var piece: [UInt8] = []
    let wanted = pieces.isEmpty ? length ?? 0 : Self.pieceLength
    piece.reserveCapacity(max(wanted, bytes.count))
    piece.append(contentsOf: bytes)
    pieces.append(piece)
    return true
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let file = file ?? PassingFile() else { return false }
    self.file = file
    for piece in pieces {
      guard piece.withUnsafeBufferPointer({ file.append($0) }) != nil else { return false }
    }
    pieces = []
    return file.append(bytes) != nil
  }

  /// All of it that is in memory.
  var joined: [UInt8] {
    if pieces.count < 2 { return pieces.first ?? [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      for piece in pieces { filled = buffer[filled...].update(fromContentsOf: piece) }
    }
  }
}
