/// The words by which the maker of a picture is named: on a page beside the picture, on a line of its own,
/// and at the end of a caption in the text of one. All in lower case.
enum CreditWords {
  /// What stands before the name.
  static let labels: [String] = [
    "photo:", "photos:", "photo by ", "photos by ", "photograph:", "photograph by ",
    "photographs by ", "photo credit:", "image:", "image credit:", "picture:", "illustration:",
    "illustration by ", "illustrations by ", "foto:", "fotos:", "foto :", "photo :", "bild:",
    "bilder:", "credit:", "crédit :", "crédits :", "crédit photo", "crédito:", "fotografía:",
    "fot.", "фото:", "写真", "사진",
  ]

  /// Agencies that a picture is of.
  static let agencies: Set<Substring> = [
    "getty", "reuters", "shutterstock", "imago", "afp", "ap", "dpa", "epa",
  ]
}
