/// A line that stood under a picture: it ends by naming who took it, "(Foto: Ann Lee)", "Credit: Harbour
/// Board", "Ann Lee/AFP", or opens as agencies open what they keep on file.
///
/// The text of a page has no pictures, so that only the credit at the very end speaks, set off from the
/// sentence before it: prose that tells of "a photo by Ann Lee" or of what was "sold to Getty Images", and
/// an agency's name alone in brackets under its report, are none.
enum CaptionLine {
  /// The longest caption, in bytes.
  private static let longest = 600

  /// How far from the end its credit begins at most, in bytes.
  private static let reach = 110

  /// Whether a text of one line is a caption with its credit.
  static func isOne(_ text: String) -> Bool {
    guard (12...longest).contains(text.utf8.count) else { return false }
    if text.hasPrefix("FILE - ") || text.hasPrefix("FILE – ") { return true }
    // The credit is at the end, and most lines have no mark there by which one could be known.
    guard mayName(text.utf8.suffix(reach)) else { return false }
    let line = String(text.suffix(reach))
    return isBracketed(line) || isLabelled(line) || isSigned(line)
  }

  /// Whether a mark, "by" or a known agency stands in the last bytes of a line.
  private static func mayName(_ end: Substring.UTF8View) -> Bool {
    if end.contains(where: { $0 >= 0x80 || $0 == 0x3A || $0 == 0x2F || $0 == 0x28 }) { return true }
    let end = String(Substring(end))
    return ["by ", "etty", "stock", "ot."].contains { end.holds($0) }
  }

  /// "(Image credit: ESA)", "(Ann Lee / AP)", "(Ann Lee, AFP)": more than an agency's name.
  private static func isBracketed(_ line: String) -> Bool {
    let line = line.trimmed(of: " .")
    guard line.hasSuffix(")"), let opening = line.lastIndex(of: "(") else { return false }
    let credit = line[opening...].dropFirst().dropLast()
    let spelled = credit.split { !$0.isLetter }
    let words = spelled.map { Substring($0.lowercased()) }
    guard credit.utf8.count <= 90, words.count > 1 else { return false }
    if pictures.contains(words[0]) {
      // "(photo finish)", "(Photo Club, 1961)" tell.
      return credit.contains { "/:©".contains($0) } || joints.contains(words[1])
        || spelled[1].first?.isUppercase == true && !credit.contains { $0.isNumber }
    }
    if CreditWords.agencies.contains(words[0]), pictures.contains(words[1]) { return true }
    guard words.contains(where: { CreditWords.agencies.contains($0) }),
      words.contains(where: { !CreditWords.agencies.contains($0) && !sources.contains($0) })
    else { return false }
    if credit.contains(where: { "/:©".contains($0) }) { return true }
    let parts = credit.split(separator: ",").map { $0.split { !$0.isLetter } }
    return parts.count > 1 && parts[0].count > 1 && !credit.contains { $0.isNumber }
      && parts[parts.count - 1].contains {
        CreditWords.agencies.contains(Substring($0.lowercased()))
      }
  }

  /// "… at the quay. Photo: Ann Lee": a label, and a name up to the end.
  private static func isLabelled(_ line: String) -> Bool {
    let lower = line.lowercased()
    for label in CreditWords.labels {
      guard let found = lower.ranges(of: label).last else { continue }
      let name = line.suffix(lower[found.upperBound...].count)
      guard name.utf8.count <= 70, let first = name.first(where: \.isLetter), !first.isLowercase,
        name.trimmed(of: " .").ranges(of: ". ").isEmpty, !"?!".contains(name.last ?? ".")
      else { continue }
      let said = lower[..<found.lowerBound].trimmed(of: " ")
      let isSetOff = said.last.map { !$0.isLetter && !$0.isNumber && $0 != "," } ?? true
      // "… at the quay Photo: Ann Lee"; "bild:" is a noun of German, and a paper.
      let isCapital =
        line.suffix(lower[found.lowerBound...].count).first?.isUppercase == true
        && label.hasSuffix(":") && label != "bild:"
      if isSetOff || isCapital { return true }
    }
    return false
  }

