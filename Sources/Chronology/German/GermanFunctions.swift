/// The small words of German, each with the function it has in a phrase of time.
extension GermanVocabulary {
  static func addFunctions(to lexicon: inout Lexicon) {
    let plain: [(String, Term)] = [
      ("des", .of), ("in", .in), ("im", .in), ("an", .on), ("am", .on), ("um", .at), ("zu", .to),
      ("zum zur", .to), ("auf", .onto), ("von vom", .from), ("zwischen", .between), ("und", .and),
      ("oder", .or),
      ("bis", .until), ("während", .during), ("seit", .since), ("ab", .since), ("für", .for),
      ("nach", .after), ("mehr", .more), ("als", .than), ("so", .so), ("voll vollen volle", .full),
      ("ganzen ganze ganzes ganzer", .whole), ("alt alte alten alter altes", .old),
      ("lang", .long), ("uhr", .oclock), ("ortszeit", .local), ("mal", .times),
      ("seine ihre unsere ihrer seiner seinem ihrem", .his), ("nicht", .not), ("kein keine", .no),
      ("später danach darauf hernach", .later), ("zuvor früher vorher davor", .earlier),
    ]
    for (spellings, term) in plain { lexicon.add(spellings, term) }
    lexicon.add("im am zum zur vom des") { $0.traits.insert(.holdsArticle) }
    lexicon.add("der die das den dem", .the, .article)
    lexicon.add("ein eine einem einen einer eines", .a, .quantifier)
    // "eines Tages": a day of which nothing is known.
    lexicon.add("ein eine einem einen einer eines") { $0.cardinal = 1 }
    // "vor zwei Wochen", and "zwei Wochen vor Ostern"
    lexicon.add("vor", .before, .opener)
    lexicon.add(inflected("mehrer"), .several, .quantifier)
    lexicon.add("einige einigen einiger wenige wenigen weniger paar", .few, .quantifier)
    lexicon.add("viele vielen vieler", .many, .quantifier)
    lexicon.add("etliche etlichen zahlreiche zahlreichen", .numerous, .quantifier)
    lexicon.add("dutzend dutzende", .dozen, .quantifier)
    lexicon.add("halbe halben halber halbes", .half, .quantifier)
    lexicon.add("halb", .half, .clock)
    lexicon.add("mittag", .none, .clock)
    lexicon.add("mitternacht", .midnight, .clock)
    lexicon.add("viertel", .none, .clock)
    lexicon.add("er") { $0.traits.insert(.decadeEnding) }
    lexicon.add("mittags nachmittags abends morgens nachts vormittags") { $0.term = .nightly }
    let pointers: [(String, Term)] = [
      ("letzt vergangen vorig", .last), ("nächst", .next), ("kommend", .coming),
      ("dies", .this), ("jen", .that), ("selb gleich", .same),
      ("folgend darauffolgend", .following),
      ("vorhergehend vorherig vorangegangen", .previous), ("laufend", .current),
    ]
    for (stems, term) in pointers { lexicon.add(inflected(stems), term, .pointer) }
    lexicon.add("demselben derselben desselben denselben dieselbe dasselbe", .same, .pointer)
    lexicon.add("heurigen heuriges heurige", .this, .pointer)
    let frequent: [(String, Term)] = [
      ("jede jeder jedes jeden jedem alle", .every), ("pro", .per),
    ]
    for (spellings, term) in frequent { lexicon.add(spellings, term, .frequency) }
    let rhythms: [(String, Term)] = [
      ("täglich", .daily), ("wöchentlich", .weekly), ("monatlich", .monthly),
      ("vierteljährlich", .quarterly), ("jährlich alljährlich", .annually),
      ("stündlich", .hourly), ("halbjährlich", .semiannual), ("zweiwöchentlich", .biweekly),
    ]
    for (stem, term) in rhythms {
      lexicon.add(stem + " " + inflected(stem), term, .frequency)
    }
    let deictics: [(String, Term)] = [
      ("heute", .today), ("gestern", .yesterday), ("vorgestern", .beforeYesterday),
      ("übermorgen", .afterTomorrow), ("jetzt derzeit zurzeit momentan gegenwärtig", .now),
      ("heutzutage", .nowadays), ("kürzlich neulich unlängst", .recently),
      ("einst einstmals", .formerly), ("zukunft", .future),
    ]
    for (spellings, term) in deictics { lexicon.add(spellings, term, .deictic) }
    let modifiers: [(String, Term)] = [
      ("anfang beginn", .early), ("mitte", .mid), ("ende", .late),
      ("frühen früher", .early), ("späten spät später", .late),
      ("etwa rund circa ca ungefähr zirka gegen gut", .about),
      ("fast beinahe knapp nahezu", .nearly),
      ("über mindestens wenigstens", .over), ("höchstens maximal unter", .under_),
      ("nur", .only), ("gerade erst", .just), ("genau exakt", .exactly), ("weniger", .less),
      ("innerhalb binnen", .within),
    ]
    for (spellings, term) in modifiers { lexicon.add(spellings, term, .modifier) }
    // After a length of time they count from it, and only before a stretch they say which part.
    lexicon.add("später", .later)
    lexicon.add("früher", .earlier)
    lexicon.add("alter") { $0.traits.insert(.ageMark) }
    lexicon.add("guten gute schönen schöne") { $0.traits.insert(.greeting) }
    lexicon.add(
      """
      menschen personen soldaten tote toten verletzte verletzten einwohner euro dollar franken \
      meter kilometer tonnen prozent arbeitsplätze stellen mitarbeiter besucher zuschauer \
      stimmen seiten punkte punkten wörter wörtern exemplare exemplaren \
      kind kinder junge jungen mädchen sohn tochter mann frau schüler schülerin
      """
    ) { $0.traits.insert(.counted) }
    lexicon.add("euro franken", .money)
    lexicon.add(
      """
      seite seiten paragraf paragraph artikel zimmer raum kapitel nummer nr flug linie boeing airbus \
      telefon tel platz route drucksache aktenzeichen version modell fax postfach din iso \
      welt bild absatz ziffer klausel bus buslinie tram straßenbahn straßenbahnlinie s-bahn
      """
    ) { $0.classes.insert(.label) }
    lexicon.add("herr herrn frau dr prof nr bzw vgl usw ca st") { $0.classes.insert(.nameCue) }
  }

