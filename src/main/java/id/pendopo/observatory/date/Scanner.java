package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Scan.Attribute;
import id.pendopo.observatory.date.Scan.Heading;
import id.pendopo.observatory.date.Scan.Origin;
import id.pendopo.observatory.date.Scan.Range;

/**
 * One pass over a page without building a tree: the readable text with the flags of its regions,
 * the headings, and the attributes and scripts that may hold dates. The work grows with the length
 * of the page, whatever stands in it.
 */
final class Scanner {
    private final String html;
    private final char[] source;
    private final Tag tag;
    private final Area area = new Area();
    private final OpenElements open = new OpenElements();
    private final Scan scan;
    private final TextBuffer text;
    private int headingDepth;
    private int headingLevel;
    private int headingFrom;
    private int firstHeadings;
    private final Ending scriptEnd;
    private final Ending styleEnd;
    private final Ending commentEnd;

    Scanner(String html) {
        this.html = html;
        source = html.toCharArray();
        tag = new Tag(source);
        text = new TextBuffer(source.length / 4);
        scan = new Scan(text);
        scriptEnd = new Ending(html, "</script", "</SCRIPT");
        styleEnd = new Ending(html, "</style", "</STYLE");
        commentEnd = new Ending(html, "-->", "--!>");
    }

    Scan run() {
        int at = 0;
        while (at < source.length) {
            int next = html.indexOf('<', at);
            int stop = next < 0 ? source.length : next;
            if (stop > at) {
                words(at, stop);
            }
            at = stop < source.length ? markup(stop) : stop;
        }
        endHeading();
        return scan;
    }

    private void words(int from, int to) {
        if ((open.flags() & Area.HIDDEN) != 0) {
            return;
        }
        int numbers = text.numberCount;
        int start = text.length;
        text.append(source, from, to);
        if (text.numberCount > numbers) {
            scan.addPiece(start, open.flags(), open.markedFrom());
        }
    }

    private int markup(int at) {
        if (at + 1 < source.length && (source[at + 1] == '!' || source[at + 1] == '?')) {
            return comment(at);
        }
        int after = tag.read(at);
        if (after == at) {
            words(at, at + 1);
            return at + 1;
        }
        text.gap(Markup.isBlock(tag.element) ? '\n' : ' ');
        if (tag.closing) {
            closed();
            return after;
        }
        return opened(after);
    }

    private int comment(int at) {
        int end = html.startsWith("<!--", at) ? commentEnd.after(at + 2) : source.length;
        int close = html.indexOf('>', end < source.length ? end : at);
        return close < 0 ? source.length : close + 1;
    }

    private void closed() {
        open.close(tag.element);
        if (headingDepth > open.depth()) {
            endHeading();
        }
    }

    private int opened(int after) {
        int element = tag.element;
        if (element == Markup.SCRIPT || element == Markup.STYLE || element == Markup.TITLE) {
            return raw(after);
        }
        if (element == Markup.META || element == Markup.LINK) {
            head();
            return after;
        }
        int own = own();
        if (tag.hasAttributes()) {
            attributes(open.flags() | own);
        }
        if (Markup.isVoid(element) || tag.empty && element != Markup.DIV) {
            return after;
        }
        open.push(element, own, text.length);
        heading(element, own);
        return after;
    }

    private int own() {
        int named = 0;
        int classes = tag.index(Markup.CLASS);
        int id = tag.index(Markup.ID);
        boolean whole = tag.element == Markup.BODY || tag.element == Markup.HTML;
        if (classes >= 0 && !whole) {
            named |= area.named(source, tag.valueFrom(classes), tag.valueTo(classes));
        }
        if (id >= 0 && !whole) {
            named |= area.named(source, tag.valueFrom(id), tag.valueTo(id));
        }
        boolean inItem = (open.flags() & Area.ARTICLE) != 0;
        if (inItem && (named & (Area.HEADER | Area.FOOTER)) != 0) {
            named = named & ~(Area.HEADER | Area.FOOTER) | Area.META;
        }
        return switch (tag.element) {
            case Markup.ARTICLE -> named & ~Area.MARKS | Area.ARTICLE;
            case Markup.MAIN -> named & ~Area.MARKS & ~Area.ELSEWHERE;
            case Markup.HEADER -> inItem ? named | Area.META : named | Area.HEADER;
            case Markup.FOOTER -> inItem ? named | Area.META : named | Area.FOOTER;
            case Markup.NAV -> named | Area.NAV;
            case Markup.ASIDE -> named | Area.ASIDE;
            case Markup.BLOCKQUOTE -> named | Area.QUOTE;
            case Markup.TIME -> named | Area.DATE;
            case Markup.SMALL -> named | Area.META;
            case Markup.H1, Markup.H2, Markup.H3, Markup.H4 -> named & ~Area.MARKS | Area.HEADING;
            case Markup.HTML -> language();
            default -> Markup.hidesText(tag.element) ? Area.HIDDEN : named;
        };
    }

