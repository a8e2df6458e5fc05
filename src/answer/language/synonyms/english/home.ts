/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  ac air_con > conditioning, aircon > conditioning ventilation, alarm smoke_alarm > smoke
  detector, animal pet, apartment flat, apartment unit, armchair chair, arrears > overdue unpaid,
  attic loft, backyard > garden patio, balcony > terrace patio, basement cellar, bathroom > shower
  washroom, bathroom loo restroom toilet wc, bbq grill, bed mattress bunk, bedbug > pest
  infestation, behind > arrears overdue, bike_shed > cycle storage, bills > utility electricity
  gas, bin dustbin, bin garbage litter rubbish trash waste, bin trash rubbish garbage > refuse,
  blackout outage, bog washroom > toilet, boiler > heating heater, break_in > burglary burglar
  intruder, bug cockroach ant > pest insect, builder contractor, bulky furnished unfurnished >
  furniture, bungalow > cottage house, burglar > burglary theft intruder, burglary theft, cabin
  lodge, candle > flame naked, caravan motorhome, caretaker > janitor concierge superintendent,
  carpet > rug flooring, ceiling roof, chimney flue, chores > housework cleaning duty, ciggies
  cigs > cigarette smoking, cleaner > cleaning housekeeping, closet wardrobe, co_tenant > tenant
  joint, compost organic, condo apartment, contract agreement lease, cottage house, couch settee,
  council > authority municipality, cupboard > cabinet closet wardrobe, curfew quiet, curtain >
  blind drape, cushion pillow, damp > moisture humidity condensation, decorate > paint redecorate
  wallpaper, decorating alteration, departure leave depart, deposit bond, digs housing >
  accommodation, disqualify exclude, diy > repair alteration, doorbell buzzer > bell intercom,
  dorm > dormitory hall residence accommodation, downstairs > floor storey ground, drain > gutter
  sewer drainage, drawer > chest cabinet, drill > nail screw, drill bit, driveway parking, dryer
  tumble, dump > tip landfill, dust scrub > clean, duvet > bedding quilt blanket, electrician >
  electrical wiring, elevator lift, estate_agent > agent letting, exclude exception, expel exclude
  expulsion, exterminator fumigate > pest, fan ventilation, fence > boundary wall, fireplace >
  hearth stove, flood overflow water, floor > storey level, fly_tip dump, freezing_cold > heating
  temperature, furniture item project > table chair sofa desk, fuse > breaker circuit, garage >
  carport parking, garden lawn, gate porch threshold > entrance, guest visitor, hall corridor,
  hallway > corridor hall landing, handyman > maintenance repair caretaker, hang_up > hang nail
  hook, heater heating radiator, heating thermostat, hedge > bush shrub, hitchhike lift, homeowner
  > owner mortgage, hoover clean, hoover vacuum, house > property dwelling premises, house home
  residence, hut cabin, intercom entry, inventory checklist, iron press, joint shared, junk >
  rubbish waste, key fob, kick_out > evict expel expulsion exclude remove, kitchen > cooking
  cooker, landlady owner, landlord > landlady lessor, landlord owner, laundry wash, lawn > grass
  turf, leak leakage, leak reveal, leak water drip, leaky leak, lightbulb > bulb lamp light, linen
  pillow > bedding, lock key, locked_out > key lock locksmith, lodger > tenant guest subtenant,
  lose_key > key replacement, lounge > living sitting, mailbox > letterbox post, mansion > villa
  palace, mate > guest friend, mold damp, mop clean, mortgage loan, mould damp, mould mold fungus,
  move_in > tenancy occupy arrival, move_out > vacate tenancy departure leave, moving > removal
  relocation, mow > lawn grass, nail > hook screw, neighbour neighbor, neighbour resident, network
  internet wifi wlan broadband wireless, next_door neighbour, noise noisy > quiet, notice
  termination, party > noise gathering, pest > insect rodent infestation mouse rat, place >
  property accommodation venue location, plughole drain, plumber > plumbing pipe, plumbing pipe,
  porter > concierge reception caretaker, postbox > mailbox letterbox, power_cut > outage blackout
  electricity, power_out > outage electricity, pull_down knock_down tear_down > demolish
  demolition, put_up > increase raise rise, racket noise, raise increase rise, rats mice > rodent,
  realtor agent, recycle waste, refurb > refurbish renovation, renovate > refurbish alteration,
  rent hire lease, rent tenancy, rent_increase > increase rise, roach > cockroach pest, roommate
  flatmate, roommate housemate, rug mat, screwdriver screw, sensor detector, shed > outbuilding
  garage, sheets > bedding linen, shelter hut, shower bath, sleepover crash > overnight, smoke
  cigarette, sofa > couch settee, spare_key > key copy, stain > mark spot, stairlift stairs,
  stairs stairwell, stairs step staircase, stay_over sleep_over > overnight guest, storey level,
  studio > flat apartment bedsit, sublet > sublease lodger, suck vacuum, sweep > broom clean, tap
  faucet, tap water, tenancy > lease contract rental, tenant > lessee occupant occupier, tenant
  renter resident, thermostat temperature, toilet lavatory bathroom, towel linen, trailer caravan,
  trip > fuse breaker, upstairs > floor storey, utility > gas water, utility electricity, vacate
  depart, vape e_cigarette, vape smoke, viewing > visit inspection, visit guest, wasp > nest pest,
  water_bill > water utility, weed > garden cannabis marijuana, window > pane glazing, wipe clean,
  wipe cloth, wiring electrical, yard garden`;
