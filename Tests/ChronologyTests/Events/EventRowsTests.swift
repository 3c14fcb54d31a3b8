import Articles
import Chronology
import Testing

/// What each of several dates in a sentence is said to have seen: its own words with the verb that it
/// shares, and no other's.
@Suite struct EventRowsTests {
  @Test(arguments: [
    // Places, objects and subjects in a row.
    (
      "The baker opened shops in Brno in ⟦1997|1997⟧, in Olomouc in ⟦2003|2003⟧ and in Vienna in ⟦May 2011|2011-05⟧.",
      "The baker opened shops in Brno|The baker opened shops in Olomouc|The baker opened shops in Vienna"
    ),
    (
      "She took silver in the relay in ⟦2004|2004⟧, gold in the sprint in ⟦2008|2008⟧ and bronze in ⟦2012|2012⟧.",
      "She took silver in the relay|She took gold in the sprint|She took bronze"
    ),
    (
      "Norway won the cup in ⟦1990|1990⟧, Peru in ⟦1994|1994⟧ and ⟦2002|2002⟧, and Chad in ⟦1998|1998⟧.",
      "Norway won the cup|Peru won the cup|Peru won the cup|Chad won the cup"
    ),
    (
      "The north side crossed it six times, between ⟦July 1969|1969-07⟧ and ⟦May 1972|1972-05⟧, with sledges, and the south side three times, in ⟦1970|1970⟧, ⟦1972|1972⟧ and ⟦1976|1976⟧, without.",
      "The north side crossed it six times"
        + String(repeating: "|The south side crossed three times", count: 3)
    ),
    (
      "Norway won in ⟦1990|1990⟧, Peru in ⟦1994|1994⟧ and Chad in ⟦1998|1998⟧.",
      "Norway won|Peru won|Chad won"
    ),
    (
      "The kiln was shut down in ⟦2011|2011⟧ and the drying hall in ⟦2013|2013⟧.",
      "The kiln was shut down|The drying hall was shut down"
    ),
    (
      "Two men were charged in ⟦January 2019|2019-01⟧ and a third in ⟦March 2020|2020-03⟧.",
      "Two men were charged|A third charged"
    ),
    (
      "The mill stopped making bread in ⟦2008|2008⟧ and cakes in ⟦2010|2010⟧, and was torn down in ⟦2013|2013⟧.",
      "The mill stopped making bread|The mill stopped making cakes|The mill was torn down"
    ),
    (
      "The rot spread to Kent in ⟦March 2020|2020-03⟧, Essex in ⟦April 2020|2020-04⟧ and Devon in ⟦May 2020|2020-05⟧.",
      "The rot spread to Kent|The rot spread to Essex|The rot spread to Devon"
    ),
    (
      "The barn burned down in ⟦1936|1936⟧ and again in ⟦1981|1981⟧.",
      "The barn burned down|The barn burned down again"
    ),
    (
      "The river rose on ⟦Tuesday|2024-07-23⟧ in Passau, on ⟦Wednesday|2024-07-24⟧ in Linz and on ⟦Thursday|2024-07-25⟧ in Krems.",
      "The river rose in Passau|The river rose in Linz|The river rose in Krems"
    ),
    // What comes after a comma may describe and be no row.
    (
      "Sales fell in ⟦May|2024-05⟧, the third drop in ⟦2024|2024⟧.",
      "Sales fell, the third drop in 2024|Sales fell in May, the third drop in 2024"
    ),
    (
      "The mine was closed in ⟦1999|1999⟧ and flooded in ⟦2001|2001⟧.",
      "The mine was closed|The mine was flooded"
    ),
    // Who says so stands between the date and what it saw.
    (
      "He was freed on ⟦May 5|2024-05-05⟧, and on ⟦May 9|2024-05-09⟧, his lawyer said, he left the country.",
      "He was freed|He left the country <his lawyer>"
    ),
    (
      "Bell, who was elected in ⟦2012|2012⟧ and re-elected in ⟦2016|2016⟧, said on ⟦Tuesday|2024-07-23⟧ that she would leave.",
      "Bell was elected|Bell was re-elected|Bell said that she would leave"
    ),
    (
      "The court heard that Jonas met him on ⟦May 4|2024-05-04⟧, wrote to him on ⟦May 6|2024-05-06⟧ and robbed him on ⟦May 8|2024-05-08⟧.",
      "The court heard that Jonas met him|Jonas wrote to him|Jonas robbed him"
    ),
    // The subject is that of the main clause, or stands with the date.
    (
      "The trial was adjourned on ⟦May 3|2024-05-03⟧ because a juror fell ill, and resumed on ⟦May 9|2024-05-09⟧.",
      "The trial was adjourned|The trial was resumed"
    ),
    (
      "On ⟦Tuesday|2024-07-23⟧ parents blocked the gates; on ⟦Wednesday|2024-07-24⟧ the mayor, Ann Lee, left.",
      "Parents blocked the gates|The mayor, Ann Lee, left"
    ),
    (
      "He joined the navy on ⟦May 4, 1938|1938-05-04⟧ and, after the war, opened a garage in ⟦1946|1946⟧.",
      "He joined the navy|He opened a garage"
    ),
    (
      "In ⟦2012|2012⟧, she was elected and, in ⟦July 2015|2015-07⟧, became mayor.",
      "She was elected|She became mayor"
    ),
    (
      "Prices rose 3% in ⟦2019|2019⟧, 5% in ⟦2020|2020⟧ and fell in ⟦2021|2021⟧.",
      "Prices rose 3%|Prices rose 5%|Prices fell in 2021"
    ),
    (
      "The index lost 4% on ⟦Monday|2024-07-22⟧ and 2.5% on ⟦Tuesday|2024-07-23⟧.",
      "The index lost 4%|The index lost 2.5%"
    ),
    (
      "Ann Doyle, first elected mayor in ⟦2012|2012⟧ and re-elected in ⟦2016|2016⟧, lost on ⟦Tuesday|2024-07-23⟧.",
      "Ann Doyle, first elected mayor|Ann Doyle, re-elected in 2016|Ann Doyle lost"
    ),
    (
      "Four leaders fell -- Ann Johnson in ⟦1968|1968⟧, Rick Nielson in ⟦1974|1974⟧, Jerry Fordham in ⟦1976|1976⟧ and Jim Carterson in ⟦1980|1980⟧.",
      "Ann Johnson in 1968|Rick Nielson in 1974|Jerry Fordham in 1976|Jim Carterson in 1980"
    ),
    (
      "Three months after the strike began, on ⟦March 1|2024-03-01⟧, the union took the offer.",
      "The union took the offer"
    ),
  ])
  func eachDateHasItsOwnWords(marked: String, expected: String) {
    #expect(HandDated(marked).told == expected.split(separator: "|").map(String.init))
  }
}
