package id.pendopo.newsroom.web.calendar;

import id.pendopo.platform.web.page.Crumb;
import java.util.List;

/**
 * The secret address of the reader's calendar.
 *
 * @param made when it was made, in words; empty if there is none
 * @param address shown once, just after it was made; empty otherwise
 */
public record FeedPage(String made, String address, List<Crumb> crumbs) {}
