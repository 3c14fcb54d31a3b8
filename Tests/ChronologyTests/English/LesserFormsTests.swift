import Chronology
import Testing

/// Forms that news, posts and histories use now and then, and what only looks like them.
@Suite struct LesserFormsTests {
  @Test func seasonsAndNightsBefore() {
    PhraseTable(
      from: "2024-10-25",
      """
      2023-FA	The merger last fall failed, officials said.
      2024-SU	The merger last summer failed, officials said.
      2023 2025	The club was last last season and hopes for more next season, officials said.
      2024-10-23TNI	He fell ill the night before last, officials said.
      2024-W41	The week before last was wet, officials said.
      	The summer house and its winter coats were sold, officials said.
      2024-WI	In winter coats sell well, officials said.
      """
    ).check()
  }

  @Test func lengthsInOtherWords() {
    PhraseTable(
      from: "2024-10-25",
      """
      P25Y	It is the first in a quarter century, officials said.
      P25Y	It stood for a quarter of a century, officials said.
      P75Y	It stood for three quarters of a century, officials said.
      P1D	They were sold in a single day, officials said.
      P1.5W	Prices rose over the past week and a half, officials said.
      PT1.5H 2024-10-24	They met for an hour and a half Thursday, officials said.
      	It is the third fire in as many months, officials said.
      	Some day the mill will open, officials said.
      """
    ).check()
  }

  @Test func nowAndThen() {
    PhraseTable(
      from: "2024-10-25",
      """
      PRESENT_REF	At present the mill is shut, officials said.
      	At present-day prices the mill is worth little, officials said.
      2000	By the turn of the century the mill was shut, officials said.
      1900	It was built at the turn of the 20th century, officials said.
      2024	Fifty years later, the wreck is still a riddle, officials said.
      2021-05 2022-05	It sank in May 2021. A year later, it was found, officials said.
      2024-07	It traded at $20 as recently as July, officials said.
      2024-12	The earliest date is mid-December, officials said.
      PRESENT_REF	It is known today as the Old Bridge, officials said.
      2024-10-25	It will be known today as the count ends, officials said.
      PRESENT_REF	They came from what is today Ghana, officials said.
      PRESENT_REF 1901	The mill, today known as Acme, was built in 1901, officials said.
      2024-10-25	The mayor today called for calm, officials said.
      """
    ).check()
    PhraseTable(
      from: "1989-10-27",
      """
      1900	It has been there since the turn of the century, officials said.
      1987-10-19	It was the worst day since Black Monday, officials said.
      1989 1990	This year was good and 1990's should be better, officials said.
      1989	He will leave by the year's end, officials said.
      1989-W42 1989-10-21	In the week ended Saturday, output fell, officials said.
      """
    ).check()
    PhraseTable(
      from: "2024-03-08",
      """
      2024-03-05	After Super Tuesday two were left, officials said.
      	He read of Bloody Sunday, officials said.
      """
    ).check()
  }

  @Test func clocksAndOffsets() {
    PhraseTable(
      from: "2024-10-25",
      """
      2024-10-25T06:59	The alarm came at 0659 local time, officials said.
      2024-09-30T23:59	The file is of 2024-09-30T23:59+02:00, officials said.
      2024-09-30T23:59	The file is of 2024-09-30T23:59-0500, officials said.
      2024-10-26T21:00	The team play Riverton at 9 p.m. on Saturday, officials said.
      	Good evening. The mill is shut, officials said.
      	In Operation Red Dawn they were caught, officials said.
      """
    ).check()
  }

  @Test func numbersThatAreNoYears() {
    PhraseTable(
      from: "2024-10-25",
      """
      	Version 10.4.11 and build 2010 are out, officials said.
      	The order is 20-11-7781, officials said.
      	The index fell 1989 points, officials said.
      	The code is 0-2010-1999-8 or 1995-2201-77, officials said.
      	It answers on port 2020 at exit 1990, officials said.
      	He had 1500 sheep by 404, in 250 fields, officials said.
      1361 1369 1374	The plague came in 1361, 1369 and 1374, officials said.
      2019 2020	The index of 2019-20 is out, officials said.
      """
    ).check()
  }

