import Articles

/// Lines of authors → names: "By Ann Lee and Bo Li, Science Editor" → Ann Lee, Bo Li.
enum AuthorNames {
  /// The names in some lines, each once, at most twelve.
  ///
  /// Lines that were `told` by the head of a page are believed: a single word, a job or a body may be
  /// an author there. In lines that were read off the page only what looks like a name is one.
  static func names(in lines: [String], told: Bool) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for line in lines {
      for name in split(line, told: told) where seen.insert(Words.key(name)).inserted {
        names.append(name)
      }
    }
    // An agency or a place beside a person is no author, nor is a stray word of the page.
    if names.contains(where: isPerson) {
      names.removeAll { name in
        !isPerson(name) && (!told || isShort(name) || KnownPlaces.isCity(name))
      }
    }
    // A paper shouts beside its reporter.
    if !told, names.contains(where: { isPerson($0) && $0.contains(where: \.isLowercase) }) {
      names.removeAll { $0.contains(where: \.isUppercase) && !$0.contains(where: \.isLowercase) }
    }
    return Array(names.prefix(12))
  }

  /// Whether a line says who wrote: "By Ann Lee".
  static func isSpoken(_ line: String) -> Bool {
    guard let opening = opening(of: line) else { return false }
    let words = body(of: line.dropFirst(opening.count)).split(separator: " ")
    let isNamed = words.allSatisfy { word in
      let bare = word.filter { $0 != "," }
      return word.first?.isLowercase != true || particles.contains(Substring(bare))
        || connectors.contains(Substring(bare))
    }
    return (2...14).contains(words.count) && words[0].first?.isUppercase == true
      && words[1].first?.isUppercase == true && (isNamed || words.count <= 8)
  }

  /// The keys of those whom a line names as helpers: "Edited by Bo Li", "Photos by Cy Poe".
  static func helpers(in line: String) -> [String] {
    let lower = line.lowercased()
    guard lower.utf8.count == line.utf8.count else { return [] }
    return helping.flatMap { phrase -> [String] in
      lower.components(separatedBy: phrase).dropFirst().compactMap { rest in
        let name = line.suffix(rest.count).prefix(80)
        return split(String(name), told: false).first.map { Words.key($0) }
      }
    }
  }

  /// Whether two words or more look like the name of a human being; a name without spaces in a
  /// script without capitals does too.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first?.first else { return false }
    if !first.isUppercase, !first.isLowercase { return (2...10).contains(name.count) }
    return (2...5).contains(words.count) && first.isUppercase
      && words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
      && words.contains { $0.contains(where: \.isLowercase) || words.count == 2 }
  }

  /// The words that announce a name at the head of a line.
  private static func opening(of line: some StringProtocol) -> String? {
    guard let first = line.unicodeScalars.first, initials.contains(first) else { return nil }
    let head = line.prefix(16).lowercased()
    return openings.first { head.hasPrefix($0) }
  }

  /// Whether words that announce a name may stand at the head of a text, by its first byte alone.
  static func mayBeSpoken(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    return first >= 0x80 || firstBytes.contains(first)
  }

  private static let firstBytes = Set(initials.compactMap { UInt8(exactly: $0.value) })

  /// The letters that the openings begin with, in both cases.
  private static let initials = Set(
    openings.flatMap { [$0, $0.uppercased()] }.compactMap(\.unicodeScalars.first))

  private static let openings = [
    "written by ", "posted by ", "published by ", "story by ", "reported by ", "words by ",
    "text by ", "author: ", "autor: ", "by: ", "by ", "von ", "par ", "por ", "authors: ", "di ",
    "door ", "af ", "av ", "text: ", "texte ", "da ", "oleh ", "автор: ", "written by: ",
    "tekst: ", "de: ", "autorin: ", "autoren: ", "post author ", "投稿者 ",
    "投稿者:", "作者：", "作者:", "記者：", "文：", "この記事を書いた人 ",
  ]
  private static let helping = [
    "edited by ", "reviewed by ", "photography by ", "photographs by ", "photos by ",
    "photo by ", "styled by ", "illustrations by ", "illustrated by ", "translated by ",
    "contributions from ", "fact checked by ", "fact-checked by ", "additional reporting by ",
  ]
  private static let particles: Set<Substring> = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der",
    "den", "ten", "ter", "zu", "zum", "af", "av", "al", "bin", "bint", "el",
  ]
  private static let connectors: Set<Substring> = ["y", "e", "and", "und", "et", "&", "with"]

  private static func split(_ line: String, told: Bool) -> [String] {
    let line = withoutAsides(Words.collapsed(line))
    if !told, isSentence(line) { return [] }
    let whole = opened(told ? line : announced(in: line))
    var parts = [whole]
    for separator in [";", "|", "•", "·", "⋅", "∙", " / ", " - ", " – ", " — ", ",", "、"] {
      parts = parts.flatMap { $0.components(separatedBy: separator) }
    }
    parts = parts.map { Words.collapsed($0) }.filter { !$0.isEmpty }
    if told, parts.count == 2, !parts[0].contains(" "), !isPerson(parts[0]),
      parts[1].split(separator: " ").count <= 2, whole.contains(","),
      parts.allSatisfy({ isBelievable($0, longest: 2) })
    {
      // "Lee, Ann M.", as libraries write.
      return [parts[1] + " " + parts[0]]
    }
    var names: [String] = []
    var isOfHelper = false
    for part in parts {
      // "Reviewed by", and the name in a part of its own.
      if isOfHelper || helping.contains(part.lowercased() + " ") {
        isOfHelper.toggle()
        continue
      }
      let rest = opened(part)
      let name = body(of: rest)
      if !name.isEmpty { names += pair(opened(name), told: told) }
      // What follows a day is no name any more.
      if name.count < rest.count, !names.isEmpty { break }
    }
    names.removeAll { $0.isEmpty }
    if told, names.count == 1, let name = names.first {
      return isBelievable(name, longest: 12) ? [name] : []
    }
    return names.filter { name in
      isBelievable(name, longest: told ? 10 : 7) && !isJob(name)
        && (told || name.first?.isLowercase != true && isShortEnough(name) || isUser(name))
    }
  }

  /// A script without capitals writes no spaces either: a name in it is a few characters.
  private static func isShortEnough(_ name: String) -> Bool {
    name.first?.isUppercase == true || name.count <= 16
  }

  /// One word in small letters that is longer than somebody's initials.
  private static func isUser(_ name: String) -> Bool { name.count > 4 && !name.contains(" ") }

  /// "Ann Lee is a writer in Harbour Town."
  private static func isSentence(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count > 5
      && (words.dropFirst(2).contains { ["is", "was", "ist", "est", "es", "has"].contains($0) }
        || line.hasSuffix(".") && words.count > 8)
  }

  /// What follows the word that announces a name within a line: "Posted on 8 January by Ann Lee".
  private static func announced(in line: String) -> String {
    for mark in [" by ", " By ", " by: ", " Autor: ", " Author: "] {
      let parts = line.components(separatedBy: mark)
      guard parts.count > 1 else { continue }
      let before = parts[0].split(separator: " ").last?.lowercased() ?? ""
      if !helping.contains(where: { $0.hasSuffix(before + " by ") }) {
        return parts.dropFirst().joined(separator: mark)
      }
    }
    return line
  }

  /// "Ann Lee and Bo Li" as two, "Center for Drug Evaluation and Research" as one, and "Ann Lee for
  /// The Post" without the paper.
  private static func pair(_ part: String, told: Bool) -> [String] {
    for separator in [" and ", " & ", " und ", " et ", " y ", " e ", " och ", " og ", " with "] {
      let pieces = part.components(separatedBy: separator)
      if pieces.count > 1, pieces.allSatisfy({ isPerson($0) || isJob($0) }) {
        return pieces.flatMap { pair($0, told: told) }
      }
    }
    for separator in told ? [] : [" for ", " in ", " at ", " für "] {
      let pieces = part.components(separatedBy: separator)
      if pieces.count > 1, isPerson(pieces[0]) { return [pieces[0]] }
    }
    return [part]
  }

  /// A line without the words that announce its names.
  private static func opened(_ line: String) -> String {
    var line = line[...]
    while let opening = opening(of: line) { line = line.dropFirst(opening.count) }
    let rest = line.dropFirst(2)
    if line.hasPrefix("By"), rest.first?.isUppercase == true, rest.contains(" ") {
      line = rest
    }
    return openings.contains(line.lowercased() + " ") ? "" : String(line)
  }

  /// A line without what stands in brackets.
  private static func withoutAsides(_ line: String) -> String {
    guard line.contains("(") else { return line }
    var depth = 0
    let kept = line.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0 && character != ")"
    }
    return Words.collapsed(kept)
  }

  /// What stands before a day, a time, a helper or a source: "Ann Lee 8 January 2020, 3:51 pm".
  private static func body(of line: some StringProtocol) -> String {
    var kept: [Substring] = []
    let words = Words.collapsed(line).split(separator: " ")
    for (index, word) in words.enumerated() {
      let bare = word.lowercased().filter { $0.isLetter }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word.first?.isNumber == true || ends.contains(bare) { break }
      // The name of a user.
      if index == 0, words.count == 1, word.contains(where: \.isNumber) { break }
      if MonthNames.month(bare) != nil, next.first?.isNumber == true { break }
      if index > 0, helping.contains(bare + " " + next.lowercased() + " ") { break }
      kept.append(word)
      if let digit = word.firstIndex(where: \.isNumber), digit > word.startIndex {
        // A day that follows a name without a space.
        kept[kept.count - 1] = word[..<digit]
        break
      }
    }
    while let last = kept.last,
      ["on", "am", "at", "le", "in", "el", "-", "–", "|", "/", "·", "/", "•"]
        .contains(last.lowercased())
    {
      kept.removeLast()
    }
    return kept.joined(separator: " ")
  }

  private static let ends: Set<String> = [
    "updated", "published", "posted", "modified", "veröffentlicht", "aktualisiert", "publié",
    "publicado", "follow", "subscribe", "email", "quelle", "source", "comments", "share",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
  ]

  private static func isBelievable(_ name: String, longest: Int) -> Bool {
    guard (2...70).contains(name.count), name.split(separator: " ").count <= longest,
      !name.contains(where: { $0.isNumber || "@:→*©[]<>{}?!\"".contains($0) }),
      !name.hasPrefix("/"), !name.contains("www."),
      !name.hasSuffix(".")
        || name.split(separator: " ").count <= 4
    else { return false }
    let key = Words.key(name)
    return !key.isEmpty && !nobody.contains(key)
  }

  private static func isJob(_ name: String) -> Bool {
    Words.key(name).split(separator: " ").contains { jobs.contains($0) }
  }

  /// AFP, dpa, MD, Ph.D.
  private static func isShort(_ name: String) -> Bool {
    let letters = name.filter(\.isLetter)
    return letters.count <= 5 && !name.contains(" ")
      && letters.count(where: \.isUppercase) * 2 >= letters.count
  }

  private static let nobody: Set<String> = [
    "admin", "administrator", "author", "by", "fail", "md", "phd", "dr", "mr", "guest",
    "getty images", "name", "mehr", "weiter", "view all posts", "autor", "null", "none",
    "undefined", "unknown", "anonymous", "follow author", "root", "user", "profile", "profil",
    "username", "and", "und", "et", "y",
  ]

  private static let jobs: Set<Substring> = [
    "editor", "reporter", "correspondent", "writer", "contributor", "columnist", "updated",
    "published", "posted", "minutes", "follow", "read", "comments", "professor", "director",
    "producer", "redakteur", "redakteurin", "journalist", "email", "twitter", "image", "photo",
    "bild", "foto", "artikel", "posts", "beiträge", "archiv", "anzeigen", "articles", "profile",
    "subscribe", "share", "ago", "min", "photographer", "fellow", "president", "scientist", "ceo",
    "founder", "photos", "getty", "about", "senior", "chief", "page", "staff", "redaktion",
    "redaktionsleiter", "volontär", "volontärin", "rechte", "sign",
  ]
}
