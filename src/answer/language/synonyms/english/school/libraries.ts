/** Libraries and printing; see `SYNONYMS`. */
export const libraries = `
  allowed_in_exam > permissible permitted aids, book > text, book_back > return loan, book_included
  > materials included, book_out > reservation hold, book_taken someone_else_has checked_out >
  reservation, can_i_use > permissible admissible, check_out > borrow loan departure, closed_book >
  aids, copy collusion, data > repository, data_limit > volume, donate_books give_books > donation,
  exercise_book notebook, find_book > catalogue shelf, fine > overdue, forgot_to_return > overdue,
  from_another_library other_library > interlibrary, get_library_card get_a_card > registration
  membership, group_room study_room book_room > room reservation, hard_copy > printed bound,
  how_long_keep how_long_can_i_keep how_long_borrow > loan period days, how_many_books
  how_many_can_i_borrow > borrow limit items, instrument_hire > loan instrument, internet_slow
  wifi_slow > bandwidth throttled, keep_book > loan period, keep_longer > renewal extend,
  keep_scholarship lose_scholarship > renewal revoked withdrawn, late_book > overdue fine, library
  > librarian book, library borrowing, library_card > membership card borrower, literacy > reading
  writing, loan repayment, lose_book damage_book > replacement textbook, lose_scholarship >
  forfeited, lost_book lose_a_book > replacement lost, lost_library_card > replacement, my_data >
  data protection, newspapers magazines > periodicals journals, notes > material handout,
  notes_allowed > book material, old_books > rare special, open_book > aids permissible, open_book
  > material note, order_book > acquisition interlibrary, original > certified copy, own_instrument
  borrow_instrument > instrument loan, own_work > independently unaided, password authentication,
  password forgot_password > credentials account, pet > keeping, print printer copy scan >
  photocopy reprographics, put_on_hold > reservation, rare_book > special collection, reader > text
  book, reading literature, reading_list > literature book, rent_instrument borrow_instrument >
  hire loan, rent_out rent_it_out someone_else_have sublet > subtenant, replace > deputy, return
  overdue, scan pdf > upload, school_books > textbook, share_answers copy_answers > collusion,
  share_data > disclose third, slides > presentation material, slow slow_internet > bandwidth
  throttled volume, someone_else > substitute deputy, subletter > subtenant, suggest_book >
  acquisition suggestion, take_home > borrow loan, take_out > borrow loan, textbook > reading text,
  textbook book literature, translated > certified, two_scholarships other_scholarship > concurrent
  combined, use_room book_room > reservation allocation, wet_book ruined spilled coffee_on >
  damaged replacement, where_book > shelfmark shelf, wifi_password > credentials`;
