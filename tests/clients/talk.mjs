// node talk.mjs <domain> <token> polling|websocket <text>…   says each text after the answer to the one before; prints what the bot said, a JSON line each
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');

const [domain, token, transport, ...texts] = process.argv.slice(2);
const client = new DirectLine({ domain, token, webSocket: transport === 'websocket', pollingInterval: 200 });
const from = { id: 'me' };
let mine = 0;

function next() {
  if (texts.length === 0) process.exit(0);
  client.postActivity({ type: 'message', from, text: texts.shift(), channelData: { clientActivityID: `m${mine++}` } })
    .subscribe(id => { if (!id || id === 'retry') fail(`not accepted: ${id}`); }, error => fail(error.message));
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

setTimeout(() => fail('no answer in 40 s'), 40_000);
client.activity$.filter(activity => activity.type === 'message' && activity.from.role === 'bot').subscribe(activity => {
  console.log(JSON.stringify(activity.text));
  next();
}, error => fail(error.message));
