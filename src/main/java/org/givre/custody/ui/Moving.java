package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.Carry;
import org.givre.custody.MovedUnit;
import org.givre.custody.StockActs;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Outcome;

/** Does a move as the site wants it: at once, or after two persons signed it in the side panel. */
final class Moving {

  private final Screen screen;
  private final StockDesk desk;

  Moving(Screen screen, StockDesk desk) {
    this.screen = screen;
    this.desk = desk;
  }

  /** What is asked: the words of the panel where there is one, and what is done with signatures. */
  private record Asked(List<Carry> carries, List<String> afterwards, Act act) {}

  private interface Act {
    Outcome<List<MovedUnit>> done(By by, Optional<TwoPersons> signed);
  }

  /** What follows: told the moves that were done; {@code last} in any case. */
  record Then(Consumer<List<MovedUnit>> done, Runnable last) {}

  void move(List<Carry> carries, List<String> afterwards, Then then) {
    go(new Asked(carries, afterwards, (by, signed) -> desk.acts().move(by, carries, signed)), then);
  }

  void undo(List<MovedUnit> moves, List<String> afterwards, Then then) {
    go(
        new Asked(
            StockActs.backwards(moves),
            afterwards,
            (by, signed) -> desk.acts().undo(by, moves, signed)),
        then);
  }

  private void go(Asked asked, Then then) {
    screen
        .tasks()
        .run(desk.acts()::signers)
        .done(
            signers -> {
              switch (signers) {
                case ONE -> alone(asked, then);
                case TWO -> sign(asked, then);
              }
            })
        .start();
  }

  private void alone(Asked asked, Then then) {
    screen
        .tasks()
        .act(() -> asked.act().done(desk.by(""), Optional.empty()))
        .done(then.done())
        .refused(screen.notices()::refused)
        .andFinally(then.last())
        .start();
  }

  private void sign(Asked asked, Then then) {
    SignaturePanel.<List<MovedUnit>>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("custody.sign.title", asked.carries().size()),
            screen.say("custody.sign.about"),
            asked.afterwards(),
            List.of(screen.say("custody.sign.first"), screen.say("custody.sign.second")),
            "custody.act.move",
            SignaturePanel.Remark.NONE),
        given -> signed(asked, given),
        moved -> {
          then.done().accept(moved);
          then.last().run();
        });
  }

  private Outcome<List<MovedUnit>> signed(Asked asked, SignaturePanel.Given given) {
    ToSign what = StockActs.toSign(asked.carries());
    By by = desk.by("");
    return pledge(given.signed().getFirst(), what, by)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond(), by)
                    .then(second -> desk.signing().together(first, second)))
        .then(both -> asked.act().done(by, Optional.of(both)));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what, By by) {
    return desk.signing().pledge(new Credentials(signed.login(), signed.password()), what, by.at());
  }
}
