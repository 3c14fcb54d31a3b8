import Testing

/// What newspapers write of games, prizes, plans and feasts, told on a Wednesday: each rule beside sentences
/// in which it must not act.
@Suite struct NewspaperTests {
  @Test func gamesOfQuarters() {
    check(
      """
      	Rovers were ahead. Diaz scored twice in the first half and once in the second half.
      	The Hawks led at halftime. They gave it away in the third quarter with two fumbles.
      	Cole took a foul in the fourth quarter. He had left the floor in the second quarter with a cut.
      2024-Q1	The striker's club sold shares. It earned $3 million in the first quarter.
      2023-Q3	Sales of balls fell in the third quarter. The firm blamed rain.
      2024-H1	The mill will close in the first half. Its owner said so.
      2024-Q1	The firm tackles its debts in the first quarter. It is large.
      2024-Q1	The bank scored well, but profit fell in the first quarter. It is large.
      2024-03 2024-Q1	Cole scored in the second quarter. The club said in March that sales fell in the first quarter.
      """)
  }

  @Test func clocksOfGames() {
    check(
      """
      	It was tied with 3:08 to play. A free throw with 1:24 left settled it.
      	The goal came at 2:55 into overtime. The final 4:29 was dull.
      2024-03-13T15:08	The train left at 15:08 with two coaches. It was late.
      2024-03-13T11:45	They missed the last 11:45 train to town. It was late.
      2024-03-13T19:30	Doors open at 7:30 p.m. with seats left. Bring a coat.
      """)
  }

  @Test func nextGames() {
    check(
      """
      2024-03-15	Rovers won. Rovers (9-1) visit Dundee on Friday.
      2024-03-15	It was a long game. Dundee: Visit Rovers on Friday.
      2024-03-15	It was a long game. Rovers: Host Dundee on Friday.
      2024-03-08	Rovers (9-1) beat Dundee on Friday. It rained.
      2024-03-08	The guide was firm. Ward: Host and guest fell out on Friday.
      2024-03-08	The mayor (aged 60) opened the bridge on Friday. It leaks.
      """)
  }

  @Test func whatIsPlanned() {
    check(
      """
      2024-03-11TNI	He attacked his likely opponent Monday night on the radio. She laughed.
      2024-03-18	More snow is likely Monday. Roads may close.
      2024-03-12	The likely winner spoke on Tuesday. She was calm.
      2023-10	The utility ended a run of planned cuts in October. Few noticed.
      2024-10	A strike is planned in October. The union said so.
      2024-11	She is not at risk of losing the town in November. Her rival is weak.
      2024-11	He needs those voters in November. They are few.
      2023-11	He lost those voters in November. They were few.
      2023-11	Aid needs in November were huge. Few gave.
      2024-03-10	The dam was at risk of failing on Sunday. It held.
      2024-03-10	She remains in custody after the fire on Sunday. It was large.
      2024-03-10	He is in custody over the attack on Sunday. It was large.
      2023-11	There was a risk of floods, and in November they came. The town was lost.
      """)
  }

  @Test func prizesAndTitles() {
    check(
      """
      	She sings. Her song was named Song of the Year by the judges.
      	He was Player of the Month for the club. It paid well.
      2024	It was the wettest week of the year. Crops drowned.
      	They liked the film, less so The Night Porter, which is long.
      	The phone has a Night Mode for the dark. It is slow.
      2024-03-13TNI	They sang in the night and slept late. It was warm.
      """)
  }

  @Test func everyYear() {
    check(
      """
      	Snow at this time of the year is rare. Ask anyone.
      	He was asleep most of the time, day and night. He ate little.
      	Night sweats are a sign of it. So is a cough.
      2024-03-12TNI	On Tuesday night sweaters were sold. It was cold.
      2024	It has rained a good part of the year. Ask anyone.
      2024-03-13 2024-03-13TNI	He worked that day and the night was short. He is old.
      """)
  }

  @Test func lastWeek() {
    check(
      """
      2024-03-05	The site broke last Tuesday. It is up again.
      2024-03-12	The site broke on Tuesday. It is up again.
      2024-03-08	The site broke last Friday. It is up again.
      2024-03-06	The site broke last Wednesday. It is up again.
      2024-W10-WE	Thousands marched this weekend. It was calm.
      2024-W11-WE	Thousands will march this weekend. It is a feast.
      2024-W11-WE	He was named for this weekend's race. It is a feast.
      2024-W11-WE	The squad trained for the game this weekend. It is a feast.
      """)
  }

  @Test func laterThanNow() {
    check(
      """
      2022-10 2024-03	They were engaged in October 2022. Three and a half years later, they finally married.
      2022 2024	The yard opened in 2022. Ten years later it was sold to the town.
      2022 2026	The yard opened in 2022. It will close four years later.
      2010 2014	The yard opened in 2010. Four years later it was sold.
      """)
  }

  @Test func todayByItsName() {
    check(
      """
      2019 2021 2024-03-12	It was tried in 2019 and failed in 2021. The paper was published online yesterday (March 12) in a journal.
      2018-04-26 2024-03-13	The probe saw it on April 26, 2018. The find was published today (March 13) online.
      """)
  }

  @Test func asOf() {
    check(
      """
      2024-05-01	The ban is in force as of May 1. The toll is small.
      2023-07-20	She remains a holder of 24 percent of it as of July 20. He has none.
      2023-11	It had 30 stores as of November. Few are left.
      2024-04-01	As of April 1, drivers must pay. The toll is small.
      2024-05-01	The law takes effect as of May 1. The toll is small.
      """)
  }

  @Test func afterWhatWas() {
    check(
      """
      2024-02	The court decided to reopen the case in February after he was arrested. He fled.
      2024-05	The two agreed to meet again in May after talks. They are old foes.
      2024-05	They will meet in May after he was snubbed. She is calm.
      2024-03-18	They agreed to meet on Monday after talks failed. She is calm.
      2024-03-15	The union voted to strike on Friday after talks failed. She is calm.
      """)
  }

  @Test func weekdayOfFeast() {
    check(
      """
      2024-03-17 2024-03-17	The film opens on Sunday, St. Patrick's Day. It was made by hand.
      2024-03-31 2024-03-31	It opens on Easter Sunday, March 31. It was made by hand.
      2023-12-24 2023-12-24	Christmas Eve (Sunday) was dry. So was the town.
      2024-03-08 2024-03-17	He came on Friday, a St. Patrick's Day hat on his head. She laughed.
      2024-03-11 2023-12-25	The shops filled on Monday, Christmas bargains in hand. She laughed.
      """)
  }

  @Test func lengths() {
    check(
      """
      PT36H	She swam for 36 consecutive hours. She was ill.
      P3Y	It made a loss for three successive years. It was sold.
      PT20H	It ran for 20 total hours and stopped. It was old.
      PT1H	They waited in the rain for the last hour. It was cold.
      P1Y	During her last year of university she moved out. She was broke.
      P1W	It was his last week at the mill. He wept.
      2023	His last year's pay was low. He left.
      2023	Last year at the mill was hard. He left.
      P1W 2024-03	It was cut for a week earlier this month. It is up again.
      2019 2021	It burned in 2019. Two years later this shop was sold. It is up again.
      2024-W10	A week earlier, it was cut. It is up again.
      """)
  }

  private func check(_ lines: String) { PhraseTable(from: "2024-03-13", lines).check() }
}
