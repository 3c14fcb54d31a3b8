/// The English words that tell sentences, clauses and the parts that dates play in them apart.
/// All lower-case. Lists hold closed classes, and of open ones what news uses; a word that is
/// missing costs a clause its edge, never an event its day.
enum EventWords {
  // Sentences

  /// Abbreviations that stand before a name and so never end a sentence.
  static let titles: Set<String> = set(
    """
    mr mrs ms dr prof gen sen sens rep reps gov govs lt col sgt capt cmdr adm rev hon pres maj cpl \
    supt det insp messrs mme mlle mgr msgr brig vs ft sec amb atty vol fr st ste mt pvt
    """)

  /// Abbreviations that may end a sentence or not.
  static let abbreviations: Set<String> = set(
    """
    inc ltd co corp jr sr etc bros plc llc ave rd blvd dept est al jan feb mar apr jun jul aug sep \
    sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del \
    fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt \
    wash wis wyo approx ca cf viz esp
    """)

  /// Abbreviations that go with a number after them.
  static let beforeNumbers: Set<String> = set(
    """
    no nos p pp vol fig art arts sec ch approx c ca jan feb mar apr jun jul aug sep sept oct nov \
    dec mon tue tues wed thu thur thurs fri sat sun par para circa v ver est ext flt op cap
    """)

  /// Words that begin sentences far more often than they go on a name.
  static let sentenceStarters: Set<String> = set(
    """
    the a an he she it they we i you his her its their our my this that these those in on at by \
    for from with but and or so yet however meanwhile when while after before although as if since \
    there then what who why how no not all some many most more both several two three another \
    during despite under over among about until later earlier now today yesterday officials police
    """)

  /// Words for stretches of time that a mention may end in.
  static let spans: Set<String> = set("year years months period season decade")

  // Clauses

  /// The groups that a word in small letters is in, by its letters and by its ending.
  static func groups(of word: String) -> EventGroups {
    var letters = word
    let key = letters.withUTF8 { WordTable.Key($0) }
    let known = key.map { table[$0] } ?? byWord[word] ?? []
    return known.union(endings(of: word, known: known))
  }

  /// The same for a word as it stands in a text, where `word` is its small letters.
  static func groups(of word: String, spelled letters: ArraySlice<UInt8>) -> EventGroups {
    guard let key = WordTable.Key(letters) else { return groups(of: word) }
    let known = table[key]
    return known.union(endings(of: word, known: known))
  }

  /// What the ending of a word tells of it.
  private static func endings(of word: String, known: EventGroups) -> EventGroups {
    var word = word
    return word.withUTF8 { letters in
      let count = letters.count
      guard count > 1 else { return [] }
      switch (letters[count - 2], letters[count - 1]) {
      case (0x27, 0x73), (0x73, 0x27): return .owners
      case (0x6C, 0x79): return .adverbs
      case (0x6E, 0x67) where count > 5 && letters[count - 3] == 0x69:
        return known.contains(.falseGerunds) ? [] : .gerunds
      case (0x65, 0x64):
        // "re-elected" is a past, "red-faced" is none.
        let isJoined =
          letters.contains(0x2D) && !(letters[1] == 0x65 && letters[2] == 0x2D)
          && !(letters[1] == 0x6F && letters[2] == 0x2D)
        return count > 3 && !isJoined && !known.contains(.falsePasts)
          ? [.regularPasts, .endInEd] : .endInEd
      default: return []
      }
    }
  }

  private static let table = WordTable(byWord)

  private static let byWord: [String: EventGroups] = {
    var table: [String: EventGroups] = [:]
    for (group, words) in lists {
      for word in words.split(separator: " ") { table[String(word), default: []].formUnion(group) }
    }
    return table
  }()

