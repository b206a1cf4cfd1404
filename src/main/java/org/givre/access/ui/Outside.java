package org.givre.access.ui;

import java.util.List;
import org.givre.fx.State;

/**
 * What is seen without a session: whose window it is, and that the watch goes on.
 *
 * @param lines the site's name and the pharmacy's, as the settings say
 * @param tanks in the order of the tanks page
 * @param age how old the readings are, in words; empty when there are none
 * @param remarks alarms and running clocks, one sentence each
 */
public record Outside(List<String> lines, List<Tank> tanks, String age, List<Remark> remarks) {

  /** A tank: its name, its temperature as written, its state as word and shape. */
  public record Tank(State state, String name, String temperature, String word) {}

  /** A sentence with its state. */
  public record Remark(State state, String sentence) {}
}
