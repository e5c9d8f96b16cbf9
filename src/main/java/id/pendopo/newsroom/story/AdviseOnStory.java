package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.advice.Advised;
import id.pendopo.newsroom.advice.Earlier;
import id.pendopo.newsroom.advice.Hint;
import id.pendopo.newsroom.advice.Level;
import id.pendopo.newsroom.advice.Part;
import id.pendopo.newsroom.advice.Remark;
import id.pendopo.newsroom.advice.StoryAdvice;
import id.pendopo.newsroom.advice.Writing;
import id.pendopo.newsroom.clean.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The writing help on a story as it stands: with the notes of its pictures, the official contacts
 * of the city's register, and what was told before.
 */
@Component
public class AdviseOnStory {
    private static final int COMPARED = 150;

    private final StoryAdvice advice;
    private final EarlierRepository earlier;
    private final Directory directory;
    private final Assets library;

    AdviseOnStory(
            StoryAdvice advice, EarlierRepository earlier, Directory directory, Assets library) {
        this.advice = advice;
        this.earlier = earlier;
        this.directory = directory;
        this.library = library;
    }

    /**
     * Reads it.
     *
     * @param wholeCity whether it is compared with public stories of other sites too
     */
    public Advised on(Story story, boolean wholeCity) {
        return read(story, earlier.before(story, wholeCity, COMPARED));
    }

    /** Whether something must be mended before it is public; a repetition never must. */
    boolean mustBeMended(Story story) {
        return read(story, List.of()).count(Level.MUST) > 0;
    }

    private Advised read(Story story, List<Earlier> told) {
        Manuscript text = story.manuscript();
        Collection<Asset> pictures = pictures(text);
        boolean agreed = !pictures.isEmpty() && pictures.stream().allMatch(AdviseOnStory::agreed);
        var writing =
                new Writing(
                        text.kind(),
                        text.title(),
                        text.summary(),
                        PlainText.of(text.body()),
                        text.facts(),
                        text.pictures().size(),
                        agreed,
                        offices(story.city()));
        Advised advised = advice.advise(story.city(), writing, told);
        return new Advised(
                Stream.concat(children(pictures, advised).stream(), advised.hints().stream())
                        .toList(),
                advised.meter());
    }

    private Collection<Asset> pictures(Manuscript text) {
        return library.assets(text.pictures().stream().map(PublishedPicture::asset).toList())
                .values();
    }

    /** Whether nobody has to be asked any more, by what the library says of the picture. */
    private static boolean agreed(Asset picture) {
        return !picture.words().consent().isBlank()
                || switch (picture.words().people()) {
                    case NOBODY, PEOPLE -> true;
                    case UNSAID, CHILDREN -> false;
                };
    }

    /** What the library knows for certain, where no word of the text gave it away. */
    private static Optional<Hint> children(Collection<Asset> pictures, Advised advised) {
        boolean told = advised.hints().stream().anyMatch(h -> h.remark() == Remark.CHILDREN);
        return pictures.stream()
                .filter(p -> p.words().people() == AssetPeople.CHILDREN)
                .filter(p -> p.words().consent().isBlank())
                .findFirst()
                .filter(p -> !told)
                .map(p ->
                        new Hint(
                                Remark.CHILDREN_SHOWN,
                                Level.MUST,
                                Part.PICTURES,
                                Optional.empty(),
                                p.words().alt().isBlank() ? p.name() : p.words().alt(),
                                List.of()));
    }

    /** Mail addresses and telephone numbers that the register gives for the city's units. */
    private Set<String> offices(CityCode city) {
        return directory.register(city).stream()
                .flatMap(register ->
                        register.units().stream()
                                .flatMap(unit -> register.channels(unit.id()).stream()))
                .map(channel -> channel.address().toString())
                .filter(a ->
                        a.startsWith("mailto:") || a.startsWith("tel:") || a.contains("wa.me/"))
                .map(a -> a.replaceFirst("^(mailto:|tel:|https?://wa\\.me/)", ""))
                .collect(Collectors.toSet());
    }
}
