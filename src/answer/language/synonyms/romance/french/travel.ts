/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  abonnement forfait, accident > collision sinistre, accès > accéder itinéraire, adresse > situé
  localisation, aller > accès itinéraire, altitude hauteur, auberge hébergement, auto > automobile
  véhicule, autobus ligne, avion > aérien compagnie appareil, aéroport > aérogare terminal, bagages
  valise sac, bagnole automobile, bateau > embarcation ferry, bicyclette cycle, billet titre,
  billetterie > billet vente, bivouac camping, bus > autobus arrêt ligne navette, cabine bagage,
  caisse voiture, camper camping, caravane emplacement, casque protection, cni > identité carte,
  coin > endroit lieu, composter validation, correspondance changement, covoit covoiturage,
  covoiturage partage, croisière bateau, dormir > couchage nuitée hébergement coucher, douane
  douanier, dépanner dépannage, embouteillage circulation, endroit lieu site, essence gazole,
  excursion > sortie balade, fleuve cours, fourrière enlèvement, frontière douane, garage
  réparation, garer stationnement, guide accompagnateur, gîte hébergement, horaires départ, hôtel >
  établissement nuitée hébergement, itinéraire parcours trajet, kilomètre km, lac plan, loin
  kilomètre, mer > océan littoral, montagne sommet, mécano mécanicien, métro ligne, navette
  transfert, nuit hébergement, panne dépannage, papiers > pièces documents justificatif identité,
  parking stationnement, partir voyage, pass > abonnement forfait carte, passeport > papiers titre,
  pays > état nation territoire, permis conduire, pied marche, piéton trottoir, place >
  stationnement emplacement, plage > littoral baignade, plan carte, plein carburant, pv
  contravention, péage autoroute, quartier > secteur arrondissement, rando randonnée, recharger
  borne, rivière > fleuve cours, route > itinéraire chaussée voie, situé emplacement, sommet > cime
  altitude, souvenir boutique, taxi vtc, tente > camping bivouac, touriste > visiteur vacancier,
  train > sncf gare rail, trajet > itinéraire parcours, tramway tram, transport déplacement,
  trottinette > engin edp, vacancier estivant, valise bagage, venir > accès itinéraire, village
  commune, ville > agglomération commune municipalité, visa entrée, visiter musée, vitesse
  limitation, voiture > automobile stationnement, voyage > déplacement trajet, véhicule automobile,
  vélo > cycliste cyclable bicyclettes, électrique recharge`;
