/** Worlds, items and crafting; see `SYNONYMS`. */
export const worlds = `
  achievement trophy medal badge, add_friend share_base > trust permission, ads watch_ads >
  advertisement reward, animal mob, animal wildlife > creature, animals entity, attack_block
  blockers > attacker, auction market, auction_house ah > auction, auction_property > auction,
  backstory background > biography, bad_call wrong_call disagree > protest ruling dispute appeal,
  bagcheck > bag search, balance how_much_do_i_have my_stuff > inventory possession, bank vault >
  storage, banner gacha pull summon > rate, base > build, base_decay decay > upkeep,
  base_protection protect_my_base stop_raiders > claim defence fortify protection, best_place_to
  farm_spot > location, best_seed > seed, bind_on_pickup soulbound bop > bound trade, biome
  terrain, block_attack parry > block, border > edge, breed baby_animal > offspring, bring_food >
  beverages, bug_in_quest quest_stuck > bug, build > archetype, build > construct, build loadout,
  build_contest > contest, build_height > height, build_house build_base house shelter > building
  structure, build_something > build place, buy merchant, carry encumbrance > weight, castle >
  structure build, chest > storage container, claim > plot region, claim_land protect_my_house
  protect_my_land > claim protection land region, clock timer time_limit > time limit, comp >
  contest, cost_to_build what_does_it_cost_to_make > materials require, cow pig sheep chicken >
  animal, crafting build_a > recipe workbench require ingredient, crafting_table > craft, daily >
  reward streak, daily_login login_bonus > login daily reward, daily_reset when_does_it_reset >
  reset daily, daily_reward free_coins > claim reward streak, derank lose_rank drop_rank decay >
  demotion, diamonds > item ore, different_way > variant optional, dig > shovel, dimension > world
  nether, dm > dungeon master, dm gm, dm gm dungeon_master > gamemaster referee, drop loot
  drops_what get_from > yield reward, drop_chance > probability, drop_character > retire, dungeon
  cave, dungeon_finder > dungeon, early_access beta alpha > early access, enemy > monster mob,
  enemy creature, event > competition contest, event_shop event_currency > event currency, expand
  second_base > expansion base, face_claim > image, familiar pet animal_companion > companion, farm
  grow_crops plant > cultivate crop harvest seed, feed what_do_they_eat > diet food, feed_it >
  food, flee > retreat, fog_of_war see_the_map > vision, food eat cook meal > nourishment
  provisions consumption, fridge freezer keep_food > cellar preserve spoil storage, friendly_mob
  passive peaceful > neutral, furnace oven smelter smelt melt > kiln, get_my_stuff_back > restore
  inventory death rollback, get_my_stuff_back recover_items > retrieve corpse satchel grave items,
  get_stuck > trapped stuck, get_stuff_back get_items_back > restore rollback recover refund,
  get_to > location situated region, gm master, gm_decides who_is_right argument disagree
  rules_argument > ruling disputed referee, go_away wear_off > lapse expire expiry, got_robbed
  get_robbed > theft, grief griefer > vandalism destruction, griefer griefing, griefing > destroy,
  griefing broke_my_house destroyed_my > destruction property, grind > farm, guild_bank > vault
  bank, homebrew house_rule > optional variant, house > claim, house_rp buy_a_house > property,
  how_big_can_my_claim more_claim_blocks > claim blocks limit, how_big_is_the_map > region area,
  how_do_i_breed > breeding, how_do_i_craft > recipe crafting ingredients, how_do_i_dig > mine
  pickaxe, how_do_i_get_money get_rich > economy earn currency, how_do_i_kill > damage weakness,
  how_do_i_make > crafting, how_do_i_tame > taming feed, how_much_land how_much_space
  how_many_blocks > blocks limit delimit, how_rare > probability chance spawn, how_to_get_to
  how_do_i_reach > location situated reach region, hunger_rate > satiety depletion, hungry hunger
  starve food_bar > satiety nourishment starvation, hunt > animal, inventory > storage bag, iron
  metal ore > ingot smelt, item loot, item object, items inventory, keep_inventory > inventory
  keep, killstreak > streak, land > plot, land_on > space, leaderboard > table, leaderboard
  ranking, let_friend > trust add permission, let_my_friend_build > trust permission, line_of_sight
  > cover, line_of_sight can_i_see > sight visibility, lock_my_chest > lock, locked_door
  open_the_door > unlock door locked, lockout raid_lock > reset, loot > drop treasure, loot_box
  lootbox, loot_master need_greed > loot, loot_system > loot distribution, loot_table drop_rate >
  drop probability yield, lootbox crate > microtransaction loot, lore backstory > background,
  lore_question > lore, lose_my_land lose_my_plot lose_my_house lose_my_claim > released expire
  absent abandoned plot, lose_my_stuff lose_everything lose_items lose_gear drop_stuff > drop items
  retain inventory satchel, lose_stuff > item inventory loss, lost_everything > restore rollback,
  lost_my_stuff > restore death rollback, make_a how_do_i_make > recipe workbench ingredient,
  make_money > economy currency, map > region, map world_size > border, map_marker > marker,
  map_reset > reset wipe, map_veto map_ban > map veto ban, marketplace > market trade, mine dig,
  minimap > map, mining miner > cave, mob > creature entity, monster > mob, monster mob creature
  enemy > hostile beast, nether > portal, npc > character villager, npc monster > opponent
  creature, npc nonplayer, ore mineral, ore mining, persuade lie bluff charm_someone > persuasion
  deception, pet > tame, pit_stop pit > tyre, plant_the_bomb defuse > bomb, plot_event > plot,
  poison curse disease > affliction condition, protect_base > claim protection, put_in_the_bank >
  deposit, pve monster, quest_reward > reward, raid attack, raid dungeon > expedition instance,
  raid_a_base can_i_raid > raiding allowed, raid_time when_do_you_raid > schedule raid, raiders
  attack_my_base invasion > raid wave attack, rain_indoor > shelter, rare foil > rarity, recipe
  blueprint schematic > unlock learn, ref referee judge > marshal adjudicator, rent buy_property >
  property, resource_pack texture, ride_it can_i_ride > rideable saddle mount, rob_a_bank robbery
  heist > hostage, rot rotten go_off go_bad expire mouldy keep_fresh > spoil spoilage decay perish
  preserve, rta > timer, ruin > structure abandoned, scared afraid frightened > dread fright
  terror, scared_of afraid_of keep_away scare_off scare_away > deter repel flee avoid, scout >
  vision, second_place runner_up > rank second, seed world, seeding > ranking, sell_back > sell,
  sell_stuff > shop market trade, sell_stuff sell_items where_can_i_sell > sell merchant vendor,
  sell_to > merchant, shop trade, shop_cost rent_a_shop open_a_shop > stall lease rent market,
  shop_plot sell_items player_shop > shop chest, sick poisoned ill throw_up puke food_poisoning >
  nausea disease, sidequest > optional quest, skin > texture cosmetic, skin cosmetic outfit >
  appearance costume, smash > destroy, smelt furnace, someone_broke_my_house wrecked_my_base
  blew_up_my_house > griefing vandalism, someone_broke_my_stuff someone_griefed_me griefed >
  rollback report, spawn_rate how_rare rare chance how_likely odds probability > rate percent,
  speedrun wr world_record > record time leaderboard, speedrun_record > record, stash > chest
  storage, steal raid, steal rob take_from > opponent, stole_from_my_chest > theft, stops_playing
  leaves has_to_go drops_out > departs withdraw, storage > box, storage stash > container, store
  merchant, story > plot campaign, story plot what_is_it_about whats_it_about lore > setting
  narrative premise, streak lost_my_streak > consecutive, stuck > trapped unable, swap switch trade
  > exchange, take_anything_out get_out_of_the_bank > withdraw, tame companion, tame pet >
  domesticate, texture_pack resource, time_to_make how_long_to_craft > crafting seconds, timer
  sand_timer hourglass > time seconds, too_dark > torch, trade barter, trade_route > trade,
  trade_skins > trade, trade_with_bank > trade bank, trade_with_npc > trade, trade_with_others
  make_a_deal > trade exchange negotiate, transmog > appearance, treasure > reward, treasure chest,
  trust > permission add, unclaim give_up_land > abandon claim, unlock get_access_to > obtained
  available, unlock_condition > requirement, vote reward, what_does_it_drop > drop,
  what_does_it_drop > loot, what_does_it_eat > food, where_do_i_find > spawns biome,
  where_do_i_find where_can_i_find where_do_i_get where_can_i_get > found obtain located,
  where_does_it_spawn > biome located, where_is find_the > location situated reach, who_deals
  dealer > deals, who_gets_the get_the_drops loot_rules > loot apportioned distribution, wipe >
  regenerated, world_reset wipe new_map > reset season, wreck > destroy grief`;
