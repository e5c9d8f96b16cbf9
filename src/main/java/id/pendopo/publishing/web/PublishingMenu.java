package id.pendopo.publishing.web;

import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import id.pendopo.publishing.PublishingPermission;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishing in the menu of the back office. */
@Component
class PublishingMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "publishing.menu.queue",
                        "/kerja/antrean",
                        "send",
                        PublishingPermission.VIEW,
                        80),
                new NavItem(
                        "publishing.menu.accounts",
                        "/kerja/akun-resmi",
                        "share",
                        PublishingPermission.VIEW,
                        85));
    }
}
