import Articles
import Chronology
import Testing

/// Dates in texts that tell of their own time.
@Suite struct HistoryTests {
  @Test func aFeastThatHasJustGone() {
    PhraseTable(
      from: "2024-03-13",
      """
      1936-01-05 1935-12-25 1937 1938-05-03	The troops landed on January 5, 1936. The Christmas truce \
      had failed, and the men were cold. In 1937 they left. On May 3, 1938, they came back.
      """
    ).check()
  }

  @Test func beforeChrist() {
    PhraseTable(
      from: nil,
      """
      BC0218 BC0218-05 BC0218-FA	The general set out in 218 BC. In May he crossed a river and in the autumn the mountains.
      BC0216 BC0215	He won a battle in 216 BC. The following year he lost one.
      BC0216-08 BC0216-08-XX	It was fought in August 216 BC. That same day the news reached the city.
      BC021 BC02	The 210s BC were hard, as was all of the 3rd century BC.
      BC0044-03 0014	It was in March 44 BC. He ruled until AD 14.
      BC0203-FA BC0202-WI	They sailed home in the autumn of 203 BC. The winter was spent in camp.
      """
    ).check()
  }

  @Test func halvesOfWhatIsNoYearAreItsParts() {
    PhraseTable(
      from: nil,
      """
      19	He painted in the second half of the 20th century.
      197	The latter half of the 1970s was dry.
      199	Rents rose in the first half of the '90s.
      2019-05 2019-H1	It rained in the first half of May 2019, as in the first half of 2019.
      """
    ).check()
  }

  @Test func aSentenceCountsOnFromTheYearItSays() {
    PhraseTable(
      from: nil,
      """
      1889 1936 1938 1902	The dam burst in 1889. It was rebuilt in 1936, and two years later it failed. In 1902 a flood had hit the town.
      1812 1974 1975 1890	The mill burned in 1812. It was listed in 1974, and in the following year it closed. In 1890 it had many men.
      """
    ).check()
  }

  @Test func goesOnFromItsOwnTime() {
    let history = """
      The league was founded in 1831. In May 1832 it took the port, and on 3 June the bridge. \
      The former governor fled. Trade fell in 1833 from the heights of summer 1829. In March the \
      harbour froze. In 1834 the siege was lifted. By 1835 the walls were down, and in April 1836 \
      the gates. A treaty followed in 1837. In July 1838 the last fort fell. Two days later the king \
      came. The end was near in December 1839, and in March the flag was taken down. In 1840 it rose.
      """
    let values = DateTagger().mentions(in: history, reference: CivilMoment(iso: "2024-03-13"))
      .map(\.value)
    // The former governor; the winter frost of 1833, whatever 1829 was; a March before 1840 is said.
    #expect(values.contains("PAST_REF"))
    #expect(values.contains("1833-03"))
    #expect(values.contains("1832-06-03"))
  }

  @Test func eventsAreCountedFrom() {
    let history = """
      The league was founded in 1831. In May 1832 it took the port, and on 3 June the bridge. \
      Ten days after the bridge fell, the town gave up. The winter of 1833 was hard. A spring \
      offensive followed. In 1834 it rained. By 1835 the walls were down, and in April 1836 the gates. A \
      treaty followed in 1837. In July 1838 the last fort fell. It was over in December 1839.
      """
    let values = DateTagger().mentions(in: history, reference: CivilMoment(iso: "2024-03-13"))
      .map(\.value)
    #expect(values.contains("1832-06-13"))
    #expect(values.contains("1833-SP"))
  }

