/// Reads a query as typed into a tree. One pass, an explicit stack for the parentheses, and every
/// way to go wrong leaves something to filter by.
struct QueryParser {
  /// The first thing that could not be understood.
  private(set) var problem: Query.Problem?
  /// The words and phrases to mark, in the order typed.
  private(set) var marks: [QueryMark] = []

  /// The names of the kept queries that it asks for, and of those that these ask for.
  private(set) var names: Set<String> = []
  /// Whether it asks for a kept query that there is not.
  private var isLost = false

  /// Parentheses beyond this depth group nothing: an answer is worked out by recursion.
  private static let maximumDepth = 32
  /// Kept queries that stand in one another.
  private static let mostKept = 8

  private var source: QuerySource
  private var frames: [Frame] = [Frame()]
  private var isNegated = false
  private var ignoredDepth = 0
  /// The `AND` or `NOT` that still waits for what is to follow it, and where it is.
  private var waiting: (word: String, offset: Int)?

  /// What stands between two parentheses, or at the top.
  private struct Frame {
    /// The alternatives that `OR` parts, the last one being read.
    var alternatives: [[QueryNode]] = [[]]
    /// Whether `-` stands before the parenthesis.
    var isNegated = false
    /// Where the parenthesis is.
    var offset = 0

    var node: QueryNode {
      let filled = alternatives.filter { !$0.isEmpty }.map(QueryNode.joined)
      return filled.count > 1 ? .any(filled) : filled.first ?? .all([])
    }
  }

  /// Whether rows of a list are asked, which do not know everything.
  private let isOfRows: Bool

  /// The queries that `saved:` stands for, and those in which this one stands.
  private let saved: [String: String]
  private let outer: [String]

  init(
    _ text: String, saved: [String: String] = [:], inside outer: [String] = [],
    isOfRows: Bool = false
  ) {
    source = QuerySource(text)
    (self.saved, self.outer, self.isOfRows) = (saved, outer, isOfRows)
  }

  mutating func parse() -> QueryNode {
    while source.skipSpaces() {
      let offset = source.offset
      if source.skip("(") {
        open(at: offset)
      } else if source.skip(")") {
        close(at: offset)
      } else if source.skip("-") {
        if source.isAtSpace {
          complain("\"-\" stands before a word", at: offset, unfinished: source.isAtEnd)
        } else {
          isNegated.toggle()
        }
        continue
      } else if source.isAtQuote {
        phrase(in: nil, at: offset)
      } else if connective(at: offset) {
        continue
      } else {
        word(at: offset)
      }
      isNegated = false
      waiting = nil
    }
    if let waiting { complain(of: waiting.word, at: waiting.offset, unfinished: true) }
    if case let frame = frames[frames.count - 1], frames.count > 1 || endsWithOr(frame) {
      if frames.count > 1 {
        complainOfOpen("\"(\"", at: frame.offset)
      } else {
        complain(of: "OR", at: source.lastWord, unfinished: true)
      }
    }
    while frames.count > 1 { pop() }
    return normalised(frames[0].node)
  }

  private func endsWithOr(_ frame: Frame) -> Bool {
    frame.alternatives.count > 1 && frame.alternatives.last?.isEmpty == true
  }

  /// A query of one term is a conjunction like every other, so that queries can be compared.
  private func normalised(_ node: QueryNode) -> QueryNode {
    if case .all = node { return node }
    return .all([node])
  }

  private mutating func open(at offset: Int) {
    guard frames.count <= Self.maximumDepth else {
      complain("parentheses stand too deep", at: offset)
      ignoredDepth += 1
      return
    }
    frames.append(Frame(isNegated: isNegated, offset: offset))
  }

  private mutating func close(at offset: Int) {
    if let waiting { complain(of: waiting.word, at: waiting.offset) }
    if ignoredDepth > 0 {
      ignoredDepth -= 1
    } else if frames.count > 1 {
      pop()
    } else {
      complain("\")\" closes nothing", at: offset)
    }
  }

  private mutating func pop() {
    let frame = frames.removeLast()
    guard frame.node != .all([]) else { return }
    add(frame.isNegated ? .not(frame.node) : frame.node)
  }

  private mutating func add(_ node: QueryNode) {
    let last = frames.count - 1
    frames[last].alternatives[frames[last].alternatives.count - 1].append(node)
  }

  private mutating func addSigned(_ node: QueryNode) { add(isNegated ? .not(node) : node) }

  private mutating func addText(_ term: QueryTerm, in part: Query.Part?) {
    addSigned(.text(term, part))
    let isWanted = !isNegated && !frames.contains(where: \.isNegated)
    if isWanted { marks.append(QueryMark(term: term, part: part)) }
  }

  /// Reads `AND`, which a space says as well, or `NOT`, which is `-` with a space after it; false where
  /// something else stands.
  private mutating func connective(at offset: Int) -> Bool {
    for word in ["AND", "NOT"] where source.skip(word: word) {
      if let waiting, waiting.word == "NOT" || word == "AND" {
        complain(of: waiting.word, at: waiting.offset)
      } else if word == "AND", isNegated || frames.last?.alternatives.last?.isEmpty == true {
        complain(of: word, at: offset)
      }
      if word == "NOT" { isNegated.toggle() }
      waiting = (word, offset)
      return true
    }
    return false
  }

  private mutating func complain(of word: String, at offset: Int, unfinished: Bool = false) {
    complain(
      word == "NOT" ? "\"NOT\" stands before a term" : "\"\(word)\" stands between two terms",
      at: offset, unfinished: unfinished)
  }

