package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/** The form that invites somebody. */
public record InvitePage(
        String mail,
        String name,
        String role,
        String city,
        String unit,
        List<Option> roles,
        List<Option> cities,
        List<Option> units,
        Faults faults) {
    public InvitePage {
        roles = List.copyOf(roles);
        cities = List.copyOf(cities);
        units = List.copyOf(units);
    }
}
