/// Where the numbers of the documents that hold a term are.
enum Postings: Equatable {
  /// There is only one, and it stands in the dictionary.
  case single(Int)
  /// Ascending numbers at that place: what lies between each and the one before, as varints.
  case list(Range<Int>)
  /// A bit for each document at that place, the lowest of a byte first; no bytes of zeros at the end.
  case bitmap(Range<Int>)

  /// Where the bytes are, if it needs any.
  var range: Range<Int>? {
    switch self {
    case .single: nil
    case .list(let range), .bitmap(let range): range
    }
  }
}

/// How numbers of documents are written, and read again.
enum PostingList {
  /// Appends numbers, ascending and each once, in the form that is smaller. Answers with the form, its
  /// range counted from `offset`.
  static func encode(
    _ numbers: UnsafeBufferPointer<Int32>, at offset: Int, into bytes: inout [UInt8]
  ) -> Postings {
    guard let last = numbers.last, numbers.count > 1 else {
      return .single(Int(numbers.first ?? 0))
    }
    let start = bytes.count
    let room = Int(last) / 8 + 1
    if numbers.count <= room {
      var before: Int32 = -1
      for number in numbers {
        let gap = number &- before &- 1
        if gap < 0x80 { bytes.append(UInt8(gap)) } else { bytes.append(varint: Int(gap)) }
        before = number
      }
      if bytes.count - start <= room { return .list(offset..<offset + bytes.count - start) }
      bytes.removeLast(bytes.count - start)
    }
    bytes.append(contentsOf: repeatElement(0, count: room))
    bytes.withUnsafeMutableBufferPointer { bytes in
      for number in numbers { bytes[start + Int(number >> 3)] |= 1 << UInt8(number & 7) }
    }
    return .bitmap(offset..<offset + room)
  }

  /// Calls `body` with each number, ascending. `bytes` begin at `start` of their section. Answers with
  /// whether they were what they should be, all below `size`; the numbers that `body` gets always are.
  @inline(__always)
  static func forEach(
    _ postings: Postings, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, below size: Int,
    _ body: (Int) -> Void
  ) -> Bool {
    if case .single(let number) = postings {
      guard 0..<size ~= number else { return false }
      body(number)
      return true
    }
    guard let range = postings.range, range.lowerBound >= start,
      range.upperBound - start <= bytes.count
    else { return false }
    let slice = UnsafeBufferPointer(
      rebasing: bytes[range.lowerBound - start..<range.upperBound - start])
    if case .bitmap = postings {
      for (index, byte) in slice.enumerated() where byte != 0 {
        var rest = byte
        while rest != 0 {
          let number = index << 3 | rest.trailingZeroBitCount
          guard number < size else { return false }
          body(number)
          rest &= rest &- 1
        }
      }
      return true
    }
    var (at, next) = (0, 0)
    while at < slice.count {
      var gap = Int(slice[at])
      at &+= 1
      if gap >= 0x80 {
        gap &= 0x7F
        var shift = 7
        while true {
          guard at < slice.count, shift < 35 else { return false }
          let byte = slice[at]
          at &+= 1
          gap |= Int(byte & 0x7F) << shift
          if byte < 0x80 { break }
          shift &+= 7
        }
      }
      next &+= gap
      guard next < size else { return false }
      body(next)
      next &+= 1
    }
    return true
  }

  /// Adds the documents to a set of words of 64 bits; there are enough of them for `size` documents.
  static func add(
    _ postings: Postings, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, below size: Int,
    to words: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    guard case .bitmap(let range) = postings else {
      return forEach(postings, in: bytes, from: start, below: size) {
        words[$0 >> 6] |= 1 << UInt64($0 & 63)
      }
    }
    guard range.lowerBound >= start, range.upperBound - start <= bytes.count,
      range.count <= (size + 7) / 8
    else { return false }
    for index in 0..<range.count {
      let byte = UInt64(bytes[range.lowerBound - start + index])
      words[index >> 3] |= byte << UInt64((index & 7) * 8)
    }
    return size % 64 == 0 || (words.last ?? 0) >> UInt64(size % 64) == 0
  }
}
