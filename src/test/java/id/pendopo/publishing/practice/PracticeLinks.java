package id.pendopo.publishing.practice;

import id.pendopo.directory.City;
import id.pendopo.directory.Network;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.KeepAccounts;
import id.pendopo.publishing.account.LinkAccount;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Links accounts of practice networks as a person does, without the pages. */
record PracticeLinks(PracticeWeb web, LinkAccount linking, KeepAccounts accounts) {
    private static final URI BACK =
            URI.create("http://pendopo.localhost:8080/kerja/akun-resmi/kembali/uji");

    AccountLink link(City city, Network network, Actor by) {
        String handle = "uji-" + UUID.randomUUID().toString().substring(0, 13);
        String account = web.account(network, handle, "Akun uji " + handle, 4000);
        String session = UUID.randomUUID().toString();
        URI dialog =
                linking.begin(city, Optional.empty(), network, session, BACK, by).orElseThrow();
        Map<String, String> back =
                Dialog.query(Dialog.decided(dialog, Dialog.ticks(dialog, account)));
        LinkAccount.Back.Offered offered =
                (LinkAccount.Back.Offered)
                        linking.back(
                                network, back.get("state"), back.get("code"), session, BACK, by);
        return accounts.choose(city, offered.choice(), Set.of(account), by)
                .orElseThrow()
                .linked()
                .getFirst();
    }
}
