// Narrows a list on a card to what is asked for, with or without its marks.
(function () {
  "use strict";
  var ask = document.querySelector("input"), other = document.querySelector("[data-q]");
  function plain(text) { return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").trim(); }
  if (ask) {
    ask.parentNode.hidden = false;
    var items = ask.parentNode.parentNode.querySelectorAll("li"), way = other.href;
    ask.oninput = function () {
      var q = plain(ask.value);
      [].forEach.call(items, function (item) { item.hidden = plain(item.textContent).indexOf(q) < 0; });
      other.href = q ? way + "?q=" + encodeURIComponent(ask.value.trim()) : way;
    };
  }
})();
