package org.givre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.ActorNames;
import org.givre.audit.Subject;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationId;
import org.givre.deviation.Deviations;
import org.givre.deviation.FollowUp;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** The sheet of a non-conformity as it stands; a later one replaces the earlier. */
public final class DeviationSheets {

  private final Works works;
  private final Archive archive;
  private final Deviations deviations;
  private final ActorNames names;
  private final Wording wording;
  private final FormOnSheet form;

  public DeviationSheets(
      Works works,
      Archive archive,
      Deviations deviations,
      ActorNames names,
      SheetLanguage language) {
    this.works = works;
    this.archive = archive;
    this.deviations = deviations;
    this.names = names;
    this.wording = Wording.of(language.words(), language.zone());
    this.form = new FormOnSheet(wording);
  }

  /** The sheet's number. Anyone who may report may have it. */
  public Outcome<String> make(By by, DeviationId id) {
    List<Refusal> refusals = by.notAllowed(Permission.QUARANTINE);
    return refusals.isEmpty()
        ? works.act(work -> Outcome.done(make(work, by, id)))
        : Outcome.refused(refusals);
  }

  private String make(Work work, By by, DeviationId id) {
    Deviations.Followed followed = deviations.find(work, id).orElseThrow();
    FormSheet facts = facts(followed);
    Optional<SheetNumber> earlier =
        archive.about(work, "deviation", id.value().toString()).stream()
            .findFirst()
            .map(SheetLine::number);
    Sheet sheet =
        earlier
            .map(number -> archive.correct(work, number, facts, by.actor(), by.at()))
            .orElseGet(() -> archive.order(work, facts, by.actor(), by.at()));
    return sheet.number().text();
  }

  FormSheet facts(Deviations.Followed followed) {
    Deviation deviation = followed.deviation();
    return new FormSheet(
        SheetKind.DEVIATION,
        Optional.empty(),
        Optional.empty(),
        Optional.of(decision(deviation)),
        sections(followed),
        List.of(),
        subjects(deviation),
        List.of());
  }

  private FormSheet.Decision decision(Deviation deviation) {
    String kind = wording.any("deviation.kind." + deviation.report().kind().key(), List.of());
    String number = wording.text("fnc.number", deviation.number(), kind);
    return deviation
        .closing()
        .map(
            closing ->
                new FormSheet.Decision(
                    wording.text("decision"),
                    wording.text("fnc." + closing.effect().name()),
                    closing.at(),
                    List.of(number, closing.decision(), closedBy(closing))))
        .orElseGet(
            () ->
                new FormSheet.Decision(
                    wording.text("decision"),
                    wording.text("fnc.OPEN"),
                    deviation.openedAt(),
                    List.of(number, wording.text("fnc.OPEN.meaning"))));
  }

  private String closedBy(Deviation.Closing closing) {
    return wording.text("fnc.closed-by", names.full(closing.by()));
  }

  private List<FormSheet.Section> sections(Deviations.Followed followed) {
    Deviation deviation = followed.deviation();
    List<FormSheet.Section> sections = new ArrayList<>();
    sections.add(
        form.values(
            "fnc.facts",
            form.field(
                "fnc.happened", wording.formats().longDayHour(deviation.report().happened())),
            form.field("fnc.opened", wording.formats().longDayHour(deviation.openedAt())),
            form.field("fnc.by", names.full(deviation.openedBy()))));
    sections.add(form.text("fnc.what", deviation.report().what()));
    if (!deviation.report().immediateAction().isEmpty()) {
      sections.add(form.text("fnc.at-once", deviation.report().immediateAction()));
    }
    sections.add(
        form.text(
            "fnc.about",
            String.join(
                "\n", deviation.report().subjects().stream().map(Subject::label).toList())));
    sections.add(
        new FormSheet.Rows(
            wording.text("fnc.follow-up"),
            List.of(
                form.column("fnc.when", 0.18),
                form.column("fnc.kind", 0.2),
                form.column("fnc.words", 0.44),
                form.column("fnc.who", 0.18)),
            followed.followUps().stream().map(this::row).toList()));
    return sections;
  }

  private List<String> row(FollowUp done) {
    return List.of(
        wording.formats().dayHour(done.at()),
        wording.any("deviation.follow-up." + done.kind().key(), List.of()),
        done.words(),
        names.brief(done.by()));
  }

  private static List<SubjectRef> subjects(Deviation deviation) {
    List<SubjectRef> subjects = new ArrayList<>();
    subjects.add(
        new SubjectRef("deviation", deviation.id().value().toString(), "n° " + deviation.number()));
    deviation.report().subjects().stream()
        .map(about -> new SubjectRef(about.kind(), about.id(), about.label()))
        .forEach(subjects::add);
    return subjects;
  }
}
