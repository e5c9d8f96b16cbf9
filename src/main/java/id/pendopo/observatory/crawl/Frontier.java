package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The pages that could be read next, the most valuable first. Every page read of a purpose makes
 * the next of it worth less, so that the budget covers the site's breadth and its newest items
 * rather than one kind of page.
 */
final class Frontier {
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_OF_ONE_SHAPE = 12;

    private final Map<Purpose, PriorityQueue<Queued>> waiting = new EnumMap<>(Purpose.class);
    private final Map<Purpose, Integer> read = new EnumMap<>(Purpose.class);
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int order;

    /** Equal worth: first come, first served. */
    private record Queued(Candidate candidate, int order) {}

    /** Whether the address is new; it is not from now on. */
    boolean meet(URI address) {
        return seen.add(Addresses.key(address));
    }

    /** Adds a page whose address was just met. */
    void add(Candidate candidate) {
        boolean free = candidate.purpose() == Purpose.NEWS_ITEM;
        if (free
                || shapes.merge(shape(candidate.address()), 1, Integer::sum) <= MOST_OF_ONE_SHAPE) {
            PriorityQueue<Queued> queue =
                    waiting.computeIfAbsent(
                            candidate.purpose(),
                            p ->
                                    new PriorityQueue<>(
                                            Comparator.comparingDouble(
                                                            (Queued q) -> -q.candidate().worth())
                                                    .thenComparingInt(Queued::order)));
            if (queue.size() < MOST_WAITING) {
                queue.add(new Queued(candidate, order++));
            }
        }
    }

    /** Counts a page as read that was not taken from here, as the home page. */
    void count(Purpose purpose) {
        read.merge(purpose, 1, Integer::sum);
    }

    /** The most valuable page, taken out; empty if none is left. */
    Optional<Candidate> next() {
        return waiting.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .max(
                        Comparator.comparingDouble(
                                e -> value(e.getKey(), e.getValue().element().candidate())))
                .map(best -> {
                    count(best.getKey());
                    return best.getValue().remove().candidate();
                });
    }

    private double value(Purpose purpose, Candidate candidate) {
        int before = read.getOrDefault(purpose, 0);
        return candidate.worth()
                * switch (purpose) {
                    case HOME -> 20;
                    case OFFICIALS -> 12 * Math.pow(0.6, before);
                    case NEWS_LIST -> 11 * Math.pow(0.6, before);
                    case CONTACT -> 10 * Math.pow(0.4, before);
                    case PUBLIC_INFORMATION -> 9 * Math.pow(0.7, before);
                    case PROFILE -> 8 * Math.pow(0.7, before);
                    case SERVICE -> 7 * Math.pow(0.7, before);
                    case NEWS_ITEM -> 6 * Math.pow(0.95, before);
                    case SECTION -> 4 * Math.pow(0.9, before);
                    case OTHER, FILE -> 1 * Math.pow(0.98, before);
                };
    }

    /** The address with its numbers taken out: pages of one template. */
    private static String shape(URI address) {
        String path = address.getRawPath();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String query =
                address.getRawQuery() == null
                        ? ""
                        : address.getRawQuery().replaceAll("=[^&]*", "=");
        return folder.replaceAll("\\d+", "0")
                + (query.isEmpty()
                        ? path.substring(folder.length()).replaceAll("\\d+", "0")
                        : "?" + query);
    }
}
