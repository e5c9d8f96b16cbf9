package id.pendopo.identity.web;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.key.ApiKey;
import id.pendopo.identity.key.ApiKey.Standing;
import id.pendopo.identity.key.ApiKeyRepository;
import id.pendopo.identity.key.KeySecret;
import id.pendopo.identity.key.RecognizeKey;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Collects what the pages of keys show. */
@Component
class KeyView {
    private final ApiKeyRepository keys;
    private final RecognizeKey recognize;
    private final AccountRepository accounts;
    private final KeyForm form;
    private final Clocks clocks;
    private final InstantSource clock;

    KeyView(
            ApiKeyRepository keys,
            RecognizeKey recognize,
            AccountRepository accounts,
            KeyForm form,
            Clocks clocks,
            InstantSource clock) {
        this.keys = keys;
        this.recognize = recognize;
        this.accounts = accounts;
        this.form = form;
        this.clocks = clocks;
        this.clock = clock;
    }

    KeysPage list(Actor actor, Texts t) {
        return new KeysPage(
                keys.all().stream()
                        .filter(key -> actor.may(IdentityPermission.KEYS, key.scope()))
                        .map(key -> row(key, actor, t))
                        .toList());
    }

    KeyMadePage made(ApiKey key, KeySecret secret, Texts t) {
        return new KeyMadePage(
                key.label(),
                secret.value(),
                form.place(key, t),
                clocks.in(key.city(), t).day(key.expires()),
                KeysController.PATH);
    }

    private KeysPage.Row row(ApiKey key, Actor actor, Texts t) {
        Moment moment = clocks.in(key.city(), t);
        Standing standing = key.standing(clock.instant());
        Set<String> now =
                recognize.granted(key).stream()
                        .map(Granted::permission)
                        .collect(Collectors.toUnmodifiableSet());
        boolean works = standing == Standing.WORKS;
        boolean own = key.responsible().value().equals(actor.id());
        return new KeysPage.Row(
                works ? KeysController.PATH + "/" + key.id() : "",
                key.label(),
                key.prefix(),
                form.place(key, t),
                words(key, now, true, t),
                works ? words(key, now, false, t) : List.of(),
                accounts.find(key.responsible()).map(Names::of).orElse(""),
                moment.day(key.expires()),
                key.lastUsed().map(moment::minute).orElse(""),
                t.of("identity.key.standing", standing),
                works ? Tone.GOOD : Tone.NEUTRAL,
                works && !own);
    }

    private static List<String> words(ApiKey key, Set<String> now, boolean may, Texts t) {
        return key.permissions().stream()
                .sorted()
                .filter(permission -> now.contains(permission) == may)
                .map(permission -> t.of("identity.permission." + permission))
                .toList();
    }
}
