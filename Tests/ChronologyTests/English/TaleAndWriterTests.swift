import Articles
import Chronology
import Testing

/// What of a tale is its own time and what its writer's.
@Suite struct TaleAndWriterTests {
  @Test func whatIsToComeIsOfTheWritersYear() {
    PhraseTable(
      from: "2024-01-09",
      """
      1968 1994 2011 2024-01-20	She became a professor in 1968 and retired in 1994. Her husband died in 2011. A service will be \
      held on Saturday, January 20.
      1968 1994 2011 2024-01-20	She became a professor in 1968 and retired in 1994. Her husband died in 2011. A service will be \
      held on January 20.
      1968 1994 2011 2024-01-20	Sie wurde 1968 Professorin und ging 1994 in den Ruhestand. Ihr Mann starb 2011. Die Trauerfeier \
      findet am Samstag, 20. Januar, statt.
      1968 1994 2011 2024-01-20	Fue profesora en 1968 y se jubiló en 1994. Su marido murió en 2011. El funeral se celebrará el \
      sábado 20 de enero.
      # What the tale looked forward to, and what it tells, are its own.
      1968 1994 2011 2011-09-20	She became a professor in 1968 and retired in 1994. Her husband died in 2011. She would marry \
      again on September 20.
      1968 1994 2011 2011-01-20	She became a professor in 1968 and retired in 1994. Her husband died in 2011. A service was held \
      on Thursday, January 20.
      """
    ).check()
  }

  @Test func sinceACrisisTellsOfNoYear() {
    PhraseTable(
      from: "2023-04-28",
      """
      2023-03-10 2023-03-09 2008	The bank collapsed on March 10. Its clients had fled the day before. It was the biggest \
      failure since the financial crisis of 2008.
      2023-03-10 2023-03-09 2008	Die Bank brach am 10. März zusammen. Die Kunden zogen einen Tag zuvor viel Geld ab. Es war \
      der größte Zusammenbruch seit der Finanzkrise 2008.
      1929 2023-03-10 2023-03-12	Since the crash of 1929 nothing like it had been seen. On March 10 the bank collapsed. On \
      March 12 the state stepped in.
      1929 1929-03-10 1929-03-12	The mill was sold in 1929. On March 10 it burned. On March 12 the ruin was pulled down.
      """
    ).check()
  }

  @Test func aWeekdayShutsOutTheYearsThatItDoesNotFit() {
    PhraseTable(
      from: "2024-08-08",
      """
      1993 1993-05-29	In 1993 five people were killed. That was on May 29, a Saturday.
      1993 1993-05-29	In 1993 five people were killed. That was on May 29 (a Saturday).
      1993 1993-05-29	In 1993 five people were killed in a fire. It was on Saturday, May 29, that it was laid.
      # Near by, the weekday is that of the writer's year.
      1993 2024-06-01	In 1993 he was born. The market opens on Saturday, June 1.
      2024-05-29	Five people were killed. That was on May 29, a Wednesday.
      """
    ).check()
  }

  @Test func anAnniversarySetsTheTimeOfTheTale() {
    PhraseTable(
      from: "2024-10-09",
      """
      1989-10-09 1989-10-07 1989-10-18 1989-11-09	Thirty-five years ago today, 70,000 people marched. Two days earlier the \
      state had kept its birthday. On October 18 Honecker resigned. On November 9 the wall fell.
      1989-10-09 2024-10-08	Thirty-five years ago today, 70,000 people marched. On Tuesday the mayor laid a wreath.
      # "Two years ago", without its day, sets none.
      2022 2024-10-07	Two years ago they quarrelled. On October 7 they met.
      """
    ).check()
  }

  @Test func winterAndFeastOfATale() {
    PhraseTable(
      from: "2010-03-05",
      """
      1985-03-05 1984-03-12 1984-06-18 1985-WI 1984-12-22	Twenty-five years ago today the miners went back. The strike had begun \
      on 12 March 1984. On the 18th of June police and pickets fought. That winter families lived on parcels. Three days before \
      Christmas a lorry of toys arrived.
      1984-10 1985-WI	The strike began in October 1984. That winter was cold.
      # In March the winter is still in hand.
      1984-03-12 1984-WI	The strike began on 12 March 1984. That winter was cold.
      1984-06-18 1984-SU	The strike began on 18 June 1984. That summer was hot.
      """
    ).check()
  }

  @Test func whatCameOfADayNamesIt() {
    PhraseTable(
      from: "2024-06-11",
      """
      2021-01-06	The January 6th report was long. The mayor was not there.
      2021-01-06	The Jan. 6 committee met. The mayor was not there.
      2024-01-06	The January 6 sale was a flop. The mayor was not there.
      """
    ).check()
  }
}
