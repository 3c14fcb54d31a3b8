import Markup

/// How much is written below each node, as running sums over the document: any subtree is one
/// subtraction.
struct Measures {
  /// Characters of text before each node; a letter of a script without spaces counts twice.
  private var written: [Int32]
  /// Characters of linked text before each node.
  private var linked: [Int32]

  init(_ document: HTMLDocument) {
    let count = document.count
    written = []
    linked = []
    written.reserveCapacity(count + 1)
    linked.reserveCapacity(count + 1)
    var all: Int32 = 0
    var links: Int32 = 0
    var linkEnd = 0
    var skipEnd = 0
    document.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<count {
        written.append(all)
        linked.append(links)
        let node = document.nodes[index]
        switch node.tag {
        case .a:
          if document.has(.href, index) { linkEnd = max(linkEnd, Int(node.end)) }
        case .script, .style, .template, .noscript, .head, .select, .textarea, .svg, .button:
          skipEnd = max(skipEnd, Int(node.end))
        case .text where index >= skipEnd:
          let length = Self.characters(
            UnsafeBufferPointer(rebasing: bytes[document.textRange(of: index)]))
          all += length
          if index < linkEnd { links += length }
        default: break
        }
      }
    }
    written.append(all)
    linked.append(links)
  }

  /// Unlinked characters on the page.
  var totalProse: Int { Int(written[written.count - 1] - linked[linked.count - 1]) }

  /// Characters below a node.
  func written(_ node: HTMLDocument.Node, _ index: Int) -> Int {
    Int(written[Int(node.end)] - written[index])
  }

  /// Linked characters below a node.
  func linked(_ node: HTMLDocument.Node, _ index: Int) -> Int {
    Int(linked[Int(node.end)] - linked[index])
  }

  /// Unlinked characters below a node.
  func prose(_ node: HTMLDocument.Node, _ index: Int) -> Int {
    written(node, index) - linked(node, index)
  }

  /// Unlinked characters in nodes that follow one another.
  func prose(in nodes: Range<Int>) -> Int {
    Int(written[nodes.upperBound] - written[nodes.lowerBound])
      - Int(linked[nodes.upperBound] - linked[nodes.lowerBound])
  }

  /// The characters of a text node, as `characters` counts them.
  func characters(of text: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let known = Int(written[text + 1] - written[text])
    // Where nothing was counted there may be words that do not count here.
    return known > 0 ? known : Int(Self.characters(bytes))
  }

  /// The characters of UTF-8, a run of white space as one.
  static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return 0 }
    var count = base[0] > 0x20 ? weight(of: base[0]) : 0
    // Without a branch, so that it is done to many bytes at a time.
    for index in 1..<bytes.count {
      let gap: Int32 = base[index &- 1] > 0x20 ? 1 : 0
      count &+= base[index] > 0x20 ? weight(of: base[index]) : gap
    }
    return count
  }

  /// What a byte adds to the characters: a letter of three bytes without spaces counts twice.
  @inline(__always)
  private static func weight(of byte: UInt8) -> Int32 {
    (byte & 0xC0 != 0x80 ? 1 : 0) &+ (byte &- 0xE3 <= 0x0A ? 1 : 0)
  }
}
