package org.givre.document.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.givre.document.SheetKind;
import org.givre.document.SheetQuery;
import org.givre.fx.Texts;

/** Which sheets to show; every change is a query to the database. */
final class SheetFilters extends HBox {

  private static final int MOST = 300;

  /** How far back. */
  enum Period {
    WEEK("week", 7),
    MONTH("month", 31),
    YEAR("year", 366),
    ALL("all", -1);

    private final String key;
    private final int days;

    Period(String key, int days) {
      this.key = key;
      this.days = days;
    }
  }

  private final Texts texts;
  private final Runnable changed;
  private final TextField words = new TextField();
  private final ComboBox<Optional<SheetKind>> kind = new ComboBox<>();
  private final ComboBox<Period> period = new ComboBox<>();

  SheetFilters(Texts texts, Runnable changed) {
    super(8);
    this.texts = texts;
    this.changed = changed;
    setAlignment(Pos.CENTER_LEFT);
    words.setId("sheet-words");
    texts.prompt(words, "document.search");
    words.accessibleTextProperty().bind(texts.of("document.search"));
    words.setPrefWidth(180);
    words.setMinWidth(80);
    HBox.setHgrow(words, Priority.ALWAYS);
    PauseTransition rest = new PauseTransition(javafx.util.Duration.millis(300));
    rest.setOnFinished(over -> changed.run());
    words.textProperty().addListener((at, before, after) -> rest.playFromStart());
    words.setOnAction(enter -> changed.run());
    choices(kind, kinds(), this::kindName, "document.filter.kind");
    choices(
        period,
        List.of(Period.values()),
        one -> texts.say("document.period." + one.key),
        "document.filter.period");
    period.setValue(Period.YEAR);
    getChildren().addAll(words, kind, period);
  }

  private static List<Optional<SheetKind>> kinds() {
    List<Optional<SheetKind>> kinds = new ArrayList<>();
    kinds.add(Optional.empty());
    for (SheetKind one : SheetKind.values()) {
      kinds.add(Optional.of(one));
    }
    return kinds;
  }

  private String kindName(Optional<SheetKind> one) {
    return one.map(chosen -> texts.say("document.short." + chosen.code()))
        .orElse(texts.say("document.kinds.all"));
  }

  private <T> void choices(
      ComboBox<T> box, List<T> values, Function<T, String> name, String accessible) {
    box.accessibleTextProperty().bind(texts.of(accessible));
    box.setMinWidth(USE_PREF_SIZE);
    texts.live(
        () -> {
          box.setCellFactory(list -> named(name));
          box.setButtonCell(named(name));
        });
    box.getItems().setAll(values);
    box.setValue(values.getFirst());
    box.setOnAction(chosen -> changed.run());
  }

  private static <T> ListCell<T> named(Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : name.apply(item));
      }
    };
  }

  /** Looks for one text, however old. */
  void about(String text) {
    period.setValue(Period.ALL);
    kind.setValue(Optional.empty());
    words.setText(text);
    changed.run();
  }

  SheetQuery query(Instant now) {
    ZoneId zone = texts.formats().zone();
    Period chosen = period.getValue();
    Optional<Instant> from =
        chosen.days < 0
            ? Optional.empty()
            : Optional.of(
                now.atZone(zone)
                    .toLocalDate()
                    .atStartOfDay(zone)
                    .toInstant()
                    .minus(Duration.ofDays(chosen.days)));
    return new SheetQuery(
        kind.getValue().map(Set::of).orElse(Set.of()),
        words.getText(),
        from,
        Optional.empty(),
        MOST);
  }
}
