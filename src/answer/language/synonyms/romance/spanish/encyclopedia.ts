/** Nature, history and lives; see `SYNONYMS`. */
export const encyclopedia = `
  abeja colmena, abono fertilizante, animal bestia, apagar > extinguir extinción, araña arácnido,
  árbol arbusto, atacar > ofensiva asalto, avispa > insecto nido, avispero > avispa nido, batalla
  combate, bicho > insecto animal, bombero extinción, bosque > forestal arbolado, caballo > equino
  yegua ecuestre, caca > excremento deposición, cagar excremento, capital sede, castillo fortaleza,
  castrar esterilización, causa > motivo razón origen, cerdo porcino, césped hierba, chucho perro,
  clima climático, colonia colonial, componer compositor composición, conejo roedor, consecuencia >
  efecto resultado, construir > erigir arquitecto, correa > sujeto atado, crecer cultivo, cuadro >
  pintura lienzo, cucaracha > plaga insecto, desierto árido, dios divinidad, edificio > construcción
  inmueble, ejército > tropas militar, emperador > imperio imperial, enterrar > sepultura tumba
  sepultado, esclavo esclavitud, escritor novelista, espacio > espacial cosmos, estrella > astro
  estelar, excremento heces, famoso conocido, flor floración, fuego siniestro, gallina > corral ave,
  gatito gato, gato felino, guerra > conflicto contienda, iglesia > templo catedral, imperio
  imperial, importante > principal relevante, incendio > siniestro quemar, infancia niñez,
  inundación > crecida riada, inventar creador, medieval medievo, medioambiente ambiental, monje >
  monasterio convento, muerte mortal, músico compositor, nacimiento > originario natural, noble >
  nobleza aristócrata, origen procedencia, oveja > ovino cordero, pájaro ave, paz tratado, perro >
  correa cachorro, pienso alimento, pintor cuadro, planeta tierra, planta > vegetal vegetación,
  poema poesía, poeta > poesía poema, premio distinción, procedencia proceder, rata > roedor plaga,
  ratón roedor, razón motivo, rebelión sublevación, reina soberana, religión > religioso fe culto,
  revolución revolucionario, revuelta > rebelión levantamiento sublevación, rey > monarca soberano,
  salvar > rescate salvamento, serpiente > reptil culebra, seta hongo, soldado > tropas militar,
  terremoto > seísmo sismo sísmico, trono corona, tumba sepultura sepulcro, vaca > bovino ganado,
  venir > procedencia origen, veterinario animal, vida biografía, volcán erupción`;
