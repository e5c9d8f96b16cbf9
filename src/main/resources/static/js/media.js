// Sends chosen files one by one and shows how far each is; without it the form sends them all at once.
"use strict";
(() => {
    const form = document.querySelector("form[data-upload]");
    const list = document.getElementById("hasil");
    if (!form || !list || !window.FormData) return;
    const input = form.querySelector("input[type=file]");
    const button = form.querySelector("button[type=submit]");
    const heading = document.getElementById("hasil-judul");
    const line = (file) => {
        const item = document.createElement("li");
        item.className = "m-result";
        const box = document.createElement("div");
        const name = document.createElement("p");
        const strong = document.createElement("strong");
        strong.textContent = file.name;
        name.append(strong);
        const told = document.createElement("p");
        told.textContent = form.dataset.sending;
        const bar = document.createElement("progress");
        bar.max = file.size || 1;
        bar.value = 0;
        bar.setAttribute("aria-label", file.name);
        box.append(name, told, bar);
        item.append(box);
        list.append(item);
        return { item, box, told, bar };
    };
    const send = (file, shown) => new Promise((done) => {
        const data = new FormData();
        form.querySelectorAll("input[type=hidden], select").forEach((field) => data.append(field.name, field.value));
        data.append(input.name, file, file.name);
        const request = new XMLHttpRequest();
        request.open("POST", form.action);
        request.setRequestHeader("X-Pendopo-Part", "hasil");
        request.upload.addEventListener("progress", (event) => {
            shown.bar.value = event.loaded;
        });
        request.addEventListener("load", () => {
            if (request.status === 200) {
                const page = new DOMParser().parseFromString("<ul>" + request.responseText + "</ul>", "text/html");
                shown.item.replaceWith(...page.querySelectorAll("li.m-result"));
                done();
            } else {
                lost(file, shown, done);
            }
        });
        request.addEventListener("error", () => lost(file, shown, done));
        request.send(data);
    });
    // The line dropped: the file waits, and sending it again takes nothing twice.
    const lost = (file, shown, done) => {
        shown.told.textContent = form.dataset.lost;
        const again = document.createElement("button");
        again.type = "button";
        again.className = "btn btn-secondary btn-small";
        again.textContent = form.dataset.again;
        again.addEventListener("click", () => {
            again.remove();
            shown.told.textContent = form.dataset.sending;
            send(file, shown);
        });
        shown.box.append(again);
        done();
    };
    form.addEventListener("submit", async (event) => {
        const files = [...input.files];
        if (!files.length) return;
        event.preventDefault();
        heading.classList.remove("visually-hidden");
        button.disabled = true;
        const shown = files.map(line);
        for (let i = 0; i < files.length; i++) await send(files[i], shown[i]);
        form.reset();
        button.disabled = false;
    });
})();
