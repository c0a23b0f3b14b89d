// Beside Swagger UI: its style, who is signed in, and Chinese labels on the Chinese document.
(function () {
  'use strict';

  const CHINESE = {
    Authorize: '登录 Authorize',
    Logout: '退出',
    Close: '关闭',
    'Available authorizations': '登录',
    'Try it out': '填写',
    'Try it out ': '填写',
    Cancel: '取消',
    Reset: '重置',
    Execute: '发送',
    Clear: '清除',
    Parameters: '参数',
    Name: '名称',
    Description: '说明',
    Code: '状态码',
    Details: '内容',
    Responses: '回答',
    'Request body': '填写内容',
    'Server response': '服务器的回答',
    'Response body': '回答内容',
    'Response headers': '回答头',
    'Example Value': '示例',
    Schema: '结构',
    Download: '下载',
    'No parameters': '无须参数',
    Loading: '读取中',
  };

  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/shiliu/desk.css';
  document.head.append(style);

  let token;

  function chinese() {
    const chosen = document.querySelector('.topbar select');
    return chosen !== null && chosen.value.endsWith('openapi-zh');
  }

  function label(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const words = CHINESE[node.nodeValue.trim()];
      if (words && !node.parentElement.closest('textarea, pre, .microlight')) {
        node.nodeValue = words;
      }
    }
  }

  async function showWho(system) {
    const found = system.authSelectors.authorized().getIn(['signin', 'token', 'access_token']);
    if (found === token) {
      return;
    }
    token = found;
    const place = document.getElementById('who') || document.createElement('div');
    place.id = 'who';
    document.querySelector('#swagger-ui').before(place);
    if (!found) {
      place.textContent = '';
      return;
    }
    const answer = await fetch('/api/v1/me', {headers: {Authorization: 'Bearer ' + found}});
    if (answer.ok) {
      const me = await answer.json();
      place.textContent = '已登录 Signed in: ' + me.name + ' (' + me.roles.join(', ') + ')';
    } else {
      place.textContent = '登录已过期，请重新登录。 Your sign-in has run out; please sign in again.';
    }
  }

  // Named in quarkus.swagger-ui.plugins.
  window.ShiliuDesk = function () {
    return {
      afterLoad: function (system) {
        setTimeout(() => {
          system.getStore().subscribe(() => showWho(system));
          showWho(system);
        });
        new MutationObserver(() => {
          if (chinese()) {
            label(document.getElementById('swagger-ui'));
          }
        }).observe(document.getElementById('swagger-ui'), {childList: true, subtree: true});
      },
    };
  };
})();
