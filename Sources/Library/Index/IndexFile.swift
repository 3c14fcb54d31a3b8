/// A file of the index, open for reading: some sections of bytes under one roof.
///
/// A checksum for every page of 4 KB stands at the end of the file, and a page is verified the first time
/// that it is read: what has been altered is noticed before it is believed, and opening costs the same
/// however large the file is. It is read, not mapped: a file that somebody cuts short under a map
/// kills the program, and pages of a map count as memory.
///
/// Layout: the sections one after another · a CRC-32 (little endian) for each page of them · the table of
/// sections (name, offset, length: 8 bytes each) · a footer of 40 bytes: `mark`, `version`, the length of the
/// sections, the count of sections, the CRC-32 of everything after the sections but itself.
final class IndexFile: Sendable {
  /// What a file of the index can hold.
  enum Section: UInt64, CaseIterable, Sendable {
    /// A column a section: fixed width, little endian, a value for each document of the part.
    case ids = 1, moments, arrivals, days, flags, order, rowEnds
    /// The table that finds a document by its id.
    case slots
    /// What a row of the list shows, and what was touched and replaced in older parts.
    case rows = 16, touched, replaced
    /// The full text.
    case terms = 32, termBlocks, postings
    /// The events.
    case eventDays = 48, eventDocuments, eventNotes, eventNoteEnds
  }

  /// The version of the layout of a part; another one is not read but built anew.
  static let version: UInt64 = 3
  static let mark: UInt64 = 0x646E_6965_6E69_6C64  // "dlineind"
  static let pageSize = 4096
  static let footerSize = 40

  private let file: Descriptor
  private let sections: [UInt64: Range<Int>]
  private let sums: [UInt32]
  private let length: Int
  private let verified: Guarded<[UInt64]>

  /// Opens a file and verifies its table of sections, not yet what they hold.
  init(_ file: Descriptor) throws(IndexFault) {
    self.file = file
    let size = file.size
    let footer = try Self.bytes(of: file, size - Self.footerSize..<size)
    let words = (0..<5).map { footer.word(at: $0 * 8) }
    let (length, count) = (Int(exactly: words[2]) ?? -1, Int(exactly: words[3]) ?? -1)
    guard words[0] == Self.mark, words[1] == Self.version, 0...size ~= length, 0...256 ~= count
    else { throw .damaged(file.path) }
    let pages = (length + Self.pageSize - 1) / Self.pageSize
    guard length + pages * 4 + count * 24 + Self.footerSize == size else {
      throw .damaged(file.path)
    }
    let tables = try Self.bytes(of: file, length..<size - 8)
    let sum = tables.withUnsafeBufferPointer { Checksum.crc32($0) }
    guard UInt64(sum) == words[4] else { throw .damaged(file.path) }
    sums = Self.numbers(in: tables[..<(pages * 4)])
    var sections: [UInt64: Range<Int>] = [:]
    for index in 0..<count {
      let at = pages * 4 + index * 24
      guard let start = Int(exactly: tables.word(at: at + 8)),
        let size = Int(exactly: tables.word(at: at + 16)), start <= length, size <= length - start
      else { throw .damaged(file.path) }
      sections[tables.word(at: at)] = start..<start + size
    }
    self.sections = sections
    self.length = length
    verified = Guarded([UInt64](repeating: 0, count: (pages + 63) / 64))
  }

  /// The path as it is told to people.
  var path: String { file.path }

  /// How many bytes the whole file has.
  var size: Int { file.size }

  /// How many bytes a section has; none where the file does not hold it.
  func count(of section: Section) -> Int { sections[section.rawValue]?.count ?? 0 }

  /// Whether every byte of a section is what was written.
  func isSound(_ section: Section) -> Bool {
    let count = count(of: section)
    return stride(from: 0, to: count, by: 1 << 20).allSatisfy { start in
      (try? bytes(of: section, start..<min(count, start + 1 << 20))) != nil
    }
  }

  /// The bytes of a section.
  func bytes(of section: Section) throws(IndexFault) -> [UInt8] {
    try bytes(of: section, 0..<count(of: section))
  }

  /// Some bytes of a section; a range that is not within it is damage: whoever asks has the range
  /// from this file.
  func bytes(of section: Section, _ range: Range<Int>) throws(IndexFault) -> [UInt8] {
    let wanted = try place(of: section, range)
    guard !wanted.isEmpty else { return [] }
    let pages = Self.pages(of: wanted)
    if isVerified(pages) { return try Self.bytes(of: file, wanted) }
    let whole = pages.lowerBound * Self.pageSize..<min(length, pages.upperBound * Self.pageSize)
    let bytes = try Self.bytes(of: file, whole)
    let isSound = bytes.withUnsafeBufferPointer { bytes in
      pages.allSatisfy { page in
        let start = (page - pages.lowerBound) * Self.pageSize
        let end = min(start + Self.pageSize, bytes.count)
        return Checksum.crc32(UnsafeBufferPointer(rebasing: bytes[start..<end])) == sums[page]
      }
    }
    guard isSound else { throw .damaged(file.path) }
    note(pages)
    if whole == wanted { return bytes }
    return Array(
      bytes[wanted.lowerBound - whole.lowerBound..<wanted.upperBound - whole.lowerBound])
  }

