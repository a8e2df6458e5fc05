/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  acidente bater > colisão sinistro, aeroporto terminal, animal cão > transportadora, atrasou >
  demora indemnização compensação, autocarro > linha paragem, avião > voo, avião voo > aéreo
  aeronave embarque, barco ferry > embarcação travessia, barraca acampamento, bicicleta > ciclovia,
  bicicleta ciclista, bike bicicleta, bilhete passagem, café_manhã pequeno_almoço > refeição
  incluído, cancelar > reembolso, carregar recarga, carro_elétrico > carregamento recarga, carta
  carteira > condução habilitação, castelo > muralha, check_in > embarque apresentação, chegar >
  acesso transporte itinerário, cidade município, comboio estação, comer restaurante > gastronomia,
  como_chegar como_vou > acesso localização transporte, conduzir condução, dinheiro > câmbio,
  dirigir > condução habilitação, documento > identificação cartão, endereço > localização,
  estacionamento vaga, estação parada, gasolina combustível, gasolina combustível > abastecimento
  depósito, guia > visita, horário > partida chegada frequência, hotel pousada hostel > alojamento
  hospedagem estabelecimento, igreja > templo capela, lago lagoa, longe > quilómetros, longe
  distância, mala bagagem, mala bagagem > volume bordo despachada, mala_mão > cabine bordo,
  mala_perdida > extravio bagagem, mapa roteiro, metrô metro > estação linha, museu > exposição
  coleção, navio embarcação, passagem bilhete > título embarque tarifa, passagem ticket, passaporte
  visto > documento identificação, país nação, pedágio portagem, perdi_voo perdi > remarcação,
  perto proximidade, praia > balnear areal, praia > litoral costa, quarto > alojamento acomodação,
  rio fluvial, rua > avenida via, subir > desnível, tempo > meteorologia, trem > ferrovia comboio
  estação, trem comboio > ferroviário, trilha caminhada > percurso pedestre, turista visitante,
  táxi uber > transporte, velocidade limite, visitar > entrada horário, época quando_ir > estação
  clima, ônibus > linha parada, ônibus autocarro > coletivo carreira, último > final`;
