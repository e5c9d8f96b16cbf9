package id.pendopo.publishing.network;

import id.pendopo.directory.Network;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The networks there are adapters for. */
public final class Networks {
    private final Map<Network, Publisher> publishers;
    private final Map<Network, Linking> linkings;
    private final Map<Network, Reactions> reactions;

    public Networks(List<Publisher> publishers, List<Linking> linkings, List<Reactions> reactions) {
        this.publishers = by(publishers, Publisher::network);
        this.linkings = by(linkings, Linking::network);
        this.reactions = by(reactions, Reactions::network);
    }

    public Set<Network> all() {
        return publishers.keySet();
    }

    public Optional<Publisher> publisher(Network network) {
        return Optional.ofNullable(publishers.get(network));
    }

    public Optional<Linking> linking(Network network) {
        return Optional.ofNullable(linkings.get(network));
    }

    public Optional<Reactions> reactions(Network network) {
        return Optional.ofNullable(reactions.get(network));
    }

    private static <T> Map<Network, T> by(List<T> parts, Function<T, Network> network) {
        return parts.stream().collect(Collectors.toUnmodifiableMap(network, Function.identity()));
    }
}
