/// Lines that are a bar of buttons to share or print by, in the languages of the press: "Facebook
/// Twitter Email", "Print this article Share it with friends", "Auf WhatsApp teilen".
enum ShareLine {
  /// Whether a line, as `Words.key` gives it, says nothing but that; an item of a list must name a
  /// network, for a step of a manual may say "print this page".
  static func isOne(_ key: String, isItem: Bool) -> Bool {
    guard (9..<120).contains(key.utf8.count) else { return false }
    let words = key.split(separator: " ")
    guard (2...14).contains(words.count) else { return false }
    var named = 0
    var calls = 0
    for word in words.map(String.init) {
      if networks.contains(word) {
        named += 1
      } else if self.calls.contains(word) {
        calls += 1
      } else if !between.contains(word) {
        return false
      }
    }
    return named > 1 || calls > 0 && (named > 0 || !isItem)
  }

  private static let networks: Set<String> = [
    "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "pinterest", "pint", "reddit",
    "tumblr", "pocket", "flipboard", "instagram", "messenger", "threads", "bluesky", "mastodon",
    "xing", "viber", "vk", "vkontakte", "вконтакте", "одноклассники", "line", "weibo", "wechat",
    "微信", "微博", "email", "mail", "correo", "sms",
  ]

  private static let calls: Set<String> = [
    "share", "tweet", "print", "teilen", "drucken", "partager", "partagez", "imprimer",
    "compartir", "comparte", "imprimir", "compartilhar", "compartilhe", "partilhar", "partilhe",
    "baixar", "condividi", "stampa", "delen", "deel", "afdrukken", "dela", "del", "jaa",
    "udostępnij", "drukuj", "sdílet", "sdílejte", "zdieľať", "megosztás", "megosztom",
    "distribuie", "поделиться", "поделитесь", "распечатать", "поширити", "сподели", "paylaş",
    "bagikan",
  ]

  private static let between: Set<String> = [
    "on", "with", "via", "by", "it", "this", "the", "article", "story", "post", "page", "your",
    "friends", "to", "link", "copy", "button", "auf", "bei", "per", "mit", "diesen", "den",
    "artikel", "beitrag", "seite", "freunden", "e", "sur", "par", "avec", "cet", "l", "cette",
    "lien", "en", "por", "con", "este", "esta", "artículo", "nota", "noticia", "no", "na", "nas",
    "artigo", "notícia", "matéria", "su", "questo", "articolo", "op", "dit", "på", "med", "denna",
    "denne", "artikeln", "artikkelen", "tämä", "juttu", "článek", "artykuł", "ten", "в",
    "на", "статьей", "с", "друзьями", "bu", "haberi",
  ]
}
