/** Swedish words of every day; see `
`. */
export const everyday = `
  adress läge, advokat juridisk, akut nödläge, allergi överkänslighet, ambulans nödläge, anmäla
  anmälan, anställd medarbetare arbetstagare, ansvarig ansvar, ansöka ansökan, antagning ansökan,
  apotek läkemedel, app applikation, arbetstid > schema skift, armé trupper, avbeställa avbokning,
  avboka avbokning, avskedad uppsagd, badrum bad, ban avstängning, bank konto, banna > avstängning
  avstängd, barn minderårig, barndom uppväxt, barnvagn barn, batteri laddning, bedrägeri bluff,
  begravd grav, begravning gravsättning, belöning pris, bensin drivmedel, berg topp, beställa
  beställning, bestämma beslut, betala betalning betald, betyg bedömning, bibliotek lån, bidrag
  ersättning, bild foto, biljett > färdbevis inträde, billig > rabatt fordon, blanda rör, blankett
  formulär, blind synskadad, blod blödning, blomma växt, bok litteratur, borgmästare kommun, bred
  bredd, brevlåda post, bruksanvisning manual, bryta bröt brott, bryta överträdelse, bråka
  konflikt, bröd bageri, bröllop vigsel, buller > ljud störande, buss > linje hållplats, butik
  affär, bygga > byggnad uppföra, bära bar, båt fartyg, börja början start, böter straff, campa
  camping, chef > ledare arbetsgivare, cigarett tobak, cigg > cigarett tobak, cykel cykla, dagis
  förskola, dator > maskin pc, deadline > sista tidsfrist, deklaration skatt, deposition säkerhet,
  diskmaskin disk, dokument > intyg handling, domare > matchen domstol, domstol rätt, dotter barn,
  dra drog, dricka drack druckit dryck, drottning monark, dusch badrum, dyr pris, dö > avlida
  dödsfall, dö dog död avled, döda mord, döv hörsel, efterrätt dessert, el > elektricitet ström,
  element värme, elev student, entré insläpp, ersätta ersättning, evenemang tillställning, facket
  fackförening, faktura räkning, falla föll, fart hastighet, fattig fattigdom, feber temperatur,
  fel > bugg problem, fest tillställning, fil dokument, filma inspelning, finna fann funnit fynd,
  firma bolag, fisk > lax torsk, flickvän > partner sambo, flyg flygplats, flyga flög flygning,
  flygplan flyg, folk > människor personer, fri frihet, frisk hälsa, frivillig > ideell volontär,
  fru hustru, frukost måltid, frukt äpple, frånvaro borta, full berusad, fusk hack, fängelse
  straff, fågel fåglar, får tillåtet, född födelse, följd konsekvens, förbjuda förbjöd förbud,
  förbjudet tillåtet, förening klubb, företag > bolag verksamhet firma, författare skribent,
  förkyld influensa, förlora förlust, förolämpa förolämpning, förråd källare, försenad försening,
  förstöra skadegörelse, försäkring försäkringsbolag, föräldrar > vårdnadshavare mor far, gammal
  ålder äldre, garanti reklamation, ge gav gåva, genast omedelbart, gifta äktenskap bröllop,
  glasögon syn, glömt återställa, granne boende, gratis > kostnadsfri avgiftsfri, gravid
  graviditet, grönsak tomat, gäst besökare, gå gick, hasch cannabis, helg > lördag söndag, hemma
  distans, hemsida webbplats, hiss våning, hitta > finna fynd, hjälm skydd, hjälpa > assistera
  stöd, hotell > logi boende, hund > husdjur koppel, hus > bostad byggnad, husdjur djur, hyra
  hyresavgift, hyra uthyrning hyresgäst, hyresgäst boende, hyresvärd fastighetsägare, hålla höll,
  hållbar hållbarhet, hög höjd, installera installation, inställning konfiguration, internet > nät
  nätverk, inträde entré, invånare befolkning, jobb arbete tjänst, jobb yrke, kaka bakverk, kalas
  födelsedag, kall kyla, kamera övervakning, kanal chatt, katt husdjur, kejsare kejsardöme, kicka
  utesluta, klaga klagomål, klass årskurs, kläder klädsel, knapp tangent, kollega medarbetare,
  komma kom ankomst, kommun stadshus, konsert framträdande, konto profil, kontor arbetsplats,
  kontrakt avtal, kort bankkort, kosta > pris avgift, kostnad utgift, krav nödvändig, krig
  konflikt, kräkas kräkning, kuggad underkänd, kund > köpare konsument, kung monark, kvitto
  underlag, kväll eftermiddag, kylskåp kyl, kyrka katedral, känd berömd, köpa > köpte inköp, köra
  körde körning, körkort köra, kött > nöt kyckling fläsk, ladda laddning, laddare ström, lag >
  spelare lagstiftning, laga reparera reparation, land stat, ledig semester, lektion undervisning,
  leverera leverans, ligger belägen, ljus > belysning lampa, logga inloggning, lov ledighet, lura
  bedrägeri, lya lägenhet, läcka vattenskada, lägenhet bostad, läkare > doktor vårdcentral,
  läkartid besök, lämna inlämning, lärare pedagog, läsa läste läsning, läxa uppgift, lång längd,
  långt avstånd, lön > ersättning inkomst, lösenord inloggning, mamma mor, mapp katalog, mat >
  måltid livsmedel, match turnering, matsal lunch, medborgare medborgarskap, medicin läkemedel,
  medlem medlemskap, medlemsavgift avgift, middag måltid, mjölk > mejeri laktos, mobbning
  trakasserier, mobil telefon, moderator administratör, morfar morföräldrar, morgon förmiddag,
  mormor morföräldrar, målare konstnär, måste obligatorisk, möbler inredning, mögel fukt, möte
  sammanträde, möte årsmöte, narkos bedövning, neka avslag, nivå grad, nummer telefonnummer,
  nybörjare grundkurs, nyckel lås, nära närhet, olycka kollision, omklädningsrum skåp, ont smärta,
  operation ingrepp, ordförande styrelse, orsak anledning, oväsen > buller störning, paket
  försändelse, papper > handlingar far, parkera parkering, pass resehandling, pengar > belopp
  betalning, pension pensionär, poet dikt, pojkvän > partner sambo, polisanmäla polisanmälan,
  portion personer, praktik praktikant, prenumeration abonnemang, present gåva, pris > kostnad
  avgift belopp, program programvara, prov > tenta tentamen examination, präst kyrkoherde, rabatt
  nedsatt, radera radering, rapportera anmäla, rast paus, recept utskrivet, regel bestämmelse,
  regler > ordningsregler riktlinjer, regn > väder nederbörd, reklam annons, reklamera reklamation,
  rektor skolledning, resa avresa, resväska bagage, retur returnera, rik rikedom, ringa telefon,
  rullstol funktionsnedsättning, rum sovrum, röka rökning, rösta omröstning, samtycke tillstånd, se
  såg sett, seg långsam, sekretess uppgifter, sen försenad, simhall bassäng, simma simning, sjuk
  sjukdom, sjuk sjukfrånvaro, sjukanmäla sjukanmälan, sjukhus klinik, sjuksköterska vårdpersonal,
  sjunga sjöng sång, sjö vatten, skada ersättning, skatt avgift, skift pass, skilja skilsmässa,
  skolka frånvaro, skriva skrev, skräp avfall, skuld fordran, skärm bildskärm, slag strid, slott
  borg, sluta avsluta, slänga > avfall kasta, slå slog, slå våld, slåss kämpa kamp, smittsam
  smitta, sno > stjäla stöld, soldat trupper, sommar > juni juli augusti, son barn, sopor avfall,
  sova > övernatta övernattning, sova sömn, spara lagra, sparken > uppsägning avsked, spelare
  användare, springa sprang löpning, spruta > injektion vaccin, spy kräkas, stad kommun, stark
  styrka, starta omstart, steka stekpanna, stig led, stipendium bidrag, stjäla stal stöld, stor
  storlek, straff påföljd, strand kust, strejk konflikt, städa > städning rengöring, stänga >
  avsluta öppettider, stänga stängning, stå stod, svimma medvetslös, säga sade sagt, sälja sålde
  försäljning, sår skada, söka ansökan, ta bort, tablett piller, telefon smartphone, tenta
  tentamen, tillbaka återbetalning, tillåtet tillstånd, tjuv stöld, toa toalett, toalett wc, trasig
  > skadad defekt sönder fel, trygg säkerhet, trädgård uteplats, träna > träning ledare, trådlös
  nätverk, tung vikt, turist besökare, tvättmaskin > tvätt tvättstuga, tält camping, tåg > järnväg
  station, ugn grader, underskrift underteckna, ung ungdom, uppdatera uppdatering,
  uppehållstillstånd tillstånd, uppfinna uppfann uppfinning, uppgifter > information data, uppror
  revolt, uppsats avhandling, uppsägning uppsägningstid, uppvuxen uppväxt, ursprung härkomst,
  utbildning kurs, vaccin vaccination, vaktmästare fastighetsskötare, vandra vandring, varm värme,
  varning varna, vegetarisk växtbaserad, veta visste kunskap, vin alkohol, vinna vann vunnit seger,
  vinter > december januari februari, vuxen myndig, väder klimat, välja valde val, vänta > väntetid
  väntelista, ämne kurs, ärva arv, äta ätit, åka åkte avresa, ålder år, århundrade epok, återbetala
  återbetalning, öl alkohol, öppet öppettider, öppna öppen öppning, överföra överföring, övernatta
  övernattning, övertid tillägg`;
