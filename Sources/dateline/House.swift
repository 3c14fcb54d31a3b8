import Articles
import Chronology
import Feeds
import Fetch
import Library
import Pipeline
import Reader
import Sample

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts the rooms together: the one place of the front door that knows the environment, the clock
/// and which library is meant.
struct House: Sendable {
  /// The program's version.
  static let version = "0.1.0"

  /// The way from an input to a dated article.
  private(set) var intake: Intake
  /// The variables that the program was started with.
  let environment = ProcessInfo.processInfo.environment
  /// What relative dates count from where a text has no date of its own; nothing if nobody said.
  var reference: CivilMoment?
  /// What is settled for every sitting.
  let settings: Settings
  /// What is wrong with it, each fault the beginning of a sentence.
  let settingFaults: [String]

  /// The house of the person who started the program.
  init(reference: CivilMoment? = nil) {
    var faults: [String] = []
    settings = UserFiles(environment: environment).settings(faults: &faults)
    settingFaults = faults
    let client = WebClient(agent: "dateline/\(Self.version) (news reader)").settled(settings)
    intake = Intake(
      fetcher: Fetcher(settled: settings, web: client), today: ArticleLog.systemTime().date)
    self.reference = reference
  }

  /// What is wrong with the theme that the settings name, if there is none of that name.
  var themeFault: String? {
    var faults: [String] = []
    guard let name = settings.theme,
      UserFiles(environment: environment).theme(named: name, faults: &faults) == nil
    else { return nil }
    let line = settings.line(of: .theme).map { ", line \($0)" } ?? ""
    return "\(UserFiles.settingsName)\(line): there is no theme '\(SafeText(name).collapsed)'"
  }

  /// The same for a command that fetches: what is wrong with the settings is said.
  static func telling(reference: CivilMoment? = nil) -> House {
    let house = House(reference: reference)
    for fault in house.settingFaults { Console.say(fault + ".") }
    return house
  }

  /// The way to the web.
  var client: WebClient { intake.fetcher.web ?? WebClient() }

  /// The moment now, in UTC.
  var now: CivilMoment { ArticleLog.systemTime() }

  /// Whether the terminal's locale can show more than ASCII, going by what the environment says.
  var speaksUnicode: Bool {
    let words = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let first = words.first(where: { !$0.isEmpty })?.lowercased() else { return true }
    return first.contains("utf-8") || first.contains("utf8") || ["c", "posix"].contains(first)
  }

  /// The same without the web.
  var offline: House {
    var house = self
    house.intake.fetcher.web = nil
    return house
  }

  /// The article of an input.
  func article(_ name: String, address: String? = nil) throws(InputFailure) -> Article {
    let patience = FetchProgress(name)
    defer { patience.end() }
    do throws(IntakeError) {
      return try intake.article(of: name, address: address, isCancelled: patience.goesOn)
    } catch {
      throw InputFailure(input: name, reason: error)
    }
  }

  /// An article as its page tells it; `feeds` are those that it has come with.
  func whole(
    _ brief: Article, of feeds: [Subscription] = []
  ) throws(ShelfFailure) -> Article {
    guard let address = brief.url?.string else {
      throw ShelfFailure(sentence: "The article has no address.")
    }
    do throws(IntakeError) {
      return try intake.whole(brief, of: feeds, through: client)
    } catch {
      throw ShelfFailure(
        sentence: InputFailure(input: address, reason: error).sentence,
        lacksArticle: error == .noText)
    }
  }

  /// The feed of an input.
  func feed(_ name: String, address: String? = nil) throws(FeedInputFailure) -> Feed {
    let patience = FetchProgress(name)
    defer { patience.end() }
    do throws(FeedIntakeError) {
      return try FeedIntake(fetcher: intake.fetcher).feed(
        of: name, address: address, isCancelled: patience.goesOn)
    } catch {
      throw FeedInputFailure(input: name, reason: error)
    }
  }

  /// What became of each part of an input's page.
  func explanation(of name: String) throws(InputFailure) -> [String] {
    let patience = FetchProgress(name)
    defer { patience.end() }
    do throws(IntakeError) {
      return try intake.explanation(of: name, isCancelled: patience.goesOn)
    } catch {
      throw InputFailure(input: name, reason: error)
    }
  }

