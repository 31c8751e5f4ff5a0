// Stand-in for MicrosoftAjax.js with what Outlook's host files ask of it (docs/outlook-quirks.md). Ours, not Microsoft's.
/* oxlint-disable no-underscore-dangle, no-extend-native -- it stands in for a library that does both */
(function () {
  "use strict";
  window.Sys = {
    StringBuilder: function () {},
    Debug: { trace: function () {} },
    Serialization: { JavaScriptSerializer: {} },
  };
  Sys.Serialization.JavaScriptSerializer.serialize = function (value) {
    return JSON.stringify(value);
  };
  Sys.Serialization.JavaScriptSerializer.deserialize = function (text) {
    return JSON.parse(text);
  };
  var plain = function () {
    return null;
  };
  Function._validateParams = plain;
  Function._validateParameter = plain;
  Error.argument = function (name, message) {
    return new Error("argument " + name + ": " + message);
  };
  Error.parameterCount = function () {
    return new Error("parameter count");
  };
  window.Type = Function;
  Type.registerNamespace = function (name) {
    name.split(".").reduce(function (parent, part) {
      return (parent[part] = parent[part] || {});
    }, window);
  };
  Type.registerClass = plain;
  Function.prototype.registerClass = plain;
  String.prototype.registerClass = plain;
})();
