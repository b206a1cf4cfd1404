package org.givre.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;

/**
 * Every table of a database as plain text, whatever it holds: for digests that two copies share and
 * for archives that are read without this program. Rows are ordered by their key; an instant is ISO
 * 8601 in UTC, an absent value is empty, and RFC 4180 says how a value is quoted.
 */
public final class Tables {

  private static final int FETCH = 2_000;

  private final Connection connection;

  public Tables(Work work) {
    this.connection = Sql.in(work).getConnection();
  }

  Tables(Connection connection) {
    this.connection = connection;
  }

  /** By name, in small letters; not the list of migrations. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    try (ResultSet tables = meta().getTables(null, schema(), "%", null)) {
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        String type = tables.getString("TABLE_TYPE");
        if (type.endsWith("TABLE") && !name.equals("flyway_schema_history")) {
          names.add(name);
        }
      }
    } catch (SQLException failed) {
      throw failure(failed);
    }
    return List.copyOf(names);
  }

  /** Every table counted and digested. */
  public List<TableFigure> figures() {
    return names().stream().map(this::figure).toList();
  }

  private TableFigure figure(String table) {
    MessageDigest sha256 = sha256();
    long rows = each(table, row -> sha256.update(line(row).getBytes(StandardCharsets.UTF_8)));
    return new TableFigure(table, rows, new Digest(HexFormat.of().formatHex(sha256.digest())));
  }

  /** How many rows a table of the database's own catalogue has. */
  public long count(String table) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw failure(failed);
    }
  }

  /** Every row's values as text, in the order of {@link #columns}; gives how many rows. */
  public long each(String table, Consumer<List<String>> sink) {
    List<String> columns = columns(table);
    String sql =
        "SELECT " + String.join(", ", columns) + " FROM " + table + " ORDER BY " + order(table);
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet row = statement.executeQuery(sql)) {
        while (row.next()) {
          sink.accept(values(row, columns.size()));
          rows++;
        }
      }
    } catch (SQLException failed) {
      throw failure(failed);
    }
    return rows;
  }

  private static List<String> values(ResultSet row, int columns) throws SQLException {
    List<String> values = new ArrayList<>(columns);
    for (int at = 1; at <= columns; at++) {
      Object value = row.getObject(at);
      values.add(value == null ? "" : text(row, at, value));
    }
    return values;
  }

  /** A line of CSV (RFC 4180), every value quoted. */
  public static String line(List<String> values) {
    StringBuilder line = new StringBuilder();
    for (String value : values) {
      line.append(line.isEmpty() ? "" : ",");
      line.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
    return line.append("\r\n").toString();
  }

  private static String text(ResultSet row, int at, Object value) throws SQLException {
    return switch (value) {
      case OffsetDateTime time -> time.toInstant().toString();
      case java.sql.Timestamp stamp ->
          row.getObject(at, OffsetDateTime.class).toInstant().toString();
      default -> value.toString();
    };
  }

  /** By place. */
  public List<String> columns(String table) {
    List<String> columns = new ArrayList<>();
    try (ResultSet found = meta().getColumns(null, schema(), stored(table), "%")) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    } catch (SQLException failed) {
      throw failure(failed);
    }
    return columns;
  }

  private String order(String table) {
    TreeMap<Integer, String> key = new TreeMap<>();
    try (ResultSet found = meta().getPrimaryKeys(null, schema(), stored(table))) {
      while (found.next()) {
        key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    } catch (SQLException failed) {
      throw failure(failed);
    }
    return String.join(", ", key.isEmpty() ? columns(table) : List.copyOf(key.values()));
  }

  private DatabaseMetaData meta() throws SQLException {
    return connection.getMetaData();
  }

  private boolean isH2() throws SQLException {
    return meta().getDatabaseProductName().equals("H2");
  }

  private String schema() throws SQLException {
    return isH2() ? "PUBLIC" : connection.getSchema();
  }

  private String stored(String name) throws SQLException {
    return isH2() ? name.toUpperCase(Locale.ROOT) : name;
  }

  private static IllegalStateException failure(SQLException failed) {
    return new IllegalStateException("tables cannot be read", failed);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
