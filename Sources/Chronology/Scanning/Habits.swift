/// How a language writes numbers and dates, as far as no single word says it. What stands here is
/// English.
struct Habits: Sendable {
  /// "3/7" is the third of July.
  var putsDayFirst = false
  /// "3." is "third", and does not end a sentence before a month.
  var marksOrdinalsByDot = false
  /// The marks between groups of thousands, as bytes: "3,500".
  var groupMarks: (UInt8, UInt8) = (0x2C, 0x2C)
  /// The marks before decimals: "2.5".
  var decimalMarks: (Term, Term) = (.dot, .dot)
  /// Tens and ones are joined by "and": "treinta y uno".
  var linksOnes = false
  /// Every noun has a capital: a capital makes no name, and a word with one is no verb.
  var capitalsAreNouns = false
}
