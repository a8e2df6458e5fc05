/** Games and communities; see `SYNONYMS`. */
export const online = `
  addon erweiterung, admin > administration leitung, afk abwesend inaktiv, anschreiben > kontakt
  nachricht, ansprechpartner > zuständig kontakt kontaktperson, aufbau > vorbereitung spielaufbau,
  aufsteigen rang, ausgeschlossen ausschluss, ausnutzen missbrauch, backup sicherung, ban > bann
  sperre ausschluss, bann sperre, bannen sperren ausschließen, base basis, basis stützpunkt, bauen >
  bauwerk gebäude baurechte, befehl kommando, beitrag posting, beleidigen > beschimpfung respektlos,
  benutzername nutzername, bestrafen > strafe sanktion ahnden geahndet, boosten serverboost, boss >
  endgegner gegner, bot befehl, brechen verstoß, bug > fehler exploit, channel kanal, chat > kanal
  textkanal, cheaten > hack betrug mods manipulation schummeln, claim grundstück parzelle, claimen >
  grundstück beanspruchen schützen sichern, clan gilde, cmd befehl, coins münzen währung, command
  befehl, community gemeinschaft, controller gamepad, crash absturz, discord > server community, dlc
  erweiterung, dm privatnachricht direktnachricht, doxxen > persönlich privat, dran > reihe zug,
  droppen fallen, einhalten befolgen, einladungslink einladung, einspruch > widerspruch beschwerde
  beanstandung, emoji > emoticon smiley, entbannen > einspruch entsperrung aufheben, exp erfahrung,
  exploit ausnutzen, figur > spielstein spielfigur, fluchen > schimpfwort ausdrucksweise, folgen >
  konsequenz sanktion abonnieren, fps bildrate, freischalten entsperren, freund kontakt, game titel,
  gebannt > bann ban ausgeschlossen sperre ausschluss, gegenstand objekt, gegner > feind monster,
  geldverdienen > währung wirtschaft, gemutet stummgeschaltet, gif bild, gilde gruppe, glitch bug
  fehler, griefen > zerstören vandalismus beschädigen, griefing zerstörung vandalismus, grundstück
  gebiet, hacken manipulation, halten > einhalten befolgen, handeln > handel tausch, hass > hetze
  hassrede, hetze hassrede, homepunkt home, ingame spiel, inventar gegenstände, ip > adresse
  serveradresse, item > gegenstand objekt, joinen > beitreten verbinden, kämpfen gefecht,
  kaputtmachen > zerstören beschädigen, kicken > ausschluss entfernen, klauen stehlen, konsequenz >
  sanktion maßnahme strafe, konsole > playstation xbox switch, kontakt > erreichbar rufnummer
  telefonnummer mail anschrift, koop > kooperativ gemeinsam, lag > verzögerung latenz ping, laggen >
  lag latenz leistung, level > stufe rang, leveln > erfahrung erfahrungspunkte level, liken gefällt,
  link > verlinken url adresse, live übertragung, looten beute, map > karte welt, melden > report
  meldung ticket, meldung report, meme bild, mikro > mikrofon sprachkanal, mission auftrag, mob
  monster, mod > moderation teammitglied, mod > modifikation erweiterung, moderator > moderation
  serverteam teamler, multiplayer > mehrspieler online, mute stummschalten, nachricht > mail dm,
  name > nutzername benutzername, nether dimension, nickname > nutzername spitzname, nitro premium,
  nsfw > pornografie jugendgefährdend anstößig, owner inhaber besitzer, patch update aktualisierung,
  pb profilbild, petzen melden, ping latenz, plot grundstück, pn privatnachricht, porno pornografie,
  pornografie sexuell, posten > veröffentlichen beitrag, profilbild avatar, provozieren provokation,
  punkt > siegpunkt wertung, punktezahl > wertung siegpunkt, pvp kampf, quest aufgabe mission, rang
  > stufe rolle rank, rassismus diskriminierung, rassistisch > rassismus diskriminierung,
  rausgeschmissen > ausgeschlossen ausschluss gesperrt, rauswerfen > ausschließen ausschluss, regel
  > richtlinie gebot, regelbruch regelverstoß, regeln > regelwerk vorschriften bestimmungen
  richtlinien ordnung, regelverstoß > verstoß zuwiderhandlung, respawn wiederbelebung, ruckeln > lag
  leistung fps laggen, rüstung ausrüstung, schimpfwort > ausdrucksweise beleidigung, sexuell
  anstößig, shader grafik, shop > laden verkauf, smiley emoticon, spam > werbung spammen, spawn >
  startpunkt einstiegspunkt, speicherstand spielstand, spielbrett > spielfeld spielplan, spielende >
  ende sieg, spieler > gamer mitspieler, spielstand speichern, spielzug zug, steam bibliothek,
  sterben > respawn items, strafe > maßnahme ahndung, stream übertragung livestream, streamer
  übertragung, stummgeschaltet > mute stummschaltung, support > hilfe ansprechpartner kundendienst,
  teamler team, teammitglied bewerbung, teleportieren > teleport warp, texturenpaket
  ressourcenpaket, thread > thema beitrag, ticket > supportticket support, timeout > stummschaltung
  auszeit, traden handeln tauschen, trollen > provokation provozieren, unban entsperrung einspruch,
  update > patch version, verifizieren verifizierung bestätigung, verstoß > zuwiderhandlung
  verletzung missachtung, verwarnung abmahnung, vip premium, voice sprachkanal, voicechat
  sprachkanal, voten > abstimmen stimme, waffe > schwert gewehr, warn verwarnung, warp teleport,
  welt karte, werben > werbung eigenwerbung, werbung > eigenwerbung reklame, whitelist >
  freischaltung zulassung, wipe > zurücksetzen reset, würfel würfeln, würfeln wurf, xp erfahrung
  erfahrungspunkte, zocken spielen, zurücksetzen > reset rücksetzung, zweitaccount > mehrfachkonto
  zweitkonto`;