  /// As `bytes(of:_:)`, into a buffer that can be used again and has room for them.
  func read(
    _ section: Section, _ range: Range<Int>, into buffer: UnsafeMutableRawBufferPointer
  ) throws(IndexFault) {
    let wanted = try place(of: section, range)
    guard !wanted.isEmpty else { return }
    let pages = Self.pages(of: wanted)
    let isKnown = isVerified(pages)
    if !isKnown, pages.count < Self.manyPages {
      buffer.copyBytes(from: try bytes(of: section, range))
      return
    }
    let target = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted.count])
    guard (try? file.read(at: wanted.lowerBound, into: target)) == wanted.count else {
      throw .damaged(file.path)
    }
    if !isKnown { try verify(pages, of: wanted, in: UnsafeRawBufferPointer(target)) }
  }

  /// From how many pages on they are verified where they are to stay, not in a copy.
  private static let manyPages = 4

  /// Verifies pages of which `bytes` hold the place `wanted` of the file: that is all of each but the
  /// first and the last.
  private func verify(
    _ pages: Range<Int>, of wanted: Range<Int>, in bytes: UnsafeRawBufferPointer
  ) throws(IndexFault) {
    let bytes = bytes.bindMemory(to: UInt8.self)
    for page in pages {
      let place = page * Self.pageSize..<min(length, (page + 1) * Self.pageSize)
      let sum: UInt32
      if wanted.lowerBound <= place.lowerBound, place.upperBound <= wanted.upperBound {
        let start = place.lowerBound - wanted.lowerBound
        sum = Checksum.crc32(UnsafeBufferPointer(rebasing: bytes[start..<start + place.count]))
      } else {
        sum = try Self.bytes(of: file, place).withUnsafeBufferPointer { Checksum.crc32($0) }
      }
      guard sum == sums[page] else { throw .damaged(file.path) }
    }
    note(pages)
  }

  private func note(_ pages: Range<Int>) {
    verified.withLock { verified in
      for page in pages { verified[page / 64] |= 1 << UInt64(page % 64) }
    }
  }

  /// Where in the file a range of a section stands.
  private func place(
    of section: Section, _ range: Range<Int>
  ) throws(IndexFault) -> Range<Int> {
    guard let place = sections[section.rawValue], range.lowerBound >= 0,
      range.upperBound <= place.count
    else {
      if range.isEmpty { return 0..<0 }
      throw .damaged(file.path)
    }
    return range.lowerBound + place.lowerBound..<range.upperBound + place.lowerBound
  }

  private static func pages(of bytes: Range<Int>) -> Range<Int> {
    bytes.lowerBound / pageSize..<(bytes.upperBound - 1) / pageSize + 1
  }

  private func isVerified(_ pages: Range<Int>) -> Bool {
    verified.withLock { verified in
      pages.allSatisfy { verified[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    }
  }

  /// A section as a column of numbers of fixed width.
  func column<Number: FixedWidthInteger>(
    _ section: Section, of type: Number.Type
  ) throws(IndexFault) -> [Number] {
    let size = count(of: section)
    guard size % MemoryLayout<Number>.size == 0 else { throw .damaged(file.path) }
    var failure: IndexFault?
    let column = [Number](unsafeUninitializedCapacity: size / MemoryLayout<Number>.size) {
      buffer, filled in
      do throws(IndexFault) {
        try read(section, 0..<size, into: UnsafeMutableRawBufferPointer(buffer))
        filled = size / MemoryLayout<Number>.size
        Self.readLittleEndian(buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return column
  }

  /// Bytes as numbers of fixed width, of which there is a whole count.
  private static func numbers<Number: FixedWidthInteger>(
    in bytes: ArraySlice<UInt8>
  ) -> [Number] {
    let count = bytes.count / MemoryLayout<Number>.size
    return [Number](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = count
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      readLittleEndian(buffer)
    }
  }

  private static func readLittleEndian<Number: FixedWidthInteger>(
    _ numbers: UnsafeMutableBufferPointer<Number>
  ) {
    #if _endian(big)
      for index in numbers.indices { numbers[index] = Number(littleEndian: numbers[index]) }
    #endif
  }

  private static func bytes(of file: Descriptor, _ range: Range<Int>) throws(IndexFault) -> [UInt8]
  {
    guard range.lowerBound >= 0 else { throw .damaged(file.path) }
    guard let bytes = try? file.read(at: range.lowerBound, count: range.count),
      bytes.count == range.count
    else { throw .damaged(file.path) }
    return bytes
  }
}

/// Why a part of the index cannot be used. Nothing is lost by it: the index is built anew.
enum IndexFault: Error, Sendable, Hashable {
  /// It is not what was written, or of another version.
  case damaged(String)
  /// It could not be written.
  case unwritable(LibraryError)
}

extension Array<UInt8> {
  /// A little-endian number of up to eight bytes; the caller knows that it is there.
  func word(at offset: Int, bytes count: Int = 8) -> UInt64 {
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(self[offset + index]) }
    return value
  }
}
