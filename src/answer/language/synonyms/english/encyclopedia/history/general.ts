/** What has been; see `SYNONYMS`. */
export const general = `
  ad > ce, anthem national_song > hymn, archaeologist dig > excavation archaeological, assault >
  storm, aztec maya inca > mesoamerican, ban > proscribed outlawed, banned > suppressed, baptise >
  baptism, before_christ > bce, both_sides > belligerents opposing, brand > trademark, brexit >
  european, broke_through > breach, buddhism buddhist > dharma, buddhist buddhism, capital > seat
  administrative, caveman cavemen > neanderthal prehistoric, chariot > racing, clothes > vestments,
  coins > coinage hoard, colonized colonial, cowboy > ranch cattle, cup > vessel, defend > repel,
  defend defense, demonstration march, dictator > authoritarian regime, dictatorship >
  authoritarian regime, disagree > dissent, disaster > tragedy accident, disaster catastrophe,
  dismiss > removed, dug_up > archaeologists, embezzle > fraud, enemy > adversary, ethnicity >
  heritage, evacuate > refuge, experts historians > scholars scholarship, famous_quote > uttered,
  famous_saying famous_words > quotation uttered, fascist nazi > fascism, fasting > abstinence,
  fighter > warrior combatant, firm > corporation, for_or_against > reject oppose, forgive >
  absolution, forgive > absolved, fort castle > citadel, funeral > rite, gang > group, gave_up >
  capitulated, get_back > retaliate regain, give_up_land lose_land > ceded relinquished, given_back
  > restituted, gladiator > arena combat, greek greeks > hellenic, guard > sentry sentinel, guilty
  guilt, hangman executioner > execution gallows, hero > bravery decorated, hindu hinduism,
  historian > historiography, immigrant > migrated, innocent > exonerated, jew jewish, jew judaism,
  jewish > rabbi, jewish judaism, join > accede affiliate, join > unite merge, leader > commander,
  led commanded, market > trading, meaning_of_life > existence, medal > decorated, medieval >
  mediaeval, medieval middle, merchant trader, merge > merger, merge join > amalgamated,
  middle_ages medieval, miracle > miraculous, mp mps > representative deputy, mummy > mummified
  embalmed, muslim islam, nazi hitler > third_reich german, neanderthal > prehistoric hominin,
  official > recognised, outlaw illegal > proscribed, paratrooper > airborne, pilgrim > pilgrimage,
  pilgrimage > shrine, pirate > piracy buccaneer privateer, pope > pontiff, pope papacy, pope
  papal, pottery > earthenware, pottery pot > ceramic vessel, prehistoric stone, profit > income,
  race ethnicity > descent ancestry, racist racism > segregation prejudice, rally > demonstration,
  re_enactment > reenactment, reborn rebirth > reincarnation, rescue > relief, result > aftermath,
  retreat withdraw, revenge > avenge, revenge get_back_at > retaliate reprisal vengeance, rite >
  ceremony, ritual > rite ceremony, robe > vestments, sabbath > rest, sacrifice > offering ritual,
  samurai ninja > warrior, sank > scuttled torpedoed, scandal > allegation, sexist > misogyny,
  shops > market, sin > transgression, slogan > motto, stamp > postage, step_down > resign,
  stone_age > palaeolithic neolithic, street > named, sue > suit, sued get_sued > suit lawsuit
  plaintiff, suit > lawsuit, sunday > sabbath, tax > toll tariff, tax > tribute, tortured >
  interrogated, tunnel > undermine gallery subway, uniform > insignia, wedding > rite, went_under
  went_bust > bankrupt liquidation, what_did_they_wear > clothing dress costume,
  what_language_did_they > spoken language, who_owns owner > subsidiary parent shareholder,
  why_did_they_disappear what_happened_to_them > decline collapse extinction`;
