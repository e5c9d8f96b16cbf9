package id.pendopo.publishing.practice;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelRegistered;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Founds on the practice networks what the register says exists on the real ones: an account of the
 * city on each, and every account that a unit has registered. Found again, it is left as it is.
 */
class FoundPracticeAccounts {
    private final PracticeWeb web;
    private final Directory directory;

    FoundPracticeAccounts(PracticeWeb web, Directory directory) {
        this.web = web;
        this.directory = directory;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void all() {
        for (City city : directory.cities()) {
            String handle = "pemkot." + letters(city.name());
            for (Network network : PracticeNetworks.all()) {
                web.account(network, handle, "Pemerintah " + city.name(), followers(handle) * 5);
            }
            directory.units(city.code()).forEach(unit -> accounts(unit.id()));
        }
    }

    @ApplicationModuleListener
    void on(ChannelRegistered registered) {
        accounts(registered.unit());
    }

    private void accounts(UnitId id) {
        Optional<Unit> unit = directory.unit(id);
        for (Channel channel : directory.channels(id)) {
            if (unit.isPresent() && PracticeNetworks.all().contains(channel.network())) {
                String handle = handle(channel, unit.get());
                web.account(channel.network(), handle, unit.get().name(), followers(handle));
            }
        }
    }

    /** What people call the account, from its address; else the unit's short name. */
    private static String handle(Channel channel, Unit unit) {
        String path = String.valueOf(channel.address().getPath());
        String last = letters(path.substring(path.lastIndexOf('/') + 1));
        return last.length() < 3 ? letters(unit.slug()) : last;
    }

    private static String letters(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }

    /** Made up, but always the same. */
    private static long followers(String handle) {
        return 800 + Math.floorMod(handle.hashCode(), 9000);
    }
}
