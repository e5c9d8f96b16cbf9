package id.pendopo.sites.twin.feed;

import id.pendopo.platform.web.Texts;
import id.pendopo.sites.HeadExtras;
import id.pendopo.sites.HeadExtras.Link;
import id.pendopo.sites.HeadSource;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Subject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows feed readers the feeds of a page's site and section, and embedders how to embed it. */
@Component
@Order(30)
final class FeedLinks implements HeadSource {
    @Override
    public HeadExtras of(Site site, PublicPage page, Texts texts) {
        var links = new ArrayList<Link>();
        Channel.all().stream()
                .filter(channel -> channel.section().map(s -> at(s, page)).orElse(true))
                .forEach(channel -> {
                    String title = Feeds.title(site, channel, texts);
                    links.add(link(site, channel.atom(), AtomWriter.TYPE, title + " (Atom)"));
                    links.add(link(site, channel.rss(), RssWriter.TYPE, title + " (RSS)"));
                });
        if (at(Section.AGENDA, page)) {
            String title = texts.of("sites.section", Section.AGENDA) + " · " + site.name();
            links.add(link(site, "/agenda.ics", "text/calendar", title));
        }
        embedding(site, page).ifPresent(links::add);
        return new HeadExtras(List.of(), links, List.of());
    }

    private static boolean at(Section section, PublicPage page) {
        return section.holds(page.path());
    }

    private static Link link(Site site, String path, String type, String title) {
        return new Link("alternate", type, site.address(path), title);
    }

    private static Optional<Link> embedding(Site site, PublicPage page) {
        if (!(page.subject() instanceof Subject.Story(var story))
                || story.withdrawal().isPresent()) {
            return Optional.empty();
        }
        String address = site.address(Sites.path(story)).toString();
        return Optional.of(
                new Link(
                        "alternate",
                        "application/json+oembed",
                        site.address(
                                "/oembed?url="
                                        + URLEncoder.encode(address, StandardCharsets.UTF_8)),
                        story.title()));
    }
}
