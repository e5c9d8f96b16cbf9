package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where troubles are switched on and accounts are founded: a page for people, and the same by JSON
 * for tests and trainers' scripts.
 */
final class Control {
    private final Map<Network, PracticeWeb.Practised> networks;
    private final Troubles troubles;

    Control(Map<Network, PracticeWeb.Practised> networks, Troubles troubles) {
        this.networks = networks;
        this.troubles = troubles;
    }

    Response answer(Call call) {
        if (!call.is("POST")) {
            return call.header("accept").startsWith("application/json")
                    ? Response.json(listed())
                    : Response.html(200, Pages.whole("Gangguan latihan", page()));
        }
        if (foreign(call)) {
            return Response.html(403, Pages.whole("Bukan dari halaman ini", ""));
        }
        return switch (call.path()) {
            case "/latihan/kendali" -> add(call);
            case "/latihan/kendali/hapus" -> {
                troubles.remove(call.parameter("id"));
                yield back();
            }
            case "/latihan/kendali/bersih" -> {
                troubles.clear();
                yield back();
            }
            case "/latihan/kendali/akun" -> account(call);
            default -> Response.empty(404);
        };
    }

    /** A page of somebody else must not switch anything on through the visitor's browser. */
    private static boolean foreign(Call call) {
        String site = call.header("sec-fetch-site");
        return !site.isEmpty() && !site.equals("same-origin") && !site.equals("none");
    }

    private static Response back() {
        return Response.redirect("/latihan/kendali");
    }

    private Response add(Call call) {
        Optional<Trouble.Kind> kind = Trouble.Kind.of(call.parameter("kind"));
        if (kind.isEmpty()) {
            return Response.html(400, Pages.whole("Gangguan tidak dikenal", ""));
        }
        troubles.add(
                new Trouble(
                        Words.letters(10),
                        orAll(call.parameter("network")),
                        orAll(call.parameter("account")),
                        orAll(call.parameter("act")),
                        kind.get(),
                        Graph.number(call.parameter("skip"), 0),
                        Math.max(1, Graph.number(call.parameter("times"), 1)),
                        Duration.ofMillis(Graph.number(call.parameter("delay"), 5000))));
        return back();
    }

    private static String orAll(String text) {
        return text.isBlank() ? "*" : text;
    }

    /** Founds an account, or changes what makes it usable. */
    private Response account(Call call) {
        Optional<PracticeWeb.Practised> practised =
                networks.entrySet().stream()
                        .filter(e -> Ground.slug(e.getKey()).equals(call.parameter("network")))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (practised.isEmpty() || !call.parameter("handle").matches("[a-z0-9._-]{2,40}")) {
            return Response.html(400, Pages.whole("Akun tidak dapat dibuat", ""));
        }
        Ground ground = practised.get().ground();
        String id =
                PracticeAccounts.found(
                        ground,
                        practised.get().network().network(),
                        call.parameter("handle"),
                        call.parameter("name").isBlank()
                                ? call.parameter("handle")
                                : call.parameter("name"),
                        Graph.number(call.parameter("followers"), 1000));
        ObjectNode account = ground.account(id).orElseThrow();
        for (String flag : new String[] {"portfolio", "professional", "restricted", "audited"}) {
            if (call.has(flag)) {
                account.put(flag, call.parameter(flag).equals("true"));
            }
        }
        if (call.has("website")) {
            account.put("website", call.parameter("website"));
        }
        if (call.has("tasks")) {
            ArrayNode tasks = account.putArray("tasks");
            Arrays.stream(call.parameter("tasks").split(",")).forEach(tasks::add);
        }
        ground.store().put("account", id, account);
        return call.header("accept").startsWith("application/json")
                ? Response.json(account)
                : back();
    }

    private ObjectNode listed() {
        ObjectNode root = Response.object();
        ArrayNode all = root.putArray("troubles");
        for (Trouble trouble : troubles.all()) {
            ObjectNode one = all.addObject().put("id", trouble.id());
            one.put("network", trouble.network()).put("account", trouble.account());
            one.put("act", trouble.act()).put("kind", trouble.kind().word());
            one.put("skip", trouble.skip()).put("times", trouble.times());
            one.put("delay", trouble.delay().toMillis());
        }
        return root;
    }

    private String page() {
        String now = troubles.all().stream().map(Control::row).collect(Collectors.joining());
        return (now.isEmpty() ? "<p>Saat ini semuanya berjalan lancar.</p>" : now)
                + """
                <h2>Buat gangguan</h2><form method="post" action="/latihan/kendali">
                <label class="field">Jejaring<select name="network"><option value="*">Semua</option>%s</select></label>
                <label class="field">Panggilan<select name="act"><option value="*">Semua</option>%s</select></label>
                <label class="field">Akun (nomor; kosong untuk semua)<input type="text" name="account"></label>
                <label class="field">Gangguan<select name="kind">%s</select></label>
                <label class="field">Berapa kali<input type="number" name="times" value="1" min="1"></label>
                <label class="field">Lewatkan dahulu<input type="number" name="skip" value="0" min="0"></label>
                <label class="field">Lama (milidetik)<input type="number" name="delay" value="5000" min="0"></label>
                <button>Nyalakan</button></form>
                <h2>Akun latihan baru</h2><form method="post" action="/latihan/kendali/akun">
                <label class="field">Jejaring<select name="network">%s</select></label>
                <label class="field">Nama pengguna<input type="text" name="handle" required pattern="[a-z0-9._\\-]{2,40}"></label>
                <label class="field">Nama<input type="text" name="name" required></label>
                <button>Buat akun</button></form>
                """
                        .formatted(options(), acts(), kinds(), options());
    }

    private static String row(Trouble t) {
        return """
        <form method="post" action="/latihan/kendali/hapus"><p>%s · %s · %s: <strong>%s</strong>, %d kali lagi
        <input type="hidden" name="id" value="%s"><button class="second">Hentikan</button></p></form>
        """
                .formatted(
                        Words.html(t.network()),
                        Words.html(t.act()),
                        Words.html(t.account()),
                        said(t.kind()),
                        t.times(),
                        t.id());
    }

    private String options() {
        return networks.keySet().stream()
                .map(n ->
                        "<option value=\"%s\">%s</option>"
                                .formatted(Ground.slug(n), PracticePages.name(n)))
                .collect(Collectors.joining());
    }

    private String acts() {
        return networks.values().stream()
                .flatMap(n -> n.network().acts().stream())
                .distinct()
                .sorted()
                .map(a -> "<option>%s</option>".formatted(a))
                .collect(Collectors.joining());
    }

    private static String kinds() {
        return Arrays.stream(Trouble.Kind.values())
                .map(k -> "<option value=\"%s\">%s</option>".formatted(k.word(), said(k)))
                .collect(Collectors.joining());
    }

    private static String said(Trouble.Kind kind) {
        return switch (kind) {
            case SLOW -> "lambat menjawab";
            case SILENT_BEFORE -> "diam, tidak dikerjakan";
            case SILENT_AFTER -> "dikerjakan, lalu diam";
            case CUT_BEFORE -> "sambungan putus, tidak dikerjakan";
            case CUT_AFTER -> "dikerjakan, lalu sambungan putus";
            case ERROR_BEFORE -> "kesalahan 5xx, tidak dikerjakan";
            case ERROR_AFTER -> "dikerjakan, lalu kesalahan 5xx";
            case LIMITED -> "terlalu banyak permintaan";
            case TOKEN_EXPIRED -> "token kedaluwarsa";
            case TOKEN_REVOKED -> "izin dicabut";
        };
    }
}
