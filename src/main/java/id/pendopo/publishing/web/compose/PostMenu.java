package id.pendopo.publishing.web.compose;

import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import id.pendopo.publishing.PublishingPermission;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of posts in the menu of the back office. */
@Component
class PostMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "publishing.posts.menu",
                        PostController.PATH,
                        "broadcast",
                        PublishingPermission.VIEW,
                        78));
    }
}
