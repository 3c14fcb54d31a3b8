/// The Islamic feasts, by their daylight, and the nights by the day that is named with them.
extension EnglishHolidays {
  static let islamic: [(String, Holiday?)] = [
    (
      """
      ramadan|ramazan|ramzan|ramadhan|ramathan|ramadaan|ramazaan|ramzaan, month of ramadan,
      first day of ramadan
      """, .islamic(.ramadan, 1)
    ),
    (
      """
      eid|id|aid|eyd al|ul|el|ur|us? fitr|fitar|fitri|fittr|fetr|fiter|fitre,
      festival|feast of the? breaking of? the? fast, ramadan|ramazan eid|bayram|bayrami,
      idul|eidul|aidil|aidul|eidel fitr|fitri, idulfitri|idulfitr|eidulfitr|aidilfitri, eid al|el|as? seghir|saghir|sagheer, lebaran, hari raya puasa|aidilfitri?,
      lesser eid, sugar feast, eid day?, eker bayrami
      """, .islamic(.shawwal, 1)
    ),
    (
      """
      eid|id|aid al|ul|el|ur? adha|azha|adhaa|adhha|ad'ha|zuha|zoha, eid|id qurban|kurban|ghorban,
      sacrifice feast|festival, feast|festival of the? sacrifice, bakr|bakra|bakri|baqr id|eid,
      idul|eidul|aidul|aidil|eidel adha|azha|zuha, iduladha|eiduladha|aidiladha|eidulazha, eid al|el|ul? kebir|kabir|kabeer, hari raya haji|aidiladha|qurban, tabaski,
      kurban bayram|bayrami|bajram, greater eid, eid e qurban, bakrid|bakreid|baqarid|bakreed
      """, .islamic(.dhuAlHijja, 10)
    ),
    ("eid al|ul|e? ghadir|ghadeer, ghadir day", .islamic(.dhuAlHijja, 18)),
    ("day of arafah|arafat|arafa, arafat|arafah day", .islamic(.dhuAlHijja, 9)),
    (
      """
      islamic|muslim|hijri|arabic|arab|hijra new year|year's day?, amun jadid, awal muharram, muharram,
      first of muharram, ras as sanah|sana al? hijriyah|hijria
      """, .islamic(.muharram, 1)
    ),
    (
      "day of ashura|ashoura|ashurah|aashura, ashura|ashoura|yawm ashura|day?",
      .islamic(.muharram, 10)
    ),
    ("arba'een|arbaeen|arbain|arba'in day?, chehlum", .islamic(.safar, 20)),
    (
      """
      mawlid|mawlud|maulid|milad|maulud|mouloud al|an|un|e|ul? nabi|sharif?, eid e? milad un|ul|al? nabi?,
      prophet's|prophet muhammad|mohammed|mohammad|muhammad's? birthday, milad un nabi, mawlid day?,
      eid milad un? nabi, id e milad
      """, .islamic(.rabiI, 12)
    ),
    (
      """
      isra and|wal|al? mi'raj|meraj|miraj, al isra wal mi'raj, lailat|laylat|laylatul|lailatul al? mi'raj|miraj,
      shab e mi'raj|meraj|miraj, night journey, ascension of the prophet
      """, .islamic(.rajab, 27)
    ),
    (
      """
      laylat|lailat|laylatul|lailatul al|ul? bara'at|baraat|barat, mid sha'ban,
      shab e barat|baraat|bara'at, shab|shabe barat, nisfu sya'ban
      """, .islamic(.shaban, 15)
    ),
    (
      """
      laylat|lailat|laylatul|lailatul|laylathul al|ul|ur? qadr|qadar|kadr, night of power|destiny|decree|measures,
      shab e qadr, nuzul al quran
      """, .islamic(.ramadan, 27)
    ),
    (
      """
      jumu'atul|jumu'at|jummat|jummatul|jumuatul|jumat|jamat|jumuat|jamatul|jumma|juma|jamaat|jumu'ah|jumatul
      ul|al|tul|e? wida|vida|wada|wida'|widaa, alvida juma, last friday of ramadan|ramazan,
      al quds|qods day, quds|qods day
      """, .lastFridayOfRamadan
    ),
  ]
}
