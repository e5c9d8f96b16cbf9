package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Crumb;
import java.net.URI;
import java.util.List;

/**
 * The last step before a network's own dialog. A link, since a form of ours must not lead to
 * another host: browsers hold its redirect back.
 *
 * @param address of the dialog, good once and for some minutes
 */
public record OnwardPage(String network, String host, String address, List<Crumb> crumbs) {
    public OnwardPage {
        crumbs = List.copyOf(crumbs);
    }

    static OnwardPage to(String network, URI dialog, List<Crumb> crumbs) {
        return new OnwardPage(network, dialog.getHost(), dialog.toString(), crumbs);
    }
}
