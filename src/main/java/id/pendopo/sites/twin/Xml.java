package id.pendopo.sites.twin;

import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document. Text is always escaped, never put into a CDATA section, so nothing in it
 * can end anything; letters that XML 1.0 does not know are left out.
 */
public final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private Xml() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /**
     * Begins a document.
     *
     * @param root the outermost element
     * @param namespaces by prefix; the empty prefix is the default one
     */
    public static Xml document(String root, Map<String, String> namespaces) {
        var xml = new Xml();
        xml.begin(root);
        namespaces.forEach((prefix, name) ->
                xml.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, name));
        return xml;
    }

    /** Begins an element, with its prefix if it has one, as {@code atom:link}. */
    public Xml begin(String element) {
        return doing(() -> out.writeStartElement(element));
    }

    /** Of the element just begun. */
    public Xml attribute(String name, String value) {
        return doing(() -> out.writeAttribute(name, legal(value)));
    }

    public Xml attribute(String name, URI value) {
        return attribute(name, value.toASCIIString());
    }

    public Xml text(String words) {
        return doing(() -> out.writeCharacters(legal(words)));
    }

    public Xml end() {
        return doing(out::writeEndElement);
    }

    /** A whole element with nothing but text in it. */
    public Xml element(String name, String words) {
        return begin(name).text(words).end();
    }

    /** The same, unless there is no text. */
    public Xml optional(String name, String words) {
        return words.isBlank() ? this : element(name, words);
    }

    /** Ends everything that was begun, and returns the document. */
    public String whole() {
        doing(out::writeEndDocument);
        return text.toString();
    }

    /** Without what XML 1.0 forbids even as an escape (section 2.2). */
    static String legal(String words) {
        if (words.codePoints().allMatch(Xml::isLegal)) {
            return words;
        }
        return words.codePoints()
                .filter(Xml::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    private Xml doing(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    private static IllegalStateException unwritten(XMLStreamException e) {
        return new IllegalStateException("Could not write XML into memory", e);
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
