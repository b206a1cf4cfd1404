package org.givre.access.ui;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.PasswordTextField;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.givre.access.BadgeMissing;
import org.givre.access.BadgeWrong;
import org.givre.access.Credentials;
import org.givre.access.PasswordExpired;
import org.givre.access.Role;
import org.givre.access.WrongPassword;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Reasons;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Theme;
import org.givre.kernel.Refusal;
import org.givre.words.Words;

/** Signed out: the watch stays visible at the left, one opens a session at the right. */
public final class SignInPage implements Page {

  private static final double WIDTH = 408;

  private final Screen screen;
  private final SignInDesk desk;
  private final OutsideView outside;
  private final CustomTextField login = new CustomTextField();
  private final PasswordTextField password = new PasswordTextField();
  private final Field<PasswordTextField> passwordField;
  private final Button open;
  private final Label clock = Labels.of("", "muted");
  private final Reasons reasons;
  private final Renewal renewal;
  private final VBox right;
  private final Region view;
  private final Timeline minute;
  private List<KnownAccount> known;
  private String badge = "";

  public SignInPage(Screen screen, SignInDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.known = desk.demo();
    this.outside = new OutsideView(screen);
    this.reasons = new Reasons(screen.texts());
    this.renewal = new Renewal(screen);
    this.passwordField = new Field<>(screen.texts(), "access.password", password);
    this.open =
        Buttons.withKey(
            Buttons.primary(screen.texts(), "access.sign-in.act", "", this::signIn), "↵");
    open.setDefaultButton(true);
    open.setMaxWidth(Double.MAX_VALUE);
    right = new VBox(16);
    right.setMinWidth(WIDTH);
    right.setMaxWidth(WIDTH);
    HBox both = new HBox(outside, Row.space(), right);
    both.getStyleClass().add("sign-in");
    both.setMaxWidth(1028);
    VBox middle = new VBox(both);
    middle.setAlignment(Pos.TOP_CENTER);
    view = PageFrame.scroll(middle);
    view.getStyleClass().add("signed-out");
    fields();
    minute = new Timeline(new KeyFrame(Duration.seconds(5), tick -> now()));
    minute.setCycleCount(Animation.INDEFINITE);
    screen.texts().live(this::said);
  }

  private void fields() {
    open.setId("open-session");
    login.setId("login");
    password.setId("password");
    login.setRight(Icons.of("fth-user", 15));
    var eye = Icons.of("fth-eye", 15);
    eye.setOnMouseClicked(click -> password.setRevealPassword(!password.getRevealPassword()));
    password.setRight(eye);
    password.setOnKeyReleased(press -> capsLock());
    password.focusedProperty().addListener((at, before, now) -> capsLock());
  }

  private void said() {
    now();
    VBox card = new VBox(16);
    card.getStyleClass().addAll("givre-card", "sign-in-card");
    VBox head = new VBox(2, Labels.title(screen.say("access.sign-in")), clock);
    card.getChildren().addAll(head, new Field<>(screen.texts(), "access.login", login));
    card.getChildren().addAll(passwordField, renewal, reasons, open);
    if (!known.isEmpty()) {
      card.getChildren().addAll(or("access.demo"), demo());
    }
    right.getChildren().setAll(card, links());
  }

  private Node or(String key) {
    Region before = new Region();
    Region after = new Region();
    List.of(before, after).forEach(line -> line.getStyleClass().add("or-line"));
    HBox.setHgrow(before, javafx.scene.layout.Priority.ALWAYS);
    HBox.setHgrow(after, javafx.scene.layout.Priority.ALWAYS);
    return Row.line(12, before, Labels.caption(screen.say(key)), after);
  }

  /** The accounts of the demonstration; a click fills the fields. */
  private Node demo() {
    GridPane accounts = new GridPane();
    accounts.getStyleClass().add("demo-accounts");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    accounts.getColumnConstraints().setAll(half, half);
    int at = 0;
    for (KnownAccount account : known) {
      accounts.add(known(account), at % 2, at / 2);
      at++;
    }
    Label secret = Labels.caption(screen.say("access.demo.password", known.getFirst().password()));
    return new VBox(8, accounts, secret);
  }

  private Button known(KnownAccount account) {
    Role first = account.roles().stream().sorted().findFirst().orElseThrow();
    String role = screen.say("access.role.short." + first.code());
    HBox line = Row.line(8, Labels.code(account.login()), Row.space(), Labels.caption(role));
    Button pick = new Button();
    pick.setId("demo-" + account.login());
    pick.setGraphic(line);
    pick.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(pick.widthProperty().subtract(16));
    pick.getStyleClass().add("demo-account");
    pick.setAccessibleText(account.login() + ", " + role);
    pick.setOnAction(chosen -> fill(account));
    return pick;
  }

