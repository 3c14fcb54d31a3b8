import Markup

/// Leaves out the short lines that pages put between paragraphs: labels of advertisements, pointers
/// to other stories, invitations to subscribe, bylines and days said again.
struct DropPageNotices: ExtractionRule {
  func apply(to reading: inout Reading) {
    let names = Set((reading.metadata.byline?.value ?? []).map { Words.key($0) })
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.characters > 0, passage.characters < 300 else { continue }
      let text = PassageText(passage, of: reading, address: nil).text
      let key = Words.key(text)
      if key.isEmpty, passage.role != .code, !passage.isHeading {
        reading.drop(passage: index, by: name)
        continue
      }
      if Self.whole.contains(key) || names.contains(key)
        || key.hasPrefix("by ") && names.contains(String(key.dropFirst(3)))
      {
        reading.drop(passage: index, by: name)
      } else if Self.openings.contains(where: { key.hasPrefix($0) }),
        passage.linked * 2 > passage.characters || passage.characters < 60 && passage.stops == 0
      {
        reading.drop(passage: index, by: name)
      } else if passage.characters < 70, passage.role == .paragraph,
        WrittenDate.whole(text)?.year != nil
      {
        reading.drop(passage: index, by: name)
      } else if isInvitation(key) || isCopyright(text, key) {
        reading.drop(passage: index, by: name)
      }
    }
  }

  /// "Sign up for our newsletter", "get it delivered to your inbox".
  private func isInvitation(_ key: String) -> Bool {
    guard key.holds("newsletter") || key.holds("inbox") else { return false }
    return ["sign up", "subscribe", "signing up", "delivered", "abonn", "anmelden"].contains {
      key.holds($0)
    }
  }

  private func isCopyright(_ text: String, _ key: String) -> Bool {
    key.holds("all rights reserved") || key.holds("alle rechte vorbehalten")
      || text.hasPrefix("©") || key.hasPrefix("copyright")
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
