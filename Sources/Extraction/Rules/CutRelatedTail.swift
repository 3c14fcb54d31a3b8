import Markup

/// Ends the text at a label such as "Related articles", when little that could be text follows.
///
/// Where the label stands in a box of its own and the paragraphs of the text go on under it, in the
/// element that holds them all, only the box goes. A heading in a box like those of the headings
/// before it is that of the text's next section, whatever it says.
struct CutRelatedTail: ExtractionRule {
  func apply(to reading: inout Reading) {
    // Without the last tail, one before it is less of the whole.
    if let cut = cutLast(before: reading.passages.count, &reading) {
      _ = cutLast(before: cut, &reading)
    }
  }

  /// Cuts at the first label that so little follows; where that was, if anywhere.
  private func cutLast(before limit: Int, _ reading: inout Reading) -> Int? {
    let total = reading.passages.reduce(0) { $0 + ($1.isKept ? $1.weight : 0) }
    let site = Words.key(reading.metadata.site?.value ?? "")
    let names = (reading.metadata.byline?.value ?? []).map { Words.key($0) }
    let body = reading.body.map { reading.passages(in: $0) } ?? 0..<reading.passages.count
    var seen = 0
    var looks = 0
    var last: Int?
    for index in 0..<limit {
      let passage = reading.passages[index]
      if body.contains(index), seen > 0, (4..<70).contains(passage.characters), passage.stops < 2,
        (total - seen) * (passage.isHeading ? 2 : 5) <= total
      {
        let text = PassageText.words(of: passage, in: reading)
        // "More news is expected on Friday." is a sentence.
        if text.utf8.last != UInt8(ascii: "."), case let key = Words.key(text),
          Self.isLabel(key, site) || passage.isHeading && Self.isLife(key, of: names),
          (total - seen) * (key.hasPrefix("about the author") ? 2 : 3) <= total
        {
          let isSure = (total - seen) * 5 <= total
          looks += isSure ? 0 : 1
          // A hundred such headings are no labels.
          if !isSure, looks > 20 || goesOn(from: index, last, reading) { continue }
          if passage.isHeading, isSection(index, reading) { continue }
          cut(from: index, after: last, &reading)
          return index
        }
      }
      if passage.isKept, passage.weight > 0 {
        seen += passage.weight
        last = index
      }
    }
    return nil
  }

  /// Whether a heading opens a box as another heading of the text, of the same level, opens one that
  /// stands before it in the same element: with the same tag and the same class.
  private func isSection(_ label: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    guard let box = box(openedBy: label, reading), let home = document.parent(of: box) else {
      return false
    }
    var looks = 0
    for index in (reading.firstPassage(from: home)..<label).reversed() {
      let passage = reading.passages[index]
      guard passage.isKept, passage.role == reading.passages[label].role else { continue }
      looks += 1
      if looks > 20 { return false }
      guard let other = child(of: home, above: passage.element, document),
        document.tag(of: other) == document.tag(of: box),
        reading.firstPassage(from: other) == index,
        document.attribute(.class, of: other) == document.attribute(.class, of: box)
      else { continue }
      return reading.passages(in: other).contains {
        reading.passages[$0].isKept && reading.passages[$0].weight > 0
      }
    }
    return false
  }

  /// The largest element that begins with a passage.
  private func box(openedBy passage: Int, _ reading: Reading) -> Int? {
    var box = reading.passages[passage].element
    for _ in 0..<Self.depth {
      guard let parent = reading.document.parent(of: box),
        reading.firstPassage(from: parent) == passage
      else { return box == reading.passages[passage].element ? nil : box }
      box = parent
    }
    return nil
  }

  /// The child of an element that holds another.
  private func child(of home: Int, above node: Int, _ document: HTMLDocument) -> Int? {
    var child = node
    for _ in 0..<Self.depth {
      guard let parent = document.parent(of: child) else { return nil }
      if parent == home { return child }
      child = parent
    }
    return nil
  }

  /// How deep in a box its heading is looked for.
  private static let depth = 12

  /// Whether a paragraph after a label stands beside the last one of the text.
  private func goesOn(from label: Int, _ last: Int?, _ reading: Reading) -> Bool {
    guard let last else { return true }
    return reading.passages.indices[(label + 1)...].contains {
      reading.passages[$0].isKept && reading.passages[$0].weight > 0
        && reading.stands($0, beside: last)
    }
  }

  private func cut(from label: Int, after last: Int?, _ reading: inout Reading) {
    var end = reading.passages.count
    let document = reading.document
    // What is related stands in a box: with its label, or right under it.
    if let last,
      !reading.stands(label, beside: last)
        || reading.passages.indices.contains(label + 1)
          && !reading.stands(label + 1, beside: last),
      let next = reading.passages.indices[(label + 1)...].first(where: {
        let passage = reading.passages[$0]
        return passage.isKept && passage.role == .paragraph && passage.weight >= 80
          && passage.linked == 0 && reading.stands($0, beside: last)
          && document.attribute(.class, of: passage.element)
            == document.attribute(.class, of: reading.passages[last].element)
      })
    {
      end = next
      // The text goes on with its next section.
      while end - 1 > label, reading.passages[end - 1].isHeading,
        reading.stands(end - 1, beside: last)
      {
        end -= 1
      }
    }
    for index in label..<end { reading.drop(passage: index, by: name) }
  }

  /// "About Ann Lee", of one who wrote the text.
  private static func isLife(_ key: String, of names: [String]) -> Bool {
    ["about ", "über ", "à propos de ", "sobre ", "acerca de ", "over ", "om ", "o "].contains {
      key.hasPrefix($0) && names.contains(String(key.dropFirst($0.count)))
    }
  }

  private static func isLabel(_ key: String, _ site: String) -> Bool {
    if RelatedLabels.begins(key) { return true }
    // "Das könnte dich auch interessieren", and "More" of what the site is called.
    if key.hasSuffix("auch interessieren") { return true }
    let word = site.split(separator: " ").first.map(String.init) ?? ""
    guard word.count > 3, key.holds(word), key.utf8.count < 50 else { return false }
    return ["more ", "best of ", "mehr ", "más ", "plus de ", "mais "].contains {
      key.hasPrefix($0)
    }
  }
}
