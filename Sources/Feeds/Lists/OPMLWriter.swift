import Articles

/// Writes a list of feeds as OPML 2.0 (opml.org). The first tag of a feed is its folder, which
/// other programs show; all of them stand in `category`, so that nothing is lost on the way back.
public struct OPMLWriter: Sendable {
  /// A writer.
  public init() {}

  /// The file, UTF-8 with line feeds.
  public func text(of list: SubscriptionList) -> String {
    var result = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>\(Self.escaped(list.title.string))</title>
        </head>
        <body>

      """
    for feed in list.feeds where feed.tags.isEmpty { result += "    " + Self.line(feed) }
    for folder in Self.folders(of: list) {
      result += "    <outline text=\"\(Self.escaped(folder.name.string))\">\n"
      for feed in folder.feeds { result += "      " + Self.line(feed) }
      result += "    </outline>\n"
    }
    return result + "  </body>\n</opml>\n"
  }

  /// The feeds by their first tags, in the order in which those are met.
  private static func folders(of list: SubscriptionList) -> [(name: SafeText, feeds: [ListedFeed])]
  {
    var folders: [(name: SafeText, feeds: [ListedFeed])] = []
    var places: [SafeText: Int] = [:]
    for feed in list.feeds {
      guard let tag = feed.tags.first else { continue }
      if let place = places[tag] {
        folders[place].feeds.append(feed)
      } else {
        places[tag] = folders.count
        folders.append((tag, [feed]))
      }
    }
    return folders
  }

  private static func line(_ feed: ListedFeed) -> String {
    let title = escaped(feed.title.isEmpty ? feed.url : feed.title.string)
    var line = "<outline type=\"rss\" text=\"\(title)\" title=\"\(title)\""
    line += " xmlUrl=\"\(escaped(feed.url))\""
    let words = feed.tags.map(\.string).filter { !$0.contains(",") && !$0.hasPrefix("/") }
    if words.count > 1 { line += " category=\"\(escaped(words.joined(separator: ",")))\"" }
    return line + "/>\n"
  }

  private static func escaped(_ text: String) -> String {
    HTMLWords.escaped(text.replacing("\n", with: " "))
  }
}
