package org.givre.pathway.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.givre.access.Permission;
import org.givre.fx.Buttons;
import org.givre.fx.EmptyPage;
import org.givre.fx.ExportButton;
import org.givre.fx.Exports;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.Target;
import org.givre.pathway.CaseId;
import org.givre.pathway.CaseQuery;
import org.givre.patient.PatientId;
import org.givre.words.Formats;

/** The cases, one a line with its stages; and the page of one case. */
public final class PatientsPage implements Page {

  private final Screen screen;
  private final PatientsDesk desk;
  private final PageFrame frame;
  private final SegmentedBar<CaseQuery.Which> which = new SegmentedBar<>();
  private final CaseList list;
  private final CaseView view;
  private final Button create;
  private CaseQuery.Which chosen = CaseQuery.Which.OPEN;
  private CaseId open;

  public PatientsPage(Screen screen, PatientsDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "pathway.page.title");
    this.list = new CaseList(screen, line -> openCase(line.treatment().id()));
    this.view = new CaseView(screen, desk, this::refresh);
    this.create =
        Buttons.primary(
            screen.texts(),
            "pathway.page.create",
            "fth-plus",
            () -> new PatientForm(screen, desk, this::openCase).create());
    create.setId("new-patient");
    frame.getStylesheets().add(PatientsPage.class.getResource("patients.css").toExternalForm());
    which
        .choice(CaseQuery.Which.OPEN, screen.texts(), "pathway.page.open")
        .choice(CaseQuery.Which.ALL, screen.texts(), "pathway.page.all")
        .choose(chosen)
        .onChoice(this::choose);
    screen.texts().words().addListener((at, before, after) -> refresh());
  }

  @Override
  public String key() {
    return "patients";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void open(Target target) {
    switch (target.kind()) {
      case "case" -> openCase(CaseId.of(target.id()));
      case "patient" ->
          screen
              .tasks()
              .run(() -> desk.cases().ofPatient(PatientId.of(target.id())))
              .done(
                  cases -> {
                    if (!cases.isEmpty()) {
                      openCase(cases.getLast().id());
                    }
                  })
              .start();
      default -> {}
    }
  }

  private void choose(CaseQuery.Which which) {
    chosen = which;
    refresh();
  }

  private void openCase(CaseId id) {
    open = id;
    refresh();
  }

  private void back() {
    open = null;
    refresh();
  }

  private void refresh() {
    desk.notAllowed(Permission.PATHWAY_DATES)
        .ifPresentOrElse(
            why -> Buttons.allow(create, screen.texts().say(why)), () -> Buttons.allow(create, ""));
    if (open == null) {
      CaseQuery query = new CaseQuery(chosen, CaseQuery.all().most());
      screen.tasks().run(() -> desk.list(query)).done(this::show).start();
    } else {
      CaseId id = open;
      screen
          .tasks()
          .run(() -> desk.file(id, screen.texts().now(), screen.texts().formats()))
          .done(file -> file.ifPresent(this::show))
          .start();
    }
  }

  private void show(List<CaseLine> lines) {
    frame.noWay();
    frame.title(screen.say("pathway.page.title"));
    frame.beside(which);
    frame.line(screen.say("pathway.page.count", lines.size()));
    frame.acts(ExportButton.of(screen, () -> table(lines)), create);
    if (lines.isEmpty()) {
      frame.content(new EmptyPage(screen.texts(), "fth-users", "pathway.page.empty"));
      return;
    }
    list.show(lines);
    frame.content(list.card());
  }

  private Exports.Table table(List<CaseLine> lines) {
    List<String> headings =
        List.of(
            screen.say("pathway.export.patient"),
            screen.say("pathway.export.ipp"),
            screen.say("pathway.export.born"),
            screen.say("pathway.export.product"),
            screen.say("pathway.export.stage"),
            screen.say("pathway.export.arrival"),
            screen.say("pathway.export.infusion"));
    return new Exports.Table("patients", headings, lines.stream().map(this::cells).toList());
  }

  private List<String> cells(CaseLine line) {
    Formats formats = screen.texts().formats();
    return List.of(
        line.patient().displayName(),
        line.patient().ipp(),
        formats.day(line.patient().file().traits().birthDate()),
        line.product().name(),
        screen.say("pathway.stage." + line.treatment().stage().name()),
        line.arrival().map(formats::dayHour).orElse(""),
        line.infusion().map(formats::dayHour).orElse(""));
  }

  private void show(CaseFile file) {
    view.show(frame, file, Buttons.link(screen.texts(), "pathway.page.title", this::back));
  }
}
