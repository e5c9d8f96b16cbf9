// Words marked in the text of a story become the passage of a remark.
"use strict";
(() => {
    const text = document.querySelector("[data-quote]");
    const field = text && document.getElementById(text.dataset.quote);
    if (!field) return;
    document.addEventListener("selectionchange", () => {
        const selection = document.getSelection();
        if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
        const words = selection.toString().replace(/[ \t\u00a0]+/g, " ").trim();
        if (words && words.length <= field.maxLength) field.value = words;
    });
})();