  private static let lists: [(EventGroups, String)] = [
    (
      .determiners,
      """
      the a an this that these those his her its their our my your another each every no some any \
      all both
      """
    ),
    (.pronouns, "he she it they we i you this that these those who there"),
    (.coordinators, "and but or nor yet so"),
    (
      .subordinators,
      """
      after before while when whereas because although though until till once unless if whereupon \
      despite following
      """
    ),
    (.relatives, "which who whom whose where when"),
    (
      .prepositions,
      """
      of in on at by for from with to into onto over under about against between among through \
      across during since until till after before within without toward towards near off out up down \
      around behind beyond despite following amid per via as than upon late early throughout
      """
    ),
    (.datePrepositions, "on in at during over early late"),
    (
      .connectives,
      """
      and but however meanwhile then also moreover furthermore concurrently separately later earlier \
      additionally nevertheless nonetheless still thus therefore so yet instead similarly likewise \
      subsequently afterwards afterward consequently finally indeed background
      """
    ),
    (
      .auxiliaries,
      """
      is are was were be been has have had do does did will would shall should can could may might \
      must isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't \
      can't couldn't shouldn't cannot
      """
    ),
    (.formsOfBe, "is are was were be been isn't wasn't aren't weren't"),
    (.perfects, "has have hasn't haven't"),
    (
      .irregularPasts,
      """
      arose ate became began beat begun bent bet bid bled blew bore bought bound bred broke brought built \
      burst came cast caught chose clung crept cut dealt drank drew drove dug fed fell felt fled flew \
      forbade forgot fought found froze gave got grew had heard held hid hit hung hurt kept knew laid \
      lay led left lent let lit lost made meant met misled outdid overcame oversaw overthrew overtook \
      paid put quit ran rang read rebuilt resold rode rose said sang sank sat saw sent set shed shone \
      shook shot showed shrank shut slept slid sold sought spent split spoke sprang spread stole \
      stood struck stuck sued swam swept swore swung taught thought threw told took tore undertook \
      underwent understood undid upheld went withdrew withheld woke won wore written wrote
      """
    ),
    (
      .falsePasts,
      """
      hundred indeed need speed feed seed weed breed creed greed united sacred naked wicked shed bed \
      red bleed exceed proceed succeed embed biped infrared kindred unprecedented so-called alleged \
      armed wounded injured aged
      """
    ),
    (
      .presents,
      """
      succeeds replaces joins retires reaches says tells begins opens takes goes comes becomes makes remains expects wants meets arrives \
      votes launches faces seeks continues follows includes says adds argues believes calls claims \
      denies describes explains insists notes suggests warns writes wins loses dies leaves returns \
      signs announces rules resigns kills strikes hits falls rises ends starts gives gets holds \
      brings blows shows stands runs turns moves keeps sends orders rejects approves agrees declares \
      celebrates marks plays travels heads seems appears hopes intends belongs stems depends lies \
      occurs happens expires closes reopens resumes lands crashes collapses erupts reopen resume begin
      """
    ),
    (
      .reportingVerbs,
      """
      said says say told tells stated states announced announces reported reports confirmed confirms \
      claimed claims added adds warned warns argued argues wrote writes testified testifies insisted \
      insists explained explains noted notes acknowledged admits admitted alleged alleges declared \
      declares denied denies disclosed revealed reveals recalled recalls replied predicted predicts \
      suggested suggests tweeted posted concluded concludes estimated estimates believes believed \
      maintained asserted conceded vowed pledged promised promises indicated hinted stressed \
      emphasised emphasized complained cautioned accused
      """
    ),
    (
      .intransitives,
      """
      learned wanted tried refused failed hoped lived worked served graduated qualified emigrated \
      touched landed crashed exploded erupted sailed climbed docked \
      died arrived appeared resigned emerged returned remained vanished disappeared collapsed \
      occurred happened stayed apologised apologized retired escaped reappeared succumbed surrendered
      """
    ),
    (
      .numerals,
      "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands"
    ),
    (
      .irregularParticiples,
      """
      sold resold built rebuilt sent held found made brought kept laid lent lost paid shot sought \
      begun written upheld withheld bought caught cut put taught told struck hung
      """
    ),
    (
      .leaning,
      "almost nearly just shortly soon only even exactly right more less than as not that who which"
    ),
    (.bounds, "since until till throughout pending"),
    (
      .partsOfTime,
      """
      night morning evening afternoon hours eve week weekend month dawn end start beginning middle \
      month summer winter spring autumn fall day days early late half quarter turn close course rest \
      weeks minutes anniversary
      """
    ),
    (
      .happenings,
      """
      attack attacks election elections vote votes meeting meetings deadline crash massacre riot riots \
      protest protests bombing bombings shooting shootings raid raids strike strikes summit debate \
      debates hearing hearings verdict ruling decision announcement statement speech agreement accord \
      treaty deal ceasefire truce war invasion coup uprising revolution referendum earthquake quake \
      flood floods fire fires storm hurricane disaster disasters crisis assault killing killings \
      murder murders report reports interview game match final victory defeat launch launching \
      landing incident insurrection incursion rally march explosion blast blasts collapse eruption \
      census budget constitution ceremony funeral wedding session talks poll polls primary primaries \
      caucus contest race championship championships olympics games festival conference convention \
      resolution edition issue figures data peak lows highs high low levels borders law act letter \
      memo filing order spill spills derailment collision stabbing robbery outage outbreak lockdown pandemic tsunami genocide derby results earnings
      """
    ),
    (
      .timelessNouns,
      "world society generation standards money terms youth technology children prices"
    ),
    (
      .measures,
      """
      price prices figure figures rate rates total average number share level unemployment inflation \
      population temperature cost turnover proportion median
      """
    ),
    (
      .scheduling,
      """
      scheduled set planned slated due expected called booked fixed arranged targeted postponed \
      rescheduled is was
      """
    ),
    (
      .datedNames,
      """
      street square avenue road bridge boulevard plaza park movement brigade brigades coalition \
      university airport stadium organization organisation front
      """
    ),
    (
      .participles,
      """
      taken given written seen drawn stolen broken chosen thrown done begun spoken shown beaten won \
      run set led
      """
    ),
    (.falseGerunds, "during evening morning nothing something following including"),
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
