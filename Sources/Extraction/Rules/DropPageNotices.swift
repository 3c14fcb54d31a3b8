import Markup

/// Leaves out the short lines that pages put between paragraphs: labels of advertisements, pointers
/// to other stories, invitations to subscribe, bylines and days said again.
struct DropPageNotices: ExtractionRule {
  func apply(to reading: inout Reading) {
    let site = Words.key(reading.metadata.site?.value ?? "")
    let names = Set((reading.metadata.byline?.value ?? []).map { Words.key($0) })
    let tail = reading.passages.indices.filter { reading.passages[$0].isKept }.suffix(4).first ?? 0
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      if reading.isSpared(passage) { continue }
      guard passage.characters > 0, passage.characters < 900 else { continue }
      if passage.characters >= 300 {
        if passage.role == .paragraph, index >= tail,
          notice(on: passage, site, reading).isHouseRule
        {
          reading.drop(passage: index, by: name)
        }
        continue
      }
      let notice = notice(on: passage, site, reading)
      let (text, key) = (notice.text, notice.key)
      if key.isEmpty, passage.role != .code, !passage.isHeading || isLine(text) {
        reading.drop(passage: index, by: name)
        continue
      }
      if passage.role != .code && PageLabels.holds(key) || names.contains(key)
        || PageBylines.tells(key, of: names)
        || passage.role == .paragraph && (isNamelessByline(text, key) || isCredit(passage, text))
      {
        reading.drop(passage: index, by: name)
      } else if notice.isPointer, !isSection(passage, key), !OtherEntries.isHeading(passage, key),
        passage.linked * 2 > passage.characters
          || passage.characters < 60 && passage.stops == 0 && !passage.isItem
      {
        reading.drop(passage: index, by: name)
      } else if passage.characters < 70, passage.role == .paragraph,
        WrittenDate.whole(text)?.year != nil
      {
        reading.drop(passage: index, by: name)
      } else if notice.isOne || isDisclosure(key, passage)
        || index >= tail && (notice.isOwned || isLastCall(key, passage, site))
        || passage.role != .code && ShareLine.isOne(key, isItem: passage.isItem)
      {
        reading.drop(passage: index, by: name)
      }
    }
  }

  private func notice(on passage: Passage, _ site: String, _ reading: Reading) -> PageNotice {
    PageNotice(PassageText.words(of: passage, in: reading), on: site)
  }

  /// "Advertisement, contains affiliate links".
  private func isDisclosure(_ key: String, _ passage: Passage) -> Bool {
    guard passage.characters < 100, passage.role == .paragraph else { return false }
    return ["anzeige ", "werbung ", "advertorial ", "enthält werbung", "dieser beitrag enthält"]
      .contains { key.hasPrefix($0) } && (key.holds("enthält") || passage.stops < 2)
      || key.hasPrefix("this post contains affiliate")
      || key.hasPrefix("this article contains affiliate")
  }

  /// "Photo: Ann Lee, AP", "Illustration by Ann Lee": a line that says no more than who made a picture.
  private func isCredit(_ passage: Passage, _ text: String) -> Bool {
    guard passage.characters < 90, passage.quoteDepth == 0, passage.linked * 2 < passage.characters,
      let last = text.last, !".!?:".contains(last)
    else { return false }
    let line = text.first == "(" || text.first == "[" ? text.dropFirst() : text[...]
    guard line.first?.isLowercase == false else { return false }
    let opening = line.prefix(24).lowercased()
    return CreditWords.labels.contains { opening.hasPrefix($0) }
  }

  /// "By", and "By , and edited by": a byline whose names were left out for themselves.
  private func isNamelessByline(_ text: String, _ key: String) -> Bool {
    ["by", "por", "von", "par"].contains(key) || text.utf8.count < 200 && text.hasPrefix("By ,")
  }

  /// "Subscribe to the Harbour Briefing" with a link to it or from the site of that name, "doi:
  /// 10.1038/…": what stands at the end alone.
  private func isLastCall(_ key: String, _ passage: Passage, _ site: String) -> Bool {
    guard passage.role == .paragraph, passage.characters < 160 else { return false }
    if key.hasPrefix("doi ") { return passage.characters < 80 }
    guard key.hasPrefix("subscribe to ") else { return false }
    let name = site.split(separator: " ").first { $0.count > 2 && $0 != "the" }
    return passage.links > 0 || name.map { key.split(separator: " ").contains($0) } == true
  }

  /// "Next steps", "Related work", "Buy now, pay later": a heading of more words than such a label has.
  private func isSection(_ passage: Passage, _ key: String) -> Bool {
    passage.isHeading && passage.linked == 0
      && PageNotice.headings.contains { $0 != key && key.begins(with: $0) }
  }

  /// A line drawn with letters, as agencies set between the parts of a story: "___".
  private func isLine(_ text: String) -> Bool { text.allSatisfy { "_-–—=*~·•. ".contains($0) } }
}
