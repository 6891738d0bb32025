const host = document.createElement('sidelight-tab');
const button = document.createElement('button');
button.dataset.state = 'matched';
button.textContent = 'Open';
button.style.cssText = 'position:fixed;right:0;top:120px;width:90px;height:32px';
button.addEventListener('click', () => chrome.runtime.sendMessage('open'));
host.attachShadow({ mode: 'closed' }).append(button);
document.documentElement.append(host);
