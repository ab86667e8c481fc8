// Tells whoever frames this card how high it is, in the words of each: our own script, AMP, pym, WordPress.
(function () {
  "use strict";
  var hash = location.hash, box = document.querySelector("article"), last = 0;
  var secret = (/[#?&]secret=([\w-]+)/.exec(hash) || [])[1];
  var pym = (/[?&]childId=([\w-]+)/.exec(location.search) || [])[1];
  var theme = /^#(dark|light)./.exec(hash);
  // WordPress adds its secret behind the choice of light or dark.
  if (theme) location.replace("#" + theme[1]);

  if (parent === window) return;
  function say(message) { parent.postMessage(message, "*"); }
  function tell(again) {
    var height = Math.ceil(box.getBoundingClientRect().height);
    if (!height || height === last && again !== true) return;
    last = height;
    say({ type: "lantoa:height", height: height });
    say({ sentinel: "amp", type: "embed-size", height: height });
    if (secret) say({ message: "height", value: height, secret: secret });
    if (pym) say("pymxPYMx" + pym + "xPYMxheightxPYMx" + height);
  }
  if (window.ResizeObserver) new ResizeObserver(tell).observe(box);
  addEventListener("load", function () { tell(true); });
  addEventListener("resize", tell);
  // Only those who ask are told again: others would answer each answer.
  addEventListener("message", function (event) {
    var said = event.data;
    if (event.source === parent && said && (said.message === "ready" || String(said).indexOf("pym") === 0)) tell(true);
  });
  // In WordPress a link leaves the frame only with its help.
  if (secret) document.addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    say({ message: "link", value: link.href, secret: secret });
  });
})();
