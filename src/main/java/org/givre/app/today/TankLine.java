package org.givre.app.today;

import org.givre.fx.State;
import org.givre.fx.Target;

/** A tank in one line: its state as shape and word, its top temperature as written. */
public record TankLine(State state, String name, String temperature, String word, Target target) {}
