// The desk's own script: live updates, tabs on the phone, the session, a conversation that stays at its end.
(() => {
  const idleMinutes = 15;
  const keepMinutes = 4;
  const body = document.body;
  const title = document.title;

  const tell = name => body.dispatchEvent(new CustomEvent(name));

  // what the page loads by itself must not count as someone working
  body.addEventListener('htmx:configRequest', event => {
    event.detail.headers['X-Desk-Background'] = '1';
  });

  // a conversation is read from its end; whoever has scrolled up stays there
  const toEnd = () => {
    const talk = document.getElementById('talk');
    if (talk) talk.scrollTop = talk.scrollHeight;
  };
  let atEnd = true;
  body.addEventListener('htmx:beforeSwap', () => {
    const talk = document.getElementById('talk');
    atEnd = !talk || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
  });
  body.addEventListener('htmx:afterSettle', () => {
    if (atEnd) toEnd();
    showAlarm();
  });
  // pictures make it longer when they arrive; load does not bubble, so it is caught on its way down
  document.addEventListener('load', event => {
    if (event.target.tagName === 'IMG' && atEnd) toEnd();
  }, true);
  toEnd();

  // an alert that nobody has taken shows in the title of every open page
  function showAlarm() {
    const waiting = Number(document.getElementById('alarm')?.dataset.waiting ?? 0);
    document.title = waiting > 0 ? `【危机${waiting}】${title}` : title;
  }
  showAlarm();

  // tabs: all panes are there, the attribute says which one a narrow screen shows
  document.addEventListener('click', event => {
    const button = event.target.closest('.tab-bar [data-tab]');
    if (!button) return;
    button.closest('.tabs').dataset.tab = button.dataset.tab;
    markTabs();
    if (button.dataset.tab === 'talk') toEnd();
  });
  function markTabs() {
    for (const tabs of document.querySelectorAll('.tabs')) {
      for (const button of tabs.querySelectorAll('.tab-bar [data-tab]')) {
        button.setAttribute('aria-selected', String(button.dataset.tab === tabs.dataset.tab));
      }
    }
  }
  markTabs();

  // a form is sent once
  document.addEventListener('submit', event => {
    if (event.target.method !== 'post') return;
    const button = event.target.querySelector('[type=submit]');
    setTimeout(() => { if (button) button.disabled = true; });
  });
  addEventListener('pageshow', () => {
    for (const button of document.querySelectorAll('form[method=post] [type=submit]')) button.disabled = false;
  });

  if (body.dataset.live !== 'yes') return;

  const conversation = body.dataset.conversation;
  const events = new EventSource('/desk/events' + (conversation ? `?conversation=${encodeURIComponent(conversation)}` : ''));
  // connected, or connected again: something may have changed since the page was made
  events.addEventListener('watching', () => {
    tell('desk:work');
    tell('desk:conversation');
  });
  events.addEventListener('work', () => tell('desk:work'));
  events.addEventListener('conversation', () => tell('desk:conversation'));

  // the session lasts while someone works, and what was on the screen goes when nobody does
  let lastTouch = Date.now();
  let lastKeep = Date.now();
  const touch = () => {
    lastTouch = Date.now();
    if (lastTouch - lastKeep > keepMinutes * 60000) {
      lastKeep = lastTouch;
      fetch('/desk/keep');
    }
  };
  for (const name of ['keydown', 'pointerdown', 'scroll']) addEventListener(name, touch, { passive: true, capture: true });
  setInterval(() => {
    if (Date.now() - lastTouch > idleMinutes * 60000) location.replace('/desk/sign-in?idle=1');
  }, 15000);
})();
