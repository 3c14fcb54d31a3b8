import Articles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The zone of whoever sits here, as the system knows it (`TZ`, else /etc/localtime).
enum LocalClock {
  /// Minutes east of UTC at a moment.
  static func offset(at moment: CivilMoment) -> Int {
    var (seconds, parts) = (time_t(moment.secondsSince1970), tm())
    tzset()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return Int(parts.tm_gmtoff) / 60
  }
}
