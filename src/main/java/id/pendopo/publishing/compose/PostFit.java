package id.pendopo.publishing.compose;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Limits;
import id.pendopo.publishing.network.Measure;
import id.pendopo.publishing.network.Misfit;
import id.pendopo.publishing.network.NetworkSettings;
import id.pendopo.publishing.post.PostContent;
import id.pendopo.publishing.post.PostWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds what is written against what its network takes. */
@Component
public class PostFit {
    private final Measure measure;
    private final NetworkSettings settings;
    private final PostContent contents;

    public PostFit(Measure measure, NetworkSettings settings, PostContent contents) {
        this.measure = measure;
        this.settings = settings;
        this.contents = contents;
    }

    /**
     * What was found.
     *
     * @param cost in US dollars; empty where posts are free
     * @param sent the text as the network gets it
     */
    public record Fit(
            Measure.Room room, Optional<BigDecimal> cost, List<Misfit> misfits, String sent) {}

    public Fit of(Network network, PostWords words) {
        Content content = contents.of(words);
        boolean apart = network != Network.X && network != Network.YOUTUBE;
        return new Fit(
                measure.room(network, content),
                measure.cost(network, content),
                measure.misfits(network, content),
                apart ? content.words() : content.wordsWithLink());
    }

    public Limits limits(Network network) {
        return settings.of(network).limits();
    }

    /** Whether anything is known of the network's limits. */
    public boolean knows(Network network) {
        return settings.networks().containsKey(network);
    }
}
