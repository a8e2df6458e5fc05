/** Swedish words of every day; see `
`. */
export const everyday = `
  adress läge, advokat juridisk, akut nödläge, allergi överkänslighet, ambulans nödläge, anmäla
  anmälan, anställd medarbetare arbetstagare, ansvarig ansvar, ansöka ansökan, antagning ansökan,
  apotek läkemedel, app applikation, arbetstid > schema skift, armé trupper, avbeställa avbokning,
  avskedad uppsagd, badrum bad, ban avstängning, bank konto, banna > avstängning, barn minderårig,
  barndom uppväxt, barnvagn barn, batteri laddning, bedrägeri bluff, begravd grav, begravning
  gravsättning, belöning pris, bensin drivmedel, berg topp, bestämma beslut, betala betald, betyg
  bedömning, bibliotek lån, bidrag ersättning, bild foto, biljett > färdbevis inträde, billig >
  rabatt fordon, blanda rör, blankett formulär, blind synskadad, blod blödning, blomma växt, bok
  litteratur, borgmästare kommun, bred bredd, brevlåda post, bruksanvisning manual, bryta
  överträdelse, bråka konflikt, bröd bageri, bröllop vigsel, buller > ljud störande, buss > linje
  hållplats, butik affär, bygga > byggnad uppföra, båt fartyg, börja början start, böter straff,
  campa camping, chef > ledare arbetsgivare, cigarett tobak, cigg > cigarett tobak, cykel cykla,
  dagis förskola, dator > maskin pc, deadline > sista tidsfrist, deklaration skatt, deposition
  säkerhet, diskmaskin disk, dokument > intyg handling, domare > matchen domstol, domstol rätt,
  dotter barn, drottning monark, dusch badrum, dyr pris, dö > avlida, dö avled, döda mord, döv
  hörsel, efterrätt dessert, el > elektricitet ström, element värme, elev student, entré insläpp,
  ersätta ersättning, evenemang tillställning, facket fackförening, faktura räkning, fart
  hastighet, fattig fattigdom, feber temperatur, fel > bugg problem, fest tillställning, fil
  dokument, filma inspelning, firma bolag, fisk > lax torsk, flickvän > partner sambo, flyg
  flygplats, flygplan flyg, folk > människor personer, fri frihet, frisk hälsa, frivillig > ideell
  volontär, fru hustru, frukost måltid, frukt äpple, frånvaro borta, full berusad, fusk hack,
  fängelse straff, fågel fåglar, får tillåtet, följd konsekvens, förbjudet tillåtet, förening
  klubb, företag > bolag verksamhet firma, författare skribent, förkyld influensa, förråd källare,
  försenad försening, förstöra skadegörelse, försäkring försäkringsbolag, föräldrar >
  vårdnadshavare mor far, gammal ålder, garanti reklamation, ge gåva, genast omedelbart, gifta
  äktenskap bröllop, glasögon syn, glömt återställa, granne boende, gratis > kostnadsfri
  avgiftsfri, gravid graviditet, grönsak tomat, gäst besökare, hasch cannabis, helg > lördag
  söndag, hemma distans, hemsida webbplats, hiss våning, hitta > finna, hjälm skydd, hjälpa >
  assistera stöd, hotell > logi boende, hund > husdjur koppel, hus > bostad byggnad, husdjur djur,
  hyra hyresavgift, hyra uthyrning hyresgäst, hyresgäst boende, hyresvärd fastighetsägare, hållbar
  hållbarhet, installera installation, inställning konfiguration, internet > nät nätverk, inträde
  entré, invånare befolkning, jobb arbete tjänst, jobb yrke, kaka bakverk, kalas födelsedag, kall
  kyla, kamera övervakning, kanal chatt, katt husdjur, kejsare kejsardöme, kicka utesluta, klaga
  klagomål, klass årskurs, kläder klädsel, knapp tangent, kollega medarbetare, komma ankomst,
  kommun stadshus, konsert framträdande, konto profil, kontor arbetsplats, kontrakt avtal, kort
  bankkort, kosta > pris avgift, kostnad utgift, krav nödvändig, krig konflikt, kräkas kräkning,
  kuggad underkänd, kund > köpare konsument, kung monark, kvitto underlag, kväll eftermiddag,
  kylskåp kyl, kyrka katedral, känd berömd, köra körde körning, körkort köra, kött > nöt kyckling
  fläsk, laddare ström, lag > spelare lagstiftning, laga reparera reparation, land stat, ledig
  semester, lektion undervisning, leverera leverans, ligger belägen, ljus > belysning lampa, logga
  inloggning, lov ledighet, lura bedrägeri, lya lägenhet, läcka vattenskada, lägenhet bostad,
  läkare > doktor vårdcentral, läkartid besök, lärare pedagog, läxa uppgift, långt avstånd, lön >
  ersättning inkomst, lösenord inloggning, mamma mor, mapp katalog, mat > måltid livsmedel, match
  turnering, matsal lunch, medborgare medborgarskap, medicin läkemedel, medlem medlemskap,
  medlemsavgift avgift, middag måltid, mjölk > mejeri laktos, mobbning trakasserier, mobil telefon,
  moderator administratör, morfar morföräldrar, morgon förmiddag, mormor morföräldrar, målare
  konstnär, måste obligatorisk, möbler inredning, mögel fukt, möte sammanträde, möte årsmöte,
  narkos bedövning, neka avslag, nivå grad, nummer telefonnummer, nybörjare grundkurs, nyckel lås,
  nära närhet, olycka kollision, omklädningsrum skåp, ont smärta, operation ingrepp, ordförande
  styrelse, orsak anledning, oväsen > buller störning, paket försändelse, papper > handlingar far,
  parkera parkering, pass resehandling, pengar > belopp betalning, pension pensionär, poet dikt,
  pojkvän > partner sambo, polisanmäla polisanmälan, portion personer, praktik praktikant,
  prenumeration abonnemang, present gåva, pris > kostnad avgift belopp, program programvara, prov >
  tenta tentamen examination, präst kyrkoherde, rabatt nedsatt, radera radering, rapportera anmäla,
  rast paus, recept utskrivet, regel bestämmelse, regler > ordningsregler riktlinjer, regn > väder
  nederbörd, reklam annons, reklamera reklamation, rektor skolledning, resa avresa, resväska
  bagage, retur returnera, rik rikedom, ringa telefon, rullstol funktionsnedsättning, rum sovrum,
  rösta omröstning, samtycke tillstånd, seg långsam, sekretess uppgifter, sen försenad, simhall
  bassäng, sjuk sjukdom, sjuk sjukfrånvaro, sjukanmäla sjukanmälan, sjukhus klinik, sjuksköterska
  vårdpersonal, sjö vatten, skada ersättning, skatt avgift, skift pass, skilja skilsmässa, skolka
  frånvaro, skräp avfall, skuld fordran, skärm bildskärm, slag strid, slott borg, sluta avsluta,
  slänga > avfall kasta, slå våld, slåss kämpa kamp, smittsam smitta, sno > stjäla, soldat trupper,
  sommar > juni juli augusti, son barn, sopor avfall, sova > övernatta övernattning, spara lagra,
  sparken > uppsägning avsked, spelare användare, springa löpning, spruta > injektion vaccin, spy
  kräkas, stad kommun, stark styrka, starta omstart, steka stekpanna, stig led, stipendium bidrag,
  stor storlek, straff påföljd, strand kust, strejk konflikt, städa > rengöring, stänga > avsluta
  öppettider, svimma medvetslös, sår skada, söka ansökan, ta bort, tablett piller, telefon
  smartphone, tenta tentamen, tillbaka återbetalning, tillåtet tillstånd, tjuv stöld, toa toalett,
  toalett wc, trasig > skadad defekt fel, trygg säkerhet, trädgård uteplats, träna > ledare,
  trådlös nätverk, tung vikt, turist besökare, tvättmaskin > tvätt tvättstuga, tält camping, tåg >
  järnväg station, ugn grader, underskrift underteckna, ung ungdom, uppdatera uppdatering,
  uppehållstillstånd tillstånd, uppfinna uppfann, uppgifter > information data, uppror revolt,
  uppsats avhandling, uppsägning uppsägningstid, uppvuxen uppväxt, ursprung härkomst, utbildning
  kurs, vaccin vaccination, vaktmästare fastighetsskötare, varm värme, varning varna, vegetarisk
  växtbaserad, veta kunskap, vin alkohol, vinna seger, vinter > december januari februari, vuxen
  myndig, väder klimat, vänta > väntetid väntelista, ämne kurs, ärva arv, åka åkte avresa, ålder
  år, århundrade epok, öl alkohol, öppet öppettider, öppna öppen, övernatta övernattning, övertid
  tillägg`;
