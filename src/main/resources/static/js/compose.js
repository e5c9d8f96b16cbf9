// Counts while somebody types: asks the server, which counts as the networks do, and shows its answer beside the field.
// Without this script the button "Periksa" does the same.
"use strict";
(() => {
    const form = document.getElementById("unggahan");
    const PAUSE = 700;
    if (!form || !window.fetch) return;
    let waiting = 0;
    let asked = 0;

    const count = async () => {
        const mine = ++asked;
        const typed = new URLSearchParams(new FormData(form));
        typed.set("langkah", "periksa");
        try {
            const answer = await fetch(form.action, { method: "POST", body: typed, credentials: "same-origin" });
            if (!answer.ok || mine !== asked) return;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            for (const place of form.querySelectorAll("[data-live]")) {
                const counted = page.getElementById(place.id);
                if (counted) place.replaceChildren(...document.importNode(counted, true).childNodes);
            }
        } catch (e) {
            // The line is down; the button still counts when it is back.
        }
    };
    form.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(count, PAUSE);
    });
})();
