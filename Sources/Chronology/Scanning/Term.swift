/// The functions that words and marks have in phrases of time, named by their English words; the
/// vocabulary of each language says which of its words have which.
enum Term: UInt16, Sendable {
  case none
  /// A term that no word has.
  case never
  // marks
  case comma, dot, semicolon, hyphen, dash, slash, colon, apostrophe, quote, open, close, atSign,
    plus, bar
  case percent, money, ellipsis, mark, question, hash
  /// "º", which makes a number an ordinal.
  case ordinalMark
  // small words
  case the, a, of, `in`, on, at, by, to, from, between, and, or, until, through, during, since,
    `for`
  /// "into", which leads over to the next day
  case onto
  case after, before, within, over, under_, about, nearly, more, than, less, least, most, up, only,
    `as`
  case his, he, published, set, just, exactly, some, any, all, full, first, per, times, well, not,
    no,
    but
  // pointers
  case last, past, next, previous, following, coming, this, that, these, those, same, current
  case latest, ending, ended, entire, whole, comparable, immediate, very
  // repetition
  case every, each, other, once, twice, daily, weekly, monthly, quarterly, annually, biweekly
  case hourly, nightly, everyday, semiannual, fortnightly
  // distance
  case ago, earlier, later, hence, back, now, away, ahead, old, long, straight
  // days
  case today, tonight, yesterday, tomorrow, then, overnight, beforeYesterday, afterTomorrow
  // parts
  case early, mid, late, beginning, middle, end, half, turn, rest, height
  // amounts
  case several, few, couple, many, dozen, numerous, recent, countless, hundred, thousand, million
  // clock
  case am, pm, noon, midnight, oclock, local, time, sharp
  // days by the next one
  case eve
  // loose references
  case recently, currently, previously, formerly, once_, soon, shortly, lately, future, nowadays
  case present, presently, yet, already, moment, immediately, period, term, meantime, date, near
  case distant, former
  case so, latter
  // years
  case fiscal, ce, bc, ad, school, calendar, year
  // verbs that may be months
  case will, would, shall, can, could, might, must, should, was, said, have, had, be, i, been
}
