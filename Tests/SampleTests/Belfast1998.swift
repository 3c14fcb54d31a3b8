extension ExpectedPage {
  static let belfast1998 = [
    ExpectedPage(
      "belfast-1998-deadline.txt", title: "Two days left to find a peace",
      byline: ["Fintan Marlowe"], reference: "1998-04-07",
      events: """
        1998-04-07  saw his draft of a settlement thrown back
        1998-04-06  whose mother died on Monday
        1998-04-08  expected for breakfast
        1998-04-09  The deadline is midnight
        1998-03-25  Mr. Mitchell announced it
        1996-06-10  The talks began
        1996-02-09  a truck bomb in the London Docklands
        1997-07-20  The IRA stopped again
        1997-09-15  Sinn Fein came in
        1998-01  the Ulster Democrats
        1998-02-20..1998-03-09  Sinn Fein from February 20
        1973-12  agreed at Sunningdale
        1974-01  took office
        1974-05  brought down that May
        1985-11-15  gave Dublin a voice
        1993-12-15  declared in Downing Street
        1998-05-22  it will be put to the voters
        1998-06  An assembly could be elected
        1998-04-10  a holiday
        1998-04-14  the next day on which
        """,
      noEvents: ["1998-04-02", "1998-04-03"],
      text: [
        "saw his draft of a settlement thrown back", "felt the hand of history",
        "a small Labour group", "If you take a brick out of one wall",
        "there might be nothing left to do it with",
      ]),
    ExpectedPage(
      "belfast-1998-agreement.html", title: "A settlement on Good Friday",
      byline: ["Orla Devenish"], reference: "1998-04-11",
      events: """
        1998-04-10  told the cameras
        1998-04-09  The deadline had been midnight
        1998-04-10  share a vending machine
        1998-06-25  to be elected
        1998-05-22  All of it hangs on
        1998-04-18  council of the Ulster Unionists will meet
        1973-12  agreed at Sunningdale
        1985-11-15  Margaret Thatcher
        1988-01-01..1988-04-30 early year  John Hume of the SDLP
        1993-12-15  the declaration of
        1996-02-09  the bomb in London
        1997-07-20  the summer day last year
        1998-04-09  had shouted that Ulster was sold
        1997-07  left the talks
        1998-04-10  flew out last night
        """,
      noEvents: ["2018-04-14", "1994-09-01", "1985-11-16"],
      text: [
        "nobody seemed to know whether to clap", "Snow fell on the reporters",
        "The last five hours", "Prisoners of those groups",
        "It is our hope and firm intention", "talks about something dull",
      ],
      clutter: [
        "This site uses cookies", "The night watch at Stormont", "The guns fall silent",
        "Get the Courier at the weekend", "Registered in Northern Ireland", "Death notices",
        "Skip to main content", "WhatsApp",
      ]),
    ExpectedPage(
      "belfast-1998-referendum.html", title: "North and south say yes",
      byline: ["Cormac Thistlewood"], reference: "1998-05-24",
      events: """
        1998-05-23  papers were counted
        1998-05-22  676,966 voted for the agreement
        1997-10  treaty signed at Amsterdam
        1998-04-11..1998-04-20 mid month  had backed David Trimble
        1998-05-10  four prisoners
        1998-05-20  set down five promises
        1998-05-19  held their arms up
        1998-05-23  a member of Mr. Trimble’s staff
        1998-06-25  is to be elected
        1999-02  Powers could be handed over
        1998-07-05  mean to walk home
        1996  with the help of soldiers
        1974-05  When it fell
        1998-04-10  stands on firmer ground
        """,
      noEvents: ["1998-06-02", "1998-06-01", "1998-05-25"],
      text: [
        "voted on one day about one thing", "94.4 %", "every unionist kitchen",
        "It is not a cushion", "It is six weeks old",
      ],
      clutter: [
        "You are here", "Also in this issue", "Why the pollsters", "He keeps bees",
        "My granny voted",
        "Ferry strike", "Add your comment", "Imprint", "17 comments",
      ]),
    ExpectedPage(
      "belfast-1999-devolution.txt",
      title: "A government of old enemies meets for the first time",
      byline: ["Fintan Marlowe"], reference: "1999-12-02",
      events: """
        1999-12-02  began to govern itself again
        1998-04-10  come into force
        1998-05-22  The voters had approved
        1998-06-25  the assembly was elected
        1998-07-01  met on July 1
        1998-08-15  a bomb in the market town
        1998-10  were awarded the Nobel
        1998-12-10  received in Oslo
        1999-07-15  lost their posts
        1999-11-11..1999-11-20 mid month  a plan in four steps
        1999-11-27  voted for it by 480
        1999-11-29  the ministers were named
        1972-01-30  shot dead thirteen people
        1999-12-13  meets in Armagh
        1999-12-17  meets in London
        2000-01-21..2000-01-31 late month  The general on arms
        2000-02  The Ulster Unionist council meets again
        2000-05-22  all arms to be given up
        1999-12-02  content to be there
        """,
      text: [
        "the turning of a page in the calendar", "TEN WEEKS AND ONE NIGHT",
        "It went from silence to fishing", "The general on arms reports",
        "You have no idea how good that is",
      ]),
  ]
}
