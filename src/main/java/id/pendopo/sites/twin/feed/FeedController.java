package id.pendopo.sites.twin.feed;

import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.unit.Places;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feeds of a site: of all its stories and of each section, in two forms. */
@RestController
@OnSite(
        value = {SiteKind.UNIT, SiteKind.PORTAL},
        query = Feeds.AFTER)
class FeedController {
    private static final String ATOM = "/atom.xml";
    private static final String RSS = "/rss.xml";

    private final Feeds feeds;
    private final MessageSource messages;

    FeedController(Feeds feeds, MessageSource messages) {
        this.feeds = feeds;
        this.messages = messages;
    }

    @GetMapping({
        "/atom.xml",
        "/berita/atom.xml",
        "/pengumuman/atom.xml",
        "/kegiatan/atom.xml",
        "/galeri/atom.xml",
        "/video/atom.xml"
    })
    ResponseEntity<byte[]> atom(
            Site site,
            Locale locale,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String setelah) {
        Feed feed = feed(site, locale, request, ATOM, setelah);
        return answer(WrittenFeed.atom(feed));
    }

    @GetMapping({
        "/rss.xml",
        "/berita/rss.xml",
        "/pengumuman/rss.xml",
        "/kegiatan/rss.xml",
        "/galeri/rss.xml",
        "/video/rss.xml"
    })
    ResponseEntity<byte[]> rss(
            Site site,
            Locale locale,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String setelah) {
        Feed feed = feed(site, locale, request, RSS, setelah);
        return answer(WrittenFeed.rss(feed));
    }

    private Feed feed(
            Site site, Locale locale, HttpServletRequest request, String file, String after) {
        String path = request.getRequestURI();
        Channel channel =
                Channel.at(path.substring(0, path.length() - file.length()))
                        .orElseThrow(() -> new NotFound("Feed " + path));
        return feeds.page(site, channel, file, Places.read(after), new Texts(messages, locale));
    }

    private static ResponseEntity<byte[]> answer(WrittenFeed feed) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, feed.type())
                .header(HttpHeaders.LINK, feed.links())
                .body(feed.bytes());
    }
}
