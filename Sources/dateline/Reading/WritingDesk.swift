import Articles
import Reader

/// Writes articles and timelines to files, in the form that a file's ending asks for.
struct WritingDesk {
  /// Where they stand.
  let shelf: any Shelf

  /// Does what an effect asks, and answers with what became of it. A file that is there already is left as it
  /// is unless it may be replaced.
  func write(_ effect: ReaderEffect, mayReplace: Bool = false) -> ReaderMessage {
    do throws(WritingFailure) {
      switch effect {
      case .replacing(let effect): return write(effect, mayReplace: true)
      case .export(let id, let name):
        return .said(try ArticleExport.write(id, of: shelf, to: name.string, mayReplace))
      case .exportAll(let articles, let name):
        return .said(try ArticleExport.write(articles.ids, of: shelf, to: name.string, mayReplace))
      case .exportTimeline(let timeline, let title, let name):
        return .said(
          try TimelineExport.write(timeline, title: title, of: shelf, to: name.string, mayReplace))
      case .exportListed(let query, let span, let title, let name):
        let all = Timeline(sources: shelf.events(of: query, span: span))
        return .said(
          try TimelineExport.write(all, title: title, of: shelf, to: name.string, mayReplace))
      default: return .failed("Nothing was written.")
      }
    } catch {
      return .notWritten(SafeText(error.sentence), isTaken: error.isTaken)
    }
  }
}

/// Why a file was not written.
struct WritingFailure: Error {
  /// That, as a sentence.
  var sentence: String
  /// Whether a file of that name is there already.
  var isTaken = false

  /// The form that a name's ending asks for; the failure names those that are known.
  static func form<Known: Form>(
    of name: String, among forms: [Known], what: String
  ) throws(WritingFailure) -> Known {
    if let form = Known(ending: name), forms.contains(where: { $0.rawValue == form.rawValue }) {
      return form
    }
    let endings = forms.map { "." + $0.ending }
    let known = endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
    throw WritingFailure(sentence: "\(what) is written as \(known): end the name so.")
  }
}
