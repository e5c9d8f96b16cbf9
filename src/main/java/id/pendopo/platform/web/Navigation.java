package id.pendopo.platform.web;

import java.util.List;

/** What a module puts into the menus. Every bean of this type is asked once, at the start. */
public interface Navigation {
    /** Entries of the public pages; they carry no permission. */
    default List<NavItem> site() {
        return List.of();
    }

    /** Entries of the back office. */
    default List<NavItem> office() {
        return List.of();
    }
}
