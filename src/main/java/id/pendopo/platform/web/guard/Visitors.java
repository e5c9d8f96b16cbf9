package id.pendopo.platform.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/** Tells from which network address a request comes, as far as it can be trusted. */
final class Visitors {
    private final String header;

    /** The header written by a proxy of ours; empty if there is none. */
    Visitors(String header) {
        this.header = header;
    }

    /** The address; of IPv6 the network of 64 bits, because one household owns all of it. */
    String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!header.isEmpty()) {
            String forwarded = request.getHeader(header);
            if (forwarded != null && !forwarded.isBlank()) {
                address = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            }
        }
        return network(address);
    }

    private static String network(String address) {
        String bare = address.startsWith("[") ? address.replaceAll("[\\[\\]]", "") : address;
        if (!bare.contains(":") || bare.contains(".")) {
            return bare;
        }
        String[] groups = expanded(bare).split(":", -1);
        return groups.length < 4
                ? bare
                : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    /** Writes out the zeros that {@code ::} stands for. */
    private static String expanded(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return address;
        }
        String before = address.substring(0, gap);
        String after = address.substring(gap + 2);
        int present = count(before) + count(after);
        String zeros = ":0".repeat(Math.max(0, 8 - present));
        return (before.isEmpty() ? zeros.substring(1) : before + zeros)
                + (after.isEmpty() ? "" : ":" + after);
    }

    private static int count(String groups) {
        return groups.isEmpty() ? 0 : groups.split(":").length;
    }
}
