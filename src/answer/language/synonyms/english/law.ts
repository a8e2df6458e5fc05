/** Law, government, benefits and visas; see `SYNONYMS`. */
export const law = `
  act > statute legislation, adult legal_age > age, alimony child_support > maintenance, allow
  approve > authorise, allow permit, allowed > permission prohibited forbidden, ambassador >
  embassy diplomat, appeal > challenge reconsideration objection, applicant claimant, apply
  application, arrest custody detain, assault > violence battery, assault attack, asylum
  protection, attorney counsel, attorney lawyer solicitor, bailiff > enforcement debt, ban block
  forbid prohibit, bankrupt > bankruptcy insolvency, belong property, benefits > allowance welfare
  payment, birth_certificate > certificate birth registration, bobby > police officer, breach
  break infringe violate, break_rules > breach violation, build extension > planning, bylaw >
  regulation rule, cancel revoke terminate withdraw, capital_gains > gain tax, cctv > camera
  surveillance, census population, certificate diploma proof, certified > notarised attested,
  challenge dispute, change_name > deed surname, child_benefit > child allowance, citizen >
  national resident, citizenship > nationality naturalisation citizen, city_hall > council
  municipality, civil_partnership spouse > partner, come_into_force effective, compensation
  damages, complain complaint > ombudsman, comply > compliance obey, congress legislature, consent
  > approval agree, contract terms, conviction offence, copy certified, copy duplicate, copyright
  > intellectual licence, council local, council_tax tax_code > tax, court > tribunal judge
  hearing, crime offence > criminal, crime offence offense, criminal offender, custody >
  guardianship care, data > personal information, ddos attack, deadline limit, debt insolvency >
  bankruptcy, declare report, deport > removal expel, detain detention, disability_benefit >
  disability allowance, disagree > objection appeal, discriminate equality, discrimination unfair,
  dispute > disagree disagreement, divorce > dissolve dissolution, divorce separate, documents >
  certificate evidence, dole > jobseeker unemployment benefit, driving_licence > licence driver,
  drone unmanned, drunk_driving > alcohol drink, dui > alcohol driving, elect vote, election vote
  > ballot poll, eligible qualify, embassy consulate, enter entrance entry, entitled > eligible
  qualify, evidence proof, executor > estate probate, extend extension prolong renew, fair
  reasonable, fine charge, firearm > gun weapon, follow_rules comply, foreigner > alien national,
  foster > adoption care, gdpr > data privacy protection, get_away_with > punishment penalty,
  get_benefit > eligible claim, get_hitched > marriage marry, get_in_trouble > penalty sanction
  punishment consequence offence, get_married > marriage marry wedding, go_bust > bankruptcy
  insolvency liquidation, go_to_court > court hearing trial, government > state authority
  ministry, grant award, green_card > permit residence, guardian custody, guardian parent, guilty
  convicted, gun weapon, gun_licence firearm, heir successor, hmrc revenue, homicide manslaughter,
  housing_benefit > rent allowance, how_long_do_i_have too_late > deadline limit, husband wife >
  spouse partner, id > identification document, id_card > identity identification, illegal >
  prohibited offence crime, illegal unlawful, immigrant > migrant foreigner, immigration visa,
  in_force > effective apply, in_trouble > penalty sanction punishment consequence, income
  earnings, income_tax > tax income, inherit > estate heir, inheritance_tax inheritance, innocent
  let_off get_off > acquitted, irs > tax revenue, jail > imprisonment custody detention, jail
  prison, jobseeker unemployed, judge magistrate, late overdue, law > act legislation statute,
  lawsuit litigation sue, lawyer > barrister counsel, legal lawful, legal_aid > advice lawyer,
  legislation statute, liable liability responsible, lock_up > imprison prison detain, low_income
  poor > low income, maiden_name > surname birth, marriage marry wedding, married marriage >
  spouse, mayor council, means_tested income, migrant migration, minister secretary, ministry >
  minister department, minor child, mp > member parliament, municipality > town local, murder
  homicide, name_change > change deed, negligence liability, notary notarised, obey obedience,
  object oppose, okay permitted, overstay > expire visa, owner > ownership proprietor, owner
  belong, papers paperwork, parliament > legislature assembly congress, partner cohabiting,
  passport id identity, patent intellectual, penalty disciplinary, penalty fine punishment
  sanction, pension retired, permission > authorisation approval, permission permit licence
  license, permitted prohibited, personal_data > data information, pip > disability personal,
  planning permission, planning_permission > planning permission, police constable, police officer
  cop, politician > minister member parliament, president > leader head, prime_minister >
  government leader, prison > imprisonment custody, prisoner > inmate detainee, privacy personal,
  privacy private data tracking, probate land > estate, proof passport paperwork > document,
  property > land estate, punishment sentence, racist racial, rape assault, rape sexual,
  reconsider > review reconsideration, refugee asylum, reject refuse turn, report > notify police,
  residence_permit > residence visa, restrict limit, revoke revocation, right entitlement, robbery
  > theft rob, rule law regulation policy, rule policy > guideline, rules conduct, savings
  capital, self_assessment > tax return, senate upper, sentence go_to_jail > imprisonment prison,
  sexist discrimination, sexist sex, shoplift theft, signup register registration, smash_up >
  damage vandalism, split_up break_up breakup > separation divorce, stamp seal, start > effect
  commence, state condition, stay > residence remain, steal rob, sue lawsuit > court claim,
  surname > family last, surname name, surveillance camera, take_to_court > sue lawsuit claim, tax
  duty vat, tax_credit credit, tax_return > return declare, tenant rent, terms > condition
  agreement, thief > theft burglar robber, time_limit late > deadline, town_hall > council
  municipality registry, trademark mark, trespass enter, trial > court hearing, tribunal hearing,
  trouble consequence > penalty sanction, turn_down reject refuse > decline, turned_down denied
  knocked_back > refused rejected, tween child, underage > child age, underage minor, unfair
  unreasonable, universal_credit benefit, unsubscribe cancel, vandalism > damage criminal, victim
  injured, visa > residence entry, visa permit, waive > waiver exemption, waiver exemption,
  welfare wellbeing, who_does_it_apply_to > scope cover, wifey wife, witness > testimony evidence,
  work_permit > permit visa`;
