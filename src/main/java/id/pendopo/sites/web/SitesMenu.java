package id.pendopo.sites.web;

import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import id.pendopo.sites.SitesPermission;
import java.util.List;
import org.springframework.stereotype.Component;

/** The websites' place in the menu of the back office. */
@Component
class SitesMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "sites.office.title",
                        OfficeController.PATH,
                        "globe2",
                        SitesPermission.EDIT,
                        390));
    }
}
