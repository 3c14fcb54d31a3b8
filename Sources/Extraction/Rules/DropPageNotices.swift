import Markup

/// Leaves out the short lines that pages put between paragraphs: labels of advertisements, pointers
/// to other stories, invitations to subscribe, bylines and days said again.
struct DropPageNotices: ExtractionRule {
  func apply(to reading: inout Reading) {
    let site = Words.key(reading.metadata.site?.value ?? "")
    let names = Set((reading.metadata.byline?.value ?? []).map { Words.key($0) })
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.characters > 0, passage.characters < 300 else { continue }
      let text = PassageText.words(of: passage, in: reading)
      let key = Words.key(text)
      if key.isEmpty, passage.role != .code, !passage.isHeading {
        reading.drop(passage: index, by: name)
        continue
      }
      if Self.whole.contains(key) || names.contains(key)
        || key.hasPrefix("by ") && names.contains(String(key.dropFirst(3)))
      {
        reading.drop(passage: index, by: name)
      } else if Self.openings.contains(where: { key.begins(with: $0) }), !isSection(passage, key),
        passage.linked * 2 > passage.characters || passage.characters < 60 && passage.stops == 0
      {
        reading.drop(passage: index, by: name)
      } else if passage.characters < 70, passage.role == .paragraph,
        WrittenDate.whole(text)?.year != nil
      {
        reading.drop(passage: index, by: name)
      } else if isInvitation(key, site) || isCopyright(text, key) || isPrintNotice(key) {
        reading.drop(passage: index, by: name)
      }
    }
  }

  /// "Sign up for our newsletter", "join our channel", "support The Harbour Post".
  private func isInvitation(_ key: String, _ site: String) -> Bool {
    if Self.pleas.contains(where: { key.holds($0) }) { return true }
    let isCall = ["join", "follow", "subscribe", "click"].contains { key.hasPrefix($0) }
    if isCall, Self.channels.contains(where: { key.holds($0) }) { return true }
    // A site without a name of its own is known by its host, "harbour post example".
    if key.hasPrefix("support "), key.count < 120 {
      let name = site.split(separator: " ")
      for count in stride(from: name.count, to: 0, by: -1) {
        let part = name.prefix(count).joined(separator: " ")
        if part.count > 5, key.dropFirst(8).hasPrefix(part) { return true }
      }
    }
    guard key.holds("newsletter") || key.holds("inbox") else { return false }
    return ["sign up", "subscribe", "signing up", "delivered", "abonn", "anmelden"].contains {
      key.holds($0)
    }
  }

  /// "Next steps", "Related work": a heading of more words than such a label has.
  private func isSection(_ passage: Passage, _ key: String) -> Bool {
    passage.isHeading && passage.linked == 0
      && ["next", "related", "watch", "share"].contains { $0 != key && key.begins(with: $0) }
  }

  /// "A version of this article appears in print on page 3."
  private func isPrintNotice(_ key: String) -> Bool {
    key.hasPrefix("a version of this ") && (key.holds(" in print") || key.holds(" appeared "))
  }

  private static let pleas = [
    "buy us a coffee", "buy me a coffee", "support our journalism", "support our work",
    "support independent journalism", "become a patron",
  ]

  private static let channels = [
    "whatsapp channel", "whatsapp group", "telegram channel", "telegram group", "on whatsapp",
    "on telegram",
  ]

  private func isCopyright(_ text: String, _ key: String) -> Bool {
    key.holds("all rights reserved") || key.holds("alle rechte vorbehalten")
      || text.utf8.count < 160 && (text.hasPrefix("©") || key.hasPrefix("copyright"))
      || key.holds("subject to copyright")
  }

  private static let whole: Set<String> = [
    "advertisement", "advertisements", "ad", "ads", "anzeige", "werbung", "publicité", "publicidad",
    "pubblicità", "annons", "reklame", "reklama", "reklam", "advertentie", "sponsored", "share",
    "share this", "share this article", "share on facebook", "tweet", "print", "email", "comments",
    "leave a comment", "story continues below", "story continues below advertisement",
    "article continues below", "article continues after ad", "article continues below ad",
    "article continues below this ad", "story continues below this ad",
    "continue reading", "continue reading below", "read more", "related", "related articles",
    "related stories", "related posts", "recommended", "more from", "loading", "play", "video",
    "skip advertisement", "scroll to continue", "table of contents", "copy link", "follow us",
    "subscribe", "sign up", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit",
    "view comments", "show comments", "back to top", "save", "listen", "teilen", "drucken",
  ]

  private static let openings: [String] = [
    "read more", "read also", "also read", "read next", "see also", "see more", "related",
    "more on this", "more from", "recommended", "click here", "you may also", "you might also",
    "watch", "follow us", "sign up", "subscribe", "share", "don t miss", "dont miss",
    "continue reading",
    "mehr zum thema", "lesen sie auch", "lire aussi", "à lire aussi", "leia também", "leia mais",
    "lea también", "lee también", "leggi anche", "lees ook", "читайте также", "tags", "tagged",
    "filed under", "image credit", "photo credit", "in this article", "up next", "next",
  ]
}
