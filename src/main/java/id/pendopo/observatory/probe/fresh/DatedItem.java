package id.pendopo.observatory.probe.fresh;

import java.net.URI;
import java.time.LocalDate;

/**
 * An item of news with the day it was published.
 *
 * @param seenAt the page or feed that states the day
 * @param stated what the day was read from
 */
public record DatedItem(URI address, String title, LocalDate day, URI seenAt, String stated) {}
