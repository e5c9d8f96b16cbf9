package id.pendopo.identity.key;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.OperatorHandedOver;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.Trail;
import id.pendopo.platform.access.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a key another responsible person, so that programs go on working when people leave. */
@Component
public class TakeOverKey {
    private final ApiKeyRepository keys;
    private final AccountRepository accounts;
    private final KeyTrail trail;

    TakeOverKey(ApiKeyRepository keys, AccountRepository accounts, KeyTrail trail) {
        this.keys = keys;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** False if the actor lacks a permission of the key, or answers for it already. */
    @Transactional
    public boolean takeOver(ApiKey key, Actor by) {
        by.demand(IdentityPermission.KEYS, key.scope());
        var taker = new AccountId(by.id());
        boolean holdsAll = key.permissions().stream().allMatch(p -> by.may(p, key.scope()));
        if (!holdsAll || taker.equals(key.responsible())) {
            return false;
        }
        keys.giveTo(key.id(), taker);
        trail.given(by, key, taker);
        return true;
    }

    /** The successor answers for the predecessor's keys; in the very same transaction. */
    @EventListener
    void on(OperatorHandedOver handedOver) {
        Account successor = accounts.find(handedOver.successor()).orElseThrow();
        handedOver
                .predecessor()
                .ifPresent(from ->
                        keys.of(handedOver.unit(), from)
                                .forEach(key -> {
                                    keys.giveTo(key.id(), successor.id());
                                    trail.given(Trail.self(successor), key, successor.id());
                                }));
    }
}
