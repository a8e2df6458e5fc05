/** Companies, projects and offices; see `SYNONYMS`. */
export const projects = `
  affair > relationship, agency > temporary, agency_staff temp_worker > temporary, agency_worker >
  temporary, aircon air_con > ventilation temperature, alone_with_kids > unsupervised minors,
  ask_my_boss > approval manager supervisor, badge > card pass id, badge lanyard > identification,
  boardroom call > meeting, book_a_desk > desk, boss chief lead manager, boss employer manager
  supervisor, boss superior, branch > office location, bus_fare train_fare fare > travel ticket,
  carry > carriage, carry_forward carryover, carry_over > carryover rollover transfer, casual
  temporary, ceo > chief, ceo big_boss > director executive managing, cfo > chief financial,
  chairperson chairwoman > chair, charge_my_bike charge_my_scooter > charged cycles, coaching
  mentoring, come_into_the_office > attendance onsite, company > firm, company_car > fleet,
  company_car car_allowance > vehicle, company_credit_card company_card > corporate, company_tax >
  corporation, company_van > vehicle, conference > seminar, consultation talk_to_staff >
  representatives, corporation > company, course > learning development, coworker colleague,
  coworker colleague > peer, coworker workmate, cpd > professional development continuing,
  dating_coworker office_romance > relationship personal, desk > workstation workplace, director >
  head executive, drive > motor, ebike > charged, elearning online_course > online training
  modules, employee staff worker, employee worker staff > personnel workforce, ergonomic >
  workstation posture, exec executive, extension_cord multi_plug > extension leads socket,
  extension_lead power_strip > leads, facebook twitter tiktok > social media, fiscal_year
  financial_year, flirt > relationship fraternization, forfeit > lose lapse, forgot_my_badge
  forgot_pass > temporary access, from_home at_home > remote, furlough > temporary layoff, gaffer >
  boss, gaffer > manager, gas > mileage, gather > assembly, give_lift drive_kids > transport, grass
  rat > whistleblowing report, head > boss chief manager, home_desk desk_chair office_chair >
  furniture equipment ergonomic, home_office work_from_home > remote telework, hq > headquarters
  office, hr > personnel human, human_resources > personnel, hybrid > remote office, id_badge >
  access identification card, id_card > badge pass, in_charge > responsible head leader manager,
  in_the_office > attendance onsite premises, induction training, install download > software,
  junk_mail newsletters > promotional marketing, kids_data > minors, lanyard badge, leader > boss
  chief lead, learn > instruction, leash lead, lift carry heavy > loads manual handling, log >
  register, log_in > online access sign, lost_badge lost_my_pass > replacement access card, manager
  line_manager > supervisor superior, mandatory_training > compulsory induction, meet_outside
  where_do_we_meet > assembly muster point, meeting > conference, mentor > supervisor buddy,
  mileage > travel vehicle, mileage mile kilometre, moving_home > relocation removal, muster
  assembly, name_tag name_badge > identification, nda > confidentiality disclosure, newbie newcomer
  > induction onboarding orientation, newspaper > media press, next_year > carry forward following,
  night_alone work_alone lone_worker > lone, office headquarters, office premises, office_days >
  attendance onsite anchor, on_strike go_on_strike > industrial action, onboarding > induction
  introduction, onboarding orientation, own_car my_car > private vehicle personal, own_tools >
  tools allowance, pass > identification, petrol > mileage, post_online > publish social, press
  journalist > spokesperson, private_use personal_use > private personal, reception > desk front,
  receptionist > reception desk, refresher > update renewal training, relationship > relative,
  relocate move_office > transfer, remote home, remote wfh > telecommuting, roll_call head_count
  headcount > roll register, roll_over > carry transfer, save_up > forward carryover, seasonal temp
  > temporary casual, sent_to_my_house posted_to_me > delivered dispatched, show_me_the_ropes >
  induction training, sit_down standing_desk > seating, skype facetime > video, snitch tattle >
  whistleblowing disclosure reporting, social_media > online networks posts, staff_discount
  employee_discount > reduction staff, stand_for_council councillor > public duties, startup >
  company founded, stationery > office supply, strike > picketing, strike industrial_action walkout
  > ballot, strike walkout > stoppage dispute, supplier vendor, swipe > access, swipe > card badge,
  swipe_card > card, talk_to_press reporter journalist > media press, taxi uber cab > fare travel,
  team > personnel employees, team crew, teenager teen under_18 > young juvenile, telework > remote
  home, telework telecommute, tell_on report_someone > whistleblowing report disclosure, temp >
  agency, temp temperature, temporary provisional, too_young underage > minor younger, train tube >
  transport, train_strike > transport disruption, training > learning, training course, transfer
  move_department > redeployment secondment, travel_card > pass ticket, under_18 sixteen > minor
  age, use_company_car > vehicle private, using_my_own_car use_my_car > mileage vehicle private,
  vpn > remote network access, webcam camera > video, wfh > home, wfh home_working > teleworking
  hybrid, wfh remote, where_do_we_go meeting_point > assembly muster, whistleblower > disclosure
  report, whistleblower retaliation, who_do_i_tell > supervisor manager, who_runs > lead leader
  head manager chair, work_abroad work_from_abroad > overseas remote foreign, work_from_home >
  hybrid, work_with_kids around_kids > minors safeguarding disclosure, worker > labourer, workmate
  colleague, workplace office, workplace site, works_council > employee representatives,
  worried_about_a_child > safeguarding concern, wrist > ergonomic, zoom > video meeting, zoom_call
  video_call > videoconference meeting video`;
