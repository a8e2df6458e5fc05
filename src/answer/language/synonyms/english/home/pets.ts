/** Pets and animals; see `SYNONYMS`. */
export const pets = `
  aggressive angry > hostile, animal > specimen, animal pet, animal_hospital > veterinary, annual
  perennial > lifecycle, app > smartphone, aviary > cage, babies > litter brood, babies >
  offspring, baby_animals > young, baby_plant babies > offsets, ball_of_bees > swarm, bark howl >
  vocal, barking > dog, bats > protected, bedding sawdust straw > substrate litter, bee_friendly >
  pollinators, bee_suit > veil protective, been_sick > vomiting, bees_are_angry angry_bees >
  aggressive irritable temper, bees_died > perished colony mortality, bees_leaving
  bees_about_to_leave > swarm, beginner_bees > novice, bill_too_high high_bill > statement
  objection, bird_bath > birds, bird_cage > aviary, bird_feeder > birds, bird_flu > avian
  influenza, bird_nest nest > protected, bitch stud > breeding, breeder > breeding, bring_inside
  bring_indoors > overwinter frost, bring_tv > licence, budgie parrot canary > bird avian, bunny >
  rabbit, bunny rabbit > rodents, cage hutch tank > enclosure, car > transport, carrier cage >
  transport, carrier_bag > plastic, cat_flap > door, cat_litter > litter, cats_in_garden cat_poo >
  deter, chicken_coop coop hen_house > henhouse roost, clumsy > coordination motor, collar > tag,
  crawl sit_up roll_over > motor milestones, dangerous_dog > aggressive breed, deer rabbits foxes >
  wildlife browsing, deter scare_off keep_away > repel deterrent, dog_bite bite > aggressive,
  dog_food cat_food > feed ration, dog_groomer groomer > grooming, dog_in_car > vehicle, dog_mess >
  excrement, dog_off_the_lead > leash restrained, dog_park dog_run > leash, dog_poo dog_mess
  pick_up_poo > soiling, dog_school puppy_school > training, dog_tag > tag, dog_tax dog_licence >
  licence tax, dog_training puppy_training > obedience socialisation, dog_walker > walking,
  droppings > faeces excrement, emergency_kit grab_bag go_bag > supplies provisions, escaped >
  missing stray, fade run > dye, fat_cat fat_dog > obesity overweight, feed > nutrition, feed food
  kibble > ration, fierce > aggressive, fish > aquatic specimens, flea > parasites ectoparasite,
  flea_collar > parasites, flea_treatment frontline > parasites, forecast > outlook, found_a_bird
  baby_bird injured_bird > fledgling wildlife, fox > predator, get_a_dog get_a_cat have_a_dog >
  pets approval, get_a_pet > animals consent, get_a_puppy have_a_cat > pets consent approval,
  get_him_done get_her_done snipped > neutering castration spay, get_on get_along live_together >
  compatible, goldfish > carp, goldfish guppy > fish, guppy neon tetra > species, hamster rabbit
  guinea_pig rat > small mammals, have_babies having_babies > reproduce offspring, having_babies
  pregnant > breeding reproduction gestation, hay > fibre, hay straw > fodder, hedgehog > wildlife,
  hide > refuge shelter, hiding_place > refuge shelter, holiday_with_dog travel_with_dog >
  transport, home_alone > unattended alone, homeless > shelter rough, homeless nowhere_to_live
  on_the_street > emergency accommodation, house_plant houseplant > indoor foliage, how_big_cage
  how_big_a_cage > enclosure dimensions, how_many_fish > stocking litre, how_much_do_i_feed
  how_much_should_i_feed > ration quantity grams, how_much_space > area enclosure,
  how_often_do_i_feed > feeding daily, how_often_feed > daily, how_often_vet > annual examination,
  how_old live old > lifespan longevity, how_old_do_they_get how_old_does how_long_do_they_live
  how_long_does_it_live > lifespan longevity live, hurt_animal injured_animal > wildlife
  rehabilitation, indoor_cat > indoors, iodine > tablets, iphone > electronic, itchy_dog scratching
  > parasites, keep_a_dog have_a_dog get_a_dog keep_a_cat get_a_cat > animals permission consent,
  keep_him_in > indoors, keep_inside live_inside > indoors, keep_outside live_outside stay_outside
  > outdoors, kennel cattery boarding > accommodation animals, kennel_cough > vaccination, kitty
  moggy > cat, learn_to_walk first_steps start_walking > walking milestones, leash lead > harness,
  left_alone > alone, lifespan > age, litter_box litter_tray kitty_litter > litter, live_food
  crickets > insects feeder, lost_dog > microchip, lost_dog lost_cat > missing found, lost_my_dog
  lost_my_cat > missing microchip, lost_pet > missing, missing_person > police, monthly_cost >
  expenditure monthly, muzzle > bite aggressive, my_dog > dogs, nest > brood, net > transport,
  not_eating > veterinarian, nuclear radiation > radiological iodine, off_lead off_leash >
  restrained, off_the_lead off_lead off_leash > unleashed, old_dog old_cat > senior geriatric,
  old_phone old_computer old_tv old_laptop > electrical electronic, on_my_phone with_my_phone > app
  smartphone, on_the_lead > leash, park_my_car where_can_i_park > bay, perennial > herbaceous,
  pet_died cat_died dog_died > cremation burial, pet_insurance > insurance, pet_passport > travel
  documents, pet_shop > retailer, pet_sitter dog_sitter > care absence, picked_up_a_stray
  found_a_dog found_a_cat > stray shelter, pigeon seagull > bird, plastic > polythene pvc,
  pond_fish koi > fish pond, poo_bag > excrement, poop_scoop pick_up_poo pick_up_poop > excrement
  fouling, puppies kittens > litter offspring, pups > offsets, put_fish_in add_fish > introduce
  introduction stocking, rabbit_hutch > enclosure, rabies > vaccination, rain pour wet >
  precipitation rainfall, ran_away > missing stray found, recycle > packaging, rehome give_away
  give_up > surrender, rescue > shelter, rescue_dog rehome adopt > shelter, rspca animal_shelter >
  shelter rescue, run_free run_loose off_the_leash > leash unleashed, running_cost cost_to_run >
  expenditure annual, saucer > tray, school_run > transport, scratches dents > wear deterioration,
  separation howl whine > anxiety, settlement > statement, sick_pet ill_animal > veterinary
  symptoms, sit_stay tricks > obedience training, stay_indoors stay_inside > shelter indoors,
  stay_over_summer stay_in_holidays stay_over_christmas > vacation, stray > abandoned shelter,
  styrofoam > polystyrene packaging, suit > veil protective, sunday > holidays, tank fish_tank
  vivarium > aquarium terrarium, terrarium vivarium > enclosure, tetra_pak carton > composite
  packaging, tin > metal packaging, toilet_train potty_train house_train > housebroken training,
  train housetrain > obedience, tv_licence > television broadcasting, vet_bill > costs, vet_visit >
  veterinarian examination, viewing > visit, walk > exercise, walk_dog walk_the_dog walkies >
  exercise leash, what_do_they_eat what_does_it_eat what_do_i_feed > diet feeding, wheel >
  exercise, where_do_we_go where_do_i_go > assembly shelter, while_im_away when_im_away
  while_were_away > absence, worm_tablet worms > deworming, worm_tablets dewormer > parasites, yap
  > barking, yearly_bill annual_bill > statement settlement`;
