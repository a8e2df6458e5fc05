/** Swedish words of work, school, law and clubs; see `
`. */
export const work = `
  advokat > jurist, anmäla_sig anmäla > anmälan, arbetslös utan_jobb > sysselsättning uppsagd,
  arbetstid hur_länge_jobbar > arbetsdag timmar, avboka avanmäla > avanmälan, bli_medlem gå_med >
  medlemskap inträde, bok > verk bibliotek, bryta_mot > överträdelse förseelse, chef >
  arbetsledare, dagis förskola > barnomsorg, deadline senast > sista, domstol > rättegång, fuska >
  plagiat, får tillåtet > tillåten förbjuden tillstånd medges, förbjudet inte_får > otillåten,
  förening klubb > medlem styrelse, jobb arbeta > anställning, jobba_hemma > distansarbete, kamera
  filma > inspelning övervakning, klaga överklaga > besvär, klagomål > reklamation, kommun >
  myndighet, kontakta > telefon, kuggad underkänd > omprov, legg leg > legitimation, lärare >
  undervisare, läxa > hemuppgift, låna_om > förlängning, lön > arvode, max högst > maximalt,
  minderårig > omyndig, minst > lägst, mobba > trakasserier kränkning, måste krav > obligatorisk
  skyldig, möte > stämma, ofta hur_ofta > gånger pass, papper intyg > handling dokument,
  personuppgifter gdpr > uppgifter integritet, plugga > studier utbildning, polis > polisanmälan,
  prov tenta > examination, rasist hata > trakasserier ursprung, rast > vila, regel regler >
  bestämmelse stadgar, rösta > val, sjuk > sjukanmälan, skada > ansvar, skola > undervisning elev,
  skolka frånvarande > frånvaro, straff > avstängning varning, tillstånd lov > medgivande
  godkännande, tjuv > inbrott, utesluten kickad > uteslutning avstängning, vem_betalar > kostnad
  ansvar, ålder hur_gammal > lägsta år, övertid > mertid`;
