package id.pendopo.identity.web;

import id.pendopo.identity.Role;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the table of roles and permissions as the code has it. */
@Controller
class RolesController {
    private final ShellFactory shells;

    RolesController(ShellFactory shells) {
        this.shells = shells;
    }

    @Needs(Needs.SIGNED_IN)
    @GetMapping("/kerja/peran")
    ModelAndView roles(HttpServletRequest request) {
        Texts t = shells.texts(request);
        List<RolesPage.Row> rows =
                Arrays.stream(Role.values())
                        .flatMap(role -> role.permissions().stream())
                        .distinct()
                        .sorted()
                        .map(permission -> row(permission, t))
                        .toList();
        return new ModelAndView("identity/roles", "page", new RolesPage(rows));
    }

    private static RolesPage.Row row(String permission, Texts t) {
        return new RolesPage.Row(
                permission,
                t.of("identity.permission." + permission),
                Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .toList());
    }
}
