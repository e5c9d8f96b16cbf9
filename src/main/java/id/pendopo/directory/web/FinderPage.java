package id.pendopo.directory.web;

import id.pendopo.directory.Channel;
import id.pendopo.directory.Network;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import id.pendopo.platform.web.page.Crumb;
import java.util.List;
import java.util.Optional;

/**
 * A unit as everybody may see it.
 *
 * @param territory names from the kelurahan up, as far as known; empty if unknown
 * @param head who leads it today
 * @param deputies others in office
 * @param channels without those found to be wrong
 * @param unknown networks of the four platforms for which no account is registered
 */
public record FinderPage(
        Unit unit,
        List<Crumb> crumbs,
        Optional<Unit> parent,
        List<Unit> below,
        String territory,
        Optional<Official> head,
        List<Official> deputies,
        Optional<Channel> website,
        List<Channel> accounts,
        List<Network> unknown,
        List<PanelContent> panels) {}
