/** Swimming and water sports; see `SYNONYMS`. */
export const swimming = `
  air_ambulance > helicopter rescue, aisle > seat, allergic_to_horses > allergy hair, armbands
  floaties > buoyancy float, armbands rubber_ring lilo > inflatable flotation aid, armbands_needed
  > buoyancy aid, basin > bath, best_seats > row, best_seats where_to_sit > stalls circle seat,
  big_pool main_pool > basin, boil filter purify > treated water, bomb_in > jumping, bring_a_bottle
  water > hydration, buoyancy_aid > lifejacket, burkini > swimwear modest, can_t_swim non_swimmer >
  swimmer ability buoyancy, canoe > craft, canoe kayak > paddle, chlorine > water quality chemical,
  cold > fever, cold_in_summer > temperature freezing, cold_water > hypothermia, competence >
  ability, craft handmade, cramp > muscle hydration, crap rubbish_at bad_at not_very_good useless >
  beginner ability standard, creek_water > stream treated, deep_end how_deep_is_the_pool deep_is_it
  > depth metre, dive dove > board, diving_board > platform springboard, diving_board dive bombing
  > jumping, dove diving, drown lifeguard, drowning > rescue, feed_the_horses feed_the_ponies >
  feeding hand, fishing angling, float floaties > inflatable flotation, float water_wings >
  buoyancy, floaties armband, get_in_the_water into_the_water > basin hoist, geyser > thermal,
  goggles safety_glasses safety_specs > eye protection, goggles_and_helmet > helmet, goggles_needed
  > goggles, good_at > ability skill experience, good_enough how_good > ability standard
  competence, got_a_temperature high_temperature > fever, hair_in_a_bun bun > hair tied, hair_up >
  tied, hairdryers > hair, handicap > certificate index, heat > dehydration sun, heated >
  temperature, heated_pool > temperature, hot_spring > thermal, hot_tub > whirlpool jacuzzi, hottub
  jacuzzi > spa whirlpool, how_much_water > litre carry, jacuzzi > hot, jump_off dive_off
  high_board > board platform diving, kayak_hire sup paddleboard paddle_board > hire craft paddle,
  lane > pool swim, lane_swimming > lane, lap > length lane, lap circuit, legroom > row, lengths >
  lane swimming, level > ability standard, licence_to_row permit_to_paddle > licence waterway, lido
  > pool, lifeguard > guard rescue, lightning_pool > thunderstorm, lilo inflatable > toy floating,
  long_hair swim_cap > hair cap, nappy swim, need_a_handicap > certificate handicap, need_to_swim
  able_to_swim > swim competence, noodles pool_noodle > floating aid, open_air > outdoor,
  outdoor_pool lido > outdoor open_air, paddle oar, plunge_pool > cold, ponytail > hair tied, pool
  > basin, pool > bath, pool aquatic, pool_toys > toy inflatable, power_boat > motor, purify >
  boil, put_my_boat_in kayak_on_the_lake > craft launching boating, radio_licence > vhf, row > oar,
  rowing boat, safety_boat rescue_boat > rescue patrol, safety_cover > rescue, sauna steam,
  sauna_included > sauna included, scuba > underwater, scuba snorkelling > diving, self_defence
  self_defense > protection, skill > ability experience, something_to_go_fishing fishing_permit >
  licence angling, spa > sauna wellness, sprinkler > water, stalls circle balcony > seat
  auditorium, steam_room sauna, steamroom > steam sauna spa, stretch > flexibility warmup,
  struck_by_lightning > lightning storm electrical, sup paddleboard, swim_in > swimming bathing,
  swim_nappy pool_nappy > nappy incontinent, swimmer bather, swimmer swimming, swimming_badge
  25_metres 50_metres > award certificate, swimming_costume cossie swimmers bathers bikini speedos
  > swimwear attire, swimming_hat > cap, swimming_pool > pool, swimsuit swim, swimsuit swimwear,
  swimsuit trunks bikini swimwear bathers > costume attire, swimwear trunks, thirsty > water
  hydration, thunderstorms > electrical, tubing sledging > toboggan, warm_up stretch, water_butt
  rain_barrel > tank butt water, water_my_plants watering > irrigation, water_station
  drinks_station water_stop drink_on_the_way > refreshment hydration, water_temp
  how_warm_is_the_water how_cold_is_the_water > temperature degree, watering_can > water tank,
  wetsuit > neoprene suit, windsurf kitesurf surf > board wave`;
