/// The feasts of Hindus, Jains, Sikhs, Buddhists and Parsis of India, and of Nowruz.
extension EnglishHolidays {
  static let indian: [(String, Holiday?)] = [
    (
      """
      diwali|divali|deepavali|dipavali|deepawali|dewali|diwalee|tihar|deepvali day|festival?,
      lakshmi|laxmi|mahalakshmi|kali puja|pujan|pooja, indian|hindu festival of lights
      """, .hindu(.ashvin, 30, .evening)
    ),
    (
      """
      choti|chhoti|chhota|small diwali|deepavali, naraka|narak|naraca
      chaturdashi|chaudas|chaturdasi|nivaran, kali chaudas, roop chaudas
      """, .after(.hindu(.ashvin, 30, .evening), -1)
    ),
    (
      "dhanteras|dhantheras|dhantrayodashi|dhanatrayodashi, dhanvantari jayanti|trayodashi",
      .hindu(.ashvin, 28, .night)
    ),
    (
      """
      govardhan|goverdhan|gowardhan puja|pooja, annakut|annakoot, bali|balipratipada padyami|pratipada,
      balipratipada, gujarati new year|year's day?
      """, .hindu(.kartik, 1, .midday)
    ),
    (
      """
      bhai|bhaiya|bhau dooj|duj|beej|phonta|tika|bij|tihar, bhaubeej|bhaiduj|bhaidooj,
      yama dwitiya
      """, .hindu(.kartik, 2, .afternoon)
    ),
    (
      """
      chhath|chhathi|chath|chatt|chhat|dala|surya|soorya|daala puja|pooja|parv|chhath|shashthi|sashthi?, chhath parva
      """, .hindu(.kartik, 6, .sunrise)
    ),
    (
      "dev|deva diwali|deepavali|deepawali, kartik|kartika|karthika purnima|poornima|pournami",
      .hindu(.kartik, 15, .evening)
    ),
    ("tulsi vivah|vivaha", .hindu(.kartik, 12, .sunrise)),
    (
      """
      guru|gurunanak nanak|nanak's dev|devji? jayanti|birthday|gurpurab|gurupurab|gurburab,
      guru nanak's gurpurab|birthday|birth, gurpurab|gurupurab, gurunanak jayanti,
      prakash gurpurab|utsav
      """, .hindu(.kartik, 15, .sunrise)
    ),
    (
      """
      guru gobind|govind|gobindh singh|singh's jayanti|birthday|gurpurab|gurupurab
      """, .hindu(.pausha, 7, .sunrise)
    ),
    (
      "guru ravidas|ravidass|raidas|ravidas's|ravidass's ji? jayanti|birthday",
      .hindu(.magha, 15, .sunrise)
    ),
    (
      """
      maharishi|maharshi|rishi? valmiki|valmiki's|balmiki jayanti|birthday, pargat|pragat diwas|divas,
      sharad|kojagiri|kojagari|kojaagari purnima|poornima|pournima
      """, .hindu(.ashvin, 15, .sunrise)
    ),
    (
      """
      karva|karwa|karaka chauth|chaturthi|chouth, karvachauth|karwachauth
      """, .hindu(.ashvin, 19, .night)
    ),
    ("ahoi ashtami", .hindu(.ashvin, 23, .evening)),
    (
      """
      navratri|navaratri|navarathri|navratra|navaratra|navarathiri|nauratri, sharad|shardiya|sharadiya|maha navratri|navaratri|navarathri|navratra,
      ghatasthapana
      """, .hindu(.ashvin, 1, .sunrise)
    ),
    ("chaitra|vasanta|vasant|basant navratri|navaratri|navratra", .hindu(.chaitra, 1, .sunrise)),
    (
      "maha shashthi|sasthi|shashti|shasthi|sashthi, durga puja|pooja|pujo, durgotsav|durgotsava|durgotsab",
      .hindu(.ashvin, 6, .sunrise)
    ),
    ("maha saptami", .hindu(.ashvin, 7, .sunrise)),
    ("maha|durga ashtami|astami", .hindu(.ashvin, 8, .sunrise)),
    ("maha|mahaa|durga navami|nabami", .hindu(.ashvin, 9, .sunrise)),
    ("saraswathi|ayudha|ayudh|shastra puja|pooja|poojai", .hindu(.ashvin, 9, .midday)),
    (
      """
      dussehra|dasara|dasera|dussera|dasehra|dashera|dusshera|dashain, vijayadashami|vijayadasami|vijaydashami|bijoya,
      vijaya|bijoya|vijay dashami|dasami|dashmi, dasain
      """, .hindu(.ashvin, 10, .midday)
    ),
    (
      """
      maha|mahaa? shivaratri|shivratri|sivaratri|shivarathri|sivarathri|shivarathiri, mahashivratri|mahashivaratri,
      shivaratri|shivratri|sivarathri, great night of shiva
      """, .hindu(.magha, 29, .midnight)
    ),
    (
      """
      basant|vasant|vasanta|basanta panchami|panchmi|panchamee, saraswati|sarasvati|shree|shri puja|pooja|panchami jayanti?
      """, .hindu(.magha, 5, .forenoon)
    ),
    ("ratha|rath saptami, surya jayanti", .hindu(.magha, 7, .sunrise)),
    (
      """
      holika|holi dahan|dahana, choti|chhoti|chhota|small holi
      """, .hindu(.phalguna, 15, .afternoon)
    ),
    (
      """
      holi, rangwali|rangawali|dhulandi|dhulendi|dhulivandan|dhuleti|dhulheti holi?, phagwah|phagwa|phagua,
      festival|feast of colours|colors, dhuli vandan, dol jatra|yatra|purnima, basanta utsav
      """, .after(.hindu(.phalguna, 15, .afternoon), 1)
    ),
    ("rang panchami", .hindu(.phalguna, 20, .sunrise)),
    (
      """
      ugadi|yugadi|samvatsaradi|samvatsaradhi, gudi|gudhi padwa|padava|padva, chaitra sukladi|sukhladi|shukladi|suklaadi,
      hindu new year|year's day?, cheti|chetti chand|chandi, navreh, telugu|kannada|marathi new year|year's day?
      """, .hindu(.chaitra, 1, .sunrise)
    ),
    (
      "rama|ram|sri|shri|shree|sree rama|ram? navami|navmi|nawami|naumi, ramnavami|ramanavami",
      .hindu(.chaitra, 9, .midday)
    ),
    (
      """
      mahavir|mahaveer|mahavira|mahavirs|mahaveera swami? jayanti|jayanthi|janma|birthday kalyanak|kalyanaka?
      """, .hindu(.chaitra, 13, .sunrise)
    ),
    ("hanuman jayanti|jayanthi|janmotsav", .hindu(.chaitra, 15, .sunrise)),
    ("akshaya|akshay|akha tritiya|trutiya|teej|thritiya", .hindu(.vaishakha, 3, .forenoon)),
    ("parashurama|parshuram|parashuram jayanti", .hindu(.vaishakha, 3, .evening)),
    (
      "buddha|budh purnima|poornima|pournami|jayanti, vaishakha purnima",
      .hindu(.vaishakha, 15, .sunrise)
    ),
    ("vat savitri purnima|vrat?, savitri brata", .hindu(.jyeshtha, 15, .sunrise)),
    ("rath|ratha|jagannath yatra|jatra rath?, chariot festival", .hindu(.ashadha, 2, .sunrise)),
    (
      "guru|vyasa|asadha|ashadha purnima|poornima|pournami, dharma day",
      .hindu(.ashadha, 15, .sunrise)
    ),
    ("hariyali|haryali|shravana teej, teej", .hindu(.shravana, 3, .sunrise)),
    ("nag|naga|nagula panchami|panchmi", .hindu(.shravana, 5, .sunrise)),
    (
      """
      raksha|rakshaa bandhan|bandan|bandhana|bandham, rakhi|rakhri purnima|day?, rakshabandhan, avani avittam,
      narali purnima, nariyal purnima
      """, .hindu(.shravana, 15, .afternoon)
    ),
    (
      """
      krishna|sri|shri|shree|gokul|gokula? krishna? janmashtami|janmastami|ashtami|jayanti|janamashtami,
      krishnashtami|gokulashtami|janmashtami, sreekrishna jayanti
      """, .hindu(.shravana, 23, .laterMidnight)
    ),
    ("dahi handi", .after(.hindu(.shravana, 23, .laterMidnight), 1)),
    ("hartalika|haritalika teej", .hindu(.bhadrapada, 3, .sunrise)),
    (
      """
      ganesh|ganesha|vinayaka|vinayak|ganapati|ganpati chaturthi|chavithi|puja|chaturti|chathurthi|chauth|utsav,
      vinayakar chaturthi
      """, .hindu(.bhadrapada, 4, .midday)
    ),
    ("rishi panchami", .hindu(.bhadrapada, 5, .midday)),
    ("samvatsari, paryushan parva", .hindu(.bhadrapada, 4, .sunrise)),
    ("radha ashtami, radhashtami", .hindu(.bhadrapada, 8, .midday)),
    ("anant|ananta chaturdashi|chaudas, ganesh visarjan", .hindu(.bhadrapada, 14, .sunrise)),
    ("mahalaya amavasya?, sarva amavasya", .hindu(.bhadrapada, 30, .afternoon)),
    (
      "gita|geeta jayanti, vaikuntha|vaikunta ekadashi|ekadasi", .hindu(.margashirsha, 11, .sunrise)
    ),
    ("datta|dattatreya jayanti", .hindu(.margashirsha, 15, .evening)),
    ("onam, thiru|thiruvonam onam?", .asterism(21, 4)),
    ("thaipusam|thaipoosam, thai poosam|pusam", .asterism(7, 9)),
    (
      """
      thai? pongal, makar|makara|maghe sankranti|sankranthi|sankrant, maghi, uttarayan|uttarayana,
      sankranti|sankranthi, tamil thanksgiving, surya pongal, magh bihu, bhogali bihu
      """, .sankranti(9, bySunset: true)
    ),
    (
      "lohri|lohadi, bhogi pongal?, boghi|bogi pongal?", .after(.sankranti(9, bySunset: true), -1)
    ),
    ("maattu|mattu|maatu pongal, kanuma", .after(.sankranti(9, bySunset: true), 1)),
    ("kaanum|kanum|kanni|kanu pongal", .after(.sankranti(9, bySunset: true), 2)),
    (
      """
      vaisakhi|baisakhi|vasakhi|vaishakhi|visakhi|besakhi|vaisakhee|baishakhi|vaishaki, mesha|mesa sankranti,
      rongali|bohag bihu
      """, .sankranti(0, bySunset: false)
    ),
    ("vishu, tamil new year|year's day?, puthandu, pana sankranti", .sankranti(0, bySunset: true)),
    (
      "rabindra|rabindranath|tagore jayanti|jayanthi, pochishe boishakh",
      .after(.sankranti(0, bySunset: false), 25)
    ),
    (
      "pohela|poila|pahela boishakh|baishakh|boisakh|baisakh, bengali new year|year's day?",
      .fixed(4, 14)
    ),
    (
      "nowruz|norooz|noruz|novruz|nauruz|nawroz|nevruz|newroz|norouz|navruz|nooruz|naw-ruz|nowrouz day?, "
        + "persian|iranian|kurdish|baha'i new year|year's day?", .nowruz
    ),
    (
      """
      parsi|zoroastrian|shahenshahi new year|year's day?, jamshedi|jamshed|parsi navroz|nauroz|nawroz|navroze,
      pateti, navroz|navroze
      """, .parsiNewYear
    ),
    ("sizdah bedar, sizdah be dar", .after(.nowruz, 12)),
  ]
}
