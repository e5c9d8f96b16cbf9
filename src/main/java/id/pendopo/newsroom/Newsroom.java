package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.PublishedStory.Cursor;
import id.pendopo.newsroom.narrative.NarrativeOrigin;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.newsroom.story.ImportStory;
import id.pendopo.newsroom.story.PublishedRepository;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The door of the newsroom: what is public, and nothing else. Lists leave out withdrawn stories;
 * the address of one still finds it, with its reason. Permissions are asked by whoever lets people
 * in, not here.
 */
@Component
public final class Newsroom {
    private final PublishedRepository stories;
    private final ProgrammeRepository programmes;
    private final ImportStory importing;
    private final NarrativeOrigin origins;

    public Newsroom(
            PublishedRepository stories,
            ProgrammeRepository programmes,
            ImportStory importing,
            NarrativeOrigin origins) {
        this.stories = stories;
        this.programmes = programmes;
        this.importing = importing;
        this.origins = origins;
    }

    public Optional<PublishedStory> published(StoryId id) {
        return stories.find(id);
    }

    /**
     * The story at an address.
     *
     * @param unit whose site it is; empty for the city's own
     */
    public Optional<PublishedStory> published(CityCode city, Optional<UnitId> unit, String slug) {
        return stories.find(city, unit, slug);
    }

    /**
     * Stories of the unit, the newest first.
     *
     * @param after the last story of the page before; empty for the first page
     */
    public List<PublishedStory> publishedOf(
            UnitId unit, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return stories.ofUnit(unit, kinds, after, limit);
    }

    /** Stories of the city itself, without those of its units. */
    public List<PublishedStory> publishedOf(
            CityCode city, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return stories.ofCity(city, kinds, after, limit);
    }

    /** Stories of the city and of all its units. */
    public List<PublishedStory> publishedIn(
            CityCode city, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return stories.inCity(city, kinds, after, limit);
    }

    /** Stories that tell of the programme. */
    public List<PublishedStory> publishedOf(
            ProgrammeId programme, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return stories.ofProgramme(programme, kinds, after, limit);
    }

    /** How many stories of the unit are public. */
    public long count(UnitId unit, Set<StoryKind> kinds) {
        return stories.countOfUnit(unit, kinds);
    }

    /** How many stories of the city and its units are public. */
    public long countIn(CityCode city, Set<StoryKind> kinds) {
        return stories.countInCity(city, kinds);
    }

    /** When anything public of the unit's stories changed last; empty if it has none. */
    public Optional<Instant> newestChange(UnitId unit) {
        return stories.newestChangeOfUnit(unit);
    }

    /** When anything public of the city or its units changed last. */
    public Optional<Instant> newestChangeIn(CityCode city) {
        return stories.newestChangeInCity(city);
    }

    /** Those of the stories that repeat a text of the city, and what they repeat. */
    public Map<StoryId, Adopted> adopted(Collection<StoryId> ids) {
        return origins.of(ids);
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return programmes.find(id);
    }

    /**
     * The programme at an address.
     *
     * @param unit whose site it is; empty for the city's own
     */
    public Optional<Programme> programme(CityCode city, Optional<UnitId> unit, String slug) {
        return programmes.find(city, unit, slug);
    }

    /** Programmes of the unit, running ones first. */
    public List<Programme> programmes(UnitId unit) {
        return programmes.ofUnit(unit);
    }

    /** Programmes of the city and all its units, running ones first. */
    public List<Programme> programmesIn(CityCode city) {
        return programmes.inCity(city);
    }

    /** How far the programme was at which moment, the oldest first. */
    public List<Programme.Point> progress(ProgrammeId id) {
        return programmes.progress(id);
    }

    /** Takes in a story that was public elsewhere, sanitised; safe to repeat. */
    public Importing importStory(ImportedStory story, Actor by) {
        return importing.take(story, by);
    }
}
