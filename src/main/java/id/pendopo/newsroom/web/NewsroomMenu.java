package id.pendopo.newsroom.web;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newsroom in the menu of the back office. */
@Component
class NewsroomMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "newsroom.menu.desk",
                        "/kerja/meja",
                        "list-check",
                        NewsroomPermission.REVIEW,
                        20),
                new NavItem(
                        "newsroom.menu.stories",
                        "/kerja/berita",
                        "newspaper",
                        NewsroomPermission.VIEW,
                        30),
                new NavItem(
                        "newsroom.menu.programmes",
                        "/kerja/program",
                        "flag",
                        NewsroomPermission.VIEW,
                        60));
    }
}
