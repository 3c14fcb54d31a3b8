/// The named character references of HTML (HTML standard, section 13.5) that people write: those of
/// HTML 4, the letters of Latin and Cyrillic, signs and punctuation. Mathematicians have more.
enum ReferenceNames {
  /// The scalar of a name, and whether the name counts without its semicolon.
  struct Meaning: Sendable {
    let scalar: UInt32
    let isLegacy: Bool
  }

  /// The longest name that counts without its semicolon.
  static let longestLegacy = 6

  /// The meanings by name, without `&` and semicolon.
  static let table = HTMLNames.Table(all)

  static let all: [(name: String, value: Meaning)] =
    basic
    + latin.split(whereSeparator: \.isWhitespace).enumerated().map { index, name in
      (String(name), Meaning(scalar: 0xA0 + UInt32(index), isLegacy: true))
    }
    + pairs.split(whereSeparator: \.isWhitespace).compactMap { pair in
      let parts = pair.split(separator: ":")
      guard parts.count == 2, let scalar = UInt32(parts[1], radix: 16) else { return nil }
      return (String(parts[0]), Meaning(scalar: scalar, isLegacy: false))
    }

  private static let basic: [(name: String, value: Meaning)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("AMP", 0x26), ("LT", 0x3C),
    ("GT", 0x3E), ("QUOT", 0x22), ("COPY", 0xA9), ("REG", 0xAE),
  ].map { ($0.0, Meaning(scalar: $0.1, isLegacy: true)) }

