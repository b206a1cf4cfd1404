package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.SamePersonTwice;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SecretField;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Ticker;
import org.givre.label.Scan;

/**
 * Two persons sign one thing, one after the other: the first signature becomes a frozen line, then
 * the second person signs with their own password. The same person is refused in words beside the
 * field, before any password is asked where the login already tells.
 */
final class TwoSigners<T> {

  /**
   * The words of the panel.
   *
   * @param content what is filled in before the signatures; may be empty
   * @param scans what becomes of a code scanned while the panel is open
   */
  record Words(
      String title,
      String about,
      List<String> afterwards,
      List<Node> content,
      String first,
      String second,
      String secondHint,
      String actKey,
      Predicate<Scan> scans) {

    Words(
        String title,
        String about,
        List<String> afterwards,
        List<Node> content,
        String first,
        String second,
        String secondHint,
        String actKey) {
      this(title, about, afterwards, content, first, second, secondHint, actKey, scan -> false);
    }

    /** With fields that a scan can fill. */
    Words onScan(Predicate<Scan> taken) {
      return new Words(title, about, afterwards, content, first, second, secondHint, actKey, taken);
    }
  }

  /** Who checks the passwords. */
  record With(Signing signing, Ticker ticker) {}

  private final Screen screen;
  private final With with;
  private final Words words;
  private final Supplier<ToSign> what;
  private final VBox first = new VBox(8);
  private final VBox second = new VBox(8);
  private final VBox reasons = new VBox(8);
  private final Field<TextField> firstLogin;
  private final SecretField firstPassword;
  private final Field<TextField> login;
  private final SecretField password;
  private final Button confirm;
  private final Set<String> ofFirst = new HashSet<>();
  private Optional<Pledge> pledged = Optional.empty();

  private TwoSigners(Screen screen, With with, Words words, Supplier<ToSign> what) {
    this.screen = screen;
    this.with = with;
    this.words = words;
    this.what = what;
    this.firstLogin = Field.who(screen.texts());
    this.firstPassword = new SecretField(screen.texts()).named("first-password");
    this.login = Field.who(screen.texts());
    this.password = new SecretField(screen.texts()).named("second-password");
    this.confirm = Buttons.primary(screen.texts(), words.actKey(), "fth-shield", () -> {});
    firstLogin.control().setId("first-login");
    login.control().setId("second-login");
    confirm.setId("two-signers-act");
  }

  /**
   * @param what what the first one signs, asked when they do; the second signs the same
   * @param act done in the background with both signatures
   */
  static <T> void open(
      Screen screen,
      With with,
      Words words,
      Supplier<ToSign> what,
      Function<TwoPersons, Outcome<T>> act,
      Consumer<T> done) {
    new TwoSigners<T>(screen, with, words, what).show(act, done);
  }

