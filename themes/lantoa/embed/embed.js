// <lantoa-embed src="…/embed/…/" height="400" theme="dark"><a href="…">Title</a></lantoa-embed>
(function () {
  "use strict";
  if (!window.customElements || customElements.get("lantoa-embed")) return;
  customElements.define("lantoa-embed", class extends HTMLElement {
    connectedCallback() {
      if (this.frame) return;
      // The link in it may still be on its way.
      if (document.readyState === "loading" && !this.firstElementChild) {
        document.addEventListener("DOMContentLoaded", () => this.connectedCallback(), { once: true });
        return;
      }
      let url;
      try { url = new URL(this.getAttribute("src"), document.baseURI); } catch { return; }
      if (!/^https?:$/.test(url.protocol)) return;
      const theme = this.getAttribute("theme"), link = this.querySelector("a"), frame = document.createElement("iframe");
      if (theme === "dark" || theme === "light") url.hash = theme;
      frame.title = (link || this).textContent.trim() || url.hostname;
      frame.loading = "lazy";
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.height = Math.min(this.getAttribute("height") || 400, 2000);
      frame.style.cssText = "display:block;border:0;width:100%;max-width:" + (this.getAttribute("width") | 0 || 9999) + "px";
      frame.src = url.href;
      this.style.display = "block";
      this.frame = frame;
      this.tell = event => {
        const said = event.data;
        // The frame's origin is "null": only the window itself says who speaks.
        if (event.source !== frame.contentWindow || !said || said.type !== "lantoa:height" || !(said.height > 0)) return;
        frame.height = Math.max(80, Math.min(Math.ceil(said.height), 2000));
        // Until the card is there its link is.
        if (link) link.hidden = true;
      };
      addEventListener("message", this.tell);
      this.append(frame);
    }
    disconnectedCallback() {
      removeEventListener("message", this.tell);
      if (this.frame) this.frame.remove();
      this.frame = null;
    }
  });
})();
