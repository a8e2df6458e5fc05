/** Law, government, benefits and visas; see `SYNONYMS`. */
export const law = `
  abolish abolition, absentee > postal ballot, accuse allegation, act > statute legislation, adult
  legal_age > age, alimony child_support > maintenance, allow approve > authorise, allow permit,
  allowed > permission prohibited forbidden, ambassador > embassy diplomat, amendment revision,
  angry aggression, animals fauna, apostille > legalisation authentication, appeal > challenge
  reconsideration objection, applicant claimant, apply application, arrest custody detain, arrest
  detention, ask > enquiry inquiry, assault > violence battery, assault attack, asylum protection,
  attorney barrister, attorney counsel, attorney lawyer solicitor, authorisation authorization, bail
  custody, bailiff > enforcement debt, ban block forbid prohibit, bankrupt > bankruptcy insolvency,
  beer brewing, belong property, benefits > allowance welfare payment, betting gambling,
  birth_certificate > certificate birth registration, blackmail extortion, bobby > police officer,
  braille > visually blind, breach break infringe violate, bread bakery, break_rules > breach
  violation, breathalyzer > alcohol breath, build architect, build extension > planning, builder >
  architect construction, bylaw > regulation rule, cancel revoke terminate withdraw, capital_gains >
  gain tax, careless negligence, cctv > camera surveillance, census population, certificate diploma
  proof, certified > notarised attested, challenge dispute, change modification, change_name > deed
  surname, child_benefit > child allowance, chores household, church mosque temple pray > religious
  worship prayer, citizen > national resident, citizenship > nationality naturalisation citizen,
  citizenship naturalization, city municipality, city_hall > council municipality, civil_partnership
  spouse > partner, come_into_force effective, compensation damages, complain complaint > ombudsman,
  comply > compliance obey, confiscate > seizure forfeiture, confiscate seize, congress legislature,
  conscription military, consent > approval agree, consulate consular, contract terms, conviction
  offence, cop constable, copy certified, copy duplicate, copyright > intellectual licence,
  copyright infringement, council local, council_tax tax_code > tax, court > tribunal judge hearing,
  crime felony, crime offence > criminal, crime offence offense, criminal crook > offender
  perpetrator, criminal offender, crowded full > capacity occupancy, custody > guardianship care,
  data > personal information, ddos attack, deadline limit, debt insolvency > bankruptcy, declare
  report, defendant accused, delivery shipment, denied denial, deport > removal expel, deport
  expulsion, detain detention, disability_benefit > disability allowance, disagree > objection
  appeal, discount rebate, discover discoverer, discriminate equality, discrimination unfair,
  dispute > disagree disagreement, divorce > dissolve dissolution, divorce separate, documents >
  certificate evidence, dole > jobseeker unemployment benefit, draft conscription, driving_licence >
  licence driver, drone aircraft, drone unmanned, drunk_driving > alcohol drink, dui > alcohol
  driving, dui intoxicated, elect vote, election electoral, election vote > ballot poll,
  electrocuted electric, eligible qualify, embassy consular, embassy consulate, end finish > expiry
  termination conclusion, enter entrance entry, entitled > eligible qualify, evasion > evade
  avoidance, evidence proof, excused > exemption waiver, executor > estate probate, extend extension
  prolong renew, fair reasonable, fault blame > liability liable, fight > assault affray, fine
  charge, firearm > gun weapon, fireworks firecracker > pyrotechnic explosive, follow_rules comply,
  foodstamps > snap nutrition, foreigner > alien national, foster > adoption care, full maximum,
  gamble betting > wager, gdpr > data privacy protection, get_away_with > punishment penalty,
  get_benefit > eligible claim, get_hitched > marriage marry, get_in_trouble > penalty sanction
  punishment consequence offence, get_married > marriage marry wedding, go_bust > bankruptcy
  insolvency liquidation, go_to_court > court hearing trial, government > administration executive,
  government > state authority ministry, graffiti damage, grant award, green_card > permit
  residence, greencard > permanent resident, guardian custody, guardian parent, guilty convicted,
  gun weapon, gun_licence firearm, handcuffs restraint, happens > consequences penalty sanction,
  heir successor, hmrc revenue, homicide manslaughter, hospital inpatient, housing_benefit > rent
  allowance, how_long_do_i_have too_late > deadline limit, husband wife > spouse partner, id >
  identification document, id_card > identity identification, illegal > prohibited offence crime,
  illegal unlawful, illegal unlawful illicit, immigrant > migrant foreigner, immigrant migrant >
  alien, immigration visa, in_force > effective apply, in_trouble > penalty sanction punishment
  consequence, income earnings, income_tax > tax income, inherit > estate heir, inheritance_tax
  inheritance, innocent acquittal, innocent let_off get_off > acquitted, interrogate questioning,
  irs > tax revenue, jail > imprisonment custody detention, jail prison, jail prison >
  incarceration, jobseeker unemployed, judge > judicial justice, judge magistrate, judgment
  judgement, king queen > sovereign crown throne, ladder > fall height, large huge > dimensions,
  late overdue, law > act legislation statute, lawmaker legislator, lawsuit litigation sue, lawsuit
  proceedings, lawyer > barrister counsel, legal lawful, legal permitted, legal_aid > advice lawyer,
  legislation statute, liable liability responsible, lie > perjury misleading, lifespan expectancy,
  lock_up > imprison prison detain, loophole exemption, lottery raffle > prize draw gambling,
  low_income poor > low income, maiden_name > surname birth, marriage marry wedding, married
  marriage > spouse, mayor council, mayor municipality, means_tested income, migrant migration,
  minister secretary, ministry > minister department, minor child, mp > member parliament,
  municipality > town local, murder homicide, name_change > change deed, naturalize naturalisation,
  negligence liability, nominee nomination, notary notarised, notary notarized, nude naked > nudity
  indecent, oath swear > affirmation, obey obedience, object oppose, obliged > compulsory mandatory,
  ok > consent approval, okay permitted, older oldest > age, optional voluntary > discretionary,
  overstay > expire visa, overstay expiry, overthrow > coup revolution, owner > ownership
  proprietor, owner belong, papers paperwork, parliament > legislature assembly congress, parliament
  congress > legislative, partner cohabiting, passport id identity, patent intellectual, peace
  armistice, penalty disciplinary, penalty fine punishment sanction, pension retired, permission >
  authorisation approval, permission permit licence license, permitted prohibited, personal_data >
  data information, pickpocket theft, pip > disability personal, pirate piracy > infringement
  copyright, plaintiff claimant, planning permission, planning_permission > planning permission,
  plants species, police constable, police cops > law enforcement, police officer cop, policeman >
  police officer constable, politician > minister member parliament, poll ballot, porn > pornography
  obscene, president > leader head, prime premier > minister, prime_minister > government leader,
  prison > imprisonment custody, prisoner > inmate detainee, privacy confidentiality, privacy
  personal, privacy private data tracking, probate land > estate, proof passport paperwork >
  document, property > land estate, prosecutor prosecution, punishment sentence, race ethnic, racist
  racial, rape assault, rape sexual, reapply reapplication, reconsider > review reconsideration,
  referendum plebiscite, refugee asylum, reject refuse turn, repeal > revoke abolish, report >
  notify police, report complaint, residence_permit > residence visa, restrict limit, reunite
  reunification, revoke revocation, right entitlement, rights liberties, robbery > theft rob, rude
  abusive, rule law regulation policy, rule policy > guideline, rule statute, ruler ruled >
  sovereign, rules conduct, ruling decision > judgment verdict, savings capital, scared afraid >
  anxiety, search frisk > warrant, seize seizure, self_assessment > tax return, senate upper,
  sentence go_to_jail > imprisonment prison, sexist discrimination, sexist sex, shoplift theft, shut
  closure, signup register registration, skip > omit exempt, slander libel > defamation, slippery
  slip > fall hazard, smash_up > damage vandalism, smuggle trafficking, split_up break_up breakup >
  separation divorce, spy espionage, stalker > stalking harassment, stamp seal, start > effect
  commence, start began > established, state condition, stay > residence remain, steal rob, stop
  discontinue, subsidy > grant subsidised, subsidy funding, sue lawsuit > court claim, sue sued >
  lawsuit litigation proceedings, surname > family last, surname name, surveillance camera, swear
  cuss curse > obscene abusive, take_to_court > sue lawsuit claim, tall elevation, tax > taxation
  levy, tax duty vat, tax_credit credit, tax_return > return declare, tell disclose, tenant rent,
  terms > condition agreement, testify > testimony evidence, theft larceny, thief > theft burglar
  robber, threaten threat > intimidation, time_limit late > deadline, town_hall > council
  municipality registry, townhall municipality, trademark mark, treaty pact accord, trespass enter,
  trial > court hearing, tribunal hearing, trouble consequence > penalty sanction, trouble
  disciplinary, turn_down reject refuse > decline, turned_down denied knocked_back > refused
  rejected, tween child, underage > child age, underage minor, unfair unreasonable, universal_credit
  benefit, unsubscribe cancel, vandalism > damage criminal, victim injured, violence abuse, visa >
  residence entry, visa permit, vote voter > electoral ballot suffrage, waive > waiver exemption,
  waiver exemption, war battle > warfare conflict, weird strange > abnormal, welfare dole >
  allowance, welfare wellbeing, who_does_it_apply_to > scope cover, wifey wife, wine > vintage
  grape, wiretap > interception surveillance, witness > testimony evidence, work_permit > permit
  visa, wreck damage`;
