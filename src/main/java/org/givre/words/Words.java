package org.givre.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/**
 * The sentences of one language. One bundle a capability ({@code org/givre/words/<name>_fr}), its
 * keys beginning with the capability's name; refusals under {@code refusal.<code>}.
 */
public final class Words {

  /** Every capability that has words. A test holds this list against the files. */
  private static final List<String> BUNDLES =
      List.of(
          "access",
          "acquisition",
          "alarm",
          "app",
          "audit",
          "backup",
          "care",
          "cli",
          "custody",
          "db",
          "deviation",
          "dispensing",
          "document",
          "duty",
          "backfill",
          "exchange",
          "fx",
          "history",
          "label",
          "pathway",
          "patient",
          "probe",
          "product",
          "reception",
          "rehearsal",
          "settings",
          "storage",
          "inventory",
          "thermal",
          "telling",
          "watch");

  private static final ZoneId LEGAL_TIME = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm:ss");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Locale locale;
  private final Map<String, String> texts = new HashMap<>();

  public Words(Locale locale) {
    this.locale = locale;
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    for (String name : BUNDLES) {
      ResourceBundle bundle = ResourceBundle.getBundle("org.givre.words." + name, locale, exact);
      bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }
  }

  public static Words french() {
    return new Words(Locale.FRANCE);
  }

  public static Words english() {
    return new Words(Locale.UK);
  }

  public Locale locale() {
    return locale;
  }

  /** The text of a key, its places {0}, {1}… filled in. A key without text is a mistake of ours. */
  public String of(String key, Object... places) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + locale);
    }
    return places.length == 0 && !text.contains("'") && !text.contains("{")
        ? text
        : new MessageFormat(text, locale).format(places);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** What is wrong. */
  public String of(Refusal refusal) {
    return of("refusal." + refusal.code(), places(refusal));
  }

  /** What to do about it. */
  public String todo(Refusal refusal) {
    return of("refusal." + refusal.code() + ".todo", places(refusal));
  }

  private Object[] places(Refusal refusal) {
    return refusal.facts().stream().map(this::shown).toArray();
  }

  /** A value as this language writes it: instants in French legal time, to the second. */
  private Object shown(Object fact) {
    return switch (fact) {
      case Term term -> of(term.key());
      case Instant instant -> INSTANT.withLocale(locale).format(instant.atZone(LEGAL_TIME));
      case Duration duration -> new Formats(locale, LEGAL_TIME).duration(duration);
      case Double number -> plain(number);
      case LocalDate date -> DATE.withLocale(locale).format(date);
      default -> fact;
    };
  }

  /** With the language's decimal mark, a true minus, and no zero that says nothing. */
  private String plain(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(number).replace("-", Formats.MINUS);
  }
}
