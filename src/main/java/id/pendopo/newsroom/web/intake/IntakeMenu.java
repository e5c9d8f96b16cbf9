package id.pendopo.newsroom.web.intake;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** What operators need every day, near the thumb, and the words of the city. */
@Component
class IntakeMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "newsroom.report.menu",
                        "/kerja/kirim",
                        "camera",
                        NewsroomPermission.WRITE,
                        10),
                new NavItem(
                        "newsroom.terms.menu",
                        "/kerja/berita/istilah",
                        "journal-text",
                        NewsroomPermission.SETTINGS,
                        75));
    }
}
