package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.util.List;

/** The networks that can be practised. */
final class PracticeNetworks {
    private PracticeNetworks() {}

    static List<Network> all() {
        return List.of(
                Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE, Network.THREADS);
    }

    static PracticeNetwork make(Network network, Ground ground) {
        return switch (network) {
            case FACEBOOK -> new FacebookPractice(ground);
            case INSTAGRAM -> new InstagramPractice(ground);
            case X -> new XPractice(ground);
            case YOUTUBE -> new YouTubePractice(ground);
            case THREADS -> new ThreadsPractice(ground);
            case TIKTOK, WEBSITE, WHATSAPP, TELEGRAM ->
                    throw new IllegalArgumentException(network + " is not practised");
        };
    }
}