  private void fill(KnownAccount account) {
    login.setText(account.login());
    password.setText(account.password());
    open.requestFocus();
  }

  private Node links() {
    Hyperlink forgotten = Buttons.link(screen.texts(), "access.forgotten", this::forgotten);
    Hyperlink language = Buttons.link(screen.texts(), "access.other-language", this::language);
    Hyperlink size = Buttons.link(screen.texts(), "access.text-size", this::textSize);
    Hyperlink contrast = Buttons.link(screen.texts(), "access.contrast", this::contrast);
    return Row.line(16, forgotten, Row.space(), language, size, contrast);
  }

  private void forgotten() {
    reasons
        .getChildren()
        .setAll(
            Notice.of(
                State.INFO,
                screen.say("access.forgotten.what"),
                screen.say("access.forgotten.todo")));
  }

  private void language() {
    boolean french = screen.texts().now().locale().getLanguage().equals("fr");
    screen.texts().use(french ? Words.english() : Words.french());
  }

  private void textSize() {
    int now = screen.look().percent();
    screen.look().size(now == 100 ? 125 : now == 125 ? 150 : 100);
  }

  private void contrast() {
    boolean on = screen.look().colours().theme() == Theme.CONTRAST;
    screen.look().use(on ? Theme.LIGHT : Theme.CONTRAST);
  }

  /** What is known without a session; the latest wins. */
  public void show(Outside seen) {
    outside.show(seen);
  }

  /** The accounts of the demonstration, once the folder is open. */
  public void know(List<KnownAccount> accounts) {
    if (!known.equals(accounts)) {
      known = List.copyOf(accounts);
      said();
    }
  }

  /** A badge names its account; the password is still typed. */
  public void scanned(String code) {
    reasons.clear();
    screen
        .tasks()
        .run(() -> desk.badges().login(code, desk.ticker().now()))
        .done(named -> named.ifPresentOrElse(whose -> badge(whose, code), this::nobodys))
        .start();
  }

  private void badge(String itsLogin, String code) {
    badge = code;
    login.setText(itsLogin);
    reasons
        .getChildren()
        .setAll(
            Notice.of(
                State.NORMAL,
                screen.say("access.badge.read", itsLogin),
                screen.say("access.badge.read.todo")));
    password.requestFocus();
  }

  private void nobodys() {
    badge = "";
    reasons
        .getChildren()
        .setAll(
            Notice.of(
                State.REFUSED,
                screen.say("access.badge.unknown"),
                screen.say("access.badge.unknown.todo")));
  }

  private void now() {
    clock.setText(
        screen
                .texts()
                .formats()
                .longDay(screen.texts().formats().local(desk.ticker().now()).toLocalDate())
            + ", "
            + screen.texts().formats().hour(desk.ticker().now()));
  }

  private void capsLock() {
    boolean on = password.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(Boolean.FALSE);
    if (on) {
      passwordField.say(State.ATTENTION, screen.say("access.caps-lock"));
    } else {
      passwordField.right();
    }
  }

  private void signIn() {
    if (login.getText().isBlank() || password.getPassword().isEmpty()) {
      (login.getText().isBlank() ? login : password).requestFocus();
      return;
    }
    if (renewal.isAsked() && !renewal.isComplete()) {
      return;
    }
    Credentials typed =
        new Credentials(login.getText(), password.getPassword().toCharArray(), badge);
    Optional<char[]> fresh = renewal.fresh();
    open.setDisable(true);
    reasons.clear();
    screen
        .tasks()
        .act(() -> desk.door().open(typed, fresh, desk.ticker().now()))
        .done(
            session -> {
              password.clear();
              badge = "";
              renewal.over();
              desk.opened().accept(session);
            })
        .refused(this::refused)
        .andFinally(
            () -> {
              typed.close();
              open.setDisable(false);
            })
        .start();
  }

  /** Something else than a rule stood in the way: what happened, and the reference to quote. */
  public void failed(String what, String reference) {
    open.setDisable(false);
    reasons.getChildren().setAll(Notice.of(State.CRITICAL, what, reference));
  }

  private void refused(List<Refusal> refusals) {
    reasons.show(refusals);
    if (refusals.stream().anyMatch(BadgeMissing.class::isInstance)) {
      return;
    }
    badge = refusals.stream().anyMatch(BadgeWrong.class::isInstance) ? "" : badge;
    if (refusals.stream().anyMatch(PasswordExpired.class::isInstance)) {
      renewal.ask();
    } else if (!renewal.isAsked()
        || refusals.stream().anyMatch(each -> each instanceof WrongPassword)) {
      password.clear();
      password.requestFocus();
    }
  }

  @Override
  public String key() {
    return "sign-in";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    minute.play();
    now();
    login.requestFocus();
  }

  @Override
  public void hidden() {
    minute.stop();
    password.clear();
    badge = "";
    renewal.over();
  }
}
