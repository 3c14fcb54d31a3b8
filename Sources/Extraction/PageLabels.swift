/// Labels that stand alone in a line and are the page's own: over its advertisements, on its buttons,
/// under its galleries.
enum PageLabels {
  /// Whether a line, as `Words.key` gives it, is such a label and nothing else.
  static func holds(_ key: String) -> Bool {
    labels.contains(key) || counts(key) || tells(key)
  }

  /// "195 shares", "36 comments", "1,200 views": how many readers did something with the page.
  private static func tells(_ key: String) -> Bool {
    guard let first = key.utf8.first, (0x30...0x39).contains(first), key.utf8.count < 40 else {
      return false
    }
    let rest = key.drop { $0.isNumber || $0 == " " }
    return deeds.contains(rest.first == "k" ? rest.dropFirst().drop { $0 == " " } : rest)
  }

  private static let deeds: Set<Substring> = [
    "share", "shares", "comment", "comments", "view", "views", "likes", "reads", "claps",
    "kommentar", "kommentare", "mal geteilt", "commentaire", "commentaires", "partages",
    "comentario", "comentarios", "comentário", "comentários", "commenti", "condivisioni",
    "reacties", "kommentarer", "komentarzy", "komentářů", "комментариев", "комментария",
    "комментарий", "коментарів",
  ]

  /// "Image 3 of 5", "Foto 3 von 5": where one is in a gallery.
  private static func counts(_ key: String) -> Bool {
    guard key.utf8.count < 24, key.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    let words = key.split(separator: " ").map(String.init)
    guard words.count == 4, let last = words.last.flatMap({ Int($0) }),
      let number = Int(words[1]), number > 0, number <= last, last < 1000
    else { return false }
    return pictures.contains(words[0]) && between.contains(words[2])
  }

  private static let pictures: Set<String> = [
    "image", "images", "photo", "photos", "picture", "slide", "bild", "foto", "fotos", "imagen",
    "imagem", "immagine", "afbeelding", "kuva", "billede", "bilde", "zdjęcie", "obrázek", "фото",
  ]
  private static let between: Set<String> = [
    "of", "von", "de", "sur", "di", "da", "av", "af", "van", "z", "ze", "из",
  ]

  private static let labels: Set<String> = [
    // Over advertisements.
    "advertisement", "advertisements", "advertisment", "advertising", "advert", "adverts", "ad",
    "ads", "pr", "sponsored", "sponsored content", "promoted", "remove ads", "anzeige", "anzeigen",
    "werbung", "werbeanzeige", "publicité", "annonce", "annonces", "publicidad", "anuncio",
    "anuncios", "publicidade", "pubblicità", "annons", "reklame", "reklama", "reklam", "reklaam",
    "advertentie", "reclame", "mainos", "hirdetés", "publicitate", "oglas", "реклама",
    "διαφήμιση", "إعلان", "פרסומת", "विज्ञापन", "広告", "广告", "廣告", "광고", "quảng cáo", "iklan",
    "โฆษณา", "skip advertisement", "story continues below",
    "story continues below advertisement", "article continues below",
    "article continues after ad", "article continues below ad",
    "article continues below this ad", "story continues below this ad", "scroll to continue",
    "scroll for more",
    // On buttons that share, print and keep.
    "copy", "copied", "link copied", "copy link url copied", "copy link urlcopied", "flipboard",
    "show more sharing options", "sharing is caring", "get short url", "link kopiert",
    "link wurde kopiert", "lien copié", "enlace copiado", "article bookmarked", "view all comments",
    "back to gallery", "this slideshow requires javascript",
    "share", "share this", "share this article", "share on facebook", "tweet", "print", "email",
    "save", "listen", "copy link", "follow us", "facebook", "twitter", "linkedin", "whatsapp",
    "pinterest", "reddit", "teilen", "drucken", "merken", "link kopieren", "partager", "imprimer",
    "copier le lien", "compartir", "imprimir", "copiar enlace", "compartilhar", "partilhar",
    "copiar link", "condividi", "stampa", "copia link", "delen", "afdrukken", "dela", "skriv ut",
    "jaa", "tulosta", "udostępnij", "drukuj", "sdílet", "vytisknout", "zdieľať", "megosztás",
    "nyomtatás", "distribuie", "поделиться", "распечатать", "поширити", "сподели", "κοινοποίηση",
    "paylaş", "yazdır", "مشاركة", "שיתוף", "शेयर करें", "シェア", "シェアする", "印刷", "分享", "打印",
    "列印", "공유", "공유하기", "인쇄", "bagikan", "chia sẻ", "แชร์",
    // On buttons that go elsewhere.
    "comments", "leave a comment", "view comments", "show comments", "continue reading",
    "continue reading below", "keep reading", "read more", "related", "related articles",
    "related stories", "related posts", "recommended", "more from", "loading", "play", "video",
    "next", "close", "expand description", "caption", "topics", "text size", "open in a new tab",
    "table of contents", "article tags", "full story", "story stream", "recent articles",
    "current issue", "leave blank", "learn more", "cite this article", "how to cite",
    "zitiervorschlag",
    "contents hide", "back to top", "zurück", "nach oben", "schließen", "retour", "fermer",
    "volver", "cerrar", "voltar", "fechar", "indietro", "chiudi", "tillbaka", "stäng", "tilbake",
    "tilbage", "lukk", "luk", "sulje", "terug", "sluiten", "zpět", "zavřít", "späť", "zavrieť",
    "powrót", "zamknij", "назад", "закрыть", "закрити", "kapat", "閉じる", "关闭", "關閉", "닫기",
    "subscribe", "sign up", "abonnieren", "s abonner", "suscribirse", "abbonati", "subskrybuj",
  ]
}
