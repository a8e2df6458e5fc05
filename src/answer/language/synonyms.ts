/**
 * Everyday words, and what texts call the same, in groups that mean nearly the same. If the article lacks
 * a word of the question, the others of its groups are looked for. Words that look for the same by chance
 * (“car” and “van”) or mean the opposite have no place here: they would bring out wrong passages.
 */
export const SYNONYMS: Readonly<Record<string, string>> = {
  de: `
    administrator admin leitung moderator mod verwalter, anfang beginn start, anfänger neuling
    einsteiger, anmelden registrieren einloggen, antwort rückmeldung, anwalt rechtsanwalt jurist,
    app anwendung programm software, arbeit job beruf stelle, arzt doktor mediziner, auto pkw wagen
    fahrzeug, ändern bearbeiten anpassen, baby säugling, bahn zug eisenbahn, beenden aufhören
    stoppen, bekommen erhalten kriegen, benutzer nutzer anwender mitglied, bezahlen zahlen, bild
    foto abbildung, billig günstig preiswert, brauchen benötigen, bus omnibus, chef leiter
    vorgesetzter, defekt kaputt beschädigt, drucken ausdrucken, dürfen erlaubt gestattet, einkaufen
    kaufen besorgen, eltern mutter vater, erlauben gestatten genehmigen, essen mahlzeit speise,
    fahrrad rad bike, fehler problem störung, ferien urlaub, fernseher tv, film kino, finden suchen,
    firma unternehmen betrieb, flugzeug flieger, frau ehefrau, geld bargeld, geschäft laden shop,
    gefährlich risiko, gratis kostenlos umsonst, handy smartphone telefon mobiltelefon, haus
    gebäude, heiraten hochzeit ehe, helfen unterstützen, hilfe unterstützung, hund haustier,
    internet wlan netz online, jung jugendlich, kaufpreis kosten preis gebühr, kinder jugendliche
    kids, klo toilette wc, krank krankheit, kündigen austreten beenden, kündigung austritt, lehrer
    lehrkraft, löschen entfernen, mail email, miete leihen, müll abfall, nachricht mitteilung, oma
    großmutter, opa großvater, ordner verzeichnis, papa vater, mama mutter, party feier fest, parken
    parkplatz, passwort kennwort, polizei polizist, pflicht verpflichtung, pulli pullover, rechnung
    faktura, regel vorschrift bestimmung, reparieren beheben, schicken senden versenden, schnell
    geschwindigkeit, schule unterricht, schmerz weh, speichern sichern, start beginn, sterben tod
    tot, stornieren absagen, strafe bußgeld sanktion, teuer kostspielig, treffen versammlung,
    umziehen umzug, verboten untersagt, verbieten untersagen, verdienen gehalt lohn, verletzt
    verletzung, verlieren verlust, verspätung verspätet, wartung pflege, webseite website seite,
    wechseln umsteigen, wetter witterung, wohnen leben, wohnung unterkunft, öffnungszeiten geöffnet
    öffnen, schließen geschlossen, zurückgeben rückgabe, zahl anzahl, zutritt eintritt zugang,
    adresse anschrift, unterlagen papiere dokumente`,
  en: `
    account profile, admin administrator leader mod moderator staff, affordable cheap discount
    inexpensive reduced, age old year, aircraft airplane plane, allow permit, alter change edit
    modify update, animal pet, annual year, answer reply respond response, app application program
    software, apartment flat, armor armour, army military soldier troop, arrest custody detain, ask
    request, assault attack, assist help support, attempt try, attorney lawyer solicitor, author
    creator writer write, autumn fall, baby infant, ban block forbid prohibit, bathroom loo restroom
    toilet wc, battle combat fight, beginner newbie newcomer noob novice, beverage drink, bicycle
    bike cycle, big huge large size, bill invoice, bin garbage litter rubbish trash waste, birth
    birthday, boat ship vessel, boss chief head lead leader manager, boss employer manager
    supervisor, breach break infringe violate, broken damaged defective faulty, bug error fault
    issue problem, build construct, bus coach, buy order purchase, call phone telephone, cancel
    revoke terminate withdraw, car vehicle, carry bring take, cash money, casualty death kill
    victim, center centre, charge cost fee pay price rate, child kid, choose pick select, chop cut
    slice, city town, clean wash, clinic hospital, clothes dress wear, close end finish stop, cold
    cool, color colour, combine mix stir, compress zip, config configuration option preference
    setting, copy duplicate, country nation, crime offence offense, cure heal treat treatment,
    damage dmg, danger hazard risk unsafe, dad father, deadline due, defeat lose, delete erase
    remove, deliver ship send, difficult hard, directory folder, disable deactivate, disease ill
    sick, dismiss fire sack, display screen monitor, display show, doctor physician, drug medication
    medicine, early soon, easy simple, eat feed food meal, elderly old senior, elevator lift, employ
    hire recruit, employee staff worker, employment job occupation work, enable activate, enemy foe
    opponent, enter entrance entry, entry admission ticket, equipment gear, establish founded, exit
    leave, experience xp exp, extract unzip, false incorrect wrong, fast quick speed, favorite
    favourite, film movie, find locate search, fix repair solve, freeze hang crash, fridge
    refrigerator, fuel gas petrol, gray grey, gun weapon, happen occur, harass bully abuse, health
    hp, height tall, help support, hide conceal, holiday vacation, hot temperature warm, hotel
    accommodation lodging, house home residence, hurt injure injury wound, husband wife spouse
    partner, illegal unlawful, image photo picture, inhabit live reside, inhabitant people
    population resident, insult abuse, internet online web wifi, invent develop, item loot, jail
    prison, job post position vacancy, join member, journey travel trip, lawsuit litigation sue,
    learn study, leave quit resign, lend loan borrow, level lvl, licence license, life lifespan
    live, little small tiny, login signin logon, loud noise noisy, mail email, make create, mana mp,
    marriage marry wedding, max maximum, mid middle centre center, min minimum, mission quest,
    mistake error, mom mother mum, mute silence, near close nearby, owner belong, painful hurt sore,
    parent mother father, password passcode passphrase, penalty fine punishment sanction, percent
    percentage share, permission permit licence license, pic picture photo, player gamer, police
    officer cop, power strength, practice practise train, press click push, quiet silent, raise
    increase rise, reboot restart, recent latest new, reduce decrease lower, refund reimburse repay,
    rent hire lease, require need, rest sleep, rich wealthy, road street, rule law regulation
    policy, say tell, scream shout yell, shop store, shut close, site website, smell odour odor,
    solve fix, speak talk, spouse husband wife, start begin open, state condition, steal rob, stop
    cease quit, student pupil, surgery operation, swear curse profanity, teach teacher, teen
    teenager youth, throw toss, toddler child, train rail railway, transfer move, tv television,
    ugly unattractive, underage minor, uninstall remove, upgrade update, user member, vet
    veterinary, veggie vegetable vegetarian, video clip, weigh weight heavy, win winner victory,
    address ip, discard throw, ghost haunted, paid salary wage, temp temperature, wwii ww2`,
  es: `
    ayuda asistencia, ayudar asistir, apartamento piso vivienda, aplicación app programa software,
    arreglar reparar, auto coche carro vehículo, avión vuelo, baño aseo servicio, barato económico,
    bicicleta bici, borrar eliminar quitar, cambiar modificar editar, carpeta directorio, casa
    vivienda hogar, cerrar cierre, celular móvil teléfono, comenzar empezar inicio, comida alimento,
    contraseña clave, correo email mail, costo precio tarifa, cuota precio, dejar abandonar, dinero
    efectivo, doctor médico, empleado trabajador, empresa compañía, enfermo enfermedad, enviar
    mandar, error fallo problema, escuela colegio, fiesta celebración, foto imagen, gratis gratuito,
    herida lesión, horario hora abrir, hotel alojamiento, internet red wifi, jefe director, jugador
    usuario, ley norma regla, llamar telefonear, madre mamá, padre papá, matar muerte morir, mascota
    animal perro, miembro socio, multa sanción castigo, niño menor, ordenador computadora, página
    sitio web, peligro riesgo, película cine, permitir autorizar, policía agente, profe profesor
    maestro, rápido velocidad, reembolso devolución, salario sueldo, tienda comercio, tren
    ferrocarril, usuario miembro, vacaciones viaje, vivir residir, basura residuo, aparcar
    estacionar parking, documento papel`,
  fr: `
    acheter achat commander, adhérer adhésion inscription inscrire, adhérent membre, aide
    assistance, ami copain, annuler résilier, appartement logement, appeler téléphoner, appli
    application logiciel programme, argent monnaie, arrêter cesser, autoriser permettre, avion vol,
    avocat juriste, bagnole voiture auto véhicule, bateau navire, bébé nourrisson, bosser
    travailler, boulot travail emploi job poste, bruit bruyant, bug erreur problème, casser
    endommagé, changer modifier, chef responsable directeur, chien animal, clôturer fermer,
    combattre lutter, commencer débuter, contravention amende, copier dupliquer, coût prix tarif
    frais, danger dangereux risque, débutant novice, demande requête, demander solliciter, dépôt
    déposer, docteur médecin, dossier répertoire, durée délai, école scolaire, effacer supprimer
    retirer, email mail courriel messagerie, employé salarié, enfant gosse mineur, enlever retirer
    supprimer, entreprise société boîte, envoyer expédier, finir terminer, fête soirée, gagner
    victoire, habiter vivre résider, hôpital clinique, image photo, interdit interdire, internet web
    ligne, jardin potager, logement hébergement, louer location, loi règlement, maison domicile,
    manger nourriture repas, marier mariage, mort mourir décès, mot parole, mère maman, moteur
    recherche, nettoyer laver, obligatoire obliger, ordinateur pc, ouvrir ouverture horaire, parking
    stationnement, patron employeur, payer régler, père papa, petit taille, plainte réclamation,
    poubelle déchet ordure, prison détention, prof professeur enseignant, punition sanction, quitter
    départ, rapide vitesse, réparer corriger, salaire paie rémunération, site page, souci problème,
    surveiller contrôler, téléphone portable mobile, toilettes wc, train ferroviaire, utilisateur
    usager, vélo bicyclette, vente vendre, ville commune, voyage séjour, garer parking stationner,
    document justificatif papier pièce, cours leçon, adresse lieu`,
};