  /// A path as a person writes it, with `~` for the folder that the environment calls home. Foundation
  /// would ask the list of users for it.
  static func path(_ name: String, environment: [String: String]) -> String {
    guard name.hasPrefix("~/"), let home = environment["HOME"], !home.isEmpty else { return name }
    return home + name.dropFirst()
  }

  /// What was named in the reader, where nothing may keep the keys waiting: of this machine only plain
  /// files are read.
  func contentNamed(
    _ name: String, isCancelled: @Sendable () -> Bool
  ) throws(InputFailure) -> InputContent {
    let name = Self.path(name, environment: environment)
    var patient = intake
    if case .address = InputName(name) {} else { patient.fetcher.readsOnlyFiles = true }
    do throws(IntakeError) {
      return try patient.content(of: name, isCancelled: isCancelled)
    } catch {
      throw InputFailure(input: name, reason: error)
    }
  }

  /// What an input is.
  func content(_ name: String) throws(InputFailure) -> InputContent {
    let patience = FetchProgress(name)
    defer { patience.end() }
    do throws(IntakeError) {
      return try intake.content(of: name, isCancelled: patience.goesOn)
    } catch {
      throw InputFailure(input: name, reason: error)
    }
  }

  /// An article with its dates.
  func dated(_ article: Article) -> DatedArticle { intake.dated(article, fallback: reference) }

  /// The dated articles of inputs, in order, of a feed those of its entries; inputs that fail are
  /// reported and left out.
  func articles(_ names: [String], failed: (InputFailure) -> Void) -> [DatedArticle] {
    names.flatMap { name -> [DatedArticle] in
      do throws(InputFailure) {
        return try content(name).articles.map(dated)
      } catch {
        failed(error)
        return []
      }
    }
  }

  /// The library in a folder, or where the environment says.
  func library(_ folder: String?) throws(ShelfFailure) -> LibraryShelf {
    LibraryShelf(try log(folder), house: self)
  }

  /// The library in a folder that is only looked at. Where one was named that is not there, that is said: the
  /// name may be mistyped.
  func library(lookedAt folder: String?) throws(ShelfFailure) -> LibraryShelf {
    LibraryShelf(try log(lookedAt: folder), house: self)
  }

  /// The log of that library.
  func log(lookedAt folder: String?) throws(ShelfFailure) -> ArticleLog {
    let log = try log(folder)
    if folder != nil, !log.isThere { Console.say("There is no library in \(log.path).") }
    return log
  }

  /// The log of that library: what is done to all of it at once is asked of the log itself.
  func log(_ folder: String?) throws(ShelfFailure) -> ArticleLog {
    guard let path = LibraryLocation.path(explicit: folder, environment: environment) else {
      throw ShelfFailure(
        sentence: "No library: set DATELINE_LIBRARY or HOME, or give --library DIR.")
    }
    do throws(LibraryError) {
      let dating = DatingRules(version: ArticleDater.rulesVersion) { [intake] article in
        intake.dated(article).events
      }
      return try ArticleLog(at: path, dating: dating)
    } catch {
      throw ShelfFailure(error)
    }
  }

  /// The built-in sample, read the real way.
  /// What is added to it goes into `keeper`.
  func sampleShelf(keeper: LibraryShelf? = nil) -> InputShelf {
    let articles = SampleLibrary.pages.compactMap { page in
      try? intake.article(of: FetchedPage(bytes: page.bytes, name: page.name))
    }
    return InputShelf(articles.map(dated), house: self, title: "sample", keeper: keeper)
  }

  /// What the reader opens on: the library, or the sample while nothing has ever been in the library. A
  /// library that is only looked at and is not there is said not to be.
  func shelf(
    _ folder: String?, sample: Bool, isLookedAt: Bool = false
  ) throws(ShelfFailure) -> any Shelf {
    if sample { return sampleShelf() }
    let library = try isLookedAt ? library(lookedAt: folder) : library(folder)
    return library.isNew ? sampleShelf(keeper: library) : library
  }
}
