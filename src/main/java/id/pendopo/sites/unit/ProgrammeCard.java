package id.pendopo.sites.unit;

/**
 * One programme in a list.
 *
 * @param facts its money and time in words; empty if nothing was told
 * @param closed whether it has ended
 */
public record ProgrammeCard(
        String name,
        String href,
        String summary,
        String facts,
        int progress,
        boolean closed,
        boolean sample) {}
