/// The languages of the sample news, and how many of a hundred articles are in each.
enum Tongues {
  static let all: [(share: Int, tongue: Tongue)] = [
    (76, english), (7, german), (6, russian), (4, chinese), (3, japanese), (2, thai), (2, arabic),
  ]

  static let english = Tongue(
    "en",
    particles: """
      the of to and a in that for on is was with as it at by from he be has have are said an this \
      not but were they who his will had which more about been after or their one would its up out \
      when there than who over some into also other could two no what all new she her if new last \
      can first we against because between during before while under
      """,
    onsets: "s t p c m d b r f st l tr n h g pr v w gr cr pl ch th br k j sh a e o",
    nuclei: "a e i o u ea ou ai", codas: "_ n r t l s nd ck m st ng p",
    endings: "_ _ s ed ing er ly ion s _",
    dates: [
      "on {d} {M} {Y}", "on {M} {d}, {Y}", "on {M} {d}", "last {W}", "on {W}", "on {W}", "in {Y}",
      "in {M} {Y}", "in {M}", "yesterday", "{n} weeks ago", "late last year", "in early {M}",
      "by the end of {Y}", "next {W}", "two days later",
    ],
    months: """
      January February March April May June July August September October November December
      """,
    weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", said: "said")

  static let german = Tongue(
    "de",
    particles: """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an \
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war
      """,
    onsets: "sch st b k w g d v m l r h f z tr gr br pf kl n sp t fr schl a e ü",
    nuclei: "a e i o u ei au ie ä ö ü eu", codas: "_ n r ß t cht l s ng rt m nd",
    endings: "_ en ung er e lich heit t _ es",
    dates: [
      "am {d}. {M} {Y}", "am {d}. {M}", "am {W}", "im {M} {Y}", "im Jahr {Y}", "gestern",
      "am vergangenen {W}", "vor {n} Wochen", "Ende {M}",
    ],
    months: """
      Januar Februar März April Mai Juni Juli August September Oktober November Dezember
      """,
    weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", said: "sagte",
    capitalisesNouns: true)

  static let russian = Tongue(
    "ru", particles: "в и на не что с по из за к для это от как о у его до но при",
    onsets: "с п в к т м д б р н л г з ст пр тр ч ш ж ф х а о", nuclei: "а о е и у ы я ё",
    codas: "_ н р т л с м к й в", endings: "_ а ов ый ого ать ил ение и _",
    dates: ["{d} {M} {Y} года", "{d} {M}", "в {Y} году", "в {W}", "{d}.{m}.{Y}"],
    months: """
      января февраля марта апреля мая июня июля августа сентября октября ноября декабря
      """,
    weekdays: "воскресенье понедельник вторник среду четверг пятницу субботу", said: "сказал")

  static let arabic = Tongue(
    "ar", particles: "في من على أن إلى عن مع هذا التي كان قد بعد لا أو ما",
    onsets: "م ت ا ب ن ر س ع ل ق ح ف د ك ال ش ج خ و ي ه ص ط", nuclei: "_ ا و ي",
    codas: "_ ر ن ل م ب د ت س ف ق ع", endings: "_ ة ات ين ون ي _",
    comma: "، ", dates: ["في {d} {M} {Y}", "يوم {W}", "عام {Y}", "{d}/{m}/{Y}"],
    months: """
      يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
      """,
    weekdays: "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت", said: "قال")

  static let thai = Tongue(
    "th", particles: "ที่ และ ใน ของ การ เป็น ได้ มี จะ ว่า ไม่ ให้ กับ จาก",
    onsets: "ก ข ค ง จ ช ด ต ท น บ ป พ ม ย ร ล ว ส ห อ คร ปร", nuclei: "า ี ู อ ิ ุ ั ะ ำ",
    codas: "น ง ก ม ย _ บ ด", space: "", comma: " ", stop: " ",
    dates: ["วันที่ {d} {M} {Y}", "เมื่อ{W}", "ในปี {Y}", "{d}/{m}/{Y}"],
    months: """
      มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน \
      ธันวาคม
      """,
    weekdays: "วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์", said: "กล่าว")

  static let chinese = Tongue(
    "zh", particles: "的 在 了 是 和 有 不 对 中 为 上 这 与 将 个 也 到 以 说 等",
    onsets: characters(from: 0x4E2A, count: 260, step: 23), nuclei: "_", codas: "_",
    space: "", comma: "，", stop: "。", quotes: ("「", "」"),
    dates: ["{Y}年{m}月{d}日", "{m}月{d}日", "{Y}年", "{d}日"], said: "表示")

  static let japanese = Tongue(
    "ja", particles: "の は を に が と で も から した して こと する など という まで",
    onsets: characters(from: 0x4E3B, count: 180, step: 31), nuclei: "_", codas: "_ _ い る り",
    endings: "_ _ _ ター リン ックス", space: "", comma: "、", stop: "。", quotes: ("「", "」"),
    dates: ["{Y}年{m}月{d}日", "{m}月{d}日に", "{Y}年に", "{d}日"], said: "述べた")

  /// So many letters of Han, some way apart.
  private static func characters(from first: UInt32, count: Int, step: UInt32) -> String {
    (0..<UInt32(count)).compactMap { Unicode.Scalar(first + $0 * step) }.map { String($0) }
      .joined(separator: " ")
  }
}
