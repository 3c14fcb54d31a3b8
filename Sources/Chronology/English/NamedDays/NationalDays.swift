/// National days, and the holidays of single countries.
extension EnglishHolidays {
  static let national: [(String, Holiday?)] = [
    // Britain and Ireland
    ("guy fawkes|fawkes' night|day, bonfire|fireworks night", .fixed(11, 5)),
    ("remembrance sunday", .firstFrom(11, 8, 7)), ("trafalgar day", .fixed(10, 21)),
    ("burn's night", .fixed(1, 25)), ("battle of britain day", .fixed(9, 15)),
    ("hogmanay", .fixed(12, 31)),
    ("early may bank holiday, may bank holiday, may day bank holiday", .weekday(5, 1, 1)),
    ("spring|late spring? bank holiday, late may bank holiday", .weekday(5, 1, -1)),
    ("late? summer|august bank holiday", .weekday(8, 1, -1)),
    ("commonwealth day", .weekday(3, 1, 2)), ("windrush day", .fixed(6, 22)),
    ("bloomsday", .fixed(6, 16)), ("st|saint brigid's day", .fixed(2, 1)),
    ("trooping the colour", .weekday(6, 6, 2)),
    // Australia and New Zealand
    ("anzac day", .fixed(4, 25)), ("australia|invasion|survival day", .fixed(1, 26)),
    ("waitangi day", .fixed(2, 6)), ("melbourne cup day?", .weekday(11, 2, 1)),
    ("^queen's|king's birthday holiday?, sovereign's birthday", .weekday(6, 1, 2)),
    // The rest of Europe
    (
      """
      king's day, koningsdag, dutch king's day
      """, .offSunday(4, 27)
    ),
    ("queen's day, koninginnedag, dutch queen's day", .offSunday(4, 30)),
    ("dutch|netherlands|holland liberation day, bevrijdingsdag", .fixed(5, 5)),
    ("dutch remembrance day, dodenherdenking", .fixed(5, 4)),
    ("sinterklaasavond, sinterklaas eve|day, pakjesavond", .fixed(12, 5)),
    ("bastille day, french national day, fête nationale, quatorze juillet", .fixed(7, 14)),
    (
      "day of german unity, german unity day, german reunification day, german unity holiday",
      .fixed(10, 3)
    ),
    ("swiss national day", .fixed(8, 1)), ("austrian national day", .fixed(10, 26)),
    ("belgian national day", .fixed(7, 21)),
    ("italian|italy's republic day, festa della repubblica", .fixed(6, 2)),
    ("italian|italy's liberation day", .fixed(4, 25)), ("ferragosto", .fixed(8, 15)),
    ("spanish|spain's national day, fiesta nacional, hispanic day, hispanidad", .fixed(10, 12)),
    ("portugal|camoes day", .fixed(6, 10)), ("carnation revolution day", .fixed(4, 25)),
    ("norwegian|norway's constitution|national day, syttende mai", .fixed(5, 17)),
    ("swedish|sweden's national day", .fixed(6, 6)),
    ("danish constitution day", .fixed(6, 5)), ("icelandic national day", .fixed(6, 17)),
    ("finnish|finland's independence day", .fixed(12, 6)),
    ("estonian|estonia's independence day", .fixed(2, 24)),
    ("latvian|latvia's independence day", .fixed(11, 18)),
    ("lithuanian|lithuania's independence day", .fixed(2, 16)),
    ("polish|poland's independence day", .fixed(11, 11)),
    ("polish constitution day", .fixed(5, 3)),
    ("czech statehood day", .fixed(9, 28)), ("velvet revolution day", .fixed(11, 17)),
    ("hungarian national day", .fixed(8, 20)),
    ("romanian|romania's national day, great union day", .fixed(12, 1)),
    ("bulgarian national|liberation day", .fixed(3, 3)),
    ("greek|greece's independence day", .fixed(3, 25)), ("ohi|oxi|okhi day", .fixed(10, 28)),
    ("ukrainian|ukraine's independence day", .fixed(8, 24)),
    ("kosovo|kosovo's independence day", .fixed(2, 17)), ("vidovdan", .fixed(6, 28)),
    (
      "russia day", .fixed(6, 12)
    ),
    (
      "soviet|russian|russia's? victory day", .fixed(5, 9)
    ),
    ("ve day, victory in europe day", .fixed(5, 8)),
    ("vj|v-j day, victory over japan day, victory in the pacific day", .fixed(8, 15)),
    ("defender|defenders of the fatherland day, fatherland defender's day", .fixed(2, 23)),
    ("russian unity day, national unity day", .fixed(11, 4)),
    ("midsummer's day|eve, midsommar", .firstFrom(6, 20, 6)),
    ("walpurgis night|eve, walpurgisnacht", .fixed(4, 30)), ("europe day", .fixed(5, 9)),
    ("armenian genocide remembrance day", .fixed(4, 24)),
    // Africa and the Near East
    ("south african|africa's freedom day", .fixed(4, 27)),
    ("nelson? mandela international? day", .fixed(7, 18)),
    ("south african|africa's heritage day, braai day", .fixed(9, 24)),
    ("^youth|soweto day", .fixed(6, 16)), ("day of reconciliation", .fixed(12, 16)),
    ("sharpeville day", .fixed(3, 21)),
    ("nigerian|nigeria's independence day", .fixed(10, 1)),
    ("nigerian|nigeria's democracy day", .fixed(6, 12)),
    ("ghanaian|ghana's independence day", .fixed(3, 6)),
    ("kenyan|kenya's independence day, jamhuri day", .fixed(12, 12)),
    ("madaraka day", .fixed(6, 1)), ("mashujaa day", .fixed(10, 20)),
    ("^africa day, african union day", .fixed(5, 25)),
    ("algerian|algeria's independence day", .fixed(7, 5)),
    ("egypt|egyptian|egypt's revolution day", .fixed(7, 23)),
    ("turkish|turkey's republic day", .fixed(10, 29)),
    ("saudi national day, saudi arabia's|arabian national day", .fixed(9, 23)),
    ("uae|emirati national day", .fixed(12, 2)), ("nakba day, al nakba day", .fixed(5, 15)),
    ("naksa day", .fixed(6, 5)), ("palestinian land day, ^land day", .fixed(3, 30)),
    // Asia
    (
      """
      chinese|china's national day, china national day, prc national day, national day of the people's republic of china
      """, .fixed(10, 1)
    ),
    (
      """
      single's day, ^bachelor's day, double eleven, guanggun jie
      """, .fixed(11, 11)
    ),
    ("double tenth|ten day, taiwan|taiwan's|taiwanese national day", .fixed(10, 10)),
    ("hong kong|sar establishment day, hong kong handover anniversary", .fixed(7, 1)),
    ("chinese youth day", .fixed(5, 4)),
    ("indian|india|india's independence day", .fixed(8, 15)),
    ("indian|india|india's? republic day", .fixed(1, 26)),
    ("gandhi jayanti|jayanthi, gandhi's birthday", .fixed(10, 2)),
    ("ambedkar jayanti", .fixed(4, 14)), ("indian children's day", .fixed(11, 14)),
    ("pakistan|pakistani|pakistan's independence day", .fixed(8, 14)),
    ("pakistan day", .fixed(3, 23)),
    ("bangladesh|bangladeshi|bangladesh's independence day", .fixed(3, 26)),
    ("bangladesh|bangladeshi victory day", .fixed(12, 16)),
    ("sri lankan|lanka's independence day", .fixed(2, 4)),
    ("indonesian|indonesia's independence day", .fixed(8, 17)),
    ("singapore|singaporean|singapore's national day", .fixed(8, 9)),
    ("malaysian|malaysia's independence|national day, hari merdeka", .fixed(8, 31)),
    ("malaysia day", .fixed(9, 16)),
    ("philippine|philippines|filipino independence day", .fixed(6, 12)),
    ("vietnamese|vietnam's national day", .fixed(9, 2)), ("reunification day", .fixed(4, 30)),
    ("korean|korea's liberation day, gwangbokjeol", .fixed(8, 15)),
    ("^day of the sun", .fixed(4, 15)), ("hangul|hangeul day", .fixed(10, 9)),
    ("march first movement day, samiljeol", .fixed(3, 1)),
    ("coming of age day", .weekday(1, 1, 2)),
    ("japanese|japan's? national foundation day", .fixed(2, 11)), ("showa day", .fixed(4, 29)),
    ("^marine day", .weekday(7, 1, 3)), ("^mountain day", .fixed(8, 11)),
    ("respect for the aged day", .weekday(9, 1, 3)), ("^culture day", .fixed(11, 3)),
    ("labor thanksgiving day", .fixed(11, 23)), ("golden week", .fixed(4, 29)),
    // Latin America
    (
      """
      mexican|mexico|mexico's independence day, grito de dolores, el grito
      """, .fixed(9, 16)
    ),
    (
      """
      day|days of the dead, dia|día de los? muertos
      """, .fixed(11, 2)
    ),
    ("mexican revolution day", .weekday(11, 1, 3)),
    ("brazilian|brazil's independence day", .fixed(9, 7)), ("tiradentes day", .fixed(4, 21)),
    ("argentine|argentinian|argentina's independence day", .fixed(7, 9)),
    ("chilean|chile's independence day, fiestas patrias", .fixed(9, 18)),
    ("colombian|colombia's independence day", .fixed(7, 20)),
    ("peruvian|peru's independence day", .fixed(7, 28)),
    ("venezuelan|venezuela's independence day", .fixed(7, 5)),
    ("haitian|haiti's independence day", .fixed(1, 1)), ("haitian flag day", .fixed(5, 18)),
    ("jamaican|jamaica's independence day", .fixed(8, 6)),
    ("cuban|cuba's national rebellion day", .fixed(7, 26)),
  ]
}
