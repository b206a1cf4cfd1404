package org.givre.document.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.document.DispensingSheet;
import org.givre.document.PaperJob;
import org.givre.document.ReceptionSheet;
import org.givre.document.Sheet;
import org.givre.document.SheetCode;
import org.givre.document.SheetCopy;
import org.givre.document.SheetKind;
import org.givre.document.SheetLine;
import org.givre.document.SheetNumber;
import org.givre.document.SheetQuery;
import org.givre.document.SheetVerdict;
import org.givre.fx.Buttons;
import org.givre.fx.ExportButton;
import org.givre.fx.Exports;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.label.Scan;

/** Every sheet, seen inside the program, printed, copied and checked. */
public final class DocumentsPage implements Page {

  private final Screen screen;
  private final DocumentDesk desk;
  private final PageFrame frame;
  private final ListView<SheetLine> list = new ListView<>();
  private final SheetFilters filters;
  private final SheetViewer viewer;
  private final Button print;
  private final Button labels;
  private final Button record;
  private Optional<TankSheetDesk> records = Optional.empty();
  private final Button folder;
  private final Optional<PrintTasks> tasks;
  private OpenSheet opened;
  private Optional<SheetNumber> wanted = Optional.empty();

  public DocumentsPage(Screen screen, DocumentDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.filters = new SheetFilters(screen.texts(), this::look);
    this.viewer = new SheetViewer(screen, desk);
    this.print = Buttons.primary(screen.texts(), "document.print", "fth-printer", this::print);
    print.setId("sheet-print");
    this.labels = Buttons.plain(screen.texts(), "document.labels", "fth-tag", this::labels);
    labels.setId("sheet-labels");
    labels.managedProperty().bind(labels.visibleProperty());
    labels.setVisible(false);
    folder = Buttons.plain(screen.texts(), "document.trace.folder", "fth-folder", this::folder);
    folder.setId("sheet-folder");
    folder.managedProperty().bind(folder.visibleProperty());
    folder.setVisible(false);
    this.record =
        Buttons.plain(
            screen.texts(), "document.tank.open", "fth-activity", () -> record(Optional.empty()));
    record.setId("tank-sheet");
    record.managedProperty().bind(record.visibleProperty());
    record.setVisible(false);
    list.setId("sheet-list");
    list.getStyleClass().addAll("givre-card", "journal-list", "sheet-list");
    list.setCellFactory(any -> new SheetCell(screen.texts()));
    list.setPlaceholder(screen.texts().on(Labels.wrapped("", "muted"), "document.empty"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, after) -> choose(after));
    VBox left = new VBox(12, filters, list);
    tasks = desk.printing().map(printing -> new PrintTasks(screen, printing, desk.by()));
    tasks.ifPresent(each -> left.getChildren().addFirst(each));
    left.setPrefWidth(520);
    left.setMinWidth(420);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(viewer, Priority.ALWAYS);
    HBox parts = new HBox(12, left, viewer);
    frame = PageFrame.titled(screen.texts(), "document.page");
    frame.acts(ExportButton.of(screen, this::table), record, folder, labels, print);
    frame.content(parts);
    screen.texts().live(this::said);
  }

  /** Offers records of tanks and dossiers of excursions too. */
  public DocumentsPage offering(TankSheetDesk desk) {
    records = Optional.of(desk);
    record.setVisible(true);
    return this;
  }

  private void record(Optional<String> tank) {
    records.ifPresent(
        with ->
            screen
                .tasks()
                .run(with.tanks()::get)
                .done(tanks -> new TankSheetPanel(screen, with, this::filed).open(tanks, tank))
                .start());
  }

  private void filed(SheetNumber number) {
    wanted = Optional.of(number);
    look();
  }

  /** In the language of the moment. */
  private void said() {
    frame.line(screen.say("document.page.line"));
    list.refresh();
    if (opened == null) {
      viewer.nothing();
      Buttons.allow(print, screen.say("document.choose"));
    } else {
      viewer.show(opened);
    }
  }

  @Override
  public String key() {
    return "documents";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    look();
  }

  @Override
  public void open(Target target) {
    if (target.isWholePage()) {
      return;
    }
    if (target.kind().equals("tank")) {
      record(Optional.of(target.id()));
      return;
    }
    wanted = SheetNumber.parse(target.id());
    filters.about(target.id());
  }

  /** A sheet's own code opens it when it is genuine, and says why when it is not. */
  @Override
  public boolean scanned(Scan scan) {
    if (!SheetCode.looksLikeOne(scan.text())) {
      return false;
    }
    SheetVerdict verdict = desk.check().code(scan.text());
    if (verdict.isGenuine() && verdict.number().isPresent()) {
      open(Target.of("documents", "sheet", verdict.number().get().text()));
      screen.notices().done(screen.say("document.scanned", verdict.number().get().text()));
    } else {
      screen
          .notices()
          .tell(
              State.CRITICAL,
              screen.say(
                  "document.scanned.bad", screen.say("document.check." + verdict.kind().code())),
              screen.say("document.check.why." + verdict.why().code()));
    }
    return true;
  }

