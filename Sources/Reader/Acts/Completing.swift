import Articles
import Display

// What `Tab` goes along, and a click chooses: commands, and what may be written behind them, as the command
// declares it; words of a filter, tags, endings of files.

extension ReaderState {
  /// Offers what may stand behind a command before `Tab` asks for it. Of a filter, whose words mostly need no
  /// help, nothing.
  mutating func offerArgument() {
    guard let asked = prompt, asked.kind.hasMenu, asked.completion == nil,
      case let written = written(in: asked),
      ![.commandLine, .filter, .find].contains(written.kind)
    else { return }
    let offered = completion(of: written)
    prompt?.standing = offered
  }

  /// What is being written, what of it stands before the cursor, and where it begins: on a command line it is the
  /// argument of the command, once that is written.
  private func written(
    in asked: Prompt
  ) -> (kind: Prompt.Kind, before: [Character], start: Int) {
    let before = Array(asked.editor.characters[..<asked.editor.cursor])
    guard asked.kind == .commandLine else { return (asked.kind, before, 0) }
    let begin = before.firstIndex { !$0.isWhitespace } ?? before.count
    guard let end = before[begin...].firstIndex(where: \.isWhitespace),
      let start = before[end...].firstIndex(where: { !$0.isWhitespace }) ?? .some(before.count),
      let command = Command(beforeArgument: String(before[begin..<end])),
      var kind = Prompt.Kind(argumentOf: command)
    else { return (.commandLine, before, 0) }
    if kind == .tags { kind = feeds != nil ? .feedTags : meansMany ? .tagsOfMany : .tags }
    return (kind, Array(before[start...]), start)
  }

  private func completion(
    of written: (kind: Prompt.Kind, before: [Character], start: Int)
  ) -> Completion? {
    var found: Completion?
    switch written.kind {
    case .filter: found = FilterCompletion.completion(of: written.before, vocabulary: vocabulary)
    case .find:
      found = FilterCompletion.completion(
        of: written.before, vocabulary: vocabulary, isOfRows: true)
    case .tags, .tagsOfMany, .feedTags:
      found = FilterCompletion.tag(
        endingIn: written.before, vocabulary: vocabulary, kind: written.kind)
    case .export: found = endings(for: String(written.before))
    case .keepFilter:
      found = Self.beginning(written.before, among: vocabulary.kept.map { .init(text: $0) })
    case .choice(let command):
      switch command.argument {
      case .choice(let words):
        found = Self.beginning(
          written.before, among: words.map { .init(text: $0, about: about($0, of: command)) })
      case .theme: found = Self.beginning(written.before, among: vocabulary.themes)
      default: break
      }
    case .commandLine:
      let begin = written.before.firstIndex { !$0.isWhitespace } ?? written.before.count
      let offers = Command.offered(for: String(written.before[begin...]))
      found = offers.isEmpty ? nil : Completion(start: begin, offers: offers.map(\.offer))
    case .add, .pipe, .help, .link, .feeds, .rename: break
    }
    found?.start += written.start
    return found
  }

  /// Those that begin as what was written, then those that hold it.
  private static func beginning(
    _ written: [Character], among offers: [Completion.Offer]
  ) -> Completion? {
    let wanted = String(written).lowercased()
    let begin = offers.filter { $0.text.lowercased().hasPrefix(wanted) }
    let hold = offers.filter {
      let text = $0.text.lowercased()
      return !text.hasPrefix(wanted) && text.contains(wanted)
    }
    return begin.isEmpty && hold.isEmpty ? nil : Completion(start: 0, offers: begin + hold)
  }

  /// The name of a file with each of the endings that it may have, or a name of its own where none is written.
  private func endings(for written: String) -> Completion? {
    let own = focus == .timeline ? timelineName : meansMany ? "articles.md" : exportName
    let name = written.isEmpty ? own : written
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let isEnding = !name[dot...].contains("/")
    let (base, ending) = isEnding ? (name[..<dot], name[dot...]) : (name[...], "")
    let offers = exportEndings.filter { written.isEmpty || $0.hasPrefix(ending) }
    guard !base.isEmpty, !base.hasSuffix("/"), !offers.isEmpty else { return nil }
    return Completion(start: 0, offers: offers.map { .init(text: base + $0) })
  }

  /// Completes what stands before the cursor, or puts the next of what it may become in its place.
  mutating func complete(_ step: Int, _ asked: Prompt) -> [ReaderEffect] {
    var asked = asked
    let isGoing = asked.completion != nil
    if !isGoing { vocabulary.learn(list.rows) }
    guard var completion = asked.completion ?? completion(of: written(in: asked)) else {
      // A word of a filter that nothing is known of stays as it is, and so does the list.
      return asked.kind == .filter || asked.kind.hasMenu ? [] : offer(step, of: asked)
    }
    let count = completion.offers.count
    if isGoing {
      completion.chosen = (completion.chosen + step + count) % count
    } else if step < 0 {
      completion.chosen = count - 1
    }
    return put(completion, in: &asked)
  }

  /// Puts the offer at a place in the line, as `Tab` does that goes along them to it.
  mutating func choose(offer place: Int) -> [ReaderEffect] {
    guard var asked = prompt else { return [] }
    let isOfNames = asked.completion == nil && asked.standing == nil
    let names = isOfNames ? completion(of: written(in: asked)) : nil
    guard var completion = asked.completion ?? asked.standing ?? names else { return [] }
    guard completion.offers.indices.contains(place) else { return [] }
    completion.chosen = place
    return put(completion, in: &asked)
  }

  private mutating func put(_ completion: Completion, in asked: inout Prompt) -> [ReaderEffect] {
    asked.completion = completion
    asked.editor.replace(from: completion.start, with: completion.offers[completion.chosen].text)
    // What was the only one is settled: what comes next completes the word after it.
    if completion.offers.count == 1 { asked.settle() }
    asked.isTouched = true
    asked.fault = nil
    prompt = asked
    return changed(asked)
  }

  /// Asks once for names that what is being written is completed with.
  mutating func learnNames(for asked: Prompt) -> [ReaderEffect] {
    defer { offerArgument() }
    switch written(in: asked).kind {
    case .choice(.themes) where !vocabulary.hasAskedForThemes:
      vocabulary.hasAskedForThemes = true
      return [.listThemes]
    case .filter where asked.editor.text.contains("feed:"), .feedTags: return askForNames()
    case .tags, .tagsOfMany: vocabulary.learn(list.rows)
    default: break
    }
    return []
  }

  /// Does what one of the words asks that a command takes; a word that is begun will do where it is clear.
  mutating func choose(_ written: String, for command: Command) -> [ReaderEffect] {
    guard case .choice(let words) = command.argument else {
      return command == .themes ? wishTheme(written) : []
    }
    let word = written.lowercased()
    let begun = words.filter { $0.hasPrefix(word) }
    guard let named = words.contains(word) ? word : begun.count == 1 ? begun[0] : nil else {
      let known = words.joined(separator: ", ")
      note = StatusNote(
        text: SafeText("No \(command.name) is called \(written): \(known)."), isError: true)
      return []
    }
    switch command {
    case .layout: return chooseLayout(named)
    case .sort: return ListOrder(rawValue: named).map { setOrder($0) } ?? []
    case .group: return ListGrouping(setting: named).map { setGrouping($0) } ?? []
    default: return []
    }
  }
}
