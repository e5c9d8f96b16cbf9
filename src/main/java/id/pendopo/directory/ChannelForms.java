package id.pendopo.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each network writes the addresses of its accounts. The odd words of networks end here. */
final class ChannelForms {
    /** Hosts that show accounts; help, developer and other sites of the networks do not. */
    private static final Pattern DOORS =
            Pattern.compile(
                    "(?:(?:www|m|mobile|web|touch|mbasic|free|api|chat|vm|vt|[a-z]{2}(?:-[a-z]{2})?)\\.)?"
                            + "[a-z]+\\.[a-z]+|[a-z0-9_]+\\.t\\.me");

    private static final Pattern PAGE_ID = Pattern.compile(".*-(\\d{9,20})");
    private static final Pattern CHANNEL_ID = Pattern.compile("UC[A-Za-z0-9_-]{22}");

    private ChannelForms() {}

    static Optional<ChannelAddress> of(WrittenAddress at) {
        Optional<String> behind = behindRedirector(at);
        if (behind.isPresent()) {
            return behind.flatMap(WrittenAddress::read).flatMap(ChannelForms::direct);
        }
        return direct(at);
    }

    /** An account by its bare name. */
    static Optional<ChannelAddress> named(Network network, String written) {
        if (network == Network.WHATSAPP) {
            return telephone(written);
        }
        String name = written.startsWith("@") ? written.substring(1) : written;
        boolean address =
                written.contains("/")
                        || ChannelNames.network(name.toLowerCase(Locale.ROOT)).isPresent();
        if (network == Network.YOUTUBE && CHANNEL_ID.matcher(name).matches()) {
            return account(Network.YOUTUBE, "channel/" + name);
        }
        return address ? Optional.empty() : account(network, name);
    }

    private static Optional<String> behindRedirector(WrittenAddress at) {
        boolean redirector =
                at.host().equals("l.facebook.com")
                        || at.host().equals("lm.facebook.com")
                        || at.host().equals("l.instagram.com");
        return redirector ? at.parameter("u") : Optional.empty();
    }

    private static Optional<ChannelAddress> direct(WrittenAddress at) {
        if (!at.web()) {
            return application(at);
        }
        if (!DOORS.matcher(at.host()).matches()) {
            return Optional.empty();
        }
        return ChannelNames.network(at.host())
                .flatMap(network ->
                        switch (network) {
                            case FACEBOOK -> facebook(at);
                            case INSTAGRAM -> instagram(at);
                            case X -> x(at);
                            case YOUTUBE -> youtube(at);
                            case TIKTOK -> tiktok(at);
                            case THREADS -> atSign(Network.THREADS, at);
                            case WHATSAPP -> whatsapp(at);
                            case TELEGRAM -> telegram(at);
                            case WEBSITE -> Optional.<ChannelAddress>empty();
                        });
    }

    private static Optional<ChannelAddress> application(WrittenAddress at) {
        return switch (at.scheme()) {
            case "whatsapp" -> at.parameter("phone").flatMap(ChannelForms::telephone);
            case "tg" -> at.parameter("domain").flatMap(name -> account(Network.TELEGRAM, name));
            default -> Optional.empty();
        };
    }

    private static Optional<ChannelAddress> facebook(WrittenAddress at) {
        return switch (at.lower(0)) {
            case "profile.php" ->
                    at.parameter("id")
                            .filter(id -> id.matches("\\d+"))
                            .flatMap(id -> account(Network.FACEBOOK, id));
            case "pages", "people" -> pageNumber(at);
            case "pg", "p" -> facebook(at.from(1));
            case "groups" ->
                    at.length() == 2
                            ? channel(Network.FACEBOOK, "groups/" + at.lower(1))
                            : Optional.empty();
            case "share" ->
                    at.length() == 2 && at.at(1).length() > 3
                            ? shortLink(Network.FACEBOOK, "www.facebook.com/share/", at.at(1))
                            : Optional.empty();
            case "#!" -> facebook(at.from(1));
            default -> facebookName(at);
        };
    }

    private static Optional<ChannelAddress> facebookName(WrittenAddress at) {
        if (at.fragment().startsWith("!/")) {
            return WrittenAddress.read("facebook.com" + at.fragment().substring(1))
                    .flatMap(ChannelForms::facebook);
        }
        Matcher id = PAGE_ID.matcher(at.at(0));
        return plain(Network.FACEBOOK, at, id.matches() ? id.group(1) : at.at(0));
    }

    /** Old pages: {@code /pages/Name/123} and {@code /pages/category/Sort/Name-123}. */
    private static Optional<ChannelAddress> pageNumber(WrittenAddress at) {
        for (int i = at.length() - 1; i > 0; i--) {
            Matcher id = PAGE_ID.matcher("-" + at.at(i));
            if (id.matches() || at.at(i).matches("\\d{5,20}")) {
                return account(Network.FACEBOOK, id.matches() ? id.group(1) : at.at(i));
            }
        }
        return at.length() == 2 ? account(Network.FACEBOOK, at.at(1)) : Optional.empty();
    }

    private static Optional<ChannelAddress> instagram(WrittenAddress at) {
        return at.lower(0).equals("_u")
                ? plain(Network.INSTAGRAM, at.from(1), at.at(1))
                : plain(Network.INSTAGRAM, at, withoutAt(at.at(0)));
    }

