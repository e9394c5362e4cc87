// node connector.mjs channel|skill|skill-waiting <settings JSON> <text>…   the published botbuilder and botframework-connector opposite the bot:
// as its channel, as a parent bot that gets the answers posted, or as one that waits for them. Every token of the bot is checked by that SDK.
// Says each text after the answer to the one before and prints each answer as a JSON line.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const express = require('express');
const { ActivityTypes, ChannelServiceRoutes, DeliveryModes } = require('botbuilder');
const { CloudChannelServiceHandler } = require('botbuilder/lib/cloudChannelServiceHandler');
const { AuthenticationConfiguration, BotFrameworkAuthenticationFactory, ServiceClientCredentialsFactory } = require('botframework-connector');

const [mode, json, ...texts] = process.argv.slice(2);
const { port, botUrl, botAppId, appId, issuer, channelId } = JSON.parse(json);
const serviceUrl = `http://127.0.0.1:${port}/`;
const conversationId = `a:${appId}/会话 1`;

/** Tokens for what this side calls, from the test's issuer. */
class Credentials extends ServiceClientCredentialsFactory {
  async isValidAppId(id) { return id === appId || id === botAppId; }
  async isAuthenticationDisabled() { return false; }
  async createCredentials(id, audience) {
    return { signRequest: async request => { request.headers.set('Authorization', `Bearer ${await tokenOf(id, audience)}`); return request; } };
  }
}

async function tokenOf(id, audience) {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: 'secret', scope: `${audience}/.default` });
  const answer = await fetch(`${issuer}/tenant/oauth2/v2.0/token`, { method: 'POST', body });
  return (await answer.json()).access_token;
}

const authentication = BotFrameworkAuthenticationFactory.create(
  '', true, `${issuer}/tenant`, 'https://api.botframework.com', 'https://api.botframework.com', 'https://api.botframework.com',
  `${issuer}/channels/openid`, `${issuer}/bots/openid`, '', new Credentials(),
  new AuthenticationConfiguration(undefined, async claims => { claims.find(claim => claim.value === botAppId) ?? fail('not a token of the bot'); }));

/** The connector service: takes what the bot sends, once its token is good. */
class Connector extends CloudChannelServiceHandler {
  async onSendToConversation(claims, conversation, activity) { return took(conversation, activity); }
  async onReplyToActivity(claims, conversation, replyTo, activity) { return took(conversation, activity); }
}

let answers = 0;
function took(conversation, activity) {
  if (conversation !== conversationId) fail(`another conversation: ${conversation}`);
  if (activity.type === ActivityTypes.Message) {
    console.log(JSON.stringify(activity.text));
    setImmediate(next);
  }
  return { id: `answer-${answers++}` };
}

const said = text => ({
  type: ActivityTypes.Message, id: `message-${texts.length}`, text, channelId, serviceUrl, locale: 'zh-CN',
  from: { id: 'worker', name: '老李' }, recipient: { id: botAppId, name: '工会小助手' }, conversation: { id: conversationId },
});

async function post(activity, token) {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const answer = await fetch(botUrl, { method: 'POST', headers, body: JSON.stringify(activity) });
  if (!answer.ok) fail(`${answer.status} ${await answer.text()}`);
}

async function next() {
  if (texts.length === 0) return process.exit(0);
  const activity = said(texts.shift());
  if (mode === 'channel')
    return post(activity, await (await fetch(`${issuer}/channel-token?aud=${botAppId}&serviceurl=${serviceUrl}`)).text());
  if (mode === 'skill-waiting') activity.deliveryMode = DeliveryModes.ExpectReplies;
  const answer = await authentication.createBotFrameworkClient()
    .postActivity(appId, botAppId, botUrl, serviceUrl, conversationId, activity);
  if (answer.status !== 200) fail(`${answer.status} ${JSON.stringify(answer.body)}`);
  if (mode === 'skill-waiting')
    for (const reply of answer.body.activities)
      if (reply.type === ActivityTypes.Message) took(conversationId, reply);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

setTimeout(() => fail('no answer in 40 s'), 40_000);
const server = express();
new ChannelServiceRoutes(new Connector(authentication)).register(server);
server.listen(port, '127.0.0.1', () => next().catch(error => fail(error.stack)));
