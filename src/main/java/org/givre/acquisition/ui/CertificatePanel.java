package org.givre.acquisition.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.CorrectionPoints;
import org.givre.probe.Metrology;
import org.givre.probe.Nitrogen;
import org.givre.words.Formats;
import org.givre.words.TypedNumber;

/** A certificate typed from its paper: points, dates, uncertainty; its correction follows. */
final class CertificatePanel {

  private final Screen screen;
  private final ProbeDesk desk;
  private final Channel channel;
  private final Runnable done;
  private final Field<TextField> serial;
  private final Field<TextField> laboratory;
  private final Field<TextField> certificate;
  private final Field<TextField> uncertainty;
  private final Field<DatePicker> made;
  private final Field<DatePicker> due;
  private final Field<TextField> pressure;
  private final List<Field<TextField>> points = new ArrayList<>();
  private final Label correction = Labels.wrapped("", "strong");
  private final Label file = Labels.wrapped("", "caption");
  private final VBox reasons = new VBox(8);
  private Optional<Metrology.Paper> paper = Optional.empty();

  private CertificatePanel(Screen screen, ProbeDesk desk, Channel channel, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.channel = channel;
    this.done = done;
    serial = text("serial");
    laboratory = text("laboratory");
    certificate = text("number");
    uncertainty = text("uncertainty");
    pressure = text("pressure");
    for (String point : List.of("reference-1", "read-1", "reference-2", "read-2")) {
      Field<TextField> field = text(point);
      field.control().textProperty().addListener(any -> judge());
      points.add(field);
    }
    LocalDate today = LocalDate.ofInstant(desk.by().get().at(), Formats.PARIS);
    made = new Field<>(screen.texts(), "acquisition.certificate.done", new DatePicker(today));
    due =
        new Field<>(
            screen.texts(), "acquisition.certificate.due", new DatePicker(today.plusYears(1)));
  }

  private Field<TextField> text(String id) {
    Field<TextField> field = Field.text(screen.texts(), "acquisition.certificate." + id);
    field.control().setId("certificate-" + id);
    return field;
  }

  static void open(Screen screen, ProbeDesk desk, Channel channel, Runnable done) {
    new CertificatePanel(screen, desk, channel, done).show();
  }

  private void show() {
    Button act =
        Buttons.primary(screen.texts(), "acquisition.certificate.act", "fth-save", this::keep);
    act.setId("keep-certificate");
    Button nitrogen =
        Buttons.plain(
            screen.texts(), "acquisition.certificate.nitrogen", "fth-droplet", this::nitrogen);
    Button attach =
        Buttons.plain(
            screen.texts(), "acquisition.certificate.file", "fth-paperclip", this::attach);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("acquisition.certificate.title"))
                .about(screen.say("acquisition.certificate.about"))
                .content(
                    new FormGrid(2).add(serial, certificate, laboratory, uncertainty, made, due),
                    Row.line(8, pressure, nitrogen),
                    new FormGrid(2).add(points.toArray(new Field<?>[0])),
                    correction,
                    Row.line(8, attach, file),
                    reasons)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    act));
    serial.control().requestFocus();
    judge();
  }

  /** The reference of the first point, at the pressure of the day. */
  private void nitrogen() {
    OptionalDouble typed = TypedNumber.of(pressure.control().getText());
    double kiloPascal = typed.orElse(Nitrogen.SEA_LEVEL_KPA);
    if (!Nitrogen.isPressure(kiloPascal)) {
      pressure.wrong(screen.say("acquisition.certificate.pressure.wrong"));
      return;
    }
    pressure.right();
    points
        .getFirst()
        .control()
        .setText(screen.texts().formats().number(Nitrogen.boilsAt(kiloPascal), 2));
  }

  private void attach() {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    File chosen = chooser.showOpenDialog(reasons.getScene().getWindow());
    if (chosen == null) {
      return;
    }
    screen
        .tasks()
        .run(() -> new Metrology.Paper(chosen.getName(), bytes(chosen)))
        .done(
            read -> {
              paper = Optional.of(read);
              file.setText(read.name());
            })
        .start();
  }

  private static byte[] bytes(File file) {
    try {
      return Files.readAllBytes(file.toPath());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private OptionalDouble number(int at) {
    return TypedNumber.of(points.get(at).control().getText());
  }

  private Optional<CorrectionPoints> typed() {
    List<CorrectionPoints.At> all = new ArrayList<>();
    for (int at = 0; at < points.size(); at += 2) {
      if (number(at).isPresent() && number(at + 1).isPresent()) {
        all.add(new CorrectionPoints.At(number(at).getAsDouble(), number(at + 1).getAsDouble()));
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new CorrectionPoints(all)).filter(CorrectionPoints::isUsable);
  }

  private void judge() {
    Formats formats = screen.texts().formats();
    correction.setText(
        typed()
            .map(
                points ->
                    screen.say(
                        "acquisition.certificate.correction",
                        formats.kelvin(points.offset() + points.slope() * -195.8),
                        formats.kelvin(points.offset() + points.slope() * -150)))
            .orElseGet(() -> screen.say("acquisition.certificate.no-correction")));
  }

  private void keep() {
    reasons.getChildren().clear();
    OptionalDouble doubt = TypedNumber.of(uncertainty.control().getText());
    if (doubt.isEmpty()) {
      uncertainty.wrong(screen.say("acquisition.certificate.uncertainty.wrong"));
      return;
    }
    uncertainty.right();
    boolean halfTyped =
        typed().isEmpty() && points.stream().anyMatch(each -> !each.control().getText().isBlank());
    if (halfTyped) {
      reasons
          .getChildren()
          .setAll(Notice.of(State.REFUSED, screen.say("acquisition.certificate.points.wrong"), ""));
      return;
    }
    Calibration calibration =
        new Calibration(
            channel.id(),
            serial.control().getText().strip(),
            laboratory.control().getText().strip(),
            certificate.control().getText().strip(),
            made.control().getValue(),
            due.control().getValue(),
            doubt.getAsDouble(),
            typed().map(CorrectionPoints::offset).orElse(0.0),
            typed().map(CorrectionPoints::slope).orElse(0.0));
    screen
        .tasks()
        .act(
            () -> {
              var kept = desk.acts().metrology().certify(desk.by().get(), calibration, paper);
              desk.follow().run();
              return kept;
            })
        .done(
            kept -> {
              screen.panels().close();
              screen.notices().done(screen.say("acquisition.certificate.kept"));
              done.run();
            })
        .refused(
            refusals ->
                reasons
                    .getChildren()
                    .setAll(
                        refusals.stream()
                            .map(
                                one ->
                                    Notice.of(
                                        State.REFUSED,
                                        screen.texts().say(one),
                                        screen.texts().todo(one)))
                            .toList()))
        .start();
  }
}
