/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  ac air_con > conditioning, ac aircon > hvac, agent realtor > broker estate, air_fryer > cooking
  appliance, airbnb subletting, aircon > conditioning ventilation, alarm fire, alarm smoke_alarm >
  smoke detector, animal pet, annoy > disturb quiet, annoying nuisance, ants wasps > insect
  infestation, apartment flat, apartment unit, apt > apartment dwelling, armchair chair, arrears >
  overdue unpaid, asbestos hazardous, attic loft, attic loft > roof, bachelor undergraduate,
  backyard > garden patio, balcony > terrace patio, barking > noise nuisance dog, basement cellar,
  bath tub > bathroom, bathroom > shower washroom, bathroom loo restroom toilet wc, bbq barbecue
  grill > charcoal flame balcony, bbq grill, bday > party gathering, bed mattress bunk, bedbug >
  pest infestation, bedbugs roaches cockroaches rats mice vermin > pest infestation rodent
  exterminator, behind > arrears overdue, bike bicycle cycle > rack, bike storage, bike_shed > cycle
  storage, bills > utility electricity gas, bin dustbin, bin garbage litter rubbish trash waste, bin
  trash rubbish garbage > refuse, birthday_party > gathering celebration party, blackout
  electricity, blackout outage, blanket pillow duvet > linen bedding, bog washroom > toilet, boiler
  > heating heater, bond deposit > refundable prepayment retention, booze beer wine vodka liquor >
  beverage, break_in > burglary burglar intruder, broken malfunction, broom cleaning, bug cockroach
  ant > pest insect, bugs infestation, builder contractor, bulky furnished unfurnished > furniture,
  bungalow > cottage house, burglar > burglary theft intruder, burglar burglary > intrusion,
  burglary theft, cabin lodge, candle > flame naked, candle incense > flame combustible, caravan
  motorhome, caretaker > janitor concierge superintendent, caretaker custodian, carpet > rug
  flooring, cctv camera > monitoring, ceiling roof, change_room transfer, chimney fireplace > flue
  hearth, chimney flue, chores > housework cleaning duty, cigarette vape fag > smoking tobacco,
  ciggies cigs > cigarette smoking, class > module programme, clean tidy mess > cleanliness hygiene,
  cleaner > cleaning housekeeping, clogged blocked > drain obstruction, closet wardrobe, closet
  wardrobe > cabinet, co_tenant > tenant joint, cold freezing chilly > heating temperature
  insulation thermostat, complaint dissatisfaction, compost organic, condo apartment, contract
  agreement lease, cosigner guarantor > guarantee surety, cottage house, couch settee, council >
  authority municipality, cupboard > cabinet closet wardrobe, curfew quiet, curtain > blind drape,
  curtain blinds > drapes shade, cushion pillow, damp > moisture humidity condensation, decorate >
  paint redecorate wallpaper, decorating alteration, departure leave depart, deposit bond, digs
  housing > accommodation, dirty filthy messy > cleanliness cleaning unsanitary, dishes > tableware
  dishwasher, disqualify exclude, disturb > quiet nuisance, diy > repair alteration, doorbell buzzer
  > bell intercom, dorm > dormitory hall residence accommodation, dorm hostel, dormitory > residence
  hostel, downpayment mortgage, downstairs > floor storey ground, drain > gutter sewer drainage,
  drawer > chest cabinet, drill > nail screw, drill bit, driveway parking, drum guitar piano > music
  practice, dry_clothes > drying dryer, dryer tumble, dump > tip landfill, dumpster skip > waste
  refuse container, dust scrub > clean, duvet > bedding quilt blanket, elective optional,
  electrician > electrical wiring, elevator lift, emergency hotline, estate_agent > agent letting,
  evict > possession repossession, exclude exception, expel exclude expulsion, exterminator fumigate
  > pest, fag vaping, fan ventilation, fence > boundary wall, fire evacuation, fireplace > hearth
  stove, fish_tank aquarium, fix mend > maintenance, fix_stuff broken > repair maintenance, flat
  apartment > dwelling residence premises, flatmate roommate housemate roomie > occupant cohabitant
  resident occupier, flood overflow water, floor > storey level, fly_tip dump, freezing_cold >
  heating temperature, freshman fresher > undergraduate entrant, fridge freezer > refrigerator
  appliance, fryer > cooker cooking appliance, furnace heating, furniture item project > table chair
  sofa desk, fuse > breaker circuit, fuse breaker > circuit electrical, garage > carport parking,
  garbage trash rubbish > disposal, garden lawn, gate porch threshold > entrance, gf bf > guest
  visitor partner, girlfriend boyfriend friends > guest visitor, girlfriend boyfriend gf bf >
  cohabitant, goldfish > pet animal, grad postgraduate, guest mates > visitor, hall corridor,
  hallway > corridor hall landing, hallway corridor > passageway, handyman > maintenance repair
  caretaker, handyman janitor > maintenance custodian, hang_pictures > wall nail adhesive, hang_up >
  hang nail hook, heat warm > heating thermostat, heater heating radiator, heater radiator > boiler
  thermostat, heating thermostat, hedge > bush shrub, hitchhike lift, hoa > homeowners condominium,
  homeless > shelter rough, homeowner > owner mortgage, hoover clean, hoover vacuum, hot
  overheating, hot_water > boiler heating, hotplate > cooker appliance, house > property dwelling
  premises, house home > dwelling household residential, house home residence, hut cabin, inspection
  > walkthrough inventory, insured > liability coverage, intercom entry, inventory checklist, iron
  press, joint shared, junk > bulky debris refuse, junk > rubbish waste, kettle toaster rice_cooker
  > appliance, key fob, key keycard, kick evict > terminate expulsion, kick eviction, kick_out >
  evict expel expulsion exclude remove, kitchen > cooking cooker, landlady owner, landlord >
  landlady lessor, landlord landlady > lessor proprietor, landlord owner, late overdue > arrears
  penalty deadline, laundry > launderette laundromat washer dryer, laundry wash, lawn > grass turf,
  leak drip > plumbing plumber seepage, leak leakage, leak reveal, leak water drip, leaky leak,
  leaky plumbing, leaky_tap > repair leak, leave_stuff > storage store, light illumination,
  lightbulb > bulb lamp light, linen pillow > bedding, lock > locksmith deadbolt, lock key,
  locked_out > key lock locksmith, lockout > locked locksmith, lodger > tenant guest subtenant,
  lodging lodger > accommodation boarder, loo lavatory, lose_key > key replacement, loud >
  disturbance quiet, loud nuisance, lounge > living sitting, mail post letter > mailbox postal
  correspondence, mailbox > letterbox post, mailbox letterbox > mail postal, mansion > villa palace,
  master > postgraduate graduate, mate > guest friend, mattress sofa couch > bulky furniture
  upholstery, mess > cleaning tidiness, microwave kettle toaster > appliance kitchen, mold damp,
  mold mould mildew > damp condensation humidity ventilation, mop clean, mortgage > lender
  foreclosure, mortgage loan, mould damp, mould mold fungus, move vacate, move_in > tenancy occupy
  arrival, move_out > vacate tenancy departure leave, moving > removal relocation, mow > lawn grass,
  music > noise amplified, nail > hook screw, nail drill hole > wall alteration fixture, neighbor
  neighbour > adjacent adjoining, neighbour neighbor, neighbour resident, network internet wifi wlan
  broadband wireless, next_door neighbour, noise noisy > nuisance disturbance decibel, noise noisy >
  quiet, notice termination, owe payable, package parcel > delivery courier mailroom, paint >
  repaint alteration, parcel > mail post, party > event disturbance, party > noise gathering, pest >
  insect rodent infestation mouse rat, phd doctoral, phd doctorate > dissertation thesis, place >
  property accommodation venue location, plughole drain, plumber > plumbing pipe, plumbing pipe,
  porch patio > terrace, porter > concierge reception caretaker, postbox > mailbox letterbox, poster
  blu_tack > wall adhesive, poster pictures > wall decoration adhesive, power outage, power_cut >
  outage blackout electricity, power_out > outage electricity, prof instructor, pull_down knock_down
  tear_down > demolish demolition, put_up > increase raise rise, quiet silence, racket noise, raise
  increase rise, rats mice > rodent, realtor agent, recycle waste, refrigerator appliance, refurb >
  refurbish renovation, remodel renovate > alteration refurbishment improvement, remodel renovation,
  renovate > refurbish alteration, rent > lessee letting, rent hire lease, rent tenancy,
  rent_increase > increase rise, rent_out > sublet let, renter tenant lessee occupant > resident
  leaseholder, repair maintenance, roach > cockroach pest, roommate flatmate, roommate housemate,
  rug flooring, rug mat, scooter bicycle, scratches dents > damage wear deterioration, screwdriver
  screw, sensor detector, shed > outbuilding garage, sheets > bedding linen, shelter hut, shout yell
  scream > noise disturbance, shower bath, signed signatory, sink basin > washbasin, sleepover >
  guest visitor, sleepover crash > overnight, smoke cigarette, smoke detector, snoop barge >
  inspection, socket plug > electrical adapter, sofa > couch settee, something_broken > repair
  maintenance defect, spare_key > key copy, squatter > trespass unlawful occupier, stain > carpet
  spill cleaning, stain > mark spot, stairlift stairs, stairs staircase > stairway, stairs
  stairwell, stairs step staircase, stay_over sleep_over > overnight guest, stink smell smelly >
  odor ventilation, stolen_food label, storey level, stove > cooking hotplate, stove cooker oven hob
  > appliance cooking kitchen, studio > flat apartment bedsit, sublease > assignment subtenant,
  sublet > sublease lodger subtenant letting, sublet airbnb > sublease sublessee assignment, suck
  vacuum, swap_rooms > transfer exchange, sweep > broom clean, ta > assistant tutor demonstrator,
  take_over > sublet successor transfer, tap faucet, tap faucet > plumbing, tap water, teacher
  educator, tenancy > lease contract rental, tenant > lessee occupant occupier, tenant renter
  resident, thermostat temperature, thief > robbery burglary, throw dispose, throw_a_party > party
  gathering event, toilet lavatory bathroom, toilet loo bathroom restroom washroom lavatory >
  sanitary wc, towel linen, trailer caravan, trip > fuse breaker, trumpet > instrument music
  practice, uni college > institution, upstairs > floor storey, utility > gas water, utility
  electricity, vacate depart, vacuum hoover > cleaning carpet, vape e_cigarette, vape smoke, viewing
  > visit inspection, visit guest, visitor guest > overnight, wall hedge > boundary, warden ra >
  resident adviser supervisor, washing_machine wash_clothes > laundry washing, wasp > nest pest,
  water_bill > water utility, weed > garden cannabis marijuana, weed marijuana > cannabis narcotic,
  window > pane glazing, wipe clean, wipe cloth, wiring electrical, yard garden, yard garden > lawn
  outdoor landscaping`;
