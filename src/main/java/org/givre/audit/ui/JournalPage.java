package org.givre.audit.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.audit.AuditEntry;
import org.givre.audit.TrailQuery;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.Target;

/** The audit trail as sentences, day by day, with what changed and the chain's verdict. */
public final class JournalPage implements Page {

  private final Screen screen;
  private final JournalDesk desk;
  private final PageFrame frame;
  private final ListView<Line> list = new ListView<>();
  private final EntryDetail detail;
  private final ChainBanner banner;
  private final Filters filters;
  private final VBox parts = new VBox(12);
  private final List<Runnable> looks = new ArrayList<>();

  public JournalPage(Screen screen, JournalDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.detail = new EntryDetail(screen, desk, this::about);
    this.banner = new ChainBanner(screen, desk, this::export);
    this.filters = new Filters(screen, desk, this::look);
    list.getStyleClass().addAll("givre-card", "journal-list");
    list.setCellFactory(any -> new EntryCell(screen.texts(), desk.names(), this::older));
    list.setPlaceholder(screen.texts().on(Labels.wrapped("", "muted"), "audit.empty"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, after) -> chosen(after));
    HBox both = new HBox(12, list, detail);
    HBox.setHgrow(list, Priority.ALWAYS);
    VBox.setVgrow(both, Priority.ALWAYS);
    frame = PageFrame.titled(screen.texts(), "audit.page");
    parts.getChildren().setAll(banner, filters, both);
    frame.content(parts);
    screen.texts().live(this::said);
  }

  /** Something of another area between the verdict and the filters, asked when the page shows. */
  public JournalPage with(Node line, Runnable look) {
    parts.getChildren().add(1, line);
    looks.add(look);
    return this;
  }

  /** In the language of the moment. */
  private void said() {
    frame.line(screen.say("audit.page.line"));
    banner.show();
    list.refresh();
    chosen(list.getSelectionModel().getSelectedItem());
  }

  @Override
  public String key() {
    return "journal";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    screen.tasks().run(desk::actors).done(filters::persons).start();
    look();
    looks.forEach(Runnable::run);
    if (desk.check().last().isEmpty()) {
      banner.verify();
    }
  }

  @Override
  public void open(Target target) {
    if (!target.id().isEmpty()) {
      about(target.id());
    }
  }

  private void about(String label) {
    filters.about(label);
  }

  private void look() {
    TrailQuery query = filters.query();
    screen.tasks().run(() -> desk.page(query)).done(page -> show(List.of(), query, page)).start();
  }

  private void older(long below) {
    TrailQuery query = filters.query().after(below);
    List<Line> shown = List.copyOf(list.getItems());
    screen.tasks().run(() -> desk.page(query)).done(page -> show(shown, query, page)).start();
  }

  private void show(List<Line> shown, TrailQuery query, List<AuditEntry> page) {
    Lines.Fullness full = page.size() == query.count() ? Lines.Fullness.FULL : Lines.Fullness.LAST;
    list.getItems().setAll(Lines.of(shown, page, screen.texts().formats().zone(), full));
    if (shown.isEmpty() && !page.isEmpty()) {
      list.getSelectionModel().select(1);
    }
  }

  private void chosen(Line line) {
    if (line instanceof Line.Entry(AuditEntry entry)) {
      detail.show(entry);
    } else {
      detail.nothing();
    }
  }

  private void export() {
    TrailQuery query = filters.query();
    screen
        .tasks()
        .run(() -> desk.export().write(query))
        .done(where -> screen.notices().done(screen.say("audit.exported", where)))
        .start();
  }
}
