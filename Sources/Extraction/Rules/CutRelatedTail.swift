import Markup

/// Ends the text at a label such as "Related articles", when little that could be text follows.
///
/// Where the label stands in a box of its own and the paragraphs of the text go on under it, in the
/// element that holds them all, only the box goes.
struct CutRelatedTail: ExtractionRule {
  func apply(to reading: inout Reading) {
    let total = reading.passages.reduce(0) { $0 + ($1.isKept ? $1.weight : 0) }
    let site = Words.key(reading.metadata.site?.value ?? "")
    var seen = 0
    var last: Int?
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      let isOpen = passage.isKept || reading.ruleNames[Int(passage.droppedBy)] != "ChooseBody"
      if isOpen, seen > 0, passage.characters > 3, passage.characters < 70, passage.stops < 2,
        (total - seen) * 5 <= total
      {
        let key = Words.key(PassageText.words(of: passage, in: reading))
        if Self.isLabel(key, site) {
          cut(from: index, after: last, &reading)
          return
        }
      }
      if passage.isKept, passage.weight > 0 {
        seen += passage.weight
        last = index
      }
    }
  }

  private func cut(from label: Int, after last: Int?, _ reading: inout Reading) {
    let parent = last.flatMap { reading.document.parent(of: reading.passages[$0].element) }
    var end = reading.passages.count
    if reading.document.parent(of: reading.passages[label].element) != parent,
      let next = reading.passages[(label + 1)...].firstIndex(where: {
        $0.isKept && $0.role == .paragraph && $0.weight >= 80 && $0.linked == 0
          && reading.document.parent(of: $0.element) == parent
      })
    {
      end = next
    }
    for index in label..<end { reading.drop(passage: index, by: name) }
  }

  private static func isLabel(_ key: String, _ site: String) -> Bool {
    if labels.contains(where: { key.hasPrefix($0) }) { return true }
    // "Das könnte dich auch interessieren", and "More" of what the site is called.
    if key.hasSuffix("auch interessieren") { return true }
    let word = site.split(separator: " ").first.map(String.init) ?? ""
    guard word.count > 3, key.holds(word), key.utf8.count < 50 else { return false }
    return ["more ", "best of ", "mehr ", "más ", "plus de ", "mais "].contains {
      key.hasPrefix($0)
    }
  }

  private static let labels: [String] = [
    "related articles", "related stories", "related posts", "related content", "related news",
    "related topics", "related reading", "related links", "you may also like",
    "you might also like",
    "you may like", "you might like", "more stories", "more from", "more news", "more articles",
    "more great", "more top", "story source", "journal reference", "cite this", "around the web",
    "more on this story", "read next", "up next", "recommended for you", "recommended reading",
    "recommended stories", "recommended articles", "trending", "most popular", "most read",
    "latest news", "latest stories", "latest posts", "leave a comment", "leave a reply", "comments",
    "about the author", "share this", "post navigation", "editors picks", "don t miss",
    "mehr zum thema", "mehr zu", "das könnte sie auch interessieren", "auch interessant",
    "lesen sie auch", "weitere artikel", "weitere beiträge", "weitere themen", "ähnliche artikel",
    "ähnliche beiträge", "kommentare", "meistgelesen", "schon gelesen", "neueste beiträge",
    "weitere informationen", "lust auf mehr", "dieses thema im programm", "zum weiterlesen",
    "articles similaires", "à lire aussi", "lire aussi", "sur le même sujet", "commentaires",
    "les plus lus", "artículos relacionados", "noticias relacionadas", "te puede interesar",
    "también te puede interesar", "comentarios", "lo más leído", "más noticias", "leia também",
    "veja também", "notícias relacionadas", "comentários", "potrebbe interessarti", "leggi anche",
    "articoli correlati", "commenti", "lees ook", "gerelateerde", "läs mer", "læs også", "les også",
    "läs också", "läs även", "lue myös", "lue lisää", "mest lästa", "mest lest", "luetuimmat",
    "czytaj także", "czytaj też", "zobacz także", "zobacz też", "komentarze", "podobne artykuły",
    "przeczytaj także", "przeczytaj też", "najczęściej czytane", "mohlo by vás zaujímať",
    "mohlo by vás zajímat", "související", "čtěte také", "čtěte dále", "súvisiace", "čítajte tiež",
    "olvassa el", "kapcsolódó", "citește și", "articole similare", "pročitajte i", "preberite tudi",
    "прочетете още", "още по темата", "читайте также", "по теме", "комментарии", "похожие",
    "читайте також", "διαβάστε επίσης", "σχετικά άρθρα", "ilgili haberler", "اقرأ أيضا",
    "اقرأ أيضًا", "مواضيع ذات صلة", "קראו גם", "כתבות נוספות", "यह भी पढ़ें", "ये भी पढ़ें",
    "相关阅读", "相关文章", "相关新闻", "関連記事", "関連ニュース", "あわせて読みたい",
    "延伸閱讀", "相關文章", "相關新聞", "관련기사", "관련 기사", "berita terkait", "baca juga",
    "xem thêm", "tin liên quan", "ข่าวที่เกี่ยวข้อง",
  ]
}
