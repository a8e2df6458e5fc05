import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeptServers } from '../forget-departed.js';
import { forgetServer } from './kept-servers.js';
import { isMissing, listServerIds } from './server-folder.js';
import { writeAtomically } from './write-atomically.js';

const departuresFile = z.record(z.string(), z.iso.datetime());

/** The servers that a data folder keeps something of. */
export function diskKeptServers(dataDir: string): KeptServers {
  const path = join(dataDir, 'departures.json');
  return {
    ids: () => listServerIds(dataDir),
    forget: (serverId) => forgetServer(dataDir, serverId),
    async readDepartures() {
      const text = await readFile(path, 'utf8').catch((error) => {
        if (isMissing(error)) return '{}';
        throw error;
      });
      const departures = Object.entries(departuresFile.parse(JSON.parse(text)));
      return new Map(departures.map(([id, since]) => [id, new Date(since)]));
    },
    async writeDepartures(departures) {
      await writeAtomically(path, Buffer.from(JSON.stringify(Object.fromEntries(departures))));
    },
  };
}
