public import Articles
import Markup

/// What became of one part of an input: kept, or left out, and by which rule.
public struct Decision: Sendable {
  /// Whether it is in the article.
  public let isKept: Bool
  /// The rule that kept it or left it out; none for what no rule has touched.
  public let rule: String?
  /// The element that it is, as `<p .class>`; none in a text without markup.
  public let element: SafeText?
  /// Its first words.
  public let text: SafeText

  /// The decision as a line: `+` or `-`, the rule, the element, the words.
  public var line: String {
    let words = [element?.string, text.collapsed.string].compactMap { $0 }
    return (isKept ? "+ " : "- ") + (rule.map { $0 + ": " } ?? "") + words.joined(separator: " ")
  }

  /// A line of a text without markup.
  init(of line: Substring, takenBy rule: String?) {
    self.init(
      isKept: rule == nil, rule: rule, element: nil,
      text: SafeText(String(line)).capped(at: Self.length))
  }

  /// A block that the page holds without showing it.
  init(of block: Block, takenBy rule: String) {
    self.init(isKept: true, rule: rule, element: nil, text: block.text.capped(at: Self.length))
  }

  /// The same part, left out by a rule if it was kept.
  func leftOut(by rule: String) -> Decision {
    isKept ? Decision(isKept: false, rule: rule, element: element, text: text) : self
  }

  private init(isKept: Bool, rule: String?, element: SafeText?, text: SafeText) {
    self.isKept = isKept
    self.rule = rule
    self.element = element
    self.text = text
  }

  /// All decisions of a reading, in the order of the page.
  static func all(of reading: Reading) -> [Decision] {
    var decisions: [(node: Int, decision: Decision)] = reading.passages.map { passage in
      let text = SafeText(PassageText.words(of: passage, in: reading))
      let rule = passage.isKept ? passage.takenBy : passage.droppedBy
      let decision = Decision(
        isKept: passage.isKept, rule: rule == 0 ? nil : reading.ruleNames[Int(rule)],
        element: label(of: passage.element, in: reading.document), text: text.capped(at: length))
      return (passage.nodes.lowerBound, decision)
    }
    var node = 0
    let document = reading.document
    while node < document.count {
      guard reading.isDropped(node) else {
        node += 1
        continue
      }
      let text = SafeText(document.text(of: node)).collapsed
      if !text.isEmpty, ![.script, .style, .head].contains(document.tag(of: node)) {
        let decision = Decision(
          isKept: false, rule: reading.ruleNames[Int(reading.droppedBy[node])],
          element: label(of: node, in: document), text: text.capped(at: length))
        decisions.append((node, decision))
      }
      node = document.end(of: node)
    }
    return decisions.sorted { $0.node < $1.node }.map(\.decision)
  }

  /// An element by its name and the words of its class.
  private static func label(of node: Int, in document: HTMLDocument) -> SafeText {
    let words = document.attribute(.class, of: node).map { " ." + $0.prefix(60) } ?? ""
    return SafeText("<\(document.name(of: node))\(words)>").collapsed
  }

  /// How many characters of a part are shown.
  private static let length = 100
}
