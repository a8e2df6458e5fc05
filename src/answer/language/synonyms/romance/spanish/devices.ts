/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  activar habilitar, actualizar versión, adjunto archivo, ajustes opciones, aparato > equipo
  electrodoméstico, app aplicación, apretar > pulsar presionar, archivo > fichero documento,
  arrancar arranque, auriculares cascos, batería > carga autonomía, borrar > eliminación supresión
  suprimir, botón pulsar, buscar > búsqueda localizar, cable conexión, cafetera café, cargador
  alimentación, carpeta archivo, celu celular móvil, celular terminal, clave credencial, colgado
  bloqueado, compatible compatibilidad, compu computadora ordenador, computadora > equipo ordenador,
  conectarse > acceder sesión conexión, configurar ajustes, consumo > energía potencia, contraseña >
  credencial restablecer, copiar duplicar, crear registro, desactivar deshabilitar, descalcificar
  cal, destornillador herramienta, dispositivo terminal, encender > arrancar iniciar, enchufar >
  conectar corriente, encriptar cifrado, entrar sesión, espacio almacenamiento, fallo > avería
  defecto incidencia error, filtro tamiz, funciona > fallo avería, guardar almacenar, hervidor agua,
  idioma lengua, instalar configuración, internet > línea web inalámbrica, lavaplatos lavavajillas,
  lento > rendimiento velocidad, limpiar limpiador, logearse > sesión acceder, login > sesión
  acceso, luz > piloto indicador, mando distancia, manual > instrucciones guía, medidas dimensiones,
  memoria almacenamiento, montar > montaje ensamblar, mover trasladar, móvil > teléfono smartphone
  terminal celular, olor oler, olvidar > recuperar restablecer, ordenador equipo, pantalla
  visualización, parpadear > luz piloto parpadea, pc ordenador, pegar insertar, phishing >
  suplantación fraude, pitar > señal acústica, portátil ordenador, prender encender, problema >
  fallo avería dificultad, programa > aplicación software, pulsar presionar, quitar > eliminar
  suprimir, ratón clic, red inalámbrica, señal red, sonido > audio volumen, subir cargar, suprimir
  supresión, tablet dispositivo, tamaño > dimensiones medidas, tecla botón, teléfono línea, tornillo
  atornillar, tutorial guía, usuario identificador, versión edición, virus > malware malicioso,
  volumen audio, web > página sitio, wifi > inalámbrica internet`;
