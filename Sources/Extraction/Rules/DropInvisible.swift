import Markup

/// Leaves out what a browser does not show as text: scripts, controls, media, hidden elements.
///
/// Hidden by style or for assistive technology is believed only of small parts: some pages hide
/// their article until a script shows it. What a reader opens with a touch, the panel of a tab or
/// an answer under its question, is part of the text.
struct DropInvisible: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    var hidden: HiddenParts?
    var index = 0
    while index < document.count {
      switch document.tag(of: index) {
      case .text, .document, .html, .body: break
      case .button:
        if !isHeading(index, document), !isQuestion(index, document) {
          reading.dropUnlessRich(index, by: name, share: 10)
        }
      case let tag where Self.isNeverText(tag) && !document.isBracketedReading(index):
        reading.drop(index, by: name)
      default:
        if isHiddenForGood(index, reading) {
          if isTwiceHidden(index, document) || isDialog(index, document) {
            dropBeside(500, index, &reading)
          } else {
            let parts = hidden ?? hiddenParts(of: reading)
            hidden = parts
            dropHidden(index, beside: parts, &reading)
          }
        }
      }
      index = reading.isDropped(index) ? document.end(of: index) : index + 1
    }
  }

  /// Whether browsers show nothing of an element as text.
  private static func isNeverText(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .head, .script, .style, .template, .noscript, .svg, .iframe, .object, .embed, .video,
      .audio, .canvas, .input, .select, .textarea, .datalist, .frameset, .noframes, .noembed,
      .applet, .map, .progress, .meter, .dialog, .rp, .rt:
      true
    default: false
    }
  }

  /// Leaves out a hidden part if more is shown around it than all hidden parts there hide: it is
  /// one that nobody is to see, and not the article that a script is still to show. Elsewhere it goes
  /// if all that is hidden there is little of the page.
  private func dropHidden(_ node: Int, beside parts: HiddenParts, _ reading: inout Reading) {
    let document = reading.document
    guard let parent = document.parent(of: node), document.tag(of: parent) != .body else {
      reading.dropUnlessRich(node, by: name)
      return
    }
    let around = reading.measures.prose(document.nodes[parent], parent)
    let hidden = parts.prose(in: parent..<document.end(of: parent), of: around)
    // What leaves its room empty is not to be opened, and less needs to be shown.
    let least = leavesRoom(node, document) ? hidden / 2 : hidden
    if around - hidden >= 200, around - hidden > least {
      reading.drop(node, by: name)
    } else if around - hidden >= hidden || hidden * 3 <= reading.measures.totalProse {
      reading.dropUnlessRich(node, by: name)
    }
  }

  /// The parts of a page that are hidden for good, those within them not again.
  private func hiddenParts(of reading: Reading) -> HiddenParts {
    let document = reading.document
    var parts = HiddenParts()
    var index = 0
    while index < document.count {
      let tag = document.tag(of: index)
      let isText = tag == .text || tag == .document || tag == .html || tag == .body
      if !isText, Self.isNeverText(tag) || isHiddenForGood(index, reading) {
        let end = document.end(of: index)
        parts.add(index..<end, prose: reading.measures.prose(document.nodes[index], index))
        index = end
      } else {
        index += 1
      }
    }
    return parts
  }

  /// Whether a part is hidden, and is not one that its reader opens or pays for.
  private func isHiddenForGood(_ node: Int, _ reading: Reading) -> Bool {
    isHidden(node, reading) && !isForSubscribers(node, reading) && !opens(node, reading)
  }

  /// Whether a button is all that a heading says: the heading of an answer that it opens (the
  /// accordion pattern of the WAI-ARIA authoring practices).
  private func isHeading(_ button: Int, _ document: HTMLDocument) -> Bool {
    guard let parent = document.parent(of: button), let level = document.headingLevel(of: parent),
      level > 1
    else { return false }
    return document.end(of: parent) - document.end(of: button) <= 2
  }

  /// Whether a button asks something, as those over the answers of a page do.
  private func isQuestion(_ button: Int, _ document: HTMLDocument) -> Bool {
    guard document.end(of: button) - button < 20 else { return false }
    let text = Words.collapsed(document.text(of: button))
    guard let last = text.last, "?？؟".contains(last) else { return false }
    return text.utf8.count > 20
  }

  /// Whether a hidden part is one that its reader opens.
  private func opens(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    if document.attribute(.role, of: node) == "tabpanel" { return true }
    if followsButton(node, document) { return true }
    let words = reading.words.of(node)
    return ["accordion", "faq", "tabpanel", "collapsible", "expandable"].contains {
      words.contains($0)
    } || words.contains("tab") && (words.contains("panel") || words.contains("pane"))
  }

  /// Whether a part stands right after a heading that is a button.
  private func followsButton(_ node: Int, _ document: HTMLDocument) -> Bool {
    var before = node - 1
    // The last node before it is the deepest of its sibling; a heading holds little.
    for _ in 0..<12 {
      guard before > 0, let parent = document.parent(of: before) else { return false }
      if parent == document.parent(of: node) {
        guard document.tag(of: before).headingLevel != nil else { return false }
        return (before..<node).contains { document.tag(of: $0) == .button }
      }
      before = parent
    }
    return false
  }

  /// Whether a part is hidden from the eye and from the ear: it is for neither.
  private func isTwiceHidden(_ node: Int, _ document: HTMLDocument) -> Bool {
    document.has(.hidden, node) && document.attribute(.ariaHidden, of: node) == "true"
  }

  /// Whether a hidden part is a dialog: it opens over the text, and is none of it.
  private func isDialog(_ node: Int, _ document: HTMLDocument) -> Bool {
    document.attribute(.role, of: node, holds: "dialog")
  }

  /// Leaves out a part of any length if so much prose stands beside it.
  private func dropBeside(_ least: Int, _ node: Int, _ reading: inout Reading) {
    let prose = reading.measures.prose(reading.document.nodes[node], node)
    if reading.measures.totalProse - prose >= least { reading.drop(node, by: name) }
  }

  /// Whether a link is the mark beside a heading that leads to itself.
  private func isPermalink(_ node: Int, _ document: HTMLDocument) -> Bool {
    guard let parent = document.parent(of: node), document.tag(of: parent).headingLevel != nil,
      document.end(of: node) - node <= 4
    else { return false }
    let text = document.text(of: node)
    return text.utf8.count < 8 && Words.key(text).isEmpty
  }

  /// Whether a part is hidden only from those who have not paid.
  private func isForSubscribers(_ node: Int, _ reading: Reading) -> Bool {
    let words = reading.words.of(node)
    return ["subscriber", "subscribers", "premium", "paywall", "paid"].contains {
      words.contains($0)
    }
  }

  /// Whether a part is unseen where it stands, with as much room as if it were seen.
  private func leavesRoom(_ node: Int, _ document: HTMLDocument) -> Bool {
    guard let style = style(of: node, document) else { return false }
    return style.holds("visibility:hidden") && !style.holds("display:none")
      && !style.holds("height:0")
  }

  /// The style of an element in lower case, without spaces; none that is too long.
  private func style(of node: Int, _ document: HTMLDocument) -> String? {
    guard let style = document.attributeRange(.style, of: node), style.count < 400 else {
      return nil
    }
    return String(
      decoding: document.bytes[style].lazy.filter { $0 != 0x20 }.map {
        (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
      }, as: UTF8.self)
  }

  /// Whether a style sets its element where no screen reaches: "position:absolute;left:-9999px".
  private static func isOutOfSight(_ style: String) -> Bool {
    guard style.holds("position:absolute") || style.holds("position:fixed") else { return false }
    let bytes = Array(style.utf8)
    return ["left:-", "top:-"].contains { edge in
      guard let place = style.firstRange(of: edge) else { return false }
      // A "margin-left" is counted from an edge that may be anywhere.
      if place.lowerBound > style.startIndex, style[style.index(before: place.lowerBound)] == "-" {
        return false
      }
      let start = style.utf8.distance(from: style.startIndex, to: place.upperBound)
      return bytes[start...].prefix { (0x30...0x39).contains($0) }.count >= 4
    }
  }

  private func isHidden(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    if document.has(.hidden, node),
      // Browsers find its words, and show it then.
      document.attribute(.hidden, of: node)?.lowercased() != "until-found"
    {
      return true
    }
    if document.tag(of: node) == .a, isPermalink(node, document) { return true }
    if document.attribute(.ariaHidden, of: node) == "true" { return true }
    if let style = style(of: node, document),
      style.holds("display:none") || style.holds("visibility:hidden") || Self.isOutOfSight(style)
    {
      return true
    }
    let names = reading.words.of(node)
    if names.contains("sr"), names.contains("only") { return true }
    if names.contains("visually") || names.contains("screen"),
      names.contains("hidden")
        || names.contains("reader")
    {
      return true
    }
    return names.contains("visuallyhidden") || names.contains("noprint")
  }
}
