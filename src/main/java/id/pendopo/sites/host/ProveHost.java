package id.pendopo.sites.host;

import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Trust;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Hashtable;
import java.util.List;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.springframework.stereotype.Component;

/**
 * Looks for the token of a domain: in a TXT record of its name server, or in a file of the web
 * server it leads to. The file is fetched through the guarded client, so a name that leads into our
 * own network is never asked.
 */
@Component
class ProveHost {
    static final String RECORD = "_pendopo.";
    static final String FILE = "/.well-known/pendopo.txt";
    private static final String PREFIX = "pendopo=";
    private static final int MOST_BYTES = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PlatformSettings settings;
    private final InstantSource clock;

    ProveHost(PlatformSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What a TXT record or the file has to say. */
    static String words(String token) {
        return PREFIX + token;
    }

    Proving prove(OwnHost host) {
        if (Origins.onThisMachine(host.host())) {
            return new Proving.Seen(OwnHost.Proof.THIS_MACHINE);
        }
        if (!settings.outward()) {
            return new Proving.NotAllowed();
        }
        if (record(host)) {
            return new Proving.Seen(OwnHost.Proof.NAME_SERVER);
        }
        return file(host) ? new Proving.Seen(OwnHost.Proof.FILE) : new Proving.NotSeen();
    }

    private static boolean record(OwnHost host) {
        var environment = new Hashtable<String, String>();
        environment.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        environment.put("com.sun.jndi.dns.timeout.initial", Long.toString(PATIENCE.toMillis()));
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        try {
            var names = new InitialDirContext(environment);
            try {
                Attribute texts =
                        names.getAttributes(RECORD + host.host(), new String[] {"TXT"}).get("TXT");
                for (int i = 0; texts != null && i < texts.size(); i++) {
                    if (says(String.valueOf(texts.get(i)), host)) {
                        return true;
                    }
                }
                return false;
            } finally {
                names.close();
            }
        } catch (NamingException e) {
            return false;
        }
    }

    private boolean file(OwnHost host) {
        FetchSettings limits =
                FetchSettings.defaults()
                        .withTimes(PATIENCE, PATIENCE, PATIENCE.multipliedBy(2))
                        .withBodyLimit(MOST_BYTES);
        try (var client =
                new GuardedClient(limits, new GuardedResolver(limits), Trust.ofJdk(clock))) {
            for (String scheme : List.of("https", "http")) {
                URI address = URI.create(scheme + "://" + host.host() + FILE);
                if (client.send(new Ask(address, "GET", List.of(), MOST_BYTES))
                                instanceof Answer.Got got
                        && got.status() == 200
                        && says(new String(got.body(), StandardCharsets.UTF_8), host)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean says(String text, OwnHost host) {
        return text.replace("\"", "").strip().equals(words(host.token()));
    }

    /** What looking for a token came to. */
    sealed interface Proving {
        record Seen(OwnHost.Proof proof) implements Proving {}

        record NotSeen() implements Proving {}

        /** This installation may ask nobody outside. */
        record NotAllowed() implements Proving {}
    }
}
