// The chat page: the official Web Chat on our own Direct Line. Words a worker reads stand in the page, not here.
const chat = document.getElementById('chat');
const texts = { ...chat.dataset };
const nonce = document.getElementById('chat-script').dataset.nonce;
const hotlines = texts.numbers.split(' ');
const domain = `${location.origin}/v3/directline`;
const dark = matchMedia('(prefers-color-scheme: dark)');

const kept = {
  get: name => { try { return localStorage.getItem(`unionbot.${name}`); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem(`unionbot.${name}`, value); } catch { /* private mode: not remembered */ } },
};

// ---- what was typed or could not be sent comes back after a reload ----
let unsent = [];
const keepDraft = text => kept.set('draft', [...unsent.map(message => message.text), text].filter(Boolean).join('\n'));
let box = '';

const linkNumbers = text => hotlines.reduce(
  (result, number) => result.replace(new RegExp(`(?<![\\d\\[:-])${number}(?![\\d\\]-])`, 'g'), `[${number}](tel:${number.replaceAll('-', '')})`), text);

// Bot texts are Markdown, where a single line break is only a space.
const forReading = activity => activity.type === 'message' && activity.from?.role !== 'user' && activity.text
  ? { ...activity, text: linkNumbers(activity.text).replace(/(?<!\n)\n(?!\n)/g, '  \n') }
  : activity;

const idOf = activity => activity?.channelData?.clientActivityID;

const middleware = () => next => action => {
  if (action.type === 'WEB_CHAT/SET_SEND_BOX') keepDraft(box = action.payload.text);
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING' && action.payload.activity.text) {
    unsent = [...unsent.filter(message => message.id !== idOf(action.payload.activity)), { id: idOf(action.payload.activity), text: action.payload.activity.text }];
    keepDraft(box);
  }
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') {
    unsent = unsent.filter(message => message.id !== action.meta.clientActivityID);
    keepDraft(box);
    store.dispatch({ type: 'WEB_CHAT/DISMISS_NOTIFICATION', payload: { id: 'refused' } });
  }
  if (action.type === 'WEB_CHAT/SEND_MESSAGE' && action.payload.text?.trim() === texts.elderWord) setElder(true);
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY')
    action = { ...action, payload: { ...action.payload, activity: forReading(action.payload.activity) } };
  return next(action);
};

const store = window.WebChat.createStore({}, middleware);
const tell = message => store.dispatch({ type: 'WEB_CHAT/SET_NOTIFICATION', payload: { id: 'refused', level: 'error', message } });

// ---- connection ----
async function pageToken() {
  const response = await fetch('/chat/token', { method: 'POST' });
  if (!response.ok) throw new Error(`token ${response.status}`);
  return response.json();
}

// The server says in Chinese why it refused a message; Web Chat alone would only say that it failed.
function explaining(directLine) {
  const post = directLine.postActivity.bind(directLine);
  directLine.postActivity = activity => post(activity).do({
    next: id => { if (id === 'retry') tell(texts.noticeFailed); },
    error: error => tell(error?.xhr?.response?.error?.message ?? error?.response?.error?.message ?? texts.noticeFailed),
  });
  return directLine;
}

// A page that slept longer than its token lives gets a new one and goes on where it was.
async function renew(directLine) {
  try {
    const { token, conversationId } = await pageToken();
    const response = await fetch(`${domain}/conversations/${conversationId}?watermark=${directLine.watermark}`, { headers: { authorization: `Bearer ${token}` } });
    const { streamUrl } = await response.json();
    directLine.reconnect({ conversationId, token, streamUrl });
  } catch {
    setTimeout(() => renew(directLine), 5000);
  }
}

async function connect() {
  const { token, userId, conversationId } = await pageToken();
  const directLine = explaining(window.WebChat.createDirectLine({ domain, token, conversationId, timeout: 15000 }));
  const expired = 3;
  directLine.connectionStatus$.subscribe(status => { if (status === expired) renew(directLine); });
  return { directLine, userId };
}

// ---- look ----
const elder = () => document.documentElement.classList.contains('elder');

