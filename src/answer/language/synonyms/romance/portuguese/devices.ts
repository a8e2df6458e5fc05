/** Devices and how they are used; see `SYNONYMS`. */
export const devices = `
  app > programa, atualizar > versão firmware, barulho > decibéis, bateria pilha > carga autonomia
  acumulador, bluetooth parear emparelhar > conexão, botão tecla > comando interruptor, cabo fio >
  ligação conexão, caiu > impacto danos, calcário > descalcificação incrustação, carregar > carga
  alimentação adaptador, celular telemóvel smartphone > aparelho telefone dispositivo móvel, cheiro
  > odor, computador pc notebook portátil > equipamento dispositivo, criança > supervisão, câmera
  webcam > vídeo imagem, desligar apagar > desativar encerramento desconectar, esquentar quente >
  aquecimento temperatura sobreaquecimento, filtro > substituição limpeza, forno microondas >
  aquecimento, fumaça fumo > queima, garantia conserto > assistência técnica, gasta consumo >
  energia potência watts, instalar montar > montagem, ligar acender, ligar acender > arranque
  acionamento iniciar ativar, ligar_luz > iluminação interruptor, limpar > manutenção, luz_piscando
  pisca > indicador led, manual instruções > guia utilização, microfone fone auscultador > áudio
  voz som, modo > função configuração, máquina_louça lava_louça > lavável louça, não_funciona
  não_liga > avaria falha problema solução, parafuso > fixação, pen_usb usb > porta, peso >
  quilogramas, peça peças > componentes sobressalentes acessórios, pifou > avaria dano defeito,
  programa ciclo > modo função, quanto_dura > autonomia, reiniciar resetar > reinicialização
  restaurar reposição, som volume > áudio altifalante, tamanho > medidas, tela ecrã > visor painel
  monitor, televisão tv > televisor, temperatura graus > térmico, tomada ficha > alimentação
  corrente elétrica, travou congelou > bloqueio falha resposta responder, velocidade rápido >
  rotação, vermelho luz > indicador aviso, wifi wi_fi > rede sem_fios internet ligação, água_dentro
  molhou > imersão líquidos`;
