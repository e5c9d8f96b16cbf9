package id.pendopo.identity.web;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** This module's entries in the back office. */
@Component
class IdentityMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem("identity.home.title", "/kerja", "house", "", 0),
                new NavItem(
                        "identity.accounts.title",
                        "/kerja/akun",
                        "people",
                        IdentityPermission.MANAGE,
                        800),
                new NavItem(
                        "identity.hand-over.title",
                        "/kerja/serah-terima",
                        "share",
                        IdentityPermission.HAND_OVER,
                        810),
                new NavItem(
                        "identity.keys.title",
                        KeysController.PATH,
                        "code-slash",
                        IdentityPermission.KEYS,
                        820),
                new NavItem("identity.mine.title", "/kerja/saya", "key", "", 890));
    }
}
