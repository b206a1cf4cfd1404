package org.givre.document.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.givre.document.SheetKind;
import org.givre.document.SheetLine;
import org.givre.document.SheetNumber;
import org.givre.document.SheetQuery;
import org.givre.document.SheetState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The lists of sheets: every filter is part of the query. */
final class SheetLines {
  private SheetLines() {}

  private static final String LINES =
      """
      SELECT s.number, s.revision, s.given_at, s.patient, s.subject, n.state, n.word,
             (SELECT COUNT(c.copy) FROM document_copy c WHERE c.number = s.number) AS copies
        FROM document_sheet s JOIN document_now n ON n.number = s.number
      """;

  static List<SheetLine> list(Handle handle, SheetQuery query) {
    StringBuilder sql = new StringBuilder(LINES).append(" WHERE 1 = 1");
    if (!query.kinds().isEmpty()) {
      sql.append(" AND s.kind IN (<kinds>)");
    }
    for (int word = 0; word < words(query).length; word++) {
      sql.append(" AND s.search LIKE :word").append(word).append(" ESCAPE '!'");
    }
    query.from().ifPresent(from -> sql.append(" AND s.given_at >= :from"));
    query.to().ifPresent(to -> sql.append(" AND s.given_at < :to"));
    sql.append(" ORDER BY s.given_at DESC, s.number DESC LIMIT :most");
    Query look = handle.createQuery(sql.toString()).bind("most", query.most());
    if (!query.kinds().isEmpty()) {
      look.bindList("kinds", query.kinds().stream().map(SheetKind::code).toList());
    }
    for (int word = 0; word < words(query).length; word++) {
      look.bind("word" + word, "%" + words(query)[word] + "%");
    }
    query.from().ifPresent(from -> look.bind("from", from));
    query.to().ifPresent(to -> look.bind("to", to));
    return look.map((row, context) -> line(new Row(row, context))).list();
  }

  private static String[] words(SheetQuery query) {
    return Arrays.stream(query.text().toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
        .toArray(String[]::new);
  }

  static Optional<SheetLine> line(Handle handle, SheetNumber number) {
    return handle
        .createQuery(LINES + " WHERE s.number = :number")
        .bind("number", number.text())
        .map((row, context) -> line(new Row(row, context)))
        .findOne();
  }

  static List<SheetLine> about(Handle handle, String kind, String id) {
    return handle
        .createQuery(
            LINES
                + """
                  JOIN document_subject t ON t.number = s.number
                 WHERE t.kind = :kind AND t.id = :id
                 ORDER BY s.given_at DESC, s.number DESC
                """)
        .bind("kind", kind)
        .bind("id", id)
        .map((row, context) -> line(new Row(row, context)))
        .list();
  }

  private static SheetLine line(Row row) {
    return new SheetLine(
        row.number(),
        row.get("revision", Integer.class),
        row.get("given_at", Instant.class),
        row.get("patient", String.class),
        row.get("subject", String.class),
        state(row.get("state", String.class)),
        row.get("word", String.class),
        row.get("copies", Integer.class));
  }

  private static SheetState state(String code) {
    return Arrays.stream(SheetState.values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no state of a sheet: " + code));
  }

  /** One row with the mappers of its query. */
  record Row(ResultSet set, StatementContext context) {

    <T> T get(String column, Class<T> type) {
      ColumnMapper<T> mapper =
          context
              .findColumnMapperFor(type)
              .orElseThrow(() -> new IllegalStateException("no mapper for " + type));
      try {
        return mapper.map(set, column, context);
      } catch (SQLException broken) {
        throw new IllegalStateException(broken);
      }
    }

    SheetNumber number() {
      String text = get("number", String.class);
      return SheetNumber.parse(text)
          .orElseThrow(() -> new IllegalStateException("no sheet number: " + text));
    }
  }
}
