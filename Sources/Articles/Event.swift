/// Something that a text says happened, or will happen, at a time: the clause that says it, and when.
public struct Event: Sendable, Hashable, Codable {
  /// When.
  public var when: DateSpan
  /// The TIMEX3 value of the mention that dates it; for an undated event the only thing known.
  public var value: String
  /// The mention that dates it.
  public var mention: TextRange
  /// The whole sentence.
  public var sentence: TextRange
  /// The part of the sentence that says what happened then.
  public var clause: TextRange
  /// The clause on one line, fit for a narrow pane: cut at a clause, never within a word.
  public var label: SafeText
  /// Who said so, where the sentence is reported speech.
  public var speaker: SafeText?
  /// What the mention is to its sentence: `.occurrence` for what is told, `.name` for what is only
  /// named by its day, `.report` for what a report of that day tells without a day of its own.
  public var role: DateMention.Role
  /// Whether a part of the day was filled in from context.
  public var isInferred: Bool

  /// An event as it was read from a sentence.
  public init(
    when: DateSpan, value: String, mention: TextRange, sentence: TextRange, clause: TextRange,
    label: SafeText, speaker: SafeText? = nil, role: DateMention.Role = .occurrence,
    isInferred: Bool = false
  ) {
    self.when = when
    self.value = value
    self.mention = mention
    self.sentence = sentence
    self.clause = clause
    self.label = label
    self.speaker = speaker
    self.role = role
    self.isInferred = isInferred
  }
}
