package id.pendopo.platform.web;

/** What robots are asked to leave alone on every host. */
public final class ForRobots {
    /** Machines find nothing behind these; all else is public. */
    public static final String TEXT =
            """
            User-agent: *
            Disallow: /kerja
            Disallow: /masuk
            Disallow: /keluar
            Disallow: /undangan
            Disallow: /bahasa
            """;

    private ForRobots() {}
}
