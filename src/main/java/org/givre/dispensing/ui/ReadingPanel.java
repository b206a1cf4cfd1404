package org.givre.dispensing.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;

/**
 * One person reads one carrier, field by field, without seeing what anybody else read. The person
 * at the workstation reads first; the second one proves who they are with their own password.
 */
final class ReadingPanel {

  /** Whose reading it is. */
  enum Reader {
    SIGNED_IN,
    SECOND_PERSON
  }

  private final StepFrame frame;
  private final Carrier carrier;
  private final Reader reader;
  private final Map<IdentityField, Field<TextField>> fields = new EnumMap<>(IdentityField.class);
  private final Field<TextField> login;
  private final Field<PasswordField> password;
  private final VBox reasons = new VBox(8);

  private ReadingPanel(StepFrame frame, Carrier carrier, Reader reader, List<IdentityField> asked) {
    this.frame = frame;
    this.carrier = carrier;
    this.reader = reader;
    Texts texts = frame.screen().texts();
    for (IdentityField field : asked) {
      Field<TextField> typed = Field.text(texts, "dispensing.field." + field.key());
      typed.control().setId("read-" + field.key());
      typed.control().getStyleClass().add("code");
      fields.put(field, typed);
    }
    this.login = Field.who(texts);
    this.password = new Field<>(texts, "fx.sign.password", new PasswordField());
    login.control().setId("reader-login");
    password.control().setId("reader-password");
  }

  static void open(StepFrame frame, Carrier carrier, Reader reader, List<IdentityField> fields) {
    new ReadingPanel(frame, carrier, reader, fields).show();
  }

  private void show() {
    Texts texts = frame.screen().texts();
    Button keep = Buttons.primary(texts, "reception.reading.keep", "fth-check", this::keep);
    keep.setId("keep-reading");
    keep.setDefaultButton(true);
    VBox content = new VBox(12);
    content.getChildren().add(Notice.of(State.INFO, rule(), ""));
    if (carrier == Carrier.CASSETTE) {
      ExerciseCassette.of(frame).ifPresent(content.getChildren()::add);
    }
    if (reader == Reader.SECOND_PERSON) {
      content.getChildren().add(second());
    }
    fields.values().forEach(content.getChildren()::add);
    content.getChildren().add(reasons);
    frame
        .screen()
        .panels()
        .show(
            new SidePanel(frame.say("reception.reading.title"))
                .about(about())
                .content(content)
                .foot(Buttons.plain(texts, "fx.close", "", frame.screen().panels()::close), keep));
    Field<TextField> first =
        reader == Reader.SECOND_PERSON ? login : fields.values().iterator().next();
    first.control().requestFocus();
  }

  private String about() {
    return reader == Reader.SIGNED_IN
        ? frame.say("reception.reading.by", frame.desk().session().displayName())
        : frame.say("reception.reading.second");
  }

  private String rule() {
    return frame.say("reception.reading.rule");
  }

  private Node second() {
    VBox who = new VBox(8, Labels.heading(frame.say("reception.reading.who")), login, password);
    who.getStyleClass().add("signer");
    return who;
  }

  private void keep() {
    Optional<Map<IdentityField, String>> values = values();
    boolean known = reader == Reader.SIGNED_IN || isFilled(login) & isFilled(password);
    if (values.isEmpty() || !known) {
      return;
    }
    Credentials who =
        new Credentials(login.control().getText(), password.control().getText().toCharArray());
    frame
        .screen()
        .tasks()
        .act(() -> read(who, values.get()))
        .done(
            file -> {
              frame.screen().panels().close();
              frame.page().again();
            })
        .refused(this::refused)
        .andFinally(who::close)
        .start();
  }

  private Outcome<ReceptionFile> read(Credentials who, Map<IdentityField, String> values) {
    if (reader == Reader.SIGNED_IN) {
      return frame.desk().reception().read(frame.desk().by(), frame.id(), carrier, values);
    }
    return frame
        .desk()
        .signIn()
        .join(who, frame.desk().ticker().now())
        .then(session -> readAs(session, values));
  }

  private Outcome<ReceptionFile> readAs(Session session, Map<IdentityField, String> values) {
    By second = new By(session, frame.desk().ticker().now());
    Outcome<ReceptionFile> read =
        frame.desk().reception().read(second, frame.id(), carrier, values);
    frame.desk().signIn().close(session, frame.desk().ticker().now());
    return read;
  }

  private void refused(List<org.givre.kernel.Refusal> refusals) {
    password.control().clear();
    Texts texts = frame.screen().texts();
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(r -> Notice.of(State.REFUSED, texts.say(r), texts.todo(r)))
                .toList());
  }

  /** What was typed, dates as they are compared; empty when a date is none. */
  private Optional<Map<IdentityField, String>> values() {
    Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
    boolean right = true;
    for (Map.Entry<IdentityField, Field<TextField>> entry : fields.entrySet()) {
      Field<TextField> field = entry.getValue();
      Optional<String> value = IdentityDates.value(entry.getKey(), field.control().getText());
      field.right();
      if (value.isEmpty()) {
        field.wrong(frame.say("reception.reading.no-date"));
        right = false;
      }
      value.ifPresent(text -> values.put(entry.getKey(), text));
    }
    return right ? Optional.of(values) : Optional.empty();
  }

  private boolean isFilled(Field<? extends TextField> field) {
    boolean filled = !field.control().getText().isBlank();
    if (filled) {
      field.right();
    } else {
      field.wrong(frame.say("fx.field.empty"));
    }
    return filled;
  }
}
