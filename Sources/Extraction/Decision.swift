public import Articles
import Markup

/// What became of one part of a page: kept, or left out by a rule.
public struct Decision: Sendable {
  /// The rule that left it out; none if it was kept.
  public let rule: String?
  /// Its first words.
  public let text: SafeText
  /// Whether it is a whole element that was left out before passages were read.
  public let isElement: Bool

  /// All decisions of a reading, in the order of the page.
  static func all(of reading: Reading) -> [Decision] {
    var decisions: [(node: Int, decision: Decision)] = []
    for passage in reading.passages {
      let text = SafeText(PassageText.words(of: passage, in: reading))
      let rule = passage.isKept ? nil : reading.ruleNames[Int(passage.droppedBy)]
      decisions.append(
        (
          passage.nodes.lowerBound,
          Decision(rule: rule, text: text.capped(at: 100), isElement: false)
        ))
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
        let rule = reading.ruleNames[Int(reading.droppedBy[node])]
        let name = document.name(of: node)
        let words = document.attribute(.class, of: node).map { " ." + $0.prefix(60) } ?? ""
        let label = SafeText("<\(name)\(words)> \(text.string)").collapsed.capped(at: 140)
        decisions.append((node, Decision(rule: rule, text: label, isElement: true)))
      }
      node = document.end(of: node)
    }
    return decisions.sorted { $0.node < $1.node }.map(\.decision)
  }
}
