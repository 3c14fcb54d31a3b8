import Markup

/// Leaves out what the page's own class names call clutter: share bars, related stories,
/// newsletters, advertisements, comments, cookie notices, credits.
///
/// Words count whole, and no name drops what may be the article itself: nor a part of a line of it,
/// nor a word of code, which is called after the grammar of its language.
struct DropNamedClutter: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    var codeEnd = 0
    reading.visitKept { index, reading in
      switch document.tag(of: index) {
      case .text, .html, .body, .main, .document, .head, .h1: break
      case .pre, .code: codeEnd = max(codeEnd, document.end(of: index))
      case _ where index < codeEnd: judgeInCode(index, &reading)
      default:
        let isNamed =
          document.has(.class, index) || document.has(.id, index)
          || document.has(.dataTestid, index) || document.has(.dataComponent, index)
          || document.has(.ariaLabel, index)
          || document.tag(of: index) == .unknown
        if isNamed, !isPartOfLine(index, reading) {
          judge(index, &reading)
        }
      }
    }
  }

  /// Leaves out the numbers of the lines of code.
  private func judgeInCode(_ node: Int, _ reading: inout Reading) {
    guard reading.document.has(.class, node) else { return }
    let words = reading.words.withoutAnchor(of: node)
    if words.contains(where: { Self.lineNumbers.contains($0) }),
      reading.measures.written(reading.document.nodes[node], node) < 200
    {
      reading.drop(node, by: name)
    }
  }

  /// Whether an inline element is a lesser part of its paragraph, item or cell, or most of a heading.
  private func isPartOfLine(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    switch document.tag(of: node) {
    case .a, .span, .b, .i, .em, .strong: break
    default: return false
    }
    guard let parent = document.parent(of: node) else { return false }
    let all = reading.measures.written(document.nodes[parent], parent)
    let own = reading.measures.written(document.nodes[node], node)
    let prose = reading.measures.prose(document.nodes[parent], parent)
    switch document.tag(of: parent) {
    case .p, .li, .dd, .td, .blockquote: return own > 0 && prose > 20 && all * 2 > own * 3
    case .h2, .h3, .h4, .h5, .h6:
      // "[edit]" may be longer than the heading it stands beside.
      return own * 2 > all && !reading.words.of(node).contains("editsection")
    default: return false
    }
  }

  /// Whether a section has no name but the words of its own heading, as a place to jump to: manuals
  /// are written so. What readers say is called so, too.
  private func isNamedAfterHeading(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    guard document.tag(of: node) == .section, !document.has(.class, node),
      let id = document.attribute(.id, of: node), id.utf8.count < 200,
      let heading = document.children(of: node).first(where: { document.tag(of: $0) != .text }),
      document.tag(of: heading).headingLevel != nil
    else { return false }
    let name = Words.key(id)
    return Words.key(document.text(of: heading)) == name && !Self.conversation.contains(name)
  }

  private func judge(_ node: Int, _ reading: inout Reading) {
    if let headline = reading.metadata.headlineElement, node <= headline,
      headline < reading.document.end(of: node)
    {
      return
    }
    let words =
      isNamedAfterHeading(node, reading) ? [] : reading.words.withoutAnchor(of: node)
    let rest =
      reading.measures.totalProse
      - reading.measures.prose(reading.document.nodes[node], node)
    // A thread may be longer than the story that it is about; a form to answer, or a page that says
    // that comments are open, is not.
    let holdsComments = words.contains("comment") && words.contains { Self.homes.contains($0) }
    if holdsComments || words.contains(where: { Self.conversation.contains($0) }),
      !words.contains("open"), !words.contains("closed")
    {
      let isThread =
        holdsComments || words.contains { Self.conversation.contains($0) && $0 != "respond" }
      if rest >= 600, isThread || rest * 2 > reading.measures.totalProse {
        return reading.drop(node, by: name)
      }
    }
    if words.contains(where: { Self.consent.contains($0) }), rest >= 300,
      rest * 2 > reading.measures.totalProse
    {
      return reading.drop(node, by: name)
    }
    if words.first == "ltx", words.contains("outer") { dropMarks(ofNote: node, &reading) }
    let isLine = reading.document.tag(of: node) == .p
    let leadsNowhere = isUnlinkedText(node, reading)
    if words.contains(where: {
      Self.clutter.contains($0) && !($0 == "teaser" && (isLine || isStandfirst(node, reading)))
        && !(leadsNowhere && Self.pointers.contains($0))
    })
      || isNewsletter(node, reading)
      || Self.isPair(words) && !(leadsNowhere && words.contains("more"))
    {
      if !isMostlyCode(node, reading) { reading.dropUnlessRich(node, by: name) }
      return
    }
    let isLabel = words.contains(where: { Self.labels.contains($0) })
    let isReadMore = words.contains("read") && words.contains("more")
    if isDataCell(node, reading) { return }
    if isLabel || isReadMore
      || !isLine && words.contains(where: { Self.lineNumbers.contains($0) })
        && isNumbers(node, reading)
    {
      let written = reading.measures.written(reading.document.nodes[node], node)
      if written < 200, !isMostlyCode(node, reading) {
        reading.dropUnlessRich(node, by: name)
        if reading.isDropped(node) { dropByline(around: node, &reading) }
      }
    }
  }

  /// Leaves out what a note of LaTeXML's pages, which opens where its mark is pointed at, says of itself:
  /// its mark once more, and all of a note that is but another's mark.
  private func dropMarks(ofNote note: Int, _ reading: inout Reading) {
    let document = reading.document
    if let parent = document.parent(of: note), reading.words.of(parent).contains("footnotemark") {
      return reading.drop(note, by: name)
    }
    for node in note..<min(document.end(of: note), note + 12) {
      let words = reading.words.of(node)
      if words.first == "ltx", words.contains("note"),
        words.contains("mark") || words.contains("tag")
      {
        reading.drop(node, by: name)
      }
    }
  }

  /// Leaves out what is left of a byline without its name: "By", "By Ann Lee and".
  private func dropByline(around name: Int, _ reading: inout Reading) {
    let document = reading.document
    guard [.a, .span, .b, .strong, .em].contains(document.tag(of: name)),
      let parent = document.parent(of: name), [.p, .div, .span].contains(document.tag(of: parent)),
      document.end(of: parent) - parent < 40,
      reading.measures.written(document.nodes[parent], parent)
        - reading.measures.written(document.nodes[name], name) < 80,
      let text = (parent + 1..<name).first(where: { document.tag(of: $0) == .text }),
      case let first = Words.key(document.text(of: text).prefix(80)).split(separator: " ").first,
      let first, ["by", "por", "von", "par", "di", "av", "af", "door", "od"].contains(first)
    else { return }
    reading.drop(parent, by: self.name)
  }

  /// Whether a part is a short cell among short cells of a table, which is named after its column.
  private func isDataCell(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    guard [.td, .th].contains(document.tag(of: node)), let row = document.parent(of: node),
      document.tag(of: row) == .tr, document.end(of: row) - row < 200
    else { return false }
    let cells = document.children(of: row).filter { [.td, .th].contains(document.tag(of: $0)) }
    return cells.count > 1
      && cells.allSatisfy { reading.measures.written(document.nodes[$0], $0) < 100 }
  }

  /// Whether nothing but numbers stands in a part; a gutter is also the space between columns.
  private func isNumbers(_ node: Int, _ reading: Reading) -> Bool {
    reading.document.shortText(of: node, within: 4000).map { text in
      text.allSatisfy { $0.isNumber || $0.isWhitespace || $0.isPunctuation }
    } ?? true
  }

  /// Whether most of a part is code, which is the author's whatever the box around it is called.
  private func isMostlyCode(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    let end = document.end(of: node)
    guard end - node < 4000 else { return false }
    let written = reading.measures.written(document.nodes[node], node)
    var code = 0
    var inner = node
    while inner < end, code * 2 < written || written == 0 {
      if document.tag(of: inner) == .pre {
        code += reading.measures.written(document.nodes[inner], inner)
        inner = document.end(of: inner)
      } else {
        inner += 1
      }
    }
    return code > 0 && code * 2 >= written
  }

  /// Whether a part is text with hardly a link, and so no list of what else there is to read.
  private func isUnlinkedText(_ node: Int, _ reading: Reading) -> Bool {
    let element = reading.document.nodes[node]
    let prose = reading.measures.prose(element, node)
    return prose >= 400 && reading.measures.linked(element, node) * 6 < prose
  }

  /// Whether a part called a teaser leads nowhere and is headed by nothing: the word means a
  /// standfirst as well.
  private func isStandfirst(_ node: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    return document.end(of: node) - node < 20
      && reading.measures.linked(document.nodes[node], node) == 0
      && !(node..<document.end(of: node)).contains { document.tag(of: $0).headingLevel != nil }
  }

  /// Whether a part tells those who cannot see it that it is a form for a newsletter.
  private func isNewsletter(_ node: Int, _ reading: Reading) -> Bool {
    guard [.section, .div].contains(reading.document.tag(of: node)),
      let label = reading.document.attribute(.ariaLabel, of: node), label.utf8.count < 60
    else { return false }
    return label.lowercased().holds("newsletter")
  }

  /// Talk of readers.
  private static let conversation: Set<String> = [
    "comments", "commentlist", "respond", "disqus", "commentform", "commentarea", "kommentare",
    "comentarios", "commentaires", "livefyre", "viafoura", "coral", "fbcomments", "hyvor",
  ]

  /// With "comment", the part that holds all of them.
  private static let homes: Set<String> = [
    "list", "box", "area", "section", "thread", "threads", "container", "wrap", "wrapper", "block",
    "module",
  ]

  /// What the law makes pages say, at any length.
  private static let consent: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "onetrust", "ccpa", "agegate",
  ]

  /// What is never part of a text, whatever its length.
  private static let clutter: Set<String> = [
    "share", "sharing", "shares", "sharebar", "sharedaddy", "addtoany", "addthis", "social",
    "socials", "socialmedia", "related", "relatedposts", "recommended", "recommendation",
    "recommendations", "recirculation", "recirc", "newsletter", "newsletters", "subscribe",
    "subscription", "signup", "promo", "promos", "promotion", "sponsored", "sponsor", "sponsors",
    "advert", "adverts", "advertisement", "advertisements", "advertising", "ads", "ad", "adsense",
    "adsbygoogle", "adslot", "adunit", "adbox", "anzeige", "werbung", "publicidad",
    "breadcrumb", "breadcrumbs", "sidebar", "nav",
    "navbar", "navigation", "menu", "submenu", "pagination", "pager", "popup", "modal", "overlay",
    "lightbox", "outbrain", "taboola", "zergnet", "trending", "popular", "mostread", "toolbar",
    "masthead", "skip", "skiplink", "authorbox", "authorbio", "bio", "comment", "reply",
    "ratings", "poll", "survey", "login", "signin", "register", "donate", "donation",
    "paywall", "regwall", "piano", "tooltip", "morestories", "readmore", "readnext", "upnext",
    "nextprev", "prevnext", "printfriendly", "toc", "teaser", "teasers", "dropdown", "carousel",
    "infobar", "announcement", "shortcuts", "editsection", "catlinks", "printfooter", "sitesub",
    "noprint", "boilerplate", "hatnote", "gallery", "slideshow", "metabox", "ticker", "whatsapp",
    "telegram", "pinterest", "republish", "republication",
  ]

  /// Names of lists that lead elsewhere.
  private static let pointers: Set<String> = [
    "related", "recommended", "recommendation", "recommendations", "popular", "trending",
  ]

  /// What is clutter as long as it is short: the labels around a text.
  private static let labels: Set<String> = [
    "tags", "taglist", "byline", "bylines", "timestamp", "dateline", "author", "authors", "meta",
    "metadata", "postmeta", "credit", "credits", "copyright", "categories", "category", "kicker",
    "eyebrow", "print", "permalink", "published", "updated", "posted", "date", "views", "likes",
    "follow", "rating", "footer", "button", "btn", "cta", "buttons", "reading", "readtime",
    "duration", "player", "headerlink", "feedback",
  ]

  /// The column of numbers beside code.
  private static let lineNumbers: Set<String> = [
    "lineno", "linenos", "linenumber", "linenumbers", "ln", "lnt", "gutter",
  ]

  /// Two words that mean clutter only together.
  private static func isPair(_ words: [String]) -> Bool {
    for (one, other) in [
      ("read", "also"), ("read", "next"), ("more", "stories"), ("more", "news"), ("most", "read"),
      ("up", "next"), ("also", "like"), ("entry", "footer"), ("entry", "meta"), ("post", "meta"),
      ("article", "meta"), ("post", "footer"), ("article", "footer"), ("email", "form"),
      ("author", "info"), ("author", "box"), ("about", "author"), ("post", "navigation"),
      ("tag", "list"), ("tag", "links"), ("tags", "links"), ("see", "also"), ("site", "footer"),
      ("site", "header"), ("site", "sub"), ("article", "tags"), ("latest", "news"),
      ("latest", "posts"),
      ("inline", "related"), ("back", "top"), ("app", "download"), ("more", "articles"),
      ("more", "from"), ("story", "links"), ("jump", "link"),
      ("prev", "next"), ("previous", "next"), ("rich", "link"), ("author", "content"),
      ("feedback", "response"),
      ("author", "card"), ("post", "card"), ("article", "card"), ("story", "card"),
      ("news", "card"), ("author", "profile"), ("author", "details"),
    ] where words.contains(one) && words.contains(other) {
      return true
    }
    return false
  }
}
