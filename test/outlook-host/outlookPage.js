// Outlook on the web, emulated: frames the pane and speaks the host protocol with the real office.js. Steered by tests through window.outlook.
/* oxlint-disable no-underscore-dangle -- the names of the protocol */
(function () {
  "use strict";
  const CONVERSATION = "6ed5f220_7fd16718_1795346958359";
  const CONTROL = "{7a0012cc-ae8c-4a2c-a288-3c8d659cc815}";
  const outlook = {
    /** Locale of Office's own texts and of the pane. */
    locale: "ja-JP",
    matrix: { Mailbox: "1.14", DialogApi: "1.1" },
    /** Stored settings, each value a JSON string. */
    roaming: {},
    profile: {
      userDisplayName: "Someone",
      userEmailAddress: "someone@example.com",
      userProfileType: "office365",
      userTimeZone: "Tokyo Standard Time",
      hostVersion: "20260101001.01",
      owaView: "ThreeColumns",
      ewsUrl: "https://outlook.office.com/ews",
      restUrl: "https://outlook.office.com/api",
      isRestIdSupported: true,
    },
    /** {data, headers, html, attachments: {id: {content, format}}}; null: nothing selected. */
    item: null,
    /** Fault by name of call or of action: {kind: "code", code} | {kind: "silence"} | {kind: "null"} | {kind: "delay", ms} | {kind: "empty"} | {kind: "refused"}. */
    faults: {},
    /** Registered events by action name. */
    events: new Map(),
    calls: [],
    notices: [],
    composed: [],
    frame: null,
    open,
    select,
    theme,
    close,
  };
  window.outlook = outlook;

  function open(url, allow) {
    close();
    const frame = document.createElement("iframe");
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${CONVERSATION}`,
      hostInfo: `Outlook|Web|16.01|${outlook.locale}|03e284fb-d38f-4bb8-9816-fd5605296f69||disableLogging|0`,
      xdmInfo: `${CONVERSATION}|${CONTROL}|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
    frame.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox",
    );
    if (allow) frame.allow = allow;
    frame.style.cssText = "position:absolute;right:0;top:0;width:320px;height:700px;border:0";
    frame.src = url;
    document.body.append(frame);
    outlook.frame = frame;
  }

  function close() {
    outlook.frame?.remove();
    outlook.frame = null;
    outlook.events.clear();
  }

  function initialData() {
    if (outlook.item === null) return { ...outlook.profile, itemType: 6 };
    return { ...outlook.profile, ...outlook.item.data };
  }

  /** Another item is selected. `quiet`: as on Outlook.com, where nobody is told. */
  function select(item, quiet) {
    outlook.item = item;
    if (!quiet && outlook.events.has("olkItemSelectedChanged"))
      fire("olkItemSelectedChanged", item === null ? "" : initialData());
  }

  function theme(colours) {
    fire("officeThemeChanged", [JSON.stringify(colours)]);
  }

  function fire(action, data) {
    post({ _messageType: 1, _actionName: action, _correlationId: -1, _data: data, _errorCode: 0, _responseType: 1 });
  }

  function post(message) {
    outlook.frame?.contentWindow?.postMessage(
      JSON.stringify({ _conversationId: CONVERSATION, _origin: location.origin, _serializerVersion: 1, ...message }),
      new URL(outlook.frame.src).origin,
    );
  }

  addEventListener("message", (event) => {
    if (outlook.frame === null || event.source !== outlook.frame.contentWindow || typeof event.data !== "string")
      return;
    if (event.origin !== new URL(outlook.frame.src).origin) return;
    let request;
    try {
      request = JSON.parse(event.data);
    } catch {
      return;
    }
    if (request._messageType !== 0 || request._conversationId !== CONVERSATION) return;
    const name =
      request._actionName === "ExecuteMethod"
        ? outlookMailbox.name(request._data.MethodData.DispatchId)
        : request._actionName;
    const call = {
      name,
      at: performance.now(),
      item: outlook.item?.data?.id ?? null,
      params: request._data?.ApiParams ?? null,
    };
    if (request._actionName !== "ContextActivationManager_notifyHost") outlook.calls.push(call);
    const answer = (data, code = 0) =>
      post({
        _messageType: 1,
        _actionName: request._actionName,
        _correlationId: request._correlationId,
        _data: data,
        _errorCode: code,
        _responseType: 0,
      });
    const fault = outlook.item?.faults?.[name] ?? outlook.faults[name] ?? null;
    // what is asked is about the item that is selected now, however late the answer goes out
    const said = respond(request, name, outlook.item);
    if (fault === null) return said === undefined ? undefined : answer(said.data, said.code);
    switch (fault.kind) {
      case "silence":
        return undefined;
      case "null":
        return answer(null, 0);
      case "code":
        return answer({ error: true, errorCode: fault.code, wasSuccessful: false }, 0);
      case "refused":
        return answer({ wasSuccessful: false }, 0);
      case "empty":
        return answer({}, 0);
      case "delay":
        return void setTimeout(() => answer(said.data, said.code), fault.ms);
      default:
        throw new Error(`no such fault: ${fault.kind}`);
    }
  });

  function respond(request, name, item) {
    if (request._actionType === 1) {
      outlook.events.set(request._actionName, true);
      return { data: { Error: 0 }, code: 0 };
    }
    if (request._actionType === 2) {
      outlook.events.delete(request._actionName);
      return { data: { Error: 0 }, code: 0 };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return { data: appContext(), code: 0 };
      case "ContextActivationManager_notifyHost":
        return undefined;
      case "GetInitialData":
        return { data: initialData(), code: 0 };
      case "executeMethod":
        return { data: { Version: 1, Error: 5001 }, code: 0 };
      case "ExecuteMethod":
        return outlookMailbox.answer(outlook, name, request._data.ApiParams ?? {}, item);
      default:
        return { data: {}, code: -2 };
    }
  }

  function appContext() {
    return {
      _id: CONTROL,
      _appName: 64,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _hostFullVersion: "20260101001.01",
      _appUILocale: outlook.locale,
      _dataLocale: outlook.locale,
      _docUrl: `${location.origin}/mail/`,
      _clientMode: 0,
      _reason: "documentOpened",
      _settings: outlook.roaming,
      _osfControlType: 1,
      _eToken: "%3Ct%20aid%3D%22%22%2F%3E",
      _correlationId: "03e284fb-d38f-4bb8-9816-fd5605296f69",
      _appInstanceId: CONTROL,
      _requirementMatrix: JSON.stringify(outlook.matrix),
      _addinName: "Honmono",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
      _marketplaceType: "0",
      _wacHostEnvironment: "0",
    };
  }
})();
