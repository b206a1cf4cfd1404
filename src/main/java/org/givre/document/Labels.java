package org.givre.document;

import java.util.List;

/** The labels that a committed sheet gives, on the paper that is at hand. */
public final class Labels {
  private Labels() {}

  /** Which labels. */
  public enum Kind {
    /** For the bedside, one a unit. */
    DISPENSING,
    /** On the unit, one each. */
    UNIT,
    /** At the position. */
    POSITION
  }

  /** On what. */
  public enum Medium {
    /** A page of the label's own size each. */
    LABEL,
    /** Eight on an A4 sheet. */
    A4,
    /** Commands of a label printer. */
    ZPL
  }

  /** What is asked for. */
  public record Wanted(Kind kind, Medium medium) {}

  public static int count(Sheet sheet, Kind kind) {
    return switch (sheet.facts()) {
      case DispensingSheet dispensing -> kind == Kind.DISPENSING ? dispensing.units().size() : 0;
      case ReceptionSheet arrival ->
          kind == Kind.POSITION ? StoreLabels.positions(sheet).size() : arrival.units().size();
      default -> 0;
    };
  }

  static List<PaperJob> jobs(
      Sheet sheet, Wanted wanted, SheetLanguage language, SheetDrawing drawing) {
    String title = sheet.number().text();
    if (wanted.kind() == Kind.DISPENSING) {
      List<DispensingLabel> labels = UnitLabels.of(sheet, language);
      return switch (wanted.medium()) {
        case LABEL ->
            labels.stream()
                .map(label -> new PaperJob(title, drawing.drawLabel(label), PaperJob.Form.LABEL))
                .toList();
        case A4 -> List.of(new PaperJob(title, drawing.drawLabelSheet(labels), PaperJob.Form.A4));
        case ZPL ->
            List.of(
                new PaperJob(
                    title, Zpl.all(labels.stream().map(Zpl::of).toList()), PaperJob.Form.ZPL));
      };
    }
    List<StoreLabel> labels =
        wanted.kind() == Kind.POSITION
            ? StoreLabels.positions(sheet)
            : StoreLabels.units(sheet, language);
    return switch (wanted.medium()) {
      case LABEL ->
          labels.stream()
              .map(
                  label ->
                      new PaperJob(
                          title,
                          drawing.drawStoreLabels(List.of(label), wanted.medium()),
                          PaperJob.Form.LABEL))
              .toList();
      case A4 ->
          List.of(
              new PaperJob(
                  title, drawing.drawStoreLabels(labels, wanted.medium()), PaperJob.Form.A4));
      case ZPL ->
          List.of(
              new PaperJob(
                  title, Zpl.all(labels.stream().map(Zpl::of).toList()), PaperJob.Form.ZPL));
    };
  }
}
