import Articles
import Reader

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that an article or a timeline is to be written to, in the form that its name's ending asks for.
struct WritingFile {
  /// Its name, as a person wrote it.
  let name: String
  /// Whether a file that is there already may be replaced.
  let mayReplace: Bool

  /// The form that the ending asks for; the failure names those that are known. It is asked before what is
  /// to be written is looked up, and so a file that is there already and may not be replaced is a failure
  /// here too.
  func form<Known: Form>(
    among forms: [Known], what: String
  ) throws(WritingFailure) -> Known {
    guard let form = Known(ending: name), forms.contains(where: { $0.rawValue == form.rawValue })
    else {
      let endings = forms.map { "." + $0.ending }
      let known = endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
      throw WritingFailure(
        sentence: "\(what) is written as \(known): end the name so.", obstacle: .name)
    }
    if isThere, !mayReplace { throw taken }
    return form
  }

  /// Writes the file, or replaces the one that is there in one step: where the name is a link, the file
  /// that it leads to, which keeps who may read it.
  func write(_ text: String) throws(WritingFailure) {
    guard mayReplace else { return try write(text, to: path, .new) }
    // A link that leads nowhere yet leads to what is written.
    guard FileManager.default.fileExists(atPath: path) else {
      return try write(text, to: linkedPath, .new)
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let former = try? FileManager.default.attributesOfItem(atPath: target)
    guard former?[.type] as? FileAttributeType == .typeRegular else {
      throw WritingFailure(
        sentence: "\(name) is no plain file, and stays as it is.", obstacle: .name)
    }
    try write(text, to: target, .replacingForTheSame)
  }

  private func write(
    _ text: String, to path: String, _ manner: WholeFile.Manner
  ) throws(WritingFailure) {
    do throws(ShelfFailure) {
      let file = try WholeFile(path, shownAs: name, manner)
      try file.append(Array(text.utf8))
      try file.finish()
    } catch {
      // Somebody else may just have begun it.
      if !mayReplace, isThere { throw taken }
      throw WritingFailure(sentence: error.sentence, obstacle: .name)
    }
  }

  private var taken: WritingFailure {
    WritingFailure(sentence: "\(name) is there already.", obstacle: .isThere)
  }

  /// Whether anything has the name. Of a link it is the link that is there, wherever it leads.
  private var isThere: Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  /// Where the path leads, if a link stands there.
  private var linkedPath: String {
    guard let end = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
      return path
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return end.hasPrefix("/") ? end : folder + end
  }

  private var path: String {
    House.path(name, environment: ProcessInfo.processInfo.environment)
  }
}

/// Why a file was not written.
struct WritingFailure: Error {
  /// That, as a sentence.
  var sentence: String
  /// What stood in the way.
  var obstacle = WritingObstacle.other
}
