import Articles
import Markup

/// Leaves out lines that are nothing but links to elsewhere: lists of related stories, tags, menus.
///
/// A list of links that the text itself leads to stays: one that its sentence opens with a colon,
/// names of things under a sentence or a heading in the midst of the text, those within an item,
/// those of a guide each of whose sections ends with one, and the sources at its end. Headlines are
/// long and names are short.
struct DropLinkedLines: ExtractionRule {
  func apply(to reading: inout Reading) {
    let runs = runs(in: reading)
    if runs.isEmpty { return }
    let site = OwnSite(of: reading)
    var following = 0
    var after: [Int: Int] = [:]
    for index in reading.passages.indices.reversed() where reading.passages[index].isKept {
      after[index] = following
      following += reading.passages[index].weight
    }
    let total = following
    // A guide leads on from each of its sections; a story is interrupted once or twice.
    let sections = runs.count { run in
      run.lead.map { reading.passages[$0].weight > 0 && !reading.passages[$0].isItem } == true
        && run.lines.allSatisfy { reading.passages[$0].isItem }
    }
    for (run, lead) in runs {
      guard let last = run.last else { continue }
      // What leads to other sites was put there by the author: offers, sources.
      let away = run.count { site.isLeft(by: reading.passages[$0], of: reading) }
      if away * 2 > run.count, site.isKnown { continue }
      let left = after[last] ?? 0
      if isPartOfText(
        run, after: lead, left: left, of: total, areMany: sections >= 5, reading)
      {
        continue
      }
      for index in run { reading.drop(passage: index, by: name) }
      if let lead, isLabel(lead, of: run, reading) { reading.drop(passage: lead, by: name) }
    }
  }

