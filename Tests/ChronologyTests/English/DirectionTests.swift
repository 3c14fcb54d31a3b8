import Articles
import Chronology
import Testing

/// Weekdays without more: the verb, the preposition or the thing named says which one is meant.
@Suite struct DirectionTests {
  @Test func toCome() {
    // A Wednesday; each text is of two sentences, as no lone line of a headline is.
    let sentences = [
      "Rovers travel to Dundee on Friday.", "The baker reports earnings Friday.",
      "If the walkout goes ahead on Friday, schools will shut.",
      "The hearing has been moved to Friday.", "The launch was put off until Friday.",
      "Crews hope to have the line repaired by Friday.", "Fuel could run out by Friday.",
      "He will miss Friday's semifinal.",
      "She would not say whether she would attend Friday's rally.",
      "The union called a strike for Friday.", "The two are to appear in court Friday.",
      "The ferry will stay in port through Friday.", "More snow is likely Friday.",
      "Ahead of Friday's vote, both camps were counting.",
      "A ruling could come as early as Friday.",
      "Friday's concert has been called off.", "Counting was to resume on Friday.",
      "She turns 30 on Friday.",
      "They canceled trains through Friday.",
      "Forecasters warned of high winds Friday.",
      "Unless a deal is reached by Friday, the port will shut.",
      "A Friday meeting is crucial.", "Friday's vote is off.", "The final is on Friday.",
      "They want the roof mended by Friday.", "Tickets go on sale Friday.",
      "Clerks said Friday's vote would be delayed.",
      "The judge ordered a new trial, to start Friday.", "The mill said it would cut jobs Friday.",
      "The mill said it will cut jobs Friday.", "The union will hit the port Friday.",
      "He was not expected to return until Friday.",
      "She hoped to see the mayor Friday.", "They had until Friday to answer.",
      "Traders wait for the day when the figures are released Friday.",
      "In a speech prepared for delivery Friday, the mayor asks for calm.",
      "Friday's vote could settle the matter.", "The memorial service is Friday.",
    ]
    for sentence in sentences { check(sentence, means: "2024-03-15") }
  }

  @Test func gone() {
    let sentences = [
      "Rovers beat Dundee 2-1 on Friday and will meet Perth in May.",
      "Not until Friday did the firm admit it.", "He was not released until Friday.",
      "They did not find the body until Friday.", "It was not until Friday that anyone noticed.",
      "The envoy, speaking to reporters Friday before flying home, gave no date.",
      "He had been due to be sentenced on Friday but fled.",
      "The launch, scheduled for Friday, was scrubbed.",
      "The court will review Friday's ruling.", "Until Friday, he had never lost.",
      "After losing on Friday, Rovers must win.", "Following Friday's vote, the party will split.",
      "The board agreed to changes on Friday.", "The council rejected the plan on Friday.",
      "A decision on Friday to extend the deadline angered creditors.",
      "The raid began as planned Friday.", "He was going home on Friday when it rained.",
      "A rally planned in the park for Friday was called off.",
      "The hearing, which had been set for Friday, was postponed.",
      "The council had been scheduled to publish its report Friday.",
      "Friday's deadline passed without a deal.",
      "Crews searched through Friday and found nothing.",
      "Farmers were preparing Friday for a flood.",
      "She made several calls to police Friday and was not heard.",
    ]
    for sentence in sentences { check(sentence, means: "2024-03-08") }
  }

