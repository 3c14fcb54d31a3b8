extension Language {
  /// German, with the words of Austria and Switzerland.
  public static let german = Language(
    tag: "de",
    commonWords: """
      der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an \
      werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum \
      war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom wenn \
      seine ihre ihr ich wir uns unter soll schon wurden zwischen seit immer eines keine dieser diese \
      dieses sagte will beim ins ohne etwa beide seien habe ihm ihn doch dann damit worden ging hieß \
      beiden rund gegen weil dabei neue neuen sollen wollen können müssen gibt \
      diesen ihren seinen weiter laut jedoch zudem dort nun viele anderen alle andere
      """,
    tellingLetters: "äöüß",
    lexicon: GermanVocabulary.lexicon,
    // Where several match, the longest wins; of equals the first in this list.
    parsers: [
      IsoDateParser(),  // "2024-07-25" before its numbers are anything else
      GermanNumericDayParser(),  // "25.7." before "25.7" is a number
      NumericDateParser(),  // "25.7.2024"
      GermanClockParser(),  // "20 Uhr" before "20" is a day
      GermanDayParser(),  // "25. Juli"
      GermanMonthParser(),
      GermanWeekdayParser(),
      HolidayParser(),  // "Tag der Deutschen Einheit" is longer than the day in it
      QuarterParser(),  // "drittes Quartal" before "dritte" is a day
      NthParser(),  // "der erste Montag im Oktober": longer than the Monday
      CenturyParser(),  // "19. Jahrhundert" likewise
      GermanStretchParser(),  // "Anfang der Woche", "Jahresende", "Vorjahr"
      PointerParser(),  // "vergangenen Juli": longer than the month it points to
      PointerAfterParser(takesAdjectives: false),  // "am Tag darauf"
      FrequencyParser(),  // "alle zwei Wochen" is longer than "zwei Wochen"
      LeadingDistanceParser(),  // "vor zwei Wochen" likewise
      GermanLengthParser(),  // "zweiwöchig": a number and a unit in one word
      QuantityParser(),  // "zwei Wochen später"
      MorningOrTomorrowParser(),  // before "morgen" is either
      DeicticParser(),
      GermanSeasonParser(),
      DayPartParser(),
      YearParser(),  // last: a number that nothing else wants
    ],
    joiners: [
      JoinWeekdayAndDate(),  // "Freitag, 25. Juli" before anything else is added to either
      JoinYearApart(),  // "im selben Monat des Vorjahres" before the year is one
      JoinWithin(),  // "im dritten Quartal 2015", "Juli dieses Jahres"
      LendWeekToNeighbour(),  // "Thursday and Friday next week": once the later has its week
      LendWeekToGuess(),  // "Nächste Woche …, frühestens am Mittwoch" likewise
      RepeatWithNeighbour(),  // "jeden Samstag und Sonntag" before the Sunday takes a time
      JoinNight(),  // "in der Nacht von Freitag auf Samstag" before either day is taken
      JoinDayAndPart(),  // "gestern Nacht", "am Abend des 4. Juli"
      JoinRestatement(),  // "am Dienstag (25. Juli)": the bracket is no second mention
      JoinDistance(),  // "zwei Tage nach Weihnachten": the date it counts from is whole by now
      CountOnFromDay(),  // "heute in einer Woche": the day is whole, and no range yet
      FillYearFromNeighbour(),  // "vom 1. Juli bis 3. August 1863"
      PartRange(),  // "3. bis 9. Juli": two dates, as where the month is said twice
      JoinClockAndDay(),  // "am Freitag um 20 Uhr": after the day is whole
      JoinModifier(),  // "Anfang Juli": on what is whole by now
      BindRestatedDistance(),  // "two weeks ago, on 18 April": once both are whole
      LinkRange(),  // "von Montag bis Freitag": both ends are whole, with their modifiers
      BindLooseParts(),  // what nothing has placed by now
    ],
    cues: ClauseCues(plans: .german),
    clauses: .german)
}
