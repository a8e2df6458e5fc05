/** Devices and how they are used; see `SYNONYMS`. */
export const devices = `
  alcance distância > metros, apertar > fixação, app > programa, atualizar > versão firmware,
  barulho > decibéis, bateria pilha > carga autonomia acumulador, bloqueio_crianças > segurança
  bloqueio, bluetooth parear emparelhar > conexão, botão tecla > comando interruptor, cabo fio >
  ligação conexão, cair > resistência, caiu > impacto danos, calcário > descalcificação
  incrustação, capacidade > litros, carregar > carga alimentação adaptador, carregar_quanto >
  carregamento tempo, celular telemóvel smartphone > aparelho telefone dispositivo móvel, cheiro >
  odor, cheiro_queimado > desligar, chuva > resistência água, computador pc notebook portátil >
  equipamento dispositivo, criança > supervisão, câmera webcam > vídeo imagem, deitar_fora >
  reciclagem, desligar apagar > desativar encerramento desconectar, desmontar > desmontagem,
  detergente > produtos, devolver > retoma, ecrã_partido > vidro dano, escova > acessório,
  esquentar quente > aquecimento temperatura sobreaquecimento, fatura > prova compra, filtro >
  substituição limpeza, forno microondas > aquecimento, fumaça fumo > queima, garantia conserto >
  assistência técnica, gasta consumo > energia potência watts, hora_relógio > acerto relógio,
  instalar montar > montagem, lavar_peças > lavável, ligar acender, ligar acender > arranque
  acionamento iniciar ativar, ligar_luz > iluminação interruptor, limpar > manutenção, limpar_ecrã
  > limpeza pano, luz_piscando pisca > indicador led, luz_verde > indicador, luz_vermelha >
  indicador erro, língua > idioma, manual instruções > guia utilização, mergulhar molhar > imersão
  estanque, microfone fone auscultador > áudio voz som, modo > função configuração, modo_eco >
  económico, máquina_louça lava_louça > lavável louça, não_aspira > sucção, não_carrega >
  carregamento bateria, não_conecta > ligação emparelhamento, não_funciona não_liga > avaria falha
  problema solução, não_liga > arranque alimentação, parafuso > fixação, país > tensão, pen_usb usb
  > porta, pendurar_parede > montagem suporte, perde_ligação > alcance, peso > quilogramas,
  peso_máximo aguenta > carga máxima, peça > componentes sobressalentes acessórios, pifou > avaria
  dano defeito, pisca > intermitente, potência > watts, programa ciclo > modo função,
  quantas_chávenas > capacidade, quanto_dura > autonomia, reiniciar resetar > reinicialização
  restaurar reposição, ruído_estranho > anómalo, saco_aspirador > depósito, sobreaquece >
  temperatura, som volume > áudio altifalante, som_baixo > volume, tamanho > medidas, tela ecrã >
  visor painel monitor, televisão tv > televisor, temperatura graus > térmico, temporizador >
  programação, tomada ficha > alimentação corrente elétrica, travou congelou > bloqueio falha
  resposta responder, trocar_filtro > substituição filtro, trocar_pilha pilhas > substituição
  bateria, vazar pinga > fuga, velocidade rápido > rotação, velocidades > níveis, vermelho luz >
  indicador aviso, voltagem > tensão, wifi wi_fi > rede sem_fios internet ligação, à_prova_água
  água > estanque resistência, água_dentro molhou > imersão líquidos, óleo > lubrificação`;
