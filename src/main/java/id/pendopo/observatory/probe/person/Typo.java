package id.pendopo.observatory.probe.person;

/** One slip of the pen between two words. */
final class Typo {
    private Typo() {}

    /**
     * Whether one letter is wrong, missing, added, or two changed places. Not where the difference
     * is known to make another name: Yuliana and Yuliani, Sugianto and Sugiarto.
     */
    static boolean between(String one, String two, int shortest) {
        if (Math.min(one.length(), two.length()) < shortest
                || Math.abs(one.length() - two.length()) > 1
                || one.charAt(0) != two.charAt(0)) {
            return false;
        }
        int start = 0;
        int end = 0;
        int shorter = Math.min(one.length(), two.length());
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = two.substring(start, two.length() - end);
        boolean swapped =
                left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
        boolean single = left.length() <= 1 && right.length() <= 1;
        return swapped || (single && !otherName(left, right, end));
    }

    private static boolean otherName(String left, String right, int fromEnd) {
        String both = left.compareTo(right) < 0 ? left + right : right + left;
        return switch (both) {
            case "ai", "io", "iu", "ae", "eo" -> fromEnd == 0;
            case "nr" -> fromEnd <= 3;
            case "mn", "ln", "lr", "nt", "kt", "dr", "jr", "ms", "rs", "ns", "ks" -> true;
            default -> false;
        };
    }
}
