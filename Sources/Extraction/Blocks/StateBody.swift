import Articles
import Markup

/// The body that a page holds in the state of its program, for pages that a script fills when they
/// are opened: `<script type="application/json">`, an assignment of nothing but JSON, or an attribute of
/// the element that the program fills, `data-page`.
///
/// A state is looked at only if the page shows next to nothing, or little of which the state holds
/// the beginning; so other pages pay nothing for it.
enum StateBody {
  /// The blocks of the richest text in the page's states if it is three times as long as what is
  /// shown.
  static func blocks(beyond reading: Reading, address: PageAddress?) -> [Block]? {
    let shown = reading.passages.reduce(0) { $0 + ($1.isKept ? $1.weight : 0) }
    guard shown < 1500 else { return nil }
    let sample = shown < 250 ? [] : sample(of: reading)
    if shown >= 250, sample.isEmpty { return nil }
    var search = StateText(headlines: headlines(of: reading.metadata))
    let document = reading.document
    for state in states(of: document) {
      guard sample.isEmpty || state.holds(sample), let value = JSONValue(state) else { continue }
      search.read(value)
    }
    guard let body = search.best, let blocks = DeclaredBody.marked(body, address: address)
    else { return nil }
    let length = blocks.reduce(0) { $0 + $1.text.string.count }
    return length >= 400 && length > shown * 3 ? blocks : nil
  }

  /// The states of a page's scripts, and of the elements that its programs fill.
  private static func states(of document: HTMLDocument) -> [ArraySlice<UInt8>] {
    let lengths = 400..<8 << 20
    let scripts = document.elements(.script).compactMap { script -> ArraySlice<UInt8>? in
      guard let child = document.firstChild(of: script),
        case let text = document.textRange(of: child), lengths.contains(text.count)
      else { return nil }
      return json(in: document.bytes[text], of: script, document)
    }
    let elements = (0..<document.count).compactMap { node -> ArraySlice<UInt8>? in
      guard document.tag(of: node) == .div, document.hasAttributes(node) else { return nil }
      for name in [HTMLAttribute.dataPage, .dataProps, .dataReactProps] {
        guard let range = document.attributeRange(name, of: node), lengths.contains(range.count),
          case let value = document.bytes[range], value.first == 0x7B
        else { continue }
        return value
      }
      return nil
    }
    return scripts + elements
  }

  /// What the page calls itself, to know its own article among others.
  private static func headlines(of metadata: Metadata) -> [String] {
    let all = metadata.headlines + [metadata.title?.value].compactMap { $0 }
    return Array(Set(all.map { Words.key($0) }.filter { !$0.isEmpty }))
  }

  /// The longest run without quotes and escapes in the first sentences that the page shows.
  private static func sample(of reading: Reading) -> [UInt8] {
    guard let first = reading.passages.first(where: { $0.isKept && $0.weight >= 80 }) else {
      return []
    }
    let runs = PassageText.words(of: first, in: reading).utf8.split {
      !($0 == 0x20 || $0 == 0x2C || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        || $0 >= 0x80)
    }
    let longest = runs.max { $0.count < $1.count }
    return longest.map { $0.count < 30 ? [] : Array($0.prefix(64)) } ?? []
  }

  /// The JSON of a script that holds nothing else: its whole, or what it assigns.
  private static func json(
    in bytes: ArraySlice<UInt8>, of script: Int, _ document: HTMLDocument
  ) -> ArraySlice<UInt8>? {
    let type = document.attribute(.type, of: script)?.lowercased() ?? ""
    if type.contains("ld+json") { return nil }
    if type.contains("json") { return bytes }
    guard type.isEmpty || type.contains("script") else { return nil }
    let head = bytes.prefix(300)
    for sign in head.indices where head[sign] == 0x3D {
      let value = bytes[(sign + 1)...].drop { $0 <= 0x20 }
      if value.starts(with: "JSON.parse(\"".utf8) {
        return parsed(value.dropFirst(11))
      }
      guard let first = value.first, first == 0x7B || first == 0x5B,
        let next = value.dropFirst().first(where: { $0 > 0x20 }),
        [0x22, 0x7B, 0x5B].contains(next)
      else { continue }
      return value
    }
    return nil
  }

  /// The JSON that stands in a string of JSON.
  private static func parsed(_ string: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let text = JSONValue(([0x5B] + string)[...])?.list.first?.text else { return nil }
    return Array(text.utf8)[...]
  }
}

extension ArraySlice<UInt8> {
  /// Whether a short run of bytes stands in it.
  fileprivate func holds(_ run: [UInt8]) -> Bool {
    guard let first = run.first, count >= run.count else { return false }
    return withUnsafeBufferPointer { bytes in
      var at = 0
      while at + run.count <= bytes.count {
        if bytes[at] == first, (1..<run.count).allSatisfy({ bytes[at + $0] == run[$0] }) {
          return true
        }
        at += 1
      }
      return false
    }
  }
}
