import Markup

/// Leaves out pictures of one pixel, which only count who reads: one between a picture and its
/// caption would part them.
struct DropTrackingPixels: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    for node in 0..<document.count where document.tag(of: node) == .img {
      if isPoint(.width, node, document), isPoint(.height, node, document) {
        reading.drop(node, by: name)
      }
    }
  }

  private func isPoint(
    _ side: HTMLAttribute, _ node: Int, _ document: HTMLDocument
  ) -> Bool {
    guard let range = document.attributeRange(side, of: node), let first = range.first else {
      return false
    }
    let isSmall = document.bytes[first] == 0x30 || document.bytes[first] == 0x31
    // "1" or "1px", and not "100".
    return isSmall && (range.count == 1 || range.count == 3 && document.bytes[first + 1] == 0x70)
  }
}
