/// Labels that pages put over what is not their text: related stories, comments, popular articles.
enum RelatedLabels {
  /// Whether a line, as `Words.key` gives it, is such a label with a few words more at most.
  static func begins(_ key: String) -> Bool {
    guard let first = key.utf8.first, let labels = labelsByByte[first] else { return false }
    return labels.contains { label in
      guard key.begins(with: label) else { return false }
      let rest = key.dropFirst(label.count).split(separator: " ")
      // "About the author of the letter", "Comments on the plan".
      if let word = rest.first, ofThePage.contains(label), links.contains(word) { return false }
      return rest.count <= 4
    }
  }

  /// Whether a line of a page's text is such a label: no sentence, and no heading with text of its own,
  /// for a label with more words is not followed by prose at once, nor one that stands for itself by two
  /// paragraphs of it.
  static func stands(_ line: Substring, above next: ArraySlice<PlainPassage>) -> Bool {
    guard line.utf8.count < 70, !line.endsSentence, !line.contains(",") else { return false }
    let key = Words.key(line)
    guard begins(key) else { return false }
    let isWhole = labelsByByte[key.utf8.first ?? 0]?.contains(key) == true
    return next.prefix(isWhole ? 2 : 1).count { $0.isProse } < (isWhole ? 2 : 1)
  }

  /// Labels of what the page has one of. Said of something else, they are headings of a text.
  private static let ofThePage: Set<String> = ["about the author", "comments"]
  private static let links: Set<Substring> = ["of", "on", "about", "from", "by", "in"]

  private static let labelsByByte = Dictionary(grouping: labels) { $0.utf8.first ?? 0 }
  private static let labels: [String] = [
    "related articles", "related stories", "related posts", "related content", "related news",
    "related topics", "related reading", "related links", "you may also like",
    "you might also like",
    "you may like", "you might like", "more stories", "more from", "more news", "more articles",
    "more great", "more top", "story source", "journal reference", "cite this", "around the web",
    "more on this story", "read next", "up next", "recommended for you", "recommended by",
    "recommended reading",
    "recommended stories", "recommended articles", "trending", "most popular", "most read",
    "latest news", "latest stories", "latest posts", "leave a comment", "leave a reply", "comments",
    "about the author", "share this", "post navigation", "editors picks", "don t miss",
    "author bio",
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
    "mohlo by vás zajímat", "související", "čtěte také", "čtěte dále", "právě se děje", "súvisiace",
    "čítajte tiež",
    "olvassa el", "kapcsolódó", "citește și", "articole similare", "pročitajte i", "preberite tudi",
    "прочетете още", "още по темата", "читайте также", "по теме", "комментарии", "похожие",
    "читайте також", "διαβάστε επίσης", "σχετικά άρθρα", "ilgili haberler", "اقرأ أيضا",
    "اقرأ أيضًا", "مواضيع ذات صلة", "קראו גם", "כתבות נוספות", "यह भी पढ़ें", "ये भी पढ़ें",
    "相关阅读", "相关文章", "相关新闻", "関連記事", "関連ニュース", "あわせて読みたい",
    "延伸閱讀", "相關文章", "相關新聞", "관련기사", "관련 기사", "berita terkait", "baca juga",
    "xem thêm", "tin liên quan", "ข่าวที่เกี่ยวข้อง",
    "connect with us", "stay connected", "more on this topic", "more on the story",
    "read more from", "most viewed", "das könnte ihnen auch gefallen",
    "das könnte dir auch gefallen", "verwandte artikel", "verwandte beiträge", "verwandte themen",
    "mehr zu diesem thema", "meistgelesene artikel", "empfehlungen der redaktion",
    "passend zum thema", "vous aimerez aussi", "à lire également", "articles liés",
    "articles associés", "dans la même rubrique", "les plus consultés", "lea también",
    "notas relacionadas", "contenido relacionado", "te recomendamos", "más leídas", "más leídos",
    "lo más visto", "sigue leyendo", "artigos relacionados", "mais lidas", "mais lidos",
    "leia mais", "ti potrebbe interessare", "potrebbero interessarti", "i più letti",
    "articoli collegati", "meer over dit onderwerp", "meest gelezen", "lees meer over",
    "relaterade artiklar", "relaterte artikler", "relaterede artikler", "mest læste",
    "mest leste", "mere om emnet", "aiheeseen liittyvää", "powiązane artykuły",
    "polecane artykuły", "zobacz również", "przeczytaj również", "nejčtenější",
    "související články", "najčítanejšie", "kapcsolódó cikkek", "ajánlott cikkek",
    "știri similare", "citește mai mult", "vezi și", "najčitanije", "povezane vesti",
    "povezani članci", "свързани статии", "материалы по теме", "новости по теме", "ещё по теме",
    "читать также", "смотрите также", "схожі новини",
    "матеріали по темі", "більше новин", "читати також", "σχετικά νέα",
    "δείτε επίσης", "benzer haberler", "çok okunanlar", "bunlar da ilginizi çekebilir",
    "أخبار ذات صلة", "مقالات ذات صلة", "اقرأ أيضاً", "الأكثر قراءة", "מאמרים נוספים", "עוד בנושא",
    "اخبار مرتبط", "مطالب مرتبط", "संबंधित खबरें", "artikel terkait", "berita lainnya",
    "bài viết liên quan", "tin cùng chuyên mục", "đọc thêm", "相关推荐", "推荐阅读", "精彩推荐", "热门推荐",
    "为您推荐", "猜你喜欢", "相关报道", "编辑推荐", "您可能感兴趣", "你可能感兴趣", "精彩视频推荐", "推薦閱讀", "為您推薦", "您可能會有興趣的文章",
    "相關報導", "熱門文章", "関連リンク", "おすすめ記事", "こちらもおすすめ", "人気記事", "新着記事", "관련 뉴스", "추천 기사", "많이 본 뉴스",
    "인기 기사",
  ]
}
