package id.pendopo.complaints.contact;

import id.pendopo.complaints.TrackingCode;
import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.secret.KeyFile;
import id.pendopo.platform.secret.KeyRing;
import id.pendopo.platform.secret.SecretBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Seals codes and contacts with keys of their own, outside of the database: {@code complaints.key}
 * in the data folder. Hashes are made with the oldest key, so that they are found after a change.
 */
@Component
public class Seals {
    private final KeyRing ring;
    private final SecretBox hashing;

    @Autowired
    Seals(PlatformSettings settings) throws IOException {
        this(
                new KeyFile(
                                settings.data().resolve("complaints.key"),
                                "codes and contacts of citizens can not be read")
                        .read());
    }

    Seals(List<byte[]> keys) {
        ring = new KeyRing(keys);
        hashing = new SecretBox(keys.getFirst());
    }

    /** By which a code finds its report. */
    public byte[] hash(TrackingCode code) {
        return hashing.hash("complaints.code", code.value());
    }

    /** By which the reports of one telephone or mail address are found. */
    public byte[] hashAddress(String address) {
        return hashing.hash("complaints.address", address.strip().toLowerCase(Locale.ROOT));
    }

    /** By which one supporter counts once; tells nobody who it is. */
    public byte[] hashSupporter(String device) {
        return hashing.hash("complaints.supporter", device);
    }

    public KeyRing.Sealed seal(String text, String owner) {
        return ring.seal(text.getBytes(StandardCharsets.UTF_8), owner);
    }

    public String open(KeyRing.Sealed sealed, String owner) {
        return new String(ring.open(sealed, owner), StandardCharsets.UTF_8);
    }
}
