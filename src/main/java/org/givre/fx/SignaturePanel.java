package org.givre.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/**
 * Where one or two persons sign in their own name: what will be true afterwards, a place for each
 * signer, and the act. What the rules refuse stands beside the last signer's fields.
 *
 * @see #open
 */
public final class SignaturePanel<T> {

  /** What a person typed in their place. The password is wiped after the act. */
  public record Signed(String login, char[] password) {
    @Override
    public String toString() {
      return "Signed[…]";
    }
  }

  /**
   * What is to be signed.
   *
   * @param afterwards what will be true once signed, one sentence each
   * @param signers the name of each signer's place: « Pharmacien responsable », « Seconde personne
   *     »
   * @param actKey the key of the act's verb: {@code dispensing.release.act}
   * @param remarks whether there is room for a remark
   */
  public record ToSign(
      String title,
      String about,
      List<String> afterwards,
      List<String> signers,
      String actKey,
      Remark remarks) {}

  /** Whether a remark may or must be given. */
  public enum Remark {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /** What the act is given: the signatures in the order of their places, and the remark. */
  public record Given(List<Signed> signed, String remark) {}

  private final Screen screen;
  private final ToSign what;
  private final List<Field<TextField>> logins = new ArrayList<>();
  private final List<SecretField> passwords = new ArrayList<>();
  private final Field<TextField> remark;
  private final Reasons reasons;

  private SignaturePanel(Screen screen, ToSign what) {
    this.screen = screen;
    this.what = what;
    String key = what.remarks() == Remark.REQUIRED ? "fx.sign.reason" : "fx.sign.remark";
    this.remark = Field.text(screen.texts(), key);
    remark.control().setId("sign-remark");
    this.reasons = new Reasons(screen.texts());
    remark.control().setId("sign-remark");
  }

  /**
   * Opens the panel.
   *
   * @param act done in the background with what was given; its refusals stay in the panel
   * @param done shown the result after the panel has closed
   */
  public static <T> void open(
      Screen screen,
      ToSign what,
      Function<Given, Outcome<T>> act,
      java.util.function.Consumer<T> done) {
    SignaturePanel<T> panel = new SignaturePanel<>(screen, what);
    panel.build(act, done);
  }

  private void build(Function<Given, Outcome<T>> act, java.util.function.Consumer<T> done) {
    Texts texts = screen.texts();
    List<Node> content = new ArrayList<>();
    if (!what.afterwards().isEmpty()) {
      content.add(SidePanel.afterwards(screen.say("fx.sign.afterwards"), what.afterwards()));
    }
    for (int at = 0; at < what.signers().size(); at++) {
      content.add(place(at + 1, what.signers().get(at)));
    }
    if (what.remarks() != Remark.NONE) {
      content.add(remark);
    }
    content.add(reasons);
    Button confirm = Buttons.primary(texts, what.actKey(), "fth-shield", () -> {});
    confirm.setOnAction(fired -> go(confirm, act, done));
    confirm.setDefaultButton(true);
    SidePanel panel =
        new SidePanel(what.title())
            .about(what.about())
            .content(content.toArray(new Node[0]))
            .foot(Buttons.plain(texts, "fx.sign.back", "", screen.panels()::close), confirm);
    screen.panels().show(panel);
    logins.getFirst().control().requestFocus();
  }

  private Node place(int number, String name) {
    Field<TextField> login = Field.who(screen.texts());
    SecretField password = new SecretField(screen.texts()).named("password-" + number);
    login.control().setId("login-" + number);
    logins.add(login);
    passwords.add(password);
    VBox fields = new VBox(8, Labels.heading(name), login, password);
    HBox.setHgrow(fields, Priority.ALWAYS);
    HBox place = new HBox(10, Labels.of(Integer.toString(number), "signer-number"), fields);
    place.getStyleClass().add("signer");
    return place;
  }

  private void go(
      Button confirm, Function<Given, Outcome<T>> act, java.util.function.Consumer<T> done) {
    if (nextSigner() || !complete()) {
      return;
    }
    List<Signed> signed = new ArrayList<>();
    for (int at = 0; at < logins.size(); at++) {
      signed.add(new Signed(logins.get(at).control().getText().strip(), passwords.get(at).typed()));
    }
    Given given = new Given(List.copyOf(signed), remark.control().getText().strip());
    confirm.setDisable(true);
    screen
        .tasks()
        .act(() -> act.apply(given))
        .done(
            value -> {
              screen.panels().close();
              done.accept(value);
            })
        .refused(this::refused)
        .andFinally(
            () -> {
              confirm.setDisable(false);
              given.signed().forEach(each -> java.util.Arrays.fill(each.password(), '\0'));
            })
        .start();
  }

  /** Enter after the first person's password hands over to the second: nothing is wrong yet. */
  private boolean nextSigner() {
    for (int at = 1; at < logins.size(); at++) {
      boolean before = !passwords.get(at - 1).control().getText().isEmpty();
      boolean untouched =
          logins.get(at).control().getText().isEmpty()
              && passwords.get(at).control().getText().isEmpty();
      if (before && untouched && passwords.get(at - 1).control().isFocused()) {
        logins.get(at).control().requestFocus();
        return true;
      }
    }
    return false;
  }

  private boolean complete() {
    boolean complete = true;
    List<Field<? extends javafx.scene.control.TextInputControl>> all = new ArrayList<>(logins);
    passwords.forEach(each -> all.add(each.password()));
    if (what.remarks() == Remark.REQUIRED) {
      all.add(remark);
    }
    for (var field : all) {
      boolean empty = field.control().getText().isBlank();
      if (empty) {
        field.wrong(screen.say("fx.field.empty"));
      } else {
        field.right();
      }
      complete &= !empty;
    }
    return complete;
  }

  private void refused(List<Refusal> refusals) {
    boolean codes = passwords.stream().filter(each -> each.asked(refusals)).count() > 0;
    if (!codes) {
      passwords.forEach(SecretField::clear);
    }
    reasons.show(refusals);
  }
}
