extension ExpectedPage {
  static let lunar2023 = [
    ExpectedPage(
      "lunar-2023-launch.html", title: "Four years on, India sets out for the Moon again",
      byline: ["Kavitha Ranganathan-Bose"], reference: "2023-07-14",
      events: """
        2023-07-14  left the island of Sriharikota
        2023-07-14  parade in Paris
        2019-09-07  What keeps people awake here
        2019-09-07  its signals stopped
        2019-07-22  launched on July 22
        2019-12  where the pieces lie
        1969-07  took three days to the Moon
        2023-07-14  Launch
        2023-07-15..2023-07-25  Five burns
        2023-08-01  A burn towards the Moon
        2023-08-05  Into orbit around the Moon
        2023-08-11..2023-08-20 mid month  parts from the propulsion module
        2023-08-23  Landing, if light
        2008-10-22  launched on October 22, 2008
        2008-11-14  dropped a probe
        2009-09  traces of water
        1966-02  the Soviet Union, first
        2019-04  A private Israeli craft
        2023-04  a Japanese one this April
        2023-08  Russia means to launch
        """,
      noEvents: ["2023-07-12", "2023-07-13", "2023-07-15"],
      text: [
        "let go by its rocket in a long, narrow orbit", "The rocket was not the thing",
        "four kilometres by two and a half", "The lander parts from the propulsion module",
        "on the back of a bicycle",
      ],
      clutter: [
        "Onion prices", "Monsoon sale", "Why go at all", "Join our WhatsApp channel",
        "Updated: July 14", "Leopard rests", "First fix the potholes", "Grievance redressal",
        "27°C",
      ]),
    ExpectedPage(
      "lunar-2023-crash.txt", title: "Russian lander lost three days before Indian attempt",
      byline: ["Sergei Valdane", "Nalini Deshmukh-Rao"], reference: "2023-08-20",
      events: """
        2023-08-20  the country's space agency said
        2023-08-19  Luna 25 fell silent
        2023-08-21  It would have landed on Monday
        2023-08-23  is to come down on Wednesday
        2023-07-14  launched on July 14
        2023-08-11  started four weeks later
        2023-08-16  went into orbit around the Moon last Wednesday
        2023-08-17  parted from its carrier
        1976-08-09  launched by the Soviet Union
        1976-08-18  touched down nine days later
        1976-08-22  170 grams of soil
        1959-01  Luna 1
        1959-09-14  Luna 2
        1959-10  Luna 3
        1966-02-03  Luna 9
        1970-11  Luna 17
        1969-07-21  Luna 15 came down
        2022-02  the invasion of Ukraine
        2023-08-17  the crater Zeeman
        2013-12  at the first attempt
        2020-12  most lately
        2023-08-21  the last checks begin
        2023-08-27  will be put off to
        2023-08-23  it will begin on Wednesday
        """,
      text: [
        "Attempts to find it yesterday evening", "I should like to have been second",
        "Luna 3 photographs the far side", "close to a throw of the dice",
        "take nineteen minutes",
      ]),
    ExpectedPage(
      "lunar-2023-landing.html", title: "Vikram is down", byline: ["Barnaby Quill"],
      reference: "2023-08-23",
      events: """
        2023-08-23  India became the fourth country
        2019-09-07  its forerunner was lost
        2023-07-14  Launch from Sriharikota
        2023-07-25  Last of five burns
        2023-08-01  Departure for the Moon
        2023-08-05  Arrival in lunar orbit
        2023-08-17  Lander and propulsion module part
        2023-08-20  Lowest orbit
        2023-08-23  Landing at 6.04 pm
        2023-08-21  was to land two days ago
        2023-08-19  an engine burn went wrong
        1966-02-03  the Soviet Union
        1966-06-02  the United States four months later
        2013-12-14  China on 14 December 2013
        2019-01-03  the side that never faces us
        2023-08-24  roll down its ramp
        ~2023-09-04  the sun sets
        1969-07-20  no space agency in India
        1969-08-15  It was founded
        """,
      text: [
        "put a machine gently down on the Moon", "Pupils in Bengaluru",
        "Lander and propulsion module part", "Company that did not come",
        "push a thermometer ten centimetres", "less than four weeks afterwards",
      ],
      clutter: [
        "Create blog", "Rockets, rocks and robots", "Email This", "You can see the strings",
        "I cried, and I am from Aberdeen", "Retired surveyor", "Powered by Blogger",
        "Post a Comment", "Launch calendar", "Support Orbit Weekly",
      ]),
    ExpectedPage(
      "lunar-2023-sleep.md", title: "Good night, Vikram",
      byline: ["Kavitha Ranganathan-Bose", "Arjun Velloor"], reference: "2023-09-04",
      events: """
        2023-09-04  a last list of commands
        2023-09-02  was parked on Saturday
        ~2023-09-22  That will be
        2023-08-23  Landing at 6.04 pm
        2023-08-24  The rover rolls down
        2023-08-26  The prime minister names
        2023-08-27  First temperatures
        2023-08-29  Sulphur is confirmed
        2023-09-02  The rover goes to sleep
        2023-09-03  The lander hops
        2023-09-04  The lander goes to sleep
        2023-09-03  the engines were lit again
        2023-08-26  felt a tremor
        2023-08-26  came to Bengaluru
        2019-09-07  got a name as well
        2023-09-02  a rocket left Sriharikota
        2024-01-01..2024-01-10 early month  should get there
        2023-07-14  It began
        2023-08-19  it ended on
        """,
      text: [
        "the batteries were full", "They may have understood it", "The lander hops",
        "Eight centimetres down", "told the team that the spot", "They are asleep",
      ],
      clutter: ["permalink:", "layout:", "|:--", "**", "##"]),
  ]
}
