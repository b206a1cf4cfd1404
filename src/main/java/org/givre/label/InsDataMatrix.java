package org.givre.label;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes the text of the INS DataMatrix, format 2.2: a header of 26 characters, then the strict
 * traits. A separator follows a field of variable length that is neither full nor the last.
 */
public final class InsDataMatrix {

  static final char SEPARATOR = '\u001d';
  static final String HEADER = "IS010000000000000000000000";
  static final int OID_MOST = 20;
  static final int NAME_MOST = 100;

  /** Who may give a matricule: national number, temporary number, tests, demonstration. */
  static final Set<String> AUTHORITIES =
      Set.of(
          "1.2.250.1.213.1.4.8",
          "1.2.250.1.213.1.4.9",
          "1.2.250.1.213.1.4.10",
          "1.2.250.1.213.1.4.11");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final Map<String, String> EQUIVALENTS =
      Map.of("Œ", "OE", "Æ", "AE", "’", "'", "‑", "-", "–", "-");

  private InsDataMatrix() {}

  /** Whether the identity was qualified: only then may it be printed with its matricule. */
  public enum Standing {
    QUALIFIED,
    NOT_QUALIFIED
  }

  /** The text to encode, or what stands against it: nothing is ever dropped to make it fit. */
  public sealed interface Encoded {
    record Text(String text) implements Encoded {
      @Override
      public String toString() {
        return "Text[…]";
      }
    }

    /** {@link Fault#at} counts inside the field that the fault names. */
    record Impossible(List<Fault> faults) implements Encoded {
      public Impossible {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Stored traits keep their spelling; lower case and accents are converted here only. */
  public static Encoded encode(InsTraits traits, Standing standing) {
    String given = converted(traits.givenNames());
    String birth = converted(traits.birthName());
    List<Fault> faults = new ArrayList<>();
    if (standing != Standing.QUALIFIED) {
      faults.add(new Fault(0, Fault.Why.NOT_QUALIFIED));
    }
    if (Nir.matricule(traits.matricule()) instanceof Checked.Wrong wrong) {
      faults.add(new Fault(wrong.fault().at(), wrong.fault().why(), "S1"));
    }
    if (!AUTHORITIES.contains(traits.oid())) {
      faults.add(new Fault(0, Fault.Why.UNKNOWN_OID, "S2"));
    }
    faults.addAll(InsName.faults(given, 0, "S3"));
    faults.addAll(InsName.faults(birth, 0, "S4"));
    if (!traits.sex().equals("F") && !traits.sex().equals("M")) {
      faults.add(new Fault(0, Fault.Why.BAD_SEX, "S5"));
    }
    if (!traits.birthPlace().isEmpty() && !InsParser.isPlace(traits.birthPlace())) {
      faults.add(new Fault(0, Fault.Why.BAD_CHARACTER, "S7"));
    }
    return faults.isEmpty()
        ? new Encoded.Text(text(traits, given, birth))
        : new Encoded.Impossible(faults);
  }

  private static String text(InsTraits traits, String given, String birth) {
    String place = traits.birthPlace();
    return HEADER
        + "S1"
        + traits.matricule().replace(" ", "")
        + variable("S2", traits.oid(), OID_MOST)
        + variable("S3", given, NAME_MOST)
        + variable("S4", birth, NAME_MOST)
        + "S5"
        + traits.sex()
        + "S6"
        + DAY.format(traits.birthDate())
        + (place.isEmpty() ? "" : "S7" + place);
  }

  private static String variable(String tag, String value, int most) {
    return tag + value + (value.length() < most ? SEPARATOR : "");
  }

  /** Capitals without accents; a character without equivalent stays, and is refused. */
  private static String converted(String trait) {
    String capitals = trait.strip().toUpperCase(Locale.FRENCH);
    for (Map.Entry<String, String> pair : EQUIVALENTS.entrySet()) {
      capitals = capitals.replace(pair.getKey(), pair.getValue());
    }
    return Normalizer.normalize(capitals, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }
}
