package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.Session;
import org.givre.audit.Subject;
import org.givre.custody.Found;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.deviation.ui.DeviationDesk;
import org.givre.document.DeviationSheets;
import org.givre.fx.Target;
import org.givre.patient.PatientId;

/** What the page of non-conformities asks of the rest: units and patients by name, its sheet. */
final class DeviationPages implements DeviationDesk.Subjects {

  private static final int MOST = 8;

  private final Site site;

  private DeviationPages(Site site) {
    this.site = site;
  }

  static DeviationDesk desk(Site site, Supplier<Session> session) {
    DeviationSheets sheets =
        new DeviationSheets(
            site.ground().works(),
            site.sheets().archive(),
            site.acts().deviations(),
            site.ground().names(),
            site.sheets().language());
    return new DeviationDesk(
        site.acts().deviations(),
        new DeviationPages(site),
        sheets::make,
        site.ground().names(),
        session,
        site.ground().ticker());
  }

  @Override
  public List<Subject> find(String text) {
    List<Subject> subjects = new ArrayList<>();
    for (Found found : site.stock().finder().find(text, MOST)) {
      switch (found) {
        case Found.FoundUnit unit -> subjects.add(unit(unit.unit()));
        case Found.FoundPatient(var patient) ->
            subjects.add(new Subject("patient", patient.id().toString(), patient.displayName()));
        case Found.FoundPlace place -> {}
      }
    }
    return subjects;
  }

  private Subject unit(UnitNow unit) {
    String name =
        site.ground()
            .works()
            .read(work -> site.stock().names().of(work, unit.unit(), site.ground().ticker().now()));
    return new Subject("unit", unit.id().toString(), name);
  }

  @Override
  public Optional<Subject> named(String kind, String id) {
    return switch (kind) {
      case "unit" -> site.stock().units().find(UnitId.of(id)).map(this::unit);
      case "patient" ->
          site.stock()
              .patients()
              .find(PatientId.of(id))
              .map(p -> new Subject("patient", id, p.displayName()));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Target> page(Subject subject) {
    return switch (subject.kind()) {
      case "unit" -> Optional.of(Target.of("stock", "unit", subject.id()));
      case "patient" -> Optional.of(Target.of("patients", "patient", subject.id()));
      default -> Optional.empty();
    };
  }
}
