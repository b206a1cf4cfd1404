package org.givre.telling.ui;

import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Signing;
import org.givre.kernel.Ticker;
import org.givre.telling.Drills;
import org.givre.telling.Telling;

/**
 * What the register works with.
 *
 * @param by who is signed in, now
 */
public record DrillDesk(
    Drills drills, Telling telling, Signing signing, Supplier<By> by, Ticker ticker) {}
