/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  ac air_con > conditioning, air_fryer > cooking appliance, aircon > conditioning ventilation,
  alarm smoke_alarm > smoke detector, animal pet, annoy > disturb quiet, annoying nuisance,
  apartment flat, apartment unit, armchair chair, arrears > overdue unpaid, attic loft, backyard >
  garden patio, balcony > terrace patio, basement cellar, bathroom > shower washroom, bathroom loo
  restroom toilet wc, bbq grill, bday > party gathering, bed mattress bunk, bedbug > pest
  infestation, behind > arrears overdue, bike storage, bike_shed > cycle storage, bills > utility
  electricity gas, bin dustbin, bin garbage litter rubbish trash waste, bin trash rubbish garbage
  > refuse, birthday_party > gathering celebration party, blackout outage, bog washroom > toilet,
  boiler > heating heater, break_in > burglary burglar intruder, bug cockroach ant > pest insect,
  builder contractor, bulky furnished unfurnished > furniture, bungalow > cottage house, burglar >
  burglary theft intruder, burglary theft, cabin lodge, candle > flame naked, caravan motorhome,
  caretaker > janitor concierge superintendent, carpet > rug flooring, ceiling roof, change_room
  transfer, chimney flue, chores > housework cleaning duty, ciggies cigs > cigarette smoking,
  cleaner > cleaning housekeeping, closet wardrobe, co_tenant > tenant joint, compost organic,
  condo apartment, contract agreement lease, cottage house, couch settee, council > authority
  municipality, cupboard > cabinet closet wardrobe, curfew quiet, curtain > blind drape, cushion
  pillow, damp > moisture humidity condensation, decorate > paint redecorate wallpaper, decorating
  alteration, departure leave depart, deposit bond, digs housing > accommodation, disqualify
  exclude, disturb > quiet nuisance, diy > repair alteration, doorbell buzzer > bell intercom,
  dorm > dormitory hall residence accommodation, downstairs > floor storey ground, drain > gutter
  sewer drainage, drawer > chest cabinet, drill > nail screw, drill bit, driveway parking, drum
  guitar piano > music practice, dry_clothes > drying dryer, dryer tumble, dump > tip landfill,
  dust scrub > clean, duvet > bedding quilt blanket, electrician > electrical wiring, elevator
  lift, estate_agent > agent letting, exclude exception, expel exclude expulsion, exterminator
  fumigate > pest, fan ventilation, fence > boundary wall, fireplace > hearth stove, fish_tank
  aquarium, fix_stuff broken > repair maintenance, flood overflow water, floor > storey level,
  fly_tip dump, freezing_cold > heating temperature, fryer > cooker cooking appliance, furniture
  item project > table chair sofa desk, fuse > breaker circuit, garage > carport parking, garden
  lawn, gate porch threshold > entrance, gf bf > guest visitor partner, girlfriend boyfriend
  friends > guest visitor, guest mates > visitor, hall corridor, hallway > corridor hall landing,
  handyman > maintenance repair caretaker, hang_pictures > wall nail adhesive, hang_up > hang nail
  hook, heater heating radiator, heating thermostat, hedge > bush shrub, hitchhike lift, homeowner
  > owner mortgage, hoover clean, hoover vacuum, hot_water > boiler heating, hotplate > cooker
  appliance, house > property dwelling premises, house home residence, hut cabin, intercom entry,
  inventory checklist, iron press, joint shared, junk > rubbish waste, kettle toaster rice_cooker
  > appliance, key fob, kick_out > evict expel expulsion exclude remove, kitchen > cooking cooker,
  landlady owner, landlord > landlady lessor, landlord owner, laundry wash, lawn > grass turf,
  leak leakage, leak reveal, leak water drip, leaky leak, leaky_tap > repair leak, leave_stuff >
  storage store, lightbulb > bulb lamp light, linen pillow > bedding, lock key, locked_out > key
  lock locksmith, lodger > tenant guest subtenant, lose_key > key replacement, loud > disturbance
  quiet, lounge > living sitting, mailbox > letterbox post, mansion > villa palace, mate > guest
  friend, mold damp, mop clean, mortgage loan, mould damp, mould mold fungus, move_in > tenancy
  occupy arrival, move_out > vacate tenancy departure leave, moving > removal relocation, mow >
  lawn grass, nail > hook screw, neighbour neighbor, neighbour resident, network internet wifi
  wlan broadband wireless, next_door neighbour, noise noisy > quiet, notice termination, parcel >
  mail post, party > noise gathering, pest > insect rodent infestation mouse rat, place > property
  accommodation venue location, plughole drain, plumber > plumbing pipe, plumbing pipe, porter >
  concierge reception caretaker, postbox > mailbox letterbox, poster blu_tack > wall adhesive,
  power_cut > outage blackout electricity, power_out > outage electricity, pull_down knock_down
  tear_down > demolish demolition, put_up > increase raise rise, racket noise, raise increase
  rise, rats mice > rodent, realtor agent, recycle waste, refurb > refurbish renovation, renovate
  > refurbish alteration, rent hire lease, rent tenancy, rent_increase > increase rise, rent_out >
  sublet let, roach > cockroach pest, roommate flatmate, roommate housemate, rug mat, scooter
  bicycle, screwdriver screw, sensor detector, shed > outbuilding garage, sheets > bedding linen,
  shelter hut, shower bath, sleepover crash > overnight, smoke cigarette, sofa > couch settee,
  something_broken > repair maintenance defect, spare_key > key copy, stain > mark spot, stairlift
  stairs, stairs stairwell, stairs step staircase, stay_over sleep_over > overnight guest,
  stolen_food label, storey level, stove > cooking hotplate, studio > flat apartment bedsit,
  sublet > sublease lodger subtenant letting, suck vacuum, swap_rooms > transfer exchange, sweep >
  broom clean, take_over > sublet successor transfer, tap faucet, tap water, tenancy > lease
  contract rental, tenant > lessee occupant occupier, tenant renter resident, thermostat
  temperature, throw_a_party > party gathering event, toilet lavatory bathroom, towel linen,
  trailer caravan, trip > fuse breaker, trumpet > instrument music practice, upstairs > floor
  storey, utility > gas water, utility electricity, vacate depart, vape e_cigarette, vape smoke,
  viewing > visit inspection, visit guest, washing_machine wash_clothes > laundry washing, wasp >
  nest pest, water_bill > water utility, weed > garden cannabis marijuana, window > pane glazing,
  wipe clean, wipe cloth, wiring electrical, yard garden`;
