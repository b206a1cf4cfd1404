package org.givre.acquisition.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.probe.Device;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LinePlan;
import org.givre.probe.SetUpPlan;
import org.givre.probe.SiteProfile;

/** Which model answers, how its line is set, at which address. */
final class ProbeFields {

  private static final List<String> FORMATS =
      List.of(
          "9600, 8N1",
          "9600, 8E1",
          "19200, 8N1",
          "19200, 8E1",
          "38400, 8N1",
          "57600, 7O1",
          "9600, 7O1",
          "115200, 8N1",
          "4800, 8N1",
          "2400, 8N1",
          "1200, 8N2",
          "1200, 8N1",
          "300, 8N1");

  private final Screen screen;
  private final ProbeWords words;
  private final Field<ComboBox<ProbeWords.Choice>> profile;
  private final Field<ComboBox<String>> format;
  private final Field<TextField> address;
  private final Field<TextField> name;
  private final Field<TextField> period;
  private final Field<TextField> timeout;
  private final CheckBox echo = new CheckBox();
  private final Label about = Labels.wrapped("", "caption");
  private final Card card = new Card();
  private final List<Node> form;
  private Runnable changed = () -> {};

  ProbeFields(Screen screen, ProbeWords words) {
    this.screen = screen;
    this.words = words;
    profile = new Field<>(screen.texts(), "acquisition.setup.profile", new ComboBox<>());
    format = new Field<>(screen.texts(), "acquisition.setup.format", new ComboBox<>());
    address = text("address", "1");
    name = text("name", "");
    period = text("period", "10");
    timeout = text("timeout", "1000");
    profile.control().setId("profile");
    format.control().setId("format");
    format.control().getItems().setAll(FORMATS);
    format.control().setValue(FORMATS.getFirst());
    screen.texts().on(echo, "acquisition.setup.echo");
    echo.setId("echo");
    profile.control().valueProperty().addListener((at, before, after) -> chosen(after));
    List.of(format.control().valueProperty(), address.control().textProperty())
        .forEach(each -> each.addListener(any -> changed.run()));
    echo.selectedProperty().addListener(any -> changed.run());
    FormGrid first = new FormGrid(3).add(profile, format, address);
    GridPane second = new FormGrid(3).add(name, period, timeout);
    VBox notes =
        new VBox(
            2,
            about,
            screen.texts().on(Labels.wrapped("", "caption"), "acquisition.setup.reads-only"));
    form = List.of(first, second, new VBox(8, echo, notes));
    card.content(form.toArray(new Node[0]));
  }

  private Field<TextField> text(String id, String value) {
    Field<TextField> field = Field.text(screen.texts(), "acquisition.setup." + id);
    field.control().setId("probe-" + id);
    field.control().setText(value);
    return field;
  }

  Card card() {
    return card;
  }

  void onChange(Runnable then) {
    changed = then;
  }

  void profiles(List<SiteProfile> site) {
    ProbeWords.Choice before = profile.control().getValue();
    profile.control().getItems().setAll(words.choices(site));
    if (before != null) {
      profile.control().setValue(before);
    }
  }

  private void chosen(ProbeWords.Choice choice) {
    about.setText(choice == null ? "" : choice.about());
    if (choice != null) {
      DeviceProfile.shipped(choice.ref())
          .ifPresent(
              shipped -> format.control().setValue(ProbeWords.format(shipped.usualFormat())));
    }
    changed.run();
  }

  Optional<ProbeWords.Choice> profile() {
    return Optional.ofNullable(profile.control().getValue());
  }

  LineFormat format() {
    return LineFormat.parse(format.control().getValue().replace(" ", ""));
  }

  /** The settings of a line that is there are that line's own. */
  void line(Optional<Line> line) {
    line.ifPresent(
        known -> {
          String written = ProbeWords.format(known.format());
          if (!format.control().getItems().contains(written)) {
            format.control().getItems().add(written);
          }
          format.control().setValue(written);
          echo.setSelected(known.echo() == Echo.RETURNED);
        });
    format.control().setDisable(line.isPresent());
    echo.setDisable(line.isPresent());
  }

  /** What is wrong stands beside its field; empty then. */
  Optional<SetUpPlan.Probe> probe() {
    OptionalInt at = whole(address);
    OptionalInt every = whole(period);
    OptionalInt patience = whole(timeout);
    if (profile().isEmpty()) {
      profile.wrong(screen.say("acquisition.setup.profile.choose"));
    } else {
      profile.right();
    }
    boolean complete =
        at.isPresent() && every.isPresent() && patience.isPresent() && profile().isPresent();
    return complete
        ? Optional.of(
            new SetUpPlan.Probe(
                name.control().getText(),
                profile().orElseThrow().ref(),
                at.getAsInt(),
                Duration.ofSeconds(every.getAsInt()),
                Duration.ofMillis(patience.getAsInt())))
        : Optional.empty();
  }

  LinePlan line(String lineName, String path) {
    return new LinePlan(lineName, path, format(), echo.isSelected() ? Echo.RETURNED : Echo.NONE);
  }

  private OptionalInt whole(Field<TextField> field) {
    String text = field.control().getText().strip();
    boolean fits = text.matches("\\d{1,5}");
    if (fits) {
      field.right();
    } else {
      field.wrong(screen.say("acquisition.setup.whole"));
    }
    return fits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /** A device that serves is shown as it is; its figures are not changed under it. */
  void show(Device device, Line line, List<SiteProfile> site) {
    Label name = Labels.strong(words.profile(device.profile(), site));
    name.setMinWidth(0);
    String figures =
        screen.say(
            "acquisition.setup.figures",
            line.name(),
            ProbeWords.format(line.format()),
            device.address(),
            device.period().toSeconds());
    card.content(
        Row.line(
            12,
            Row.twoLines(name, Labels.caption(about(site, device))),
            Labels.of(figures, "muted")));
  }

  private String about(List<SiteProfile> site, Device device) {
    return words.choices(site).stream()
        .filter(choice -> choice.ref().equals(device.profile()))
        .map(ProbeWords.Choice::about)
        .findFirst()
        .orElse("");
  }

  void free() {
    card.content(form.toArray(new Node[0]));
    profile.control().setValue(null);
    name.control().setText("");
    address.control().setText("1");
    period.control().setText("10");
    timeout.control().setText("1000");
    line(Optional.empty());
    about.setText("");
  }
}
