package org.givre.access.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.JournalReview;
import org.givre.access.JournalReviews;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.access.ToReview;
import org.givre.fx.ActButton;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;

/** Up to where the journal was reviewed, by whom and when; and the act that reviews the rest. */
public final class ReviewLine extends HBox {

  /** What is shown, asked of the store in the background. */
  private record Known(Optional<JournalReview> last, ToReview waiting) {}

  private final Screen screen;
  private final ReviewDesk desk;
  private final Label last = Labels.wrapped("", "muted");
  private final ActButton sign;

  public ReviewLine(Screen screen, ReviewDesk desk) {
    super(12);
    this.screen = screen;
    this.desk = desk;
    Button act = Buttons.plain(screen.texts(), "access.review.sign", "fth-shield", this::sign);
    act.setId("sign-review");
    sign = new ActButton(act);
    last.setId("last-review");
    getChildren().setAll(Row.line(12, last, Row.space(), sign));
    HBox.setHgrow(getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
  }

  /** Asks anew; the page that shows it calls this when it comes into sight. */
  public void look() {
    screen
        .tasks()
        .run(() -> new Known(desk.reviews().last(), desk.reviews().waiting()))
        .done(this::show)
        .start();
  }

  private void show(Known known) {
    String waiting = screen.texts().formats().count(known.waiting().count());
    last.setText(
        known
            .last()
            .map(
                one ->
                    screen.say(
                        "access.review.last",
                        screen.texts().formats().count(one.to()),
                        screen.texts().formats().longDayHour(one.at()),
                        one.reviewer(),
                        waiting))
            .orElse(screen.say("access.review.never", waiting)));
    if (!Rights.mayDo(desk.by().get().session().roles(), Permission.REVIEW_AUDIT)) {
      sign.refuse(screen.say("access.review.not-yours"));
    } else {
      sign.allow();
    }
  }

  private void sign() {
    screen.tasks().run(desk.reviews()::waiting).done(this::sign).start();
  }

  private void sign(ToReview what) {
    String from = screen.texts().formats().count(what.from());
    String to = screen.texts().formats().count(what.to().number());
    SignaturePanel.<JournalReview>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("access.review.title"),
            screen.say("access.review.about", from, to),
            List.of(screen.say("access.review.then.read"), screen.say("access.review.then.chain")),
            List.of(screen.say("access.review.signer")),
            "access.review.act",
            SignaturePanel.Remark.OPTIONAL),
        given -> signed(what, given),
        done -> {
          screen.notices().done(screen.say("access.review.done", to));
          look();
        });
  }

  private Outcome<JournalReview> signed(ToReview what, SignaturePanel.Given given) {
    By now = desk.by().get();
    By by = new By(now.session(), now.at(), new Reason(given.remark()));
    SignaturePanel.Signed who = given.signed().getFirst();
    return desk.signing()
        .pledge(new Credentials(who.login(), who.password()), JournalReviews.toSign(what), now.at())
        .then(pledge -> desk.reviews().sign(by, what, pledge));
  }
}
