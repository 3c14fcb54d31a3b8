/// The small words of English, and the verbs that tell a date's direction.
extension EnglishVocabulary {
  static func addFunctions(to lexicon: inout Lexicon) {
    let plain: [(String, Term)] = [
      ("of", .of), ("in", .in), ("on", .on), ("at", .at), ("by", .by), ("to", .to),
      ("from", .from), ("into", .onto), ("between", .between), ("and", .and), ("or", .or),
      ("until till til", .until), ("through thru", .through), ("during", .during),
      ("since", .since), ("for", .for), ("after", .after), ("before", .before),
      ("more", .more), ("than", .than), ("up", .up), ("as", .as), ("any", .any), ("all", .all),
      ("full", .full), ("not", .not), ("no", .no), ("but", .but), ("i", .i),
      ("ending", .ending), ("ended", .ended), ("entire", .entire), ("whole", .whole),
      ("comparable corresponding similar", .comparable), ("ago", .ago), ("hence", .hence),
      ("away", .away),
      ("ahead", .ahead), ("old olds", .old), ("long", .long),
      ("straight consecutive successive", .straight),
      ("am", .am), ("pm", .pm), ("clock", .oclock), ("local", .local), ("time", .time),
      ("sharp", .sharp), ("moment", .moment), ("eve", .eve), ("period", .period), ("term", .term),
      ("calendar", .calendar),
      ("immediate", .immediate), ("very", .very), ("times", .times),
      ("his her their my our your its", .his), ("well", .well), ("distant", .distant),
      ("back", .back),
    ]
    for (spellings, term) in plain { lexicon.add(spellings, term) }
    lexicon.add("so", .so)
    lexicon.add("latter", .latter, .opener)
    lexicon.add("present", .present, .opener)
    lexicon.add("th st nd rd") { $0.traits.insert(.ordinalEnding) }
    lexicon.add("s") { $0.traits.formUnion([.decadeEnding, .possessive]) }
    lexicon.add("street road avenue lane drive boulevard square") { $0.traits.insert(.street) }
    lexicon.add(
      "world youth youths society generation computers technology consumers children kids teenagers "
        + "economy standards personal modern digital global"
    ) { $0.traits.insert(.ofAnAge) }
    lexicon.add(
      """
      flight flights shift shifts train trains bus buses ferry ferries club clubs school schools \
      watchman watchmen guard guards owl owls sky skies vision life market markets paper papers \
      newspaper newspapers bulletin bulletins edition editions dress dresses gown gowns tea sickness \
      person nurse nurses porter porters editor editors shelter shelters classes bomber bombers \
      success sensation sweats terrors rush
      """
    ) { $0.traits.insert(.ofASort) }
    lexicon.add("game match touchdown touchdowns comeback interception interceptions fumble") {
      $0.traits.insert(.ofMatch)
    }
    lexicon.add(
      """
      touchdown touchdowns halftime quarterback quarterbacks interception interceptions fumble fumbles \
      fouls foul dunks dunked goalkeeper midfielder defenseman winger scored outscored scoreless puck \
      layup punted
      """.replacingSpaces
    ) { $0.traits.insert(.ofPlay) }
    lexicon.add(
      """
      sales profit profits revenue revenues earnings growth gdp economy inflation exports imports output \
      shares investors company companies firm unemployment prices demand plant donations
      """.replacingSpaces
    ) { $0.traits.insert(.ofTrade) }
    lexicon.add("temperature temperatures temps highs lows readings") {
      $0.traits.insert(.measuresHeat)
    }
    lexicon.add(
      "budget election elections census harvest crop total level levels figure figures results profit "
        + "loss turnover output deficit surplus championship olympics tournament"
    ) { $0.traits.insert(.ofOneYear) }
    lexicon.add("good") { $0.traits.insert(.greeting) }
    lexicon.add("ages aged") { $0.traits.insert(.ageMark) }
    lexicon.add(
      "people men women feet foot pounds miles meters metres km kilometers kilometres kilograms tons "
        + "pages copies words ballots "
        + "tonnes acres hectares yards inches dollars euros votes seats square cubic calories points troops soldiers "
        + "barrels bushels ounces grams litres liters gallons yen francs marks pesos rubles roubles rupees "
        + "mb gb kb tb rpm mph kph kg cc hp kwh watts volts"
    ) { $0.traits.insert(.counted) }
    lexicon.add("date", .date, .deictic)
    lexicon.add("bc bce", .bc)
    lexicon.add("ad ce", .ad, .opener)
    lexicon.add("per", .per, .frequency)
    lexicon.add("the", .the, .article)
    lexicon.add("a an", .a, .quantifier)
    lexicon.add("several", .several, .quantifier)
    lexicon.add("few", .few, .quantifier)
    lexicon.add("couple", .couple, .quantifier)
    lexicon.add("many", .many, .quantifier)
    lexicon.add("some", .some, .quantifier)
    lexicon.add("numerous", .numerous, .quantifier)
    lexicon.add("countless", .countless, .quantifier)
    lexicon.add("dozen dozens", .dozen, .quantifier)
    lexicon.add("half", .half, [.quantifier, .unit])
    lexicon.add("half halves") { $0.unit = .half }
    let pointers: [(String, Term)] = [
      ("last", .last), ("past", .past), ("next nxt", .next),
      ("previous preceding prior", .previous),
      ("following subsequent", .following), ("coming upcoming", .coming), ("this", .this),
      ("that", .that), ("these", .these), ("those", .those), ("same", .same),
      ("current", .current), ("latest", .latest), ("recent", .recent), ("other", .other),
    ]
    for (spellings, term) in pointers { lexicon.add(spellings, term, .pointer) }
    let frequent: [(String, Term)] = [
      ("every", .every), ("each", .each), ("daily", .daily), ("weekly", .weekly),
      ("monthly", .monthly), ("quarterly", .quarterly), ("annually yearly", .annually),
      ("hourly", .hourly), ("nightly", .nightly), ("everyday", .everyday), ("once", .once),
      ("twice", .twice), ("semiannual", .semiannual), ("biweekly fortnightly", .biweekly),
    ]
    for (spellings, term) in frequent { lexicon.add(spellings, term, .frequency) }
    let deictics: [(String, Term)] = [
      ("today tdy tday todae", .today), ("tonight tonite tonyt", .tonight),
      ("yesterday yest ystd ystday", .yesterday),
      ("tomorrow tmrw tmr tomo tomorow tmw tmrow tmro tomoro tomorrw tomoz tml", .tomorrow),
      ("now", .now), ("recently", .recently),
      ("currently", .currently), ("previously", .previously), ("formerly", .formerly),
      ("former", .former),
      ("soon", .soon), ("shortly", .shortly), ("lately", .lately), ("nowadays", .nowadays),
      ("presently", .presently), ("overnight", .overnight), ("future", .future),
      ("then", .then), ("immediately", .immediately),
    ]
    for (spellings, term) in deictics { lexicon.add(spellings, term, .deictic) }
    let modifiers: [(String, Term)] = [
      ("early", .early), ("earlier", .earlier), ("later", .later), ("late", .late),
      ("mid middle", .mid), ("beginning start", .beginning), ("end close", .end),
      ("about around approximately roughly circa", .about), ("nearly almost", .nearly),
      ("over", .over), ("under", .under_), ("less", .less), ("least", .least), ("most", .most),
      ("only", .only), ("just", .just), ("exactly", .exactly), ("within", .within),
      ("turn", .turn), ("rest remainder", .rest), ("near", .near),
    ]
    for (spellings, term) in modifiers { lexicon.add(spellings, term, .modifier) }
    lexicon.add("hourlong daylong weeklong monthlong yearlong decadelong") {
      $0.classes.insert(.opener)
    }
    lexicon.add("wee small predawn") { $0.traits.insert(.ofNight) }
    lexicon.add("wee small predawn pre") { $0.classes.insert(.opener) }
    lexicon.add("eod eom eow eoy cob") { $0.classes.insert(.opener) }
    lexicon.add("fiscal fy", .fiscal, .fiscalMark)
    lexicon.add("noon", .noon, .clock)
    lexicon.add("midnight", .midnight, .clock)
    lexicon.add("q", .none, .quarter)
    lexicon.add("january february june july october november") { $0.classes.insert(.month) }
  }

