import Articles

/// A stretch of tokens that a rule takes for an expression of time.
///
/// Its facts lie in one place, which proposals share until one of them changes: rules hand proposals on
/// and put them aside far more often than they change one.
@dynamicMemberLookup
struct Proposal: Sendable {
  private var sheet: Sheet

  /// What is known of a proposal.
  struct Facts: Sendable {
    /// Token indices in its page, the end not counted.
    var tokens: Range<Int>
    /// What it states.
    var sense: Sense
    var modifier: DateSpan.Modifier?
    /// The rules that made and changed it, in order.
    var rules: [String]
    var role = DateMention.Role.occurrence
    /// What its sentence says of its direction.
    var lean = Lean.unknown
    /// UTF-8 offsets in its block, filled in when its page has been read.
    var bytes: Range<Int> = 0..<0
    var block = 0
    /// The number of its sentence and paragraph in the text.
    var sentence = 0
    var paragraph = 0
    /// Whether it stands at the head of its sentence, with at most a preposition before it.
    var opensSentence = false
    /// Whether "since", "until" or "by" stands before it: it bounds what is told and is not its time.
    var isAside = false
    /// Whether "until" stands before a month or day of it: what is told has gone on to it.
    var isReached = false
    /// Whether a verb in the present tells of the day of the week that it is.
    var isArranged = false
    /// Whether it goes on in a row with the one before it in its page: "on Monday, and on Tuesday".
    var goesOn = false
    /// Whether it speaks for a stretch that the next one ends, or ends one itself.
    var startsRange = false
    var endsRange = false
    /// Whether its sentence speaks in the present, or reports what somebody has said.
    var isInPresent = false
    /// Whether it stands in a row of a table or a line that starts with it.
    var isListed = false
    /// Whether a sum of money stands in its sentence.
    var isBesideMoney = false
    /// Whether its sentence speaks of what is measured by the quarter: "sales", "growth".
    var isBesideTrade = false
    /// Whether it stands where a report says when it was written.
    var isDateline = false
    /// Whether "in" stands before it.
    var followsIn = false
    /// Whether the text has no other words.
    var isWholeText = false
    /// Whether it makes no mention.
    var isDropped = false
    /// Whether it is a word that places things in time only in a history: "former", "future".
    var needsHistory = false
    /// Whether "after" or "before" and an event stand behind a length, 1 or -1: "two days after his
    /// arrival". A history has just said when that was.
    var eventSide = 0
    /// The year that the text says next, where it tells a history.
    var nextYear: Int?
    /// The year that its sentence has set for it: "In 1999, on May 4".
    var frame: YearFrame?
    /// The year that the heading above sets.
    var headYear: Int?
    /// Whether it opens an item of a list, or a line as its label: "5 April: …".
    var leadsItem = false
    /// How many headings stand before it.
    var section = 0
    /// Whether it says again, less exactly, the date beside it: "on 5 May, three weeks earlier".
    var isRestated = false
    /// Whether the verb right before it tells that it has been: "were held on June 9".
    var isTold = false
    /// Whether it stands in a line that only says when the page was made: "Updated: 3 March 2026".
    var isStamp = false
    /// Whether it counts from the date the text spoke of last and not from the day of writing.
    var followsStory = false
  }

  private final class Sheet: @unchecked Sendable {
    // Only a proposal that owns it alone changes it.
    @exclusivity(unchecked) var facts: Facts

    init(_ facts: Facts) { self.facts = facts }
  }

  /// A proposal of a rule over tokens.
  init(_ tokens: Range<Int>, _ sense: Sense, _ rule: String) {
    sheet = Sheet(Facts(tokens: tokens, sense: sense, rules: [rule]))
  }

  /// A proposal of a calendar's parts.
  init(_ tokens: Range<Int>, _ parts: CalendarParts, _ rule: String) {
    self.init(tokens, .calendar(parts), rule)
  }

  /// One of its facts.
  subscript<Fact>(dynamicMember fact: WritableKeyPath<Facts, Fact>) -> Fact {
    @inline(__always) get { sheet.facts[keyPath: fact] }
    @inline(__always) _modify {
      if !isKnownUniquelyReferenced(&sheet) { sheet = Sheet(sheet.facts) }
      yield &sheet.facts[keyPath: fact]
    }
  }
}

/// Whether a sentence tells of what has been or of what is to come.
enum Lean: Sendable { case past, future, unknown }
