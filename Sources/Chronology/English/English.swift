extension Language {
  /// English, British and American.
  public static let english = Language(
    tag: "en",
    commonWords: """
      the of and to in a is was for on that with as at by it from he she be are this have not his her \
      they will has but or an who which their been had said were after when there one all if you we i am \
      my me your do so what up out about would can more no than into over just its our also new
      """,
    tellingLetters: "",
    lexicon: EnglishVocabulary.lexicon,
    // Where several match, the longest wins; of equals the first in this list.
    parsers: [
      IsoDateParser(),  // "2024-07-25" before its numbers are anything else
      NumericDateParser(),  // "7/25/2024" likewise
      RespelledDayParser(),  // "2nite" before "2" is anything
      ClockOffsetParser(),  // "half past three" before "three"
      SpokenClockParser(),  // "ten thirty", "at 1030", before they are numbers
      FinishingTimeParser(),  // "3:07:35" that a race took, before it is a clock's
      ClockParser(),  // "8:30 p.m." before "8" is a day
      MonthParser(),  // "July 25", "July 2024": before days, so that "4 July 5" is read from July
      DayParser(),  // "25 July", before bare numbers are taken for years
      WeekdayParser(),
      HolidayParser(),  // "Good Friday" is longer than the Friday in it
      QuarterParser(),  // "third quarter" before "third" is a day
      EraParser(),  // "490 BC" before "490" is nothing
      DayInRowParser(),  // "the eighth day" before "eighth" is a day of a month
      NthParser(),  // "the first Monday of October": longer than the Monday
      CenturyParser(),  // "19th century" likewise
      SpokenDecadeParser(),  // "the nineteen-nineties" before either number
      PresentMomentParser(),
      WeekOnParser(),  // "a week on Friday" before the week is a length
      OccurrenceParser(),  // "two Sundays from now", "the week after next", before either part
      DayOfPointedMonthParser(),  // "the 20th of next month" before the month
      YearPartParser(),  // "2016H2" before the year in it
      WeekNumberParser(),
      GluedDateParser(),  // "23-2020-September" before the year in it
      RequestParsers([
        PlannedStretchParser(),  // "the next three days" before they are a length
        NumericSpanParser(),  // "10/1-11/7" before either date
        PlannedNumberDateParser(),  // "8/10"
        DaySpanParser(),  // "4 to 22 this month" before either day
        PlannedDayParser(),
        ClockSpanParser(),
        PlannedUnitParser(),
        PlannedYearParser(),
      ]),
      PointerParser(),  // "last July": longer than the month it points to
      FrequencyParser(),  // "every two weeks" is longer than "two weeks"
      UnitNounParser(),  // "year-end", "the quarter" before a unit counts as an amount
      QuantityParser(),  // "two weeks ago"
      LengthWordParser(),
      DeicticParser(),
      SeasonParser(),
      DayPartParser(),
      YearParser(),  // last: a number that nothing else wants
    ],
    joiners: [
      PartRange(),  // "2–4 July" is two days before either meets a neighbour
      PairDaysInRow(),  // "Monday and Tuesday, June 3 and 4" before two are one day
      JoinWeekdayAndDate(),  // "Friday, July 25" before anything else is added to either
      JoinNight(),  // "the night between Friday and Saturday" before either day is taken
      JoinYearApart(),  // "the same month last year" before "last year" is a year
      JoinYearsAway(),  // "March in two years" before the years are a distance of their own
      JoinWithin(),  // "the first quarter of 1989", "July last year"
      LendWeekToNeighbour(),  // "Thursday and Friday next week": once the later has its week
      RepeatWithNeighbour(),  // "every Saturday and Sunday" before the Sunday takes a time
      JoinDayAndPart(),  // "Friday night", "the morning of July 4"
      JoinRestatement(),  // "this morning (July 21)": the bracket is no second mention
      JoinDistance(),  // "two days after Christmas": the date it counts from is whole by now
      FillYearFromNeighbour(),  // "July 1 to July 3, 1863"
      TakeYearBehindNoun(),  // "the July session in 2018": what a neighbour has dated is whole
      JoinHour(),  // "Friday at 5": only once days and parts of days are one
      JoinHoursAndDay(),
      JoinClockAndDay(),  // "10 p.m. Wednesday": after the day is whole
      LendDayToClock(),  // "open at 7 a.m. and close at 8 p.m. Tuesday": once the later has its day
      NameDayByEvent(),  // "the Sept. 11 attacks": the day is whole, and its article still outside
      JoinModifier(),  // "late July": on what is whole by now
      JoinRange(),  // "from Thursday to Sunday" in a request: both ends are whole by now
      PlaceQuarterByEnd(),  // "the quarter ended Sept. 29": the day is whole
      BindRestatedDistance(),  // "two weeks ago, on 18 April": once both are whole
      LinkRange(),  // "from Thursday to Sunday": both ends are whole, with their modifiers
      BindWeekdayToFeast(),  // "Friday, Christmas Day": once neither can become more
      CountFromDaySaid(),  // "'We lost today,' he said Monday": once the day he said it is whole
      BindLooseParts(),  // what nothing has placed by now
    ],
    cues: EnglishCues())
}
