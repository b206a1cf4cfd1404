package org.givre.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.givre.app.window.Frame;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.label.Scan;
import org.givre.label.Scanner;
import org.givre.settings.ScannerSettings;
import org.givre.words.Formats;

/**
 * What becomes of a scanned code: the open panel has the first look, then the page in sight; what
 * neither has a use for opens what it names.
 */
final class ScannedCodes {

  private final Ground ground;
  private final Screen screen;
  private final Frame frame;
  private final Search search;

  ScannedCodes(Ground ground, Screen screen, Frame frame, Search search) {
    this.ground = ground;
    this.screen = screen;
    this.frame = frame;
    this.search = search;
  }

  void scanned(String text, Optional<Page> inSight, ScannerSettings settings) {
    LocalDate today = LocalDate.ofInstant(ground.ticker().now(), Formats.PARIS);
    Scan scan = scanner(settings).read(text, today);
    if (frame.hasPanel()) {
      intoPanel(scan);
    } else if (inSight.filter(page -> page.scanned(scan)).isEmpty()) {
      search.open(scan);
    }
  }

  /** The modules that the site uses: the licensed one can be switched off. */
  private static Scanner scanner(ScannerSettings settings) {
    EnumSet<Scanner.Decoder> on = EnumSet.allOf(Scanner.Decoder.class);
    if (!settings.isbt128()) {
      on.remove(Scanner.Decoder.ISBT128);
    }
    return new Scanner(on);
  }

  /** An act is under way: a code that it has no use for must not carry the person elsewhere. */
  private void intoPanel(Scan scan) {
    if (frame.panelTakes(scan)) {
      return;
    }
    screen
        .tasks()
        .run(() -> GroundPages.badges(ground).login(scan.text()))
        .done(
            named -> {
              if (named.filter(frame::signer).isEmpty()) {
                noUse(scan);
              }
            })
        .start();
  }

  private void noUse(Scan scan) {
    screen
        .notices()
        .tell(
            State.ATTENTION,
            screen.say("app.scan.no-use", scan.text()),
            screen.say("app.scan.no-use.todo"));
  }

  /** Characters came like a scanner's but in pieces: the end of it pressed no button. */
  void inPieces() {
    screen
        .notices()
        .tell(
            State.ATTENTION,
            screen.say("app.scan.in-pieces"),
            screen.say("app.scan.in-pieces.todo"));
  }
}
