package id.pendopo.newsroom;

/**
 * The five questions and what came of it, as the operator told them; each empty if not told.
 *
 * @param what happened
 * @param where as people call the place
 * @param when in the operator's words
 * @param result what came of it for the public
 */
public record Facts(
        String what, String where, String when, String who, String why, String how, String result) {
    public static Facts none() {
        return new Facts("", "", "", "", "", "", "");
    }
}
