/// The commonest words of languages that the tagger does not know, one list a language: enough to see
/// that a text is written in none that it does. French comes first because its "de" and "la" are
/// Spanish as well.
enum ForeignWords {
  static let lists: [String] = [
    // French
    """
    le la les de des du et est dans pour une un qui que sur pas avec au aux ce cette il elle sont \
    ont été par plus mais ou son ses leur nous vous
    """,
    // Italian
    """
    il lo la le gli di che è per non sono della nel alla una un del con anche più dei da in si ha \
    al come dal ed questo
    """,
    // Portuguese
    """
    o a os as de da do das dos em não uma um com ao que para foi mais pelo pela são e no na nos nas \
    por se seu sua à também
    """,
    // Dutch
    """
    de het een van en niet met zijn voor dat aan is op te ook bij maar door naar wordt in die werd \
    om uit er
    """,
    // Swedish
    "och att det som är för på den med av inte till har en ett de om var från i vid",
    // Danish and Norwegian
    "og at det som er for på den med af ikke til har en et de om var fra i ved av etter",
    // Polish
    "w i na z że się nie do jest to o po jak od za dla przez był są oraz",
  ]
}
