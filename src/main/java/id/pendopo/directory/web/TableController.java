package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.exchange.ExportTable;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.error.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tables to take away: the register as it is, and empty ones to fill in. */
@Controller
@Needs(RegisterPermission.VIEW)
class TableController {
    private final UnitLists lists;

    TableController(UnitLists lists) {
        this.lists = lists;
    }

    /** The units of the list at hand, or what they have; what is exported can be imported. */
    @GetMapping("/kerja/unit/ekspor/{kind}.{ending}")
    void export(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable String kind,
            @PathVariable String ending,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        actor.demand(RegisterPermission.VIEW, city.scope());
        Kind wanted = kind(kind);
        var table = new ExportTable(lists.register(city), locale);
        var query = UnitQuery.of("/kerja/unit", parameters);
        String name = "%s-%s".formatted(wanted.path(), city.code());
        write(name, table.lines(wanted, lists.units(city, query)), ending, response);
    }

    @GetMapping("/kerja/unit/contoh/{kind}.{ending}")
    void template(
            Locale locale,
            @PathVariable String kind,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        Kind wanted = kind(kind);
        write("contoh-" + wanted.path(), ExportTable.template(wanted, locale), ending, response);
    }

    private static Kind kind(String word) {
        return Kind.of(word).orElseThrow(() -> new NotFound("Table of " + word));
    }

    /** CSV as offices open it, with semicolons; open data has commas. */
    private static void write(
            String name, List<List<String>> lines, String ending, HttpServletResponse response)
            throws IOException {
        TableFormat format =
                switch (ending) {
                    case "csv" -> TableFormat.CSV_OFFICE;
                    case "xlsx" -> TableFormat.XLSX;
                    default -> throw new NotFound("Table format " + ending);
                };
        new TableDownload(name, lines.getFirst(), lines.stream().skip(1)).write(response, format);
    }
}
