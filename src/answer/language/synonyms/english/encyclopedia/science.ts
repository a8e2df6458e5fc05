/** Physics, astronomy, medicine, inventions, machines, ships and transport; see `SYNONYMS`. */
export const science = `
  accident > derailment, acid > ph, across > diameter, afraid_of > fear phobia, after_effects
  side_effect > adverse sequela, aids > hiv, air > atmosphere oxygen, airport > aviation, airport >
  runway, alcohol_with > alcohol interaction, alien > biosignature, alien ufo > extraterrestrial,
  aliens > life, alloy > mixture, animal > zoonosis zoonotic reservoir, asteroid > meteoroid
  impact, astronaut > cosmonaut, astronaut cosmonaut > crew, asylum > institution, at_risk >
  vulnerable predisposed, atmosphere > gas nitrogen, atom > electron, atom nucleus, baby >
  congenital, bacteria > microbe microorganism, battery > electrode, beer > fermentation,
  before_you_get_sick > incubation onset, bend > flexible, bendy > malleable, better > recover,
  big_bang > cosmology expansion, bike > motorcycle, bike_path > cycle, birth_defect > congenital,
  black_hole > singularity horizon, blast > explosion, blisters > bulla, blood_clot > thrombus,
  blood_donor > donating, blood_red > haemoglobin, blood_test > serology smear, blood_type > blood,
  blow_up > supernova, boat > steamer, boat ship > hull, boil > vapour, boiling_point > boils
  temperature, born > parturition, born_with > hereditary, bounce > elastic, brain > neuron
  cognition, brain neural, brass > alloy zinc, bread_rise > yeast fermentation, break > brittle,
  breathe > atmosphere, breathe > inhalation ventilation, bright > luminosity magnitude, broken_leg
  broken_arm > accident emergency hospital, bronze > alloy copper tin, bruise > blood, bug >
  organism, bug_spray insect_spray mosquito_spray > repellent deet, bump > collide, burn >
  flammable, burn > oxidation, bus > service, bus_station > depot, can_t_sleep > insomnia sleep,
  can_we_go_there could_we_fly_there fly_there could_we_go > probe mission spacecraft,
  can_you_live_there could_we_live_there is_it_habitable > habitable, can_you_see_it
  see_with_binoculars see_it_from_earth > visible magnitude brightness, cant_move can_t_move
  paralysed paralyzed > paralysis palsy, carry > cargo freight, cases > incidence notified, catch
  catch_it > transmitted, cause > causative, cause > pathogen agent, cell > cellular membrane,
  cement concrete > aggregate, chance_of_survival survival > prognosis mortality, chances >
  prognosis, cheese > milk, chernobyl > reactor, chronic > permanent, circle > circumference
  radius, clap > gonorrhea, clean > purify, coffee > stimulant, cold > rhinovirus, collapse >
  failure, colour > wavelength spectrum, colour_of_flame > flame, come_home > reentry splashdown,
  come_home_early > premature, come_up_with > develop, comet > tail nucleus, common > prevalence
  incidence, compass > magnetic north, composition > composed consist, computer > algorithm
  processor, confused > delirium, constipated > stool, consumption > tuberculosis, crash > struck,
  crash_into > impact collide, crazy mad > delirium, crew > manned personnel, crew_size
  how_many_crew > complement manned, cure curable > treatment therapy treatable, curve > function,
  cut_out cut_off > excision amputation, dangerous > fatal lethal, day_last how_long_day >
  rotation, deadly > mortality, dense > density, design > devise, diameter radius, die die_from
  die_of > mortality fatal lethal, die star_die > supernova dwarf, discovered > first, disease >
  suffered, dissolve > solution, divide > quotient, dna genes > hereditary, dock > berthed moored,
  dog_get_it cat_get_it > canine feline, dream > sleep, drown sink, drowned > lost, drunk >
  ethanol, echo > reflection, eclipse > umbra totality, electric > current, electric > electrified,
  electricity > voltage, element > atomic, emergency_room er > accident casualty, energy > joule
  kinetic, engine > horsepower, engine > piston cylinder, engine motor > powertrain, epidemic
  outbreak, equation > formula, every_hour > interval, exact > accuracy, exhausted > lethargy,
  experiment > trial laboratory, explode > blast, explode > detonate, explode > supernova,
  explosive > detonate, eye eyesight > sight retina, fall > gravity acceleration, fast how_fast >
  velocity km knot, fastest > top, feel > symptom, feel_better > recovery relief, feel_sick
  feel_ill > symptom nausea onset, find_out > diagnosed, fingernail nail > keratin, fire ignite,
  first_flight > prototype maiden, first_made > invented introduced, first_man first_person
  first_human > astronaut pioneer, first_signs first_symptoms > onset early prodromal, flammable
  inflammable > ignite, flat > planar, flight flights > fare, float > density, floor > deck, fly >
  aerodynamic lift, fly_first > prototype, forever for_life lifelong > permanent chronic, formula
  equation > expression, found > identified, found_by > discovered, fraction > rational, freight >
  goods, from_person_to_person person_to_person > transmission contact, frozen > icy glacial, fuel
  > combustion, fuel burn_fuel > consumption coal diesel, fumes gas > vapor vapour, galaxy
  galactic, gas > gaseous, gas > methane, gas fume, gas_planet gas_giant > gaseous, gene dna >
  genetic genome, germ > organism, germ bug > virus microbe, get_better getting_better > recovery
  recover improve convalescence, gets_worse get_worse > progress deteriorate complication,
  give_it_to > transmit infect, glass > refraction, glass > silica, glasses > myopia sighted,
  global_warming > greenhouse, glow > luminescence fluorescence, go_around > revolve, go_away >
  remission recovery, go_blind > vision visual, go_deaf > hearing, go_down > sank foundered,
  good_for_you healthy > beneficial wholesome, got_drunk > intoxicated, gps > satellite, gravity
  gravitational, guess > hypothesis, hair > keratin, hangover > ethanol, harbour > berth, health >
  illness ailment ailing, health_insurance > cover, health_problems > disease disorder dysplasia,
  healthcare > health, hear > acoustic, hear sound, hearing_loss > deafness, heart_attack >
  coronary, heatstroke > hyperthermia, heavy > density dense, heavy weigh > mass, high_temperature
  > pyrexia febrile, highway motorway > bypass, hit > collided, hit hit_earth > impact collision,
  hit_by_car hit_by_a_car > collision vehicle, hole_in_the_ozone > ozone depletion, home_remedy >
  remedy, horsepower hp > power output, hospital > infirmary, hospital > medical, how_big >
  diameter radius, how_catch how_do_you_get_it how_get_it > transmitted transmission infection
  cause, how_deep_boat > draught draft, how_did_they_find how_was_it_found > detected method
  discovered, how_do_doctors_test how_diagnosed > diagnosis, how_do_we_know how_know > evidence
  experiment observation, how_does_it_work how_work > principle mechanism operation, how_far_away >
  distance light_year parsec, how_far_can > range, how_far_from_earth > light distance parsecs,
  how_fast kilometre, how_heavy_would_i_be > gravity, how_high_can how_high_fly > ceiling altitude,
  how_long_better till_better > recovery, how_long_boat > length overall, how_long_fly > endurance
  range, how_long_is_a_day > rotation, how_long_is_a_year go_round_the_sun go_around_the_sun >
  orbital period revolution, how_long_last how_long_does_it_last > duration course, how_long_line >
  length route, how_long_orbit go_round go_around > orbit period revolution, how_long_take_to_get >
  duration journey, how_long_until how_long_till > onset incubation interval, how_make > production
  manufacture process, how_many_built > examples completed, how_many_cars > traffic vehicles,
  how_many_die > mortality fatality, how_many_made how_many_built > produced production units,
  how_many_passengers > capacity seat, how_many_people_fit fit_on > capacity passengers berth,
  how_many_people_get > prevalence incidence cases, how_many_people_on_board > crew, how_measure >
  unit measurement instrument, how_much_fuel gas_mileage > consumption litres, how_often >
  half_hourly, how_tell_if how_do_i_know_if how_know_if > symptom sign diagnosis, how_treat >
  treatment therapy remedy, how_wide > beam, hungry > malnourished, ice_float > density, idea
  hypothesis, ill sick > malaise, immune > resistant, immune_after > immunity, improve > refinement
  modification, infect > contaminate transmit, invent devise, invent inventor, invention > device,
  itch > histamine, joint_pain > arthralgia arthritis, journey > crossing, kids_take for_kids >
  paediatric pediatric, kitchen_on_board kitchen > galley, knocked_out > concussion, land >
  touchdown, lander > landing probe, laser > beam, lasting > sequela, launch > liftoff, launched >
  commissioned, law > principle theorem, learn > difficulty, life > habitable, lifeboat > boat,
  light > density lightweight, light > luminous, light > photon wavelength optical, likely > risk
  susceptible, live_there live_on > habitable, load > cargo freight, long_term later_effects >
  sequela complication chronic, lose_baby lose_the_baby > miscarriage abortion stillbirth,
  lose_weight > loss, loud > amplitude, mad_cow > bse encephalopathy, made > produced, made >
  synthesized, made_there > manufacture produced, magnet > pole, magnetic > ferromagnetic,
  maiden_voyage > maiden, maker > manufacturer, manufacture > produce production, material
  substance, measles > rubeola, measure > unit instrument, medicine healing > remedy herbal,
  medicine meds > antibiotic agent, meds > treatment, melt > fuse, meltdown > reactor nuclear,
  melting_point > melts temperature, memory > amnesia, metal > alloy, meteor > impact, meteor
  meteorite, milky_way > galaxy, mirror > reflection, miscarriage > abortion, mission > spacecraft,
  mix > alloy, mix > solution compound, moon lunar, moons > satellite natural, mosquito > vector,
  mosquito_net > netting, most_likely more_likely > risk susceptible, mri > imaging, mumps >
  parotitis, muscle > contraction, muscle_pain muscle_ache body_aches > myalgia, naked_eye >
  magnitude brightness, naked_eye without_telescope > visible, nasa esa > agency, nerve > neural
  neuropathy, new_version > successor, newer > successor later, nits > pediculosis, north >
  magnetic, not_allowed_to_fly > grounded, not_hungry no_appetite > anorexia appetite, nuclear >
  reactor radioactive, nuclear_power > reactor, odds > ratio, oil > hydrocarbon, oil petrol >
  petroleum, old_version > predecessor, on_board aboard > crew passengers, one_cost price > unit,
  other_planets > companion planet system, out_of_breath cant_breathe > dyspnea, out_of_service >
  withdrawn decommissioned, overdose > dose, pain > receptor nerve, pain hurt > ache analgesia,
  pain_relief > analgesic, paper > pulp cellulose, pass_on > transmit transmission infectious,
  permanent > irreversible, pestilence > epidemic, phone cellphone > cellular cell, photos pictures
  > imagery, piles > haemorrhoids, pills > drug, pilot > flown, plague > epidemic disease, plague >
  pestilence, plane airplane > airliner, plane_body > fuselage, plane_fly > lift, planet > solar
  orbit, planet celestial, planet planetary, poison > toxin, poisoned > intoxication, power_plant
  power_station > generator, powered > propulsion fuel, pregnancy gestation, pregnant > foetal
  fetal, prevent avoid > precaution, produce production, proof > experiment, proof > theorem, proof
  > verification, protect > prevention, protect_myself protect_yourself > prevention precaution,
  protein > amino, push > force, push > pressure, rabies > hydrophobia, radiation > contamination,
  radiation radioactivity, radioactive > decay, radioactive > isotope, random > stochastic
  probability, rash > exanthem macular, recover recovery > convalescence prognosis, red_spots >
  rash, rent > charter, rent_it hire_it private_party > charter hire, repellent > deet permethrin,
  research investigation, return > relapse recur, ring_road > bypass, road > thoroughfare, rocket >
  launch booster, rocket > propellant thrust, rocky solid > terrestrial, round > circumference,
  rover > lander probe, rubber > polymer latex, run_on > propulsion fuel driven, runny_nose >
  rhinitis, runs the_runs the_shits > diarrhoea diarrhea, runway > landing, rust rusty > oxidation,
  safe > structural stability, sailors > seaman mariner, sailors crew > complement hands, sails >
  mast, salt > chloride, salt > saline, salt_ice > freezing, satellite > spacecraft orbit,
  satellite_picture > imagery, scan > radiography, scar > burn, scrap > dismantled, scrapped >
  broken, season > tilt axis, see eyesight > visual, see vision, see_it can_you_see > visible naked
  observed, see_through > transparent, serious > complication, shadow > light, ship > steamer
  liner, ships > navigation, shivering > fever, shooting_star > meteor, short_of_breath > dyspnoea,
  shots > immunization, shots > tetanus, sick > ailing, sick > infirm afflicted, sick disease
  illness > infection, sick_up > emesis, silver metal, sink > capsize, sink > density, sink >
  foundered loss, sink shipwreck, size > diameter radius, sky > atmosphere, sky > celestial
  firmament, sleep > melatonin, sleep_on_board beds > berths bunks, slow_down slower > deceleration
  friction, smell > receptor, smokealarm > detector alarm, smother suffocation, sneeze >
  irritation, sneeze > nasal, soft > malleable ductile, solid liquid gas > state phase, sore achy
  aching > myalgia tender, sound > wave vibration, space > cosmos orbit, space universe > cosmic,
  space_rock > asteroid meteorite, space_station > iss orbital, spaceship rocket > spacecraft, spin
  > axis, spots pimples bumps > rash papule pustule, spread_cancer > metastasis, square >
  quadratic, star > constellation luminosity, star > host, star stellar, start_running > service
  inaugurated opened, start_showing show_up > manifest onset, station > railway terminus, stay_away
  > isolation, stay_home stay_at_home stay_off > isolation quarantine exclusion, stay_in_air
  stay_up > endurance, std sti vd > venereal sexually, steal_idea > dispute priority patent
  plagiarism, steel > alloy carbon, steel > iron, stop_getting_it not_catch > prevention
  prophylaxis, stop_making > discontinued ceased production, stop_using > obsolete discontinued
  withdrawn superseded, stopped_flying > grounded withdrawn, stranded > marooned shipwrecked,
  stretch > elastic, stroke > apoplexy ischaemic, stroke > cerebral haemorrhage, strong > tensile,
  stuff > material substance, stuff_on_board cargo > freight, stutter > stammer, submarine >
  submersible, subway underground metro > rapid transit, suffer > ailment illness, suffocate
  smother > asphyxiation, sugar > insulin, sum > addition, sun > host stellar, sun > star, sun
  solar, surgery operation > excision, sweat > cooling, sweat sweaty > diaphoresis, symbol >
  chemical, symptoms > presentation clinical, take_for_pain take_for_headache > paracetamol
  analgesic, taken_out_of_service stopped_running > withdrawn decommissioned retired, taste >
  receptor, telescope > mirror lens, telescope > observations, telescope observatory,
  tell_authorities > notifiable, test > diagnosis serology culture, test_for how_test > diagnosis
  diagnosed serology, test_pilot first_pilot > piloted prototype, theory > model, theory >
  speculation, theory hypothesis, think_up > invent devise, thought_up > conceived, tick flea >
  vector, tick_out tick_off > removed forceps, tired > weakness, took_off > liftoff, top_speed
  how_fast > maximum knots, toxic > toxin, track > rail, track > railway, traffic > daily, train
  engine > locomotive railway, treat > administered, treatment > management, triangle > triangular,
  trip > crossing, trip > passage, tummy_ache belly_ache > abdominal pain, tumour > neoplasm,
  tunnel > bore, tweezers > forceps, twice get_it_twice get_it_again > immunity reinfection, unit >
  si, universe cosmos, unproven unsolved > conjecture, used_to_make > manufacture produced, vaccine
  > prophylaxis, versions > variant variation, veterinarian vet, virus > pathogen, visible >
  observed, vitamin > nutrient, wagon > coach, water > aqueous, water ice > liquid hydrosphere,
  weather > atmosphere, weight > mass gravity, weight_loss > wasting, weightless float >
  microgravity, welding metal, went_wrong > malfunction, what_causes > aetiology etiology pathogen
  causative, what_feel_like feel_like > symptom sensation, what_fuel > petrol diesel coal,
  what_is_it_made_of > composed consists contains, what_meds what_medicine > treatment therapy
  antibiotic, whats_it_made_of what_is_it_made_from whats_in_it > composition composed consists
  contains, wheels > axle, when_invented > invented patented introduced, where_hospital
  nearest_hospital > hospital infirmary, where_made > manufactured produced factory, where_wreck
  find_wreck > wreck located discovered, who_came_up_with > proposed formulated, who_came_up_with
  came_up_with > invented devised conceived inventor, who_gets_it who_gets who_catches > risk
  incidence prevalence, who_invented > invention developed, who_makes > manufacturer,
  who_thought_of thought_of > invented conceived, who_went went_to_space in_space > astronaut crew
  cosmonaut, why_is_sky_blue blue > scattering wavelength, wide diameter, width track_width >
  gauge, wind_turbine windmill > turbine, wings body > fuselage, work_it_out > calculate formula,
  world_record > fastest, worldwide > pandemic, worse > aggravate severe, worse > exacerbate, wreck
  > wreckage, yawn > oxygen, yeast > fermentation`;
