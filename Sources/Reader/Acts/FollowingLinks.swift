import Articles
import Display

// Links and pictures of the text: they are opened outside, and only where a reader may be sent.

extension ReaderState {
  /// Whether the numbers of links stand in the text.
  var showsNumbers: Bool { setting.showsNumbers || prompt?.kind == .link }

  /// Asks for the number of a link, which all show meanwhile; or follows the one that was named.
  mutating func followLink(_ number: Int?) -> [ReaderEffect] {
    guard let body, hasLinks() else { return [] }
    if let number { return follow(number, of: body.links) }
    // Where the text is not seen its numbers are none either.
    if layout.area(of: .body) == nil { listLinks() } else { prompt = Prompt(.link) }
    return []
  }

  /// Takes in a key while the number of a link is asked for: one that pages does so, any other than
  /// a digit is no answer. Nothing if it may be one.
  mutating func look(_ press: KeyPress) -> [ReaderEffect]? {
    let page = max(1, (body?.height ?? 1) - 2)
    switch (press.key, press.modifiers) {
    case (.pageDown, _), (.character(" "), _): return scrollText(by: page)
    case (.pageUp, _): return scrollText(by: -page)
    case (.character(let character), []), (.character(let character), .shift):
      return character.isASCII && character.isNumber ? nil : []
    default: return nil
    }
  }

  /// Follows the link whose number was answered.
  mutating func finishLink(_ answer: String) -> [ReaderEffect] {
    guard let body, !answer.allSatisfy(\.isWhitespace) else { return [] }
    guard let number = Int(answer) else {
      note = StatusNote(text: SafeText("\(answer) is no number of a link."), isError: true)
      return []
    }
    return follow(number, of: body.links)
  }

  /// Where the link of a number leads, in words, while it is being written.
  func linkWords(for answer: String) -> String {
    guard let links = body?.links else { return "" }
    if answer.isEmpty { return links.all.count == 1 ? "1 link" : "\(links.all.count) links" }
    guard let link = Int(answer).flatMap({ links[$0] }) else { return "no such link" }
    return link.address.host
  }

  /// Lists the links of the text, beginning at the first in view.
  mutating func listLinks() {
    guard let body, hasLinks() else { return }
    let first = body.blocksInView.first?.block ?? 0
    let start = body.links.marks.first { $0.block >= first } ?? body.links.marks.last
    links = LinksModel(body.links.all, selecting: start?.number ?? 1)
  }

  /// Lets the numbers of links stand in the text for good, or no longer.
  mutating func toggleLinkNumbers() {
    setting.showsNumbers.toggle()
    note = StatusNote(
      text: setting.showsNumbers ? "Links show their numbers." : "Links hide their numbers.")
  }

  /// Opens a link.
  mutating func open(_ link: BodyLinks.Link) -> [ReaderEffect] {
    note = StatusNote(text: SafeText("Opening \(link.address.text)"))
    return [.openInBrowser(link.address.text)]
  }

  /// Opens a picture: of the figures in view the one of that number, else the article's own, else
  /// the first of its figures.
  mutating func openImage(_ number: Int) -> [ReaderEffect] {
    guard let body else {
      note = StatusNote(text: "No article is open.")
      return []
    }
    let article = body.dated.article
    let seen =
      focus == .list ? [] : body.blocksInView.compactMap { article.blocks[$0.block].kind.source }
    let source =
      seen.isEmpty
      ? article.image ?? article.blocks.lazy.compactMap(\.kind.source).first
      : seen[min(max(1, number), seen.count) - 1]
    guard let source, !source.isEmpty else {
      note = StatusNote(text: "This article has no picture.")
      return []
    }
    guard let address = LinkAddress(source) else {
      note = StatusNote(text: "The picture's address is none that can be opened.", isError: true)
      return []
    }
    note = StatusNote(text: SafeText("Opening \(address.text)"))
    return [.openInBrowser(address.text)]
  }

  private mutating func follow(_ number: Int, of links: BodyLinks) -> [ReaderEffect] {
    if let link = links[number] { return open(link) }
    let count = links.all.count
    note = StatusNote(
      text: SafeText("There is no link \(number): the text has \(count)."), isError: true)
    return []
  }

  private mutating func hasLinks() -> Bool {
    if let body, !body.links.all.isEmpty { return true }
    note = StatusNote(
      text: body == nil ? "No article is open." : "There are no links in this text.")
    return false
  }
}
