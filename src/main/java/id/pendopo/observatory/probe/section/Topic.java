package id.pendopo.observatory.probe.section;

import java.util.List;

/** A content that menus, headings and links may announce. */
public interface Topic {
    /** Names it in findings and messages. */
    String id();

    /** Wordings in menus and headings. */
    List<String> terms();
}