  /// Three linked lines and more that follow one another, each with the passage before it.
  private func runs(in reading: Reading) -> [(lines: [Int], lead: Int?)] {
    var runs: [(lines: [Int], lead: Int?)] = []
    var run: [Int] = []
    var lead: Int?
    func close() {
      if run.count > 2 { runs.append((run, lead)) }
      run = []
    }
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      if reading.isSpared(passage) {
        close()
      } else if passage.role == .picture || passage.role == .rule {
        continue
      } else if isLinked(passage) || isLabelled(passage, reading) {
        run.append(index)
      } else {
        close()
        lead = index
      }
    }
    close()
    return runs
  }

  /// Whether a line is but the label of the links right under it: "More news:", "Contents".
  private func isLabel(_ lead: Int, of run: [Int], _ reading: Reading) -> Bool {
    let passage = reading.passages[lead]
    guard passage.isKept, passage.role == .paragraph, passage.weight == 0,
      passage.characters < 60,
      !reading.passages[(lead + 1)..<(run.first ?? lead + 1)].contains(where: { $0.isKept })
    else { return false }
    let text = PassageText.words(of: passage, in: reading)
    return text.last == ":" || text.last == "：" || Self.contents.contains(Words.key(text))
  }

  private static let contents: Set<String> = [
    "contents", "on this page", "in this section", "inhalt", "inhaltsverzeichnis", "sommaire",
    "table des matières", "contenido", "índice", "indice", "sommario", "inhoud", "innehåll",
    "indhold", "innhold", "sisällys", "spis treści", "obsah", "содержание", "зміст", "目次", "目录",
    "目錄", "목차", "içindekiler",
  ]

  private func isLinked(_ passage: Passage) -> Bool {
    guard passage.characters > 0, passage.linked * 10 >= passage.characters * 8 else {
      return false
    }
    switch passage.role {
    case .heading, .code, .row: return false
    default: return true
    }
  }

  /// "Research: How ropes are tested", "Frayed? How ropes are tested", an entry of a list with a linked headline.
  private func isLabelled(_ passage: Passage, _ reading: Reading) -> Bool {
    guard case .item = passage.role, passage.prose < 40, passage.linked > passage.prose else {
      return false
    }
    let words = PassageText(passage, of: reading, address: nil)
    guard let link = words.inlines.first(where: { $0.isLink }), link.start > 0 else { return false }
    let label = words.text.utf8.prefix(link.start).last { $0 != 0x20 }
    return label.map { [0x3A, 0x3F, 0x21].contains($0) } == true
      && link.end == words.text.utf8.count
  }

  /// Whether a run of linked lines is a list that the text before it leads to.
  private func isPartOfText(
    _ run: [Int], after lead: Int?, left: Int, of total: Int, areMany: Bool, _ reading: Reading
  ) -> Bool {
    guard let lead else { return false }
    let areItems = run.allSatisfy {
      if case .item = reading.passages[$0].role { true } else { false }
    }
    guard areItems || areParagraphs(run, reading) else { return false }
    let passage = reading.passages[lead]
    let text = PassageText.words(of: passage, in: reading)
    let key = Words.key(text)
    if passage.isHeading, Self.sources.contains(key) { return true }
    if OtherEntries.areNamed(by: run, under: lead, in: reading) { return true }
    let letters = run.reduce(0) { $0 + reading.passages[$1].characters }
    let areNames = letters < run.count * 32
    if areNames && isAnnounced(by: text, key) || areUnder(lead, run, reading) { return true }
    if RelatedLabels.begins(key) || leadsWithin(run, reading) { return false }
    let isInMidst = left >= 300 && left * 10 >= total
    if let last = text.last, last == ":" || last == "：" {
      return isInMidst || passage.weight > 0
    }
    guard isInMidst else { return false }
    if areMany { return true }
    return passage.isHeading || !areItems || passage.weight > 0 && letters < run.count * 30
  }

  /// Whether names stand beside one another as a paragraph each, as the text around them does.
  private func areParagraphs(_ run: [Int], _ reading: Reading) -> Bool {
    let document = reading.document
    guard let first = run.first else { return false }
    let home = document.parent(of: reading.passages[first].element)
    return run.allSatisfy { index in
      let passage = reading.passages[index]
      return passage.role == .paragraph && passage.characters < 32
        && document.tag(of: passage.element) == .p
        && document.parent(of: passage.element) == home
    }
  }

  /// Whether a sentence leads to the list, "The library knows the following kinds of data:".
  private func isAnnounced(by text: String, _ key: String) -> Bool {
    guard let last = text.last, last == ":" || last == "：" else { return false }
    return key.split(separator: " ").count >= 5 && !RelatedLabels.begins(key)
      && !PageLabels.holds(key)
  }

  /// Whether the links are a list within the item before them, which is text.
  private func areUnder(_ lead: Int, _ run: [Int], _ reading: Reading) -> Bool {
    guard case .item(let depth, _) = reading.passages[lead].role,
      reading.passages[lead].linked == 0
    else { return false }
    return run.allSatisfy {
      guard case .item(let own, _) = reading.passages[$0].role else { return false }
      return own > depth
    }
  }

  /// Whether most links lead to places of the same page: a list of its contents.
  private func leadsWithin(_ run: [Int], _ reading: Reading) -> Bool {
    let document = reading.document
    let within = run.count { index in
      var node: Int? = reading.passages[index].nodes.lowerBound
      for _ in 0..<8 {
        guard let element = node else { return false }
        if let target = document.attributeRange(.href, of: element) {
          return document.bytes[target].first == 0x23
        }
        node = document.parent(of: element)
      }
      return false
    }
    return within * 2 > run.count
  }

  /// Headings over the sources of a text.
  private static let sources: Set<String> = [
    "references", "references and sources", "references sources", "sources", "bibliography",
    "external links", "further reading", "literature", "works cited", "quellen",
    "einzelnachweise", "weblinks", "literatur", "références", "bibliographie", "liens externes",
    "referencias", "bibliografía", "enlaces externos", "note", "bibliografia",
    "collegamenti esterni", "referências", "ligações externas", "примечания", "литература",
    "ссылки", "参考文献", "外部リンク", "参考资料", "外部链接",
  ]
}
