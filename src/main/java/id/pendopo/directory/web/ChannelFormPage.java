package id.pendopo.directory.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The form of a channel.
 *
 * @param channel its address as it is; empty for a new one
 * @param remove the address where it can be taken out; empty for a new one
 */
public record ChannelFormPage(
        String unit,
        String channel,
        String action,
        String back,
        String remove,
        List<Crumb> crumbs,
        ChannelForm form,
        Faults faults,
        List<Option> networks,
        List<Option> verifications) {
    public boolean fresh() {
        return channel.isEmpty();
    }
}
