package id.pendopo.sites;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Colour;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.host.UnitContact;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the frame around the content of a public page, and notes what the frame shows. */
@Component
public class SiteFrames {
    private final Sites sites;
    private final Directory directory;
    private final SiteRepository repository;
    private final ObjectProvider<HeadSource> heads;
    private final ObjectProvider<Navigation> navigations;

    public SiteFrames(
            Sites sites,
            Directory directory,
            SiteRepository repository,
            ObjectProvider<HeadSource> heads,
            ObjectProvider<Navigation> navigations) {
        this.sites = sites;
        this.directory = directory;
        this.repository = repository;
        this.heads = heads;
        this.navigations = navigations;
    }

    public SiteFrame of(Site site, PublicPage page, Texts texts) {
        Shown.note(
                Tag.register(site.city().code()), Tag.site(site), Tag.sections(site.city().code()));
        URI canonical = page.canonical(site);
        boolean front = page.path().equals("/");
        boolean closed = site.unit().flatMap(u -> repository.closed(u.id())).isPresent();
        return new SiteFrame(
                site.name(),
                site.unit().map(u -> site.city().name()).orElse(""),
                sites.portal(site.city().code()).orElse(site).address("/"),
                front ? site.name() : page.title() + " · " + site.name(),
                page.description(),
                canonical,
                Colour.of(site.city().colour().hex()),
                closed ? List.of() : menu(site, page.path(), texts),
                page.crumbs(),
                site.unit().map(u -> contact(u, texts)).orElse(List.of()),
                site.unit().map(this::accounts).orElse(List.of()),
                shares(canonical, page.title(), texts),
                page.updated()
                        .map(at ->
                                texts.of(
                                        "sites.updated",
                                        texts.moment(at, site.city().zone()),
                                        site.name()))
                        .orElse(""),
                closed,
                heads.orderedStream()
                        .map(h -> h.of(site, page, texts))
                        .reduce(HeadExtras.NONE, HeadExtras::plus));
    }

    private List<SiteFrame.Entry> menu(Site site, String path, Texts texts) {
        if (site.kind() == SiteKind.PORTAL) {
            return navigations
                    .orderedStream()
                    .flatMap(n -> n.site().stream())
                    .sorted(Comparator.comparingInt(NavItem::order))
                    .map(n -> new SiteFrame.Entry(texts.of(n.text()), n.href(), n.holds(path)))
                    .toList();
        }
        Set<Section> hidden = repository.hidden(site.city().code());
        return Arrays.stream(Section.values())
                .filter(s -> !hidden.contains(s))
                .map(s ->
                        new SiteFrame.Entry(texts.of("sites.section", s), s.path(), s.holds(path)))
                .toList();
    }

    private List<SiteFrame.Line> contact(Unit unit, Texts texts) {
        UnitContact contact = repository.contact(unit.id());
        var lines = new ArrayList<SiteFrame.Line>();
        add(lines, "geo-alt", texts.of("sites.contact.address"), contact.address(), "");
        add(
                lines,
                "telephone",
                texts.of("sites.contact.telephone"),
                contact.telephone(),
                "tel:" + contact.telephone().replaceAll("[^+0-9]", ""));
        add(
                lines,
                "envelope",
                texts.of("sites.contact.mail"),
                contact.mail(),
                "mailto:" + contact.mail());
        add(lines, "clock", texts.of("sites.contact.hours"), contact.hours(), "");
        return List.copyOf(lines);
    }

    private static void add(
            List<SiteFrame.Line> lines, String icon, String label, String text, String href) {
        if (!text.isBlank()) {
            lines.add(new SiteFrame.Line(icon, label, text, href));
        }
    }

    private List<SiteFrame.Account> accounts(Unit unit) {
        return directory.channels(unit.id()).stream()
                .filter(c -> c.network() != Network.WEBSITE)
                .map(SiteFrames::account)
                .toList();
    }

    private static SiteFrame.Account account(Channel channel) {
        String handle =
                ChannelAddress.of(channel.network(), channel.written())
                        .map(ChannelAddress::handle)
                        .orElse("");
        return switch (channel.network()) {
            case FACEBOOK -> account("facebook", "Facebook", handle, channel);
            case INSTAGRAM -> account("instagram", "Instagram", handle, channel);
            case X -> account("twitter-x", "X", handle, channel);
            case YOUTUBE -> account("youtube", "YouTube", handle, channel);
            case TIKTOK -> account("tiktok", "TikTok", handle, channel);
            case THREADS -> account("threads", "Threads", handle, channel);
            case WHATSAPP -> account("whatsapp", "WhatsApp", handle, channel);
            case TELEGRAM -> account("telegram", "Telegram", handle, channel);
            case WEBSITE -> account("globe2", "", handle, channel);
        };
    }

    private static SiteFrame.Account account(
            String icon, String network, String handle, Channel channel) {
        return new SiteFrame.Account(
                icon,
                handle.isEmpty() ? network : network + " " + handle,
                channel.address().toString());
    }

    private static List<SiteFrame.Share> shares(URI canonical, String title, Texts texts) {
        String address = encoded(canonical.toString());
        String words = encoded(title);
        return List.of(
                new SiteFrame.Share(
                        "whatsapp", "WhatsApp", "https://wa.me/?text=" + words + "%20" + address),
                new SiteFrame.Share(
                        "facebook",
                        "Facebook",
                        "https://www.facebook.com/sharer/sharer.php?u=" + address),
                new SiteFrame.Share(
                        "twitter-x",
                        "X",
                        "https://x.com/intent/post?url=" + address + "&text=" + words),
                new SiteFrame.Share(
                        "telegram",
                        "Telegram",
                        "https://t.me/share/url?url=" + address + "&text=" + words),
                new SiteFrame.Share(
                        "envelope",
                        texts.of("sites.share.mail"),
                        "mailto:?subject=" + words + "&body=" + address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
