/// The letters that texts of some languages are made of, to tell a text that was decoded rightly
/// from one that was not.
struct LetterProfile {
  /// The letters beyond ASCII of each language, or the frequent letters of a script.
  private let languages: [Set<Unicode.Scalar>]
  /// The other letters of a script, which tell less.
  private let script: ClosedRange<UInt32>?
  /// Whether words have letters of ASCII beside the others.
  private let isLatin: Bool

  private init(_ languages: [String], script: ClosedRange<UInt32>? = nil) {
    self.languages = languages.map { Set($0.unicodeScalars) }
    self.script = script
    isLatin = script == nil
  }

  /// How much a text is like one of the languages: 1 where each letter beyond ASCII is a frequent
  /// one, below 0 where it cannot be a text.
  func score(of text: String) -> Double {
    let letters = Self.letters(of: text)
    guard !letters.isEmpty else { return 0 }
    let best = languages.map { language in
      letters.reduce(0.0) { $0 + points(of: $1, language) }
    }.max()
    return (best ?? 0) / Double(letters.count)
  }

  /// A letter beyond ASCII, in lower case, and the one before it.
  private struct Letter {
    let scalar: Unicode.Scalar
    let before: Unicode.Scalar
  }

  private static func letters(of text: String) -> [Letter] {
    var letters: [Letter] = []
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      if scalar.isASCII { continue }
      var lower = scalar
      if scalar.properties.isUppercase {
        // No word has a capital after a small letter.
        lower =
          before.properties.isLowercase
          ? "\u{FFFD}" : scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      }
      letters.append(Letter(scalar: lower, before: before))
    }
    return letters
  }

  private func points(of letter: Letter, _ language: Set<Unicode.Scalar>) -> Double {
    let scalar = letter.scalar
    switch scalar.value {
    case 0xFFFD, 0x80...0x9F, 0xE000...0xF8FF, 0xF0000...: return -3
    case 0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0x2013...0x2026, 0x20AC, 0x2116, 0x2122,
      0x3001...0x3011, 0xFF01...0xFF1F:
      return 0.5
    // Signs that stand before a number, never in a word.
    case 0xA2...0xA5, 0xB1, 0xBC...0xBE:
      return letter.before.properties.isAlphabetic ? -1 : 0.5
    default: break
    }
    if isLatin {
      guard language.contains(scalar) else { return -1 }
      // Letters with marks seldom stand side by side, but for one written twice.
      let isCrowd = !letter.before.isASCII && letter.before != scalar
      return isCrowd && letter.before.properties.isAlphabetic ? 0.2 : 1
    }
    // A lone letter of another script within a Latin word.
    if letter.before.isASCII, letter.before.properties.isLowercase { return -1 }
    if language.contains(scalar) { return 1 }
    return script?.contains(scalar.value) == true ? 0.3 : -1
  }

  static let western = LetterProfile([
    "àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü¿¡ªº", "áâãàçéêíóôõúüºª", "àèéìíîòóùú", "åäöéü",
    "æøåéòôü", "ëïéèöüáóí", "àçèéíïòóúü", "áðéíóúýþæö",
  ])
  static let central = LetterProfile([
    "ąćęłńóśźż", "áčďéěíňóřšťúůýžöü", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț", "čćđšž", "çë",
  ])
  static let turkish = LetterProfile(["çğıöşüâîû"])
  static let baltic = LetterProfile(["ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"])
  static let cyrillic = LetterProfile(
    ["оеаинтсрвлкмдпу", "оеаинтсрвлкмдпуії", "оеаинтсрвлкмдпуъ"], script: 0x401...0x491)
  static let greek = LetterProfile(["αοιετσνηυρπκμλςόίάή"], script: 0x386...0x3CE)
  static let hebrew = LetterProfile(["יוהלרבתמאשנדע"], script: 0x5D0...0x5EA)
  static let arabic = LetterProfile(
    ["اليمنرتوبعدسفهكق", "ایرنهدمتوبسشکلپگ"], script: 0x60C...0x6D2)
  static let thai = LetterProfile(["านรกเงมยลวดทสตะอบปคห่้ิีัุูไใ็์"], script: 0xE01...0xE5B)

  /// Han, Kana and Hangul: some two hundred letters of each make up most of a text.
  static let eastern = LetterProfile(
    [simplified + kana, traditional + kana, kana + han, hangul], script: 0x3041...0xD7A3)

  private static let kana =
    "あいうえおかがきぎくけげこごさしじすせそただちっつてでとどなにねのはばひびふへべほまみむめもやゃゆゅよょらりるれろわをん"
    + "アィイウェエオカキギクグコサシジスズセタダチッツテデトドナニネノハバパビフブプベペボポマミムメモャュョラリルレロワンー"
  private static let han =
    "一人大中国年日月本会的社者部分新東京政府市上下出来時間事生長前後行見国最高金地方民業発表内外全体同対関係問題開始"
  private static let simplified =
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事"
    + "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已"
    + "工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身加西斯月话合回代内信表"
    + "化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活打女变四总何电数少报才结反受目"
  private static let traditional =
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事"
    + "成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已"
    + "工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身加西斯月話合回代內信表"
    + "化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活打女變四總何電數少報才結反受目"
  private static let hangul =
    "이다는의을에가고한지를은로사기도서하인정시자대부어일리나전해원공제국으들수상장보있과년것그조주면선여성관동구스화만비경적했유계"
    + "회소용개연아안거방행무발통실중위진게라물업신오민모교마약할양세미문요내영간또당법식분차산금까습니우결후외권난월호남북강학"
}
