package org.givre.audit.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.givre.audit.Nature;
import org.givre.audit.TrailQuery;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.kernel.ActorId;

/** What the reader asks of the journal; every change is a query to the database. */
final class Filters extends HBox {

  /** How far back. */
  enum Period {
    TODAY("today", 0),
    WEEK("week", 7),
    MONTH("month", 30),
    YEAR("year", 365),
    ALL("all", -1);

    private final String key;
    private final int days;

    Period(String key, int days) {
      this.key = "audit.period." + key;
      this.days = days;
    }

    Optional<Instant> since(Instant now, ZoneId zone) {
      if (days < 0) {
        return Optional.empty();
      }
      Instant midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
      return Optional.of(midnight.minus(Duration.ofDays(days)));
    }
  }

  private static final int PAGE = 100;
  private static final List<String> DOMAINS =
      List.of(
          "",
          "access",
          "patient",
          "pathway",
          "product",
          "storage",
          "custody",
          "dispensing",
          "deviation",
          "alarm",
          "probe",
          "document",
          "settings");

  private final Screen screen;
  private final JournalDesk desk;
  private final Runnable changed;
  private final TextField words = new TextField();
  private final ComboBox<Period> period = new ComboBox<>();
  private final ComboBox<Optional<ActorId>> person = new ComboBox<>();
  private final ComboBox<String> domain = new ComboBox<>();
  private Set<Nature> natures = Set.of();
  private boolean quiet;

  Filters(Screen screen, JournalDesk desk, Runnable changed) {
    super(8);
    this.screen = screen;
    this.desk = desk;
    this.changed = changed;
    screen.texts().prompt(words, "audit.search");
    words.accessibleTextProperty().bind(screen.texts().of("audit.search"));
    words.setPrefWidth(200);
    PauseTransition rest = new PauseTransition(javafx.util.Duration.millis(300));
    rest.setOnFinished(over -> changed.run());
    words.textProperty().addListener((at, before, after) -> rest.playFromStart());
    words.setOnAction(enter -> changed.run());
    choices(period, List.of(Period.values()), one -> screen.say(one.key));
    choices(person, List.of(Optional.empty()), this::name);
    choices(domain, DOMAINS, this::domainName);
    quietly(() -> period.setValue(Period.WEEK));
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().addAll(words, period, person, domain, Row.space(), kinds());
  }

  private SegmentedBar<Set<Nature>> kinds() {
    return new SegmentedBar<Set<Nature>>()
        .choice(Set.of(), screen.texts(), "audit.kind.all")
        .choice(Set.of(Nature.CHANGE), screen.texts(), "audit.kind.changes")
        .choice(Set.of(Nature.SIGNATURE), screen.texts(), "audit.kind.signatures")
        .choice(Set.of(Nature.REFUSAL), screen.texts(), "audit.kind.refusals")
        .choose(Set.of())
        .onChoice(
            chosen -> {
              natures = chosen;
              changed.run();
            });
  }

  private <T> void choices(
      ComboBox<T> box, List<T> values, java.util.function.Function<T, String> name) {
    box.getItems().setAll(values);
    box.setValue(values.getFirst());
    box.setCellFactory(list -> named(name));
    box.setButtonCell(named(name));
    box.setOnAction(
        chosen -> {
          if (!quiet) {
            changed.run();
          }
        });
  }

  private static <T> ListCell<T> named(java.util.function.Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : name.apply(item));
      }
    };
  }

  private String name(Optional<ActorId> actor) {
    return actor.map(desk.names()::full).orElseGet(() -> screen.say("audit.everybody"));
  }

  private String domainName(String code) {
    return screen.say(code.isEmpty() ? "audit.domain.all" : "audit.domain." + code);
  }

  /** The persons found in the journal; the choice stays. */
  void persons(List<ActorId> actors) {
    quietly(
        () -> {
          Optional<ActorId> chosen = person.getValue();
          List<Optional<ActorId>> all = new java.util.ArrayList<>();
          all.add(Optional.empty());
          actors.stream()
              .sorted(java.util.Comparator.comparing(desk.names()::full))
              .forEach(actor -> all.add(Optional.of(actor)));
          person.getItems().setAll(all);
          person.setValue(chosen == null || !all.contains(chosen) ? Optional.empty() : chosen);
        });
  }

  /** Everything about one subject, however old. */
  void about(String label) {
    quietly(() -> period.setValue(Period.ALL));
    words.setText(label);
    changed.run();
  }

  TrailQuery query() {
    ZoneId zone = screen.texts().formats().zone();
    return TrailQuery.newest(PAGE)
        .about(words.getText())
        .since(period.getValue().since(desk.ticker().now(), zone))
        .by(person.getValue())
        .in(domain.getValue())
        .only(natures);
  }

  private void quietly(Runnable change) {
    quiet = true;
    try {
      change.run();
    } finally {
      quiet = false;
    }
  }
}
