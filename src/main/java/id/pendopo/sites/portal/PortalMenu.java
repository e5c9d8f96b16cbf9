package id.pendopo.sites.portal;

import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import id.pendopo.platform.web.SiteMenu;
import id.pendopo.sites.route.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Entries of the portal; not shown on a host that is no city's. */
@Component
class PortalMenu implements Navigation, SiteMenu {
    private static final List<NavItem> ITEMS =
            List.of(
                    new NavItem("sites.section.news", "/berita", "newspaper", "", 1),
                    new NavItem("sites.section.services", "/layanan", "list-check", "", 2),
                    new NavItem("sites.section.agenda", "/agenda", "clock", "", 3),
                    new NavItem("sites.search.title", "/cari", "search", "", 90));

    @Override
    public List<NavItem> site() {
        return ITEMS;
    }

    @Override
    public boolean works(NavItem item, HttpServletRequest request) {
        return !ITEMS.contains(item) || Asked.site(request).isPresent();
    }
}
