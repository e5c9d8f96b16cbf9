package id.pendopo.sites.twin.feed;

import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.Section;
import id.pendopo.sites.Sites;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a feed of a site carries: all its stories, or those of one section.
 *
 * @param kind empty for all
 */
public record Channel(Optional<StoryKind> kind) {
    /** Every kind of a story. */
    public static final Channel ALL = new Channel(Optional.empty());

    /** All feeds of a site. */
    public static List<Channel> all() {
        return Stream.concat(
                        Stream.of(ALL),
                        Arrays.stream(StoryKind.values()).map(k -> new Channel(Optional.of(k))))
                .toList();
    }

    /** The feed whose address begins so, as {@code /berita}. */
    static Optional<Channel> at(String folder) {
        return all().stream().filter(c -> c.folder().equals(folder)).findFirst();
    }

    /** Empty for all stories, or the path of the section. */
    public String folder() {
        return section().map(Section::path).orElse("");
    }

    public Optional<Section> section() {
        return kind.map(Sites::section);
    }

    /** The path of the feed in the form that most readers ask for. */
    public String atom() {
        return folder() + "/atom.xml";
    }

    public String rss() {
        return folder() + "/rss.xml";
    }

    Set<StoryKind> kinds() {
        return kind.<Set<StoryKind>>map(EnumSet::of).orElse(EnumSet.allOf(StoryKind.class));
    }
}
