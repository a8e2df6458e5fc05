/** The playground's page. */
import { Page } from './page.js';
import * as server from './server.js';

new Page(await server.readWorld());
