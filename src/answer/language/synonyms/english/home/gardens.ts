/** Gardens and plants; see `SYNONYMS`. */
export const gardens = `
  algae green > algal, ants wasps > infestation, banana_peel peelings scraps leftovers > residues
  vegetable organic, bed mattress bunk, bedbugs roaches cockroaches rats mice vermin > pest
  infestation rodent exterminator, bigger_pot > repot, bottom ground > substrate, brown_leaves
  brown_tips > foliage humidity, brown_water dirty_water > discolouration turbidity, brush groom >
  coat, bug cockroach ant > pest insect, bug_spray > insecticide pesticide, bugs infestation,
  bugs_on > pests aphids, bunk_bed > bunk, burn_my_rubbish > bonfire, chop > shorten, chop_down
  cut_down_tree cut_down_a_tree fell > felling permit, clay sandy > soil loam, clean tidy mess >
  cleanliness hygiene, cold_frame fleece > frost protection, cold_snap > frost, compost food_scraps
  > organic, creepy_crawlies > pests, cut_it_back cut_back > pruning, cut_off > prune, cutting >
  propagate, dandelion nettle > weeds, deadhead > faded blooms, defrost_freezer ice_up > defrosting
  frost, dig > soil, dirty filthy messy > cleanliness cleaning unsanitary, dirty mucky grubby
  filthy > soiled contaminated, dishes > dishwasher, dishes_still_dirty > residue dishwasher, dots
  spots > patches, double_bed king_size > mattress, feed plant_food fertilizer miracle_gro >
  fertiliser nutrients, feed_it > fertiliser, fertile > soil, fertilizer fertiliser > nitrogen,
  flower blooms > inflorescence, frost freezing > hardy, frozen_pipes pipes_freeze > frost pipes,
  fruit_flies > flies, fruit_tree apple_tree > orchard, fumigate > pest, fur hair > grooming shed,
  garden > horticulture cultivation, garden_shed > shed, garden_waste grass_cuttings clippings >
  green cuttings, grass > sward, grass_stain blood_stain coffee_stain > stain, green_slime
  green_and_slimy > algae, greenfly > aphids, greenfly aphids > pests insecticide, hair_everywhere
  shedding > moult, hairball > fur, hedge > bush shrub, hedge tree > branches boundary,
  hedge_trimming cut_hedge cut_the_hedge > hedge trimming, holes_in_leaves > pests, hosepipe hose >
  sprinkler, how_far_apart > spacing, how_long > centimetres, how_much_do_you_get how_much_do_i_get
  > yield average produces, how_tall > centimetres, how_tall_does_it_get how_big_does_it_get
  how_big_do_they_get > height attain grow, how_wide > centimetres, how_wide > spread, hut >
  outbuilding, ice_storm > freezing, lawn > grass turf, lawn_mower mow > noise, lawn_yellow
  brown_grass bald_patch > lawn reseed, leaf_blower > leaves, leaves branches > green organic,
  leaves_going_brown leaves_going_yellow going_brown going_yellow > browning yellowing deficiency,
  maggots flies > larvae insects, make_more new_plant > propagation, maple > tree, marijuana >
  cannabis narcotic, mark spot > soiling, mess > cleaning tidiness, mite > varroa infestation,
  moles > lawn, moss > scarify lawn, moult > hair, mouse_in > infestation pest rodents, mow > lawn,
  mower lawnmower > lawn cutting, mulch > organic, not_flowering wont_flower wont_bloom >
  flowering, outside_in_winter leave_it_outside > hardy frost, overgrown > weeds, overhang >
  branches boundary, pest > insect rodent infestation, pest_control exterminator > infestation
  pests, pest_man > pest, pool_dirty green_pool > algae chlorine, potting_soil potting_mix >
  substrate compost, primer undercoat > base coat, prune snip > cut, put_it_in_the_sun need_sun >
  light position sunlight, raised_bed > bed, rake > leaves, ready_to_pick > harvest ripe, reseed >
  overseed, ripe > harvest ripen, roach > cockroach, root_in_water > propagation cutting, salt
  rinse_aid > dishwasher, shed_hair > moulting coat, shed_skin > moult slough, silverfish >
  infestation pest insects, slime slimy > algae film, smart_plug smart_bulb > socket, smoke_weed >
  narcotics, socket plug > electrical, soggy_soil > stagnant, soil dirt > medium, soil dirt earth >
  substrate compost, spots_on_leaves > fungal, spray > marking urine, stick_insect > insect,
  sticky_leaves > pests, storm hurricane > gusts, streaks spots > residue rinse, stump > root,
  survive_winter over_winter winter > hardy overwinter, tomato > fruit, trampoline > garden, tree >
  trunk woodland, tree_roots > root, tulip daffodil > bulbs, tulip daisy > flower, veg > crop,
  veg_patch vegetable_patch allotment > plot bed, vegetables > produce crop, voice_control > voice,
  wasp > pest, wasp_nest > wasps pest, weed > garden cannabis marijuana, when_does_it_bloom >
  blooms, when_does_it_flower when_does_it_bloom > flowering season, when_to_pick > ripe harvest,
  when_to_plant when_do_i_plant when_can_i_plant > sow planting, windy gale > storm, woodworm
  termites > timber pest, worms > composting, yard garden, yard garden > lawn outdoor landscaping,
  yellow_leaves leaves_yellow leaves_turning_yellow > chlorosis foliage, yield > harvest crop`;
