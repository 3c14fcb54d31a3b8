import Testing

/// Days that are said by their names.
@Suite struct NamedDayTests {
  @Test func namesWithTheirYear() {
    PhraseTable(
      from: "2024-08-08",
      """
      2019-12-25	The church burnt down at Christmas 2019.
      2021-10-15	boss's day 2021
      2018-04-08	orthodox easter 2018
      2018-02-19	orthodox shrove monday two thousand eighteen
      2023-11-12	Diwali 2023
      2010-02-14	chinese new year 2010
      2024-04-10	Eid al-Fitr 2024
      2024-04-10	id ul fitr of 2024
      2024-10-03	Rosh Hashanah in 2024
      1973-10-06	It began on Yom Kippur 1973.
      2024-10-11	erev yom kippur 2024
      1974-01-03	bakr id 1974
      2022-04-27	Koningsdag 2022
      2018-08-27	Late summer bank holiday, 2018
      2014-11-27	The parade of Thanksgiving Day, 2014, was filmed.
      1998-12-25	They met at Christmas '98.
      """
    ).check()
  }

  @Test func spellingsAndMarks() {
    PhraseTable(
      from: "2024-08-08",
      """
      2017-05-14	Lag Ba'Omer 2017
      2017-05-14	lag b'omer 2017
      2017-05-14	Lag BaOmer 2017
      2018-04-13	isra and mi'raj 2018
      2018-04-13	Isra' and Miraj 2018
      2020-05-01	Int'l Workers' Day 2020
      2020-05-01	international worker's day 2020
      2022-12-31	New Years Eve 2022
      2022-12-31	New Year’s Eve 2022
      2022-12-31	nye 2022
      2022-03-17	st. patrick's day 2022
      2022-03-17	saint paddys day 2022
      2022-01-17	mlk jr. day 2022
      2022-09-10	Mid-Autumn Festival 2022
      2022-04-18	easter mon 2022
      2022-11-01	All Saints' Day 2022
      2022-05-05	cinco de mayo 2022
      2022-11-02	Día de los Muertos 2022
      """
    ).check()
  }

  @Test func pointersChooseTheYear() {
    PhraseTable(
      from: "2019-02-12",
      """
      2018-04-01	When was the last easter?
      2018-04-01	When was the previous Easter?
      2019-04-21	next easter
      2019-02-05	last chinese new year
      2018-01-15	MLK day of last year
      2018-11-22	thanksgiving last year
      2018-11-22	last year's Thanksgiving
      2017-04-16	easter two years ago
      2020-12-25	christmas in a year
      2020-11-26	thanksgiving after next
      2021-12-25	X-mas two years from now
      2022-11-24	thanksgiving in 3 years
      2025-10-20	Lakshmi Puja six years hence
      """
    ).check()
  }

  @Test func withoutAYearTheVerbChoosesIt() {
    PhraseTable(
      from: "2024-01-20",
      """
      2023-11-12	He was born on Diwali.
      2024-02-10	They will come home for Chinese New Year.
      2023-12-25	They met at Christmas.
      2024-03-31	The theatre will open at Easter.
      2023-12-08	The shooting came as Hanukkah began.
      2024-01-07	Orthodox Christmas passed quietly.
      2024-02-29	The shop will open on Leap Day.
      2025-01-20	inauguration day
      """
    ).check()
  }

  @Test func weeksAndWeekendsAround() {
    PhraseTable(
      from: "2021-11-09",
      """
      2021-W43-WE	a flight on halloween weekend 2021
      2021-W35-WE	The roads were full on Labor Day weekend.
      2021-W47	They will close for Thanksgiving week.
      2022-W15-WE	easter weekend 2022
      """
    ).check()
  }

  @Test func namesOfOtherThings() {
    PhraseTable(
      from: "2024-08-08",
      """
      	The Good Friday Agreement ended it.
      	They sailed to Easter Island and Christmas Island.
      	She hid the easter eggs.
      	Thanks to all saints and kings of the world.
      	The king met a good friend on a white horse.
      	Show your id and the flag.
      	He lent her a black coat.
      	It was a good day for all the world.
      	His family day by day grew.
      PXY	He had new years of service before him.
      	They bought christmas lights.
      """
    ).check()
  }

  @Test func daysBesideNamedDays() {
    PhraseTable(
      from: "2024-03-13",
      """
      2024-03-29	The shop will close on the Friday before Easter.
      2023-11-27	They met on the Monday after Thanksgiving 2023.
      2025-02-28	They will gather on the eve of Ramadan.
      2024-W27-WE	The roads will be full on the July 4 weekend.
      XXXX-12-25	They sing it every Christmas.
      P1Y	They fast each Ramadan.
      2023-05-14	He will be tried for the Mother's Day massacre.
      """
    ).check()
  }

  @Test func peopleAndFirmsOfTheSameName() {
    PhraseTable(
      from: "2024-08-08",
      """
      	Martin Luther King Jr. spoke there.
      	Bill Nye bought shares of Advent International.
      	Guy Fawkes was caught.
      	The beaches of Corpus Christi, Texas, are long.
      	The writer had an epiphany.
      	Eid Mubarak!
      2024-01-15	They marched on Martin Luther King Jr. Day.
      """
    ).check()
  }
}
