// Comfort on top of pages that work without it.
"use strict";
(() => {
    // Menus close on Escape and on a click beside them.
    const close = (except) => document.querySelectorAll("details.p-drop[open]").forEach((menu) => {
        if (menu !== except) menu.open = false;
    });
    document.addEventListener("click", (event) => close(event.target.closest("details.p-drop")));
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            const open = document.querySelector("details.p-drop[open]");
            if (open) {
                open.open = false;
                open.querySelector("summary").focus();
            }
        }
        // "/" leads to the search box, unless one is typing.
        if (event.key === "/" && !event.target.closest("input, textarea, select, [contenteditable]")) {
            const search = document.getElementById("cari-semua");
            if (search) {
                event.preventDefault();
                search.focus();
            }
        }
    });
    // A question before what cannot be taken back; a form is sent once.
    document.addEventListener("submit", (event) => {
        const form = event.target;
        const question = (event.submitter && event.submitter.dataset.confirm) || form.dataset.confirm;
        if ((question && !window.confirm(question)) || form.dataset.sent) {
            event.preventDefault();
            return;
        }
        if (form.method === "post" && !form.hasAttribute("hx-post") && !event.defaultPrevented) {
            form.dataset.sent = "1";
            window.setTimeout(() => delete form.dataset.sent, 5000);
        }
    });
    window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
    // A choice in a filter takes effect at once.
    document.addEventListener("change", (event) => {
        const form = event.target.closest("form[data-at-once]");
        if (form && event.target.matches("select, input[type=checkbox], input[type=radio]")) form.requestSubmit();
    });
    // The summary of faults is read first.
    const faults = document.querySelector("[data-focus]");
    if (faults) faults.focus();
})();
