package id.pendopo.newsroom.web.narrative;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** The single narrative in the menu of the back office. */
@Component
class NarrativeMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "newsroom.narrative.menu",
                        NarrativeController.PATH,
                        "megaphone",
                        NewsroomPermission.VIEW,
                        50));
    }
}
