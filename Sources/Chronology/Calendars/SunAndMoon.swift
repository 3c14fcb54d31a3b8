/// Where the sun and the moon stand, and when: geocentric longitudes of the date, to about a hundredth
/// of a degree between 1900 and 2100, which is a quarter of an hour for the sun and a minute for the
/// moon. Moments are days of Universal Time since 1 January 1970, 00:00.
///
/// Jean Meeus, "Astronomical Algorithms", 2nd edition: chapter 25 (sun), 47 (moon, the larger terms),
/// 12 (sidereal time). The difference between dynamical and universal time is drawn through a few
/// values of that book's chapter 10.
enum SunAndMoon {
  /// The sun's longitude.
  static func sun(_ moment: Double) -> Double {
    let t = centuries(moment)
    let mean = 280.46646 + t * (36_000.76983 + t * 0.000_3032)
    let anomaly = 357.52911 + t * (35_999.05029 - t * 0.000_1537)
    let centre =
      (1.914602 - t * 0.004817) * Angle.sin(anomaly)
      + (0.019993 - t * 0.000101) * Angle.sin(2 * anomaly) + 0.000289 * Angle.sin(3 * anomaly)
    // Aberration and the larger part of the nutation.
    return Angle.wrapped(mean + centre - 0.00569 - nutation(t))
  }

  /// The moon's longitude.
  static func moon(_ moment: Double) -> Double {
    let t = centuries(moment)
    let a = Arguments(t)
    var sum =
      3958 * Angle.sin(119.75 + 131.849 * t) + 1962 * Angle.sin(a.mean - a.node)
      + 318 * Angle.sin(53.09 + 479_264.29 * t)
    for term in longitudes {
      sum += Double(term.size) * a.flattened(term.sun) * Angle.sin(a.angle(term))
    }
    return Angle.wrapped(a.mean + sum / 1_000_000 - nutation(t))
  }

  /// The moon's latitude.
  static func moonLatitude(_ moment: Double) -> Double {
    let a = Arguments(centuries(moment))
    var sum = 0.0
    for term in latitudes {
      sum += Double(term.size) * a.flattened(term.sun) * Angle.sin(a.angle(term))
    }
    return sum / 1_000_000
  }

  /// How far the moon is ahead of the sun: 0 at new moon, 180 at full moon.
  static func elongation(_ moment: Double) -> Double { Angle.wrapped(moon(moment) - sun(moment)) }

  /// The moment nearest to a first guess at which the sun has that longitude.
  static func sun(at longitude: Double, near guess: Double) -> Double {
    settled(guess, period: 365.2422, rounds: 5) { longitude - sun($0) }
  }

  /// The moment nearest to a first guess at which the moon is that far ahead of the sun.
  static func elongation(at degrees: Double, near guess: Double) -> Double {
    settled(guess, period: 29.530_588, rounds: 6) { degrees - elongation($0) }
  }

  /// A guess moved on by the angle that is left until none is: a whole turn takes `period` days.
  private static func settled(
    _ guess: Double, period: Double, rounds: Int, left: (Double) -> Double
  ) -> Double {
    var moment = guess
    for _ in 0..<rounds {
      let step = Angle.signed(left(moment)) * (period / 360)
      moment += step
      if abs(step) < tolerance { break }
    }
    return moment
  }

  /// The last new moon before or at a moment.
  static func newMoon(before moment: Double) -> Double {
    let guess = moment - elongation(moment) / 360 * 29.530_588
    let found = elongation(at: 0, near: guess)
    return found <= moment ? found : elongation(at: 0, near: found - 29.53)
  }

  /// The sine of the height above the horizon of a point of the sky, for a place on earth.
  static func sineOfHeight(
    longitude: Double, latitude: Double, at moment: Double, east: Double, north: Double
  ) -> Double {
    let tilt = 23.4393 - 0.0130 * centuries(moment)
    let x = Angle.cos(latitude) * Angle.cos(longitude)
    let flat = Angle.cos(latitude) * Angle.sin(longitude)
    let y = flat * Angle.cos(tilt) - Angle.sin(latitude) * Angle.sin(tilt)
    let z = flat * Angle.sin(tilt) + Angle.sin(latitude) * Angle.cos(tilt)
    let sidereal = 280.46062 + 360.985_647_366 * (moment - 10_957.5) + east
    return z * Angle.sin(north)
      + (x * Angle.cos(sidereal) + y * Angle.sin(sidereal)) * Angle.cos(north)
  }

  /// The sunset of a place on the civil day of its mean local time.
  static func sunset(_ day: Int, east: Double, north: Double) -> Double {
    edge(day, hour: 18, falling: true, east, north)
  }

  /// The sunrise of a place on the civil day of its mean local time.
  static func sunrise(_ day: Int, east: Double, north: Double) -> Double {
    edge(day, hour: 6, falling: false, east, north)
  }

