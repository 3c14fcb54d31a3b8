internal import Articles

/// The index of a library as it was when it was opened: its parts, one after another.
///
/// What another program does to the files meanwhile does not touch it: they stay open.
final class LibraryIndex: Sendable {
  let parts: [IndexPart]
  let manifest: IndexManifest
  /// The segments that it covers.
  let segments: [Descriptor]
  /// The number that the first document of each part has in the library.
  let firsts: [Int]
  /// How many documents the parts hold.
  let count: Int
  /// Which file the manifest was, so that another one is noticed.
  let identity: FileIdentity

  private init(
    _ parts: [IndexPart], of segments: [Descriptor], manifest: IndexManifest,
    identity: FileIdentity
  ) {
    self.segments = segments
    self.parts = parts
    self.manifest = manifest
    self.identity = identity
    var firsts: [Int] = []
    var count = 0
    for part in parts {
      firsts.append(count)
      count += part.count
    }
    self.firsts = firsts
    self.count = count
  }

  /// What was found where an index may be.
  enum Found {
    /// None that fits the log and the rules.
    case none
    /// One that is not what was written.
    case damaged(String)
    case index(LibraryIndex)
  }

  /// Opens the index of a library whose segments stand in `segments`.
  static func opened(
    in top: Descriptor, segments: Descriptor, rules: String
  ) -> Found {
    // Another program may take a part away between the manifest and it: then there is a new manifest.
    for _ in 0..<3 {
      guard let folder = try? top.opened("index", for: .folder),
        let (identity, manifest) = manifest(in: folder)
      else { return .none }
      guard let manifest else { return .damaged("index/" + IndexManifest.name) }
      guard manifest.version == Int(IndexFile.version), manifest.rules == rules,
        let covered = covered(by: manifest, in: segments)
      else { return .none }
      var parts: [IndexPart] = []
      var isMissing = false
      for name in manifest.parts {
        guard let file = try? folder.opened(name, for: .reading) else {
          isMissing = true
          break
        }
        guard let opened = try? IndexFile(file), let part = try? IndexPart(opened, name: name)
        else { return .damaged("index/" + name) }
        parts.append(part)
      }
      if isMissing { continue }
      return .index(
        LibraryIndex(parts, of: covered, manifest: manifest, identity: identity))
    }
    // Somebody has deleted it, as anybody may.
    return .none
  }

  /// The manifest in the folder of an index, none if it is not what was written, and which file it is;
  /// nothing if there is none.
  static func manifest(
    in folder: Descriptor
  ) -> (identity: FileIdentity, manifest: IndexManifest?)? {
    guard let file = try? folder.opened(IndexManifest.name, for: .reading),
      let identity = file.identity
    else { return nil }
    guard let bytes = try? file.read(at: 0, count: file.size), bytes.last == 0x0A else {
      return (identity, nil)
    }
    return (identity, IndexManifest(Array(bytes.dropLast())))
  }

  /// The parts that are not what was written, every byte of them read. They are derived: taking the
  /// manifest away mends them.
  static func damage(in top: Descriptor) -> [Damage] {
    guard let folder = try? top.opened("index", for: .folder),
      let (_, manifest) = manifest(in: folder)
    else { return [] }
    let sections = IndexFile.Section.allCases
    func damage(_ name: String) -> Damage {
      Damage(file: "index/" + name, line: 0, offset: 0, length: 0, reason: .altered)
    }
    guard let manifest else { return [damage(IndexManifest.name)] }
    guard manifest.version == Int(IndexFile.version) else { return [] }
    return manifest.parts.filter { name in
      guard let file = try? folder.opened(name, for: .reading) else { return false }
      guard let part = try? IndexFile(file) else { return true }
      return !sections.allSatisfy { part.isSound($0) }
    }.map(damage)
  }

  /// The identity of the manifest that stands there now.
  static func identity(in top: Descriptor) -> FileIdentity? {
    top.identity(of: "index/" + IndexManifest.name)
  }

  /// The part that holds a document, and its number there.
  func place(of number: Int) -> (part: IndexPart, number: Int) {
    var (low, high) = (0, firsts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if firsts[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return (parts[low], number - firsts[low])
  }

  /// The row of a document.
  func row(_ number: Int) throws(IndexFault) -> PartRow {
    let (part, number) = place(of: number)
    return try part.row(number)
  }

  /// The segments that a manifest covers, if the log still begins with them.
  private static func covered(
    by manifest: IndexManifest, in segments: Descriptor
  ) -> [Descriptor]? {
    let numbers = LibraryFolder.numbers(in: segments)
    guard numbers.starts(with: manifest.segments.map(\.number)) else { return nil }
    var files: [Descriptor] = []
    for covered in manifest.segments {
      let name = LibraryFolder.name(of: covered.number)
      guard let file = try? segments.opened(name, for: .reading), file.size >= covered.bytes,
        sum(of: file, before: covered.bytes) == covered.sum
      else { return nil }
      files.append(file)
    }
    return files
  }

  /// What a segment is known by up to an offset: the checksum of the bytes before it.
  static func sum(of file: Descriptor, before end: Int) -> UInt32? {
    let start = max(0, end - IndexManifest.tailLength)
    guard let bytes = try? file.read(at: start, count: end - start), bytes.count == end - start
    else { return nil }
    return bytes.withUnsafeBufferPointer { Checksum.crc32($0) }
  }
}
