package org.givre.app;

import java.time.Duration;
import org.givre.access.Account;
import org.givre.access.By;
import org.givre.access.Generators;
import org.givre.access.LastSignIn;
import org.givre.access.Session;
import org.givre.access.store.SqlCodeStore;
import org.givre.access.ui.LastWords;
import org.givre.access.ui.OwnDesk;
import org.givre.access.ui.OwnPanel;
import org.givre.fx.Screen;
import org.givre.fx.State;

/** What concerns the person who is signed in: their own account, and when they were last here. */
final class OwnAccount {

  /** A password that ends sooner than this is told when its person comes in. */
  private static final Duration SOON = Duration.ofDays(14);

  private final Ground ground;
  private final Screen screen;
  private final Session session;

  OwnAccount(Ground ground, Screen screen, Session session) {
    this.ground = ground;
    this.screen = screen;
    this.session = session;
  }

  void open() {
    new OwnPanel(
            screen,
            new OwnDesk(
                ground.people(),
                new Generators(ground.works(), new SqlCodeStore(), ground.journal()),
                ground.signIn(),
                () -> new By(session, ground.ticker().now()),
                this::login,
                () -> ground.settings().read().access().codeAsked()))
        .open();
  }

  String login() {
    return ground
        .works()
        .read(work -> ground.access().account(work, session.account()))
        .map(Account::login)
        .orElse("");
  }

  /** Whoever comes in sees when they were last here, and whether somebody else tried. */
  void lastHere(LastSignIn last) {
    boolean soon =
        last.passwordUntil()
            .map(at -> SOON.compareTo(Duration.between(ground.ticker().now(), at)) > 0)
            .orElse(false);
    if (last.refused() > 0 || soon) {
      screen.notices().tell(State.ATTENTION, LastWords.of(screen, last), "");
    } else if (last.before().isPresent()) {
      screen.notices().done(LastWords.of(screen, last));
    }
  }
}
