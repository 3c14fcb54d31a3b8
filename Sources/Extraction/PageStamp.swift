/// Lines that say when a page was published or changed: "Last updated Thu 15 Apr 2010 22.40 BST".
enum PageStamp {
  /// Whether a line is nothing but such a stamp.
  static func isStamp(_ line: String) -> Bool {
    // "… at 11:29 a.m." is no sentence.
    guard line.utf8.count < 90, !line.hasSuffix(".") || line.hasSuffix(".m."),
      WrittenDate.first(in: line) != nil
    else { return false }
    let key = Words.key(line)
    return labels.contains { key.hasPrefix($0) } && key.split(separator: " ").count <= 14
  }

  /// Whether a line with a day in it speaks of publication: by its first words, or by being the
  /// front page of that day.
  static func isOfPublication(_ line: String) -> Bool {
    let key = Words.key(line)
    return publication.contains { key.hasPrefix($0) }
  }

  /// Whether a line with a day in it speaks of a change of the page, or of the day of reading.
  static func isOfChange(_ line: String) -> Bool {
    let key = Words.key(line)
    return changes.contains { key.hasPrefix($0) } || key.hasPrefix("today")
      || key.hasPrefix("copyright") || line.contains("©")
  }

  private static let publication = [
    "published", "first published", "originally published", "posted", "date published",
    "publication date", "front page of", "from the front page of", "from the issue of",
    "from the edition of", "issue of", "edition of", "veröffentlicht", "publié", "publicado",
    "pubblicato", "publicerad", "publisert", "offentliggjort", "gepubliceerd", "julkaistu",
    "opublikowano", "publikováno", "опубликовано", "yayınlanma",
  ]
  private static let changes = [
    "last updated", "last modified", "last changed", "last revised", "updated", "modified",
    "page last", "page updated", "this page was", "zuletzt aktualisiert", "aktualisiert",
    "mis à jour", "actualizado", "atualizado", "aggiornato", "uppdaterad", "oppdatert", "opdateret",
    "bijgewerkt", "päivitetty", "aktualizacja", "aktualizováno", "обновлено", "güncelleme",
  ]
  private static let labels = publication + changes
}
