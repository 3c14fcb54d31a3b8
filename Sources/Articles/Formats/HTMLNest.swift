/// Which elements must be closed and opened between two blocks: lists, quotes and tables, which are
/// flat in an article and nested on a page.
struct HTMLNest {
  private var open: [String] = []

  /// The tags between the block before and one of this kind, or the end.
  mutating func tags(before kind: Block.Kind?) -> String {
    let wanted: [String]
    switch kind {
    case .quote(let depth): wanted = Array(repeating: "blockquote", count: min(64, depth))
    case .listItem(let depth, let ordinal):
      // An inner list stands in the item above it, so the outer ones keep the name they have.
      let outer = open.filter { $0 != "blockquote" && $0 != "table" }.prefix(min(64, depth) - 1)
      let missing = max(0, min(64, depth) - 1 - outer.count)
      wanted = outer + Array(repeating: "ul", count: missing) + [ordinal == nil ? "ul" : "ol"]
    case .tableRow: wanted = ["table"]
    default: wanted = []
    }
    let kept = zip(open, wanted).prefix { $0 == $1 }.count
    var tags = ""
    for name in open[kept...].reversed() { tags += "</\(name)>\n" }
    for name in wanted[kept...] { tags += "<\(name)>\n" }
    open = wanted
    return tags
  }
}
