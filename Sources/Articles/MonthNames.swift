/// The names of the months, whole and cut short, in the languages that the press writes in.
package enum MonthNames {
  /// The month, 1 to 12, of a name in lower case.
  package static func month(_ name: String) -> Int? { names[name] }

  /// A line a language or spelling; the months parted by a space, spellings of one by a slash.
  private static let table = """
    january february march april may june july august september october november december
    jan feb mar apr may jun jul aug sep/sept oct nov dec
    januar/jänner februar/feber märz april mai juni juli august september oktober november dezember
    jan feb mär/mrz apr mai jun jul aug sep okt nov dez
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    janv févr/fév mars avr mai juin juil août sept oct nov déc
    enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
    ene feb mar abr may jun jul ago sep/set oct nov dic
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago set ott nov dic
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    jan fev mar abr mai jun jul ago set out nov dez
    januari februari maart/mars april mei/maj juni juli augusti/augustus september oktober november december
    jan feb mrt apr mei jun jul aug sep okt nov dec
    januar februar marts/mars april maj/mai juni juli august september oktober november december/desember
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    sty lut mar kwi maj cze lip sie wrz paź lis gru
    ledna února března dubna května června července srpna září října listopadu prosince
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
    január február március április május június július augusztus szeptember október november december
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    янв фев мар апр май июн июл авг сен/сент окт ноя дек
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    януари февруари март април май юни юли август септември октомври ноември декември
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
    januari februari mac april mei jun julai ogos september oktober november disember
    januari februari maret april mei juni juli agustus september oktober november desember
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    ιαν φεβ/φεβρ μαρ/μάρ απρ/απρίλ μαι/μάι/μαϊ ιουν/ιούν ιουλ/ιούλ αυγ/αύγ σεπ/σεπτ οκτ νοε/νοέ δεκ
    jan feb/febr márc ápr máj jún júl aug szept okt nov dec
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
    """

  private static let names: [String: Int] = {
    var names: [String: Int] = [:]
    for line in table.split(separator: "\n") {
      for (index, spellings) in line.split(separator: " ").enumerated() {
        for spelling in spellings.split(separator: "/") where names[String(spelling)] == nil {
          names[String(spelling)] = index + 1
        }
      }
    }
    return names
  }()
}
