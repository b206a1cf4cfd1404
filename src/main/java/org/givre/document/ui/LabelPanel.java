package org.givre.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.givre.document.DispensingSheet;
import org.givre.document.Labels;
import org.givre.document.Paper;
import org.givre.document.PaperJob;
import org.givre.document.Sheet;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;

/** Which labels of a sheet, and on what: the label's own paper, A4 sheets, a label printer. */
final class LabelPanel {

  private final Screen screen;
  private final DocumentDesk desk;
  private final Sheet sheet;
  private final BiConsumer<PrintPanel.Plan, Paper> print;
  private final ComboBox<Labels.Kind> kind = new ComboBox<>();
  private final ComboBox<Labels.Medium> medium = new ComboBox<>();

  private LabelPanel(
      Screen screen, DocumentDesk desk, Sheet sheet, BiConsumer<PrintPanel.Plan, Paper> print) {
    this.screen = screen;
    this.desk = desk;
    this.sheet = sheet;
    this.print = print;
  }

  static void open(
      Screen screen, DocumentDesk desk, Sheet sheet, BiConsumer<PrintPanel.Plan, Paper> print) {
    new LabelPanel(screen, desk, sheet, print).show();
  }

  private void show() {
    List<Labels.Kind> kinds = new ArrayList<>();
    if (sheet.facts() instanceof DispensingSheet) {
      kinds.add(Labels.Kind.DISPENSING);
    } else {
      kinds.add(Labels.Kind.UNIT);
      kinds.add(Labels.Kind.POSITION);
    }
    kind.setId("label-kind");
    kind.getItems().setAll(kinds);
    kind.setValue(kinds.getFirst());
    kind.setConverter(named("document.label.kind."));
    medium.setId("label-medium");
    medium.getItems().setAll(Labels.Medium.values());
    medium.setValue(Labels.Medium.LABEL);
    medium.setConverter(named("document.label.medium."));
    Button go = Buttons.primary(screen.texts(), "document.labels.go-on", "fth-tag", this::go);
    go.setId("labels-go");
    go.setDefaultButton(true);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("document.labels.title"))
                .about(sheet.number().text())
                .content(
                    new Field<>(screen.texts(), "document.label.kind", kind),
                    new Field<>(screen.texts(), "document.label.medium", medium))
                .foot(Buttons.plain(screen.texts(), "fx.back", "", screen.panels()::close), go));
  }

  private <T extends Enum<T>> StringConverter<T> named(String prefix) {
    return new StringConverter<>() {
      @Override
      public String toString(T one) {
        return one == null ? "" : screen.say(prefix + one.name());
      }

      @Override
      public T fromString(String text) {
        return null;
      }
    };
  }

  private void go() {
    Labels.Kind chosen = kind.getValue();
    Labels.Medium on = medium.getValue();
    int count = Labels.count(sheet, chosen);
    PrintPanel.Plan plan =
        new PrintPanel.Plan(
            "document.labels.title",
            sheet.number().text(),
            "document.labels.print",
            "document.labels.printed",
            List.of(
                screen.say("document.labels.then", count),
                screen.say("document.print.then.journal")),
            () -> jobs(chosen, on));
    print.accept(plan, desk.paper());
  }

  private List<PaperJob> jobs(Labels.Kind chosen, Labels.Medium on) {
    return desk.archive()
        .labels(sheet.number(), new Labels.Wanted(chosen, on), desk.language(), desk.by().get());
  }
}
