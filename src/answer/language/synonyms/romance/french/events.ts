/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  abeilles_ruche > rucher, abonnement carnet > cartes entrées, abonné > saison, abîmer_livre >
  remplacement détérioré, accompagner > adulte responsable, accès > desserte transport,
  acheter_place prendre_billet > billetterie vente, adhérent adhésion, adhérer s_inscrire >
  adhésion admission, adhésion cotisation, ado jeune > junior, adultes_cours > section,
  affaires_casier > vestiaire effets, affilié > fédération, ag assemblée > générale réunion
  ordinaire, aide_ménagère > domicile, aider > accompagner, amiante > collecte, ampoule
  huile_vidange > collecte, animal_festival > animaux, animateur > encadrement, anniv > fête, anniv
  anniversaire, anniv_salle louer_salle > location foyer, anniversaire > fête célébration,
  annuler_réservation > désistement, annulé pluie_annulé > report remboursement, appareil_photo
  filmer > captation photographie, apporter ramener > introduire introduction, apporter_bouffe
  ramener_bouffe > nourriture boissons denrées, apprendre_nager > leçons natation, arbitre >
  officiel juge, arbitre arbitrage, argent_club argent_asso > ressources recettes fonds,
  argent_départ départ_argent > reçoit pièces, argent_jeu > pièces monnaie, arnaque_billet
  faux_billet > falsifié, artiste > musicien groupe, artiste_annulé > programmation modification,
  asso association, asso association > organisme statuts, association club, assurance_club >
  responsabilité licence, atelier > activité animation, atelier_enfant > animation, audioguide >
  visite, bal danse > soirée, ballon balle, ballon_foot > matériel, banc > mobilier,
  barbecue_public > aire, basket volley hand > ballon équipe, bassin > baignade bain, belote tarot
  > cartes atout, biblio > médiathèque, biblio médiathèque > bibliothèque prêt, bibliothèque >
  ouvrage, billet place, billet ticket > accès, billet_match > entrée, billet_perdu perdu_billet >
  duplicata, billetterie ticketing > vente réservation, blessure > soins, boire bar > buvette
  débit, bonnet bain, bonnet bonnet_bain > obligatoire baignade coiffe, bonnet_bain bonnet > port
  bassin, bouffe_festival > restauration, bouteille canette > contenants, bouteille gourde > verre,
  bouée palmes > accessoires matériel, bracelet cashless > jeton, brassards bouée > flottaison
  matériel, brocante > déballage, brocante vide_grenier puces > exposants marché, brochure >
  dépliant, bruit_biblio parler > silence calme, bureau > président trésorier secrétaire, bureau
  comité > directeur conseil administration, burkini tshirt > tenue maillot, but marquer, but_asso
  but_club > objet but, buvette bar > boissons restauration, bébé_nageur couches_piscine > bassin
  enfants, bénévole > inscription, bénévole aider, bénévole_devenir > bénévolat, cabane_jardin >
  abri, cabine se_changer > vestiaires déshabillage, cadeau > présent, caissier trésorier > comptes
  comptabilité, caleçon bermuda short_bain > shorts, camp_scout > hébergement, camper camping >
  hébergement, camper_festival > campement, camping_festival > campement, carnaval cortège >
  défilé, carte_biblio carte_bibliothèque > abonnement inscription, carte_identité passeport >
  délai, carte_lecteur > inscription, carte_membre > adhérent, carte_membre carte > adhésion
  cotisation, carte_piocher > pioche, carte_électeur > inscription listes, cartes_main main >
  limite défausse, carton_rouge carton_jaune > exclusion avertissement, cashless bracelet > puce
  rechargement, casier > extrait, casier consigne, casier_piscine > vestiaires monnaie, catégorie
  u15 > âge, catégorie_âge > catégories, ceinture > grade, centre_aéré > loisirs accueil,
  certificat_course > médical, certificat_médical papier_docteur > médical contre_indication,
  changer_statuts modifier_statuts > modification extraordinaire, chanter chorale, chanter_chorale
  > chœur, chaussure semelles, chaussures_piscine > pieds déchaussage, cheval > monte,
  chien_festival > animaux, chorale chanter > chœur voix, chrono > chronométrage durée limite,
  chrono > classement, cimetière > concession sépulture, ciné film > séance projection, cinéma >
  séance projection, cirque > chapiteau, club asso > section, club_lecture > rencontre, club_prix >
  cotisation, coach > éducateur, coach prof > entraîneur moniteur encadrant, coach_perso >
  extérieur enseignant, coffre loot > récompense trésor, colo colonie > séjour vacances,
  combien_livres nombre_livres > documents prêt limite, combien_temps_président > mandat durée
  élus, comité > bureau direction, commence_heure début > ouverture coup_envoi départ, commencer >
  ouverture, compost > déchets, compète > compétition, compétition > championnat épreuve, con >
  comportement, concert > musique, concert festoche > manifestation scène, concert festoche >
  spectacle représentation festival, concours > participation jury, conseil_municipal > séance,
  contester exclusion > recours explications, convoquer convocation > délai ordre, cotisation >
  annuelle, cotisation > participation montant, cotiser > exigible, couche > nourrisson, coupe
  championnat, courir > plages glissade, courir_piscine > plages, cours_essai séance_gratuite >
  découverte essai, cours_musique solfège > musicale formation, cours_natation > apprentissage,
  cours_natation > leçons maître, cours_particulier leçon > séance enseignant, course_pied >
  athlétisme, craft > atelier, crampon > chaussures, créneau > plage réservation, créneau
  entraînement > séance horaires, cyclisme cycliste, cyclisme vélo_course > peloton étape,
  cérémonie célébration, danse > ballet, danse danser > chorégraphie cours, debout assis >
  placement, devenir_membre rejoindre > adhésion inscription, dissoudre fermer_club club_ferme
  asso_ferme > liquidation actif, distance_course > kilomètres, dj > musique, dj groupe_musique >
  animation, docteur > médical, donner_carte filer_carte > contrepartie cession, dopé dopage >
  substances interdites, dossard > retrait course, double deux_fois_même > relancer, douche
  vestiaire, dvd cd jeu > documents supports, dé_dés lancer_dé > dés, débutant facile > niveau
  initiation, déchetterie > accès, déguisement > costume, démissionner > écrit, dénivelé montée >
  altitude positif, départ_course > départ, départager égalité > ex_aequo critère, dépenser >
  budget engagement, dés > lancer, eau_facture > compteur, emprunter livre > prêt documents abonné,
  encadrement surveillance, enfant bébé > mineurs accompagné, enfant_gratuit > gratuité,
  enfant_seul gamin_seul > accompagné mineur surveillance, enfants > junior, enfants_cours > jeunes
  section, entraînement > coach entraîneur, entraîneur_viré > révocation, entrer > accès ouverture,
  entrée > accès, escalade grimpe > voie, escalade grimper, escrime épée > fleuret, essai tester >
  séance découverte initiation, essayer > gratuite, expo > œuvres, extension > supplément,
  faire_con > comportement expulsion, famille > fratrie, faute pénalité > infraction, fauteuil pmr
  > accessibilité mobilité, ferme_asso fin_club > dissolution actif, ferme_heure > clôture, fermé >
  ouverture, fest > festival, festival > spectacle, festival manifestation, feu_artifice >
  pyrotechnique, feu_saint_jean > fête, file_attente > attente, filer donner > céder, film_long >
  durée, filmer > image vidéo, finale demi_finale > phase élimination, finir > clôture fermeture,
  finit_heure termine > clôture fin, fleurs_tombe > fleurissement, fondé créé > création
  constitution fondation, fontaine > eau, foodtruck > restauration, foot ballon, footing course,
  forfait abandon > désistement retrait, forfait_ski > remontées, formule_un > pilote, fouille >
  sécurité contrôle, foulard > tenue, fête_village > manifestation, fête_école > fête, gagnant >
  tirage, gagne_comment > vainqueur points victoire, gagner > classement, gagner lot, garder
  surveillance, gobelet verre > consigne, golf > parcours trou, gopro caméra > captation
  enregistrement, grand_sac valise > bagage volumineux consigne, gratuit libre, gratuit_enfants >
  gratuité, gratuit_musée > gratuité entrée, guitare piano > location, gym gymnastique, gym muscu
  salle_sport > musculation fitness, gymnase salle > installations équipements, gymnase sport,
  haltères > charges, hockey patinoire > glace, hooligan fumigène > interdiction stade, hors_jeu
  but > règle, imprimer_bibli > impression, imprimer_billet > impression téléphone, impôts_locaux >
  taxe, initiation découverte, inscription_course > engagement, inscription_tournoi dossard >
  inscription engagement, inscrire_enfant > inscription mineur, instrument prêter_instrument >
  location prêt, interdit_apporter amener > objets prohibés, invitation prévenu > convocation,
  invité_ami > accompagnant, invités_combien > convives, jardin_partagé parcelle > lopin
  attribution, jeter_carte > défausse, jeu_rôle jdr > personnage maître, jeux_société > ludothèque,
  jouer_ballon ballon > jeux, jouer_combien jouer_à > joueurs, jouer_musique > instrument,
  jouer_seul > solitaire, jour_entraînement heure_entraînement > séances horaires, journal >
  périodique, judo karaté > ceinture, judo karaté boxe > arts martiaux combat, jury > sélection
  évaluation, lendemain > fermeture, licence > fédérale assurance, licence fédération, liseuse
  ebook > numérique, livret_famille > extrait, location_salle > réservation caution,
  logement_social hlm > attribution demande, lot > prix récompense, loto bingo > tombola, loto
  tombola > tirage lots, louer_matos prêter_matos > location prêt, ludothèque jouet > prêt,
  lunettes masque > accessoires, légaliser > signature, magazine revue > périodiques, maillot
  baignade, maillot slip short > tenue bain, maillot tenue > équipement vêtements, maillot_équipe >
  équipement, mairie > guichet, majorité quorum > présents deux tiers, mandat > durée rééligible,
  manga bd > bandes dessinées, manger_biblio > nourriture consommation, manger_piscine pique_nique
  > nourriture consommation, manège attraction > fête taille, marathon course, marathon course >
  épreuve parcours, marathon semi > distance, marché_noël > chalets, marché_noël > exposants,
  mariage > cérémonie noces, mariage_salle > réception, match rencontre > compétition championnat,
  match rencontre partie, match_annulé > report, matelot équipage > équipier, matos matériel >
  équipement location, matériel_prêté > prêt, maître_nageur sauveteur > surveillant secours mns,
  membre > adhésion, membre adhérent, membre adhérent > sociétaire affilié, mine > extraction
  minerai, mineur ans, mobilité > transport, moniteur > encadrant éducateur, monstre boss >
  adversaire, mosquée prière > culte, mourir > élimination, muscu fitness gym > musculation salle,
  musicien musique, musique instrument, musique_heure musique_tard > sonorisation, musée expo >
  exposition collection, musée tableau > collection œuvre, mutation > transfert licence, médaille
  coupe > récompense podium, médaille prix_gagner > récompense dotation, médecin toubib > médical
  certificat, même_points > départagés égalité, nager > bassin, navette bus > desserte transport,
  navette_festival > navettes, niveau confirmé, noyer noyade > secours surveillance, noël année,
  objet_trouvé > trouvés objets, objets_interdits interdit > prohibés introduction, objets_perdus >
  trouvés, opéra > lyrique, orchestre fanfare > musiciens pupitre, ordi_biblio internet_biblio >
  postes informatique, orga organisation, organiser tenir, ouvert_dimanche ouvert_férié > dimanche
  fériés, ouverture_portes > ouverture accès, ouvre_heure ouvert > horaires accueil, papier >
  attestation, papier_médecin certif_médical > certificat contre_indication, parapluie selfie >
  objets prohibés, parc jardin_public > horaires, parcours tracé > itinéraire distance dénivelé,
  parking_festival > stationnement, partir_club > démission radiation, passeport_combien > timbre,
  pataugeoire toboggan > bassin enfants, patin patinage > glace patinoire gèle, payer_dedans
  payer_bar > puce cashless, payer_place cashless > paiement puce, payé_président bénévole >
  fonctions indemnité, perdu_affaires perdu_truc > trouvés égarés, perdu_concert perdu_festival >
  trouvés, perdu_matos cassé_matos > égaré détérioré remplacement, perdu_pièce pièce_manque >
  égarée pièce commandée, petit_bain grand_bain > bassin profondeur, photo > prise, photo_concert >
  prise vues, photo_concours > œuvre candidats, photocop > reprographie, ping_pong > table, piscine
  > natation nageur aquatique, pièce représentation, pièce_casier jeton > casier consigne, place >
  siège, place billet entrée > billetterie admission, plein complet > fréquentation capacité jauge,
  pleut mauvais_temps > intempéries repli, plongeoir > bassin, plonger sauter > plongeon, plongée >
  subaquatique immersion, pluie_concert > intempéries abri, plus_billet > jauge, plus_rien > ruine
  éliminé, points score > classement barème, poker > mise jetons, pompier_volontaire > engagement,
  popcorn > confiserie, pousser bousculer > autrui, pouvoir > mandat représentation, pouvoir sort
  magie > sortilège, prix lot > dotation, prix_année combien_année > cotisation annuelle montant,
  procuration_vote > mandataire, programmation line_up > artistes, programme déroulement, prêter >
  emprunteur, public supporter > spectateurs, pâques avril, pétanque boules > concours, pêcher >
  permis carte, qui_commence premier_joueur > débute benjamin premier, qui_gagne > remporte,
  qui_joue > artistes, qui_peut_voter droit_vote > électeurs voix délibérative, quitter_asso
  partir_asso > démission radiation, radié radiation > exclusion perte qualité, raquette > court,
  raquette matériel, raquette_cordage > matériel, ravito > ravitaillement, ravito ravitaillement >
  boissons nourriture, recharger_bracelet > puce bornes, record > performance, relais > équipe,
  remboursement_cotisation > acquises versées, remboursé > report, rendre_retard livre_retard >
  pénalité amende relance, rentrer > entrer accès, repas_domicile > portage, ressusciter >
  réapparition, retard_livre > pénalité, revendre > revente, revendre_billet revendre_place >
  revente cession nominatif, rugby > mêlée, règle_spéciale > exception, réduc tarif_réduit > remise
  dégressif, réduc_famille plusieurs_enfants > remise foyer fratrie, répétition > séance,
  réserver_livre > réservation, réserver_terrain réserver_salle > réservation créneau, réunion >
  convocation, réunion séance, réviseur > vérificateur comptes, sac > contrôle sécurité palpation,
  sac_fouille > contrôle sécurité, salle gymnase, salle_fêtes louer_salle > location réservation
  salle, sauna hammam spa > détente bien_être, sauter_eau > plongeon, sauver_partie > sauvegarde,
  savon > hygiène, score > résultat points, score points > marque total, scout louveteaux > camp
  unité, scrabble > lettres mots, scène plateau, se_changer > tenue, se_termine > achève,
  secrétaire > secrétariat convocations, senior aîné, sens_jouer > horaire, short_bain bermuda
  caleçon > maillot tenue, siège adresse_club > social, skatepark skate > casque, ski snow
  snowboard > remontées piste forfait, slip_bain > tenue baignade, solfège > théorie, solo multi >
  joueurs coopération, sono > décibels, sono sonorisation, sortir_caisse dernière_entrée >
  évacuation fermeture, sous_asso thune_asso > ressources trésorerie, spectacle_enfant >
  jeune_public, sport sportif, stade > enceinte, stand exposant, stand exposant > emplacement
  inscription, stand_prix > emplacement tarif, surclassement > catégorie, séance > projection,
  tableau_musée > œuvre, tapis matériel, taxi_social > transport, temps > chronométrage, temps
  météo, temps_max barrière > horaire limite, tennis padel badminton > raquette court, terrain
  court > installations réservation, tester essai, théâtre > représentation spectacle, théâtre
  pièce, ticket > tarif, tir arc > cible flèche, tirage > lots, tirage loterie, toilettes_publiques
  > sanitaires, tombola loterie, totem > nom, toucher_oeuvres > œuvres, tour_jouer mon_tour >
  actions tour, tournoi coupe > compétition épreuve, training > séance cours, traiteur > repas,
  transfert_club changer_club > mutation licence, triathlon > natation, tribune gradin > places,
  tricher dopage > antidopage sanction, trop_cartes > défaussez limite excédent, trop_lent >
  barrière limite, tête > coiffe, tête_affiche > artistes, variante > mode, vendre_brocante >
  exposants, venir > desserte, verre gobelet, verrue mycose > contagieuse affection, vestiaire
  casier, vestiaire consigne, vestiaire douche > sanitaires installations, vestiaire_fermé > accès,
  vide_grenier brocante > emplacement, vie_pv points_vie > santé vitalité, vient_argent vient_thune
  > ressources recettes, vieux > seniors personnes, vigile > gardien, vip carré > loge, virer
  exclure > révocation, viré_club exclu > radiation motif, visite_groupe > réservation,
  visite_guidée > guide, visite_guidée > visite groupe, vo vf sous_titres > version langue, voile >
  embarcation, voleur brigand > pirate, volé_casier vol_vestiaire > vol responsabilité, vote
  main_levée > scrutin bulletin secret, voter assemblée, voter voix > scrutin délibération
  majorité, voter_autre vote_place > pouvoir procuration représenté, voter_concours > suffrages,
  vélo vtt > cycle cyclisme parcours, vérifier_comptes contrôle_comptes > vérificateurs
  commissaire, week_end weekend > fin semaine, wifi_biblio > connexion postes, yoga pilates >
  relaxation cours, yoga pilates > séance tapis, zoo > animalier, à_quelle_heure > horaire, âge >
  mineur ans, âge_minimum quel_âge > âge minimal, échanger_cartes > échange, échanger_place >
  modification, échauffement > exercices, échecs > pièces roi, échecs > tournoi partie, égalité
  match_nul même_score > ex_æquo départagés, égalité nul, église messe > office célébration,
  élection bureau_vote > urne, élu > mandat rééligible, équipe club, équipe_abandonne absent >
  forfait, équipe_combien joueurs_combien > joueurs effectif, état_civil acte_naissance > extrait
  copie, étudier_biblio > salle travail, évacuer > sortie, événement > manifestation rencontre`;
