import Testing

/// Which side a date lies on by the verbs around it, what quotations count from, and names that only look
/// like dates; told on a Wednesday, beside sentences in which no rule must act.
@Suite struct ToldDatesTests {
  @Test func surnames() {
    check(
      """
      	The guard, Timothy Weeks, was freed. King and Weeks were well.
      	He was glad, adding that Weeks' family was as well. She wept.
      PXW	It took weeks and it rained. She wept.
      """)
  }

  @Test func theYear() {
    check(
      """
      	A new year of strife began. So he said.
      2015 2015	Trade has grown since 2015, the year the pact was signed. It is old.
      2015 2024	Trade grew in 2015, but the year has been bad. It is old.
      2016 2016	In 2016, the last race of the year's cup was run. It was wet.
      1985 1986	He left in 1985, the year after, he was back. It was wet.
      2023 P1Y 2023-06	In 2023, the year to June was dry. It was hot.
      2024-02	They put out the figures for the month prior. So they did.
      2023	It lies in the previous financial year of the town. So he said.
      2024	They raised it for the current academic year. It is steep.
      """)
  }

  @Test func decadesAndCenturies() {
    check(
      """
      200	She loved the clothes of the early aughts. They were odd.
      200	It was an '00s style. They were odd.
      	It rose by 00s and tens. They were odd.
      18 20	It led from the 19th century to the trade of the 21st. It was long.
      18 2024-03-12	A mill of the 19th century reopened on the 12th. It was long.
      1855 2024-03-21	It was built in 1855. The road is shut until the 21st.
      2003 2004	They won in the 2003 and 2004 seasons. It was long ago.
      	It has a picture of 1800 x 1920 dots. It is sharp.
      1800 1920	It stood from 1800 to 1920. It was sharp.
      2025	They will start in the new year. So he said.
      """)
  }

  @Test func quotations() {
    check(
      """
      2024-03-11 2024-03-11	"We had to win today," Cole said Monday after the loss. He was sad.
      2024-03-12 2024-03-11	"We vote tomorrow," the mayor told reporters on Monday. He was sad.
      2024-03-10TNI 2024-03-11	“I slept well last night,” she said in a statement on Monday. He was sad.
      2024-03-11 2024-03-10	On Monday, he said, "I saw her yesterday." She was there.
      2024-03-13 2024-03-11	"We had to win today," Cole said after Monday's loss. He was sad.
      2024-03-13 2024-03-11	"We vote today," he said. The vote on Monday failed.
      2024-03-13 2024-03-11	The town is shut today, she said Monday. He was sad.
      2024-03-12 2024-03-13	"We lost yesterday," he said Wednesday. He was sad.
      """)
  }

  @Test func whatIsSpokenOf() {
    check(
      """
      2024-02-14	She spoke about the Feb. 14 fire. He wept.
      FUTURE_REF	He is worried about the future and says so. She is not.
      2023-12-25	They talked about Christmas and sang. She wept.
      2024-05	It begins about the middle of May. She is glad.
      P3W	It took about three weeks to mend. She is glad.
      1990	It was built about 1990. She is glad.
      """)
  }

  @Test func verbs() {
    check(
      """
      2024-03-11TAF	A fire that appeared to begin on Monday afternoon burned it down. He wept.
      2024-03-11	She failed to appear in court on Monday. He wept.
      2024-03-18	She is to appear in court on Monday. He wept.
      2024-03-18	She hopes to begin on Monday. He wept.
      2024-FA	In the fall, she won't return to the school. He will.
      2023-FA	In the fall, she won it back. He wept.
      2024-12-04	The two will be honored at a star-studded gala in Leeds on December 4. He wept.
      2023-12-04	The two were honored at a gala in Leeds on December 4. He wept.
      2023-08-05	They are ready to go back to the pre-August 5 rules. He wept.
      2024-08-05	They are ready to go back to the rules on August 5. He wept.
      2024-02	The firm said it couldn't answer until February. It did then.
      2024-09	The firm says it can answer nothing until September. So wait.
      2024-05	He couldn't play until May, they said. So wait.
      2024-09	The road will stay shut until September. So wait.
      2024-03-11	Going into Monday, the sides tried to talk. It was late.
      2024-03-18	It is going ahead on Monday. It was late.
      2024-04-20	The firm is holding its fair on April 20, away from a rival that was bought. It was late.
      2024-03-11	Police are looking into a fire that began on Monday. It was late.
      2024-03-15	They are trying to avert a strike by Friday. It was late.
      2024-03-08	They were trying to avert a strike on Friday. It was late.
      2024-W11	They held talks to try to avert a strike, trying to settle by the end of the week. It was late.
      2024-04	They have not yet qualified for the April debate. It was late.
      2023-06	It was raised at the June TUC meeting and fell. It was late.
      	It was the June Carter song that they knew. It was late.
      	It was played at the June Carter concert that he gave. It was late.
      2024-03-09TEV	The mayor will never forget that Saturday evening in the hills. It was late.
      """)
  }

  @Test func rangesAndTales() {
    check(
      """
      2024-03-12 2024-03-31	They sold most of it between Tuesday and Easter Sunday. It was late.
      2024-03-12 2021-06-29 2021-06-30	The court sat on Tuesday. It had ruled on June 29, 2021, that he must go. On June 30, she posted a threat.
      2024-03-12 2021-06-29 2024-07-30	The court sat on Tuesday. It had ruled on June 29, 2021, that he must go. On July 30, she will post a reply.
      2024-03-12 1961 1961-12-24	Snow fell on Tuesday. The last great storm was in 1961, when ten inches fell on Christmas Eve.
      2024-W06 2024-02-09	They cut the aid. Two weeks later, on February 9, the bombs fell. It was late.
      P1M	Use costs $7-a-month and more. It was late.
      2024	The club has won five games this season and lost one. It was late.
      2024	It was raised in the current tax year and the rate is steep. It was late.
      FUTURE_REF	It is kept in the future for cheaper kinds. It was late.
      	It is a set of apps for future, cheaper kinds of it. It was late.
      	He led a group of forty-year-olds up the hill. It was late.
      """)
  }

  @Test func pairsAndNames() {
    check(
      """
      2023-SU 2023-FA	The shop was shut in the summer and fall. It was late.
      2024-WI 2024-SP	It was long. The winter and spring seasons were wet.
      2024-SU 2024-WI	Prices rise in summer and fall in winter. It is so.
      	It is drawn by Jun Mayuzuki, who lives there. It is long.
      2023-06	It was opened by June and shut. It is long.
      2023-11 2023-12	It was shut by Nov and open by Dec for good. It is long.
      	The town holds the Midnight Sun Game for its guests. It is long.
      2024-03-08T24:00	They missed the Midnight Friday deadline for it. It is long.
      2024-03-13T00:00	It was shut at midnight for good. It is long.
      """)
  }

  private func check(_ lines: String) { PhraseTable(from: "2024-03-13", lines).check() }
}