  /// The verbs that tell a date's direction.
  static func addVerbs(to lexicon: inout Lexicon) {
    lexicon.add(
      """
      war waren wurde wurden worden gewesen hatte hatten hat haben kam kamen ging gingen gab gaben \
      starb starben begann begannen fand fanden fiel fielen stieg stiegen sank sanken nahm nahmen \
      sprach sprachen trat traten lag lagen stand standen ließ ließen hielt hielten blieb blieben \
      schrieb schrieben zog zogen gewann gewannen verlor verloren entschied entschieden schlug \
      schlugen trug trugen fuhr fuhren flog flogen brach brachen rief riefen erhielt erhielten \
      verließ verließen bekam bekamen sah sahen wusste wussten konnte konnten musste mussten \
      durfte durften brachte brachten dachte dachten traf trafen schloss schlossen beschloss \
      beschlossen lief liefen griff griffen bat baten bot boten warf warfen verstarb mitgeteilt \
      klang klangen erklang erklangen entstand entstanden erschien erschienen geriet gerieten wuchs \
      wuchsen verschwand verschwanden floh flohen schoss schossen gelang gelangen schuf schufen riss \
      rissen stieß stießen wies wiesen tat taten saß saßen sang sangen drang drangen erwarb erwarben \
      hob hoben lud luden las lasen sprang sprangen hing hingen fing fingen empfing empfingen half \
      halfen übernahm übernahmen unternahm entkam entkamen \
      gesagt gemeldet bekannt festgenommen getötet verletzt
      """
    ) { $0.classes.insert(.pastCue) }
    lexicon.addEndings(
      """
      te ten tete teten iert enommen gangen schlossen troffen sprochen storben worfen schrieben \
      wonnen standen kommen brochen gestellt gelegt geführt
      """, .pastCue)
    // Superlatives and other words that only end like verbs.
    lexicon.addEndings("chste chsten ßte ßten este esten aupten hinkommen ekommen", [])
    lexicon.add(
      """
      wird werden werde würde würden will wollen wolle soll sollen solle sollte sollten plant planen \
      geplant erwartet voraussichtlich demnächst künftig beginnt beginnen startet starten endet \
      enden läuft laufen verfällt verfallen erlischt öffnet schließt findet finden eröffnet tagt dürfte dürften erwartete geplante geplanten bevorsteht
      """
    ) { $0.classes.insert(.futureCue) }
    lexicon.add(
      """
      strich strichen erschien verschwand verschwanden entstand entstanden geriet gerieten wies wiesen \
      half halfen schuf schufen wuchs wuchsen riss rissen stieß stießen floh flohen schoss schossen \
      gelang gelangen erwarb erwarben unterlag unterlagen zwang zwangen sprang sprangen sang sangen \
      galt galten
      """
    ) { $0.classes.insert(.pastCue) }
    lexicon.add(
      """
      muss müssen feiert feiern tritt treten spielt spielen lädt laden wählt wählen übernimmt \
      übernehmen wechselt reist empfängt berät präsentiert trifft treffen entscheidet folgt folgen
      """
    ) { $0.classes.insert(.futureCue) }
    lexicon.add("dass daß weil nachdem obwohl als wie wenn ob deren dessen") {
      $0.traits.insert(.opensClause)
    }
    lexicon.add("ab") { $0.traits.insert(.onset) }
    lexicon.add("ist sind hat haben sagt sagte teilte laut") { $0.classes.insert(.presentCue) }
    lexicon.add("sagte sagten teilte teilten") { $0.traits.insert(.says) }
    lexicon.add("veröffentlicht stand") { $0.term = .published }
  }
}
