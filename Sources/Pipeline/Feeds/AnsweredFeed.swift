public import Feeds
public import Fetch

/// An answer of the web as a feed. What is too large for the memory stays in its file while it is read,
/// and the texts of its entries go to another one.
extension WebAnswer {
  /// How many bytes it holds, in memory or not.
  var size: Int { file?.count ?? bytes.count }

  /// A digest of its bytes.
  var digest: UInt64 {
    guard let file else { return TextDigest.of(bytes) }
    return file.withBytes { bytes, passed in
      var digest = TextDigest()
      for start in stride(from: 0, to: bytes.count, by: PassingFile.stride) {
        let end = min(start + PassingFile.stride, bytes.count)
        digest.add(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        passed(end)
      }
      return digest.value
    } ?? 0
  }

  /// The feed that it is; `known` is where it comes from, if not from where it was asked for.
  func feed(
    through reader: FeedReader = FeedReader(), from known: String? = nil
  ) throws(FeedError) -> Feed {
    let address = known ?? address
    guard let file else {
      return try reader.feed(from: bytes, charset: charset, address: address)
    }
    let texts = PassingFile()
    let result = file.withBytes { bytes, passed in
      Result { () throws(FeedError) in
        try reader.feed(
          from: bytes, charset: charset, address: address, texts: texts, passed: passed)
      }
    }
    guard let result else { throw .empty }
    return try result.get()
  }
}

extension PassingFile: FeedTexts {}
