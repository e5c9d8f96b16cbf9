package id.pendopo.observatory.probe.section;

import java.util.List;

/** A content that menus, headings and links may announce. */
public interface Topic {
    /** As a menu would call it; shown to the unit as it is. */
    String title();

    /** Wordings in menus and headings. */
    List<String> terms();
}
