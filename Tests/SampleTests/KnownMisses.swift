/// What the program does not read yet on the sample's pages, to be shortened and never lengthened.
enum KnownMisses {
  /// By page, lines as `PageReading.misses` writes them.
  static let lines: [String: Set<String>] = [
    "moon-1969-quarantine.txt": [
      "event: 1969-07-01..1969-07-10 early month  inside a plastic box",
      "event: 1969-11-11..1969-11-20 mid month  Apollo 12 is being made ready",
    ],
    "ash-2010-fissure.html": [
      "event: ~0920  another about 920"
    ],
    "belfast-1998-deadline.txt": [
      "no event: 1998-04-03"
    ],
    "belfast-1998-referendum.html": [
      "event: 1998-05-19  held their arms up",
      "event: 1998-07-05  mean to walk home",
    ],
    "endurance-2022-sails.md": [
      "event: 1922-03-05  was buried there"
    ],
    "endurance-2022-found.html": [
      "event: 2019-01-01..2019-04-30 early year  cost a vehicle",
      "event: 2022-03-20  back in Cape Town",
    ],
  ]
}
