extension ExpectedPage {
  static let endurance2022 = [
    ExpectedPage(
      "endurance-2022-sails.md", title: "A ship sails south to look for a ship",
      byline: ["Lindiwe Marchetti"], reference: "2022-02-05",
      events: """
        2022-02-05  cast off on Saturday
        1915-11-21  went down on
        2019-02  reached the place
        1912-12-17  launched on 17 December 1912
        1914-08-08  left Plymouth
        1914-12-05  sailed from South Georgia
        1915-01-11..1915-01-20 mid month  caught in the ice
        1922-01-05  He died on board
        1922-03-05  was buried there
        1959  signed in 1959
        2022-02-05  departure from Cape Town
        2022-02-11..2022-02-20 mid month  arrival in the search area
        2022-03-21..2022-03-31 late month  return to Cape Town
        """,
      text: [
        "turned her red bow to the south", "One box on the chart",
        "one robot less", "all 28 men of the ship's company",
        "departure from Cape Town", "We can be stuck in much greater comfort",
      ],
      clutter: ["canonical:", "**", "# A ship", "]("]),
    ExpectedPage(
      "endurance-2022-lost.txt", title: "How Endurance was lost, and nobody with her",
      byline: ["Harriet Colquhoun"], reference: "2022-02-20",
      events: """
        2022-02-14..2022-02-20 week  a robot is looking
        1914-08  His ship left England
        1914-12-05  South Georgia on 5 December
        1915-01-18  the floes closed
        1915-05-01..1915-05-10 early month  The sun went down
        1915-10-24  tore the sternpost
        1915-10-27  gave the order to leave her
        1915-11-21  called out that she was going
        1916-04-09  took to three boats
        1916-04-15  stepped on Elephant Island
        1916-04-24  set out again
        1916-05-10  on the wrong side of the island
        1916-05-20  two boys at Stromness
        1916-06  the second in June
        1916-07  the third in July
        1916-08-30  in sight of Elephant Island
        1917-01  lost three men
        1922-01-05  died of a heart attack
        1922-03-05  asked that he be buried there
        2022-02-05  left Cape Town
        """,
      text: [
        "Somewhere in the Weddell Sea this week", "sang on Saturdays",
        "fifty feet of rope", "One had lost the toes of a foot",
        "After that the ice will tell them to go",
      ],
      clutter: [
        "6 min read", "How Endurance was lost, and nobody with her", "Facebook Twitter",
        "You may also like", "5 knots that every child", "Leave a Comment",
        "RELATED: A ship sails", "Everybody leaves out the cat", "I make it 498", "Newsletter",
      ]),
    ExpectedPage(
      "endurance-2022-found.html",
      title: "Shackleton's ship is found, upright and with her name on her stern",
      byline: ["Lindiwe Marchetti"], reference: "2022-03-09",
      events: """
        2022-03-09  the expedition Endurance22 announced
        2022-03-05  An underwater vehicle found her
        1922-03-05  had been buried on South Georgia
        1915-11  with a sextant and a pencil
        2022-02-05  The icebreaker left
        2022-02-11..2022-02-20 mid month  reached the place
        2022-02-21..2022-02-28 late month  there was less of it
        1912-12-17  tourist trade in the Arctic
        1914-01-01..1914-04-30 early year  sold to Shackleton
        1914-12-05  he took her south
        1915-10-27  Her crew left her
        1915-11-21  in the late afternoon, she sank
        1916-08-30  all the 22 who had been left behind
        2019-01-01..2019-04-30 early year  cost a vehicle
        2022-03-20  back in Cape Town
        """,
      noEvents: [
        "2022-01-17", "2022-03-13", "2022-03-12", "2022-03-10", "2023-01-01", "1822-03-05",
      ],
      text: [
        "so little changed that one can read her name", "run nine letters in a shallow arc",
        "I would have signed for forty", "Nothing was touched",
        "We were all on the bridge within a minute", "made three times as wide",
      ],
      clutter: [
        "By clicking the Accept button", "READ ALSO", "Plastic found in the deepest trench",
        "Early bird cabins", "My grandfather had the photograph", "Penguins do not live",
        "Tide Table", "Complaints", "Add new comment",
      ]),
  ]
}
