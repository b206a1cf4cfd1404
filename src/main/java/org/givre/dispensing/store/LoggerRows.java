package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.db.Sql;
import org.givre.dispensing.LoggerFinding;
import org.givre.dispensing.LoggerImport;
import org.givre.dispensing.ReceptionId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.Celsius;

/** Loggers' files as taken in: one row a file with what was found, one row a gap. */
final class LoggerRows {
  private LoggerRows() {}

  static void add(Work work, ReceptionId id, LoggerImport logger) {
    UUID row = UUID.randomUUID();
    LoggerFinding finding = logger.finding();
    Stamps.bind(
            Sql.in(work)
                .createUpdate(
                    "INSERT INTO reception_logger (id, reception, file_name, digest, profile,"
                        + " serial, calibrated_until, refused_lines, first_at, last_at,"
                        + " interval_s, records, instants, coldest, warmest, mean, limit_c, above,"
                        + " first_above, last_above, above_least_s, above_most_s, flaws, "
                        + Stamps.COLUMNS
                        + ") VALUES (:id, :reception, :name, :digest, :profile, :serial, :until,"
                        + " :refused, :first, :last, :interval, :records, :instants, :coldest,"
                        + " :warmest, :mean, :limit, :above, :firstAbove, :lastAbove, :least,"
                        + " :most, :flaws, "
                        + Stamps.PLACES
                        + ")"),
            logger.stamp())
        .bind("id", row)
        .bind("reception", id.value())
        .bind("name", logger.name())
        .bind("digest", logger.digest().hex())
        .bind("profile", logger.profile())
        .bind("serial", logger.serial())
        .bind("until", logger.calibratedUntil().map(LocalDate::toString).orElse(""))
        .bind("refused", logger.refused())
        .bind("first", finding.from())
        .bind("last", finding.to())
        .bind("interval", finding.interval().toSeconds())
        .bind("records", finding.records())
        .bind("instants", finding.instants())
        .bind("coldest", finding.coldest().degrees())
        .bind("warmest", finding.warmest().degrees())
        .bind("mean", finding.mean())
        .bind("limit", finding.above().limit().degrees())
        .bind("above", finding.above().records())
        .bind("firstAbove", finding.above().first().orElse(null))
        .bind("lastAbove", finding.above().last().orElse(null))
        .bind("least", finding.above().atLeast().toSeconds())
        .bind("most", finding.above().atMost().toSeconds())
        .bind("flaws", finding.flaws().stream().map(Enum::name).collect(Collectors.joining(",")))
        .execute();
    finding.gaps().forEach(gap -> add(work, row, gap));
  }

  private static void add(Work work, UUID logger, LoggerFinding.LogGap gap) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO reception_logger_gap (id, logger, gap_from, gap_to, missing)"
                + " VALUES (:id, :logger, :from, :to, :missing)")
        .bind("id", UUID.randomUUID())
        .bind("logger", logger)
        .bind("from", gap.from())
        .bind("to", gap.to())
        .bind("missing", gap.missing())
        .execute();
  }

  /** Oldest first. */
  static List<LoggerImport> of(Work work, ReceptionId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, file_name, digest, profile, serial, calibrated_until, refused_lines,"
                + " first_at, last_at, interval_s, records, instants, coldest, warmest, mean,"
                + " limit_c, above, first_above, last_above, above_least_s, above_most_s, flaws,"
                + " done_at, done_by, done_name FROM reception_logger WHERE reception = :id"
                + " ORDER BY done_at, id")
        .bind("id", id.value())
        .map((row, context) -> logger(work, row))
        .list();
  }

  private static LoggerImport logger(Work work, ResultSet row) throws SQLException {
    String until = row.getString("calibrated_until");
    return new LoggerImport(
        row.getString("file_name"),
        new Digest(row.getString("digest")),
        row.getString("profile"),
        row.getString("serial"),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        row.getInt("refused_lines"),
        finding(work, row),
        Stamps.read(row));
  }

  private static LoggerFinding finding(Work work, ResultSet row) throws SQLException {
    return new LoggerFinding(
        Stamps.instant(row, "first_at"),
        Stamps.instant(row, "last_at"),
        Duration.ofSeconds(row.getLong("interval_s")),
        row.getInt("records"),
        row.getInt("instants"),
        new Celsius(row.getDouble("coldest")),
        new Celsius(row.getDouble("warmest")),
        row.getDouble("mean"),
        new LoggerFinding.Above(
            new Celsius(row.getDouble("limit_c")),
            row.getInt("above"),
            instant(row, "first_above"),
            instant(row, "last_above"),
            Duration.ofSeconds(row.getLong("above_least_s")),
            Duration.ofSeconds(row.getLong("above_most_s"))),
        gaps(work, row.getObject("id", UUID.class)),
        flaws(row.getString("flaws")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null
        ? Optional.empty()
        : Optional.of(Stamps.instant(row, column));
  }

  private static Set<LoggerFinding.Flaw> flaws(String names) {
    Set<LoggerFinding.Flaw> flaws = EnumSet.noneOf(LoggerFinding.Flaw.class);
    Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(LoggerFinding.Flaw::valueOf)
        .forEach(flaws::add);
    return flaws;
  }

  private static List<LoggerFinding.LogGap> gaps(Work work, UUID logger) {
    return Sql.in(work)
        .createQuery(
            "SELECT gap_from, gap_to, missing FROM reception_logger_gap WHERE logger = :logger"
                + " ORDER BY gap_from")
        .bind("logger", logger)
        .map(
            (row, context) ->
                new LoggerFinding.LogGap(
                    Stamps.instant(row, "gap_from"),
                    Stamps.instant(row, "gap_to"),
                    row.getInt("missing")))
        .list();
  }
}
