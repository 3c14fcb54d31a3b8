/// Lines → passages: decides which line breaks are paragraphs, which are only the width of a page,
/// and which are the author's own.
///
/// Texts come in two shapes. In one every line is a paragraph, as a copied page gives them. In the
/// other an empty line parts the paragraphs and the lines between are cut at some width. A break was
/// made by width if the first word of the next line had no room on its line; a stanza's or an
/// address's breaks were not.
enum PlainPassageSplitter {
  /// The widest line, in bytes, that is taken for one that was cut by width.
  static let widestCut = 120

  /// The passages of a text, in order; none is empty.
  static func passages(of text: String) -> [PlainPassage] {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      line(Substring($0))
    }
    let isLinePerParagraph = longLinesPrevail(in: lines)
    let groups = lines.split { $0.text.isEmpty }
    let width =
      groups.filter { $0.count > 1 }.joined().lazy.map(\.text.utf8.count)
      .filter { $0 <= widestCut }.max() ?? widestCut
    var passages: [PlainPassage] = []
    for group in groups {
      if isLinePerParagraph && !isListOrQuote(group) {
        passages += group.map { PlainPassage(lines: [$0], isFlow: false) }
      } else if let paragraphs = setInParagraphs(group, pageWidth: width) {
        passages += paragraphs
      } else {
        passages.append(passage(group, pageWidth: width))
      }
    }
    return passages
  }

  /// The words of lines: one paragraph if their breaks were made by width, else as they stand.
  static func joined(_ lines: [PlainPassage.Line]) -> String {
    let isFlow = isCutByWidth(lines[...], pageWidth: widestCut)
    return lines.map(\.text).joined(separator: isFlow ? " " : "\n")
  }

  private static func line(_ raw: Substring) -> PlainPassage.Line {
    let spaces = raw.utf8.prefix { $0 == 0x20 }.count
    var slice = raw.dropFirst(spaces)
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    // A no-break space or another wide one may open the line.
    if let first = slice.first, first.isWhitespace { slice = slice.trimmedSlice }
    return PlainPassage.Line(text: slice, indent: spaces)
  }

  private static func passage(
    _ group: ArraySlice<PlainPassage.Line>, pageWidth: Int
  ) -> PlainPassage {
    PlainPassage(lines: Array(group), isFlow: isCutByWidth(group, pageWidth: pageWidth))
  }

  /// The paragraphs of a group that parts them as books do, by setting in their first lines.
  private static func setInParagraphs(
    _ group: ArraySlice<PlainPassage.Line>, pageWidth: Int
  ) -> [PlainPassage]? {
    let margin = group.lazy.map(\.indent).min() ?? 0
    let starts = group.indices.dropFirst().filter { group[$0].indent > margin }
    guard group.count > 2, !starts.isEmpty, !isListOrQuote(group) else { return nil }
    let bounds = [group.startIndex] + starts + [group.endIndex]
    let parts = zip(bounds, bounds.dropFirst()).map {
      passage(group[$0..<$1], pageWidth: pageWidth)
    }
    // The lines of a poem are set in as well, but they do not run on.
    let runsOn =
      parts.contains(where: \.isFlow)
      && parts.allSatisfy { $0.isFlow || $0.lines.count == 1 }
    return runsOn ? parts : nil
  }

  /// Whether most of the text stands in lines too long to have been cut by width.
  private static func longLinesPrevail(in lines: [PlainPassage.Line]) -> Bool {
    var long = 0
    var short = 0
    for line in lines {
      let length = line.text.utf8.count
      if length > widestCut { long += length } else { short += length }
    }
    return long > short
  }

  /// Whether the first line opens a list or a quote, which keep their lines together.
  private static func isListOrQuote(_ group: ArraySlice<PlainPassage.Line>) -> Bool {
    guard let first = group.first?.text, group.count > 1 else { return false }
    return first.hasPrefix(">") || ListMarker(first) != nil
  }

  /// Whether the breaks between these lines were made by width.
  private static func isCutByWidth(_ group: ArraySlice<PlainPassage.Line>, pageWidth: Int) -> Bool {
    guard group.count > 1 else { return false }
    // A byline or a date stands under a headline of any length.
    if group.count <= 4, group.contains(where: { $0.text.utf8.count <= 100 && $0.isAboutArticle }) {
      return false
    }
    // Nobody wraps a sentence into one line twice.
    if let first = group.first, group.dropFirst().first?.text == first.text { return false }
    let lengths = group.map { $0.indent + letters(in: $0.text.utf8) }
    let own = lengths.max() ?? 0
    // Two lines cannot say by themselves what their width is.
    let width = group.count > 2 && own >= 40 ? own : max(own, pageWidth)
    if group.count == 2, own < 60 { return false }
    var forced = 0
    for (index, line) in group.enumerated().dropFirst() {
      let word = letters(in: line.text.utf8.prefix { $0 != 0x20 })
      if lengths[index - 1] + 1 + word > width { forced += 1 }
    }
    // A ragged hand now and then breaks early; more than one break in five is meant.
    return own <= widestCut * 2 && own >= 40 && forced * 5 >= (group.count - 1) * 4
  }

  /// The scalars of a text: bytes that do not continue one.
  private static func letters(in bytes: some Sequence<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
