package id.pendopo.sites.twin.feed;

import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.Xml;

/** Writes pictures and videos of an entry as Media RSS, each with what is to be seen on it. */
final class MediaWriter {
    private MediaWriter() {}

    static void write(Xml xml, Feed.Entry entry) {
        entry.images().forEach(image -> image(xml, image));
        entry.film().ifPresent(film -> film(xml, film, entry));
    }

    private static void image(Xml xml, StoryImage image) {
        xml.begin("media:content")
                .attribute("url", image.address())
                .attribute("medium", "image")
                .attribute("type", "image/jpeg")
                .attribute("fileSize", String.valueOf(image.bytes()))
                .attribute("width", String.valueOf(image.width()))
                .attribute("height", String.valueOf(image.height()))
                .optional("media:title", image.caption())
                .optional("media:description", image.alt())
                .end();
    }

    private static void film(Xml xml, StoryFilm film, Feed.Entry entry) {
        xml.begin("media:content").attribute("medium", "video");
        if (film.own()) {
            xml.attribute("url", film.address())
                    .attribute("type", film.type())
                    .attribute("fileSize", String.valueOf(film.bytes()));
        }
        if (film.seconds() > 0) {
            xml.attribute("duration", String.valueOf(film.seconds()));
        }
        xml.element("media:title", entry.title()).optional("media:description", entry.summary());
        if (!film.own()) {
            xml.begin("media:player").attribute("url", film.address()).end();
        }
        xml.end();
    }
}
