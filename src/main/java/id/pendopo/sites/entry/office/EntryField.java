package id.pendopo.sites.entry.office;

import id.pendopo.sites.EntryKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a form.
 *
 * @param longest letters it takes; 0 if that says nothing
 */
public record EntryField(String name, Input input, boolean required, int longest) {
    static final String TITLE = "title";
    static final String FILE = "file";
    static final String LINK = "link";

    private static final int LINE = 300;
    private static final int SOME = 4_000;
    private static final int LONG = 40_000;
    private static final int SHORTER = 200;

    /** How it is filled in. */
    public enum Input {
        LINE,
        TEXT,
        /** Text with paragraphs, lists and links. */
        RICH,
        DAY,
        TIME,
        YEAR,
        LINK,
        FILE,
        CHOICE
    }

    /** In the order of the form. */
    static List<EntryField> of(EntryKind kind) {
        var fields = new ArrayList<EntryField>();
        switch (kind) {
            case SERVICE -> {
                line(fields, TITLE, true, SHORTER);
                rich(fields, "about", true);
                text(fields, "requirements", false, SOME);
                text(fields, "steps", false, SOME);
                line(fields, "cost", true, LINE);
                line(fields, "duration", true, LINE);
                line(fields, "output", false, LINE);
                line(fields, "where", true, LINE);
                text(fields, "legal", false, SOME);
                attached(fields);
            }
            case AGENDA -> {
                line(fields, TITLE, true, SHORTER);
                fields.add(new EntryField("day", Input.DAY, true, 0));
                fields.add(new EntryField("time", Input.TIME, false, 0));
                fields.add(new EntryField("last_day", Input.DAY, false, 0));
                fields.add(new EntryField("end", Input.TIME, false, 0));
                line(fields, "where", true, LINE);
                line(fields, "organiser", false, LINE);
                rich(fields, "about", false);
            }
            case DOCUMENT -> {
                line(fields, TITLE, true, SHORTER);
                attached(fields);
                line(fields, "topic", false, LINE);
                fields.add(new EntryField("year", Input.YEAR, false, 0));
                text(fields, "about", false, SOME);
            }
            case PUBLIC_INFORMATION -> {
                fields.add(new EntryField("item", Input.CHOICE, true, 0));
                line(fields, TITLE, true, SHORTER);
                fields.add(new EntryField("year", Input.YEAR, false, 0));
                rich(fields, "content", false);
                attached(fields);
                fields.add(new EntryField("renewed", Input.DAY, true, 0));
            }
            case FAQ -> {
                line(fields, TITLE, true, SHORTER);
                rich(fields, "content", true);
            }
            case PAGE -> {
                line(fields, TITLE, true, SHORTER);
                rich(fields, "content", true);
            }
            case PROFILE -> {
                fields.add(new EntryField("part", Input.CHOICE, true, 0));
                rich(fields, "content", true);
            }
        }
        return List.copyOf(fields);
    }

    private static void line(List<EntryField> fields, String name, boolean required, int longest) {
        fields.add(new EntryField(name, Input.LINE, required, longest));
    }

    private static void text(List<EntryField> fields, String name, boolean required, int longest) {
        fields.add(new EntryField(name, Input.TEXT, required, longest));
    }

    private static void rich(List<EntryField> fields, String name, boolean required) {
        fields.add(new EntryField(name, Input.RICH, required, LONG));
    }

    private static void attached(List<EntryField> fields) {
        fields.add(new EntryField(FILE, Input.FILE, false, 0));
        fields.add(new EntryField(LINK, Input.LINK, false, SOME));
    }
}
