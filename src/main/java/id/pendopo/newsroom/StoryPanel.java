package id.pendopo.newsroom;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import java.util.Optional;

/**
 * A section that another module adds to the page of a story in the back office. Every bean of this
 * type is asked at each visit; panels stand by their {@link #order}.
 */
public interface StoryPanel {
    /** From the top, below what the newsroom itself says beside the text. */
    int order();

    /** What to show of the story to the reader; empty if there is nothing to say. */
    Optional<Section> of(City city, StoryId story, Actor reader);

    /**
     * A piece of a page.
     *
     * @param template as {@code publishing/storypanel}, without the frame of a page; it takes
     *     {@code page}, {@code t} and {@code shell}, and begins with an h2
     * @param page its record
     */
    record Section(String template, Object page) {}
}
