package id.pendopo.observatory.visit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All matters gathered from one visit. A matter that fails on a page spoils only itself: asking for
 * it throws what it threw. Used by one thread.
 */
public final class Gathered {
    private final Map<Class<?>, Gathering> gatherings = new LinkedHashMap<>();
    private final Map<Class<?>, Throwable> failed = new HashMap<>();
    private final List<Fetch> open;

    private Gathered(List<Fetch> open) {
        this.open = open;
    }

    /** Gathers the matters from the pages it will be told of. */
    public static Gathered of(Collection<Matter<?>> matters) {
        var gathered = new Gathered(List.of());
        matters.forEach(m -> gathered.gatherings.put(m.type(), m.begin().get()));
        return gathered;
    }

    /** Gathers each matter when it is asked for, from pages that stay open. */
    public static Gathered late(List<Fetch> fetches) {
        return new Gathered(List.copyOf(fetches));
    }

    /** Looks at the page of a fetch, if it brought one. */
    public void add(Fetch fetch) {
        fetch.page().ifPresent(page -> gatherings.values().forEach(g -> look(g, fetch, page)));
    }

    /** What was gathered of the matter. */
    public <T extends Gathering> T of(Matter<T> matter) {
        Gathering gathering = gatherings.computeIfAbsent(matter.type(), _ -> late(matter));
        Throwable why = failed.get(matter.type());
        if (why != null) {
            throw new IllegalStateException(
                    "%s could not be gathered".formatted(matter.type().getSimpleName()), why);
        }
        return matter.type().cast(gathering);
    }

    private Gathering late(Matter<?> matter) {
        Gathering gathering = matter.begin().get();
        for (Fetch fetch : open) {
            fetch.page().ifPresent(page -> look(gathering, fetch, page));
        }
        return gathering;
    }

    private void look(Gathering gathering, Fetch fetch, Page page) {
        if (failed.containsKey(gathering.getClass())) {
            return;
        }
        try {
            gathering.page(fetch, page);
        } catch (RuntimeException | StackOverflowError e) {
            failed.put(gathering.getClass(), e);
        }
    }
}