  @Test func postsSpellDaysTheirWay() {
    PhraseTable(
      from: "2024-10-25",
      """
      2024-10-25TNI	movie 2nite anyone?
      2024-10-26	exam 2moro and i cant sleep
      2024-10-26	see u tmw
      2024-10-24	yest was crazy lol
      2024-11-15	the 15th is my bday dont forget
      2024-10-28	please meet me on the 28th
      P2D	The mill offers 2day tours, officials said.
      """
    ).check()
  }

  @Test func historiesGoOn() {
    PhraseTable(
      from: "2024-10-25",
      """
      1936-07 1937-03 1937-SU 1937-12	The rising began in July 1936. The siege of the town went on until \
      March 1937. That summer the north fell. In December the river froze.
      187 1899-10 1899-12	It goes back to the 1870s. In October 1899 talks failed, and in December he fled.
      BC0415 BC0411 BC0404	They sailed in 415 BC. In 411 they fled. They lost in 404.
      0410 0476 0533 0536	It was sacked in 410 and fell in 476. In 533 he landed. Three years later he won.
      1990 1995	The firm began in 1990 and moved in 1995. It cut its staff by 300 and its fleet to 40.
      1950 1960	The club opened in 1950. Its members live in 404 Oak Street. It moved in 1960.
      1999	The 1999 storm sank 20 boats. The sea rose by 250, and the wind blew until 600.
      1757-11 1758-WI 1758	He won in November 1757. The winter was quiet. In 1758 they came.
      1763-02-15 P7Y	Peace came on 15 February 1763, seven years after the war began.
      1944-06-06 1944-06-25	They landed on June 6, 1944. By the 25th Riverton was free.
      1944-06-06	They landed on June 6, 1944. It was held by the 25th Division then.
      """
    ).check()
  }

  @Test func whoIsToldOfIsNotAsked() {
    PhraseTable(
      from: "2024-10-25",
      """
      2024-11 P3M	The striker, who turns 30 next month, is out for three months.
      2024-11-20	Please book the room for the 20th of next month.
      """
    ).check()
  }

  @Test func countedFromDates() {
    PhraseTable(
      from: "2024-10-25",
      """
      2024-W12	The week before Easter was wet, officials said.
      2023-W51	The week before last Christmas was wet, officials said.
      2024-05	In the month before the June 4 vote it rained, officials said.
      2024-W14-WE	The weekend after Easter was wet, officials said.
      2024-09-23 2024-W39 2024-W40	It began Sept. 23. It rained that week and snowed the week after.
      1911 1920-07	It was built three years before 1914 and sold two months after May 1920, officials said.
      P2Y 1990	In the two years after 1990 it was idle, officials said.
      2024-10-21TEV	It burned on the evening of the 21st, officials said.
      2024-10-20	It began on the 20th, a Sunday, officials said.
      """
    ).check()
  }

  @Test func setsClocksAndDecades() {
    PhraseTable(
      from: "2024-10-25",
      """
      P1D XXXX-WXX-5	He calls every single day, and every single Friday he writes.
      2024-10-25T07:30 2024-10-25T08:15	"We were called at 0730," he said. By 0815 it was out.
      	It holds 0730 files, officials said.
      2024-10-25T12:13Z	The quake struck at 12:13 GMT (20:13 local), officials said.
      198	Most had left by the mid-eighties, officials said.
      1995-SU	He was there in the summer of ninety-five.
      	He waited all his life for one summer, officials said.
      2024-10-28	Monday is a holiday. Officials said so.
      """
    ).check()
  }

  @Test func whatASentenceHasSet() {
    PhraseTable(
      from: "2024-03-13",
      """
      2020 2020-05 2020-07-01	In 2020, he gave the answer in May and announced it on July 1.
      2024-03-12 2024-06	Asked on Tuesday if he would run, he said: "Ask me in June."
      2022-02-02 2022-02-04	On Feb. 2, 2022, he wired $9,500 to a bank; on Feb. 4 the money was gone.
      2000 2020	It shrank by a tenth between 2000 and 2020, officials said.
      2024-02-05 2024-03-13	The war, which began Feb. 5, is over. He was due later in the day, officials said.
      1995 P17D 1995	In 1995, it took 17 days. Two months later the accords were signed.
      1989-Q3 1989-Q3	In the third quarter of 1989 profit rose. In the period, sales fell, officials said.
      	He was ill in the period, officials said.
      2024-03-18T12:00	lunch at noon on Monday
      2024-03-15	By Friday, said the mayor, it will be done.
      2024	For the year to date, output fell 3 percent, officials said.
      """
    ).check()
  }
}
