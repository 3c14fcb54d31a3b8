import Articles

/// A plain text on its way to an article: the passages that are left, and what was read off them.
struct PlainTextDraft {
  var passages: [PlainPassage]
  var title: String?
  var subtitle: String?
  var byline: [String] = []
  var published: CivilMoment?
  var modified: CivilMoment?
  var section: [String] = []
  /// Whether something was found that only the text of a scraped page has. Rules whose sign is weak
  /// ("Related", a copyright line) are followed only then.
  var isScraped = false

  /// The passages before the first one of prose, where a page says what it is; at most 12.
  var head: Range<Int> {
    0..<(passages.prefix(12).firstIndex(where: \.isProse) ?? min(12, passages.count))
  }

  /// Whether days stand on lines of their own more than once, as over the entries of a diary or a
  /// chronicle: none of them is the day of the text.
  var isDiary: Bool {
    passages.prefix(200).lazy.filter { passage in
      let line = passage.lines[0].text
      return line.utf8.count <= 60
        && (PublishedLine(String(line)).map { !$0.isLabelled } ?? (ShownDay(line)?.isBare == true))
    }.prefix(2).count > 1
  }

  /// Removes the first line of a passage, and the passage with it if that was its only line.
  mutating func dropFirstLine(of index: Int) {
    passages[index].lines.removeFirst()
    if passages[index].lines.isEmpty { passages.remove(at: index) }
  }
}

/// Lines that belong together: one paragraph, one stanza, one list, one headline.
struct PlainPassage {
  /// The lines without the white space at their ends; at least one.
  var lines: [Line]
  /// Whether the line breaks are only the width of a page, so that the lines are one paragraph.
  var isFlow: Bool
  /// Whether it says what was to be seen in a picture.
  var isCaption = false

  /// A line and the columns that it was indented by.
  struct Line {
    var text: Substring
    var indent: Int

    /// Whether it says who wrote the article, or when.
    var isAboutArticle: Bool {
      text.utf8.count <= 200 && TakeTitle.isAboutArticle(String(text))
    }

    /// Whether it holds the day of a page, perhaps among other words.
    var holdsDay: Bool { ShownDay(text) != nil }

    /// Whether it names the writer, perhaps among other words, or says when and no more.
    var isByline: Bool {
      isAboutArticle || text.utf8.count <= 120 && AuthorNames.isSpoken(String(text))
    }
  }

  /// The words, line breaks kept where they mean something.
  var text: String { lines.map(\.text).joined(separator: isFlow ? " " : "\n") }

  /// The bytes of all its lines.
  var length: Int { lines.reduce(lines.count - 1) { $0 + $1.text.utf8.count } }

  /// The words if the passage is short enough to be a label, a headline or a notice, else nothing.
  func short(_ limit: Int = 300) -> String? { length <= limit ? text : nil }

  /// Whether it is running text: long, or at least a whole sentence of some length.
  var isProse: Bool {
    let length = length
    if length >= 240 { return true }
    guard length >= 60, isFlow || lines.count == 1, let last = lines.last?.text else {
      return false
    }
    return last.endsSentence
  }
}

extension StringProtocol {
  /// Whether it ends as a sentence does, quotation marks and brackets after the stop included.
  var endsSentence: Bool {
    let stop = unicodeScalars.last { !"\"'”’»)]* ".unicodeScalars.contains($0) }
    return stop.map { ".!?…。！？।".unicodeScalars.contains($0) } ?? false
  }

  /// Letters and digits in lower case with one space between words: what two versions of one
  /// headline have in common.
  var bare: String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var isGap = false
    for scalar in unicodeScalars {
      var letter = scalar
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        switch byte {
        case 0x61...0x7A, 0x30...0x39: break
        case 0x41...0x5A: letter = Unicode.Scalar(byte | 0x20)
        case 0x27: continue
        default:
          isGap = true
          continue
        }
      } else if scalar == "’" {
        continue
      } else if !scalar.properties.isAlphabetic && scalar.properties.numericType == nil {
        isGap = true
        continue
      }
      if isGap, !result.isEmpty { result.append(0x20) }
      isGap = false
      if letter.isASCII {
        result.append(UInt8(letter.value))
      } else {
        result += letter.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text without white space at its ends.
  var trimmed: String { String(trimmedSlice) }

  /// The slice without white space at its ends.
  var trimmedSlice: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
