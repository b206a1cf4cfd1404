package org.givre.acquisition.wire;

import java.util.List;
import org.givre.probe.Echo;

/**
 * One request and how to understand what comes back. Pure: the line engine sends {@link
 * Request#bytes}, reads until {@link #isWhole} or the deadline, then hands every byte it got,
 * late-comers of the drain included, to {@link #decode}.
 */
public sealed interface Exchange permits RegisterExchange, TextExchange {

  Request request();

  Echo echo();

  /** The points that a right reply has, in order: all of them are missing when it is not right. */
  List<Offer> offers();

  /** Nothing more is due after these bytes. Damaged bytes may never be whole: mind the deadline. */
  boolean isWhole(byte[] received);

  /** The most bytes a right answer has, echo included: what the deadline has to allow for. */
  int longest();

  /** Says what came; never a value from damaged bytes. */
  Decoded decode(byte[] received);
}
