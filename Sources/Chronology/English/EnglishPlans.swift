/// The words by which English news speaks of what is arranged, moved, called off and waited for.
extension EnglishVocabulary {
  static func addPlans(to lexicon: inout Lexicon) {
    lexicon.add(
      """
      meeting meetings game match vote votes voting election elections hearing summit race debate \
      session ceremony parade final referendum primary launch opening deadline talks concert show event \
      funeral service fight test auction conference trial congress tie derby fixture semifinal \
      quarterfinal playoff opener rally strike walkout briefing \
      budget inauguration wedding premiere festival exam exams interview visit caucus caucuses runoff \
      poll polls ballot kickoff start leg round stage heat bout qualifier sitting
      """.spaced
    ) { $0.traits.insert(.appointment) }
    lexicon.add(
      """
      begin begins start starts open opens reopen reopens meet meets leave leaves arrive arrives resume \
      resumes face faces return returns expire expires end ends conclude concludes travel travels visit \
      visits host hosts play plays run runs go goes move moves take takes vote votes report reports hold \
      holds hear hears convene convenes kick kicks head heads launch launches gather gathers release \
      releases publish publishes air airs premiere premieres appear appears deliver delivers retire \
      retires join joins comes looms turns marks celebrates falls drive drives continues continue passes fly flies sail sails
      """.spaced
    ) { $0.traits.insert(.planVerb) }
    lexicon.add(
      """
      moved postponed delayed adjourned extended rescheduled pushed deferred shifted canceled cancelled \
      declared scrapped called put suspended
      """.spaced
    ) { word in
      word.traits.insert(.deferral)
      word.classes.insert(.pastCue)
    }
    lexicon.add("delivery contract contracts futures crude") { $0.traits.insert(.delivered) }
    lexicon.add("team side squad club band pair duo trio crew couple jury") {
      $0.traits.insert(.body)
    }
    lexicon.add("scheduled planned set slated due expected booked arranged") {
      $0.traits.insert(.arranged)
    }
    lexicon.add(
      """
      await awaits awaited awaiting bracing attend attends attending miss misses ahead before tickets ticket \
      doubtful preview prepare prepares preparing watch expects expect eye eyes
      """.spaced
    ) { $0.traits.insert(.awaits) }
    lexicon.add("delivery release publication broadcast") { $0.traits.insert(.released) }
    lexicon.add("hoped intended wanted aimed") { $0.classes.insert(.promiseCue) }
    lexicon.add("forecast predicted") { $0.classes.insert(.promiseCue) }
    lexicon.add("predicted") { $0.classes.insert(.pastCue) }
    lexicon.add("awaited") { $0.classes.insert(.pastCue) }
    lexicon.add("needs risks risking") { $0.classes.insert(.futureCue) }
    lexicon.add("contest") { $0.traits.insert(.appointment) }
    lexicon.add("likely probably possibly promise promises pledge pledges") {
      $0.classes.insert(.futureCue)
    }
    lexicon.add(
      """
      beat beats drew scored struck swept edged routed stunned thrashed cost read burst
      """.spaced
    ) { $0.classes.insert(.pastCue) }
  }
}

extension String {
  /// The same words with single spaces between them.
  fileprivate var spaced: String {
    split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }
}
