import Articles
import Display

/// The links of an article, numbered in reading order. Links to one address have one number; what
/// leads nowhere that a reader may be sent has none.
struct BodyLinks: Sendable, Hashable {
  /// An address that the text links to.
  struct Link: Sendable, Hashable {
    /// From 1.
    var number: Int
    /// The words that stand for it where it is met first, perhaps none.
    var words: String
    /// Where it leads.
    var address: LinkAddress
  }

  /// The addresses, by number.
  private(set) var all: [Link] = []
  /// Where their numbers stand in the text, in reading order.
  private(set) var marks: [LinkMark] = []

  /// The links of an article.
  init(_ article: Article) {
    var numbers: [SafeText: Int] = [:]
    for (index, block) in article.blocks.enumerated() {
      var end = -1
      var target: SafeText?
      for inline in block.inlines {
        guard case .link(let next) = inline.kind, inline.start < inline.end,
          let address = LinkAddress(next)
        else { continue }
        let words = String(block.text.string.text(in: inline.start..<inline.end))
        let offset = Self.offset(after: words, in: block.text.string, end: inline.end)
        // A link may come in pieces, of which a part is emphasized; its number comes after the
        // last.
        if inline.start <= end, next == target, let last = marks.indices.last {
          marks[last].offset = max(marks[last].offset, offset)
          let number = marks[last].number
          if all.count == number { all[number - 1].words += words }
        } else {
          let number = numbers[address.text] ?? all.count + 1
          if number > all.count {
            all.append(Link(number: number, words: words, address: address))
            numbers[address.text] = number
          }
          marks.append(LinkMark(block: index, offset: offset, number: number))
        }
        (end, target) = (inline.end, next)
      }
    }
  }

  /// The link of a number.
  subscript(number: Int) -> Link? {
    all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  /// The link that leads to an address.
  func link(to address: LinkAddress) -> Link? { all.first { $0.address.text == address.text } }

  /// The byte after the last letter of a link: never within a letter, nor after a space.
  private static func offset(after words: String, in text: String, end: Int) -> Int {
    var offset = min(end, text.utf8.count)
    for character in words.reversed() {
      guard character.isWhitespace else { break }
      offset -= character.utf8.count
    }
    let place = text.utf8.index(text.startIndex, offsetBy: max(0, offset))
    guard place < text.endIndex else { return offset }
    let next = text.index(after: place)
    let isWithin = text.index(before: next) < place
    return isWithin ? text.utf8.distance(from: text.startIndex, to: next) : offset
  }
}

/// What stands in the text after a letter and is not of it: the number of a link, after the link's
/// words, or the day of a date.
struct LinkMark: Sendable, Hashable {
  /// The block.
  var block: Int
  /// The UTF-8 offset that it stands before.
  var offset: Int
  /// The number; 0 for a day.
  var number: Int
  /// The day as it is shown, with its brackets and the space before them.
  var day: String?

  /// As it is shown.
  var text: String { day ?? "[\(number)]" }
  /// The columns that it takes.
  var columns: Int { day.map { CellWidth.columns(of: $0) } ?? number.description.utf8.count + 2 }
}