  /// "Ann Lee/AFP", "Ann Lee / AP file", "Quay Street. Getty Images": an agency after a stroke, or its
  /// pictures named after the sentence.
  private static func isSigned(_ line: String) -> Bool {
    let isSentence = line.hasSuffix(".")
    let line = line.trimmed(of: " .)")
    if let sign = line.lastIndex(of: "©") {
      let owner = line[sign...].dropFirst()
      return owner.utf8.count <= 60 && (isName(owner) || owner.contains("/"))
    }
    let marks = [". ", "! ", "? ", ") ", "| ", "– ", "— ", " - "]
    let sentence = marks.compactMap { line.ranges(of: $0).last?.upperBound }.max()
    let credit = line[(sentence ?? line.startIndex)...]
    let lower = line.lowercased()
    guard let stroke = line.lastIndex(of: "/") else {
      guard let agency = ["getty images", "shutterstock"].first(where: { lower.hasSuffix($0) })
      else {
        return false
      }
      let above = credit.dropLast(agency.count)
      return isName(above) && (sentence != nil || !isSentence)
        || !isSentence && above.split(separator: " ").last.map { !connectives.contains($0) } ?? true
    }
    let words = line[stroke...].split { !$0.isLetter }.map { Substring($0.lowercased()) }
    guard (1...3).contains(words.count), CreditWords.agencies.contains(words[0]) else {
      return false
    }
    // "https://example.com/ap"; "a report of Reuters/AFP".
    let above = line[..<stroke].trimmed(of: " ").split(separator: " ")
    guard let last = above.last, !last.contains("/"), last.first?.isUppercase == true else {
      return false
    }
    let isFullName = above.dropLast().last?.first?.isUppercase == true
    return isFullName || sentence != nil && isName(credit[..<max(stroke, credit.startIndex)])
  }

  /// Whether words are names, and the small words between names.
  private static func isName(_ words: Substring) -> Bool {
    words.split(separator: " ").allSatisfy { word in
      word.first?.isLowercase == false || particles.contains(word)
        || CreditWords.agencies.contains(word)
    }
  }

  private static let particles: Set<Substring> = [
    "van", "von", "de", "der", "den", "del", "di", "da", "du", "la", "le", "al", "via", "picture",
    "alliance", "e.V.",
  ]
  /// Words after which an agency is spoken of.
  private static let connectives: Set<Substring> = [
    "for", "to", "by", "of", "from", "with", "and", "or", "than", "at", "in", "on", "für", "von",
    "bei", "an", "und", "mit", "para", "por", "de", "y", "con", "pour", "par", "et", "chez",
  ]
  /// What follows a picture's name in its credit.
  private static let joints: Set<Substring> = ["by", "credit", "credits", "courtesy", "von", "par"]
  private static let sources: Set<Substring> = ["source", "sources", "quelle", "quellen", "fuente"]
  private static let pictures: Set<Substring> = [
    "photo", "photos", "photograph", "image", "images", "picture", "credit", "foto", "fotos",
    "bild", "getty", "shutterstock", "crédit", "crédito", "fot", "фото", "imagen", "archivbild",
    "symbolbild",
  ]
}

/// Knows the captions in the text of a page, so that they stand under pictures and not among its
/// sentences. What is said of a picture twice is said once.
struct TakeCaptionLines: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.isScraped else { return }
    var last = ""
    draft.passages = draft.passages.enumerated().compactMap { index, passage in
      guard index > 0, passage.lines.count == 1 || passage.isFlow else { return passage }
      let text = passage.text
      guard CaptionLine.isOne(text) else { return passage }
      if text == last { return nil }
      last = text
      var passage = passage
      passage.isCaption = true
      return passage
    }
  }
}
