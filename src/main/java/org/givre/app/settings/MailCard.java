package org.givre.app.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.settings.MailSettings;
import org.givre.telling.Sent;

/** One mail server, with a try that goes as far as a mail would. */
final class MailCard {

  private final Screen screen;
  private final TellingDesk desk;
  private final String secret;
  private final Field<TextField> host;
  private final Field<TextField> port;
  private final Field<ComboBox<String>> security;
  private final Field<TextField> login;
  private final Field<PasswordField> password;
  private final Field<TextField> from;
  private final Field<TextField> certificate;
  private final VBox verdict = new VBox(8);
  private final Card card;

  MailCard(Screen screen, TellingDesk desk, String secret, String titleKey) {
    this.screen = screen;
    this.desk = desk;
    this.secret = secret;
    host = Field.text(screen.texts(), "settings.mail.host");
    port = Field.text(screen.texts(), "settings.mail.port");
    security = new Field<>(screen.texts(), "settings.mail.security", securities());
    login = Field.text(screen.texts(), "settings.mail.login");
    password = new Field<>(screen.texts(), "settings.mail.password", new PasswordField());
    from = Field.text(screen.texts(), "settings.mail.from");
    certificate = Field.text(screen.texts(), "settings.mail.certificate");
    host.control().setId(secret + "-host");
    screen.texts().prompt(password.control(), "settings.mail.password.kept");
    Button test = Buttons.plain(screen.texts(), "settings.mail.test", "fth-send", this::test);
    test.setId(secret + "-test");
    card =
        Card.named(screen.texts(), titleKey)
            .content(
                new FormGrid(3).add(host, port, security, login, password, from, certificate),
                Row.line(
                    12,
                    Labels.wrapped(screen.say("settings.mail.why"), "caption"),
                    Row.space(),
                    test),
                verdict);
  }

  private ComboBox<String> securities() {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll("starttls", "tls", "none");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String code) {
            return code == null ? "" : screen.say("settings.mail.security." + code);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    return box;
  }

  Node view() {
    return card;
  }

  void show(MailSettings mail) {
    host.control().setText(mail.host());
    port.control().setText(String.valueOf(mail.port()));
    security.control().setValue(mail.security());
    login.control().setText(mail.login());
    from.control().setText(mail.from());
    certificate.control().setText(mail.certificate());
    password.control().clear();
  }

  MailSettings typed() {
    String number = port.control().getText().strip();
    return new MailSettings(
        host.control().getText().strip(),
        number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0,
        security.control().getValue(),
        login.control().getText().strip(),
        from.control().getText().strip(),
        certificate.control().getText().strip());
  }

  /** A password that was typed; empty leaves the kept one. */
  Optional<String> newPassword() {
    return Optional.of(password.control().getText()).filter(text -> !text.isEmpty());
  }

  private void test() {
    MailSettings typed = typed();
    String with = newPassword().orElseGet(() -> desk.secrets().read(secret));
    verdict.getChildren().setAll(Labels.caption(screen.say("settings.mail.testing")));
    screen
        .tasks()
        .run(() -> desk.ways().probe(typed, with))
        .done(sent -> verdict.getChildren().setAll(List.of(said(sent))))
        .start();
  }

  private Node said(Sent sent) {
    return switch (sent) {
      case Sent.Done done ->
          Notice.of(
              State.NORMAL,
              screen.say("settings.mail.works"),
              screen.say("settings.mail.works.then"));
      case Sent.Failed failed ->
          Notice.of(
              State.CRITICAL,
              screen.say("settings.mail.fails", screen.say("telling.failed." + failed.why())),
              failed.detail());
    };
  }
}
