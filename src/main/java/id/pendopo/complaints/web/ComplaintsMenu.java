package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports in the menus. */
@Component
class ComplaintsMenu implements Navigation {
    @Override
    public List<NavItem> site() {
        return List.of(new NavItem("complaints.menu.site", "/pengaduan", "chat-left-text", "", 45));
    }

    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "complaints.menu.office",
                        "/kerja/aduan",
                        "chat-left-text",
                        ComplaintsPermission.VIEW,
                        35));
    }
}
