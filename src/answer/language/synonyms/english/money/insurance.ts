/** Insurance; see `SYNONYMS`. */
export const insurance = `
  arrived_broken broken_when_it_arrived > transit damage, boat > caravans, box > original,
  box_damaged > packaging transit, boxes > cardboard packaging, broke > insolvency, broke smashed
  cracked > breakage accidental, broke_it dropped_it smashed_it > accidental damage breakage,
  broken defective faulty, burglar_alarm alarm > intruder system, burst leaky > leak water, buyer
  customer shopper > purchaser consumer, campervan motorhome > caravans vehicles, cancel_policy
  cancel_insurance > cancellation refund, car_broken_into > theft vehicle unattended, car_insurance
  > vehicle motor, cardboard_boxes > flattened, change_insurer > switch cancellation, chewed bite >
  gnawing animal, chewed dog_chewed > animals domestic damage, claim > losses, computer_broke
  laptop_broke > damage service, covered > exclusions, covered > included indemnified, crack >
  defect, cracked smashed > fractured broken, cracked_screen smashed_screen broken_screen >
  fractured display, cracked_screen smashed_screen screen > breakage glass, damaged_in_post smashed
  > transit damage, daughter_has_a_fever son_is_sick > child ill, does_it_cover > include excluded
  covered, dripping leaking > pipe, dropped > accidental damage breakage, emergency_plumber plumber
  > repairs, faulty broken defective > warranty malfunction, faulty defective > fault, file_a_claim
  > claim notification notify, glovebox boot > concealed, hack hacker > intrusion cyber, hacked
  got_hacked > compromised breach incident, inspector > assessor, insurance > policyholder premium,
  insurance_guy assessor > adjuster inspection, insurance_policy > policyholder, insured covered >
  coverage indemnity, kid_broke kid_smashed > accidental damage, laptop macbook > computer gadget,
  leak > compromised, leak data_leak > breach disclosure, leak drip > escape, left_in_the_car
  left_in_car > unattended vehicle concealed, life_cover life_insurance > obligatory cover,
  life_insurance > death assured, loss deficit, make_a_claim put_in_a_claim claim > notification
  notify loss, middle_of_the_night 2am 3am > emergency, not_covered > excluded exclusions,
  not_working > faulty inoperative, oil_change fix_my_car > repair vehicles, pet_insurance vet_bill
  > veterinary animal, pipe plumbing > water, pipe_burst burst_pipe > escape water, repair_guy >
  engineer technician, shopper customer, sinkhole cracks_in_wall > subsidence, spilled >
  accidental, spilled_coffee coffee_on_my_laptop > damage loss, stopped_working > faulty,
  stuck_in_lift elevator_stuck > alarm engineer, stuck_in_the_lift stuck_in_the_elevator > lift
  halts engineer, tree_fell roof_blew > storm, wash_my_car car_wash > washing vehicles,
  washing_machine_flooded overflow > escape water, water_damage dropped_it_in_water
  dropped_in_the_loo > liquid ingress, while_you_fix being_fixed > repairs substitute,
  work_on_my_car > repair vehicles, zip zipper > fastening, zip_broke button > defect`;
