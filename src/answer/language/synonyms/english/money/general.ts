/** Money of all kinds; see `SYNONYMS`. */
export const general = `
  act_for_me > attorney behalf representative, after_work after_hours > evening weekends, apology >
  regret, asap > forthwith, autorenew > automatic recurring, back_me_up vouch > guarantor,
  back_order stock, bali thailand dubai > elsewhere countries, basement cellar > underground,
  before_tax excluding_tax > exclusive net, big_dog > dog weight, bobbly > pilling, bring_back >
  return, brochure leaflet, budget > funds finance, by_accident accidentally > unintentional
  inadvertent, capital_gains sell_my_house > gains disposal, car_crash > collision accident, carpet
  rug curtains > furnishings, cashback rebate, catalogue > catalog brochure, charity > charitable,
  colour shade, come > delivery, complain_to complaints > ombudsman, complain_to_who
  make_a_complaint > complaints procedure, complaint > arbitration, crashed > impact,
  customer_service > relations, dangerous_sport extreme > hazardous, deaf hard_of_hearing > hearing
  impaired relay, deliberate wilful intentional, deliver > delivery dispatch, didnt_buy_this >
  disputed, different_size another_size > exchange size, dividend payout > distribution, early >
  prior premature, earrings > hygiene, ebay > delivery, engagement_ring wedding_ring > jewellery
  valuables, extra_screen > monitor, fell_apart came_apart > defect, fix > rectification,
  fix_it_myself get_it_fixed > repair authorisation, forgot > omitted, go_under > insolvency
  bankruptcy, grand thousand, guarantor > liable, health_condition > medical preexisting,
  hit_my_car > collision accident, how_much_can_i_send > limit daily, how_often_come_in
  days_in_office > attend weekly, if_i_die when_i_die > executors, immediately > prompt, in_the_car
  out_of_the_car > vehicle, interest apr, interest_free > zero interest, ipad tablet kindle >
  gadget device, isa > investment, island > offshore, itemised > detailed breakdown, join >
  subscribe, kicked_off > session inactivity, klarna > payment card, klarna bnpl > instalment
  deferred, knickers pants > underwear, leaflet flyer, lie > misrepresentation, lightning struck >
  surge, lizard tortoise > reptiles, lodger roommate > subtenant, lose_permission > revoked
  withdrawn, make_me_come_back come_back_to_the_office > revoked revocation, mend > rectify, mobile
  > portable, mould mold > moisture, not_in > collection, ombudsman complain > unresolved,
  on_benefits > recipient welfare, on_purpose > wilful intentional, out_of_sight > concealed
  hidden, own_up > disclose, paper_statement > statements printed post, patron celebrity >
  ambassador, payback repayment, personalised engraved > specification customised, pocket_money >
  junior, pre_existing already_ill > condition existing, preorder order, preorder pre_order,
  put_in_my_name > transfer, queue entrance, quick > expedited, rate > apr, remortgage > refinance,
  resize size, retrospectively afterwards > subsequently, revenue sales, rich > wealth fortune,
  rich wealthy, rich wealthy > affluent, risky > danger, robot > automated, shareholder
  stockholder, ship shipment, signal > reception, size > measurement, skiing bungee diving >
  hazardous sports, sky_dish > satellite, smart_meter > readings, snake spider > reptile exotic,
  solicitor lawyer > conveyancing, stain > soiling, stairs_dirty > cleaning, swap trade, tags >
  label packaging, tell_you let_you_know > disclose, tight loose > size fit, tights socks >
  hosiery, timeout times_out > inactivity session, too_late > barred expired, travel_insurance >
  trip abroad, trustworthy legit > legitimate authorised genuine, underwear knickers boxers bra >
  undergarments hygiene, undo take_back > revoke revocation, unhappy dissatisfied > complaint
  dissatisfaction satisfaction, unlimited > limitless, unopened > sealed unused original, use >
  usage, vat sales_tax > value added, wealthy fortune > wealth, whiplash > injury neck,
  who_is_on_the_committee > committee, wind > weather, wine > stain, winter_fuel heating > fuel,
  with_tax including_tax > inclusive gross, wooden_floor laminate > floors underlay, worn_out worn
  > ordinary`;
