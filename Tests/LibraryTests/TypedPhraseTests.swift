import Foundation
import Testing

@testable import Articles
@testable import Library

/// What is found quickly, in the bytes of the records and by what earlier letters have left, is what
/// the texts hold.
@Suite struct TypedPhraseTests {
  /// Texts in which a phrase is hard to tell: ends of fields, signs that JSON escapes, letters that become
  /// others when they are folded, marks after letters, and scripts without spaces.
  private static let hard = [
    "She said \"now or never\" and left", "C:\\now\\or never", "now\nor never", "now\tor  never",
    "Straße im Norden, STRASSE IM Süden", "strasse imposant", "Café or café cre\u{301}me",
    "\u{e9}t\u{e9} prochain", "e\u{301}te\u{301} prochain", "東京都で東京と大阪と東京に",
    "กรุงเทพ มหา กรุงเทพมหานคร",
    "now—or; never", "now 🙂 or never", "<b>now</b> or <i>never</i>", "now or", "never the end",
    "the then the there the", "the — -the — the - - -x", "“now” ‘or’ never",
    "ﬁnd ﬂags now or neverland",
    "ｆｕｌｌ ｗｉｄｔｈ now", "a b a b a b a c", String(repeating: "to ", count: 60) + "tom",
    "now or \u{200B}never or now \u{0301}or", "Дом у моря, дом у мор", "中国中国中国人",
  ]

  private static func articles(_ seed: UInt64) -> [Article] {
    var sample = TextSample(seed: seed)
    return (0..<400).map { number in
      var texts: [String] = []
      for _ in 0...sample.number(below: 3) {
        texts.append(sample.number(below: 2) == 0 ? sample.one(of: hard) : sample.text(words: 9))
      }
      var article = Article(
        id: ArticleID(naming: "\(number)"), title: SafeText(sample.one(of: hard)),
        site: sample.number(below: 4) == 0 ? nil : SafeText(sample.word()),
        url: SafeText("https://" + sample.spacedWord() + ".example/now or"),
        blocks: texts.map { Block(.paragraph, SafeText($0)) })
      article.byline = sample.number(below: 2) == 0 ? [] : [SafeText(sample.text(words: 2))]
      return article
    }
  }

  /// Queries that are typed: pieces of the texts, quoted, and some of everything else.
  private static func queries(_ seed: UInt64) -> [String] {
    var sample = TextSample(seed: seed)
    let phrases = hard.map { text -> String in
      let words = text.split(separator: " ").map(String.init)
      let start = sample.number(below: words.count)
      return "\""
        + words[start...].prefix(3).joined(separator: " ")
        .replacingOccurrences(of: "\"", with: "") + "\""
    }
    return phrases + (0..<25).map { _ in "\"" + sample.text(words: 2) + "\"" } + [
      "\"now or never the\"", "\"the - x\"", "\"to to tom\"", "title:\"now or\" never",
      "\"now or\" -\"or never\"", "東京と大阪", "กรุงเทพมหา", "body:\"strasse im\"", "中国人",
      "source:\"a b\" \"now or", "\"the -the\"", "\"the — the\"",
    ]
  }

  @Test(arguments: [1, 2] as [UInt64])
  func everyLetterFinds(whatTheTextsHold seed: UInt64) throws {
    let scratch = ScratchLibrary()
    let library = try scratch.open()
    let articles = Self.articles(seed)
    try library.add(articles)
    if seed == 2 { try library.index(all: true) }
    let folded = articles.map { ($0.id, FoldedArticle($0)) }
    for text in Self.queries(seed) {
      var typed = ""
      for letter in text {
        typed.append(letter)
        let query = Query(typed)
        let expected = Set(folded.filter { query.matches($0.1) }.map(\.0))
        let found = try #require(library.find(query, rows: 0..<400))
        #expect(Set(found.rows.map(\.id)) == expected, "\(typed)")
        #expect(found.total == expected.count, "\(typed)")
      }
    }
  }

