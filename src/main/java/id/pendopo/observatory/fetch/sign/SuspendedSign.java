package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** The hosting company's page for an account that is switched off. */
final class SuspendedSign implements Sign {
    private static final int BARE = 1_200;
    private static final String[] TITLES = {
        "account suspended",
        "website suspended",
        "site suspended",
        "hosting suspended",
        "domain suspended",
        "akun ditangguhkan",
        "akun dinonaktifkan",
        "situs ditangguhkan",
        "website dinonaktifkan",
        "layanan ditangguhkan",
        "bandwidth limit exceeded",
        "suspended domain",
        "akun disuspend"
    };
    private static final String[] WORDS = {
        "this account has been suspended",
        "this website has been suspended",
        "this site has been suspended",
        "account has been temporarily suspended",
        "hosting account is suspended",
        "akun ini telah ditangguhkan",
        "akun hosting ini ditangguhkan",
        "akun ini telah dinonaktifkan",
        "akun ini telah disuspend",
        "website ini telah disuspend",
        "website ini ditangguhkan",
        "situs ini ditangguhkan",
        "layanan hosting untuk website ini dihentikan",
        "masa aktif hosting telah habis",
        "masa aktif hosting telah berakhir"
    };

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean place = sight.response().address().getPath().contains("/cgi-sys/suspendedpage.cgi");
        boolean words = sight.thin(BARE) && (sight.titleHas(TITLES) || sight.says(WORDS));
        return place || words ? Optional.of(new Outcome.Suspended()) : Optional.empty();
    }
}
