package id.pendopo.publishing.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is made to go wrong at the moment; forgotten when the practice networks stop. */
final class Troubles {
    private final List<Trouble> all = new ArrayList<>();

    synchronized void add(Trouble trouble) {
        all.add(trouble);
    }

    synchronized void remove(String id) {
        all.removeIf(t -> t.id().equals(id));
    }

    synchronized void clear() {
        all.clear();
    }

    synchronized List<Trouble> all() {
        return List.copyOf(all);
    }

    /** The trouble that a call runs into; counts it. */
    synchronized Optional<Trouble> meet(PracticeNetwork network, PracticeNetwork.Act act) {
        String name = network.network().name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < all.size(); i++) {
            Trouble trouble = all.get(i);
            if (trouble.meets(name, act)) {
                if (trouble.skip() > 0) {
                    all.set(i, trouble.passed());
                    continue;
                }
                if (trouble.times() > 1) {
                    all.set(i, trouble.met());
                } else {
                    all.remove(i);
                }
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }
}
