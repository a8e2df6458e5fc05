/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  accessible ramp step lift, accident crash collision, accomodation lodging, address street,
  aeroplane helicopter > aircraft, airbnb > accommodation apartment, aircraft airplane plane,
  airline carrier, airplane flight, airport terminal, alone unaccompanied, area zone, arrive reach,
  attraction > sight landmark, auto > car vehicle, auto automobile, automatic auto, automobile
  vehicle, backpack bag rucksack luggage baggage suitcase, backpack handbag purse > baggage cabin,
  beach coast seaside shore, bicycle bike cycle, big oversize, bnb > accommodation guesthouse, boat
  canoe kayak dinghy, boat ship vessel, border frontier, break_down > breakdown fault fail,
  breakdown tow, breakfast buffet, buggy bug, bumped overbooking, bus coach, bus_stop > stop
  station, camper > motorhome campervan caravan, campervan motorhome, campground > campsite camping,
  campsite camping tent pitch, captain skipper, car automobile, car vehicle, car_park parking_lot
  parking_space > parking, carpark parking, carpool share, carry_on > cabin hand, carryon > cabin
  baggage, carryon luggage, carseat > child restraint booster, charging_station > electric charge,
  check_in > arrival register desk, check_out > leave vacate, checkout > departure vacate, clamp
  immobilise, close end finish stop, close_to > near nearby, compensation indemnity, concierge
  reception, conductor inspector > ticket, congestion traffic, connection > transfer change, crib
  infant, crossroads > junction intersection, crosswalk > pedestrian crossing, cruise > ship voyage,
  cruise vessel, customs > duty declaration border, cyclist biker > bicycle, day_ticket > pass day,
  day_trip excursion, delay late > disruption, direct nonstop, directions > route transport way
  arrive, distance > kilometre mile, district > area quarter neighbourhood, dock > pier quay
  harbour, doctor doc gp > physician practitioner clinician, dodge > penalty fare evasion, downtown
  town_centre city_centre > centre, driver > motorist chauffeur, driver operator, driving_license
  drivers_license > licence license driver, dutyfree allowance, e_bike > electric bicycle, east
  eastern, escooter scooter > micromobility, esta > authorization visa, ev electric_car > electric
  vehicle, ev tesla > electric charging, far how_far > distance kilometre mile, fare price ticket,
  fare tariff, fare_dodging > penalty ticket, ferry ship boat, ferry vessel, fine surcharge,
  first_train > first departure, flat_tyre > puncture tyre, flight airline, flight_attendant > crew
  steward, fly aircraft, footpath > path trail, foreign international overseas abroad, freeway
  highway, frequency > often interval, frequent often, fuel diesel, fuel gas petrol, garage
  workshop, gas petrol > gasoline, gas_station filling_station > petrol fuel, gate > departure
  boarding, get_here how_do_i_get > direction transport arrive route, get_in arrive, get_there
  getting_there > direction transport arrive route travel, get_to > direction transport route reach,
  getaway break, getaway trip, give_a_lift > carpool transport, guesthouse place_to_stay
  where_to_stay > hotel accommodation lodging, guide tour, guidebook guide, guided_tour > tour
  guide, gun weapon > ammunition, hand_luggage > cabin carry_on baggage, handicapped accessible,
  harbor port, harbour > port harbor, head_off > depart departure, helmet headgear, helmet
  protective, highway lane > road, hike footpath, hike trail, hike walk trek, hold_luggage > checked
  baggage, hold_up delay, holiday trip, hood bonnet, hostel lodging accommodation, hotel
  accommodation lodging, hotel hospitality, hotel inn, how_fast speed, how_often > frequency
  interval, identification > identity passport, inn guesthouse, inspector > conductor controller,
  insurance policy, intersection bridge > crossing, itinerary programme, itinerary route schedule,
  jam > congestion traffic, jet_lag tired, jetlag fatigue, journey travel trip, journey voyage,
  junction > intersection crossing, knife scissors > sharp blade weapon prohibited, lake waterway,
  landmark > sight monument, lane carriageway, last_bus > last departure, layover stopover, layover
  transit, leave_behind forgotten, left_luggage > locker storage baggage, legit authentic, legroom
  pitch, lift carpool, located situated, location > site address venue, lost > navigate direction,
  lost_and_found lost_something forget > lost property, lost_luggage > baggage missing,
  lost_property > lost found, lyft taxi, maid housekeeping, map plan, mid middle centre center,
  minibus > bus coach, missed layover stopover > connection, moped > scooter motorcycle, motel
  hotel, motel inn > accommodation lodging, motorbike motorcycle, motorway freeway, motorway
  highway, near close nearby, near nearest > proximity vicinity, nearby > vicinity surrounding,
  nearest > closest near, neighbourhood region > area, north northern, on_foot walk, outing >
  excursion trip, overbooked bumped > denied boarding, overnight night stay, oversized big >
  dimensions, overweight heavy > excess, papers passport, parking drive > car, parking_fine >
  penalty parking, parking_ticket > fine parking, pass fare, pass permit card, passenger traveller,
  path route trail way, pavement footpath, permit authorisation, petrol_station fuel, pier quay,
  pilot > captain crew, plane aeroplane, platform track, platform_ticket ticket, port harbor harbour
  > quay, powerbank batteries, powerbank battery > lithium, public_transport > bus train tram metro,
  puncture > tyre flat, pushchair pram stroller buggy, put_up > accommodation host, queue line >
  queuing, railroad > railway train, railroad rail, rainy > rainfall precipitation, reroute
  rebooking, return round_trip, ride > lift transport, road carriageway, road street, roundabout
  junction, run operate, running service, rv > motorhome camper, rv caravan, sauna wellness,
  schedule timetable programme plan, scooter motorcycle, sea > coast shore, seasick carsick > motion
  sickness, seasick travel_sick > nausea, season_ticket > pass monthly, seat_reservation > reserve
  seat, seatbelt belt, security screening, set_off > depart departure leave start, set_out > depart
  departure start, shrink psychiatrist > psychiatry psychiatric, shuttle bus, shuttle transfer,
  sidewalk > pavement footpath, sidewalk pavement > pedestrian, sidewalk pavement footway, sights >
  attraction landmark, sightseeing > attraction sight tour, sightseeing tourist, single one_way,
  sleep overnight, south southern, specialist consultant, speed_limit > speed maximum, speeding
  velocity, station stop, stay sleep > accommodation, step_free > accessible lift ramp, stewardess >
  attendant crew, stewardess steward > cabin crew attendant, stoplight traffic, store_luggage >
  storage locker, suburb > outskirts district, subway tube > metro, sunblock sunscreen, sunscreen
  sun, surgeon surgical, take_off > departure depart launch, taxi cab, tent campground, terminal
  station, timetable departure, toiletries > liquids cosmetics, toll > charge fee road, touch_down
  landing, tour visit, tourist > visitor tourism, tourist traveller, tow recovery, towed impound,
  traffic_jam > congestion traffic, traffic_light signal, train rail railway, train_station >
  station railway, tram rail, tram streetcar, transport > bus train tram taxi metro, transport bus
  train, transport travel bus, travel_insurance uninsured > insurance, travelcard > ticket pass,
  trip excursion journey tour, truck lorry, trunk boot, tyre tire, tyre wheel, uber > taxi cab,
  underground > metro subway tube, valuables > safe deposit, van > minibus vehicle, van truck,
  vegetarian meal, vehicle > car motorbike motorcycle lorry truck scooter, vehicle traffic, venue
  site, voyage > trip sail, walk foot, walk pedestrian, weather forecast, weight kilogram, west
  western, wheelchair accessible disabled lift ramp, whereabouts > location address situated,
  windshield windscreen`;
