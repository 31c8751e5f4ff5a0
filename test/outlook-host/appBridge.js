// Outlook as a program around a web view: phones and Mac (script messages), classic Windows (window.external). Runs before the page;
// OUTLOOK_APP is put before it: {platform, appType, locale, matrix, roaming, profile, item, faults}.
(function () {
  "use strict";
  const app = window.OUTLOOK_APP;
  const outlook = (window.outlook = {
    ...app,
    calls: [],
    notices: [],
    composed: [],
    events: new Map(),
    /** Another item is selected: desktop programs tell the pane, phones close it. */
    select(item) {
      outlook.item = item;
      const told = outlook.events.get(ITEM_CHANGED);
      itemNumber += 1;
      if (told !== undefined)
        told([item === null ? "" : JSON.stringify(initialData()), JSON.stringify({ itemNumber })]);
    },
    theme(colours) {
      outlook.events.get(THEME_CHANGED)?.([JSON.stringify(colours)]);
    },
    close() {},
  });
  /** Desktop programs count selections and say so with each answer: the library refuses answers of an older one (9030). */
  let itemNumber = 1;
  const ITEM_CHANGED = 46;
  const THEME_CHANGED = 9;
  const GET_INITIAL_DATA = 1;
  const VERSION = "16.0.20000.10000";

  const initialData = () =>
    outlook.item === null ? { ...outlook.profile, itemType: 6 } : { ...outlook.profile, ...outlook.item.data };

  /** Arguments of a call by their place, as these bridges hand them over. */
  const named = (name, args) => {
    switch (name) {
      case "body":
        return { coercionType: args[0] };
      case "attachment":
        return { id: args[0] };
      case "notification.add":
      case "notification.replace":
      case "notification.remove":
        return { key: args[0], message: args[2], type: args[1] };
      default:
        return args;
    }
  };

  /** Answers a call of the mailbox with text, or never. */
  function execute(id, args, answer) {
    if (id === GET_INITIAL_DATA) {
      return answer([JSON.stringify(initialData()), 0]);
    }
    const name = window.outlookMailbox.name(id);
    outlook.calls.push({ name, at: performance.now(), item: outlook.item?.data?.id ?? null, params: args });
    const fault = outlook.item?.faults?.[name] ?? outlook.faults?.[name] ?? null;
    const found = window.outlookMailbox.answer(outlook, name, named(name, args ?? []), outlook.item).data;
    // programs say an error beside the answer, not in it
    const said = [JSON.stringify(found), found.errorCode ?? 0];
    const later = (values, ms = 0) => void setTimeout(() => answer(values), ms);
    switch (fault?.kind) {
      case undefined:
        return later(said);
      case "silence":
        return undefined;
      case "delay":
        return later(said, fault.ms);
      case "code":
        return later([JSON.stringify({ wasSuccessful: false }), fault.code]);
      case "null":
        return later([]);
      case "refused":
        return later([JSON.stringify({ wasSuccessful: false }), 0]);
      default:
        return later([JSON.stringify({}), 0]);
    }
  }

  function messageBridge(callBack, event) {
    return (text) => {
      const { methodId, params, callbackId } = JSON.parse(text);
      const reply = (value) => callBack(callbackId, value);
      switch (methodId) {
        case 1:
          execute(params.id, params.apiArgs, (values) => reply([0, values]));
          return;
        case 2:
          outlook.events.set(params.id, (data) => event(callbackId, [data, params.id]));
          setTimeout(() => reply([0]), 0);
          return;
        case 3:
          outlook.events.delete(params.id);
          setTimeout(() => reply([0]), 0);
          return;
        case 4:
          outlook.roaming = Object.fromEntries(params.keys.map((key, at) => [key, params.values[at]]));
          setTimeout(() => reply([0]), 0);
          return;
        case 5:
          setTimeout(() => reply(context()), 0);
          return;
        default:
          setTimeout(() => reply([5001]), 0);
      }
    };
  }

  function context() {
    const list = [];
    const put = (at, value) => (list[at] = value);
    const settings = outlook.roaming ?? {};
    put(0, [Object.keys(settings), Object.values(settings)]);
    put(1, "honmono");
    put(2, outlook.appType);
    put(3, 16);
    put(4, 0);
    put(5, 0);
    put(6, 0);
    put(7, 0);
    put(8, outlook.locale);
    put(9, outlook.locale);
    put(11, "https://outlook.office.com/");
    put(12, "1");
    put(13, 1);
    put(14, "%3Ct%20aid%3D%22%22%2F%3E");
    put(16, "03e284fb-d38f-4bb8-9816-fd5605296f69");
    put(17, "honmono");
    put(18, true);
    put(19, true);
    put(20, JSON.stringify(outlook.matrix));
    if (outlook.platform === "Android") put(21, "{}");
    else put(22, VERSION);
    return list;
  }

  /** What COM hands to a page: arrays that must be asked for their content. */
  const safe = (values) => ({ toArray: () => values });

  function external() {
    const stored = () => outlook.roaming ?? {};
    const values = {
      GetAppType: outlook.appType,
      GetSolutionRef: "honmono",
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: outlook.locale,
      GetAppDataLocale: outlook.locale,
      GetDocUrl: "https://outlook.office.com/",
      GetAppCapabilities: 0,
      GetActivationMode: "1",
      GetControlIntegrationLevel: 1,
      GetSolutionToken: "%3Ct%20aid%3D%22%22%2F%3E",
      GetCorrelationId: "03e284fb-d38f-4bb8-9816-fd5605296f69",
      GetInstanceId: "honmono",
      GetTouchEnabled: false,
      GetCommerceAllowed: true,
      GetSupportedMatrix: JSON.stringify(outlook.matrix),
      GetHostFullVersion: VERSION,
      GetDialogRequirementMatrix: "{}",
      GetFeaturesForSolution: "{}",
      GetInitialDisplayMode: 0,
    };
    const made = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
    made.GetSettings = () => ({
      Read: (keys, list) => {
        for (const [key, value] of Object.entries(stored())) {
          keys.push(key);
          list.push(value);
        }
      },
      Write: (keys, list) => {
        outlook.roaming = Object.fromEntries(keys.map((key, at) => [key, list[at]]));
      },
    });
    return {
      GetContext: () => made,
      Execute: (id, args, answer) => execute(id, args, (values) => answer(safe(values), 0)),
      RegisterEvent: (id, _target, handler, answer) => {
        outlook.events.set(id, (data) => handler(id, safe(data)));
        setTimeout(() => answer(0), 0);
      },
      UnregisterEvent: (id, _target, answer) => {
        outlook.events.delete(id);
        setTimeout(() => answer(0), 0);
      },
    };
  }

  switch (outlook.platform) {
    case "iOS":
    case "Mac": {
      const call = (id, value) => window.OSF.ScriptMessaging.agaveHostCallback(id, value);
      const event = (id, value) => window.OSF.ScriptMessaging.agaveHostEventCallback(id, value);
      Object.defineProperty(window, "webkit", {
        value: { messageHandlers: { Agave: { postMessage: messageBridge(call, event) } } },
      });
      break;
    }
    case "Android":
      Object.defineProperty(window, "agaveHost", {
        value: {
          postMessage: messageBridge(
            (id, value) => window.agaveHostCallback(id, value),
            (id, value) => window.agaveHostEventCallback(id, value),
          ),
        },
      });
      break;
    case "Win32":
      Object.defineProperty(window, "external", { value: external() });
  }
})();
