/** Music and practical lessons; see `SYNONYMS`. */
export const music = `
  accompanist > accompaniment, band orchestra choir > ensemble music, bandleader > conductor
  director, beginner never_sung > experience ability, buy > hire, buy_music buy_sheet_music >
  scores hire, cheat_sheet notes crib > handwritten aid sheet, choir > choral, choir_director
  choirmaster > musical director conductor, choirs orchestras, concert > recital, conductor >
  musical, girls_voice woman_voice > soprano alto, guitar piano drums > practised, high_voice >
  soprano tenor, instrument > tuition, instrument_lessons music_lessons piano_lessons > tuition
  instrumental, low_voice > bass alto, men_wear > gentlemen, music_style what_music
  what_kind_of_music > repertoire genre, no_experience > ability beginner, pianist piano_player >
  accompanist, play_guitar play_piano play_drums > instrument practise, sheet_music > parts,
  sheet_music notes > scores, sing_badly can_t_sing cant_sing > ability vocal, sing_solo > soloist
  solos, singing > choral, singing_lessons voice_lessons > vocal training, solo > soloist, women
  girls > ladies, women_wear > ladies`;
