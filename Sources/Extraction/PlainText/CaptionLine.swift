/// A line that stood under a picture: it ends by naming who took it, "(Foto: Ann Lee)", "Credit: Harbour
/// Board", "Ann Lee/AFP", or opens as agencies open what they keep on file.
///
/// The text of a page has no pictures, so that only the credit at the very end speaks: prose that tells
/// of a photo, or an agency's name alone in brackets under its report, is none.
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
    let line = String(text.suffix(reach)).lowercased()
    return isBracketed(line) || isLabelled(line, in: text) || isSigned(line)
  }

  /// Whether a mark, "by" or a known agency stands in the last bytes of a line.
  private static func mayName(_ end: Substring.UTF8View) -> Bool {
    if end.contains(where: { $0 >= 0x80 || $0 == 0x3A || $0 == 0x2F || $0 == 0x28 }) { return true }
    let end = String(Substring(end))
    return ["by ", "etty", "stock", "ot."].contains { end.holds($0) }
  }

  /// "(Image credit: ESA)", "(Ann Lee / AP)": more than an agency's name.
  private static func isBracketed(_ line: String) -> Bool {
    let line = line.trimmed(of: " .")
    guard line.hasSuffix(")"), let opening = line.lastIndex(of: "(") else { return false }
    let credit = line[opening...].dropFirst().dropLast()
    guard credit.utf8.count <= 90 else { return false }
    let words = credit.split(whereSeparator: { !$0.isLetter })
    guard words.count > 1 else { return false }
    let names = words.contains { TakeCaptions.agencies.contains($0) || pictures.contains($0) }
    return names && (credit.contains { "/:©,".contains($0) } || pictures.contains(words[0]))
      || pictures.contains { credit.contains($0 + " by ") }
      || words.count > 1 && words.first == "ap" && words[1] == "photo"
  }

  /// "… at the quay. Photo: Ann Lee": a label, and a name up to the end.
  private static func isLabelled(_ line: String, in text: String) -> Bool {
    for label in labels {
      guard let found = line.ranges(of: label).last else { continue }
      let name = line[found.upperBound...]
      guard name.utf8.count <= 70, name.contains(where: \.isLetter) else { continue }
      let isWord = line[..<found.lowerBound].last.map { !$0.isLetter && !$0.isNumber } ?? true
      // "By credit: the bank had sent the money" tells.
      let first = text.suffix(name.count).first { $0.isLetter }
      guard isWord, first?.isLowercase != true,
        name.trimmed(of: " .").ranges(of: ". ").isEmpty
      else { continue }
      return true
    }
    return false
  }

  /// "Ann Lee/AFP", "Ann Lee / AP file", "Quay Street. Getty Images": an agency after a stroke, or its
  /// pictures named after the sentence.
  private static func isSigned(_ line: String) -> Bool {
    let line = line.trimmed(of: " .)")
    if line.contains("©") {
      return line.split(separator: "©").last.map { $0.utf8.count <= 60 } ?? false
    }
    if line.hasSuffix("getty images") || line.hasSuffix("shutterstock") { return true }
    guard let stroke = line.lastIndex(of: "/") else { return false }
    let words = line[stroke...].split(whereSeparator: { !$0.isLetter })
    return (1...3).contains(words.count)
      && words.first.map { TakeCaptions.agencies.contains($0) } == true
  }

  private static let pictures: Set<Substring> = [
    "photo", "photos", "photograph", "image", "images", "picture", "credit", "foto", "fotos",
    "bild", "getty", "shutterstock", "crédit", "crédito", "fot", "фото", "imagen", "archivbild",
    "symbolbild",
  ]
  private static let labels = [
    "photo:", "photos:", "photo by ", "photograph:", "photo credit:", "image:", "image credit:",
    "picture:", "foto:", "fotos:", "foto :", "photo :", "bild:", "credit:", "crédit :", "crédito:",
    "fot.", "фото:", "写真", "사진",
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
