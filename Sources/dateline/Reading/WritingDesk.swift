import Articles
import Reader

/// Writes articles and timelines to files, in the form that a file's ending asks for.
struct WritingDesk {
  /// Where they stand.
  let shelf: any Shelf

  /// Does what an effect asks, and answers with what became of it. A file that is there already is left as it
  /// is unless it may be replaced.
  func write(_ effect: ReaderEffect) -> ReaderMessage {
    do throws(WritingFailure) {
      return .said(try told(of: effect, mayReplace: false))
    } catch {
      return .notWritten(effect, SafeText(error.sentence), error.obstacle)
    }
  }

  private func told(
    of effect: ReaderEffect, mayReplace: Bool
  ) throws(WritingFailure) -> SafeText {
    func file(_ name: SafeText) -> WritingFile {
      WritingFile(name: name.string, mayReplace: mayReplace)
    }
    switch effect {
    case .replacing(let effect): return try told(of: effect, mayReplace: true)
    case .export(let id, let name):
      return try ArticleExport.write(id, of: shelf, to: file(name))
    case .exportAll(let articles, let name):
      return try ArticleExport.write(articles.ids, of: shelf, to: file(name))
    case .exportTimeline(let timeline, let title, let name):
      return try TimelineExport.write(timeline, title: title, of: shelf, to: file(name))
    case .exportListed(let query, let span, let title, let name):
      return try TimelineExport.write(
        Timeline(sources: shelf.events(of: query, span: span)), title: title, of: shelf,
        to: file(name))
    default: throw WritingFailure(sentence: "Nothing was written.")
    }
  }
}
