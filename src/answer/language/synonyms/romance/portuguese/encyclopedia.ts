/** Nature, history, lives and science; see `SYNONYMS`. */
export const encyclopedia = `
  aberto funcionamento, acasalar > reprodução, altura altitude > metros, ameaçado extinção >
  conservação vulnerável declínio, amigo colega, anos_vive > longevidade esperança, avisar >
  comunicar informar, avô > avós, bater > agressão violência, bicho animal > espécie fauna, briga
  conflito, calor verão > estio, capital > sede, casca tronco > caule revestido, castelo fortaleza,
  causa > motivo razão, cavalo equino, chuva seca > precipitação secura pluviosidade, cobra >
  serpente réptil, comer come > alimenta dieta nutrição, consequência efeito, construído > erguido,
  destruído > ruína, dinheiro valor > económica exportação, doença > enfermidade, enterrado túmulo,
  escreveu livro > obra publicação autor, escritor autor, estilo > arquitetónico, estudou >
  formação licenciou, exército tropas, falar contato, famoso > conhecido, filho criança, filhos >
  descendência, filhote cria bebê > ninhada reprodução, filme > longametragem cinema, fim > sábado
  domingo, flor dar_flor > floração inflorescência, fogo > incêndio, folha > foliar folhagem, fruto
  semente > germinação, fundada fundação começou > origem criação, ganhou_guerra > vitória
  vencedor, guerra batalha > conflito combate, habitantes população, idade_antiga antigo >
  antiguidade, igreja catedral, igreja padre > religioso católico, ilha > insular arquipélago,
  imperador império, infância juventude, inseto bicho > praga, inseto mosquito, inventou > patente,
  inverno > dezembro janeiro fevereiro, manhã matinal, mar oceano > marítimo costeiro, marido
  esposo, mede tamanho > comprimento altura metros, montanha monte > serra altitude pico, morreu
  como_morreu > falecimento vítima, música canção > composição álbum, namorado > parceiro
  companheiro, nasce_rio > nascente, nascem > reprodução gestação, número escrito > algarismo,
  número telefone, onde_há há_mais > distribuição localizados concentra, onde_vive > habitat
  distribuição, origem procedência, padre sacerdote, pais > pai mãe, peixe > ictiofauna, perigoso
  venenoso > toxicidade, pessoal pessoas, pessoas moram > população habitantes, pintor artista,
  pintou quadro > pintura obra, planeta estrela > astro, poeta poesia, população > demografia,
  predador inimigo > ameaças, presidente > governo mandato, prêmio > distinção galardão, pássaro
  ave, pássaro passarinho ave > avifauna, quilos > quilogramas toneladas, rainha soberana, raiz >
  raízes radicular, ralar trabalhar, rei > soberano, rei rainha > monarca reinado coroa,
  responsável encarregado, revolta rebelião, rio > curso bacia caudal, rolê passeio, sementes >
  dispersos dispersão frutos, sol lua > lunar, soldado militar, suporte > assistência, século
  época, tarde vespertino, tempo clima, terremoto sismo, tirar > exploração, trampo trabalho, treta
  > briga conflito, velocidade > quilómetros, vende exporta > setor, verão > junho julho agosto,
  vive habita > habitat distribuição ocorre, vulcão > erupção vulcânico, zoar provocar, árvore
  planta, árvore planta > espécie exemplar vegetal`;
