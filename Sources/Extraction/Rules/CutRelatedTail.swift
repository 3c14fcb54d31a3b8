import Markup

/// Ends the text at a label such as "Related articles", when little that could be text follows.
struct CutRelatedTail: ExtractionRule {
  func apply(to reading: inout Reading) {
    let total = reading.passages.reduce(0) { $0 + ($1.isKept ? $1.weight : 0) }
    var seen = 0
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      let isOpen = passage.isKept || reading.ruleNames[Int(passage.droppedBy)] != "ChooseBody"
      if isOpen, seen > 0, passage.characters > 3, passage.characters < 70, passage.stops < 2,
        (total - seen) * 5 <= total
      {
        let key = Words.key(PassageText.words(of: passage, in: reading))
        if Self.labels.contains(where: { key.hasPrefix($0) }) {
          for rest in index..<reading.passages.count { reading.drop(passage: rest, by: name) }
          return
        }
      }
      if passage.isKept { seen += passage.weight }
    }
  }

  private static let labels: [String] = [
    "related articles", "related stories", "related posts", "related content", "related news",
    "related topics", "related reading", "related links", "you may also like",
    "you might also like",
    "you may like", "you might like", "more stories", "more from", "more news", "more articles",
    "more on this story", "read next", "up next", "recommended for you", "recommended reading",
    "recommended stories", "recommended articles", "trending", "most popular", "most read",
    "latest news", "latest stories", "latest posts", "leave a comment", "leave a reply", "comments",
    "about the author", "share this", "post navigation", "editors picks", "don t miss",
    "mehr zum thema", "mehr zu", "das könnte sie auch interessieren", "auch interessant",
    "lesen sie auch", "weitere artikel", "weitere beiträge", "weitere themen", "ähnliche artikel",
    "ähnliche beiträge", "kommentare", "meistgelesen", "schon gelesen", "neueste beiträge",
    "articles similaires", "à lire aussi", "lire aussi", "sur le même sujet", "commentaires",
    "les plus lus", "artículos relacionados", "noticias relacionadas", "te puede interesar",
    "también te puede interesar", "comentarios", "lo más leído", "más noticias", "leia também",
    "veja também", "notícias relacionadas", "comentários", "potrebbe interessarti", "leggi anche",
    "articoli correlati", "commenti", "lees ook", "gerelateerde", "läs mer", "læs også", "les også",
    "czytaj także", "czytaj też", "zobacz także", "zobacz też", "komentarze", "podobne artykuły",
    "mohlo by vás zajímat", "související", "читайте также", "по теме", "комментарии", "похожие",
    "читайте також", "ilgili haberler", "相关阅读", "相关文章", "関連記事", "あわせて読みたい",
    "延伸閱讀", "相關文章", "관련기사", "berita terkait", "baca juga",
  ]
}
