package org.givre.access.ui;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.access.CodeSecret;
import org.givre.access.LastSignIn;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.QrCode;
import org.givre.fx.Reasons;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.kernel.Outcome;

/** One's own account: when one was last here, another password, the generator of codes. */
public final class OwnPanel {

  private static final double QR = 240;

  /** What is asked of the store before the panel shows. */
  private record Known(String login, LastSignIn last, boolean generator) {}

  private final Screen screen;
  private final OwnDesk desk;
  private final Reasons reasons;

  public OwnPanel(Screen screen, OwnDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.reasons = new Reasons(screen.texts());
  }

  public void open() {
    screen.tasks().run(this::known).done(this::show).start();
  }

  private Known known() {
    By by = desk.by().get();
    return new Known(
        desk.login().get(),
        desk.signIn().last(by.session()),
        desk.generators().has(by.session().account()));
  }

  private void show(Known known) {
    reasons.clear();
    VBox content = new VBox(16, Labels.wrapped(last(known.last())), password());
    content.getChildren().addAll(generator(known), reasons);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("access.own"))
                .about(desk.by().get().session().displayName() + " · " + known.login())
                .content(content)
                .foot(
                    Buttons.plain(screen.texts(), "access.back", "", screen.panels()::close),
                    Row.space()));
  }

  private String last(LastSignIn last) {
    return LastWords.of(screen, last);
  }

  private Node password() {
    Field<PasswordField> old = secret("access.own.old", "own-old");
    Field<PasswordField> fresh = secret("access.own.fresh", "own-fresh");
    Field<PasswordField> again = secret("access.password-again", "own-again");
    Button change =
        Buttons.plain(
            screen.texts(), "access.own.change", "fth-key", () -> change(old, fresh, again));
    change.setId("own-change");
    return box(
        Labels.heading(screen.say("access.own.password")),
        old,
        fresh,
        again,
        Labels.wrapped(screen.say("access.password.advice"), "caption"),
        Row.line(8, Row.space(), change));
  }

  private Field<PasswordField> secret(String key, String id) {
    Field<PasswordField> field = new Field<>(screen.texts(), key, new PasswordField());
    field.control().setId(id);
    return field;
  }

  private static VBox box(Node... nodes) {
    VBox box = new VBox(12, nodes);
    box.getStyleClass().add("signer");
    return box;
  }

  private void change(
      Field<PasswordField> old, Field<PasswordField> fresh, Field<PasswordField> again) {
    if (!fresh.control().getText().equals(again.control().getText())) {
      again.wrong(screen.say("access.password.differs"));
      return;
    }
    again.right();
    By by = desk.by().get();
    char[] was = old.control().getText().toCharArray();
    char[] now = fresh.control().getText().toCharArray();
    run(
        () -> {
          Outcome<?> changed = desk.people().changeOwnPassword(by, was, now);
          Arrays.fill(was, '\0');
          Arrays.fill(now, '\0');
          return changed.map(done -> screen.say("access.own.changed"));
        });
  }

  private Node generator(Known known) {
    String state =
        screen.say(
            !known.generator()
                ? "access.generator.none"
                : desk.codesAsked().getAsBoolean()
                    ? "access.generator.asked"
                    : "access.generator.unasked");
    Button act =
        known.generator()
            ? Buttons.plain(screen.texts(), "access.generator.remove", "fth-x", this::removing)
            : Buttons.plain(
                screen.texts(), "access.generator.add", "fth-smartphone", () -> adding(known));
    act.setId(known.generator() ? "generator-remove" : "generator-add");
    return box(
        Labels.heading(screen.say("access.generator")),
        Labels.wrapped(state),
        Row.line(8, Row.space(), act));
  }

  /** The secret is shown here once, and never again. */
  private void adding(Known known) {
    CodeSecret secret = CodeSecret.fresh(new SecureRandom());
    QrCode picture = new QrCode(secret.uri(known.login()), QR);
    picture.setId("generator-qr");
    picture.setAccessibleText(screen.say("access.generator.photograph"));
    var byHand = Labels.code(grouped(secret.base32()));
    byHand.setWrapText(true);
    byHand.setId("generator-secret");
    Field<TextField> code = code();
    typing(
        "access.generator.add",
        List.of(
            Labels.wrapped(screen.say("access.generator.photograph")),
            picture,
            Labels.wrapped(screen.say("access.generator.by-hand"), "caption"),
            byHand,
            Labels.wrapped(screen.say("access.generator.once"), "caption"),
            code),
        "access.generator.add.act",
        () ->
            desk.generators()
                .add(desk.by().get(), secret, code.control().getText())
                .map(done -> screen.say("access.generator.added")));
  }

  private void removing() {
    Field<TextField> code = code();
    typing(
        "access.generator.remove",
        List.of(Labels.wrapped(screen.say("access.generator.lost"), "muted"), code),
        "access.generator.remove.act",
        () ->
            desk.generators()
                .remove(desk.by().get(), code.control().getText())
                .map(done -> screen.say("access.generator.removed")));
  }

  private Field<TextField> code() {
    Field<TextField> code = Field.text(screen.texts(), "fx.sign.code");
    code.control().setId("generator-code");
    code.control().getStyleClass().add("code");
    code.control().setPromptText("000000");
    return code;
  }

  private void typing(
      String titleKey, List<Node> nodes, String actKey, Supplier<Outcome<String>> what) {
    reasons.clear();
    VBox content = new VBox(12);
    content.getChildren().addAll(nodes);
    content.getChildren().add(reasons);
    Button act = Buttons.primary(screen.texts(), actKey, "fth-check", () -> run(what));
    act.setId("generator-act");
    act.setDefaultButton(true);
    screen
        .panels()
        .show(
            new SidePanel(screen.say(titleKey))
                .content(content)
                .foot(Buttons.plain(screen.texts(), "access.back", "", this::open), act));
  }

  private void run(Supplier<Outcome<String>> what) {
    reasons.clear();
    screen
        .tasks()
        .act(what)
        .done(
            sentence -> {
              screen.notices().done(sentence);
              open();
            })
        .refused(reasons::show)
        .start();
  }

  private static String grouped(String secret) {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
