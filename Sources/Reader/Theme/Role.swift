/// What a cell is for; a theme says how it looks. The raw value is the name in a theme file.
public enum Role: String, Sendable, Hashable, CaseIterable {
  // The frame.
  case text
  case dim
  case bar
  case barFocused = "bar.focused"
  case barAccent = "bar.accent"
  case separator
  case selected
  case selectedElsewhere = "selected.elsewhere"
  case status
  case statusError = "status.error"
  case prompt
  case key
  case menu
  case menuSelected = "menu.selected"

  // The list.
  case unread
  case read
  case star

  // The text of an article.
  case title
  case subtitle
  case byline
  case heading
  case quote
  case quoteBar = "quote.bar"
  case bullet
  case code
  case caption
  case rule
  case link
  case emphasis
  case strong
  case tableHead = "table.head"

  // Dates and events.
  case date
  case dateBound = "date.bound"
  case dateReport = "date.report"
  case event
  case axis
  case rail
  case gap
  case when
  case whenInferred = "when.inferred"
  case whenVague = "when.vague"

  // Finding.
  case match
  case matchCurrent = "match.current"
}
