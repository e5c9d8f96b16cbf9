package id.pendopo.sites.twin.feed;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the W3C feed validator would object to, as far as our feeds could get it wrong. */
final class FeedRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

    private final List<String> faults = new ArrayList<>();

    private FeedRules() {}

    /** RFC 4287: ids, titles, dates, authors, self; ids differ; links and pictures absolute. */
    static List<String> ofAtom(String text) {
        var rules = new FeedRules();
        Element feed = document(text).getDocumentElement();
        rules.check(ATOM.equals(feed.getNamespaceURI()), "root is " + feed.getNodeName());
        rules.atomBasics(feed);
        rules.check(rules.link(feed, "self"), "feed without self");
        rules.check(rules.link(feed, "alternate"), "feed without alternate");
        var ids = new ArrayList<String>();
        for (Element entry : children(feed, ATOM, "entry")) {
            rules.atomBasics(entry);
            ids.add(word(entry, ATOM, "id"));
            rules.date(word(entry, ATOM, "published"));
            rules.check(children(entry, ATOM, "author").size() == 1, "entry without author");
            rules.check(rules.link(entry, "alternate"), "entry without alternate");
            rules.html(word(entry, ATOM, "content"));
            rules.check(children(entry, ATOM, "content").size() == 1, "not one content");
        }
        rules.check(ids.stream().distinct().count() == ids.size(), "ids are not unique");
        return rules.faults;
    }

    /** RSS 2.0 with the advice of the RSS Advisory Board's profile. */
    static List<String> ofRss(String text) {
        var rules = new FeedRules();
        Element root = document(text).getDocumentElement();
        rules.check(
                root.getNodeName().equals("rss") && root.getAttribute("version").equals("2.0"),
                "root is " + root.getNodeName());
        Element channel = children(root, null, "channel").getFirst();
        for (String name : List.of("title", "link", "description")) {
            rules.check(!word(channel, null, name).isBlank(), "channel without " + name);
        }
        rules.mailDate(word(channel, null, "lastBuildDate"));
        rules.check(rules.link(channel, "self"), "channel without self");
        var ids = new ArrayList<String>();
        for (Element item : children(channel, null, "item")) {
            rules.item(item);
            ids.add(word(item, null, "guid"));
        }
        rules.check(ids.stream().distinct().count() == ids.size(), "guids are not unique");
        return rules.faults;
    }

    private void item(Element item) {
        for (String name : List.of("title", "link", "description", "guid", "pubDate")) {
            check(children(item, null, name).size() == 1, "item has not one " + name);
            check(!word(item, null, name).isBlank(), "item with empty " + name);
        }
        absolute(word(item, null, "link"));
        mailDate(word(item, null, "pubDate"));
        check(
                children(item, null, "guid").getFirst().getAttribute("isPermaLink").equals("false"),
                "guid is no address but says so");
        check(children(item, null, "enclosure").size() <= 1, "more than one enclosure");
        for (Element enclosure : children(item, null, "enclosure")) {
            absolute(enclosure.getAttribute("url"));
            check(enclosure.getAttribute("length").matches("\\d+"), "enclosure without length");
            check(enclosure.getAttribute("type").contains("/"), "enclosure without type");
        }
        html(word(item, CONTENT, "encoded"));
    }

    private void atomBasics(Element element) {
        for (String name : List.of("id", "title", "updated")) {
            check(
                    children(element, ATOM, name).size() == 1,
                    element.getNodeName() + " has not one " + name);
        }
        absolute(word(element, ATOM, "id"));
        date(word(element, ATOM, "updated"));
    }

    private boolean link(Element parent, String rel) {
        List<Element> found =
                children(parent, ATOM, "link").stream()
                        .filter(l -> l.getAttribute("rel").equals(rel))
                        .toList();
        found.forEach(l -> absolute(l.getAttribute("href")));
        return found.size() == 1;
    }

    private void html(String markup) {
        var page = Jsoup.parseBodyFragment(markup);
        page.select("[href]").forEach(e -> absolute(e.attr("href")));
        page.select("[src]").forEach(e -> absolute(e.attr("src")));
        check(page.select("script,style,iframe,object").isEmpty(), "active content");
        check(page.select("img:not([alt])").isEmpty(), "picture without alt");
    }

    private void absolute(String address) {
        check(URI.create(address).isAbsolute(), "not absolute: " + address);
    }

    private void date(String text) {
        parsed(text, t -> OffsetDateTime.parse(t));
    }

    private void mailDate(String text) {
        parsed(text, t -> ZonedDateTime.parse(t, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private void parsed(String text, Consumer<String> reading) {
        try {
            reading.accept(text);
        } catch (DateTimeParseException e) {
            faults.add("no date: " + text);
        }
    }

    private void check(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static String word(Element parent, String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent();
    }

    private static List<Element> children(Element parent, String namespace, String name) {
        var found = new ArrayList<Element>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element e
                    && Objects.equals(e.getNamespaceURI(), namespace)
                    && e.getLocalName().equals(name)) {
                found.add(e);
            }
        }
        return found;
    }

    private static Document document(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + text, e);
        }
    }
}
