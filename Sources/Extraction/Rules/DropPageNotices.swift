import Markup

/// Leaves out the short lines that pages put between paragraphs: labels of advertisements, pointers
/// to other stories, invitations to subscribe, bylines and days said again.
struct DropPageNotices: ExtractionRule {
  func apply(to reading: inout Reading) {
    let site = Words.key(reading.metadata.site?.value ?? "")
    let names = Set((reading.metadata.byline?.value ?? []).map { Words.key($0) })
    let tail = reading.passages.indices.filter { reading.passages[$0].isKept }.suffix(4).first ?? 0
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      if reading.isSpared(passage) { continue }
      guard passage.characters > 0, passage.characters < 900 else { continue }
      if passage.characters >= 300 {
        if passage.role == .paragraph, index >= tail,
          isHouseRule(Words.key(PassageText.words(of: passage, in: reading)))
        {
          reading.drop(passage: index, by: name)
        }
        continue
      }
      let text = PassageText.words(of: passage, in: reading)
      let key = Words.key(text)
      if key.isEmpty, passage.role != .code, !passage.isHeading || isLine(text) {
        reading.drop(passage: index, by: name)
        continue
      }
      if passage.role != .code && PageLabels.holds(key) || names.contains(key)
        || PageBylines.tells(key, of: names)
        || passage.role == .paragraph && (isNamelessByline(text, key) || isCredit(passage, text))
      {
        reading.drop(passage: index, by: name)
      } else if let first = key.utf8.first,
        Self.openingsByByte[first]?.contains(where: { key.begins(with: $0) }) == true,
        !isSection(passage, key), !OtherEntries.isHeading(passage, key),
        passage.linked * 2 > passage.characters
          || passage.characters < 60 && passage.stops == 0 && !passage.isItem
      {
        reading.drop(passage: index, by: name)
      } else if passage.characters < 70, passage.role == .paragraph,
        WrittenDate.whole(text)?.year != nil
      {
        reading.drop(passage: index, by: name)
      } else if key.utf8.count < Self.shortestNotice, text.utf8.first != "©".utf8.first {
        continue
      } else if isInvitation(key, site) || isJoinCall(text, key) || isCopyright(text, key)
        || isPrintNotice(key) || isReference(key) || isHouseRule(key)
        || isSelfPraise(text, key, site) || isDisclosure(key, passage)
        || index >= tail && (isOwned(text) || isLastCall(key, passage, site))
        || passage.role != .code && ShareLine.isOne(key, isItem: passage.isItem)
      {
        reading.drop(passage: index, by: name)
      }
    }
  }

  /// "Sign up for our newsletter", "join our channel", "support The Harbour Post".
  private func isInvitation(_ key: String, _ site: String) -> Bool {
    if Self.pleas.contains(where: { key.holds($0) }) { return true }
    if key.holds("to continue reading") || key.holds("get it delivered"), isAddressed(key) {
      return true
    }
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
    guard Self.inboxes.contains(where: { key.holds($0) }) else { return false }
    return isAddressed(key) && Self.calls.contains { key.holds($0) }
  }

  /// "Join our community of readers": a short call, and no one's words.
  private func isJoinCall(_ text: String, _ key: String) -> Bool {
    text.hasPrefix("Join our ") && key.utf8.count < 160
      && !key.split(separator: " ").contains { ["said", "says", "she", "he", "they"].contains($0) }
  }

  /// Whether a line speaks to its reader: it begins with a call, or says "you" or "our".
  private func isAddressed(_ key: String) -> Bool {
    Self.calls.contains { key.hasPrefix($0) }
      || key.split(separator: " ").contains { Self.persons.contains(String($0)) }
  }

  /// "Citation: Quays close (2024, May 4), retrieved 5 May 2024 from …": how to name the page, or the
  /// study that it tells of.
  private func isReference(_ key: String) -> Bool {
    Self.references.contains { key.begins(with: $0) }
      && Self.sources.contains { key.holds($0) }
  }

  /// "Please keep your comments to the matter": what readers are told above the form.
  private func isHouseRule(_ key: String) -> Bool {
    Self.forum.contains { key.holds($0) }
  }

  /// "The Harbour Post on WhatsApp, Instagram and Facebook", "download the Harbour Post apps for iOS
  /// and Android": a short line that names the site, or speaks to the reader, and names two networks
  /// or systems.
  private func isSelfPraise(_ text: String, _ key: String, _ site: String) -> Bool {
    // A whole sentence is somebody's, unless it calls on the reader.
    guard key.utf8.count < 200,
      text.utf8.last != UInt8(ascii: ".") || Self.imperatives.contains(where: { key.hasPrefix($0) })
    else { return false }
    let words = Set(key.split(separator: " "))
    let name = site.split(separator: " ").first { $0.count > 2 && $0 != "the" }
    let isOwn =
      name.map { words.contains($0) } == true
      || ["us", "uns", "nous", "nuestro", "nuestra", "noi", "oss"].contains { words.contains($0) }
    guard isOwn else { return false }
    let networks = words.count { Self.networks.contains(String($0)) && $0 != name }
    if networks > 1 { return true }
    let systems = words.count { Self.systems.contains(String($0)) && $0 != name }
    return networks == 1 && key.hasPrefix("follow")
      || networks + systems > 0 && Self.calls.contains { key.holds($0) }
  }

  /// "Advertisement, contains affiliate links".
  private func isDisclosure(_ key: String, _ passage: Passage) -> Bool {
    guard passage.characters < 100, passage.role == .paragraph else { return false }
    return ["anzeige ", "werbung ", "advertorial ", "enthält werbung", "dieser beitrag enthält"]
      .contains { key.hasPrefix($0) } && (key.holds("enthält") || passage.stops < 2)
      || key.hasPrefix("this post contains affiliate")
      || key.hasPrefix("this article contains affiliate")
  }

  /// "Photo: Ann Lee, AP", "Illustration by Ann Lee": a line that says no more than who made a picture.
  private func isCredit(_ passage: Passage, _ text: String) -> Bool {
    guard passage.characters < 90, passage.quoteDepth == 0, passage.linked * 2 < passage.characters,
      let last = text.last, !".!?:".contains(last)
    else { return false }
    let line = text.first == "(" || text.first == "[" ? text.dropFirst() : text[...]
    return Self.credits.contains { line.hasPrefix($0) }
  }

  private static let credits = [
    "Photo: ", "Photos: ", "Photo by ", "Photos by ", "Photo credit: ", "Photo Credit: ",
    "Photograph: ", "Photograph by ", "Photographs by ", "Image credit: ", "Image Credit: ",
    "Image: ", "Illustration: ", "Illustration by ", "Illustrations by ", "Foto: ", "Fotos: ",
    "Bild: ", "Bilder: ", "Crédit photo", "Photo : ", "Crédits : ", "Fotografía: ", "Fot. ",
    "Фото: ",
  ]

  /// "By", and "By , and edited by": a byline whose names were left out for themselves.
  private func isNamelessByline(_ text: String, _ key: String) -> Bool {
    ["by", "por", "von", "par"].contains(key) || text.utf8.count < 200 && text.hasPrefix("By ,")
  }

  /// "Subscribe to the Harbour Briefing" with a link to it or from the site of that name, "doi:
  /// 10.1038/…": what stands at the end alone.
  private func isLastCall(_ key: String, _ passage: Passage, _ site: String) -> Bool {
    guard passage.role == .paragraph, passage.characters < 160 else { return false }
    if key.hasPrefix("doi ") { return passage.characters < 80 }
    guard key.hasPrefix("subscribe to ") else { return false }
    let name = site.split(separator: " ").first { $0.count > 2 && $0 != "the" }
    return passage.links > 0 || name.map { key.split(separator: " ").contains($0) } == true
  }

  /// "Next steps", "Related work", "Buy now, pay later": a heading of more words than such a label has.
  private func isSection(_ passage: Passage, _ key: String) -> Bool {
    passage.isHeading && passage.linked == 0
      && ["next", "related", "watch", "share", "trending", "buy now"].contains {
        $0 != key && key.begins(with: $0)
      }
  }

  /// A line drawn with letters, as agencies set between the parts of a story: "___".
  private func isLine(_ text: String) -> Bool { text.allSatisfy { "_-–—=*~·•. ".contains($0) } }

  /// "A version of this article appears in print on page 3."
  private func isPrintNotice(_ key: String) -> Bool {
    key.hasPrefix("a version of this ") && (key.holds(" in print") || key.holds(" appeared "))
  }

  /// How many bytes a notice has at least that is told by what it holds: "copyright".
  private static let shortestNotice = 9

  private static let pleas = [
    "buy us a coffee", "buy me a coffee", "support our journalism", "support our work",
    "support independent journalism", "become a patron", "subscribe now to",
    "log in or create an account", "breaking news story more to follow", "um weiterzulesen",
    "jetzt weiterlesen", "share it with a friend", "share this with a friend",
    "für abonnenten", "réservé aux abonnés", "solo para suscriptores", "exclusivo para assinantes",
    "有料会員になると", "今すぐ登録", "有料記事読み放題", "会員登録が必要", "この記事を書いた人", "구독하시면",
  ]

  private static let inboxes = [
    "newsletter", "inbox", "letterbox", "posteingang", "boîte mail", "boîte de réception",
    "tu correo", "su correo", "sua caixa de entrada", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev",
    "uutiskirje", "biuletyn", "zpravodaj", "рассылк", "розсилк", "bülten",
  ]

  private static let calls = [
    "sign up", "subscribe", "signing up", "delivered", "abonn", "anmelden", "anmeld", "download",
    "join ", "jetzt", "herunterladen", "inscri", "suscr", "regístr", "registr", "télécharg",
    "descarg", "assine", "iscriviti", "scarica", "seguici", "seguinos", "síguenos", "siga ",
    "suivez", "folgen sie", "folge uns", "volg ", "følg ", "följ ", "prenumer", "tilmeld", "tilaa",
    "zapisz", "subskr", "odeb", "подпи", "підпи", "takip", "here to", "lass dir",
  ]

  private static let imperatives = [
    "follow", "find", "join", "like", "get ", "download", "subscribe", "listen", "watch", "folg",
    "suivez", "retrouvez", "síguenos", "siga", "seguici", "segui", "volg", "følg", "följ",
  ]

  /// Words by which a site speaks to its readers or of itself.
  private static let persons: Set<String> = [
    "you", "your", "our", "sie", "ihr", "ihre", "ihren", "ihrem", "du", "dein", "deine", "deinen",
    "dir", "dich", "unser", "unsere", "unseren", "unserem", "vous", "votre", "vos", "notre", "nos",
    "tu", "tus", "su", "usted", "te", "nuestro", "nuestra", "nuestros", "nuestras", "seu", "sua",
    "você", "nosso", "nossa", "tuo", "tua", "tuoi", "nostro", "nostra", "je", "jouw", "uw", "onze",
    "ons", "din", "ditt", "dig", "deg", "vår", "vårt", "våre", "vores", "twój", "twoją", "nasz",
    "naszego", "svůj", "náš", "našeho", "вы", "вам", "ваш", "вашу", "наш", "нашу", "нашего",
  ]

  private static let networks: Set<String> = [
    "facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "linkedin", "tiktok",
    "snapchat", "flipboard", "threads", "bluesky", "vk", "viber",
  ]

  private static let systems: Set<String> = ["ios", "android", "app", "apps"]

  private static let references = [
    "more information", "citation", "cite this", "how to cite", "journal reference",
    "zitiervorschlag",
    "zitierhinweis", "pour citer", "cómo citar", "como citar", "come citare",
  ]

  private static let sources = [" doi", "retrieved", "abgerufen", "consulté", "https"]

  private static let forum = [
    "your comments", "your comment will", "would you like to comment", "ihre kommentare",
    "ihren kommentar", "netiquette", "netikette", "vos commentaires", "votre commentaire",
    "tus comentarios", "su comentario", "seu comentário", "il tuo commento", "comment policy",
    "commenting policy", "kommentarfunktion", "comments are closed", "comments are now closed",
    "comments are welcome", "moderating all comments", "access to this article via your",
  ]

  private static let channels = [
    "whatsapp channel", "whatsapp group", "telegram channel", "telegram group", "on whatsapp",
    "on telegram",
  ]

  private func isCopyright(_ text: String, _ key: String) -> Bool {
    key.holds("all rights reserved") || key.holds("alle rechte vorbehalten")
      || text.utf8.count < 160
        && (text.hasPrefix("©")
          || ["Image", "Photo", "Foto", "Bild"].contains { text.hasPrefix($0 + ": ©") })
      || key.begins(with: "copyright") && text.utf8.count < 160
        && (text.contains("©") || text.utf8.count < 30
          || key.split(separator: " ").dropFirst().first.map { $0 == "c" || Int($0) != nil } == true)
      || key.holds("subject to copyright") && key.hasPrefix("this ")
  }

  /// "Harbour Post © 2019 Pilot Press", under a text: a name, the sign and a year.
  private func isOwned(_ text: String) -> Bool {
    guard text.utf8.count < 120, let sign = text.firstRange(of: "© ") else { return false }
    let digits = text[sign.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 && !text[..<sign.lowerBound].contains { ".!?".contains($0) }
  }

  private static let openingsByByte = Dictionary(grouping: openings) { $0.utf8.first ?? 0 }
  private static let openings: [String] = [
    "read more", "read also", "also read", "read next", "see also", "see more", "related",
    "more on this", "more from", "recommended", "click here", "you may also", "you might also",
    "watch", "follow us", "sign up", "subscribe", "share", "don t miss", "dont miss",
    "continue reading",
    "mehr zum thema", "lesen sie auch", "lesen sie mehr", "auch lesen", "mehr dazu", "passend dazu",
    "auch interessant", "siehe auch", "weiterlesen", "voir aussi", "à voir aussi", "lire la suite",
    "en savoir plus", "le puede interesar", "te puede interesar", "también puede", "leer más",
    "más información", "veja também", "saiba mais", "confira", "vedi anche", "approfondi",
    "läs mer",
    "läs också", "läs även", "les også", "læs også", "lue myös", "czytaj", "zobacz też",
    "zobacz także", "przeczytaj", "čtěte", "čítajte", "přečtěte", "olvassa", "citește și",
    "citiţi şi", "διαβάστε", "прочетете", "читати також", "читайте також", "подробнее",
    "ayrıca oku", "devamını oku", "اقرأ أيضا", "اقرأ المزيد", "קראו גם", "यह भी पढ़ें", "और पढ़ें",
    "阅读更多", "延伸阅读", "相关新闻", "続きを読む", "関連記事", "관련기사", "baca juga", "xem thêm",
    "lire aussi", "à lire aussi", "leia também", "leia mais",
    "lea también", "lee también", "leggi anche", "lees ook", "читайте также", "tags", "tagged",
    "filed under", "read related topics", "trending", "related video", "see price", "check price",
    "buy now", "msrp", "view deal", "image credit", "photo credit", "in this article", "up next",
    "next on",
  ]
}
