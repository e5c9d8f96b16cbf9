package id.pendopo.newsroom.web.intake;

import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * How a unit sends by mail.
 *
 * @param on whether this installation has a mailbox
 * @param open the address for people with an account
 * @param secret the address for whoever knows it
 */
public record MailAddressPage(
        List<Option> units,
        String unit,
        boolean on,
        String open,
        String secret,
        List<Line> latest) {
    /** One mail and what became of it. */
    public record Line(String href, String subject, String sender, String at, String outcome) {}
}
