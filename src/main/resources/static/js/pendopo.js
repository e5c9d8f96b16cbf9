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
        if (form.method === "post" && !form.hasAttribute("data-hx-post") && !event.defaultPrevented) {
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
    // What is there to be copied is marked whole.
    document.addEventListener("focusin", (event) => {
        if (event.target.matches("input[data-select]")) event.target.select();
    });
    // What htmx could not bring is said; a sign-in that ran out leads to the sign-in.
    const lost = (event) => {
        const status = event.detail.xhr ? event.detail.xhr.status : 0;
        if (status === 401 || status === 403) {
            window.location.reload();
            return;
        }
        const place = document.getElementById("sambungan");
        if (place && document.body.dataset.lost) {
            place.className = "p-notice p-bad";
            place.textContent = document.body.dataset.lost;
        }
    };
    document.addEventListener("htmx:responseError", lost);
    document.addEventListener("htmx:sendError", lost);
    document.addEventListener("htmx:timeout", lost);
    document.addEventListener("htmx:afterOnLoad", (event) => {
        const place = document.getElementById("sambungan");
        if (place && event.detail.successful) {
            place.className = "";
            place.textContent = "";
        }
    });
    // The summary of faults is read first.
    const faults = document.querySelector("[data-focus]");
    if (faults) faults.focus();
})();
