import { appliances } from './devices/appliances.js';
import { computers } from './devices/computers.js';
import { general } from './devices/general.js';
import { internet } from './devices/internet.js';
import { orders } from './devices/orders.js';
import { phones } from './devices/phones.js';
import { power } from './devices/power.js';
import { soundAndPicture } from './devices/sound-and-picture.js';

/** Words about devices and software by subject; see `SYNONYMS`. */
export const devices = [
  appliances,
  computers,
  general,
  internet,
  orders,
  phones,
  power,
  soundAndPicture,
].join();
