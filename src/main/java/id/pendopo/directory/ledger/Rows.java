package id.pendopo.directory.ledger;

import id.pendopo.directory.BrandColour;
import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.Network;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Provenance;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.Verification;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of the register as records. */
final class Rows {
    private Rows() {}

    static City city(ResultSet row, int number) throws SQLException {
        String complaintName = row.getString("complaint_name");
        return new City(
                new CityCode(row.getString("code")),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                text(row, "host"),
                new BrandColour(row.getString("colour")),
                text(row, "domain"),
                complaintName == null
                        ? Optional.empty()
                        : Optional.of(
                                new City.ComplaintService(
                                        complaintName,
                                        URI.create(row.getString("complaint_address")))),
                row.getLong("revision"));
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                UnitType.of(type)
                        .orElseThrow(() -> new IllegalStateException("No unit type " + type)),
                row.getString("name"),
                row.getString("slug"),
                Optional.ofNullable(row.getObject("parent", UUID.class)).map(UnitId::new),
                text(row, "territory"),
                texts(row, "aliases"),
                formerNames(row),
                row.getBoolean("name_confirmed"),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    static Official official(ResultSet row, int number) throws SQLException {
        return new Official(
                new OfficialId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("position"),
                row.getBoolean("head"),
                row.getBoolean("acting"),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                row.getInt("version"));
    }

    static Channel channel(ResultSet row, int number) throws SQLException {
        return new Channel(
                new ChannelId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                Network.valueOf(row.getString("network")),
                row.getString("written"),
                URI.create(row.getString("address")),
                text(row, "owner"),
                text(row, "contact"),
                Verification.valueOf(row.getString("verification")),
                Provenance.valueOf(row.getString("provenance")),
                row.getInt("version"));
    }

    /** Two arrays of one length: names, and last days of which any may be null. */
    private static List<FormerName> formerNames(ResultSet row) throws SQLException {
        List<String> names = texts(row, "former_names");
        Object[] days = (Object[]) row.getArray("former_days").getArray();
        var all = new ArrayList<FormerName>();
        for (int i = 0; i < names.size(); i++) {
            all.add(
                    new FormerName(
                            names.get(i),
                            days[i] instanceof java.sql.Date day
                                    ? Optional.of(day.toLocalDate())
                                    : Optional.empty()));
        }
        return all;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
