/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  accessible ramp step lift, accident crash collision, address street, aeroplane helicopter >
  aircraft, airbnb > accommodation apartment, aircraft airplane plane, airline carrier, airport
  terminal, area zone, arrive reach, attraction > sight landmark, auto > car vehicle, automatic
  auto, automobile vehicle, backpack bag rucksack luggage baggage suitcase, beach coast seaside
  shore, bicycle bike cycle, bnb > accommodation guesthouse, boat canoe kayak dinghy, boat ship
  vessel, border frontier, break_down > breakdown fault fail, breakdown tow, buggy bug, bus coach,
  bus_stop > stop station, camper > motorhome campervan caravan, campervan motorhome, campground >
  campsite camping, campsite camping tent pitch, captain skipper, car automobile, car vehicle,
  car_park parking_lot parking_space > parking, carpark parking, carpool share, carry_on > cabin
  hand, carryon luggage, charging_station > electric charge, check_in > arrival register desk,
  check_out > leave vacate, checkout > departure vacate, close end finish stop, close_to > near
  nearby, congestion traffic, connection > transfer change, crossroads > junction intersection,
  cruise > ship voyage, customs > duty declaration border, day_ticket > pass day, day_trip
  excursion, direct nonstop, directions > route transport way arrive, distance > kilometre mile,
  district > area quarter neighbourhood, dock > pier quay harbour, downtown town_centre
  city_centre > centre, driver > motorist chauffeur, driving_license drivers_license > licence
  license driver, e_bike > electric bicycle, east eastern, ev electric_car > electric vehicle, far
  how_far > distance kilometre mile, fare price ticket, fare_dodging > penalty ticket, ferry ship
  boat, first_train > first departure, flat_tyre > puncture tyre, flight airline, flight_attendant
  > crew steward, footpath > path trail, foreign international overseas abroad, freeway highway,
  frequency > often interval, frequent often, fuel diesel, fuel gas petrol, garage workshop,
  gas_station filling_station > petrol fuel, gate > departure boarding, get_here how_do_i_get >
  direction transport arrive route, get_in arrive, get_there getting_there > direction transport
  arrive route travel, get_to > direction transport route reach, getaway break, getaway trip,
  give_a_lift > carpool transport, guesthouse place_to_stay where_to_stay > hotel accommodation
  lodging, guide tour, guidebook guide, guided_tour > tour guide, hand_luggage > cabin carry_on
  baggage, harbor port, harbour > port harbor, head_off > depart departure, helmet protective,
  highway lane > road, hike trail, hike walk trek, hold_luggage > checked baggage, hold_up delay,
  holiday trip, hostel lodging accommodation, hotel accommodation lodging, hotel inn, how_fast
  speed, how_often > frequency interval, identification > identity passport, inn guesthouse,
  inspector > conductor controller, insurance policy, intersection bridge > crossing, itinerary
  programme, itinerary route schedule, jet_lag tired, journey travel trip, journey voyage,
  junction > intersection crossing, landmark > sight monument, last_bus > last departure, layover
  stopover, leave_behind forgotten, left_luggage > locker storage baggage, lift carpool, located
  situated, location > site address venue, lost > navigate direction, lost_and_found
  lost_something forget > lost property, lost_luggage > baggage missing, lost_property > lost
  found, map plan, mid middle centre center, minibus > bus coach, missed layover stopover >
  connection, moped > scooter motorcycle, motorbike motorcycle, motorway freeway, motorway
  highway, near close nearby, nearest > closest near, neighbourhood region > area, north northern,
  on_foot walk, outing > excursion trip, overnight night stay, papers passport, parking drive >
  car, parking_fine > penalty parking, parking_ticket > fine parking, pass permit card, passenger
  traveller, path route trail way, pavement footpath, petrol_station fuel, pier quay, pilot >
  captain crew, plane aeroplane, platform track, platform_ticket ticket, public_transport > bus
  train tram metro, puncture > tyre flat, pushchair pram stroller buggy, put_up > accommodation
  host, railroad > railway train, return round_trip, ride > lift transport, road street,
  roundabout junction, run operate, running service, rv > motorhome camper, schedule timetable
  programme plan, seasick travel_sick > nausea, season_ticket > pass monthly, seat_reservation >
  reserve seat, seatbelt belt, set_off > depart departure leave start, set_out > depart departure
  start, shuttle bus, shuttle transfer, sidewalk > pavement footpath, sights > attraction
  landmark, sightseeing > attraction sight tour, single one_way, sleep overnight, south southern,
  speed_limit > speed maximum, station stop, stay sleep > accommodation, step_free > accessible
  lift ramp, stewardess > attendant crew, store_luggage > storage locker, suburb > outskirts
  district, subway tube > metro, sunblock sunscreen, sunscreen sun, take_off > departure depart
  launch, taxi cab, terminal station, timetable departure, toll > charge fee road, touch_down
  landing, tour visit, tourist > visitor tourism, traffic_jam > congestion traffic, traffic_light
  signal, train rail railway, train_station > station railway, tram streetcar, transport > bus
  train tram taxi metro, transport bus train, transport travel bus, travel_insurance uninsured >
  insurance, travelcard > ticket pass, trip excursion journey tour, truck lorry, tyre tire, tyre
  wheel, uber > taxi cab, underground > metro subway tube, van > minibus vehicle, van truck,
  vehicle > car motorbike motorcycle lorry truck scooter, vehicle traffic, venue site, voyage >
  trip sail, walk foot, west western, wheelchair accessible disabled lift ramp, whereabouts >
  location address situated`;
