package org.givre.duty.ui;

import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.duty.Duty;
import org.givre.kernel.Ticker;

/**
 * What the section works with.
 *
 * @param by who is signed in, now
 */
public record DutyDesk(Duty duty, Supplier<By> by, Ticker ticker) {}
