import Chronology
import Testing

/// Times of the day as they are written and said.
@Suite struct ClockTests {
  @Test func hoursAndMinutesInWords() {
    // A Wednesday, a quarter past nine.
    PhraseTable(
      from: "2024-03-13T09:15:00",
      """
      2024-03-13T11:40	eleven forty
      2024-03-13T12:05	twelve oh five
      2024-03-13T18:45	six forty-five p.m.
      2024-03-13T16:30	half past four
      2024-03-13T13:45	a quarter to two
      2024-03-13T11:50	10 minutes before noon
      2024-03-13T17:20	twenty past 5 pm
      2024-03-14T06:00	at 6am
      2024-03-13T22:10	22h10
      2024-03-13T14:30	around 1430
      2024-03-14T00:00	at midnight
      2024-03-13T21:00	9 tonight
      2024-03-14T10:00	10 tomorrow
      2024-03-13T09:35:00	in 20
      2024-03-14T19:15	7:15p tomorrow
      2024-03-14T05:00	5 in the morning
      2024-03-14T18:00Z	Thursday 18h gmt
      """
    ).check()
  }

  @Test func timesInPlans() {
    PhraseTable(
      from: "2024-03-13T09:15:00",
      """
      2024-03-13T16:00	Please call me today at 4p.
      2024-03-14T19:40	Let's meet tomorrow at seven forty in the evening.
      2024-03-15T17:30	I'll leave at 5:30 pm on Friday.
      2024-03-13T20:15	Can you come at a quarter past eight tonight?
      2024-03-20T17:00	Book the hall in 7 days at 5 pm.
      PT2H	I need the car for 2h.
      PT45M	It takes me three-quarters of an hour.
      """
    ).check()
  }

  @Test func stretchesOfHours() {
    PhraseTable(
      from: "2024-03-13T09:15:00",
      """
      2024-03-15T16:00/2024-03-15T17:00	I'm busy from 4 to 5pm on Friday.
      2024-03-13T10:00/2024-03-13T11:30	10:00 - 11:30
      2024-03-14T09:00/2024-03-14T10:00	Are you in between 9 and 10 in the morning?
      XXXX-WXX-1T10:30	We meet every Monday at 10:30.
      XXXX-XX-XXT07:00	Wake me every morning at 7 am.
      """
    ).check()
  }

  @Test func numbersThatAreNoTimes() {
    PhraseTable(
      from: "2024-03-13T09:15:00",
      """
      	We won 20 to 3.
      	I live at 1030 Main Street.
      	Turn to page 9.
      	It cost 8.30 and weighed 7.45 kg.
      	two seventy p m
      	I'm at 214 points.
      	Flat 4a is let.
      	section 9p
      	They walked past 3 men.
      	half the men
      	Read John 3:16.
      	I keep a 9 to 5 job.
      """
    ).check()
  }

  @Test func theEndOfAStretchSaysTheHalfOfTheDay() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-12T15:35 2024-03-12T17:05	The office was open Tuesday 3:35-5:05pm, they said.
      2024-03-12T15:35 2024-03-12T17:05 2024-03-07T10:00 2024-03-07T11:30	It was open Tuesday \
      3:35-5:05pm, Thursday 10:00-11:30am, they said.
      2024-03-12T10:30 2024-03-12T12:35	It was open from 10:30 to 12:35pm on Tuesday, they said.
      2024-03-12T11:30 2024-03-12T14:00	It was open from 11:30 to 2 p.m. on Tuesday, they said.
      2024-03-08T20:00	The match was at 8 p.m., Friday, in the old hall, they said.
      """
    ).check()
  }
}
