#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the C library's allocator holds memory.
enum Allocator {
  /// Has it give back what is no longer used. By itself that of the GNU C library keeps a heap for each of
  /// many threads and, once a large array was let go of, all that comes later within them: what a refresh, or
  /// a change of a whole library, needed for a moment stayed with the program, half as much again as it used.
  static func settle() {
    // Asked for by its name: Swift sees no declaration of it, and other systems have none.
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: (@convention(c) (CInt, CInt) -> CInt).self)
    for (option, value) in options { _ = mallopt(option, value) }
  }

  /// Their numbers in `malloc.h`: `M_ARENA_MAX`, `M_MMAP_THRESHOLD`, `M_TRIM_THRESHOLD`.
  private static let options: [(CInt, CInt)] = [(-8, 2), (-3, 256 << 10), (-1, 1 << 20)]
}
