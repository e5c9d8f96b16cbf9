package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Scan.Heading;
import java.util.Optional;

/** Tells which heading is that of the item itself. */
final class Headings {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;
    private static final int UNDER = 80;

    private Headings() {}

    /** The heading the page's title repeats, else the first of the first level. */
    static Optional<Heading> main(Scan scan) {
        String title = letters(scan.title);
        String shared = letters(scan.sharedTitle);
        Heading best = null;
        double most = 0;
        for (Heading heading : scan.headings) {
            double weight = weight(heading, scan, title, shared);
            if (weight > most) {
                most = weight;
                best = heading;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a text stands under a heading of whatever level. */
    static boolean isRightAfterAny(Scan scan, int offset) {
        int low = 0;
        int high = scan.headings.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (scan.headings.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset - scan.headings.get(low - 1).to() <= UNDER;
    }

    private static double weight(Heading heading, Scan scan, String title, String shared) {
        int length = heading.to() - heading.from();
        double base = heading.level() == 1 ? 3 : heading.level() == 5 ? 1 : 0.3;
        base -= (heading.flags() & Area.ELSEWHERE) != 0 ? 2 : 0;
        if (length > LONGEST || length < SHORTEST) {
            return base > 1 && length < LONGEST ? 0.5 : 0;
        }
        String own = letters(scan.text.text(heading.from(), heading.to()));
        if (own.length() < SHORTEST) {
            return base > 1 ? 0.5 : 0;
        }
        if (own.equals(shared) || own.equals(title)) {
            return base + 200;
        }
        boolean repeated = title.contains(own) || !shared.isEmpty() && shared.contains(own);
        boolean shortened = !shared.isEmpty() && own.contains(shared) && shared.length() > 12;
        return repeated ? base + own.length() : shortened ? base + 50 : base;
    }

    /** Letters and digits alone, in lower case. */
    static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char next = text.charAt(i);
            if (Character.isLetterOrDigit(next)) {
                kept.append(WordTable.lower(next));
            }
        }
        return kept.toString();
    }
}
