import Articles
import Chronology
import Testing

/// What each event of a sentence says: a line an event, `label` or `label <speaker>`.
@Suite struct EventClausesTests {
  @Test(arguments: [
    // One date: what ties the sentence to others, and the date itself, are left out.
    (
      "On ⟦July 25|2024-07-25⟧, the minister publicly backed the plan.",
      "The minister publicly backed the plan"
    ),
    ("However, the group left on ⟦Monday|2024-07-22⟧, citing the cost.", "The group left"),
    (
      "Further complicating matters, a former mayor blamed them on ⟦July 27th|2024-07-27⟧, alleging fraud.",
      "A former mayor blamed them"
    ),
    (
      "It began in ⟦late July|2024-07-20/2024-07-31 late⟧, despite early hopes.",
      "It began in late July"
    ),
    ("The deadline is ⟦Friday|2024-07-26⟧.", "The deadline is Friday"),
    (
      "The change became clear on ⟦August 4th|2024-08-04⟧, when an official said that the army would move.",
      "The change became clear, when an official said that the army would move"
    ),
    (
      "This became clear on ⟦August 4th|2024-08-04⟧, when an official said that the army would move.",
      "An official said that the army would move"
    ),
    (
      "The hearing was moved from ⟦12 June|2024-06-12⟧ to ⟦3 July|2024-07-03⟧.",
      "The hearing was moved from 12 June to 3 July"
    ),
    (
      "The road was shut from ⟦12 June|2024-06-12⟧ to ⟦3 July|2024-07-03⟧.",
      "The road was shut from 12 June to 3 July"
    ),
    // The date is of a noun, and not of the verb of its clause.
    (
      "The League condemned the move announced on ⟦Monday|2024-07-22⟧ by the minister.",
      "The move announced by the minister"
    ),
    ("Police arrested six people on ⟦Monday|2024-07-22⟧.", "Police arrested six people"),
    (
      "The judge rejected the appeal filed by the union ⟦last week|2024-07-15⟧.",
      "The appeal filed by the union"
    ),
    (
      "The strike shut plants owned by Ford on ⟦Monday|2024-07-22⟧.",
      "The strike shut plants owned by Ford"
    ),
    (
      "They held him as part of a drive launched in ⟦April|2024-04⟧.", "A drive launched"
    ),
    ("The figures showed sales dropped in ⟦May|2024-05⟧.", "The figures showed sales dropped"),
    (
      "The court heard the man threatened her in ⟦May|2024-05⟧.",
      "The court heard the man threatened her"
    ),
    (
      "Callaghan tells her story in the new film, released on ⟦Friday|2024-07-26⟧.",
      "The new film, released"
    ),
    ("He was charged, tried, released on ⟦Friday|2024-07-26⟧.", "He was released"),
    (
      "Refugees—dispossessed in ⟦1948|1948⟧ of their homes—make up half of the town.",
      "Refugees—dispossessed in 1948 of their homes"
    ),
    (
      "Ashley had a son in ⟦2017|2017⟧ after suffering a loss in ⟦2014|2014⟧.",
      "Ashley had a son|Suffering a loss"
    ),
    (
      "The outage came in ⟦May|2024-05⟧ following Musk’s takeover of the firm ⟦last year|2023⟧.",
      "The outage came|Musk’s takeover of the firm"
    ),
    (
      "She supports a ban on guns and other measures the board passed ⟦last year|2023⟧.",
      "Other measures the board passed"
    ),
    (
      "They gave her all the money she asked for in ⟦May|2024-05⟧.",
      "They gave her all the money she asked for"
    ),
    (
      "It was a result the party feared in ⟦May|2024-05⟧.", "A result the party feared"
    ),
    ("At the match the crowd cheered on ⟦Saturday|2024-07-20⟧.", "At the match the crowd cheered"),
    ("With a smile the judge left on ⟦Monday|2024-07-22⟧.", "With a smile the judge left"),
    (
      "In the hall the board passed the plan in ⟦May|2024-05⟧.",
      "In the hall the board passed the plan"
    ),
    (
      "The firm, which is to cut jobs ⟦this week|2024-07-22⟧ as it faces losses, confirmed on ⟦Monday|2024-07-22⟧ that it had sold a mill.",
      "The firm is to cut jobs|The firm confirmed that it had sold a mill"
    ),
    (
      "Firms will be asked for plans ⟦this month|2024-07⟧ and a jury of experts and officials will pick one in ⟦2025|2025⟧.",
      "Firms will be asked for plans|A jury of experts and officials will pick one"
    ),
    (
      "In a ⟦Nov. 5|2023-11-05⟧ letter, the doctors asked for help.",
      "In a Nov. 5 letter, the doctors asked for help"
    ),
    (
      "It said in an ⟦Oct. 26|2023-10-26⟧ letter to the firms that their work was poor.",
      "It said in an Oct. 26 letter to the firms that their work was poor"
    ),
    (
      "A storm left two inches (5 cm) of rain in Hull on ⟦Tuesday|2024-07-23⟧ and more was expected on ⟦Friday|2024-07-26⟧.",
      "A storm left two inches (5 cm) of rain in Hull|More was expected"
    ),
    (
      "The task force met in ⟦May|2024-05⟧, while in ⟦June|2024-06⟧ the state announced a policy.",
      "The task force met|The state announced a policy"
    ),
    // What only leads to the clause is left out.
    (
      "Following the first model, Apple plans to release another in ⟦May|2024-05⟧.",
      "Apple plans to release another"
    ),
    (
      "In a statement released on ⟦5 July|2024-07-05⟧, the day the bids were due, it said it handed in a plan.",
      "It said it handed in a plan"
    ),
    (
      "Speaking to reporters while visiting nurses in Leeds on ⟦Friday|2024-07-19⟧, the minister insisted the state was right.",
      "The minister insisted the state was right"
    ),
    ("He did not come nor did he call on ⟦Friday|2024-07-19⟧.", "He did not come nor did he call"),
    // Several dates: each has its own clause.
    (
      "He was arrested on ⟦Monday|2024-07-22⟧ and charged on ⟦Tuesday|2024-07-23⟧.",
      "He was arrested|He was charged"
    ),
    (
      "He was released on ⟦Monday|2024-07-22⟧ and flew home on ⟦Tuesday|2024-07-23⟧.",
      "He was released|He flew home"
    ),
    (
      "The bridge, built in ⟦1932|1932⟧, collapsed on ⟦Monday|2024-07-22⟧.",
      "The bridge, built in 1932|The bridge collapsed"
    ),
    (
      "The bridge, which opened in ⟦1932|1932⟧, collapsed on ⟦Monday|2024-07-22⟧.",
      "The bridge opened|The bridge collapsed"
    ),
    (
      "The bridge fell on ⟦Monday|2024-07-22⟧ after engineers closed it on ⟦Sunday|2024-07-21⟧.",
      "The bridge fell|Engineers closed it"
    ),
    (
      "The man who was arrested on ⟦Monday|2024-07-22⟧ appeared in court on ⟦Tuesday|2024-07-23⟧.",
      "The man was arrested|The man appeared in court"
    ),
    (
      "The house passed it on ⟦3 May|2024-05-03⟧; the senate rejected it on ⟦10 May|2024-05-10⟧.",
      "The house passed it|The senate rejected it"
    ),
    (
      "Her crew left her on ⟦27 October|1915-10-27⟧, and on ⟦21 November|1915-11-21⟧, in the dark, she sank.",
      "Her crew left her|In the dark, she sank"
    ),
    (
      "It began in ⟦May|1915-05⟧, and for the others, who stayed, it ended in ⟦June|1915-06⟧.",
      "It began in May|It ended in June"
    ),
    (
      "It was launched on ⟦9 August|1976-08-09⟧, touched down nine days later and on ⟦22 August|1976-08-22⟧ brought soil back.",
      "It was launched|It brought soil back"
    ),
    (
      "She was built for a trade that failed, launched on ⟦3 May|1912-05-03⟧ and sold to Ames in ⟦1914|1914⟧.",
      "She was launched|She was sold to Ames"
    ),
    (
      "He won a prize in ⟦2012|2012⟧ and, in ⟦July 2015|2015-07⟧, became the first miner there.",
      "He won a prize|He became the first miner there"
    ),
    (
      "It was on ⟦Oct. 12, 1944|1944-10-12⟧, that the last train left.",
      "The last train left"
    ),
    (
      "Now it has a pump, installed ⟦last Thursday|2024-07-18⟧ by volunteers.",
      "A pump, installed by volunteers"
    ),
    (
      "Sales in the ⟦quarter|2024-Q1⟧ ended Feb. 24 fell to $1 million.",
      "Sales in the quarter ended Feb. 24 fell to $1 million"
    ),
    (
      "Power came back by ⟦Sunday|2024-07-21⟧; schools reopen on ⟦Wednesday|2024-07-24⟧.",
      "Power came back by Sunday|Schools reopen on Wednesday"
    ),
    (
      "Ice shrank in ⟦2020|2020⟧, according to a study published ⟦Monday|2024-07-22⟧ in a journal.",
      "Ice shrank in 2020 <a study>|Ice shrank in 2020, according to a study published in a journal"
    ),
    (
      "It held until ⟦May|1994-05⟧; but on ⟦9 June|1996-06-09⟧, a bomb in the docks killed two men.",
      "A bomb in the docks killed two men"
    ),
    (
      "On ⟦3 May|2024-05-03⟧, a bus crashed; on ⟦4 May|2024-05-04⟧, a train derailed.",
      "A bus crashed|A train derailed"
    ),
    (
      "A report published on ⟦3 May|2024-05-03⟧ found that prices rose in ⟦March|2024-03⟧.",
      "A report published on 3 May found that prices rose in March"
        + "|A report published on 3 May found that prices rose"
    ),
    (
      "The left-leaning Acme Institute found in ⟦May|2024-05⟧ that prices rose.",
      "The left-leaning Acme Institute found that prices rose"
    ),
    (
      "He was born on ⟦3 May 1950|1950-05-03⟧ in Cork and moved to Hull in ⟦1972|1972⟧.",
      "He was born in Cork|He moved to Hull"
    ),
    ("Born in ⟦1950|1950⟧, she grew up in Hull.", "Born in 1950, she grew up in Hull"),
    // A label reads as a sentence does, with its date where nothing else holds it together.
    (
      "Since the landing on ⟦23 August|2023-08-23⟧ the crew has done all it could.",
      "Since the landing on 23 August the crew has done all it could"
    ),
    (
      "Under the River Treaty of ⟦1 December 1959|1959-12-01⟧ the wreck is a monument.",
      "The River Treaty of 1 December 1959"
    ),
    (
      "The people who left Rome on ⟦5 May|2022-05-05⟧ to find it have a map.",
      "The people who left Rome to find it have a map"
    ),
    ("All of it hangs on ⟦May 22|1998-05-22⟧, a Friday.", "All of it hangs on May 22, a Friday"),
    ("Late on ⟦Saturday|2010-03-20⟧ the long wait came to an end.", "The long wait came to an end"),
    (
      "On ⟦Thursday|2010-04-22⟧ the sky looked almost as it always does.",
      "The sky looked almost as it always does"
    ),
    (
      "Experts expect that they will be home by ⟦early May.|2010-05-01/2010-05-10 early⟧",
      "Experts expect that they will be home by early May"
    ),
    (
      "The list is short: the Upper Union on ⟦3 May 1966|1966-05-03⟧, the Lower on ⟦2 June 1966|1966-06-02⟧.",
      "The Upper Union on 3 May 1966|The Lower on 2 June 1966"
    ),
    (
      "The first left in ⟦May|2021-05⟧, the second in ⟦June|2021-06⟧.",
      "The first left|The second left"
    ),
    // Reported speech: the day of the saying, and the day of what was said.
    (
      "Officials said on ⟦Tuesday|2024-07-23⟧ that the bridge fell on ⟦Monday|2024-07-22⟧.",
      "Officials said that the bridge fell on Monday|The bridge fell <Officials>"
    ),
    (
      "The bridge fell on ⟦Monday|2024-07-22⟧, the mayor said on ⟦Tuesday|2024-07-23⟧.",
      "The bridge fell <the mayor>|The bridge fell on Monday, the mayor said"
    ),
    (
      "The bridge will close on ⟦Friday|2024-07-26⟧, said Ana Bell, the mayor.",
      "The bridge will close <Ana Bell>"
    ),
    (
      "“It is done,” said Rep. Ann Holt (Hull), the head of the panel, during a hearing ⟦last week|2024-07-15⟧.",
      "“It is done,” said Rep. Ann Holt (Hull), the head of the panel, during a hearing"
    ),
    (
      "According to the U.S. Attorney’s Office, Hill will stand trial on ⟦Friday|2024-07-26⟧.",
      "Hill will stand trial <the U.S. Attorney’s Office>"
    ),
    (
      "Hill has already announced it will open in ⟦May|2024-05⟧.", "It will open <Hill>"
    ),
    (
      "Mr Hill told the Commons ⟦last month|2024-06⟧ the state would pay in ⟦May|2024-05⟧.",
      "Mr Hill told the Commons the state would pay in May|The state would pay <Mr Hill>"
    ),
    (
      "“No one can tell,” Jesse Dodge, a tutor at the school, told the Post in ⟦May|2024-05⟧.",
      "“No one can tell,” Jesse Dodge, a tutor at the school, told the Post"
    ),
    (
      "The Union said it changed nothing, while the League broke off talks on ⟦Monday|2024-07-22⟧.",
      "The League broke off talks"
    ),
    (
      "Lynn said after the game that the side won it on ⟦Monday|2024-07-22⟧.",
      "The side won it <Lynn>"
    ),
    (
      "As the Post reported in ⟦May|2024-05⟧, Ann Holt has left the firm.",
      "Ann Holt has left the firm <the Post>"
    ),
    ("According to the police, the man died on ⟦Friday|2024-07-26⟧.", "The man died <the police>"),
    (
      "She told reporters on ⟦Monday|2024-07-22⟧ that she would resign.",
      "She told reporters that she would resign"
    ),
    (
      "“We knew on ⟦Monday|2024-07-22⟧,” Ana Bell told reporters, “and we acted on ⟦Tuesday|2024-07-23⟧.”",
      "We knew on Monday <Ana Bell>|We acted on Tuesday <Ana Bell>"
    ),
    (
      "“I told them on ⟦Monday|2024-07-22⟧ that it would fall,” says Ana Bell.",
      "I told them that it would fall <Ana Bell>"
    ),
    ("Bell: “We close the bridge on ⟦Friday|2024-07-26⟧.”", "We close the bridge <Bell>"),
    (
      "Mayor Bell: The bridge will close on ⟦Friday|2024-07-26⟧",
      "The bridge will close <Mayor Bell>"
    ),
    (
      "The roof will be shut by ⟦Friday|2024-07-26⟧, the mayor, Ana Bell, said on ⟦Sunday|2024-07-21⟧.",
      "The roof will be shut by Friday <the mayor, Ana Bell>"
        + "|The roof will be shut by Friday, the mayor, Ana Bell, said"
    ),
    (
      "Asked about the roof, Ana Bell, the mayor, said it had fallen on ⟦Monday|2024-07-22⟧.",
      "It had fallen <Ana Bell, the mayor>"
    ),
    (
      "Bell, who had said in ⟦May|2024-05⟧ that she would wait, closed the bridge on ⟦Monday|2024-07-22⟧.",
      "Bell had said that she would wait|Bell closed the bridge"
    ),
    (
      "The mayor said that engineers had told her on ⟦Monday|2024-07-22⟧ that it would fall in ⟦May|2025-05⟧.",
      "Engineers had told her that it would fall in May <The mayor>|It would fall <engineers>"
    ),
    // Whose, which and when.
    ("Storm, whose term ends in ⟦2026|2026⟧, denied it.", "Storm’s term ends"),
    (
      "The gale felled the mast at Ness, which was put up in ⟦1984|1984⟧.",
      "The mast at Ness was put up"
    ),
    ("When the lease ran out in ⟦1871|1871⟧ he left the town.", "The lease ran out"),
    (
      "The draw, 1-1, was poor, but on ⟦Monday|2024-07-22⟧ the manager, Luc Berg, left the club.",
      "The manager, Luc Berg, left the club"
    ),
    (
      "The bank cut its rate on ⟦Thursday|2024-07-25⟧, its first cut for years, and hinted at more in ⟦May|2025-05⟧.",
      "The bank cut its rate, its first cut for years|The bank hinted at more"
    ),
    (
      "Anyone who saw them between ⟦noon|2024-07-26⟧ and ⟦3pm|2024-07-27⟧ is asked to call.",
      "Anyone saw them between noon and 3pm"
    ),
    (
      "He began it in ⟦2008|2008⟧ while working as a porter and finished it in ⟦2013|2013⟧.",
      "He began it|He finished it"
    ),
    // A name says itself.
    ("It has been held since the ⟦October 7th|2023-10-07!⟧ attacks.", "The October 7th attacks"),
    (
      "The war stems from the ⟦October 7, 2023|2023-10-07⟧, Red-led attack on the south, which killed many.",
      "The Red-led attack on the south, which killed many"
    ),
    (
      "City scored twice in the first minutes of ⟦Saturday|2024-07-20⟧'s match and won.",
      "City scored twice in the first minutes of Saturday's match and won"
    ),
  ])
  func saysWhatHappened(marked: String, expected: String) {
    #expect(HandDated(marked).told == expected.split(separator: "|").map(String.init))
  }
}
