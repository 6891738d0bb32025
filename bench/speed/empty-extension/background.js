chrome.runtime.onMessage.addListener((_, sender) => {
  chrome.sidePanel.open({ windowId: sender.tab.windowId });
});
