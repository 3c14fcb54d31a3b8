/// Writes a file of the index, section after section, with the checksums that `IndexFile` looks for.
///
/// The file is written under the name it was created with and made durable by `finish`; putting it in its
/// place is the caller's.
struct IndexFileWriter {
  private let file: Descriptor
  private let disk: any Disk
  private var buffer: [UInt8] = []
  private var written = 0
  private var sums: [UInt8] = []
  private var sections: [(name: UInt64, start: Int)] = []

  /// A writer at the beginning of a file that is empty.
  init(_ file: Descriptor, through disk: any Disk) {
    self.file = file
    self.disk = disk
  }

  /// How many bytes the section that was begun last has by now.
  var offset: Int { written + buffer.count - (sections.last?.start ?? 0) }

  /// Begins a section; a file holds each once.
  mutating func begin(_ section: IndexFile.Section) {
    sections.append((section.rawValue, written + buffer.count))
  }

  /// Appends bytes to the section.
  mutating func put(_ bytes: some Collection<UInt8>) throws(IndexFault) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.step { try flush(buffer.count / IndexFile.pageSize) }
  }

  /// Appends a section of numbers of fixed width, little endian.
  mutating func put(
    _ section: IndexFile.Section, column: [some FixedWidthInteger]
  ) throws(IndexFault) {
    begin(section)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(column.count * 8)
    for value in column {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    try put(bytes)
  }

  /// Writes what is left, the checksums and the table of sections, and makes the file durable.
  mutating func finish() throws(IndexFault) {
    let end = written + buffer.count
    try flush((buffer.count + IndexFile.pageSize - 1) / IndexFile.pageSize)
    var tables = sums
    for (index, section) in sections.enumerated() {
      let next = index + 1 < sections.count ? sections[index + 1].start : end
      for value in [section.name, UInt64(section.start), UInt64(next - section.start)] {
        tables.append(word: value)
      }
    }
    for value in [IndexFile.mark, IndexFile.version, UInt64(end), UInt64(sections.count)] {
      tables.append(word: value)
    }
    let sum = tables.withUnsafeBufferPointer { Checksum.crc32($0) }
    tables.append(word: UInt64(sum))
    do throws(LibraryError) {
      try file.append(tables, through: disk)
    } catch {
      throw .unwritable(error)
    }
  }

  private static let step = 1 << 20

  private mutating func flush(_ pages: Int) throws(IndexFault) {
    let size = IndexFile.pageSize
    let count = min(buffer.count, pages * size)
    buffer.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: count, by: size) {
        let page = UnsafeBufferPointer(rebasing: bytes[start..<min(start + size, count)])
        sums.append(word: UInt64(Checksum.crc32(page)), bytes: 4)
      }
    }
    do throws(LibraryError) {
      try file.write(Array(buffer[..<count]), through: disk)
    } catch {
      throw .unwritable(error)
    }
    written += count
    buffer.removeFirst(count)
  }
}

extension Array<UInt8> {
  /// Appends a number in little endian.
  mutating func append(word value: UInt64, bytes count: Int = 8) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }

  /// Appends a number in as few bytes as it needs, seven bits a byte, the lowest first (LEB128).
  mutating func append(varint value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends a text with its length before it.
  mutating func append(text: some StringProtocol) {
    append(varint: text.utf8.count)
    append(contentsOf: text.utf8)
  }
}
