// Dragging in the calendar: fills in and sends the same form that works without it.
"use strict";
(() => {
    if (!window.matchMedia("(pointer: fine)").matches) return;
    let dragged = null;
    document.querySelectorAll(".c-item[data-movable]").forEach((item) => {
        item.draggable = true;
        item.addEventListener("dragstart", (event) => {
            dragged = item;
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", item.dataset.movable);
        });
        item.addEventListener("dragend", () => {
            dragged = null;
            document.querySelectorAll(".c-over").forEach((day) => day.classList.remove("c-over"));
        });
    });
    document.querySelectorAll(".c-day").forEach((day) => {
        day.addEventListener("dragover", (event) => {
            if (!dragged || dragged.closest(".c-day") === day) return;
            event.preventDefault();
            day.classList.add("c-over");
        });
        day.addEventListener("dragleave", () => day.classList.remove("c-over"));
        day.addEventListener("drop", (event) => {
            if (!dragged || dragged.closest(".c-day") === day) return;
            event.preventDefault();
            const form = dragged.querySelector("form");
            form.elements.hari.value = day.dataset.day;
            form.requestSubmit();
        });
    });
})();
