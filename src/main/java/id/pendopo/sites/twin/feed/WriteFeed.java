package id.pendopo.sites.twin.feed;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the feed at an address, and knows in which feeds a story stands. */
@Component
public class WriteFeed {
    /** The language of those who chose none. */
    private static final Locale INDONESIAN = Locale.of("id");

    private static final String ATOM = "/atom.xml";
    private static final String RSS = "/rss.xml";

    private final Feeds feeds;
    private final Sites sites;
    private final MessageSource messages;

    WriteFeed(Feeds feeds, Sites sites, MessageSource messages) {
        this.feeds = feeds;
        this.sites = sites;
        this.messages = messages;
    }

    /** The newest page of the feed; empty if there is no feed of ours at exactly this address. */
    public Optional<WrittenFeed> at(URI address) {
        return site(address)
                .flatMap(site -> {
                    String path = address.getPath();
                    boolean atom = path.endsWith(ATOM);
                    String file = atom ? ATOM : RSS;
                    return Channel.at(path.substring(0, path.length() - file.length()))
                            .map(channel ->
                                    feeds.page(
                                            site,
                                            channel,
                                            file,
                                            Optional.empty(),
                                            new Texts(messages, INDONESIAN)))
                            .map(atom ? WrittenFeed::atom : WrittenFeed::rss);
                });
    }

    /** Whether there is a feed of ours at exactly this address. */
    public boolean isAt(URI address) {
        String path = String.valueOf(address.getPath());
        String folder = path.replaceFirst("/(atom|rss)\\.xml$", "");
        return site(address).isPresent() && Channel.at(folder).isPresent();
    }

    /** The addresses of all feeds that carry stories of the kind, of the unit and of its city. */
    public List<URI> carrying(CityCode city, Optional<UnitId> unit, StoryKind kind) {
        var all = new ArrayList<URI>();
        for (Optional<Site> site : List.of(sites.portal(city), unit.flatMap(sites::of))) {
            for (Channel channel : List.of(Channel.ALL, new Channel(Optional.of(kind)))) {
                site.map(s -> s.address(channel.atom())).ifPresent(all::add);
                site.map(s -> s.address(channel.rss())).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Site> site(URI address) {
        String path = String.valueOf(address.getPath());
        boolean feed = path.endsWith(ATOM) || path.endsWith(RSS);
        return feed && address.getHost() != null
                ? sites.at(address.getHost()).filter(site -> site.address(path).equals(address))
                : Optional.empty();
    }
}
