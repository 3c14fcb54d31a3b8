import Chronology
import Testing

/// What has just been is told in the present as what is arranged is: the nearer day is meant.
@Suite struct ToldInThePresentTests {
  @Test func theNearerDay() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-08	The storm hits the coast on Saturday.
      2024-06-09	The blast kills six people on Sunday.
      2024-06-10	The minister resigns on Monday.
      2024-06-13	The court rules on Thursday.
      2024-06-09	Die Polizei nimmt am Sonntag einen Verdächtigen fest.
      2024-06-10	Der DAX legt am Montag zu.
      2024-06-13	Der Stadtrat kommt am Donnerstag zusammen.
      2024-06-09	El huracán toca tierra el domingo.
      2024-06-10	El ministro dimite el lunes.
      2024-06-13	El tribunal decide el jueves.
      """
    ).check()
  }

  @Test func aSlipStaysNearAndATaleKeepsItsPlans() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-09-05	The election will be held on Sunday, September 5.
      2024-05-29	The town flooded on Friday, May 29.
      2024-06-11	At the June 11 committee meeting, the planners approved the mall.
      """
    ).check()
  }
}
