package org.givre.audit.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.givre.audit.Nature;
import org.givre.audit.TrailQuery;

/** A reader's question as conditions and their values; nothing the reader typed enters the SQL. */
record PageSql(String where, Map<String, Object> values) {

  static PageSql of(TrailQuery query) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    conditions.add("number < :below");
    values.put("below", query.below());
    query.from().ifPresent(from -> add(conditions, values, "at >= :from", "from", from));
    query.until().ifPresent(until -> add(conditions, values, "at < :until", "until", until));
    query
        .actor()
        .ifPresent(actor -> add(conditions, values, "actor = :actor", "actor", actor.value()));
    if (!query.domain().isEmpty()) {
      add(conditions, values, "act LIKE :domain", "domain", query.domain() + ".%");
    }
    if (!query.natures().isEmpty()) {
      conditions.add("nature IN (" + quoted(query) + ")");
    }
    if (!query.words().isBlank()) {
      add(conditions, values, ANY_TEXT, "words", pattern(query.words()));
    }
    return new PageSql(" WHERE " + String.join(" AND ", conditions), values);
  }

  private static final String ANY_TEXT =
      "(LOWER(subject_label) LIKE :words ESCAPE '!' OR LOWER(subject_id) LIKE :words ESCAPE '!'"
          + " OR LOWER(reason) LIKE :words ESCAPE '!' OR LOWER(act) LIKE :words ESCAPE '!'"
          + " OR LOWER(fields_before) LIKE :words ESCAPE '!'"
          + " OR LOWER(fields_after) LIKE :words ESCAPE '!')";

  private static void add(
      List<String> conditions, Map<String, Object> values, String sql, String name, Object value) {
    conditions.add(sql);
    values.put(name, value);
  }

  /** Codes of our own enumeration: letters only. */
  private static String quoted(TrailQuery query) {
    return query.natures().stream()
        .map(Nature::code)
        .map(code -> "'" + code + "'")
        .collect(Collectors.joining(","));
  }

  private static String pattern(String words) {
    String plain =
        words
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return "%" + plain + "%";
  }
}
