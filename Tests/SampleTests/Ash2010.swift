extension ExpectedPage {
  static let ash2010 = [
    ExpectedPage(
      "ash-2010-fissure.html", title: "Fire on the pass: a volcano wakes in south Iceland",
      byline: ["Solveig Hartmann"], reference: "2010-03-22",
      events: """
        2010-03-20  the long wait came to an end
        2010-03-21  several hundred people had been moved
        2010-03-21  the answer was the good one
        2010-03-22  allowed to go home today
        1994  swarms of small earthquakes
        1999  swarms of small earthquakes
        2010-03-01..2010-03-10 early month  ran away in early March
        2010-03-11  wrote about them eleven days ago
        1821-12  last erupted in December 1821
        1612  one in 1612
        ~0920  another about 920
        1823  it did so within months
        2010-03-22  This began today
        2010-03-24  We drive east on Wednesday
        """,
      noEvents: ["2009-07-02", "2008-05-30"],
      text: [
        "a row of lava fountains lit the clouds red", "The fountains on the pass at first light",
        "It did not come out of the blue", "Nobody should pack because of Katla tonight",
        "Steam bursts where the flow tips over", "We drive east on Wednesday",
      ],
      clutter: [
        "Two geologists and a kettle", "Share this", "A walk round Hekla", "Leave a Reply",
        "the horses did not even look up", "Horses know basalt", "Proudly powered",
        "Recent Posts", "Posted in", "What a GPS station tells us",
      ]),
    ExpectedPage(
      "ash-2010-live.html",
      title: "Ash cloud shuts the skies of northern Europe: as it happened",
      byline: ["Marek Olander", "Tess Brightwater"], reference: "2010-04-15",
      events: """
        2010-04-14  Norway began to close its airspace
        2010-04-15  Britain followed at noon
        2010-04-16  what happens after 1pm on Friday
        2010-05-06  The general election
        2010-04-10  died with 94 others
        2010-04-18  be held in Kraków on Sunday
        1982-06-24  flew into the plume of Galunggung
        1989-12-15  a KLM jumbo jet
        2010-04-14  meltwater came down the Markarfljót
        1821-12  the last time it began to do so
        2001-09-11  shut their sky
        2010-03-20  a fissure opened on a pass
        2010-04-14  the magma found another way
        """,
      text: [
        "No aircraft has been damaged", "They came by car and by train",
        "camp beds are being put up", "it is ground glass and rock", "Noon: Britain is closed",
        "at the speed of a lorry",
      ],
      clutter: [
        "Last updated", "214 partners", "Accept all", "Seven nights in Tenerife",
        "Share on Facebook",
        "Ten castles under a million", "Sign me up", "Stranded? What your airline owes you",
        "All rights reserved",
      ]),
    ExpectedPage(
      "ash-2010-monday.html",
      title: "Fifth Day Without a Sky: Europe Argues Over Its Ash", byline: ["Ines Calloway"],
      reference: "2010-04-19",
      events: """
        2010-04-19  a fifth day on the ground
        2010-04-20  The plan takes effect
        2010-04-17..2010-04-18 weekend  several airlines sent up jets
        2010-04-17  Lufthansa flew ten
        2010-04-18  British Airways sent a jumbo jet
        2010-04-15..2010-04-18  some 63,000 were cancelled
        2010-04-14  Norway
        2010-04-15  Britain
        2010-04-15..2010-04-16  Germany
        2010-04-16  Austria
        2010-04-19  would send warships
        2010-04-18  was buried without many
        2010-04-17  one of those who gave up
        2001-09  American airspace was shut
        1783-06-01..1783-08-31 season  Laki
        1783-06  shown their first balloon
        1820-01-01..1829-12-31 decade  it went on with pauses
        """,
      noEvents: ["2010-04-12", "2010-04-13"],
      text: [
        "the argument over who had ordered too much caution", "Airliners parked wing to wing",
        "crossed frozen ponds without falling in", "Closed; some flights by sight",
        "By sea, by rail, by taxi", "We cannot plan for 1823",
      ],
      clutter: [
        "Continue reading the main story", "Roses Wilt in the Warehouse", "Order Reprints",
        "Share full article", "Your Ad Choices", "The Last Lamplighter", "Subscribe for $1",
        "Skip to content", "More in Europe", "World|Fifth Day",
      ]),
    ExpectedPage(
      "ash-2010-reopening.txt", title: "Europe's skies are open again after a week of ash",
      byline: ["Dermot Ashgrove"], reference: "2010-04-22",
      events: """
        2010-04-20  the airspace of Britain was opened again
        2010-04-22  almost as it always does
        2010-04-15..2010-04-21  more than 100,000 flights
        2010-04-19  agreed to split the sky
        2010-04-20  named a limit
        2010-04-21  the loss of revenue at 1.7 billion
        2010-04-17..2010-04-19  400 million a day
        2001-09-11  more than after the attacks
        2010-04-22  changed its mind
        2010-04-20  a warship took some hundreds
        2010-04-21  brought them back to Portsmouth
        2010-04-14  nine kilometres high
        2010-03-21..2010-03-31 late month  tourists warmed their hands
        2010-05-04  Ministers will meet about it
        """,
      text: [
        "was the noise", "Some 27,000 flights were expected", "How it opened",
        "You went round them", "Ministers will meet about it on 4 May",
      ],
      clutter: [
        "Home > World", "Europe's skies are open again after a week of ash", "You may also like",
        "lunch box", "Leave a Comment", "alredy", "Save my name", "Recent Posts",
        "Copyright 2010",
      ]),
    ExpectedPage(
      "ash-2010-quiet.md", title: "Quiet at last", byline: ["Solveig Hartmann"],
      reference: "2010-05-25",
      events: """
        2010-05-23  On Sunday the crater stopped
        2010-03-20..2010-04-12  lava without ice
        2010-05-01..2010-05-10 early month  ash once more
        2010-05-11..2010-05-20 mid month  the lamps were lit at noon
        2010-05-17..2010-05-23 week  he has shovelled his roof
        2010-06  he will sow again
        2010-05-04..2010-05-05  western Scotland
        2010-05-08..2010-05-09  northern Spain and Portugal
        2010-05-11  airports in Spain and Morocco
        2010-05-16..2010-05-17  London's big airports
        2010-05-18  raised the limit
        2010-03  there would be "little ash"
        1823  it followed its small neighbour
        2010-05-21  A colleague put it like this
        2010-06-01..2010-06-10 early month  go up to the rim
        2010-09-11..2010-09-20 mid month  meet at Keflavík
        2010-05-24  Our hire car was returned
        """,
      text: [
        "sees a kettle at a hundred degrees", "Three eruptions in one",
        "the lamps were lit at noon", "airports in Spain and Morocco",
        "It slept through the party next door", "rather more of Iceland in its air filter",
      ],
      clutter: ["tags: [", "|---|", "**", "##"]),
  ]
}
