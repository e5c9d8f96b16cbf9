package id.pendopo.newsroom.web.card;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cards in the menu of the back office. */
@Component
class CardMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "newsroom.card.menu",
                        CardGalleryController.PATH,
                        "image",
                        NewsroomPermission.VIEW,
                        56));
    }
}
