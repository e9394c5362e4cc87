// node offline-directline.mjs <port> <bot url> <text>…   the published offline-directline as the bot's channel, directlinejs as its client:
// says each text after the answer to the one before, the first after the welcome, and prints what the bot said, a JSON line each
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');
const { initializeRoutes } = require('offline-directline');
const express = require('express');

const [port, botUrl, ...texts] = process.argv.slice(2);
const log = console.log;
console.log = () => {}; // the channel's own talk

initializeRoutes(express(), Number(port), botUrl);
const client = new DirectLine({ domain: `http://127.0.0.1:${port}/directline`, secret: 'none', webSocket: false, pollingInterval: 200 });

function next() {
  if (texts.length === 0) process.exit(0);
  client.postActivity({ type: 'message', from: { id: 'worker', name: '老李' }, text: texts.shift() })
    .subscribe(id => { if (!id || id === 'retry') fail(`not accepted: ${id}`); }, error => fail(error.message));
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

setTimeout(() => fail('no answer in 40 s'), 40_000);
// this channel names every bot "Bot" and says nothing of roles
client.activity$.filter(activity => activity.type === 'message' && activity.from.name === 'Bot').subscribe(activity => {
  log(JSON.stringify(activity.text));
  next();
}, error => fail(error.message));
