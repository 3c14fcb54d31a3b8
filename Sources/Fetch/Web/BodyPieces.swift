/// A body while it comes. It is not moved as it grows: that would take twice its room.
struct BodyPieces {
  /// How many bytes have come.
  private(set) var count = 0
  private var pieces: [[UInt8]] = []

  private static let pieceLength = 1 << 20

  /// Takes in what has come. `length` is how much there will be, if that was said: it costs nothing
  /// until it has come.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, of length: Int?) {
    count += bytes.count
    if let last = pieces.indices.last,
      pieces[last].count + bytes.count <= pieces[last].capacity
    {
      pieces[last].append(contentsOf: bytes)
      return
    }
    var piece: [UInt8] = []
    let wanted = pieces.isEmpty ? length ?? 0 : Self.pieceLength
    piece.reserveCapacity(max(wanted, bytes.count))
    piece.append(contentsOf: bytes)
    pieces.append(piece)
  }

  /// All of it.
  var joined: [UInt8] {
    if pieces.count < 2 { return pieces.first ?? [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      for piece in pieces { filled = buffer[filled...].update(fromContentsOf: piece) }
    }
  }
}
