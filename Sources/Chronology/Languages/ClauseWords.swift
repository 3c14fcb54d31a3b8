/// What a language needs for its sentences to be parted into clauses: the words of each group, the
/// endings that tell of a group, and the habits of its clauses.
///
/// English, which came first, has its words in `EventWords` and finer rules of its own.
struct ClauseWords: Sendable {
  /// Whether the verb of a main clause stands second and that of a clause which depends on another
  /// last, with a comma before each that depends: "Am Montag kam er, weil es regnete."
  let putsVerbSecond: Bool
  /// The word before an infinitive that depends, "zu", and how many participles begin, "ge".
  let infinitiveMark: String
  let participlePrefix: String
  /// Abbreviations that end no sentence, in small letters and without their stop.
  let abbreviations: Set<String>
  private let known: [String: EventGroups]
  private let endings: [(letters: String, groups: EventGroups)]
  private let prefixes: [String]

  /// The words of a language.
  ///
  /// - Parameters:
  ///   - putsVerbSecond: see the property of that name; the two after it are only for such languages.
  ///   - abbreviations: see the property.
  ///   - groups: the words of each group, parted by spaces; a word may be in several.
  ///   - endings: what the ending of a word tells that is in no list, the longest first.
  ///   - prefixes: what may stand before a verb of the lists: "statt" before "fand".
  init(
    putsVerbSecond: Bool, infinitiveMark: String = "", participlePrefix: String = "",
    abbreviations: String, groups: [(EventGroups, String)], endings: [(String, EventGroups)],
    prefixes: String
  ) {
    func words(_ text: String) -> [String] {
      text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
    self.putsVerbSecond = putsVerbSecond
    self.infinitiveMark = infinitiveMark
    self.participlePrefix = participlePrefix
    self.abbreviations = Set(words(abbreviations))
    var known: [String: EventGroups] = [:]
    for (group, list) in groups {
      for word in words(list) { known[word, default: []].formUnion(group) }
    }
    self.known = known
    self.endings = endings.flatMap { list, groups in words(list).map { ($0, groups) } }
    self.prefixes = words(prefixes)
  }

  /// The groups that a word is in, given in small letters.
  func groups(of word: String, isCapital: Bool) -> EventGroups {
    if let known = known[word] { return known }
    for prefix in prefixes where word.utf8.count > prefix.utf8.count + 2 && word.hasPrefix(prefix) {
      if let verb = known[String(word.dropFirst(prefix.count))], !isCapital {
        let kept = verb.intersection([.irregularPasts, .presents, .participles])
        if !kept.isEmpty { return kept }
      }
    }
    let isNoun = isCapital && putsVerbSecond
    for (letters, groups) in endings
    where word.utf8.count > letters.utf8.count + 1 || isNoun && word == letters {
      guard word.hasSuffix(letters) else { continue }
      // A German word with a capital is a noun, whatever its ending.
      return isNoun ? groups.intersection([.happenings, .bareObjects, .partsOfTime]) : groups
    }
    return []
  }
}
