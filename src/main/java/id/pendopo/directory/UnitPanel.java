package id.pendopo.directory;

import java.util.Optional;

/**
 * A section that another module adds to a unit's public page. Every bean of this type is asked at
 * each visit; panels stand by their {@link #order}.
 */
public interface UnitPanel {
    /** From the top; the register's own parts come before 100. */
    int order();

    /** What to show of the unit; empty if there is nothing to say of it. */
    Optional<Section> of(City city, Unit unit);

    /**
     * A piece of a page.
     *
     * @param template as {@code assessment/unitpanel}, without the frame of a page; it takes {@code
     *     page}, {@code t} and {@code shell}, and begins with an h2
     * @param page its record
     */
    record Section(String template, Object page) {}
}
