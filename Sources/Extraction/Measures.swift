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

  /// The characters of UTF-8, a run of white space as one.
  static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var count: Int32 = 0
    var wasSpace = true
    for byte in bytes {
      if byte <= 0x20 {
        if !wasSpace { count += 1 }
        wasSpace = true
      } else if byte & 0xC0 != 0x80 {
        count += byte >= 0xE3 && byte <= 0xED ? 2 : 1
        wasSpace = false
      }
    }
    return count
  }
}
