package id.pendopo.demo.sample;

import java.util.List;
import java.util.Set;

/**
 * A sample site, registered to a real unit of a demo city but of nobody's making but ours.
 *
 * @param host as the unit's real site might be named, without the suffix of samples
 * @param unit the unit's name in the register
 * @param engine the system whose markup it imitates
 * @param traits what is well or ill about it
 * @param newest age of the newest item in days
 * @param every days between two items
 * @param count of items
 * @param head who is registered as head; an invented name
 * @param position of the head
 * @param former who held the position before; empty if nobody is registered
 * @param handle of the social accounts
 */
public record SampleSite(
        String host,
        String city,
        String unit,
        String engine,
        Set<SampleTrait> traits,
        int newest,
        int every,
        int count,
        String head,
        String position,
        String former,
        String handle) {
    /** Under which all samples live; {@code *.localhost} is this machine in every browser. */
    public static final String SUFFIX = ".contoh.localhost";

    /** X allows 15 characters, four of which say that it is a sample. */
    private static final int X_LONGEST = 11;

    public SampleSite {
        traits = Set.copyOf(traits);
    }

    public boolean is(SampleTrait trait) {
        return traits.contains(trait);
    }

    /** The name under which it is served. */
    public String sampleHost() {
        return host + SUFFIX;
    }

    /** The address as registered, with a slash at the end. */
    public String address(int port) {
        boolean secure =
                is(SampleTrait.HTTPS)
                        || is(SampleTrait.TLS_EXPIRED)
                        || is(SampleTrait.TLS_UNTRUSTED);
        return (secure ? "https://" : "http://") + sampleHost() + ":" + port + "/";
    }

    /** The addresses of the site's invented accounts, in the order of the networks. */
    public List<String> accounts() {
        return List.of(
                "https://www.facebook.com/" + handle + ".contoh",
                "https://www.instagram.com/" + handle + ".contoh/",
                "https://x.com/"
                        + handle.substring(0, Math.min(X_LONGEST, handle.length()))
                        + "_cth",
                "https://www.youtube.com/@" + handle + "contoh");
    }
}
