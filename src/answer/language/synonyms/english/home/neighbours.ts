/** Neighbours, noise, rubbish and parking; see `SYNONYMS`. */
export const neighbours = `
  act_up > behaviour, all_clear > signal, annoy > disturb quiet, annoying nuisance, antisocial asbo
  > nuisance behaviour, apply_for_room > allocation application, argument row > disagreement,
  avalanche > slope, avalanche > snow, backyard > garden patio, balcony > terrace patio, ball_games
  > playground, bbq barbecue grill > charcoal flame balcony, bbq grill, bbq_on_balcony > barbecue,
  bday > party gathering, bedroom > room, beep > audible, beep > signal acoustic, beep > tone, bin
  dump > disposal discard, bin dustbin, bin garbage litter rubbish trash waste, bin_bag trash_bag
  garbage_bag bin_liner > sack, bin_day bin_collection bins_emptied > collection emptied schedule,
  bins > emptied, birthday_party > gathering celebration, blast_music > noise volume quiet,
  blizzard > snow, bother disturb > nuisance, buggy > lobby, buggy pram stroller bike > communal
  obstruct, change_room transfer, childproof baby_proof > safety guard, ciggies cigs > smoking,
  clean scrub > cleanse, clean_my_room > cleaning swept, clean_stairs > stairwell, cleaning_rota
  clean_stairs > rota cleaning, closet wardrobe, closet wardrobe > cabinet, coffee_machine
  coffee_maker > brewing espresso, cook_in_my_room > cooking appliances, couch settee, couch sofa
  wardrobe > bulky, cupboard > cabinet closet wardrobe, curb kerb > pavement, curfew > hours,
  curfew quiet, dhl ups hermes > delivery, different_room > transfer exchange, disturb > quiet,
  do_the_washing do_laundry > laundry, dorm > hall, dorm halls > student, dorm_room >
  accommodation, driveway parking, drop_her_off drop_him_off drop_them_off > attendance, drop_kids
  > arrival, drum > load, drum guitar piano > music practice, dry > cure, dry_clean > laundering,
  dry_clothes > drying dryer, dry_time how_long_to_dry > drying cure, dry_washing hang_washing >
  drying, dryer tumble, dump > tip landfill, dump_rubbish > illegal depositing disposal, dumpster
  skip > waste refuse container, dust > particles, dust scrub > clean, exam_time > silence,
  fabric_softener > conditioner, fag > smoking, fag vaping, fall_out argue row > dispute mediation
  conflict, feud > dispute, flammable > combustible inflammable, fly_tip dump, fly_tip fly_tipper >
  illegal disposal depositing, forward_mail redirect_post > forwarding, front_door > entrance,
  garage > carport parking, garbage trash rubbish > disposal, garbage_men bin_lorry > collection,
  gate porch threshold > entrance, glass_bottles > recycling, hall corridor, hallway > corridor
  hall, hallway corridor > passageway, hallway stairs staircase corridor landing > stairwell
  communal, hand_wash > laundering delicate, hang_my_washing > drying balcony, hang_washing >
  balcony, hate_my_roommate roommate_trouble > conflict transfer mediation, hoa_fees > association
  fee, hoover vacuum, how_many_people > occupancy, how_many_rooms how_many_bedrooms > bedrooms
  rooms, how_much_washing how_many_clothes > load capacity kilograms, how_quickly how_fast how_soon
  > hours, how_soon how_quickly > weeks period, junk > bulky debris refuse, junk > rubbish waste,
  kids_noise children_noise > children, kids_party > celebration, late_pick_up late_to_pick_up >
  collection late fee, late_to_collect pick_up_late > collection surcharge, laundrette > laundry,
  laundry > washer, laundry_card > card laundry, laundry_room > washing, laundry_symbols care_label
  > symbols label, leave_shoes leave_my_shoes > footwear landing, leave_the_buggy leave_the_pram
  leave_my_pram > pram pushchair lobby, letters > pigeonhole, linen > fabric, litter litterbug
  drop_litter > waste refuse, loud_music > volume, loud_music party > nuisance quiet, loud_noise
  humming > noise vibration, lounge > living sitting, lounge common_room > communal, mail post
  letter > mailbox postal correspondence, mailbox > letterbox, mailbox letterbox > mail postal,
  mailbox post > parcels, mailman postman > delivery mail, material > textile, mattress sofa couch
  > upholstery, meeting_point > collection, missed_bin didnt_pick_up didnt_collect didnt_empty >
  missed emptied collection, neighbor neighbour > adjacent adjoining, neighbour neighbor,
  next_doors_fence next_doors_garden > boundary neighbouring, noise > quiet, noise sound > acoustic
  decibel, noise_level is_it_loud > decibels, noisy > nuisance, noisy_kids neighbour_is_loud
  next_door_is_loud > noise disturbance quiet, noisy_neighbour > disturbance, nursery_fees > fee
  contribution, nylon polyester cotton > fabric textile, old_bed > bulky disposal, old_one >
  disposal, old_sofa old_couch old_mattress old_fridge old_furniture > bulky collection, old_sofa
  old_mattress > disposal, package > courier mailroom, package > post, parcel > courier mailroom,
  parcel > mail, parking_space > garage, party > gathering, party have_a_party > guests,
  party_in_room > gatherings, people_next_door next_door folks_next_door > neighbours adjacent,
  pick_her_up pick_him_up pick_them_up > collection released, pick_up_kids pick_up_my_kid
  pick_up_my_child > collection authorised, pick_up_parcel collect_parcel > parcels collection,
  play_date > play, play_guitar play_piano play_drums > musical, play_music > instruments practice,
  play_my_guitar practise_my > instruments musical practise, playing_music > noise volume, porch
  patio > terrace, postbox > mailbox letterbox, put_the_bin_out put_bin_out > kerb collection,
  put_the_bins_out > refuse emptied containers, put_up_a_shelf > drilling, quiet_hours quiet_time >
  silence noise, racket > nuisance disturbance quiet, racket noise, recycling > sorted,
  robot_vacuum roomba > docking, roommate > room, runny > liquid, scrape scraper > clear, shout row
  argue > noise disturbance, shovel_snow shovel clear_snow > clear pavement, shrink > laundering,
  sidewalk > kerb, siren > tone, skip tip dump > recycling centre civic, sledge > snow,
  smell_of_smoke > smoke odour, smoke neighbour_smokes > nuisance, smoke_on_balcony smoke_inside
  smoke_in_my_room > smoking forbidden, smoke_on_the_balcony > smoking, snow snowy > snowfall,
  snow_clearing > snow clearing, soap > surfactant, sofa > couch settee, spare_clothes
  change_of_clothes > garments spare, spin > rpm, spirit_level level > horizontal, stair_gate
  baby_gate > gate safety, stairlift stairs, stairs staircase > stairway, stairs step staircase,
  stranger > nominated authorised, stuck_in_the_lift stuck_in_the_elevator > entrapment trapped
  emergency, study > silence, suck vacuum, summer_party summer_fair > festivities, sunny clear >
  sunshine, swap_rooms > transfer exchange, swap_rooms change_room > reassignment, switch_rooms >
  exchange transfer, tail ears > docking, thorny > spines, throw_a_party > gathering, tip >
  landfill, too_loud make_noise > quiet nuisance volume, toss > discard, towel linen, trash garbage
  > residual, trash garbage rubbish > container receptacle, trash rubbish garbage > refuse, trumpet
  > instrument music practice, upstairs_neighbour people_upstairs people_above > neighbours noise,
  vacuum hoover > cleaning carpet, vacuum_bag hoover_bag > dust bag, wardrobe cupboard >
  furnishings storage, wash_clothes wash_my_clothes > laundry washer, wash_out > rinse,
  washing_machine > detergent spin, washing_machine > washing, washing_machine washer > drum,
  washing_powder > laundry, washing_powder detergent_drawer > compartment detergent,
  washing_up_liquid dish_soap fairy_liquid > detergent, water_change change_water change_the_water
  swap_water > replace exchange, what_do_i_do_with what_to_do_with > disposal, when_can_i_mow
  when_can_i_drill > hours quiet, when_do_they_take_the_bins > refuse collection emptied
  containers, where_do_i_put_cardboard > paper recycling, where_is_my_parcel where_is_my_package >
  parcels held, whites colours > laundry fabric, who_mops who_cleans who_sweeps > cleaning rotation
  rota, wont_spin > unbalanced, yell scream > noise disturbance`;
