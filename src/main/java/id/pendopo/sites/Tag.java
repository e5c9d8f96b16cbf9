package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.StoryId;

/**
 * One thing that a page shows. When the thing changes, the kept pages that carry its tag are
 * dropped, and no others.
 *
 * @param value what two nodes write alike, as {@code news:UNIT}
 */
public record Tag(String value) {
    private static final int LONGEST = 200;

    public Tag {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Tag '%s' has %d letters, expected 1 to %d"
                            .formatted(value, value.length(), LONGEST));
        }
    }

    /** One public story. */
    public static Tag story(StoryId story) {
        return new Tag("story:" + story);
    }

    public static Tag programme(ProgrammeId programme) {
        return new Tag("programme:" + programme);
    }

    /** The newest of a unit's news, announcements, field work, galleries and videos. */
    public static Tag news(UnitId unit) {
        return new Tag("news:" + unit);
    }

    /**
     * Pages of a unit's lists that begin after a certain story: publishing something newer leaves
     * them as they are, something of old or taken back does not.
     */
    public static Tag archive(UnitId unit) {
        return new Tag("archive:" + unit);
    }

    /** A unit's list of programmes. */
    public static Tag programmes(UnitId unit) {
        return new Tag("programmes:" + unit);
    }

    /** Lists over the programmes of a whole city. */
    public static Tag cityProgrammes(CityCode city) {
        return new Tag("city-programmes:" + city);
    }

    /** Lists over the news of a whole city. */
    public static Tag cityNews(CityCode city) {
        return new Tag("city-news:" + city);
    }

    /** The entries of one kind of a unit. */
    public static Tag entries(UnitId unit, EntryKind kind) {
        return new Tag("entries:" + kind + ":" + unit);
    }

    /** Lists over the entries of one kind in a whole city. */
    public static Tag cityEntries(CityCode city, EntryKind kind) {
        return new Tag("city-entries:" + kind + ":" + city);
    }

    public static Tag entry(EntryId entry) {
        return new Tag("entry:" + entry);
    }

    /** The city and its units, officials and channels; changes by itself with the register. */
    public static Tag register(CityCode city) {
        return new Tag("register:" + city);
    }

    /** The settings of one site: its hosts and contact. */
    public static Tag site(Site site) {
        return new Tag("site:" + site.key());
    }

    /** Which sections all sites of a city have. */
    public static Tag sections(CityCode city) {
        return new Tag("sections:" + city);
    }

    /** The scores and places of a city's units. */
    public static Tag board(CityCode city) {
        return new Tag("board:" + city);
    }

    @Override
    public String toString() {
        return value;
    }
}
