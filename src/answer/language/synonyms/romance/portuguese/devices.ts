/** Devices and how they are used; see `SYNONYMS`. */
export const devices = `
  agendar marcar_hora > programação, alcance distância > metros, alexa google > assistente voz,
  apertar > fixação, app > programa, ar_condicionado > filtro, arranjar > reparação intervenção
  assistência, atualizar > versão firmware, auscultadores fones > auriculares, barulho > decibéis,
  base doca > carregamento estação, bateria pilha > carga autonomia acumulador, bateria_estragou >
  bateria garantia consumíveis, berbequim > broca, bicicleta_elétrica trotinete > autonomia motor,
  bloqueio_crianças > segurança bloqueio, bluetooth parear emparelhar > conexão, botão tecla >
  comando interruptor, cabelo > escova, cabo fio > ligação conexão, cair > resistência, caiu >
  impacto danos, calcário > descalcificação incrustação, capacidade > litros, carregar > carga
  alimentação adaptador, carregar_quanto > carregamento tempo, celular telemóvel smartphone >
  aparelho telefone dispositivo móvel, cheiro > odor, cheiro_queimado > desligar, chuva >
  resistência água, coluna > altifalante, computador pc notebook portátil > equipamento
  dispositivo, corta_relva > lâmina, criança > supervisão, câmera webcam > vídeo imagem,
  deitar_fora > reciclagem, desligar apagar > desativar encerramento desconectar, desmontar >
  desmontagem, detergente > produtos, devolver > retoma, drone > aeronave, ecrã_partido > vidro
  dano, envio > transporte, escadas > soleiras desníveis, escova > acessório, esfregar chão >
  lavagem, esquentar quente > aquecimento temperatura sobreaquecimento, falta_peça > ausência
  componentes, fatura > prova compra, ferro > engomar vapor, filtro > substituição limpeza, forno
  microondas > aquecimento, fumaça fumo > queima, garantia conserto > assistência técnica, gasta
  consumo > energia potência watts, hora_relógio > acerto relógio, impressora_papel > papel
  encravado, instalar montar > montagem, lavar_peças > lavável, ligar acender, ligar acender >
  arranque acionamento iniciar ativar, ligar_luz > iluminação interruptor, limpar > manutenção,
  limpar_ecrã > limpeza pano, liquidificador > copo lâminas, lixívia > produtos, luz_piscando pisca
  > indicador led, luz_verde > indicador, luz_vermelha > indicador erro, língua > idioma, manual
  instruções > guia utilização, mergulhar molhar > imersão estanque, microfone fone auscultador >
  áudio voz som, modo > função configuração, modo_eco > económico, máquina_fotográfica câmara >
  objetiva, máquina_lavar > programa centrifugação, máquina_louça lava_louça > lavável louça,
  não_aspira > sucção, não_carrega > carregamento bateria, não_conecta > ligação emparelhamento,
  não_funciona não_liga > avaria falha problema solução, não_liga > arranque alimentação,
  panela_pressão > pressão, parafuso > fixação, país > tensão, peludo > comprido, pen_usb usb >
  porta, pendurar_parede > montagem suporte, perde_ligação > alcance, peso > quilogramas,
  peso_máximo aguenta > carga máxima, peça > componentes sobressalentes acessórios, pifou > avaria
  dano defeito, pisca > intermitente, potência > watts, programa ciclo > modo função, pôr colocar >
  instale encoste posicione, quantas_chávenas > capacidade, quanto_dura > autonomia, quantos_m2
  metros_quadrados > metros quadrados área, quem_paga > encargo custo suporta, reiniciar resetar >
  reinicialização restaurar reposição, relógio_inteligente smartwatch > pulseira, robô_aspirador
  aspirador > limpeza, router modem > encaminhador, ruído_estranho > anómalo, saco_aspirador >
  depósito, secar_roupa > secagem, segundas terças > semana agendar, sem_bateria > carga energia
  regressa, sobreaquece > temperatura, som volume > áudio altifalante, som_baixo > volume, tamanho
  > medidas, tapete > carpetes alcatifa, teclado rato mouse > periférico, tela ecrã > visor painel
  monitor, televisão > comando, televisão tv > televisor, temperatura graus > térmico, temporizador
  > programação, termómetro > medição, tinta toner > cartucho, tomada ficha > alimentação corrente
  elétrica, trabalhar > limpeza funcionamento, travou congelou > bloqueio falha resposta responder,
  trocar_filtro > substituição filtro, trocar_pilha pilhas > substituição bateria, vazar pinga >
  fuga, velocidade rápido > rotação, velocidades > níveis, vermelho luz > indicador aviso,
  volta_base > regressa base, voltagem > tensão, wifi wi_fi > rede sem_fios internet ligação,
  wifi_casa > redes, zona_proibida > interditas zonas, à_prova_água água > estanque resistência,
  água_dentro molhou > imersão líquidos, óleo > lubrificação`;
