/** Cycling; see `SYNONYMS`. */
export const cycling = `
  bicycle bike cycle, bike_lane > cycle track, bike_path cycle_path bike_lane cycle_lane > cycleway
  route, bike_race > cycling race, bike_repair fix_my_bike > repair maintenance workshop,
  bike_scheme > bicycle sharing, bike_service bike_shop > workshop repair, bike_shed bike_lock >
  cycle storage, bike_storage > storage, bmx tandem > bicycle, bridleway > horse cycle, by_bike
  cycle_there > cycle route, can_i_cycle can_i_bike > cycling bicycle, chain_came_off
  brakes_squeaky gears > mechanical repair maintenance, cycle_route cycle_trail > cycleway signed,
  cyclist biker > bicycle, dismount > cycling cyclist, fold_my_bike > folded, fold_up_bike
  folding_bike brompton > folding bicycle, gears_slip brakes > mechanical, helmet hat, helmet
  headgear, horse > horseback, lip_read signer > sign_language interpreter, mountain_bike mtb >
  trail bicycle, off_road_cycling > bridleway trail, pedal cycle, pushbike > bicycle cycle,
  ride_a_horse > riding bridleway, ride_at_night no_lights > light reflector, ride_on_the_pavement
  cycle_on_the_pavement > pavement footway cycling, saddle_sore > chafing, shared_path > pedestrian
  cyclist, sidewalk pavement > pedestrian, sidewalk pavement footway, snow_chains > chain winter,
  snow_tyres winter_tyres snow_tires winter_tires > tyre winter chain, take_my_bike bring_my_bike >
  cycle bicycle conveyed, tv_channels netflix > television, tyres_and_windscreen > tyre windscreen
  excluded, windshield windscreen`;
