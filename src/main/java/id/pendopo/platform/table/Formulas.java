package id.pendopo.platform.table;

/**
 * The guard against cells that an office program would run as a formula. A guarded cell begins with
 * an apostrophe, which the reader takes away again, so that a table comes back as it went out.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class Formulas {
    private static final String STARTS = "=+-@\t\r\n";

    private Formulas() {}

    static String guarded(String cell) {
        return starts(cell, 0) || cell.startsWith("'") && starts(cell, 1) ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && (starts(cell, 1) || cell.startsWith("''") && starts(cell, 2))
                ? cell.substring(1)
                : cell;
    }

    private static boolean starts(String cell, int at) {
        return cell.length() > at && STARTS.indexOf(cell.charAt(at)) >= 0;
    }
}
