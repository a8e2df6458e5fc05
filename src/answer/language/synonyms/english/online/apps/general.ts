/** Apps of all kinds; see `SYNONYMS`. */
export const general = `
  ad_preferences why_this_ad > advertising preferences, async await > asynchronous, automate > rule
  trigger, automatically > trigger, back_up > snapshot restore, backup_code > recovery code, bundle
  ship_with > redistribute distribution, captions subs > subtitles, chart graph > diagram, comment
  note > annotation, contact_form > form, cors > origin, create_an_account make_an_account
  open_an_account > registration enrolment, date_format timestamps > utc format, download_video
  save_video > download, draw sketch > annotation, fork_it > fork, forward > redirect, gui
  interface > graphical, keyboard_shortcuts > keyboard, link_expired link_doesnt_work dead_link >
  valid expire resend, listens plays views > downloads streams, log_level > log, lossless quality >
  bitrate, name_taken > name, no_warranty liability sue > warranty, oauth > authorization scope,
  offline_music > offline download, old_name used_to_be_called > formerly renamed, opt_out >
  object, phish fraud, photo_id passport licence > identity document identification, public_link >
  public link, race_condition > concurrency, recurring every_week repeat > recurrence, restore
  recover backup, show > podcast, sort order > ascending, spinning loading_forever keeps_loading >
  loading, talk_to_human real_person actual_person human_being speak_to > support helpdesk agent
  telephone contact, timeout times_out > seconds, too_old outdated > update, url hyperlink,
  with_ads > advertising, work_together at_the_same_time same_time > collaborate simultaneous
  concurrent, wrong_settings > restart settings`;
