extension ArticleLog {
  /// How many documents the index holds.
  var indexed: Int { reading { $0.catalogue.indexed } ?? 0 }
}
