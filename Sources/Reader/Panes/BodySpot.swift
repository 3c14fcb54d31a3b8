import Articles
import Display

/// What of a text can be pointed at.
enum BodySpot: Hashable {
  case link(BodyLinks.Link)
  case date(DateMention)

  /// What lies under a cell of the pane that shows the text, if anything does.
  ///
  /// The line is drawn once more, each thing in a style of its own, and the cell is asked for its
  /// style: so tables that are scrolled, lines that are stretched and letters that are reordered
  /// need no second reckoning.
  static func at(x: Int, y: Int, of state: ReaderState, in area: Rect) -> BodySpot? {
    guard let body = state.body, area.contains(x: x, y: y) else { return nil }
    let number = body.top + y - area.y
    guard body.layout.lines.indices.contains(number) else { return nil }
    let line = body.layout.lines[number]
    guard let block = line.block, let bytes = line.bytes else { return nil }
    let things = spots(in: block, of: body).filter { $0.bytes.overlaps(bytes) }
    guard !things.isEmpty else { return nil }
    var spans = StyledSpans()
    for (index, thing) in things.enumerated() { spans.add(thing.bytes, style(of: index)) }
    var canvas = Canvas(width: area.maxX, height: 1)
    canvas.ordersVisually = state.setting.ordersVisually
    let row = Rect.row(x: area.x, y: 0, columns: area.width)
    BodyInk(state: state, body: body, isProbe: true).draw(
      line, spans: spans, on: &canvas, x: BodyPane.column(of: body, in: area), y: 0, clip: row)
    let found = canvas[x, 0].style
    return things.indices.first { index in
      let style = style(of: index)
      return style.foreground == found.foreground && style.background == found.background
    }.map { things[$0].spot }
  }

  /// The things of a block; what lies over another comes later.
  private static func spots(
    in block: Int, of body: BodyModel
  ) -> [(bytes: Range<Int>, spot: BodySpot)] {
    let dated = body.dated
    var found: [(Range<Int>, BodySpot)] = []
    let first = dated.mentions.boundary(passing: { $0.range.block >= block })
    for mention in dated.mentions[first...] {
      guard mention.range.block == block else { break }
      if mention.isOfDays { found.append((mention.range.bytes, .date(mention))) }
    }
    for inline in dated.article.blocks[block].inlines where inline.start < inline.end {
      guard case .link(let target) = inline.kind, let address = LinkAddress(target),
        let link = body.links.link(to: address)
      else { continue }
      found.append((inline.start..<inline.end, .link(link)))
    }
    return found
  }

  /// A style that no theme has: themes know sixteen colors by number.
  private static func style(of index: Int) -> Style {
    let (high, low) = (index + 1).quotientAndRemainder(dividingBy: 240)
    return Style(
      foreground: .ansi(UInt8(16 + low)), background: .ansi(UInt8(16 + high % 240)))
  }
}
