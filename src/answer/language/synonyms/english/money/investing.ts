/** Investing, taxes and business; see `SYNONYMS`. */
export const investing = `
  abroad overseas > currency, agreement_in_principle > decision, america > overseas, anytime
  whenever > time hours, available > stock, back_in_stock > available, backorder unavailable,
  bitcoin crypto > cryptocurrency virtual, bucks dollar, builder > building works, cant_work
  unable_to_work > incapacity, cent > euro dollar, diy > works, dollar euro pound buck quid >
  currency, dollars euros > foreign, drill hammer > works noise, earn revenue, eu > european union,
  euro dollar pound, europe > european, exchange_rate currency, fiver tenner > pound,
  foreign_currency > currency exchange, forex currency, how_fast_decision > principle decision,
  how_fast_reply how_quick_reply > answer response hours, how_long_to_answer > reply working,
  in_america > abroad overseas, in_spain in_italy in_france > abroad countries european, in_stock
  available, in_the_states > countries abroad overseas, income > evidenced, income_tax > bracket
  band, invest investor, invest stocks shares > securities equities, make_money earn_money > profit
  yield income, out_of_stock > available sold unavailable, penny > pence cent, pension_scheme >
  superannuation contributory, poor disadvantaged, poor low_earner > income low, profit > earnings
  gain, profit > surplus dividend, profit margin, prove_what_i_earn proof_of_income > accounts
  payslips evidenced, quid pound, retire_early early_retirement > pension early, retirement_pot
  pension_pot > pension superannuation, revenue > turnover, roaming > foreign, roaming
  use_data_abroad > abroad allowances, ship_abroad ship_to > international overseas, sold_out >
  available unavailable, stock inventory, stock supply, stocks share, surplus > gain, take_away_wfh
  > revoked revocation, tax_bracket > band rate, tax_office taxman > revenue authority, tools >
  equipment trade, use_card_abroad card_abroad > foreign currency, when_can_i_retire > retirement
  age pensionable, work_for_myself own_boss > self_employment, work_from_abroad work_from_italy >
  countries abroad, work_from_home_stuff home_office > clerical business, work_out gym > gymnasium
  fitness, workout exercise > gymnasium`;
