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
import org.givre.dispensing.Reception;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/**
 * The two who read the cassette read a differing field again: first the one at the workstation,
 * then the other one, who does not see it. Both readings are kept in one act.
 */
final class AgainPanel {

  private final StepFrame frame;
  private final List<IdentityField> asked;

  private AgainPanel(StepFrame frame, List<IdentityField> asked) {
    this.frame = frame;
    this.asked = asked;
  }

  static void open(StepFrame frame, List<IdentityField> asked) {
    AgainPanel panel = new AgainPanel(frame, asked);
    panel.first();
  }

  private void first() {
    Fields fields = new Fields();
    Button next =
        Buttons.primary(
            frame.screen().texts(),
            "reception.reading.next",
            "fth-arrow-right",
            () -> fields.values().ifPresent(this::second));
    next.setId("again-first");
    show(
        frame.say("reception.reading.by", frame.desk().session().displayName()),
        next,
        fields.view());
  }

  private void second(Map<IdentityField, String> first) {
    Texts texts = frame.screen().texts();
    Field<TextField> login = Field.who(texts);
    Field<PasswordField> password = new Field<>(texts, "fx.sign.password", new PasswordField());
    login.control().setId("reader-login");
    password.control().setId("reader-password");
    VBox who = new VBox(8, Labels.heading(frame.say("reception.reading.who")), login, password);
    who.getStyleClass().add("signer");
    VBox reasons = new VBox(8);
    Fields fields = new Fields();
    Button keep =
        Buttons.primary(
            texts,
            "reception.reading.keep",
            "fth-check",
            () ->
                fields
                    .values()
                    .ifPresent(
                        read ->
                            keep(
                                new Credentials(
                                    login.control().getText(),
                                    password.control().getText().toCharArray()),
                                first,
                                read,
                                reasons)));
    keep.setId("again-second");
    show(frame.say("reception.reading.second"), keep, who, fields.view(), reasons);
  }

  private void show(String about, Button act, Node... nodes) {
    VBox content = new VBox(12);
    content.getChildren().add(Notice.of(State.INFO, frame.say("reception.reading.rule"), ""));
    content.getChildren().addAll(nodes);
    act.setDefaultButton(true);
    frame
        .screen()
        .panels()
        .show(
            new SidePanel(frame.say("reception.difference.again"))
                .about(about)
                .content(content)
                .foot(
                    Buttons.plain(
                        frame.screen().texts(), "fx.close", "", frame.screen().panels()::close),
                    act));
  }

  private void keep(
      Credentials who,
      Map<IdentityField, String> first,
      Map<IdentityField, String> second,
      VBox reasons) {
    By by = frame.desk().by();
    frame
        .screen()
        .tasks()
        .act(
            () ->
                frame
                    .desk()
                    .signIn()
                    .join(who, frame.desk().ticker().now())
                    .then(session -> keep(by, first, session, second)))
        .done(
            file -> {
              frame.screen().panels().close();
              frame.page().again();
            })
        .refused(refusals -> reasons.getChildren().setAll(refused(refusals)))
        .andFinally(who::close)
        .start();
  }

  private Outcome<ReceptionFile> keep(
      By by, Map<IdentityField, String> first, Session session, Map<IdentityField, String> second) {
    By other = new By(session, frame.desk().ticker().now());
    Outcome<ReceptionFile> read =
        frame
            .desk()
            .reception()
            .readAgain(
                frame.id(),
                Carrier.CASSETTE,
                new Reception.Again(by, first),
                new Reception.Again(other, second));
    frame.desk().signIn().close(session, frame.desk().ticker().now());
    return read;
  }

  private List<Notice> refused(List<Refusal> refusals) {
    Texts texts = frame.screen().texts();
    return refusals.stream()
        .map(r -> Notice.of(State.REFUSED, texts.say(r), texts.todo(r)))
        .toList();
  }

  /** The fields that are read again. */
  private final class Fields {

    private final Map<IdentityField, Field<TextField>> fields = new EnumMap<>(IdentityField.class);

    Fields() {
      for (IdentityField field : asked) {
        Field<TextField> typed =
            Field.text(frame.screen().texts(), "dispensing.field." + field.key());
        typed.control().setId("read-" + field.key());
        typed.control().getStyleClass().add("code");
        fields.put(field, typed);
      }
    }

    VBox view() {
      VBox view = new VBox(12);
      view.getChildren().addAll(fields.values());
      return view;
    }

    Optional<Map<IdentityField, String>> values() {
      Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
      fields.forEach(
          (field, typed) -> {
            String text = typed.control().getText();
            Optional<String> value = IdentityDates.value(field, text).filter(v -> !v.isBlank());
            value.ifPresentOrElse(
                v -> values.put(field, v), () -> typed.wrong(frame.say("fx.field.empty")));
          });
      return values.size() == fields.size() ? Optional.of(values) : Optional.empty();
    }
  }
}