  @Test func aTermIsFoundAtEveryPlaceWhereItStands() {
    var sample = TextSample(seed: 3)
    for _ in 0..<2_000 {
      guard let term = sample.term() else { continue }
      let text = FoldedText.bytes(of: sample.one(of: [sample.text(words: 12)] + Self.hard))
      text.withUnsafeBufferPointer { text in
        let first = term.pieces[0]
        let plain = text.indices.filter { begin in
          text.startsWord(at: begin) && text[begin...].starts(with: first)
            && term.end(in: text, afterFirst: begin + first.count) != nil
        }
        #expect(term.firstMatch(in: text)?.lowerBound == plain.first)
        // From each place on, from the letter behind it, and from anywhere.
        let starts =
          plain + plain.map { $0 + 1 } + [text.count, sample.number(below: text.count + 1)]
        for start in starts {
          #expect(
            term.firstMatch(in: text, from: start)?.lowerBound == plain.first { $0 >= start },
            "from \(start)")
        }
      }
    }
  }

  @Test func aRecordIsFoldedAsItsArticle() throws {
    for article in Self.articles(4) {
      let line = ArticleRecord.line(article, added: ScratchLibrary.clock(), unknown: [])
      let folded = line.dropLast().withUnsafeBufferPointer { RecordTexts.folded($0) }
      let plain = FoldedArticle(article)
      #expect(folded?.bytes == plain.bytes)
      for part in TextIndexTests.parts {
        #expect(folded?.ranges(of: part) == plain.ranges(of: part))
      }
    }
  }

  @Test func aGlanceTellsNothingOfAPhraseThatStandsThere() throws {
    let lines = (Self.articles(5) + [Self.article("NOW OR never"), Self.article("l'Eté: now")]).map
    {
      (FoldedArticle($0), ArticleRecord.line($0, added: ScratchLibrary.clock(), unknown: []))
    }
    let texts =
      Self.queries(6).filter { !$0.contains(":") }
      + ["\"never the e", "\"or never", "\"strasse im n", "\"a b a", "\"the then"]
    var (told, standing) = (0, 0)
    for text in texts {
      guard let term = QueryTerm(text.replacing("\"", with: ""), isOpen: true),
        let glance = PhraseGlance(term)
      else { continue }
      let query = Query("\"" + text.replacing("\"", with: ""))
      for (folded, line) in lines {
        let mayStand = line.withUnsafeBufferPointer { glance.mayStand(in: $0) }
        if !mayStand { told += 1 }
        guard query.matches(folded) else { continue }
        standing += 1
        #expect(mayStand, "\(text)")
      }
    }
    #expect(told > 0 && standing > 100, "\(told) \(standing)")
  }

  /// What the glance says of a record whose body is this JSON.
  @Test(arguments: [
    ("now only", false), ("now or", true), ("NOW OR", true), ("now-or", true), ("nowhere", false),
    ("now", true), ("now 9r", false), ("now \u{1F642} or", true), ("knowing", false),
    (#"now only \u006eow or"#, true), (#"now only \\u"#, false), ("now only \u{2019}s", false),
    ("n\u{F6}w or", true), ("nothing", false), ("or now", true), ("now o", false),
  ])
  func whatAGlanceTells(_ text: String, _ mayStand: Bool) throws {
    let glance = try #require(Self.glance("now or"))
    let bytes = Array("{\"text\":\"\(text)\"}".utf8)
    #expect(bytes.withUnsafeBufferPointer { glance.mayStand(in: $0) } == mayStand)
    #expect(Self.glance("now") == nil && Self.glance("東京 or") == nil)
    #expect(Self.glance("été or") != nil)
  }

  private static func glance(_ text: String) -> PhraseGlance? {
    QueryTerm(text, isOpen: true).flatMap { PhraseGlance($0) }
  }

  private static func article(_ text: String) -> Article {
    Article(
      id: ArticleID(naming: text), title: SafeText(text),
      blocks: [Block(.paragraph, SafeText(text))])
  }

  @Test(arguments: [
    (#"caf\u00e9 \"x\" a\/b \\ c\n\td"#, "cafe \"x\" a/b \\ c  d"),
    (#"\ud83d\ude42 and \uD83D alone"#, "🙂 and \u{FFFD} alone"),
    (#"\u00dfen \u0130 e\u0301"#, "ssen i e"), (#"ends \\"#, "ends \\"), ("", ""),
  ])
  func escapesAreReadAsTheyMean(_ escaped: String, _ meant: String) {
    #expect(Self.body(of: Array(escaped.utf8)) == meant)
  }

  @Test func whatIsNotUTF8IsReplaced() {
    for bytes in [
      [0xC3], [0xE2, 0x82], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x80, 0x41],
      [0xF9, 0x80, 0x80, 0x80],
    ] {
      let raw = Array("now ".utf8) + bytes.map { UInt8($0) } + Array(" Or".utf8)
      let plain = FoldedText.bytes(of: String(decoding: raw, as: UTF8.self))
      #expect(Self.body(of: raw) == String(decoding: plain, as: UTF8.self))
    }
  }

  /// The folded body of a record with that between the quotes of its only block.
  private static func body(of raw: [UInt8]) -> String? {
    let line =
      Array(#"{"type":"article","id":"0000000000000001","blocks":[{"text":""#.utf8) + raw
      + Array(#""}]}"#.utf8)
    let folded = line.withUnsafeBufferPointer { RecordTexts.folded($0) }
    return folded.map { String(decoding: $0.bytes[$0.body].dropLast(), as: UTF8.self) }
  }
}
