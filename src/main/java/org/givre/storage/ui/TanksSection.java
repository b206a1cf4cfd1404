package org.givre.storage.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.Target;
import org.givre.storage.Layout;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankUse;

/** Settings: the tanks of the site, and the act that makes one. */
public final class TanksSection implements Page {

  private final Screen screen;
  private final TankBook tanks;
  private final Supplier<By> by;
  private final VBox rows = new VBox();
  private final ActButton create;
  private final Card card;
  private final Region view;

  public TanksSection(Screen screen, TankBook tanks, Supplier<By> by) {
    this.screen = screen;
    this.tanks = tanks;
    this.by = by;
    Button act = Buttons.primary(screen.texts(), "storage.tanks.create", "fth-plus", this::create);
    act.setId("create-tank");
    create = new ActButton(act);
    card = Card.named(screen.texts(), "storage.tanks").right(create).rows(rows);
    view = PageFrame.scroll(new VBox(12, card));
    screen.texts().words().addListener((at, before, after) -> look());
  }

  @Override
  public String key() {
    return "settings.tanks";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    By now = by.get();
    if (Rights.mayDo(now.session().roles(), Permission.SET_RULES)) {
      create.allow();
    } else {
      create.refuse(
          screen.texts().say(new NotAllowed(now.session().displayName(), Permission.SET_RULES)));
    }
    look();
  }

  /** {@code id} new: opens the form at once. */
  @Override
  public void open(Target target) {
    if (target.id().equals("new") && !create.button().isDisabled()) {
      create();
    }
  }

  private void create() {
    TankPanel.open(screen, tanks, by, tank -> look());
  }

  private void look() {
    screen
        .tasks()
        .run(
            () ->
                tanks.tanks().stream()
                    .map(tank -> tanks.use(tank.id()))
                    .flatMap(Optional::stream)
                    .toList())
        .done(this::show)
        .start();
  }

  private void show(List<TankUse> all) {
    card.count(Integer.toString(all.size()));
    rows.getChildren().setAll(all.stream().map(this::row).toList());
    if (all.isEmpty()) {
      rows.getChildren().setAll(Row.of(Labels.wrapped(screen.say("storage.tanks.none"), "muted")));
    }
  }

  /** The tank that takes over, and the act that names it. */
  private Node backup(Tank tank) {
    Hyperlink link = Buttons.link(screen.texts(), "storage.backup.name", () -> ask(tank));
    link.setId("backup-" + tank.name().replace(' ', '-'));
    link.setDisable(create.button().isDisabled());
    return link;
  }

  private void ask(Tank tank) {
    screen
        .tasks()
        .run(() -> new BackupPanel.Choice(tank, tanks.tanks(), tanks.backup(tank.id())))
        .done(choice -> new BackupPanel(screen, tanks, by).open(choice, this::look))
        .start();
  }

  private Node row(TankUse use) {
    Tank tank = use.tank();
    Layout layout = tank.layout();
    String shape = screen.say("storage.shape." + layout.shape().name());
    String line =
        screen.say("storage.tanks.layout", shape, layout.racks(), layout.levels(), layout.slots());
    String where = tank.room().isEmpty() ? line : tank.room() + " · " + line;
    return Row.of(
        Icons.of("fth-thermometer", 18),
        Row.twoLines(Labels.strong(tank.name()), Labels.caption(where)),
        Badge.chip(screen.say("storage.purpose." + tank.purpose().name())),
        Badge.chip(screen.say("storage.tanks.places", use.occupied(), layout.positions())),
        backup(tank));
  }
}
