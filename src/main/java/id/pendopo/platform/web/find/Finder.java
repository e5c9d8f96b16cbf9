package id.pendopo.platform.web.find;

import id.pendopo.platform.access.Actor;
import java.util.List;

/** What a module lets people find by the search box. Every bean of this type is asked. */
public interface Finder {
    /** The key of the heading above what it finds, as "Unit". */
    String heading();

    /** The icon before each line. */
    String icon();

    /**
     * Finds what the actor may see, best first.
     *
     * @param words as typed, trimmed, from 2 to 100 characters
     * @param most how many are shown
     */
    List<Found> find(String words, Actor actor, int most);
}
