package org.givre.exchange.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.givre.exchange.ColumnMapping;
import org.givre.exchange.InventoryColumn;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.InventoryImport.Tanks;
import org.givre.exchange.InventoryPreview;
import org.givre.fx.Buttons;
import org.givre.fx.EmptyPage;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.State;

/**
 * Takes over an existing inventory: choose the file, see how its columns are understood and every
 * fault with its line, then take over the whole of it.
 */
public final class InventoryPage implements Page {

  public static final String KEY = "take-over";

  private final Screen screen;
  private final InventoryDesk desk;
  private final PageFrame frame;
  private final Button choose;
  private final Button take;
  private final CheckBox makeTanks = new CheckBox();
  private Optional<InventoryImport.Source> source = Optional.empty();
  private Optional<InventoryPreview> preview = Optional.empty();

  public InventoryPage(Screen screen, InventoryDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.frame = PageFrame.titled(screen.texts(), "exchange.inventory.title");
    this.choose =
        Buttons.plain(
            screen.texts(), "exchange.inventory.choose", "fth-file-plus", this::chooseFile);
    this.take =
        Buttons.primary(screen.texts(), "exchange.inventory.take", "fth-download", this::take);
    choose.setId("inventory-choose");
    take.setId("inventory-take");
    makeTanks.textProperty().bind(screen.texts().of("exchange.inventory.make-tanks"));
    makeTanks.setId("inventory-make-tanks");
    makeTanks.setOnAction(asked -> look());
    frame.getStylesheets().add(InventoryPage.class.getResource("inventory.css").toExternalForm());
    frame.way(
        Buttons.link(screen.texts(), "custody.stock.title", () -> screen.nav().open("stock")), "");
    frame.acts(choose, take);
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

  private Tanks tanks() {
    return makeTanks.isSelected() ? Tanks.MADE_WHERE_LACKING : Tanks.MUST_EXIST;
  }

  private void chooseFile() {
    desk.files()
        .choose()
        .ifPresent(
            offered ->
                screen
                    .tasks()
                    .act(() -> offered.keep().get().then(desk::source))
                    .done(this::chosen)
                    .refused(refusals -> screen.notices().refused(refusals))
                    .start());
  }

  private void chosen(InventoryImport.Source now) {
    source = Optional.of(now);
    preview = Optional.empty();
    look();
  }

  private void mapped(InventoryColumn column, String heading) {
    source.ifPresent(
        now -> {
          Map<InventoryColumn, String> headings = new EnumMap<>(InventoryColumn.class);
          headings.putAll(now.mapping().headings());
          if (heading.isEmpty()) {
            headings.remove(column);
          } else {
            headings.put(column, heading);
          }
          chosen(
              new InventoryImport.Source(
                  now.name(), now.digest(), now.table(), new ColumnMapping(headings)));
        });
  }

  private void look() {
    if (source.isEmpty() || !source.get().mapping().lacking().isEmpty()) {
      preview = Optional.empty();
      show();
      return;
    }
    InventoryImport.Source now = source.get();
    Tanks tanks = tanks();
    screen
        .tasks()
        .act(() -> desk.inventory().preview(desk.who().get(), now, tanks))
        .done(
            seen -> {
              preview = Optional.of(seen);
              show();
            })
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  private void show() {
    frame.line(screen.say("exchange.inventory.about"));
    Buttons.allow(take, against());
    if (source.isEmpty()) {
      frame.content(new EmptyPage(screen.texts(), "fth-file-plus", "exchange.inventory.empty"));
      return;
    }
    InventoryCards cards = new InventoryCards(screen);
    VBox content = new VBox(12, cards.file(source.get(), makeTanks));
    preview.ifPresent(seen -> content.getChildren().add(cards.notes(seen)));
    content.getChildren().add(cards.columns(source.get(), this::mapped));
    frame.scrolling(content);
  }

  /** Why the whole cannot be taken over now; empty where it can. */
  private String against() {
    if (source.isEmpty()) {
      return screen.say("exchange.inventory.no-file");
    }
    if (preview.isEmpty()) {
      return screen.say("exchange.inventory.no-columns");
    }
    int faulty = preview.get().faultyLines().size();
    return faulty == 0 ? "" : screen.say("exchange.inventory.faulty", faulty);
  }

  private void take() {
    InventoryImport.Source now = source.orElseThrow();
    Tanks tanks = tanks();
    screen
        .tasks()
        .act(() -> desk.inventory().write(desk.who().get(), now, tanks))
        .done(this::taken)
        .refused(
            refusals -> {
              screen.notices().refused(refusals);
              look();
            })
        .start();
  }

  private void taken(InventoryImport.Written written) {
    screen
        .notices()
        .tell(
            State.DONE,
            screen.say(
                "exchange.inventory.taken", written.units(), written.lots(), written.patients()),
            screen.say("exchange.inventory.then"));
    source = Optional.empty();
    preview = Optional.empty();
    show();
    screen.nav().open("before-givre");
  }
}
