/// The names of the elements and attributes of one document: which prefixes are declared where, and
/// the names that were met before, so that a name is taken apart once and not a million times.
struct XMLNames {
  private struct Declaration {
    let prefix: String
    let vocabulary: XMLVocabulary
    let depth: Int
  }

  private struct Known {
    let range: Range<Int>
    let name: XMLName
    let isAttribute: Bool
    let version: Int
  }

  /// What is declared, the innermost last.
  private var declarations: [Declaration] = []
  /// Counts the changes of what is declared, and which state was reached again.
  private var version = 0
  private var known: [Known?] = Array(repeating: nil, count: Self.places)

  private static let places = 512
  /// How many declarations are in force at once; more are no document of anybody.
  private static let mostDeclarations = 256

  /// Takes note of `xmlns="address"`, or `xmlns:prefix="address"`, on an element at `depth`.
  mutating func declare(prefix: String, address: String, depth: Int) {
    guard declarations.count < Self.mostDeclarations else { return }
    let known = XMLVocabulary.of(address: address)
    let vocabulary = known ?? (prefix.isEmpty ? .none : .other)
    // What is declared again as it was changes nothing, and the names met so far stay known.
    if declarations.last(where: { $0.prefix == prefix })?.vocabulary == vocabulary { return }
    if prefix.isEmpty, vocabulary == .none, !declarations.contains(where: { $0.prefix.isEmpty }) {
      return
    }
    declarations.append(.init(prefix: prefix, vocabulary: vocabulary, depth: depth))
    version += 1
  }

  /// Forgets what was declared on elements deeper than `depth`.
  mutating func leave(to depth: Int) {
    while let last = declarations.last, last.depth > depth {
      declarations.removeLast()
      version += 1
    }
  }

  /// The name that stands in `range` of the source.
  mutating func name(
    in source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isAttribute: Bool
  ) -> XMLName {
    var hash: UInt64 = isAttribute ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(source[index])) &* 0x100_0000_01B3 }
    let place = Int(truncatingIfNeeded: (hash ^ hash >> 32) % UInt64(Self.places))
    if let met = known[place], met.version == version, met.isAttribute == isAttribute,
      met.range.count == range.count, same(source, met.range.lowerBound, range)
    {
      return met.name
    }
    let name = read(source, range, isAttribute: isAttribute)
    known[place] = Known(range: range, name: name, isAttribute: isAttribute, version: version)
    return name
  }

  private func same(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Bool {
    for offset in 0..<range.count where source[start + offset] != source[range.lowerBound + offset]
    {
      return false
    }
    return true
  }

  private func read(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isAttribute: Bool
  ) -> XMLName {
    let whole = String(decoding: source[range], as: UTF8.self).lowercased()
    guard let colon = whole.utf8.firstIndex(of: 0x3A) else {
      return XMLName(whole, isAttribute ? .none : vocabulary(of: "") ?? .none)
    }
    let prefix = String(whole[..<colon])
    let local = String(whole[whole.index(after: colon)...])
    if prefix.isEmpty || local.isEmpty { return XMLName(prefix + local) }
    return XMLName(
      local, vocabulary(of: prefix) ?? XMLVocabulary.of(prefix: prefix) ?? .other)
  }

  private func vocabulary(of prefix: String) -> XMLVocabulary? {
    declarations.last { $0.prefix == prefix }?.vocabulary
  }
}
