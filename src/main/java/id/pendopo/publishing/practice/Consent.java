package id.pendopo.publishing.practice;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page on which a person allows Pendopo to act for accounts, as the networks' own dialogs do.
 */
final class Consent {
    private static final String SEARCH = "cari";
    private static final int MOST = 20;

    private final Ground ground;
    private final String network;
    private final String separator;
    private final boolean several;

    /**
     * @param separator between scopes: a comma or a space
     * @param several whether more than one account can be ticked
     */
    Consent(Ground ground, String network, String separator, boolean several) {
        this.ground = ground;
        this.network = network;
        this.separator = separator;
        this.several = several;
    }

    /** Shows the page, or takes what the person decided. */
    Response answer(Call call, boolean proofNeeded) {
        String fault = fault(call, proofNeeded);
        if (!fault.isEmpty()) {
            return Response.html(400, Pages.whole("Tautan tidak sah", notice(fault)));
        }
        return call.is("POST") ? decided(call) : Response.html(200, page(call));
    }

    private String fault(Call call, boolean proofNeeded) {
        String client = call.has("client_key") ? "client_key" : "client_id";
        if (!call.parameter(client).equals(Desk.CLIENT)) {
            return "client_id tidak dikenal di jejaring latihan.";
        }
        if (!call.parameter("response_type").equals("code")) {
            return "response_type harus code.";
        }
        if (!local(call.parameter("redirect_uri"))) {
            return "redirect_uri bukan alamat komputer ini.";
        }
        if (call.parameter("state").length() < 16) {
            return "state tidak ada atau terlalu pendek, sehingga jawabannya dapat dipalsukan.";
        }
        boolean proof =
                call.parameter("code_challenge").length() == 43
                        && call.parameter("code_challenge_method").equals("S256");
        return proofNeeded && !proof ? "code_challenge dengan S256 wajib ada." : "";
    }

    private static boolean local(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && id.pendopo.platform.fetch.GuardedResolver.isThisMachine(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Response decided(Call call) {
        String back = call.parameter("redirect_uri");
        String state = call.parameter("state");
        if (!call.parameter("decision").equals("allow")) {
            return Response.redirect(with(back, Map.of("error", "access_denied", "state", state)));
        }
        var accounts = new ArrayList<String>();
        for (ObjectNode account : ground.accounts()) {
            String id = account.path("id").asString();
            if (call.parameter("account-" + id).equals("on")
                    || call.parameter("account").equals(id)) {
                accounts.add(id);
            }
        }
        List<String> scopes =
                scopes(call).stream()
                        .filter(scope -> call.parameter("scope-" + scope).equals("on"))
                        .toList();
        String code = ground.desk().code(accounts, scopes, back, call.parameter("code_challenge"));
        return Response.redirect(with(back, Map.of("code", code, "state", state)));
    }

    private List<String> scopes(Call call) {
        return List.of(call.parameter("scope").split(separator)).stream()
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    private static String with(String address, Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .map(e ->
                                e.getKey()
                                        + "="
                                        + java.net.URLEncoder.encode(
                                                e.getValue(),
                                                java.nio.charset.StandardCharsets.UTF_8))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    private String page(Call call) {
        String kept =
                call.parameters().entrySet().stream()
                        .filter(e -> !e.getKey().equals(SEARCH))
                        .map(e ->
                                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                        .formatted(
                                                Words.html(e.getKey()), Words.html(e.getValue())))
                        .collect(Collectors.joining());
        String scopes =
                scopes(call).stream()
                        .map(Words::html)
                        .map(s -> box("scope-" + s, "checkbox", "on", s, true))
                        .collect(Collectors.joining());
        return Pages.whole(
                "Izinkan Pendopo di " + network + " latihan",
                """
                <p>Aplikasi <strong>Pendopo</strong> ingin mengelola akun resmi atas nama Anda.</p>
                <form method="get">%s<label class="field">Cari akun
                <input type="text" name="cari" value="%s"></label>
                <button class="second">Cari</button></form>
                <form method="post">%s
                <fieldset><legend>Akun</legend>%s</fieldset>
                <fieldset><legend>Izin</legend>%s</fieldset>
                <button name="decision" value="allow">Izinkan</button>
                <button name="decision" value="deny" class="second">Batal</button>
                </form>\
                """
                        .formatted(
                                kept,
                                Words.html(call.parameter(SEARCH)),
                                kept,
                                accounts(call.parameter(SEARCH)),
                                scopes));
    }

    private String accounts(String wanted) {
        String part = wanted.strip().toLowerCase(Locale.ROOT);
        List<ObjectNode> found = ground.accounts().stream().filter(a -> named(a, part)).toList();
        if (found.isEmpty()) {
            return "<p>Tidak ada akun latihan dengan nama itu.</p>";
        }
        var out = new StringBuilder();
        boolean first = true;
        for (ObjectNode account : found.subList(0, Math.min(MOST, found.size()))) {
            String id = Words.html(account.path("id").asString());
            String label =
                    "%s <small>@%s</small>"
                            .formatted(
                                    Words.html(account.path("name").asString()),
                                    Words.html(account.path("handle").asString()));
            out.append(
                    several
                            ? box("account-" + id, "checkbox", "on", label, false)
                            : box("account", "radio", id, label, first));
            first = false;
        }
        if (found.size() > MOST) {
            out.append(
                    "<p>%d dari %d akun. Cari untuk melihat yang lain.</p>"
                            .formatted(MOST, found.size()));
        }
        return out.toString();
    }

    private static boolean named(JsonNode account, String part) {
        return account.path("name").asString("").toLowerCase(Locale.ROOT).contains(part)
                || account.path("handle").asString("").contains(part);
    }

    private static String box(
            String name, String type, String value, String label, boolean ticked) {
        return "<label><input type=\"%s\" name=\"%s\" value=\"%s\"%s> <span>%s</span></label>"
                .formatted(type, name, value, ticked ? " checked" : "", label);
    }

    private static String notice(String text) {
        return "<p>" + Words.html(text) + "</p>";
    }
}