    private static Optional<ChannelAddress> x(WrittenAddress at) {
        if (at.fragment().startsWith("!/")) {
            return WrittenAddress.read("x.com" + at.fragment().substring(1))
                    .flatMap(ChannelForms::x);
        }
        boolean follows =
                at.lower(0).equals("intent")
                        && (at.lower(1).equals("user") || at.lower(1).equals("follow"));
        if (follows) {
            return at.parameter("screen_name").flatMap(name -> account(Network.X, withoutAt(name)));
        }
        return plain(Network.X, at, withoutAt(at.at(0)));
    }

    private static Optional<ChannelAddress> youtube(WrittenAddress at) {
        if (at.host().endsWith("youtu.be")) {
            return at.at(0).startsWith("@") ? atSign(Network.YOUTUBE, at) : Optional.empty();
        }
        return switch (at.lower(0)) {
            case "channel" ->
                    CHANNEL_ID.matcher(at.at(1)).matches()
                            ? channel(Network.YOUTUBE, "channel/" + at.at(1))
                            : Optional.empty();
            case "c", "user" -> {
                String kind = at.lower(0);
                yield plain(Network.YOUTUBE, at.from(1), at.at(1))
                        .flatMap(a -> channel(Network.YOUTUBE, kind + "/" + a.handle()));
            }
            default ->
                    at.at(0).startsWith("@")
                            ? atSign(Network.YOUTUBE, at)
                            : plain(Network.YOUTUBE, at, at.at(0))
                                    .flatMap(a -> channel(Network.YOUTUBE, "c/" + a.handle()));
        };
    }

    private static Optional<ChannelAddress> tiktok(WrittenAddress at) {
        boolean brief = at.host().equals("vm.tiktok.com") || at.host().equals("vt.tiktok.com");
        if (brief || at.lower(0).equals("t")) {
            String code = brief ? at.at(0) : at.at(1);
            return code.isEmpty()
                    ? Optional.empty()
                    : shortLink(Network.TIKTOK, "vm.tiktok.com/", code);
        }
        return atSign(Network.TIKTOK, at);
    }

    private static Optional<ChannelAddress> whatsapp(WrittenAddress at) {
        if (at.parameter("phone").isPresent()) {
            return at.parameter("phone").flatMap(ChannelForms::telephone);
        }
        return switch (at.lower(0)) {
            case "message" -> shortLink(Network.WHATSAPP, "wa.me/message/", at.at(1));
            case "channel" -> shortLink(Network.WHATSAPP, "whatsapp.com/channel/", at.at(1));
            case "catalog", "c" -> telephone(at.at(1));
            default ->
                    at.host().startsWith("chat.") && at.length() == 1
                            ? shortLink(Network.WHATSAPP, "chat.whatsapp.com/", at.at(0))
                            : telephone(at.at(0));
        };
    }

    private static Optional<ChannelAddress> telegram(WrittenAddress at) {
        String host = at.host();
        if (host.endsWith(".t.me") && !host.equals("www.t.me")) {
            return account(Network.TELEGRAM, host.substring(0, host.indexOf('.')));
        }
        if (at.lower(0).equals("joinchat") && at.length() == 2) {
            return shortLink(Network.TELEGRAM, "t.me/+", at.at(1));
        }
        if (at.at(0).startsWith("+") && at.at(0).length() > 5) {
            return shortLink(Network.TELEGRAM, "t.me/+", at.at(0).substring(1));
        }
        WrittenAddress named = at.lower(0).equals("s") ? at.from(1) : at;
        return plain(Network.TELEGRAM, named, withoutAt(named.at(0)));
    }

    private static Optional<ChannelAddress> atSign(Network network, WrittenAddress at) {
        return at.at(0).startsWith("@")
                ? plain(network, at, at.at(0).substring(1))
                : Optional.empty();
    }

    /** A name at the root, followed by nothing but a tab of the account. */
    private static Optional<ChannelAddress> plain(Network network, WrittenAddress at, String name) {
        boolean tabsOnly = at.length() <= 1 || (at.length() == 2 && ChannelNames.tab(at.lower(1)));
        return tabsOnly ? account(network, name) : Optional.empty();
    }

    private static Optional<ChannelAddress> account(Network network, String name) {
        if (name.startsWith("channel/")) {
            return channel(network, name);
        }
        return ChannelNames.possible(network, name)
                ? channel(network, name.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Indonesian numbers are written 0812..., +62 812... or 62812.... */
    private static Optional<ChannelAddress> telephone(String written) {
        String digits = written.replaceAll("[\\s().+-]", "");
        if (digits.startsWith("08")) {
            digits = "62" + digits.substring(1);
        }
        return account(Network.WHATSAPP, digits);
    }

    private static Optional<ChannelAddress> shortLink(Network network, String base, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : uri("https://" + base + code)
                        .map(uri -> new ChannelAddress(network, uri, "short/" + code));
    }

    private static Optional<ChannelAddress> channel(Network network, String handle) {
        String base =
                switch (network) {
                    case FACEBOOK -> "https://www.facebook.com/";
                    case INSTAGRAM -> "https://www.instagram.com/";
                    case X -> "https://x.com/";
                    case YOUTUBE ->
                            handle.contains("/")
                                    ? "https://www.youtube.com/"
                                    : "https://www.youtube.com/@";
                    case TIKTOK -> "https://www.tiktok.com/@";
                    case THREADS -> "https://www.threads.com/@";
                    case WHATSAPP -> "https://wa.me/";
                    case TELEGRAM -> "https://t.me/";
                    case WEBSITE -> "https://";
                };
        return uri(base + handle).map(uri -> new ChannelAddress(network, uri, handle));
    }

    static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutAt(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }
}
