package org.givre.document.ui;

import org.givre.document.SheetKind;
import org.givre.document.SheetLine;
import org.givre.document.SheetState;
import org.givre.fx.Badge;
import org.givre.fx.State;
import org.givre.fx.Texts;

/** How a sheet is called and what state it is in, for list and viewer. */
final class SheetWords {
  private SheetWords() {}

  static String kind(Texts texts, SheetKind kind) {
    return texts.say("document.kind." + kind.code());
  }

  static Badge badge(Texts texts, SheetLine line) {
    String word =
        line.word().isEmpty()
            ? texts.say("document.state." + line.state().code())
            : line.word().toLowerCase(texts.now().locale());
    State state = state(line.state());
    return state == State.NORMAL ? Badge.quiet(state, word) : new Badge(state, word);
  }

  private static State state(SheetState state) {
    return switch (state) {
      case IN_FORCE -> State.NORMAL;
      case REPLACED -> State.INFO;
      case STOPPED -> State.REFUSED;
      case INCOMPLETE -> State.LACKING;
    };
  }
}
