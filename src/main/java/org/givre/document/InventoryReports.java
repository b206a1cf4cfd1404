package org.givre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.custody.UnitId;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNames;
import org.givre.inventory.Finding;
import org.givre.inventory.InventorySheets;
import org.givre.inventory.Progress;
import org.givre.inventory.Seen;
import org.givre.inventory.Stop;
import org.givre.kernel.Work;
import org.givre.storage.Place;
import org.givre.storage.Places;

/** Turns an inventory that two persons signed into its report, in the act's own transaction. */
public final class InventoryReports implements InventorySheets {

  private final Archive archive;
  private final Sources sources;
  private final Wording wording;

  /** Where units and places are named. */
  public record Sources(UnitLedger ledger, UnitNames names, Places places) {}

  public InventoryReports(Archive archive, Sources sources, SheetLanguage language) {
    this.archive = archive;
    this.sources = sources;
    this.wording = Wording.of(language.words(), language.zone());
  }

  @Override
  public String report(Work work, By by, Signed signed) {
    Progress progress = signed.progress();
    String tank = sources.places().tank(work, progress.inventory().tank()).orElseThrow().name();
    List<InventorySheet.Line> lines = new ArrayList<>();
    for (Stop stop : progress.path()) {
      for (Place place : stop.places()) {
        Optional.ofNullable(progress.seen().get(place.position().id()))
            .filter(seen -> seen.finding() != Finding.EMPTY)
            .map(seen -> line(work, by, place, seen))
            .ifPresent(lines::add);
      }
    }
    InventorySheet sheet =
        new InventorySheet(
            tank,
            progress.inventory().racks(),
            progress.inventory().begun(),
            signed.at(),
            progress.lid().closed(),
            lines,
            wording.signatures(signed.signatures()),
            subjects(progress, tank));
    return archive.order(work, sheet, by.actor(), by.at()).number().text();
  }

  private static List<SubjectRef> subjects(Progress progress, String tank) {
    List<SubjectRef> subjects = new ArrayList<>();
    subjects.add(new SubjectRef("tank", progress.inventory().tank().toString(), tank));
    subjects.add(new SubjectRef("inventory", progress.inventory().id().toString(), tank));
    return subjects;
  }

  private InventorySheet.Line line(Work work, By by, Place place, Seen seen) {
    return new InventorySheet.Line(
        place.position().path(),
        InventorySheet.Finding.valueOf(seen.finding().name()),
        seen.written().map(unit -> name(work, by, unit)).orElse(""),
        seen.found().map(unit -> name(work, by, unit)).orElse(""),
        seen.scanned(),
        seen.at());
  }

  private String name(Work work, By by, UnitId unit) {
    return sources
        .ledger()
        .now(work, unit)
        .map(now -> sources.names().of(work, now.unit(), by.at()))
        .orElse("");
  }
}
