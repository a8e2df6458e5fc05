/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  abonnement carnet > cartes entrées, accompagner > adulte responsable, acheter_place
  prendre_billet > billetterie vente, adhérent adhésion, adhérer s_inscrire > adhésion admission,
  adhésion cotisation, ado jeune > junior, adulte majeur, affilié > fédération, ag assemblée, ag
  assemblée > générale réunion ordinaire, aider > assister accompagner, animal_festival chien >
  animaux, animaux domestique, anniv anniversaire, anniversaire > fête célébration, anniversaire
  anniv > fête, annuler_réservation > annulation désistement, annulé report, appareil_photo filmer
  > captation photographie, apporter ramener > introduire introduction, apporter_bouffe
  ramener_bouffe > nourriture boissons denrées, arbitre > officiel juge, arbitre arbitrage,
  argent_club argent_asso > ressources recettes fonds, artiste > musicien groupe, assemblée
  réunion, asso association, asso association > organisme statuts, association club, assurance_club
  > responsabilité licence, ballon balle, basket volley hand > ballon équipe, baskets chaussures,
  bateau voile > embarcation navigation, biblio médiathèque > bibliothèque prêt, bibliothèque
  biblio > médiathèque, billet place, billet ticket > entrée accès, billet_perdu perdu_billet >
  duplicata, billetterie ticketing > vente réservation, blessé blessure > soins, boire bar >
  buvette débit, bonnet bain, bonnet bonnet_bain > obligatoire baignade coiffe, bouteille
  contenant, bouteille gourde > contenants verre, bouée palmes > accessoires matériel, brassards
  bouée > flottaison matériel, brocante > déballage, brocante vide_grenier puces > exposants
  marché, bruit_biblio parler > silence calme, bureau > président trésorier secrétaire, bureau
  comité > directeur conseil administration, burkini tshirt > tenue maillot, but marquer, but_asso
  but_club > objet but, buvette bar > boissons restauration, bébé couche > nourrisson langes,
  bénévole > inscription, bénévole aider, caissier trésorier > comptes comptabilité, camper camping
  dormir > hébergement, carnaval cortège > défilé, carte_biblio carte_bibliothèque > abonnement
  inscription, carte_membre carte > adhésion cotisation, carton_rouge carton_jaune > exclusion
  avertissement, cashless bracelet > puce rechargement, casier consigne, certif papier > certificat
  attestation, certificat_médical papier_docteur > médical contre_indication, changer_statuts
  modifier_statuts > modification extraordinaire, chanter chorale, chaussure semelles,
  chaussures_piscine > pieds déchaussage, cheval équitation > équestre monte, chien animal, chorale
  chœur, chrono temps > chronométrage durée limite, club asso > section, coach > entraîneur
  moniteur éducateur, coach prof > entraîneur moniteur encadrant, combien_livres nombre_livres >
  documents prêt limite, combien_temps_président > mandat durée élus, comité > bureau direction,
  commencer > ouverture départ, complet jauge, compète > compétition, compétition > championnat
  épreuve, concert > scène musique, concert festoche > spectacle représentation festival, contester
  exclusion > recours explications, convoquer convocation > délai ordre, cotisation > participation
  montant, cotiser > exigible, coupe championnat, courir > plages glissade, cours_essai
  séance_gratuite > découverte essai, créneau > horaire plage réservation, cyclisme cycliste,
  cérémonie célébration, danse danser > chorégraphie cours, dissoudre fermer_club club_ferme
  asso_ferme > dissolution liquidation actif, docteur médecin toubib > médical certificat, dopé
  dopage > substances interdites, dossard > retrait course, douche vestiaire, durée temps, dvd cd
  jeu > documents supports, début ouverture, débutant initiation, débuter > niveau, démissionner >
  écrit, dénivelé montée > altitude positif, départager égalité > ex_aequo critère, dépenser >
  budget engagement, emprunter livre > prêt documents abonné, encadrement surveillance, enfant bébé
  > mineurs accompagné, enfant_seul gamin_seul > accompagné mineur surveillance, enfants > mineurs
  junior, entraînement > séance coach entraîneur, entraînement training > séance cours, entrer >
  accès admission ouverture, entrée > billet accès, escalade grimpe > voie, escalade grimper, essai
  tester > séance découverte initiation, essayer > découverte séance gratuite, famille > fratrie,
  faute pénalité > infraction, fauteuil handicapé pmr > accessibilité mobilité, ferme_asso fin_club
  > dissolution actif, fermé > ouverture, festival manifestation, festoche fest > festival,
  feu_artifice > pyrotechnique, filmer > captation image vidéo, finale demi_finale > phase
  élimination, finir > clôture fermeture, fondé créé > création constitution fondation, foodtruck
  manger > restauration, foot ballon, footing course, forfait abandon > désistement retrait,
  forfait_ski > remontées, fouille > sécurité contrôle, fouille sac > contrôle sécurité palpation,
  gagner > lauréat classement, gagner lot, garder surveillance, gobelet verre > consigne, gopro
  caméra > captation enregistrement, grand_sac valise > bagage volumineux consigne, gratuit libre,
  gratuit_enfants > gratuité, gym gymnastique, gymnase salle > installations équipements, gymnase
  sport, hors_jeu but > règle, imprimer_billet > impression téléphone, initiation découverte,
  inscription enregistrement, inscription_tournoi dossard > inscription engagement, inscrire >
  enregistrement adhérer, invitation prévenu > convocation, jeune > mineur junior adolescent,
  jouer_ballon ballon > jeux, jour_entraînement heure_entraînement > séances horaires, judo karaté
  boxe > arts martiaux combat, kermesse fête_école > fête, licence > fédérale assurance, licence
  fédération, location_salle > réservation caution, lot > prix récompense, louer_matos prêter_matos
  > location prêt, lunettes masque > accessoires, maillot baignade, maillot slip_bain > tenue
  baignade, maillot tenue > équipement vêtements, majeur ans, majorité quorum > présents deux
  tiers, mandat > durée rééligible, manger_biblio > nourriture consommation, manger_piscine
  pique_nique > nourriture consommation, manifestation rassemblement, marathon course, mariage >
  cérémonie noces, match compétition, match rencontre > compétition championnat, match rencontre
  partie, matos matériel > équipement location, maître_nageur sauveteur > surveillant secours mns,
  membre adhérent, membre adhérent > sociétaire affilié, mineur ans, moniteur > encadrant
  éducateur, muscu fitness gym > musculation salle, muscu musculation, musculation fitness,
  musicien musique, musique instrument, musée expo > exposition collection, médaille coupe >
  récompense podium, navette bus > desserte transport, niveau confirmé, noyer noyade > secours
  surveillance, noël année, objet_trouvé perdu > trouvés objets, objets_interdits interdit >
  prohibés introduction, orage intempéries, orchestre musicien, ordi_biblio internet_biblio >
  postes informatique, orga organisation, organiser tenir, ouverture_portes portes > ouverture
  accès, papier_médecin certif_médical > certificat contre_indication, parapluie selfie > objets
  prohibés, parcours tracé > itinéraire distance dénivelé, payer_place cashless > paiement puce,
  payé_président bénévole > fonctions indemnité, perdu trouvé, perdu_affaires perdu_truc > trouvés
  égarés, perdu_matos cassé_matos > égaré détérioré remplacement, photo > image prise photographie,
  photocop > reprographie, piscine > natation nageur aquatique, piscine bassin > baignade bain,
  pièce représentation, pièce_casier jeton > casier consigne, place > siège, plein complet >
  fréquentation capacité jauge, pleut > pluie intempéries, pleut pluie mauvais_temps > intempéries
  repli, pleuvoir intempéries, plonger sauter > plongeon, plongée > subaquatique immersion, pluie >
  intempéries météo, points score > classement barème, poussette enfant, prix lot > dotation,
  prix_année combien_année > cotisation annuelle montant, procuration pouvoir > mandat
  représentation, programme déroulement, prolonger garder > renouvellement, prêter > emprunteur,
  pâques avril, pétanque boules > concours, pétard artifice, pêcher > permis carte, qui_peut_voter
  droit_vote > électeurs voix délibérative, quitter_asso partir_asso > démission radiation,
  quitter_club partir_club > démission radiation, radié radiation > exclusion perte qualité, rando
  marche > sentier, raquette matériel, ravito ravitaillement > boissons nourriture,
  remboursement_cotisation > acquises versées, remboursé annulé > report, rendre_retard
  livre_retard > pénalité amende relance, rentrer > entrer accès, revendre_billet revendre_place >
  revente cession nominatif, réduc tarif_réduit > remise dégressif, réduc_famille plusieurs_enfants
  > remise foyer fratrie, réserver billetterie, réserver_livre > réservation, réserver_terrain
  réserver_salle > réservation créneau, réunion > convocation, réunion séance, réviseur >
  vérificateur comptes, salle gymnase, salle_fêtes louer_salle > location réservation salle, savon
  douche > hygiène, score > résultat points, scène plateau, secrétaire > secrétariat convocations,
  senior aîné, short_bain bermuda caleçon > maillot tenue, siège adresse_club > social, ski > piste
  forfait, ski snow snowboard > remontées piste forfait, sono sonorisation, sortir_caisse
  dernière_entrée > évacuation fermeture, sous_asso thune_asso > ressources trésorerie, spectacle
  représentation, sport sportif, stand exposant, stand exposant > emplacement inscription, tapis
  matériel, temps météo, temps_max barrière > horaire limite, tennis padel badminton > raquette
  court, terrain court > installations réservation, tester essai, théâtre pièce, ticket > accès
  tarif, tirage loterie, tombola loterie, tournoi compétition, tournoi coupe > compétition épreuve,
  tricher dopage > antidopage sanction, trop_lent > barrière limite, trésorier comptes, venir accès
  > desserte transport, verre gobelet, verrue mycose > contagieuse affection, vestiaire casier,
  vestiaire consigne, vestiaire douche > sanitaires installations, vient_argent vient_thune >
  ressources recettes, vieux > aînés seniors personnes, vigile > sécurité agent gardien, virer
  exclure > révocation, viré_club exclu > radiation motif, visite_guidée guide > visite groupe,
  volé_casier vol_vestiaire > vol responsabilité, vote main_levée > scrutin bulletin secret, voter
  assemblée, voter voix > scrutin délibération majorité, voter_autre vote_place > pouvoir
  procuration représenté, vélo cyclisme, vélo vtt > cycle cyclisme parcours, vérifier_comptes
  contrôle_comptes > vérificateurs commissaire, week_end weekend > fin semaine, yoga pilates >
  relaxation cours, à_quelle_heure heure > horaire, âge > majeur mineur ans, âge_minimum quel_âge >
  âge minimal, échecs > tournoi partie, égalité nul, élu > mandat rééligible, équipe club,
  équipe_abandonne absent > forfait, évacuer > sortie, événement > manifestation rencontre`;
