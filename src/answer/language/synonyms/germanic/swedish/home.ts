/** Swedish words of home, money and family; see `
`. */
export const home = `
  adoptera > adoption, airbnb > korttidsuthyrning uthyrning, andra_hand > andrahandsuthyrning, arv
  ärva > dödsbo arvinge, avbetalning delbetala > månadsvis, badrum > våtrum, balkong uteplats >
  räcke, barnvagn > trapphus, barnvakt > tillsyn, bebis > spädbarn, begravd > gravsatt kyrkogård,
  betala > erlägga, betalt få_betalt > lön ersättning, bil > parkering, billig rabatt > nedsatt,
  blommor > blomlåda plantering, boka > reservera, borra > borrning bullrande, bostadsrätt >
  förening, brandvarnare brand > brandlarm utrymning, bråk > störning, böta > straffavgift avgift,
  cigg > rökning, cykel > cykelrum, dog > bortgång omkom, duvor mata > fåglar, dyr > kostnad, dörr
  > port, elbil ladda > laddstolpe, elräkning el > förbrukning elektricitet, farfar morbror >
  släkting, fest > störning, flytta > inflyttning adressändring, flytta_ut > avflyttning
  uppsägning, flyttstäda > avflyttning städning, fönster ruta > glas, för_sent > försenad dröjsmål
  påminnelse, försäkring > ersättning, gammal_soffa > grovsopor möbler, gifta_sig gift > äktenskap
  bröllop vigsel, gratis > avgift, grilla > grillning kol, hamra snickra > renovering arbete, hiss
  > våningsplan, hittegods upphittat > kvarglömda, hund vovve > husdjur koppel rasta, hyra >
  månadsavgift, hyra_ut > andrahandsuthyrning uthyrning, hyreshöjning > höjning hyresavgift,
  hyresvärd > värd, inkasso > fordran, inneboende > andrahandsuthyrning, kallt > element
  uppvärmning, katt kanin hamster > husdjur, kläder jacka skor > klädsel, koppel > kopplad, kosta >
  kronor, källare vind > förråd, kö > kötid köplats, kök > köksfläkt spis, lampa > belysning,
  läcker > läckage, lägenhet lya > bostad hushåll, lån > utlåning kredit, mamma pappa > förälder
  vårdnadshavare, mormor farmor morfar farfar > äldre anhörig, måla tapetsera > väggar, mögel fukt
  > ventilation fuktskada, nödutgång > utrymningsväg, oljud högljudd > störning buller, parkera >
  parkeringsplats, pengar cash > kontanter belopp, pengarna_tillbaka > återbetalning, påminnelse >
  påminnelseavgift, renovera göra_om > renovering ombyggnad ingrepp, ränta > dröjsmålsränta, råttor
  möss kackerlackor > skadedjur, röka > tobak, saker prylar > ägodelar tillhörigheter föremål,
  sambo pojkvän flickvän > partner prövosamboende, sent > klockan kväll, skatt > skatteverket,
  skilja_sig > skilsmässa äktenskapsskillnad, skräp sopor > hushållsavfall, skuld > skuldsatt
  inkasso, slänga kasta > sopor avfall återvinning, soffa säng möbel > möbler grovsopor, sova >
  bädd logi, sova_över övernatta > övernattning bädd vandrarhem, störa störning > buller tyst,
  swish > betalning, säga_upp uppsägning > upphörande, tappat borttappad borta > förlorad
  bortkommen upphittad, tappat_bort > borttappad förlust, testamente > arv, tillbaka > återlämna
  retur, trappa > trapphus, trea tvåa etta > lägenhet rum, tvillingar > syskon, tvätta tvättid >
  tvättstuga pass tvättmaskin, tvättmaskin torktumlare > tvättstuga, tyst > ljud buller, underhåll
  > underhållsbidrag, varmt > temperatur värme, vattenräkning vatten > förbrukning, vem_ringer
  vem_kontaktar > vaktmästare anmälan, vänta > dröja kötid, värdesaker > värdeföremål, änka >
  efterlevande, återvinna panta > sortera`;
