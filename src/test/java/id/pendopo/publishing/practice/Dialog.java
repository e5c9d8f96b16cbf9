package id.pendopo.publishing.practice;

import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Trust;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.wire.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person in a network's dialog: opens the page, ticks, allows, and is sent back with a code. */
record Dialog(Linking linking, String state, String verifier) {
    Linking.Asked asked() {
        return new Linking.Asked(state, verifier, Practice.BACK);
    }

    String page() {
        return new String(send("GET", "").body(), StandardCharsets.UTF_8);
    }

    /** Ticks the account and every permission but those named. */
    Map<String, String> allow(String account, String... without) {
        return back(ticks(linking.authorise(asked()), account, without));
    }

    /** What a person ticks who allows the account everything but what is named. */
    static Map<String, String> ticks(URI dialog, String account, String... without) {
        var ticks = new LinkedHashMap<String, String>();
        ticks.put("account-" + account, "on");
        ticks.put("account", account);
        Map<String, String> query = query(dialog);
        for (String scope : query.get("scope").split("[ ,]")) {
            if (!List.of(without).contains(scope)) {
                ticks.put("scope-" + scope, "on");
            }
        }
        ticks.put("decision", "allow");
        return ticks;
    }

    /** What the browser brings back to us. */
    Map<String, String> back(Map<String, String> ticks) {
        return query(decided(linking.authorise(asked()), ticks));
    }

    /** Where the network sends the browser with the decision. */
    static URI decided(URI dialog, Map<String, String> ticks) {
        String form = Request.query(URI.create("http://x/"), ticks).getRawQuery();
        Answer.Got answer = send(dialog, "POST", form);
        return URI.create(answer.headers().first("location").orElse("http://x/?"));
    }

    Linking.Linked linked(String account, String... without) {
        Map<String, String> back = allow(account, without);
        return linking.exchange(asked(), back.get("code"));
    }

    private Answer.Got send(String method, String form) {
        return send(linking.authorise(asked()), method, form);
    }

    /** A browser's request to a practice network. */
    static Answer.Got send(URI address, String method, String form) {
        var type = new Headers.Field("Content-Type", "application/x-www-form-urlencoded");
        FetchSettings settings = FetchSettings.defaults().withLoopback();
        try (var client =
                new GuardedClient(
                        settings,
                        new GuardedResolver(settings),
                        Trust.ofJdk(InstantSource.system()))) {
            var ask =
                    new Ask(
                            address,
                            method,
                            List.of(type),
                            1_000_000,
                            form.getBytes(StandardCharsets.UTF_8));
            return (Answer.Got) client.send(ask);
        }
    }

    static Map<String, String> query(URI address) {
        String raw = address.getRawQuery();
        return raw == null ? Map.of() : Call.decoded(raw);
    }
}
