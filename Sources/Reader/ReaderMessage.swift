public import Articles
public import Display

/// A past fact that the reader is told: what the terminal reported, and what became of the effects
/// that it asked for.
///
/// Answers to `list` and `makeTimeline` carry the generation of the request; one that a newer
/// request has overtaken is ignored, so that answers may come late and in any order.
public enum ReaderMessage: Sendable {
  /// Something came from the terminal.
  case terminal(TerminalEvent)
  /// What is read has been opened, and goes by that title; `notice` is a sentence about what was
  /// met in opening it.
  case shelfOpened(title: SafeText, notice: SafeText? = nil)
  /// What was to be read cannot be opened, and why: there is nothing to stay for.
  case unopened(SafeText)
  /// Rows `from ..< from + rows.count` of the `total` articles that match a query. What is not
  /// complete has at least so many, and is followed by what is.
  case listed(
    [ArticleSummary], from: Int, total: Int, isComplete: Bool = true, query: Query,
    generation: Int)
  /// So much of the library, of so much, can be searched by now; the unit is the teller's. What a
  /// query finds before that is all of it is not yet complete.
  case indexed(Int, of: Int)
  /// An article that was asked for, and what was done with it before.
  case opened(DatedArticle, ReadingState)
  /// An article that was asked for cannot be shown, and why.
  case openFailed(ArticleID, SafeText)
  /// An article that was asked for takes longer than anybody should look at the one before it.
  case openDelayed(ArticleID)
  /// The events that were asked for, and for a story the articles that tell it.
  case timelineMade(
    Timeline, articles: [ArticleID] = [], scope: TimelineScope, generation: Int)
  /// The events that were asked for cannot be had, and why.
  case timelineFailed(SafeText, scope: TimelineScope, generation: Int)
  /// Sentences that were asked for; what is not there is left out.
  case sentencesRead([SentencePlace: SafeText])
  /// A state is safely in the library.
  case stateSaved(ArticleID, ReadingState)
  /// A state could not be kept, and why.
  case saveFailed(ArticleID, SafeText)
  /// The states of many articles are safely in the library.
  case statesSaved([ArticleID])
  /// The states of many articles could not all be kept, and why.
  case savesFailed([ArticleID], SafeText)
  /// The articles that were asked for, and what was done with each before.
  case gathered([GatheredArticle], generation: Int)
  /// The same where they are many: nothing is told of what was done with each.
  case gatheredMany(ArticleSet, generation: Int)
  /// The unread article that was sought, if there is one.
  case unreadFound(PlacedArticle?, forward: Bool, generation: Int)
  /// The article that was sought by a query, if there is one.
  case matchFound(MatchedRow?, generation: Int)
  /// What was done with an article by now, in this program or another.
  case recalled(ArticleID, ReadingState)
  /// Articles were removed; `undo` takes them back.
  case removed(ArticleSet)
  /// Articles were taken back.
  case restored(ArticleSet)
  /// The articles that were removed last and are still gone, none if there are none, and on which day.
  case removalRecalled(ArticleSet, CivilDate?)
  /// So many of so many articles have been changed.
  case changing(Int, of: Int)
  /// Many articles have been changed, in this way.
  case changedAll(BulkEdit, BulkOutcome)
  /// What was done with so many articles has been undone; what is left to undo where that was ended or
  /// could not be done, and then why.
  case changedBack(Int, left: [BulkChange] = [], fault: SafeText? = nil)
  /// Articles were taken in; the first is shown.
  case added([ArticleID])
  /// So many feeds of so many have been asked; so many articles are new, so many feeds have failed.
  case refreshing(Int, of: Int, new: Int, failed: Int)
  /// A refresh is over, and what it came to, as a sentence; whether each feed could be had, and whether it
  /// is to be told though nobody has asked for the refresh.
  case refreshed(SafeText, isWhole: Bool, isNews: Bool = true)
  /// It is time to fetch what is new, as is settled.
  case refreshDue
  /// By the clock of whoever sits here it is that day now, so many minutes east of UTC.
  case dayCame(CivilDate, offset: Int)
  /// The feeds that are followed.
  case feedsListed([FeedRow])
  /// How much some queries find.
  case tallied([Query: ArticleTally])
  /// The filters that are kept by now.
  case queriesKnown(SavedQueries)
  /// An article is there whole now.
  case wholeFetched(ArticleID)
  /// Some program has written to the library: what is shown of it is asked for again.
  case libraryChanged
  /// The library has articles by now, in whose place something else is shown because it had none.
  case libraryBegun
  /// The library is empty, and something is shown in its place.
  case libraryEmpty
  /// The lists of feeds that other readers keep here, and whether a person had asked for them.
  case feedsFound([FoundFeeds], isAsked: Bool)
  /// The themes there are: those that are compiled in and the reader's own, as far as the terminal
  /// can show them.
  case themesListed([ThemeOffer])
  /// The page of an article was fetched to have it whole, and no article was found there: nothing has changed.
  case wholeMissing(ArticleID)
  /// What was answered in former sittings, the oldest first.
  case historyKnown([HistoryEntry])
  /// What is wrong in a person's own files, each as a sentence.
  case warned([SafeText])
  /// What an effect was to write to a file was not written: why, as a sentence, and what may help.
  case notWritten(ReaderEffect, SafeText, WritingObstacle)
  /// Something could not be done, as a sentence.
  case failed(SafeText)
  /// Something was done, as a sentence.
  case said(SafeText)
}

