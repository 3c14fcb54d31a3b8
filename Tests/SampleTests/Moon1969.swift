extension ExpectedPage {
  static let moon1969 = [
    ExpectedPage(
      "moon-1969-launch.txt", title: "Three Americans on their way to the Moon",
      byline: ["Walter Penhallow"], reference: "1969-07-16",
      events: """
        1969-07-16  left the Earth for the Moon
        1969-07-15  led poor families to the gates
        1969-07-19  pass behind the Moon
        1969-07-20  go down to the Sea of Tranquility
        1969-07-21  to open the hatch and go outside
        1969-07-21  rejoin Colonel Collins
        1969-07-24  splash down in the Pacific
        1961-05-25  President Kennedy asked Congress
        1961-05-05  Alan Shepard
        1967-01-27  a fire in a spacecraft
        1968-10  tried it in orbit around the Earth
        1968-12-24  read from Genesis
        1969-03  Apollo 9 tested the lunar module
        1969-05-21..1969-05-31 late month  Apollo 10 took another
        1969-07-13  Luna 15
        1969-07-17  switch on a television camera
        """,
      text: [
        "rose from Pad 39A at 9:32 a.m.", "A leaking valve in the hydrogen line",
        "rejoin Colonel Collins, who stays in orbit", "Jodrell Bank in England",
        "will have another look at them then",
      ]),
    ExpectedPage(
      "moon-1969-landing.html", title: "Two men walk on the Moon", byline: ["Eleanor Whitcombe"],
      reference: "1969-07-21",
      events: """
        1969-07-20  landed on the Moon yesterday afternoon
        1969-07-19  piloted the command ship into lunar orbit
        1969-07-20  asked to skip the rest
        1969-07-21  the hatch was shut behind them
        1969-07-20  Eagle undocks from Columbia
        1969-07-21  The hatch is closed
        1969-07-22  start for home early tomorrow
        1969-07-24  come down in the Pacific on Thursday
        1961-05-25  asked for this landing
        1957-10  the first Sputnik went up
        1969-07-16  The crew left Cape Kennedy
        """,
      noEvents: ["2000-03-09", "1961-04-12", "1965-03-18"],
      text: [
        "fine gray powder of the Sea of Tranquility", "“That’s one small step for man",
        "Here men from the planet Earth first set foot", "The engine is lit for the descent",
        "federal offices are closed today",
      ],
      clutter: [
        "Best viewed in", "Order a print", "Will man walk on Mars", "Fog, 41 F",
        "Printer-friendly", "visitor number", "The first man up", "Shipping forecast",
      ]),
    ExpectedPage(
      "moon-1969-splashdown.html", title: "Moon crew safe on deck of Hornet",
      byline: ["Eleanor Whitcombe"], reference: "1969-07-24",
      events: """
        1969-07-24  fell out of the dawn sky
        1969-08-13  state dinner in Los Angeles
        1969-07-22  put off by rain
        1969-07-23  played on Wednesday
        1969-07-21  left its legs standing
        1969-07-22  Columbia fired its own engine
        1969-07-21  It came down on the Moon on Monday
        1969-07-26  tie up there on Saturday
        1969-07-27  flown to Houston
        1969-07-25  should be in Houston on Friday
        1969-08-11..1969-08-20 mid month  Parades in New York and Chicago
        1969-11  Apollo 12
        1961-05  he spoke to Congress
        """,
      noEvents: ["2001-11-14", "1961-05-01"],
      text: [
        "bobbed upside down for some minutes", "13 nautical miles",
        "The reason is a germ that almost no scientist believes in", "What happens now",
        "Task accomplished, July 1969.",
      ],
      clutter: ["Previous day", "Archive index", "Page last changed", "Send us feedback"]),
    ExpectedPage(
      "moon-1969-quarantine.txt", title: "Out of quarantine and into the confetti",
      byline: ["Walter Penhallow"], reference: "1969-08-13",
      events: """
        1969-08-13  crossed the United States from ocean to ocean
        1969-07-16  still on the ground in Florida
        1969-07-16  Launching from Cape Kennedy
        1969-07-19  Into orbit around the Moon
        1969-07-20  The landing, and the walk
        1969-07-21  Lift-off from the Moon
        1969-07-24  Splashdown in the Pacific
        1969-07-27  Arrival in Houston
        1969-08-10  The doors of the laboratory
        1969-08-12  First news conference
        1969-08-12  met reporters for the first time
        1969-07-01..1969-07-10 early month  inside a plastic box
        1969-09  samples are to go out
        1969-08-16  have its own parade
        1969-11-11..1969-11-20 mid month  Apollo 12 is being made ready
        1969-09  will report to the President
        """,
      text: [
        "under paper so thick", "Each of the three received the Medal of Freedom",
        "July 27: Arrival in Houston, in a sealed trailer.", "Mice that had been given lunar dust",
        "five months and more to spare",
      ]),
  ]
}
