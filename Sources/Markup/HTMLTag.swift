/// The name of an element, interned, or the kind of a node that is none.
///
/// Only names that mean something to a reader of pages are listed; every other element is `unknown`
/// and keeps its name in `HTMLDocument.name(of:)`.
public enum HTMLTag: String, Sendable, CaseIterable {
  // Nodes that are not elements.
  case document = "#document"
  case text = "#text"

  // Elements without a case of their own, and those of SVG and MathML.
  case unknown = "#unknown"
  case foreign = "#foreign"

  case html, head, title, base, link, meta, style, script, noscript, template, body
  case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address, main
  case p, hr, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, div, center
  case a, em, strong, small, s, cite, q, dfn, abbr, data, time, code, `var`, samp, kbd, sub, sup
  case i, b, u, mark, ruby, rt, rp, rb, rtc, bdi, bdo, span, br, wbr, ins, del, font, big, tt
  case strike, nobr, image, img, iframe, embed, object, param, video, audio, source, track, canvas
  case map, area, svg, math, table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea
  case keygen, output, progress, meter, details, summary, menu, menuitem, dialog, picture, slot
  case applet, acronym, dir, frame, frameset, noframes, noembed, listing, xmp, plaintext, marquee

  /// The level of a heading, 1 to 6.
  public var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether text before and after the element stands on lines of its own.
  ///
  /// From the user agent style sheet of the HTML standard, section 15.3.
  public var isBlock: Bool {
    switch self {
    case .document, .html, .head, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5,
      .h6, .hgroup, .header, .footer, .address, .main, .p, .hr, .pre, .blockquote, .ol, .ul, .li,
      .dl, .dt, .dd, .figure, .figcaption, .div, .center, .table, .caption, .colgroup, .col,
      .tbody, .thead, .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .details, .summary, .menu,
      .dialog, .dir, .listing, .xmp, .plaintext, .option, .optgroup, .frameset, .title, .script,
      .style, .template, .noscript, .iframe, .video, .audio, .object:
      true
    default: false
    }
  }
}
