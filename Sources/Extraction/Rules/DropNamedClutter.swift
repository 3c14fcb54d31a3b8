import Markup

/// Leaves out what the page's own class names call clutter: share bars, related stories,
/// newsletters, advertisements, comments, cookie notices, credits.
///
/// Words count whole, and no name drops what may be the article itself.
struct DropNamedClutter: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    reading.visitKept { index, reading in
      switch document.tag(of: index) {
      case .text, .html, .body, .main, .document, .head, .h1: break
      default:
        if document.has(.class, index) || document.has(.id, index)
          || document.has(.dataTestid, index) || document.has(.dataComponent, index)
          || document.tag(of: index) == .unknown
        {
          judge(index, &reading)
        }
      }
    }
  }

  private func judge(_ node: Int, _ reading: inout Reading) {
    if let headline = reading.metadata.headlineElement, node <= headline,
      headline < reading.document.end(of: node)
    {
      return
    }
    let words = reading.words.of(node)
    if words.contains(where: { Self.conversation.contains($0) }) {
      // A thread may be longer than the story that it is about.
      let prose = reading.measures.prose(reading.document.nodes[node], node)
      if reading.measures.totalProse - prose >= 600 { return reading.drop(node, by: name) }
    }
    if words.contains(where: { Self.consent.contains($0) }) {
      let prose = reading.measures.prose(reading.document.nodes[node], node)
      if reading.measures.totalProse - prose >= 300 { return reading.drop(node, by: name) }
    }
    let isLine = reading.document.tag(of: node) == .p
    if words.contains(where: { Self.clutter.contains($0) && !(isLine && $0 == "teaser") })
      || Self.isPair(words)
    {
      return reading.dropUnlessRich(node, by: name)
    }
    if words.contains(where: { Self.labels.contains($0) && !(isLine && $0 == "gutter") }) {
      let written = reading.measures.written(reading.document.nodes[node], node)
      if written < 200 { reading.dropUnlessRich(node, by: name) }
    }
  }

  /// Talk of readers.
  private static let conversation: Set<String> = [
    "comments", "commentlist", "respond", "disqus", "commentform", "commentarea", "kommentare",
    "comentarios", "commentaires", "livefyre", "viafoura", "coral", "fbcomments", "hyvor",
  ]

  /// What the law makes pages say, at any length.
  private static let consent: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "cli", "onetrust", "ccpa", "agegate", "cmp",
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
    "noprint", "gallery", "slideshow", "metabox", "ticker", "whatsapp", "telegram", "pinterest",
  ]

  /// What is clutter as long as it is short: the labels around a text.
  private static let labels: Set<String> = [
    "tags", "taglist", "byline", "bylines", "timestamp", "dateline", "author", "authors", "meta",
    "metadata", "postmeta", "credit", "credits", "copyright", "categories", "category", "kicker",
    "eyebrow", "print", "permalink", "published", "updated", "posted", "date", "views", "likes",
    "follow", "rating", "footer", "button", "btn", "cta", "buttons", "reading", "readtime",
    "duration", "player", "lineno", "linenos", "linenumber",
    "linenumbers", "ln", "lnt", "gutter", "headerlink",
  ]

  /// Two words that mean clutter only together.
  private static func isPair(_ words: [String]) -> Bool {
    for (one, other) in [
      ("read", "also"), ("read", "next"), ("more", "stories"), ("more", "news"), ("most", "read"),
      ("up", "next"), ("also", "like"), ("entry", "footer"), ("entry", "meta"), ("post", "meta"),
      ("article", "meta"), ("post", "footer"), ("article", "footer"), ("email", "form"),
      ("author", "info"), ("author", "box"), ("about", "author"), ("post", "navigation"),
      ("tag", "list"), ("tag", "links"), ("tags", "links"), ("see", "also"), ("site", "footer"),
      ("site", "header"), ("article", "tags"), ("latest", "news"), ("latest", "posts"),
      ("inline", "related"), ("back", "top"), ("app", "download"), ("more", "articles"),
      ("more", "from"), ("read", "more"), ("story", "links"), ("jump", "link"),
      ("prev", "next"), ("previous", "next"), ("rich", "link"), ("author", "content"),
      ("author", "card"), ("author", "profile"), ("author", "details"),
    ] where words.contains(one) && words.contains(other) {
      return true
    }
    return false
  }
}
