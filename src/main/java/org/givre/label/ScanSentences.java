package org.givre.label;

import java.util.List;
import java.util.Locale;
import org.givre.words.Words;

/** What was scanned, and what is wrong with it where, as a reader wants to hear it. */
public final class ScanSentences {

  private final Words words;

  public ScanSentences(Words words) {
    this.words = words;
  }

  /** The family of the code; of a malformed one, the family it was taken for. */
  public String kind(Scan scan) {
    return scan instanceof Scan.Malformed malformed
        ? words.of("label.believed." + key(malformed.believed().name()))
        : words.of("label.kind." + key(scan.kind().name()));
  }

  /** One sentence a fault; none for a right code. Characters are counted from 1, as people do. */
  public List<String> faults(Scan scan) {
    return scan instanceof Scan.Malformed malformed
        ? malformed.faults().stream().map(this::fault).toList()
        : List.of();
  }

  private String fault(Fault fault) {
    String why = words.of("label.why." + key(fault.why().name()));
    int place = fault.at() + 1;
    if (fault.why() == Fault.Why.EMPTY || fault.why() == Fault.Why.KEYBOARD_LAYOUT) {
      return why;
    }
    return fault.field().isEmpty()
        ? words.of("label.at", place, why)
        : words.of("label.at-field", place, fault.field(), why);
  }

  public String names(InternalCode.Of of) {
    return words.of("label.names." + key(of.name()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
