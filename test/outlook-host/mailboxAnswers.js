// What an emulated mailbox answers to the calls of the library, whatever way they come (frame, phone bridge, desktop bridge).
(function () {
  "use strict";
  const NAME = {
    2: "getUserIdentityTokenAsync",
    5: "makeEwsRequestAsync",
    12: "getCallbackTokenAsync",
    33: "notification.add",
    34: "notification.getAll",
    35: "notification.replace",
    36: "notification.remove",
    37: "body",
    44: "compose",
    108: "shared",
    150: "attachment",
    168: "headers",
    178: "composeAsync",
    204: "file",
    404: "settings",
  };

  window.outlookMailbox = { name: (id) => NAME[id] ?? `method ${id}`, answer };

  const done = (value) => ({ data: { error: false, wasSuccessful: true, data: value }, code: 0 });
  const failed = (code) => ({ data: { error: true, errorCode: code, wasSuccessful: false }, code: 0 });

  /** `outlook`: the state that notices, drafts and settings are kept in. */
  function answer(outlook, name, params, item) {
    switch (name) {
      case "headers":
        return item === null ? failed(9030) : done(item.headers);
      case "body":
        return item === null ? failed(9030) : done(params.coercionType === 0 ? item.text : item.html);
      case "attachment":
        return item?.attachments?.[params.id] === undefined ? failed(9003) : done(item.attachments[params.id]);
      case "notification.add":
      case "notification.replace":
        outlook.notices = [
          ...outlook.notices.filter((one) => one.key !== params.key),
          { ...params, item: item?.data?.id ?? null },
        ];
        return done(undefined);
      case "notification.remove": {
        const known = outlook.notices.some((one) => one.key === params.key);
        outlook.notices = outlook.notices.filter((one) => one.key !== params.key);
        return known ? done(undefined) : failed(9024);
      }
      case "settings":
        outlook.roaming = params[0];
        return done(undefined);
      case "shared":
        return done({
          owner: "team@example.com",
          targetRestUrl: "",
          delegatePermissions: 1,
          targetMailbox: "team@example.com",
        });
      case "compose":
      case "composeAsync":
        outlook.composed.push(params);
        return done(undefined);
      default:
        return failed(5000);
    }
  }
})();
