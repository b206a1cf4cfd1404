package org.givre.backfill.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.backfill.Backfill.HowRead;
import org.givre.backfill.Backfill.LogFile;
import org.givre.backfill.DryRun;
import org.givre.backfill.Imported;
import org.givre.backfill.LogMapping;
import org.givre.backfill.LogMapping.DateOrder;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.storage.Tank;

/** Takes a controller's log into a tank's history: choose, see what it would do, take it. */
public final class BackfillPanel {

  private final Screen screen;
  private final BackfillDesk desk;
  private final Tank tank;
  private final Runnable done;
  private final SidePanel panel;
  private final Button take;
  private final Field<TextField> clock;
  private final Field<TextField> note;
  private final Field<TextField> saveAs;
  private final Field<ComboBox<LogMapping>> mapping;
  private final VBox wrong = new VBox(8);
  private Optional<LogFile> file = Optional.empty();
  private LogMapping how = LogMapping.kryos();

  public BackfillPanel(Screen screen, BackfillDesk desk, Tank tank, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.tank = tank;
    this.done = done;
    this.panel = new SidePanel(screen.say("backfill.title", tank.name()));
    this.clock = Field.text(screen.texts(), "backfill.clock");
    this.note = Field.text(screen.texts(), "backfill.note");
    this.saveAs = Field.text(screen.texts(), "backfill.save-as");
    this.mapping = new Field<>(screen.texts(), "backfill.mapping", new ComboBox<>());
    this.take = Buttons.primary(screen.texts(), "backfill.take", "fth-check", this::take);
    take.setDisable(true);
    mapping.control().setConverter(new Named());
    mapping.control().setOnAction(chosen -> choose(mapping.control().getValue()));
    clock.control().setOnAction(typed -> look());
    panel.about(screen.say("backfill.about"));
    panel.foot(
        Buttons.plain(screen.texts(), "backfill.cancel", "", () -> screen.panels().close()), take);
    before();
  }

  public Region panel() {
    return panel;
  }

  /** Nothing chosen yet: what was taken before, and the first act. */
  private void before() {
    screen
        .tasks()
        .run(() -> desk.backfill().imports(tank).stream().map(this::known).toList())
        .done(this::start)
        .start();
  }

  private record Known(Imported imported, int open) {}

  private Known known(Imported imported) {
    return new Known(imported, desk.backfill().unanswered(imported));
  }

