import Markup

/// Takes a line under a picture for its caption where the page has no element for captions: the
/// picture and the line stand in a small part of their own, and a name or a credit speaks for it.
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
        passage.element != reading.metadata.headlineElement, isCaption(passage, reading)
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
        return Self.isCredited(PassageText.words(of: passage, in: reading))
      }
      guard let parent = document.parent(of: element) else { return false }
      element = parent
    }
    return false
  }

  /// Whether a line names its photographer: "(Foto: Ann Lee)", "© Ann Lee", "Image: Harbour Board".
  static func isCredited(_ text: String) -> Bool {
    if text.contains("©") { return true }
    let lower = text.lowercased()
    return credits.contains { lower.holds($0) }
  }

  private static let names: Set<String> = [
    "photo", "photos", "image", "images", "img", "picture", "pictures", "pic", "bild", "foto",
    "fotos", "figure", "caption", "newscaption", "imagecaption", "thumbnail", "thumb", "video",
    "photograph", "immagine", "imagen", "imagem", "zdjecie", "obrazek", "kuva", "billede", "resim",
  ]

  private static let credits: [String] = [
    "photo:", "photo by", "photograph:", "photo credit", "image:", "image credit", "picture:",
    "foto:", "fotos:", "foto :", "bild:", "credit:", "crédit", "crédito", "photo :", "fot.",
    "фото:", "getty", "reuters", "shutterstock", "imago", "/afp", "/ap", "via ap", "ap photo",
    "dpa", "写真", "撮影", "図:", "사진", "摄",
  ]
}