  private mutating func word(at offset: Int) {
    if let field = source.skipField() {
      value(of: field, at: offset)
      return
    }
    let word = source.word()
    switch word {
    case "OR":
      if let waiting { complain(of: waiting.word, at: waiting.offset) }
      if frames[frames.count - 1].alternatives.last?.isEmpty == false {
        frames[frames.count - 1].alternatives.append([])
      } else {
        complain(of: "OR", at: offset)
      }
    default:
      if let name = QueryField.mistaken(word) {
        complain("there is no \"\(name):\"; there are \(QueryField.list)", at: offset)
      }
      if let term = term(word) { addText(term, in: nil) }
    }
  }

  /// A bare word: open, unless it is asked to be absent; a star opens it always.
  private func term(_ word: String) -> QueryTerm? {
    let bare = word.hasSuffix("*") ? String(word.prefix { $0 != "*" }) : word
    return QueryTerm(bare, isOpen: !isNegated || bare != word)
  }

  private mutating func phrase(in part: Query.Part?, at offset: Int) {
    let (text, isClosed) = source.phrase()
    if !isClosed { complainOfOpen("the quote", at: offset) }
    let isStarred = isClosed && source.skip("*")
    if let term = QueryTerm(text, isOpen: isStarred || !isClosed) { addText(term, in: part) }
  }

  private mutating func value(of field: QueryField, at offset: Int) {
    let valueOffset = source.offset
    let isQuoted = source.isAtQuote
    if isOfRows, !field.isOfRows {
      _ = isQuoted ? source.phrase().text : source.word()
      return complain("rows of the list cannot tell \"\(field.rawValue):\"", at: offset)
    }
    if let part = field.part {
      if isQuoted {
        phrase(in: part, at: valueOffset)
      } else if let term = term(source.word()) {
        addText(term, in: part)
      } else {
        complainOfEmpty(field, at: offset)
      }
      return
    }
    let (text, isClosed) = isQuoted ? source.phrase() : (source.word(), true)
    if text.isEmpty { return complainOfEmpty(field, at: offset) }
    switch field {
    case .tag, .feed:
      let term = isQuoted ? QueryTerm(text, isOpen: !isClosed) : term(text)
      if let term { addSigned(field == .tag ? .tag(term) : .feed(term)) }
    case .is, .has:
      if let node = field.flag(text) {
        addSigned(node)
      } else {
        complain(
          "\(field.rawValue): is followed by \(field.flagList)", at: valueOffset,
          unfinished: source.isAtEnd && field.isBeginning(text))
      }
    case .saved: kept(text, at: valueOffset)
    default: days(text, field, at: valueOffset)
    }
    if !isClosed { complainOfOpen("the quote", at: valueOffset) }
  }

  /// Puts in the query that was kept under a name.
  private mutating func kept(_ name: String, at offset: Int) {
    names.insert(name)
    guard let text = saved[name] else {
      addNothing()
      return complain(
        "no query is kept as \"\(name)\"", at: offset,
        unfinished: source.isAtEnd && saved.keys.contains { $0.hasPrefix(name) })
    }
    guard !outer.contains(name), outer.count < Self.mostKept else {
      addNothing()
      return complain("\"\(name)\" asks for itself", at: offset)
    }
    var parser = QueryParser(
      text, saved: saved, inside: outer + [name], isOfRows: isOfRows)
    let node = parser.parse()
    names.formUnion(parser.names)
    if let problem = parser.problem {
      complain("in \"\(name)\": \(problem.message)", at: offset)
    }
    if parser.isLost { return addNothing() }
    // What asks for nothing leaves everything.
    guard node != .all([]) else { return }
    addSigned(node)
    if !isNegated, !frames.contains(where: \.isNegated) { marks += parser.marks }
  }

  /// Has nothing match in the place of a kept query that there is not, be it to be absent or not: what
  /// is done with all that is found must not be done with everything.
  private mutating func addNothing() {
    isLost = true
    let isTurned = frames.count(where: \.isNegated) % 2 == 1
    add(isTurned ? .not(.any([])) : .any([]))
  }

  private mutating func days(_ text: String, _ field: QueryField, at offset: Int) {
    let days = QueryDays(text)
    if let fault = days.fault {
      complain(
        fault.isBackwards
          ? "\"\(fault.text)\" is before \"\(text.prefix(fault.offset - 2))\""
          : "\"\(fault.text)\" is not a day: write 2024-07-25, 2024-07 or 2024",
        at: offset + fault.offset, unfinished: source.isAtEnd && fault.isUnfinished)
    }
    guard !days.isEmpty else { return }
    switch field {
    case .from: addSigned(.published(first: days.first ?? days.last, last: nil))
    case .to: addSigned(.published(first: nil, last: days.last ?? days.first))
    case .event: addSigned(.event(days.interval))
    default: addSigned(.published(first: days.first, last: days.last))
    }
  }

  private mutating func complainOfEmpty(_ field: QueryField, at offset: Int) {
    complain(
      "\"\(field.rawValue):\" is followed by \(field.wants)", at: offset,
      unfinished: source.isAtEnd)
  }

  private mutating func complainOfOpen(_ name: String, at offset: Int) {
    complain("\(name) is not closed", at: offset, unfinished: true, open: true)
  }

  /// Keeps the first complaint; one that typing on may cure gives way to one that it cannot.
  private mutating func complain(
    _ message: String, at offset: Int, unfinished: Bool = false, open: Bool = false
  ) {
    if let problem, !problem.isUnfinished || unfinished { return }
    problem = Query.Problem(
      message: message, offset: offset, isUnfinished: unfinished, isOpen: open)
  }
}
