package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.custody.UnitNow;
import org.givre.deviation.Deviation;
import org.givre.kernel.Digest;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.ThermalRecord;

/**
 * What those who release sign: every fact of the dossier up to its cut-off, one line each. Nothing
 * in it depends on the moment of looking, so the same facts give the same digest an hour later, and
 * any new fact gives another.
 */
final class DossierDigest {

  private final List<String> lines = new ArrayList<>();

  private DossierDigest() {}

  static Digest of(ReleaseFacts facts, List<Condition> conditions, Instant cutOff) {
    DossierDigest text = new DossierDigest();
    text.line("givre-dossier-1", cutOff);
    text.line("lot", facts.lot().id(), facts.lot().number());
    text.line("patient", facts.patient().id(), facts.patient().revision());
    text.line("sheet", facts.sheet().ref(), facts.sheet().digest().hex());
    facts.units().forEach(text::unit);
    facts.prescription().ifPresent(p -> text.line("prescription", p.id(), p.validation()));
    facts.treatment().ifPresent(t -> text.line("case", t.id(), t.stages().size(), t.exit()));
    facts.reception().ifPresent(r -> text.line("reception", r.id(), r.readings().size()));
    facts.attachments().forEach(a -> text.line("attachment", a.id(), a.digest().hex()));
    facts.specification().ifPresent(s -> text.line("specification", s.result(), s.stamp().at()));
    facts
        .lymphodepletion()
        .ifPresent(d -> text.line("lymphodepletion", d.first(), d.last(), d.stamp().at()));
    facts.tocilizumab().ifPresent(t -> text.line("tocilizumab", t.doses(), t.stamp().at()));
    facts.deviations().forEach(text::deviation);
    facts.thermal().forEach(text::thermal);
    conditions.forEach(c -> text.line("condition", c.kind(), c.isLacking()));
    return Digest.of(String.join("\n", text.lines));
  }

  private void unit(UnitNow unit) {
    line("unit", unit.id(), unit.state().written(), unit.events(), unit.unit().content().expiry());
  }

  private void deviation(Deviation deviation) {
    line("deviation", deviation.number(), deviation.closing().map(Deviation.Closing::effect));
  }

  private void thermal(ThermalRecord record) {
    line("thermal", record.unit(), record.limit().written(), record.from(), record.until());
    line("warmest", record.warmest());
    record.before().ifPresent(this::before);
    record.gaps().forEach(this::gap);
    record.excursions().forEach(e -> line("excursion", e.readings(), e.blocks()));
    record.exposures().forEach(e -> line("exposure", e.span()));
  }

  private void before(EarlierLife life) {
    line("before", life.takenOver(), EarlierLife.digest(life.records()).hex());
    life.judgement().ifPresent(given -> line("before judged", given.id(), given.effect()));
  }

  private void gap(RecordedGap gap) {
    line("gap", gap.span(), gap.blocks());
  }

  private void line(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) {
      line.append(part).append('|');
    }
    lines.add(line.toString());
  }
}
