package id.pendopo.identity.session;

import java.util.Map;
import java.util.Optional;

/** A device in two words out of the User-Agent, as {@code Chrome, Android}. */
final class DeviceName {
    private static final int LONGEST = 400;

    /** In this order: later browsers also name the earlier ones. */
    private static final Map<String, String> BROWSERS =
            ordered(
                    "Edg",
                    "Edge",
                    "OPR/",
                    "Opera",
                    "SamsungBrowser",
                    "Samsung Internet",
                    "UCBrowser",
                    "UC Browser",
                    "Firefox/",
                    "Firefox",
                    "FxiOS",
                    "Firefox",
                    "CriOS",
                    "Chrome",
                    "Chrome/",
                    "Chrome",
                    "Safari/",
                    "Safari");

    private static final Map<String, String> SYSTEMS =
            ordered(
                    "Android",
                    "Android",
                    "iPhone",
                    "iPhone",
                    "iPad",
                    "iPad",
                    "Windows",
                    "Windows",
                    "CrOS",
                    "ChromeOS",
                    "Mac OS X",
                    "macOS",
                    "Linux",
                    "Linux");

    private DeviceName() {}

    /** Empty if neither the browser nor the system is known. */
    static Optional<String> of(String userAgent) {
        String head = userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
        Optional<String> browser = first(BROWSERS, head);
        Optional<String> system = first(SYSTEMS, head);
        return browser.isPresent() && system.isPresent()
                ? Optional.of(browser.get() + ", " + system.get())
                : browser.or(() -> system);
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            map.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return map;
    }
}
