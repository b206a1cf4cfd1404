package org.givre.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.audit.ActorNames;
import org.givre.audit.AuditEntry;
import org.givre.audit.Trail;
import org.givre.audit.TrailQuery;
import org.givre.custody.CustodyStore;
import org.givre.custody.Identifier;
import org.givre.custody.UnitId;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNow;
import org.givre.deviation.Deviation;
import org.givre.dispensing.Dossiers;
import org.givre.dispensing.ReleaseDossier;
import org.givre.document.FormSheet.Column;
import org.givre.document.FormSheet.Rows;
import org.givre.document.FormSheet.Section;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.PatientId;
import org.givre.thermal.TankReadings;
import org.givre.thermal.ThermalRecord;

/**
 * Everything known about one unit or one patient, in order: identifiers, stays, curve, acts as the
 * journal keeps them, sheets with their digests, deviations.
 */
public final class Traceability {

  private static final int CURVE = 600;

  /** Entries of the journal asked for at once; all of them are printed. */
  private static final int PAGE = 500;

  private final Works works;
  private final Archive archive;
  private final Sources sources;
  private final Wording wording;
  private final FormOnSheet form;

  /** Where the facts are looked up. */
  public record Sources(
      Dossiers dossiers,
      UnitLedger ledger,
      CustodyStore custody,
      Trail trail,
      ActorNames names,
      TankReadings readings) {}

  public Traceability(Works works, Archive archive, Sources sources, SheetLanguage language) {
    this.works = works;
    this.archive = archive;
    this.sources = sources;
    this.wording = Wording.of(language.words(), language.zone());
    this.form = new FormOnSheet(wording);
  }

  /**
   * The dossier of one unit, as a sheet; its number. Whoever may see the dispensing may have it.
   */
  public Outcome<String> ofUnit(By by, UnitId unit) {
    return make(by, List.of(unit));
  }

  /** The dossier of every unit of a patient. */
  public Outcome<String> ofPatient(By by, PatientId patient) {
    List<UnitId> units =
        works.<List<UnitNow>>read(work -> sources.custody().ofPatient(work, patient)).stream()
            .map(UnitNow::id)
            .toList();
    return make(by, units);
  }

  private Outcome<String> make(By by, List<UnitId> units) {
    if (!Rights.mayRead(by.session().roles(), Permission.DISPENSE)) {
      return Outcome.refused(new NotAllowed(by.session().displayName(), Permission.DISPENSE));
    }
    if (units.isEmpty()) {
      return Outcome.refused(new NothingToTrace());
    }
    return works.act(
        work -> {
          Sheet sheet = archive.order(work, facts(work, units, by.at()), by.actor(), by.at());
          return Outcome.done(sheet.number().text());
        });
  }

  /** Sheets that a dossier names, oldest first; itself apart. */
  public List<SheetNumber> sheets(SheetNumber dossier) {
    Sheet sheet = archive.find(dossier).orElseThrow();
    Set<SheetNumber> numbers = new LinkedHashSet<>();
    for (SubjectRef subject : sheet.facts().subjects()) {
      archive.about(subject.kind(), subject.id()).reversed().stream()
          .map(SheetLine::number)
          .filter(number -> number.kind() != SheetKind.TRACEABILITY)
          .forEach(numbers::add);
    }
    return List.copyOf(numbers);
  }

  /** The journal's entries about what a dossier is about, oldest first. */
  public List<AuditEntry> entries(SheetNumber dossier) {
    Sheet sheet = archive.find(dossier).orElseThrow();
    return works.read(work -> entries(work, sheet.facts().subjects()));
  }

  private List<AuditEntry> entries(Work work, List<SubjectRef> subjects) {
    Map<Long, AuditEntry> found = new java.util.TreeMap<>();
    for (SubjectRef subject : subjects) {
      TrailQuery next = TrailQuery.newest(PAGE).about(subject.id());
      List<AuditEntry> page = sources.trail().page(work, next);
      while (!page.isEmpty()) {
        page.forEach(entry -> found.put(entry.number(), entry));
        page = sources.trail().page(work, next.after(page.getLast().number()));
      }
    }
    return List.copyOf(found.values());
  }

  private FormSheet facts(Work work, List<UnitId> units, Instant at) {
    List<Section> sections = new ArrayList<>();
    Map<String, SubjectRef> subjects = new LinkedHashMap<>();
    ReleaseDossier first = sources.dossiers().of(work, List.of(units.getFirst()), at);
    for (UnitId unit : units) {
      ReleaseDossier dossier = sources.dossiers().of(work, List.of(unit), at);
      ReleaseOnSheet.subjects(dossier).forEach(each -> subjects.put(each.kind() + each.id(), each));
      sections.addAll(unit(work, dossier));
    }
    sections.add(deviations(first));
    List<SubjectRef> about = List.copyOf(subjects.values());
    sections.add(sheets(work, about));
    sections.add(journal(work, about));
    return new FormSheet(
        SheetKind.TRACEABILITY,
        Optional.of(PatientOnSheet.of(first.patient())),
        Optional.empty(),
        Optional.of(
            new FormSheet.Decision(
                wording.text("trace.label"),
                wording.text("trace.units", units.size()),
                at,
                List.of(wording.text("trace.meaning")))),
        sections,
        List.of(),
        about,
        List.of());
  }

