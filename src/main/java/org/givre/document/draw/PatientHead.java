package org.givre.document.draw;

import static org.givre.pdf.Millimetres.mm;

import java.util.List;
import java.util.Optional;
import org.givre.document.PatientBlock;
import org.givre.pdf.Area;
import org.givre.pdf.Faces;
import org.givre.pdf.Modules;
import org.givre.pdf.Pen;

/** Who the sheet is about; the INS and its code only when the identity is qualified. */
record PatientHead(PatientBlock patient, Phrases phrases) implements Block {

  private static final double CODE = mm(15);

  @Override
  public double height(Faces faces, double width) {
    double code = patient.ins().isPresent() ? CODE + 11 : 0;
    double text = left().height(faces, left(width));
    double fields = 2 * (Type.pitch(Type.LABEL) + Type.VALUE.size() + 6);
    return Math.max(code, Math.max(text, fields)) + 4;
  }

  private double left(double width) {
    return width * 6.5 / 12 - 10;
  }

  private Block left() {
    return Block.stack(
        List.of(
            Block.text(Rich.of(Type.LABEL, phrases.plain("patient." + patient.sex()))),
            Block.space(1),
            Block.text(Rich.of(Type.NAME, phrases.name(patient))),
            Block.space(1.5),
            Block.text(
                phrases.rich(
                    Type.BODY,
                    "patient.born." + patient.sex(),
                    patient.birthName(),
                    patient.givenNames(),
                    phrases.formats().date(patient.bornOn()))),
            Block.space(1),
            Block.text(ins())));
  }

  private Rich ins() {
    Optional<PatientBlock.Ins> ins = patient.ins();
    return ins.isEmpty()
        ? phrases.rich(Type.CELL, "patient.noIns")
        : phrases.rich(
            Type.CELL.size(8.5), "patient.ins", grouped(ins.get().matricule()), ins.get().oid());
  }

  /** As it is read aloud: 2 67 09 99 999 999 76. */
  private static String grouped(String matricule) {
    return matricule.length() != 15
        ? matricule
        : String.join(
            "\u202F",
            matricule.substring(0, 1),
            matricule.substring(1, 3),
            matricule.substring(3, 5),
            matricule.substring(5, 7),
            matricule.substring(7, 10),
            matricule.substring(10, 13),
            matricule.substring(13));
  }

  @Override
  public void draw(Pen pen, Area area) {
    double width = area.width();
    left().draw(pen, new Area(area.x(), area.y(), left(width), area.height()));
    Area first = new Area(area.x() + width * 6.6 / 12, area.y(), width * 2.2 / 12, 0);
    Area below = new Area(first.x(), area.y() + 24.5, width * 3.3 / 12, 0);
    Area second = new Area(area.x() + width * 8.9 / 12, area.y(), width * 1.5 / 12, 0);
    field(pen, first, "patient.ipp", patient.ipp());
    if (!patient.stay().isEmpty()) {
      field(pen, below, "patient.stay", patient.stay());
    }
    String identity = phrases.plain("identity." + patient.identityStatus());
    field(pen, second, "patient.identity", identity);
    patient.ins().ifPresent(ins -> code(pen, area, ins));
  }

  /** A value longer than its column is set smaller: it never runs into the next one. */
  private void field(Pen pen, Area column, String label, String value) {
    pen.text(column.x(), column.y() + Type.LABEL.size(), Type.LABEL, phrases.plain(label));
    double wide = pen.width(Type.VALUE, value);
    double shrink = Math.min(1, column.width() / Math.max(1, wide));
    pen.text(
        column.x(),
        column.y() + Type.pitch(Type.LABEL) + Type.VALUE.size(),
        Type.VALUE.size(Type.VALUE.size() * shrink),
        value);
  }

  private void code(Pen pen, Area area, PatientBlock.Ins ins) {
    double x = area.right() - CODE;
    pen.code(Modules.dataMatrix(ins.scanCode()), x, area.y(), CODE);
    pen.textCentred(
        x + CODE / 2,
        area.y() + CODE + 9,
        Type.NOTE.size(6.5),
        phrases.plain("patient.insCaption"));
  }
}
