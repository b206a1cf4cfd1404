package org.givre.care;

import java.util.List;
import java.util.Optional;
import org.givre.alarm.Answer;
import org.givre.storage.TankId;

/** The running watch, as acts on tanks reach it. Answered by the watch. */
public interface CareInbox {

  /** What the program sees of the exit checklist now. */
  List<Check> checklist(TankId tank);

  /** The opening that is going on. */
  Optional<OpeningState> opening(TankId tank);

  /** What lasts from now on. */
  void cares(List<Care> open);

  /** An opening was announced or joined: it is on disk already. */
  void announced(OpeningState opening);

  /** Somebody says that the lid is open, or closed again. */
  void lid(TankId tank, boolean open, Answer by);
}
