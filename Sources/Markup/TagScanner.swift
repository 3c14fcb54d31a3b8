/// A start or end tag as it stands in the source.
struct ScannedTag {
  /// Its name.
  let name: TagName
  /// Whether it ends an element.
  let isEnd: Bool
  /// A hash of everything after the name.
  let attributes: UInt64
  /// What of it is left out.
  let drops: [Range<Int>]

  /// Whether what follows, up to its end tag, is not markup.
  var isRaw: Bool { !isEnd && name.kind == .raw }
}

/// Finds tags as the tokenizer of the HTML standard does, without looking at what is between.
struct TagScanner {
  let input: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

  /// The `<` of the next tag or comment, where the scan now stands.
  mutating func nextTag() -> Int? {
    while position < input.count {
      guard let start = find(0x3C, from: position) else { break }
      position = start
      guard start + 1 < input.count else { break }
      let next = input[start + 1]
      if isLetter(next) || next == 0x21 || next == 0x2F || next == 0x3F { return start }
      position = start + 1
    }
    position = input.count
    return nil
  }

  /// Reads the tag at `start` and goes behind it; nothing for a comment, which is left out.
  mutating func tag(at start: Int) -> ScannedTag? {
    var isEnd = false
    position = start + 1
    if input[position] == 0x2F {
      isEnd = true
      position += 1
      guard position < input.count, isLetter(input[position]) else {
        skipBogusComment()
        return nil
      }
    } else if input[position] == 0x21 {
      if isDoctype(at: position + 1) {
        position = (find(0x3E, from: position) ?? input.count - 1) + 1
        return ScannedTag(name: .doctype, isEnd: false, attributes: 0, drops: [])
      }
      skipComment()
      return nil
    } else if input[position] == 0x3F {
      skipBogusComment()
      return nil
    }
    var key = TagName.Key()
    while position < input.count, !endsName(input[position]) {
      key.add(input[position])
      position += 1
    }
    return attributes(of: TagName(key), isEnd: isEnd)
  }

  private mutating func attributes(of name: TagName, isEnd: Bool) -> ScannedTag {
    let first = position
    var drops: [Range<Int>] = []
    var number = 0
    while true {
      while position < input.count, isSpace(input[position]) || input[position] == 0x2F {
        position += 1
      }
      guard position < input.count else { break }
      if input[position] == 0x3E { break }
      let start = position
      number += 1
      position += 1
      while position < input.count, !endsName(input[position]), input[position] != 0x3D {
        position += 1
      }
      while position < input.count, isSpace(input[position]) { position += 1 }
      if position < input.count, input[position] == 0x3D {
        position += 1
        let value = skipValue()
        if value.count > GuardedPage.maximumValue { drops.append(value) }
      }
      if number > GuardedPage.maximumAttributes {
        if drops.last?.lowerBound ?? -1 >= start { drops.removeLast() }
        drops.append(start..<position)
      }
    }
    let last = position
    position = min(position + 1, input.count)
    var hash: UInt64 = 0
    if name.kind == .formatting, !isEnd {
      for index in first..<last { hash = (hash ^ UInt64(input[index])) &* 0x100_0000_01B3 }
    }
    return ScannedTag(name: name, isEnd: isEnd, attributes: hash, drops: drops)
  }

  /// Goes behind a value; the range is what stands between its quotes.
  private mutating func skipValue() -> Range<Int> {
    while position < input.count, isSpace(input[position]) { position += 1 }
    guard position < input.count else { return position..<position }
    let quote = input[position]
    if quote == 0x22 || quote == 0x27 {
      let start = position + 1
      let end = find(quote, from: start) ?? input.count
      position = min(end + 1, input.count)
      return start..<end
    }
    let start = position
    while position < input.count, !isSpace(input[position]), input[position] != 0x3E {
      position += 1
    }
    return start..<position
  }

  /// The content of a raw element that was just opened; the scan then stands before its end tag.
  mutating func rawText(of name: TagName) -> Range<Int> {
    let start = position
    var isEscaped = false
    var isDoublyEscaped = false
    while position < input.count {
      let byte = input[position]
      if byte == 0x2D, isEscaped, matches("-->", at: position) {
        isEscaped = false
        isDoublyEscaped = false
        position += 3
      } else if byte != 0x3C {
        position += 1
      } else if name == .script, matches("<!--", at: position) {
        isEscaped = true
        position += 2
      } else if isEscaped, !isDoublyEscaped, matches("<script", at: position) {
        isDoublyEscaped = true
        position += 7
      } else if position + 1 < input.count, input[position + 1] == 0x2F,
        let end = readName(at: position + 2), end == name
      {
        if !isDoublyEscaped { return start..<position }
        isDoublyEscaped = false
        position += 2
      } else {
        position += 1
      }
    }
    return start..<input.count
  }

  private func readName(at start: Int) -> TagName? {
    var key = TagName.Key()
    var index = start
    while index < input.count, !endsName(input[index]) {
      if index - start > 16 { return nil }
      key.add(input[index])
      index += 1
    }
    return index < input.count ? TagName(key) : nil
  }

  private mutating func skipComment() {
    guard matches("!--", at: position) else { return skipBogusComment() }
    position += 3
    if matches(">", at: position) || matches("->", at: position) {
      position = (find(0x3E, from: position) ?? input.count - 1) + 1
      return
    }
    while let dash = find(0x2D, from: position) {
      if matches("-->", at: dash) || matches("--!>", at: dash) {
        position = (find(0x3E, from: dash) ?? input.count - 1) + 1
        return
      }
      position = dash + 1
    }
    position = input.count
  }

  private mutating func skipBogusComment() {
    position = (find(0x3E, from: position) ?? input.count - 1) + 1
  }

  private func isDoctype(at start: Int) -> Bool { matches("doctype", at: start) }

  /// Whether the text at `start` is that one, without regard to the case of letters.
  private func matches(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= input.count else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      let byte = input[start + index]
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if lower != text.utf8Start[index] { return false }
    }
    return true
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < input.count {
      if input[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private func endsName(_ byte: UInt8) -> Bool { isSpace(byte) || byte == 0x2F || byte == 0x3E }
}