  private List<Section> unit(Work work, ReleaseDossier dossier) {
    UnitNow unit = dossier.units().getFirst();
    String name =
        wording.text(
            "trace.unit",
            dossier.sheet().name(),
            unit.unit().content().n(),
            unit.unit().content().of(),
            dossier.lot().number());
    List<Section> sections = new ArrayList<>();
    sections.add(
        new FormSheet.Values(
            name,
            List.of(
                form.field(
                    "trace.state", wording.any("custody.state." + unit.state().code(), List.of())),
                form.field("trace.since", wording.formats().dayHour(unit.since())),
                form.field(
                    "trace.expiry",
                    unit.unit().content().expiry().map(wording.formats()::day).orElse("—")),
                form.field("trace.order", dossier.order().map(order -> order.number()).orElse("—")),
                form.field(
                    "trace.limit",
                    dossier.sheet().limit().written().replace("-", "−").replace("<=", "≤") + " °C"),
                form.field(
                    "trace.sheet", dossier.sheet().name() + " " + dossier.sheet().version()))));
    sections.add(identifiers(work, unit));
    dossier.thermal().forEach(record -> sections.addAll(thermal(work, record, dossier)));
    return sections;
  }

  private Rows identifiers(Work work, UnitNow unit) {
    List<List<String>> rows = new ArrayList<>();
    for (Identifier each : sources.ledger().identity(work, unit.id()).identifiers()) {
      rows.add(
          List.of(
              wording.any("custody.identifier." + each.type().name(), List.of()),
              each.value(),
              wording.formats().dayHour(each.at()),
              sources.names().brief(each.by())));
    }
    return new Rows(
        wording.text("trace.identifiers"),
        List.of(
            form.column("trace.what", 0.25),
            new Column(wording.text("trace.value"), 0.35, true),
            form.column("trace.at", 0.2),
            form.column("trace.by", 0.2)),
        rows);
  }

  private List<Section> thermal(Work work, ThermalRecord record, ReleaseDossier dossier) {
    ThermalOnSheet said = new ThermalOnSheet(record, wording);
    List<List<String>> stays = new ArrayList<>();
    for (ThermalCertificate.StayLine stay : said.stays()) {
      stays.add(
          List.of(
              stay.place(),
              wording.formats().dayHour(stay.from()),
              wording.formats().dayHour(stay.to()),
              wording.formats().count(stay.readings()),
              stay.most().map(wording.formats()::celsius).orElse("—")));
    }
    CurveFacts curve =
        new CurveOnSheet(sources.readings())
            .of(work, record, dossier.sheet().name(), CURVE, List.of());
    List<String> lines = new ArrayList<>(said.verdict().unmeasured());
    return List.of(
        new Rows(
            wording.text("trace.stays"),
            List.of(
                form.column("trace.place", 0.32),
                form.column("trace.from", 0.2),
                form.column("trace.to", 0.2),
                form.column("trace.readings", 0.12),
                form.column("trace.warmest", 0.16)),
            stays),
        new FormSheet.Drawn(wording.text("trace.curve"), curve, lines));
  }

  private Rows deviations(ReleaseDossier dossier) {
    List<List<String>> rows = new ArrayList<>();
    for (Deviation one : dossier.deviations()) {
      rows.add(
          List.of(
              Integer.toString(one.number()),
              wording.formats().dayHour(one.openedAt()),
              one.report().what(),
              one.closing()
                  .map(Deviation.Closing::decision)
                  .orElse(wording.text("deviation.open"))));
    }
    return new Rows(
        wording.text("trace.deviations"),
        List.of(
            form.column("trace.number", 0.08),
            form.column("trace.at", 0.2),
            form.column("trace.what", 0.36),
            form.column("trace.decision", 0.36)),
        rows);
  }

  private Rows sheets(Work work, List<SubjectRef> subjects) {
    Map<String, SheetLine> lines = new java.util.TreeMap<>();
    for (SubjectRef subject : subjects) {
      archive
          .about(work, subject.kind(), subject.id())
          .forEach(line -> lines.put(line.at() + line.number().text(), line));
    }
    List<List<String>> rows = new ArrayList<>();
    for (SheetLine line : lines.values()) {
      rows.add(
          List.of(
              line.number().text(),
              wording.any("document.short." + line.number().kind().code(), List.of()),
              wording.formats().dayHour(line.at()),
              line.word().isEmpty()
                  ? wording.any("document.state." + line.state().code(), List.of())
                  : line.word(),
              archive.digest(work, line.number()).map(digest -> digest.brief()).orElse("—")));
    }
    return new Rows(
        wording.text("trace.sheets"),
        List.of(
            new Column(wording.text("trace.number"), 0.2, true),
            form.column("trace.what", 0.2),
            form.column("trace.at", 0.2),
            form.column("trace.state", 0.14),
            new Column(wording.text("trace.digest"), 0.26, true)),
        rows);
  }

  private Rows journal(Work work, List<SubjectRef> subjects) {
    List<List<String>> rows = new ArrayList<>();
    for (AuditEntry entry : entries(work, subjects)) {
      rows.add(
          List.of(
              wording.formats().count(entry.number()),
              wording.formats().dayHour(entry.fact().at()),
              sources.names().brief(entry.fact().actor()),
              entry.fact().act() + " " + entry.fact().subject().label(),
              entry.digest().brief()));
    }
    return new Rows(
        wording.text("trace.journal"),
        List.of(
            form.column("trace.number", 0.09),
            form.column("trace.at", 0.18),
            form.column("trace.by", 0.13),
            form.column("trace.what", 0.36),
            new Column(wording.text("trace.digest"), 0.24, true)),
        rows);
  }
}
