package org.givre.document.draw;

import java.util.ArrayList;
import java.util.List;
import org.givre.document.DispensingSheet;
import org.givre.document.FormSheet;
import org.givre.document.InventorySheet;
import org.givre.document.ReceptionSheet;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;
import org.givre.document.SheetFacts;
import org.givre.document.SignatureBlock;
import org.givre.document.Stamp;
import org.givre.document.TankSheet;
import org.givre.document.ThawSheet;
import org.givre.document.ThermalCertificate;
import org.givre.pdf.Style;

/** Puts the content of each kind of sheet on its pages. */
record Pages(Flow flow, Phrases phrases) {

  void put(Sheet sheet, Stamp stamp) {
    switch (sheet.facts()) {
      case ReleaseSheet release -> new ReleasePage(this, release).put(stamp);
      case ThermalCertificate thermal -> new ThermalPage(this, thermal).put(stamp);
      case DispensingSheet dispensing -> new DispensingPage(this, dispensing).put(stamp);
      case ThawSheet thaw -> new ThawPage(this, thaw).put(stamp);
      case TankSheet tank -> new TankPage(this, tank).put(stamp);
      case ReceptionSheet reception -> new ReceptionPage(this, reception).put(stamp);
      case FormSheet form -> new FormPage(this, form).put(stamp);
      case InventorySheet inventory -> new InventoryPage(this, inventory).put(stamp);
    }
  }

  /** A state that stops use, and what is missing: words in a box, above everything else. */
  void warnings(SheetFacts facts, Stamp stamp) {
    if (!stamp.stop().isEmpty()) {
      boxed(
          new Boxes.Decision(
              phrases.plain("stop.label"),
              Rich.of(Type.DECISION, stamp.stop()),
              List.of(phrases.rich(Type.LEAD_BOLD, "stop.meaning"))));
    }
    if (!facts.missing().isEmpty()) {
      List<Rich> lines = new ArrayList<>();
      facts.missing().forEach(line -> lines.add(Rich.of(Type.BODY, "– " + line)));
      boxed(
          new Boxes.Decision(
              phrases.plain("missing.label"),
              Rich.of(Type.DECISION, phrases.plain("missing.word")),
              lines));
    }
  }

  /** The size of a decision's word: what takes it back is larger. */
  Style decision(SheetFacts facts, Stamp stamp) {
    boolean overruled = !stamp.stop().isEmpty() || !facts.missing().isEmpty();
    return overruled ? Type.OVERRULED : Type.DECISION;
  }

  void boxed(Block content) {
    flow.add(new Boxes.Framed(Type.HEAVY, 12, 8, content)).space(8);
  }

  void ruled() {
    flow.add(Block.rule(4, 8));
  }

  void signatures(String title, List<SignatureBlock> signatures, List<Block> more) {
    List<Block> boxes = new ArrayList<>();
    signatures.forEach(signature -> boxes.add(phrases.signature(signature)));
    boxes.addAll(more);
    for (int first = 0; first < boxes.size(); first += 2) {
      Block pair = Boxes.pair(boxes.subList(first, Math.min(first + 2, boxes.size())));
      flow.add(
          first == 0
              ? Block.stack(List.of(Flow.heading(phrases.section(title)), Block.space(1.5), pair))
              : pair);
      flow.space(8);
    }
  }
}
