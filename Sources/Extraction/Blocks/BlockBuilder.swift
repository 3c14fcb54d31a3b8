import Articles
import Markup

/// Kept passages → the blocks of the article.
struct BlockBuilder {
  let reading: Reading
  /// The address against which links are read.
  private let address: PageAddress?
  /// Whether a picture without a caption is a block: in a feed it is as a rule a part of what is told,
  /// on a page mostly furniture.
  private let showsBarePictures: Bool

  /// `address` is that of the page, which may name another for its links.
  init(reading: Reading, address: PageAddress?, showsBarePictures: Bool = false) {
    self.reading = reading
    self.showsBarePictures = showsBarePictures
    self.address = reading.metadata.base ?? address
  }

  /// The blocks in reading order: a picture with its caption is one; one without words is none as a rule.
  func blocks() -> [Block] {
    var blocks: [Block] = []
    var picture: (image: Int, figure: Int?)?
    for passage in reading.passages where passage.isKept {
      switch passage.role {
      case .picture:
        if let image = passage.image {
          if let bare = barePicture(picture?.image) { blocks.append(bare) }
          picture = (image, figureElement(around: image))
        }
        continue
      case .caption:
        let caption = PassageText(passage, of: reading, address: address)
        if let waiting = picture, waiting.figure == figureElement(around: passage.nodes.lowerBound),
          let block = figure(waiting.image, caption: caption)
        {
          blocks.append(block)
          picture = nil
          continue
        }
        if !caption.text.isEmpty {
          blocks.append(
            Block(
              .figure(source: "", alternative: ""), SafeText(caption.text),
              inlines: caption.inlines))
        }
        continue
      default: break
      }
      if let bare = barePicture(picture?.image) { blocks.append(bare) }
      picture = nil
      if passage.role == .rule {
        if let last = blocks.last, last.kind != .rule { blocks.append(Block(.rule, "")) }
        continue
      }
      let words = PassageText(passage, of: reading, address: address)
      guard !words.text.isEmpty else { continue }
      let text = SafeText(words.text)
      let isUnchanged = text.string.utf8.count == words.text.utf8.count
      blocks.append(
        Block(kind(of: passage), text, inlines: isUnchanged ? words.inlines : []))
    }
    if let bare = barePicture(picture?.image) { blocks.append(bare) }
    while let last = blocks.last, last.kind == .rule { blocks.removeLast() }
    return blocks
  }

  /// The figure of a picture that has no caption, if such are wanted and it is more than a sign.
  private func barePicture(_ image: Int?) -> Block? {
    guard showsBarePictures, let image else { return nil }
    let document = reading.document
    let sides = [HTMLAttribute.width, .height].compactMap { document.attribute($0, of: image) }
    let source = source(of: image)
    guard !source.isEmpty, !sides.contains(where: { Int($0).map { $0 < 48 } ?? false }),
      document.attribute(.class, of: image).map({
        !$0.contains("emoji") && !$0.contains("smiley")
      }) ?? true
    else { return nil }
    return Block(.figure(source: SafeText(source), alternative: alternative(of: image)), "")
  }

  private func alternative(of image: Int) -> SafeText {
    SafeText(reading.document.attribute(.alt, of: image) ?? "").collapsed.capped(at: 400)
  }

  /// Where a picture is, empty if that is not said.
  private func source(of image: Int) -> String {
    [HTMLAttribute.src, .dataSrc, .dataOriginal].lazy
      .compactMap { reading.document.attribute($0, of: image) }
      .first { !$0.isEmpty && !$0.hasPrefix("data:") }
      .flatMap { PageAddress.resolve($0, against: address) } ?? ""
  }

  private func kind(of passage: Passage) -> Block.Kind {
    switch passage.role {
    case .heading(let level): .heading(level: level)
    case .item(let depth, let ordinal): .listItem(depth: depth, ordinal: ordinal)
    case .code: .code
    case .row(let isHeader): .tableRow(isHeader: isHeader)
    default: passage.quoteDepth > 0 ? .quote(depth: passage.quoteDepth) : .paragraph
    }
  }

  /// The figure around a picture or a caption; without one, the widest part near it whose name
  /// speaks of a caption, as blogs put both into.
  private func figureElement(around node: Int) -> Int? {
    var parent = reading.document.parent(of: node)
    var named: Int?
    for _ in 0..<8 {
      guard let element = parent else { break }
      if reading.document.tag(of: element) == .figure { return element }
      if reading.isNamedCaption(element) { named = element }
      parent = reading.document.parent(of: element)
    }
    return named
  }

  /// The figure of a picture with its caption; none if the caption holds no words.
  private func figure(_ image: Int, caption: PassageText) -> Block? {
    let text = SafeText(caption.text)
    guard !text.isEmpty else { return nil }
    let isUnchanged = text.string.utf8.count == caption.text.utf8.count
    return Block(
      .figure(source: SafeText(source(of: image)), alternative: alternative(of: image)), text,
      inlines: isUnchanged ? caption.inlines : [])
  }
}

extension [Block] {
  /// The bytes of all their text.
  var textLength: Int { reduce(0) { $0 + $1.text.string.utf8.count } }
}
