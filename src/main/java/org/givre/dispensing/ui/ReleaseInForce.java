package org.givre.dispensing.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.givre.access.Part;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.dispensing.ThawRecord;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Screen;

/** While a released unit is still in its tank its release is corrected, or withdrawn. */
final class ReleaseInForce {

  private final Screen screen;
  private final TreatingDesk desk;
  private final ThawRecord record;
  private final Runnable again;

  ReleaseInForce(Screen screen, TreatingDesk desk, ThawRecord record, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.record = record;
    this.again = again;
  }

  List<Button> acts(String patient) {
    Button correct =
        Buttons.plain(screen.texts(), "dispensing.correct-release", "fth-edit-2", this::correct);
    correct.setId("correct-release");
    Button withdraw =
        Buttons.plain(
            screen.texts(),
            "dispensing.withdraw",
            "fth-rotate-ccw",
            () -> withdraw(record.release().orElseThrow(), patient));
    withdraw.setId("withdraw");
    return List.of(correct, withdraw);
  }

  /** The released dossier stays as it was signed; a new one on the facts of now replaces it. */
  private void correct() {
    Released earlier = record.release().orElseThrow();
    screen
        .tasks()
        .run(() -> desk.acts().release().dossier(earlier.units(), desk.ticker().now()))
        .done(now -> correct(earlier, now))
        .start();
  }

  private void correct(Released earlier, ReleaseDossier now) {
    Field<TextField> reason = Field.text(screen.texts(), "fx.sign.reason");
    reason.control().setId("correct-reason");
    TwoSigners.Words words =
        new TwoSigners.Words(
            screen.say("dispensing.correct-release.title"),
            screen.say("dispensing.correct-release.about", earlier.sheetNumber()),
            List.of(
                screen.say("dispensing.correct-release.after.1"),
                screen.say("dispensing.correct-release.after.2")),
            List.of(reason),
            screen.say("dispensing.sign.pharmacist"),
            screen.say("dispensing.sign.second"),
            screen.say("dispensing.sign.second.hint"),
            "dispensing.correct-release.act");
    TwoSigners.open(
        screen,
        new TwoSigners.With(desk.signing(), desk.ticker()),
        words,
        () -> desk.acts().release().toSign(now, Part.FIRST),
        both ->
            desk.acts().release().correct(desk.by(reason.control().getText()), earlier, now, both),
        done -> again.run());
  }

  private void withdraw(Released released, String patient) {
    OneSigner.open(
        screen,
        desk,
        new OneSigner.Words(
            screen.say("dispensing.withdraw.title"),
            record.sheet().name() + ", " + patient,
            List.of(
                screen.say("dispensing.withdraw.after.1"),
                screen.say("dispensing.withdraw.after.2")),
            "dispensing.withdraw"),
        desk.acts().release().toWithdraw(released),
        (because, pledge) -> desk.acts().release().withdraw(because, released.id(), pledge),
        done -> again.run());
  }
}
