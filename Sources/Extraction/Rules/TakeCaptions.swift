import Markup

/// Takes a line under a picture for its caption where the page has no element for captions: the
/// picture and the line stand in a small part of their own, and a name, a credit, italics or the words
/// of the picture itself speak for it.
struct TakeCaptions: ExtractionRule {
  func apply(to reading: inout Reading) {
    var captions: [Int] = []
    var weight = 0
    var total = 0
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      total += passage.weight
      guard passage.role == .paragraph || passage.isHeading, passage.quoteDepth == 0,
        (4..<400).contains(passage.characters),
        passage.element != reading.metadata.headlineElement,
        isCaption(passage, reading) || isUnderPicture(index, reading)
      else { continue }
      captions.append(index)
      weight += passage.weight
    }
    // A photo story is told under its pictures.
    guard weight * 4 <= total else { return }
    for index in captions { reading.passages[index].role = .caption }
  }

  private func isCaption(_ passage: Passage, _ reading: Reading) -> Bool {
    let document = reading.document
    var isNamed = false
    var element = passage.element
    for _ in 0..<5 {
      let node = document.nodes[element]
      guard document.end(of: element) - element < 120,
        reading.measures.written(node, element) <= passage.characters + 60
      else { return false }
      if document.tag(of: element) == .body { return false }
      isNamed = isNamed || reading.words.of(element).contains { Self.names.contains($0) }
      if reading.holdsPicture(element) {
        if isNamed, document.tag(of: element) != .p { return true }
        let text = PassageText.words(of: passage, in: reading)
        if isAlternative(text, in: element, document) { return true }
        if passage.characters < 200, isEmphasized(passage, document) { return true }
        // A paragraph may begin with the credit of the picture in it; a caption ends with it.
        if passage.characters >= 200, passage.stops > 2 {
          return Self.isCredited(String(text.suffix(100)))
        }
        return Self.isCredited(text)
      }
      guard let parent = document.parent(of: element) else { return false }
      element = parent
    }
    return false
  }

  /// Whether a paragraph in italics that names its photographer stands right under a picture.
  private func isUnderPicture(_ index: Int, _ reading: Reading) -> Bool {
    let passage = reading.passages[index]
    guard index > 0, case let before = reading.passages[index - 1], before.role == .picture,
      reading.document.parent(of: before.element) == reading.document.parent(of: passage.element),
      isEmphasized(passage, reading.document)
    else { return false }
    return Self.isCredited(PassageText.words(of: passage, in: reading))
  }

  /// Whether a line says what the picture beside it says to those who cannot see it.
  private func isAlternative(_ text: String, in element: Int, _ document: HTMLDocument) -> Bool {
    let key = Words.key(text)
    guard key.utf8.count >= 12 else { return false }
    return (element..<document.end(of: element)).contains {
      [.img, .image].contains(document.tag(of: $0))
        && document.attributeRange(.alt, of: $0).map { $0.count < 1600 } == true
        && document.attribute(.alt, of: $0).map { Words.key($0) == key } == true
    }
  }

  /// Whether all words of a line are set in italics, as those under a picture are.
  private func isEmphasized(_ passage: Passage, _ document: HTMLDocument) -> Bool {
    passage.nodes.allSatisfy { node in
      guard document.tag(of: node) == .text,
        document.bytes[document.textRange(of: node)].contains(where: { $0 > 0x20 })
      else { return true }
      var parent = document.parent(of: node)
      for _ in 0..<3 {
        guard let element = parent, element >= passage.element else { return false }
        if [.em, .i, .cite].contains(document.tag(of: element)) { return true }
        parent = document.parent(of: element)
      }
      return false
    }
  }

  /// Whether a line names its photographer: "(Foto: Ann Lee)", "© Ann Lee", "Image: Harbour Board".
  static func isCredited(_ text: String) -> Bool {
    if text.contains("©") { return true }
    let lower = text.lowercased()
    return CreditWords.labels.contains { lower.holds($0) }
      || credits.contains { lower.holds($0) } || endsInAgency(lower)
  }

  /// Whether the name of an agency stands after a mark or at the end of a line, as in "(dpa)",
  /// "Ann Lee/AFP", "Quay Street. Getty Images"; within a sentence it is only spoken of.
  private static func endsInAgency(_ line: String) -> Bool {
    var mark: Character = " "
    var rest = line[...]
    while let start = rest.firstIndex(where: \.isLetter) {
      mark = rest[..<start].last { $0 != " " } ?? " "
      rest = rest[start...]
      let word = rest.prefix { $0.isLetter }
      rest = rest[word.endIndex...]
      guard CreditWords.agencies.contains(word) else { continue }
      if "(/©:|–—-[".contains(mark) { return true }
      if rest.split(whereSeparator: { !$0.isLetter }).count < 2, line.last != "." { return true }
    }
    return false
  }

  private static let names: Set<String> = [
    "photo", "photos", "image", "images", "img", "picture", "pictures", "pic", "bild", "foto",
    "fotos", "figure", "caption", "newscaption", "imagecaption", "thumbnail", "thumb", "video",
    "photograph", "imageblock",
    "immagine", "imagen", "imagem", "zdjecie", "obrazek", "kuva", "billede", "resim",
  ]

  /// What names a maker only where the line stands beside a picture.
  private static let credits: [String] = [
    "photo by", "photo credit", "image credit", "crédit", "crédito", "via ap", "ap photo", "撮影",
    "図:", "摄",
  ]
}
