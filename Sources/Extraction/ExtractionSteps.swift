package import Markup

extension ArticleExtractor {
  /// Reads a page step by step, so that trials can tell what each costs: `finished` is told of
  /// `metadata`, `rules` and `blocks`. For measuring only: `article(from:address:)` is the way that
  /// pages take.
  package func step(through document: HTMLDocument, finished: (String) -> Void) {
    let reader = MetadataReader(document, address: nil, latest: latest)
    let metadata = reader.metadata()
    finished("metadata")
    let reading = strictReading(of: reader, metadata)
    finished("rules")
    _ = BlockBuilder(reading: reading, address: reader.address).blocks()
    finished("blocks")
  }
}
