document.querySelector('#script').textContent = 'run';
globalThis.heard = [];
for (const event of ['store.locked', 'window.restored', 'close.requested']) {
  globalThis.prepareAReport.on(event, (detail) => globalThis.heard.push({ event, detail }));
}

// Tried by the page itself, because a script sent by a debugger is not held to the policy.
globalThis.refused = [];
const attempt = (what, run) => {
  try {
    run();
  } catch {
    globalThis.refused.push(what);
  }
};
setTimeout(() => {
  attempt('markup', () => {
    document.body['inner' + 'HTML'] = '<img src=x onerror="globalThis.broken=1">';
  });
  attempt('eval', () => Reflect.get(globalThis, 'eval')('globalThis.broken=1'));
  attempt('function', () => Reflect.get(globalThis, 'Function')('globalThis.broken=1')());
  attempt('timer text', () => setTimeout('globalThis.broken=1', 0));
  attempt('foreign worker', () => new Worker(URL.createObjectURL(new Blob(['1']))));
  attempt('script text', () => {
    const script = document.createElement('script');
    script.text = 'globalThis.broken=1';
  });
  setTimeout(() => globalThis.refused.push('all tried'), 50);
}, 0);
