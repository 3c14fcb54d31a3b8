/// What pages write between and around their paragraphs in whole sentences: "Sign up for our newsletter",
/// "Please keep your comments to the matter", "© 2019 Pilot Press". It is known by its words alone, on a
/// page and in the text of one.
struct PageNotice {
  /// The words, in one line.
  let text: String
  /// The same, as `Words.key` gives them.
  let key: String
  /// The key of the site's name, empty where it is not known.
  let site: String

  /// The notice that some words may be, on a page of `site`.
  init(_ text: String, on site: String = "") {
    self.text = text
    key = Words.key(text)
    self.site = site
  }

  /// Whether a short passage is such a notice and nothing else.
  var isOne: Bool {
    // "Copyright" is the shortest word by which one is known.
    guard key.utf8.count >= 9 || text.utf8.first == "©".utf8.first else { return false }
    if isReported { return isPrintNotice }
    return isInvitation || isJoinCall || isCopyright || isPrintNotice || isReference || isHouseRule
      || isSelfPraise
  }

  /// Whether it opens as what names another story does, or what is sold: "Read also", "Buy now".
  var isPointer: Bool {
    guard let first = key.utf8.first else { return false }
    return Self.openingsByByte[first]?.contains { key.begins(with: $0) } == true
  }

  /// Whether no heading of a text opens so: with "Read also", but not with "Related", as "Related work".
  var isPlainPointer: Bool {
    isPointer && !Self.headings.contains { key == $0 || key.begins(with: $0) }
  }

  /// Openings of a pointer that a heading of a text may have.
  static let headings = ["next", "related", "watch", "share", "trending", "buy now"]

  /// "Sign up for our newsletter", "join our channel", "support The Harbour Post".
  private var isInvitation: Bool {
    if Self.pleas.contains(where: { key.holds($0) }) { return true }
    if key.holds("to continue reading") || key.holds("get it delivered"), isAddressed {
      return true
    }
    if key.hasPrefix("by "), Self.consents.contains(where: { key.dropFirst(3).hasPrefix($0) }),
      key.holds("you ") || key.holds(" i ")
    {
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
    return isAddressed && Self.calls.contains { key.holds($0) }
  }

  /// Whether it is what somebody said, or tells of somebody: no page speaks so to its readers.
  private var isReported: Bool {
    guard key.utf8.count < 300 else { return false }
    return key.split(separator: " ").contains { Self.reports.contains($0) }
  }

  private static let reports: Set<Substring> = ["said", "says", "ruled", "she", "he", "they"]

  /// "Join our community of readers": a short call.
  private var isJoinCall: Bool { text.hasPrefix("Join our ") && key.utf8.count < 160 }

  /// Whether a line speaks to its reader: it begins with a call, or says "you" or "our".
  private var isAddressed: Bool {
    Self.calls.contains { key.hasPrefix($0) }
      || key.split(separator: " ").contains { Self.persons.contains(String($0)) }
  }

  /// "Citation: Quays close (2024, May 4), retrieved 5 May 2024 from …": how to name the page, or the
  /// study that it tells of.
  private var isReference: Bool {
    Self.references.contains { key.begins(with: $0) }
      && Self.sources.contains { key.holds($0) }
  }

  /// "Please keep your comments to the matter": what readers are told above the form.
  var isHouseRule: Bool {
    Self.forum.contains { key.holds($0) }
      // "Comments are closed on the plan since Friday" tells.
      || Self.doors.contains {
        key.holds($0)
          && (key.hasSuffix($0) || key.holds($0 + " on this")
            || key.holds($0 + " for this"))
      }
  }

  /// "The Harbour Post on WhatsApp, Instagram and Facebook", "download the Harbour Post apps for iOS
  /// and Android": a short line that names the site, or speaks to the reader, and names two networks
  /// or systems.
  private var isSelfPraise: Bool {
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

  /// "A version of this article appears in print on page 3."
  private var isPrintNotice: Bool {
    key.hasPrefix("a version of this ") && (key.holds(" in print") || key.holds(" appeared "))
  }

  private var isCopyright: Bool {
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
  var isOwned: Bool {
    guard text.utf8.count < 120, let sign = text.firstRange(of: "© ") else { return false }
    let digits = text[sign.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 && !text[..<sign.lowerBound].contains { ".!?".contains($0) }
      && text[digits.endIndex...].split(separator: " ").count <= 6
  }

  private static let pleas = [
    "buy us a coffee", "buy me a coffee", "support our journalism", "support our work",
    "support independent journalism", "unsubscribe at any time", "you can unsubscribe",
    "past newsletter promotion", "become a patron", "subscribe now to",
    "log in or create an account", "breaking news story more to follow", "um weiterzulesen",
    "jetzt weiterlesen", "share it with a friend", "share this with a friend",
    "für abonnenten", "réservé aux abonnés", "solo para suscriptores", "exclusivo para assinantes",
    "有料会員になると", "今すぐ登録", "有料記事読み放題", "会員登録が必要", "この記事を書いた人", "구독하시면",
  ]

  /// "By signing up you agree to our terms".
  private static let consents = ["signing up", "subscribing", "submitting", "registering"]

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
    "commenting policy", "kommentarfunktion", "moderating all comments",
    "access to this article via your",
  ]

  private static let doors = [
    "comments are closed", "comments are now closed", "comments are welcome",
  ]

  private static let channels = [
    "whatsapp channel", "whatsapp group", "telegram channel", "telegram group", "on whatsapp",
    "on telegram",
  ]

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
