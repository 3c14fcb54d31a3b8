/// The attributes that a document keeps; all others are forgotten while the tree is copied.
public enum HTMLAttribute: String, Sendable, CaseIterable {
  case id, `class`, href, src, srcset, alt, title, lang, dir, style, hidden, role, rel, type, name
  case content, property, charset, datetime, pubdate, start, value, cite, colspan, rowspan, open
  case itemprop, itemtype, itemscope, itemid, typeof, media, poster, width, height, action, label
  case httpEquiv = "http-equiv"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaLevel = "aria-level"
  case ariaModal = "aria-modal"
  case dataSrc = "data-src"
  case dataSrcset = "data-srcset"
  case dataOriginal = "data-original"
  case dataTestid = "data-testid"
  case dataComponent = "data-component"
  case dataType = "data-type"
  case dataLang = "data-lang"
  case dataLanguage = "data-language"
  case dataNosnippet = "data-nosnippet"
  case dataPage = "data-page"
  case dataProps = "data-props"
  case dataReactProps = "data-react-props"
}
