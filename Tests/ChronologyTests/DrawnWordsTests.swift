import Articles
import Chronology
import Testing

/// Texts of words drawn by lot: no order of words may bring a rule down, and no two mentions
/// overlap.
@Suite struct DrawnWordsTests {
  static let english = """
    the a an of in on at by to from between and or until through during since for after before within over
    under about nearly more than less least at_most early earlier late later mid end beginning middle start
    last past next previous following coming this that these those same current latest recent other former
    every each daily weekly monthly annually once twice ago hence now today tonight yesterday tomorrow then
    recently soon future noon midnight morning afternoon evening night dawn o'clock am pm a.m. p.m. GMT
    January Feb. March May june Sept. December Monday Tues. friday Saturdays Mondays weekend weekends
    second minute hours day days week weeks fortnight month quarter half season year years decade century
    spring summer fall winter Christmas Easter Thanksgiving Ramadan Passover Diwali New Year's Eve Labor Day
    first second third 4th twenty-fifth thirtieth one two twenty ninety hundred thousand million dozen
    several few couple many some 1 2 7 12 25 31 1999 2024 '98 1990s 1,200 8:30 3:07:35 7/25 2024-07-25 9/11
    490 BC AD Q3 3Q fiscal H2 , . ; : ! ? - – — ( ) " ' % $ / the_Post's 's said was were had has will would
    could may might is are be been being had_been set_to due expected scheduled planned agreed killed opened
    meets opens which who that when where while because but not attacks vote ruling report game people Smith
    London “ ” … @ # http://a.b/ U.S. Mr. and_then he she they we I
    """

  static let german = """
    der die das des dem den ein eine im am in an vor nach seit bis von zum zur und oder jeden montags Montag
    Freitag Mai März Juli Jänner vergangene letzte kommende nächste diese selben Tag Tage Woche Wochen Monat
    Jahr Jahre Jahrhundert heute gestern morgen Morgen Abend Nacht Uhr halb Anfang Mitte Ende rund etwa 1. 3.
    25. 1999 zwei drei zwanzig Weihnachten Ostern Sommer Winter Quartal wurde wird hat sagte . , - später
    zuvor darauf lang täglich
    """

  static let spanish = """
    el la los las un una de del al en a por para desde hasta entre y o cada todos lunes viernes mayo julio
    enero pasada pasado próximo que viene este esta ese aquel mismo día días semana semanas mes meses año
    años siglo XIX hoy ayer mañana anoche tarde noche hace dentro dos tres veinte 1 25 1999 principios
    mediados finales Navidad Semana Santa verano trimestre dijo fue será va . , - después antes siguiente
    """

  @Test(arguments: zip([english, german, spanish], [1, 2, 3] as [UInt64]))
  func noOrderOfWordsBringsARuleDown(_ words: String, _ seed: UInt64) {
    let words = words.split(whereSeparator: \.isWhitespace).map { $0.replacing("_", with: " ") }
    var lot = seed
    func draw(_ count: Int) -> Int {
      lot = lot &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(lot >> 33) % count
    }
    for _ in 0..<600 {
      let text = (0..<(1 + draw(14))).map { _ in words[draw(words.count)] }.joined(separator: " ")
      for reference in [CivilMoment(iso: "2024-03-13T10:20"), nil] {
        var end = 0
        for mention in DateTagger().mentions(in: text, reference: reference) {
          #expect(mention.range.start >= end && mention.range.end <= text.utf8.count, "\(text)")
          end = mention.range.end
        }
      }
      let dated = ArticleDater().date(article(text), fallback: nil)
      #expect(dated.events.count <= dated.mentions.count, "\(text)")
    }
  }

  @Test func sentencesThatOnceDid() {
    for text in [
      "Sales in the current Christmas season fell.", "In the past Easter was late.",
      "La semana pasada Navidad fue celebrada.", "Thanksgiving after next Christmas",
      "Open Sundays Easter excepted.", "Das Museum ist montags Weihnachten geschlossen.",
      "The week after next 8/10",
    ] {
      let mentions = DateTagger().mentions(in: text, reference: CivilMoment(iso: "2024-03-13"))
      #expect(!mentions.isEmpty, "\(text)")
    }
    for text in [
      "Shares rose at Yahoo! , and profits fell, dropped 5 percent in May 2019.",
      ", but the bridge fell, collapsed on 3 May 2019.",
    ] {
      let dated = ArticleDater().date(article(text), fallback: nil)
      #expect(!dated.mentions.isEmpty, "\(text)")
    }
  }

  private func article(_ text: String) -> Article {
    var article = Article(
      id: ArticleID(naming: "line"), title: "A line", blocks: [Block(.paragraph, SafeText(text))])
    article.published = CivilMoment(iso: "2024-08-08")
    return article
  }
}