function styleOptions() {
  const css = getComputedStyle(document.documentElement);
  const colour = name => css.getPropertyValue(`--${name}`).trim();
  const [text, muted, line, page, card, mine] = ['text', 'muted', 'line', 'page', 'card', 'mine'].map(colour);
  const button = elder() ? 60 : 44;
  const hover = dark.matches ? '#2A323D' : '#F0F2F5';
  return {
    accent: colour('union'), subtle: muted, backgroundColor: page, primaryFont: css.getPropertyValue('--font').trim(), fontSizeSmall: '81.25%',
    rootHeight: '100%', transitionDuration: '0s', paddingRegular: 12, paddingWide: 12,
    bubbleBackground: card, bubbleBorderColor: line, bubbleBorderRadius: 12, bubbleTextColor: text, bubbleMinHeight: 44, bubbleMinWidth: 0,
    bubbleMaxWidth: 612, bubbleFromUserBackground: mine, bubbleFromUserBorderColor: mine, bubbleFromUserBorderRadius: 12, bubbleFromUserTextColor: text,
    bubbleImageHeight: 200, messageActivityWordBreak: 'break-word', emojiSet: {}, markdownRenderHTML: false,
    sendBoxBackground: card, sendBoxTextColor: text, sendBoxPlaceholderColor: muted, sendBoxBorderTop: `solid 1px ${line}`, sendBoxHeight: elder() ? 64 : 56,
    sendBoxTextWrap: true, sendBoxMaxHeight: 160, sendBoxButtonColor: text, sendBoxButtonColorOnDisabled: muted, sendBoxButtonShadeBorderRadius: 12,
    sendBoxButtonShadeColorOnHover: hover, sendBoxButtonShadeColorOnActive: hover, sendBoxButtonShadeColorOnDisabled: 'transparent', sendBoxButtonShadeInset: 6,
    uploadAccept: 'image/*,.pdf,.doc,.docx,.xls,.xlsx,audio/*', sendTimeout: 15000,
    // held back until a text is sent, a picked photo shows as a dot only and a phone has no key to send it
    sendAttachmentOn: 'attach',
    suggestedActionLayout: 'flow', suggestedActionsFlowMaxHeight: 260, suggestedActionHeight: button, suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 1, suggestedActionBorderColor: muted, suggestedActionTextColor: text, suggestedActionBackgroundColor: card,
    suggestedActionBackgroundColorOnHover: hover, suggestedActionBackgroundColorOnActive: hover, suggestedActionTextColorOnHover: text,
    suggestedActionKeyboardFocusIndicatorBorderColor: '#1D6FD6', suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2, suggestedActionKeyboardFocusIndicatorInset: 2,
    timestampColor: muted, timestampFormat: 'relative', groupTimestamp: 300000, notificationText: muted, showAvatarInGroup: 'status',
    hideTelephoneKeypadButton: true, autoScrollSnapOnActivity: false, maxMessageLength: 10000,
  };
}

const strings = defaults => ({
  ...defaults,
  ACTIVITY_STATUS_SEND_FAILED_RETRY: texts.failedRetry,
  CONNECTIVITY_STATUS_ALT_RECONNECTING: texts.offline,
  CONNECTIVITY_STATUS_ALT_FATAL: texts.fatal,
  TEXT_INPUT_PLACEHOLDER: texts.placeholder,
});

let session;
function render() {
  window.WebChat.renderWebChat({
    directLine: session.directLine, userID: session.userId, store, nonce, locale: 'zh-CN', styleOptions: styleOptions(),
    overrideLocalizedStrings: strings, webSpeechPonyfillFactory: session.speech,
  }, chat);
}

function setElder(on) {
  document.documentElement.classList.toggle('elder', on);
  document.getElementById('elder').setAttribute('aria-pressed', on);
  kept.set('elder', on ? '1' : '');
  if (session) render();
}

// ---- page ----
const sheet = document.getElementById('sheet');
document.getElementById('phones').addEventListener('click', () => sheet.showModal());
sheet.addEventListener('click', event => { if (event.target === sheet) sheet.close(); });
document.getElementById('elder').addEventListener('click', () => setElder(!elder()));
document.getElementById('notice-close').addEventListener('click', event => {
  kept.set('notice', '1');
  event.target.parentElement.hidden = true;
});
document.getElementById('notice').hidden = kept.get('notice') === '1';
dark.addEventListener('change', () => session && render());
setElder(kept.get('elder') === '1');

async function start() {
  try {
    session = await connect();
  } catch {
    chat.querySelector('.loading').textContent = texts.offline;
    setTimeout(start, 3000);
    return;
  }
  if ('webkitSpeechRecognition' in window && navigator.mediaDevices)
    session.speech = window.WebChat.createBrowserWebSpeechPonyfillFactory();
  const draft = kept.get('draft');
  chat.textContent = '';
  render();
  if (draft) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
}
start();
