package id.pendopo.identity.web;

import java.util.List;

/** Invitations nobody has accepted yet. */
public record InvitationsPage(List<Row> rows) {
    public InvitationsPage {
        rows = List.copyOf(rows);
    }

    /** One invitation; the path begins its acts. */
    public record Row(
            String path, String who, String office, String by, String until, boolean expired) {}
}
