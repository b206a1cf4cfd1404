package org.givre.app.today;

import java.time.LocalDate;
import org.givre.fx.Target;

/** A unit whose time runs out soon. */
public record Expiring(String what, LocalDate day, long daysLeft, Target target) {}
