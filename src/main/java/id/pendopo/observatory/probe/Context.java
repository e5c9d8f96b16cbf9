package id.pendopo.observatory.probe;

import id.pendopo.observatory.Expected;

/** What a probe may know besides the visit. */
public record Context(Expected expected, History history, Neighbours neighbours) {
    /** An audit of an unknown site. */
    public static Context nothing() {
        return new Context(Expected.nothing(), History.none(), Neighbours.none());
    }
}
