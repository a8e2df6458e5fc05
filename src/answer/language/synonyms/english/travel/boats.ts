/** Boats, ferries and canals; see `SYNONYMS`. */
export const boats = `
  airfield aerodrome, anchor > anchorage mooring, barnacles scrape_the_bottom paint_the_bottom >
  antifouling hull, big_yacht > length, boat canoe kayak dinghy, boat vessel, boat_shop >
  chandlery, bridge > span viaduct, buoy > marker mooring, canal > waterway navigation, canal_boat
  > narrowboat, captain > master, captain skipper, crossing > passage voyage sailing, crossing_time
  > duration hour, crossroads > junction intersection, crosswalk > pedestrian crossing, cruise >
  ship voyage, cruise vessel, current tide > tidal stream, displacement tonnage, dock > harbour,
  drop_anchor > anchorage anchoring, embark board, ferry > sailing crossing, ferry ship boat, ferry
  vessel, get_on_the_ship get_on_the_boat > embark boarding, go_ashore get_off_the_ship > disembark
  ashore, gps > coordinates, harbor port, harbour > port harbor, harbour marina, harbour_master
  harbourmaster > harbour office, heath moorland, high_tide low_tide > tide water tidal, how_big >
  extent square, how_long_is_my_boat big_boat boat_length > length overall, how_long_is_the_tunnel
  how_long_is_the_bridge > length span metre, hull bottom, intersection bridge > crossing, jetty
  dock > pontoon quay pier, junction > intersection crossing, landing_strip airstrip, length >
  metre overall, life_vest > lifejacket, life_vest lifevest lifejacket life_jacket > buoyancy, live
  > residential, live dwell, live_on_my_boat live_on_a_boat liveaboard live_on_board live_aboard >
  residential aboard licence, lock > canal, lockers lock_up_my_stuff lock_my_stuff > secure
  valuables, marina > basin, mast > rigging height, mechanic boat_repair engineer tradesman builder
  > contractor, moor > berth, moor > moorland heath, narrowboat houseboat > barge canal, on_board
  aboard, on_land dry_land > ashore hardstanding, on_the_boat on_the_ferry > board aboard, overpass
  > bridge, pier quay, port harbor harbour > quay, quay wharf, reside residential, roundabout
  junction, runway landing_strip > airfield, safe_deposit > valuables, safe_for_my > locked secure,
  sails rigging, satnav gps sat_nav, seasick > sea, seasick carsick > motion sickness, ship_size
  how_big_is_the_ship > length displacement tonnage, size > extent hectare, skipper > master,
  somewhere_safe safe_place > locked secure lockable, tide > water, tide_times > tide tidal, tie_up
  tie_my_boat > moor, touch_down landing, valuables > deposit, viaduct aqueduct, yacht sailboat
  narrowboat barge dinghy speedboat > vessel craft boat`;