  private void look() {
    tasks.ifPresent(PrintTasks::look);
    SheetQuery query = filters.query(desk.by().get().at());
    screen.tasks().run(() -> desk.archive().list(query)).done(this::show).start();
  }

  /** Every line that the filters give, not only those on screen. */
  private Exports.Table table() {
    List<String> headings =
        List.of(
            screen.say("document.export.number"),
            screen.say("document.export.at"),
            screen.say("document.export.patient"),
            screen.say("document.export.subject"),
            screen.say("document.export.word"),
            screen.say("document.export.copies"));
    List<List<String>> lines =
        desk.archive().list(filters.query(desk.by().get().at())).stream()
            .map(
                line ->
                    List.of(
                        line.number().text(),
                        screen.texts().formats().dayHour(line.at()),
                        line.patient(),
                        line.subject(),
                        line.word(),
                        Integer.toString(line.copies())))
            .toList();
    return new Exports.Table("documents", headings, lines);
  }

  private void show(List<SheetLine> lines) {
    SheetLine chosen = list.getSelectionModel().getSelectedItem();
    Optional<SheetNumber> keep =
        wanted.isPresent() ? wanted : Optional.ofNullable(chosen).map(SheetLine::number);
    wanted = Optional.empty();
    list.getItems().setAll(lines);
    Optional<SheetLine> again =
        lines.stream().filter(line -> keep.equals(Optional.of(line.number()))).findFirst();
    again
        .or(() -> lines.stream().findFirst())
        .ifPresentOrElse(
            line -> list.getSelectionModel().select(line),
            () -> list.getSelectionModel().clearSelection());
  }

  private void choose(SheetLine line) {
    if (line == null) {
      opened = null;
      said();
      return;
    }
    By by = desk.by().get();
    screen
        .tasks()
        .run(() -> lay(line, by))
        .done(
            laid -> {
              if (line.equals(list.getSelectionModel().getSelectedItem())) {
                opened = laid;
                viewer.show(laid);
                Buttons.allow(print, "");
                folder.setVisible(
                    desk.folders().isPresent()
                        && laid.line().number().kind() == SheetKind.TRACEABILITY);
                labels.setVisible(
                    laid.sheet().facts() instanceof DispensingSheet
                        || laid.sheet().facts() instanceof ReceptionSheet);
              }
            })
        .start();
  }

  /** The original is drawn and filed the first time somebody looks at it. */
  private OpenSheet lay(SheetLine line, By by) {
    SheetCopy original = desk.archive().original(line.number(), by);
    byte[] pdf = desk.archive().file(original).orElse(new byte[0]);
    SheetVerdict verdict = desk.check().file(pdf);
    int pages = verdict.isGenuine() ? desk.pictures().pages(pdf) : 0;
    Sheet sheet = desk.archive().find(line.number()).orElseThrow();
    return new OpenSheet(sheet, line, desk.archive().copies(line.number()), pdf, pages, verdict);
  }

  private void print() {
    SheetNumber number = opened.line().number();
    screen
        .tasks()
        .run(() -> desk.archive().nextOnPaper(number))
        .done(
            next ->
                new PrintPanel(screen, desk.paper(), sheetPlan(number, next), this::look).open())
        .start();
  }

  private PrintPanel.Plan sheetPlan(SheetNumber number, int next) {
    return new PrintPanel.Plan(
        "document.print.title",
        number.text(),
        next == 0 ? "document.print.original" : "document.print.copy",
        "document.printed",
        List.of(
            next == 0
                ? screen.say("document.print.then.original")
                : screen.say("document.print.then.copy", next),
            screen.say("document.print.then.journal")),
        () -> List.of(paper(desk.archive().forPaper(number, desk.by().get()))));
  }

  private PaperJob paper(SheetCopy copy) {
    byte[] pdf = desk.archive().file(copy).orElseThrow();
    return new PaperJob(copy.file(), pdf, PaperJob.Form.A4);
  }

  private void folder() {
    SheetNumber number = opened.line().number();
    desk.folders()
        .orElseThrow()
        .choose(number)
        .ifPresent(
            into ->
                screen
                    .tasks()
                    .run(() -> desk.folders().orElseThrow().write(number, into, desk.by().get()))
                    .done(
                        files ->
                            screen
                                .notices()
                                .done(screen.say("document.trace.written", files, into.toString())))
                    .start());
  }

  private void labels() {
    LabelPanel.open(
        screen,
        desk,
        opened.sheet(),
        (plan, paper) -> new PrintPanel(screen, paper, plan, this::look).open());
  }
}
