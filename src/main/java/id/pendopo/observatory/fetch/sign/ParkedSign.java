package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** A registrar's or trader's page on a domain that nobody uses, or whose lease has run out. */
final class ParkedSign implements Sign {
    private static final int BARE = 1_200;
    private static final String[] TRADERS = {
        "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "afternic.com",
                "dan.com/buy-domain",
        "hugedomains.com", "cdn-park", "parkpage.", "/park.js", "domainparking",
                "above.com/marketplace"
    };
    private static final String[] WORDS = {
        "this domain is for sale",
        "domain is for sale",
        "this domain may be for sale",
        "buy this domain",
        "domain ini dijual",
        "domain dijual",
        "this domain is parked",
        "this domain name is parked",
        "is parked free, courtesy of",
        "domain ini diparkir",
        "this domain has expired",
        "domain has expired",
        "domain ini telah kedaluwarsa",
        "domain ini telah kadaluarsa",
        "domain ini sudah expired",
        "domain ini telah expired",
        "masa aktif domain ini telah habis",
        "masa aktif domain telah berakhir",
        "domain ini telah terdaftar",
        "this domain is registered, but may still be available"
    };

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean parked = sight.thin(BARE) && (sight.says(WORDS) || isTraded(sight));
        return parked ? Optional.of(new Outcome.Parked()) : Optional.empty();
    }

    /** Traders fill their page by script: few words, and a script or frame of theirs. */
    private static boolean isTraded(Sight sight) {
        return sight.thin(400)
                && sight.count("script[src], iframe[src], frame[src]") > 0
                && sight.markupHas(TRADERS);
    }
}
