package id.pendopo.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that waits for a person on the page "Hari ini".
 *
 * @param text key of the message that says what to do
 * @param arguments put into the message
 * @param address of the page where it is done, on this host
 * @param due when it must be done; empty if there is no deadline, then it stands last
 */
public record TodayItem(
        String text, List<Object> arguments, String address, Optional<Instant> due) {
    public TodayItem {
        arguments = List.copyOf(arguments);
    }
}
