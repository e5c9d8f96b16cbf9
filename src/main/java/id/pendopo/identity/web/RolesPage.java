package id.pendopo.identity.web;

import id.pendopo.identity.Role;
import java.util.List;

/** The page "Siapa boleh apa": every permission, and the roles that hold it. */
public record RolesPage(List<Row> rows) {
    public RolesPage {
        rows = List.copyOf(rows);
    }

    /**
     * One permission.
     *
     * @param what in words; the key itself if it has none
     */
    public record Row(String permission, String what, List<Role> roles) {
        public Row {
            roles = List.copyOf(roles);
        }
    }
}