    private int language() {
        scan.language = tag.value(Markup.LANG);
        return 0;
    }

    private void heading(int element, int own) {
        boolean titled = (own & Area.TITLED) != 0 && element != Markup.A;
        if (headingDepth > 0 || !Markup.isHeading(element) && !titled) {
            return;
        }
        if (element == Markup.H1 && ++firstHeadings <= 2) {
            open.clear(Area.ASIDE | Area.RELATED | Area.NAV | Area.COMMENTS);
        }
        headingDepth = open.depth();
        headingLevel = Markup.isHeading(element) ? element - Markup.H1 + 1 : 5;
        headingFrom = text.length;
    }

    private void endHeading() {
        if (headingDepth > 0 && text.length > headingFrom) {
            scan.add(new Heading(headingLevel, headingFrom, text.length, open.flags()));
        }
        headingDepth = 0;
    }

    private void attributes(int flags) {
        int offset = text.length;
        if (tag.has(Markup.ITEMPROP)) {
            named(Origin.ITEMPROP, Markup.ITEMPROP, flags, offset);
        }
        if (tag.has(Markup.PROPERTY)) {
            named(Origin.PROPERTY, Markup.PROPERTY, flags, offset);
        }
        if (tag.has(Markup.DATETIME)) {
            String kind = tag.has(Markup.PUBDATE) ? "pubdate" : "";
            String value = tag.value(Markup.DATETIME);
            scan.add(new Attribute(Origin.TIME, kind, value, flags, offset));
        }
        boolean dated = (flags & Area.MARKS) != 0 || tag.element == Markup.ABBR;
        if (tag.has(Markup.TITLE_TEXT) && dated && tag.element != Markup.A) {
            String value = tag.value(Markup.TITLE_TEXT);
            scan.add(new Attribute(Origin.TITLE, "", value, flags, offset));
        }
        data(Markup.DATA_DATE, flags, offset);
        data(Markup.DATA_TIMESTAMP, flags, offset);
    }

    private void data(int attribute, int flags, int offset) {
        if (tag.has(attribute)) {
            scan.add(new Attribute(Origin.DATA, "", tag.value(attribute), flags, offset));
        }
    }

    private void named(Origin origin, int attribute, int flags, int offset) {
        String name = tag.value(attribute);
        if (name.toLowerCase(java.util.Locale.ROOT).contains("date")
                || name.contains("created")
                || name.contains("issued")
                || name.contains("modified")) {
            String value = tag.has(Markup.CONTENT) ? tag.value(Markup.CONTENT) : "";
            String dated = value.isEmpty() ? tag.value(Markup.DATETIME) : value;
            scan.add(new Attribute(origin, name, dated, flags, offset));
        }
    }

    private void head() {
        if (tag.element == Markup.LINK) {
            if (tag.value(Markup.REL).equals("canonical")) {
                scan.canonical = tag.value(Markup.HREF);
            }
            return;
        }
        int name = tag.has(Markup.PROPERTY) ? Markup.PROPERTY : Markup.NAME;
        int kind = tag.has(Markup.ITEMPROP) && !tag.has(name) ? Markup.ITEMPROP : name;
        String key = tag.value(tag.has(kind) ? kind : Markup.HTTP_EQUIV);
        if (!key.isEmpty()) {
            String value = tag.value(Markup.CONTENT);
            if (key.equals("og:title")) {
                scan.sharedTitle = value;
            }
            Origin origin = kind == Markup.ITEMPROP ? Origin.ITEMPROP : Origin.META;
            scan.add(new Attribute(origin, key, value, open.flags(), text.length));
        }
    }

    private int raw(int after) {
        if (tag.element == Markup.SCRIPT) {
            boolean linked = tag.value(Markup.TYPE).contains("ld+json");
            int end = scriptEnd.after(after);
            (linked ? scan.linked : scan.scripts).add(new Range(after, end));
            return end;
        }
        if (tag.element == Markup.STYLE) {
            return styleEnd.after(after);
        }
        int end = html.indexOf('<', after);
        int stop = end < 0 ? source.length : end;
        if (scan.title.isEmpty()) {
            TextBuffer title = new TextBuffer(stop - after);
            title.append(source, after, Math.min(stop, after + 2_000));
            scan.title = title.text();
        }
        return stop;
    }
}