  private void start(List<Known> known) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Buttons.plain(screen.texts(), "backfill.choose", "fth-file-plus", this::choose));
    nodes.add(Labels.caption(screen.say("backfill.kinds")));
    if (!known.isEmpty()) {
      nodes.add(Labels.heading(screen.say("backfill.before")));
      known.forEach(one -> nodes.add(line(one)));
    }
    if (known.stream().anyMatch(one -> one.open() > 0)) {
      nodes.add(note);
    }
    nodes.add(wrong);
    panel.content(nodes.toArray(Node[]::new));
  }

  private Node line(Known known) {
    Imported one = known.imported();
    var formats = screen.texts().formats();
    VBox lines =
        new VBox(
            2,
            Labels.wrapped(one.file(), "strong"),
            Labels.wrapped(
                screen.say(
                    "backfill.known",
                    formats.shortDayHour(one.at()),
                    one.name(),
                    one.counts().readings(),
                    one.counts().alarms()),
                "caption"),
            Labels.of(one.sha256().brief(), "code", "caption"));
    if (known.open() > 0) {
      lines
          .getChildren()
          .add(Buttons.plain(screen.texts(), "backfill.answer", "fth-check", () -> answer(one)));
    }
    return lines;
  }

  private void answer(Imported imported) {
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(note.control().getText()));
    screen
        .tasks()
        .act(() -> desk.backfill().answer(by, tank, imported))
        .done(
            count -> {
              screen.notices().done(screen.say("backfill.answered", count));
              before();
            })
        .refused(this::refused)
        .start();
  }

  private void choose() {
    file = desk.choose().get();
    file.ifPresent(
        chosen -> {
          how = LogMapping.guessed(chosen.text());
          clock.control().setText("");
          screen.tasks().run(() -> desk.backfill().mappings()).done(this::offer).start();
        });
  }

  private void offer(List<LogMapping> saved) {
    List<LogMapping> all = new ArrayList<>(List.of(how));
    all.addAll(saved);
    mapping.control().getItems().setAll(all);
    mapping.control().setValue(how);
    look();
  }

  private void choose(LogMapping chosen) {
    if (chosen != null && !chosen.equals(how)) {
      how = chosen;
      look();
    }
  }

  private void look() {
    Optional<HowRead> read = read();
    if (file.isPresent() && read.isPresent()) {
      LogFile of = file.get();
      screen
          .tasks()
          .run(() -> desk.backfill().dryRun(tank, of, read.get()))
          .done(this::show)
          .start();
    }
  }

  /** Minutes ahead as typed; nothing typed leaves the clock unsure. */
  private Optional<HowRead> read() {
    String text = clock.control().getText().strip().replace('\u2212', '-');
    clock.right();
    if (text.isEmpty()) {
      return Optional.of(new HowRead(how, Optional.empty()));
    }
    if (!text.matches("-?\\d{1,4}")) {
      clock.wrong(screen.say("backfill.clock.wrong"));
      return Optional.empty();
    }
    return Optional.of(new HowRead(how, Optional.of(Duration.ofMinutes(Integer.parseInt(text)))));
  }

  private void show(DryRun run) {
    wrong.getChildren().clear();
    take.setDisable(run.readings().isEmpty() || run.log().ambiguous());
    List<Node> nodes = new ArrayList<>();
    nodes.add(Labels.heading(file.map(LogFile::name).orElse("")));
    nodes.add(mapping);
    nodes.addAll(new DryRunWords(screen).of(run));
    if (run.log().ambiguous()) {
      nodes.add(order());
    }
    run.estimate()
        .ifPresent(
            found ->
                clock.say(
                    State.INFO,
                    screen.say(
                        "backfill.estimate",
                        screen.texts().formats().number(found.ahead().toMinutes(), 0),
                        found.pairs())));
    nodes.add(clock);
    nodes.add(Labels.wrapped(screen.say("backfill.clock.about"), "caption"));
    nodes.add(note);
    nodes.add(saveAs);
    nodes.add(wrong);
    panel.content(nodes.toArray(Node[]::new));
  }

  private Node order() {
    SegmentedBar<DateOrder> order = new SegmentedBar<>();
    order.choice(DateOrder.DAY_FIRST, screen.texts(), "backfill.day-first");
    order.choice(DateOrder.MONTH_FIRST, screen.texts(), "backfill.month-first");
    order.onChoice(
        chosen -> {
          how = how.with(chosen);
          look();
        });
    return new VBox(6, Labels.wrapped(screen.say("backfill.ambiguous"), "strong"), order);
  }

  private void take() {
    Optional<HowRead> read = read();
    if (file.isEmpty() || read.isEmpty()) {
      return;
    }
    LogFile of = file.get();
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(note.control().getText()));
    String name = saveAs.control().getText().strip();
    screen
        .tasks()
        .act(
            () -> {
              if (!name.isEmpty()) {
                desk.backfill().save(by, how.named(name));
              }
              return desk.backfill().keep(by, tank, of, read.get());
            })
        .done(this::taken)
        .refused(this::refused)
        .start();
  }

  private void taken(Imported imported) {
    screen.panels().close();
    screen
        .notices()
        .done(
            screen.say("backfill.taken", imported.counts().readings(), imported.counts().alarms()));
    done.run();
  }

  private void refused(List<Refusal> refusals) {
    wrong
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    no -> Notice.of(State.REFUSED, screen.texts().say(no), screen.texts().todo(no)))
                .toList());
  }

  /** A mapping by its name; the one worked out of the file by "from the headings". */
  private final class Named extends StringConverter<LogMapping> {
    @Override
    public String toString(LogMapping one) {
      return one == null
          ? ""
          : one.name().isEmpty() ? screen.say("backfill.mapping.guessed") : one.name();
    }

    @Override
    public LogMapping fromString(String name) {
      throw new UnsupportedOperationException("mappings are chosen, not typed");
    }
  }
}
