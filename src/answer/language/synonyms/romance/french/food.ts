/** Food and cooking; see `SYNONYMS`. */
export const food = `
  abeille ruche > colonie essaim, aboie > nuisances, accompagner > servir, addition note > facture,
  adopter_animal > adoption refuge spa, ail oignon > condiments, airfryer > friteuse, ajouter >
  incorporer, alcool_servi bière vin picole > boisson alcoolisée, allergie intolérance > allergènes
  gluten lactose, allergie_cacahuète noix > allergènes fruits coque, amandes noisettes > fruits
  coque, amer > amertume, animal_perdu chat_perdu chien_perdu > fourrière divagation,
  anniversaire_resto > groupe, apporter_bouffe propre_bouffe notre_bouffe > pique_nique repas,
  apéro apéritif, arachide cacahuète > fruits coque allergènes, araignée > arachnide, assaisonner
  épices > aromates, assiette > vaisselle couvert, attendre > repos, balance peser > gramme,
  baleine dauphin > cétacé mammifère, banquet > repas convives, barbecue > gril, bbq > grillades,
  beurre crème > laitier, beurre margarine > matière grasse, bio > biologique agriculture, bière >
  brassage houblon malt, bière pinte > brasserie, blé maïs orge > céréale, boire boisson >
  rafraîchissement, boire consommation, boire_avec vin_avec > accompagnement accord, boire_eau >
  eau, boisson breuvage, bonbon > sucrerie, bonbon confiserie, boucherie > viande boucher, bouffe >
  alimentation manger, bouffe graille > repas, bouillir > porter, bouillir > ébullition
  frémissement, boulangerie boulanger, bouteille_verre > consigne, brunch > repas, brûlé cramé >
  cuisson excessive, bébé_manger > diversification, café > torréfaction caféier, café boisson, café
  cafetière > expresso, calories > kcal valeur, calories gras > lipides kilocalories, calories kcal
  > énergétique nutritionnelle, cantine > scolaire, carte menu > plats, casserole marmite,
  casserole marmite faitout > récipient cocotte, champignon > espèces comestible, chasse_gibier >
  viande, chat minou matou > félin félidé animal, chaton > portée, chaud_froid > température,
  chauffer four > préchauffer thermostat, cheval poney > équidé équestre monture, chien toutou
  clebs > canin canidé, chien_resto > animaux, chiot > portée canin, chocolat > cacao, chèvre >
  caprin, cochon porc > porcin, cocotte autocuiseur > pression, collation snack > encas, colle >
  adhérer adhérence, colle > humectés, coller démouler > moule beurrer, combien_grammes quantité >
  grammes dosage, combien_personnes personnes > portions convives, combien_temps_four four >
  cuisson thermostat degrés, comestible > toxique, commande_resto > commande, confiture > fruits,
  confiture > sucre cuisson, congeler congélo > surgelé, conserve bocal > stérilisation, conserver
  > jours, cookeo thermomix > robot, cookies biscuit > pâtisserie, couper > dés, couper > inciser,
  couper > émincer trancher découper, couteau couvert, couteau planche > découpe, couvrir >
  couvercle, cramé > brûler, crever_dalle faim > repas, crevette crabe moule > crustacé coquillage,
  crevettes moules > fruits_mer, croquant croustillant > texture, croquettes pâtée gamelle >
  alimentation ration, cru pas_cuit > cuisson insuffisant, crème > fraîche, crêpe gaufre > pâte,
  cuillère > mesure, cuire > minutes, cuire_combien > cuisson minutes, cuire_temps temps_cuisson >
  cuisson minutes, cuit_cru > cuisson, cuit_savoir savoir_cuit > sonner creux pique,
  dangereux_chien > catégorie molosse muselière, date_recette inventé_recette > origine histoire,
  dense compact lourd > mie, dents croc > denture, dessaler salé > blanchir, dessert > gâteau
  pâtisserie, digère_pas > intolérance, digérer > intolérance digestion, dlc ddm date_limite >
  péremption consommation, doggy_bag restes > emporter, doré brun > croûte coloration,
  doubler_recette > proportions, dressage dresser > obéissance, dur > consistance, déj > matin, déj
  déjeuner, déjeuner souper > repas, détartrer calcaire > vinaigre, dîner souper, eau > ébullition,
  eau_robinet boire_robinet > potable, enfant_aime > enfants, enfant_menu menu_enfant > enfant,
  enfourner > four cuisson, escargot limace > gastéropode mollusque, facile > simple, faim >
  appétit, fait_maison > artisanal, farine > blé, farine levure > pâte, farine_normale > blanche,
  fin_épais > épaisseur, foiré > échec, fouetter battre, fouetter monter_blancs > neige batteur,
  four > température, four_combien > préchauffer, four_combien > thermostat température, frais >
  réfrigérateur froid, fraise framboise > baie, frigo > frais réserver, frigo > froid,
  frigo_combien > heures, frire friture > huile bain, frite pomme, fromage > lait affinage, fromage
  > pâte affiné, fromage > râpé, fromage laitier, fruit > fraise, gamelle > repas plat,
  garde_combien conserve_combien > conservation, garder conserver, garder_chien pension_chien >
  garde pension, garder_combien > frigo, garder_frigo frigo_combien > réfrigérateur conservation,
  garniture > accompagnement, gaspi gaspillage > restes, glace sorbet > dessert congelé, gluten >
  cœliaque blé, goûter > collation saveur, goûter > rectifier assaisonnement, graille nourriture,
  gras > matière, grenouille crapaud > amphibien batracien, grignoter collation, griller > gril,
  griller rôtir > cuisson four, gueule bec > mâchoire, gâteau pâtisserie, gâteau_anniv >
  pâtisserie, halal casher > viande, hallal halal casher > régime religieux, hamster cochon_inde
  lapin > cage litière, herbes > aromates persil, huile > matière grasse, huile_olive > oléagineux,
  ingrédients faut > composition quantités, intoxication malade > sanitaire hygiène,
  intoxication_alimentaire mal_ventre > intoxication, inventé > origine, jambon lardons > porc
  charcuterie, jus > fruits, lait > laitier lactose, lait_bébé biberon > infantile, lait_végétal
  soja > végétale, lever gonfler > fermentation doubler, lever gonfler > levure pousse, lever_pâte
  > repos fermentation, lion tigre > félin fauve, liquide trop_liquide > épaissir, liquide épais >
  consistance, litière > excréments, livraison_prix > frais, livraison_repas ubereats deliveroo >
  livraison, loup renard > canidé sauvage, lève_pas monte_pas > fermentation levain levure, légume
  > carotte oignon, légumes > potager crudités, machine_pain robot_cuisine > programme pétrin,
  mange_midi > déjeuner, mange_pas_viande sans_viande pas_viande > végétarien régime, mange_soir >
  souper dîner, manger > nourriture dîner, manger_où > repas, manger_quelle_heure > repas souper
  dîner service, marché > commerçants producteurs, mariner > marinade, menu > carte formule,
  menu_carte > plats, merguez saucisse > charcuterie grillade, mettre > ajouter, micro_ondes >
  réchauffer, midi déjeuner, miel > apiculteur récolte, mijoter > cuisson, mijoter > feu doux,
  mixer > blender mixage, mixer broyer > mixeur purée, mixer mixeur blender > broyer robot, moisi >
  avarié, monter_cheval équitation > équestre cavalier monte, morceaux > dés cubes, moule > plat,
  moule_quel > diamètre, mouler plat > beurré, moustique mouche > diptère insecte, mouton brebis >
  ovin troupeau, mélanger > incorporer remuer, nappe > linge table, nettoyer_machine > entretien
  détartrage, noix_allergie > coque, note_resto > facture, nouilles > pâtes, nourriture aliment
  alimentaire denrées, oeuf > jaunes blancs, oignon ail > bulbe, on_boit boit_quoi > boissons
  accompagnement vin, ours > plantigrade, pain > baguette, pain > farine levain, pain baguette >
  boulangerie mie, pain_boulangerie > boulanger, panier moule > récipient banneton, papillon
  chenille > lépidoptère larve, parsemer > répartir, pas_levé > levure pousse, patate > terre,
  patate pomme, patate pommes_terre > tubercule féculent, perruche canari oiseau > volière cage
  ailes, petit_creux quatre_heures > collation, pierre_pizza > plaque, pique_nique sandwich >
  repas, pisse pipi > souille, plat recette, plat_four > récipient, plat_jour > formule, plat_jour
  > menu, poil > mue, poiscaille poissons > espèces, poisson > filet marée, poisson > saumon thon,
  poisson_rouge aquarium > bac filtration eau, pomme poire cerise > fruit verger, porc > cochon,
  poubelle_cuisine > biodéchets, poule coq > volaille gallinacé poulailler, poulet volaille, pourri
  > avarié périmé, pourri > moisissure, poêle revenir, poêler rissoler > dorer saisir,
  promener_chien balade > promenade laisse, protéines > nutritionnelle, préparation > étapes,
  préparer_avant la_veille > repos préparation, préparer_veille veille > avance, puce_chien puçage
  tatouage > identification, pâtes riz > féculents, périmé > conservation, périmé > date limite,
  périmé date > péremption consommation dluo, pétrir > pétrissage pâte, pêche_poisson > poisson,
  quantité_pers > portions personnes, queue > caudal, race > lignée, recette faire > préparation
  étapes, remplacer substitut, remplacer à_place > substituer, remplacer_oeuf remplacer_beurre >
  substitut, remplacer_oeuf remplacer_beurre remplacer_lait > substitution, repas > menu plateau,
  repos > levée, reposer > laisser réfrigérateur, requin > squale, reste > conservation réchauffer,
  reste_bon bon_combien > garde conserve jours, restes_emporter > emporter, resto restau restaurant
  > établissement, resto restaurant > table, resto_prix > menu carte, rondelles tranches > émincer,
  rouleau > pâtisserie, roussir > coloration rissoler, réchauffer > réchauffage, réchauffer_micro >
  micro, régime > calories, régime_maigrir > poids alimentation, réserver_resto > réservation,
  réserver_table > couverts, réserver_table table > réservation, réussir_pâte > pâte, saignant >
  cuisson, sain healthy > équilibré nutritionnel, salade > laitue crudités, salé > assaisonnement,
  sans_gluten coeliaque > régime allergène, sans_lactose > lait intolérance, sans_oeufs sans_lait >
  substituer allergène, sans_porc > halal, sans_sucre > édulcorant, sauce > nappage, sauce
  vinaigrette > assaisonnement, saupoudrer > parsemer, sauvage domestique > apprivoisé, se_garde >
  conservation réfrigérateur, sec > hydratation, sel poivre > assaisonnement, sel salé, serveur >
  service, servir_avec manger_avec > accompagnement, singe > primate, soif > boisson eau, soir >
  dîner souper, sortir_four > défourner, soupe > potage bouillon, steak haché > viande bœuf, sucre
  > canne betterave, sucre > édulcorant saccharose, sucré > dessert, supermarché courses > commerce
  achats, tarte > pâtisserie dessert, tartine sandwich > pain, temps_préparation prépa >
  préparation durée, température_four degrés > thermostat préchauffer, thé > feuilles, thé tisane >
  infusion, tomate concombre courgette > légume potager, tortue lézard serpent > terrarium reptile,
  touiller > incorporer remuer, touiller > mélanger, traiteur > buffet, tremper > eau, tremper >
  trempage, trop_cuit > dessécher, trop_liquide > réduire, trop_salé > dessaler, trop_salé
  trop_sucré > assaisonnement, ustensile > matériel, vaisselle couverts, vaisselle lave_vaisselle >
  lavage, vendange > récolte raisin, verre tasse > mesure volume, verser > ajouter, verser >
  incorporer, viande > bœuf porc poulet agneau, viande > volaille, viande bœuf poulet > carné,
  vigne raisin > viticulture cépage, vin > cru appellation millésime, végé vegan > végétarien
  végétalien, végé végétarien vegan > régime, végétarien viande, yaourt laitier, à_emporter >
  livraison, à_emporter emporter > vente, âne mule > équidé, écraser > purée, égoutter passoire >
  égouttage, élevage_poule poules > volaille oeufs, émincer hacher, épaisseur > millimètres
  centimètres, épaissir > fécule liaison, épices herbes > condiment, épicé piquant fort > piment
  relevé, éplucher > peler, éplucher peler > épluchage, étaler rouleau > abaisser`;
