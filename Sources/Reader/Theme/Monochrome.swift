import Display

extension Theme {
  /// Attributes alone, for `NO_COLOR` and terminals without color: focus, selection, dates, events
  /// and matches each look like nothing else beside them.
  public static let monochrome = Theme(
    name: "monochrome",
    styles: [
      .dim: [.dim], .bar: [.underline], .barFocused: [.reverse, .bold], .barAccent: [.bold],
      .selected: [.reverse], .selectedElsewhere: [.reverse, .dim], .status: [],
      .statusError: [.bold], .prompt: [.bold], .key: [.bold], .menu: [.reverse],
      .menuSelected: [.bold], .unread: [.bold], .star: [.bold], .title: [.bold],
      .subtitle: [.italic], .byline: [.dim], .heading: [.bold], .quoteBar: [.dim],
      .caption: [.dim], .rule: [.dim], .link: [.underline], .emphasis: [.italic],
      .strong: [.bold], .tableHead: [.bold], .date: [.bold, .underline],
      .dateBound: [.underline], .event: [.italic, .bold], .axis: [.bold], .rail: [.dim],
      .gap: [.dim], .when: [.bold], .whenVague: [], .whenInferred: [.italic],
      .match: [.reverse, .underline], .matchCurrent: [.reverse, .bold],
    ].mapValues { (attributes: Style.Attributes) in Style(attributes: attributes) })
}
