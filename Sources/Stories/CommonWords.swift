/// Words that tell of no story. Only a beginning, so that a small collection is not bound together
/// by them: in a larger one, and in every other language, it is how common a word is that counts.
enum CommonWords {
  /// Folded, of four letters or more; shorter ones count only as names.
  static let list: Set<String> = Set(
    """
    about after again against ago all also although always among and another any are around away
    back because been before behind being below between both but called came can come could day
    days did does done down during each early either else end even ever every few first five for
    found four from gave get give given going gone good great had half hand has have her here high
    him his hour hours how however including into its itself just keep kept kind knew know known
    large last late later least left less let like little local long longer look made make many
    may might minute minutes month months more morning most much must near nearly need never new
    news next night nine not nothing now off often old once one only open other others our out
    over own part people perhaps place put ran rather report right said same saw say says second
    seen set seven several she should show side since six small some something soon still such
    take taken ten than that the their them themselves then there these they thing things third
    this those though thought three through time times today told took toward towards turned two
    under until upon used very want was way week weeks well went were what when where whether
    which while who whole whose why will with within without words work would year years yes yet
    yesterday tomorrow you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