  /// The second half of Latin-1 in its order, from U+00A0.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
    uuml yacute thorn yuml
    """

  /// Names with their code points.
  private static let pairs = """
    Tab:9 NewLine:a excl:21 num:23 dollar:24 percnt:25 apos:27 lpar:28 rpar:29 ast:2a plus:2b
    comma:2c period:2e sol:2f colon:3a semi:3b equals:3d quest:3f commat:40 lbrack:5b lsqb:5b
    bsol:5c rbrack:5d rsqb:5d Hat:5e lowbar:5f grave:60 lbrace:7b lcub:7b verbar:7c vert:7c
    rbrace:7d rcub:7d NonBreakingSpace:a0 pm:b1 centerdot:b7 half:bd div:f7 Amacr:100 amacr:101
    Abreve:102 abreve:103 Aogon:104 aogon:105 Cacute:106 cacute:107 Ccirc:108 ccirc:109 Cdot:10a
    cdot:10b Ccaron:10c ccaron:10d Dcaron:10e dcaron:10f Dstrok:110 dstrok:111 Emacr:112 emacr:113
    Edot:116 edot:117 Eogon:118 eogon:119 Ecaron:11a ecaron:11b Gcirc:11c gcirc:11d Gbreve:11e
    gbreve:11f Gdot:120 gdot:121 Gcedil:122 Hcirc:124 hcirc:125 Itilde:128 itilde:129 Imacr:12a
    imacr:12b Iogon:12e iogon:12f Idot:130 imath:131 inodot:131 IJlig:132 ijlig:133 Jcirc:134
    jcirc:135 Kcedil:136 kcedil:137 Lacute:139 lacute:13a Lcedil:13b lcedil:13c Lcaron:13d
    lcaron:13e Lmidot:13f lmidot:140 Lstrok:141 lstrok:142 Nacute:143 nacute:144 Ncedil:145
    ncedil:146 Ncaron:147 ncaron:148 ENG:14a eng:14b Omacr:14c omacr:14d Odblac:150 odblac:151
    OElig:152 oelig:153 Racute:154 racute:155 Rcedil:156 rcedil:157 Rcaron:158 rcaron:159
    Sacute:15a sacute:15b Scirc:15c scirc:15d Scedil:15e scedil:15f Scaron:160 scaron:161
    Tcedil:162 tcedil:163 Tcaron:164 tcaron:165 Tstrok:166 tstrok:167 Utilde:168 utilde:169
    Umacr:16a umacr:16b Ubreve:16c ubreve:16d Uring:16e uring:16f Udblac:170 udblac:171 Uogon:172
    uogon:173 Wcirc:174 wcirc:175 Ycirc:176 ycirc:177 Yuml:178 Zacute:179 zacute:17a Zdot:17b
    zdot:17c Zcaron:17d zcaron:17e fnof:192 circ:2c6 caron:2c7 breve:2d8 dot:2d9 ring:2da ogon:2db
    tilde:2dc dblac:2dd Alpha:391 Beta:392 Gamma:393 Delta:394 Epsilon:395 Zeta:396 Eta:397
    Theta:398 Iota:399 Kappa:39a Lambda:39b Mu:39c Nu:39d Xi:39e Omicron:39f Pi:3a0 Rho:3a1
    Sigma:3a3 Tau:3a4 Upsilon:3a5 Phi:3a6 Chi:3a7 Psi:3a8 Omega:3a9 ohm:3a9 alpha:3b1 beta:3b2
    gamma:3b3 delta:3b4 epsi:3b5 epsilon:3b5 zeta:3b6 eta:3b7 theta:3b8 iota:3b9 kappa:3ba
    lambda:3bb mu:3bc nu:3bd xi:3be omicron:3bf pi:3c0 rho:3c1 sigmaf:3c2 sigma:3c3 tau:3c4
    upsilon:3c5 phi:3c6 chi:3c7 psi:3c8 omega:3c9 thetasym:3d1 vartheta:3d1 upsih:3d2 phiv:3d5
    straightphi:3d5 varphi:3d5 piv:3d6 IOcy:401 DJcy:402 GJcy:403 Jukcy:404 DScy:405 Iukcy:406
    YIcy:407 Jsercy:408 LJcy:409 NJcy:40a TSHcy:40b KJcy:40c Ubrcy:40e DZcy:40f Acy:410 Bcy:411
    Vcy:412 Gcy:413 Dcy:414 IEcy:415 ZHcy:416 Zcy:417 Icy:418 Jcy:419 Kcy:41a Lcy:41b Mcy:41c
    Ncy:41d Ocy:41e Pcy:41f Rcy:420 Scy:421 Tcy:422 Ucy:423 Fcy:424 KHcy:425 TScy:426 CHcy:427
    SHcy:428 SHCHcy:429 HARDcy:42a Ycy:42b SOFTcy:42c Ecy:42d YUcy:42e YAcy:42f acy:430 bcy:431
    vcy:432 gcy:433 dcy:434 iecy:435 zhcy:436 zcy:437 icy:438 jcy:439 kcy:43a lcy:43b mcy:43c
    ncy:43d ocy:43e pcy:43f rcy:440 scy:441 tcy:442 ucy:443 fcy:444 khcy:445 tscy:446 chcy:447
    shcy:448 shchcy:449 hardcy:44a ycy:44b softcy:44c ecy:44d yucy:44e yacy:44f iocy:451 djcy:452
    gjcy:453 jukcy:454 dscy:455 iukcy:456 yicy:457 jsercy:458 ljcy:459 njcy:45a tshcy:45b kjcy:45c
    ubrcy:45e dzcy:45f ensp:2002 emsp:2003 emsp13:2004 emsp14:2005 numsp:2007 puncsp:2008
    thinsp:2009 hairsp:200a ZeroWidthSpace:200b zwnj:200c zwj:200d lrm:200e rlm:200f dash:2010
    hyphen:2010 ndash:2013 mdash:2014 horbar:2015 lsquo:2018 rsquo:2019 rsquor:2019 lsquor:201a
    sbquo:201a ldquo:201c rdquo:201d rdquor:201d bdquo:201e ldquor:201e dagger:2020 Dagger:2021
    ddagger:2021 bull:2022 bullet:2022 nldr:2025 hellip:2026 mldr:2026 permil:2030 prime:2032
    Prime:2033 lsaquo:2039 rsaquo:203a oline:203e frasl:2044 MediumSpace:205f NoBreak:2060
    euro:20ac incare:2105 hbar:210f image:2111 ell:2113 numero:2116 copysr:2117 weierp:2118
    real:211c rx:211e TRADE:2122 trade:2122 alefsym:2135 frac13:2153 frac23:2154 frac15:2155
    frac25:2156 frac35:2157 frac45:2158 frac16:2159 frac56:215a frac18:215b frac38:215c frac58:215d
    frac78:215e LeftArrow:2190 larr:2190 leftarrow:2190 UpArrow:2191 uarr:2191 uparrow:2191
    RightArrow:2192 rarr:2192 rightarrow:2192 DownArrow:2193 darr:2193 downarrow:2193 harr:2194
    nwarr:2196 nearr:2197 searr:2198 swarr:2199 crarr:21b5 Leftarrow:21d0 lArr:21d0 uArr:21d1
    Rightarrow:21d2 rArr:21d2 dArr:21d3 hArr:21d4 forall:2200 part:2202 exist:2203 empty:2205
    nabla:2207 isin:2208 notin:2209 ni:220b prod:220f sum:2211 minus:2212 lowast:2217 radic:221a
    prop:221d infin:221e ang:2220 and:2227 or:2228 cap:2229 cup:222a int:222b there4:2234 sim:223c
    cong:2245 approx:2248 asymp:2248 ne:2260 equiv:2261 le:2264 leq:2264 ge:2265 geq:2265 sub:2282
    sup:2283 nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 perp:22a5 sdot:22c5 lceil:2308
    rceil:2309 lfloor:230a rfloor:230b block:2588 squ:25a1 square:25a1 squf:25aa marker:25ae
    utrif:25b4 triangle:25b5 utri:25b5 rtrif:25b8 rtri:25b9 dtrif:25be dtri:25bf ltrif:25c2
    ltri:25c3 loz:25ca lozenge:25ca bigstar:2605 starf:2605 star:2606 phone:260e female:2640
    male:2642 spades:2660 spadesuit:2660 clubs:2663 clubsuit:2663 hearts:2665 heartsuit:2665
    diamondsuit:2666 diams:2666 sung:266a flat:266d natural:266e sharp:266f check:2713
    checkmark:2713 cross:2717 malt:2720 lang:27e8 rang:27e9 fflig:fb00 filig:fb01 fllig:fb02
    ffilig:fb03 ffllig:fb04
    """
}
