package id.pendopo.sites.entry.office;

import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import id.pendopo.sites.SitesPermission;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the content of sites. */
@Component
class EntryMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "sites.entry.office.menu",
                        "/kerja/situs/isi",
                        "file-earmark-text",
                        SitesPermission.EDIT,
                        240));
    }
}
