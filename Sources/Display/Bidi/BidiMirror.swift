/// Scalars that look the other way in text from right to left, and brackets that belong together.
enum BidiMirror {
  /// Opening and closing brackets, by pairs.
  private static let brackets =
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕"
    + "〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
  /// Others, by pairs.
  private static let signs = "<>«»‹›≤≥≦≧≪≫∈∋∉∌≺≻⊂⊃⊆⊇⊏⊐⊢⊣∼∽≲≳⋖⋗⟵⟶"

  private static let others = table(brackets + signs)
  private static let closings = table(brackets, both: false)

  /// What is shown of a scalar from right to left.
  static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar { others[scalar] ?? scalar }

  /// The bracket that closes what a scalar opens, if it opens anything.
  static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? { closings[scalar].map(plain) }

  /// A closing bracket, in the one form where two stand for the same; nothing if it is none.
  static func closed(by scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let other = others[scalar], closings[other] == scalar else { return nil }
    return plain(scalar)
  }

  /// U+232A and U+3009 are the same bracket.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\u{232A}" ? "\u{3009}" : scalar
  }

  private static func table(
    _ pairs: String, both: Bool = true
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(pairs.unicodeScalars)
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      table[scalars[index]] = scalars[index + 1]
      if both { table[scalars[index + 1]] = scalars[index] }
    }
    return table
  }
}
