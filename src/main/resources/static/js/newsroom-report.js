// Keeps a report at every pause: on this device at once, on the server when there is a line. Without
// this script the form is a plain one.
"use strict";
(() => {
    const form = document.getElementById("n-report");
    const PAUSE = 900;
    const AGAIN = 5000;
    const STAGES = ["NONE", "BEFORE", "DURING", "AFTER"];

    // --- What the browser keeps -------------------------------------------------------------
    const open = () => new Promise((done, failed) => {
        const asked = indexedDB.open("pendopo-reports", 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore("report", { keyPath: "id" });
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
    });
    const within = async (mode, act) => {
        const base = await open();
        try {
            return await new Promise((done, failed) => {
                const change = base.transaction("report", mode);
                const asked = act(change.objectStore("report"));
                change.oncomplete = () => done(asked && asked.result);
                change.onerror = change.onabort = () => failed(change.error);
            });
        } finally {
            base.close();
        }
    };
    const shelf = {
        put: (report) => within("readwrite", (store) => store.put(report)),
        get: (id) => within("readonly", (store) => store.get(id)),
        all: () => within("readonly", (store) => store.getAll()),
        remove: (id) => within("readwrite", (store) => store.delete(id)),
    };

    // A report that has arrived needs no copy here any more.
    const arrived = document.body.dataset.reportArrived || new URLSearchParams(location.search).get("terkirim");
    if (arrived && window.indexedDB) shelf.remove(arrived).catch(() => {});
    if (!form || !window.indexedDB || !window.fetch) return;

    const say = form.dataset;
    const state = document.getElementById("n-state");
    const list = document.getElementById("n-photos");
    const pattern = document.getElementById("n-photo-new");
    const files = form.elements.photos;
    const device = (() => {
        try {
            const known = localStorage.getItem("pendopo-device");
            if (known) return known;
            const fresh = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2) + Date.now();
            localStorage.setItem("pendopo-device", fresh);
            return fresh;
        } catch (e) {
            return "page-" + String(Math.random()).slice(2);
        }
    })();
    form.elements.device.value = device;

    const report = {
        id: form.dataset.id,
        account: form.dataset.account,
        seen: Number(form.elements.seen.value),
        fields: [],
        photos: [],
        wanted: false,
        at: 0,
    };
    let changes = 0;
    let kept = 0;
    let running = false;
    let timer = 0;

    const tell = (words, tone) => {
        const line = document.createElement("p");
        line.className = "n-" + (tone || "plain");
        line.textContent = words;
        state.replaceChildren(line);
    };

    // --- The form as fields -----------------------------------------------------------------
    const OWN = new Set(["photos", "device", "seen", "act"]);
    const collected = () => [...new FormData(form).entries()]
        .filter(([name, value]) => typeof value === "string" && !OWN.has(name) && name !== csrf().name);
    const csrf = () => {
        const hidden = form.querySelector("input[type=hidden][name^=_csrf], input[type=hidden][name=csrf]");
        return hidden || { name: "", value: "" };
    };
    const headers = () => {
        try {
            return JSON.parse(document.body.getAttribute("data-hx-headers") || "{}");
        } catch (e) {
            return {};
        }
    };
    const fill = (fields) => {
        const many = new Set(["photo", "drop"]);
        for (const [name, value] of fields) {
            if (many.has(name) || name.startsWith("alt-") || name.startsWith("stage-")) continue;
            const element = form.elements[name];
            if (!element) continue;
            if (element instanceof RadioNodeList) element.value = value;
            else if (element.type !== "file") element.value = value;
        }
        // What was filled in is not to be overlooked.
        for (const fold of form.querySelectorAll("details.n-fold")) {
            if ([...fold.querySelectorAll("input, select")].some((part) => part.value)) fold.open = true;
        }
    };

    const keepHere = async () => {
        report.fields = collected();
        report.at = Date.now();
        try {
            await shelf.put({ ...report, photos: report.photos.map(({ item, ...rest }) => rest) });
            return true;
        } catch (e) {
            return false;
        }
    };

    const changed = () => {
        changes++;
        keepHere();
        clearTimeout(timer);
        timer = setTimeout(sync, PAUSE);
    };

    // --- Photos -----------------------------------------------------------------------------
    const thumbnail = async (file) => {
        try {
            const picture = await createImageBitmap(file, { resizeWidth: 192, resizeQuality: "medium" });
            const canvas = document.createElement("canvas");
            canvas.width = picture.width;
            canvas.height = picture.height;
            canvas.getContext("2d").drawImage(picture, 0, 0);
            return canvas.toDataURL("image/jpeg", 0.7);
        } catch (e) {
            return "";
        }
    };
    const part = (photo, name) => photo.item.querySelector("[data-part=" + name + "]");
    const photoState = (photo, words, tone) => {
        const line = photo.item.querySelector(".n-photo-state");
        line.textContent = words;
        line.className = "n-photo-state" + (tone ? " n-" + tone : "");
    };
    const named = (photo) => {
        if (!photo.asset) return;
        if (!photo.item.querySelector("input[name=photo]")) {
            const hidden = document.createElement("input");
            hidden.type = "hidden";
            hidden.name = "photo";
            hidden.value = photo.asset;
            photo.item.append(hidden);
        }
        part(photo, "alt").name = "alt-" + photo.asset;
        part(photo, "stage").name = "stage-" + photo.asset;
    };
    const show = (photo) => {
        photo.item = pattern.content.firstElementChild.cloneNode(true);
        photo.item.querySelector(".n-photo-name").textContent = photo.name;
        if (photo.preview) {
            const image = photo.item.querySelector("img");
            image.src = photo.preview;
            image.hidden = false;
        }
        part(photo, "alt").value = photo.alt || "";
        part(photo, "stage").value = STAGES.includes(photo.stage) ? photo.stage : "NONE";
        part(photo, "alt").addEventListener("input", () => { photo.alt = part(photo, "alt").value; });
        part(photo, "stage").addEventListener("change", () => { photo.stage = part(photo, "stage").value; });
        part(photo, "drop").addEventListener("click", () => {
            report.photos = report.photos.filter((other) => other !== photo);
            photo.item.remove();
            changed();
        });
        named(photo);
        photoState(photo, photo.refused || (photo.asset ? say.sayPhotoDone : say.sayPhotoWait), photo.refused ? "bad" : photo.asset ? "good" : "");
        list.append(photo.item);
    };
    files.addEventListener("change", async () => {
        const chosen = [...files.files];
        files.value = "";
        for (const file of chosen) {
            const photo = { key: Date.now() + "-" + Math.random(), name: file.name, blob: file, preview: await thumbnail(file), alt: "", stage: "NONE" };
            report.photos.push(photo);
            show(photo);
        }
        if (!(await keepHere())) tell(say.sayFull, "bad");
        changed();
    });
    const upload = (photo) => new Promise((done, failed) => {
        const bar = photo.item.querySelector("progress");
        const body = new FormData();
        body.append("unit", form.elements.unit.value);
        body.append("photo", photo.blob, photo.name);
        const request = new XMLHttpRequest();
        request.open("POST", "/kerja/kirim/" + report.id + "/foto");
        for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
        request.upload.addEventListener("progress", (event) => {
            bar.hidden = false;
            if (event.lengthComputable) bar.value = (100 * event.loaded) / event.total;
        });
        request.addEventListener("load", () => {
            bar.hidden = true;
            if (request.status === 200 && (request.getResponseHeader("Content-Type") || "").includes("json")) done(JSON.parse(request.responseText));
            else failed(new Error(String(request.status || "enter")));
        });
        request.addEventListener("error", () => { bar.hidden = true; failed(new Error("line")); });
        photoState(photo, say.sayPhotoUp);
        request.send(body);
    });
    const uploadAll = async () => {
        for (const photo of report.photos.filter((p) => !p.asset && !p.refused)) {
            try {
                // A server cuts the line on what is too large: that would look like a lost one.
                if (photo.blob.size > Number(say.largest)) throw new Error("413");
                const answer = await upload(photo);
                if (answer.refused) {
                    photo.refused = answer.refused;
                    photoState(photo, answer.refused, "bad");
                } else {
                    photo.asset = answer.asset;
                    photo.blob = null;
                    named(photo);
                    photoState(photo, say.sayPhotoDone, "good");
                    suggest(answer.place);
                }
            } catch (e) {
                if (e.message === "413") {
                    photo.refused = say.sayPhotoLarge;
                    photo.blob = null;
                    photoState(photo, photo.refused, "bad");
                } else {
                    photoState(photo, say.sayPhotoLost);
                    throw e;
                }
            }
            changes++;
        }
    };

    // --- Place ------------------------------------------------------------------------------
    let marker = null;
    let map = null;
    const point = (latitude, longitude, territory) => {
        form.elements.latitude.value = latitude === "" ? "" : Number(latitude).toFixed(6);
        form.elements.longitude.value = longitude === "" ? "" : Number(longitude).toFixed(6);
        const select = form.elements.territory;
        if (select && territory !== undefined) select.value = territory;
        if (map) mark();
    };
    const suggest = (place) => {
        if (!place || place.latitude === undefined || form.elements.latitude.value) return;
        if (form.elements.territory && form.elements.territory.value) return;
        point(place.latitude, place.longitude, place.territory);
        tell(say.sayPlace, "good");
    };
    const mark = () => {
        const latitude = Number(form.elements.latitude.value);
        const longitude = Number(form.elements.longitude.value);
        if (marker) marker.remove();
        marker = null;
        if (form.elements.latitude.value && form.elements.longitude.value) {
            marker = L.circleMarker([latitude, longitude], { radius: 10, className: "p-area p-bad" }).addTo(map);
        }
    };
    const draw = async () => {
        const place = document.getElementById("n-map");
        const answer = await fetch(place.dataset.source);
        if (!answer.ok) return;
        map = L.map(place, { zoomControl: false, attributionControl: false, zoomSnap: 0.25 });
        L.control.zoom({ zoomInTitle: place.dataset.in, zoomOutTitle: place.dataset.out }).addTo(map);
        const shapes = L.geoJSON(await answer.json(), { style: () => ({ className: "p-area p-neutral", fill: true }) }).addTo(map);
        map.fitBounds(shapes.getBounds(), { padding: [4, 4] });
        map.on("click", (event) => {
            point(event.latlng.lat, event.latlng.lng, "");
            changed();
        });
        mark();
    };
    document.querySelectorAll(".n-scripted").forEach((element) => { element.hidden = false; });
    document.getElementById("n-map-part").addEventListener("toggle", (event) => {
        if (!event.target.open || map) return;
        const sheet = document.createElement("link");
        sheet.rel = "stylesheet";
        sheet.href = say.leafletCss;
        const script = document.createElement("script");
        script.src = say.leaflet;
        script.addEventListener("load", () => draw().catch(() => tell(say.sayNoplace, "warn")));
        document.head.append(sheet, script);
    });
    document.getElementById("n-here").addEventListener("click", () => {
        if (!navigator.geolocation) {
            tell(say.sayNoplace, "warn");
            return;
        }
        navigator.geolocation.getCurrentPosition(
            (found) => {
                point(found.coords.latitude, found.coords.longitude, "");
                changed();
            },
            () => tell(say.sayNoplace, "warn"),
            { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
    });
    document.getElementById("n-nowhere").addEventListener("click", () => {
        point("", "");
        changed();
    });

    // --- The server -------------------------------------------------------------------------
    const post = async (path) => {
        const body = new URLSearchParams(collected());
        body.set("device", device);
        body.set("seen", String(report.seen));
        const answer = await fetch(path, { method: "POST", headers: headers(), body, redirect: "manual" });
        if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) throw new Error("enter");
        if (!answer.ok) throw new Error(String(answer.status));
        return answer;
    };
    const advise = async () => {
        try {
            const answer = await post("/kerja/kirim/periksa");
            const shown = document.querySelector("#n-advice details");
            const wasOpen = shown && shown.open;
            const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
            document.getElementById("n-advice").replaceChildren(...fresh.body.childNodes);
            const now = document.querySelector("#n-advice details");
            if (now) now.open = Boolean(wasOpen);
        } catch (e) {
            // Without a line there is no advice; what matters is told by sync.
        }
    };
    const moved = (answer) => {
        if (answer.state === "apart" || answer.id !== report.id) {
            shelf.remove(report.id).catch(() => {});
            report.id = answer.id;
            form.action = "/kerja/kirim/" + answer.id;
            tell(say.sayApart, "warn");
        }
        history.replaceState(null, "", "/kerja/kirim/" + report.id);
    };
    const sync = async () => {
        clearTimeout(timer);
        if (running) {
            timer = setTimeout(sync, PAUSE);
            return;
        }
        if (changes === kept && !report.wanted) return;
        running = true;
        try {
            await uploadAll();
            const now = changes;
            const answer = await (await post("/kerja/kirim/" + report.id + "/simpan")).json();
            if (answer.state === "sent") {
                await shelf.remove(report.id);
                location.assign(answer.story);
                return;
            }
            report.seen = answer.revision;
            form.elements.seen.value = answer.revision;
            kept = now;
            const select = form.elements.territory;
            if (select && !select.value && answer.territory) select.value = answer.territory;
            if (answer.state === "apart") moved(answer);
            else {
                moved(answer);
                tell(say.sayKept, "good");
            }
            if (kept === changes) {
                if (report.photos.some((p) => !p.asset && !p.refused)) await keepHere();
                else await shelf.remove(report.id);
                if (report.wanted) hand();
            }
            advise();
        } catch (e) {
            await keepHere();
            if (e.message === "enter") tell(say.sayEnter, "bad");
            else if (e.message === "line" || e instanceof TypeError) tell(report.wanted ? say.sayWaiting : say.sayLocal, "warn");
            else tell(say.sayTrouble, "warn");
            timer = setTimeout(sync, AGAIN);
        } finally {
            running = false;
            if (changes !== kept) {
                clearTimeout(timer);
                timer = setTimeout(sync, navigator.onLine ? PAUSE : AGAIN);
            }
        }
    };

    // --- Sending ----------------------------------------------------------------------------
    const hand = () => {
        report.wanted = false;
        shelf.remove(report.id).catch(() => {});
        const act = document.createElement("input");
        act.type = "hidden";
        act.name = "act";
        act.value = "send";
        form.append(act);
        form.submit();
    };
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        report.wanted = event.submitter && event.submitter.value === "send";
        tell(say.saySending);
        changes++;
        keepHere();
        sync();
    });
    form.addEventListener("input", (event) => {
        if (event.target !== files) changed();
    });
    window.addEventListener("online", sync);
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden" && changes !== kept) keepHere();
    });

    // --- Coming back ------------------------------------------------------------------------
    const back = async () => {
        let mine = await shelf.get(report.id).catch(() => null);
        if (!mine && form.dataset.new) {
            // A new page after a closed browser: the report that never arrived goes on.
            const waiting = (await shelf.all().catch(() => [])).filter((r) => r.account === report.account);
            mine = waiting.sort((a, b) => b.at - a.at)[0];
        }
        if (!mine || mine.account !== report.account) return;
        report.id = mine.id;
        report.seen = mine.seen;
        form.action = "/kerja/kirim/" + mine.id;
        fill(mine.fields);
        list.replaceChildren();
        const listed = mine.fields.filter(([name]) => name === "photo").map(([, value]) => value);
        const known = mine.photos.map((p) => p.asset);
        for (const asset of listed.filter((id) => !known.includes(id))) {
            const value = (name) => (mine.fields.find(([field]) => field === name + "-" + asset) || [])[1];
            mine.photos.push({ key: asset, name: "", asset, preview: "/kerja/media/" + asset + "/320.jpg", alt: value("alt"), stage: value("stage") });
        }
        report.photos = mine.photos;
        report.photos.forEach(show);
        report.wanted = Boolean(mine.wanted);
        tell(say.sayRestored, "good");
        changes++;
        sync();
    };
    back();
})();
