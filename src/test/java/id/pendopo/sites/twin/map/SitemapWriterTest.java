package id.pendopo.sites.twin.map;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ImageAttributes;
import crawlercommons.sitemaps.extension.NewsAttributes;
import crawlercommons.sitemaps.extension.VideoAttributes;
import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitemapWriterTest {
    private static final URI PAGE = URI.create("https://dinas.example/video/jalan");
    private static final URI PICTURE = URI.create("https://dinas.example/media/a/1280.jpg");
    private static final URI FILM = URI.create("https://dinas.example/media/b/video.mp4");
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00.123456Z");

    @Test
    void pictures_videos_and_news_are_read_by_a_strict_parser() throws Exception {
        var row =
                new Sitemap.Row(
                        PAGE,
                        Optional.of(NOON),
                        List.of(new StoryImage(PICTURE, 1280, 720, 9, "alt", "")),
                        Optional.of(
                                new Sitemap.Film(
                                        new StoryFilm(FILM, true, "video/mp4", 7, 61),
                                        PICTURE,
                                        "Jalan <baru> & lebar",
                                        "",
                                        NOON)),
                        Optional.of(new Sitemap.News("Dinas", "id", "Jalan", NOON)));

        SiteMapURL read = parse(SitemapWriter.write(new Sitemap(List.of(row))));

        assertThat(read.getLastModified().toInstant()).isEqualTo("2026-11-22T05:00:00Z");
        var image = (ImageAttributes) read.getAttributesForExtension(Extension.IMAGE)[0];
        assertThat(image.getLoc()).hasToString(PICTURE.toString());
        var film = (VideoAttributes) read.getAttributesForExtension(Extension.VIDEO)[0];
        assertThat(film.getTitle()).isEqualTo("Jalan <baru> & lebar");
        assertThat(film.getDescription()).isEqualTo(film.getTitle());
        assertThat(film.getContentLoc()).hasToString(FILM.toString());
        assertThat(film.getDuration()).isEqualTo(61);
        var news = (NewsAttributes) read.getAttributesForExtension(Extension.NEWS)[0];
        assertThat(news.getTitle()).isEqualTo("Jalan");
        assertThat(news.isValid()).isTrue();
        assertThat(film.isValid()).isTrue();
    }

    private static SiteMapURL parse(String text) throws Exception {
        var parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        parser.enableExtensions();
        var map =
                (SiteMap)
                        parser.parseSiteMap(
                                "application/xml",
                                text.getBytes(StandardCharsets.UTF_8),
                                URI.create("https://dinas.example/sitemap-kabar.xml").toURL());
        return map.getSiteMapUrls().iterator().next();
    }
}
