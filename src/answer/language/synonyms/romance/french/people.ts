/** Family and people; see `SYNONYMS`. */
export const people = `
  14_18 première_guerre > tranchées front mobilisé, abonnement_général demi_tarif > abonnement
  train réduction, accent > prononciation, accident_mort > accidentelle, accoucher > naître,
  achaler > déranger importuner, acteur > rôle comédien, action > rabais, ado ados > adolescent
  mineur jeunes, ado_rebelle > adolescent, adolescence > jeunesse, adulte grand > majeur, advil
  tylenol ibuprofène efferalgan > médicament antidouleur, aimer amour > sentiment affection, amant
  maîtresse > liaison relation, ami > amitié, ami camarade, ami_célèbre > amitié, ami_de > amitié,
  amis potes > groupe invités, amoureux_de > passion idylle, anonyme > identité, apprenti > stage,
  après_guerre > conséquences, argent_avait > fortune ressources dettes, argent_laissé > testament,
  arme > arquebuse, artisan ouvrier > entreprise travaux, assurance_maladie ramq > carte maladie,
  attaquer > siège, autisme dys > handicap, autre_personne quelqu_un_autre > tiers remplaçant,
  avant_midi > matin, aveugle malentendant > handicap déficience, aviateur pilote > vol, avocat >
  défense, avocat_célèbre > barreau, aîné cadet benjamin > enfant fratrie, baby_sitter nounou >
  garde enfants, babysitter > garde assistante, bail > logement, balayeuse > aspirateur, bambin
  tout_petit > enfant, banc_neige > neige, bancomat > billets, banquier > banque, baptême >
  religieux cérémonie, barrer > fermer, bateau > flotte galère, bateau_pont > ponton, beau_fils
  belle_fille > enfant conjoint, beau_père belle_mère > beau_parent conjoint, bic > stylo, bide
  échec > insuccès, bienvenue > accueil, blague > plaisanterie humour, blessé_guerre > mutilé
  invalide, bloc > bâtiment, blonde > copine amie, bobettes > sous_vêtement, bouche gueule > buccal
  oral, bouffe_guerre > ravitaillement vivres, boulot_avant métier_avant > exerça employé, brocante
  vide_grenier marché_puces > vente, buanderie > lave_linge, bébelle > jouet, bébé bb > nourrisson
  nouveau_né, bébé_arrive bébé_né > naissance maternité, caissière vendeur > caisse,
  camp_concentration > déportée ravensbrück, canon > artillerie pièces, canton > région état,
  car_postal > bus autocar, cash > comptant, cerveau > cérébral encéphale, cfc > formation,
  chambre_garçon galetas > grenier, chandail gilet > pull vêtement, chansons_chanté > discographie,
  chef > dirigeant, cheval > cavalerie, cheveux tifs coiffure > capillaire coupe, chicane > conflit
  dispute litige, chicon > endive, chum > ami copain, château > citadelle, chéri > conjoint
  compagnon, clamser caner calancher > mourir décès, clamser crever > succomber, clamsé crevé >
  décédé, clavarder > discuter messagerie, client > usager, coiffeur coiffure > capillaire salon,
  coiffeur_salon > coupe, coloc > logement, colère énervé > fureur irritation, combien_on_peut >
  maximum capacité, commandait chef > gouverneur général, commune maison_communale >
  administration, compositeur > opéra symphonie, concierge > entretien, condés > forces, conjoint >
  partenaire compagnon époux, conjugal > couple conjoint, connu célèbre > renom, contact
  coordonnées > adresse téléphone, copain > compagnon conjoint petit, copine > compagne,
  copropriétaires > copropriété, cornet > glace, cou gorge nuque > cervical, couches pampers >
  langes, coude poignet > articulation, couleur_cheveux > apparence, couple > conjoints
  partenaires, coureur > cycliste, cours > formation apprentissage, cousin neveu nièce tonton >
  famille parent, critiqué > reproche controverse, crémation incinérer cendres > crématorium
  funéraire, cuisinier chef_cuisine > gastronomie, curé prêtre > religieux paroisse, cédule >
  calendrier, cégep > enseignement, célibataire seul > isolé, danseur > ballet, daron reup > père
  parent, daronne reum > mère parent, date_quand année > siècle, demi_frère demi_soeur > fratrie,
  dernier_livre > posthume, dernier_mots > mort, dernières_paroles > mort, descendants > postérité,
  dessinateur bd > illustrateur, deuxième_guerre 2e_guerre seconde_guerre > occupation résistance
  réseau, diplôme_a > licencié docteur diplômé, doigt ongle > phalange, drache > averse, drap_bain
  > serviette, ducasse kermesse > fête foraine, dure_combien > durée jours, débarquer > descendre,
  débuts > carrière, décoré médaille > distinction chevalier ordre, décédé défunt > décès mort
  disparu, défaut caractère > tempérament personnalité, défendre défense > garnison défenseurs
  rempart, défunt > décédé, déjeuner > matin, dépanneur > épicerie, détester haïr > haine aversion,
  dîner > repas midi, embarquer > monter, en_couple > deux conjoint, endéans > délai, enfance >
  famille, enfant petit, enfant_illégitime > naturel, enfant_roi > héritier dauphin, engagée
  combats > militante cause lutte, ennemi > rival, ennemis > assaillant assiégeants impériaux,
  enterrer tombe > concession, enterré tombe > repose, entraîneur coach > sélectionneur,
  entre_potes > groupe amis, esclave > affranchi, esclave > serf, espadrilles baskets runnings >
  chaussures, espion > renseignement, essuie > serviette torchon, est_mort meurt > succombe éteint
  trépas, estomac > gastrique digestif, ex > ancien conjoint, exploit > performance prouesse,
  explorateur > voyage, explorer > expédition, exécuté > guillotine, facteur livreur > livraison
  distribution, faim plus_bouffe > disette famine réserves vivres, faire_vie gagner_vie > exerça
  revenus, famille > proches foyer familial, famille_nombreuse > enfants réduction, famille_riche >
  issue aisée bourgeoise, farde > classeur dossier, fauteuil_roulant > mobilité réduite, femme >
  féminin, femme > époux, femme_ménage > employé, fesses cul > fessier, fiancer fiançailles >
  mariage, fiancé promis > futur époux, fille > jeune, filleul parrain marraine > baptême
  parrainage, film_fait films_tourné > filmographie, film_sur > biographique, fils fille > mineur,
  fils filles > descendance, fin_semaine > week_end, fini_comment fin_vie > dernières années,
  fiston fifille > enfant fils, flic policier keuf > agent, flics gendarmes police > forces ordre
  plainte, foehn > sèche_cheveux, foie > hépatique, footballeur > attaquant sélection, formé >
  élève, fortune > légué, fournaise > chauffage chaudière, frangin frérot > frère fratrie,
  freres_soeurs > fratrie cadet aînée, frette > froid, funérailles > obsèques inhumé, féministe >
  femmes suffrage, fête souvenir > commémoration procession célèbre, gadji go > fille femme, gagné
  vainqueur > succès triomphe emporta, garderie cpe > crèche garde, gardien vigile videur > agent
  sécurité, gardienne > garde enfants, gars type bonhomme > homme individu, garçon > jeune fils,
  gaucher > main, gay lesbienne > homosexualité, genou > articulation rotule, gens > individus,
  gens monde > personnes public, gens_combien > population habitants effectif, gens_vivent
  habitants vivent > population peuplé inhabité, gentil_méchant > caractère, gosses gamins mômes >
  mineurs jeunes, gosses_eu eu_enfants > descendance postérité, grade > officier, grand_mère
  grand_père papy mamie > âgées personnes, grand_mère_morte > décès ascendant, grandi > élevée,
  grandir > enfance jeunesse, grands_parents > aïeuls ascendants, gratte charrue > déneigement,
  gros frérot > ami, groupe > formation membres, guerre_fait > combat engagé, guerre_mort > tué
  combat, guerre_pendant pendant_guerre > résistance réseau engagé mobilisé front, gueule tronche >
  visage, général > armée, génération jeunes > jeunesse, gérante > responsable direction, habitait
  vivait > demeurait installée, habite_où vit_où > réside domicile installé, handicapé fauteuil >
  réduite, heureux content > bonheur satisfaction, hommage > commémoration, homme femme > conjoint
  sexe, homme masculin, honte > humiliation, huitante octante > quatre_vingts, héritage >
  postérité, héritier > succession descendant, héritier_de influencé > disciple, important >
  stratégique, impôt > taille, inconnu > tiers étranger, infidèle > adultère, infirme > invalidité,
  ingénieur > concepteur, intestin > intestinal digestif, inventeur > ingénieur, inventé > fictif
  légende, jambe genou pied > membre inférieur, jardinier > horticulture, jeune djeun > adolescent
  mineur, jeune_couple > conjoints, jobine > emploi travail, journaliste > rédacteur, jumeau
  fratrie, jumeaux > gémellaire, keuf condé schmitt > police policier, keum gadjo > homme individu,
  laisser léguer > legs testament, laissé_argent laissé_fric > léguer héritage legs, langue >
  lingual, langue_maternelle > natal, laveuse > lave_linge machine, lettre > correspondance, leçons
  > heures formation apprentissage, licence_piloter permis_pilote > brevet pilote, liqueur > soda,
  livre_sur > biographie, livres_vendus ventes > tirage exemplaires, livres_écrit bouquins > œuvre
  ouvrage récit publication, loonie toonie > dollar monnaie, légion_honneur > chevalier, magasinage
  > achats, magasiner > courses, mail email > adresse électronique, main doigt > manuel, maison_de
  > demeure, maisons_autour > faubourgs, malade_était > souffrait santé atteint, maladie > atteint,
  maladie_mort > pneumonie tuberculose, malvoyant aveugle > visuelle, mama > mère parent, maman >
  parent mère, mamie > aïeule, mannequin > mode, marchand > négociant, mari > conjoint, mari_femme
  > époux épouse conjoint, mariage > conjugal nuptial, marin > navigateur navire, marié_avec >
  alliance, mec > homme garçon, mec meuf nana > compagnon conjoint, meilleur_ami > complice proche,
  meilleur_film > succès, meuf > femme fille, militant > cause, ministre > portefeuille
  gouvernement, mioche marmot chiard > enfant bébé, mitaine > gant moufle, moine nonne > couvent
  ordre, monde_combien combien_monde > capacité places effectif personnes, mort_comment mort_quoi >
  causes emporté, mort_jeune > décès, mort_mari mort_femme > décès conjoint, mort_père mort_mère >
  décès parent ascendant, mort_quand > décédé, morte décès > succombe disparition, morveux môme >
  enfant, muet > parole, mur trou_mur > brèche rempart muraille, muscle > musculaire, musicien
  musique > compositeur œuvre, musée_de > consacré, mutuelle > remboursement, mère_faisait
  maman_faisait > couturière domestique, médaille prix_reçu récompenses > distinction décoration
  honneur, médecin_célèbre > praticien, médiateur > conciliateur, mémère > âgée, métier_père >
  père, nana gonzesse > femme, nationalité > origine citoyen, nerf > nerveux neurologique, nez pif
  > nasal odorat, niaiser niaiseux > moquer, nobel > prix, noble > titre, nom > patronyme,
  nom_scène > pseudonyme, nonante > quatre_vingt_dix, nounou gardienne > assistante maternelle,
  novice > initiation, noyé > mort, numéro tel > coordonnées, oncle parent, origine_famille > issu
  milieu, orphelin > parents mort, orphelin tutelle, os > osseux squelette, otage > rançon captif,
  ouvrier > usine, paix > traité, pantoute > aucun, papa > père parent, papa_mort maman_morte >
  décès parent, pape > pontife, papi mamy mémé pépé > aïeul âgé ascendant, papy > ascendant, papy
  mémé > grands_parents, parents > père mère tuteur responsable légal, parti_politique > adhère
  militant député, parti_pourquoi quitté_pays > exil émigre, particulier > privé, partis fuir >
  retraite levèrent repli, passion hobby loisir > passe_temps aimait, patate > pomme_de_terre,
  patente gugusse > objet appareil, paternel > père parent, pauvre riche > milieu famille,
  pauvre_était > modeste misère, paysan > agriculteur exploitation, paysans > serfs récolte, peau >
  cutané dermatologique, peintre tableau > toile huile exposition, pelleter > déneiger neige
  déblaiement, perdolan dafalgan doliprane > médicament paracétamol remède, perdu > échec déroute,
  permis_conduire > conducteur, permis_séjour > titre autorisation, perso > privé personne,
  personne individu, personne_habite > inhabité désert, petit_copain petit_ami > compagnon
  relation, petits_enfants > descendants, peur > menace, peur > phobie, peur_de > phobie vertige
  crainte, philosophe > pensée, phobie > angoisse, photographe > cliché, phrase_célèbre > citation,
  physique > apparence, piasse > dollar, pied panard > plantaire pédestre, pirate > flibustier,
  pisser pipi > uriner urinaire, pleurer > larmes, plombier électricien > artisan technicien,
  politicien > député ministre, politique > militant engagement, pote copain ami > tiers
  accompagnant, pote poto > ami camarade, pote_venir amener_pote > accompagnant invité, poumon >
  pulmonaire respiratoire, pourquoi_guerre cause > contexte, poutser > nettoyer, poète > recueil,
  premier_boulot > apprenti débute, premier_emploi > carrière débuts, premier_film premier_livre >
  débuts, prince > héritier dynastie, prison > cachot geôle, prison_allé enfermé > interné
  incarcéré arrêté déporté, pro professionnel > métier entreprise, proche parent, proches > foyer,
  procès > accusé, procès > condamné, professeur_célèbre > chaire, proprio patron > propriétaire
  gérant, prématuré préma > grossesse naissance, prénom > identité patronyme, prénom > nom
  état_civil, présentement > actuellement, président > élu, pâté_chinois > plat, père_faisait
  papa_faisait > artisan ouvrier atelier, père_métier > père, quelqu_un > personne tiers,
  qui_vivait > peuple tribu, reconstruit > rebâtis reconstruction, record > premier exploit plus,
  rein > rénal, reine roi > couronne trône, rejeton progéniture > enfant descendant, relation >
  liaison, religion_croyant > protestant catholique confession, remarié > secondes noces, remorquer
  dépanneuse > fourrière remorquage, responsable chef > direction gestionnaire, ressemblait >
  portrait, retraités séniors vieux > soixante, reuf > frère, reus frangine > sœur, rez > étage,
  riche_devenu > fortune patrimoine, rire marrer > humour, rival > concurrent, roi_mort >
  succession, rue_nom > rue porte, rue_nommée école_nommée > porte nom hommage, règles_douloureuses
  > menstruation, réalisateur film > cinéaste, récompense > exempta privilège accorda, réfugié
  migrant > asile, résistant > réseau clandestin, s_entendre s_entendaient > amitié rivalité,
  s_marier > noces mariage célébration, sacoche > sac, saint > canonisé, sang > hématologie,
  scandale polémique > controverse affaire, scientifique savant > chercheur physicien, sculpteur >
  bronze marbre, sdf sans_abri > domicile hébergement, se_souvenir souvient > mémoire
  commémoration, sein > mammaire poitrine, septante > soixante_dix, seul > solitude, sexe zizi >
  sexuel génital, soldat > engagé, soldat militaire > régiment grade, soldats armée troupes >
  garnison hommes fantassins cavaliers effectif, sorcière > procès bûcher, souliers godasses >
  chaussures, sportif > athlète champion, stressé > anxiété, stérile fiv pma > procréation
  fertilité, succès connu > triomphe reconnaissance, suicidé > mort, surnom > alias dit, surnommé
  appelait > pseudonyme surnom, sécheuse > sèche_linge, sécu > agent, taille_fait mesurait > mètre
  stature, taille_poids > mesure, tanné > lassé ennui, tante parent, tantôt taleur > bientôt,
  tatouage piercing > corps peau, tempo abri_tempo > abri, tempête poudrerie > neige intempéries,
  ticket contravention > amende procès_verbal, timbre statue musée > hommage effigie postérité,
  tonton tata > oncle tante, touriste vacancier > visiteur estivant, tout_monde n_importe_qui >
  public personnes, tout_seul solo > solitaire seul, trahi traître > trahison livré, traversier >
  bac ferry, triste > tristesse chagrin, trompé cocu > infidélité adultère, tuque > bonnet, tute
  tétine suce lolette > sucette doudou, tutelle curatelle > incapable majeur, tutute suçon >
  tétine, tué_comment > exécuté supplice, tué_par assassiné > meurtre, tués > pertes, vessie >
  urinaire, veuf > conjoint survivant décès, veuf veuve, veuvage veuve > survivant réversion, veuve
  > mort époux, veuve veuvage, vie > existence, vieille_dame personne_âgée > âgées senior, vieux >
  parents, vieux ancien retraité > âgées aînés, vieux_mort > décédée, vignette > stationnement,
  ville_défendre > garnison, ville_naissance lieu_naissance > née natif, visage tête figure >
  facial, voisin > mitoyen limitrophe, voix > timbre, votation > vote scrutin référendum,
  vote_femmes > suffrage, voyage > expédition, vrai_nom > pseudonyme, vrai_nom nom_complet > né
  patronyme, vraiment_existé existé vrai > attestée authentique source légende, ça_commence >
  débuta, école > études, école_arrêté quitté_école > interrompt scolarité abandonne, écrivain
  auteur > romancier ouvrage, éducation > instruction scolarité, église > clergé évêque, élever
  éduquer > éducation enfance, élevé_par > tante adoptif, élève_de > élève maître, élève_qui >
  disciple maître, émigrer > exil, épaule bras > membre supérieur, épidémie malades > dysenterie
  peste, étranger migrant > ressortissant nationalité, étranger sans_papiers > titre, étranger_né >
  naturalisé nationalité, études_fait étudié_où > formation université élève, étudiant_de > élève`;
