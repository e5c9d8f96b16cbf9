// Draws the GeoJSON of a [data-map] element. A feature may carry name, text, href and tone
// (good, warn, bad, info, neutral); everything shown on the map also stands below it as text.
"use strict";
(() => {
    const popup = (properties) => {
        const box = document.createElement("div");
        const name = document.createElement(properties.href ? "a" : "strong");
        name.textContent = properties.name || "";
        if (properties.href && properties.href.startsWith("/")) name.href = properties.href;
        box.append(name);
        if (properties.text) {
            const text = document.createElement("p");
            text.textContent = properties.text;
            box.append(text);
        }
        return box;
    };
    const draw = async (element) => {
        const answer = await fetch(element.dataset.map, { headers: { Accept: "application/geo+json, application/json" } });
        if (!answer.ok) return;
        const shapes = await answer.json();
        const map = L.map(element, { zoomControl: false, attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25 });
        L.control.zoom({ zoomInTitle: element.dataset.in, zoomOutTitle: element.dataset.out }).addTo(map);
        const layer = L.geoJSON(shapes, {
            style: (feature) => ({ className: "p-area p-" + (feature.properties.tone || "neutral"), fill: true }),
            pointToLayer: (feature, place) => L.circleMarker(place, { radius: 9, className: "p-area p-" + (feature.properties.tone || "info") }),
            onEachFeature: (feature, shape) => {
                shape.bindPopup(popup(feature.properties));
                const label = document.createElement("span");
                label.textContent = feature.properties.name || "";
                shape.bindTooltip(label, { sticky: true });
            },
        }).addTo(map);
        if (layer.getLayers().length) map.fitBounds(layer.getBounds(), { padding: [8, 8] });
    };
    document.querySelectorAll("[data-map]").forEach(draw);
})();
