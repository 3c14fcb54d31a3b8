import Articles
import Extraction
import Markup

/// What each step of the way from bytes to an article costs, beside the C parser alone.
struct Speed {
  /// A page as it came.
  struct Page {
    let name: String
    let bytes: [UInt8]
  }

  /// What one page took, in seconds of the processor.
  private struct Cost {
    let name: String
    let bytes: Int
    let whole: Double
    let parser: Double
  }

  let pages: [Page]
  private let extractor = ArticleExtractor()

  /// Prints the cost of the steps over all pages, and the slowest pages.
  func run() {
    var costs: [Cost] = []
    var steps: [String: Double] = [:]
    var order: [String] = []
    func add(_ step: String, _ seconds: Double) {
      if steps[step] == nil { order.append(step) }
      steps[step, default: 0] += seconds
    }
    let before = Measure.resident.peak
    for page in pages {
      var document: HTMLDocument?
      let whole = Measure.seconds {
        document = try? HTMLDocument(parsing: page.bytes)
        if let document { _ = extractor.article(from: document) }
      }
      guard let document else { continue }
      var text: [UInt8] = []
      var guarded: [UInt8] = []
      let decoding = Measure.seconds { text = ParsingSteps.decoded(page.bytes) }
      let guarding = Measure.seconds { guarded = ParsingSteps.guarded(text) }
      let parser = Measure.seconds { _ = ParsingSteps.parsed(text) }
      let parsing = Measure.seconds { _ = ParsingSteps.parsed(guarded) }
      let tree = Measure.seconds { _ = try? HTMLDocument(parsing: page.bytes) }
      add("decode", decoding)
      add("guard", guarding)
      add("parse what is left", parsing)
      add("copy the tree", tree - decoding - guarding - parsing)
      var last = Measure.now()
      extractor.step(through: document) { step in
        add(step, Measure.now() - last)
        last = Measure.now()
      }
      costs.append(Cost(name: page.name, bytes: page.bytes.count, whole: whole, parser: parser))
    }
    let parser = costs.reduce(0) { $0 + $1.parser }
    let whole = costs.reduce(0) { $0 + $1.whole }
    print("\(costs.count) pages, \(costs.reduce(0) { $0 + $1.bytes } / 1_000_000) MB")
    for step in order { line(step, steps[step] ?? 0, of: parser) }
    line("the C parser alone", parser, of: parser)
    line("the whole way", whole, of: parser)
    print("\(Measure.figure(Double(costs.count) / whole)) pages a second")
    print("\(Measure.figure(Measure.resident.peak - before)) MB of memory at most")
    print("slowest pages:")
    for cost in costs.sorted(by: { $0.whole > $1.whole }).prefix(10) {
      print(
        "\(Measure.figure(cost.whole * 1000)) ms  parser \(Measure.figure(cost.parser * 1000)) ms"
          + "  \(cost.bytes) bytes  \(cost.name)")
    }
    print("slowest beside the parser:")
    let slow = costs.sorted { $0.whole / $0.parser > $1.whole / $1.parser }
    for cost in slow.prefix(10) {
      print(
        "×\(Measure.figure(cost.whole / cost.parser, 0))  \(Measure.figure(cost.whole * 1000)) ms"
          + "  \(cost.bytes) bytes  \(cost.name)")
    }
  }

  private func line(_ name: String, _ seconds: Double, of parser: Double) {
    let room = String(repeating: " ", count: max(1, 22 - name.count))
    let share = (seconds / parser * 1000).rounded() / 1000
    print("\(name)\(room)\(Measure.figure(seconds * 1000, 9)) ms   \(share)")
  }
}
