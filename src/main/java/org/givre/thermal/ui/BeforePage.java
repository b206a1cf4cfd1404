package org.givre.thermal.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.custody.UnitId;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.EmptyPage;
import org.givre.fx.Labels;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.StateShape;
import org.givre.fx.Target;

/**
 * What units went through before they were taken over: lots at the left, what is attached to the
 * chosen ones at the right, judged there by a pharmacist and a second person.
 */
public final class BeforePage implements Page {

  public static final String KEY = "before-givre";

  /** More units than any pharmacy has; the page says when there are more. */
  private static final int MOST = 2_000;

  /** More lots than these are reached as the first ones are judged. */
  private static final int SHOWN = 200;

  private final Screen screen;
  private final BeforeDesk desk;
  private final PageFrame frame;
  private final BeforeFile file;
  private final Set<UnitId> chosen = new LinkedHashSet<>();
  private List<BeforeLot> lots = List.of();

  public BeforePage(Screen screen, BeforeDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "thermal.before");
    this.file = new BeforeFile(screen, desk, this::refresh);
    frame.getStylesheets().add(BeforePage.class.getResource("before.css").toExternalForm());
    screen.texts().live(this::show);
  }

  @Override
  public String key() {
    return KEY;
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
    if (target.kind().equals("unit")) {
      UnitId unit = UnitId.of(target.id());
      chosen.clear();
      lots.stream()
          .filter(lot -> lot.ids().contains(unit))
          .findFirst()
          .ifPresentOrElse(lot -> chosen.addAll(lot.ids()), () -> chosen.add(unit));
      show();
    } else if (target.kind().equals("tank")) {
      chosen.clear();
      lots.stream()
          .filter(lot -> lot.tank().equals(target.id()))
          .filter(lot -> lot.standing() != BeforeLot.Standing.CLEARED)
          .forEach(lot -> chosen.addAll(lot.ids()));
      show();
    }
  }

  private void refresh() {
    screen
        .tasks()
        .run(() -> BeforeLot.of(desk, MOST))
        .done(
            found -> {
              lots = found;
              show();
            })
        .start();
  }

  private boolean isChosen(BeforeLot lot) {
    return lot.ids().stream().anyMatch(chosen::contains);
  }

  private void show() {
    long waiting =
        lots.stream().filter(lot -> lot.standing() != BeforeLot.Standing.CLEARED).count();
    frame.line(screen.say("thermal.before.line", lots.size(), waiting));
    frame.way(
        Buttons.link(screen.texts(), "custody.stock.title", () -> screen.nav().open("stock")),
        screen.say("thermal.before"));
    if (lots.isEmpty()) {
      frame.content(new EmptyPage(screen.texts(), "fth-archive", "thermal.before.empty"));
      return;
    }
    List<BeforeLot> picked = lots.stream().filter(this::isChosen).toList();
    Card right = file.card(picked);
    right.setMinWidth(440);
    right.setPrefWidth(440);
    right.setMaxWidth(440);
    frame.content(new HBox(12, list(), right));
  }

  private Card list() {
    VBox rows = new VBox();
    Map<String, List<BeforeLot>> byTank = new LinkedHashMap<>();
    lots.stream()
        .limit(SHOWN)
        .forEach(lot -> byTank.computeIfAbsent(lot.tank(), first -> new ArrayList<>()).add(lot));
    byTank.forEach(
        (tank, here) -> {
          rows.getChildren().add(head(tank, here));
          here.forEach(lot -> rows.getChildren().add(row(lot)));
        });
    if (lots.size() > SHOWN) {
      rows.getChildren()
          .add(Row.of(Labels.caption(screen.say("thermal.before.more", lots.size() - SHOWN))));
    }
    rows.getChildren().getLast().getStyleClass().add("last");
    Card card = Card.named(screen.texts(), "thermal.before.lots").rows(PageFrame.scroll(rows));
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  /** The whole of a tank at once: its controller's log is for all that stood in it. */
  private Node head(String tank, List<BeforeLot> here) {
    List<BeforeLot> open =
        here.stream().filter(lot -> lot.standing() != BeforeLot.Standing.CLEARED).toList();
    CheckBox all = new CheckBox(screen.say("thermal.before.tank", tank, here.size()));
    all.setId("before-tank-" + tank);
    all.getStyleClass().add("before-tank");
    all.setSelected(!open.isEmpty() && open.stream().allMatch(this::isChosen));
    all.setDisable(open.isEmpty());
    all.setOnAction(
        asked -> {
          open.forEach(
              lot -> {
                if (all.isSelected()) {
                  chosen.addAll(lot.ids());
                } else {
                  chosen.removeAll(lot.ids());
                }
              });
          show();
        });
    return Row.of(all);
  }

  private Node row(BeforeLot lot) {
    CheckBox one = new CheckBox();
    one.setSelected(isChosen(lot));
    one.setAccessibleText(lot.product() + ", " + lot.patient());
    one.setOnAction(
        asked -> {
          if (one.isSelected()) {
            chosen.addAll(lot.ids());
          } else {
            chosen.removeAll(lot.ids());
          }
          show();
        });
    String standing = screen.say("thermal.before.standing." + lot.standing().name());
    HBox row =
        Row.of(
            one,
            new StateShape(lot.standing().state(), 16),
            Row.twoLines(
                Labels.strong(lot.product() + " · " + lot.patient()),
                Labels.wrapped(
                    screen.say("thermal.before.units", lot.units().size()) + " · " + lot.places(),
                    "caption")),
            Labels.caption(standing),
            Badge.chip(screen.texts().formats().limit(lot.limit().value().degrees())));
    row.setId("before-lot-" + lot.units().getFirst().unit().unit().lot());
    return row;
  }
}
