extension Language {
  /// Spanish, as it is written in Spain and in America, with its accents or without them.
  public static let spanish = Language(
    tag: "es",
    commonWords: """
      el la de que en y a los del se las por un con una su para es al lo como más pero sus le ya \
      este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos \
      durante uno ni contra otros ese eso fue ha han era ser son dos tras según esto estos mientras \
      así cada está están hace dijo puede tiene había aunque además luego todos otra ante desde
      """,
    tellingLetters: "ñ¿¡",
    lexicon: SpanishVocabulary.lexicon,
    // Where several match, the longest wins; of equals the first in this list.
    parsers: [
      IsoDateParser(),  // "2024-07-25" before its numbers are anything else
      NumericDateParser(),  // "25/7/2024"
      SpanishClockParser(),  // "a las 8" before "8" is a day
      SpanishDayParser(),  // "25 de julio"
      SpanishMonthParser(),  // "julio de 2024", "julio 25"
      HolidayParser(),  // "Viernes Santo" is longer than the Friday in it
      SpanishWeekdayParser(),
      QuarterParser(),  // "tercer trimestre" before "tercer" is a day
      NthParser(),  // "el primer lunes de octubre": longer than the Monday
      SpanishCenturyParser(),  // "siglo XIX", "años noventa"
      SpanishStretchParser(),  // "fin de semana", "fin de año": before "semana" is a unit
      SpanishDayWordParser(),  // "pasado mañana" before "pasado" points to a morning
      PointerParser(),  // "el próximo martes": longer than the Tuesday it points to
      PointerAfterParser(),  // "el martes próximo"
      FrequencyParser(),  // "cada dos semanas" is longer than "dos semanas"
      LeadingDistanceParser(),  // "hace dos semanas" likewise
      QuantityParser(),  // "dos semanas después"
      MorningOrTomorrowParser(),  // before "mañana" is either
      DeicticParser(),
      SpanishSeasonParser(),
      DayPartParser(),
      YearParser(),  // last: a number that nothing else wants
    ],
    joiners: [
      JoinWeekdayAndDate(),  // "jueves 25 de julio" before anything else is added to either
      JoinYearApart(),  // "el mismo mes del año pasado" before the year is one
      JoinWithin(),  // "el primer trimestre de 2015", "julio del año pasado"
      LendWeekToNeighbour(),  // "Thursday and Friday next week": once the later has its week
      LendWeekToGuess(),  // "La próxima semana …, como pronto el miércoles" likewise
      RepeatWithNeighbour(),  // "cada sábado y domingo" before the Sunday takes a time
      JoinNight(),  // "la noche del viernes al sábado" before either day is taken
      JoinDayAndPart(),  // "ayer por la tarde", "la noche del 4 de julio"
      JoinRestatement(),  // "el martes (25 de julio)": the bracket is no second mention
      JoinDistance(),  // "dos días después de Navidad": the date it counts from is whole by now
      CountOnFromDay(),  // "el viernes en dos semanas": the day is whole, and no range yet
      FillYearFromNeighbour(),  // "del 1 de julio al 3 de agosto de 1863"
      PartRange(),  // "del 3 al 9 de julio": two dates, as where the month is said twice
      JoinClockAndDay(),  // "el viernes a las 20:00": after the day is whole
      JoinModifier(),  // "finales de julio": on what is whole by now
      BindRestatedDistance(),  // "two weeks ago, on 18 April": once both are whole
      LinkRange(),  // "de lunes a viernes": both ends are whole, with their modifiers
      BindLooseParts(),  // what nothing has placed by now
    ],
    cues: ClauseCues(plans: .spanish),
    clauses: .spanish)
}
