/// What the program does not read yet on the sample's pages, to be shortened and never lengthened.
enum KnownMisses {
  /// By page, lines as `PageReading.misses` writes them.
  static let lines: [String: Set<String>] = [
    "moon-1969-landing.html": [
      "byline: Eleanor Whitcombe",
      "reference: 1969-07-21",
      "title: Two men walk on the Moon",
    ],
    "moon-1969-splashdown.html": [
      "byline: Eleanor Whitcombe",
      "clutter: Archive index",
      "clutter: Page last changed",
      "clutter: Send us feedback",
      "clutter: the title once more",
      "no event: 2001-11-14",
      "reference: 1969-07-24",
      "title: Moon crew safe on deck of Hornet",
    ],
    "moon-1969-quarantine.txt": [
      "event: 1969-07-01..1969-07-10 early month  inside a plastic box",
      "event: 1969-11-11..1969-11-20 mid month  Apollo 12 is being made ready",
    ],
    "ash-2010-fissure.html": [
      "event: ~0920  another about 920"
    ],
    "ash-2010-live.html": [
      "clutter: Last updated"
    ],
    "ash-2010-monday.html": [
      "clutter: More in Europe",
      "clutter: Order Reprints",
      "clutter: World|Fifth Day",
      "no event: 2010-04-13",
    ],
    "belfast-1998-deadline.txt": [
      "no event: 1998-04-03"
    ],
    "belfast-1998-referendum.html": [
      "clutter: Also in this issue",
      "event: 1998-05-19  held their arms up",
      "event: 1998-07-05  mean to walk home",
      "title: North and south say yes",
    ],
    "endurance-2022-sails.md": [
      "event: 1922-03-05  was buried there"
    ],
    "endurance-2022-lost.txt": [
      "event: 1916-06  the second in June",
      "event: 1916-07  the third in July",
    ],
    "endurance-2022-found.html": [
      "event: 2019-01-01..2019-04-30 early year  cost a vehicle",
      "event: 2022-03-20  back in Cape Town",
    ],
    "lunar-2023-launch.html": [
      "clutter: Join our WhatsApp channel",
      "clutter: Updated: July 14",
    ],
    "lunar-2023-landing.html": [
      "clutter: Support Orbit Weekly",
      "event: 1966-06-02  the United States four months later",
    ],
  ]
}
