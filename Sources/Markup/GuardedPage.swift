/// A page made harmless for a parser that builds trees as browsers do.
///
/// The algorithm of the HTML standard is quadratic on hostile input: elements nested a hundred
/// thousand deep, a tag with as many attributes, unclosed formatting elements that are opened again
/// in every paragraph. One pass over the bytes leaves out the tags that go beyond a limit, never the
/// words between them. It also keeps what no tree needs from the parser: the source of scripts (put
/// back afterwards), style sheets, comments, addresses that hold a whole file.
struct GuardedPage {
  /// The most elements open at one time.
  static let maximumDepth = 512
  /// The most attributes a tag keeps.
  static let maximumAttributes = 256
  /// The most formatting elements, alike ones counted three times at most, that wait for their end.
  static let maximumFormatting = 24
  /// The longest attribute value that is kept, in bytes.
  static let maximumValue = 1 << 16

  /// What the parser is given; a script holds its number in `scripts`.
  private(set) var bytes: [UInt8] = []
  /// Where the scripts' sources stand in the input.
  private(set) var scripts: [Range<Int>] = []

  private var open = OpenElements()

  /// Reads a page in UTF-8.
  init(_ input: [UInt8]) {
    bytes.reserveCapacity(input.count + 16)
    input.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ input: UnsafeBufferPointer<UInt8>) {
    var scan = TagScanner(input)
    var copied = 0
    while let start = scan.nextTag() {
      let tag = scan.tag(at: start)
      let verdict = tag.map { open.judge($0) } ?? .skip
      if let tag, verdict == .keep, tag.drops.isEmpty {
        if !tag.isRaw { continue }
        append(input, copied..<scan.position)
      } else {
        append(input, copied..<start)
        if let tag, verdict == .keep {
          var from = start
          for drop in tag.drops {
            append(input, from..<drop.lowerBound)
            from = drop.upperBound
          }
          append(input, from..<scan.position)
        }
      }
      copied = scan.position
      if let tag, verdict == .keep, tag.isRaw {
        let content = scan.rawText(of: tag.name)
        switch tag.name {
        case .script:
          bytes += Array(String(scripts.count).utf8)
          scripts.append(content)
        case .style, .iframe: break
        default: append(input, content)
        }
        copied = content.upperBound
      }
    }
    append(input, copied..<input.count)
  }

  private mutating func append(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
  }
}
