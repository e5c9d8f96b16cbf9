package id.pendopo.publishing.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How far a work has come, in the adapter's own words; saved after each call. */
public record State(Map<String, String> values) {
    public State {
        values = Map.copyOf(values);
    }

    public static State none() {
        return new State(Map.of());
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public State with(String name, Object value) {
        var next = new HashMap<>(values);
        next.put(name, String.valueOf(value));
        return new State(next);
    }

    public State without(String name) {
        var next = new HashMap<>(values);
        next.remove(name);
        return new State(next);
    }

    /** Names only: an upload session's address is a key to it. */
    @Override
    public String toString() {
        return "State" + values.keySet().stream().sorted().toList();
    }
}
