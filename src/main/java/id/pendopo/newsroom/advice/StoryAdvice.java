package id.pendopo.newsroom.advice;

import id.pendopo.directory.CityCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Advice for the pages of a city: the built-in rules with the city's own words. */
@Component
public final class StoryAdvice {
    private final TermRepository own;

    StoryAdvice(TermRepository own) {
        this.own = own;
    }

    /**
     * The advice on a story.
     *
     * @param earlier stories it may repeat; empty if nobody asks for repetitions
     */
    public Advised advise(CityCode city, Writing story, List<Earlier> earlier) {
        return adviser(city).advise(story, earlier);
    }

    /** The meter of a text, for showing it while somebody types. */
    public Meter meter(CityCode city, String body) {
        return adviser(city).meter(body);
    }

    private Adviser adviser(CityCode city) {
        return new Adviser(Lexicon.builtIn().with(own.of(city)));
    }
}
