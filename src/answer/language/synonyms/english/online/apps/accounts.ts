/** Accounts, privacy and payment; see `SYNONYMS`. */
export const accounts = `
  403 > permission, account acc profile, android iphone > native application, app_password >
  password application, autosave lost_my_work didnt_save > draft recover, bcc cc > copy recipient,
  beep_at_me ping_me tell_me_when let_me_know > notification alert notify reminder, binned trashed
  > deleted archive recycle, bounced_email email_came_back > undeliverable rejected delivery,
  breaks_my_code breaking_change will_it_break > breaking compatibility deprecation, bring_over
  move_from switch_from > migrate, bulk_edit all_at_once > bulk batch, can_you_see can_staff_see
  do_you_see > encrypted known access, change switch edit > alter amend, change_email new_email
  wrong_email > email address verify update, change_my_email > update address, change_my_name >
  username, change_name > display name profile, change_password new_password > passphrase
  credential update reset rotate, change_phone_number new_number > number update verify, change_pin
  new_pin > pin change, change_username > username display, checksum verify_download > signature,
  cla sign_something contributor_agreement > agreement sign certify, close_account > closure,
  companion_app > application, continue_watching > resume, cookies tracking > consent analytics,
  copy_paste paste > clipboard, coworker colleague workmate > member teammate user collaborator,
  csv > export, delete_account close_account get_rid_of_account kill_account nuke_account >
  deletion deactivate erase termination close, delete_history > history, delete_my_account > close,
  delete_my_data > erasure delete, delete_my_profile > erased profile, did_my_payment card_rejected
  card_got_rejected > declined payment failed, do_you_sell_my_data > privacy third share, docs
  documentation, docs_only > documentation, download > store, download_everything
  download_all_my_stuff get_all_my_stuff > archive export copy data retrieve, download_my_data
  get_my_data take_my_data > export data copy portability, drag drag_and_drop > move, due_date
  deadline > due date, email_alerts notifications turn_off_notifications stop_emails
  too_many_emails > alert unsubscribe preference mute, email_never_came email_didnt_arrive no_email
  didnt_get_email never_got_email > junk spam folder resend, encrypt ssl tls > certificate,
  ex_employee left_company someone_leaves employee_leaves staff_leave > offboarding revoke
  deactivate removing departed former, excel spreadsheet sheet > csv xlsx, family_sharing > family
  household, files_disappeared files_gone file_missing > deleted trash restore recover, filter >
  effects, filter query > parameter, fingerprint face_scan face_unlock touch_id > biometric,
  for_the_plane on_a_flight on_the_plane offline > store download connectivity, forgot_password
  forgot_my_pw remember_password remember_login lost_password cant_remember > reset recover
  recovery, forgotten remember > recovery reminder, freeze_account pause_account take_a_break
  on_hold > pause suspend suspension freeze, freezing > halt stall, gdpr privacy > protection
  personal, get_back_in back_into regain_access > recover recovery reinstate restore, get_it_back
  get_them_back bring_back > restore recover retrieve, get_notified_login someone_logged_in > login
  alert, get_rid_of_it > uninstall removal, get_rid_of_my_account > deletion erasure close, go_live
  production > live, gone > disabled permanently, got_hacked account_hacked been_hacked
  someone_got_in hijacked > compromised unauthorised breach suspicious, guest outsider freelancer
  client > external collaborator, hacked_social > compromised, hand_over pass_on give_to sign_over
  > transfer ownership reassign, have_to_publish share_my_changes > source disclose,
  how_long_keep_my_data > retention retained, how_many_characters how_many_letters > length
  character minimum maximum, https padlock not_secure > certificate ssl tls, idle_logout >
  inactive, import_contacts > import, inactive_account not_used > inactivity deleted dormant,
  is_it_secure > encrypted, is_my_data_encrypted > encrypted, junk_mail spam_folder > junk spam
  filter, just_look look_only read_only only_look look_at > view viewer read, keep_private private
  > visibility conceal restrict, keeps_locking keeps_asking asks_for_the_password > locks
  inactivity interval, kick_out remove_someone remove_user boot_out > remove revoke expel,
  kids_account > child, kids_saw block_a_show > rating parental pin, lag_when delay_when > delay
  latency buffer, lastpass 1password bitwarden > import vault, leaked_password data_leak
  data_breach > breach compromised exposed, leave_for_another > migration export, let_my_wife
  let_my_husband share_with_my_wife > shared, let_someone_in add_someone add_people add_coworker
  add_user > invite member permission seat, link_account bind_account > link bind, locked_out
  lockout shut_out > suspended locked blocked unlock attempt, log_in_from login_from > device
  session location, log_in_on_tv sign_in_on_tv activate_tv > code television displayed, log_in_too
  share_my_login can_my_friend_log_in > collaborators invite seats users, log_in_with_google
  sign_in_with_google google_login facebook_login > oauth sso provider social, log_me_out
  logged_out signs_me_out kicks_me_out > session expire timeout inactivity, log_on > login,
  logged_in_elsewhere someone_else_logged_in other_devices > session revoke device,
  logged_out_of_tv > device, lose_my_account > disabled terminated permanently, lost_phone
  new_phone lost_my_phone broken_phone phone_stolen phone_died > recovery factor device unavailable
  handset, mailing_list > list subscribers, master_password main_password > principal passphrase
  master, memorial > memorialised deceased, mobile_app phone_app > mobile application, modify_it
  change_it > modified derivative, move_my_domain transfer_domain > transfer authorisation code,
  move_to_another switch_to_another > migration export transfer, nameserver dns > record
  propagation, newsletter mailing, no_longer_have_access old_email lost_my_email > email access
  recovery, numbers_wrong dont_add_up > calculation, offline > internet, offline without_internet
  no_wifi without_wifi no_internet on_the_train on_a_plane > connectivity locally, old_account
  reactivate bring_back_my_account > restore, open_on_phone > mobile application, password pw pwd
  login > passphrase credential, passwords_after_death > emergency legacy, pdf > export print, pin
  > digits, pin_to_top favourite star > pin bookmark, print_it > print export, prove_its_me
  prove_who prove_identity prove_who_i_am > identity identification verification proof, real_card
  real_payments take_payments accept_payments > live production, real_money go_live > production,
  reboot restart, remember_what_i_watched watch_history > history preserved, reminder remind_me >
  notification, remove_a_device > device deactivate, remove_it > uninstall, reset restart, reset
  restore wipe, rights access > permission privilege, same_password reuse > unique, save > retain,
  save_it_offline > offline, save_password store_password > password manager keychain vault,
  see_my_data > privacy visible confidentiality disclosed, seeing_horror not_for_kids scary_films
  kid_friendly stop_my_kids > rated excludes children, share_a_folder share_a_link share_file >
  sharing link permission access, share_with show_someone give_access > share permission invite
  collaborator, shared_playlist > collaborative, show_removed taken_off movie_gone show_gone >
  licensed departing, sign_commits gpg > signature signed, sign_off dco > signed certify,
  signature_at_the_bottom email_footer > signature, spam_filter goes_to_spam > spam filter,
  special_characters symbols > punctuation digit character, spy_on read_my_messages who_sees
  sell_my_data > privacy confidential data share third, sso single_sign_on > saml identity
  federation provider, stay_logged_in keep_me_logged_in remember_me > session persistent cookie,
  stay_signed_in > session, stop_autoplay > autoplay, stop_sending stop_emailing stop_spamming
  dont_want_emails no_more_emails > unsubscribe newsletter, stop_sharing > revoked, strong
  strong_one good_password > words characters recommend, sub_account several_accounts > multiple
  workspace profile, switch_over move_over come_from > import migrate, take_over takeover >
  ownership transfer acquire, taking_a_break for_a_while step_away > deactivate pause temporary,
  telemetry phone_home > data collected, tell_me_if warn_me > notification alert, tell_them >
  notify, ticket_closed ticket_got_shut closed_my_issue shut > closed inactivity stale, tos >
  conditions agreement, train_my_team onboarding > training, train_on_my_data use_my_data >
  training data, transfer_to_new_phone > transfer account, turn_off_notifications stop_emails >
  notifications, two_people_one_account share_an_account > sharing multiple simultaneous, undelete
  un_delete accidentally_deleted deleted_by_accident deleted_by_mistake binned > restore recover
  trash archive, uninstall remove_it get_rid > remove, unlock_my_account > unlock suspended,
  up_to_date knows_about > knowledge training, upgrade_from_v1 > migration, username account,
  username handle > profile, username handle nick > nickname identifier display name,
  username_taken name_taken > available unique, verification_email_not > resend verification,
  verification_selfie > selfie identity, watch_abroad on_holiday > abroad travel portability,
  watch_at_once at_once > simultaneous concurrently, weak_password strong_password password_length
  password_rules > character uppercase digit complexity minimum, webhook_fake verify_webhook >
  signature verify, when_i_die if_i_die passed_away > decease emergency contact, when_i_die
  someone_dies dead_relative > deceased memorial estate inheritance, who_can_see > privacy
  disclosed, who_can_see can_see see_my > visible permission viewer access private,
  who_do_you_share > disclose recipients third, who_gets_notified > notification recipient,
  who_sees > disclosed, why_suspended account_locked_for > suspended violation, wifi >
  connectivity, wiki > documentation guide, will_you_delete_it havent_used havent_logged_in >
  inactive dormant deleted, wipe_everything factory > initialise initialize reset, wrong > invalid
  unsuccessful, wrong_password typed_wrong too_many_tries wrong_code wrong_pin > attempt
  unsuccessful failed invalid incorrect, wrong_person sent_to_wrong > recall recipient`;
