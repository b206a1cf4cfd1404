package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sheet made of plain sections, in the words of the day it was committed: what simple acts,
 * registers and whole dossiers print.
 *
 * @param decision the largest words of the page; empty where nothing is decided
 */
public record FormSheet(
    SheetKind kind,
    Optional<PatientBlock> patient,
    Optional<MedicineBlock> medicine,
    Optional<Decision> decision,
    List<Section> sections,
    List<SignatureBlock> signatures,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  /** One decision: its label, its word in capitals, when, and what it means. */
  public record Decision(String label, String word, Instant at, List<String> meaning) {
    public Decision {
      meaning = List.copyOf(meaning);
    }
  }

  /** A titled part of the sheet. */
  public sealed interface Section {
    String title();
  }

  /** Labelled values, three in a row. */
  public record Values(String title, List<Value> values) implements Section {
    public Values {
      values = List.copyOf(values);
    }
  }

  /** One value under its label. */
  public record Value(String label, String value) {}

  /** A table; each row has one text a column. */
  public record Rows(String title, List<Column> columns, List<List<String>> rows)
      implements Section {
    public Rows {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column.
   *
   * @param share of the width, all together 1
   * @param code whether its texts are codes: lots, digests
   */
  public record Column(String title, double share, boolean code) {}

  /** Paragraphs. */
  public record Texts(String title, List<String> lines) implements Section {
    public Texts {
      lines = List.copyOf(lines);
    }
  }

  /** A temperature curve with what is said of it. */
  public record Drawn(String title, CurveFacts curve, List<String> lines) implements Section {
    public Drawn {
      lines = List.copyOf(lines);
    }
  }

  public FormSheet {
    sections = List.copyOf(sections);
    signatures = List.copyOf(signatures);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public Optional<PatientBlock> about() {
    return patient;
  }

  /** Identities never reach a log. */
  @Override
  public String toString() {
    return "FormSheet[" + kind + "]";
  }
}
