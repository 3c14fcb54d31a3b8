import Articles
import Chronology
import Testing

/// Days in a row, years in short, seasons that run over the new year, what repeats, and the same
/// stretch of another year.
@Suite struct ListAndSeasonTests {
  // A Wednesday.
  private let writing = "2024-03-13"

  @Test func daysInARow() {
    PhraseTable(
      from: writing,
      """
      2024-01-03 2024-01-05 2024-01-07	The choir sang on Jan. 3, 5 and 7.
      2019-01-03 2019-01-05 2019-01-07	The choir sang on Jan. 3, 5, and 7, 2019.
      2019-01-03 2019-01-05 2019-01-07	The choir sang on 3, 5 and 7 January 2019.
      2023-06-04 2023-06-05 2023-06-06	They met on June 4th, 5th and 6th.
      2023-06-04 2023-06-18	The concerts of June 4 and 18 were full, they said.
      2024-01-03	On Jan. 3, 5 and 7 of the singers fell ill, they said.
      2024-01-03	On Jan. 3, 5 singers fell ill.
      2024-01-03	On Jan. 3, 5 and 7 singers fell ill, they said.
      2024-03-01	The scores on March 1 were 3, 5 and 7, they said.
      """
    ).check()
  }

  @Test func shortYears() {
    PhraseTable(
      from: writing,
      """
      1998 2002	She rowed for Kenya in '98 and again in '02, he said.
      1998	The class of '98 gave a tree, he said.
      1998	The '98 harvest was poor, he said.
      1999-SU	They met in summer '99, he said.
      	The sign said '98 percent full' in red, he said.
      	He lost '98 percent of the lambs' and '20 of the sheep' in the snow, he said.
      	'60 sheep were lost,' said the farmer to his wife.
      """
    ).check()
  }

  @Test func seasonsOverTheNewYear() {
    PhraseTable(
      from: writing,
      """
      2001 2002	He scored twenty goals in the 2001/02 season, they said.
      2001 2002	He scored twenty goals in the 2001-02 season, they said.
      1999 2000	He scored twenty goals in the 1999/2000 season, they said.
      2010	The 2010 season went well, they said.
      2002-WI	The valley froze in the winter of 2001-02, they said.
      2015-03	It was printed 2015/3, they said.
      """
    ).check()
  }

  @Test func whatRepeats() {
    PhraseTable(
      from: writing,
      """
      XXXX-WXX-6 XXXX-WXX-7	The market is held every Saturday and Sunday, they said.
      XXXX-WXX-2TNI	The band plays on Tuesday nights, they said.
      XXXX-WE	The mill grinds on weekends, they said.
      XXXX-05-01	Every May 1, the village dances, they said.
      P1M	The board meets every first Monday, they said.
      P1M	Rent is due on the 15th of each month, they said.
      XXXX-XX-XXT20:00 XXXX-XX-XXT05:00	The mill grinds from 8 p.m. to 5 a.m. daily, they said.
      PT24H P1D	The mill grinds 24 hours a day, they said.
      2024-01 XXXX-WXX-6	The mill shut in January. Every Saturday, its wheel is oiled.
      2024-03-09 2024-03-10	The market was held on Saturday and Sunday, they said.
      """
    ).check()
  }

  @Test func theSameInAnotherYear() {
    PhraseTable(
      from: writing,
      """
      2024-02 2023-02	Output fell in February, against the same month last year, they said.
      2024-01 2023-01	Output fell in January from the same month a year earlier, they said.
      2024-02 2022-02	Output fell in February from the same month in 2022, they said.
      2023-W11	They sold more than in the same week last year, they said.
      2023-Q3 2022-Q3	Output fell in the third quarter from the same quarter a year ago, they said.
      2024-03 2023-03	Output fell in March from a year earlier, they said.
      2024-02 2024-02	Output fell in February. The same month, two mills shut.
      """
    ).check()
  }

  @Test func lengthsInWords() {
    PhraseTable(
      from: writing,
      """
      P50Y	The subsequent half-century was calm, they said.
      1974	It opened half a century ago, they said.
      P4W	In the four previous weeks, orders fell, they said.
      2019	He had left five years previously, they said.
      2024-W09 2024-03-02	In the week ended March 2, orders fell, they said.
      P1Y 2024-03	In the year to March, orders fell, they said.
      P1W	The weeklong talks failed, they said.
      PXM	A months-long drought has ended, they said.
      P42M	He was away for three-and-a-half years, they said.
      2021-09	He left 2 1/2 years ago, they said.
      PXY	It may take a year or two, they said.
      """
    ).check()
  }

