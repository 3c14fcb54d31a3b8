/// To whom a text speaks, which decides how finely it counts.
///
/// A report tells readers what happened: "three years ago" is a year, "the next three days" a length,
/// "from July 3 to 9" two dates. A request or a note plans with somebody who has a calendar: the same
/// words mean a day, a stretch from one day to another, one stretch.
enum Register: Sendable {
  case report
  /// A short post to everybody, with its marks, addresses and loose words: "have a nice day".
  case message
  /// A line about others that nobody has edited, a headline or a search. It counts as a request does,
  /// and looks to the side to which its verb does.
  case note
  /// A question, an order, or a plan of the one who writes.
  case request
  /// Nothing but an expression of time, as one types it into a field.
  case phrase

  /// Texts with more bytes than this are reports; nobody asks in so many words.
  static let longest = 320

  /// Whether it counts as somebody does who plans.
  var isRequest: Bool { self == .request || self == .phrase || self == .note }

  /// Whether what it leaves open is to come.
  var looksAhead: Bool { self == .request || self == .phrase }
}
