package id.pendopo.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in the tree of a rubric; weights are points of the whole, so that all items sum to 100.
 */
public sealed interface Node {
    String id();

    Label title();

    double weight();

    /** All items below, in the order of the file. */
    Stream<Item> items();

    /** A group of aspects or items. */
    record Aspect(String id, Label title, double weight, List<Node> children) implements Node {
        public Aspect {
            children = List.copyOf(children);
        }

        @Override
        public Stream<Item> items() {
            return children.stream().flatMap(Node::items);
        }
    }

    /**
     * Something that earns points.
     *
     * @param id unique in the rubric; it joins scores of two versions
     * @param source the law or guide that asks for it
     */
    record Item(String id, Label title, double weight, ItemKind kind, Optional<String> source)
            implements Node {
        @Override
        public Stream<Item> items() {
            return Stream.of(this);
        }
    }
}
