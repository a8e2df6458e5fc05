/** What developers use; see `SYNONYMS`. */
export const development = `
  2fa mfa authenticator > two step factor code, accept_terms have_to_agree > consent accept,
  add_a_film ask_you_to_add request_a_movie > suggestions acquisitions requests, ai bot chatbot >
  model assistant, ai_art > ai, ai_pictures chatgpt midjourney ai_art ai_generated copilot gpt >
  generative machine artificial model, alias second_address > address, api_key token > key
  credential, ask_before discuss_first > discussion proposal, ask_question stackoverflow > question
  discussion forum, attach add_a_file upload_a_file > upload, attachment send_a_file > file,
  audio_description > description accessibility, auth header bearer > authorization token,
  behind_nginx reverse_proxy > proxy, benchmark how_fast_is_it > performance, beta alpha > testing,
  beta_features try_new_features > beta preview, big_pr large_change split_pr > single concern
  separate, bigger_text text_size make_text_bigger cant_read small_text font_size > font zoom
  accessibility scale, blank white_screen > reload cache, blind deaf > accessibility, blog_post >
  publish article, branch_name > branch naming, bug_report report_a_bug found_a_bug ticket > issue
  report reproducible, bugfix > resolved corrected, calendar outlook gmail > integration sync,
  can_i_schedule > scheduled, can_i_use_songs use_a_song use_music > copyright licence,
  cant_be_undone undo > irreversible, captcha im_not_a_robot > verification, captcha_wont_work >
  captcha, cash_for_finding reward_for_bugs > bounty rewarded, cents decimals > smallest unit
  amount integers, change_license > relicense, changelog whats_new what_changed > changes release,
  checked_its_safe been_checked audited > independent, chromebook tablet ipad > browser supported,
  ci github_actions > workflow pipeline, clear_cache refresh > cache reload, closed_source
  proprietary use_in_closed > commercial, cloud_space more_space how_much_space > storage quota
  capacity gigabyte, code_doesnt_work wrong_code expired_code > code invalid expired valid,
  code_owner > maintainer review, colourblind colorblind > colour accessibility contrast,
  command_line cli terminal > command, commit_message commit > convention, computer > operating,
  config settings_file env > configuration variable environment, config_format > yaml toml,
  conflict merge_conflict > rebase, conflicted_copy two_versions > conflict, container docker,
  copilot chatgpt ai llm > machine generated assisted, copyright_header > notice, cover_picture >
  artwork cover image, crash stack_trace panic > exception, cross_compile raspberry > architecture
  platform, custom_field own_field > custom field, data_license > licence attribution,
  database_backup > backup database, default_port change_the_port > port, default_settings >
  settings configuration, deploy put_it_online host_it > hosting, dev developer, dev_setup
  set_it_up get_started local_setup build_it > development environment clone bootstrap build,
  disappear > expire, disk_space > storage disk, do_you_record record_calls > recording, docker
  container kubernetes > image, dockerfile > image, domain web_address website_name > name
  registration, downloads_disappeared download_expired > lapses expires stored, downtime outage >
  availability disruption maintenance uptime interruption, draft_pr wip > draft, dry_run >
  simulate, duplicate twice > idempotency, end_to_end encrypted_chat > encryption, env_variable >
  environment, episode_drop come_out > release appear published, error_500 server_error 404 403 401
  > error status response, error_message > error, exceed over_the_limit > quota, exit_code >
  status, expired_download download_gone > download expires, expires token_lifetime > lifetime,
  fake test_card pretend > sandbox test, feature_gone > removed moved, feature_request idea pitch
  something_new > proposal feature discussion enhancement, file_too_big > exceed mb upload,
  file_too_big too_large > limit size maximum, fill_in autofill doesnt_fill > completion extension
  proposal, film movie > title catalogue, find_my search_for > search locate filter, finding_a_hole
  bug_bounty > vulnerabilities rewarded bounty, first_pr > newcomer, fix > rectify, fixed >
  corrected, folder put_in_folder > directory, font_license > licence, found_a_bug found_a_glitch
  report_a_bug bug glitch > defect report error issue, ftp upload_my_site > upload, full_screen >
  fullscreen display, german spanish > localisation, get_a_key get_an_api_key > key issued
  dashboard generate, get_paid bounty > compensation paid, give_credit mention_you name_you >
  attribution notice, glitch bug fault, go_back_to_old go_back_to_the_old > downgrade rollback
  revert, google_ranking found_on_google seo > search indexing, hangs > performance, hd_not_working
  > resolution bandwidth, help_desk helpdesk > support assistance desk, hook_up hook_into link_up
  connect_to tie_in plug_into > integration connect connector pair, hotfix urgent_fix > patch fix,
  how_big_is_download > size gigabyte, how_do_i_debug > debug verbose, how_do_i_install_it >
  installation, how_do_i_run_it > execute command, how_do_you_count > counted metrics statistics,
  how_fast_internet fast_internet internet_speed fast_does_my_internet > mbit mbps requisite
  bandwidth, how_fast_reply how_long_reply answer_time get_an_answer hear_back > response respond
  reply answered median, how_long_dns > propagation hours, how_many_computers install_on_two >
  licence devices activation, how_many_messages message_limit > limit usage messages,
  how_many_projects how_many_files > limit projects maximum, how_many_requests how_many_calls >
  requests limit minute, how_much_data > data gigabyte hour, how_often_release
  how_often_new_version when_is_the_next_version new_version > release version schedule,
  how_safe_is is_it_safe > security encrypted, how_to_reproduce > reproducible reproduction steps,
  image photo picture, imap pop smtp > server port, install npm pip brew > package, install_for_me
  > installation, ip_whitelist > address allowlist, json xml > format response, keep_working
  still_work > operational, keeps_freezing keeps_stopping keeps_pausing > halt buffering picture,
  key_leaked key_ended_up leaked_key posted_my_key > revoke rotate leak, known_bugs > known issue,
  laptop computer > usb, leaving_soon removed_shows > licensing removed, license_key activation_key
  product_key serial_key > licence key activation, lint linter prettier eslint > formatting style,
  listen_on > address port, log_file > log, logo branding colours > template customise, logo_use >
  logo, logs debug verbose > output, look_at_my_pr pr_reviewed waiting_for_review > review, mac
  linux > macos, macbook imac > desktop macos, made_a_mistake messed_up by_mistake by_accident oops
  > mistake error correct undo reverse, maintainer join_the_team become_a_maintainer > invited,
  maintenance_window planned_downtime > maintenance scheduled planned, max_upload > size limit, mb
  gb > megabyte gigabyte, memory_leak > memory, memory_limit > memory, menu where_is_the_button
  cant_find_the_button > toolbar button, merge_accounts combine_accounts two_accounts > merge
  duplicate consolidate, merge_duplicates > duplicate merge, merge_my_pr get_merged > merged
  approval, new_terms changed_terms > amendment notice, night_mode dark_mode black_background
  hurts_my_eyes > dark theme appearance, nightly > preview, no_response nobody_answered > reminder
  response, no_sound theres_no_sound no_audio nothing_comes_out_of_the_speakers silent > silence
  volume muted sound, not_found 404 > exist, not_working_properly acting_weird weird > anomalies
  irregularities malfunctions, old_phone old_computer > version minimum supported requirement,
  old_version > rollback revert, old_version earlier_version go_back_to previous_version > history
  version revision restore, old_versions still_supported lts > supported maintained backported,
  on_premise on_prem own_server > premises hosted, one_more_time > resubmitted retry, out_of_memory
  oom > memory heap, out_of_office auto_reply vacation_reply > automatic reply absence, overwrote
  overwritten saved_over > version restore history, pagination next_page > cursor, patch
  patch_notes update changed whats_new > version changelog, pc > operating system, php_version >
  php version, picture > artwork cover, pictures_with_ai make_images > image generation, pix >
  picture photo photograph image, popup > window, pr pull_request mr merge_request patch > request
  merge contribution branch, problems troubleshooting fix > remedies anomalies, proxy firewall >
  network, python javascript node java > language library, raise_limit more_requests higher_limit >
  quota increase elevated, ram memory eats_memory > consumption, rate_limit too_many_requests 429 >
  requests limit permits retry minute, record_the_meeting > recording, red_ci > failure, release
  launch, release_process how_do_you_release > release tag, removed_in when_was_it_added added_in >
  introduced version, renew_domain domain_expired > domain renewal expiry, report dashboard stats >
  statistics, request_a_show > suggestion, results_per_page page_size > page elements default,
  retry > backoff, right_click > context menu, roll_back > rollback restore backup, rollback
  restore backup, run_on does_it_work_on work_with > compatible supported requirement,
  run_out_of_space full storage_full no_space > storage quota capacity limit, run_tests test_it >
  test execute, safe > encrypted, safe_checked independent_check > audit certified, sandbox
  test_mode try_without > test, screenreader screen_reader > accessibility, sdk_language > library
  official, second_step two_step second_factor > verification factor authenticator two,
  security_fix cve > vulnerability advisory, security_hole vulnerability hole exploit > security
  disclosed, self_host selfhost run_it_myself > deployment install, send_a_pr open_a_pr make_a_pr >
  request branch contribute, series > catalogue, server host, server_crashed crashed > fault
  failure, server_crashed your_server > fault server, server_down site_down is_it_down down_today
  not_loading wont_load doesnt_load > outage status availability downtime disruption incident,
  server_error 500 502 503 > fault server, silence_output > quiet, site_down is_it_down > uptime,
  site_is_down > uptime outage availability, sla guarantee > availability credits, slowed_down >
  limited speed, sms text_message text > message notification, someone_stole stolen_content >
  copyright infringement notice, speed_up faster performance slow > optimise cache, squash_commits
  > commits, stale stale_bot > inactivity, status_page > status, still_own own_my_code
  own_what_i_wrote > copyright retain ownership, stole_my > copyright notice, suggest > proposal
  discussion enhancement, supported_how_long eol end_of_life > supported maintenance, sync_contacts
  upload_contacts > contacts upload, sync_not_working wont_sync not_syncing doesnt_sync >
  synchronisation conflict connection, tabs spaces indentation code_style > formatting style,
  test_key live_key > sandbox production, test_missing need_tests > test accompanied, tests
  unit_tests > pipeline, text_code sms_code text_me > sms text message verification, thread_safe >
  concurrency thread, time_tracking track_my_hours > time tracking, too_big file_size
  attachment_size how_big_file > size upload limit maximum megabyte, too_many_devices > device
  limit simultaneously, too_many_requests > rate throttled, traffic visitors too_many_visitors >
  bandwidth limit, translate other_language my_language french > language localisation,
  translate_it > localisation, typo > spelling, typo spelling_mistake made_a_mistake fix_it fix_a >
  edit correct amend, unauthorized 401 > authentication key revoked, undo go_back take_back >
  revert reverse restore, undo rollback, undo_it > revert undo, unit_test mock > test, unlimited
  as_many_as > limit maximum restriction, upload_file > multipart, upload_my_music > upload, uptime
  > availability, us_servers in_the_eu > located, use_it_at_work commercial_use sell_it my_company
  use_in_my_product > commercial permitted licence, validation bad_request 400 > malformed invalid,
  variable_names > identifier, version > edition release, version_number semver > semantic version,
  versioning old_version > deprecated, video_call zoom_call > call conference, virus malware >
  malicious, virus malware infected > security, voice_mode > voice, vpn > masks, vpn hide_my_ip >
  location server tunnel, waiting_room > lobby, webhook callback > event, webhook_missed
  missed_event > delivery reattempted retry, website_builder > template editor, website_down
  site_offline > outage downtime, what_do_i_need_installed > require, what_got_fixed > fixed
  resolved, whats_the_max how_big_can_the_file max_file_size > maximum exceed mb upload,
  when_are_you_there office_hours open_hours support_hours > weekday hours availability,
  where_are_the_computers stored_on servers > situated located, where_do_i_start easy_issue
  first_issue > good first newcomers, where_does_it_save > directory path, where_is_config
  where_are_settings > configuration directory path, where_is_data_stored where_are_servers >
  hosting data centre location region stored, which_version_of_python node_version > requires
  version, white_label own_branding > branding, who_approves ok_my_pr sign_off approve > reviewer
  maintainer, who_changed who_edited > log audit history activity, who_decides > maintainers,
  who_did > log audit activity, who_made > company founded owner developed, who_opened who_viewed
  seen_it > viewed activity receipt, who_owns who_runs who_is_behind > company founded founder
  operated owner developed, who_started who_wrote who_maintains > author founded maintainer,
  whos_the_owner_of_the_output own_the_output > ownership rights output, windows linux mac >
  operating system desktop platform, windows_exe exe binary > executable, windows_support > windows
  subsystem platform, wish > acquisitions requests, wont_install > installation error, woocommerce
  shopify > plugin, wordpress cms > plugin theme, works_on > compatible supported, wrong_answer
  makes_things_up lies hallucinate > inaccurate accuracy errors, yubikey dongle usb_key > hardware
  security key, zapier webhook api > integration automation, zoom_in make_bigger > zoom magnify`;
