/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  acessível rampa > mobilidade, acidente bater > colisão sinistro, aeroporto terminal, animal cão >
  transportadora, atestar encher_tanque tanque > depósito gasóleo combustível, atrasou > demora
  indemnização compensação, autocaravana motorhome trailer > veículo viatura caravana, autocarro >
  linha paragem, avião > voo, avião voo > aéreo aeronave embarque, bagagem > extravio, barco ferry
  > embarcação travessia, barraca acampamento, bebê > infante colo, bicicleta > ciclovia, bicicleta
  ciclista, bike bicicleta, bilhete passagem, bilhete_perdido > segunda via, bordo > cabine,
  cadeira_bebé cadeirinha > retenção sistema, cadeirinha bebê_conforto > retenção infantil, café >
  refeição pequeno, café_manhã pequeno_almoço > refeição incluído, cancelar > reembolso, carregar
  recarga, carro_elétrico > carregamento recarga, carta carteira > condução habilitação,
  carta_condução carteira_motorista cnh > carta habilitação categoria, castelo > muralha, check_in
  > embarque apresentação, check_out sair_hotel > saída, chegar > acesso transporte itinerário,
  chuveiro duche banho, cidade município, cobertor manta > cama roupa, comboio estação, comer
  restaurante > gastronomia, como_chegar como_vou > acesso localização transporte, condutor_extra
  segundo_condutor > adicionais condutores, copo talher > loiça, criança_sozinha > menor
  desacompanhado, cão gato > companhia, de_volta > reembolso devolução devolvido, desisti >
  reembolso, devolvem_caução > libertada caução devolução, dinheiro > câmbio, dirigir >
  habilitação, diária noite > pernoita, documento > identificação cartão, endereço > localização,
  entrada_hotel > check chegada, escala conexão > ligação voo, estacionamento vaga, estação parada,
  estação_trem > gare, excursão > passeio, fila > espera, fogão panela prato > loiça cozinha
  utensílios, franquia > caução, frequência de_quanto_quanto > intervalo, gasolina combustível,
  gasolina combustível > abastecimento depósito, gasóleo diesel > combustível depósito, guia >
  visita, horário > partida chegada frequência, hotel pousada hostel > alojamento hospedagem
  estabelecimento, hotel_cancelar > cancelamento, idade_mínima quantos_anos > idade mínima
  compreendida, igreja > templo capela, km quilômetro > quilometragem distância, lago lagoa, lençol
  toalha > cama roupa, levar_carro > circulação, limite_km quantos_km > quilometragem ilimitada,
  longe > quilómetros, longe distância, luz corrente > eletricidade bateria, líquidos > bagagem
  segurança, mala bagagem, mala bagagem > volume bordo despachada, mala_mão > cabine bordo,
  mala_perdida > extravio bagagem, mapa rota > itinerário percurso, mapa roteiro, meia_pensão >
  refeições, metrô metro > estação linha, mudar_data trocar_data > alterações remarcação datas,
  multa_atraso chegar_tarde > penalização atraso horas, museu > exposição coleção, namorada_guiar >
  adicional condutores, navio embarcação, onda mar > ondulação, painel placa_solar > solar,
  passagem bilhete > título embarque tarifa, passagem ticket, passaporte visto > documento
  identificação, passe > título assinatura, país nação, pedágio portagem, perdi_voo perdi >
  remarcação, perto proximidade, pista voo > aeroporto, pneu furo > roda, praia > balnear areal,
  praia > litoral costa, praia_vigiada nadador > salvamento, quarto > alojamento acomodação,
  quebrou > mecânica, reboque guincho > assistência, receber_de_volta > reembolso devolvido, rio
  fluvial, rua > avenida via, sair_país estrangeiro fronteira > circulação exterior internacional,
  sanita privada vaso > sanitária wc, seguro > franquia riscos, sem_luz luz > autonomia bateria,
  sinal entrada > adiantamento depósito, subir > desnível, tanque > reservatório, tarde atrasado >
  penalização, tempo > meteorologia, trem > ferrovia comboio estação, trem comboio > ferroviário,
  trilha caminhada > percurso pedestre, turista visitante, táxi uber > transporte, velocidade
  limite, visitar > entrada horário, wc > sanitários, à_cabeça adiantado entrada > sinal reserva,
  época quando_ir > estação clima, ônibus > linha parada, ônibus autocarro > coletivo carreira,
  último > final, último_ônibus > horário`;
