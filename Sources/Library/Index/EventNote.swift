internal import Articles

/// What the columns of the index do not hold of an event: where it stands in its text, its words, and
/// its value where that says more than its days.
///
/// Layout: block · start and length of the sentence · start of the mention from there, its length ·
/// both ends of the clause, as far from those of the sentence · the value · the speaker · the label,
/// which is the rest. What the facts say is left out.
enum EventNote {
  /// Appends the note of an event that has those facts.
  static func append(_ event: Event, _ facts: EventFacts, to bytes: inout [UInt8]) {
    let sentence = event.sentence
    bytes.append(varint: sentence.block)
    if !facts.has(.oneBlock) {
      bytes.append(zigzag: event.mention.block &- sentence.block)
      bytes.append(zigzag: event.clause.block &- sentence.block)
    }
    bytes.append(varint: sentence.start)
    bytes.append(varint: sentence.end &- sentence.start)
    bytes.append(zigzag: event.mention.start &- sentence.start)
    bytes.append(varint: event.mention.end &- event.mention.start)
    if !facts.has(.wholeClause) {
      bytes.append(zigzag: event.clause.start &- sentence.start)
      bytes.append(zigzag: sentence.end &- event.clause.end)
    }
    if !facts.has(.plainValue) { bytes.append(text: event.value) }
    if let speaker = event.speaker { bytes.append(text: speaker.string) }
    bytes.append(contentsOf: event.label.string.utf8)
  }

  /// The event of a place and its note, or nothing if the note is none.
  static func event(_ place: EventPlace, _ note: UnsafeBufferPointer<UInt8>) -> Event? {
    let (facts, when) = (place.facts, place.when)
    var reader = ByteReader(note)
    let block = reader.varint()
    var (mentionBlock, clauseBlock) = (block, block)
    if !facts.has(.oneBlock) {
      mentionBlock &+= reader.zigzag()
      clauseBlock &+= reader.zigzag()
    }
    let start = reader.varint()
    let sentence = TextRange(block: block, start: start, end: start &+ reader.varint())
    let mentionStart = start &+ reader.zigzag()
    let mention = TextRange(
      block: mentionBlock, start: mentionStart, end: mentionStart &+ reader.varint())
    var clause = sentence
    if !facts.has(.wholeClause) {
      clause = TextRange(
        block: clauseBlock, start: start &+ reader.zigzag(), end: sentence.end &- reader.zigzag())
    }
    let plain = facts.has(.plainValue) ? EventFacts.plainValue(of: when) : nil
    let value = plain ?? reader.text()
    let speaker = facts.has(.speaker) ? SafeText(reader.text()) : nil
    guard !reader.isBroken else { return nil }
    let label = String(decoding: note[reader.at...], as: UTF8.self)
    return Event(
      when: when, value: value, mention: mention, sentence: sentence, clause: clause,
      label: SafeText(label), speaker: speaker, role: facts.role,
      isInferred: facts.has(.inferred))
  }
}

extension Array<UInt8> {
  /// Appends a number that may be negative, small ones of either sign in one byte.
  mutating func append(zigzag value: Int) { append(varint: value << 1 ^ value >> 63) }
}

extension ByteReader {
  /// A number as `append(zigzag:)` writes it; 0 where there is none.
  mutating func zigzag() -> Int {
    let value = UInt(bitPattern: varint())
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }
}
