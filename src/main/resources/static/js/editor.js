// The editor of a text over a plain field that works without it, and the keeping of what is typed.
"use strict";
(() => {
    const place = document.querySelector("[data-editor]");
    if (!place || typeof Squire === "undefined") return;
    const field = place.querySelector("textarea");
    const form = field.form;
    const shape = place.querySelector("input[type=hidden]");
    const words = place.dataset;

    // Only what the server keeps comes in; the server cleans again and decides.
    const KEPT = new Set(["P", "BR", "H2", "H3", "H4", "UL", "OL", "LI", "BLOCKQUOTE", "STRONG", "B", "EM", "I", "U", "S", "SUB", "SUP", "A", "TABLE", "CAPTION", "THEAD", "TBODY", "TR", "TH", "TD", "FIGURE", "FIGCAPTION", "IMG"]);
    const GONE = new Set(["SCRIPT", "STYLE", "TITLE", "META", "LINK", "IFRAME", "OBJECT", "SVG", "TEMPLATE", "XML"]);
    const renamed = { H1: "H2", H5: "H4", H6: "H4", DIV: "P" };
    const attributes = { A: ["href"], IMG: ["src", "alt"], TH: ["scope", "colspan", "rowspan"], TD: ["colspan", "rowspan"] };
    const clean = (from, to) => {
        for (const node of from.childNodes) {
            if (node.nodeType === Node.TEXT_NODE) {
                to.append(node.data);
            } else if (node.nodeType === Node.ELEMENT_NODE && !GONE.has(node.nodeName.toUpperCase())) {
                let name = renamed[node.nodeName] || node.nodeName;
                if (node.nodeName === "SPAN" && /font-weight:\s*(bold|[6-9]00)/.test(node.getAttribute("data-style") || "")) name = "B";
                if (node.nodeName === "SPAN" && /font-style:\s*italic/.test(node.getAttribute("data-style") || "")) name = "I";
                if (node.nodeName === "B" && /font-weight:\s*(normal|400)/.test(node.getAttribute("data-style") || "")) name = "";
                const ownPicture = name !== "IMG" || /^\/media\//.test(node.getAttribute("src") || "");
                if (!KEPT.has(name) || !ownPicture) {
                    clean(node, to);
                    continue;
                }
                const kept = document.createElement(name);
                for (const attribute of attributes[name] || []) {
                    const value = node.getAttribute(attribute);
                    if (value !== null && !(attribute === "href" && !/^(https?:|mailto:|tel:|\/)/i.test(value))) kept.setAttribute(attribute, value);
                }
                clean(node, kept);
                to.append(kept);
            }
        }
        return to;
    };
    const fragment = (html) => {
        // A style that is parsed is refused by the policy of our pages, though nothing would show it.
        const quiet = html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
        const parsed = new DOMParser().parseFromString(quiet, "text/html");
        return document.importNode(clean(parsed.body, document.createDocumentFragment()), true);
    };

    const writing = document.createElement("div");
    writing.className = "p-writing p-prose";
    writing.id = `${field.id}-editor`;
    writing.setAttribute("role", "textbox");
    writing.setAttribute("aria-multiline", "true");
    writing.setAttribute("aria-label", words.label);
    const tools = document.createElement("div");
    tools.className = "p-tools";
    tools.setAttribute("role", "toolbar");
    tools.setAttribute("aria-label", words.tools);
    tools.setAttribute("aria-controls", writing.id);
    // What is hidden can not be asked for by the browser; the server asks.
    field.hidden = true;
    field.required = false;
    field.before(tools, writing);
    place.querySelector("label").addEventListener("click", () => writing.focus());
    const hint = place.querySelector("[data-plain]") || document.getElementById(`${field.id}-hint`);
    if (hint) hint.hidden = true;

    const editor = new Squire(writing, { blockTag: "P", sanitizeToDOMFragment: fragment, addLinks: true });
    editor.setHTML(words.html);
    const inside = (name) => editor.hasFormat(name);
    const replaceBlocks = (tag) => editor.modifyBlocks((part) => {
        const changed = document.createDocumentFragment();
        for (const block of [...part.childNodes]) {
            const element = document.createElement(block.nodeName === tag ? "P" : tag);
            element.append(...block.childNodes);
            changed.append(element);
        }
        return changed;
    });
    const link = () => {
        const address = window.prompt(words.link, "https://");
        if (address === null) return;
        if (/^(https?:\/\/.|mailto:.|tel:.|\/)/i.test(address.trim())) editor.makeLink(address.trim());
        else editor.removeLink();
    };
    const acts = [
        ["toolBold", "B", () => inside("B") ? editor.removeBold() : editor.bold()],
        ["toolItalic", "I", () => inside("I") ? editor.removeItalic() : editor.italic()],
        ["toolHeading", "H2", () => replaceBlocks("H2")],
        ["toolList", "UL", () => inside("UL") ? editor.removeList() : editor.makeUnorderedList()],
        ["toolNumbers", "OL", () => inside("OL") ? editor.removeList() : editor.makeOrderedList()],
        ["toolQuote", "BLOCKQUOTE", () => inside("BLOCKQUOTE") ? editor.decreaseQuoteLevel() : editor.increaseQuoteLevel()],
        ["toolLink", "A", link],
        ["toolClear", "", () => editor.removeAllFormatting()],
        ["toolUndo", "", () => editor.undo()],
    ];
    const buttons = acts.map(([word, format, act]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = words[word];
        if (format) button.setAttribute("aria-pressed", "false");
        button.addEventListener("click", () => {
            act();
            editor.focus();
        });
        tools.append(button);
        return [button, format];
    });
    const show = () => buttons.forEach(([button, format]) => {
        if (format) button.setAttribute("aria-pressed", String(inside(format)));
    });
    editor.addEventListener("pathChange", show);
    editor.addEventListener("select", show);
    const take = () => {
        if (shape) shape.value = "html";
        field.value = editor.getHTML();
    };
    form.addEventListener("submit", take);

    // What is typed is kept at every pause.
    if (!form.dataset.keep) return;
    const status = form.querySelector("[data-keep-status]");
    let timer = 0;
    let busy = false;
    let stopped = false;
    const keep = async () => {
        if (stopped) return;
        if (busy) {
            later();
            return;
        }
        busy = true;
        take();
        try {
            const answer = await fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error" });
            if (answer.ok) {
                form.elements.versi.value = await answer.text();
                status.textContent = form.dataset.kept;
            } else if (answer.status === 409) {
                stopped = true;
                status.textContent = form.dataset.stale;
            } else {
                status.textContent = form.dataset.unkept;
            }
        } catch {
            status.textContent = form.dataset.unkept;
            later();
        } finally {
            busy = false;
        }
    };
    const later = () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, 3000);
    };
    editor.addEventListener("input", later);
    form.addEventListener("input", later);
    form.addEventListener("submit", () => {
        stopped = true;
        window.clearTimeout(timer);
    });
})();
