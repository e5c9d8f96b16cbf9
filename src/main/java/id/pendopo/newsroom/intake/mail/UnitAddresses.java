package id.pendopo.newsroom.intake.mail;

import id.pendopo.directory.Unit;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives units their mail addresses, and new secret ones when the old were told too widely. */
@Component
public class UnitAddresses {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final MailRepository mails;
    private final SecureRandom random = new SecureRandom();

    UnitAddresses(MailRepository mails) {
        this.mails = mails;
    }

    /** The unit's addresses, made when they are asked for the first time. */
    @Transactional
    public UnitAddress of(Unit unit) {
        return mails.address(unit.id()).orElseGet(() -> made(unit));
    }

    /** From now on the old secret address is nobody's. */
    @Transactional
    public UnitAddress renew(Unit unit) {
        of(unit);
        mails.changeSecret(unit.id(), secret());
        return of(unit);
    }

    /** With the code of the city behind it where another city has a unit of the name. */
    private UnitAddress made(Unit unit) {
        String city = unit.city().value().replace('.', '-');
        if (!mails.add(new UnitAddress(unit.city(), unit.id(), unit.slug(), secret()))) {
            mails.add(new UnitAddress(unit.city(), unit.id(), unit.slug() + "-" + city, secret()));
        }
        return mails.address(unit.id()).orElseThrow();
    }

    /** A hundred bits, in letters that can be read out on the telephone. */
    private String secret() {
        var secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }
}
