package org.givre.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.givre.words.Formats;
import org.givre.words.Words;

/**
 * Entries as sentences a pharmacist can read. The text of an act is {@code audit.<act>} in the
 * words. In it:
 *
 * <ul>
 *   <li>{@code {0}} is the subject's label, {@code {1}} the actor's short name, {@code {2}} the
 *       reason;
 *   <li>{@code [field]} is a field's value now, {@code [field-]} the value it had;
 *   <li>{@code [field|prefix.]} is a code, or several with spaces between, said in words by their
 *       keys {@code prefix.<code>};
 *   <li>{@code *…*} is what stands out.
 * </ul>
 *
 * A refusal ({@code <act>.refused}) without a text of its own is said by {@code
 * audit.refused.other}.
 */
public final class Sentences {

  private static final Pattern FIELD =
      Pattern.compile("\\[([a-zA-Z0-9_-]*?[a-zA-Z0-9_])(-?)(?:\\|([a-z0-9.-]+))?]");

  private final Words words;
  private static final Pattern DAY = Pattern.compile("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])");
  private static final Pattern INSTANT =
      Pattern.compile(DAY.pattern() + "T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?Z");

  private final ActorNames names;
  private final Formats formats;

  public Sentences(Words words, ActorNames names) {
    this.words = words;
    this.formats = new Formats(words.locale(), Formats.PARIS);
    this.names = names;
  }

  /** The whole sentence without marks. */
  public String plain(AuditEntry entry) {
    return of(entry).stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The sentence in pieces. */
  public List<Piece> of(AuditEntry entry) {
    return pieces(filled(template(entry.fact()), entry.fact()));
  }

  /** What a reader calls a field. */
  public String field(String name) {
    return words.has("audit.field." + name) ? words.of("audit.field." + name) : name;
  }

  private String template(AuditFact fact) {
    String key = "audit." + fact.act();
    if (!words.has(key)) {
      key = fact.nature() == Nature.REFUSAL ? "audit.refused.other" : "audit.other";
    }
    return words.of(
        key,
        guarded(fact.subject().label()),
        guarded(names.brief(fact.actor())),
        guarded(fact.reason().words()),
        guarded(fact.act()));
  }

  /** A label that holds our own marks must not become one. */
  private static String guarded(String text) {
    return text.replace('*', '\u2217').replace('[', '\u2045').replace(']', '\u2046');
  }

  private static String shown(String text) {
    return text.replace('\u2217', '*').replace('\u2045', '[').replace('\u2046', ']');
  }

  private String filled(String template, AuditFact fact) {
    return FIELD
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(guarded(value(fact, found))));
  }

  private String value(AuditFact fact, MatchResult found) {
    Map<String, String> fields = found.group(2).isEmpty() ? fact.after() : fact.before();
    String value = fields.getOrDefault(found.group(1), "");
    return found.group(3) == null ? plainValue(value) : said(value, found.group(3));
  }

  /**
   * A field's value as a reader knows it: codes are said in words where the words know their prefix
   * ({@code audit.codes.<field>}).
   */
  public String value(String name, String value) {
    String key = "audit.codes." + name;
    return words.has(key) ? said(value, words.of(key)) : plainValue(value);
  }

  /** Facts keep ISO 8601; readers get their own way of writing a day and an hour. */
  private String plainValue(String value) {
    try {
      if (INSTANT.matcher(value).matches()) {
        return formats.dayHour(Instant.parse(value));
      }
      return DAY.matcher(value).matches() ? formats.day(LocalDate.parse(value)) : value;
    } catch (DateTimeException notOfTheCalendar) {
      return value;
    }
  }

  private String said(String codes, String prefix) {
    return Arrays.stream(codes.split(" "))
        .map(code -> words.has(prefix + code) ? words.of(prefix + code) : code)
        .collect(Collectors.joining(", "));
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    String[] parts = text.split("\\*", -1);
    for (int at = 0; at < parts.length; at++) {
      if (!parts[at].isEmpty()) {
        pieces.add(
            new Piece(shown(parts[at]), at % 2 == 0 ? Piece.Weight.PLAIN : Piece.Weight.STRONG));
      }
    }
    return pieces;
  }
}
