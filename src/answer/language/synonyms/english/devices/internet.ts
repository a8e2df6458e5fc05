/** Internet, accounts and passwords; see `SYNONYMS`. */
export const internet = `
  2fa mfa otp > authentication factor verification, acct account, admin_page router_login >
  interface address, age_check 18_plus > age verification, antivirus malware, apikey > key
  credential, arduino raspberry_pi > board, bluetooth pair, bluetooth wireless, box modem hub >
  router equipment, browser > chrome firefox safari, browser_chrome edge_firefox > browser, button
  > key, by_email > written, can_t_get_in > login access password locked, change_wifi_name
  rename_wifi change_wifi_password > network name key, collaborate > team share, connect
  set_up_with > pair, connection > network, cup mug cutlery cookie_cutter food_safe > food safe,
  cutter cnc > cutting, cutting_board chopping_board > wooden utensil, dji mavic > drone, dns
  domain > nameserver, do_they_check do_you_check > inspection verified controlled, edge browser,
  email > e_mail address, find_ip > address, forgot > reset, forgot_password > password, get_in
  get_into > login access, guest_access let_guests > guest access, guest_wifi > guest network, hack
  attack, hacked > security, how_late > deadline, integration > connect, internet online web wifi,
  licenseplate > registration, link > url hyperlink, log_in > login sign_in signin logon
  authenticate, log_on > logon sign_in, log_out > logout sign_out, login > sign_in, login signin
  logon, lost_password > password, mail email, modem router network, online_only > online, outlook
  > email, own_router my_router own_modem > customer equipment third compatible, parental_lock
  kids_lock pg age_rating > parental restriction pin rating, pass password, passcode pin, passwd
  passcode pin > credential passphrase, password > pin, password passcode, password_reset > reset
  recover, plank board, profile own_profile kids_profile > user, provider > carrier supplier, puk >
  pin, pw password, pwd password, refer_a_friend bring_a_friend invite_a_friend > recommend
  referral, register > serial, register_my_drone drone_license > registration operator,
  register_my_product > registration serial, reset_button pinhole paperclip > reset pin button,
  router modem > gateway, share_password share_account share_login share_my_login > household
  sharing credentials, sign_in > logon authenticate, sign_on authenticate > login, sign_out logout,
  signin logon > authentication credentials, signup register > account, site page, site website,
  spyware malware, static_ip port_forward > address port, tab > browser, team > member user, trojan
  malware, two_factor > authentication 2fa verification, url address, username > user login,
  verification > code authentication, verify confirm check, virus antivirus, virus malware, vpn
  proxy, web > network connection, webpage > page site, website > web page, who_can > entitled,
  wi_fi > wireless network, wifi wi_fi wlan > ghz, wifi_password wifi_code wifi_name network_name
  ssid > key wireless network printed base, wireless > pairing, without_account guest_checkout
  without_signing_up > guest, wont_connect doesnt_connect not_connecting cant_connect
  keeps_disconnecting lost_connection > connection network router pairing wireless, wooden wood,
  wps > button pairing`;
