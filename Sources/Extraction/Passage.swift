import Articles
import Markup

/// A line of a page as a reader sees it: the text between two block boundaries, with what is needed
/// to judge it. Its words are read from the tree only if it is kept.
struct Passage {
  /// What it is by its markup.
  enum Role: Equatable {
    case paragraph
    case heading(Int)
    case item(depth: Int, ordinal: Int?)
    case code
    case row(isHeader: Bool)
    case caption
    case picture
    case rule
  }

  /// What it is.
  var role: Role
  /// Depth of quotes around it.
  var quoteDepth: Int
  /// The block element that it stands in.
  let element: Int
  /// The nodes that hold it.
  var nodes: Range<Int>
  /// Characters; a letter of a script without spaces counts twice.
  var characters = 0
  /// Characters inside links.
  var linked = 0
  /// Marks that end or part sentences.
  var stops = 0
  /// Letters of scripts without spaces.
  var wide = 0
  /// How many links.
  var links = 0
  /// The image of a figure or picture, a node.
  var image: Int?
  /// The rule that left it out; 0 for none.
  var droppedBy: UInt8 = 0
  /// The rule that took it into the article; 0 for none.
  var takenBy: UInt8 = 0

  /// Characters outside links.
  var prose: Int { characters - linked }

  /// Whether no rule has left it out.
  var isKept: Bool { droppedBy == 0 }

  /// Whether it is a heading.
  var isHeading: Bool {
    if case .heading = role { true } else { false }
  }

  /// Whether it is an item of a list.
  var isItem: Bool {
    if case .item = role { true } else { false }
  }

  /// How much it speaks for being part of an article.
  ///
  /// Sentences outside links count; short lines, labels and lists of links do not.
  var weight: Int {
    switch role {
    case .rule, .picture, .caption, .heading: return 0
    case .code: return prose / 2
    case .row: return prose / 3
    case .paragraph, .item:
      let hasNoStops = stops == 0 && (wide * 2 < characters || characters < 30)
      if linked * 2 > characters || hasNoStops {
        return prose >= 160 && linked * 3 < characters ? prose / 2 : 0
      }
      return prose >= 80 ? prose : prose >= 30 ? prose / 2 : 0
    }
  }
}
