/** Words of software and accounts; see `SYNONYMS`. */
export const apps = `
  2fa mfa authenticator > two step factor code, 403 > permission, accept_terms have_to_agree >
  consent accept, account acc profile, ad_preferences why_this_ad > advertising preferences,
  add_a_film ask_you_to_add request_a_movie > suggestions acquisitions requests, ai bot chatbot >
  model assistant, ai_art > ai, ai_pictures chatgpt midjourney ai_art ai_generated copilot gpt >
  generative machine artificial model, alias second_address > address, android iphone > native
  application, api_key token > key credential, app_password > password application, ask_before
  discuss_first > discussion proposal, ask_question stackoverflow > question discussion forum,
  async await > asynchronous, attach add_a_file upload_a_file > upload, attachment send_a_file >
  file, audio_description > description accessibility, auth header bearer > authorization token,
  automate > rule trigger, automatically > trigger, autosave lost_my_work didnt_save > draft
  recover, back_up > snapshot restore, backup_code > recovery code, bcc cc > copy recipient,
  beep_at_me ping_me tell_me_when let_me_know > notification alert notify reminder, behind_nginx
  reverse_proxy > proxy, benchmark how_fast_is_it > performance, beta alpha > testing,
  beta_features try_new_features > beta preview, big_pr large_change split_pr > single concern
  separate, bigger_text text_size make_text_bigger cant_read small_text font_size > font zoom
  accessibility scale, binned trashed > deleted archive recycle, blank white_screen > reload cache,
  blind deaf > accessibility, blog_post > publish article, bounced_email email_came_back >
  undeliverable rejected delivery, branch_name > branch naming, breaks_my_code breaking_change
  will_it_break > breaking compatibility deprecation, bring_over move_from switch_from > migrate,
  bug_report report_a_bug found_a_bug ticket > issue report reproducible, bugfix > resolved
  corrected, bulk_edit all_at_once > bulk batch, bundle ship_with > redistribute distribution,
  calendar outlook gmail > integration sync, can_i_schedule > scheduled, can_i_use_songs use_a_song
  use_music > copyright licence, can_you_see can_staff_see do_you_see > encrypted known access,
  cant_be_undone undo > irreversible, captcha im_not_a_robot > verification, captcha_wont_work >
  captcha, captions subs > subtitles, cash_for_finding reward_for_bugs > bounty rewarded, cents
  decimals > smallest unit amount integers, change switch edit > alter amend, change_email
  new_email wrong_email > email address verify update, change_license > relicense, change_my_email
  > update address, change_my_name > username, change_name > display name profile, change_password
  new_password > passphrase credential update reset rotate, change_phone_number new_number > number
  update verify, change_pin new_pin > pin change, change_username > username display, changelog
  whats_new what_changed > changes release, chart graph > diagram, checked_its_safe been_checked
  audited > independent, checksum verify_download > signature, chromebook tablet ipad > browser
  supported, ci github_actions > workflow pipeline, cla sign_something contributor_agreement >
  agreement sign certify, clear_cache refresh > cache reload, close_account > closure,
  closed_source proprietary use_in_closed > commercial, cloud_space more_space how_much_space >
  storage quota capacity gigabyte, code_doesnt_work wrong_code expired_code > code invalid expired
  valid, code_owner > maintainer review, colourblind colorblind > colour accessibility contrast,
  command_line cli terminal > command, comment note > annotation, commit_message commit >
  convention, companion_app > application, computer > operating, config settings_file env >
  configuration variable environment, config_format > yaml toml, conflict merge_conflict > rebase,
  conflicted_copy two_versions > conflict, contact_form > form, container docker, continue_watching
  > resume, cookies tracking > consent analytics, copilot chatgpt ai llm > machine generated
  assisted, copy_paste paste > clipboard, copyright_header > notice, cors > origin, cover_picture >
  artwork cover image, coworker colleague workmate > member teammate user collaborator, crash
  stack_trace panic > exception, create_an_account make_an_account open_an_account > registration
  enrolment, cross_compile raspberry > architecture platform, csv > export, custom_field own_field
  > custom field, data_license > licence attribution, database_backup > backup database,
  date_format timestamps > utc format, default_port change_the_port > port, default_settings >
  settings configuration, delete_account close_account get_rid_of_account kill_account nuke_account
  > deletion deactivate erase termination close, delete_history > history, delete_my_account >
  close, delete_my_data > erasure delete, delete_my_profile > erased profile, deploy put_it_online
  host_it > hosting, dev developer, dev_setup set_it_up get_started local_setup build_it >
  development environment clone bootstrap build, did_my_payment card_rejected card_got_rejected >
  declined payment failed, disappear > expire, disk_space > storage disk, do_you_record
  record_calls > recording, do_you_sell_my_data > privacy third share, docker container kubernetes
  > image, dockerfile > image, docs documentation, docs_only > documentation, domain web_address
  website_name > name registration, download > store, download_everything download_all_my_stuff
  get_all_my_stuff > archive export copy data retrieve, download_my_data get_my_data take_my_data >
  export data copy portability, download_video save_video > download, downloads_disappeared
  download_expired > lapses expires stored, downtime outage > availability disruption maintenance
  uptime interruption, draft_pr wip > draft, drag drag_and_drop > move, draw sketch > annotation,
  dry_run > simulate, due_date deadline > due date, duplicate twice > idempotency, email_alerts
  notifications turn_off_notifications stop_emails too_many_emails > alert unsubscribe preference
  mute, email_never_came email_didnt_arrive no_email didnt_get_email never_got_email > junk spam
  folder resend, encrypt ssl tls > certificate, end_to_end encrypted_chat > encryption,
  env_variable > environment, episode_drop come_out > release appear published, error_500
  server_error 404 403 401 > error status response, error_message > error, ex_employee left_company
  someone_leaves employee_leaves staff_leave > offboarding revoke deactivate removing departed
  former, exceed over_the_limit > quota, excel spreadsheet sheet > csv xlsx, exit_code > status,
  expired_download download_gone > download expires, expires token_lifetime > lifetime, fake
  test_card pretend > sandbox test, family_sharing > family household, feature_gone > removed
  moved, feature_request idea pitch something_new > proposal feature discussion enhancement,
  file_too_big > exceed mb upload, file_too_big too_large > limit size maximum, files_disappeared
  files_gone file_missing > deleted trash restore recover, fill_in autofill doesnt_fill >
  completion extension proposal, film movie > title catalogue, filter > effects, filter query >
  parameter, find_my search_for > search locate filter, finding_a_hole bug_bounty > vulnerabilities
  rewarded bounty, fingerprint face_scan face_unlock touch_id > biometric, first_pr > newcomer, fix
  > rectify, fixed > corrected, folder put_in_folder > directory, font_license > licence,
  for_the_plane on_a_flight on_the_plane offline > store download connectivity, forgot_password
  forgot_my_pw remember_password remember_login lost_password cant_remember > reset recover
  recovery, forgotten remember > recovery reminder, fork_it > fork, forward > redirect, found_a_bug
  found_a_glitch report_a_bug bug glitch > defect report error issue, freeze_account pause_account
  take_a_break on_hold > pause suspend suspension freeze, freezing > halt stall, ftp upload_my_site
  > upload, full_screen > fullscreen display, gdpr privacy > protection personal, german spanish >
  localisation, get_a_key get_an_api_key > key issued dashboard generate, get_back_in back_into
  regain_access > recover recovery reinstate restore, get_it_back get_them_back bring_back >
  restore recover retrieve, get_notified_login someone_logged_in > login alert, get_paid bounty >
  compensation paid, get_rid_of_it > uninstall removal, get_rid_of_my_account > deletion erasure
  close, give_credit mention_you name_you > attribution notice, glitch bug fault, go_back_to_old
  go_back_to_the_old > downgrade rollback revert, go_live production > live, gone > disabled
  permanently, google_ranking found_on_google seo > search indexing, got_hacked account_hacked
  been_hacked someone_got_in hijacked > compromised unauthorised breach suspicious, guest outsider
  freelancer client > external collaborator, gui interface > graphical, hacked_social >
  compromised, hand_over pass_on give_to sign_over > transfer ownership reassign, hangs >
  performance, have_to_publish share_my_changes > source disclose, hd_not_working > resolution
  bandwidth, help_desk helpdesk > support assistance desk, hook_up hook_into link_up connect_to
  tie_in plug_into > integration connect connector pair, hotfix urgent_fix > patch fix,
  how_big_is_download > size gigabyte, how_do_i_debug > debug verbose, how_do_i_install_it >
  installation, how_do_i_run_it > execute command, how_do_you_count > counted metrics statistics,
  how_fast_internet fast_internet internet_speed fast_does_my_internet > mbit mbps requisite
  bandwidth, how_fast_reply how_long_reply answer_time get_an_answer hear_back > response respond
  reply answered median, how_long_dns > propagation hours, how_long_keep_my_data > retention
  retained, how_many_characters how_many_letters > length character minimum maximum,
  how_many_computers install_on_two > licence devices activation, how_many_messages message_limit >
  limit usage messages, how_many_projects how_many_files > limit projects maximum,
  how_many_requests how_many_calls > requests limit minute, how_much_data > data gigabyte hour,
  how_often_release how_often_new_version when_is_the_next_version new_version > release version
  schedule, how_safe_is is_it_safe > security encrypted, how_to_reproduce > reproducible
  reproduction steps, https padlock not_secure > certificate ssl tls, idle_logout > inactive, image
  photo picture, imap pop smtp > server port, import_contacts > import, inactive_account not_used >
  inactivity deleted dormant, install npm pip brew > package, install_for_me > installation,
  ip_whitelist > address allowlist, is_it_secure > encrypted, is_my_data_encrypted > encrypted,
  json xml > format response, junk_mail spam_folder > junk spam filter, just_look look_only
  read_only only_look look_at > view viewer read, keep_private private > visibility conceal
  restrict, keep_working still_work > operational, keeps_freezing keeps_stopping keeps_pausing >
  halt buffering picture, keeps_locking keeps_asking asks_for_the_password > locks inactivity
  interval, key_leaked key_ended_up leaked_key posted_my_key > revoke rotate leak,
  keyboard_shortcuts > keyboard, kick_out remove_someone remove_user boot_out > remove revoke
  expel, kids_account > child, kids_saw block_a_show > rating parental pin, known_bugs > known
  issue, lag_when delay_when > delay latency buffer, laptop computer > usb, lastpass 1password
  bitwarden > import vault, leaked_password data_leak data_breach > breach compromised exposed,
  leave_for_another > migration export, leaving_soon removed_shows > licensing removed, let_my_wife
  let_my_husband share_with_my_wife > shared, let_someone_in add_someone add_people add_coworker
  add_user > invite member permission seat, license_key activation_key product_key serial_key >
  licence key activation, link_account bind_account > link bind, link_expired link_doesnt_work
  dead_link > valid expire resend, lint linter prettier eslint > formatting style, listen_on >
  address port, listens plays views > downloads streams, locked_out lockout shut_out > suspended
  locked blocked unlock attempt, log_file > log, log_in_from login_from > device session location,
  log_in_on_tv sign_in_on_tv activate_tv > code television displayed, log_in_too share_my_login
  can_my_friend_log_in > collaborators invite seats users, log_in_with_google sign_in_with_google
  google_login facebook_login > oauth sso provider social, log_level > log, log_me_out logged_out
  signs_me_out kicks_me_out > session expire timeout inactivity, log_on > login,
  logged_in_elsewhere someone_else_logged_in other_devices > session revoke device,
  logged_out_of_tv > device, logo branding colours > template customise, logo_use > logo, logs
  debug verbose > output, look_at_my_pr pr_reviewed waiting_for_review > review, lose_my_account >
  disabled terminated permanently, lossless quality > bitrate, lost_phone new_phone lost_my_phone
  broken_phone phone_stolen phone_died > recovery factor device unavailable handset, mac linux >
  macos, macbook imac > desktop macos, made_a_mistake messed_up by_mistake by_accident oops >
  mistake error correct undo reverse, mailing_list > list subscribers, maintainer join_the_team
  become_a_maintainer > invited, maintenance_window planned_downtime > maintenance scheduled
  planned, master_password main_password > principal passphrase master, max_upload > size limit, mb
  gb > megabyte gigabyte, memorial > memorialised deceased, memory_leak > memory, memory_limit >
  memory, menu where_is_the_button cant_find_the_button > toolbar button, merge_accounts
  combine_accounts two_accounts > merge duplicate consolidate, merge_duplicates > duplicate merge,
  merge_my_pr get_merged > merged approval, mobile_app phone_app > mobile application, modify_it
  change_it > modified derivative, move_my_domain transfer_domain > transfer authorisation code,
  move_to_another switch_to_another > migration export transfer, name_taken > name, nameserver dns
  > record propagation, new_terms changed_terms > amendment notice, newsletter mailing, night_mode
  dark_mode black_background hurts_my_eyes > dark theme appearance, nightly > preview,
  no_longer_have_access old_email lost_my_email > email access recovery, no_response
  nobody_answered > reminder response, no_sound theres_no_sound no_audio
  nothing_comes_out_of_the_speakers silent > silence volume muted sound, no_warranty liability sue
  > warranty, not_found 404 > exist, not_working_properly acting_weird weird > anomalies
  irregularities malfunctions, numbers_wrong dont_add_up > calculation, oauth > authorization
  scope, offline > internet, offline without_internet no_wifi without_wifi no_internet on_the_train
  on_a_plane > connectivity locally, offline_music > offline download, old_account reactivate
  bring_back_my_account > restore, old_name used_to_be_called > formerly renamed, old_phone
  old_computer > version minimum supported requirement, old_version > rollback revert, old_version
  earlier_version go_back_to previous_version > history version revision restore, old_versions
  still_supported lts > supported maintained backported, on_premise on_prem own_server > premises
  hosted, one_more_time > resubmitted retry, open_on_phone > mobile application, opt_out > object,
  out_of_memory oom > memory heap, out_of_office auto_reply vacation_reply > automatic reply
  absence, overwrote overwritten saved_over > version restore history, pagination next_page >
  cursor, password pw pwd login > passphrase credential, passwords_after_death > emergency legacy,
  patch patch_notes update changed whats_new > version changelog, pc > operating system, pdf >
  export print, phish fraud, photo_id passport licence > identity document identification,
  php_version > php version, picture > artwork cover, pictures_with_ai make_images > image
  generation, pin > digits, pin_to_top favourite star > pin bookmark, pix > picture photo
  photograph image, popup > window, pr pull_request mr merge_request patch > request merge
  contribution branch, print_it > print export, problems troubleshooting fix > remedies anomalies,
  prove_its_me prove_who prove_identity prove_who_i_am > identity identification verification
  proof, proxy firewall > network, public_link > public link, python javascript node java >
  language library, race_condition > concurrency, raise_limit more_requests higher_limit > quota
  increase elevated, ram memory eats_memory > consumption, rate_limit too_many_requests 429 >
  requests limit permits retry minute, real_card real_payments take_payments accept_payments > live
  production, real_money go_live > production, reboot restart, record_the_meeting > recording,
  recurring every_week repeat > recurrence, red_ci > failure, release launch, release_process
  how_do_you_release > release tag, remember_what_i_watched watch_history > history preserved,
  reminder remind_me > notification, remove_a_device > device deactivate, remove_it > uninstall,
  removed_in when_was_it_added added_in > introduced version, renew_domain domain_expired > domain
  renewal expiry, report dashboard stats > statistics, request_a_show > suggestion, reset restart,
  reset restore wipe, restore recover backup, results_per_page page_size > page elements default,
  retry > backoff, right_click > context menu, rights access > permission privilege, roll_back >
  rollback restore backup, rollback restore backup, run_on does_it_work_on work_with > compatible
  supported requirement, run_out_of_space full storage_full no_space > storage quota capacity
  limit, run_tests test_it > test execute, safe > encrypted, safe_checked independent_check > audit
  certified, same_password reuse > unique, sandbox test_mode try_without > test, save > retain,
  save_it_offline > offline, save_password store_password > password manager keychain vault,
  screenreader screen_reader > accessibility, sdk_language > library official, second_step two_step
  second_factor > verification factor authenticator two, security_fix cve > vulnerability advisory,
  security_hole vulnerability hole exploit > security disclosed, see_my_data > privacy visible
  confidentiality disclosed, seeing_horror not_for_kids scary_films kid_friendly stop_my_kids >
  rated excludes children, self_host selfhost run_it_myself > deployment install, send_a_pr
  open_a_pr make_a_pr > request branch contribute, series > catalogue, server host, server_crashed
  crashed > fault failure, server_crashed your_server > fault server, server_down site_down
  is_it_down down_today not_loading wont_load doesnt_load > outage status availability downtime
  disruption incident, server_error 500 502 503 > fault server, share_a_folder share_a_link
  share_file > sharing link permission access, share_with show_someone give_access > share
  permission invite collaborator, shared_playlist > collaborative, show > podcast, show_removed
  taken_off movie_gone show_gone > licensed departing, sign_commits gpg > signature signed,
  sign_off dco > signed certify, signature_at_the_bottom email_footer > signature, silence_output >
  quiet, site_down is_it_down > uptime, site_is_down > uptime outage availability, sla guarantee >
  availability credits, slowed_down > limited speed, sms text_message text > message notification,
  someone_stole stolen_content > copyright infringement notice, sort order > ascending, spam_filter
  goes_to_spam > spam filter, special_characters symbols > punctuation digit character, speed_up
  faster performance slow > optimise cache, spinning loading_forever keeps_loading > loading,
  spy_on read_my_messages who_sees sell_my_data > privacy confidential data share third,
  squash_commits > commits, sso single_sign_on > saml identity federation provider, stale stale_bot
  > inactivity, status_page > status, stay_logged_in keep_me_logged_in remember_me > session
  persistent cookie, stay_signed_in > session, still_own own_my_code own_what_i_wrote > copyright
  retain ownership, stole_my > copyright notice, stop_autoplay > autoplay, stop_sending
  stop_emailing stop_spamming dont_want_emails no_more_emails > unsubscribe newsletter,
  stop_sharing > revoked, strong strong_one good_password > words characters recommend, sub_account
  several_accounts > multiple workspace profile, suggest > proposal discussion enhancement,
  supported_how_long eol end_of_life > supported maintenance, switch_over move_over come_from >
  import migrate, sync_contacts upload_contacts > contacts upload, sync_not_working wont_sync
  not_syncing doesnt_sync > synchronisation conflict connection, tabs spaces indentation code_style
  > formatting style, take_over takeover > ownership transfer acquire, taking_a_break for_a_while
  step_away > deactivate pause temporary, talk_to_human real_person actual_person human_being
  speak_to > support helpdesk agent telephone contact, telemetry phone_home > data collected,
  tell_me_if warn_me > notification alert, tell_them > notify, test_key live_key > sandbox
  production, test_missing need_tests > test accompanied, tests unit_tests > pipeline, text_code
  sms_code text_me > sms text message verification, thread_safe > concurrency thread, ticket_closed
  ticket_got_shut closed_my_issue shut > closed inactivity stale, time_tracking track_my_hours >
  time tracking, timeout times_out > seconds, too_big file_size attachment_size how_big_file > size
  upload limit maximum megabyte, too_many_devices > device limit simultaneously, too_many_requests
  > rate throttled, too_old outdated > update, tos > conditions agreement, traffic visitors
  too_many_visitors > bandwidth limit, train_my_team onboarding > training, train_on_my_data
  use_my_data > training data, transfer_to_new_phone > transfer account, translate other_language
  my_language french > language localisation, translate_it > localisation, turn_off_notifications
  stop_emails > notifications, two_people_one_account share_an_account > sharing multiple
  simultaneous, typo > spelling, typo spelling_mistake made_a_mistake fix_it fix_a > edit correct
  amend, unauthorized 401 > authentication key revoked, undelete un_delete accidentally_deleted
  deleted_by_accident deleted_by_mistake binned > restore recover trash archive, undo go_back
  take_back > revert reverse restore, undo rollback, undo_it > revert undo, uninstall remove_it
  get_rid > remove, unit_test mock > test, unlimited as_many_as > limit maximum restriction,
  unlock_my_account > unlock suspended, up_to_date knows_about > knowledge training,
  upgrade_from_v1 > migration, upload_file > multipart, upload_my_music > upload, uptime >
  availability, url hyperlink, us_servers in_the_eu > located, use_it_at_work commercial_use
  sell_it my_company use_in_my_product > commercial permitted licence, username account, username
  handle > profile, username handle nick > nickname identifier display name, username_taken
  name_taken > available unique, validation bad_request 400 > malformed invalid, variable_names >
  identifier, verification_email_not > resend verification, verification_selfie > selfie identity,
  version > edition release, version_number semver > semantic version, versioning old_version >
  deprecated, video_call zoom_call > call conference, virus malware > malicious, virus malware
  infected > security, voice_mode > voice, vpn > masks, vpn hide_my_ip > location server tunnel,
  waiting_room > lobby, watch_abroad on_holiday > abroad travel portability, watch_at_once at_once
  > simultaneous concurrently, weak_password strong_password password_length password_rules >
  character uppercase digit complexity minimum, webhook callback > event, webhook_fake
  verify_webhook > signature verify, webhook_missed missed_event > delivery reattempted retry,
  website_builder > template editor, website_down site_offline > outage downtime,
  what_do_i_need_installed > require, what_got_fixed > fixed resolved, whats_the_max
  how_big_can_the_file max_file_size > maximum exceed mb upload, when_are_you_there office_hours
  open_hours support_hours > weekday hours availability, when_i_die if_i_die passed_away > decease
  emergency contact, when_i_die someone_dies dead_relative > deceased memorial estate inheritance,
  where_are_the_computers stored_on servers > situated located, where_do_i_start easy_issue
  first_issue > good first newcomers, where_does_it_save > directory path, where_is_config
  where_are_settings > configuration directory path, where_is_data_stored where_are_servers >
  hosting data centre location region stored, which_version_of_python node_version > requires
  version, white_label own_branding > branding, who_approves ok_my_pr sign_off approve > reviewer
  maintainer, who_can_see > privacy disclosed, who_can_see can_see see_my > visible permission
  viewer access private, who_changed who_edited > log audit history activity, who_decides >
  maintainers, who_did > log audit activity, who_do_you_share > disclose recipients third,
  who_gets_notified > notification recipient, who_made > company founded owner developed,
  who_opened who_viewed seen_it > viewed activity receipt, who_owns who_runs who_is_behind >
  company founded founder operated owner developed, who_sees > disclosed, who_started who_wrote
  who_maintains > author founded maintainer, whos_the_owner_of_the_output own_the_output >
  ownership rights output, why_suspended account_locked_for > suspended violation, wifi >
  connectivity, wiki > documentation guide, will_you_delete_it havent_used havent_logged_in >
  inactive dormant deleted, windows linux mac > operating system desktop platform, windows_exe exe
  binary > executable, windows_support > windows subsystem platform, wipe_everything factory >
  initialise initialize reset, wish > acquisitions requests, with_ads > advertising, wont_install >
  installation error, woocommerce shopify > plugin, wordpress cms > plugin theme, work_together
  at_the_same_time same_time > collaborate simultaneous concurrent, works_on > compatible
  supported, wrong > invalid unsuccessful, wrong_answer makes_things_up lies hallucinate >
  inaccurate accuracy errors, wrong_password typed_wrong too_many_tries wrong_code wrong_pin >
  attempt unsuccessful failed invalid incorrect, wrong_person sent_to_wrong > recall recipient,
  wrong_settings > restart settings, yubikey dongle usb_key > hardware security key, zapier webhook
  api > integration automation, zoom_in make_bigger > zoom magnify`;
