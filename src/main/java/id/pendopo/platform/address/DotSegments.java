package id.pendopo.platform.address;

import java.util.ArrayList;
import java.util.List;

/** Takes "." and ".." out of a path. Source: RFC 3986, 5.2.4. */
final class DotSegments {
    private DotSegments() {}

    static String without(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        return rooted.contains("/.") || rooted.contains("/%2E") ? resolved(rooted) : rooted;
    }

    private static String resolved(String path) {
        List<String> kept = new ArrayList<>();
        String last = "";
        for (String segment : path.substring(1).split("/", -1)) {
            last = segment.replace("%2E", ".");
            if (last.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.removeLast();
                }
            } else if (!last.equals(".")) {
                kept.add(segment);
            }
        }
        boolean folder = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "");
    }
}
