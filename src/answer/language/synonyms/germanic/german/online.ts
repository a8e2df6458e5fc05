/** Games and communities; see `
`. */
export const online = `
  account_teilen account_sharing > weitergabe kontoweitergabe zugangsdaten, account_verbinden
  account_verknüpfen verknüpfen verknüpft > kontoverknüpfung, account_verkaufen > kontoverkauf
  handel, addon erweiterung, adresse ip > serveradresse serverip domain hostname, afk abwesend
  inaktiv, alt_account zweitaccount zweiter_account altaccount multiaccount > zweitkonto
  mehrfachkonten umgehung mehrfachaccounts, alter mindestalter wie_alt > altersgrenze lebensjahr
  altersfreigabe, anschreiben > kontakt nachricht, ansprechpartner > kontakt, aufbau > vorbereitung
  spielaufbau, aufsteigen rang, ausnutzen missbrauch, autoclicker macro makro afk_farm > klicker
  makros automatische automatisierung, backup sicherung, backup sicherung > gesichert
  datensicherung, ban > bann sperre, bannen sperren ausschließen, base basis, basis stützpunkt,
  bauen > bauwerk gebäude baurechte, befehl kommando, beitrag posting, beleidigen > beschimpfung
  respektlos, beleidigt ausdrücke beschimpfen beschimpft schimpfen > äußerungen respekt umgangston,
  benutzername nutzername, bestrafen > strafe ahnden, beweis screenshot video_beweis screen >
  beweismaterial bildschirmfoto nachweis aufzeichnung, boost nitro > serverboost, boss > endgegner
  gegner, bot befehl, brechen verstoß, bug > exploit, bug glitch dupe dupt buguse ausnutzen >
  programmfehler fehler sicherheitslücke, bug_melden bug_gefunden > programmfehler melden
  fehlermeldung belohnung, channel kanal, chat > kanal, chatten schreiben_mit anschreiben
  schreibe_an dm > privatnachricht direktnachrichten kontaktaufnahme, cheaten > hack betrug mods
  schummeln, cheaten hacken cheatet hackt hackclient > hilfsmittel modifikationen manipulation
  unerlaubt, claim grundstück, claimen > beanspruchen schützen sichern, clan gilde, cmd befehl,
  coins münzen währung, coins taler dollar währung geld > zahlungsmittel ingamewährung
  spielwährung, command befehl, community gemeinschaft, controller gamepad, cooldown warten >
  abklingzeit wartezeit, crash absturz, crossplay plattform > plattformübergreifend, discord >
  server community, dlc addon erweiterung > erweiterungspaket zusatzinhalt, dlc erweiterung, dran >
  reihe zug, droppen fallen, droppt drop loot > beute beuteliste, echtgeld echtes_geld > realgeld
  währung handel, einhalten befolgen, einladung invite > einladungslink, einspruch > beanstandung,
  emoji > emoticon smiley, emoji sticker > emojis, entbannt entbannung unban wieder_rein >
  entsperrung einspruch aufhebung entbannungsantrag, entsperrung einspruch, entwickler studio
  gemacht_von wer_gemacht > entwickelt entwicklerstudio herausgeber, event > wettbewerbe turnier,
  exp erfahrung, exploit ausnutzen, farbe_name farbiger_name > namensfarbe farbige kosmetisch, farm
  redstone > automatische anlagen, figur > spielstein spielfigur, finden wo_gibt fundort >
  vorkommen erhältlich, fliegt_raus disconnect verbindung_weg abstürzen stürze_ab >
  verbindungsabbrüche verbindungsprobleme, fluchen > schimpfwort ausdrucksweise, folgen > sanktion
  abonnieren, fps bildrate, freischalten entsperren, freund kontakt, freund_hinzufügen mitbauen
  baue_mit trust > hinzugefügt mitbewohner berechtigung vertrauen, fsk usk altersfreigabe >
  jugendschutz, game titel, gebannt ban bannt gesperrt > ausschluss sperrung sperrdauer verbannung,
  gegenstand objekt, gegner > monster, gegrieft griefing grieft zerstören haus_zerstört >
  vandalismus fremdem eigentum beschädigung, gekickt rausgekickt kickt rausgeflogen fliege_raus
  rauswurf rausschmiss > ausschluss entfernung verweis ausgeschlossen, geld_schicken
  geld_überweisen kohle_schicken > übertragung überweisung, geld_verdienen reich_werden
  coins_bekommen > zahlungsmittel währung erwerb berufe jobs verkauf, geldverdienen > währung
  wirtschaft, geleakt leakt doxxing gedoxxt > veröffentlichung persönlicher angaben daten
  weitergabe privat, gestohlen_server klauen beklauen ausgeraubt > diebstahl vandalismus eigentum,
  gestorben tot > ableben todesfall verlust respawn, gewinnt wer_gewinnt > sieger spielziel
  siegbedingung, gif bild, gilde clan guild > gemeinschaft fraktion bündnis, gilde gruppe, giveaway
  verlosung gewinnspiel > teilnahmebedingungen, glitch bug, griefen > zerstören, griefing
  zerstörung, grundstück gebiet, grundstück gs claim land claimet geclaimet > parzelle fläche
  bauland bereich schutzzone, grundstück_bekommen land_sichern sichern sichert gesichert > parzelle
  beanspruchen markieren schutz, grundstück_gelöscht inaktiv lange_weg urlaub_server > inaktivität
  abwesenheit abmeldung, halten > einhalten befolgen, handy_spielen handy_joinen bedrock konsole >
  mobilgeräte crossplay plattformen, hass > hetze hassrede, herzen hp > lebenspunkte trefferpunkte
  gesundheit, hetze hassrede, home sethome zuhause > wohnort heimatpunkt ausgangspunkt, homepunkt
  home, ingame spiel, inventar gegenstände, item > gegenstand objekt, items_zurück sachen_zurück
  zurück_bekommen > ersatz ersetzt wiederherstellung rückerstattung, jemanden_melden spieler_melden
  reporten reportet melden > meldung beweismaterial anzuzeigen ticket, kanal channel chat >
  textkanal themenbereich, kaputtmachen > zerstören beschädigen, karten ziehen mischen >
  nachziehstapel kartenstapel handkarten, klauen stehlen, konsequenz > sanktion maßnahme strafe,
  konsole > playstation xbox switch, kontakt > rufnummer telefonnummer mail anschrift, koop >
  kooperativ gemeinsam, lag > verzögerung latenz ping, lag laggt ruckelt laggen >
  verbindungsabbrüche sichtweite leistung performance bildrate, laggen > lag latenz, level > rang,
  level levelsystem xp > stufen erfahrungspunkte aktivität, level_schaffen boss_besiegen >
  endgegner strategie, leveln > erfahrung erfahrungspunkte level, liken gefällt, link > hyperlinks
  verweise, link > verlinken url adresse, live übertragung, mana > zauberpunkte magie, map > karte
  welt, melden > report, meme bild, mikro > sprachkanal, mikro mic headset micspam > mikrofon
  störgeräusche, minimap mods mod_erlaubt optifine shader > minikarten modifikationen erlaubte
  spielmodifikationen, mission auftrag, mob monster, mod > erweiterung, mod admin moderator >
  moderation team teammitglieder administration, mod_werden admin_werden teamler_werden
  supporter_werden team_werden bewerben > voraussetzung team teammitglied, moderator > serverteam
  teamler, mods_bezahlt > ehrenamtlich vergütet, monster gegner mob > kreaturen feinde, multiplayer
  > mehrspieler online, musikbot musik_abspielen > wiedergabe, nachricht > mail dm, namen_wechseln
  > namensänderung umbenennung, nether dimension, neuer neuling noob anfänger neu_hier > einsteiger
  neumitglieder newcomer, neustart restart reboot > serverneustart wartung, nick nickname name
  username > benutzername anzeigename nutzername spitzname, nitro premium, nsfw > pornografie, nsfw
  nudes porno nacktbilder > pornografische anstößige jugendgefährdende sexuell, owner inhaber
  besitzer, patch update aktualisierung, pay2win vorteile > vorzüge kosmetisch spielvorteil, pb
  profilbild, permabann permaban für_immer_gebannt dauerhaft_gebannt > dauerhaft unbefristet
  permanent ausschluss, petzen melden, ping latenz, pingen everyone pingt > erwähnung
  massenerwähnung, plot grundstück, pn privatnachricht, politik religion > debatten diskussionen,
  porno pornografie, pornografie sexuell, posten > veröffentlichen beitrag, private_daten
  adresse_posten telefonnummer_posten > persönliche angaben veröffentlichung personenbezogen,
  privatnachricht direktnachricht, profilbild avatar, provozieren provokation, punkt > siegpunkt
  wertung, punkte_zählen punktestand > wertung punktwertung schlusswertung abrechnung, punktezahl >
  wertung siegpunkt, pvp kampf, pvp kämpfen töten > gefecht spielerkampf duell, pöppel > spielfigur
  spielsteine, quest aufgabe > auftrag, quest aufgabe mission, rang > stufe rolle rank, rang rolle
  rank > berechtigungen berechtigungsstufe, rang_aufsteigen höherer_rang aufsteigen steige_auf
  hochleveln level_hoch levelt_hoch > beförderung stufe freischaltung spielzeit, rassismus hitler
  nazi > rassistische verfassungsfeindlich diskriminierend rechtsextrem, rassistisch >
  diskriminierung, rausgeschmissen > gesperrt, regel > gebot, regelbruch regelverstoß, regeln >
  vorschriften bestimmungen ordnung, regeln rules > regelwerk verhaltensregeln richtlinien
  serverregeln nutzungsbedingungen, regeln_lesen regeln_akzeptieren > bestätigung regelwerk
  zustimmung, regelverstoß > verstoß zuwiderhandlung, release erschienen rausgekommen komme_raus >
  veröffentlichung erscheinungsdatum veröffentlicht, respawn wiederbelebung, rezept craften craftet
  crafting > herstellung handwerk werkbank, ruckeln > lag fps laggen, rüstung ausrüstung, rüstung
  panzer > schutzwert, sachen items zeug kram > inventar ausrüstung, sachen_weg items_weg
  inventar_weg sachen_verloren > verlust inventar grab gegenstände wiederherstellung, scam gescammt
  abgezogen scammt abzocken abzockt zocke_ab zockt_ab verarschen > betrug betrügerisch täuschung,
  schimpfwort > ausdrucksweise beleidigung, schummeln_spiel > regelverstoß, schwer >
  schwierigkeitsgrad, server_joinen joinen joinet gejoinet connecten connectet drauf_kommen
  auf_server serverip server_ip ip > serveradresse adresse verbinden beitreten, sexuell anstößig,
  shader grafik, shop > laden verkauf, shop_aufmachen laden_aufmachen eigener_shop > laden
  verkaufsstand marktplatz eröffnung, smiley emoticon, spam > werbung, spam flood capslock
  großbuchstaben > großschreibung zeichenwiederholung, spammen rumspammen spammt flooden > spam
  wiederholtes stummschaltung mitteilungen, spawn > ausgangspunkt, spawn > startpunkt
  einstiegspunkt, speichern_spiel speichern speichert > spielstand speicherpunkt, speicherstand
  spielstand, spenden donate vip_kaufen rang_kaufen > unterstützer kosmetische vorzüge premium,
  spielbrett > spielfeld spielplan, spielende > ende sieg, spieler > gamer mitspieler, spielregeln
  anleitung spielen > spielanleitung spielregel spielablauf, spielzug zug, steam bibliothek,
  sterben > items, steuerung tasten knöpfe > tastenbelegung bedienung, strafe > maßnahme ahndung,
  stream übertragung livestream, stumm gemutet mutet stummgeschaltet > redeverbot timeout, support
  > hilfe ansprechpartner kundendienst, support hilfe ticket ticket_aufmachen > supportticket
  hilfekanal anfrage unterstützung, systemanforderungen läuft_auf pc_anforderungen >
  systemvoraussetzungen mindestanforderungen arbeitsspeicher, teamler team, teleportieren >
  teleport warp, teleportieren tp teleport hinkommen warpen > ortswechsel fortbewegung abklingzeit
  teleportation, texturenpaket ressourcenpaket, thread > thema beitrag, ticket > support, timeout >
  auszeit, toxisch toxic flamen flamet geflamet rumschreien > umgangston beleidigend provokation
  respektvoll, traden handeln tauschen, traden tradet handeln tausch > handel tauschhandel
  marktplatz, trollen > provokation provozieren, unentschieden gleichstand > remis stichentscheid,
  unschuldig zu_unrecht ungerecht unfair > einspruch beschwerde widerspruch überprüfung, update >
  version, verifizieren captcha > verifizierung bestätigung verknüpfung, verifizierung bestätigung,
  version welche_version > spielversion unterstützt, verstoß > zuwiderhandlung verletzung
  missachtung, vip premium, voice talk voicechannel sprachchat > sprachkanal mikrofon, voicechat
  sprachkanal, voten > abstimmen stimme, waffe > schwert gewehr, waffe schwert > bewaffnung
  ausrüstung, warn verwarnt > verwarnungspunkte punkte abmahnung, warn verwarnung, warn_läuft_ab
  warn_weg verfallen ablaufen läuft_ab > verjährung gültigkeit, warp teleport, was_ist_drin
  schachtel > spielmaterial inhalt zubehör, welt karte, wer_fängt_an wer_beginnt anfangen >
  startspieler spielbeginn startspielerin, werben > werbung, werbung > reklame, werbung werben
  eigener_server discord_link promoten promotet > eigenwerbung fremdwerbung einladungslinks,
  whitelist > freischaltung zulassung, whitelist freischalten schalte_frei > bewerbung
  verifizierung, wie_lange_gebannt wie_lange_gesperrt > sperre dauer befristet tage,
  wie_lange_spiel dauert_spiel > spieldauer spielzeit, wie_viele_spieler wie_viele_mitspielen
  spieleranzahl > spielerzahl personen teilnehmer, wipe > reset, wipe reset neue_welt map_reset >
  zurücksetzung neuerzeugung neu saison, würfel würfeln, würfeln wurf, würfeln würfel > würfelwurf
  würfelergebnis augenzahl, xp erfahrung erfahrungspunkte, xray fly killaura aimbot > flughilfen
  kampfhilfen clients modifikationen, zocken spielen, zurücksetzen > rücksetzung, zweitaccount >
  mehrfachkonto`;
