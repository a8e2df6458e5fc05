/** French words; see `SYNONYMS`. */
export const fr = [
  // Forms and derivations that no rule finds
  `
  mourir mort meurt décès décédé, mourir > disparition succomber, tuer meurtre assassiner
  assassinat, tué assassiné, naître naissance né naquit, naissance natal, vivre vécut vécu vie,
  voler > dérober avion, choisir choix, élire élu élection, élection vote scrutin, voter suffrage,
  vendre vente vendu vendeur, acheter achat acheteur, perdre perte perdu, perdre > égarer perdant,
  gagner gain vainqueur, vaincre victoire vainqueur vaincu, vaincre > battre défaite, partir départ,
  entrer entrée, revenir retour, retourner retour, venir vient venu, tenir tient tenu, devenir
  devient devenu, obtenir obtention obtient obtenu, prendre pris, apprendre apprentissage appris,
  comprendre compréhension compris, mettre mis, permettre permis permission, promettre promesse,
  remettre remise, transmettre transmission transmis, admettre admission admis, soumettre soumission
  soumis, dire dit, écrire écrit écriture écrivit, inscrire inscription inscrit, lire lu lecture,
  voir vu, recevoir reçu réception reçoit, savoir su, pouvoir pu, vouloir voulu volonté, devoir dû
  doit, boire bu boit, croire cru croyance croit, connaître connu connaissance, reconnaître reconnu
  reconnaissance, paraître paru parution, disparaître disparu disparition, naître natif, grandir
  croissance, croître croissance, courir course couru coureur, ouvrir ouvert ouverture, offrir offre
  offert, souffrir souffrance souffert, couvrir couverture couvert, découvrir découverte, fermer
  fermeture, commencer début, terminer fin terme, conduire conduite conducteur, construire
  construction construit bâtir, détruire destruction détruit, produire production produit
  producteur, traduire traduction traducteur, réduire réduction, introduire introduction, suivre
  suivi suite, poursuivre poursuite, rendre rendu, attendre attente, entendre entendu ouïe, défendre
  défense défendu, dépendre dépendance, répondre réponse, descendre descente, suspendre suspension,
  étendre étendue extension, joindre joint, craindre crainte peur, peindre peint peinture peintre,
  éteindre éteint extinction, atteindre atteint, naviguer navigation, nettoyer nettoyage, acheter >
  acquérir acquisition, acquérir acquis, conquérir conquête, assaillir assaut, cueillir cueillette,
  dormir sommeil, servir service, mentir mensonge, protéger protection, diriger direction, corriger
  correction, négliger négligence, exiger exigence, bouger mouvement, mouvoir mouvement, résider
  résidence, présider présidence, précéder précédent, succéder succession successeur, posséder
  possession propriétaire, décider décision, utiliser usage, user usage, créer création créateur,
  inventer inventeur, fonder fondation fondateur, éduquer éducation, former formation, blesser
  blessure, guérir guérison, soigner soin, maigrir maigreur, grossir gros, vieillir vieux
  vieillesse, âgé âge, jeune jeunesse, haut hauteur, long longueur, large largeur, grand grandeur
  taille, profond profondeur, épais épaisseur, lourd poids, peser poids, fort force, faible
  faiblesse, riche richesse, pauvre pauvreté, beau beauté belle, nouveau nouveauté, vieux ancien,
  chaud chaleur, froid froideur, sec sécheresse, libre liberté, vrai vérité, faux fausseté, sûr
  sécurité, sain santé, fou folie, fier fierté, doux douceur, dur dureté, lent lenteur, loin
  distance éloigné, près proche proximité, mère maternel, père paternel, frère fraternel, roi royal
  royaume, reine royal, mer maritime marin, ciel céleste, eau aquatique hydrique, œil yeux oculaire,
  cheval équestre, dimanche dominical, semaine hebdomadaire, jour journée quotidien, mois mensuel,
  an annuel année, ville urbain, campagne rural, terre terrestre, lune lunaire, soleil solaire, île
  insulaire, nuit nocturne, dent dentaire, main manuel, enfant enfance, langue linguistique, guerre
  guerrier militaire, peuple populaire population, loi légal, droit juridique, école scolaire
  scolarité, université universitaire, étudier étude, travailler travail travailleur, marier mariage
  épouser époux, hériter héritage héritier, louer location loyer locataire, livrer livraison,
  supprimer suppression, modifier modification, adhérer adhésion, vérifier vérification, plaindre
  plainte, exclure exclusion exclu, interdire interdiction interdit, brûler brûlure, tomber chute,
  nager natation nageur baignade, danser danse danseur, chanter chanteur chanson, jouer jeu joueur,
  cuire cuisson cuit, manger repas, pêcher pêcheur, chasser chasseur, pleuvoir pluie pluvieux,
  neiger neigeux, arroser arrosage, planter plantation, élevage éleveur, nourrir nourriture`,
  // Home and renting
  `
  appartement logement bien, maison > habitation logement pavillon résidence domicile foyer, piaule
  chambre, studio > logement appartement, cabane > abri chalet, coloc colocataire, locataire >
  preneur occupant bailleur, proprio > propriétaire bailleur, propriétaire bailleur, bail contrat,
  louer bail, loyer > redevance mensualité, facture eau, caution > dépôt garantie garant, garant
  cautionnaire, virer > expulser congé, partir > congé préavis, quitter > préavis congé, préavis
  délai, état inventaire, emménager > entrée installation, déménagement départ, meublé > mobilier
  ameublement, chambre > pièce dortoir, salon séjour, toilettes > sanitaires lavabos, wc toilette,
  chiotte > toilette sanitaire, salle bain, grenier combles, garage > box stationnement, jardin >
  espace extérieur terrain parcelle, concierge gardien, gardien gardiennage, immeuble bâtiment
  copropriété, bâtiment immeuble édifice, voisin > voisinage riverain, bruit > nuisance sonore
  tapage, bruyant > nuisance sonore, tapage nuisance, boucan > bruit nuisance, calme > silence
  tranquillité, musique sonore, fêter > célébration réception, poubelle > ordures déchets conteneur
  bac, déchets ordures, tri > recyclage sélectif, encombrants déchetterie, jeter déposer, ménage >
  entretien propreté, propre propreté, laver > nettoyer lessive lavage, machine laver, lessive >
  laverie buanderie, laverie buanderie, linge > lessive draps, draps literie, couette > literie
  drap, serviette linge, étendre séchage, sécher séchage, chauffage > chaudière radiateur,
  thermostat température, chauffer > chauffage radiateur, clim climatiseur, climatisation
  climatiseur, aérer aération ventilation, moisissure humidité, moisi humidité moisissure, fuite >
  infiltration dégât plomberie, inondation > dégât eau, robinet robinetterie, boucher > obstrué
  canalisation, évier canalisation, électricité énergie, prise > électrique branchement, ampoule >
  éclairage lampe, lumière éclairage, allumer éclairage, éclairage lampe, compteur > relevé
  consommation, clé > clef serrure, clef > badge serrure, serrure verrou, verrouiller verrou
  verrouillage, sonnette interphone, boîte lettres, courrier correspondance, colis > paquet
  livraison, trou > percer perçage, percer perçage, accrocher > fixer fixation, peinture travaux,
  peindre travaux, rénover travaux, travaux > réparation aménagement, bricoler bricolage, bricolage
  > travaux outil, casser > dégradation détérioration endommagé, abîmer > dégradation détérioré,
  détruire dégradation, barbecue > grillade feu, barbeuc barbecue, cheminée foyer, bougie flamme,
  alarme incendie, fumée détecteur, canapé > sofa mobilier, frigo réfrigérateur, congélo
  congélateur, four cuisson, plaque cuisson, réchauffer > four chauffer, visite > visiteur hôte,
  invité > visiteur hôte convive, ami > visiteur invité, copine > visiteur invité, héberger accueil,
  visiteur hôte, piscine bain, agence immobilier, hlm social, allocation > apl aide`,
  // School and university
  `
  école > établissement collège lycée, bahut > lycée établissement, lycée établissement, collège
  établissement, lycéen élève, collégien élève, élève > apprenant écolier enfant, étudiant
  apprenant, prof > formateur instituteur, professeur enseignant, maîtresse > enseignant
  instituteur, instit instituteur, instituteur enseignant, dirlo > directeur proviseur principal,
  directeur > proviseur principal chef, proviseur principal, pion surveillant, surveillant > vie
  scolaire, classe > cours groupe, cours > leçon enseignement séance, matière > discipline
  enseignement module, emploi temps, planning > calendrier horaires emploi, sécher > absence
  assiduité, absent absence, absence > assiduité justificatif, rater > échec échouer manquer
  absence, manquer absence, excuse > justificatif motif, mot justificatif, devoir > exercice
  travail, exo exercice, exercice travaux, interro > contrôle évaluation interrogation, contrôle >
  évaluation examen, contrôle évaluation épreuve, exam examen, partiel > épreuve examen, examen
  session, bac baccalauréat, brevet diplôme, diplôme > certificat titre, note > notation résultat
  moyenne, moyenne résultat, bulletin relevé, réussir > réussite admission validation, réussir
  réussite succès, échouer échec, redoubler échec, rattrapage > session épreuve, repasser
  rattrapage, tricher fraude, antisèche > fraude document, pomper > plagiat copier, copier plagiat,
  plagiat > citation source, ia intelligence, chatgpt > intelligence artificielle, rendre > remise
  dépôt remettre restitution, remettre dépôt, délai > échéance date limite, deadline > délai
  échéance limite, limite échéance, repousser > report prolongation, prolonger > délai report,
  retard > tardif pénalité, mémoire > rapport soutenance, exposé > présentation oral, oral
  soutenance, stage > alternance tuteur, stagiaire stage, alternance apprentissage, apprenti
  alternance, inscription > admission candidature, candidature > dossier admission, postuler >
  candidature candidat, master diplôme, licence diplôme, thèse doctorat, doctorant doctorat, fac >
  faculté universitaire campus, campus université, amphi amphithéâtre, bibli bibliothèque, bu
  bibliothèque, bibliothèque > livre documentation, emprunter prêt, livre > ouvrage manuel, bouquin
  livre ouvrage, ouvrage titre, manuel ouvrage, cahier fourniture, fournitures matériel, cartable
  sac, cantine > réfectoire restauration, réfectoire > restauration repas, bourse allocation,
  boursier bourse, frais scolarité, crèche > garde petite enfance, nounou > garde assistante,
  garderie > périscolaire accueil garde, rentrée > reprise début, vacances > congés interruption,
  colle > retenue punition, retenue sanction, punition retenue, renvoyer exclusion, harcèlement >
  violence intimidation, réunion > rencontre parents, crayon stylo, récré récréation, récréation
  pause, étranger > international mobilité erasmus, erasmus mobilité, calculette calculatrice,
  crédit ects`,
  // Work, pay and leave
  `
  travail > emploi poste profession, bosser > emploi durée travaille patron responsable supérieur,
  boulot profession, boîte > entreprise employeur établissement, entreprise > société employeur
  établissement organisme tpe pme, pme tpe, patron > employeur direction dirigeant gérant, chef >
  supérieur hiérarchique manager encadrant, supérieur hiérarchique, responsable > encadrant manager
  référent, collègue équipe, employé > agent travailleur, salarié > agent travailleur, embauche
  recrutement, candidat recrutement, entretien > recrutement embauche, cv candidature, contrat
  embauche, cdi contrat, cdd contrat, intérim mission, essai période, salaire rémunération, paie >
  salaire rémunération virement versé, paye > salaire rémunération paie, toucher > percevoir versé,
  toucher perçu percevoir, gagner > salaire rémunération, augmentation > revalorisation hausse,
  fiche > paie bulletin, bulletin paie, avance acompte, prime > gratification bonus indemnité,
  treizième prime, smic minimum, horaires > durée heures plages, heures durée, pointer > badge
  badgeuse pointage, sup > supplémentaires majorées, temps partiel, pause > déjeuner repos coupure,
  équipe roulement, weekend samedi dimanche, férié jour, congé > repos absence, vacances repos,
  poser > demande dépôt, rtt > repos récupération, récup > récupération compensation, arrêt maladie,
  malade > médical souffrant, arrêt travail maladie, certif certificat, docteur certificat,
  maternité > grossesse naissance enceinte, paternité naissance, accoucher > naissance maternité,
  bébé > naissance enfant, marier pacs, pacs mariage, décès deuil, mort > deuil obsèques,
  enterrement > obsèques inhumation deuil, enterrement obsèques inhumation, démission > rupture
  départ, démissionner > démission préavis, licenciement rupture, viré > licenciement renvoi
  révoqué, lourder licenciement, renvoyer licenciement, rupture conventionnelle, chômage > demandeur
  indemnisation allocation, chômeur > demandeur chômage, retraite pension, syndicat représentant,
  délégué > représentant référent, grève > arrêt conflit, télétravail distance, maison > télétravail
  distance, bureau > poste local lieu travail, locaux bâtiment, mutuelle > complémentaire santé
  assurance, resto restaurant, ticket restaurant titre, mission déplacement, déplacement frais,
  notes frais, frais > dépenses indemnité, voiture > véhicule service, formation > stage
  apprentissage, compte formation, médecine travail, accident travail, mutation changement,
  promotion avancement, tenue > uniforme vêtements, habiller > tenue vêtements, fringues > vêtements
  tenue, bénévole bénévolat, bénévolat volontariat, surveiller vidéosurveillance, espionner
  surveiller, noël fin, cadeau chèques`,
  // Money, shopping and refunds
  `
  prix > tarif montant coût, tarif montant, coûter > tarif montant, cher > onéreux tarif montant
  coûteux, gratuit > offert frais, gratos > gratuitement offert, rabais ristourne, ristourne remise
  réduction, ristourne > tarif préférentiel, réduction > tarif préférentiel bénéficient avantage,
  promo > offre soldes remise, code promo, soldes réduction, payer > règlement versement acquitter
  facturé débité cotisation échéance, paiement règlement versement, régler acquitter, verser
  versement, virement > versement transfert, prélèvement débit, débiter débit, retirer débit, carte
  bancaire, liquide > espèces numéraire, cash > espèces liquide, espèces numéraire, paypal paiement,
  échelonner échéancier, fois > échelonnement mensualités, mensualiser prélèvement, addition > note
  montant, facture justificatif, reçu > justificatif facture, ticket caisse, dette > créance impayé,
  impayé retard, relance rappel, amende > pénalité contravention, banque > établissement bancaire,
  compte bancaire, découvert débit, rib > bancaire relevé coordonnées, iban > bancaire coordonnées,
  crédit emprunt, intérêt taux, fric > montant paiement, tune argent, blé argent, balles euros, euro
  montant, monnaie devise, change > devise monnaie rétractation, rembourser restitution, rendre
  retour, retourner renvoyer, échanger remplacement, rétractation annulation, annuler > résilié
  interrompre, arrêter > interrompre résilier annuler suspendre fin cessation, stopper > arrêter
  interrompre cesser, interrompre interruption, résilier terme, désabonner résiliation, abonnement >
  adhésion offre formule, abo abonnement, formule offre, renouveler reconduction, tacite
  reconduction, commande achat, livraison > envoi acheminement délai, livrer acheminer, expédier
  expédition envoi, poste courrier, panne > défaut défectueux, défectueux défaut, marche fonctionne,
  cassé défectueux, magasin > boutique point vente enseigne, boutique enseigne, vendeur > commerçant
  marchand, commerçant marchand vendeur, commerçant magasin, client > acheteur clientèle
  consommateur, caisse caissier, courses achats, panier commande, taille > pointure dimension,
  marque fabricant, fabricant constructeur, occasion > usagé seconde, arnaque > escroquerie fraude,
  arnaqueur escroc, tva taxe, pourboire service, économiser > économie réduction, impôts fiscal`,
  // Travel and transport
  `
  voyage > déplacement trajet, partir voyage, trajet > itinéraire parcours, itinéraire parcours
  trajet, aller > accès itinéraire, venir > accès itinéraire, accès > accéder itinéraire, route >
  itinéraire chaussée voie, adresse > situé localisation, situé emplacement, plan carte, train >
  sncf gare rail, bus > autobus arrêt ligne navette, autobus ligne, métro ligne, tramway tram,
  navette transfert, transport déplacement, pass > abonnement forfait carte, abonnement forfait,
  billet titre, billetterie > billet vente, composter validation, horaires départ, correspondance
  changement, avion > aérien compagnie appareil, aéroport > aérogare terminal, valise bagage,
  bagages valise sac, cabine bagage, passeport > papiers titre, papiers > pièces documents
  justificatif identité, cni > identité carte, visa entrée, frontière douane, douane douanier, hôtel
  > établissement nuitée hébergement, nuit hébergement, dormir > couchage nuitée hébergement
  coucher, camper camping, tente > camping bivouac, bivouac camping, caravane emplacement, gîte
  hébergement, auberge hébergement, bagnole automobile, voiture > automobile stationnement, auto >
  automobile véhicule, caisse voiture, véhicule automobile, garer stationnement, parking
  stationnement, place > stationnement emplacement, pv contravention, fourrière enlèvement, essence
  gazole, plein carburant, recharger borne, électrique recharge, permis conduire, vitesse
  limitation, péage autoroute, embouteillage circulation, accident > collision sinistre, panne
  dépannage, dépanner dépannage, garage réparation, mécano mécanicien, taxi vtc, vélo > cycliste
  cyclable bicyclettes, bicyclette cycle, trottinette > engin edp, casque protection, piéton
  trottoir, pied marche, rando randonnée, montagne sommet, sommet > cime altitude, altitude hauteur,
  plage > littoral baignade, mer > océan littoral, lac plan, rivière > fleuve cours, fleuve cours,
  visiter musée, touriste > visiteur vacancier, vacancier estivant, bateau > embarcation ferry,
  croisière bateau, souvenir boutique, excursion > sortie balade, guide accompagnateur, covoit
  covoiturage, covoiturage partage, ville > agglomération commune municipalité, village commune,
  pays > état nation territoire, quartier > secteur arrondissement, coin > endroit lieu, endroit
  lieu site, loin kilomètre, kilomètre km`,
  // Health
  `
  médecin > praticien consultation médical, docteur praticien, toubib médecin, rdv consultation,
  consultation visite, hôpital > hospitalier hospitalisation, urgences > hôpital samu, urgent
  immédiatement, samu secours, ambulance transport, pompiers > secours incendie, opération >
  intervention chirurgie, opération intervention chirurgical, chirurgien > chirurgie chirurgical,
  endormir > anesthésie sédation, piqûre injection, mal > douleur cœur, douleur > souffrance
  douloureux, tête > céphalée migraine, médoc médicament, médicament > comprimé traitement
  médicamenteux, pilule > comprimé contraception, cachet comprimé, doliprane > paracétamol
  antalgique, ordonnance > prescription prescrit, prescrire prescription, pharmacie > pharmacien
  médicament officine, fièvre > température fébrile, rhume infection, grippe > virus grippal,
  contagieux > contagion transmission transmissible, attraper > contamination contracter, covid
  coronavirus, vomir nausée, gerber vomir, évanoui malaise, saigner hémorragie, plaie blessure,
  blessure plaie lésion, pansement plaie, casser fracture, dentiste dentaire, lunettes > optique
  verres, opticien optique, sourd > surdité auditif, surdité auditif, aveugle > cécité visuel,
  handicap > mobilité réduite pmr, fauteuil > roulant pmr, cancer > tumeur cancéreux, cœur
  cardiaque, tension artérielle, sucre glycémie, analyse prélèvement, sang > sanguin prélèvement,
  radio > radiographie imagerie, jeun jeûne, jeûne alimentation, régime alimentaire, maigrir > perte
  poids, poids > kilos kg, allergie allergène, psy > psychologue psychiatre, psychologue
  psychologique, déprimé dépression, kiné kinésithérapeute, sécu > sécurité sociale assurance
  maladie, vitale > assurance maladie, cpam > assurance maladie, rembourser > prise charge, enceinte
  grossesse, règles menstruation, ivg avortement, avortement interruption, addiction dépendance,
  drogue > produit illicite, shit cannabis, joint cannabis, beuh cannabis, fumer > vapoter tabac,
  clope > cigarette fumer, cigarette tabac, vapoter > cigarette électronique, bourré > ivre ivresse,
  ivre ivresse alcool, alcool alcoolisé, picoler > alcool boire, coup soleil, moustique insecte,
  piquer piqûre`,
  // Food and cooking
  `
  bouffe > alimentation manger, manger > alimentation nourriture consommer déjeuner dîner,
  nourriture aliment alimentaire denrées, repas > menu plateau, graille nourriture, gamelle > repas
  plat, plat recette, déj déjeuner, midi déjeuner, soir > dîner souper, dîner souper, goûter >
  collation saveur, grignoter collation, boire consommation, boisson breuvage, apéro apéritif, bière
  > alcool alcoolisé, vin > alcool alcoolisé, café boisson, soda boisson, végé végétarien,
  végétarien viande, vegan > végétalien végane, végétalien végan, viande > bœuf porc poulet agneau,
  poulet volaille, porc > cochon jambon, halal religieux, casher religieux, poisson > saumon thon,
  légume > carotte tomate oignon courgette, patate pomme, frite pomme, fruit > pomme poire fraise,
  bonbon confiserie, dessert > gâteau pâtisserie, gâteau pâtisserie, pain > boulangerie baguette,
  boulangerie boulanger, fromage laitier, lait > laitier lactose, yaourt laitier, gluten > cœliaque
  blé, épicé piment, sel salé, ingrédient composition, préparation > recette étapes, cuire > four
  minutes, cuisson minutes, four > thermostat préchauffer, poêle revenir, mélanger > incorporer
  remuer, fouetter battre, couper > émincer trancher découper, émincer hacher, pâte farine, frais >
  réfrigérateur froid, garder conserver, périmé > péremption date limite, pourri > avarié périmé,
  remplacer substitut, portion personnes, personne convive, assiette > vaisselle couvert, vaisselle
  couverts, couteau couvert, casserole marmite`,
  // Sport, clubs and volunteering
  `
  sport sportif, entraînement > séance coach entraîneur, coach > entraîneur moniteur éducateur,
  moniteur > encadrant éducateur, équipe club, match rencontre partie, match compétition, tournoi
  compétition, compétition > championnat épreuve, coupe championnat, but marquer, score > résultat
  points, égalité nul, arbitre arbitrage, foot ballon, ballon balle, gym gymnastique, salle gymnase,
  gymnase sport, muscu musculation, musculation fitness, footing course, marathon course, vestiaire
  casier, casier consigne, douche vestiaire, piscine > natation nageur aquatique, maillot baignade,
  bonnet bain, tapis matériel, baskets chaussures, chaussure semelles, raquette matériel, ski >
  piste forfait, escalade grimper, vélo cyclisme, cyclisme cycliste, asso association, association
  club, membre adhérent, adhérent adhésion, adhésion cotisation, cotisation > participation montant,
  inscrire > enregistrement adhérer, inscription enregistrement, essayer > découverte séance
  gratuite, tester essai, débutant initiation, initiation découverte, niveau confirmé, bureau >
  président trésorier secrétaire, trésorier comptes, ag assemblée, assemblée réunion, réunion
  séance, voter assemblée, bénévole aider, aider > assister accompagner, chorale chœur, chanter
  chorale, orchestre musicien, musicien musique, musique instrument, théâtre pièce, pièce
  représentation, spectacle représentation, jeune > mineur junior adolescent, enfants > mineurs
  junior, mineur ans, âge > majeur mineur ans, adulte majeur, majeur ans, senior aîné, certificat
  médical, licence fédération, encadrement surveillance, garder surveillance, pêcher > permis carte`,
  // Events
  `
  événement > manifestation rencontre, manifestation rassemblement, festival manifestation, concert
  > scène musique, billet place, entrée > billet accès, entrer > accès admission ouverture, rentrer
  > entrer accès, gratuit libre, réserver billetterie, complet jauge, programme déroulement,
  commencer > ouverture départ, début ouverture, finir > clôture fermeture, durée temps, annulé
  report, pluie > intempéries météo, pleut > pluie intempéries, pleuvoir intempéries, orage
  intempéries, temps météo, photo > image prise photographie, filmer > captation image vidéo,
  vestiaire consigne, fouille > sécurité contrôle, vigile > sécurité agent gardien, bouteille
  contenant, verre gobelet, chien animal, animaux domestique, poussette enfant, perdu trouvé, objets
  trouvés, stand exposant, gagner lot, lot > prix récompense, tombola loterie, tirage loterie, anniv
  anniversaire, anniversaire > fête célébration, mariage > cérémonie noces, cérémonie célébration,
  nouvel an, noël année, pâques avril, vieux > aînés seniors personnes, scène plateau, artiste >
  musicien groupe, orga organisation, organiser tenir, pétard artifice, sono sonorisation`,
  // Games and game servers
  `
  jeu partie, jouer partie, joueur > participant gamer, level niveau, niveau rang, xp expérience,
  rang grade, monter > niveau grade, quête mission, mission objectif, boss ennemi, ennemi >
  adversaire monstre, adversaire joueur, mob > monstre créature, arme > épée fusil, objet item,
  inventaire > objets sac, loot butin, butin > récompense trésor, drop butin, réapparaître
  réapparition, respawn réapparition, spawn apparition, base construction, terrain parcelle, claim >
  parcelle protection terrain, protéger revendiquer, griefer > détruire vandalisme destruction,
  griefing vandalisme destruction, casser > détruire destruction, cheat triche, cheater tricheur
  tricher, hack > piratage pirate, pirate piratage, glitch bug, faille vulnérabilité, mod extension,
  mods extension modification, lag > latence lenteur, laguer > latence lag, ramer > lenteur lent
  latence, latence ping, crash plantage, planter > plantage crash blocage, afk inactif, inactif
  absence, pvp > combat affrontement, combattre combat, combat affrontement, multi multijoueur,
  multijoueur > ligne coopératif, coop coopératif, clan guilde, guilde groupe, whitelist > liste
  blanche, rejoindre > connexion connecter intégrer, ip adresse, sauvegarde partie, reset
  réinitialisation, wipe réinitialisation, map carte, monde carte, tp téléportation, thune monnaie,
  pièces monnaie, trader > échanger commerce, shop boutique, maj mise, patch correctif, dlc
  extension, extension contenu, console > playstation xbox switch, manette contrôleur, dé lancer,
  tour manche, pioche > carte tirer, plateau jeu, pion > pièce figurine, règle consigne`,
  // Discord and online communities
  `
  discord > serveur communauté, serveur communauté, salon canal, chan > canal salon, channel > canal
  salon, chat > discussion salon, discuter > discussion conversation, discussion conversation,
  parler > discussion conversation parole, vocal > voix micro, micro microphone, mute > muet silence
  rendre silencieux, ban > bannissement exclusion, bannissement > exclusion suspendu suspension,
  kick > expulsion exclusion, expulsion exclusion, déban > appel contestation recours, débannir >
  appel contestation recours, contester > recours appel réclamation, recours > appel réclamation,
  warn avertissement, avertissement sanction, enfreindre > infraction violation manquement, violer
  violation, respecter conformer, désobéir > manquement infraction, sanction > mesure pénalité
  disciplinaire responsabilité, risquer > sanction peine, puni sanction, rôle grade, modo
  modérateur, modérateur équipe, admin administrateur, administrateur > équipe responsable, staff >
  équipe modérateurs, owner propriétaire fondateur, report signalement, balancer > signaler
  dénoncer, dénoncer > signalement dénonciation, ticket > demande support, support > assistance
  aide, aide soutien, contacter > joindre écrire adresser coordonnées téléphone, joindre
  coordonnées, mp > message privé, dm > message privé, message courrier, spam > indésirable spammer
  pourriel, pub > publicitaire promotion, lien > url adresse, poster publier, thread > fil sujet,
  fil sujet, emoji émoticône, smiley émoticône, nsfw > adulte pornographique choquant, porno
  pornographique, insulter > injure injurieux respect propos, injure injurieux, gros mot, vulgaire >
  grossier langage, troll > provocation provoquer, provoquer provocation, raciste > racisme
  discrimination haineux, racisme discrimination, haine haineux, dox > personnelles privées, doxxer
  > divulguer personnelles, pseudo > pseudonyme surnom nom, pp profil, avatar > photo profil, double
  > multiple secondaire, commande instruction, inviter lien, live diffusion, stream diffusion,
  follow > suivre abonner, like aimer, groupe communauté, réseaux > facebook instagram, facebook
  social, insta instagram`,
  // Software and devices
  `
  ordi > poste machine, ordinateur > poste machine portable, pc poste, téléphone > smartphone
  appareil, tel téléphone, smartphone > appareil mobile, tablette appareil, appareil > terminal
  dispositif, appli > application logiciel, logiciel outil, application outil, programme outil, site
  > internet web, web internet, page rubrique, internet > ligne réseau connexion, navigateur >
  chrome firefox safari, installer > mise configuration, configurer > paramétrage paramètres
  réglages, paramètre réglage option, régler réglage, désactiver décocher, allumer > démarrer mise
  marche, démarrer démarrage lancer, lancer ouvrir, éteindre arrêt, redémarrer redémarrage, rebooter
  redémarrer, télécharger récupérer, envoyer > transmettre transfert adresser, uploader > téléverser
  charger, copier > copie duplication, double > copie doublon, doublon copie, coller insérer,
  supprimer > effacer retirer, effacer suppression, virer > supprimer retirer, enlever supprimer,
  renommer nom, enregistrer sauvegarder, sauvegarde copie, stockage > stocker espace conservation,
  stocker conserver, conserver > archiver durée, place > espace stockage, mémoire > stockage espace,
  dossier fichier, fichier > document base données, pièce jointe, mdp > passe identifiants, passe
  identifiant, identifiant > login pseudo, code > passe pin, oublié > oubli réinitialiser, connecter
  > session identifier authentification, login identification, déconnecter session, compte >
  utilisateur espace, créer > ouvrir inscription, bug > dysfonctionnement anomalie incident, bugger
  > dysfonctionnement blocage, erreur > anomalie incident faute, problème > incident difficulté
  anomalie, fonctionnement > principe étapes, réparer dépannage, bloqué blocage, planter erreur,
  lent > ralentissement performances, accélérer > rapide performance, écran > affichage moniteur,
  afficher affichage, clavier touche, touche bouton, appuyer > presser bouton, souris clic, cliquer
  > clic sélectionner, casque écouteurs, caméra > webcam vidéo, scanner numériser, wifi connexion,
  réseau couverture, capter > réseau couverture signal, hors ligne, batterie > autonomie charge,
  autonomie durée, chargeur > câble alimentation, charger > recharge alimentation, brancher > câble
  alimentation, câble > cordon fil, version édition, mise jour, actualiser rafraîchir, nouveau
  changement, langue français, traduire langue, virus malveillant, phishing > hameçonnage arnaque
  escroquerie, crypter chiffrement, sécurité protection, cookie traceur, traceur pistage, lier
  associer, compatible > compatibilité fonctionne pris charge, linux ubuntu, notice > mode emploi
  guide, tuto tutoriel guide, moteur recherche, google > moteur recherche, chercher recherche,
  trouver > rechercher figurer, algo algorithme, marche étapes`,
  // Appliances
  `
  appareil machine, vaisselle lavage, nettoyage entretien, nettoyer entretien, détartrer détartrage,
  calcaire > détartrage tartre, filtre tamis, remplacer changer, cafetière > café machine,
  bouilloire eau, aspirateur poussière, repasser repassage, télécommande commande, pile batterie,
  bip > signal sonore, voyant > lumière témoin, clignoter > voyant témoin, odeur sentir, puer odeur,
  consommation > énergie électrique, poids masse, recycler recyclage, monter > assemblage montage,
  assembler assemblage, tournevis outil, outil outillage, chauffe > surchauffe température, fuir
  fuite`,
  // Law, government, benefits, taxes and data
  `
  loi > réglementation texte règle article décret législation, règlement > réglementation rgpd, rgpd
  européen, droit > possibilité autorisé recours bénéficier éligible, légal > autorisé conforme
  licite, illégal > interdit illicite, interdit > prohibé proscrit défendu illicite, interdire
  prohiber, interdiction > prohibé proscrit, autorisé > permis possible toléré, permettre > autorisé
  possible, obligatoire > nécessaire exigé requis impératif, obliger > exiger imposer contraindre,
  forcer > obliger contraindre, besoin > nécessaire requis, nécessaire requis indispensable, falloir
  nécessaire, mairie > municipalité commune hôtel élu, administration service, préfecture
  administration, demande > formulaire démarche exiger réclamer requête, exiger réclamer, démarche >
  formalité procédure prospection démarchage, démarche formalité procédure, formalité déclaration,
  paperasse > formalité pièces démarche, formulaire > imprimé cerfa, remplir > compléter formulaire,
  signer signature, carte identité, ci > identité carte, identité > justifier photographie, prouver
  preuve justifier, preuve > justificatif attestation, justificatif > pièce attestation, attestation
  certificat, extrait copie, acte > naissance état civil, refus > rejet opposer opposition
  consentement, accepter accord, accord > consentement autorisation, plainte > réclamation dépôt
  commissariat, porter plainte, saisir > réclamation plainte, attaquer > procès recours justice
  poursuite, procès > tribunal justice, tribunal > juridiction juge justice, juge > magistrat
  décision, condamnation > peine jugement, prison > peine incarcération emprisonnement, taule
  prison, casier antécédents, fiché > inscrit fichier fichage enregistré inscription, avocat >
  conseil juridique, voleur vol, voler cambriolage, cambrioler cambriolage effraction, flic > police
  policier gendarme, policier police, gendarme gendarmerie, arrêter > arrestation interpellation,
  dommages > indemnisation préjudice, indemnité indemnisation, assurer couvert, sinistre dommage,
  impôt > imposition fisc trésor déclaration, déduire déduction, déductible déduction, caf
  allocations, allocation prestation, aide > prestation subvention, rsa > allocation revenu, apl >
  logement aide, toucher > bénéficier prestation, bénéficier bénéficiaire, éligible > conditions
  bénéficier, asile réfugié, titre séjour, séjour résidence, nationalité > citoyenneté
  naturalisation, député assemblée, ministre ministère, électeur > électoral vote, électoral
  élection, procuration mandat, données > informations renseignements, info > information donnée,
  infos informations, renseignements informations, perso privé, privé intime, vie privée,
  confidentiel > confidentialité secret, garder durée, transférer > transfert transmission, partager
  > communiquer transmettre tiers, communiquer divulguer, vendre > céder commercialiser, céder
  cession, récupérer > accès copie portabilité obtenir, consulter > accéder accès, modifier >
  rectification rectifier corriger, corriger > rectification rectifier, opposer opposition, oubli >
  déréférencement effacement, dpo > délégué protection, caméra > vidéosurveillance vidéoprotection,
  vidéosurveillance vidéoprotection, filmer > caméra vidéosurveillance, enregistrer > écoute
  conversation, gps géolocalisation, tracer > géolocalisation traçage, empreinte > biométrique
  digitale, mail > messagerie électronique adresse, boîte messagerie, newsletter > lettre
  information, sms > message texto, démarchage > prospection commerciale, téléphoner > appel
  démarchage, héritage succession, notaire acte, divorce > séparation dissolution, pension
  alimentaire, valable valide, expirer validité, périmé > expiré validité, amende sanction`,
  // Family and people
  `
  famille > parents proches foyer familial, proche parent, parents > père mère tuteur responsable
  légal, maman > parent mère, papa > père parent aïeul, gosse > enfant mineur, gamin mineur, enfant
  petit, môme enfant, fils enfant, fille > enfant jeune, ado > adolescent jeune, bébé nourrisson,
  jumeau fratrie, mamie > aïeule parent, oncle parent, tante parent, neveu famille, cousin famille,
  mari > époux conjoint, femme > épouse conjoint féminin, conjoint > partenaire compagnon époux,
  copain > compagnon conjoint petit, copine > compagne conjointe, pote > ami copain camarade, ami
  camarade, veuf veuve, veuve veuvage, orphelin tutelle, mec > homme garçon compagnon, meuf > femme
  fille, type > homme individu, gens > personnes individus, personne individu, homme masculin,
  garçon > jeune fils, vieux âgé, vieille âgée`,
  // Animals and nature
  `
  animal > bête faune, clébard chien, toutou chien, chien > canin laisse, chiot chien, laisse tenu,
  minou chat, chat > félin chaton, crotte déjection, caca > déjection excrément, déjection
  excrément, oiseau volatile, poule volaille, lapin rongeur, rat > rongeur nuisible, souris >
  rongeur nuisible, cafard > nuisible insecte, cheval > équin jument équidé, vache > bovin bétail,
  mouton > ovin brebis, cochon porcin, abeille > ruche apiculture, ruche apiculteur, guêpe > frelon
  insecte, araignée insecte, serpent reptile, nourrir alimentation, véto vétérinaire, vétérinaire >
  animal soins, castrer stérilisation, forêt bois, champignon cueillette, fleur > floraison plante,
  plante végétal, arbre arbuste, pousser croissance, arroser irrigation, herbe > pelouse gazon,
  pelouse gazon, tondre tonte, désherber herbe, engrais fertilisant, fruit récolte, désert aride,
  volcan éruption, séisme > tremblement sismique, inondation crue, planète terre, étoile > astre
  stellaire, espace > spatial cosmos, réchauffement climatique, environnement > écologie
  environnemental, pollution polluant, vent éolien`,
  // History and lives
  `
  naissance originaire, mort > tombe mortel, enterré > tombe sépulture, tombe sépulture tombeau, vie
  > biographie parcours, enfance jeunesse, originaire > origine né, origine > provenance source,
  venir > originaire provenance origine, roi > monarque souverain, reine souveraine, empereur >
  empire impérial, empire impérial, noble > noblesse aristocrate, noblesse aristocratie, guerre >
  conflit combat, bataille > combat affrontement, armée > troupes militaire, soldat > militaire
  troupes, paix armistice, attaque > assaut offensive, envahir invasion, révolte > soulèvement
  insurrection rébellion, révolution révolutionnaire, coup putsch, pouvoir > règne autorité, trône
  couronne, découvrir découvreur, inventer > mettre point, construire > édifier érigé architecte,
  bâti édifié, château forteresse, fort forteresse, église > chapelle cathédrale ecclésiastique,
  dieu divinité, religion > religieux foi culte, croire foi, prêtre > curé clergé, moine > monastère
  abbaye, peintre > tableau artiste, tableau > toile peinture, écrivain > auteur romancier, poète >
  poésie poème, poème poésie, musicien compositeur, composer compositeur composition, célèbre >
  connu renommé, connu célèbre réputé, récompense > prix distinction, esclave esclavage, colonie
  colonial colonisation, population habitants, habiter domicilié, siècle époque, époque > période
  ère, cause > raison origine, raison motif, conséquence > effet suite impact, sens signification,
  signifier signification, important > majeur essentiel, capitale ville`,
  // Weather and time
  `
  météo > climat prévision, pleuvoir > précipitation averse, pluie > précipitation averse, neige
  enneigement, soleil ensoleillé, vent > rafale tempête, tempête orage, orage > foudre tonnerre,
  chaud canicule, froid gelée, degré > celsius température, saison > printemps automne hiver, hiver
  > décembre janvier février hivernal, printemps > mars avril mai, automne > septembre octobre
  novembre, heure > matin soir, minuit nuit, semaine > lundi mardi mercredi jeudi vendredi,
  quotidien tous, hebdo hebdomadaire, date > jour calendrier échéance, demain lendemain, longtemps
  durée, souvent > fréquence régulièrement, fréquence fois, vite > rapidement délai, immédiatement
  aussitôt, prévenir > informer avertir aviser signaler, avance préalable, dernier final, ouvert
  horaires, ouvrir horaires, ferme clôture, attendre > délai patienter, délai > temps durée, attente
  > délai file`,
  // Slang
  `
  cool sympa, sympa agréable, kiffer > aimer adorer, relou pénible, chiant > pénible ennuyeux,
  emmerder > déranger gêner, déranger > gêner nuisance perturber, gueuler crier, engueuler > dispute
  conflit, embrouille > conflit dispute litige, bagarre > altercation conflit, baston > bagarre
  violence, taper > frapper violence, cogner frapper, frapper > coups violence, foutre mettre,
  barrer > partir quitter, casser partir, dégager > partir expulser, piger comprendre, capter
  comprendre, mater regarder, regarder > visionner voir consulter, zapper oublier, paumer > perdre
  perdu, choper > attraper obtenir, chourer voler, piquer voler, filer donner, refiler > donner
  transmettre, crade sale, dégueu > sale mauvais, dégueulasse sale, sale > saleté souillé, pourri
  mauvais, nul mauvais, super excellent, machin chose, bidule chose, pompes chaussures, godasse
  chaussure, gratter obtenir, galérer difficulté, taffer travailler, taf > emploi poste, charbonner
  travailler, pioncer dormir, crécher loger habiter, crécher hébergement, flemme paresse, stress
  pression, flipper peur, trouille peur, dingue fou, ouf fou, bahut camion, tel numéro, numéro
  téléphone, biz affaire, baisser > réduire diminuer, monter > augmenter hausse, occuper > charge
  responsable, gérer > gestion maîtriser, contrôler > maîtriser vérifier, conseil > recommandation
  précaution astuces, précaution recommandation, valider accepter, normal habituel, dedans
  intérieur, dehors extérieur, servir > utile mission rôle, utiliser > employer servir, but >
  objectif finalité, finalité objectif, protéger > sécuriser défendre, sécuriser sécurité, connaître
  savoir, image photographie`,
  // Others
  `
  abîmé endommagé cassé, accessible handicapé > fauteuil poussette, acheter achat commander,
  addition facture, adhérer adhésion inscription inscrire, ado mineur, adresse lieu, aider secourir,
  alcool boisson > bière vin, allergie intolérance, ambulance secours, amener apporter, ami copain,
  ancien senior, animal > chat lapin oiseau, appli application logiciel programme, apprendre
  étudier, apprenti débutant, argent > monnaie remboursement, armoire placard, arrêt > certificat
  cesser, atelier cours, auberge hébergement hôtel, autocar bus, aveugle malvoyant, avocat juriste,
  bagarre violence, bagnole voiture auto véhicule, baignade piscine nager, bain baignade, bal fête,
  balade randonnée promenade, banni > exclu exclure, banque compte, bateau navire, bavarder
  discuter, bibliothèque médiathèque, billet ticket entrée, blessé blessure accident, boire boisson,
  boisson eau, bosser travail, bouffe nourriture repas, boulot travail emploi job poste, bourré
  alcool, bourse aide subvention, bruit bruyant, brûler feu incendie, bug erreur problème, bugger
  bug, bus transport, cadeau récompense, caisse paiement, calculatrice matériel, camping
  emplacement, casse dommage, caution garantie dépôt, certificat attestation justificatif, chambre
  logement, changer modifier, chaud température, chaussure botte, chef responsable directeur, cher
  prix coût, clim climatisation, clope tabac, clé badge, collègue salarié, combattre lutter, compte
  profil, concert spectacle représentation, concours compétition, connecter connexion, connexion
  internet réseau, contacter joindre téléphone mail, copine ami, costume tenue, courriel adresse,
  courrier lettre, coût prix tarif frais, cracher salir, crédit prêt, cuisiner recette, danger
  dangereux risque, demander solliciter, dentiste médecin, directeur direction, dispute conflit,
  distributeur espèces, docteur médecin, document justificatif papier pièce, dossier répertoire,
  douche sanitaire, drogue stupéfiant > cannabis, débutant novice, déchet tri, déconnecter
  connexion, dédommager rembourser, dégât dommage, dépôt déposer, dérangement bruit, désinscription
  résiliation, désinscrire résilier, désinstaller supprimer, effacer supprimer retirer, email mail
  courriel messagerie, employé salarié, emporter apporter, emprunter prêt louer location, enlever
  retirer supprimer, enlever retrait, entraînement cours, entreprise société boîte, essence
  carburant, examen épreuve évaluation, exposer exposition, fac université, fauteuil handicapé
  accessible, fenêtre vitre, feu flamme, fiesta fête, flotte eau, foot football, formulaire dossier,
  frais remboursement, fric argent, froid température, frère fratrie, fumer tabac cigarette, fête >
  soirée événement, gagner victoire, gamin enfant, garer parking stationner, guide visite, guitare
  instrument, habiter vivre résider, handicapé accessibilité, hosto hôpital, humide mouillé, hôpital
  clinique, imprimer impression, infirmier médecin, info renseignement, instrument > piano violon
  flûte batterie, internet web ligne, jardin potager, jeter poubelle, joint stupéfiant, journal
  presse, lecteur lire, lit couchage, livraison expédition, logement hébergement, lumière lampe,
  magasin commerce > supermarché, maillot tenue, malade > absence santé, manquer absence absent,
  manuel livre bibliographie, maître professeur, mensualité mois, meubles > table chaise lit canapé,
  midi repas, mioche enfant, monnaie espèces, mot parole, moto véhicule, musée exposition,
  médicament > insuline ibuprofène aspirine, neige hiver, net internet, nettoyage ménage, note
  évaluation, noël décembre, obligatoire obliger, ordi ordinateur, ordinateur pc, outil matériel >
  marteau perceuse, ouvrir ouverture horaire, panne réparation dysfonctionnement, paperasse
  document, papier dossier, parking place, passeport identité, pause interruption, perdu objet,
  permission autorisation, petit taille, photographier photo, piscine bassin, pièce salle, plage
  mer, plainte signalement, planter panne, plein complet, police gendarmerie, portefeuille objet,
  porter tenue, prison détention, privé confidentialité, prof professeur enseignant, promo
  réduction, promotion réduction, propre nettoyage, provisoire temporaire, punition sanction, pv
  amende, quitter > démission départ, rabais réduction remise, raconter histoire, randonnée marche
  sentier, rapide vitesse, rentrée septembre, repas > déjeuner dîner goûter, restau restaurant,
  restaurant repas, rester séjour, retard retardataire, retirer retrait, retraité senior, robinet
  eau, réception accueil, récupérer rendre, réduction tarif réduit remise, réparer corriger, répéter
  répétition, réveil alarme, santé médical, sentier chemin, serveur machine, shopping achat, site
  page, soin santé, souci > panne problème, sourd malentendant, sport > football tennis natation
  yoga, supporter soutien, surveiller contrôler, séjour hébergement, sœur fratrie, taf travail, taxe
  impôt, terrain emplacement, texto message, thune argent, ticket justificatif, train ferroviaire,
  tram transport, transport > train métro, tricher plagiat fraude, télé télévision, téléphone
  portable mobile, télétravail domicile, université faculté, urgence secours, urgent urgence,
  vacances fermeture, virer > exclure exclusion, volontaire bénévole, vomir malade, voyage séjour,
  végan végétarien, vélo cycle, wc sanitaire, wifi internet réseau, échanger troc, élève étudiant,
  énervé colère, équipe groupe`,
].join(',');