  private static func edge(
    _ day: Int, hour: Double, falling: Bool, _ east: Double, _ north: Double
  ) -> Double {
    let middle = Double(day) + (hour - east / 15) / 24
    var (early, late) = (middle - 0.2, middle + 0.2)
    for _ in 0..<9 {
      let moment = (early + late) / 2
      let height = sineOfHeight(
        longitude: sun(moment), latitude: 0, at: moment, east: east, north: north)
      // Its upper edge touches the horizon, lifted by the air.
      if (height > -0.01454) == falling { early = moment } else { late = moment }
    }
    return (early + late) / 2
  }

  /// Julian centuries of dynamical time since noon of 1 January 2000.
  static func centuries(_ moment: Double) -> Double {
    let year = 1970 + moment / 365.2425
    var seconds = delays[0].seconds
    for (one, other) in zip(delays, delays.dropFirst()) where year >= one.year {
      let share = min((year - one.year) / (other.year - one.year), 1)
      seconds = one.seconds + share * (other.seconds - one.seconds)
    }
    return (moment - 10_957.5 + seconds / 86_400) / 36_525
  }

  /// A search is over when it moves by less than some seconds.
  private static let tolerance = 0.0002

  private static func nutation(_ t: Double) -> Double {
    0.00478 * Angle.sin(125.04 - 1934.136 * t)
  }

  private static let delays: [(year: Double, seconds: Double)] = [
    (1900, -3), (1920, 21), (1950, 29), (1970, 40), (1990, 57), (2005, 65), (2025, 69),
    (2050, 85), (2100, 130),
  ]

  /// The angles that the terms are made of.
  private struct Arguments {
    let mean, distance, sunAnomaly, anomaly, node, eccentricity: Double

    init(_ t: Double) {
      mean = 218.316_4477 + t * (481_267.881_234 - t * 0.001_5786)
      distance = 297.850_1921 + t * (445_267.111_4034 - t * 0.001_8819)
      sunAnomaly = 357.529_1092 + t * (35_999.050_2909 - t * 0.000_1536)
      anomaly = 134.963_3964 + t * (477_198.867_5055 + t * 0.008_7414)
      node = 93.272_0950 + t * (483_202.017_5233 - t * 0.003_6539)
      eccentricity = 1 - 0.002_516 * t
    }

    func angle(_ term: Term) -> Double {
      Double(term.distance) * distance + Double(term.sun) * sunAnomaly
        + Double(term.anomaly) * anomaly + Double(term.node) * node
    }

    /// The earth's orbit grows rounder.
    func flattened(_ sun: Int) -> Double {
      switch sun {
      case 0: 1
      case 1, -1: eccentricity
      default: eccentricity * eccentricity
      }
    }
  }

  private typealias Term = (distance: Int, sun: Int, anomaly: Int, node: Int, size: Int)

  private static let longitudes: [Term] = [
    (0, 0, 1, 0, 6_288_774), (2, 0, -1, 0, 1_274_027), (2, 0, 0, 0, 658_314),
    (0, 0, 2, 0, 213_618), (0, 1, 0, 0, -185_116), (0, 0, 0, 2, -114_332),
    (2, 0, -2, 0, 58_793), (2, -1, -1, 0, 57_066), (2, 0, 1, 0, 53_322), (2, -1, 0, 0, 45_758),
    (0, 1, -1, 0, -40_923), (1, 0, 0, 0, -34_720), (0, 1, 1, 0, -30_383), (2, 0, 0, -2, 15_327),
    (0, 0, 1, 2, -12_528), (0, 0, 1, -2, 10_980), (4, 0, -1, 0, 10_675), (0, 0, 3, 0, 10_034),
    (4, 0, -2, 0, 8548), (2, 1, -1, 0, -7888), (2, 1, 0, 0, -6766), (1, 0, -1, 0, -5163),
    (1, 1, 0, 0, 4987), (2, -1, 1, 0, 4036), (2, 0, 2, 0, 3994), (4, 0, 0, 0, 3861),
    (2, 0, -3, 0, 3665), (0, 1, -2, 0, -2689), (2, 0, -1, 2, -2602), (2, -1, -2, 0, 2390),
    (1, 0, 1, 0, -2348), (2, -2, 0, 0, 2236), (0, 1, 2, 0, -2120), (0, 2, 0, 0, -2069),
    (2, -2, -1, 0, 2048), (2, 0, 1, -2, -1773), (2, 0, 0, 2, -1595), (4, -1, -1, 0, 1215),
    (0, 0, 2, 2, -1110),
  ]

  private static let latitudes: [Term] = [
    (0, 0, 0, 1, 5_128_122), (0, 0, 1, 1, 280_602), (0, 0, 1, -1, 277_693),
    (2, 0, 0, -1, 173_237), (2, 0, -1, 1, 55_413), (2, 0, -1, -1, 46_271), (2, 0, 0, 1, 32_573),
    (0, 0, 2, 1, 17_198), (2, 0, 1, -1, 9266), (0, 0, 2, -1, 8822), (2, -1, 0, -1, 8216),
    (2, 0, -2, -1, 4324), (2, 0, 1, 1, 4200),
  ]
}