extension ReaderMessage {
  /// Whether it came from the terminal, and is no answer.
  var isFromTerminal: Bool {
    if case .terminal = self { true } else { false }
  }
}

extension TerminalEvent {
  /// Whether a person did something.
  var isTyped: Bool {
    switch self {
    case .key, .paste, .mouse: true
    default: false
    }
  }
}

/// One of many articles that something is to be done with.
public struct GatheredArticle: Sendable, Hashable {
  /// Which article.
  public var id: ArticleID
  /// What was done with it before.
  public var state: ReadingState

  /// An article and its state.
  public init(_ id: ArticleID, _ state: ReadingState = .init()) {
    self.id = id
    self.state = state
  }
}

/// An article and its place in a list.
public struct PlacedArticle: Sendable, Hashable {
  /// Its place, from 0.
  public var place: Int
  /// Which article.
  public var id: ArticleID

  /// An article at a place.
  public init(_ id: ArticleID, at place: Int) {
    self.id = id
    self.place = place
  }
}

/// One of the articles of a list that something was found in.
public struct MatchedRow: Sendable, Hashable {
  /// The article, and its place in the list.
  public var article: PlacedArticle
  /// Which of those it was found in it is, from 1, and how many there are.
  public var number: Int
  public var count: Int
  /// Whether an end of the list lies between it and where it was sought from.
  public var isAround: Bool

  /// The row `step` on from a place among the places of those that were found, in order, of all that are
  /// listed; nothing where there are none. A row at that very place is not meant.
  public init?(of places: [Int], in listed: [ArticleID], from place: Int, by step: Int) {
    guard !places.isEmpty, step != 0 else { return nil }
    let after = places.firstIndex { $0 > place } ?? places.count
    let before = (places.lastIndex { $0 < place } ?? -1)
    let wanted = step > 0 ? after + step - 1 : before + step + 1
    let index = ((wanted % places.count) + places.count) % places.count
    guard listed.indices.contains(places[index]) else { return nil }
    article = PlacedArticle(listed[places[index]], at: places[index])
    (number, count) = (index + 1, places.count)
    isAround = index != wanted
  }
}

/// What stood in the way of writing a file.
public enum WritingObstacle: Sendable, Hashable {
  /// A file of that name is there already, and may be replaced.
  case isThere
  /// The name: its ending says no form, or nothing can be written there.
  case name
  /// Something that no name cures.
  case other
}

/// The articles whose events are gathered into one timeline.
public enum TimelineScope: Sendable, Hashable {
  /// Those that tell of the same story as an article, itself among them.
  case story(of: ArticleID)
  /// Those of every article that matches a query; with a span only the events that lie in it, as a
  /// gathered entry has counted them. Where there are too many the answer gathers them.
  case listed(Query, span: DayInterval? = nil)
}