  @Test func thePresentIsArranged() {
    // A Tuesday; "Thursday" is two days ahead, or five behind.
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-13	The court rules on Thursday. The mayor was not there.
      2024-06-13	Polls close on Thursday. The mayor was not there.
      2024-06-13	The council meets on Thursday. The mayor was not there.
      2024-06-17	Talks begin Monday. The mayor was not there.
      2024-06-13	The court rules on Thursday.
      2024-06-13	It votes on the budget on Thursday. The mayor was not there.
      P6W 2024-06-13	The jury, which has sat for six weeks, decides on Thursday whether he goes. The mayor was not there.
      2024-06-13TEV	Parliament debates the bill on Thursday evening. The mayor was not there.
      2024-06-13	On Thursday the court rules on the ban. The mayor was not there.
      2024-06-13	The minister says the talks failed. The town mourns its dead on Thursday.
      2024-06-13	The mother of two goes on trial on Thursday. The mayor was not there.
      2024-06-13	Thousands of people mourn the dead on Thursday. The mayor was not there.
      """
    ).check()
  }

  @Test func thePresentOfHeadlinesPicturesAndSpeechIsNot() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-06	Police arrest two on Thursday
      2024-06-06	The mayor warns of floods on Thursday. He was not there.
      2024-06-06	The club confirms the signing on Thursday. The mayor was not there.
      2024-06-06	He is in custody on Thursday. The mayor was not there.
      2024-06-06	Smoke rises over the city on Thursday. The mayor was not there.
      2024-06-06	A man walks past a ruin in the town on Thursday. The mayor was not there.
      2024-06-06	Two men carry a boat after the flood on Thursday. The mayor was not there.
      2024-06-06	The storm hit towns and villages on Thursday. The mayor was not there.
      2024-06-06	The vote follows protests on Thursday. The mayor was not there.
      P1D 2024-06-06	The move comes a day after protests on Thursday. The mayor was not there.
      2024-06-06	Stocks lower on Thursday. The mayor was not there.
      2024-06-06	No deaths on Thursday. The mayor was not there.
      2024-06-06	On Thursday, angry fans broke windows. The mayor was not there.
      P3D P1W 2024-06-10 2024-06-06	He works three days a week on Monday and Thursday. The mayor was not there.
      """
    ).check()
  }

  @Test func aWeekOn() {
    PhraseTable(
      from: "2024-06-11",
      """
      2024-06-21	The court will sit again a week on Friday. The mayor was not there.
      2024-06-21	The court sits again a week on Friday. The mayor was not there.
      2024-06-21	A week on Friday the court sits again. The mayor was not there.
      2024-06-21	The final is set for a week on Friday. The mayor was not there.
      2024-06-19	The court will sit again a week tomorrow. The mayor was not there.
      2024-06-18	The show opens a week today. The mayor was not there.
      2024-06-29	The show opens a fortnight on Saturday. The mayor was not there.
      P1W 2024-06-07	The shop was shut for a week on Friday. The mayor was not there.
      P1W 2024-06-07	They met once a week on Friday. The mayor was not there.
      P1W XXXX-WXX-5	He trains twice a week on Fridays. The mayor was not there.
      P1W 2024-06-07	She had been missing a week on Friday. The mayor was not there.
      """
    ).check()
  }

  @Test func monthsByTheirVerbsAndNouns() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-01 2023-12	In January, housing starts fell; in December they rose, officials said.
      2024-12	Copper for December delivery rose nine cents, traders said.
      2024-12	The December contract closed at $4, traders said.
      2024-06	The accord called for a withdrawal by June, he said.
      2024-06	The accord calls for a withdrawal by June, he said.
      2023-06	The June vote was close, he said.
      2023-06	He quit in June, the club said.
      2023-06	The army withdrew its men in June, he said.
      2024-11	Her term ends in November, he said.
      2024-12-12	The deadline is Dec. 12, he said.
      	The March for Bread drew thousands, he said.
      2023-12	December deliveries fell, the mill said.
      """
    ).check()
  }

  @Test func headlinesTellWhatHasBeen() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-11	Fire guts mill Monday
      2024-03-11TNI	Truck kills two in Leeds Monday night
      """
    ).check()
  }

  private func check(_ sentence: String, means day: String) {
    let text = sentence + " The mayor's office had no comment."
    let found = DateTagger().mentions(in: text, reference: CivilMoment(iso: "2024-03-13"))
    #expect(found.first { $0.said.weekday == 5 }?.value == day, "\(sentence)")
  }
}
