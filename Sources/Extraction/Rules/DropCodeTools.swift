import Markup

/// Leaves out what pages hang on code: the numbers of its lines and the bar with its language and a
/// button to copy it.
///
/// Numbers are known by counting: parts built alike that say nothing but 1, 2, 3 and so on, each at
/// the head of a line, and on most lines. Names of classes are not needed for that.
struct DropCodeTools: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    var codeEnd = 0
    reading.visitKept { index, reading in
      switch document.tag(of: index) {
      case .pre where index >= codeEnd:
        codeEnd = document.end(of: index)
        dropNumbers(in: index, &reading)
        dropBars(in: index, &reading)
        dropLabel(before: index, &reading)
      case .div, .td, .ol, .ul, .code, .section:
        if isColumn(index, document) { reading.drop(index, by: name) }
      default: break
      }
    }
  }

  /// The number that is all an element says.
  private func number(of node: Int, _ document: HTMLDocument) -> Int? {
    guard document.end(of: node) == node + 2, document.tag(of: node + 1) == .text else {
      return nil
    }
    let range = document.textRange(of: node + 1)
    guard range.count < 16 else { return nil }
    var number = 0
    var digits = 0
    for byte in document.bytes[range] {
      switch byte {
      case 0x30...0x39:
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        if digits > 6 { return nil }
      case 0x09, 0x0A, 0x0D, 0x20: break
      default: return nil
      }
    }
    return digits > 0 ? number : nil
  }

  /// Whether all children of an element count on from each other.
  private func isColumn(_ node: Int, _ document: HTMLDocument) -> Bool {
    var last: Int?
    var count = 0
    for child in document.children(of: node) {
      if document.tag(of: child) == .text {
        let bytes = document.bytes[document.textRange(of: child)]
        guard bytes.allSatisfy({ $0 <= 0x20 }) else { return false }
        continue
      }
      guard let number = number(of: child, document), last.map({ $0 + 1 == number }) ?? true else {
        return false
      }
      last = number
      count += 1
    }
    return count > 2
  }

  /// Parts of code that are built alike and count its lines.
  private func dropNumbers(in code: Int, _ reading: inout Reading) {
    let document = reading.document
    var groups: [[UInt8]: [(node: Int, number: Int)]] = [:]
    var isLineStart = true
    var lines = 1
    for node in code + 1..<document.end(of: code) {
      let tag = document.tag(of: node)
      if tag == .text {
        let bytes = document.bytes[document.textRange(of: node)]
        if let end = bytes.lastIndex(of: 0x0A) {
          lines += bytes.count { $0 == 0x0A }
          isLineStart = bytes[end...].allSatisfy { $0 <= 0x20 }
        } else if bytes.contains(where: { $0 > 0x20 }) {
          isLineStart = false
        }
        continue
      }
      if tag.isBlock || tag == .br { isLineStart = true }
      guard isLineStart, let number = number(of: node, document) else { continue }
      var look = Array(document.name(of: node).utf8)
      for name in [HTMLAttribute.class, .style] {
        if let range = document.attributeRange(name, of: node) {
          look += [0] + document.bytes[range]
        }
      }
      groups[look, default: []].append((node, number))
    }
    for group in groups.values
    where group.count > 1 && group.count * 2 >= lines && group[0].number < 2 {
      let counts = zip(group, group.dropFirst()).allSatisfy { $0.number + 1 == $1.number }
      if counts { for part in group { reading.drop(part.node, by: name) } }
    }
  }

  /// Bars with a button inside of the code's own element.
  private func dropBars(in code: Int, _ reading: inout Reading) {
    let document = reading.document
    for button in code + 1..<document.end(of: code) where document.tag(of: button) == .button {
      var bar: Int?
      var parent = document.parent(of: button)
      while let element = parent, element > code, isShort(element, limit: 24, reading) {
        bar = element
        parent = document.parent(of: element)
      }
      if let bar, !(bar..<document.end(of: bar)).contains(where: { document.tag(of: $0) == .code })
      {
        reading.drop(bar, by: name)
      }
    }
  }

  /// The name of the language over a block of code, inside of the element around both.
  private func dropLabel(before code: Int, _ reading: inout Reading) {
    let document = reading.document
    let own = reading.measures.written(document.nodes[code], code)
    var inner = code
    for _ in 0..<4 {
      guard let wrapper = document.parent(of: inner), wrapper > 0,
        document.end(of: wrapper) - wrapper <= document.end(of: code) - code + 60,
        reading.measures.written(document.nodes[wrapper], wrapper) <= own + 40
      else { return }
      for sibling in document.children(of: wrapper) {
        if sibling >= inner { break }
        let tag = document.tag(of: sibling)
        if tag == .div || tag == .span || tag == .button, isShort(sibling, limit: 14, reading) {
          reading.drop(sibling, by: name)
        }
      }
      inner = wrapper
    }
  }

  /// Whether an element says one short word, not the name of a file.
  private func isShort(_ node: Int, limit: Int, _ reading: Reading) -> Bool {
    let written = reading.measures.written(reading.document.nodes[node], node)
    guard written <= limit, reading.document.end(of: node) - node < 60 else { return false }
    let text = Words.collapsed(reading.document.text(of: node))
    return !text.contains { $0 == " " || $0 == "." || $0 == "/" }
  }
}