  static func addVerbs(to lexicon: inout Lexicon) {
    lexicon.add(
      """
      was were had did said went came took fell rose made began won lost got gave told held met left
      found led sent built brought bought sold kept became ran saw stood struck shot felt heard knew
      thought grew spoke wrote drew flew broke chose rode sought fought taught caught paid laid
      spent died been fled bore hit put cut slew swept sank hung dug woke stole tore shook
      burst quit threw overthrew withdrew drove blew froze shrank upheld overcame undertook withheld \
      underwent oversaw dealt rang swung swore wore hid slid
      """.replacingSpaces
    ) { $0.classes.insert(.pastCue) }
    lexicon.add(
      """
      will shall would scheduled expected expects expect plans plan planned planning hopes due slated
      upcoming going until want wants intend intends aim aims prepares prepare preparing should must gonna ll
      set slated tentatively payable redeemable
      """.replacingSpaces
    ) { $0.classes.insert(.futureCue) }
    lexicon.add(
      """
      is are has have says say will said told announced reported confirmed am don isn aren \
      hasn haven remains owns
      """.replacingSpaces
    ) { $0.classes.insert(.presentCue) }
    lexicon.add("announced reported confirmed") { $0.classes.insert(.pastCue) }
    lexicon.add(
      "begin begins starts opens meets leaves arrives resumes faces deadline ready"
    ) { $0.classes.insert(.futureCue) }
    lexicon.add(
      """
      agreed vowed promised asked ordered invited offered threatened decided pledged proposed voted
      urged called allowed told
      """.replacingSpaces
    ) { $0.classes.formUnion([.promiseCue, .pastCue]) }
    lexicon.addEndings("ed", .pastCue)
    lexicon.addEndings("eed", [])
    lexicon.add("said") { $0.term = .said }
    lexicon.add("had", .had)
    lexicon.add("be being", .be)
    lexicon.add("set", .set, .futureCue)
    lexicon.add("published posted", .published, .pastCue)
    lexicon.add("he she they we it", .he)
    lexicon.add("have", .have)
    lexicon.add("will", .will)
    lexicon.add("would", .would)
    lexicon.add("been", .been)
    lexicon.add("mr mrs ms dr gov sen rep gen lt col sgt st prof capt rev jr sr inc corp co vs no")
    {
      $0.classes.insert(.nameCue)
    }
    lexicon.add(
      """
      flight route highway page pages room resolution channel number boeing airbus apartment suite box \
      section chapter verse verses psalm psalms genesis exodus corinthians romans isaiah luke matthew \
      version build port exit lot serial isbn ext patent interstate bus train gate level line clause clauses paragraph tram extension article bill act item model series windows office unit mission
      """.replacingSpaces
    ) { $0.classes.insert(.label) }
    lexicon.add(
      """
      ford chevrolet chevy toyota honda nissan dodge chrysler jeep buick cadillac pontiac mazda subaru \
      volkswagen vw audi bmw mercedes porsche volvo saab lexus acura infiniti hyundai kia fiat jaguar \
      bentley ferrari tesla gmc oldsmobile mercury lincoln mitsubishi suzuki harley renault peugeot
      """.replacingSpaces
    ) { $0.classes.insert(.make) }
    lexicon.add(
      """
      attack attacks massacre riot riots insurrection bombing bombings hijackings hijackers assault \
      shooting shootings coup invasion uprising blast blasts killings tragedy atrocity atrocities siege \
      raid terrorist terror earthquake quake crash
      """.replacingSpaces
    ) { $0.classes.insert(.disaster) }
    lexicon.add("need hundred speed indeed breed united") { $0.classes.remove(.pastCue) }
  }
}

extension String {
  /// The same words with single spaces between them.
  fileprivate var replacingSpaces: String {
    split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }
}
