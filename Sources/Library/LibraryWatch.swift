#if canImport(Glibc)
  internal import Dispatch
  internal import Glibc

  /// Tells when any program has written to a library, at once and then at most a few times a second.
  ///
  /// The system does the watching (inotify): while nobody writes, nothing wakes up. A library that is
  /// not there yet is waited for in the nearest folder above it. What this program writes is told
  /// too. Where the system does not watch (it has no watches left, a file system of another machine),
  /// nothing is told and nothing else goes wrong.
  public final class LibraryWatch: @unchecked Sendable {
    private let folder: String
    private let interval: DispatchTimeInterval
    private let onChange: @Sendable () -> Void
    /// Everything below is touched on this queue alone.
    private let queue = DispatchQueue(label: "dateline.watch", qos: .utility)
    private let inotify: Int32
    private let source: (any DispatchSourceRead)?
    /// The watch on the segments, if they are there.
    private var segments: Int32?
    /// The watch on the log of the feeds, whose tags are tags of what they have brought.
    private var feeds: Int32?
    /// The watch on the library's folder, or on the nearest one above it that is there.
    private var above: Int32?
    private var quietUntil = DispatchTime(uptimeNanoseconds: 0)
    private var isToRing = false

    private static let appearing =
      UInt32(IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
    private static let writing = appearing | UInt32(IN_MODIFY | IN_DELETE | IN_DONT_FOLLOW)
    private static let removing = UInt32(IN_DELETE | IN_MOVED_FROM)
    private static let gone = UInt32(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_Q_OVERFLOW)

    /// Watches the library in a folder for as long as this object is kept. `onChange` is called on a
    /// thread of the watch's own, never twice within `interval` milliseconds.
    public init(
      _ path: String, interval: Int = 250, onChange: @escaping @Sendable () -> Void
    ) {
      folder = LibraryFolder(path).path
      self.interval = .milliseconds(interval)
      self.onChange = onChange
      inotify = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard inotify >= 0 else {
        source = nil
        return
      }
      let source = DispatchSource.makeReadSource(fileDescriptor: inotify, queue: queue)
      self.source = source
      source.setEventHandler { [weak self] in self?.hear() }
      source.setCancelHandler { [inotify] in close(inotify) }
      queue.sync { _ = arm() }
      source.resume()
    }

    deinit { source?.cancel() }

    /// Takes what the system has told, and rings if it is of the segments.
    private func hear() {
      var isWritten = false
      var isToArm = false
      while let events = told() {
        for event in events {
          let isOfSegments = event.wd == segments || event.wd == feeds
          // What is taken out of the library's own folder is its index, which is to be made anew.
          if isOfSegments || event.mask & Self.removing != 0 { isWritten = true }
          if !isOfSegments || event.mask & Self.gone != 0 { isToArm = true }
        }
      }
      if isToArm, arm() { isWritten = true }
      if isWritten { ring() }
    }

    /// The events that wait, or nothing.
    private func told() -> [inotify_event]? {
      withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
        let count = read(inotify, buffer.baseAddress, buffer.count)
        guard count > 0 else { return nil }
        let header = MemoryLayout<inotify_event>.size
        var events: [inotify_event] = []
        var place = 0
        while place + header <= count {
          let event = buffer.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          events.append(event)
          place += header + Int(event.len)
        }
        return events
      }
    }

    /// Watches what is there now; answers whether the segments or the log of the feeds are others than
    /// before.
    private func arm() -> Bool {
      let before = (segments, feeds)
      // Something may appear between the look and the watch: it is looked for again until it stays.
      var nearest: String
      repeat {
        nearest = nearestFolder()
        let mask = nearest == folder ? Self.appearing | Self.removing : Self.appearing
        above = watch(nearest, for: mask, instead: above)
        segments = watch(folder + "/articles", for: Self.writing, instead: segments)
        feeds = watch(folder + "/feeds", for: Self.writing, instead: feeds)
      } while nearest != nearestFolder()
      return segments != nil && segments != before.0 || feeds != nil && feeds != before.1
    }

    /// Watches a folder instead of another; nothing if it is not there.
    private func watch(_ path: String, for mask: UInt32, instead old: Int32?) -> Int32? {
      let new = inotify_add_watch(inotify, path, mask)
      if let old, old != new { inotify_rm_watch(inotify, old) }
      return new >= 0 ? new : nil
    }

    /// The library's folder, or the nearest above it that is there.
    private func nearestFolder() -> String {
      var path = folder
      while access(path, F_OK) != 0 {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        if slash == path.startIndex { return "/" }
        path = String(path[..<slash])
      }
      return path
    }

    private func ring() {
      guard !isToRing else { return }
      let now = DispatchTime.now()
      if now >= quietUntil {
        quietUntil = now + interval
        onChange()
      } else {
        isToRing = true
        queue.asyncAfter(deadline: quietUntil) { [weak self] in
          guard let self else { return }
          isToRing = false
          quietUntil = .now() + interval
          onChange()
        }
      }
    }
  }
#else
  /// Tells when any program has written to a library: not on this system, where what others write is
  /// seen at the next look.
  public final class LibraryWatch: Sendable {
    /// Watches nothing.
    public init(
      _ path: String, interval: Int = 250, onChange: @escaping @Sendable () -> Void
    ) {}
  }
#endif
