// The phone has forgotten whose talk it was; what the chat's script kept goes too.
(function () {
  "use strict";
  ["localStorage", "sessionStorage"].forEach(function (kind) {
    try {
      var store = window[kind];
      Object.keys(store).forEach(function (name) {
        if (name.indexOf("blether.") === 0) { store.removeItem(name); }
      });
    } catch (error) { /* where nothing may be kept, nothing is left */ }
  });
}());