  @Test func formerSaysNothingInReports() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-12	The former minister was arrested on Tuesday.
      PRESENT_REF	The current law does not say so.
      PAST_REF	A recent report says so.
      	Recent Records is a label.
      """
    ).check()
  }

  @Test func shortTalesKeepTheirYear() {
    PhraseTable(
      from: "2020-06-10",
      """
      1871-05-02T09:15 1871-05-04	The mill burned at 9:15 a.m. on May 2, 1871. It was a windy day. On May 4 the town met.
      1911 1912	The chapel was built in 1911 and was enlarged the next year.
      1884 1887-04 1887-04-12	The line was surveyed in 1884 and opened in April 1887. On April 12 a train fell off it.
      1902 1909 1909	He was mayor from 1902 until 1909. He left the town that year.
      1888-11-03 1889-02 1889	The pit flooded on Nov. 3, 1888. It was pumped dry in February. It closed for good that year.
      1967-03 1969	The firm sold its first radio in March 1967. Two years later it was bankrupt.
      """
    ).check()
  }

  @Test func newsIsNotTakenForBackground() {
    PhraseTable(
      from: "2020-06-10",
      """
      1996-09 2020-05-20	The party took the city in September 1996, and ruled it since. It lost it on May 20.
      PT20M	He was found at once and died 20 minutes later.
      """
    ).check()
  }

  @Test func aDateTakesTheYearThatItsSentenceSets() {
    PhraseTable(
      from: "2024-08-08",
      """
      1999 1999-05-04	In 1999, on May 4th, it had burned.
      1999 1999-05-04	Back in 1999, on May 4th, it had burned.
      1987 1987-07-03	In 1987 the town lost its last spare vessel, when the Havørn sank on July 3rd.
      2011 2025-07-06	The band will play its first show since 2011 on July 6.
      1987 1987-07-03	In 1987 the mill burned to the ground on July 3rd.
      1987 1987-05-04	The mill burned in 1987 when lightning struck it on May 4.
      1999 1999-03-04T09:00	In 1999 the mill burned down, and a wall fell at 9 a.m. on March 4.
      1999 1999-03	In 1999 the mill closed in March.
      1999 1999-05-04	Im Jahr 1999, am 4. Mai, brannte die Mühle.
      """
    ).check()
    let day = DateTagger().mentions(
      in: "In 1999, on May 4th, it had burned.", reference: CivilMoment(iso: "2024-08-08")
    ).last
    #expect(day?.implied.year == 1999)
  }

  @Test func aYearThatSetsNoTimeLendsNone() {
    PhraseTable(
      from: "2024-08-08",
      """
      1999 2025-05-04	The law of 1999 takes effect on May 4th.
      1999 2025-05-04	After losing in 1999 they play again on May 4.
      1999 2024-05-04	The firm, founded in 1999, cut ten jobs on May 4.
      1999 2024-05-04	In 1999 the mill closed, but it opened again on May 4.
      1999 2024-05-04	In 1999 the firm lost its way, it said on May 4.
      1999 2025-05-04	In 1999 he won and will play again on May 4.
      1999 2024-05-04	In 1999 they opened the bridge that fell on May 4.
      1999 2024-05-04	In 1999 the mill burned. It said so on May 4.
      1999 2024-W31 2024-05-04	In 1999 it opened, and last week, on May 4, it burned.
      # What may have been of late is news.
      2019 2024-07-04	In 2019 she fell ill, and she died on July 4.
      """
    ).check()
  }

  @Test func noteMarksStandBehindTheirSentence() {
    PhraseTable(
      from: "2004-08-18",
      """
      1831-01 1831-05-30	He was sent down in January 1831 and taught. The duel was fought on 30 May.[17][18] Its \
      reasons are not known.
      1831-01-17 1831-07-04 1832-04-29 1832-05-30	He read it on 17 January 1831. On 4 July 1831 it was sent back. \
      He wrote on until his release on 29 April 1832,[12] and fell out with a friend. The duel was fought on 30 May.
      """
    ).check()
  }

  @Test func longAfterTheEventNothingIsCounted() {
    PhraseTable(
      from: "2004-08-18",
      """
      1891 1905 1922 P70Y	He took his degree in 1891. The grammar came out in 1905 and the reader in 1922. They are in \
      print 70 years after his death.
      """
    ).check()
  }

  @Test func whatWentOnUntilASeasonGoesOnFromThere() {
    PhraseTable(
      from: "2012-10-15",
      """
      1927 1929-01 1931-SP 1932	She left in 1927. In January 1929 she sailed for New York, where she stayed \
      until the spring of 1931. The next year she wed.
      """
    ).check()
  }

  @Test func seasonsOfGamesAreYears() {
    PhraseTable(
      from: "2012-10-15",
      """
      2009 2009	He moved to the coast in 2009. In the same season he was named captain.
      2010-08 2011	He joined in August 2010. The following season he scored twelve goals.
      2010-WI 2010-WI	It froze in winter 2010. The winter was long.
      """
    ).check()
  }

  @Test func yearsOfTheMiddleAges() {
    PhraseTable(
      from: "2012-10-15",
      """
      0071	The fort was built by the Romans in the year 71, they say.
      0866	By the year 866 it had fallen, they say.
      2012	In the year 30 people moved here, they say.
      1066	In 1066 William landed in the south, they say.
      1098	The abbey was founded in 1098 by monks, they say.
      1284	Since 1284 the town has had a market, they say.
      1175 1490	The church was built between 1175 and 1490, they say.
      	In 1200 people fled, they say.
      	In 1300 cases the drug failed, they say.
      	In 1200 of them it failed, they say.
      	In 1100 metres of water it lay, they say.
      	It came in 1080 HD, they say.
      	He ruled a field of sheep, from 1042 to 1066, they say.
      1000 1015 1028 1030 1066 1098 1103	King Olaf fought in 1000. His sons ruled from 1015 to 1028. By 1030 they \
      had gone. In 1066 Harald fell. Others (1098–1103) went east.
      """
    ).check()
  }
}
