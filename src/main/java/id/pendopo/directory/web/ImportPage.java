package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.exchange.Column;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tab;
import java.util.Arrays;
import java.util.List;

/** Where a table is brought: which kind, its columns, an empty one to fill in. */
public record ImportPage(
        Kind kind, List<Crumb> crumbs, List<Tab> tabs, List<Head> heads, Faults faults) {

    /**
     * A column a file may have.
     *
     * @param key of the message that says what it holds
     */
    public record Head(String name, String key, boolean needed) {}

    static ImportPage of(Kind kind, List<Fault> faults, Texts t) {
        return new ImportPage(
                kind,
                List.of(new Crumb(t.of("directory.menu.units"), "/kerja/unit")),
                Arrays.stream(Kind.values())
                        .map(k ->
                                new Tab(
                                        t.of("directory.kind", k),
                                        "/kerja/unit/impor?jenis=" + k.path(),
                                        k == kind))
                        .toList(),
                kind.columns().stream().map(column -> head(kind, column, t)).toList(),
                FaultTexts.of(faults, t));
    }

    private static Head head(Kind kind, Column column, Texts t) {
        return new Head(
                column.head(t.locale()),
                "directory.column." + column.field().replace('_', '-'),
                kind.needed().contains(column));
    }
}
