package id.pendopo.directory.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * Asks once before something that is hard to take back.
 *
 * @param key of the messages: {@code .title}, {@code .text} and {@code .do}
 * @param subject what the messages name
 * @param version the one the person has before their eyes
 */
public record ConfirmPage(
        String key,
        String subject,
        String action,
        String back,
        int version,
        List<Crumb> crumbs,
        Faults faults) {}