  private void show(Function<TwoPersons, Outcome<T>> act, Consumer<T> done) {
    List<Node> content = new ArrayList<>();
    content.add(SidePanel.afterwards(screen.say("dispensing.sign.afterwards"), words.afterwards()));
    content.addAll(words.content());
    first.getStyleClass().add("signer");
    second.getStyleClass().add("signer");
    firstPlace();
    secondPlace();
    content.addAll(List.of(first, second, reasons));
    confirm.setOnAction(fired -> sign(act, done));
    confirm.setDisable(true);
    login.control().textProperty().addListener((at, before, now) -> judgeLogin());
    password.control().textProperty().addListener((at, before, now) -> judgeLogin());
    screen
        .panels()
        .show(
            new SidePanel(words.title())
                .about(words.about())
                .onScan(words.scans())
                .content(content.toArray(new Node[0]))
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    confirm));
    firstToFill().requestFocus();
  }

  /** What is asked before the signatures comes first. */
  private Node firstToFill() {
    return words.content().stream()
        .filter(Field.class::isInstance)
        .map(each -> ((Field<?>) each).control())
        .filter(each -> each instanceof TextField text && text.getText().isEmpty())
        .map(Node.class::cast)
        .findFirst()
        .orElse(firstLogin.control());
  }

  private void firstPlace() {
    Button sign =
        Buttons.plain(screen.texts(), "dispensing.sign.first", "fth-edit-3", this::pledge);
    sign.setId("first-sign");
    sign.getStyleClass().add("in-card");
    VBox fields = new VBox(8, Labels.heading(words.first()), firstLogin, firstPassword, sign);
    first.getChildren().setAll(numbered("1", fields));
  }

  private static HBox numbered(String number, VBox fields) {
    HBox.setHgrow(fields, Priority.ALWAYS);
    return new HBox(10, Labels.of(number, "signer-number"), fields);
  }

  private void secondPlace() {
    VBox fields =
        new VBox(
            8,
            new VBox(
                1, Labels.heading(words.second()), Labels.wrapped(words.secondHint(), "caption")),
            login,
            password);
    HBox place = numbered("2", fields);
    second.getChildren().setAll(place);
    second.setDisable(pledged.isEmpty());
  }

  private void pledge() {
    Credentials typed = new Credentials(firstLogin.control().getText(), firstPassword.typed());
    ToSign signed = what.get();
    screen
        .tasks()
        .act(() -> with.signing().pledge(typed, signed, with.ticker().now()))
        .done(this::firstSigned)
        .refused(refusals -> refused(firstPassword, refusals))
        .andFinally(typed::close)
        .start();
  }

  private void firstSigned(Pledge pledge) {
    pledged = Optional.of(pledge);
    firstPassword.clear();
    ofFirst.add(firstLogin.control().getText().strip().toLowerCase(Locale.ROOT));
    reasons.getChildren().clear();
    String roles =
        pledge.roles().stream()
            .map(role -> screen.say("access.role." + role.code()))
            .collect(Collectors.joining(", "));
    HBox who = new HBox(Labels.strong(pledge.displayName()), Labels.body(", " + roles));
    String meaning = screen.say("access.meaning." + pledge.what().meaning());
    String when = screen.texts().formats().longDayHour(pledge.at());
    VBox line =
        new VBox(
            2,
            Labels.heading(words.first()),
            who,
            Labels.wrapped(screen.say("dispensing.sign.frozen", meaning, when), "caption"));
    HBox frozen = new HBox(10, new StateShape(State.DONE, 20), line);
    frozen.setId("first-signed");
    first.getChildren().setAll(frozen);
    secondPlace();
    login.control().requestFocus();
    judgeLogin();
  }

  private void judgeLogin() {
    String typed = login.control().getText().strip();
    boolean same = ofFirst.contains(typed.toLowerCase(Locale.ROOT));
    if (same) {
      samePerson(pledged.map(Pledge::displayName).orElse(typed));
    } else {
      login.right();
      password.control().setDisable(false);
      password.control().setPromptText("");
    }
    boolean ready = !typed.isEmpty() && !password.control().getText().isEmpty() && !same;
    confirm.setDisable(pledged.isEmpty() || !ready);
  }

  private void samePerson(String name) {
    SamePersonTwice refusal = new SamePersonTwice(name);
    login.wrong(screen.texts().say(refusal) + " " + screen.texts().todo(refusal));
    password.control().setDisable(true);
    password.control().setPromptText(screen.say("dispensing.sign.another-first"));
  }

  private void sign(Function<TwoPersons, Outcome<T>> act, Consumer<T> done) {
    Credentials typed = new Credentials(login.control().getText(), password.typed());
    Pledge one = pledged.orElseThrow();
    confirm.setDisable(true);
    screen
        .tasks()
        .act(
            () ->
                with.signing()
                    .pledge(typed, one.what().asSecond(), with.ticker().now())
                    .then(other -> with.signing().together(one, other))
                    .then(act))
        .done(
            value -> {
              screen.panels().close();
              done.accept(value);
            })
        .refused(refusals -> refused(password, refusals))
        .andFinally(typed::close)
        .start();
  }

  private void refused(SecretField secret, List<Refusal> refusals) {
    if (!secret.asked(refusals)) {
      secret.clear();
    }
    judgeLogin();
    List<Node> lines = new ArrayList<>();
    for (Refusal refusal : refusals) {
      if (refusal instanceof SamePersonTwice same) {
        ofFirst.add(login.control().getText().strip().toLowerCase(Locale.ROOT));
        samePerson(same.displayName());
      } else {
        lines.add(
            Notice.of(State.REFUSED, screen.texts().say(refusal), screen.texts().todo(refusal)));
      }
    }
    reasons.getChildren().setAll(lines);
  }
}
