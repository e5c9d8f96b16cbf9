package id.pendopo.identity.web;

import java.util.List;

/**
 * The page "Hari ini".
 *
 * @param hasRole false for an account that holds no role now
 * @param items by deadline, those without one last
 */
public record HomePage(String name, boolean hasRole, String today, List<Item> items) {
    public HomePage {
        items = List.copyOf(items);
    }

    /**
     * One thing that waits.
     *
     * @param due in words; empty if there is no deadline
     */
    public record Item(String text, String address, String due, boolean late) {}
}
