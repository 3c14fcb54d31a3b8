/// The feasts of China, Korea and Vietnam, and the Buddhist days kept by their calendars.
extension EnglishHolidays {
  static let asian: [(String, Holiday?)] = [
    (
      """
      chinese|lunar|korean|vietnamese|asian lunar? new year|year's day?, chinese|lunar new year|year's festival,
      chinese? spring festival, seollal|seolnal, tet nguyen dan, ^tet holiday?,
      ^tết nguyên? đán? 
      """, .chinese(1, 1)
    ),
    ("chinese|lunar lunar? new year|year's eve", .chinese(1, 0)),
    ("lantern festival, yuanxiao festival", .chinese(1, 15)),
    (
      """
      qingming|ching ming? festival|day?, tomb sweeping day|festival, chinese memorial day,
      pure brightness festival
      """, .solarTerm(15)
    ),
    (
      """
      buddha|buddha's birthday, buddha day, vesak|wesak|vesakh|vaisakh day|poya|festival?,
      waisak day?, visakha bucha|puja day?
      """, .chinese(4, 15)
    ),
    (
      """
      dragon boat festival|day, dragonboat festival, duanwu|tuen ng festival|day?, double fifth festival|day?
      """, .chinese(5, 5)
    ),
    (
      """
      qixi|qiqiao festival?, double seventh festival|day?, chinese valentine|valentine's day
      """, .chinese(7, 7)
    ),
    ("hungry? ghost festival|day, zhongyuan festival", .chinese(7, 15)),
    (
      """
      mid|mid-autumn autumn festival|day, moon|mooncake festival, chuseok, zhongqiu|jungchu festival?,
      midautumn festival, tet|tết trung thu
      """, .chinese(8, 15)
    ),
    (
      """
      double ninth festival|day?, chongyang|chung yeung festival?, chung yeung day
      """, .chinese(9, 9)
    ),
    ("laba festival", .chinese(12, 8)), ("dongzhi festival?, dong zhi", .solarTerm(270)),
    ("bodhi|rohatsu day", .fixed(12, 8)),
    (
      "songkran, thai|khmer|cambodian|burmese|lao|laotian|sinhala|sinhalese|nepali|nepalese new year|year's day?, thingyan",
      .fixed(4, 13)
    ),
    ("obon", .fixed(8, 15)), ("tanabata, star festival", .fixed(7, 7)),
  ]
}
