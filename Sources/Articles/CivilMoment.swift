/// A day, perhaps with the time of day, perhaps with the distance of its clock from UTC: what pages
/// and feeds say of when they were published. What was not said stays absent.
public struct CivilMoment: Sendable, Hashable {
  /// The day as it was said, in the zone it was said in.
  public let date: CivilDate
  /// Seconds since midnight, 0...86,399, if a time was said.
  public let secondOfDay: Int?
  /// Minutes east of UTC, -1,439...1,439, if a zone was said.
  public let offset: Int?

  /// A moment; a time or offset out of range counts as not said.
  public init(_ date: CivilDate, secondOfDay: Int? = nil, offset: Int? = nil) {
    self.date = date
    self.secondOfDay = secondOfDay.flatMap { (0..<86_400).contains($0) ? $0 : nil }
    self.offset = self.secondOfDay == nil ? nil : offset.flatMap { abs($0) < 1_440 ? $0 : nil }
  }

  /// Reads ISO 8601 as the web writes it: `2024-08-08`, `2024-08-08T16:41`, `2024-08-08 16:41:07.5Z`,
  /// `2024-08-08T16:41:07+0200`. Nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10,
      let date = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    var scan = ByteScan(bytes: bytes, at: 10)
    guard !scan.isAtEnd else {
      self.init(date)
      return
    }
    guard scan.skip("T") || scan.skip("t") || scan.skip(" "), let hour = scan.pair(), hour < 24,
      scan.skip(":"), let minute = scan.pair(), minute < 60
    else { return nil }
    var second = 0
    if scan.skip(":") {
      guard let value = scan.pair(), value <= 60 else { return nil }
      second = min(value, 59)
      if scan.skip(".") || scan.skip(",") { scan.skipDigits() }
    }
    _ = scan.skip(" ")
    var offset: Int?
    if scan.skip("Z") || scan.skip("z") {
      offset = 0
    } else if let sign = scan.sign() {
      guard let hours = scan.pair(), hours < 24 else { return nil }
      _ = scan.skip(":")
      offset = sign * (hours * 60 + (scan.pair() ?? 0))
    }
    guard scan.isAtEnd else { return nil }
    self.init(date, secondOfDay: hour * 3600 + minute * 60 + second, offset: offset)
  }

  /// The moment so many seconds after the beginning of 1970, in UTC.
  public init(secondsSince1970 seconds: Int) {
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    self.init(CivilDate(dayNumber: days), secondOfDay: seconds - days * 86_400, offset: 0)
  }

  /// Seconds since 1970 in UTC; a missing time counts as midnight, a missing zone as UTC.
  public var secondsSince1970: Int {
    date.dayNumber * 86_400 + (secondOfDay ?? 0) - (offset ?? 0) * 60
  }

  /// The same moment in UTC; a missing time counts as midnight, a missing zone as UTC.
  public var inUTC: CivilMoment { CivilMoment(secondsSince1970: secondsSince1970) }

  /// The same moment as a clock shows it so many minutes east of UTC; one of which no zone was said, or no
  /// time, as it was said.
  public func shown(at minutes: Int) -> CivilMoment {
    guard offset != nil else { return self }
    let local = CivilMoment(secondsSince1970: secondsSince1970 + minutes * 60)
    return CivilMoment(local.date, secondOfDay: local.secondOfDay, offset: minutes)
  }
}

extension CivilMoment: Comparable {
  public static func < (one: CivilMoment, other: CivilMoment) -> Bool {
    one.secondsSince1970 < other.secondsSince1970
  }
}

extension CivilMoment: CustomStringConvertible, Codable {
  /// ISO 8601 with what was said: `2024-08-08`, `2024-08-08T16:41:07`, `2024-08-08T16:41:07+02:00`.
  public var description: String {
    guard let secondOfDay else { return date.description }
    let two = { (number: Int) in CivilDate.padded(number, 2) }
    var text =
      "\(date)T\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60)):\(two(secondOfDay % 60))"
    if let offset {
      text +=
        offset == 0
        ? "Z" : (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
    }
    return text
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let moment = CivilMoment(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an ISO 8601 moment"))
    }
    self = moment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A cursor over bytes of ASCII.
private struct ByteScan {
  let bytes: [UInt8]
  var at: Int

  var isAtEnd: Bool { at >= bytes.count }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard !isAtEnd, UInt32(bytes[at]) == scalar.value else { return false }
    at += 1
    return true
  }

  mutating func pair() -> Int? {
    guard at + 1 < bytes.count, (0x30...0x39).contains(bytes[at]),
      (0x30...0x39).contains(bytes[at + 1])
    else { return nil }
    defer { at += 2 }
    return Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
  }

  mutating func skipDigits() {
    while !isAtEnd, (0x30...0x39).contains(bytes[at]) { at += 1 }
  }

  mutating func sign() -> Int? { skip("+") ? 1 : skip("-") ? -1 : nil }
}
