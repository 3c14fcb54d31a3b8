/// Which parsers to ask at a token: looked up by its classes, so that the number of parsers costs
/// nothing where none of them starts.
struct ParserTable: Sendable {
  private let parsers: [AskedParser]
  /// The same, to be asked without counting references.
  private let unowned: [Unmanaged<AskedParser>]
  /// The parsers that are asked in requests only.
  private let ofRequests: UInt64
  /// For each class the parsers that start from it, a bit for each in the order of the list.
  private var byClass: [UInt64]
  /// The classes that any parser starts from.
  private let all: WordClasses

  /// A table of at most 64 parsers.
  init(_ parsers: [any Parser]) {
    precondition(parsers.count <= 64)
    self.parsers = parsers.map { Self.asked($0) }
    unowned = self.parsers.map { Unmanaged.passUnretained($0) }
    ofRequests = parsers.enumerated().reduce(0) { bits, entry in
      entry.element is RequestParsers ? bits | 1 << entry.offset : bits
    }
    all = parsers.reduce(WordClasses()) { $0.union($1.triggers) }
    byClass = Array(repeating: 0, count: WordClasses.RawValue.bitWidth)
    for (rank, parser) in parsers.enumerated() {
      for bit in byClass.indices where parser.triggers.rawValue >> bit & 1 == 1 {
        byClass[bit] |= 1 << rank
      }
    }
  }

  /// The parsers that start from one of the classes: bits, the lowest for the first in the list.
  @inline(__always)
  func ranks(for classes: WordClasses, in register: Register) -> UInt64 {
    var bits = classes.intersection(all).rawValue
    var ranks: UInt64 = 0
    while bits != 0 {
      ranks |= byClass[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return register.isRequest ? ranks : ranks & ~ofRequests
  }

  /// What the parser of a rank makes of a token.
  @inline(__always)
  func parse(_ rank: Int, _ page: Page, at index: Int) -> Proposal? {
    unowned[rank]._withUnsafeGuaranteedRef { $0.parse(page, at: index) }
  }

  private static func asked(_ parser: some Parser) -> AskedParser { AskedOne(parser) }
}

/// A parser behind one address: asking it copies nothing.
private class AskedParser: @unchecked Sendable {
  func parse(_ page: Page, at index: Int) -> Proposal? { nil }
}

private final class AskedOne<Rule: Parser>: AskedParser, @unchecked Sendable {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  override func parse(_ page: Page, at index: Int) -> Proposal? { rule.parse(page, at: index) }
}
