package id.pendopo.newsroom.web.calendar;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** The calendar in the menu of the back office. */
@Component
class CalendarMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "newsroom.calendar.menu",
                        CalendarController.PATH,
                        "calendar3",
                        NewsroomPermission.VIEW,
                        40));
    }
}
