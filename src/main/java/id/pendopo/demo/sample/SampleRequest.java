package id.pendopo.demo.sample;

/**
 * What a sample site is asked.
 *
 * @param path with its query
 * @param secure whether it came over TLS
 * @param authority host and port as asked
 */
record SampleRequest(
        String path, boolean secure, String authority, String userAgent, String referer) {
    /** Whether it comes from a search engine or from its result page. */
    boolean fromSearch() {
        String robot = userAgent.toLowerCase(java.util.Locale.ROOT);
        return robot.contains("googlebot")
                || robot.contains("bingbot")
                || referer.contains("google.")
                || referer.contains("bing.com");
    }
}
