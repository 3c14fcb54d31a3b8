import Markup

/// Leaves out a label such as "Also in this issue" in the midst of a text with the links under it.
struct DropLabelledLinks: ExtractionRule {
  func apply(to reading: inout Reading) {
    let kept = reading.passages.indices.filter { reading.passages[$0].isKept }
    for (place, label) in kept.enumerated() {
      let passage = reading.passages[label]
      guard passage.isKept, passage.characters > 3, passage.characters < 60, passage.stops == 0,
        passage.linked == 0
      else { continue }
      let key = Words.key(PassageText.words(of: passage, in: reading))
      guard
        Self.words.contains(key) || RelatedLabels.begins(key)
          || Self.labels.contains(where: { key == $0 || key.hasPrefix($0 + " ") })
      else { continue }
      let links = kept[(place + 1)...].prefix { index in
        let next = reading.passages[index]
        return next.linked > 0 && next.linked * 10 >= next.characters * 7
      }
      guard !links.isEmpty, !OtherEntries.areNamed(by: links, under: label, in: reading) else {
        continue
      }
      reading.drop(passage: label, by: name)
      for index in links { reading.drop(passage: index, by: name) }
    }
  }

  private static let words: Set<String> = [
    "elsewhere", "related", "related coverage", "related stories", "related articles",
    "recommended", "trending", "popular",
  ]

  /// Labels that may name a section, "More in Europe".
  private static let labels = [
    "also in this issue", "also in the archive", "also in", "also on", "also see", "also read",
    "in this issue", "more in", "more on", "more from", "more stories", "more about",
    "read also", "read more", "read next", "see also", "you may also like", "you might also like",
    "editors picks", "most read", "dont miss", "lesen sie auch", "siehe auch", "lies auch",
    "auch interessant", "voir aussi", "ver también", "veja também", "vedi anche", "läs också",
    "les også", "læs også", "lue myös", "czytaj też", "czytaj także", "zobacz też", "čtěte také",
    "читайте также", "читайте також", "διαβάστε επίσης", "ayrıca okuyun", "اقرأ أيضا",
    "mehr zum thema",
    "lire aussi", "à lire aussi", "leia também", "lea también", "leggi anche", "lees ook",
  ]
}
