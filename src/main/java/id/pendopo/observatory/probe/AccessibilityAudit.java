package id.pendopo.observatory.probe;

import id.pendopo.observatory.probe.PageTally.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * What one walk through a document shows of its accessibility. Parts hidden from everyone or from
 * assistive technology are skipped, since nobody is kept from them.
 */
final class AccessibilityAudit implements NodeFilter {
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "template", "noscript", "svg");
    private static final Set<String> BUTTONS =
            Set.of("hidden", "submit", "reset", "button", "image");

    private final Tally images = new Tally();
    private final Tally links = new Tally();
    private final Tally tables = new Tally();
    private final Tally frames = new Tally();
    private final List<Element> unlabelled = new ArrayList<>();
    private final Set<String> labelled = new HashSet<>();
    private int labelDepth;
    private int fields;
    private Faults headings = Faults.none();
    private int firstHeadings;
    private int lastLevel;
    private Faults zoom = Faults.none();
    private String language = "";

    private AccessibilityAudit() {}

    static AccessibilityAudit of(Document document) {
        var audit = new AccessibilityAudit();
        document.filter(audit);
        return audit;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var name = element.normalName();
        if (SKIPPED.contains(name) || hidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "html" -> language = element.attr("lang").strip();
            case "meta" -> meta(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "img" -> images.add(element, AccessibleNames.imageHasText(element));
            case "a" -> link(element);
            case "label" -> label(element);
            case "input", "select", "textarea" -> field(element, name);
            case "table" -> table(element);
            case "iframe" -> frames.add(element, AccessibleNames.named(element));
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.nameIs("label")) {
            labelDepth--;
        }
        return FilterResult.CONTINUE;
    }

    String language() {
        return language;
    }

    /** More or fewer than one first heading, and each level skipped. */
    Faults headings() {
        return firstHeadings == 1 ? headings : headings.plus("h1: " + firstHeadings);
    }

    Optional<Faults> images() {
        return images.faults();
    }

    Optional<Faults> links() {
        return links.faults();
    }

    Optional<Faults> tables() {
        return tables.faults();
    }

    Optional<Faults> frames() {
        return frames.faults();
    }

    Faults zoom() {
        return zoom;
    }

    /** Labels may stand after their field, so it is only known at the end. */
    Optional<Faults> fields() {
        var faults = Faults.none();
        for (var field : unlabelled) {
            if (field.id().isEmpty() || !labelled.contains(field.id())) {
                faults = faults.plus(Markup.opening(field));
            }
        }
        return fields == 0 ? Optional.empty() : Optional.of(faults);
    }

    private static boolean hidden(Element element) {
        return Markup.has(element, "hidden")
                || Markup.attribute(element, "aria-hidden").equals("true");
    }

    private void meta(Element meta) {
        if (meta.attr("name").equalsIgnoreCase("viewport")
                && Viewport.of(meta.attr("content")).zoomDisabled()) {
            zoom = zoom.plus(Markup.opening(meta));
        }
    }

    private void heading(Element heading, int level) {
        if (level == 1) {
            firstHeadings++;
        }
        if (lastLevel > 0 && level > lastLevel + 1) {
            headings = headings.plus("h" + lastLevel + " -> h" + level + ": " + heading.text());
        }
        lastLevel = level;
    }

    private void link(Element link) {
        if (Markup.has(link, "href")) {
            links.add(link, AccessibleNames.tellsWhereItLeads(link));
        }
    }

    private void label(Element label) {
        labelDepth++;
        if (label.hasAttr("for")) {
            labelled.add(label.attr("for"));
        }
    }

    private void field(Element field, String name) {
        if (name.equals("input")
                && BUTTONS.contains(field.attr("type").strip().toLowerCase(Locale.ROOT))) {
            return;
        }
        fields++;
        if (labelDepth == 0 && !AccessibleNames.named(field)) {
            unlabelled.add(field);
        }
    }

    /** A table that holds another, has a single row or column, or says so itself is layout. */
    private void table(Element table) {
        var role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return;
        }
        int rows = 0;
        int widest = 0;
        boolean headers = false;
        for (var parts = table.stream().iterator(); parts.hasNext(); ) {
            var element = parts.next();
            switch (element.normalName()) {
                case "table" -> {
                    if (element != table) {
                        return;
                    }
                }
                case "tr" -> {
                    rows++;
                    widest = Math.max(widest, element.childrenSize());
                }
                case "th" -> headers = true;
                default -> {}
            }
        }
        if (rows > 1 && widest > 1) {
            tables.add(table, headers);
        }
    }

    /** Elements of one kind and those of them at fault. */
    private static final class Tally {
        private int all;
        private Faults faults = Faults.none();

        void add(Element element, boolean good) {
            all++;
            if (!good) {
                // Only the first is shown; there may be hundreds.
                faults = faults.plus(faults.count() == 0 ? Markup.opening(element) : "");
            }
        }

        /** Empty if the page has none of the kind. */
        Optional<Faults> faults() {
            return all == 0 ? Optional.empty() : Optional.of(faults);
        }
    }
}
