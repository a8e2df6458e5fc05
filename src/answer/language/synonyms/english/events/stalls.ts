/** Stalls, fairs and competitions; see `SYNONYMS`. */
export const stalls = `
  aim_of_the_game > objective, airsoft bb_gun > replica firearm, artist_alley artist, artist_table
  get_a_table table_at > table allocation exhibitor, audit > inspection, audit > inspector,
  bake_sale cake_stall > stall cake, bookkeeping accounts > treasurer audit, booth exhibitor,
  bootleg pirate > unlicensed copyright, bug > illness, chilly > cold, con > conference, con
  conference > event, con_crud con_flu > illness hygiene, conference congress > symposium,
  convention > con conference expo, convention congress, cosplay > masquerade, cosplay costume,
  cosplay_contest costume_contest > masquerade competition, costume attire, costume dress_up >
  masquerade, cup > award prize, current_champion > holder, dealers_room > vendor trader, diarrhoea
  > illness, dress_up > costume fancy, enough_people > minimum, enter_the_competition
  enter_the_contest how_do_i_enter > entry form, event > convention, exhibitor > stall vendor
  trader, expo > exhibition fair, fair market stall, fan_art sell_fan_art > copyright unlicensed,
  fan_made knock_off bootleg > unlicensed reproduction counterfeit, fancy_dress costume,
  fancy_dress_competition > costume prize, fete fair, flea_market car_boot boot_sale jumble_sale >
  stall seller pitch, food_hygiene > hygiene food, funds > treasurer, gift_shop souvenirs > shop
  merchandise replica, gift_shop_online > shop, goodie > souvenir, gun prop, gun rifle pistol sword
  knife > weapon firearm blade, holder title_holder reigning > champion current, how_do_you_win
  how_to_win > objective winner scoring, how_much_is_an_autograph > signing fee, ice_cream_van
  photo_booth > supplier, is_my_costume_ok revealing skimpy > costume decency attire, market >
  trader stallholder, merch merchandise souvenir, metal_sword real_sword > metal blade, peace_bond
  peacebonding > inspector, peace_bond peacebonding > weapon inspection, penknife multitool > knife
  blade weapon, pitch_an_idea > proposal, prize_fund > purse, prop > weapon replica, putting
  short_game > practise, registration_desk con_desk where_do_i_sign_in > registration desk,
  rent_a_table > table stall fee, revealing skimpy > coverage, run_a_panel host_a_panel do_a_panel
  run_a_game run_an_event > proposal submission programme, run_a_panel host_a_panel do_a_panel
  run_a_game run_an_event > submit program, sell > trade, sell_at_the_con sell_my_art > dealer
  trader vendor, sell_food sell_cakes > food hygiene trader, shop sell > stock, sign_a_form
  sign_something paperwork > register, snotty_nose > cold illness, souvenir gift, stall > pitch
  trader, stall_pitch have_a_stall run_a_stall sell_my_stuff sell_stuff trade_there > trader
  stallholder pitch, stallholder trader, stallholders where_are_the_stalls > stall, stand booth,
  stand booth vendor > stall, swap > amend, sweepstake giveaway > prize draw contest, sword
  lightsaber > prop replica, tombola > draw, tombola raffle, toy_gun nerf replica_gun > prop weapon
  replica, trophy_for > prize, tummy_bug > illness, vendor_hall artist_alley > exhibitor trader,
  weapon blade, win_something what_can_you_win what_do_you_win > prize award, winner champion
  victor, winner_gets winners_get > prize awarded, youngest_winner > youngest`;