  @Test func rowsTakeTheYearOfTheirLast() {
    PhraseTable(
      from: writing,
      """
      1998-04 1998-05 1998-06	The mine was shut in April, May and June 1998, they said.
      1998-01 1998-02 1998-03	The mine was shut in Jan., Feb., and March 1998, they said.
      2019-01-03 2019-02-05 2019-03-07	Lots were sold on Jan. 3, Feb. 5 and March 7, 2019, they said.
      1998-SU 1998-FA	The reservoir was dry in the summer and fall of 1998, they said.
      1921-SP 1921-FA	It was built between the spring and autumn of 1921, they said.
      1941-FA 1942-SP	From autumn to spring 1942 the road was closed, they said.
      2023-06 2023-07	Prices fell in both June and July of last year, they said.
      2019-07 2019-08	The July/August 2019 issue is out, they said.
      2023-04	In April, May said no, and so did Brown.
      2024-03 1998	He was here in March, and in 1998 in Rome, they said.
      2023-SU 1998	The summer was wet and cold, as in 1998, they said.
      """
    ).check()
  }

  @Test func whatIsDatedTakesTheYearBehindIt() {
    PhraseTable(
      from: writing,
      """
      2018-07 2018	She left in the July session in 2018, they said.
      2011-03-02 2011	The March 2 vote in 2011 was close, they said.
      1864-FA 1864	The fall campaign of 1864 was hard, they said.
      1834-SP 1834	A spring offensive followed in 1834, they said.
      2023-06	June: The first shop was opened, they said.
      	June: I was ill, they said.
      	June said that it was so, they said.
      2022-SP 2022	The course ran in Spring Semester 2022, they said.
      2019-FA 2019	It began in the fall semester of 2019, they said.
      2023-07 1998	The July fall in 1998 earnings hurt, they said.
      2023-05 2003	He came in May and in 2003 went, they said.
      2023-07 2018	In July the firm in 2018 paint lost, they said.
      """
    ).check()
  }

  @Test func twoDaysOfTheWeekAndTheirDates() {
    PhraseTable(
      from: writing,
      """
      2019-06-03 2019-06-04	They met on Monday 3 and Tuesday 4 June 2019, he said.
      2023-06-05 2023-06-09	The fair ran from Monday 5 to Friday 9 June, he said.
      2023-06-05 2023-06-06 2023-06-05 2023-06-06	They met on Monday and Tuesday, June 5 and 6, he said.
      2023-10-07 2023-10-08 2023-10-07/2023-10-08	They met Saturday and Sunday, Oct. 7-8, he said.
      1938-11-09 1938-11-10	It was burnt down on 9/10 November 1938, he said.
      2024-03-11 2024-03-12 2023-06-03	They met on Monday and Tuesday, and on June 3, he said.
      2024-03-11 2024-03-12	They met on Monday and Tuesday, the third and fourth times, he said.
      """
    ).check()
  }

  @Test func yearsAndDecadesInShort() {
    PhraseTable(
      from: writing,
      """
      1988 1992 1996	She won in 1988, '92 and '96, he said.
      192 193	He wrote in the 1920s and 30s, they said.
      182 183	He wrote in the 1820s and '30s, they said.
      197 198	He wrote in the 70s and 80s, they said.
      	Highs in the 70s and 80s are expected, they said.
      1996 1997	The rivers were low in 1996-7, they said.
      1996	He won by a score of 1996-7, they said.
      2000	It was sold in early 2000, they said.
      1998 2000	It ran from late 1998 to early 2000, they said.
      2019-05 2019-06	It ran between late May and mid-June 2019, they said.
      1945-WI	They starved in winter 1944-1945, they said.
      2020-H1 2019-H2	Sales fell in H1 2020 as in H2-2019, they said.
      1892 1894	Her first tales (1892-94) were short, they said.
      11 12	The walls date from the 12th and 13th centuries, they said.
      	After the 1st and 2nd rounds he led, they said.
      2024-03-12	On the 12th and 13th rain fell, they said.
      2024-03-12	On the 12th and 13th shops closed, they said.
      """
    ).check()
  }
}
