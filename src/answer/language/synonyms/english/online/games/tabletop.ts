/** Board games and cards; see `SYNONYMS`. */
export const tabletop = `
  ace king queen jack > rank card, achievement trophy > unlock, alone solitaire, alone solo single
  singleplayer, at_the_start to_start set_up setup > preparation initial receives, awards_won >
  award, bag backpack inventory carry_more too_heavy overweight encumbered > capacity carry
  encumbrance weight slot, ban_champions pick_ban picks_and_bans draft > ban champion pick,
  banned_cards banlist > banned restricted, beginner new_player > guide, best_hand royal_flush
  flush straight > hand ranking, board tile, buy > acquire, buy_with_money > purchase real,
  can_i_take_it_back take_back_a_move > undo retract, cancel_a_card block_a_card > cancel counter
  negate, cant_pay not_enough_money > insufficient debt, captured > removed, card > deck hand,
  check_in when_to_check_in > check confirmation minutes, checkmate > king, coin_flip
  heads_or_tails > coin toss, coins cash gold > currency crown credit token gem, combine_cards >
  set combination, d20 roll > dice die, dead_piece > removed, deck stack > draw, deck_size
  how_many_cards_in_a_deck > deck minimum cards, dice > die, dice d6 d10 d12 d20 > sided, dice_bot
  > dice, direction which_way_round > clockwise, discard > card, disconnect dc internet_dropped
  dropped_out internet_died > restarted reconnect remake, dispute_result > protest, draw_cards
  how_many_cards_do_i_draw > draw, draw_out deck_out > deck empty, empty_deck deck_empty
  run_out_of_cards deck_runs_out > exhausted shuffle reshuffle pile, ff > forfeit,
  first_player_token > marker, flame trash_talk toxic talk_shit bm > unsporting unsportsmanlike
  behaviour sanctioned harassment, free_to_play f2p > free purchase, gem > diamond currency,
  get_kicked > kick afk timeout, give_a_card > pass, go turn round > phase, go_home set_a_home >
  home sethome, gold_seller buy_gold rmt > purchase gold ban, graphics_card nvidia > graphics,
  graveyard discard_pile dead_cards > discard, group_up find_a_group party > group finder, hand_out
  > receive, hex square > tile, hidden_role traitor who_is_the_traitor > role secret, home >
  sethome, how_do_i_set_it_up > setup preparation, how_do_i_win > objective points,
  how_many_can_play > player, how_many_cards how_many_cards_do_i_get > dealt hand,
  how_many_cards_can_i_hold hold_cards too_many_cards > limit excess discard, how_many_on_a_team
  team_size people_on_a_team > squad roster consists players, how_many_people how_many_players
  max_players > players participants capacity maximum, how_many_points > points victory draw,
  how_many_points_to_win > points victory, how_many_turns how_many_rounds > rounds turns,
  inspiration > reroll, late show_up_late no_show dont_show_up doesnt_show > forfeit punctual
  minutes walkover, lay > discard, leader_quit leader_inactive leader_left owner_left > leadership
  passes inactive, load_order > load order, lobby room, looking_for_group > team party,
  lost_a_piece missing_piece broken_piece damaged_piece > replacement component missing damaged,
  meeple piece, microtransaction purchase, missable miss_it > permanently, missing_card >
  replacement component, missing_player cant_make_it not_there > absence, mission objective quest,
  mix > deck, money > currency crown token gem, money gold, money gold starting_money > coin
  wealth, money_at_start starting_money > coins receives initial, money_run_out bankrupt broke >
  bankruptcy, mulligan new_hand redraw > hand, music_too_loud > volume, mvp best_player > award,
  my_go whose_go whose_turn > clockwise, my_go your_go whose_go a_go > turn action, named_after
  inspired_by based_on > inspiration reference, no_cards_left > deck reshuffle exhausted, of_a_kind
  > set, offer_a_draw > draw, out_of_pieces no_pieces_left run_out_of_pieces > supply exhausted,
  part component token, pawn figure bits > component token, pawn piece meeple > counter, pay_to_win
  p2w > purchase advantage, pick_side who_picks which_side blue_side red_side > sides determined
  coin toss, pick_up draw take_a_card > acquire pile, piece > component token, piece pawn, player
  gamer, player user, point victory, points score > prestige, pools group_stage > stage, prize goty
  > nominated, prize win_what winner_get how_much_money prize_money prize_pool > purse trophy
  award, professional > excluded, professional pro > qualified, put_down play_a_card > place play
  discard, qualify next_stage get_through > advance, ran_out no_more empty used_up > exhausted
  depleted, real_money irl_money > trade, real_money real_cash actual_money irl_money > monetary
  purchase currency, redeem_code gift_code codes > redeem, redo remake start_again replay restart >
  rematch, refill_hand > draw replenish, remake remastered, removed_from_game took_out > removed,
  report_a_player toxic_teammate > report behaviour, reroll > repeat, reroll > roll, reviews rating
  score metacritic any_good > reception critic, robux vbucks gems_premium premium_currency >
  currency premium purchase, roll_again throw_again fell_off_the_table on_the_floor cocked > roll
  reroll, roll_for d20 > roll dice check, run_out_of_cards > deck, same_points > tie, same_points
  tied tiebreaker > equality decided, same_score same_points > tiebreaker, same_space share_a_space
  two_on_one > occupy, score report_the_score > submit, send_coins give_coins send_money give_money
  pay_someone > transfer gift, set_home > home sethome, setup > start, show_cards secret > reveal
  hidden, show_my_hand > reveal, shuffle deck, side_pot > pot, side_quest > objective,
  single_player solo, singleplayer single_player, skip pass sit_out miss_a_turn lose_a_turn > forgo
  forfeit, skip_my_turn skip_my_go miss_a_turn miss_a_go > pass turn, skip_turn > pass skip, solo
  by_yourself by_myself > solitaire, solo_mode > solitaire, spend_money buy_something > pay cost
  purchase, split share_out divided > apportioned distribute, split_pot tie > split pot,
  split_the_money share_the_money > divided equally, squad_up duo trio > squad, stalemate > draw,
  start_over > restart, start_quest begin_quest > quest start initiated trigger, starting_hand
  how_many_cards_at_the_start how_many_cards_do_you_get > dealt receives cards, steal_a_card >
  take, straight sequence > consecutive, sub replacement_player swap_someone stand_in fill_in bench
  > substitute alteration roster, take_turns > clockwise turn, talk_during table_talk
  tell_your_partner > communication, team_rules > partner, team_up lfg find_people_to_play
  play_with_me > party group team squad, teammate team, threefold repetition > draw, tiebreaker tie
  draw level, token counter, too_many_pieces > limit, touch_a_piece touched > move, transfer_market
  buy_players > transfer, turn round, turn_based > turn, turn_order > clockwise sequence, tutorial
  > guide instruction, two_player_rules with_two > two, uncomfortable too_dark safety x_card
  triggers > excluded consent, vdm run_people_over > vehicle, whale > purchase advantage,
  what_can_i_do_on_my_turn do_on_my_turn > actions turn perform, what_do_i_get what_do_you_get
  what_do_we_get > receive awarded granted, what_do_i_need_first > requires, what_do_i_need_to_play
  what_do_we_need > requires needed sheet dice, what_do_i_need_to_win goal aim point_of_the_game >
  objective victory, what_does_the_star what_does_the_symbol > symbol icon, whats_a_draw its_a_tie
  > tie tiebreaker, whats_in_the_box > components, whats_the_aim > victory objective points,
  when_do_we_get_paid get_our_money payout > remitted paid transfer prize, where_can_i_place
  where_can_i_put > place adjacent, where_does_he_live > resides home, who_acts_first > order,
  who_goes_first turn_order > order acts first, who_goes_first who_starts > youngest,
  who_goes_first who_starts start_player first_player goes_first > commence begins first starting,
  who_wrote_the_music music ost > composed score, whose_turn > turn, wild_card joker > wild, win
  winner how_do_you_win > prevails victory objective, win_condition how_to_win > victory condition,
  wood logs trees chop cut_down_trees > timber felling plank lumber, write_moves_down
  write_down_my_moves > notation recorded, wrong_card_played > mistake`;
